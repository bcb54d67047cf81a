// Words of a text as the rules compare them: case, accents, ligatures and typographic marks folded away, places in the text kept.
import snowball from 'snowball-stemmers';
import type { Language } from '../vacancy.ts';
import { ownStemOf } from './stem-exceptions.ts';

/** A word of a text. */
export interface Token {
  /** Offsets in the text it was read from; `text.slice(start, end)` is the word as it stands there. */
  start: number;
  end: number;
  /** As it stands in the text, composed (NFKC), without a hyphenation at a line's end. */
  written: string;
  /** Lower-cased, without accents. */
  folded: string;
}

/**
 * The words of a text, in order: hyphenated at a line's end or letter-spaced, they are put together again.
 * `C++`, `C#`, `.NET`, `U.N.` and `PRINCE2` are words; a compound with a hyphen is the words it is made of.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const { written, folded } = wordOf(match[0]);
    if (folded !== '') tokens.push({ start: match.index, end: match.index + match[0].length, written, folded });
  }
  return tokens;
}

const wordOf = remembering((word: string): Pick<Token, 'written' | 'folded'> => {
  const written = word.replace(WITHIN_WORD, '').normalize('NFKC');
  return { written, folded: fold(written).replace(OUTSIDE_WORD, '') };
});

/** A function of a word that keeps what it found: papers share most of their words. A bounded number is kept. */
export function remembering<T, Rest extends unknown[]>(
  compute: (word: string, ...rest: Rest) => T,
): (word: string, ...rest: Rest) => T {
  const known = new Map<string, T>();
  return (word, ...rest) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > LONGEST_KEPT) return compute(word, ...rest);
    // A copy: a part of a page would keep the whole page in memory.
    const own = `${word} `.slice(0, -1);
    const found = compute(own, ...rest);
    if (known.size >= WORDS_KEPT) known.clear();
    known.set(own, found);
    return found;
  };
}
/** A value computed when first asked for. */
export function once<T>(compute: () => T): () => T {
  let value: { known: T } | null = null;
  return () => {
    value ??= { known: compute() };
    return value.known;
  };
}

const WORDS_KEPT = 20_000;
const LONGEST_KEPT = 40;

/**
 * Text for comparing: lower-cased, accents and ligatures resolved, quotation marks and dashes plain, letter-spaced words closed up. Lines stay lines.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text
    .replace(/(?<=\p{L})[´`¨ˆ¸~](?=\p{L})/gu, '')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  if (PLAIN.test(bare)) return bare.toLowerCase();
  return bare
    .replace(/[’‘ʼ`´′]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/ø/giu, 'o')
    .toLowerCase();
}

/** A text folded, with the way back to where each character of it stood. */
export interface FoldedText {
  folded: string;
  /** Offset in the text of an offset in the folded one; its length gives the text's. */
  placeOf: (offset: number) => number;
}

/** Like `fold`, character by character, so that a finding can be quoted as it stands in the text. */
export function foldInPlace(text: string): FoldedText {
  if (ASCII.test(text)) return { folded: text.toLowerCase(), placeOf: (offset) => offset };
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(text.length);
  return { folded, placeOf: (offset) => places[offset] ?? text.length };
}

const FOLDED = new Map<string, string>();

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128 && character.length === 1) return code >= 65 && code <= 90 ? character.toLowerCase() : character;
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const plain = character === '\u00a0' || character === '\u202f' ? ' ' : fold(character);
  if (FOLDED.size < WORDS_KEPT) FOLDED.set(character, plain);
  return plain;
}

/** `C U R R I C U L U M  V I T A E` as `CURRICULUM VITAE`; where the gap between words is lost, the words stay together. */
export function closeUp(text: string): string {
  if (!/ \p{L} {1,3}\p{L} /u.test(text)) return text;
  return text.replace(LETTER_SPACED, (run) => run.replace(/(?<=\S) (?=\S)/gu, '').replace(/ {2,}/gu, ' '));
}

/**
 * What two forms of a word have in common. Accents may be missing on either side, so a word can have two keys: with its accents stemmed, and without.
 * @returns at least one key, in a fixed order
 */
export function stemsOf(word: string, language: Language): string[] {
  return STEMS[language](word);
}

const STEMS = {
  en: remembering((word) => stemmed(word, 'en')),
  fr: remembering((word) => stemmed(word, 'fr')),
};

function stemmed(word: string, language: Language): string[] {
  const lower = word.toLowerCase();
  const plain = fold(word);
  const own = ownStemOf(plain, lower);
  if (own !== null) return [own];
  const stemmer = STEMMERS[language];
  const bare = stemmer.stem(plain);
  if (lower === plain) return [bare];
  const accented = fold(stemmer.stem(lower));
  return accented === bare ? [bare] : [bare, accented];
}

/** True for the small words that may stand between the words of a phrase. */
export function isSmallWord(folded: string): boolean {
  return SMALL_WORDS.has(folded);
}

// Nothing in it folds to anything but its small letter: ` and ~, which stand for accents, are left out.
const PLAIN = /^(?:[\w\s.,:;()+#'"/-]*|[\t\n\r -_a-}]*)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\u0000-\u007f]*$/;

const STEMMERS = { en: snowball.newStemmer('english'), fr: snowball.newStemmer('french') };

const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.])(?:[BMD]\. ?(?:Sc|Eng|Ed|Com|Phil|Tech|Arch)|Ph\. ?D|(?:LL|Ph|Ed|Psy|Pharm)\.[BDMS]|[BMD]\.[ABDMSE]|Dipl\. ?[-]?Ing)\.?(?![\p{L}\p{N}])`, // M.Sc., Ph. D
    String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?(?!\p{L})`, // U.N., S.A.P
    String.raw`(?<=(?:ASP|VB|ADO|asp))\.(?:NET|Net|net)(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}] ?)(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}\p{N}])`, // E N G I N E E R
    String.raw`(?<=^|[\s(,/])\.\p{L}[\p{L}\p{N}]*`, // .NET
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|[´¨ˆ](?=\p{L})|(?<=\p{Ll})-\n(?=\p{Ll}))*(?:\+\+|#)?`,
  ].join('|'),
  'gu',
);
const WITHIN_WORD = /\u00ad|-\n|[\s´¨ˆ]|(?<=\p{L})\./gu;
const OUTSIDE_WORD = /[^\p{L}\p{N}+#.]/gu;
const LETTER_SPACED = /(?<![\p{L}\p{N}])\p{L}(?: {1,3}\p{L}){3,}(?![\p{L}\p{N}])/gu;

const SMALL_WORDS = new Set(
  `a an the of to in for with on at by from as and or my our your its their this that these those both all any some
   de du des d le la les l un une et ou en dans pour par sur avec au aux a ma mon mes notre nos votre vos son sa ses leur leurs ce cette ces
   s c qu que plus`.split(/\s+/u),
);
