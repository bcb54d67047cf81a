// The read side of the web pages: each question is answered in a fixed number of statements, however long the list.
import { and, asc, count, desc, eq, exists, ilike, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Disposition } from '../domain/disposition.ts';
import {
  type AnswerLine,
  type AnswerQuestion,
  type AnswerText,
  ANSWERS_FOR_A_PERSON,
  type ApplicationLine,
  type ApplicationQuestion,
  type ApplicationView,
  FLAGS_FOR_A_PERSON,
  type Listed,
  type MailDecision,
  type MailLine,
  type MailQuestion,
  type MailView,
  type OperationsView,
  type PaperText,
  type Reach,
} from '../domain/review.ts';
import type { Db } from './database.ts';
import {
  application,
  applicationVersion,
  audit,
  document,
  extraction,
  mailbox,
  message,
  type MessageState,
  reply,
  type StoredDecision,
} from './schema.ts';

const UNDECIDED: MessageState[] = ['DISCOVERED', 'FETCHED', 'PARSED', 'CLASSIFIED'];
const WAITING_SHOWN = 100;

/**
 * @param db the open database
 * @returns the questions of the review pages, and `record` for the audit trail
 */
export function reviewStore(db: Db) {
  return {
    /** How many applications of each disposition every vacancy within reach has. */
    async dispositions(reach: Reach): Promise<{ vacancy: string; disposition: Disposition; count: number }[]> {
      return await db
        .select({ vacancy: application.vacancy, disposition: application.disposition, count: count() })
        .from(application)
        .where(within(application.vacancy, reach))
        .groupBy(application.vacancy, application.disposition);
    },

    /** A page of applications, the one that last received mail first. */
    async applications(question: ApplicationQuestion): Promise<Listed<ApplicationLine>> {
      const where = and(
        within(application.vacancy, question.reach),
        question.vacancy === null ? undefined : eq(application.vacancy, question.vacancy),
        question.disposition === null ? undefined : eq(application.disposition, question.disposition),
        question.needsPerson ? or(...reasonsForAPerson(db)) : undefined,
        containing(question.search, application.candidateName, application.candidateAddress),
      );
      const [all] = await db.select({ total: count() }).from(application).where(where);
      const list = listed(question, all?.total ?? 0);
      const rows = await db
        .select({ application, documents: applicationVersion.documents })
        .from(application)
        .leftJoin(
          applicationVersion,
          and(
            eq(applicationVersion.applicationId, application.id),
            eq(applicationVersion.version, application.version),
          ),
        )
        .where(where)
        .orderBy(desc(application.lastReceivedAt), desc(application.id))
        .limit(question.size)
        .offset((list.page - 1) * question.size);
      const papers = await paperLines(db, inArray(document.id, rows.flatMap((row) => row.documents ?? [])));
      const answers = await answerLines(db, inArray(reply.applicationId, rows.map((row) => row.application.id)));
      return {
        ...list,
        rows: rows.map((row) => ({
          ...applicationFacts(row.application),
          papers: papers.filter((paper) => row.documents?.includes(paper.id)),
          answers: answers.filter((answer) => answer.applicationId === row.application.id),
        })),
      };
    },

    /** All that is known of an application, document texts included; null when there is none or it is out of reach. */
    async application(id: number, reach: Reach): Promise<ApplicationView | null> {
      const [row] = await db
        .select()
        .from(application)
        .where(and(eq(application.id, id), within(application.vacancy, reach)));
      if (row === undefined) return null;
      const versions = await db
        .select({ version: applicationVersion, subject: message.subject, decision: message.decision })
        .from(applicationVersion)
        .innerJoin(message, eq(message.id, applicationVersion.messageId))
        .where(eq(applicationVersion.applicationId, id))
        .orderBy(asc(applicationVersion.version));
      const messageIds = versions.map((each) => each.version.messageId);
      const newest = versions.find((each) => each.version.version === row.version) ?? versions.at(-1);
      const documents = await paperTexts(db, messageIds);
      const letters = await answerTexts(db, eq(reply.applicationId, id));
      const first = versions[0]?.decision ?? null;
      return {
        ...applicationFacts(row),
        papers: documents.filter((each) => newest?.version.documents.includes(each.id)),
        answers: letters,
        versions: versions.map(({ version: { criteria: _, applicationId: __, ...version }, subject }) => ({
          ...version,
          subject: subject ?? '',
        })),
        criteria: newest?.version.criteria ?? [],
        documents,
        first: first && revived(first),
        letters,
        story: await story(db, or(eq(audit.applicationId, id), inArray(audit.messageId, messageIds))),
      };
    },

    /** A page of messages of every kind, the newest first. */
    async messages(question: MailQuestion): Promise<Listed<MailLine>> {
      const where = and(
        mailWithin(question.reach),
        question.vacancy === null ? undefined : eq(message.vacancy, question.vacancy),
        question.shown === 'ignored' ? eq(message.disposition, 'ignored') : undefined,
        question.shown === 'undecided' ? inArray(message.state, UNDECIDED) : undefined,
        question.shown === 'quarantined' ? eq(message.state, 'QUARANTINED') : undefined,
        containing(question.search, message.fromName, message.fromAddress, message.subject),
      );
      const joined = eq(mailbox.id, message.mailboxId);
      const [all] = await db.select({ total: count() }).from(message).innerJoin(mailbox, joined).where(where);
      const list = listed(question, all?.total ?? 0);
      const rows = await db
        .select(MAIL_COLUMNS)
        .from(message)
        .innerJoin(mailbox, joined)
        .where(where)
        .orderBy(desc(arrival()), desc(message.id))
        .limit(question.size)
        .offset((list.page - 1) * question.size);
      return { ...list, rows };
    },

    /** One message with its decision, documents, answers and story; null when there is none or it is out of reach. */
    async message(id: number, reach: Reach): Promise<MailView | null> {
      const [row] = await db
        .select({
          ...MAIL_COLUMNS,
          size: message.size,
          messageId: message.messageId,
          internalDate: message.internalDate,
          fingerprint: message.fingerprint,
          decision: message.decision,
        })
        .from(message)
        .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
        .where(and(eq(message.id, id), mailWithin(reach)));
      if (row === undefined) return null;
      return {
        ...row,
        decision: row.decision && revived(row.decision),
        documents: await paperTexts(db, [id]),
        answers: await answerTexts(db, eq(reply.messageId, id)),
        story: await story(db, eq(audit.messageId, id)),
      };
    },

    /** Where a document's bytes lie and what it belongs to; null when there is none or it is out of reach. */
    async paper(id: number, reach: Reach) {
      const [row] = await db
        .select({
          sha256: document.sha256,
          filename: document.filename,
          messageId: document.messageId,
          applicationId: message.applicationId,
          vacancy: message.vacancy,
        })
        .from(document)
        .innerJoin(message, eq(message.id, document.messageId))
        .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
        .where(and(eq(document.id, id), mailWithin(reach)));
      return row ?? null;
    },

    /** A page of answers that wait for a person, were suppressed, failed or may have failed; the newest first. */
    async answers(question: AnswerQuestion): Promise<Listed<AnswerLine>> {
      const where = and(
        within(reply.vacancy, question.reach),
        question.vacancy === null ? undefined : eq(reply.vacancy, question.vacancy),
        inArray(reply.state, question.state === null ? [...ANSWERS_FOR_A_PERSON] : [question.state]),
      );
      const [all] = await db.select({ total: count() }).from(reply).where(where);
      const list = listed(question, all?.total ?? 0);
      return { ...list, rows: await answerLines(db, where, question.size, (list.page - 1) * question.size) };
    },

    /** One answer; null when there is none or it is out of reach. */
    async answer(id: number, reach: Reach): Promise<AnswerLine | null> {
      const [row] = await answerLines(db, and(eq(reply.id, id), within(reply.vacancy, reach)));
      return row ?? null;
    },

    /** Mailboxes, counts, and what waits; nothing in it names a candidate. */
    async operations(): Promise<OperationsView> {
      const mailboxes = await db.select().from(mailbox).orderBy(asc(mailbox.address), asc(mailbox.folder));
      const messages = await db.select({ state: message.state, n: count() }).from(message).groupBy(message.state);
      const answers = await db.select({ state: reply.state, n: count() }).from(reply).groupBy(reply.state);
      const waiting = await db
        .select({
          id: message.id,
          state: message.state,
          stateReason: message.stateReason,
          mailbox: mailbox.address,
          attempts: message.attempts,
          since: message.updatedAt,
        })
        .from(message)
        .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
        .where(inArray(message.state, [...UNDECIDED, 'QUARANTINED']))
        .orderBy(asc(message.updatedAt))
        .limit(WAITING_SHOWN);
      return {
        mailboxes,
        messages: Object.fromEntries(messages.map((row) => [row.state, row.n])),
        answers: Object.fromEntries(answers.map((row) => [row.state, row.n])),
        waiting,
      };
    },

    /** Adds a line to the audit trail. */
    async record(entry: Omit<typeof audit.$inferInsert, 'id'>): Promise<void> {
      await db.insert(audit).values(entry);
    },
  };
}

