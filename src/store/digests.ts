// What a digest is made from, and the record of those sent: one a vacancy and local day, sent once.
import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lt, lte, ne, not, or, sql } from 'drizzle-orm';
import type { DigestAnswer, DigestRow } from '../domain/letters/digest.ts';
import { WORTH_A_LOOK } from '../domain/review.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Db } from './database.ts';
import { answerReview } from './review-answers.ts';
import { dismissed } from './review-lines.ts';
import { application, audit, digest, document, extraction, mailbox, message, reply } from './schema.ts';

export type DigestRecord = typeof digest.$inferSelect;

/** Tries before a person is asked to look. */
export const MOST_DIGEST_TRIES = 12;

/**
 * Digests on one database. `now` is the only clock.
 * @param mailboxesOf addresses of the mailboxes whose mail of no vacancy is a vacancy's concern: its own, and one it shares
 */
export function openDigests(
  db: Db,
  now: () => Date,
  mailboxesOf: (vacancy: Vacancy) => string[] = (vacancy) => [vacancy.mailbox],
) {
  const move = (
    key: { vacancy: string; day: string; attempts?: number },
    from: DigestRecord['state'][],
    set: Partial<DigestRecord>,
  ) =>
    db.transaction(async (tx) => {
      const which = and(
        eq(digest.vacancy, key.vacancy),
        eq(digest.day, key.day),
        inArray(digest.state, from),
        key.attempts === undefined ? undefined : eq(digest.attempts, key.attempts),
      );
      const [moved] = await tx.update(digest).set(set).where(which).returning();
      if (moved === undefined) return null;
      await tx.insert(audit).values({
        at: now(),
        actor: 'digest',
        action: `digest.${moved.state.toLowerCase().replace('_', '-')}`,
        vacancy: key.vacancy,
        detail: { day: key.day, attempts: moved.attempts },
      });
      return moved;
    });

  return {
    /** The record of a day, made when it is missing: its period begins where the last one ended that did not fail. */
    async begin(vacancy: string, day: string): Promise<DigestRecord> {
      await db
        .insert(digest)
        .values({
          vacancy,
          day,
          since: (await lastUntil(db, vacancy, day)) ?? new Date(0),
          until: now(),
          state: 'PENDING',
        })
        .onConflictDoNothing({ target: [digest.vacancy, digest.day] });
      const [row] = await db
        .select()
        .from(digest)
        .where(and(eq(digest.vacancy, vacancy), eq(digest.day, day)));
      if (row === undefined) throw new Error('The digest row is gone right after it was made.');
      return row;
    },

    /** Where the next digest's period begins; null before the first one. */
    lastUntil: (vacancy: string, day: string) => lastUntil(db, vacancy, day),

    /** PENDING → OPEN. The number of tries names this one: it is what the other steps are held to. */
    async claim(row: DigestRecord): Promise<number | null> {
      const attempts = row.attempts + 1;
      const moved = await move({ ...row, attempts: row.attempts }, ['PENDING'], { state: 'OPEN', attempts });
      return moved === null ? null : attempts;
    },

    async commitPoint(vacancy: string, day: string, attempts: number): Promise<boolean> {
      return (await move({ vacancy, day, attempts }, ['OPEN'], { state: 'COMMIT_POINT' })) !== null;
    },

    /** How the try ended. `PENDING` after too many tries is FAILED. */
    async end(
      vacancy: string,
      day: string,
      attempts: number,
      state: 'SENT' | 'PENDING' | 'FAILED' | 'UNCERTAIN',
    ): Promise<void> {
      const ends = state === 'PENDING' && attempts >= MOST_DIGEST_TRIES ? 'FAILED' : state;
      const set = { state: ends, ...(state === 'SENT' ? { sentAt: now() } : {}) };
      await move({ vacancy, day, attempts }, ['OPEN', 'COMMIT_POINT'], set);
    },

    /**
     * Digests whose sender died: OPEN → PENDING, COMMIT_POINT → UNCERTAIN. For the start, before anything is sent.
     * @param begunBefore digests begun before this instant, so that other processes' fresh ones are left alone
     */
    async recover(begunBefore: Date): Promise<void> {
      const over = await db
        .select()
        .from(digest)
        .where(and(inArray(digest.state, ['OPEN', 'COMMIT_POINT']), lt(digest.until, begunBefore)));
      for (const row of over) {
        await move(row, [row.state], { state: row.state === 'OPEN' ? 'PENDING' : 'UNCERTAIN' });
      }
    },

    /** What came for a vacancy after `since`, up to and including `until`, by when it was seen; with what became of it. */
    rows: (vacancy: Vacancy, since: Date, until: Date) => digestRows(db, vacancy, mailboxesOf(vacancy), since, until),

    /** Answers that wait for a person or were not sent: those of the period, and older ones until somebody decides. The oldest first. */
    answers: (vacancy: Vacancy, since: Date, until: Date) => digestAnswers(db, vacancy, since, until),

    /** What calls for a person in a vacancy. */
    alerts: (vacancy: Vacancy) => answerReview(db).alerts({ vacancies: [vacancy.code], mailboxes: [] }),
  };
}

export type Digests = ReturnType<typeof openDigests>;

async function lastUntil(db: Db, vacancy: string, day: string): Promise<Date | null> {
  const [last] = await db
    .select({ until: digest.until })
    .from(digest)
    .where(and(eq(digest.vacancy, vacancy), ne(digest.day, day), ne(digest.state, 'FAILED')))
    .orderBy(desc(digest.until))
    .limit(1);
  return last?.until ?? null;
}

