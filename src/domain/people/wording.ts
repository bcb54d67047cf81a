// How the rules read a stranger's words: folded, cut to a bounded length, sentence by sentence.
import { fold } from '../folding.ts';

/** No rule reads further than this into a text: what a mail wants stands at its beginning. */
export const MOST_READ = 8_000;

/** One expression out of several phrases, for folded text. Phrases hold bounded gaps only, so that no text makes them slow. */
export function anyOf(...phrases: string[]): RegExp {
  return new RegExp(phrases.join('|'));
}

/** The beginning of a text, folded. */
export function opening(text: string, most = MOST_READ): string {
  return fold(text.slice(0, most)).slice(0, most);
}

/** The sentences of a text, folded, end mark kept; a blank line and a list point begin a new one. "Really??" ends in one mark. */
export function sentencesOf(text: string): string[] {
  return opening(text)
    .split(/\n[ \t]{0,8}(?:\n|(?=[-*•]\s))|(?<=[.!?;:])[\s"')]+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .map((sentence) =>
      /\?[?!.]{0,5}["')]?$/.test(sentence.slice(-8)) ? sentence.replace(/[?!."')]{1,8}$/, '?') : sentence,
    )
    .filter((sentence) => /\p{L}/u.test(sentence));
}
