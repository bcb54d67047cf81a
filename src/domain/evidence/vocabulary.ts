// The distinct words of some pages, and which of them a word looked for means: words are stemmed only where one begins like the other.
import type { Language } from '../vacancy.ts';
import { ownStemOf } from './stem-exceptions.ts';
import { isSmallWord, stemsOf, wordOf } from './words.ts';

/** A word of the pages, one object wherever it stands. */
export interface Word {
  written: string;
  folded: string;
  /** See `startOf`. */
  start: number;
  /** It may stand between the words of a phrase. */
  isSmall: boolean;
  /** In the order of the pages, and of their tokens. */
  places: Place[];
  /** As far as they were asked for. */
  stems: Partial<Record<Language, string[]>>;
}

/** The tokens a word stands for on a page: a compound is several. */
export interface Place {
  page: number;
  at: number;
  last: number;
}

/** One word of a phrase. */
export type Part = Beginning | Spelled | Inflected;

/** Any word that begins so. */
interface Beginning {
  kind: 'beginning';
  beginning: string;
  starts: number[] | null;
}

/** A word spelled in one of these ways: `!` as written, `=` folded. */
interface Spelled {
  kind: 'spelled';
  keys: string[];
  starts: number[] | null;
}

/** A word in any of its forms. */
interface Inflected {
  kind: 'inflected';
  written: string;
  folded: string;
  language: Language;
  /** See `startsOf`. */
  starts: number[];
  /** Null until they are asked for. */
  stems: string[] | null;
}

export function beginningWith(beginning: string): Part {
  return { kind: 'beginning', beginning, starts: beginning.length < 3 ? null : startsOf(beginning) };
}

/** @param folded how all of the ways begin, folded; null where they differ */
export function spelledAs(keys: string[], folded: string | null): Part {
  return { kind: 'spelled', keys, starts: folded === null ? null : startsOf(folded) };
}

export function inflected(written: string, folded: string, language: Language): Part {
  return { kind: 'inflected', written, folded, language, starts: startsOf(folded), stems: null };
}

/** The words of some pages. All of them have to be read before any is looked for. */
export interface Vocabulary {
  byWritten: Map<string, Word>;
  byFolded: Map<string, Word[]>;
  /** By how they begin; see `startOf`. */
  byStart: Map<number, Word[]>;
  /** ITILv4 and ISO27001 by the name that a number follows. */
  byName: Map<string, Word[]>;
  /** What parts mean, as far as they were looked for. */
  meanings: Map<Part, Word[]>;
}

export function emptyVocabulary(): Vocabulary {
  return { byWritten: new Map(), byFolded: new Map(), byStart: new Map(), byName: new Map(), meanings: new Map() };
}

/** The word of a vocabulary that stands in a text as told; null where letters and digits are missing. */
export function wordRead(text: string, vocabulary: Vocabulary): Word | null {
  const known = vocabulary.byWritten.get(text);
  if (known) return known;
  const { written, folded } = wordOf(text);
  if (folded === '') return null;
  const word = vocabulary.byWritten.get(written) ?? added(written, folded, vocabulary);
  if (written !== text) vocabulary.byWritten.set(text, word);
  return word;
}

function added(written: string, folded: string, { byWritten, byFolded, byStart, byName }: Vocabulary): Word {
  const start = startOf(folded);
  const word: Word = { written, folded, start, isSmall: isSmall(written, folded), places: [], stems: {} };
  byWritten.set(written, word);
  put(byFolded, folded, word);
  put(byStart, start, word);
  const last = written.charCodeAt(written.length - 1);
  const name = last >= 48 && last < 58 ? NAME_AND_NUMBER.exec(written)?.[1] : undefined;
  if (name) put(byName, name, word);
  return word;
}
const NAME_AND_NUMBER = /^(\p{Lu}{3,})(?:v?\d+)$/u;

/** Small words, and single letters; not in capitals ("IT", "OR"). */
export function isSmall(written: string, folded: string): boolean {
  return isSmallWord(folded) ? !/^\p{Lu}{2,}$/u.test(written) : written.length <= 2 && /^\p{Ll}$/u.test(written);
}

/** The words of a vocabulary that a part means. */
export function meantBy(part: Part, vocabulary: Vocabulary): Word[] {
  const known = vocabulary.meanings.get(part);
  if (known) return known;
  const found = meaning(part, vocabulary);
  vocabulary.meanings.set(part, found);
  return found;
}

