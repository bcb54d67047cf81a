// What intake keeps: mailboxes with their marks and leases, messages up to FETCHED. Every step is one transaction, and running it again changes nothing.
import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
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
  /** The row that was DISCOVERED. */
  id: number;
  /** SHA-256 of the raw source, hexadecimal. */
  fingerprint: string;
  /** Octets. */
  size: number;
  internalDate: Date | null;
}

/** A message that is decided, for the mark or the move in its folder. */
export type Finished = Pick<typeof message.$inferSelect, 'id' | 'uid' | 'vacancy' | 'kind' | 'disposition'>;

/** Fetches that may fail before a person is asked. */
export const MOST_FAILED_FETCHES = 5;

/** A message whose next job got lost is found by housekeeping after this time. */
const WAKE_AFTER_MS = 5 * 60_000;

/** Another intake holds the mailbox now: what this one knows may be old, so it does nothing more. */
export class LeaseLost extends Error {
  readonly permanent = false;
  constructor() {
    super('Another intake watches this mailbox now.');
    this.name = 'LeaseLost';
  }
}

/**
 * The statements of intake, on one database. `now` is the only clock. Steps that take a `holder` do nothing and throw
 * LeaseLost when the folder's lease is another's by then: a process that was paused wakes up with old beliefs.
 */
export function intakeStore(db: Db, now: () => Date) {
  return {
    /**
     * The row of a folder; made on the first activation. IMAP dates hold whole seconds, so the mark does too.
     * @param answerFrom from when on mail is answered; null: from the first activation on. Without effect later.
     */
    async activate(address: string, folder: string, answerFrom: Date | null, junk = false): Promise<MailboxRow> {
      const from = answerFrom ?? new Date(Math.floor(now().getTime() / 1000) * 1000);
      const of = and(eq(mailbox.address, address), eq(mailbox.folder, folder));
      await db
        .insert(mailbox)
        .values({ address, folder, junk, answerFrom: from, stateSince: now() })
        .onConflictDoNothing({ target: [mailbox.address, mailbox.folder] });
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

    /** The state shown to people; of a holder that lost its lease nothing is shown. */
    async showState(
      mailboxId: number,
      state: MailboxRow['state'],
      lastError: string | null,
      holder: string,
    ): Promise<void> {
      await db
        .update(mailbox)
        .set({ state, stateSince: now(), lastError })
        .where(and(eq(mailbox.id, mailboxId), eq(mailbox.leaseHolder, holder)));
    },

    /**
     * Makes a UIDVALIDITY the folder's own (RFC 3501 section 2.3.1.1). After a change all uids of before mean nothing:
     * the mark goes back to 0, and what was never fetched is given up under its old number, as it will show up under a new one.
     */
    async adopt(mailboxId: number, uidValidity: bigint, holder?: string): Promise<'same' | 'first' | 'changed'> {
      return db.transaction(async (tx) => {
        const [row] = await tx.select().from(mailbox).where(eq(mailbox.id, mailboxId)).for('update');
        if (holder !== undefined && row?.leaseHolder !== holder) throw new LeaseLost();
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

    /** Messages that are DONE and can be marked or moved in the folder; at most 200. */
    async toMark(mailboxId: number, uidValidity: bigint): Promise<Finished[]> {
      return db
        .select({
          id: message.id,
          uid: message.uid,
          vacancy: message.vacancy,
          kind: message.kind,
          disposition: message.disposition,
        })
        .from(message)
        .where(and(eq(message.mailboxId, mailboxId), eq(message.uidValidity, uidValidity), eq(message.state, 'DONE')))
        .orderBy(asc(message.id))
        .limit(200);
    },

    /** DONE → MARKED. */
    async marked(ids: number[]): Promise<void> {
      if (!ids.length) return;
      await db
        .update(message)
        .set({ state: 'MARKED', updatedAt: now() })
        .where(and(inArray(message.id, ids), eq(message.state, 'DONE')));
    },

    /** @throws LeaseLost when another intake holds the folder */
    async holds(mailboxId: number, holder?: string): Promise<void> {
      await db.transaction((tx) => fence(tx, mailboxId, holder));
    },
  };

  async function fence(tx: Tx, mailboxId: number, holder: string | undefined): Promise<void> {
    if (holder === undefined) return;
    const [row] = await tx
      .select({ id: mailbox.id })
      .from(mailbox)
      .where(and(eq(mailbox.id, mailboxId), eq(mailbox.leaseHolder, holder)))
      // Whoever wants to take the lease waits until this step is over.
      .for('share');
    if (!row) throw new LeaseLost();
  }

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
    await note(tx, 'message.uid-taken', before, { uid: row.uid });
  }

  /** One statement, however many. */
  async function moveToFetched(tx: Tx, kept: Kept[]): Promise<void> {
    if (!kept.length) return;
    const at = now().toISOString();
    const wakeAt = new Date(now().getTime() + WAKE_AFTER_MS).toISOString();
    const values = kept.map(({ id, fingerprint, size, internalDate }) => ({
      id,
      fingerprint,
      size,
      internal_date: internalDate?.toISOString() ?? null,
    }));
    await tx.execute(sql`
      update ${message} set state = 'FETCHED', state_reason = null, fingerprint = k.fingerprint, size = k.size,
        internal_date = k.internal_date, updated_at = ${at}::timestamptz, wake_at = ${wakeAt}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as k(id bigint, fingerprint text, size integer, internal_date timestamptz)
      where ${message.id} = k.id`);
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
