// Opening the database: its lock, its birth, its survival, and the single session of the embedded one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openQueues } from '../../src/queue/open.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { LockedError } from '../../src/store/lock.ts';
import { erased } from '../../src/store/schema.ts';
import { storeBaseContract } from '../contract/store-base.ts';
import { describeDatabases, emptyServerDatabase, testDatabase } from '../support/database.ts';
import { template } from '../support/template.ts';

describeDatabases('the store’s ground', storeBaseContract);

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'intray-database-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const onDisk = async () => openDatabase({ url: null, dir, template: await template() });

describe('the embedded database on disk', { timeout: 60_000 }, () => {
  test('a second opener is refused and told who has it open', async () => {
    const database = await onDisk();
    try {
      const second = onDisk();
      await expect(second).rejects.toBeInstanceOf(LockedError);
      await expect(second).rejects.toThrow(`is in use by process ${process.pid} on`);
    } finally {
      await database.close();
    }
    await (await onDisk()).close();
  });

  test('what was written is there after closing and opening', async () => {
    const first = await onDisk();
    await first.db.insert(erased).values({ hash: 'kept' });
    await first.close();
    const second = await onDisk();
    expect(await second.db.$count(erased)).toBe(1);
    await second.close();
  });

  test('a kill while the database was being made does not keep it from being made again', async () => {
    await mkdir(path.join(dir, 'database.new-4194305'));
    await writeFile(path.join(dir, 'database.new-4194305', 'PG_VERSION'), '');
    const database = await onDisk();
    await database.db.insert(erased).values({ hash: 'works' });
    await database.close();
    expect((await readdir(dir)).sort()).toEqual(['database']);
  });

  test('kill -9 loses nothing that was committed, and a job that was running runs again at once', async () => {
    await killedInTheMiddle(dir);
    const database = await onDisk();
    const log = { info() {}, warn() {} };
    const queues = await openQueues({ redisUrl: null, connection: database.queueConnection, log });
    try {
      expect((await queues.counts()).triage.active).toBe(1);
      expect(await database.db.$count(erased)).toBe(1);
      const again = new Promise<number>((resolve) => {
        void queues.work('triage', async ({ messageId }) => resolve(messageId));
      });
      expect(await again).toBe(11);
    } finally {
      await queues.close();
      await database.close();
    }
  });
});

/** A process of its own commits a row, begins a job and is killed. */
async function killedInTheMiddle(folder: string): Promise<void> {
  const root = path.join(import.meta.dirname, '../..');
  const program = `
    const { openDatabase } = await import('${root}/src/store/database.ts');
    const { openQueues } = await import('${root}/src/queue/open.ts');
    const { erased } = await import('${root}/src/store/schema.ts');
    const { template } = await import('${root}/test/support/template.ts');
    const database = await openDatabase({ url: null, dir: process.argv[1], template: await template() });
    const log = { info() {}, warn() {} };
    const queues = await openQueues({ redisUrl: null, connection: database.queueConnection, log });
    await database.db.insert(erased).values({ hash: 'committed' });
    await queues.work('triage', () => { console.log('running'); return new Promise(() => {}); });
    await queues.add('triage', { messageId: 11 });
  `;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program, folder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const [line] = await Promise.race([once(child.stdout, 'data'), gone]);
  child.kill('SIGKILL');
  await gone;
  expect(String(line)).toContain('running');
}