export type ReviewStore = ReturnType<typeof reviewStore>;

function within(column: typeof application.vacancy | typeof reply.vacancy, reach: Reach): SQL | undefined {
  return reach === 'all' ? undefined : inArray(column, reach.vacancies);
}

function mailWithin(reach: Reach): SQL | undefined {
  if (reach === 'all') return undefined;
  return or(
    inArray(message.vacancy, reach.vacancies),
    and(isNull(message.vacancy), inArray(mailbox.address, reach.mailboxes)),
  );
}

type TextColumn =
  | typeof application.candidateName
  | typeof message.fromName
  | typeof message.fromAddress
  | typeof message.subject;

/** Any column contains the words as they stand: `%` and `_` mean themselves. */
function containing(search: string, ...columns: (TextColumn | typeof application.candidateAddress)[]): SQL | undefined {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return search === '' ? undefined : or(...columns.map((column) => ilike(column, pattern)));
}

function reasonsForAPerson(db: Db): SQL[] {
  const flags = sql.join(FLAGS_FOR_A_PERSON.map((flag) => sql`${flag}`), sql`, `);
  const stuck = db
    .select({ id: reply.id })
    .from(reply)
    .where(and(eq(reply.applicationId, application.id), inArray(reply.state, ['HELD', 'UNCERTAIN', 'FAILED'])));
  return [
    eq(application.disposition, 'needs-review'),
    sql`jsonb_exists_any(${application.flags}, array[${flags}]::text[])`,
    exists(stuck),
  ];
}

