// What is known of a mail's past when it is judged: the applications it may belong to, the same mail again, answers given.
import { and, desc, eq, gt, inArray, lte, ne, or, sql } from 'drizzle-orm';
import type { Application, FiledPaper, History } from '../domain/application.ts';
import type { Template } from '../domain/disposition.ts';
import { papersOf, type Role } from '../domain/documents.ts';
import { addressesIn, nameKey } from '../domain/join.ts';
import type { Db } from './database.ts';
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

async function mailHistory(db: Db, { row, answerTo }: Past): Promise<Omit<History, 'applications'>> {
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
  const [answers] = answerTo
    ? await db
        .select({ count: sql<number>`count(*)::int` })
        .from(reply)
        .innerJoin(message, eq(message.id, reply.messageId))
        .where(
          and(
            eq(reply.recipient, answerTo),
            ne(reply.state, 'SUPPRESSED'),
            gt(message.receivedAt, new Date(received.getTime() - 24 * 3600_000)),
            lte(message.receivedAt, received),
          ),
        )
    : [];
  const [bounced] = answerTo ? await db.select().from(bouncedAddress).where(eq(bouncedAddress.address, answerTo)) : [];
  return {
    sameMail,
    sameMessageIdOtherContent: !sameMail && same.some((s) => s.messageId !== null && s.messageId === row.messageId),
    answersLastDay: answers?.count ?? 0,
    addressBounced: bounced !== undefined,
  };
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