interface Client {
  query(text: string, params?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
  release(): void;
  on(event: 'notification', heard: (told: { channel: string; payload?: string }) => void): void;
}
const poolOf = (database: Database) =>
  database.queueConnection as { connect(): Promise<Client>; query: Client['query'] };

describe('the single session of the embedded database', { timeout: 30_000 }, () => {
  let database: Database;
  beforeEach(async () => {
    database = await testDatabase();
  }, 60_000);
  afterEach(() => database.close());

  const hashes = async () => (await database.db.select().from(erased)).map(({ hash }) => hash).sort();

  test('from BEGIN to COMMIT nobody else’s statement runs', async () => {
    const client = await poolOf(database).connect();
    const order: string[] = [];
    await client.query('BEGIN');
    const ours = database.db
      .insert(erased)
      .values({ hash: 'store' })
      .then(() => order.push('store'));
    const queues = poolOf(database)
      .query('SELECT 1')
      .then(() => order.push('queue'));
    await client.query(`INSERT INTO intray.erased (hash) VALUES ('client')`);
    order.push('client');
    await client.query('ROLLBACK');
    await Promise.all([ours, queues]);
    client.release();
    expect(order).toEqual(['client', 'store', 'queue']);
    expect(await hashes()).toEqual(['store']);
  });

  test('two clients’ transactions run one after the other', async () => {
    const book = async (hash: string, end: 'COMMIT' | 'ROLLBACK') => {
      const client = await poolOf(database).connect();
      await client.query('BEGIN');
      await client.query('INSERT INTO intray.erased (hash) VALUES ($1)', [hash]);
      await client.query(end);
      client.release();
    };
    await Promise.all([book('a', 'COMMIT'), book('b', 'ROLLBACK'), book('c', 'COMMIT'), book('d', 'ROLLBACK')]);
    expect(await hashes()).toEqual(['a', 'c']);
  });

  test('a client given back in the middle of a transaction is rolled back', async () => {
    const client = await poolOf(database).connect();
    await client.query('BEGIN');
    await client.query(`INSERT INTO intray.erased (hash) VALUES ('half')`);
    client.release();
    expect(await hashes()).toEqual([]);
  });

  test('a statement that fails in a client’s transaction leaves the session free after its end', async () => {
    const client = await poolOf(database).connect();
    await client.query('BEGIN');
    await expect(client.query('SELECT nonsense')).rejects.toThrow(/nonsense/);
    await client.query('ROLLBACK');
    client.release();
    expect(await hashes()).toEqual([]);
  });

  test('a notice reaches a listening client, also from inside the store’s transaction', async () => {
    const client = await poolOf(database).connect();
    const heard: unknown[] = [];
    await client.query('LISTEN wake');
    const twice = new Promise<void>((resolve) => {
      client.on('notification', ({ channel, payload }) => {
        heard.push([channel, payload]);
        if (heard.length === 2) resolve();
      });
    });
    await database.db.transaction((tx) => tx.execute(sql`select pg_notify('wake', 'one')`));
    await poolOf(database).query(`SELECT pg_notify('wake', 'two')`);
    await twice;
    client.release();
    expect(heard).toEqual([
      ['wake', 'one'],
      ['wake', 'two'],
    ]);
  });

  test('using the database inside its own transaction is an error, not a wait without end', async () => {
    const inside = database.db.transaction(async () => {
      await database.db.insert(erased).values({ hash: 'never' });
    });
    await expect(inside).rejects.toMatchObject({ cause: { message: expect.stringMatching(/one session/) } });
    const queueInside = database.db.transaction(() => poolOf(database).query('SELECT 1'));
    await expect(queueInside).rejects.toThrow(/one session/);
    expect(await hashes()).toEqual([]);
  });
});

test('a server that is away is named without its password', async () => {
  const opening = openDatabase({ url: 'postgres://intray:s3cret@127.0.0.1:1/intray', dir: null });
  await expect(opening).rejects.toThrow('Cannot open the PostgreSQL database intray at 127.0.0.1:1');
  await expect(opening).rejects.toMatchObject({ permanent: false });
  await expect(opening).rejects.not.toThrow(/s3cret/);
});

const server = process.env.TEST_DATABASE_URL;
if (server) {
  test('whoever falls asleep in a transaction loses it after ten seconds, and its locks with it', async () => {
    const place = await emptyServerDatabase(server ?? '');
    const database = await openDatabase({ url: place.url, dir: null });
    try {
      const { rows } = (await database.db.execute(sql`show idle_in_transaction_session_timeout`)) as unknown as {
        rows: { idle_in_transaction_session_timeout: string }[];
      };
      expect(rows[0]?.idle_in_transaction_session_timeout).toBe('10s');
      const asleep = database.db.transaction(async (tx) => {
        await tx.execute(sql`set local idle_in_transaction_session_timeout = 100`);
        await tx.execute(sql`select pg_advisory_xact_lock(4711)`);
        await database.db.execute(sql`select pg_advisory_lock(4711)`);
        await tx.execute(sql`select 1`);
      });
      await expect(asleep).rejects.toThrow();
      await database.db.execute(sql`select 1`);
    } finally {
      await database.close();
      await place.drop();
    }
  });

  test('several processes’ worth of openers may bring one server up to date at once', async () => {
    const home = await emptyServerDatabase(server);
    try {
      const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ url: home.url, dir: null })));
      expect(await opened[0]?.db.$count(erased)).toBe(0);
      await Promise.all(opened.map((each) => each.close()));
    } finally {
      await home.drop();
    }
  });
} else console.info('not run: several openers at once on a PostgreSQL server (TEST_DATABASE_URL is not set)');
