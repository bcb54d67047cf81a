// Many things worked on at once, their results handed on in the order they were given.

/** How far the work runs ahead of its reader. */
export interface Ahead<Item, Result = unknown> {
  /** How many are worked on at a time. */
  most: number;
  /** How many are worked on or wait for their turn, finished. */
  waiting: number;
  /** What an item weighs, and the weight of all that are worked on or wait; one is always let in. */
  weight?: { of: (item: Item) => number; most: number };
  /** What a result weighs, and the weight of all results that wait from which on nothing more is begun. */
  held?: { of: (result: Result) => number; most: number };
}

/**
 * A slow item holds up the results behind it, but not their work, as long as those that wait are not too many or too heavy.
 * @param ahead the bounds, or just how many are worked on and wait
 * @throws what the work of an item threw, when its turn comes
 */
export async function* inOrder<Item, Result>(
  items: Item[],
  ahead: number | Ahead<Item, Result>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; result: Result }> {
  const bounds: Ahead<Item, Result> = typeof ahead === 'number' ? { most: ahead, waiting: ahead } : ahead;
  const weighs = (item: Item) => bounds.weight?.of(item) ?? 0;
  const underWay: { item: Item; result: Promise<Result> }[] = [];
  let next = 0;
  let active = 0;
  let carried = 0;
  let held = 0;
  let stopped = false;

  const start = () => {
    while (!stopped && next < items.length && active < bounds.most && underWay.length < bounds.waiting) {
      const item = items[next] as Item;
      if (bounds.held && underWay.length > 0 && held >= bounds.held.most) return;
      if (bounds.weight && underWay.length > 0 && carried + weighs(item) > bounds.weight.most) return;
      next += 1;
      active += 1;
      carried += weighs(item);
      const result = work(item);
      underWay.push({ item, result });
      const done = () => {
        active -= 1;
        start();
      };
      // A failure is thrown when its turn comes; until then it must not count as unhandled.
      result.then((finished) => {
        held += bounds.held?.of(finished) ?? 0;
        done();
      }, done);
    }
  };

  try {
    start();
    for (let first = underWay[0]; first; first = underWay[0]) {
      const result = await first.result;
      underWay.shift();
      carried -= weighs(first.item);
      held -= bounds.held?.of(result) ?? 0;
      start();
      yield { item: first.item, result };
    }
  } finally {
    // Whoever reads may stop early; nothing more is begun then.
    stopped = true;
  }
}