/** Whether a part means a word of a vocabulary. */
export function means(part: Part, word: Word, vocabulary: Vocabulary): boolean {
  return part.kind === 'inflected' ? isFormOf(word, part) : meantBy(part, vocabulary).includes(word);
}

function meaning(part: Part, vocabulary: Vocabulary): Word[] {
  if (part.kind === 'spelled') {
    const [key = '', ...more] = part.keys;
    const words = wordsSpelled(key, vocabulary);
    return more.length === 0
      ? words
      : [...new Set([words, ...more.map((other) => wordsSpelled(other, vocabulary))].flat())];
  }
  const { byStart, byWritten } = vocabulary;
  if (part.kind === 'inflected')
    return part.starts.flatMap((start) => byStart.get(start)?.filter((word) => isFormOf(word, part)) ?? NONE);
  const near = part.starts?.flatMap((start) => byStart.get(start) ?? NONE) ?? byWritten.values();
  return [...new Set(near)].filter(({ folded }) => folded.startsWith(part.beginning));
}

function wordsSpelled(key: string, { byWritten, byFolded, byName }: Vocabulary): Word[] {
  const word = key.slice(1);
  if (key.startsWith('=')) return byFolded.get(word) ?? NONE;
  const own = byWritten.get(word);
  const named = byName.get(word) ?? NONE;
  return own?.written === word ? [own, ...named] : named;
}
const NONE: Word[] = [];

function isFormOf(word: Word, part: Inflected): boolean {
  if (word.folded !== part.folded) return mayBeForms(word.folded, part.folded) && hasStemOf(word, part);
  return ownStemOf(word.folded, word.written.toLowerCase()) === ownStemOf(part.folded, part.written.toLowerCase());
}

/** Long words of one stem have more than their first three letters alike: few are left to be stemmed. */
function mayBeForms(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  return (
    (least < 6 || letterClass(one, 3) === letterClass(other, 3)) &&
    (least < 9 || letterClass(one, 4) === letterClass(other, 4))
  );
}

/** What a part is told by where it is not told by its beginning: `!` as written, `=` folded, else a stem. */
export function keysOf(part: Spelled | Inflected): string[] {
  if (part.kind === 'spelled') return part.keys;
  part.stems ??= stemsOf(part.written, part.language);
  return part.stems;
}

function hasStemOf(word: Word, part: Inflected): boolean {
  const other = part.language === 'en' ? 'fr' : 'en';
  for (const stem of keysOf(part))
    if (maySpell(word.folded, stem) && (hasStem(word, stem, part.language) || hasStem(word, stem, other))) return true;
  return false;
}

function hasStem(word: Word, stem: string, language: Language): boolean {
  word.stems[language] ??= stemsOf(word.written, language);
  return word.stems[language].includes(stem);
}

// A stemmer changes a word's end: at most two letters of a stem are none of the word's ("appliqu" of "application"); one more to be safe.
function maySpell(folded: string, stem: string): boolean {
  const least = Math.max(Math.min(4, stem.length - 1), stem.endsWith('~') ? 0 : stem.length - 3);
  for (let at = 0; at < least; at += 1) if (letterAt(folded, at) !== letterAt(stem, at)) return false;
  return true;
}

/** How a word begins, as a number: words of one stem begin alike, but for y and i, and "use" and "using". Others may, too. */
function startOf(folded: string): number {
  const third = folded.length > 2 ? letterClass(folded, 2) & 1023 : 0;
  return ((letterAt(folded, 0) & 1023) << 20) | ((letterAt(folded, 1) & 1023) << 10) | third;
}

/** How words begin that are forms of one that begins so: a page's "us" may be a form of "use". */
function startsOf(folded: string): number[] {
  const start = startOf(folded);
  const short = start & ~1023;
  return short === start ? [start] : [start, short];
}

function letterAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  return code === Y ? I : code;
}

/** The same for all vowels: "use" and "using". */
function letterClass(folded: string, at: number): number {
  const code = letterAt(folded, at);
  return code === A || code === I || code === O || code === U ? E : code;
}
const [A, E, I, O, U, Y] = [97, 101, 105, 111, 117, 121];

/** Adds to the list of a key. */
export function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
