// The outbox: one row for each thing answered and purpose, on its way from PENDING to SENT. It promises that a mail which may have
// been delivered is never sent again by itself; see REPLY_STATES for the states.
import { createHash } from 'node:crypto';
import { and, asc, eq, gt, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from './database.ts';
import type { Journal, Point } from './journal.ts';
import { audit, message, type ReplyState, reply } from './schema.ts';

export type ReplyRow = typeof reply.$inferSelect;
/** What is known of an answer when it is decided. `raw` is null only where there is no address to write to. */
export type NewReply = Pick<
  ReplyRow,
  | 'concerns'
  | 'purpose'
  | 'messageId'
  | 'applicationId'
  | 'vacancy'
  | 'suppressed'
  | 'recipient'
  | 'language'
  | 'subject'
  | 'rfcMessageId'
  | 'raw'
> & { state: Extract<ReplyState, 'PENDING' | 'HELD' | 'SUPPRESSED'> };

/** Tries before a person is asked: about two days with the pauses below. */
export const MOST_TRIES = 16;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** The pause before the next try, in milliseconds: 1 minute, doubled each time, at most 6 hours. */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1));
}

/**
 * Adds an answer, as part of the transaction that decides it. One that was suppressed for this thing and purpose makes way
 * for one that is not: a later mail of the same application may earn what an earlier one could not be given.
 * @returns its row, or `already` when this thing has an answer for this purpose
 */
export async function enqueue(tx: Db | Tx, row: NewReply, at: Date): Promise<ReplyRow | 'already'> {
  const [added] = await tx
    .insert(reply)
    .values({ ...row, createdAt: at })
    .onConflictDoUpdate({
      target: [reply.concerns, reply.purpose],
      set: { ...row, createdAt: at },
      setWhere: and(eq(reply.state, 'SUPPRESSED'), sql`${row.state} <> 'SUPPRESSED'`),
    })
    .returning();
  if (added === undefined) return 'already';
  const action = { PENDING: 'reply.queued', HELD: 'reply.held', SUPPRESSED: 'reply.suppressed' }[row.state];
  await note(tx, added, 'assess', action, at);
  return added;
}