/** A page beyond the last one shows the last one. */
function listed({ page, size }: { page: number; size: number }, total: number): Omit<Listed<never>, 'rows'> {
  const pages = Math.max(1, Math.ceil(total / size));
  return { total, pages, page: Math.min(Math.max(1, page), pages) };
}

function applicationFacts(row: typeof application.$inferSelect) {
  const { candidateName: name, candidateAddress: address, ordinal: _, ...facts } = row;
  return { ...facts, candidate: { name, address } };
}

/** When it came: INTERNALDATE stands in until a message is parsed. */
const arrival = () => sql<Date | null>`coalesce(${message.receivedAt}, ${message.internalDate}, ${message.createdAt})`;

const MAIL_COLUMNS = {
  id: message.id,
  state: message.state,
  stateReason: message.stateReason,
  mailbox: mailbox.address,
  fromName: sql<string>`coalesce(${message.fromName}, '')`,
  fromAddress: sql<string>`coalesce(${message.fromAddress}, '')`,
  subject: sql<string>`coalesce(${message.subject}, '')`,
  receivedAt: arrival().mapWith(message.receivedAt),
  vacancy: message.vacancy,
  kind: message.kind,
  kindReason: sql<string | null>`${message.decision} ->> 'kindReason'`,
  disposition: message.disposition,
  applicationId: message.applicationId,
};

