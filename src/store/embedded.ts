// PGlite, PostgreSQL inside this process: one session, shared in turns by our own statements and by the queue's.
import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite';
import { takeLock } from './lock.ts';

/** An open embedded database. `client` is for drizzle; `pool` has the shape of a pg.Pool, for the queue. */
export interface Embedded {
  client: PGlite;
  pool: EventEmitter & QueuePool;
  close(): Promise<void>;
}

export interface QueryResult {
  rows: Record<string, unknown>[];
  rowCount: number;
}
interface QueuePool {
  query(text: string, params?: readonly unknown[]): Promise<QueryResult>;
  connect(): Promise<QueueClient>;
  end(): Promise<void>;
}

/**
 * Opens the database in `dir/database`, creating it at the first time (2 to 4 s).
 * @param dir the data folder; null keeps the database in memory
 * @param template a dump to start a new database from instead of an empty one
 * @throws LockedError when another process has the folder open: a second opener would corrupt it
 */
export async function openEmbedded(dir: string | null, now: () => Date, template?: Blob): Promise<Embedded> {
  if (dir === null) return embedded(await start({ loadDataDir: template }), async () => {});
  const home = path.join(dir, 'database');
  const lock = await takeLock(path.join(dir, 'database.lock'), `The database in ${home}`, now);
  try {
    await removeHalfMade(dir);
    if (!existsSync(home)) await create(dir, home, template);
    return embedded(await start({ dataDir: home }), () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A kill while PGlite initialises leaves a folder that can never be opened: so it is made aside, and renamed when whole. */
async function create(dir: string, home: string, template: Blob | undefined): Promise<void> {
  const half = path.join(dir, `database.new-${process.pid}`);
  await mkdir(half, { mode: 0o700 });
  await (await start({ dataDir: half, loadDataDir: template })).close();
  await rename(half, home);
}

/** Only called under the lock: whoever made these is dead. */
async function removeHalfMade(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (name.startsWith('database.new-')) await rm(path.join(dir, name), { recursive: true, force: true });
  }
}

/** bigint and numeric come as text, as from a server: a `count(*)` without a cast then fails here too, not only there. */
function start(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({ ...options, parsers: { [types.INT8]: (value: string) => value } });
}

function embedded(lite: PGlite, closed: () => Promise<void>): Embedded {
  const session = new Session(lite);
  let closing: Promise<void> | undefined;
  return {
    client: ownClient(lite, session),
    pool: new Pool(lite, session),
    close() {
      closing ??= lite.close().finally(closed);
      return closing;
    },
  };
}

const OURS = 'public';
const QUEUE = 'bullmq';

/**
 * Gives out the single session in turns and sets the search path when the side changes, so that neither side ever sees
 * the other's names or runs inside the other's transaction.
 */
class Session {
  #lite: PGlite;
  #last: Promise<unknown> = Promise.resolve();
  #path: string | null = null;
  #turn = new AsyncLocalStorage<{ open: boolean }>();

  constructor(lite: PGlite) {
    this.#lite = lite;
  }

  /**
   * Runs `work` when everything asked for before it has ended.
   * @throws when called from inside `work`: it would wait for itself for ever
   */
  take<T>(searchPath: string, work: () => Promise<T>): Promise<T> {
    if (this.#turn.getStore()?.open) {
      return Promise.reject(
        new Error(
          'The embedded database has one session, and a transaction of this caller holds it: use the transaction’s own handle inside, and queue jobs after it has ended.',
        ),
      );
    }
    const turn = { open: true };
    const result = this.#last.then(async () => {
      try {
        if (this.#path !== searchPath) await this.#lite.exec(`SET search_path TO ${searchPath}`);
        this.#path = searchPath;
        return await this.#turn.run(turn, work);
      } finally {
        turn.open = false;
      }
    });
    this.#last = result.catch(() => {});
    return result;
  }

  /** For what is called in the middle of a turn but is no part of it: who hears a notice may ask for a turn of its own. */
  outside(work: () => void): void {
    this.#turn.run({ open: false }, work);
  }
}

/** The PGlite handed to drizzle: its statements and transactions take their turn. */
function ownClient(lite: PGlite, session: Session): PGlite {
  const turns: Partial<PGlite> = {
    query: (text, params, options) => session.take(OURS, () => lite.query(text, params, options)),
    exec: (text, options) => session.take(OURS, () => lite.exec(text, options)),
    transaction: (work) => session.take(OURS, () => lite.transaction(work)),
  };
  return new Proxy(lite, {
    get(target, name) {
      if (name in turns) return turns[name as keyof PGlite];
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** One checked-out client. From BEGIN to COMMIT or ROLLBACK it holds the session alone. */
class QueueClient extends EventEmitter {
  #lite: PGlite;
  #session: Session;
  #stopListening: () => void;
  #held: { run: Run; end: () => Promise<void> } | null = null;

  constructor(lite: PGlite, session: Session) {
    super();
    this.#lite = lite;
    this.#session = session;
    this.#stopListening = lite.onNotification((channel, payload) => {
      session.outside(() => this.emit('notification', { channel, payload }));
    });
  }

  async query(text: string, params?: readonly unknown[]): Promise<QueryResult> {
    const run: Run = (sql, values) => statement(this.#lite, sql, values);
    const verb = /^\s*(begin|start\s+transaction|commit|end|rollback|abort)\s*;?\s*$/i.exec(text)?.[1]?.toLowerCase();
    if (!this.#held) {
      if (verb?.startsWith('begin') || verb?.startsWith('start')) return this.#hold(run, text);
      return this.#session.take(QUEUE, () => run(text, params));
    }
    const { run: inside, end } = this.#held;
    const ends = verb === 'commit' || verb === 'end' || verb === 'rollback' || verb === 'abort';
    try {
      return await inside(text, params);
    } finally {
      if (ends) await end();
    }
  }

  /** As pg's: a client given back in the middle of a transaction is rolled back. */
  release(): void {
    const held = this.#held;
    if (held) void held.run('ROLLBACK').then(held.end, held.end);
    this.#stopListening();
    this.removeAllListeners();
  }

  #hold(run: Run, begin: string): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      this.#session
        .take(QUEUE, async () => {
          const first = await run(begin);
          await new Promise<void>((ended) => {
            const end = async () => {
              this.#held = null;
              ended();
            };
            this.#held = { run, end };
            resolve(first);
          });
        })
        .catch(reject);
    });
  }
}

class Pool extends EventEmitter {
  /** BullMQ reads this to know that a lost connection is noticed; inside the process none is ever lost. */
  options = { keepAlive: true };
  #lite: PGlite;
  #session: Session;

  constructor(lite: PGlite, session: Session) {
    super();
    // Each queue and each worker adds one listener for errors.
    this.setMaxListeners(0);
    this.#lite = lite;
    this.#session = session;
  }

  query(text: string, params?: readonly unknown[]): Promise<QueryResult> {
    return this.#session.take(QUEUE, () => statement(this.#lite, text, params));
  }

  async connect(): Promise<QueueClient> {
    return new QueueClient(this.#lite, this.#session);
  }

  async end(): Promise<void> {}
}

type Run = (text: string, params?: readonly unknown[]) => Promise<QueryResult>;

/** Without parameters a text may hold several statements, as over pg's simple protocol; the last one's rows count. */
async function statement(lite: PGlite, text: string, params?: readonly unknown[]): Promise<QueryResult> {
  const result = params?.length ? await lite.query(text, [...params]) : (await lite.exec(text)).at(-1);
  const rows = (result?.rows ?? []) as Record<string, unknown>[];
  return { rows, rowCount: result?.rowCount ?? result?.affectedRows ?? rows.length };
}
