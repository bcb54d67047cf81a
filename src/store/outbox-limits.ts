// The limits of sending, held where an answer is claimed: exact however many senders there are, and passed by a person's word.
import { and, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { ANSWERS_A_DAY } from '../domain/answering.ts';
import type { Tx } from './database.ts';
import type { ReplyRow } from './outbox-steps.ts';
import { audit, reply } from './schema.ts';

export interface Limits {
  /** Answers of one vacancy that may leave in an hour by themselves. */
  perHour: number;
}
/** The limit that an answer is over. */
export type OverLimit = 'breaker' | 'throttled';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Holds up every other claim for this vacancy and for this recipient until the transaction ends: a count made after it is
 * exact. Always in this order, so that no two claims can wait for each other.
 */
export async function takeTurn(tx: Tx, { vacancy, recipient }: Pick<ReplyRow, 'vacancy' | 'recipient'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('intray.sending.vacancy'), hashtext(${vacancy}))`);
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('intray.sending.address'), hashtext(lower(${recipient})))`,
  );
}

/** The limit that this answer is over, if any; after `takeTurn`. */
export async function overLimit(tx: Tx, row: ReplyRow, { perHour }: Limits, now: Date): Promise<OverLimit | null> {
  if (row.releasedBy !== null) return null;
  const before = (ms: number) => new Date(now.getTime() - ms);
  const toAddress = and(sql`lower(${reply.recipient}) = lower(${row.recipient})`, leftSince(before(DAY_MS)));
  if ((await countOf(tx, row, toAddress)) >= ANSWERS_A_DAY) return 'throttled';
  // What a person sends says nothing about a service that runs away.
  const ofVacancy = and(eq(reply.vacancy, row.vacancy), isNull(reply.releasedBy), leftSince(before(HOUR_MS)));
  return (await countOf(tx, row, ofVacancy)) >= perHour ? 'breaker' : null;
}

/** True when the breaker of the vacancy held nothing in the last hour: only then is there something to tell. */
export async function tripsBreaker(tx: Tx, vacancy: string, now: Date): Promise<boolean> {
  const [held] = await tx
    .select({ id: audit.id })
    .from(audit)
    .where(
      and(
        gt(audit.at, new Date(now.getTime() - HOUR_MS)),
        eq(audit.vacancy, vacancy),
        eq(audit.action, 'reply.held'),
        sql`${audit.detail}->>'why' = 'breaker'`,
      ),
    )
    .limit(1);
  return held === undefined;
}

/** On its way, or left since then; an answer of unknown fate counts as one that left. */
function leftSince(since: Date): SQL | undefined {
  return or(
    inArray(reply.state, ['OPEN', 'COMMIT_POINT']),
    and(eq(reply.state, 'SENT'), gt(reply.sentAt, since)),
    and(eq(reply.state, 'UNCERTAIN'), gt(reply.uncertainSince, since)),
  );
}

async function countOf(tx: Tx, row: ReplyRow, which: SQL | undefined): Promise<number> {
  const [found] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(reply)
    .where(and(ne(reply.id, row.id), which));
  return found?.n ?? 0;
}
