// Many things worked on at once, their results handed on in the order they were given.

/**
 * @param most how many are under way at a time; also how far it runs ahead of its reader
 * @throws what the work of an item threw, when its turn comes
 */
export async function* inOrder<Item, Result>(
  items: Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; result: Result }> {
  const underWay: { item: Item; result: Promise<Result> }[] = [];
  for (const item of items) {
    const result = work(item);
    // Thrown when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    underWay.push({ item, result });
    const first = underWay.length >= most ? underWay.shift() : undefined;
    if (first) yield { item: first.item, result: await first.result };
  }
  for (const { item, result } of underWay) yield { item, result: await result };
}
