// What the applications at hand show for the criteria of a vacancy, and what other words for one of them would change.
import type { Candidate, CriterionFinding, CriterionStatus, Quote } from './application.ts';
import type { FiledDocument } from './documents.ts';
import { findEvidence } from './evidence/criteria.ts';
import type { Criterion } from './vacancy.ts';

/** An application with the papers in view, as its criteria are looked for in them. */
export interface AtHand {
  id: number;
  candidate: Candidate;
  papers: FiledDocument[];
  /** The instant that "since 2009" is counted to: when its newest mail was received. */
  asOf: Date;
}

export type StatusCounts = Record<CriterionStatus, number>;
export const NO_COUNTS: StatusCounts = { evidenced: 0, partial: 0, 'not-found': 0 };

/** What one application shows before and after a change of words. */
export interface Compared {
  before: CriterionFinding;
  after: CriterionFinding;
  /** True when a reader would see something else than before. */
  changes: boolean;
  /** Quotes that were not shown before. */
  added: Quote[];
  /** How many that were shown are not any more. */
  gone: number;
}

/**
 * Looks for a criterion with its words of now and with other words.
 * @param words the criterion as it is, and with other words; one list for every application, as it is prepared once
 */
export function comparedIn(application: AtHand, words: [before: Criterion, after: Criterion]): Compared {
  const [was, is] = findEvidence(words, application.papers, application.asOf);
  const [old, fresh] = [was ?? nothing(words[0]), is ?? nothing(words[1])];
  const added = fresh.evidence.filter((quote) => !old.evidence.some((each) => isSameQuote(each, quote)));
  const gone = old.evidence.filter((quote) => !fresh.evidence.some((each) => isSameQuote(each, quote))).length;
  return { before: old, after: fresh, changes: old.status !== fresh.status || added.length + gone > 0, added, gone };
}

export function isSameFinding(a: CriterionFinding, b: CriterionFinding): boolean {
  const same = a.id === b.id && a.status === b.status && a.evidence.length === b.evidence.length;
  return same && a.evidence.every((quote, at) => isSameQuote(quote, b.evidence[at]));
}

function nothing({ id }: Criterion): CriterionFinding {
  return { id, status: 'not-found', evidence: [] };
}

function isSameQuote(a: Quote, b: Quote | undefined): boolean {
  return a.filename === b?.filename && a.page === b?.page && a.quote === b?.quote;
}