const PAPER_COLUMNS = {
  id: document.id,
  messageId: document.messageId,
  filename: document.filename,
  container: document.container,
  sha256: document.sha256,
  size: document.size,
  role: document.role,
  roleReason: document.roleReason,
  status: extraction.status,
  reason: extraction.reason,
  mediaType: sql<string>`coalesce(${extraction.mediaType}, ${document.declaredType})`,
  language: extraction.language,
  pageCount: extraction.pageCount,
};

async function paperLines(db: Db, where: SQL) {
  return await db
    .select(PAPER_COLUMNS)
    .from(document)
    .leftJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(where)
    .orderBy(asc(document.messageId), asc(document.ordinal));
}

async function paperTexts(db: Db, messageIds: number[]): Promise<PaperText[]> {
  const rows = await db
    .select({
      ...PAPER_COLUMNS,
      pages: extraction.pages,
      hiddenText: extraction.hiddenText,
      receivedAt: message.receivedAt,
    })
    .from(document)
    .innerJoin(message, eq(message.id, document.messageId))
    .leftJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(inArray(document.messageId, messageIds))
    .orderBy(asc(message.receivedAt), asc(document.messageId), asc(document.ordinal));
  return rows.map((row) => ({ ...row, pages: row.pages ?? [], hiddenText: row.hiddenText ?? '' }));
}

const ANSWER_COLUMNS = {
  id: reply.id,
  purpose: reply.purpose,
  state: reply.state,
  suppressed: reply.suppressed,
  recipient: reply.recipient,
  language: reply.language,
  subject: reply.subject,
  vacancy: reply.vacancy,
  messageId: reply.messageId,
  applicationId: reply.applicationId,
  person: sql<string>`coalesce(${application.candidateName}, ${message.fromName}, '')`,
  attempts: reply.attempts,
  lastError: reply.lastError,
  createdAt: reply.createdAt,
  sentAt: reply.sentAt,
};

async function answerLines(db: Db, where: SQL | undefined, limit = 1_000, offset = 0): Promise<AnswerLine[]> {
  return await db
    .select(ANSWER_COLUMNS)
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .leftJoin(application, eq(application.id, reply.applicationId))
    .where(where)
    .orderBy(desc(reply.createdAt), desc(reply.id))
    .limit(limit)
    .offset(offset);
}

async function answerTexts(db: Db, where: SQL): Promise<AnswerText[]> {
  return await db
    .select({ ...ANSWER_COLUMNS, raw: reply.raw })
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .leftJoin(application, eq(application.id, reply.applicationId))
    .where(where)
    .orderBy(asc(reply.createdAt), asc(reply.id));
}

async function story(db: Db, where: SQL | undefined) {
  return await db
    .select({
      at: audit.at,
      actor: audit.actor,
      action: audit.action,
      messageId: audit.messageId,
      replyId: audit.replyId,
      detail: audit.detail,
    })
    .from(audit)
    .where(where)
    .orderBy(asc(audit.at), asc(audit.id));
}

/** The stored decision with its instants as dates again. */
function revived(stored: StoredDecision): MailDecision {
  const date = (text: string | null) => (text === null ? null : new Date(text));
  const { clocks } = stored.receipt;
  return {
    ...stored,
    receipt: {
      ...stored.receipt,
      at: new Date(stored.receipt.at),
      clocks: { internalDate: date(clocks.internalDate), received: date(clocks.received), date: date(clocks.date) },
    },
    timing: { ...stored.timing, closesAt: date(stored.timing.closesAt) },
  };
}
