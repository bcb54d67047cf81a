// What mail that comes back says about answers of ours: whose address cannot be written to, and which answers certainly left.
import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Kind } from '../domain/disposition.ts';
import { headerValues } from '../domain/message.ts';
import type { Db, Tx } from './database.ts';
import type { MessageRow } from './messages.ts';
import { audit, bouncedAddress, reply, type StoredMessage } from './schema.ts';

type ReplyRow = typeof reply.$inferSelect;

/** What shows that an answer left: a failure report about it, another report, or a mail that answers it. */
export type Proof = 'bounce' | 'report' | 'answer';

/**
 * Records what a decided mail says about answers of ours, as part of the transaction of its decision.
 *
 * A failure report that names one of our Message-IDs marks the address it went to (RFC 3464): nobody can guess such an id. One
 * that names no mail at all marks an address only when our own server made it and an answer went there lately: anybody may
 * write a report from the null sender.
 */
export async function recordReports(tx: Tx, row: MessageRow, kind: Kind, at: Date): Promise<void> {
  const { parsed } = row;
  if (parsed === null) return;
  const ids = idsNamedIn(parsed, kind);
  const ours = ids.length > 0 ? await tx.select().from(reply).where(inArray(reply.rfcMessageId, ids)) : [];
  const proof = kind === 'bounce' ? 'bounce' : parsed.report ? 'report' : 'answer';
  for (const answer of ours)
    if (answer.state !== 'SENT') await note(tx, 'reply.mentioned', row, answer, at, { by: proof });
  if (kind !== 'bounce') return;
  const failure = failureIn(parsed);
  if (failure === null) return;
  const named = ids
    .map((id) => ours.find((answer) => answer.rfcMessageId === id))
    .find((answer) => answer !== undefined);
  if (named) {
    // Another address failed: a sink for trials, or where the candidate has mail sent on to.
    if (failure.recipients.includes(named.recipient.toLowerCase()))
      await mark(tx, row, named, failure.status, 'id', at);
    return;
  }
  if (ids.length > 0 || !isOfOurServer(parsed)) return;
  const lately = await sentLately(tx, parsed, row.receivedAt ?? at);
  if (lately) await mark(tx, row, lately, failure.status, 'recipient', at);
}

/** Notes that the relay refused an address for good while an answer was sent to it. */
export async function recordRefusal(
  tx: Db | Tx,
  answer: Pick<ReplyRow, 'id' | 'recipient'>,
  status: string | null,
  at: Date,
): Promise<void> {
  await remember(tx, { address: answer.recipient, messageId: null, replyId: answer.id, status, at });
}

/** A person writes to an address after all: it counts as good until it bounces again. False when it did not count as bad. */
export async function releaseAddress(tx: Db | Tx, address: string): Promise<boolean> {
  const gone = await tx.delete(bouncedAddress).where(eq(bouncedAddress.address, address)).returning();
  return gone.length > 0;
}

/** Of these answers, those that a mail on file shows to have left, and what shows it. */
export async function proofsFor(db: Db, replyIds: number[]): Promise<Map<number, Proof>> {
  if (replyIds.length === 0) return new Map();
  const rows = await db
    .select({ replyId: audit.replyId, by: sql<Proof>`${audit.detail} ->> 'by'` })
    .from(audit)
    .where(and(eq(audit.action, 'reply.mentioned'), inArray(audit.replyId, replyIds)))
    .orderBy(desc(audit.id));
  return new Map(rows.map(({ replyId, by }) => [replyId ?? 0, by]));
}

/** More are no thread of a person. */
const MOST_IDS = 100;

/** Message-IDs a mail speaks of, with angle brackets, the surest first. */
function idsNamedIn(parsed: StoredMessage, kind: Kind): string[] {
  const reported = [parsed.report?.originalMessageId ?? null, ...parsed.attachedMails.map((mail) => mail.messageId)];
  const threaded = [...parsed.inReplyTo, ...[...parsed.references].reverse()];
  // A mail of ours that came back whole has our id for its own.
  const copied =
    kind === 'bounce' ? [...parsed.text.matchAll(COPIED_ID)].map((line) => line[1] ?? '') : [parsed.messageId];
  const ids = [...reported, ...threaded, ...copied].filter((id) => id !== null && id.trim() !== '');
  return [...new Set(ids.map((id) => `<${(id ?? '').trim().replace(/^<|>$/g, '')}>`))].slice(0, MOST_IDS);
}

