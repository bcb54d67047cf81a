// What operations reads: watched folders, counts, and messages that wait. Nothing in it names a candidate.
import { and, asc, count, eq, gt, inArray, max, min, type SQL, sql } from 'drizzle-orm';
import type { MailboxLine, OperationsView } from '../domain/review.ts';
import type { Db } from './database.ts';
import { UNDECIDED } from './review-lines.ts';
import { audit, mailbox, message, reply } from './schema.ts';

const WAITING_SHOWN = 100;
/** What was taken in before that is no sign of life any more. */
const SIGN_OF_LIFE_MS = 5 * 60_000;
/** Whoever was looked at since then needs no other sign of life. */
const OVERDUE_MS = 45_000;

export function operationsReview(db: Db) {
  return {
    /** @param now for signs of life of a backlog that comes in */
    async operations(now: Date): Promise<OperationsView> {
      const counted = await db.select({ state: message.state, n: count() }).from(message).groupBy(message.state);
      const answers = await db.select({ state: reply.state, n: count() }).from(reply).groupBy(reply.state);
      const [undecided] = await db
        .select({ since: min(message.createdAt) })
        .from(message)
        .where(inArray(message.state, UNDECIDED));
      return {
        mailboxes: await mailboxLines(now),
        messages: Object.fromEntries(counted.map((row) => [row.state, row.n])),
        answers: Object.fromEntries(answers.map((row) => [row.state, row.n])),
        undecidedSince: undecided?.since ?? null,
        waiting: await waiting(),
      };
    },
  };

  async function mailboxLines(now: Date): Promise<MailboxLine[]> {
    const newestUid = sql<string | null>`(select max(m.uid) from ${message} m
      where m.mailbox_id = ${mailbox}.id and m.uid_validity = ${mailbox}.uid_validity)`;
    const rows = await db
      .select({ row: mailbox, newestUid })
      .from(mailbox)
      .orderBy(asc(mailbox.address), asc(mailbox.folder));
    const behind = await db
      .select({ id: message.mailboxId, n: count() })
      .from(message)
      .where(eq(message.state, 'DISCOVERED'))
      .groupBy(message.mailboxId);
    // A look that takes in a long backlog is complete late, and counts from its beginning.
    const overdue = rows.filter(({ row }) => (row.lastReconciledAt?.getTime() ?? 0) < now.getTime() - OVERDUE_MS);
    const ids = overdue.map(({ row }) => row.id);
    const taken = ids.length > 0 ? await lastTaken(now, inArray(message.mailboxId, ids)) : [];
    return rows.map(({ row, newestUid: uid }) => ({
      address: row.address,
      folder: row.folder,
      state: row.state,
      stateSince: row.stateSince,
      lastReconciledAt: row.lastReconciledAt,
      lastError: row.lastError,
      leaseHolder: row.leaseHolder,
      leaseUntil: row.leaseUntil,
      newestUid: uid === null ? null : Number(uid),
      behind: behind.find((each) => each.id === row.id)?.n ?? 0,
      takenAt: taken.find((each) => each.id === row.id)?.at ?? null,
    }));
  }

  /** By the audit trail: other stages touch the rows of messages too. */
  async function lastTaken(now: Date, where: SQL): Promise<{ id: number; at: Date | null }[]> {
    return db
      .select({ id: message.mailboxId, at: max(audit.at) })
      .from(audit)
      .innerJoin(message, eq(message.id, audit.messageId))
      .where(and(gt(audit.at, new Date(now.getTime() - SIGN_OF_LIFE_MS)), eq(audit.action, 'message.fetched'), where))
      .groupBy(message.mailboxId);
  }

  async function waiting(): Promise<OperationsView['waiting']> {
    return db
      .select({
        id: message.id,
        state: message.state,
        stateReason: message.stateReason,
        mailbox: mailbox.address,
        attempts: message.attempts,
        since: message.updatedAt,
      })
      .from(message)
      .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
      .where(inArray(message.state, [...UNDECIDED, 'QUARANTINED']))
      .orderBy(asc(message.updatedAt))
      .limit(WAITING_SHOWN);
  }
}
