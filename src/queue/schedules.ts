// Schedules that outlive their queue: a Redis that was emptied forgets them, and with them the housekeeping that would rebuild the rest.
import type { Queue, RepeatOptions } from 'bullmq';
import type { QueueName } from './queues.ts';
import { bounded, type QueueLog } from './redis.ts';

export interface KeptSchedules {
  /** Puts a schedule in, and puts it back whenever it is gone. */
  put(name: QueueName, id: string, repeat: Omit<RepeatOptions, 'key'>, data: object): Promise<void>;
  /** Looks once; true when something was gone. */
  look(): Promise<boolean>;
  /** This one is not wanted any more. */
  forget(id: string): void;
  stop(): void;
}

const ANSWER_MS = 10_000;

/**
 * @param everyMs how often to look; null: never by itself, for a queue that cannot lose its memory
 * @param onLost called after schedules were put back: what waited in the queue is lost with them
 */
export function keptSchedules(
  queue: (name: QueueName) => Queue,
  { everyMs, log, onLost }: { everyMs: number | null; log: QueueLog; onLost?: () => Promise<unknown> },
): KeptSchedules {
  const wanted = new Map<string, { name: QueueName; repeat: Omit<RepeatOptions, 'key'>; data: object }>();
  const upsert = (id: string) => {
    const of = wanted.get(id);
    if (!of) return Promise.resolve();
    return bounded(queue(of.name).upsertJobScheduler(id, of.repeat, { name: of.name, data: of.data }), ANSWER_MS);
  };
  const look = async () => {
    let lost = false;
    for (const name of new Set([...wanted.values()].map((of) => of.name))) {
      const there = (await bounded(queue(name).getJobSchedulers(), ANSWER_MS)).map(({ key }) => key);
      for (const [id, of] of wanted) {
        if (of.name !== name || there.includes(id)) continue;
        await upsert(id);
        lost = true;
      }
    }
    if (lost) {
      log.warn({ event: 'queue.emptied' }, 'the queue has lost its schedules, and its jobs; they are made again');
      await onLost?.();
    }
    return lost;
  };
  // A queue that is away is told of by its connection; the next look comes anyway.
  const timer = everyMs === null ? null : setInterval(() => void look().catch(() => undefined), everyMs).unref();
  return {
    async put(name, id, repeat, data) {
      wanted.set(id, { name, repeat, data });
      await upsert(id);
    },
    look,
    forget: (id) => void wanted.delete(id),
    stop() {
      if (timer) clearInterval(timer);
    },
  };
}
