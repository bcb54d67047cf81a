// Pages prepared once for many phrases, and the places where a phrase stands on them: never where the text denies it.
import { type About, type Aside, asidesIn } from './asides.ts';
import { isDenial, isDenied, type Wish, wishesIn } from './denials.ts';
import { followingIn, pairOf, pairsOn } from './following.ts';
import { isJoin, type Phrase } from './phrases.ts';
import {
  emptyVocabulary,
  means,
  meantBy,
  type Part,
  type Place,
  type Vocabulary,
  type Word,
  wordRead,
} from './vocabulary.ts';
import { type FoldedText, foldInPlace, once, scan, type Token } from './words.ts';

/** Where a phrase was found. */
export interface Hit {
  start: number;
  end: number;
  /** How many words it matched: the longer the phrase, the surer the finding. */
  words: number;
}

/** Pages that are searched together: all are read before any phrase is looked for. */
interface PageSet {
  pages: PageIndex[];
  vocabulary: Vocabulary;
  /** Where one word follows another, by how the two begin; found when all pages are read. */
  pairs: () => Map<number, Place[]>;
  /** Where phrases stand, denied or not, by page: as far as they were looked for. */
  spans: Map<Phrase, Spans>;
}

/** By page; none for a page where a phrase does not stand. */
export type Spans = readonly (Span[] | undefined)[];

/** A page prepared. */
export interface PageIndex {
  text: string;
  tokens: Token[];
  /** For each token its word, and for some the compound it begins. */
  words: Word[];
  compounds: Map<number, Word>;
  /** For each token the one that a phrase goes on with, small words passed over; -1 where it breaks. */
  following: () => Int32Array;
  together: PageSet;
  /** Its place among them. */
  page: number;
  /** Where words stand that deny what follows them, ascending. */
  denials: number[];
  folded: () => FoldedText;
  /** Where things are only wished for, or taken out. */
  wishes: () => Wish[];
  /** Where something else than the writer's own doing is spoken of. */
  asides: () => Aside[];
  /** What was found of spans: null for denied ones, else the asides they lie in. */
  judged: Map<number, About[] | null>;
}

/** Tells which asides count. */
export type Counted = Pick<ReadonlySet<About>, 'has'>;

interface Span extends Hit {
  /** The way of writing it. */
  way: number;
  at: number;
  last: number;
}

/**
 * Prepares pages for looking up some phrases.
 * @returns what makes the index of one page, told whether it is of a letter, and a page it is searched together with
 */
export function indexer(phrases: Phrase[]): (text: string, isLetter?: boolean, other?: PageIndex) => PageIndex {
  const areHalves = halvesOf(phrases);
  return (text, isLetter = false, other = undefined) => {
    const together = other?.together ?? noPages();
    const folded = once(() => foldInPlace(text));
    const index: PageIndex = {
      text,
      tokens: [],
      words: [],
      compounds: new Map(),
      following: once(() => followingIn(index)),
      together,
      page: together.pages.length,
      denials: [],
      folded,
      wishes: once(() => wishesIn(text)),
      asides: once(() => asidesIn(text, isLetter, folded())),
      judged: new Map(),
    };
    together.pages.push(index);
    scan(text, (start, end) => {
      const word = wordRead(text.slice(start, end), together.vocabulary);
      if (word) add(index, word, start, end, areHalves);
    });
    return index;
  };
}

function noPages(): PageSet {
  const pages: PageIndex[] = [];
  return { pages, vocabulary: emptyVocabulary(), pairs: once(() => pairsOn(pages)), spans: new Map() };
}

