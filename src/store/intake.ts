// What intake keeps of messages, up to FETCHED, and at the end of their way. Every step is one transaction, and running it again changes nothing.
import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from './database.ts';
import { finished } from './finished.ts';
import { fence, mailboxes, noteOf } from './mailboxes.ts';
import { audit, message } from './schema.ts';

/** A message the server showed that is not kept yet. */
export interface Wanted {
  id: number;
  uid: number;
  /** Failed fetches so far. */
  attempts: number;
}

/** What is known of a message once its source is kept. */
export interface Kept {
  /** The row that was DISCOVERED. */
  id: number;
  /** SHA-256 of the raw source, hexadecimal. */
  fingerprint: string;
  /** Octets. */
  size: number;
  internalDate: Date | null;
  /** Whose it surely is, told without a parser; null or missing: not known before triage. */
  sender?: string | null;
}

/** By whose lease a step is done. */
export interface LeaseOf {
  mailboxId: number;
  /** Undefined: without a lease. */
  holder?: string;
}

/** Fetches that may fail before a person is asked. */
export const MOST_FAILED_FETCHES = 5;

/** A message whose next job got lost is found by housekeeping after this time. */
const WAKE_AFTER_MS = 5 * 60_000;

/**
 * The statements of intake, on one database. `now` is the only clock. Steps that take a `holder` do nothing and throw
 * LeaseLost when the folder's lease is another's by then: a process that was paused wakes up with old beliefs.
 */
