// The read side of the web pages: each question is answered in a fixed number of statements, however long the list.
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import {
  ANSWERS_FOR_A_PERSON,
  type AnswerLine,
  type AnswerQuestion,
  type Listed,
  type OperationsView,
  type Reach,
} from '../domain/review.ts';
import type { Db } from './database.ts';
import { applicationReview } from './review-applications.ts';
import { answerLines, listed, UNDECIDED, within } from './review-lines.ts';
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

    /** A page of answers that wait for a person, were suppressed, failed or may have failed; the newest first. */
    async answers(question: AnswerQuestion): Promise<Listed<AnswerLine>> {
      const where = and(
        within(reply.vacancy, question.reach),
        question.vacancy === null ? undefined : eq(reply.vacancy, question.vacancy),
        inArray(reply.state, question.state === null ? [...ANSWERS_FOR_A_PERSON] : [question.state]),
      );
      const [all] = await db.select({ total: count() }).from(reply).where(where);
      const list = listed(question, all?.total ?? 0);
      return { ...list, rows: await answerLines(db, where, question.size, (list.page - 1) * question.size) };
    },

    /** One answer; null when there is none or it is out of reach. */
    async answer(id: number, reach: Reach): Promise<AnswerLine | null> {
      const [row] = await answerLines(db, and(eq(reply.id, id), within(reply.vacancy, reach)));
      return row ?? null;
    },

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
