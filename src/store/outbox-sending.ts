// The sender's steps in the outbox: claim, renew, commit point, and how the session ended.
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { recordRefusal } from './bounces.ts';
import type { Tx } from './database.ts';
import type { SendingMark } from './mark.ts';
import { corrected } from './outbox-journal.ts';
import { type Limits, type OverLimit, overLimit, takeTurn, tripsBreaker } from './outbox-limits.ts';
import { type Detail, FREE, NOT_SOUGHT, note, type ReplyRow, type Steps, unknownSince } from './outbox-steps.ts';
import { reply } from './schema.ts';

/** Tries before a person is asked: about two days with the pauses below. */
export const MOST_TRIES = 16;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** A claim holds so long without being renewed: the time after which the death of its sender is noticed. */
export const LEASE_MS = 2 * 60_000;

/** The pause before the next try, in milliseconds: 1 minute, doubled each time, at most 6 hours. */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1));
}

/** `over`: a limit kept it back. `trips` is true for the first answer of a vacancy that its breaker holds. */
export type Claim = { row: ReplyRow } | { over: OverLimit; vacancy: string; trips: boolean };

export function sendingSteps(steps: Steps, mark: SendingMark | null) {
  const { db, now, step, held, write, lastOf } = steps;
  const due = () => and(eq(reply.state, 'PENDING'), or(isNull(reply.nextAttemptAt), lte(reply.nextAttemptAt, now())));
  const leaseEnd = () => new Date(now().getTime() + LEASE_MS);

  /**
   * Tells the journal that a commit point came to nothing, before the database says so: the other order could hold the next
   * try back. A commit point that the journal never took needs no such word, and a full disk no second failure.
   */
  const refused = async (id: number, token: string) => {
    const [row] = await db
      .select()
      .from(reply)
      .where(held(id, token, ['COMMIT_POINT', 'UNCERTAIN']));
    if (row !== undefined && (await lastOf(row))?.point === 'commit-point') await write(row, 'refused');
  };

  /** → PENDING with a pause, or FAILED after too many tries. Only for what was certainly not delivered. */
  const temporary = async (id: number, token: string, error: string): Promise<'PENDING' | 'FAILED' | null> => {
    await refused(id, token);
    const row = await step({
      where: held(id, token, ['OPEN', 'COMMIT_POINT', 'UNCERTAIN']),
      set: ({ attempts }) => {
        const ended = attempts >= MOST_TRIES;
        const next = ended ? null : new Date(now().getTime() + pauseAfter(attempts));
        const state = ended ? 'FAILED' : 'PENDING';
        return { ...FREE, ...NOT_SOUGHT, state, lastError: error, nextAttemptAt: next };
      },
      actor: 'reply',
      action: (after) => (after.state === 'FAILED' ? 'reply.failed' : 'reply.deferred'),
    });
    return row === null ? null : row.state === 'FAILED' ? 'FAILED' : 'PENDING';
  };

  return {
    temporary,

    async load(id: number): Promise<ReplyRow | null> {
      const [row] = await db.select().from(reply).where(eq(reply.id, id));
      return row ?? null;
    },

    /** Answers whose time has come, oldest first. */
    async due(limit = 100): Promise<number[]> {
      const rows = await db.select({ id: reply.id }).from(reply).where(due()).orderBy(asc(reply.id)).limit(limit);
      return rows.map((row) => row.id);
    },

    /**
     * PENDING → OPEN for two minutes, durable before a connection is made; over a limit → HELD or SUPPRESSED.
     * Null when it is not due or another was faster.
     */
    async claim(id: number, token: string, limits: Limits): Promise<Claim | null> {
      const [row] = await db.select().from(reply).where(eq(reply.id, id));
      if (row === undefined || row.state !== 'PENDING' || (await corrected(steps, row)) !== null) return null;
      return db.transaction(async (tx) => {
        await takeTurn(tx, row);
        const [current] = await tx
          .select()
          .from(reply)
          .where(and(eq(reply.id, id), due()))
          .for('update');
        if (current === undefined) return null;
        const over = await overLimit(tx, current, limits, now());
        const trips = over === 'breaker' && (await tripsBreaker(tx, current.vacancy, now()));
        const { set, action } = over === null ? opened(current, token, leaseEnd()) : KEPT_BACK[over];
        const [moved] = await tx.update(reply).set(set).where(eq(reply.id, id)).returning();
        if (moved === undefined) return null;
        await note(tx, moved, { actor: 'reply', action }, now());
        return over === null ? { row: moved } : { over, vacancy: row.vacancy, trips };
      });
    },

    /** Two minutes more for a session that goes on; false when the lease is over, or another's. */
    async renew(id: number, token: string): Promise<boolean> {
      const renewed = await db
        .update(reply)
        .set({ leaseUntil: leaseEnd() })
        .where(and(held(id, token, ['OPEN', 'COMMIT_POINT']), gt(reply.leaseUntil, now())))
        .returning({ id: reply.id });
      return renewed.length > 0;
    },

    /** OPEN → COMMIT_POINT while the lease holds. True only when the database and the journal both have it: then the dot may follow. */
    async commitPoint(id: number, token: string): Promise<boolean> {
      let sequence = 0;
      const row = await step({
        where: and(held(id, token, ['OPEN']), gt(reply.leaseUntil, now())),
        set: { state: 'COMMIT_POINT' },
        actor: 'reply',
        action: 'reply.commit-point',
        also: async (tx) => {
          if (mark !== null) sequence = await mark.count(tx);
        },
      });
      if (row === null) return false;
      await mark?.write(sequence);
      await write(row, 'commit-point');
      if (row.leaseUntil !== null && row.leaseUntil > now()) return true;
      // A machine that slept in between: others may already call it uncertain, and it was not sent.
      const [renewed] = await db
        .select({ id: reply.id })
        .from(reply)
        .where(and(held(id, token, ['COMMIT_POINT']), gt(reply.leaseUntil, now())));
      if (renewed !== undefined) return true;
      await temporary(id, token, 'The lease ran out while the commit point was recorded; nothing was sent.');
      return false;
    },

    /** → SENT. Also when the lease ran out while the relay took its time: a 250 is a 250. */
    async sent(id: number, token: string): Promise<boolean> {
      const where = held(id, token, ['COMMIT_POINT', 'UNCERTAIN']);
      const [row] = await db.select().from(reply).where(where);
      if (row === undefined) return false;
      await write(row, 'sent');
      const set = { ...FREE, ...NOT_SOUGHT, state: 'SENT', sentAt: now(), lastError: null } as const;
      return (await step({ where, set, actor: 'reply', action: 'reply.sent' })) !== null;
    },

    /**
     * → FAILED: the relay refused it for good.
     * @param address set where it refused the recipient's address itself, with the enhanced status it gave (RFC 3463)
     */
    async failed(
      id: number,
      token: string,
      error: string,
      address: { status: string | null } | null = null,
    ): Promise<boolean> {
      await refused(id, token);
      const where = held(id, token, ['OPEN', 'COMMIT_POINT', 'UNCERTAIN']);
      const set = { ...FREE, ...NOT_SOUGHT, state: 'FAILED', lastError: error } as const;
      const also = async (tx: Tx, row: ReplyRow) => {
        if (address !== null) await recordRefusal(tx, row, address.status, now());
      };
      const detail: Detail = address === null ? {} : { refused: 'address', status: address.status };
      return (await step({ where, set, actor: 'reply', action: 'reply.failed', detail, also })) !== null;
    },

    /** COMMIT_POINT → UNCERTAIN: it may have been delivered. The token stays, for an answer that comes after all. */
    async uncertain(id: number, token: string, error: string): Promise<boolean> {
      const where = held(id, token, ['COMMIT_POINT']);
      const set = { ...unknownSince(now()), state: 'UNCERTAIN', lastError: error } as const;
      return (await step({ where, set, actor: 'reply', action: 'reply.uncertain' })) !== null;
    },

    /** PENDING → HELD: sending is switched off. */
    async hold(id: number): Promise<boolean> {
      const where = and(eq(reply.id, id), eq(reply.state, 'PENDING'));
      const set = { state: 'HELD', suppressed: 'held' } as const;
      return (await step({ where, set, actor: 'reply', action: 'reply.held' })) !== null;
    },
  };
}

function opened({ attempts }: ReplyRow, leaseToken: string, leaseUntil: Date) {
  const set = { state: 'OPEN', leaseToken, leaseUntil, attempts: attempts + 1 } as const;
  return { set, action: 'reply.opened' };
}

const KEPT_BACK = {
  breaker: { set: { state: 'HELD', suppressed: 'breaker' }, action: 'reply.held' },
  throttled: { set: { state: 'SUPPRESSED', suppressed: 'throttled' }, action: 'reply.suppressed' },
} as const;
