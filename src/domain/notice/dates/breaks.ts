// Where sentences break, told in a stretch of a few hundred characters of a view's text.

const BREAK = /[.!?](?=[\s\f](?![\s]*\d{1,2}[\s.]))|\f/g;
const NO_BREAK =
  /(?:\b(?:no|nr|e\.g|i\.e|a\.m|p\.m|st|mr|mrs|ms|dr|art|ext|tel|approx|max|min|incl|cf|env|dept|ref|h|m|mme|n|p|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))$/;

/** Where the last sentence of a stretch begins. */
export function lastBreak(text: string): number {
  let last = 0;
  for (const match of text.matchAll(BREAK))
    if (match[0] !== '.' || !NO_BREAK.test(text.slice(Math.max(0, match.index - 8), match.index)))
      last = match.index + 1;
  return last;
}

/** Where the sentence that is open at `from` breaks, `to` at the latest. */
export function firstBreak(text: string, from: number, to: number): number {
  for (const match of text.slice(from, to).matchAll(BREAK)) return from + match.index;
  return to;
}
