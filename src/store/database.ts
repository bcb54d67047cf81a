// Opens the database, embedded or on a server, and brings its tables up to date; both kinds look the same afterwards.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runMigrations } from 'bullmq';
import { drizzle as drizzleServer } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator';
import type { ExtractTablesWithRelations } from 'drizzle-orm/relations';
import pg from 'pg';
import { DatabaseError } from './database-error.ts';
import { type Embedded, openEmbedded } from './embedded.ts';
import { bringUpToDate } from './migrations.ts';
import * as schema from './schema.ts';

export { DatabaseError } from './database-error.ts';

/** What `execute` gives on both kinds. bigint comes as text: cast counts (`count(*)::int`). */
export interface Executed<Row> {
  rows: Row[];
  rowCount: number | null;
}
interface ResultHKT extends PgQueryResultHKT {
  type: Executed<this['row']>;
}
type Schema = typeof schema;

/** The store's handle, the same type for both kinds. Inside `transaction` use only the handle it gives. */
export type Db = PgDatabase<ResultHKT, Schema>;
/** The handle inside a transaction; whatever takes a `Db | Tx` can be part of one. */
export type Tx = PgTransaction<ResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

export interface Database {
  db: Db;
  kind: 'pglite' | 'postgres';
  /** Shaped as a pg.Pool whose search path is BullMQ's schema. */
  queueConnection: unknown;
  /** Ends every connection and gives the lock back. Safe to call twice. */
  close(): Promise<void>;
}

/** The part of a pino logger that is used here. */
export interface DatabaseLog {
  warn(fields: Record<string, unknown>, message: string): void;
}

export interface DatabaseOptions {
  /** `postgres://…`, or null for the embedded database. */
  url: string | null;
  /** The data folder: the embedded database lies in `database` below it. Null keeps it in memory. */
  dir: string | null;
  log?: DatabaseLog;
  now?: () => Date;
  /** Whether BullMQ's tables are wanted too; not when it runs on Redis. Default true. */
  queue?: boolean;
  /** A dump that a new embedded database starts from. */
  template?: Blob;
}

/**
 * Opens the database and runs the migrations that are missing; any number of processes may do so at once on a server.
 * @throws LockedError when another process has the embedded database open
 * @throws DatabaseError when the server cannot be reached or refuses, or the tables are another build's
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === null ? openLocal(options) : openServer(options.url, options);
}

async function openLocal(options: DatabaseOptions): Promise<Database> {
  const home = path.join(options.dir ?? '', 'database');
  const { client, pool, close } = await started(home, options);
  try {
    const db = drizzleEmbedded(client, { schema });
    await bringUpToDate(db, (config) => migrateEmbedded(db, config), {
      name: `the database in ${home}`,
      startAnew: 'move that folder away, and only that one',
    });
    if (options.queue !== false) {
      await migrateQueue(pool);
      await releaseAbandonedJobs(pool);
    }
    return { db: db as unknown as Db, kind: 'pglite', queueConnection: pool, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function started(home: string, { dir, now = () => new Date(), template }: DatabaseOptions): Promise<Embedded> {
  try {
    return await openEmbedded(dir, now, template);
  } catch (error) {
    if ((error instanceof Error && error.name === 'LockedError') || (error as NodeJS.ErrnoException).code) throw error;
    const version = await readFile(path.join(home, 'PG_VERSION'), 'utf8').catch(() => 'an unknown version');
    throw new DatabaseError(
      `The database in ${home} does not start: it is damaged, or made by another version of PostgreSQL than this Intray holds (it says ${version.trim()}). Put a backup back, or start the Intray that made it.`,
      true,
      error,
    );
  }
}

async function openServer(url: string, options: DatabaseOptions): Promise<Database> {
  // Each worker keeps one of the queue's connections for LISTEN, so that pool must be larger than the number of queues.
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    keepAlive: true,
    // A process that is paused in the middle of a transaction would keep its locks, and with them every lease, for as long as it sleeps.
    idle_in_transaction_session_timeout: PAUSED_MS,
  });
  const queuePool = new pg.Pool({ connectionString: url, max: 20, keepAlive: true, options: '-c search_path=bullmq' });
  queuePool.setMaxListeners(0);
  for (const each of [pool, queuePool]) {
    // A connection that ends while it is in use fails the query it is used for; without a listener it would end the process, too.
    each.on('connect', (client) => client.on('error', () => {}));
    // Without a listener an idle connection that drops would end the process; the pool replaces it by itself.
    each.on('error', (error: NodeJS.ErrnoException) => {
      options.log?.warn(
        { event: 'database.connection-lost', code: error.code },
        'an idle database connection was lost',
      );
    });
  }
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= Promise.all([endPool(pool), endPool(queuePool)]).then(() => {});
    return closing;
  };
  try {
    await migrateOnServer(pool, `the database ${new URL(url).pathname.slice(1)}`);
    if (options.queue !== false) await migrateQueue(queuePool);
  } catch (error) {
    await close();
    throw explained(error, url);
  }
  const db = drizzleServer(pool, { schema });
  return { db: db as unknown as Db, kind: 'postgres', queueConnection: queuePool, close };
}

/** Well below the lease of a mailbox, and far above the pause between two statements of one transaction. */
const PAUSED_MS = 10_000;
const CLOSE_MS = 5_000;

/** A pool waits for ever for a client that is not given back, as that of a worker stuck in its job. */
async function endPool(pool: pg.Pool): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_MS);
  });
  await Promise.race([pool.end(), late]);
  clearTimeout(timer);
}

/** Any number, as long as it is the same in every process: whoever comes second waits, and finds nothing left to do. */
const MIGRATION_LOCK = 7_190_114;

async function migrateOnServer(pool: pg.Pool, name: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const db = drizzleServer(client);
    const startAnew = 'let DATABASE_URL name a new one';
    await bringUpToDate(db, (config) => migrateServer(db, config), { name, startAnew });
  } finally {
    // Destroyed, not returned: with the connection goes the lock, whatever happened above.
    client.release(true);
  }
}

/** BullMQ takes a lock of its own, and needs one client for all of it. */
async function migrateQueue(pool: { connect(): Promise<unknown> }): Promise<void> {
  const client = (await pool.connect()) as Parameters<typeof runMigrations>[0] & { release(): void };
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}

/**
 * Whoever held a job of an embedded database is dead, for the database was not open. Marked as BullMQ itself would mark
 * it half a minute later, the job runs again as soon as a worker starts.
 */
async function releaseAbandonedJobs(pool: { query(text: string): Promise<unknown> }): Promise<void> {
  await pool.query(`UPDATE job SET stalled_marked = true, locked_until_ms = 0 WHERE state = 'active'`);
  await pool.query(`DELETE FROM meta WHERE field = 'stalled-check'`);
}

/** The address without its password. */
function explained(error: unknown, url: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const { hostname, port, pathname } = new URL(url);
  const where = `the PostgreSQL database ${pathname.slice(1)} at ${hostname}:${port || 5432}`;
  // SQLSTATE classes 28, 3D, 42: credentials, no such database, not allowed. https://www.postgresql.org/docs/current/errcodes-appendix.html
  const permanent = /^(28|3D|42)/.test(code ?? '') || code === 'ENOTFOUND';
  const advice = permanent ? 'Check DATABASE_URL.' : 'Is the server running and reachable from here?';
  return new DatabaseError(`Cannot open ${where}: ${message || code}. ${advice}`, permanent, error);
}
