// What the tests of faults share: whether they run long, chance with a seed that is printed, and lines of figures.
import { appendFileSync } from 'node:fs';

/** Long, with TEST_FAULTS=1; short in every other run. */
export const LONG = process.env.TEST_FAULTS === '1';

/** Chance that can be had again with TEST_SEED (mulberry32). */
export function chance(seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)): {
  seed: number;
  random: () => number;
} {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { seed, random };
}

/** A line of the report: printed, and added to the file that TEST_REPORT names. */
export function report(suite: string, words: string): void {
  console.log(`faults, ${suite}: ${words}`);
  if (process.env.TEST_REPORT) appendFileSync(process.env.TEST_REPORT, `${suite}: ${words}\n`);
}
