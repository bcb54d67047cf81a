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
  scan(text, (start, end) => {
    const { written, folded } = wordOf(text.slice(start, end));
    if (folded !== '') tokens.push({ start, end, written, folded });
  });
  return tokens;
}

/** Calls back with the place of each word. Most are runs of letters and digits: only where more may be meant is the pattern asked. */
export function scan(text: string, found: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    let end = at;
    if (kind === PLAIN_LETTER) {
      do end += 1;
      while (kindOf(text.charCodeAt(end)) === PLAIN_LETTER);
      if (!mayGoOn(text, at, end)) {
        found(at, end);
        at = end;
        continue;
      }
    }
    WORD.lastIndex = at;
    if (WORD.test(text)) {
      found(at, WORD.lastIndex);
      at = WORD.lastIndex;
    } else at += kind === SURROGATE ? 2 : 1;
  }
}

const OTHER = 0;
const PLAIN_LETTER = 1;
const SURROGATE = 2;
const UNSURE = 3;

/** Letters and digits of Latin, what no word begins with, and what only the pattern knows. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? OTHER;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? OTHER : PLAIN_LETTER;
  if ((code >= 0x2010 && code < 0x2070) || NO_LETTERS.has(code)) return OTHER;
  return code >= 0xd800 && code < 0xdc00 ? SURROGATE : UNSURE;
}
/** A space, quotation marks and a dot that many texts hold. */
const NO_LETTERS = new Set([0xa0, 0xab, 0xb7, 0xbb]);
const KINDS = Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/iu.test(String.fromCharCode(code)) ? PLAIN_LETTER : code === 46 ? UNSURE : OTHER,
);

/** Whether a run of letters may be the beginning of a longer word: "Ph.D", "E N G I N E E R", "C++", "develop-\nment". */
function mayGoOn(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === STOP) return end - start <= LONGEST_ABBREVIATED && !isSmallLetter(text.charCodeAt(start));
  if (next === SPACE) return end - start === 1 && !isSmallLetter(text.charCodeAt(start));
  if (next === HYPHEN) return text.charCodeAt(end + 1) === LINE_END;
  return next === PLUS || next === HASH || (next >= 128 && kindOf(next) !== OTHER);
}
const [LINE_END, SPACE, HASH, PLUS, HYPHEN, STOP] = [10, 32, 35, 43, 45, 46];
/** "Pharm.D" */
const LONGEST_ABBREVIATED = 5;

function isSmallLetter(code: number): boolean {
  return code >= 97 && code < 123;
}

/** A word as it is compared: `written` and `folded` of its token. */
export function wordOf(word: string): Pick<Token, 'written' | 'folded'> {
  return PLAIN_WORD.test(word) ? { written: word, folded: word.toLowerCase() } : otherWordOf(word);
}
const PLAIN_WORD = /^[a-zA-Z\d]*$/;

const otherWordOf = remembering((word: string): Pick<Token, 'written' | 'folded'> => {
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
/** Like `matchAll`, which makes a new pattern at each call: where many short texts are asked that is most of the time. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
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
  const apart = STANDING_ACCENT.test(text) ? text.replace(ACCENT_BETWEEN, '') : text;
  const whole = UNSEEN.test(apart) ? apart.replace(ALL_UNSEEN, '') : apart;
  const bare = whole.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  if (PLAIN.test(bare)) return bare.toLowerCase();
  return bare
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .toLowerCase();
}
const STANDING_ACCENT = /[´`¨ˆ¸~]/;
const ACCENT_BETWEEN = /(?<=\p{L})[´`¨ˆ¸~](?=\p{L})/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'g');

/** A text folded, with the way back to where each character of it stood. */
export interface FoldedText {
  folded: string;
  /** Offset in the text of an offset in the folded one; its length gives the text's. */
  placeOf: (offset: number) => number;
}

/** Like `fold`, character by character, so that a finding can be quoted as it stands in the text. */
export function foldInPlace(text: string): FoldedText {
  let isEven = true;
  const even = text.replace(NOT_ASCII, (character) => {
    const plain = foldCharacter(character);
    isEven &&= plain.length + character.length === 2;
    return plain;
  });
  // Mostly one character is folded to one: what is left to fold is capitals of ASCII.
  if (isEven) return { folded: even.toLowerCase(), placeOf: (offset) => Math.min(offset, text.length) };
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
const NOT_ASCII = /[^\0-\x7f]/gu;

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
  'uy',
);
const WITHIN_WORD = /\u00ad|-\n|[\s´¨ˆ]|(?<=\p{L})\./gu;
const OUTSIDE_WORD = /[^\p{L}\p{N}+#.]/gu;
const LETTER_SPACED = /(?<![\p{L}\p{N}])\p{L}(?: {1,3}\p{L}){3,}(?![\p{L}\p{N}])/gu;

const SMALL_WORDS = new Set(
  `a an the of to in for with on at by from as and or my our your its their this that these those both all any some
   de du des d le la les l un une et ou en dans pour par sur avec au aux a ma mon mes notre nos votre vos son sa ses leur leurs ce cette ces
   s c qu que plus`.split(/\s+/u),
);
