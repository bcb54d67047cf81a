// The read side of the web pages: each question is answered in a fixed number of statements, however long the list.
import { asc, count, eq, inArray } from 'drizzle-orm';
import type { OperationsView } from '../domain/review.ts';
import type { Db } from './database.ts';
import { answerReview } from './review-answers.ts';
import { applicationReview } from './review-applications.ts';
import { UNDECIDED } from './review-lines.ts';
import { mailReview } from './review-mail.ts';
import { audit, mailbox, message, reply } from './schema.ts';

const WAITING_SHOWN = 100;

/**
 * @param db the open database
 * @returns the questions of the review pages, and `record` for the audit trail
 */
export function reviewStore(db: Db) {
  return {
    ...applicationReview(db),
    ...mailReview(db),
    ...answerReview(db),

    /** Mailboxes, counts, and what waits; nothing in it names a candidate. */
    async operations(): Promise<OperationsView> {
      const mailboxes = await db.select().from(mailbox).orderBy(asc(mailbox.address), asc(mailbox.folder));
      const messages = await db.select({ state: message.state, n: count() }).from(message).groupBy(message.state);
      const answers = await db.select({ state: reply.state, n: count() }).from(reply).groupBy(reply.state);
      const waiting = await db
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
      return {
        mailboxes,
        messages: Object.fromEntries(messages.map((row) => [row.state, row.n])),
        answers: Object.fromEntries(answers.map((row) => [row.state, row.n])),
        waiting,
      };
    },

    /** Adds a line to the audit trail. */
    async record(entry: Omit<typeof audit.$inferInsert, 'id'>): Promise<void> {
      await db.insert(audit).values(entry);
    },
  };
}

export type ReviewStore = ReturnType<typeof reviewStore>;