async function digestRows(
  db: Db,
  vacancy: Vacancy,
  mailboxes: string[],
  since: Date,
  until: Date,
): Promise<DigestRow[]> {
  // Mail that names no vacancy, or was told none yet, is its mailbox's: of a shared one, each vacancy's that shares it.
  const ofVacancy = or(
    eq(message.vacancy, vacancy.code),
    and(isNull(message.vacancy), inArray(sql`lower(${mailbox.address})`, mailboxes)),
  );
  // Thousands of texts do not belong in memory.
  const { parsed: _, ...columns } = getTableColumns(message);
  const mails = await db
    .select({
      message: columns,
      mailbox: mailbox.address,
      answerFrom: mailbox.answerFrom,
      junk: mailbox.junk,
      application,
    })
    .from(message)
    .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
    .leftJoin(application, eq(application.id, message.applicationId))
    .where(and(ofVacancy, gt(message.createdAt, since), lte(message.createdAt, until), ne(message.state, 'GONE')))
    .orderBy(asc(message.id));
  const ids = mails.map((each) => each.message.id);
  if (ids.length === 0) return [];
  const papers = await db
    .select({
      messageId: document.messageId,
      filename: document.filename,
      role: document.role,
      status: extraction.status,
    })
    .from(document)
    .leftJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(inArray(document.messageId, ids))
    .orderBy(asc(document.messageId), asc(document.ordinal));
  const answers = await db
    .select({ messageId: reply.messageId, template: reply.purpose, state: reply.state, suppressed: reply.suppressed })
    .from(reply)
    .where(inArray(reply.messageId, ids))
    .orderBy(desc(reply.id));
  const [papersOf, answersOf] = [byMessage(papers), byMessage(answers)];
  return mails.map(({ message: mail, mailbox: address, answerFrom, junk, application: bid }) => ({
    messageId: mail.id,
    application: bid === null ? null : { id: bid.id, disposition: bid.disposition, completeness: bid.completeness },
    receivedAt: mail.receivedAt ?? mail.internalDate ?? mail.createdAt,
    name: mail.decision?.candidate?.name ?? mail.fromName ?? '',
    address: mail.decision?.candidate?.address ?? mail.fromAddress ?? '',
    subject: mail.subject ?? '',
    kind: mail.kind,
    disposition: mail.disposition,
    flags: mail.decision?.flags ?? [],
    timing: mail.decision?.timing ?? null,
    quarantined: mail.state === 'QUARANTINED' ? (mail.stateReason ?? '') : null,
    mailbox: mail.vacancy === null && address.toLowerCase() !== vacancy.mailbox ? address : null,
    // A renumbered folder moves the mark past mail that was answered.
    old: mail.internalDate !== null && mail.internalDate < answerFrom && (mail.decision?.answer ?? null) === null,
    junk,
    documents: (papersOf.get(mail.id) ?? []).map((paper) => ({
      filename: paper.filename,
      role: paper.role,
      readable: paper.status === 'extracted' || paper.status === 'ocr',
    })),
    answers: (answersOf.get(mail.id) ?? []).map(({ template, state, suppressed }) => ({ template, state, suppressed })),
  }));
}

async function digestAnswers(db: Db, { code }: Vacancy, since: Date, until: Date): Promise<DigestAnswer[]> {
  const isNew = gt(reply.createdAt, since);
  const worth = or(isNull(reply.suppressed), inArray(reply.suppressed, WORTH_A_LOOK));
  const rows = await db
    .select({
      id: reply.id,
      messageId: reply.messageId,
      template: reply.purpose,
      state: reply.state,
      suppressed: reply.suppressed,
      name: sql<string>`coalesce(${application.candidateName}, ${message.fromName}, '')`,
      address: reply.recipient,
      createdAt: reply.createdAt,
      since: sql<Date>`coalesce(${reply.uncertainSince}, ${reply.createdAt})`.mapWith(reply.createdAt),
    })
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .leftJoin(application, eq(application.id, reply.applicationId))
    .where(
      and(
        eq(reply.vacancy, code),
        lte(reply.createdAt, until),
        not(dismissed()),
        or(inArray(reply.state, ['HELD', 'UNCERTAIN', 'FAILED']), and(eq(reply.state, 'SUPPRESSED'), isNew, worth)),
      ),
    )
    .orderBy(asc(reply.createdAt), asc(reply.id));
  const nowhere = await db
    .select({
      messageId: message.id,
      name: sql<string>`coalesce(${message.fromName}, '')`,
      address: sql<string>`coalesce(${message.fromAddress}, '')`,
      createdAt: message.createdAt,
    })
    .from(message)
    .leftJoin(reply, eq(reply.messageId, message.id))
    .where(
      and(
        eq(message.vacancy, code),
        gt(message.createdAt, since),
        lte(message.createdAt, until),
        sql`${message.decision} ->> 'suppressed' = 'no-reply-address'`,
        isNull(reply.id),
      ),
    )
    .orderBy(asc(message.id));
  const unwritten = { id: null, template: null, state: 'SUPPRESSED', suppressed: 'no-reply-address' } as const;
  return [...rows, ...nowhere.map((row) => ({ ...row, ...unwritten, since: row.createdAt }))];
}

function byMessage<T extends { messageId: number }>(rows: T[]): Map<number, T[]> {
  const grouped = new Map<number, T[]>();
  for (const row of rows) grouped.set(row.messageId, [...(grouped.get(row.messageId) ?? []), row]);
  return grouped;
}
