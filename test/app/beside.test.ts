// Work beside the queues: once at a time, ended when it takes too long or the service stops, and no failure of it reaches another.
import { expect, test, vi } from 'vitest';
import { beside } from '../../src/app/beside.ts';
import { openLog } from '../../src/log.ts';

function bench() {
  const lines: string[] = [];
  const runs: { signal: AbortSignal; end: (error?: Error) => void }[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const end = (error?: Error) => (error ? reject(error) : resolve());
      runs.push({ signal, end });
      signal.addEventListener('abort', () => end());
    });
  const log = openLog('info', { write: (line: string) => void lines.push(line) });
  return { lines, runs, of: (withinMs = 60_000) => beside('copies', run, withinMs, log) };
}
const count = (list: unknown[], n: number) => vi.waitFor(() => expect(list).toHaveLength(n));

test('runs are never two at a time; however often one is asked for meanwhile, one follows', async () => {
  const { runs, of } = bench();
  const task = of();
  for (let n = 0; n < 5; n++) task.begin();
  await count(runs, 1);
  runs[0]?.end();
  await count(runs, 2);
  runs[1]?.end();
  await task.stop();
  expect(runs).toHaveLength(2);
});

test('a run that takes longer than it may is told to end, with the reason', async () => {
  const { runs, of } = bench();
  const task = of(20);
  task.begin();
  await vi.waitFor(() => expect(runs[0]?.signal.aborted).toBe(true));
  expect(runs[0]?.signal.reason).toMatchObject({ name: 'TimeoutError' });
  task.begin();
  await count(runs, 2);
  await task.stop();
});

test('a failure is logged with the name of the task, and the next run comes all the same', async () => {
  const { runs, lines, of } = bench();
  const task = of();
  task.begin();
  await count(runs, 1);
  runs[0]?.end(new Error('the database is away'));
  await count(lines, 1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', task: 'copies' });
  task.begin();
  await count(runs, 2);
  await task.stop();
});

test('stopping ends the run that is under way, waits for it, and lets none begin', async () => {
  const { runs, lines, of } = bench();
  const task = of();
  task.begin();
  task.begin();
  await count(runs, 1);
  await task.stop();
  task.begin();
  expect(runs).toHaveLength(1);
  expect(runs[0]?.signal.aborted).toBe(true);
  expect(lines).toEqual([]);
});
