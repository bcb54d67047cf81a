// Loads the texts of answers and digests and renders them as text and HTML; a template with a fault or an unknown name stops the start.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Liquid } from 'liquidjs';
import { TEMPLATES } from '../domain/disposition.ts';
import type { Digest } from '../domain/letters/digest.ts';
import type { Response } from '../domain/letters/response.ts';
import { LANGUAGES, type Language } from '../domain/vacancy.ts';
import { type Block, blocksOf, harmless, textOf } from './blocks.ts';

export interface Rendered {
  text: string;
  html: string;
}
export interface Templates {
  /** An answer; two languages stand one below the other. */
  answer(response: Response): Rendered;
  /** A digest, with the subject it is sent under. */
  digest(digest: Digest, subject: string): Rendered;
}

/** Reads and parses every template. @throws Error when one is missing or cannot be parsed */
export function loadTemplates(folder: string = fileURLToPath(new URL('.', import.meta.url))): Templates {
  const layout = layoutIn(folder);
  const sources = Object.fromEntries(LANGUAGES.map((language) => [language, sourcesIn(folder, language)])) as Record<
    Language,
    (name: string, facts: object) => Block[]
  >;
  return {
    answer(response) {
      const parts = response.parts.map((facts) => ({
        language: facts.language,
        blocks: sources[facts.language](response.template, facts),
      }));
      const [first, second] = parts;
      // Who reads only the second language must not stop at the first.
      if (second !== undefined) first?.blocks.unshift(...sources[second.language]('below', {}));
      return page(layout, response.subject, parts, 620);
    },
    digest(digest, subject) {
      return page(
        layout,
        subject,
        [{ language: digest.language, blocks: sources[digest.language]('digest', digest) }],
        720,
      );
    },
  };
}

type Layout = (facts: object) => string;
interface Part {
  language: Language;
  blocks: Block[];
}

/** Templates are ours, values are not: whatever a template asks for must exist, and nothing inherited can be reached. */
const STRICT = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  parseLimit: 100_000,
  renderLimit: 10_000,
  memoryLimit: 10_000_000,
} as const;

function layoutIn(folder: string): Layout {
  const liquid = new Liquid({ ...STRICT, outputEscape: 'escape' });
  const template = liquid.parse(readFileSync(path.join(folder, 'layout.liquid'), 'utf8'));
  return (facts) => String(liquid.renderSync(template, facts));
}

function sourcesIn(folder: string, language: Language): (name: string, facts: object) => Block[] {
  const within = path.join(folder, language);
  const templates = Object.fromEntries(
    readdirSync(within)
      .filter((file) => file.endsWith('.liquid'))
      .map((file) => [path.basename(file, '.liquid'), readFileSync(path.join(within, file), 'utf8')]),
  );
  const missing = [...TEMPLATES, 'digest'].filter((name) => templates[name] === undefined);
  if (missing.length > 0) throw new Error(`Templates are missing in ${within}: ${missing.join(', ')}`);
  const liquid = new Liquid({ ...STRICT, templates, outputEscape: harmless });
  const parsed = new Map(Object.entries(templates).map(([name, source]) => [name, liquid.parse(source)]));
  return (name, facts) => {
    const source = String(liquid.renderSync(parsed.get(name) ?? [], facts));
    return blocksOf(language === 'fr' ? withFrenchSpaces(source) : source);
  };
}

/** French sets `: ; ? ! »` off by a space that must not break, and so the one after `«`. */
export function withFrenchSpaces(text: string): string {
  // The sign of a notice at the start of a line is notation, not punctuation.
  return text.replace(/(?<=\S) (?=[:;?!»](?:\s|$|[.,)]))/gm, '\u00a0').replace(/« /g, '«\u00a0');
}

function page(layout: Layout, subject: string, parts: Part[], width: number): Rendered {
  const [first] = parts;
  return {
    text: parts
      .map((part) => textOf(part.blocks, part.language === 'fr' ? '\u00a0:' : ':'))
      .join(`\n${'_'.repeat(40)}\n\n`),
    html: layout({ subject, parts, width, language: first?.language ?? 'en' }),
  };
}
