// Loads the texts of answers and digests and renders them as text and HTML; a text with a fault stops the start.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template } from '../domain/disposition.ts';
import type { Digest } from '../domain/letters/digest.ts';
import type { Response } from '../domain/letters/response.ts';
import { LANGUAGES, type Language } from '../domain/vacancy.ts';
import { type Block, harmless, textOf } from './blocks.ts';
import { TemplateFaults, type TextFault } from './faults.ts';
import { linked } from './links.ts';
import { ourTexts, replacingTexts, type Text } from './texts.ts';
import { strictLiquid, type Voice, voiceOf } from './voice.ts';

export interface Rendered {
  text: string;
  html: string;
}
export interface Templates {
  /** An answer; two languages stand one below the other. */
  answer(response: Response): Rendered;
  /** A digest, with the subject it is sent under. */
  digest(digest: Digest, subject: string): Rendered;
  /** The replacing texts that take part in an answer or the digest of a vacancy. */
  replaced(vacancy: string, language: Language, name: Template | 'digest'): Text[];
  /** Every replacing text. */
  replacing: Text[];
}

/** Where texts that replace ours lie, and the codes of the vacancies that may have their own. */
export interface Replacing {
  /** It may be missing, or null. */
  folder: string | null;
  vacancies: string[];
}

const OURS = fileURLToPath(new URL('.', import.meta.url));

/** Reads, parses and checks every text. @throws TemplateFaults with the faults of all of them */
export function loadTemplates(replacing: Replacing | null = null, folder: string = OURS): Templates {
  const layout = layoutIn(folder);
  const ours = ourTexts(folder);
  const { texts, faults } = replacing?.folder
    ? replacingTexts(replacing.folder, replacing.vacancies, ours)
    : { texts: [], faults: [] };
  const voices = new Map<string, Voice>();
  for (const vacancy of [null, ...new Set(texts.flatMap((text) => text.vacancy ?? []))])
    for (const language of LANGUAGES) {
      const nearest = [
        ...ours,
        ...texts.filter((t) => t.vacancy === null),
        ...texts.filter((t) => t.vacancy === vacancy),
      ];
      const byName = nearest.filter((text) => text.language === language).map((text) => [text.name, text] as const);
      const voice = voiceOf(language, new Map(byName));
      faults.push(...voice.faults);
      voices.set(`${vacancy ?? ''} ${language}`, voice);
    }
  if (faults.length > 0) throw new TemplateFaults(eachOnce(faults));
  const voice = (vacancy: string, language: Language) =>
    (voices.get(`${vacancy} ${language}`) ?? voices.get(` ${language}`)) as Voice;
  return {
    replacing: texts,
    replaced: (vacancy, language, name) =>
      voice(vacancy, language)
        .textsOf(name)
        .filter((text) => !text.ours),
    answer({ template, subject, parts }) {
      const [first, second] = parts;
      const speaks = (language: Language) => voice(first.vacancy.code, language);
      const written = parts.map((facts) => ({
        language: facts.language,
        blocks: speaks(facts.language).blocks(template, facts),
      }));
      // Who reads only the second language must not stop at the first.
      const above = second && { language: second.language, blocks: speaks(second.language).blocks('below', {}) };
      const { contact, privacyContact, privacyUrl } = first;
      return page(layout, {
        subject,
        above: above ?? null,
        parts: written,
        digest: false,
        links: [contact, privacyContact, privacyUrl],
      });
    },
    digest(digest, subject) {
      const { language, vacancy } = digest;
      const blocks = voice(vacancy.code, language).blocks('digest', digest);
      return page(layout, { subject, above: null, parts: [{ language, blocks }], digest: true, links: [] });
    },
  };
}

interface Part {
  language: Language;
  blocks: Block[];
}
interface Page {
  subject: string;
  /** A line in the second language, above the first. */
  above: Part | null;
  parts: Part[];
  digest: boolean;
  /** Addresses of our own that can be followed. */
  links: (string | null)[];
}
type Layout = (page: object) => string;

function layoutIn(folder: string): Layout {
  const liquid = strictLiquid({ outputEscape: 'escape' });
  // What it returns is escaped already.
  liquid.registerFilter('linked', { handler: linked, raw: true });
  const template = liquid.parse(readFileSync(path.join(folder, 'layout.liquid'), 'utf8'), 'layout.liquid');
  return (page) => String(liquid.renderSync(template, page));
}

function page(layout: Layout, { above, parts, links, ...rest }: Page): Rendered {
  const all = above ? [above, ...parts] : parts;
  const [first] = parts;
  return {
    text: all
      .map((part) => textOf(part.blocks, part.language === 'fr' ? '\u00a0:' : ':'))
      .map((text, i) => (i > (above ? 1 : 0) ? `${'_'.repeat(40)}\n\n${text}` : text))
      .join('\n'),
    html: layout({
      ...rest,
      above,
      parts,
      links: links.filter((link) => link !== null).map(harmless),
      width: rest.digest ? 720 : 600,
      language: first?.language ?? 'en',
    }),
  };
}

/** A text that several answers include is looked at with each of them; one fault a place says it. */
function eachOnce(faults: TextFault[]): TextFault[] {
  const at = ({ file, line, column, expected }: TextFault) => `${file}:${line}:${column} ${line > 0 ? '' : expected}`;
  return [...new Map(faults.map((fault) => [at(fault), fault])).values()];
}
