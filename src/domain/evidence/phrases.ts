// Looks for words and phrases in a text: by stems, whole words and prefixes, in any form of English or French, and never where the text denies them.
import type { Language } from '../vacancy.ts';
import { isSmallWord, remembering, stemsOf, type Token, tokensOf } from './words.ts';

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
  folded: Map<string, Place[]>;
  /** Where words stand that deny what follows them, ascending. */
  denials: number[];
}
interface Place {
  at: number;
  last: number;
}

/**
 * Prepares a word or phrase as a vacancy lists it. All capitals is an abbreviation and stands for itself; `*` at a word's end leaves the rest open.
 */
export function phraseOf(keyword: string, language: Language): Phrase {
  const tokens = tokensOf(keyword);
  const joinedToNext = tokens.map((token, at) => keyword.slice(token.end, tokens[at + 1]?.start) === '-');
  const content = tokens.filter(
    (token, at) => !isSmall(token) || joinedToNext[at] === true || joinedToNext[at - 1] === true,
  );
  const used = content.length > 0 ? content : tokens;
  const ways = [used.map((token) => partOf(token, keyword, language))];
  if (joinedToNext.includes(true) && used.length === tokens.length) {
    const parts: Part[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      let written = tokens[at]?.written ?? '';
      while (joinedToNext[at]) {
        at += 1;
        written += tokens[at]?.written ?? '';
      }
      const [token] = tokensOf(written);
      if (token) parts.push(partOf(token, written, language));
    }
    ways.push(parts);
  } else if (
    used.length === 2 &&
    used[0] &&
    used[1] &&
    /^\p{L}{1,10}$/u.test(used[0].folded) &&
    /^\d{2,4}$/u.test(used[1].folded)
  ) {
    ways.push([{ keys: [`=${used[0].folded}${used[1].folded}`] }]); // Office 365, ISO 9001: also written as one word
  }
  return { ways: ways.filter((way) => way.length > 0), spelled: used.map((token) => token.folded) };
}

/**
 * Prepares pages for looking up some phrases: only words that could match one of them are stemmed.
 * @returns what makes the index of one page
 */
