// The outbox: one row for each thing answered and purpose, on its way from PENDING to SENT. It promises that a mail which may have
// been delivered is never sent again by itself; see REPLY_STATES for the states.
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Db, Tx } from './database.ts';
import type { Journal } from './journal.ts';
import type { SendingMark } from './mark.ts';
import { fateSteps } from './outbox-fate.ts';
import { journalSteps } from './outbox-journal.ts';
import { peopleSteps } from './outbox-people.ts';
import { sendingSteps } from './outbox-sending.ts';
import { note, type ReplyRow, stepsOn } from './outbox-steps.ts';
import { type ReplyState, reply } from './schema.ts';

export type { FoundIn, Sought, UncopiedAnswer } from './outbox-fate.ts';
export { type Claim, LEASE_MS, MOST_TRIES, pauseAfter } from './outbox-sending.ts';
export type { ReplyRow } from './outbox-steps.ts';

/** What is known of an answer when it is decided. `raw` is null only where there is no address to write to. */
export type NewReply = Pick<
  ReplyRow,
  | 'concerns'
  | 'purpose'
  | 'messageId'
  | 'applicationId'
  | 'vacancy'
  | 'suppressed'
  | 'recipient'
  | 'language'
  | 'subject'
  | 'rfcMessageId'
  | 'raw'
> & { state: Extract<ReplyState, 'PENDING' | 'HELD' | 'SUPPRESSED'> };

/**
 * The outbox on one database. `now` is the only clock; leases are compared by it.
 * @param mark counts commit points for the restore guard; null where nobody asks for the count
 */
export function openOutbox(db: Db, journal: Journal, now: () => Date, mark: SendingMark | null = null) {
  const steps = stepsOn(db, journal, now);
  return {
    enqueue: (tx: Db | Tx, row: NewReply) => enqueue(tx, row, now()),
    ...sendingSteps(steps, mark),
    ...fateSteps(steps),
    ...journalSteps(steps),
    ...peopleSteps(steps),
  };
}

export type Outbox = ReturnType<typeof openOutbox>;

/** What an answer that made way had been through is not its successor's. */
const UNTRIED = { attempts: 0, nextAttemptAt: null, lastError: null, releasedBy: null } as const;

const ACTION = { PENDING: 'reply.queued', HELD: 'reply.held', SUPPRESSED: 'reply.suppressed' } as const;

/**
 * Adds an answer, as part of the transaction that decides it. One that was suppressed for this thing and purpose, or for the
 * same mail that came again, makes way for one that is not: a later mail of the same application may earn what an earlier one
 * could not be given.
 * @returns its row, or `already` when this thing, or this very mail, has an answer for this purpose
 */
export async function enqueue(tx: Db | Tx, row: NewReply, at: Date): Promise<ReplyRow | 'already'> {
  const sameThing = and(eq(reply.concerns, row.concerns), eq(reply.purpose, row.purpose));
  const rivals = await tx
    .select({ id: reply.id, concerns: reply.concerns, state: reply.state })
    .from(reply)
    .where(or(sameThing, eq(reply.rfcMessageId, row.rfcMessageId)))
    .for('update');
  const makesWay = row.state !== 'SUPPRESSED' && rivals.every((rival) => rival.state === 'SUPPRESSED');
  if (rivals.length > 0 && !makesWay) return 'already';
  // The same mail under another id; what it could not be given is what this one is.
  const twins = rivals.filter((rival) => rival.concerns !== row.concerns).map((rival) => rival.id);
  if (twins.length > 0) await tx.delete(reply).where(inArray(reply.id, twins));
  const [added] = await tx
    .insert(reply)
    .values({ ...row, createdAt: at })
    .onConflictDoUpdate({
      target: [reply.concerns, reply.purpose],
      set: { ...row, ...UNTRIED, createdAt: at },
      setWhere: and(eq(reply.state, 'SUPPRESSED'), sql`${row.state} <> 'SUPPRESSED'`),
    })
    .returning();
  if (added === undefined) return 'already';
  await note(tx, added, { actor: 'assess', action: ACTION[row.state] }, at);
  return added;
}
