// What the candidate's own papers say to each criterion: quotations with their page; never a score, and never a consequence.
import type { CriterionFinding, CriterionStatus, Quote } from '../application.ts';
import { type FiledDocument, isReadable, papersOf } from '../documents.ts';
import { sectionsNamedBy } from '../roles/headings.ts';
import type { Criterion } from '../vacancy.ts';
import { findPhrase, indexer, type PageIndex, type Phrase, phraseOf } from './phrases.ts';
import { type LanguageStatement, languagesIn, type Proficiency, statementsAbout } from './proficiency.ts';
import { boundariesOf, quoteAround } from './quotes.ts';
import { type YearsFound, yearsListed, yearsStated } from './years.ts';

/** The most quotations for one criterion. */
export const MOST_QUOTES = 3;

/**
 * The evidence for each criterion in CV and letter (product rules, "Criteria"). Recommendations, diplomas and hidden text are none.
 * @param documents all papers in view; others than readable CVs and letters are passed over
 * @param asOf the instant "since 2009" and posts that go on are counted to: when the mail was received
 * @returns one finding for each criterion, in their order
 */
export function findEvidence(criteria: Criterion[], documents: FiledDocument[], asOf: Date): CriterionFinding[] {
  const { asked, index } = compiled(criteria);
  const papers = documents.filter((document) => isReadable(document) && papersOf(document.role).length > 0);
  const pages = pagesOf(papers, index);
  const known = { pages, asOf, years: once(() => yearsIn(pages, asOf)) };
  return asked.map((criterion) =>
    criterion.criterion.language ? languageFinding(criterion, known) : finding(criterion, known),
  );
}

interface Asked {
  criterion: Criterion;
  aspects: Phrase[][];
}
interface Page {
  document: FiledDocument;
  number: number;
  index: PageIndex;
  boundaries: () => number[];
  languages: () => LanguageStatement[];
}
interface Known {
  pages: Page[];
  asOf: Date;
  years: () => YearsKnown;
}
interface YearsKnown {
  stated: YearsFound[];
  listed: { years: number; entries: YearsFound[] } | null;
}
/** A passage that speaks to some aspects; the higher its worth, the sooner it is shown. */
interface Passage {
  aspects: Set<number>;
  worth: number;
  order: number;
  quote: Quote;
}

interface Compiled {
  asked: Asked[];
  index: (text: string) => PageIndex;
}

// Preparing a vacancy's words costs more than reading a CV with them; criteria are values and never change.
const COMPILED = new WeakMap<Criterion[], Compiled>();

function compiled(criteria: Criterion[]): Compiled {
  const known = COMPILED.get(criteria);
  if (known) return known;
  const asked = criteria.map(compile);
  const index = indexer(asked.flatMap((criterion) => criterion.aspects.flat()));
  COMPILED.set(criteria, { asked, index });
  return { asked, index };
}

function compile(criterion: Criterion): Asked {
  const aspects = criterion.aspects.map((aspect) => [
    ...aspect.en.map((keyword) => phraseOf(keyword, 'en')),
    ...aspect.fr.map((keyword) => phraseOf(keyword, 'fr')),
  ]);
  return { criterion, aspects };
}

/** CVs before letters, each in the order given. */
function pagesOf(papers: FiledDocument[], index: Compiled['index']): Page[] {
  const ordered = [...papers].sort(
    (a, b) => Number(a.role === 'motivation-letter') - Number(b.role === 'motivation-letter'),
  );
  return ordered.flatMap((document) =>
    document.pages.map((text, at) => ({
      document,
      number: at + 1,
      index: index(text),
      boundaries: once(() => boundariesOf(text)),
      languages: once(() => languagesIn(text)),
    })),
  );
}

function yearsIn(pages: Page[], asOf: Date): YearsKnown {
  const cvs = pages.map((page) => (page.document.role === 'motivation-letter' ? '' : page.index.text));
  return {
    stated: yearsStated(
      pages.map((page) => page.index.text),
      asOf,
    ),
    listed: yearsListed(cvs, asOf),
  };
}

function finding({ criterion, aspects }: Asked, known: Known): CriterionFinding {
  const passages = aspects.flatMap((phrases, aspect) => passagesFor(phrases, aspect, known.pages));
  const found = new Set(passages.flatMap((passage) => [...passage.aspects]));
  let wanted = aspects.length;
  if (criterion.years !== null) {
    const years = yearPassages(criterion.years, wanted, known);
    if (years.length > 0) found.add(wanted);
    passages.push(...years);
    wanted += 1;
  }
  return { id: criterion.id, status: statusOf(found.size, wanted), evidence: best(passages) };
}

function statusOf(found: number, wanted: number): CriterionStatus {
  if (found === 0) return 'not-found';
  return found === wanted ? 'evidenced' : 'partial';
}

/** How many places are looked at: of one phrase on one page, and for one aspect in all. */
const PLACES_ON_PAGE = 3;
const PLACES = 12;

function passagesFor(phrases: Phrase[], aspect: number, pages: Page[]): Passage[] {
  const passages: Passage[] = [];
  pages.forEach((page, at) => {
    for (const phrase of phrases) {
      if (passages.length >= PLACES) return;
      for (const { start, end, words } of findPhrase(page.index, phrase, PLACES_ON_PAGE)) {
        passages.push(passage(page, at, start, end, aspect, Math.min(words, 3)));
      }
    }
  });
  return passages;
}

