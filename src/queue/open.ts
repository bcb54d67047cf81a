// BullMQ in one place: opens the queues on Redis or on the database, and nothing outside this folder knows which.
import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import { type IdleOptions, whenIdle } from './idle.ts';
import { KEEP, type Payload, parsedPayload, QUEUE_NAMES, QUEUES, type QueueName } from './queues.ts';
import { bounded, connectRedis, type QueueLog } from './redis.ts';
import { keptSchedules } from './schedules.ts';
import { type Handler, startWorker, type WorkerHandle } from './work.ts';

/** A cron pattern with seconds in a zone ("0 30 7 * * 1-5", Europe/Paris), or a number of milliseconds. */
export type Schedule = { pattern: string; tz: string } | { everyMs: number };

export interface Counts {
  waiting: number;
  active: number;
  /** Waiting for its time: a retry, or the next run of a schedule. */
  delayed: number;
  failed: number;
}

export interface Queues {
  /**
   * Puts a job in; `behind`: it runs when no other one waits. On the embedded database never inside a transaction: queue after it has ended.
   * @throws PayloadError for a payload that is not the table's; QueueError when the queue does not answer within 10 s
   */
  add<Name extends QueueName>(
    name: Name,
    payload: Payload<Name>,
    options?: { delayMs?: number; behind?: boolean },
  ): Promise<void>;
  /** Puts many jobs in with one call; the same promises. */
  addAll<Name extends QueueName>(name: Name, payloads: Payload<Name>[], options?: { behind?: boolean }): Promise<void>;
  /** Runs a job again and again; the same name and payload replace their earlier schedule. Returns the schedule's id. */
  every<Name extends QueueName>(name: Name, payload: Payload<Name>, schedule: Schedule): Promise<string>;
  /** Forgets the schedules of a queue whose ids are not named: of a vacancy that is gone, say. */
  keepSchedules(name: QueueName, ids: readonly string[]): Promise<void>;
  /** Starts working a queue. `concurrency`: jobs at once in this process; the table's number when not given. */
  work<Name extends QueueName>(
    name: Name,
    handler: Handler<Payload<Name>>,
    options?: WorkOptions,
  ): Promise<WorkerHandle>;
  /** Resolves when nothing is waiting, active or due in any queue. @throws QueueError when that takes too long */
  idle(options?: IdleOptions): Promise<void>;
  counts(): Promise<Record<QueueName, Counts>>;
  /** Asks every queue for a sign of life. @throws QueueError */
  check(): Promise<void>;
  /** BullMQ's own objects, for the operations dashboard. */
  raw(): Queue[];
  /** Closes the workers (each as its handle does), then the queues. Close the database after it. Safe to call twice. */
  close(): Promise<void>;
}

export interface WorkOptions {
  concurrency?: number;
  /** How long closing waits for running jobs; then they are left to be found stalled. Default 20 s. */
  closeWithinMs?: number;
}

export interface QueueOptions {
  /** `redis://…`, or null for the database. */
  redisUrl: string | null;
  /** The database's `queueConnection`; not used with Redis. */
  connection: unknown;
  log: QueueLog;
  /** Sets installations on one Redis apart. Default `intray`. */
  prefix?: string;
  /** Called after Redis was emptied under a running service: what stood in the queues has to be found in the store again. */
  onEmptied?: () => Promise<unknown>;
}

const ANSWER_MS = 10_000;
const SCHEDULES_MS = 15_000;