export function indexer(phrases: Phrase[]): (text: string) => PageIndex {
  const keysFor = keysWantedBy(phrases);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.spelled));
  return (text) => {
    const tokens = tokensOf(text);
    const index: PageIndex = {
      text,
      tokens,
      breaks: [],
      small: [],
      keys: [],
      compounds: [],
      places: new Map(),
      folded: new Map(),
      denials: [],
    };
    tokens.forEach((token, at) => {
      const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
      const next = text.slice(token.end, tokens[at + 1]?.start);
      index.breaks.push(at === 0 || (gap !== ' ' && BREAK.test(gap)));
      index.small.push(isSmall(token) && next !== '-' && gap !== '-');
      if (DENIALS.has(token.folded)) index.denials.push(at);
      put(index.folded, token.folded, { at, last: at });
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
  const hyphen = gap === '-' || gap === '\u2011';
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
  for (const part of phrases.flatMap((phrase) => phrase.ways.flat())) {
    if ('prefix' in part) continue;
    for (const key of part.keys) {
      wanted.add(key);
      if (!isMark(key)) beginnings.add(beginningOf(key));
    }
  }
  return remembering((written: string, folded: string) => {
    const keys = new Set([`!${written}`, `=${folded}`]);
    if ([4, 3, 2, 1].some((length) => beginnings.has(folded.slice(0, length)))) {
      for (const stem of stemsOf(written, 'en')) keys.add(stem);
      for (const stem of stemsOf(written, 'fr')) keys.add(stem);
    }
    return [...keys].filter((key) => wanted.has(key));
  });
}

/** The first places of a phrase on a page, in order; denied ones are left out. */
export function findPhrase(index: PageIndex, phrase: Phrase, most: number): Hit[] {
  const hits: Hit[] = [];
  for (const way of phrase.ways) {
    const first = way[0];
    if (!first) continue;
    for (const place of placesOf(index, first)) {
      const last = follow(index, way, place);
      if (last < 0 || isDenied(index, place.at, last)) continue;
      const [from, to] = [index.tokens[place.at], index.tokens[last]];
      if (from && to) hits.push({ start: from.start, end: to.end, words: way.length });
      if (hits.length >= most) break;
    }
  }
  // A compound is found both as one word and as its parts.
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, at, all) => at === 0 || hit.start !== all[at - 1]?.start)
    .slice(0, most);
}

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
  if ('prefix' in part) {
    const all: Place[] = [];
    for (const [word, places] of index.folded) if (word.startsWith(part.prefix)) all.push(...places);
    return all.sort((a, b) => a.at - b.at);
  }
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
  if (/[+#.]/u.test(folded)) return { keys: [`=${folded}`] };
  if (/\d/u.test(folded)) return { keys: [`=${folded}`] };
  if (/^\p{Lu}+$/u.test(written) && written.length > 1) {
    // "Itil" and "Unicef" are read as their abbreviations; of two or three letters ("IT", "AID", "US") only capitals are.
    const capital = written.charAt(0) + written.slice(1).toLowerCase();
    return { keys: written.length > 3 ? [`!${written}`, `!${capital}`] : [`!${written}`] };
  }
  if (folded.length <= 2) return { keys: [`=${folded}`] };
  return { keys: stemsOf(written, language) };
}

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

/** "No experience in customs", "sans connaissance de l'anglais", "Prince2: none". */
function isDenied(index: PageIndex, first: number, last: number): boolean {
  const { tokens, text, denials } = index;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const denial = nearestBefore(denials, first);
  const token = denial < 0 || first - denial > 9 ? undefined : tokens[denial];
  if (token && deniesAll(token, first - denial, text.slice(token.end, start), text.slice(token.start, end)))
    return true;
  return /^\s*[:–-]\s*(?:none|no\b|nil|aucune?|n[ée]ant|non\b)/iu.test(text.slice(end, end + 14));
}

/** Whether a denial some words before a phrase reaches it. */
function deniesAll({ folded }: Token, distance: number, between: string, after: string): boolean {
  if (/[.!?;:•▪●]|\n\s*(?:\n|[-–*])/u.test(between) || TURNS.test(between) || HARMLESS.test(after)) return false;
  if (LACKS.test(between)) return true;
  // "Without supervision, I ran networks" denies nothing of the networks; "no experience in Java, Python" denies both.
  if (between.includes(',')) return false;
  return distance <= (folded === 'without' || folded === 'sans' ? 4 : 6);
}

/** The greatest entry below a value in an ascending list; -1 when there is none. */
function nearestBefore(sorted: number[], value: number): number {
  let nearest = -1;
  for (const entry of sorted) {
    if (entry >= value) break;
    nearest = entry;
  }
  return nearest;
}

const BREAK = /[.!?;:,•▪●|]\s|\n\s*\n|\n\s*[-–•▪●*]/u;
const DENIALS = new Set([
  'no',
  'not',
  'without',
  'never',
  'lack',
  'lacking',
  'neither',
  'nor',
  'cannot',
  'sans',
  'aucun',
  'aucune',
  'pas',
  'jamais',
  'ni',
  'don',
  'didn',
  'haven',
]);
const LACKS =
  /\b(?:experience|exp[ée]riences?|knowledge|familiar\w*|training|background|exposure|certifi\w*|connaissances?|notions?|formation|ma[iî]tris\w*|comp[ée]tences?|pratique)\b/iu;
const TURNS = /\b(?:but|however|although|though|yet|mais|cependant|toutefois|pourtant|bien que)\b/iu;
const HARMLESS =
  /^(?:not (?:only|just|merely|least|limited)|no (?:doubt|less|fewer|stranger|longer a)|not without|without (?:any )?(?:doubt|fail|exception|interruption|hesitation|loss|incident)|never (?:stopped|ceased|tired|lost|missed|failed|stop)|pas (?:seulement|uniquement|moins)|sans (?:doute|cesse|faille|interruption|exception|h[ée]siter|incident|perte|r[ée]serve)|jamais (?:cess|arr[êe]t|perdu))/iu;
