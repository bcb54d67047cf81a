// Answers that a person decided to leave as they are: they keep their state and no longer count as waiting.
import { and, eq, inArray } from 'drizzle-orm';
import { ANSWERS_FOR_A_PERSON } from '../domain/review.ts';
import type { Db } from './database.ts';
import { dismissed } from './review-lines.ts';
import { audit, reply } from './schema.ts';

/** @param now the only clock */
export function dismissals(db: Db, now: () => Date) {
  return {
    /** Where an answer stands, and whether it was left; null when there is none. */
    async standing(id: number) {
      const [row] = await db
        .select({ state: reply.state, uncertainSince: reply.uncertainSince, left: dismissed() })
        .from(reply)
        .where(eq(reply.id, id));
      return row ? { ...row, left: row.left === true } : null;
    },

    /**
     * Notes that a person leaves an answer as it is.
     *
     * The state stays: one of unknown fate may have arrived, and must not make way for another of the same purpose.
     * @param actor as the audit trail names people, `hr:anna`
     * @returns false when it does not wait for a person, or was left already
     */
    leave: (id: number, actor: string): Promise<boolean> =>
      db.transaction(async (tx) => {
        const waiting = and(eq(reply.id, id), inArray(reply.state, [...ANSWERS_FOR_A_PERSON]));
        const [row] = await tx
          .select({ left: dismissed(), createdAt: reply.createdAt })
          .from(reply)
          .where(waiting)
          .for('update');
        if (row === undefined || row.left === true) return false;
        // Never before the answer itself, whatever clocks say: an older one counts as of another answer.
        const at = new Date(Math.max(now().getTime(), row.createdAt.getTime()));
        const [left] = await tx.update(reply).set({ dismissedAt: at }).where(waiting).returning();
        if (left === undefined) return false;
        const { messageId, applicationId, vacancy, purpose, state, suppressed } = left;
        const detail = { purpose, state, ...(suppressed === null ? {} : { why: suppressed }) };
        const action = 'reply.dismissed';
        await tx.insert(audit).values({ at, actor, action, messageId, applicationId, replyId: id, vacancy, detail });
        return true;
      }),

    /** It is being decided about anew: what becomes of it from here on is shown again. */
    async takeUp(id: number): Promise<void> {
      await db.update(reply).set({ dismissedAt: null }).where(eq(reply.id, id));
    },
  };
}
