// What other words for a criterion would find in the applications at hand: looked for, shown, and nothing kept.
import { setImmediate as turn } from 'node:timers/promises';
import type { Candidate, CriterionStatus } from '../domain/application.ts';
import { type Compared, comparedIn, NO_COUNTS, type StatusCounts } from '../domain/findings.ts';
import type { Criterion } from '../domain/vacancy.ts';
import type { WebStore } from './options.ts';

export interface Preview {
  before: StatusCounts;
  after: StatusCounts;
  /** How many applications were looked through; `more`: there are others, older, that were not. */
  looked: number;
  more: boolean;
  changed: number;
  /** Of those that change: the first, the newest first. */
  shown: { id: number; candidate: Candidate; compared: Compared }[];
}

const AT_A_TIME = 20;
const MOST_LOOKED = 2_000;
const MOST_SHOWN = 50;
/** A page that takes longer is no preview. */
const MOST_MS = 15_000;

// One after the other: several people who try words at once do not hold up the mail.
let last: Promise<unknown> = Promise.resolve();

/**
 * @param before the criterion as it is
 * @param after the same with other words
 * @param clock milliseconds, for the bound of time
 */
export function previewOf(
  store: Pick<WebStore, 'atHand'>,
  vacancy: string,
  before: Criterion,
  after: Criterion,
  clock: () => number = () => performance.now(),
): Promise<Preview> {
  const mine = last.then(() => look(store, vacancy, before, after, clock));
  last = mine.catch(() => undefined);
  return mine;
}

async function look(
  store: Pick<WebStore, 'atHand'>,
  vacancy: string,
  before: Criterion,
  after: Criterion,
  clock: () => number,
): Promise<Preview> {
  const words: [Criterion, Criterion] = [before, after];
  const found: Preview = { before: NO_COUNTS, after: NO_COUNTS, looked: 0, more: false, changed: 0, shown: [] };
  const ends = clock() + MOST_MS;
  for (let below: number | null = null; ; ) {
    const some = await store.atHand(vacancy, below, AT_A_TIME);
    for (const application of some) {
      if (found.looked >= MOST_LOOKED || clock() > ends) return { ...found, more: true };
      const compared = comparedIn(application, words);
      found.before = oneMore(found.before, compared.before.status);
      found.after = oneMore(found.after, compared.after.status);
      found.looked += 1;
      if (compared.changes) {
        found.changed += 1;
        const { id, candidate } = application;
        if (found.shown.length < MOST_SHOWN) found.shown.push({ id, candidate, compared });
      }
      // Others have their turn between two applications.
      await turn();
    }
    const oldest = some.at(-1);
    if (oldest === undefined || some.length < AT_A_TIME) return found;
    below = oldest.id;
  }
}

function oneMore(counts: StatusCounts, status: CriterionStatus): StatusCounts {
  return { ...counts, [status]: counts[status] + 1 };
}
