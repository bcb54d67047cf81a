// Where in the words of a notice a link to an address stands, told by the name that the address is made of.
import { fold } from '../../folding.ts';
import type { Notice, Passage } from '../notice.ts';

const MOST_TEXT = 40_000;
const MOST_WORDS = 8_000;
const LONGEST_NAME = 5;

/** "Teresa Salvador Alves" for `tsalves@…`, "disability liaison" for `disabilityliaison@…`; null where no words make up the name, or several do. */
export function placeOfName(address: string, { text }: Pick<Notice, 'text'>): Passage | null {
  const letters = fold(address.slice(0, address.indexOf('@')))
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  if (letters.length < 5) return null;
  const words = [...text.slice(0, MOST_TEXT).matchAll(/\p{L}[\p{L}’'-]*/gu)].slice(0, MOST_WORDS);
  const folded = words.map(({ 0: word }) =>
    fold(word)
      .toLowerCase()
      .replace(/[^a-z]/gu, ''),
  );
  const places: Passage[] = [];
  for (const [at, last] of folded.entries()) {
    if (last.length < 3 || last === letters || !letters.endsWith(last)) continue;
    const from = beginning(letters.slice(0, -last.length), folded, at - 1);
    const [first, end] = [words[from ?? -1], words[at]];
    if (!first || !end || text.slice(first.index, end.index).includes('\n\n')) continue;
    places.push({ start: first.index, end: end.index + end[0].length });
  }
  const [only] = places;
  return only && places.length === 1 ? only : null;
}

/** The word at which a name begins whose words, or their first letters, are these; words between may be left out. */
function beginning(letters: string, folded: string[], at: number): number | null {
  let rest = letters;
  for (let i = at; i >= Math.max(0, at - LONGEST_NAME) && rest !== ''; i--) {
    const word = folded[i] ?? '';
    if (word === '') continue;
    const taken = rest.endsWith(word) ? word : rest.endsWith(word.charAt(0)) && rest.length <= 3 ? word.charAt(0) : '';
    rest = rest.slice(0, rest.length - taken.length);
    if (rest === '') return i;
  }
  return null;
}