function add(index: PageIndex, word: Word, start: number, end: number, areHalves: AreHalves): void {
  const { tokens, words, page } = index;
  const at = tokens.length;
  tokens.push({ start, end, written: word.written, folded: word.folded });
  words.push(word);
  if (isDenial(word.folded)) index.denials.push(at);
  const before = tokens[at - 1]?.end ?? -1;
  const compound = start === before + 1 ? compoundOf(index, words[at - 1], word, before, areHalves) : null;
  if (compound) {
    index.compounds.set(at - 1, compound);
    compound.places.push({ page, at: at - 1, last: at });
  }
  word.places.push({ page, at, last: at });
}

/** "e-learning" is also "elearning", and a word that the page's typesetting tore apart is whole. */
function compoundOf(
  index: PageIndex,
  first: Word | undefined,
  second: Word,
  gap: number,
  areHalves: AreHalves,
): Word | null {
  const between = index.text.charCodeAt(gap);
  if (!first || !(between === SPACE ? areHalves(first, second) : isJoin(between))) return null;
  return wordRead(first.written + second.written, index.together.vocabulary);
}
const SPACE = 32;

/** Whether two words are the halves of one that is looked for. */
type AreHalves = (first: Word, second: Word) => boolean;

function halvesOf(phrases: Phrase[]): AreHalves {
  const spelled = new Set<string>();
  for (const phrase of phrases) for (const word of phrase.spelled) spelled.add(word);
  const beginnings = new Set<string>();
  for (const word of spelled) beginnings.add(word.slice(0, BEGINNING));
  return (first, second) =>
    !first.isSmall &&
    !second.isSmall &&
    (first.folded.length < BEGINNING || beginnings.has(first.folded.slice(0, BEGINNING))) &&
    spelled.has(first.folded + second.folded);
}
const BEGINNING = 3;

/** Where phrases stand on the pages searched together with one, denied or not; those that stand nowhere are left out. */
export function standing(phrases: Phrase[], { together }: PageIndex): Spans[] {
  const found: Spans[] = [];
  for (const phrase of phrases) {
    const spans = spansOf(phrase, together);
    if (spans !== NOWHERE) found.push(spans);
  }
  return found;
}

/**
 * The first places of a phrase on a page, in order; denied ones are left out, and those in asides.
 * @param counted asides that count
 */
export function findPhrase(index: PageIndex, phrase: Phrase, most: number, counted: Counted = NO_ASIDE): Hit[] {
  return hitsOf(index, spansOf(phrase, index.together), most, counted);
}

/** Like `findPhrase`, of a phrase whose spans are known. */
export function hitsOf(index: PageIndex, { [index.page]: spans }: Spans, most: number, counted: Counted): Hit[] {
  if (!spans) return NO_HITS;
  const hits: Hit[] = [];
  let way = -1;
  let isFull = false;
  for (const span of spans) {
    if (span.way !== way) isFull = false;
    way = span.way;
    if (isFull || !isEvidence(index, span, counted)) continue;
    hits.push(span);
    isFull = hits.length >= most;
  }
  if (hits.length < 2) return hits;
  // A compound is found both as one word and as its parts.
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, at, all) => at === 0 || hit.start !== all[at - 1]?.start)
    .slice(0, most);
}
const NO_ASIDE: Counted = new Set();
const NO_HITS: Hit[] = [];

function isEvidence(index: PageIndex, { at, last, start }: Span, counted: Counted): boolean {
  const key = at * MOST_TOKENS + last - at;
  let about = index.judged.get(key);
  if (about === undefined) {
    about = isDenied(index, at, last) ? null : asidesAround(index, start);
    index.judged.set(key, about);
  }
  return about?.every((each) => counted.has(each)) === true;
}
/** More than a phrase can have. */
const MOST_TOKENS = 1024;

function asidesAround({ asides }: PageIndex, place: number): About[] {
  return asides().flatMap(({ start, end, about }) => (place >= start && place < end ? [about] : []));
}

