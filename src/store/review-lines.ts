// What the questions of the review pages share: reach, search, paging, and the rows of documents, answers and the audit trail.
import { and, asc, desc, eq, ilike, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnswerLine, AnswerText, Listed, MailDecision, PaperText, Reach } from '../domain/review.ts';
import type { Db } from './database.ts';
import {
  application,
  audit,
  bouncedAddress,
  document,
  extraction,
  type MessageState,
  mailbox,
  message,
  reply,
  type StoredDecision,
} from './schema.ts';

/** The states of a message that nothing was decided about yet. */
export const UNDECIDED: MessageState[] = ['DISCOVERED', 'FETCHED', 'PARSED', 'CLASSIFIED'];

export function within(column: typeof application.vacancy | typeof reply.vacancy, reach: Reach): SQL | undefined {
  return reach === 'all' ? undefined : inArray(column, reach.vacancies);
}

export function mailWithin(reach: Reach): SQL | undefined {
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
  | typeof message.subject
  | typeof reply.recipient;

/** Any column contains the words as they stand: `%` and `_` mean themselves. */
export function containing(
  search: string,
  ...columns: (TextColumn | typeof application.candidateAddress)[]
): SQL | undefined {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return search === '' ? undefined : or(...columns.map((column) => ilike(column, pattern)));
}

/** A page beyond the last one shows the last one. */
export function listed({ page, size }: { page: number; size: number }, total: number): Omit<Listed<never>, 'rows'> {
  const pages = Math.max(1, Math.ceil(total / size));
  return { total, pages, page: Math.min(Math.max(1, page), pages) };
}

export const arrival = () =>
  sql<Date | null>`coalesce(${message.receivedAt}, ${message.internalDate}, ${message.createdAt})`;

export const MAIL_COLUMNS = {
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
  confidence: extraction.confidence,
  omission: extraction.omission,
};

export async function paperLines(db: Db, where: SQL) {
  return await db
    .select(PAPER_COLUMNS)
    .from(document)
    .leftJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(where)
    .orderBy(asc(document.messageId), asc(document.ordinal));
}

export async function paperTexts(db: Db, messageIds: number[]): Promise<PaperText[]> {
  const rows = await db
    .select({
      ...PAPER_COLUMNS,
      pages: extraction.pages,
      hiddenText: extraction.hiddenText,
      links: extraction.links,
      receivedAt: message.receivedAt,
    })
    .from(document)
    .innerJoin(message, eq(message.id, document.messageId))
    .leftJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(inArray(document.messageId, messageIds))
    .orderBy(asc(message.receivedAt), asc(document.messageId), asc(document.ordinal));
  return rows.map((row) => ({
    ...row,
    pages: row.pages ?? [],
    hiddenText: row.hiddenText ?? '',
    links: row.links ?? [],
  }));
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
  uncertainSince: reply.uncertainSince,
  looks: reply.looks,
  lookAt: reply.lookAt,
  // A dismissal older than the row's answer was of the one before it.
  dismissedAt: sql<Date | null>`case when ${dismissed()} then ${reply.dismissedAt} end`.mapWith(reply.dismissedAt),
  bounced: sql<boolean>`exists (select 1 from ${bouncedAddress} where ${bouncedAddress.address} = lower(${reply.recipient}))`,
  written: sql<boolean>`${reply.raw} is not null`,
};

/** True for an answer that a person left as it is. */
export function dismissed(): SQL {
  return sql`(${reply.dismissedAt} is not null and ${reply.dismissedAt} >= ${reply.createdAt})`;
}

/** By default the newest first. */
export async function answerLines(
  db: Db,
  where: SQL | undefined,
  { limit = 1_000, oldestFirst = false }: { limit?: number; oldestFirst?: boolean } = {},
): Promise<AnswerLine[]> {
  const order = oldestFirst ? asc : desc;
  return await db
    .select(ANSWER_COLUMNS)
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .leftJoin(application, eq(application.id, reply.applicationId))
    .where(where)
    .orderBy(order(reply.createdAt), order(reply.id))
    .limit(limit);
}

/** The same with their mails; by default the oldest first. */
export async function answerTexts(
  db: Db,
  where: SQL | undefined,
  { limit = 1_000, offset = 0, newestFirst = false }: { limit?: number; offset?: number; newestFirst?: boolean } = {},
): Promise<AnswerText[]> {
  const order = newestFirst ? desc : asc;
  return await db
    .select({ ...ANSWER_COLUMNS, raw: reply.raw })
    .from(reply)
    .innerJoin(message, eq(message.id, reply.messageId))
    .leftJoin(application, eq(application.id, reply.applicationId))
    .where(where)
    .orderBy(order(reply.createdAt), order(reply.id))
    .limit(limit)
    .offset(offset);
}

export async function story(db: Db, where: SQL | undefined) {
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
export function revived(stored: StoredDecision): MailDecision {
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
