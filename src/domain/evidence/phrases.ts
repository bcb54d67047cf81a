// Looks for words and phrases in a text: by stems, whole words and prefixes, in any form of English or French, and never where the text denies them.
import type { Language } from '../vacancy.ts';
import { type About, type Aside, asidesIn, isAside } from './asides.ts';
import { isDenial, isDenied, type Wish, wishesIn } from './denials.ts';
import { isSmallWord, once, remembering, stemsOf, type Token, tokensOf } from './words.ts';

/** One word of a phrase; any of its keys will do. */
type Part = { keys: string[] } | { prefix: string };

/** A phrase ready to be looked for: each way of writing it is a list of parts that stand next to each other. */
export interface Phrase {
  ways: Part[][];
  /** Its words folded, as the vacancy spells them. */
  spelled: string[];
}

/** Where a phrase was found. */
export interface Hit {
  start: number;
  end: number;
  /** How many words it matched: the longer the phrase, the surer the finding. */
  words: number;
}

/** A page prepared once for many phrases. */
export interface PageIndex {
  text: string;
  tokens: Token[];
  /** For each token: does a phrase break before it, and is it a small word. */
  breaks: boolean[];
  small: boolean[];
  /** For each token its keys, and those of the compound it begins. */
  keys: string[][];
  compounds: (string[] | undefined)[];
  /** Key of a word to where it stands; a compound stands for several tokens. */
  places: Map<string, Place[]>;
  /** Where words stand that deny what follows them, ascending. */
  denials: number[];
  /** Where things are only wished for, or taken out. */
  wishes: () => Wish[];
  /** Where something else than the writer's own doing is spoken of. */
  asides: () => Aside[];
}
interface Place {
  at: number;
  last: number;
}

/**
 * Prepares a word or phrase as a vacancy lists it. All capitals is an abbreviation and stands for itself; `*` at a word's end leaves the rest open.
 */
export function phraseOf(keyword: string, language: Language): Phrase {
  return PREPARED[language](keyword);
}

const PREPARED = {
  en: remembering((keyword: string) => prepared(keyword, 'en')),
  fr: remembering((keyword: string) => prepared(keyword, 'fr')),
};

function prepared(keyword: string, language: Language): Phrase {
  const tokens = tokensOf(keyword).filter(
    (token, at, all) => token.written !== 'IEC' || all[at - 1]?.written !== 'ISO',
  );
  const gaps = tokens.map((token, at) => keyword.slice(token.end, tokens[at + 1]?.start));
  const joinedToNext = gaps.map((gap, at) => at + 1 < tokens.length && JOINED.test(gap));
  const content = tokens.filter(
    (token, at) => !isSmall(token) || joinedToNext[at] === true || joinedToNext[at - 1] === true,
  );
  const used = content.length > 0 ? content : tokens;
  const ways = [used.map((token) => partOf(token, keyword, language))];
  const spelled = used.map((token) => token.folded);
  if (joinedToNext.includes(true) && used.length === tokens.length) {
    const parts: Part[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      let written = tokens[at]?.written ?? '';
      const isJoined = joinedToNext[at];
      while (joinedToNext[at]) {
        at += 1;
        written += tokens[at]?.written ?? '';
      }
      const [token] = tokensOf(written);
      if (!token) continue;
      parts.push(partOf(token, written, language));
      if (isJoined) spelled.push(token.folded);
    }
    ways.push(parts);
  } else if (used.length === 2 && tokens.length === 2 && !keyword.includes('*')) {
    // Office 365, ISO 9001, Power BI: also written as one word.
    ways.push([{ keys: [`=${used.map((token) => token.folded).join('')}`] }]);
  }
  return { ways: ways.filter((way) => way.length > 0), spelled };
}

/**
 * Prepares pages for looking up some phrases: only words that could match one of them are stemmed.
 * @returns what makes the index of one page, told whether it is of a letter
 */
export function indexer(phrases: Phrase[]): (text: string, isLetter?: boolean) => PageIndex {
  const keysFor = keysWantedBy(phrases);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.spelled));
  return (text, isLetter = false) => {
    const tokens = tokensOf(text);
    const index: PageIndex = {
      text,
      tokens,
      breaks: [],
      small: [],
      keys: [],
      compounds: [],
      places: new Map(),
      denials: [],
      wishes: once(() => wishesIn(text)),
      asides: once(() => asidesIn(text, isLetter)),
    };
    tokens.forEach((token, at) => {
      const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
      const next = text.slice(token.end, tokens[at + 1]?.start);
      index.breaks.push(at === 0 || (gap !== ' ' && BREAK.test(gap)));
      const isIec = token.written === 'IEC' && tokens[at - 1]?.written === 'ISO';
      index.small.push(isIec || (isSmall(token) && !JOINED.test(next) && !JOINED.test(gap)));
      if (isDenial(token.folded)) index.denials.push(at);
      const keys = keysFor(token.written, token.folded);
      index.keys.push(keys);
      for (const key of keys) put(index.places, key, { at, last: at });
      addCompound(index, at, next, keysFor, spelled);
    });
    return index;
  };
}

