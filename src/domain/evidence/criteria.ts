// What the candidate's own papers say to each criterion: quotations with their page; never a score, and never a consequence.
import type { CriterionFinding, CriterionStatus, Quote } from '../application.ts';
import { type FiledDocument, isReadable, papersOf } from '../documents.ts';
import { sectionsNamedBy } from '../roles/headings.ts';
import { CEFR_LEVELS, type CefrLevel, type Criterion } from '../vacancy.ts';
import { type About, countedFor, isAside } from './asides.ts';
import { languageNamed } from './language-names.ts';
import { levelAskedIn, reaches } from './levels.ts';
import { type Counted, hitsOf, indexer, type PageIndex, type Spans, standing } from './page-index.ts';
import { best, type Passage } from './passages.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import { type LanguageStatement, languagesIn, statementsAbout } from './proficiency.ts';
import { boundariesOf, quoteAround } from './quotes.ts';
import { fold, once } from './words.ts';
import { type Post, postsListed, yearsOfPosts } from './years.ts';
import { type YearsFound, yearsStated } from './years-stated.ts';

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
    criterion.criterion.languages.length > 0 ? languageFinding(criterion, known) : finding(criterion, known),
  );
}

interface Asked {
  criterion: Criterion;
  aspects: Phrase[][];
  /** Asides that are evidence for it. */
  counted: Counted;
  /** For a language: how well it must be known. */
  level: CefrLevel;
}
interface Page {
  document: FiledDocument;
  number: number;
  index: PageIndex;
  boundaries: () => number[];
  /** What was made of its passages, by where they begin and end. */
  shown: Map<number, Shown>;
  quotes: Map<string, Quote>;
  languages: () => LanguageStatement[];
}
interface Known {
  pages: Page[];
  asOf: Date;
  years: () => YearsKnown;
}
interface YearsKnown {
  stated: YearsFound[];
  /** Longest first. */
  posts: Post[];
}
/** How a passage is shown, and whether it stands in a heading. */
interface Shown {
  quote: Quote;
  isHeading: boolean;
}
interface Compiled {
  asked: Asked[];
  index: ReturnType<typeof indexer>;
}

// Preparing a vacancy's words costs more than reading a CV with them; criteria are values and never change.
const COMPILED = new WeakMap<Criterion[], Compiled>();

function compiled(criteria: Criterion[]): Compiled {
  const known = COMPILED.get(criteria);
  if (known) return known;
  const asked = criteria.map(compile);
  const made = { asked, index: indexer([...new Set(asked.flatMap((criterion) => criterion.aspects.flat()))]) };
  COMPILED.set(criteria, made);
  return made;
}

function compile(criterion: Criterion): Asked {
  const aspects = criterion.aspects.map((aspect) => [
    ...aspect.en.map((keyword) => phraseOf(keyword, 'en')),
    ...aspect.fr.map((keyword) => phraseOf(keyword, 'fr')),
  ]);
  // Few passages stand in asides, and telling which of those count takes long.
  const countedOnce = once(() => countedFor(criterion));
  const counted = { has: (about: About) => countedOnce().has(about) };
  if (criterion.languages.length === 0) return { criterion, aspects, counted, level: LOWEST };
  const level = criterion.level ?? levelAskedIn(fold(Object.values(criterion.text).join('\n')));
  // The bare name of a language is in many a text that says nothing of its writer.
  const telling = aspects.map((phrases) => phrases.filter(({ spelled }) => languageNamed(spelled.join(' ')) === null));
  return { criterion, aspects: telling, counted, level };
}

