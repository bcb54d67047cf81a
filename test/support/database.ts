// Databases for tests: an embedded one in memory within half a second, and one of its own on TEST_DATABASE_URL when that is set.
import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { describe } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { template } from './template.ts';

/** An embedded database in memory with all tables, empty. Close it after use. */
export async function testDatabase(): Promise<Database> {
  return openDatabase({ url: null, dir: null, template: await template() });
}

/** A database of its own on the server of TEST_DATABASE_URL; closing drops it. */
export async function testServerDatabase(server: string): Promise<Database> {
  const place = await emptyServerDatabase(server);
  const database = await openDatabase({ url: place.url, dir: null });
  return {
    ...database,
    async close() {
      await database.close();
      await place.drop();
    },
  };
}

/** A database without any table on the server, for what opens it by itself. */
export async function emptyServerDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `intray_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Empties every table, the queue's too: quicker than a database of its own for each test. */
export async function emptyTables(database: Database): Promise<void> {
  const { rows } = await database.db.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('intray', 'bullmq') and tablename <> 'migration'`,
  );
  await database.db.execute(sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade`));
}

/** Runs a suite on each kind of database there is here; a kind that is missing is named with the reason. */
export function describeDatabases(rules: string, suite: (open: () => Promise<Database>) => void): void {
  describe(`${rules} (embedded)`, { timeout: 30_000 }, () => suite(testDatabase));
  const server = process.env.TEST_DATABASE_URL;
  if (server)
    describe(`${rules} (PostgreSQL server)`, { timeout: 30_000 }, () => suite(() => testServerDatabase(server)));
  else console.info(`not run on a PostgreSQL server: ${rules} (TEST_DATABASE_URL is not set)`);
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
