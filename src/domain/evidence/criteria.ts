// What the candidate's own papers say to each criterion: quotations with their page; never a score, and never a consequence.
import type { CriterionFinding, CriterionStatus, Quote } from '../application.ts';
import { type FiledDocument, isReadable, papersOf } from '../documents.ts';
import { sectionsNamedBy } from '../roles/headings.ts';
import { CEFR_LEVELS, type CefrLevel, type Criterion } from '../vacancy.ts';
import { type About, countedFor, isAside } from './asides.ts';
import { languageNamed } from './language-names.ts';
import { levelAskedIn, reaches } from './levels.ts';
import { findPhrase, indexer, type PageIndex, type Phrase, phraseOf, sieveOf } from './phrases.ts';
import { type LanguageStatement, languagesIn, statementsAbout } from './proficiency.ts';
import { boundariesOf, quoteAround } from './quotes.ts';
import { fold, once } from './words.ts';
import { type Post, postsListed, yearsOfPosts } from './years.ts';
import { type YearsFound, yearsStated } from './years-stated.ts';

/** The most quotations for one criterion. */
export const MOST_QUOTES = 3;

/**
 * The evidence for each criterion in CV and letter (product rules, "Criteria"). Recommendations, diplomas and hidden text are none.
 * @param documents all papers in view; others than readable CVs and letters are passed over
 * @param asOf the instant "since 2009" and posts that go on are counted to: when the mail was received
 * @returns one finding for each criterion, in their order
 */
export function findEvidence(criteria: Criterion[], documents: FiledDocument[], asOf: Date): CriterionFinding[] {
  const { asked, index, sieve } = compiled(criteria);
  const papers = documents.filter((document) => isReadable(document) && papersOf(document.role).length > 0);
  const pages = pagesOf(papers, index);
  const standing = sieve(new Set(pages.flatMap((page) => [...page.index.places.keys()])));
  const known = { pages, standing, asOf, years: once(() => yearsIn(pages, asOf)) };
  return asked.map((criterion) =>
    criterion.criterion.languages.length > 0 ? languageFinding(criterion, known) : finding(criterion, known),
  );
}

interface Asked {
  criterion: Criterion;
  aspects: Phrase[][];
  /** Asides that are evidence for it. */
  counted: ReadonlySet<About>;
  /** For a language: how well it must be known. */
  level: CefrLevel;
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
  /** The phrases all of whose words stand on some page. */
  standing: Set<Phrase>;
  asOf: Date;
  years: () => YearsKnown;
}
interface YearsKnown {
  stated: YearsFound[];
  /** Longest first. */
  posts: Post[];
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
  index: ReturnType<typeof indexer>;
  sieve: (keys: ReadonlySet<string>) => Set<Phrase>;
}

// Preparing a vacancy's words costs more than reading a CV with them; criteria are values and never change.
const COMPILED = new WeakMap<Criterion[], Compiled>();

function compiled(criteria: Criterion[]): Compiled {
  const known = COMPILED.get(criteria);
  if (known) return known;
  const asked = criteria.map(compile);
  const phrases = [...new Set(asked.flatMap((criterion) => criterion.aspects.flat()))];
  const made = { asked, index: indexer(phrases), sieve: sieveOf(phrases) };
  COMPILED.set(criteria, made);
  return made;
}

function compile(criterion: Criterion): Asked {
  const aspects = criterion.aspects.map((aspect) => [
    ...aspect.en.map((keyword) => phraseOf(keyword, 'en')),
    ...aspect.fr.map((keyword) => phraseOf(keyword, 'fr')),
  ]);
  const level = criterion.level ?? levelAskedIn(fold(Object.values(criterion.text).join('\n')));
  const counted = countedFor(criterion);
  if (criterion.languages.length === 0) return { criterion, aspects, counted, level };
  // The bare name of a language is in many a text that says nothing of its writer.
  const telling = aspects.map((phrases) => phrases.filter(({ spelled }) => languageNamed(spelled.join(' ')) === null));
  return { criterion, aspects: telling, counted, level };
}

/** CVs before letters, each in the order given. */
function pagesOf(papers: FiledDocument[], index: Compiled['index']): Page[] {
  const ordered = [...papers].sort(
    (a, b) => Number(a.role === 'motivation-letter') - Number(b.role === 'motivation-letter'),
  );
  return ordered.flatMap((document) =>
    document.pages.map((text, at) => {
      const own = index(text, document.role === 'motivation-letter');
      return {
        document,
        number: at + 1,
        index: own,
        boundaries: once(() => boundariesOf(text)),
        languages: once(() => languagesIn(text).filter(({ start }) => !isAside(own.asides(), start, NOTHING))),
      };
    }),
  );
}

function yearsIn(pages: Page[], asOf: Date): YearsKnown {
  const cvs = pages.map((page) => (page.document.role === 'motivation-letter' ? '' : page.index.text));
  return {
    stated: yearsStated(
      pages.map((page) => page.index.text),
      asOf,
    ).filter(({ page, start }) => !isAside(pages[page]?.index.asides() ?? [], start, NOTHING)),
    posts: postsListed(cvs, asOf).sort((a, b) => b.years - a.years || a.page - b.page || a.start - b.start),
  };
}

const NOTHING: ReadonlySet<About> = new Set();

