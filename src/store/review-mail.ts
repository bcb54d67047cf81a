// What the review pages ask about messages of every kind, and about the files in them.
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { Listed, MailLine, MailQuestion, MailView, Reach } from '../domain/review.ts';
import type { Db } from './database.ts';
import {
  answerTexts,
  arrival,
  containing,
  listed,
  MAIL_COLUMNS,
  mailWithin,
  paperTexts,
  revived,
  story,
  UNDECIDED,
} from './review-lines.ts';
import { audit, document, extraction, mailbox, message, reply } from './schema.ts';

/** @param db the open database */
export function mailReview(db: Db) {
  return {
    /** A page of messages of every kind, the newest first. */
    async messages(question: MailQuestion): Promise<Listed<MailLine>> {
      const where = and(
        mailWithin(question.reach),
        question.vacancy === null ? undefined : eq(message.vacancy, question.vacancy),
        question.shown === 'ignored' ? eq(message.disposition, 'ignored') : undefined,
        question.shown === 'undecided' ? inArray(message.state, UNDECIDED) : undefined,
        question.shown === 'quarantined' ? eq(message.state, 'QUARANTINED') : undefined,
        containing(question.search, message.fromName, message.fromAddress, message.subject),
      );
      const joined = eq(mailbox.id, message.mailboxId);
      const [all] = await db.select({ total: count() }).from(message).innerJoin(mailbox, joined).where(where);
      const list = listed(question, all?.total ?? 0);
      const rows = await db
        .select(MAIL_COLUMNS)
        .from(message)
        .innerJoin(mailbox, joined)
        .where(where)
        .orderBy(desc(arrival()), desc(message.id))
        .limit(question.size)
        .offset((list.page - 1) * question.size);
      return { ...list, rows };
    },

    /** One message with its decision, documents, answers and story; null when there is none or it is out of reach. */
    async message(id: number, reach: Reach): Promise<MailView | null> {
      const [row] = await db
        .select({
          ...MAIL_COLUMNS,
          size: message.size,
          messageId: message.messageId,
          internalDate: message.internalDate,
          fingerprint: message.fingerprint,
          decision: message.decision,
        })
        .from(message)
        .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
        .where(and(eq(message.id, id), mailWithin(reach)));
      if (row === undefined) return null;
      return {
        ...row,
        decision: row.decision && revived(row.decision),
        documents: await paperTexts(db, [id]),
        answers: await answerTexts(db, eq(reply.messageId, id)),
        story: await story(db, eq(audit.messageId, id)),
      };
    },

    /** Where a document's bytes lie and what it belongs to; null when there is none or it is out of reach. */
    async paper(id: number, reach: Reach) {
      const [row] = await db
        .select({
          sha256: document.sha256,
          status: extraction.status,
          filename: document.filename,
          messageId: document.messageId,
          applicationId: message.applicationId,
          vacancy: message.vacancy,
        })
        .from(document)
        .innerJoin(message, eq(message.id, document.messageId))
        .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
        .leftJoin(extraction, eq(extraction.sha256, document.sha256))
        .where(and(eq(document.id, id), mailWithin(reach)));
      return row ?? null;
    },
  };
}
