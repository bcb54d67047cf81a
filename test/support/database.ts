// Databases for tests: an embedded one in memory within half a second, and one of its own on TEST_DATABASE_URL when that is set.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { describe } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';

/** An embedded database in memory with all tables, empty. Close it after use. */
export async function testDatabase(): Promise<Database> {
  return openDatabase({ url: null, dir: null, template: await template() });
}

/** A database of its own on the server of TEST_DATABASE_URL; closing drops it. */
export async function testServerDatabase(server: string): Promise<Database> {
  const name = `intray_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href, dir: null });
  return {
    ...database,
    async close() {
      await database.close();
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** Runs a suite on each kind of database there is here; a kind that is missing is named with the reason. */
export function describeDatabases(rules: string, suite: (open: () => Promise<Database>) => void): void {
  describe(`${rules} (embedded)`, () => suite(testDatabase));
  const server = process.env.TEST_DATABASE_URL;
  if (server) describe(`${rules} (PostgreSQL server)`, () => suite(() => testServerDatabase(server)));
  else console.info(`not run on a PostgreSQL server: ${rules} (TEST_DATABASE_URL is not set)`);
}

/** A migrated embedded database as a dump, made once a machine and version: making it takes 3 s and more, loading it 0.4 s. */
async function template(): Promise<Blob> {
  const folder = path.join(tmpdir(), `intray-test-${process.getuid?.() ?? 'user'}`);
  const file = path.join(folder, `${await versions()}.tar`);
  if (!existsSync(file)) await makeTemplate(folder, file);
  return new Blob([await readFile(file)]);
}

/** Changes with every migration, ours and BullMQ's, and with PGlite. */
async function versions(): Promise<string> {
  const hash = createHash('sha256');
  const require = createRequire(import.meta.url);
  for (const name of ['@electric-sql/pglite', 'bullmq']) {
    const entry = require.resolve(name);
    hash.update(await readFile(path.join(entry.slice(0, entry.lastIndexOf('/dist/')), 'package.json')));
  }
  const migrations = path.join(import.meta.dirname, '../../src/store/migrations');
  for (const name of (await readdir(migrations)).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(await readFile(path.join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Two test workers may both make it: each writes a file of its own, and either rename leaves the same content. */
async function makeTemplate(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(path.join(folder, 'making-'));
  try {
    await (await openDatabase({ url: null, dir: work })).close();
    const lite = await PGlite.create(path.join(work, 'database'));
    const dump = await lite.dumpDataDir('none');
    await lite.close();
    await writeFile(path.join(work, 'dump'), Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
    await rename(path.join(work, 'dump'), file);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
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
