// The restore guard: notices that the database was put back from a backup, and sees to it that nothing is sent again by
// itself that may have been sent in the time the database knows nothing of.
import path from 'node:path';
import { gte, inArray, max, sql } from 'drizzle-orm';
import type { Database, Db, Tx } from './database.ts';
import type { Mark, MarkLine } from './mark.ts';
import { identityOf, isAnother } from './same-file.ts';
import { audit, reply, restoration, sendingMark } from './schema.ts';

/**
 * `copied`: the mark is a copy, so the data folder was put back, or moved to another disk. `behind`: the database counts
 * less than the mark. `lost`: it has never counted, and the mark has. `unmarked`: the embedded database has counted, and the
 * mark is gone. `another`: the database itself is a copy, as one that a server read from a dump. `said`: a person said so.
 */
export type RestoreReason = 'copied' | 'behind' | 'lost' | 'unmarked' | 'another' | 'said';

export interface Noticed {
  reason: RestoreReason;
  /** About when the backup was made; the epoch where nothing tells. */
  since: Date;
  /** Answers that wait for a person now. */
  held: number;
}

export interface RestoreGuard {
  /**
   * Looks whether a backup was put in place and, if so, holds every answer that waits; null in the normal case. To be
   * called at each start, before anything is sent or goes back to PENDING. Any number of processes may do so at once.
   */
  settle(): Promise<Noticed | null>;
  /** A sign of life, at least each minute. Looks again when a commit point found the database gone back. */
  alive(): Promise<Noticed | null>;
  /** A person knows of a backup from that time which leaves no trace, as a snapshot of a whole disk. */
  say(since: Date, actor: string): Promise<Noticed>;
  /** When a restoration was last noticed; null where none was. Mail of before that is decided only now may have been answered already. */
  restoredAt(): Promise<Date | null>;
}

export interface GuardWorld {
  database: Pick<Database, 'db' | 'kind'>;
  /** The data folder; an embedded database lies in `database` below it. */
  data: string;
  mark: Mark;
  log: { warn(fields: object, words: string): void };
  now: () => Date;
}

/** The guard of one database with the mark of one data folder. */
export function restoreGuard({ database, data, mark, log, now }: GuardWorld): RestoreGuard {
  const { db } = database;
  const embedded = database.kind === 'pglite';

  const settle = async (): Promise<Noticed | null> => {
    const here = { file: await mark.identity(), place: embedded ? await folderOf(data) : await serverOf(db) };
    const { noticed, sequence } = await db.transaction(async (tx) => {
      // Whoever starts at the same time waits here, and finds this one's work done.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('intray.restore'))`);
      const [counted = null] = await tx.select().from(sendingMark);
      const last = await mark.last();
      const settledAt = await lastRestored(tx);
      const reason = whyRestored({ embedded, mark: last, here, counted, settledAt, wentBack: mark.wentBack() });
      const since = counted ? new Date(counted.aliveAt.getTime() - MARGIN_MS) : new Date(0);
      const noticed = reason && (await record(tx, { reason, since, actor: 'guard', at: now() }));
      // After the answers, in the order in which a commit point takes them.
      return { noticed, sequence: await counting(tx, last?.sequence ?? 0, here.place, now()) };
    });
    // Last: a death before this only makes the next start look again.
    await mark.renew(sequence);
    if (noticed !== null) log.warn({ event: 'database.restored', ...noticed }, WHAT_TO_DO);
    return noticed;
  };

  let looking: Promise<Noticed | null> | null = null;
  return {
    settle,
    async alive() {
      if (looking === null && mark.wentBack() !== null) {
        looking = settle().finally(() => {
          looking = null;
        });
      }
      if (looking !== null) return looking;
      const counts = gte(sendingMark.sequence, mark.highest());
      const lives = await db
        .update(sendingMark)
        .set({ aliveAt: now() })
        .where(counts)
        .returning({ id: sendingMark.id });
      return lives.length > 0 ? null : settle();
    },
    say: (since, actor) => db.transaction((tx) => record(tx, { reason: 'said', since, actor, at: now() })),
    restoredAt: () => lastRestored(db),
  };
}

const WHAT_TO_DO =
  'This database was put back from a backup, or the data folder was moved: answers that waited, and answers to mail that ' +
  'came before now, may have been sent already. They wait, as "restored", until a person releases them; new mail is ' +
  'answered as ever. After a mere move nothing was sent twice: release them all.';

/** A backup may have been made while its last sign of life was this old; a power cut loses less. */
const MARGIN_MS = 10 * 60_000;

