// Which word of a page a phrase goes on with, and which words follow one another on pages, by how they begin.
import type { PageIndex } from './page-index.ts';
import { isJoined } from './phrases.ts';
import { type Place, put, type Word } from './vocabulary.ts';

/** For each token the one that a phrase goes on with, small words passed over; -1 where it breaks. */
export function followingIn(index: PageIndex): Int32Array {
  const following = new Int32Array(index.tokens.length);
  for (let token = 0; token < following.length; token += 1) {
    let at = token + 1;
    for (let passed = 0; passed < 3 && isPassedOver(index, at); passed += 1) at += 1;
    following[token] = at >= following.length || breaksBefore(index, at) ? -1 : at;
  }
  return following;
}

function isPassedOver(index: PageIndex, at: number): boolean {
  const { text, tokens, words } = index;
  const [before, token, word] = [tokens[at - 1], tokens[at], words[at]];
  if (!word || !token || !before || !(word.isSmall || word.written === 'IEC') || breaksBefore(index, at)) return false;
  if (word.written === 'IEC' && before.written === 'ISO') return true;
  return word.isSmall && !isJoined(text, before, token) && !isJoined(text, token, tokens[at + 1]);
}

/** Whether no phrase goes on from the token before one. */
function breaksBefore({ text, tokens }: PageIndex, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at - 1]?.end ?? 0;
  return start - end > 1 && BREAK.test(text.slice(end, start));
}
const BREAK = /[.!?;:,•▪●|]\s|\n\s*\n|\n\s*[-–•▪●*]/u;

/** Where one word follows another, by the number of the two. */
export function pairsOn(pages: PageIndex[]): Map<number, Place[]> {
  const pairs = new Map<number, Place[]>();
  for (const index of pages)
    for (let at = 0; at < index.words.length; at += 1) {
      addPairs(pairs, index, { page: index.page, at, last: at }, index.words[at]);
      if (index.compounds.has(at))
        addPairs(pairs, index, { page: index.page, at, last: at + 1 }, index.compounds.get(at));
    }
  return pairs;
}

function addPairs(pairs: Map<number, Place[]>, index: PageIndex, place: Place, word: Word | undefined): void {
  const next = index.following()[place.last] ?? -1;
  const after = index.words[next];
  if (!word || !after) return;
  put(pairs, pairOf(word.start, after.start), place);
  const compound = index.compounds.get(next);
  if (compound && compound.start !== after.start) put(pairs, pairOf(word.start, compound.start), place);
}

/** How two words begin, as a number. Two that begin otherwise may have the same: what is found by it is looked at. */
export function pairOf(left: number, right: number): number {
  return (Math.imul(left, 31) + right) & 0x3fff_ffff;
}