/** "e-learning" is also "elearning", and a word that the page's typesetting tore apart is whole. */
function addCompound(index: PageIndex, at: number, gap: string, keysFor: KeysFor, spelled: Set<string>): void {
  const [first, second] = [index.tokens[at], index.tokens[at + 1]];
  if (!first || !second || gap.length !== 1) return;
  const folded = first.folded + second.folded;
  const hyphen = JOINED.test(gap);
  const torn = gap === ' ' && spelled.has(folded) && !isSmall(first) && !isSmall(second);
  if (!hyphen && !torn) return;
  const keys = keysFor(first.written + second.written, folded);
  if (keys.length === 0) return;
  index.compounds[at] = keys;
  for (const key of keys) put(index.places, key, { at, last: at + 1 });
}

type KeysFor = (written: string, folded: string) => string[];

function keysWantedBy(phrases: Phrase[]): KeysFor {
  const wanted = new Set<string>();
  const beginnings = new Set<string>();
  const prefixes = new Set<string>();
  for (const part of phrases.flatMap((phrase) => phrase.ways.flat())) {
    if ('prefix' in part) {
      prefixes.add(part.prefix);
      continue;
    }
    for (const key of part.keys) {
      wanted.add(key);
      if (!isMark(key)) beginnings.add(beginningOf(key));
    }
  }
  return remembering((written: string, folded: string) => {
    const keys = new Set([`!${written}`, `=${folded}`]);
    // ITILv4 and ISO27001 hold the name that a number follows.
    const name = /^(\p{Lu}{3,})(?:v?\d+)$/u.exec(written)?.[1];
    if (name) keys.add(`!${name}`);
    if ([4, 3, 2, 1].some((length) => beginnings.has(folded.slice(0, length)))) {
      for (const stem of stemsOf(written, 'en')) keys.add(stem);
      for (const stem of stemsOf(written, 'fr')) keys.add(stem);
    }
    const found = [...keys].filter((key) => wanted.has(key));
    for (const prefix of prefixes) if (folded.startsWith(prefix)) found.push(`*${prefix}`);
    return found;
  });
}

/**
 * Tells, of many phrases, those all of whose words stand somewhere on some pages: most are ruled out at once.
 * @returns from the keys of the pages' indexes to the phrases that may stand on them
 */
export function sieveOf(phrases: Phrase[]): (keys: ReadonlySet<string>) => Set<Phrase> {
  const byFirst = new Map<string, Set<Phrase>>();
  for (const phrase of phrases)
    for (const [first] of phrase.ways)
      for (const key of first ? keysOf(first) : []) {
        const known = byFirst.get(key);
        if (known) known.add(phrase);
        else byFirst.set(key, new Set([phrase]));
      }
  return (keys) => {
    const standing = new Set<Phrase>();
    for (const key of keys)
      for (const phrase of byFirst.get(key) ?? [])
        if (phrase.ways.some((way) => way.every((part) => keysOf(part).some((each) => keys.has(each)))))
          standing.add(phrase);
    return standing;
  };
}

function keysOf(part: Part): string[] {
  return 'prefix' in part ? [`*${part.prefix}`] : part.keys;
}

/**
 * The first places of a phrase on a page, in order; denied ones are left out, and those in asides.
 * @param counted asides that count
 */
export function findPhrase(
  index: PageIndex,
  phrase: Phrase,
  most: number,
  counted: ReadonlySet<About> = NO_ASIDE,
): Hit[] {
  const hits: Hit[] = [];
  for (const way of phrase.ways) {
    const first = way[0];
    if (!first) continue;
    for (const place of placesOf(index, first)) {
      const last = follow(index, way, place);
      if (last < 0 || !isNameOfOneLetter(index, way, place.at) || isDenied(index, place.at, last)) continue;
      const [from, to] = [index.tokens[place.at], index.tokens[last]];
      if (from && isAside(index.asides(), from.start, counted)) continue;
      if (from && to) hits.push({ start: from.start, end: to.end, words: way.length });
      if (hits.length >= most) break;
    }
  }
  if (hits.length < 2) return hits;
  // A compound is found both as one word and as its parts.
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, at, all) => at === 0 || hit.start !== all[at - 1]?.start)
    .slice(0, most);
}

