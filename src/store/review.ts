// The read side of the web pages: each question is answered in a fixed number of statements, however long the list.
import type { Db } from './database.ts';
import { findingsReview } from './findings.ts';
import { answerReview } from './review-answers.ts';
import { applicationReview } from './review-applications.ts';
import { mailReview } from './review-mail.ts';
import { operationsReview } from './review-operations.ts';
import { audit } from './schema.ts';

/**
 * @param db the open database
 * @returns the questions of the review pages, and `record` for the audit trail
 */
export function reviewStore(db: Db) {
  return {
    ...applicationReview(db),
    ...mailReview(db),
    ...answerReview(db),
    ...operationsReview(db),
    ...findingsReview(db),

    /** Adds a line to the audit trail. */
    async record(entry: Omit<typeof audit.$inferInsert, 'id'>): Promise<void> {
      await db.insert(audit).values(entry);
    },
  };
}

export type ReviewStore = ReturnType<typeof reviewStore>;