export function intakeStore(db: Db, now: () => Date) {
  return {
    ...mailboxes(db, now),
    ...finished(db, now),

    /** Rows for uids the server showed; known ones stay as they are, but one believed GONE is wanted again. */
    async discover(mailboxId: number, uidValidity: bigint, uids: number[], holder?: string): Promise<void> {
      if (!uids.length) return;
      const at = now().toISOString();
      await db.transaction(async (tx) => {
        await fence(tx, mailboxId, holder);
        // One statement, however many: the full scan of a large folder names them all.
        await tx.execute(sql`
        insert into ${message} (mailbox_id, uid_validity, uid, created_at, updated_at)
        select ${mailboxId}, ${String(uidValidity)}::bigint, uid::bigint, ${at}::timestamptz, ${at}::timestamptz
        from jsonb_array_elements_text(${JSON.stringify(uids)}::jsonb) as uid
        on conflict (mailbox_id, uid_validity, uid) do update
        set state = 'DISCOVERED', state_reason = null, attempts = 0, updated_at = excluded.updated_at
        where ${message.state} = 'GONE'`);
      });
    },

    /** Everything discovered and not fetched: untried ones first, then by uid. */
    async wanted(mailboxId: number, uidValidity: bigint): Promise<Wanted[]> {
      return db
        .select({ id: message.id, uid: message.uid, attempts: message.attempts })
        .from(message)
        .where(
          and(eq(message.mailboxId, mailboxId), eq(message.uidValidity, uidValidity), eq(message.state, 'DISCOVERED')),
        )
        .orderBy(asc(message.attempts), asc(message.uid));
    },

    /**
     * DISCOVERED → FETCHED for messages of one folder whose sources are kept, in one transaction. The same source under an
     * older UIDVALIDITY of this folder is the same mail: its row takes the new uid, with all that hangs on it, and the new row goes.
     * @returns the ids of those that are new; what was FETCHED or given up meanwhile is left as it is
     */
    async fetched(mailboxId: number, kept: Kept[], holder?: string): Promise<number[]> {
      if (!kept.length) return [];
      return db.transaction(async (tx) => {
        await fence(tx, mailboxId, holder);
        const rows = await tx
          .select({ id: message.id, uid: message.uid, uidValidity: message.uidValidity })
          .from(message)
          .where(
            and(
              inArray(
                message.id,
                kept.map((k) => k.id),
              ),
              eq(message.mailboxId, mailboxId),
              eq(message.state, 'DISCOVERED'),
            ),
          )
          .orderBy(asc(message.uid))
          .for('update');
        const [first] = rows;
        if (!first) return [];
        const known = await knownSources(tx, mailboxId, first.uidValidity, kept);
        const fresh: { row: (typeof rows)[number]; kept: Kept }[] = [];
        for (const row of rows) {
          const of = kept.find((k) => k.id === row.id) as Kept;
          const before = known.get(of.fingerprint)?.shift();
          if (before === undefined) fresh.push({ row, kept: of });
          else await takeUid(tx, before, row);
        }
        await moveToFetched(
          tx,
          fresh.map((each) => each.kept),
        );
        if (fresh.length > 0)
          await tx.insert(audit).values(
            fresh.map(({ row, kept: { size } }) => ({
              at: now(),
              actor: 'intake',
              action: 'message.fetched',
              messageId: row.id,
              detail: { uid: row.uid, size },
            })),
          );
        return fresh.map(({ row }) => row.id);
      });
    },

    /** Counts a failed fetch; after the last one allowed the message is QUARANTINED. True when it is. */
    async failed(id: number, reason: string, lease?: LeaseOf): Promise<boolean> {
      return db.transaction(async (tx) => {
        if (lease) await fence(tx, lease.mailboxId, lease.holder);
        const [row] = await tx
          .update(message)
          .set({ attempts: sql`${message.attempts} + 1`, updatedAt: now() })
          .where(and(eq(message.id, id), eq(message.state, 'DISCOVERED')))
          .returning({ attempts: message.attempts });
        if (!row || row.attempts < MOST_FAILED_FETCHES) return false;
        return giveIn(tx, id, 'QUARANTINED', reason);
      });
    },

    give,

    /**
     * A person wants a message that is set aside tried again: one that was never fetched is fetched anew with the next look, one
     * that is kept is read anew.
     * @param actor as the audit trail names people
     * @returns which of the two, or null when it is not set aside any more
     */
    async retry(id: number, actor: string): Promise<'fetch' | 'read' | null> {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .select({ fingerprint: message.fingerprint })
          .from(message)
          .where(and(eq(message.id, id), eq(message.state, 'QUARANTINED')))
          .for('update');
        if (!row) return null;
        const next = row.fingerprint === null ? 'fetch' : 'read';
        await tx
          .update(message)
          .set({
            state: next === 'fetch' ? 'DISCOVERED' : 'FETCHED',
            stateReason: null,
            attempts: 0,
            updatedAt: now(),
            wakeAt: next === 'read' ? now() : null,
          })
          .where(eq(message.id, id));
        await tx.insert(audit).values({ at: now(), actor, action: 'message.retried', messageId: id, detail: { next } });
        return next;
      });
    },

    /** Messages of a folder whose triage has not been done; their jobs may be lost. */
    async awaitingTriage(mailboxId: number): Promise<number[]> {
      const rows = await db
        .select({ id: message.id })
        .from(message)
        .where(and(eq(message.mailboxId, mailboxId), eq(message.state, 'FETCHED'), isNotNull(message.fingerprint)))
        .orderBy(asc(message.id));
      return rows.map((row) => row.id);
    },
  };

  /** Rows of the folder under older UIDVALIDITYs by their source, the oldest first. */
  async function knownSources(
    tx: Tx,
    mailboxId: number,
    uidValidity: bigint,
    kept: Kept[],
  ): Promise<Map<string, number[]>> {
    const fingerprints = kept.map((k) => k.fingerprint);
    const rows = await tx
      .select({ id: message.id, fingerprint: message.fingerprint })
      .from(message)
      .where(
        and(
          eq(message.mailboxId, mailboxId),
          ne(message.uidValidity, uidValidity),
          inArray(message.fingerprint, fingerprints),
        ),
      )
      .orderBy(asc(message.id));
    const known = new Map<string, number[]>();
    for (const { id, fingerprint } of rows) known.set(fingerprint ?? '', [...(known.get(fingerprint ?? '') ?? []), id]);
    return known;
  }

  async function takeUid(tx: Tx, before: number, row: { id: number; uid: number; uidValidity: bigint }): Promise<void> {
    await tx.delete(message).where(eq(message.id, row.id));
    await tx
      .update(message)
      .set({ uid: row.uid, uidValidity: row.uidValidity, updatedAt: now() })
      .where(eq(message.id, before));
    await noteOf(tx, now(), 'message.uid-taken', before, { uid: row.uid });
  }

  /** One statement, however many. */
  async function moveToFetched(tx: Tx, kept: Kept[]): Promise<void> {
    if (!kept.length) return;
    const at = now().toISOString();
    const wakeAt = new Date(now().getTime() + WAKE_AFTER_MS).toISOString();
    const values = kept.map(({ id, fingerprint, size, internalDate, sender }) => ({
      id,
      fingerprint,
      size,
      internal_date: internalDate?.toISOString() ?? null,
      from_address: sender ?? null,
    }));
    await tx.execute(sql`
      update ${message} set state = 'FETCHED', state_reason = null, fingerprint = k.fingerprint, size = k.size,
        internal_date = k.internal_date, from_address = k.from_address, updated_at = ${at}::timestamptz, wake_at = ${wakeAt}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as k(id bigint, fingerprint text, size integer, internal_date timestamptz, from_address text)
      where ${message.id} = k.id`);
  }

  /** DISCOVERED → GONE or QUARANTINED, with the reason. False when it was not DISCOVERED any more. */
  async function give(
    id: number,
    state: 'GONE' | 'QUARANTINED',
    reason: string,
    size?: number,
    lease?: LeaseOf,
  ): Promise<boolean> {
    return db.transaction(async (tx) => {
      if (lease) await fence(tx, lease.mailboxId, lease.holder);
      return giveIn(tx, id, state, reason, size);
    });
  }

  async function giveIn(
    tx: Tx,
    id: number,
    state: 'GONE' | 'QUARANTINED',
    reason: string,
    size?: number,
  ): Promise<boolean> {
    const [given] = await tx
      .update(message)
      .set({ state, stateReason: reason, updatedAt: now(), ...(size === undefined ? {} : { size }) })
      .where(and(eq(message.id, id), eq(message.state, 'DISCOVERED')))
      .returning({ uid: message.uid });
    if (!given) return false;
    await noteOf(tx, now(), state === 'GONE' ? 'message.gone' : 'message.quarantined', id, { uid: given.uid, reason });
    return true;
  }
}

export type IntakeStore = ReturnType<typeof intakeStore>;
