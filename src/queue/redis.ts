// The connection to Redis: refused with a sentence when Redis is away or would throw jobs out, one log line a change of state.
import { Redis } from 'ioredis';

/** The part of a pino logger that is used here. */
export interface QueueLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
}

/** A failure of the queue, in a sentence a person may see. `permanent`: trying again cannot help. */
export class QueueError extends Error {
  readonly permanent: boolean;
  constructor(message: string, permanent: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'QueueError';
    this.permanent = permanent;
  }
}

const CONNECT_MS = 10_000;

/**
 * Connects to `redis://…` or `rediss://…`.
 * @throws QueueError when Redis does not answer within 10 s, or when it is set to evict keys once it is full: jobs would vanish
 */
export async function connectRedis(url: string, log: QueueLog): Promise<Redis> {
  // BullMQ asks for no limit of retries: a command then waits for the connection to come back instead of failing.
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    retryStrategy: (tries) => Math.min(tries * 200, 5_000),
  });
  let lastError: unknown;
  redis.on('error', (error) => {
    lastError = error;
  });
  try {
    await bounded(redis.connect(), CONNECT_MS);
    await refuseEviction(redis, log);
  } catch (error) {
    redis.disconnect();
    if (error instanceof QueueError) throw error;
    const { host, port } = redis.options;
    const why = lastError ?? error;
    const words = (why as Error).message || (why as NodeJS.ErrnoException).code;
    throw new QueueError(
      `Cannot reach Redis at ${host}:${port}: ${words}. Is it running, and is REDIS_URL right?`,
      false,
      why,
    );
  }
  tellChanges(redis, log);
  return redis;
}

/** BullMQ's own rule: maxmemory-policy must be noeviction. INFO is allowed where CONFIG is not. */
async function refuseEviction(redis: Redis, log: QueueLog): Promise<void> {
  const info = await bounded(redis.info('memory'), CONNECT_MS);
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction';
  if (policy === 'noeviction') return;
  const limit = Number(/^maxmemory:(\d+)/m.exec(info)?.[1] ?? 0);
  const fault = `Redis has maxmemory-policy ${policy}, so it throws jobs out when its memory is full. Set maxmemory-policy to noeviction.`;
  if (limit > 0) throw new QueueError(fault, true);
  log.warn({ event: 'queue.eviction-policy', policy }, fault);
}

function tellChanges(redis: Redis, log: QueueLog): void {
  let up = true;
  redis.on('close', () => {
    if (up) log.warn({ event: 'queue.redis-away' }, 'the connection to Redis is lost; jobs wait until it is back');
    up = false;
  });
  redis.on('ready', () => {
    if (!up) log.info({ event: 'queue.redis-back' }, 'Redis is back');
    up = true;
  });
}

/** @throws QueueError, not permanent, when `work` takes longer; it is not stopped */
export async function bounded<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueueError(`The queue did not answer within ${ms / 1000} s.`, false)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
