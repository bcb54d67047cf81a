// Messages from FETCHED to DONE and their documents. Every step is one transaction; running it again changes nothing.
import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ReadDocument } from '../domain/documents.ts';
import type { Attachment, Message } from '../domain/message.ts';
import type { Db, Tx } from './database.ts';
import { audit, document, extraction, mailbox, message, type StoredMessage } from './schema.ts';

export type MessageRow = typeof message.$inferSelect;
export type DocumentRow = typeof document.$inferSelect;

/** What triage found out about a message. */
export interface Triaged {
  message: Message;
  vacancy: string | null;
  receivedAt: Date;
  /** The sender the order of assessment goes by. */
  fromName: string;
  fromAddress: string | null;
  files: { attachment: Attachment; failed: ReadDocument | null }[];
}

/** A message that has not moved for this long is queued again. */
const WAKE_AFTER_MS = 5 * 60_000;
/** One that waits for something outside, which may be back at any moment. */
const TRY_AGAIN_AFTER_MS = 60_000;

/** The statements of triage and extraction on one database. `now` is the only clock. */
export function messageStore(db: Db, now: () => Date) {
  const wakeAt = () => new Date(now().getTime() + WAKE_AFTER_MS);
  return {
    /** The message with the mailbox it came to, or null. */
    async load(id: number): Promise<{ row: MessageRow; mailbox: typeof mailbox.$inferSelect } | null> {
      const [found] = await db
        .select({ row: message, mailbox })
        .from(message)
        .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
        .where(eq(message.id, id));
      return found ?? null;
    },

    /**
     * FETCHED → PARSED, or → CLASSIFIED when nothing is left to be read.
     * @returns documents to read and whether the message is ready; null when another run was faster
     */
    triaged(id: number, found: Triaged): Promise<{ toRead: number[]; ready: boolean } | null> {
      return db.transaction(async (tx) => {
        const [row] = await tx.select().from(message).where(eq(message.id, id)).for('update');
        if (row?.state !== 'FETCHED') return null;
        const toRead = await insertDocuments(tx, id, found.files, now());
        const ready = toRead.length === 0;
        await tx
          .update(message)
          .set({
            state: ready ? 'CLASSIFIED' : 'PARSED',
            stateReason: null,
            parsed: storedMessage(found.message),
            contentHash: found.message.contentHash,
            messageId: found.message.messageId,
            fromName: found.fromName,
            fromAddress: found.fromAddress,
            subject: found.message.subject,
            receivedAt: found.receivedAt,
            vacancy: found.vacancy,
            updatedAt: now(),
            wakeAt: wakeAt(),
          })
          .where(eq(message.id, id));
        await tx.insert(audit).values({
          at: now(),
          actor: 'triage',
          action: 'message.parsed',
          messageId: id,
          vacancy: found.vacancy,
          detail: { documents: found.files.length },
        });
        return { toRead, ready };
      });
    },

    /** → QUARANTINED: kept raw, listed for a person. */
    quarantine(id: number, reason: string): Promise<void> {
      return db.transaction(async (tx) => {
        await tx
          .update(message)
          .set({ state: 'QUARANTINED', stateReason: reason, updatedAt: now(), wakeAt: null })
          .where(eq(message.id, id));
        await tx.insert(audit).values({ at: now(), actor: 'triage', action: 'message.quarantined', messageId: id });
      });
    },

    /** Says of an undecided message what it waits for; its next step clears it. It is queued again soon, however often its job has failed. */
    async waits(id: number, reason: string): Promise<void> {
      await db
        .update(message)
        .set({ stateReason: reason, wakeAt: new Date(now().getTime() + TRY_AGAIN_AFTER_MS) })
        .where(and(eq(message.id, id), inArray(message.state, ['FETCHED', 'PARSED'])));
    },

    /** A document that still waits to be read, or null. */
    async toRead(documentId: number): Promise<DocumentRow | null> {
      const [row] = await db
        .select()
        .from(document)
        .where(and(eq(document.id, documentId), eq(document.state, 'PENDING')));
      return row ?? null;
    },

    /**
     * Keeps what reading a content gave, for every document of that content.
     * @returns messages whose last document this was: they are CLASSIFIED now and wait for assess
     */
    read(reading: ReadDocument): Promise<number[]> {
      return db.transaction(async (tx) => {
        await tx.insert(extraction).values(extractionOf(reading, now())).onConflictDoNothing();
        const waiting = await tx
          .selectDistinct({ id: document.messageId })
          .from(document)
          .where(and(eq(document.sha256, reading.sha256), eq(document.state, 'PENDING')));
        const ids = waiting.map((w) => w.id).sort((a, b) => a - b);
        if (ids.length === 0) return [];
        // Locked in one order: two documents of one message that end at once must not each see the other as pending.
        await tx
          .select({ id: message.id })
          .from(message)
          .where(inArray(message.id, ids))
          .orderBy(asc(message.id))
          .for('update');
        await tx
          .update(document)
          .set({ state: 'READ' })
          .where(and(eq(document.sha256, reading.sha256), inArray(document.messageId, ids)));
        const done = await tx
          .update(message)
          .set({ state: 'CLASSIFIED', stateReason: null, updatedAt: now(), wakeAt: wakeAt() })
          .where(
            and(
              inArray(message.id, ids),
              eq(message.state, 'PARSED'),
              sql`not exists (select 1 from ${document} d where d.message_id = ${message.id} and d.state = 'PENDING')`,
            ),
          )
          .returning({ id: message.id });
        return done.map((d) => d.id);
      });
    },

    /** The documents of a message with their readings, in the order of the mail. */
    async documents(messageId: number): Promise<{ row: DocumentRow; reading: ReadDocument }[]> {
      const rows = await db
        .select({ row: document, extraction })
        .from(document)
        .innerJoin(extraction, eq(extraction.sha256, document.sha256))
        .where(eq(document.messageId, messageId))
        .orderBy(asc(document.ordinal));
      return rows.map(({ row, extraction: read }) => ({ row, reading: readingOf(row, read) }));
    },

    /**
     * True while an earlier message of the same sender is undecided, for whatever vacancy, as limits run over all of them; or one of the
     * same mailbox that nobody has looked into yet.
     */
    async mustWait(row: MessageRow): Promise<boolean> {
      const earlier = or(
        lt(message.receivedAt, row.receivedAt ?? now()),
        and(eq(message.receivedAt, row.receivedAt ?? now()), lt(message.id, row.id)),
      );
      const [found] = await db
        .select({ id: message.id })
        .from(message)
        .where(
          and(
            ne(message.id, row.id),
            or(
              and(
                inArray(message.state, ['PARSED', 'CLASSIFIED']),
                row.fromAddress ? eq(message.fromAddress, row.fromAddress) : sql`false`,
                earlier,
              ),
              unreadBefore(message, row),
            ),
          ),
        )
        .limit(1);
      return found !== undefined;
    },

    /** Messages that nobody has looked into and for which this one waits; they are to be looked into next. */
    async waitedFor(row: MessageRow): Promise<number[]> {
      const rows = await db
        .select({ id: message.id })
        .from(message)
        .where(and(isNotNull(message.fingerprint), unreadBefore(message, row)))
        .orderBy(asc(message.id))
        .limit(1_000);
      return rows.map((r) => r.id);
    },

    /**
     * Messages that are ready and may have waited for this one.
     * @param row as it was before its step: a message that was FETCHED kept back later mail of its mailbox that no other keeps
     *   back now, one that was CLASSIFIED its sender's
     */
    async waitingBehind(row: MessageRow): Promise<number[]> {
      const unread = alias(message, 'unread');
      const earlierUnread = db
        .select({ id: unread.id })
        .from(unread)
        .where(
          and(
            eq(unread.state, 'FETCHED'),
            eq(unread.mailboxId, row.mailboxId),
            sql`${unread.uid} < ${message.uid}`,
            or(isNull(unread.fromAddress), isNull(message.fromAddress), eq(unread.fromAddress, message.fromAddress)),
          ),
        );
      const ofMailbox = and(
        eq(message.mailboxId, row.mailboxId),
        sql`${message.uid} > ${row.uid}`,
        notExists(earlierUnread),
      );
      const ofSender = row.fromAddress ? eq(message.fromAddress, row.fromAddress) : sql`false`;
      const rows = await db
        .select({ id: message.id })
        .from(message)
        .where(and(eq(message.state, 'CLASSIFIED'), row.state === 'FETCHED' ? ofMailbox : ofSender))
        .orderBy(asc(message.receivedAt), asc(message.id))
        .limit(row.state === 'FETCHED' ? 1_000 : 20);
      return rows.map((r) => r.id);
    },

    /** Every undecided message counts as stalled: for the start of the only process, when no job of an earlier one can be trusted. */
    async wakeAll(): Promise<void> {
      await db
        .update(message)
        .set({ wakeAt: now() })
        .where(inArray(message.state, ['FETCHED', 'PARSED', 'CLASSIFIED']));
    },

    /** Messages that stopped half-way, oldest first; each is moved on so that it is not listed again at once. */
    async stalled(limit: number): Promise<{ id: number; state: MessageRow['state']; pending: number[] }[]> {
      const rows = await db
        .update(message)
        .set({ wakeAt: wakeAt() })
        .where(
          inArray(
            message.id,
            db
              .select({ id: message.id })
              .from(message)
              .where(and(inArray(message.state, ['FETCHED', 'PARSED', 'CLASSIFIED']), lte(message.wakeAt, now())))
              .orderBy(asc(message.id))
              .limit(limit),
          ),
        )
        .returning({ id: message.id, state: message.state });
      const parsed = rows.filter((r) => r.state === 'PARSED').map((r) => r.id);
      const pending =
        parsed.length === 0
          ? []
          : await db
              .select({ id: document.id, messageId: document.messageId })
              .from(document)
              .where(and(inArray(document.messageId, parsed), eq(document.state, 'PENDING')));
      return rows.map((r) => ({ ...r, pending: pending.filter((p) => p.messageId === r.id).map((p) => p.id) }));
    },
  };
}