/** What the guard compares. */
export interface Traces {
  embedded: boolean;
  /** Null: no mark was left here. */
  mark: MarkLine | null;
  /** What tells the mark's file and the database from their copies, as they are now. */
  here: { file: string; place: string };
  /** What the database says of itself. Null: it has never counted. */
  counted: { sequence: number; aliveAt: Date; place: string | null } | null;
  /** When the last restoration was noticed that the database knows of. */
  settledAt: Date | null;
  /** When a commit point of this process found the database gone back. */
  wentBack: Date | null;
}

/**
 * Why the database must be one from a backup; null when nothing says so.
 *
 * A mark that is a copy may just have moved to another disk: that cannot be told from a backup, and the false alarm costs
 * that the answers of that moment wait for a person, once. A power cut, after which PGlite, which never syncs, may have lost
 * its last moments, can be told: the database is the same, the gap is short, and the journal, which syncs, knows each answer
 * that was on its way.
 */
export function whyRestored({ embedded, mark, here, counted, settledAt, wentBack }: Traces): RestoreReason | null {
  if (wentBack !== null && (settledAt === null || settledAt < wentBack)) return 'behind';
  const another = counted !== null && counted.place !== null && isAnother(counted.place, here.place);
  // Beside an embedded database lies a mark that knows better.
  if (another && (!embedded || mark === null)) return 'another';
  if (mark === null) return embedded && counted !== null && counted.sequence > 0 ? 'unmarked' : null;
  // Each machine has a mark of its own beside one server: what this one sent before, another has settled.
  if (!embedded && settledAt !== null && settledAt > mark.at) return null;
  if (isAnother(mark.file, here.file)) return 'copied';
  const behind = mark.sequence > (counted?.sequence ?? 0);
  if (counted === null) return behind ? 'lost' : null;
  const powerCut = embedded && !another && mark.at.getTime() - counted.aliveAt.getTime() < MARGIN_MS;
  return behind && !powerCut ? 'behind' : null;
}

/** The database counts on from the highest number known, in the place where it is. */
async function counting(tx: Tx, known: number, place: string, aliveAt: Date): Promise<number> {
  const [row] = await tx
    .insert(sendingMark)
    .values({ sequence: known, aliveAt, place })
    .onConflictDoUpdate({
      target: sendingMark.id,
      set: { sequence: sql`greatest(${sendingMark.sequence}, excluded.sequence)`, aliveAt, place },
    })
    .returning({ sequence: sendingMark.sequence });
  return row?.sequence ?? known;
}

async function lastRestored(db: Db | Tx): Promise<Date | null> {
  const [row] = await db.select({ until: max(restoration.until) }).from(restoration);
  return row?.until ?? null;
}

/**
 * Writes the restoration down and holds what waits. What was held for another reason is held as restored, too: in the lost
 * time a person may have released it.
 */
async function record(
  tx: Tx,
  { reason, since, actor, at }: { reason: RestoreReason; since: Date; actor: string; at: Date },
): Promise<Noticed> {
  await tx.insert(restoration).values({ since, until: at, reason });
  const held = await tx
    .update(reply)
    .set({ state: 'HELD', suppressed: 'restored', leaseToken: null, leaseUntil: null, nextAttemptAt: null })
    .where(inArray(reply.state, ['PENDING', 'OPEN', 'HELD']))
    .returning();
  await tx.insert(audit).values({
    at,
    actor,
    action: 'database.restored',
    detail: { reason, since: since.toISOString(), held: held.length },
  });
  const noted = held.map(({ id: replyId, messageId, applicationId, vacancy, purpose }) => ({
    at,
    actor,
    action: 'reply.held',
    messageId,
    applicationId,
    replyId,
    vacancy,
    detail: { purpose, why: 'restored' },
  }));
  // A statement holds 65,535 parameters.
  for (let first = 0; first < noted.length; first += 1000)
    await tx.insert(audit).values(noted.slice(first, first + 1000));
  return { reason, since, held: held.length };
}

/** The embedded database, by the one file in it that is written once. */
async function folderOf(data: string): Promise<string> {
  return identityOf(path.join(data, 'database', 'PG_VERSION'));
}

/** The server's database: a dump read into another cluster, database or schema gets other numbers. */
async function serverOf(db: Db): Promise<string> {
  const { rows } = await db.execute<{ here: string }>(
    sql`select concat_ws('.', d.oid, n.oid) as here from pg_database d, pg_namespace n
        where d.datname = current_database() and n.nspname = 'intray'`,
  );
  // Some services do not let an ordinary user ask for it.
  const cluster = await db
    .execute<{ id: string }>(sql`select system_identifier::text as id from pg_control_system()`)
    .then((result) => result.rows[0]?.id)
    .catch(() => undefined);
  return `${rows[0]?.here ?? '-'} ${cluster ?? '-'}`;
}
