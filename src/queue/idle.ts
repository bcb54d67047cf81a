// When there is nothing left to do: for the demo and for tests, which must not guess with sleeps.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { QUEUE_NAMES, type QueueName } from './queues.ts';
import { QueueError } from './redis.ts';

export interface IdleOptions {
  /** Gives up after this long. Default 60 s. */
  timeoutMs?: number;
  /** A delayed job counts as work when it is due within this time; a retry always does. Default 0. */
  dueWithinMs?: number;
}

/** Between two looks. */
const LOOK_MS = 25;

/**
 * Looks at the queues in the order work flows through them, twice: what moves on between two of them is seen in the
 * later one, and a change in this process between the two looks shows in `pulse`.
 */
export async function whenIdle(
  queue: (name: QueueName) => Queue,
  pulse: { readonly beats: number },
  { timeoutMs = 60_000, dueWithinMs = 0 }: IdleOptions = {},
): Promise<void> {
  const until = performance.now() + timeoutMs;
  let quietAt: number | null = null;
  for (;;) {
    const beats = pulse.beats;
    const busy = await firstBusy(queue, dueWithinMs);
    if (busy === null && beats === pulse.beats && quietAt === beats) return;
    quietAt = busy === null ? beats : null;
    if (performance.now() > until) {
      throw new QueueError(`The queues were not idle within ${timeoutMs / 1000} s${busy ? `: ${busy}` : ''}.`, false);
    }
    await sleep(LOOK_MS);
  }
}

async function firstBusy(queue: (name: QueueName) => Queue, dueWithinMs: number): Promise<string | null> {
  for (const name of QUEUE_NAMES) {
    const counts = await queue(name).getJobCounts('wait', 'prioritized', 'active', 'delayed');
    const { delayed = 0, ...present } = counts;
    if (Object.values(present).some((count) => count > 0)) return `${name} has jobs`;
    if (delayed > 0 && (await someDue(queue(name), dueWithinMs))) return `${name} has jobs due`;
  }
  return null;
}

async function someDue(queue: Queue, dueWithinMs: number): Promise<boolean> {
  const jobs = await queue.getDelayed(0, 999);
  return jobs.some((job) => job && (job.attemptsMade > 0 || job.timestamp + job.delay <= Date.now() + dueWithinMs));
}
