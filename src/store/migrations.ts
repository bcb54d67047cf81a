// The migrations that bring a database's tables up to date, and the sentence for a database that they do not fit.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type SQL, sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { DatabaseError } from './database-error.ts';

/** Where a database lies, for the sentences a person reads. */
export interface Whereabouts {
  /** `the database in /var/lib/intray/database` */
  name: string;
  /** What to do to start with a new one. */
  startAnew: string;
}

/** What is needed of a drizzle handle, whatever its driver. */
interface Asked {
  execute(query: SQL): PromiseLike<unknown>;
}

/**
 * Runs `migrate` on a database whose tables this build knows.
 * @throws DatabaseError, permanent, when another build made them, or when a migration fails
 */
export async function bringUpToDate(
  db: Asked,
  migrate: (config: { migrationsFolder: string }) => Promise<void>,
  { name, startAnew }: Whereabouts,
): Promise<void> {
  const config = { migrationsFolder: migrationsFolder() };
  const known = readMigrationFiles(config).map((migration) => migration.folderMillis);
  const stranger = (await madeWith(db)).find((made) => !known.includes(made));
  if (stranger !== undefined) {
    const newer = stranger > Math.max(...known);
    throw new DatabaseError(
      newer
        ? `A newer version of Intray has worked with ${name}, and this one does not know its tables. Start that version again.`
        : `Another build of Intray made ${name}, and its tables cannot be brought up to date. Start the build that made it; or ${startAnew}. ${AFTERWARDS}`,
      true,
      null,
    );
  }
  await migrate(config).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (isConnectionLoss(cause)) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseError(
      `The tables of ${name} could not be brought up to date: ${why}. Nothing was changed. Put a backup back and try again; or ${startAnew}. ${AFTERWARDS}`,
      true,
      error,
    );
  });
}

const AFTERWARDS =
  'The mail is then taken in again from the mailboxes, and its answers wait for a person, as they may have been sent already.';

/** When each migration was written that the database has run, in milliseconds; none for a new one. */
async function madeWith(db: Asked): Promise<number[]> {
  const table = sql.raw('drizzle.__drizzle_migrations');
  const rowsOf = async (query: SQL) =>
    ((await db.execute(query)) as { rows: { made: string | null }[] }).rows.map(({ made }) => made);
  const [exists] = await rowsOf(sql`select to_regclass('drizzle.__drizzle_migrations')::text as made`);
  return exists == null ? [] : (await rowsOf(sql`select created_at::text as made from ${table}`)).map(Number);
}

/** SQLSTATE classes 08 and 57, and what the socket says: another start may succeed. */
function isConnectionLoss(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return /^(08|57)|^E[A-Z]+$/.test(code) || /terminat|connection/i.test((error as Error).message ?? '');
}

/** Beside this file, in the sources and in the build alike: the build has to copy the folder, the compiler does not. */
function migrationsFolder(): string {
  const folder = fileURLToPath(new URL('./migrations', import.meta.url));
  if (!existsSync(folder)) {
    throw new DatabaseError(
      `The folder of migrations is missing: ${folder}. Was it copied into the build?`,
      true,
      null,
    );
  }
  return folder;
}
