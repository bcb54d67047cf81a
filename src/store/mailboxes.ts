// Watched folders: their rows, marks and states, and the lease by which one intake at a time watches each.
import { and, eq, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from './database.ts';
import { audit, mailbox, message } from './schema.ts';

export type MailboxRow = typeof mailbox.$inferSelect;

/** Another intake holds the mailbox now: what this one knows may be old, so it does nothing more. */
export class LeaseLost extends Error {
  readonly permanent = false;
  constructor() {
    super('Another intake watches this mailbox now.');
    this.name = 'LeaseLost';
  }
}

/** The statements about watched folders, on one database; part of those of intake. */
export function mailboxes(db: Db, now: () => Date) {
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

    /** The state shown to people, and since when it is so, whatever the error; of a holder that lost its lease nothing is shown. */
    async showState(
      mailboxId: number,
      state: MailboxRow['state'],
      lastError: string | null,
      holder: string,
    ): Promise<void> {
      await db
        .update(mailbox)
        .set({
          state,
          lastError,
          stateSince: sql`case when ${mailbox.state} = ${state} then ${mailbox.stateSince} else ${now().toISOString()}::timestamptz end`,
        })
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
        await noteOf(tx, now(), 'mailbox.uidvalidity-changed', null, {
          mailbox: mailboxId,
          uidValidity: String(uidValidity),
        });
        return 'changed';
      });
    },

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

    /** A reconcile that began at this time is complete. @throws LeaseLost when another intake holds the folder */
    async reconciled(mailboxId: number, began: Date, holder?: string): Promise<void> {
      const mine = holder === undefined ? undefined : eq(mailbox.leaseHolder, holder);
      const [told] = await db
        .update(mailbox)
        .set({ lastReconciledAt: began })
        .where(and(eq(mailbox.id, mailboxId), mine))
        .returning({ id: mailbox.id });
      if (!told && holder !== undefined) throw new LeaseLost();
    },

    /** @throws LeaseLost when another intake holds the folder */
    async holds(mailboxId: number, holder?: string): Promise<void> {
      await db.transaction((tx) => fence(tx, mailboxId, holder));
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
        await noteOf(tx, now(), 'mailbox.answer-from', null, {
          mailbox: named.id,
          answerFrom: answerFrom.toISOString(),
        });
    });
  }
}

/** @param holder undefined: without a lease. @throws LeaseLost when the folder's lease is another's */
export async function fence(tx: Tx, mailboxId: number, holder: string | undefined): Promise<void> {
  if (holder === undefined) return;
  const [row] = await tx
    .select({ id: mailbox.id })
    .from(mailbox)
    .where(and(eq(mailbox.id, mailboxId), eq(mailbox.leaseHolder, holder)))
    // Whoever wants to take the lease waits until this step is over.
    .for('share');
  if (!row) throw new LeaseLost();
}

/** A line of the audit trail. */
export async function noteOf(
  tx: Tx,
  at: Date,
  action: string,
  messageId: number | null,
  detail: Record<string, string | number>,
): Promise<void> {
  await tx.insert(audit).values({ at, actor: 'intake', action, messageId, detail });
}

// Unknown mail found after a change of UIDVALIDITY is answered only if it arrived after the last complete reconcile.
// What is still on its way to a decision keeps its right to an answer: the mark does not pass the oldest of it.
const afterReseed = sql`greatest(${mailbox.answerFrom}, least(
  coalesce(date_trunc('second', ${mailbox.lastReconciledAt}), ${mailbox.answerFrom}),
  (select min(${message.internalDate}) from ${message} where ${message.mailboxId} = ${mailbox.id}
    and ${message.state} in ('FETCHED', 'PARSED', 'CLASSIFIED'))))`;
