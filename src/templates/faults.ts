// What is wrong with texts of answers: every fault at once, each with its place and what exists there.

import * as fuzzball from 'fuzzball';
import { LiquidError } from 'liquidjs';

/** Of the form that faults of the configuration have. */
export interface TextFault {
  file: string;
  /** 1-based; 0 when the whole file or folder is meant. */
  line: number;
  column: number;
  field: '';
  /** What is wrong, and what exists instead. */
  expected: string;
}

/** Thrown once, with the faults of all texts; it stops the start. */
export class TemplateFaults extends Error {
  readonly faults: TextFault[];

  constructor(faults: TextFault[]) {
    super(faults.map((f) => `${f.line > 0 ? `${f.file}:${f.line}:${f.column}` : f.file}: ${f.expected}`).join('\n'));
    this.name = 'TemplateFaults';
    this.faults = faults;
  }
}

export function faultAt(file: string, [line, column]: readonly number[], expected: string): TextFault {
  return { file, line: line ?? 0, column: column ?? 0, field: '', expected };
}

/** What Liquid found wrong while parsing or rendering, at its place. @throws what is no fault of a text */
export function faultOf(error: unknown, file: string): TextFault {
  if (!LiquidError.is(error)) throw error;
  const { token, originalError, message } = error as LiquidError;
  // Its own message repeats the place.
  const words = (originalError?.message ?? message).replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '');
  return faultAt(file, token.getPosition(), words);
}

/** `did you mean "received"? There are …`: the name that is nearest, where one is near, and all there are. */
export function whatExists(wanted: string, names: Iterable<string>, most = 40): string {
  const known = [...names].sort((a, b) => a.localeCompare(b, 'en'));
  const near = known
    .map((name) => ({ name, ratio: fuzzball.ratio(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ ratio }) => ratio >= 60)
    .sort((a, b) => b.ratio - a.ratio)[0];
  const list = known.length === 0 ? 'There is nothing.' : `There is ${known.slice(0, most).join(', ')}.`;
  return near === undefined ? list : `Did you mean "${near.name}"? ${list}`;
}