/** Reports without parts of their own end in a copy of the mail's header. */
const COPIED_ID = /^[> \t]*message-id[ \t]*:[ \t]*<?([^<>\s]{1,500}@[^<>\s]{1,500})>?[ \t]*$/gim;
const COPY = /^[> \t]*(?:return-path|received|message-id|from|date|to|subject)[ \t]*:/im;

/**
 * Which addresses failed for good, lower-cased, and the enhanced status (RFC 3463); null where a mail was only delayed, or
 * nothing says that it failed. Action `failed` is final, whatever the status; without an action a status of class 5 is.
 */
function failureIn(parsed: StoredMessage): { recipients: string[]; status: string | null } | null {
  const { report } = parsed;
  const words = parsed.text.slice(0, COPY.exec(parsed.text)?.index ?? 20_000).slice(0, 20_000);
  const told = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0] ?? null;
  const failed = report
    ? report.action === 'failed' || (report.action === '' && report.status.startsWith('5'))
    : told !== null || /\b5[05]\d\b/.test(words);
  if (!failed) return null;
  const inHeader = headerValues(parsed, 'x-failed-recipients').join(',').split(',');
  const recipients = [report?.recipient ?? '', ...inHeader, ...(words.match(ADDRESS) ?? [])];
  return {
    recipients: recipients.map((address) => address.trim().toLowerCase()).filter((address) => address !== ''),
    status: report?.status || told,
  };
}

const ADDRESS = /[^\s<>()[\],;:"']{1,64}@[a-z0-9.-]{1,255}[a-z0-9]/gi;

/**
 * True for a report that never came from outside: the null sender, and a topmost `Received:` of the receiving server that names
 * no other host (RFC 5321 section 4.4). A hop within the machine does not count.
 */
function isOfOurServer(parsed: StoredMessage): boolean {
  if (parsed.returnPath !== '') return false;
  const first = headerValues(parsed, 'received').find((field) => !isWithinTheMachine(field));
  return first !== undefined && !/^\s*from\b/i.test(first);
}

function isWithinTheMachine(received: string): boolean {
  const from = /^\s*from\b(.*?)\bby\b/i.exec(received)?.[1] ?? '';
  // Every address in it, as the name the sender gave itself may look like one.
  const addresses = [...from.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1] ?? '');
  return addresses.length > 0 && addresses.every((address) => /^(?:127\.[\d.]+|(?:ipv6:)?::1)$/i.test(address));
}

/** How long after an answer a report may come that names no mail. */
const LATELY_MS = 7 * 24 * 3_600_000;

async function sentLately(tx: Tx, parsed: StoredMessage, at: Date): Promise<ReplyRow | undefined> {
  const { report } = parsed;
  if (report === null || report.action !== 'failed' || !report.status.startsWith('5')) return undefined;
  const [latest] = await tx
    .select()
    .from(reply)
    .where(
      and(
        sql`lower(${reply.recipient}) = ${report.recipient}`,
        eq(reply.state, 'SENT'),
        gt(reply.sentAt, new Date(at.getTime() - LATELY_MS)),
      ),
    )
    .orderBy(desc(reply.sentAt))
    .limit(1);
  return latest;
}

async function mark(
  tx: Tx,
  row: MessageRow,
  answer: ReplyRow,
  status: string | null,
  by: 'id' | 'recipient',
  at: Date,
): Promise<void> {
  await remember(tx, { address: answer.recipient, messageId: row.id, replyId: answer.id, status, at });
  await note(tx, 'reply.bounced', row, answer, at, { status, by });
}

async function remember(tx: Db | Tx, values: typeof bouncedAddress.$inferInsert): Promise<void> {
  const { address: _, ...set } = values;
  await tx.insert(bouncedAddress).values(values).onConflictDoUpdate({ target: bouncedAddress.address, set });
}

async function note(
  tx: Tx,
  action: 'reply.bounced' | 'reply.mentioned',
  row: MessageRow,
  answer: ReplyRow,
  at: Date,
  detail: Record<string, string | null>,
): Promise<void> {
  const { id: replyId, applicationId, vacancy } = answer;
  await tx
    .insert(audit)
    .values({ at, actor: 'assess', action, messageId: row.id, applicationId, replyId, vacancy, detail });
}
