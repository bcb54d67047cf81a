// What a signal is that tells one kind of paper from another, and how its wordings are written down.

/** What a signal speaks for. Everything after `letter` is a paper that completes no application. */
export type Leaning =
  | 'cv'
  | 'letter'
  | 'recommendation'
  | 'certificate'
  | 'identity'
  | 'notice'
  | 'form'
  | 'invoice'
  | 'list'
  | 'report'
  | 'official';

export interface Signal {
  name: string;
  speaksFor: Leaning;
  weight: number;
  /** How many different places count at most. */
  most: number;
  /** Matched against folded text: lower case, no accents, plain quotation marks and dashes, runs of white space as one space. */
  pattern: RegExp;
  /** True: the pattern is held against each line by itself. */
  line?: true;
}

/** Wordings, several a line, parted by `|`; each may be followed by anything. */
export function beginningWith(wordings: string): RegExp {
  return new RegExp(String.raw`\b(?:${alternatives(wordings)})`, 'gu');
}

/** Wordings that end with a word of their own. */
export function wording(wordings: string): RegExp {
  return new RegExp(String.raw`\b(?:${alternatives(wordings)})\b`, 'gu');
}

/** Patterns that say themselves where they begin and end. */
export function anyOf(patterns: string): RegExp {
  return new RegExp(alternatives(patterns), 'gu');
}

/** Patterns for a line by itself. */
export function wholeLine(patterns: string): RegExp {
  return new RegExp(`^(?:${alternatives(patterns)})$`, 'u');
}

function alternatives(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}
