// Which of the passages found for a criterion are shown.
import type { Quote } from '../application.ts';

/** The most quotations for one criterion. */
export const MOST_QUOTES = 3;

/** A passage that speaks to an aspect; the higher its worth, the sooner it is shown. */
export interface Passage {
  aspect: number;
  worth: number;
  order: number;
  /** The same object for the same words of a page. */
  quote: Quote;
}

interface Merged extends Omit<Passage, 'aspect'> {
  aspects: Set<number>;
}

/** At most three: first those that together speak to the most aspects, then by worth, then as they stand in the papers. */
export function best(passages: Passage[]): Quote[] {
  const left = merged(passages).sort((a, b) => b.worth - a.worth || a.order - b.order);
  const chosen: Merged[] = [];
  const covered = new Set<number>();
  while (chosen.length < MOST_QUOTES && left.length > 0) {
    const gains = left.map((passage) => gainOf(passage, covered));
    const [next] = left.splice(gains.indexOf(Math.max(...gains)), 1);
    if (!next) break;
    if (chosen.some((other) => isSamePlace(other.quote, next.quote))) continue;
    chosen.push(next);
    for (const aspect of next.aspects) covered.add(aspect);
  }
  return chosen.map((passage) => passage.quote);
}

/** How many aspects a passage adds to those covered. */
function gainOf({ aspects }: Merged, covered: ReadonlySet<number>): number {
  let gain = 0;
  for (const aspect of aspects) if (!covered.has(aspect)) gain += 1;
  return gain;
}

/** Findings in the same passage are one. */
function merged(passages: Passage[]): Merged[] {
  const byQuote = new Map<Quote, Merged>();
  for (const { aspect, worth, order, quote } of passages) {
    const known = byQuote.get(quote);
    if (known) {
      known.aspects.add(aspect);
      known.worth = Math.max(known.worth, worth);
      known.order = Math.min(known.order, order);
    } else byQuote.set(quote, { aspects: new Set([aspect]), worth, order, quote });
  }
  return [...byQuote.values()];
}

function isSamePlace(a: Quote, b: Quote): boolean {
  return a.filename === b.filename && a.page === b.page && (a.quote.includes(b.quote) || b.quote.includes(a.quote));
}
