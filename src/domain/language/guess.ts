// What letter groups alone say of a stretch of text: the guess for languages without a list of function words.
import { eld } from 'eld/extrasmall';

// An instance of our own: settings of the shared one could be changed by anyone who imports eld.
const detector = eld.newInstance();

/** Letter groups are counted in the first thousand characters only; more would be cut off unseen. */
const MOST_GUESSED = 1000;

/**
 * The language the letter groups of a stretch speak for.
 * @param words lower-cased
 * @returns null where no language stands out
 */
export function guessOf(words: string[]): { language: string; sure: boolean } | null {
  // The same few words again and again are a form's names or a drawing's labels.
  if (words.length >= 10 && new Set(words).size < words.length / 5) return null;
  const guess = detector.detect(words.join(' ').slice(0, MOST_GUESSED));
  return guess.language === '' ? null : { language: guess.language, sure: guess.isReliable() };
}
