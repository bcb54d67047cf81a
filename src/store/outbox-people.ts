// What people do with answers that wait for them: send one after all, or say that it arrived.
import { and, eq, inArray } from 'drizzle-orm';
import { releaseAddress } from './bounces.ts';
import { leftAt } from './outbox-fate.ts';
import { FREE, NOT_SOUGHT, type Steps } from './outbox-steps.ts';
import { reply } from './schema.ts';

export function peopleSteps(steps: Steps) {
  const { db, now, step, lastOf, write } = steps;
  return {
    /**
     * A person sends it after all: HELD, SUPPRESSED, FAILED or UNCERTAIN → PENDING. The limits let it pass.
     * @param actor as the audit trail names people, `hr:anna`
     * @returns false when it does not wait for a person, or holds no mail to send
     */
    async release(id: number, actor: string): Promise<boolean> {
      const [row] = await db.select().from(reply).where(eq(reply.id, id));
      if (row === undefined || row.raw === null) return false;
      // The journal would hold back what a person has just decided to send again.
      if (row.state === 'UNCERTAIN' || (row.state === 'SUPPRESSED' && (await lastOf(row)) !== undefined)) {
        await write(row, 'refused');
      }
      const waiting = inArray(reply.state, ['HELD', 'SUPPRESSED', 'FAILED', 'UNCERTAIN']);
      const released = await step({
        where: and(eq(reply.id, id), eq(reply.state, row.state), waiting),
        set: {
          ...FREE,
          ...NOT_SOUGHT,
          state: 'PENDING',
          suppressed: null,
          nextAttemptAt: null,
          attempts: 0,
          releasedBy: actor,
        },
        actor,
        action: 'reply.released',
        also: async (tx, { recipient }) => void (await releaseAddress(tx, recipient)),
      });
      return released !== null;
    },

    /** UNCERTAIN → SENT: a person knows that it arrived. */
    async arrived(id: number, actor: string): Promise<boolean> {
      const where = and(eq(reply.id, id), eq(reply.state, 'UNCERTAIN'));
      const sent = await step({
        where,
        set: (row) => ({ ...FREE, ...NOT_SOUGHT, state: 'SENT', sentAt: leftAt(row, now()) }),
        actor,
        action: 'reply.sent',
      });
      return sent !== null;
    },
  };
}
