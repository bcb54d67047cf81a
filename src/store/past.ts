// What is known of a mail's past when it is judged: the applications it may belong to, the same mail again, answers given.
import { and, desc, eq, gt, inArray, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Application, FiledPaper, History } from '../domain/application.ts';
import type { Template } from '../domain/disposition.ts';
import { papersOf, type Role } from '../domain/documents.ts';
import { addressesIn, nameKey } from '../domain/join.ts';
import { ownWordsInShort } from '../domain/people/own-words.ts';
import type { Db, Tx } from './database.ts';
import { type MessageRow, readingOf } from './messages.ts';
import { application, applicationVersion, bouncedAddress, document, extraction, message, reply } from './schema.ts';

/** What to look for in the past of a mail. */
export interface Past {
  row: MessageRow;
  addresses: string[];
  name: string;
  /** Message-IDs the mail refers to. */
  thread: string[];
  /** Where an answer would go. */
  answerTo: string | null;
  /** The deadline that papers on file are held to; null without a vacancy. */
  closesAt: Date | null;
}

/** The past of a mail, as `decide` takes it. */
export async function historyOf(db: Db, past: Past): Promise<History> {
  const { row } = past;
  if (!row.vacancy) return { ...(await mailHistory(db, past)), applications: [] };
  const found = await db
    .selectDistinct({ id: application.id })
    .from(application)
    .leftJoin(message, eq(message.applicationId, application.id))
    .leftJoin(reply, eq(reply.applicationId, application.id))
    .where(
      and(
        eq(application.vacancy, row.vacancy),
        or(
          inArray(application.candidateAddress, [...past.addresses, '']),
          inArray(message.fromAddress, [...past.addresses, '']),
          past.thread.length > 0 ? inArray(message.messageId, past.thread) : sql`false`,
          past.thread.length > 0 ? inArray(reply.rfcMessageId, past.thread) : sql`false`,
          past.name ? eq(application.nameKey, nameKey(past.name)) : sql`false`,
        ),
      ),
    );
  const applications = await Promise.all(found.map(({ id }) => loadApplication(db, id, past.closesAt)));
  applications.sort((a, b) => a.id - b.id);
  return { ...(await mailHistory(db, past)), applications };
}

const DAY_MS = 24 * 3_600_000;

async function mailHistory(db: Db, { row, answerTo, addresses, thread }: Past): Promise<Omit<History, 'applications'>> {
  const received = row.receivedAt ?? new Date(0);
  const same = await db
    .select({ fingerprint: message.fingerprint, contentHash: message.contentHash, messageId: message.messageId })
    .from(message)
    .where(
      and(
        row.vacancy ? eq(message.vacancy, row.vacancy) : eq(message.mailboxId, row.mailboxId),
        ne(message.id, row.id),
        inArray(message.state, ['DONE', 'MARKED']),
        or(
          eq(message.fingerprint, row.fingerprint ?? ''),
          row.messageId ? eq(message.messageId, row.messageId) : sql`false`,
        ),
      ),
    );
  const sameMail = same.some(
    (s) => s.fingerprint === row.fingerprint || (s.messageId === row.messageId && s.contentHash === row.contentHash),
  );
  const answers = await answersAround(db, [answerTo, ...addresses], received);
  const [bounced] = answerTo ? await db.select().from(bouncedAddress).where(eq(bouncedAddress.address, answerTo)) : [];
  return {
    sameMail,
    sameMessageIdOtherContent: !sameMail && same.some((s) => s.messageId !== null && s.messageId === row.messageId),
    answersLastDay: answers.filter((each) => each.recipient === answerTo).length,
    addressBounced: bounced !== undefined,
    answersBefore: answers.flatMap(({ purpose, subject, sentAt, uncertainSince }) => {
      const at = sentAt ?? uncertainSince;
      return at === null ? [] : [{ template: purpose, subject, at }];
    }),
    answersDue: await answersDue(db, row.id, answerTo, received),
    answersOurs: await refersToAnswer(db, thread),
    saidBefore: await saidBefore(db, row, received),
  };
}

/**
 * Answers to these addresses, sent or waiting, for mail received within 24 hours of this one. Later mail counts where it was decided
 * first: two mailboxes are read at their own pace.
 */
async function answersAround(db: Db | Tx, addresses: (string | null)[], received: Date) {
  const known = addresses.filter((address) => address !== null && address !== '') as string[];
  if (known.length === 0) return [];
  return db
    .select({
      recipient: reply.recipient,
      purpose: reply.purpose,
      subject: reply.subject,
      sentAt: reply.sentAt,
      uncertainSince: reply.uncertainSince,
    })
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .where(and(inArray(reply.recipient, [...new Set(known)]), ne(reply.state, 'SUPPRESSED'), ...aroundDay(received)));
}