/** The outbox on one database. `now` is the only clock; leases are compared by it. */
export function openOutbox(db: Db, journal: Journal, now: () => Date) {
  let known: Promise<Map<string, Point>> | undefined;
  const points = () => {
    known ??= journal.entries().then((entries) => new Map(entries.map((entry) => [entry.replyKey, entry.point])));
    return known;
  };
  const write = async (replyKey: string, point: Point) => {
    await journal.append({ replyKey, point, at: now() });
    (await points()).set(replyKey, point);
  };

  /** One conditional step with its audit line; null when the row is not where the step begins. */
  const step = (
    where: SQL | undefined,
    set: Partial<Omit<ReplyRow, 'id'>> | ((row: ReplyRow) => Partial<Omit<ReplyRow, 'id'>>),
    actor: string,
    action: string | ((row: ReplyRow) => string),
  ): Promise<ReplyRow | null> =>
    db.transaction(async (tx) => {
      const [row] = await tx.select().from(reply).where(where).for('update');
      if (row === undefined) return null;
      const [moved] = await tx
        .update(reply)
        .set(typeof set === 'function' ? set(row) : set)
        .where(eq(reply.id, row.id))
        .returning();
      if (moved === undefined) return null;
      await note(tx, moved, actor, typeof action === 'function' ? action(moved) : action, now());
      return moved;
    });

  const held = (id: number, token: string, states: ReplyState[]) =>
    and(eq(reply.id, id), eq(reply.leaseToken, token), inArray(reply.state, states));
  const FREE = { leaseToken: null, leaseUntil: null } as const;

  /** What the journal says of rows that the database believes unsent: it lost its last moments, the journal did not. */
  const corrected = async (row: ReplyRow): Promise<'SENT' | 'UNCERTAIN' | null> => {
    const point = (await points()).get(await keyOf(db, row));
    if (point === undefined || point === 'refused') return null;
    const state = point === 'sent' ? 'SENT' : 'UNCERTAIN';
    const where = and(eq(reply.id, row.id), inArray(reply.state, ['PENDING', 'OPEN']));
    const set = { ...FREE, state, lastError: FROM_JOURNAL, ...(state === 'SENT' ? { sentAt: now() } : {}) } as const;
    await step(where, set, 'journal', state === 'SENT' ? 'reply.sent' : 'reply.uncertain');
    return state;
  };

  return {
    enqueue: (tx: Db | Tx, row: NewReply) => enqueue(tx, row, now()),

    async load(id: number): Promise<ReplyRow | null> {
      const [row] = await db.select().from(reply).where(eq(reply.id, id));
      return row ?? null;
    },

    /** Answers whose time has come, oldest first. */
    async due(limit = 100): Promise<number[]> {
      const time = or(isNull(reply.nextAttemptAt), lte(reply.nextAttemptAt, now()));
      const rows = await db
        .select({ id: reply.id })
        .from(reply)
        .where(and(eq(reply.state, 'PENDING'), time))
        .orderBy(asc(reply.id))
        .limit(limit);
      return rows.map((row) => row.id);
    },

    /**
     * PENDING → OPEN, durable before a connection is made; null when it is not due or another was faster.
     * @param until must lie beyond the longest a session can take
     */
    async claim(id: number, token: string, until: Date): Promise<ReplyRow | null> {
      const [row] = await db.select().from(reply).where(eq(reply.id, id));
      if (row === undefined || row.state !== 'PENDING' || (await corrected(row)) !== null) return null;
      const due = or(isNull(reply.nextAttemptAt), lte(reply.nextAttemptAt, now()));
      return step(
        and(eq(reply.id, id), eq(reply.state, 'PENDING'), due),
        (before) => ({ state: 'OPEN', leaseToken: token, leaseUntil: until, attempts: before.attempts + 1 }),
        'reply',
        'reply.opened',
      );
    },

    /** OPEN → COMMIT_POINT where the lease still matches. True only when the database and the journal both hold it: then the dot may follow. */
    async commitPoint(id: number, token: string): Promise<boolean> {
      const valid = and(held(id, token, ['OPEN']), gt(reply.leaseUntil, now()));
      const row = await step(valid, { state: 'COMMIT_POINT' }, 'reply', 'reply.commit-point');
      if (row === null) return false;
      await write(await keyOf(db, row), 'commit-point');
      return true;
    },

    /** → SENT. Also when the lease ran out while the relay took its time: a 250 is a 250. */
    async sent(id: number, token: string): Promise<boolean> {
      const [row] = await db
        .select()
        .from(reply)
        .where(held(id, token, ['COMMIT_POINT', 'UNCERTAIN']));
      if (row === undefined) return false;
      await write(await keyOf(db, row), 'sent');
      const set = { ...FREE, state: 'SENT', sentAt: now(), lastError: null, nextAttemptAt: null } as const;
      return (await step(held(id, token, ['COMMIT_POINT', 'UNCERTAIN']), set, 'reply', 'reply.sent')) !== null;
    },

    /** → PENDING with a pause, or FAILED after too many tries. Only for what was certainly not delivered. */
    async temporary(id: number, token: string, error: string): Promise<'PENDING' | 'FAILED' | null> {
      const where = held(id, token, ['OPEN', 'COMMIT_POINT', 'UNCERTAIN']);
      await refused(where);
      const row = await step(
        where,
        (before) =>
          before.attempts >= MOST_TRIES
            ? { ...FREE, state: 'FAILED', lastError: error, nextAttemptAt: null }
            : {
                ...FREE,
                state: 'PENDING',
                lastError: error,
                nextAttemptAt: new Date(now().getTime() + pauseAfter(before.attempts)),
              },
        'reply',
        (after) => (after.state === 'FAILED' ? 'reply.failed' : 'reply.deferred'),
      );
      return row === null ? null : row.state === 'FAILED' ? 'FAILED' : 'PENDING';
    },

    /** → FAILED: the relay refused it for good. */
    async failed(id: number, token: string, error: string): Promise<boolean> {
      const where = held(id, token, ['OPEN', 'COMMIT_POINT', 'UNCERTAIN']);
      await refused(where);
      return (await step(where, { ...FREE, state: 'FAILED', lastError: error }, 'reply', 'reply.failed')) !== null;
    },

    /** COMMIT_POINT → UNCERTAIN: it may have been delivered. The token stays, for an answer that comes after all. */
    async uncertain(id: number, token: string, error: string): Promise<boolean> {
      const set = { state: 'UNCERTAIN', lastError: error } as const;
      return (await step(held(id, token, ['COMMIT_POINT']), set, 'reply', 'reply.uncertain')) !== null;
    },

    /** PENDING → HELD: sending is switched off. */
    async hold(id: number): Promise<boolean> {
      const where = and(eq(reply.id, id), eq(reply.state, 'PENDING'));
      return (await step(where, { state: 'HELD', suppressed: 'held' }, 'reply', 'reply.held')) !== null;
    },

    /**
     * Leases that ran out: OPEN → PENDING, as the dot was not sent; COMMIT_POINT → UNCERTAIN, as it may have been.
     * @param before leases that end before this instant are over. At the start of the only process, any instant in the future will do
     */
    async expired(before: Date = now()): Promise<{ pending: number[]; uncertain: number[] }> {
      const over = await db
        .select({ id: reply.id, state: reply.state })
        .from(reply)
        .where(and(inArray(reply.state, ['OPEN', 'COMMIT_POINT']), lt(reply.leaseUntil, before)));
      const result = { pending: [] as number[], uncertain: [] as number[] };
      for (const { id, state } of over) {
        const still = and(eq(reply.id, id), eq(reply.state, state), lt(reply.leaseUntil, before));
        if (state === 'OPEN') {
          if (await step(still, { ...FREE, state: 'PENDING' }, 'housekeeping', 'reply.deferred'))
            result.pending.push(id);
          continue;
        }
        const [row] = await db.select().from(reply).where(still);
        if (row === undefined) continue;
        // The relay's 250 is in the journal, and only the database missed it.
        if ((await points()).get(await keyOf(db, row)) === 'sent') {
          await step(still, { ...FREE, state: 'SENT', sentAt: now() }, 'housekeeping', 'reply.sent');
        } else if (
          await step(still, { state: 'UNCERTAIN', lastError: INTERRUPTED }, 'housekeeping', 'reply.uncertain')
        ) {
          result.uncertain.push(id);
        }
      }
      return result;
    },

    /**
     * A person sends it after all: HELD, SUPPRESSED, FAILED or UNCERTAIN → PENDING.
     * @param actor as the audit trail names people, `hr:anna`
     * @returns false when it does not wait for a person, or holds no mail to send
     */
    async release(id: number, actor: string): Promise<boolean> {
      const [row] = await db.select().from(reply).where(eq(reply.id, id));
      if (row === undefined || row.raw === null) return false;
      // The journal would hold back what a person has just decided to send again.
      if (row.state === 'UNCERTAIN' || (row.state === 'SUPPRESSED' && (await points()).has(await keyOf(db, row)))) {
        await write(await keyOf(db, row), 'refused');
      }
      const waiting = inArray(reply.state, ['HELD', 'SUPPRESSED', 'FAILED', 'UNCERTAIN']);
      const set = { ...FREE, state: 'PENDING', suppressed: null, nextAttemptAt: null, attempts: 0 } as const;
      return (
        (await step(and(eq(reply.id, id), eq(reply.state, row.state), waiting), set, actor, 'reply.released')) !== null
      );
    },

    /** UNCERTAIN → SENT: it was found among the sent mail, or a person knows that it arrived. */
    async arrived(id: number, actor: string): Promise<boolean> {
      const where = and(eq(reply.id, id), eq(reply.state, 'UNCERTAIN'));
      return (await step(where, { ...FREE, state: 'SENT', sentAt: now() }, actor, 'reply.sent')) !== null;
    },

    /** Answers of unknown fate, to be looked for by their Message-ID. */
    uncertainOnes(): Promise<Pick<ReplyRow, 'id' | 'rfcMessageId' | 'vacancy' | 'createdAt'>[]> {
      const columns = {
        id: reply.id,
        rfcMessageId: reply.rfcMessageId,
        vacancy: reply.vacancy,
        createdAt: reply.createdAt,
      };
      return db.select(columns).from(reply).where(eq(reply.state, 'UNCERTAIN')).orderBy(asc(reply.id));
    },

    /** Answers sent or waiting for an address since then. */
    async countTo(address: string, since: Date): Promise<number> {
      const [row] = await db
        .select({ n: sql<number>`count(*)::int` })
        .from(reply)
        .where(
          and(
            sql`lower(${reply.recipient}) = ${address.toLowerCase()}`,
            gt(reply.createdAt, since),
            ne(reply.state, 'SUPPRESSED'),
          ),
        );
      return row?.n ?? 0;
    },

    /** At the start, before anything is sent: rows that the journal knows further than the database does. */
    async reconcileJournal(): Promise<{ sent: number[]; uncertain: number[] }> {
      const result = { sent: [] as number[], uncertain: [] as number[] };
      if ((await points()).size === 0) return result;
      const rows = await db
        .select()
        .from(reply)
        .where(inArray(reply.state, ['PENDING', 'OPEN']));
      for (const row of rows) {
        const state = await corrected(row);
        if (state === 'SENT') result.sent.push(row.id);
        if (state === 'UNCERTAIN') result.uncertain.push(row.id);
      }
      return result;
    },
  };

  /** Tells the journal that a commit point came to nothing, before the database says so: the other order could hold the next try back. */
  async function refused(where: SQL | undefined): Promise<void> {
    const [row] = await db.select().from(reply).where(where);
    if (row !== undefined && row.state !== 'OPEN') await write(await keyOf(db, row), 'refused');
  }
}

export type Outbox = ReturnType<typeof openOutbox>;

const FROM_JOURNAL = 'The database lost its last moments; the journal of sending knew more.';
const INTERRUPTED = 'The service stopped between the commit point and the answer of the relay.';

/**
 * The journal's name for an answer. It is made of the mail's own fingerprint, not of ids: after a power cut the same mail
 * may be taken in again under other ids.
 */
async function keyOf(db: Db, row: ReplyRow): Promise<string> {
  const [mail] = await db
    .select({ fingerprint: message.fingerprint })
    .from(message)
    .where(eq(message.id, row.messageId));
  const answered = mail?.fingerprint ?? row.concerns;
  return createHash('sha256').update([row.vacancy, answered, row.purpose].join('\n')).digest('hex').slice(0, 40);
}

async function note(tx: Db | Tx, row: ReplyRow, actor: string, action: string, at: Date): Promise<void> {
  await tx.insert(audit).values({
    at,
    actor,
    action,
    messageId: row.messageId,
    applicationId: row.applicationId,
    replyId: row.id,
    vacancy: row.vacancy,
    detail: {
      purpose: row.purpose,
      attempts: row.attempts,
      ...(row.suppressed === null ? {} : { why: row.suppressed }),
    },
  });
}
