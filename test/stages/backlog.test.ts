import { expect, test } from 'vitest';
import { backlogTold } from '../../src/stages/backlog.ts';

function telling() {
  const clock = { now: new Date('2026-03-20T12:00:00Z') };
  const told: { left: number; perSecond: number }[] = [];
  const progress = backlogTold(
    () => clock.now,
    (line) => told.push(line),
  );
  return {
    told,
    after(seconds: number, left: number) {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
      progress(left);
    },
  };
}

test('a long backlog is told of every ten seconds at most, with what is left and how fast it goes', () => {
  const { told, after } = telling();
  for (let left = 10_000; left >= 0; left -= 50) after(1, left);
  expect(told).toHaveLength(20);
  expect(told[0]).toEqual({ left: 9_500, perSecond: 50 });
  expect(told[19]).toEqual({ left: 0, perSecond: 50 });
});

test('a short one is not told of at all, and a second one is measured by itself', () => {
  const { told, after } = telling();
  after(0, 100);
  after(5, 50);
  after(4, 0);
  after(3_600, 3_000);
  after(5, 2_900);
  expect(told).toEqual([]);
  after(5, 2_800);
  expect(told).toEqual([{ left: 2_800, perSecond: 20 }]);
});
