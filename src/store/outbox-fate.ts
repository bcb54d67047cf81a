// What became of answers whose sender is gone or does not know: leases that ran out, looks for them, and where they were found.
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import { FREE, LOOKS_MS, NOT_SOUGHT, RESTORED, type ReplyRow, type Steps, unknownSince } from './outbox-steps.ts';
import { reply } from './schema.ts';

/** Where an answer was found: in the mailbox's sent mail, in the relay's journal copies, or named in a bounce, another report or an answer to it. */
export type FoundIn = 'sent' | 'journal' | 'bounce' | 'report' | 'answer';

/** An answer to look for by its Message-ID. */
export type Sought = Pick<
  ReplyRow,
  'id' | 'state' | 'rfcMessageId' | 'vacancy' | 'recipient' | 'createdAt' | 'uncertainSince' | 'looks' | 'lookAt'
>;
const SOUGHT = {
  id: reply.id,
  state: reply.state,
  rfcMessageId: reply.rfcMessageId,
  vacancy: reply.vacancy,
  recipient: reply.recipient,
  createdAt: reply.createdAt,
  uncertainSince: reply.uncertainSince,
  looks: reply.looks,
  lookAt: reply.lookAt,
};

const COPIED_WITHIN_MS = 30 * 24 * 3_600_000;
const INTERRUPTED = 'The sender stopped between the commit point and the answer of the relay.';

export function fateSteps(steps: Steps) {
  const { db, now, step, lastOf } = steps;

  /** UNCERTAIN, or HELD since a backup was put back → SENT: it was found, so it left. */
  const found = async (id: number, where: FoundIn): Promise<boolean> => {
    const row = await step({
      where: and(eq(reply.id, id), or(eq(reply.state, 'UNCERTAIN'), RESTORED)),
      set: (before) => ({
        ...FREE,
        ...NOT_SOUGHT,
        state: 'SENT',
        suppressed: null,
        sentAt: leftAt(before, now()),
        // It stands there already.
        ...(where === 'sent' ? { copiedAt: now() } : {}),
      }),
      actor: 'housekeeping',
      action: 'reply.sent',
      detail: { found: where },
    });
    return row !== null;
  };

  return {
    found,

    /**
     * Leases that ran out: OPEN → PENDING, as the dot was not sent; COMMIT_POINT → UNCERTAIN, as it may have been.
     * @param before leases that end before this instant are over. At the start of the only process, any instant in the future will do
     */
    async expired(before: Date = now()): Promise<{ pending: number[]; uncertain: number[] }> {
      const over = await db
        .select({ id: reply.id, state: reply.state })
        .from(reply)
        .where(and(inArray(reply.state, ['OPEN', 'COMMIT_POINT']), lt(reply.leaseUntil, before)));
      const result = { pending: [] as number[], uncertain: [] as number[] };
      const actor = 'housekeeping';
      for (const { id, state } of over) {
        const where = and(eq(reply.id, id), eq(reply.state, state), lt(reply.leaseUntil, before));
        if (state === 'OPEN') {
          const set = { ...FREE, state: 'PENDING' } as const;
          if (await step({ where, set, actor, action: 'reply.deferred' })) result.pending.push(id);
          continue;
        }
        const [row] = await db.select().from(reply).where(where);
        if (row === undefined) continue;
        // The relay's 250 is in the journal, and only the database missed it.
        const last = await lastOf(row);
        if (last?.point === 'sent') {
          await step({ where, set: { ...FREE, state: 'SENT', sentAt: last.at }, actor, action: 'reply.sent' });
          continue;
        }
        const set = { ...unknownSince(now()), state: 'UNCERTAIN', lastError: INTERRUPTED } as const;
        if (await step({ where, set, actor, action: 'reply.uncertain' })) result.uncertain.push(id);
      }
      return result;
    },

    /** Answers of unknown fate that are to be looked for now, oldest first. */
    uncertainDue(at: Date): Promise<Sought[]> {
      // Of an earlier version: nobody noted since when.
      const never = and(isNull(reply.lookAt), isNull(reply.uncertainSince));
      return db
        .select(SOUGHT)
        .from(reply)
        .where(and(eq(reply.state, 'UNCERTAIN'), or(lte(reply.lookAt, at), never)))
        .orderBy(asc(reply.id));
    },

    /**
     * A look was taken: found → SENT; else the next one is due 10 minutes, 1, 6 or 24 hours after its fate became unknown, and
     * after the last of them none: it waits for a person.
     */
    async looked(id: number, where: FoundIn | null): Promise<boolean> {
      if (where !== null) return found(id, where);
      return db.transaction(async (tx) => {
        const uncertain = and(eq(reply.id, id), eq(reply.state, 'UNCERTAIN'));
        const [row] = await tx.select().from(reply).where(uncertain).for('update');
        if (row === undefined) return false;
        const uncertainSince = row.uncertainSince ?? now();
        const times = LOOKS_MS.map((ms) => new Date(uncertainSince.getTime() + ms));
        const lookAt = times.find((time) => time > now()) ?? null;
        await tx
          .update(reply)
          .set({ uncertainSince, lookAt, looks: row.looks + 1 })
          .where(uncertain);
        return true;
      });
    },

    /** All answers of unknown fate, oldest first. */
    uncertainOnes(): Promise<Sought[]> {
      return db.select(SOUGHT).from(reply).where(eq(reply.state, 'UNCERTAIN')).orderBy(asc(reply.id));
    },

    /** Answers held since a backup was put back: they may have left before it was. */
    heldAsRestored(): Promise<Sought[]> {
      return db.select(SOUGHT).from(reply).where(RESTORED).orderBy(asc(reply.id));
    },

    /**
     * Answers sent whose copy does not stand among the sent mail yet, oldest first.
     * @param after only those sent after this instant; what is older than 30 days is let be
     */
    async uncopied(vacancies: string[], limit: number, after: Date = new Date(0)): Promise<UncopiedAnswer[]> {
      const since = new Date(Math.max(after.getTime(), now().getTime() - COPIED_WITHIN_MS));
      const rows = await db
        .select({
          id: reply.id,
          vacancy: reply.vacancy,
          rfcMessageId: reply.rfcMessageId,
          raw: reply.raw,
          sentAt: reply.sentAt,
        })
        .from(reply)
        .where(
          and(
            eq(reply.state, 'SENT'),
            isNull(reply.copiedAt),
            isNotNull(reply.raw),
            gt(reply.sentAt, since),
            inArray(reply.vacancy, vacancies),
          ),
        )
        .orderBy(asc(reply.id))
        .limit(limit);
      return rows as UncopiedAnswer[];
    },

    /** Its copy stands among the sent mail. */
    async copied(id: number): Promise<void> {
      await db
        .update(reply)
        .set({ copiedAt: now() })
        .where(and(eq(reply.id, id), eq(reply.state, 'SENT'), isNull(reply.copiedAt)));
    },
  };
}

export interface UncopiedAnswer {
  id: number;
  vacancy: string;
  rfcMessageId: string;
  raw: Buffer;
  sentAt: Date;
}

/** An answer that was found left when its fate became unknown, not when it was found: limits count by it. */
export function leftAt({ uncertainSince, createdAt, suppressed }: ReplyRow, now: Date): Date {
  return uncertainSince ?? (suppressed === 'restored' ? createdAt : now);
}
