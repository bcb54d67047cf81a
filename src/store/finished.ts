// Decided messages on their last step: the mark or the move in their folder. Running it again changes nothing.
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { message } from './schema.ts';

/** A message that is decided, for the mark or the move in its folder. */
export type Finished = Pick<typeof message.$inferSelect, 'id' | 'uid' | 'vacancy' | 'kind' | 'disposition'>;

/** One that waits for it. `cameBack`: the same mail was marked or moved before, and a person put it back. */
export type ToMark = Finished & { cameBack: boolean };

/** Messages named in one answer of `toMark`. */
const MARKED_AT_ONCE = 200;

/** The statements about finished messages on one database; part of those of intake. */
export function finished(db: Db, now: () => Date) {
  return {
    /**
     * Messages that are DONE under this UIDVALIDITY, by id, at most 200.
     * @param which `after`: only ids above it; `vacancies`: only mail of these, all mail when missing
     */
    async toMark(
      mailboxId: number,
      uidValidity: bigint,
      { after = 0, vacancies }: { after?: number; vacancies?: string[] | undefined } = {},
    ): Promise<ToMark[]> {
      if (vacancies?.length === 0) return [];
      return db
        .select({
          id: message.id,
          uid: message.uid,
          vacancy: message.vacancy,
          kind: message.kind,
          disposition: message.disposition,
          // Named in full: in a selection from one table drizzle leaves its name out, and the inner one would be meant.
          cameBack: sql<boolean>`exists (select 1 from ${message} before where before.mailbox_id = "message"."mailbox_id"
            and before.fingerprint = "message"."fingerprint" and before.id < "message"."id" and before.state = 'MARKED')`,
        })
        .from(message)
        .where(
          and(
            eq(message.mailboxId, mailboxId),
            eq(message.uidValidity, uidValidity),
            eq(message.state, 'DONE'),
            gt(message.id, after),
            vacancies === undefined ? undefined : inArray(message.vacancy, vacancies),
          ),
        )
        .orderBy(asc(message.id))
        .limit(MARKED_AT_ONCE);
    },

    /** DONE → MARKED. */
    async marked(ids: number[]): Promise<void> {
      if (!ids.length) return;
      await db
        .update(message)
        .set({ state: 'MARKED', updatedAt: now() })
        .where(and(inArray(message.id, ids), eq(message.state, 'DONE')));
    },
  };
}
