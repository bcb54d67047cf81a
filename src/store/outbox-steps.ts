// What every move of an answer is made of: one conditional step with its audit line, and the journal's word beside it.
import { createHash } from 'node:crypto';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db, Tx } from './database.ts';
import type { Journal, JournalEntry, Point } from './journal.ts';
import { audit, message, type ReplyState, reply } from './schema.ts';

export type ReplyRow = typeof reply.$inferSelect;
export type Change = Partial<Omit<ReplyRow, 'id'>>;
/** Ids and words of the closed lists. */
export type Detail = Record<string, string | number | boolean | null>;

/** No sender has it. */
export const FREE = { leaseToken: null, leaseUntil: null } as const;

/** Held since a backup was put back: it may have left before. */
export const RESTORED = and(eq(reply.state, 'HELD'), eq(reply.suppressed, 'restored'));

/** How long after its fate became unknown an answer is looked for. */
export const LOOKS_MS = [10 * 60_000, 3_600_000, 6 * 3_600_000, 24 * 3_600_000] as const;

/** What an answer of unknown fate says of itself from the moment on at which that is noticed. */
export function unknownSince(since: Date) {
  return { uncertainSince: since, looks: 0, lookAt: new Date(since.getTime() + LOOKS_MS[0]) } as const;
}
/** Nothing is to be looked for. */
export const NOT_SOUGHT = { uncertainSince: null, looks: 0, lookAt: null } as const;

export interface Step {
  where: SQL | undefined;
  set: Change | ((row: ReplyRow) => Change);
  actor: string;
  action: string | ((row: ReplyRow) => string);
  detail?: Detail;
  /** What else belongs into the transaction. */
  also?: (tx: Tx, row: ReplyRow) => Promise<void>;
}

/** The steps of the outbox on one database. `now` is the only clock; leases are compared by it. */
export function stepsOn(db: Db, journal: Journal, now: () => Date) {
  let known: Promise<Map<string, JournalEntry>> | undefined;
  /** The last word of the journal on each answer. */
  const points = async () => {
    known ??= journal.entries().then((entries) => new Map(entries.map((entry) => [entry.replyKey, entry])));
    return known.catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  };

  return {
    db,
    journal,
    now,
    points,

    /** Returns when the journal holds it. */
    async write(row: ReplyRow, point: Point): Promise<void> {
      const entry = { replyKey: await keyOf(db, row), point, at: now() };
      await journal.append(entry);
      (await points()).set(entry.replyKey, entry);
    },

    /** The last word of the journal on this answer. */
    async lastOf(row: ReplyRow): Promise<JournalEntry | undefined> {
      const all = await points();
      return all.size === 0 ? undefined : all.get(await keyOf(db, row));
    },

    /** One conditional step with its audit line; null when the row is not where the step begins. */
    step: ({ where, set, actor, action, detail, also }: Step): Promise<ReplyRow | null> =>
      db.transaction(async (tx) => {
        const [row] = await tx.select().from(reply).where(where).for('update');
        if (row === undefined) return null;
        const change = typeof set === 'function' ? set(row) : set;
        const [moved] = await tx.update(reply).set(change).where(eq(reply.id, row.id)).returning();
        if (moved === undefined) return null;
        await also?.(tx, moved);
        await note(tx, moved, { actor, action: typeof action === 'function' ? action(moved) : action, detail }, now());
        return moved;
      }),

    /** The answer in one of these states under this lease. */
    held: (id: number, token: string, states: ReplyState[]) =>
      and(eq(reply.id, id), eq(reply.leaseToken, token), inArray(reply.state, states)),
  };
}

export type Steps = ReturnType<typeof stepsOn>;

/** An answer's line in the audit trail. */
export async function note(
  tx: Db | Tx,
  row: ReplyRow,
  { actor, action, detail = {} }: { actor: string; action: string; detail?: Detail | undefined },
  at: Date,
): Promise<void> {
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
      ...detail,
    },
  });
}

/** The journal's name for the answer of that row. */
export async function keyOf(db: Db, row: ReplyRow): Promise<string> {
  const [mail] = await db
    .select({ fingerprint: message.fingerprint })
    .from(message)
    .where(eq(message.id, row.messageId));
  return journalKey({ ...row, fingerprint: mail?.fingerprint ?? null });
}

/**
 * The journal's name for an answer. It is made of the mail's own fingerprint, not of ids: after a power cut the same mail
 * may be taken in again under other ids.
 */
export function journalKey({
  vacancy,
  fingerprint,
  concerns,
  purpose,
}: Pick<ReplyRow, 'vacancy' | 'concerns' | 'purpose'> & { fingerprint: string | null }): string {
  const answered = fingerprint ?? concerns;
  return createHash('sha256').update([vacancy, answered, purpose].join('\n')).digest('hex').slice(0, 40);
}
