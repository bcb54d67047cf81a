import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

async function run(items: number[], ahead: Parameters<typeof inOrder<number, number>>[1]) {
  let now = 0;
  let most = 0;
  const out: number[] = [];
  const work = async (item: number) => {
    most = Math.max(most, ++now);
    for (let turns = item % 3; turns >= 0; turns--) await new Promise((done) => setImmediate(done));
    now--;
    return item * 2;
  };
  for await (const { item, result } of inOrder(items, ahead, work)) {
    expect(result).toBe(item * 2);
    out.push(item);
  }
  return { out, most };
}
const items = Array.from({ length: 50 }, (_, i) => i);

test('results come in the order of the items, and never more are under way than asked for', async () => {
  const { out, most } = await run(items, 4);
  expect(out).toEqual(items);
  expect(most).toBe(4);
});
test('heavy items go alone, and each gets its turn', async () => {
  const { out, most } = await run(items, { most: 10, waiting: 10, weight: { of: () => 5, most: 3 } });
  expect(out).toEqual(items);
  expect(most).toBe(1);
});
test('light ones go together as far as the weight allows', async () => {
  expect((await run(items, { most: 10, waiting: 10, weight: { of: () => 1, most: 3 } })).most).toBe(3);
});
test('results that wait hold up new work only when they are heavy', async () => {
  let release: () => void = () => undefined;
  const slow = new Promise<void>((done) => {
    release = done;
  });
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 0) await slow;
    return item;
  };
  const bounds = { most: 2, waiting: 50, held: { of: () => 3, most: 12 } };
  const out: number[] = [];
  const all = (async () => {
    for await (const { item } of inOrder(items, bounds, work)) out.push(item);
  })();
  for (let turns = 0; turns < 20; turns++) await new Promise((done) => setImmediate(done));
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  release();
  await all;
  expect(out).toEqual(items);
});
test('a failure comes when its turn comes, after the results before it', async () => {
  const out: number[] = [];
  const failing = async (item: number) => {
    if (item === 2) throw new Error('two');
    return item;
  };
  const all = async () => {
    for await (const { result } of inOrder([0, 1, 2, 3], 4, failing)) out.push(result);
  };
  await expect(all()).rejects.toThrow('two');
  expect(out).toEqual([0, 1]);
});
test('a slow one holds up the results behind it, not their work', async () => {
  let release: () => void = () => undefined;
  const slow = new Promise<void>((done) => {
    release = done;
  });
  const done: number[] = [];
  const work = async (item: number) => {
    if (item === 0) await slow;
    done.push(item);
    if (done.length === 20) release();
    return item;
  };
  const out: number[] = [];
  for await (const { item } of inOrder(items, { most: 2, waiting: 30 }, work)) out.push(item);
  expect(out).toEqual(items);
  expect(done.indexOf(0)).toBe(20);
});
test('when its reader stops, nothing more is begun', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await new Promise((done) => setImmediate(done));
    return item;
  };
  for await (const { item } of inOrder(items, 2, work)) if (item === 3) break;
  const then = begun.length;
  for (let turns = 0; turns < 5; turns++) await new Promise((done) => setImmediate(done));
  expect(begun.length).toBe(then);
});