/** `answersLastDay` as it is now; no other transaction adds an answer to the address before this one has ended. */
export async function answersNow(tx: Tx, { row, answerTo }: Past): Promise<number> {
  if (answerTo === null) return 0;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${answerTo}, 0))`);
  return (await answersAround(tx, [answerTo], row.receivedAt ?? new Date(0))).length;
}

function aroundDay(received: Date): SQL[] {
  return [
    gt(message.receivedAt, new Date(received.getTime() - DAY_MS)),
    lt(message.receivedAt, new Date(received.getTime() + DAY_MS)),
  ];
}

async function answersDue(db: Db, id: number, answerTo: string | null, received: Date): Promise<Date[]> {
  if (answerTo === null) return [];
  const rows = await db
    .select({ at: message.receivedAt })
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .where(and(eq(reply.recipient, answerTo), ne(message.id, id), ...aroundDay(received)))
    .orderBy(desc(message.receivedAt))
    .limit(30);
  return rows.flatMap(({ at }) => at ?? []);
}

async function refersToAnswer(db: Db, thread: string[]): Promise<boolean> {
  if (thread.length === 0) return false;
  const [found] = await db.select({ id: reply.id }).from(reply).where(inArray(reply.rfcMessageId, thread)).limit(1);
  return found !== undefined;
}

/** Programs say the same each time under changing subjects, so the words count. A flood has said it among its last ten mails. */
async function saidBefore(db: Db, row: MessageRow, received: Date): Promise<Date | null> {
  if (!row.vacancy || !row.fromAddress || !row.parsed) return null;
  const words = ownWordsInShort(row.parsed.text);
  const earlier = await db
    .select({ at: message.receivedAt, contentHash: message.contentHash, text: sql<string>`${message.parsed}->>'text'` })
    .from(message)
    .where(
      and(
        eq(message.vacancy, row.vacancy),
        eq(message.fromAddress, row.fromAddress),
        ne(message.id, row.id),
        inArray(message.state, ['DONE', 'MARKED']),
        gt(message.receivedAt, new Date(received.getTime() - DAY_MS)),
        lte(message.receivedAt, received),
      ),
    )
    .orderBy(desc(message.receivedAt))
    .limit(10);
  const same = earlier.find(({ contentHash, text }) =>
    words === '' ? contentHash === row.contentHash : ownWordsInShort(text ?? '') === words,
  );
  return same?.at ?? null;
}

async function loadApplication(db: Db, id: number, closesAt: Date | null): Promise<Application> {
  const [app] = await db.select().from(application).where(eq(application.id, id));
  if (!app) throw new Error(`Application ${id} is gone.`);
  const mails = await db
    .select({ messageId: message.messageId, fromAddress: message.fromAddress })
    .from(message)
    .where(eq(message.applicationId, id));
  const answers = await db
    .select({ rfcMessageId: reply.rfcMessageId, purpose: reply.purpose, state: reply.state })
    .from(reply)
    .where(eq(reply.applicationId, id));
  const papers = await loadPapers(db, id, closesAt);
  const known = (values: (string | null)[]) => [...new Set(values.filter((v) => v !== null && v !== ''))] as string[];
  return {
    id,
    vacancy: app.vacancy,
    candidate: { name: app.candidateName, address: app.candidateAddress },
    addresses: known([app.candidateAddress, ...mails.map((m) => m.fromAddress)]),
    messageIds: known([...mails.map((m) => m.messageId), ...answers.map((a) => a.rfcMessageId)]),
    cvAddresses: papers.filter((p) => papersOf(p.role).includes('cv')).flatMap(addressesIn),
    firstReceivedAt: app.firstReceivedAt,
    lastReceivedAt: app.lastReceivedAt,
    inTime: app.inTime,
    completeness: app.completeness,
    disposition: app.disposition,
    flags: app.flags,
    withdrawn: app.withdrawnAt !== null,
    papers,
    answered: answers.filter((a) => a.state !== 'SUPPRESSED').map((a) => a.purpose) as Template[],
  };
}

async function loadPapers(db: Db, applicationId: number, closesAt: Date | null): Promise<FiledPaper[]> {
  const [newest] = await db
    .select({ documents: applicationVersion.documents })
    .from(applicationVersion)
    .where(eq(applicationVersion.applicationId, applicationId))
    .orderBy(desc(applicationVersion.version))
    .limit(1);
  const current = new Set(newest?.documents ?? []);
  const rows = await db
    .select({ row: document, read: extraction, receivedAt: message.receivedAt })
    .from(document)
    .innerJoin(message, eq(message.id, document.messageId))
    .innerJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(eq(message.applicationId, applicationId))
    .orderBy(message.receivedAt, document.messageId, document.ordinal);
  return rows.map(({ row, read, receivedAt }) => ({
    ...readingOf(row, read),
    role: row.role ?? ('other' as Role),
    roleReason: row.roleReason ?? '',
    current: current.has(row.id),
    receivedAt: receivedAt ?? new Date(0),
    inTime: closesAt === null || (receivedAt !== null && receivedAt.getTime() < closesAt.getTime()),
  }));
}
