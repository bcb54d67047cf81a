// Housekeeping: finds whatever stopped half-way and queues it again. The database is the truth; a queue can be emptied and rebuilt from it.
import type { MessageStore } from '../store/messages.ts';
import type { Outbox } from '../store/outbox.ts';

export interface HousekeepingWorld {
  store: Pick<MessageStore, 'stalled'>;
  outbox: Pick<Outbox, 'expired' | 'due'>;
  queues: {
    add(queue: 'triage' | 'assess', payload: { messageId: number }, options?: { behind: boolean }): Promise<unknown>;
    add(queue: 'extract', payload: { documentId: number }, options?: { behind: boolean }): Promise<unknown>;
    add(queue: 'reply', payload: { replyId: number }): Promise<unknown>;
  };
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
}

/** How much one run takes on; the next run takes the rest. */
const AT_ONCE = 200;

/**
 * Safe to run at any time and as often as wanted: every job it queues finds its work done or does it.
 * @throws what a step failed with, an AggregateError for several; every other step was taken all the same
 */
export async function housekeeping(world: HousekeepingWorld): Promise<void> {
  const failures: unknown[] = [];
  for (const step of [queueStalled, endLeases, queueDue]) {
    await step(world).catch((error: unknown) => failures.push(error));
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, 'Several steps of housekeeping failed.');
}

async function queueStalled({ store, queues, log }: HousekeepingWorld): Promise<void> {
  const stalled = await store.stalled(AT_ONCE);
  for (const { id: messageId, state, pending } of stalled) {
    if (state === 'FETCHED') await queues.add('triage', { messageId }, { behind: true });
    // A long queue is no loss: what only waits its turn must not come before new mail for having waited.
    if (state === 'CLASSIFIED') await queues.add('assess', { messageId }, { behind: true });
    for (const documentId of pending) await queues.add('extract', { documentId }, { behind: true });
  }
  if (stalled.length > 0) log.info({ messages: stalled.length }, 'stopped messages queued again');
}

async function endLeases({ outbox, log }: HousekeepingWorld): Promise<void> {
  const { uncertain } = await outbox.expired();
  if (uncertain.length > 0) log.warn({ replies: uncertain.length }, 'answers of unknown fate; they are looked for');
}

async function queueDue({ outbox, queues }: HousekeepingWorld): Promise<void> {
  for (const replyId of await outbox.due(AT_ONCE)) await queues.add('reply', { replyId });
}
