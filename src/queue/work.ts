// One worker on one queue: checks what it is given, tells failures without their content, and closes within a bound.
import type { Job, Worker, WorkerOptions } from 'bullmq';
import { isPermanent, reasonOf, withoutContent } from './failure.ts';
import { parsedPayload, type QueueName } from './queues.ts';
import { bounded, type QueueLog } from './redis.ts';

/** Does one job. What it throws is tried again by the table's policy, unless the error says `permanent: true`. */
export type Handler<Payload> = (payload: Payload, job: JobFacts) => Promise<unknown>;

export interface JobFacts {
  id: string;
  /** 1 for the first try. */
  attempt: number;
  /** No other try follows by itself. */
  last: boolean;
}

export interface WorkerHandle {
  name: QueueName;
  /** Takes no more jobs and waits for the running ones, within a bound. Safe to call twice. */
  close(): Promise<void>;
}

interface Start<Payload> {
  Worker: typeof Worker;
  options: WorkerOptions;
  closeWithinMs: number;
  name: QueueName;
  handler: Handler<Payload>;
  log: QueueLog;
  /** Called when a job begins and when it ends. */
  onBeat: () => void;
}

/** A job whose worker died is found after LOCK_MS and the next check, and run again, this often. */
const LOCK_MS = 30_000;
const STALLED_CHECK_MS = 15_000;
const STALLED_RUNS = 10;

const FORCED_CLOSE_MS = 2_000;

/** The handle is there before the worker is ready, so that closing never misses one that is just starting. */
export function startWorker<Payload>(start: Start<Payload>): { handle: WorkerHandle; ready: Promise<unknown> } {
  const { name, log, onBeat } = start;
  const running = new Set<Promise<void>>();
  const processor = (job: Job) => {
    const done = run(job);
    const ended: Promise<void> = done
      .catch(() => {})
      .then(() => {
        running.delete(ended);
      });
    running.add(ended);
    return done;
  };
  const run = async (job: Job) => {
    onBeat();
    try {
      const attempts = job.opts.attempts ?? 1;
      const attempt = job.attemptsMade + 1;
      const facts = { id: job.id ?? '', attempt, last: attempt >= attempts };
      await start.handler(parsedPayload(name, job.data) as Payload, facts);
    } catch (error) {
      tellFailure(log, name, job, error);
      throw withoutContent(error);
    } finally {
      onBeat();
    }
  };
  const worker = new start.Worker(name, processor, {
    ...start.options,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: STALLED_RUNS,
  });
  tellTrouble(log, name, worker);
  let closing: Promise<void> | undefined;
  const close = async () => {
    await worker.pause(true);
    try {
      await bounded(Promise.all(running), start.closeWithinMs);
      await bounded(worker.close(), start.closeWithinMs);
    } catch {
      log.warn({ event: 'queue.close-late', queue: name }, 'a job was still running at closing; it will be run again');
      await bounded(worker.close(true), FORCED_CLOSE_MS).catch(() => {});
    }
  };
  const handle: WorkerHandle = {
    name,
    close() {
      closing ??= close();
      return closing;
    },
  };
  return { handle, ready: worker.waitUntilReady() };
}

function tellFailure(log: QueueLog, queue: QueueName, job: Job, error: unknown): void {
  const attempt = job.attemptsMade + 1;
  const willRetry = !isPermanent(error) && attempt < (job.opts.attempts ?? 1);
  const fields = { event: 'queue.job-failed', queue, job: job.id, attempt, willRetry, reason: reasonOf(error) };
  log.warn(fields, willRetry ? 'a job failed and will be tried again' : 'a job failed for good');
}

/** A broken connection repeats its error with every try: one line until a job runs again. */
function tellTrouble(log: QueueLog, queue: QueueName, worker: Worker): void {
  let told = false;
  worker.on('error', (error) => {
    if (!told)
      log.warn(
        { event: 'queue.worker-trouble', queue, reason: reasonOf(error) },
        'a worker has trouble with its queue',
      );
    told = true;
  });
  worker.on('active', () => {
    told = false;
  });
  worker.on('stalled', (job) => {
    log.warn({ event: 'queue.job-stalled', queue, job }, 'a job lost its worker and is run again');
  });
}
