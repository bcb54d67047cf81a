// Housekeeping: each step is taken, whatever becomes of another.
import { expect, test } from 'vitest';
import { type HousekeepingWorld, housekeeping } from '../../src/stages/housekeeping.ts';

function world(changes: Partial<HousekeepingWorld['outbox'] & HousekeepingWorld['store']> = {}) {
  const jobs: unknown[] = [];
  const lines: string[] = [];
  const log = {
    info: (_: object, words: string) => lines.push(words),
    warn: (_: object, words: string) => lines.push(words),
  };
  const stalled = async () => [
    { id: 1, state: 'FETCHED' as const, pending: [] },
    { id: 2, state: 'PARSED' as const, pending: [7, 8] },
    { id: 3, state: 'CLASSIFIED' as const, pending: [] },
  ];
  const outbox = { expired: async () => ({ pending: [4], uncertain: [5] }), due: async () => [4], ...changes };
  const add = async (queue: string, payload: object) => jobs.push([queue, payload]);
  return {
    jobs,
    lines,
    of: { store: { stalled, ...changes }, outbox, queues: { add }, log } satisfies HousekeepingWorld,
  };
}

test('what stopped half-way is queued again, leases that are over end, and answers whose time has come are queued', async () => {
  const { jobs, lines, of } = world();
  await housekeeping(of);
  expect(jobs).toEqual([
    ['triage', { messageId: 1 }],
    ['extract', { documentId: 7 }],
    ['extract', { documentId: 8 }],
    ['assess', { messageId: 3 }],
    ['reply', { replyId: 4 }],
  ]);
  expect(lines).toEqual(['stopped messages queued again', 'answers of unknown fate; they are looked for']);
});

test('a step that fails keeps no other from being taken, and its failure is not lost', async () => {
  const fails = (what: string) => () => Promise.reject(new Error(what));
  const first = world({ stalled: fails('first') });
  await expect(housekeeping(first.of)).rejects.toThrow('first');
  expect(first.jobs).toEqual([['reply', { replyId: 4 }]]);
  const two = world({ expired: fails('second'), due: fails('third') });
  await expect(housekeeping(two.of)).rejects.toMatchObject({ errors: [{ message: 'second' }, { message: 'third' }] });
  expect(two.jobs).toHaveLength(4);
});
