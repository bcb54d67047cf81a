// What intake keeps: mailboxes with their marks and leases, messages up to FETCHED. Every step is one transaction, and running it again changes nothing.
import { and, asc, eq, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from './database.ts';
import { audit, mailbox, message } from './schema.ts';

export type MailboxRow = typeof mailbox.$inferSelect;

/** A message the server showed that is not kept yet. */
export interface Wanted {
  id: number;
  uid: number;
  /** Failed fetches so far. */
  attempts: number;
}

/** What is known of a message once its source is kept. */
export interface Kept {
  /** SHA-256 of the raw source, hexadecimal. */
  fingerprint: string;
  /** Octets. */
  size: number;
  internalDate: Date | null;
}

/** Fetches that may fail before a person is asked. */
export const MOST_FAILED_FETCHES = 5;

/** A message whose next job got lost is found by housekeeping after this time. */
const WAKE_AFTER_MS = 5 * 60_000;

/** The statements of intake, on one database. `now` is the only clock. */
export function intakeStore(db: Db, now: () => Date) {
  return {
    /**
     * The row of a folder; made on the first activation. IMAP dates hold whole seconds, so the mark does too.
     * @param answerFrom from when on mail is answered; null: from the first activation on. Another time than the one named
     *   before holds from now on, for mail that is not decided yet; the same time again changes nothing, as a change of
     *   UIDVALIDITY may have moved the mark since.
     */
    async activate(address: string, folder: string, answerFrom: Date | null, junk = false): Promise<MailboxRow> {
      const from = answerFrom ?? new Date(Math.floor(now().getTime() / 1000) * 1000);
      const of = and(eq(mailbox.address, address), eq(mailbox.folder, folder));
      await db
        .insert(mailbox)
        .values({ address, folder, junk, answerFrom: from, answerFromNamed: answerFrom, stateSince: now() })
        .onConflictDoNothing({ target: [mailbox.address, mailbox.folder] });
      if (answerFrom !== null)
        await nameAnswerFrom(
          and(of, sql`${mailbox.answerFromNamed} is distinct from ${answerFrom.toISOString()}::timestamptz`),
          answerFrom,
        );
      const [row] = await db.select().from(mailbox).where(of);
      if (!row) throw new Error('The mailbox row is gone right after it was made.');
      return row;
    },

    /** Ends every lease: for the start of the only process, when whoever held one is gone. */
    async freeLeases(): Promise<void> {
      await db.update(mailbox).set({ leaseHolder: null, leaseUntil: null });
    },

    /** Takes or renews the lease; false while another holds it. */
    async lease(mailboxId: number, holder: string, milliseconds: number): Promise<boolean> {
      const free = or(isNull(mailbox.leaseHolder), eq(mailbox.leaseHolder, holder), lt(mailbox.leaseUntil, now()));
      const taken = await db
        .update(mailbox)
        .set({ leaseHolder: holder, leaseUntil: new Date(now().getTime() + milliseconds) })
        .where(and(eq(mailbox.id, mailboxId), free))
        .returning({ id: mailbox.id });
      return taken.length === 1;
    },

    /** Gives the lease back, if it is still this holder's. */
    async release(mailboxId: number, holder: string): Promise<void> {
      await db
        .update(mailbox)
        .set({ leaseHolder: null, leaseUntil: null })
        .where(and(eq(mailbox.id, mailboxId), eq(mailbox.leaseHolder, holder)));
    },

    /** The state shown to people. */
    async showState(mailboxId: number, state: MailboxRow['state'], lastError: string | null): Promise<void> {
      await db.update(mailbox).set({ state, stateSince: now(), lastError }).where(eq(mailbox.id, mailboxId));
    },

    /**
     * Makes a UIDVALIDITY the folder's own (RFC 3501 section 2.3.1.1). After a change all uids of before mean nothing:
     * the mark goes back to 0, and what was never fetched is given up under its old number, as it will show up under a new one.
     */
    async adopt(mailboxId: number, uidValidity: bigint): Promise<'same' | 'first' | 'changed'> {
      return db.transaction(async (tx) => {
        const [row] = await tx.select().from(mailbox).where(eq(mailbox.id, mailboxId)).for('update');
        if (row?.uidValidity === uidValidity) return 'same';
        const first = row?.uidValidity == null;
        await tx
          .update(mailbox)
          .set({ uidValidity, lowUid: 0, ...(first ? {} : { answerFrom: afterReseed }) })
          .where(eq(mailbox.id, mailboxId));
        if (first) return 'first';
        const unreachable = or(
          eq(message.state, 'DISCOVERED'),
          and(eq(message.state, 'QUARANTINED'), isNull(message.fingerprint)),
        );
        await tx
          .update(message)
          .set({ state: 'GONE', stateReason: 'uidvalidity-changed', updatedAt: now() })
          .where(and(eq(message.mailboxId, mailboxId), ne(message.uidValidity, uidValidity), unreachable));
        await note(tx, 'mailbox.uidvalidity-changed', null, { mailbox: mailboxId, uidValidity: String(uidValidity) });
        return 'changed';
      });
    },

    /** Rows for uids the server showed; known ones stay as they are, but one believed GONE is wanted again. */
    async discover(mailboxId: number, uidValidity: bigint, uids: number[]): Promise<void> {
      if (!uids.length) return;
      const at = now().toISOString();
      // One statement, however many: the full scan of a large folder names them all.
      await db.execute(sql`
        insert into ${message} (mailbox_id, uid_validity, uid, created_at, updated_at)
        select ${mailboxId}, ${String(uidValidity)}::bigint, uid::bigint, ${at}::timestamptz, ${at}::timestamptz
        from jsonb_array_elements_text(${JSON.stringify(uids)}::jsonb) as uid
        on conflict (mailbox_id, uid_validity, uid) do update
        set state = 'DISCOVERED', state_reason = null, attempts = 0, updated_at = excluded.updated_at
        where ${message.state} = 'GONE'`);
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
     * DISCOVERED → FETCHED, once the source is kept. The same source under an older UIDVALIDITY of this folder is the
     * same mail: its row takes the new uid, with all that hangs on it, and the new row goes.
     * @returns the message's id, and whether it is new; null when it was FETCHED or given up meanwhile
     */
    async fetched(id: number, kept: Kept): Promise<{ messageId: number; isNew: boolean } | null> {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .select()
          .from(message)
          .where(and(eq(message.id, id), eq(message.state, 'DISCOVERED')))
          .for('update');
        if (!row) return null;
        const [before] = await tx
          .select({ id: message.id })
          .from(message)
          .where(
            and(
              eq(message.fingerprint, kept.fingerprint),
              eq(message.mailboxId, row.mailboxId),
              ne(message.uidValidity, row.uidValidity),
            ),
          )
          .orderBy(asc(message.id))
          .limit(1);
        if (before) {
          await tx.delete(message).where(eq(message.id, id));
          await tx
            .update(message)
            .set({ uid: row.uid, uidValidity: row.uidValidity, updatedAt: now() })
            .where(eq(message.id, before.id));
          await note(tx, 'message.uid-taken', before.id, { uid: row.uid });
          return { messageId: before.id, isNew: false };
        }
        await tx
          .update(message)
          .set({
            ...kept,
            state: 'FETCHED',
            stateReason: null,
            updatedAt: now(),
            wakeAt: new Date(now().getTime() + WAKE_AFTER_MS),
          })
          .where(eq(message.id, id));
        await note(tx, 'message.fetched', id, { uid: row.uid, size: kept.size });
        return { messageId: id, isNew: true };
      });
    },

    /** Counts a failed fetch; after the last one allowed the message is QUARANTINED. True when it is. */
    async failed(id: number, reason: string): Promise<boolean> {
      const [row] = await db
        .update(message)
        .set({ attempts: sql`${message.attempts} + 1`, updatedAt: now() })
        .where(and(eq(message.id, id), eq(message.state, 'DISCOVERED')))
        .returning({ attempts: message.attempts });
      if (!row || row.attempts < MOST_FAILED_FETCHES) return false;
      return give(id, 'QUARANTINED', reason);
    },

    give,

    /** Moves the mark to the highest uid below which nothing is left to fetch, and tells it. */
    async advance(mailboxId: number, uidValidity: bigint): Promise<number> {
      const of = and(eq(message.mailboxId, mailboxId), eq(message.uidValidity, uidValidity));
      const low = sql`coalesce(
        (select min(${message.uid}) - 1 from ${message} where ${and(of, eq(message.state, 'DISCOVERED'))}),
        (select max(${message.uid}) from ${message} where ${of}),
        ${mailbox.lowUid})`;
      const [row] = await db
        .update(mailbox)
        .set({ lowUid: low })
        .where(and(eq(mailbox.id, mailboxId), eq(mailbox.uidValidity, uidValidity)))
        .returning({ lowUid: mailbox.lowUid });
      return row?.lowUid ?? 0;
    },

    /** A reconcile that began at this time is complete. */
    async reconciled(mailboxId: number, began: Date): Promise<void> {
      await db.update(mailbox).set({ lastReconciledAt: began }).where(eq(mailbox.id, mailboxId));
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

    /** Messages that are DONE and can be marked in the folder; at most 200. */
    async toMark(mailboxId: number, uidValidity: bigint): Promise<{ id: number; uid: number }[]> {
      return db
        .select({ id: message.id, uid: message.uid })
        .from(message)
        .where(and(eq(message.mailboxId, mailboxId), eq(message.uidValidity, uidValidity), eq(message.state, 'DONE')))
        .orderBy(asc(message.id))
        .limit(200);
    },

    /** DONE → MARKED. */
    async marked(id: number): Promise<void> {
      await db
        .update(message)
        .set({ state: 'MARKED', updatedAt: now() })
        .where(and(eq(message.id, id), eq(message.state, 'DONE')));
    },
  };

  /** What the configuration says takes effect, and is noted. */
  async function nameAnswerFrom(where: SQL | undefined, answerFrom: Date): Promise<void> {
    await db.transaction(async (tx) => {
      const [named] = await tx
        .update(mailbox)
        .set({ answerFrom, answerFromNamed: answerFrom })
        .where(where)
        .returning({ id: mailbox.id });
      if (named)
        await note(tx, 'mailbox.answer-from', null, { mailbox: named.id, answerFrom: answerFrom.toISOString() });
    });
  }

  /** DISCOVERED → GONE or QUARANTINED, with the reason. False when it was not DISCOVERED any more. */
  async function give(id: number, state: 'GONE' | 'QUARANTINED', reason: string, size?: number): Promise<boolean> {
    return db.transaction(async (tx) => {
      const [given] = await tx
        .update(message)
        .set({ state, stateReason: reason, updatedAt: now(), ...(size === undefined ? {} : { size }) })
        .where(and(eq(message.id, id), eq(message.state, 'DISCOVERED')))
        .returning({ uid: message.uid });
      if (!given) return false;
      await note(tx, state === 'GONE' ? 'message.gone' : 'message.quarantined', id, { uid: given.uid, reason });
      return true;
    });
  }

  async function note(
    tx: Tx,
    action: string,
    messageId: number | null,
    detail: Record<string, string | number>,
  ): Promise<void> {
    await tx.insert(audit).values({ at: now(), actor: 'intake', action, messageId, detail });
  }
}

export type IntakeStore = ReturnType<typeof intakeStore>;

// Unknown mail found after a change of UIDVALIDITY is answered only if it arrived after the last complete reconcile.
// What is still on its way to a decision keeps its right to an answer: the mark does not pass the oldest of it.
const afterReseed = sql`greatest(${mailbox.answerFrom}, least(
  coalesce(date_trunc('second', ${mailbox.lastReconciledAt}), ${mailbox.answerFrom}),
  (select min(${message.internalDate}) from ${message} where ${message.mailboxId} = ${mailbox.id}
    and ${message.state} in ('FETCHED', 'PARSED', 'CLASSIFIED'))))`;
