// The tests need no server; those that can use a real one say so when it is missing.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/template.ts', 'test/faults/figures.ts'],
    pool: 'forks',
    // One fewer than there are cores is what vitest takes, which on two cores is one; most service tests wait more than they work.
    maxWorkers: Math.max(2, availableParallelism()),
    // Generous bounds: a slow machine is no failure, a hang is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    // The count for the last line of .ci/run.
    ...(process.env.VITEST_REPORT
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_REPORT } }
      : {}),
  },
});
