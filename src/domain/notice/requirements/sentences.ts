// Sentences of English and French text with their places; a full stop after an abbreviation ends none.
import type { Passage } from '../notice.ts';

const ABBREVIATION =
  /(?:^|[\s('’"«])(?:e\.g|i\.e|etc|p\. ?ex|ex|cf|vs|approx|min|max|no|nos|n|art|st|ste|mr|mrs|ms|dr|prof|m|mm|mme|mlle|me|tel|tél|réf|ref|dept|dépt|univ|incl|excl|env|fig|vol|inc|ltd|co|jr|sr|b|m|ph|d|l|a|s|r|eng|c|u|[\p{Lu}])\.$/iu;

const ENDS = /[.!?…]["”»)\]]*(?=\s{1,60}["“«(]?\s?[\p{Lu}\d•▪●*])|\n[^\S\n]*\n/gu;

/**
 * The sentences of a passage, without the spaces around them.
 * @param text the whole text the passage counts in
 */
export function sentencesIn(text: string, { start, end }: Passage): Passage[] {
  const sentences: Passage[] = [];
  // What follows decides whether a stop ends a sentence: nothing outside the passage does.
  const passage = text.slice(start, end);
  let from = 0;
  for (const match of passage.matchAll(ENDS)) {
    const stop = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(passage.slice(Math.max(from, stop - 10), stop))) continue;
    push(sentences, text, start + from, start + stop);
    from = stop;
  }
  push(sentences, text, start + from, end);
  return sentences;
}

function push(sentences: Passage[], text: string, from: number, to: number): void {
  const trimmed = trimmedTo(text, { start: from, end: to });
  if (trimmed.end > trimmed.start) sentences.push(trimmed);
}

/** A passage without the spaces at its ends. */
export function trimmedTo(text: string, { start, end }: Passage): Passage {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