function finding({ criterion, aspects, counted }: Asked, known: Known): CriterionFinding {
  const passages = aspects.flatMap((phrases, aspect) => passagesFor(phrases, aspect, counted, known));
  const found = new Set(passages.flatMap((passage) => [...passage.aspects]));
  let wanted = aspects.length;
  if (criterion.years !== null) {
    const years = yearPassages(criterion.years, wanted, known, { phrases: aspects.flat(), counted });
    if (years.length > 0) found.add(wanted);
    passages.push(...years);
    // Of what the years are, no word tells: the number alone is a part.
    wanted += aspects.some((phrases) => phrases.length > 0) ? 1 : 2;
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

function passagesFor(
  phrases: Phrase[],
  aspect: number,
  counted: ReadonlySet<About>,
  { pages, standing }: Known,
): Passage[] {
  const sought = phrases.filter((phrase) => standing.has(phrase));
  const passages: Passage[] = [];
  pages.forEach((page, at) => {
    for (const phrase of sought) {
      if (passages.length >= PLACES) return;
      for (const { start, end, words } of findPhrase(page.index, phrase, PLACES_ON_PAGE, counted)) {
        passages.push(passage(page, at, start, end, aspect, Math.min(words, 3)));
      }
    }
  });
  return passages;
}

/**
 * The years asked for, stated or added up, where they go with the field: named beside the statement, or by posts that make up
 * a third of the years at least. Few posts name it in every line, but twelve years in a kitchen are none in computing.
 */
function yearPassages(asked: number, aspect: number, { pages, standing, years }: Known, field: Field): Passage[] {
  const { stated, posts } = years();
  const sought = field.phrases.filter((phrase) => standing.has(phrase));
  const places = pages.map((page) =>
    sought.flatMap((phrase) => findPhrase(page.index, phrase, PLACES_OF_FIELD, field.counted)),
  );
  const isOfField = (page: number, from: number, until: number) =>
    places[page]?.some((place) => place.start < until && place.end > from) === true;
  const told = stated
    .filter((entry) => entry.years >= asked)
    .map((entry) => ({ ...entry, ofField: isOfField(entry.page, entry.start - NEAR, entry.end + NEAR) }));
  const ofField = posts.filter((post) => isOfField(post.page, post.from, post.until));
  const goes = field.phrases.length === 0 || told.some((entry) => entry.ofField) || yearsOfPosts(ofField) >= asked / 3;
  if (!goes) return [];
  const others = posts.filter((post) => !ofField.includes(post));
  const listed = [
    ...ofField.map((post) => ({ ...post, ofField: true })),
    ...others.map((post) => ({ ...post, ofField: false })),
  ];
  const shown = told.length > 0 ? told : yearsOfPosts(posts) >= asked ? listed.slice(0, POSTS) : [];
  return shown.slice(0, PLACES).flatMap((entry) => {
    const page = pages[entry.page];
    return page ? [passage(page, entry.page, entry.start, entry.end, aspect, entry.ofField ? 4 : 3)] : [];
  });
}

/** The words that name what the years are of; none: any years. */
interface Field {
  phrases: Phrase[];
  counted: ReadonlySet<About>;
}

/** A statement of years is about a field named this many characters from it. */
const NEAR = 120;
const PLACES_OF_FIELD = 40;
/** The posts shown for years that were added up. */
const POSTS = 2;

/** Any of the languages, or every one of them, known as well as is asked for. */
function languageFinding(asked: Asked, known: Known): CriterionFinding {
  const { id, languages, languagesNeeded } = asked.criterion;
  const found = languages.map((language) => languageFound(language, asked, known));
  const evidenced = found.filter(({ status }) => status === 'evidenced');
  const isAll = languagesNeeded === 'all';
  if (isAll ? evidenced.length === found.length : evidenced.length > 0)
    return { id, status: 'evidenced', evidence: best(evidenced.flatMap(({ passages }) => passages)) };
  const passages = found.flatMap((one) => one.passages);
  const others = passages.length > 0 ? [] : asked.aspects.flatMap((each) => passagesFor(each, 0, asked.counted, known));
  const evidence = best([...passages, ...others]);
  return { id, status: evidence.length > 0 ? 'partial' : 'not-found', evidence };
}

/** A level as high as the one asked for is the evidence; a paper written in the language is part of it. */
function languageFound(language: string, { criterion, level }: Asked, { pages }: Known) {
  const aspect = criterion.languages.indexOf(language);
  const said = pages.flatMap((page, at) =>
    statementsAbout(language, page.languages())
      .slice(0, PLACES)
      .map(({ level: proficiency, cefr, listed, start, end }) => ({
        listed: listed && cefr === null,
        enough: cefr === null ? listed && level === LOWEST : reaches(cefr, level),
        ...passage(page, at, start, end, aspect, 10 - ['fluent', 'working', 'basic', 'named'].indexOf(proficiency)),
      })),
  );
  const enough = said.filter((entry) => entry.enough);
  if (enough.length > 0) return { status: 'evidenced', passages: enough } as const;
  const at = pages.findIndex((page) => page.document.language === language && page.index.tokens.length > 0);
  const written = pages[at];
  const sample = written ? [openingOf(written, at)] : [];
  // Among their languages, without a level, and a paper written in it: that is how a first language is told.
  const own = said.filter((entry) => entry.listed);
  if (own.length > 0 && sample.length > 0) return { status: 'evidenced', passages: [...own, ...sample] } as const;
  return { status: 'partial', passages: [...said, ...sample] } as const;
}
/** At which a language known at all is known well enough. */
const LOWEST = CEFR_LEVELS[0];

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