function yearPassages(asked: number, aspect: number, { pages, years }: Known): Passage[] {
  const { stated, listed } = years();
  const enough = stated.filter((entry) => entry.years >= asked).slice(0, PLACES);
  const shown = enough.length > 0 ? enough : listed && listed.years >= asked ? listed.entries : [];
  return shown.flatMap((entry) => {
    const page = pages[entry.page];
    return page ? [passage(page, entry.page, entry.start, entry.end, aspect, 3)] : [];
  });
}

/** Fluency, or a working knowledge where that is all that is asked, is the evidence; a paper written in the language is part of it. */
function languageFinding({ criterion, aspects }: Asked, { pages }: Known): CriterionFinding {
  const language = criterion.language ?? '';
  const enough: Proficiency[] = asksForFluency(criterion) ? ['fluent'] : ['fluent', 'working'];
  const passages = pages.flatMap((page, at) =>
    statementsAbout(language, page.languages())
      .slice(0, PLACES)
      .map(({ level, start, end }) => ({
        level,
        ...passage(page, at, start, end, 0, 10 - ['fluent', 'working', 'basic', 'named'].indexOf(level)),
      })),
  );
  const evidenced = passages.filter((entry) => enough.includes(entry.level));
  if (evidenced.length > 0) return { id: criterion.id, status: 'evidenced', evidence: best(evidenced) };
  const written = pages.find((page) => page.document.language === language && page.index.tokens.length > 0);
  const named = passages.length > 0 ? passages : aspects.flatMap((phrases) => passagesFor(phrases, 0, pages));
  const sample = written ? [openingOf(written, pages.indexOf(written))] : [];
  const evidence = best([...named, ...sample]);
  return { id: criterion.id, status: evidence.length > 0 ? 'partial' : 'not-found', evidence };
}

function asksForFluency(criterion: Criterion): boolean {
  const text = Object.values(criterion.text).join(' ');
  if (/fluen|mother|native|excellent|proficien|courant|couramment|ma[iî]tris/iu.test(text)) return true;
  return !/knowledge|asset|desirable|advantage|working|connaissance|atout|souhait/iu.test(text);
}

/** The first long sentence of a page: shows the language it is written in. */
function openingOf(page: Page, at: number): Passage {
  const boundaries = page.boundaries();
  const from = boundaries.find((start, index) => (boundaries[index + 1] ?? start) - start >= 60) ?? 0;
  const token = page.index.tokens.find((word) => word.start >= from) ?? page.index.tokens[0];
  return passage(page, at, token?.start ?? 0, token?.end ?? 0, 0, 0);
}

function passage(page: Page, at: number, start: number, end: number, aspect: number, worth: number): Passage {
  const { text } = page.index;
  const quote = quoteAround(text, start, end, page.boundaries());
  const line = text.slice(text.lastIndexOf('\n', start) + 1, lineEnd(text, end));
  const { filename, pageCount } = page.document;
  return {
    aspects: new Set([aspect]),
    worth: worth - (line.length < 60 && sectionsNamedBy(line).length > 0 ? 2 : 0),
    order: at * 10_000_000 + start,
    quote: { filename, page: pageCount === null ? null : page.number, quote },
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** At most three: first those that together speak to the most aspects, then by worth, then as they stand in the papers. */
function best(passages: Passage[]): Quote[] {
  const left = merged(passages);
  const chosen: Passage[] = [];
  const covered = new Set<number>();
  const gain = (passage: Passage) => [...passage.aspects].filter((aspect) => !covered.has(aspect)).length;
  while (chosen.length < MOST_QUOTES && left.length > 0) {
    left.sort((a, b) => gain(b) - gain(a) || b.worth - a.worth || a.order - b.order);
    const next = left.shift();
    if (!next) break;
    if (chosen.some((other) => isSamePlace(other.quote, next.quote))) continue;
    chosen.push(next);
    for (const aspect of next.aspects) covered.add(aspect);
  }
  return chosen.map((passage) => passage.quote);
}

/** Findings in the same passage are one. */
function merged(passages: Passage[]): Passage[] {
  const byPlace = new Map<string, Passage>();
  for (const passage of passages) {
    const key = `${Math.floor(passage.order / 10_000_000)} ${passage.quote.quote}`;
    const known = byPlace.get(key);
    if (!known) {
      byPlace.set(key, { ...passage, aspects: new Set(passage.aspects) });
      continue;
    }
    for (const aspect of passage.aspects) known.aspects.add(aspect);
    known.worth = Math.max(known.worth, passage.worth);
    known.order = Math.min(known.order, passage.order);
  }
  return [...byPlace.values()];
}

function isSamePlace(a: Quote, b: Quote): boolean {
  return a.filename === b.filename && a.page === b.page && (a.quote.includes(b.quote) || b.quote.includes(a.quote));
}

function once<T>(compute: () => T): () => T {
  let value: { known: T } | null = null;
  return () => {
    value ??= { known: compute() };
    return value.known;
  };
}