/** CVs before letters, each in the order given. */
function pagesOf(papers: FiledDocument[], index: Compiled['index']): Page[] {
  const ordered = [...papers].sort(
    (a, b) => Number(a.role === 'motivation-letter') - Number(b.role === 'motivation-letter'),
  );
  let before: PageIndex | undefined;
  return ordered.flatMap((document) =>
    document.pages.map((text, at) => {
      const own = index(text, document.role === 'motivation-letter', before);
      before = own;
      return {
        document,
        number: at + 1,
        index: own,
        boundaries: once(() => boundariesOf(text)),
        shown: new Map(),
        quotes: new Map(),
        languages: once(() =>
          languagesIn(text, own.folded()).filter(({ start }) => !isAside(own.asides(), start, NOTHING)),
        ),
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
      pages.map((page) => page.index.folded()),
    ).filter(({ page, start }) => !isAside(pages[page]?.index.asides() ?? [], start, NOTHING)),
    posts: postsListed(cvs, asOf).sort((a, b) => b.years - a.years || a.page - b.page || a.start - b.start),
  };
}

const NOTHING: ReadonlySet<About> = new Set();

function finding({ criterion, aspects, counted }: Asked, known: Known): CriterionFinding {
  const isQuoted = (aspect: number) => criterion.aspects[aspect]?.quoted !== false;
  const passages = aspects.flatMap((phrases, aspect) =>
    isQuoted(aspect) ? passagesFor(phrases, aspect, counted, known) : [],
  );
  const found = new Set(passages.map((passage) => passage.aspect));
  let wanted = aspects.length;
  if (criterion.years !== null) {
    const years = yearPassages(criterion.years, wanted, known, { phrases: aspects.flat(), counted });
    if (years.length > 0) found.add(wanted);
    passages.push(...years);
    // Of what the years are, no word tells: the number alone is a part.
    wanted += aspects.some((phrases) => phrases.length > 0) ? 1 : 2;
  }
  // What is not quoted counts beside something that is, and shows nothing by itself.
  if (found.size > 0)
    for (const [aspect, phrases] of aspects.entries())
      if (!isQuoted(aspect) && isFound(phrases, counted, known)) found.add(aspect);
  return { id: criterion.id, status: statusOf(found.size, wanted), evidence: best(passages) };
}

/** Whether any of the phrases stands in the papers. */
function isFound(phrases: Phrase[], counted: Counted, { pages }: Known): boolean {
  const sought = standingOn(pages, phrases);
  return pages.some((page) => sought.some((spans) => hitsOf(page.index, spans, 1, counted).length > 0));
}

function statusOf(found: number, wanted: number): CriterionStatus {
  if (found === 0) return 'not-found';
  return found === wanted ? 'evidenced' : 'partial';
}

/** How many places are looked at: of one phrase on one page, and for one aspect in all. */
const PLACES_ON_PAGE = 3;
const PLACES = 12;

function passagesFor(phrases: Phrase[], aspect: number, counted: Counted, { pages }: Known): Passage[] {
  const sought = standingOn(pages, phrases);
  const passages: Passage[] = [];
  pages.forEach((page, at) => {
    for (const spans of sought) {
      if (passages.length >= PLACES) return;
      for (const { start, end, words } of hitsOf(page.index, spans, PLACES_ON_PAGE, counted)) {
        passages.push(passage(page, at, start, end, aspect, Math.min(words, 3)));
      }
    }
  });
  return passages;
}

/** Where those of the phrases stand that stand on some page. */
function standingOn([page]: Page[], phrases: Phrase[]): Spans[] {
  return page ? standing(phrases, page.index) : [];
}

/**
 * The years asked for, stated or added up, where they go with the field: named beside the statement, or by posts that make up
 * a third of the years at least. Few posts name it in every line, but twelve years in a kitchen are none in computing.
 */
function yearPassages(asked: number, aspect: number, { pages, years }: Known, field: Field): Passage[] {
  const { stated, posts } = years();
  const sought = standingOn(pages, field.phrases);
  const places = pages.map((page) =>
    sought.flatMap((spans) => hitsOf(page.index, spans, PLACES_OF_FIELD, field.counted)),
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
  counted: Counted;
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
  const key = start * 65_536 + end - start;
  const shown = page.shown.get(key) ?? shownAs(page, start, end);
  page.shown.set(key, shown);
  return {
    aspect,
    worth: worth - (shown.isHeading ? 2 : 0),
    order: at * 10_000_000 + start,
    quote: shown.quote,
  };
}

function shownAs(page: Page, start: number, end: number): Shown {
  const { text } = page.index;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, lineEnd(text, end));
  const words = quoteAround(text, start, end, page.boundaries());
  const { filename, pageCount } = page.document;
  const quote = page.quotes.get(words) ?? { filename, page: pageCount === null ? null : page.number, quote: words };
  page.quotes.set(words, quote);
  return { isHeading: line.length < 60 && sectionsNamedBy(line).length > 0, quote };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