/** @throws QueueError when Redis cannot be reached or evicts keys */
export async function openQueues(options: QueueOptions): Promise<Queues> {
  const backend = options.redisUrl === null ? onDatabase(options.connection) : await onRedis(options.redisUrl, options);
  const { connection, prefix, drainDelay } = backend;
  const queues = new Map<QueueName, Queue>();
  for (const name of QUEUE_NAMES) {
    const { attempts, backoffMs } = QUEUES[name];
    const queue = new backend.Queue(name, {
      connection,
      prefix,
      defaultJobOptions: { ...KEEP, attempts, backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 } },
      streams: { events: { maxLen: 1_000 } },
    });
    // Without a listener an error event would end the process. What failed is told by the call that failed.
    queue.on('error', () => {});
    queues.set(name, queue);
  }
  const queue = (name: QueueName) => queues.get(name) as Queue;
  // The database does not lose its jobs without the rest.
  const everyMs = options.redisUrl === null ? null : SCHEDULES_MS;
  const schedules = keptSchedules(queue, { everyMs, log: options.log, onLost: options.onEmptied });
  const workers = new Set<WorkerHandle>();
  const pulse = { beats: 0 };
  const counts = async () => {
    const found = await Promise.all(QUEUE_NAMES.map(async (name) => [name, await countsOf(queue(name))] as const));
    return Object.fromEntries(found) as Record<QueueName, Counts>;
  };
  let closing: Promise<void> | undefined;
  const close = async () => {
    schedules.stop();
    await Promise.all([...workers].map((worker) => worker.close()));
    await Promise.all([...queues.values()].map((each) => each.close()));
    await backend.disconnect();
  };
  return {
    async add(name, payload, { delayMs, behind } = {}) {
      const data = parsedPayload(name, payload);
      pulse.beats++;
      await bounded(queue(name).add(name, data, { delay: delayMs, ...(behind ? { priority: 1 } : {}) }), ANSWER_MS);
    },
    async addAll(name, payloads, { behind } = {}) {
      if (payloads.length === 0) return;
      const opts = behind ? { priority: 1 } : {};
      const jobs = payloads.map((payload) => ({ name, data: parsedPayload(name, payload), opts }));
      pulse.beats++;
      await bounded(queue(name).addBulk(jobs), ANSWER_MS);
    },
    async every(name, payload, schedule) {
      const data = parsedPayload(name, payload);
      const id = [name, ...Object.values(data)].join(' ');
      const repeat = 'everyMs' in schedule ? { every: schedule.everyMs } : schedule;
      await schedules.put(name, id, repeat, data);
      return id;
    },
    async keepSchedules(name, ids) {
      for (const { key } of await queue(name).getJobSchedulers()) {
        if (ids.includes(key)) continue;
        schedules.forget(key);
        await queue(name).removeJobScheduler(key);
      }
    },
    async work(name, handler, { concurrency, closeWithinMs } = {}) {
      const { handle, ready } = startWorker({
        Worker: backend.Worker,
        options: {
          connection: backend.workerConnection,
          prefix,
          drainDelay,
          concurrency: concurrency ?? QUEUES[name].concurrency,
        },
        closeWithinMs: closeWithinMs ?? 20_000,
        name,
        handler,
        log: options.log,
        onBeat: () => {
          pulse.beats++;
        },
      });
      workers.add(handle);
      await ready;
      return handle;
    },
    idle: (idleOptions) => whenIdle(queue, pulse, idleOptions),
    counts,
    check: async () => void (await bounded(counts(), ANSWER_MS)),
    raw: () => [...queues.values()],
    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function countsOf(queue: Queue): Promise<Counts> {
  const found = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed');
  const number = (state: string) => found[state] ?? 0;
  return {
    waiting: number('wait') + number('waiting') + number('prioritized'),
    active: number('active'),
    delayed: number('delayed'),
    failed: number('failed'),
  };
}

interface Backend {
  Queue: typeof Queue;
  Worker: typeof Worker;
  connection: never;
  /** On Redis its own: a worker that is given up at closing drops its connection, and must not take the shared one along. */
  workerConnection: never;
  prefix: string | undefined;
  /** Seconds an idle worker sleeps unless it is woken. */
  drainDelay: number;
  disconnect(): Promise<void>;
}

/** NOTIFY wakes a sleeping worker, so the sleep can be long: an idle service asks twice a minute. */
function onDatabase(connection: unknown): Backend {
  const classes = withBackend(createPostgresBackend);
  return {
    Queue: classes.Queue as unknown as typeof Queue,
    Worker: classes.Worker as unknown as typeof Worker,
    connection: connection as never,
    workerConnection: connection as never,
    prefix: undefined,
    drainDelay: 30,
    async disconnect() {},
  };
}

async function onRedis(url: string, options: QueueOptions): Promise<Backend> {
  const redis = await connectRedis(url, options.log);
  return {
    Queue,
    Worker,
    connection: redis as never,
    workerConnection: { ...redis.options, lazyConnect: false } as never,
    prefix: options.prefix ?? 'intray',
    drainDelay: 5,
    async disconnect() {
      // This end is not a loss to tell.
      redis.removeAllListeners('close');
      await bounded(redis.quit(), 2_000).catch(() => redis.disconnect());
    },
  };
}
