// A database that another build made stops the start with a sentence that says what to do.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseError, openDatabase } from '../../src/store/database.ts';
import { emptyServerDatabase } from '../support/database.ts';
import { template } from '../support/template.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'intray-migrations-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const opened = async () => openDatabase({ url: null, dir, template: await template() });
const home = () => path.join(dir, 'database');
/** What the start says of the database in `dir` after that change. */
async function refusal(change: string): Promise<DatabaseError> {
  await (await opened()).close();
  const lite = await PGlite.create(home());
  await lite.exec(change);
  await lite.close();
  return failure(opened());
}
async function failure(opening: Promise<unknown>): Promise<DatabaseError> {
  const error = await opening.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseError)) throw new Error(`expected a DatabaseError, found ${error}`);
  return error;
}

describe('the embedded database', { timeout: 60_000 }, () => {
  test('made by an earlier build that wrote its migrations otherwise, it is left as it is and the start says what to do', async () => {
    const error = await refusal('update drizzle.__drizzle_migrations set created_at = created_at - 60000');
    expect(error.permanent).toBe(true);
    expect(error.message).toContain(`Another build of Intray made the database in ${home()}`);
    expect(error.message).toContain('Start the build that made it; or move that folder away, and only that one.');
    // The lock is free again, and nothing was changed.
    expect((await failure(opened())).message).toBe(error.message);
  });

  test('used by a newer version, it asks for that version', async () => {
    const error = await refusal(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 4102444800000)`,
    );
    expect(error.message).toBe(
      `A newer version of Intray has worked with the database in ${home()}, and this one does not know its tables. Start that version again.`,
    );
  });

  test('with a migration that fails, it says why, and that nothing was changed', async () => {
    const error = await refusal('delete from drizzle.__drizzle_migrations');
    expect(error.message).toContain(
      'could not be brought up to date: schema "intray" already exists. Nothing was changed.',
    );
  });

  test('damaged, or of another PostgreSQL, it says so', async () => {
    await (await opened()).close();
    await writeFile(path.join(home(), 'PG_VERSION'), '15\n');
    expect((await failure(opened())).message).toMatch(/^The database in .* does not start: .*it says 15/);
  });
});

const server = process.env.TEST_DATABASE_URL;
if (!server) console.info('not run: a PostgreSQL database of another build (TEST_DATABASE_URL is not set)');
else
  test('a PostgreSQL database of another build asks for another DATABASE_URL', async () => {
    const place = await emptyServerDatabase(server);
    try {
      await (await openDatabase({ url: place.url, dir: null })).close();
      const client = new pg.Client({ connectionString: place.url });
      await client.connect();
      await client.query('update drizzle.__drizzle_migrations set created_at = created_at - 60000');
      await client.end();
      const error = await failure(openDatabase({ url: place.url, dir: null }));
      expect(error.message).toMatch(
        /^Another build of Intray made the database intray_test_.*let DATABASE_URL name a new one/,
      );
      expect(error.permanent).toBe(true);
    } finally {
      await place.drop();
    }
  }, 30_000);
