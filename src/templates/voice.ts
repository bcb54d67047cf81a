// How one vacancy speaks in one language: its texts with the nearest replacement of each, parsed once, rendered strictly.
import { Liquid, type LiquidOptions } from 'liquidjs';
import { TEMPLATES } from '../domain/disposition.ts';
import type { Language } from '../domain/vacancy.ts';
import { faultsOfText, type ParsedText, partsOf } from './asked.ts';
import { type Block, blocksOf, harmless } from './blocks.ts';
import { ANSWER_FACTS, DIGEST_FACTS, type Fields } from './facts.ts';
import { faultAt, faultOf, TemplateFaults, type TextFault } from './faults.ts';
import { withFrenchSpaces } from './french.ts';
import type { Text } from './texts.ts';

export interface Voice {
  /** @throws TemplateFaults where a text asks for what is not there or takes too much */
  blocks(name: string, facts: object): Block[];
  /** The texts that take part in one of them, with where they came from. */
  textsOf(name: string): Text[];
  faults: TextFault[];
}

/** What the texts that stand for themselves are rendered with; all others are included by them. */
const FACTS: Record<string, Fields> = {
  ...Object.fromEntries(TEMPLATES.map((name) => [name, ANSWER_FACTS])),
  digest: DIGEST_FACTS,
  below: {},
};

/** @param texts by name, of one language */
export function voiceOf(language: Language, texts: Map<string, Text>): Voice {
  const liquid = strictLiquid({
    templates: Object.fromEntries([...texts].map(([name, { source }]) => [name, source])),
    outputEscape: harmless,
    cache: true,
  });
  const faults: TextFault[] = [];
  const parsed = new Map<string, ParsedText>();
  for (const [name, { file, source }] of texts) {
    try {
      parsed.set(name, { file, templates: liquid.parse(source, name) });
    } catch (error) {
      faults.push(faultOf(error, file));
    }
  }
  for (const [name, facts] of Object.entries(FACTS)) {
    if (!texts.has(name)) faults.push(faultAt(name, [], `is missing among the ${language} texts`));
    // What could not be parsed was named already; what includes it is judged when it can be.
    if (parsed.size === texts.size) faults.push(...faultsOfText(name, parsed, facts));
  }
  return {
    faults,
    blocks(name, facts) {
      try {
        const source = String(liquid.renderSync(parsed.get(name)?.templates ?? [], facts));
        return blocksOf(language === 'fr' ? withFrenchSpaces(source) : source);
      } catch (error) {
        const included = (error as { token?: { file?: string } }).token?.file ?? name;
        throw new TemplateFaults([faultOf(error, texts.get(included)?.file ?? included)]);
      }
    },
    textsOf: (name) => partsOf(name, parsed).flatMap((part) => texts.get(part) ?? []),
  };
}

/** Values are strangers': whatever a text asks for must exist, nothing inherited can be reached, no file is opened, and nothing runs away. */
export function strictLiquid(options: Pick<LiquidOptions, 'templates' | 'outputEscape' | 'cache'>): Liquid {
  const liquid = new Liquid({
    ...options,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: 100_000,
    renderLimit: 10_000,
    memoryLimit: 10_000_000,
  });
  // They would pass by the escaping of values, or by the texts that are known.
  for (const filter of ['raw']) liquid.unregisterFilter(filter);
  for (const tag of ['layout', 'block', 'render', 'tablerow']) delete liquid.tags[tag];
  return liquid;
}