function spansOf(phrase: Phrase, together: PageSet): Spans {
  const known = together.spans.get(phrase);
  if (known) return known;
  let found: Span[][] | null = null;
  for (let way = 0; way < phrase.ways.length; way += 1) {
    const parts = phrase.ways[way] ?? [];
    for (const place of placesOf(parts, together)) {
      const span = spanAt(together.pages[place.page] as PageIndex, parts, place, way);
      if (!span) continue;
      found ??= [];
      const onPage = found[place.page];
      if (onPage) onPage.push(span);
      else found[place.page] = [span];
    }
  }
  together.spans.set(phrase, found ?? NOWHERE);
  return found ?? NOWHERE;
}
const NOWHERE: Spans = [];

/** Where a way of writing may begin. Most phrases are ruled out by how their words begin, and none is stemmed for it. */
function placesOf([first, second]: Part[], { pairs, vocabulary }: PageSet): Place[] {
  if (!first) return NO_PLACES;
  if (!second || first.starts === null || second.starts === null)
    return inOrder(meantBy(first, vocabulary).map(({ places }) => places));
  let lists: Place[][] | null = null;
  for (const left of first.starts)
    for (const right of second.starts) {
      const places = pairs().get(pairOf(left, right));
      if (places) lists = lists ? [...lists, places] : [places];
    }
  return lists ? inOrder(lists) : NO_PLACES;
}
const NO_PLACES: Place[] = [];

function inOrder(lists: Place[][]): Place[] {
  if (lists.length < 2) return lists[0] ?? NO_PLACES;
  return lists.flat().sort((a, b) => a.page - b.page || a.at - b.at || a.last - b.last);
}

/** The span that begins at a place; null when not all parts stand in a row. */
function spanAt(index: PageIndex, parts: Part[], first: Place, way: number): Span | null {
  const word = first.last > first.at ? index.compounds.get(first.at) : index.words[first.at];
  if (parts.length > 1 && !(word && means(parts[0] as Part, word, index.together.vocabulary))) return null;
  let last = first.last;
  for (let part = 1; part < parts.length; part += 1) {
    const at = index.following()[last] ?? -1;
    last = at < 0 ? -1 : endOf(index, parts[part] as Part, at);
    if (last < 0) return null;
  }
  const from = index.tokens[first.at];
  const to = index.tokens[last];
  if (!from || !to || (parts.length === 1 && !isName(index.text, from))) return null;
  return { start: from.start, end: to.end, words: parts.length, way, at: first.at, last };
}

/** Index of the last token of a part that begins at a token: the same one, or the next for a compound; -1 when it does not stand there. */
function endOf({ words, compounds, together }: PageIndex, part: Part, at: number): number {
  if (means(part, words[at] as Word, together.vocabulary)) return at;
  const compound = part.kind === 'beginning' ? undefined : compounds.get(at);
  return compound && means(part, compound, together.vocabulary) ? at + 1 : -1;
}

/**
 * R and C are languages where they stand in a list or behind "in"; not in "R&D", "Mr R. Smith" or "vitamin C". "WHO I AM" is a
 * heading.
 */
function isName(text: string, { written, start, end }: Token): boolean {
  if (written === 'WHO') return !/^[ \t]+(?:I|WE|YOU|IS|ARE|AM|HAS|CAN|WILL)(?!\p{L})/u.test(text.slice(end, end + 8));
  if (written.length !== 1 || !/^\p{Lu}$/u.test(written)) return true;
  return LETTER_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && LETTER_AFTER.test(text.slice(end, end + 14));
}

const LETTER_BEFORE =
  /(?:^|[,/;:(|•·▪\n–]|(?<!\p{L})(?:and|et|or|ou|in|en|with|using|of|de|avec|langage|language))[ \t]*$/u;
const LETTER_AFTER =
  /^[ \t]*(?:$|[,/;:)|•·▪\n–]|\.(?:\s|$)(?! ?\p{Lu}\p{Ll})|(?:and|et|or|ou|programming|language|packages?|scripts?|Shiny|Studio|Markdown|statistical|\()(?!\p{L}))/u;