const NO_ASIDE: ReadonlySet<About> = new Set();

/** Index of the last token when all parts stand in a row, small words between them passed over; -1 when not. */
function follow(index: PageIndex, way: Part[], first: Place): number {
  let last = first.last;
  for (const part of way.slice(1)) {
    let at = last + 1;
    let passed = 0;
    while (index.small[at] === true && index.breaks[at] === false && passed < 3) {
      at += 1;
      passed += 1;
    }
    if (at >= index.tokens.length || index.breaks[at]) return -1;
    const end = endOf(index, part, at);
    if (end < 0) return -1;
    last = end;
  }
  return last;
}

/** Index of the last token of a part that begins at a token: the same one, or the next for a compound; -1 when it does not stand there. */
function endOf(index: PageIndex, part: Part, at: number): number {
  if ('prefix' in part) return index.tokens[at]?.folded.startsWith(part.prefix) ? at : -1;
  if (part.keys.some((key) => index.keys[at]?.includes(key))) return at;
  return part.keys.some((key) => index.compounds[at]?.includes(key)) ? at + 1 : -1;
}

function placesOf(index: PageIndex, part: Part): Place[] {
  if ('prefix' in part) return index.places.get(`*${part.prefix}`) ?? [];
  const [only] = part.keys;
  if (part.keys.length === 1 && only !== undefined) return index.places.get(only) ?? [];
  const all = new Map<number, Place>();
  for (const key of part.keys) for (const place of index.places.get(key) ?? []) all.set(place.at, place);
  return [...all.values()].sort((a, b) => a.at - b.at);
}

/** Keys: `!` as written, `=` folded, else a stem. */
function partOf(token: Token, text: string, language: Language): Part {
  const { written, folded } = token;
  if (text[token.end] === '*') return { prefix: folded };
  if (/^\p{Lu}$/u.test(written)) return { keys: [`!${written}`] };
  if (/^v?\d{1,2}$/u.test(folded)) return { keys: [`=${folded.replace('v', '')}`, `=v${folded.replace('v', '')}`] };
  if (/[+#.]|\d/u.test(folded)) return { keys: [`=${folded}`] };
  if (/^\p{Lu}+$/u.test(written) && written.length > 1) {
    // "Itil" and "Unicef" are read as their abbreviations; of two or three letters ("IT", "AID", "US") only capitals are.
    const capital = written.charAt(0) + written.slice(1).toLowerCase();
    if (written.length === 2) return { keys: [`!${written}`] };
    return {
      keys: written.length > 3 ? [`!${written}`, `!${written}s`, `!${capital}`] : [`!${written}`, `!${written}s`],
    };
  }
  if (folded.length <= 2) return { keys: [`=${folded}`] };
  return { keys: stemsOf(written, language) };
}

/** R and C are languages where they stand in a list or behind "in"; not in "R&D", "Mr R. Smith" or "vitamin C". */
function isNameOfOneLetter({ text, tokens }: PageIndex, way: Part[], at: number): boolean {
  const token = tokens[at];
  if (way.length !== 1 || !token || !/^\p{Lu}$/u.test(token.written)) return true;
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const after = text.slice(token.end, token.end + 14);
  return LETTER_BEFORE.test(before) && LETTER_AFTER.test(after);
}

const LETTER_BEFORE =
  /(?:^|[,/;:(|•·▪\n–]|(?<!\p{L})(?:and|et|or|ou|in|en|with|using|of|de|avec|langage|language))[ \t]*$/u;
const LETTER_AFTER =
  /^[ \t]*(?:$|[,/;:)|•·▪\n–]|\.(?:\s|$)(?! ?\p{Lu}\p{Ll})|(?:and|et|or|ou|programming|language|packages?|scripts?|Shiny|Studio|Markdown|statistical|\()(?!\p{L}))/u;

function isMark(key: string): boolean {
  return key.startsWith('!') || key.startsWith('=');
}

// A stemmer changes the end of a word, so a word with this stem begins with all but its last letters.
function beginningOf(stem: string): string {
  return stem.slice(0, Math.max(1, Math.min(4, stem.length - 1)));
}

function isSmall(token: Token): boolean {
  return isSmallWord(token.folded)
    ? !/^\p{Lu}{2,}$/u.test(token.written)
    : token.written.length <= 2 && /^\p{Ll}$/u.test(token.written);
}

function put(map: Map<string, Place[]>, key: string, place: Place): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

/** Between the parts of one name: e-learning, Node.js, CI/CD. */
const JOINED = /^[-\u2011./]$/u;
const BREAK = /[.!?;:,•▪●|]\s|\n\s*\n|\n\s*[-–•▪●*]/u;