/** Earlier mail of the same mailbox that may be of the same sender: it is, or nobody has told whose it is. */
function unreadBefore(earlier: typeof message, row: MessageRow) {
  const mayBeTheirs = row.fromAddress
    ? or(isNull(earlier.fromAddress), eq(earlier.fromAddress, row.fromAddress))
    : undefined;
  return and(eq(earlier.state, 'FETCHED'), eq(earlier.mailboxId, row.mailboxId), lt(earlier.uid, row.uid), mayBeTheirs);
}

export type MessageStore = ReturnType<typeof messageStore>;

/** Documents whose content has been read before need no second reading. */
async function insertDocuments(tx: Tx, messageId: number, files: Triaged['files'], at: Date): Promise<number[]> {
  if (files.length === 0) return [];
  for (const { failed } of files)
    if (failed) await tx.insert(extraction).values(extractionOf(failed, at)).onConflictDoNothing();
  const hashes = files.map((f) => f.attachment.sha256);
  const known = await tx
    .select({ sha256: extraction.sha256 })
    .from(extraction)
    .where(inArray(extraction.sha256, hashes));
  const read = new Set(known.map((k) => k.sha256));
  const rows = await tx
    .insert(document)
    .values(
      files.map(({ attachment }, ordinal) => ({
        messageId,
        ordinal,
        filename: attachment.filename,
        container: attachment.container,
        declaredType: attachment.mediaType,
        size: attachment.size,
        sha256: attachment.sha256,
        state: read.has(attachment.sha256) ? ('READ' as const) : ('PENDING' as const),
      })),
    )
    .returning({ id: document.id, state: document.state, sha256: document.sha256 });
  // The same content twice in one mail is read once.
  const first = new Map(rows.filter((r) => r.state === 'PENDING').map((r) => [r.sha256, r.id]));
  return [...first.values()];
}

/** The row that keeps a reading: all of it but what the file is called, for the same content may come under other names. */
export function extractionOf(reading: ReadDocument, readAt: Date): typeof extraction.$inferInsert {
  const { filename: _, container: __, ...kept } = reading;
  return { ...kept, readAt };
}

/** A document with its reading, as the rules take it. */
export function readingOf(
  row: Pick<DocumentRow, 'filename' | 'container'>,
  read: typeof extraction.$inferSelect,
): ReadDocument {
  const { readAt: _, ...reading } = read;
  return { ...reading, filename: row.filename, container: row.container };
}

export function storedMessage(message: Message): StoredMessage {
  return { ...message, date: message.date?.toISOString() ?? null };
}

export function messageOf(stored: StoredMessage): Message {
  return { ...stored, date: stored.date === null ? null : new Date(stored.date) };
}
