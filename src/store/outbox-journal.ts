// The journal beside the outbox: rows that it knows further than the database does are put right, and old entries are let go.
import { and, eq, inArray, lt, or } from 'drizzle-orm';
import { FREE, journalKey, NOT_SOUGHT, RESTORED, type ReplyRow, type Steps, unknownSince } from './outbox-steps.ts';
import { message, reply } from './schema.ts';

/** Entries of answers that came to their end so long ago are let go. */
const KEPT_MS = 30 * 24 * 3_600_000;
/** Unsent as far as the database knows; what the guard has held, the journal may know to have left. */
const UNSENT = or(inArray(reply.state, ['PENDING', 'OPEN']), RESTORED);
const FROM_JOURNAL = 'The database lost its last moments; the journal of sending knew more.';

/**
 * What the journal says of a row that the database believes unsent: it lost its last moments, the journal did not.
 * @returns the state the row has now, null where the journal knows nothing better
 */
export async function corrected(steps: Steps, row: ReplyRow): Promise<'SENT' | 'UNCERTAIN' | null> {
  const last = await steps.lastOf(row);
  if (last === undefined || last.point === 'refused') return null;
  const known = { ...FREE, suppressed: null, lastError: FROM_JOURNAL } as const;
  const set =
    last.point === 'sent'
      ? ({ ...known, ...NOT_SOUGHT, state: 'SENT', sentAt: last.at } as const)
      : ({ ...known, ...unknownSince(steps.now()), state: 'UNCERTAIN' } as const);
  const where = and(eq(reply.id, row.id), UNSENT);
  const action = set.state === 'SENT' ? 'reply.sent' : 'reply.uncertain';
  await steps.step({ where, set, actor: 'journal', action });
  return set.state;
}

export function journalSteps(steps: Steps) {
  const { db, journal, now, points } = steps;
  return {
    /** At the start, before anything is sent: rows that the journal knows further than the database does. */
    async reconcileJournal(): Promise<{ sent: number[]; uncertain: number[] }> {
      const result = { sent: [] as number[], uncertain: [] as number[] };
      if ((await points()).size === 0) return result;
      const rows = await db.select().from(reply).where(UNSENT);
      for (const row of rows) {
        const state = await corrected(steps, row);
        if (state === 'SENT') result.sent.push(row.id);
        if (state === 'UNCERTAIN') result.uncertain.push(row.id);
      }
      return result;
    },

    /** What the journal knows of one that is held since a backup was put back: → SENT or UNCERTAIN; else it stays. */
    async recall(id: number): Promise<void> {
      const [row] = await db
        .select()
        .from(reply)
        .where(and(eq(reply.id, id), UNSENT));
      if (row !== undefined) await corrected(steps, row);
    },

    /**
     * At the start: lets go of entries more than 30 days old whose answer is SENT or FAILED in the database.
     * @returns how many entries went
     */
    async pruneJournal(): Promise<number> {
      const before = new Date(now().getTime() - KEPT_MS);
      const last = new Map((await journal.entries()).map(({ replyKey, at }) => [replyKey, at]));
      if (![...last.values()].some((at) => at < before)) return 0;
      const ended = await db
        .select({
          vacancy: reply.vacancy,
          concerns: reply.concerns,
          purpose: reply.purpose,
          fingerprint: message.fingerprint,
        })
        .from(reply)
        .leftJoin(message, eq(message.id, reply.messageId))
        .where(and(inArray(reply.state, ['SENT', 'FAILED']), lt(reply.createdAt, before)));
      const over = new Set(ended.map(journalKey).filter((key) => (last.get(key) ?? before) < before));
      return over.size === 0 ? 0 : journal.prune(over);
    },
  };
}
