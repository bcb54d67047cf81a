// The tables. States are the state machines of intake and of sending; unique keys are what makes every step safe to run twice.
import {
  bigint,
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { CriterionFinding, Decision } from '../domain/application.ts';
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from '../domain/disposition.ts';
import type { DocumentLink, ReadStatus, Role } from '../domain/documents.ts';
import type { Message } from '../domain/message.ts';

export const intray = pgSchema('intray');

const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
});
const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const id = () => bigserial({ mode: 'number' }).primaryKey();
const ref = (name: string) => bigint(name, { mode: 'number' });

/** A message's way through the line. DISCOVERED: the server showed its uid. FETCHED: its raw source is on disk. */
export const MESSAGE_STATES = [
  'DISCOVERED',
  'FETCHED',
  'PARSED',
  'CLASSIFIED',
  'DONE',
  'MARKED',
  'GONE',
  'QUARANTINED',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** An answer's way to the relay. COMMIT_POINT: everything but the final dot is sent; from here on it is never sent again by itself. */
export const REPLY_STATES = [
  'SUPPRESSED',
  'HELD',
  'PENDING',
  'OPEN',
  'COMMIT_POINT',
  'SENT',
  'FAILED',
  'UNCERTAIN',
] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** One watched folder of one account, with its mark and the lease of the intake that watches it. */
export const mailbox = intray.table(
  'mailbox',
  {
    id: id(),
    address: text().notNull(),
    folder: text().notNull().default('INBOX'),
    /** The account's Junk folder: what lies there is listed and never answered. */
    junk: boolean().notNull().default(false),
    uidValidity: bigint('uid_validity', { mode: 'bigint' }),
    /** Every known uid up to and including this one is FETCHED or beyond. */
    lowUid: ref('low_uid').notNull().default(0),
    /** Mail that arrived before this is filed and shown, not answered. */
    answerFrom: at('answer_from').notNull(),
    /** The time that the configuration named when it last set `answerFrom`; null where it never did. */
    answerFromNamed: at('answer_from_named'),
    lastReconciledAt: at('last_reconciled_at'),
    state: text().$type<'live' | 'reconnecting' | 'stopped'>().notNull().default('stopped'),
    stateSince: at('state_since').notNull(),
    lastError: text('last_error'),
    leaseHolder: text('lease_holder'),
    leaseUntil: at('lease_until'),
  },
  (t) => [uniqueIndex('mailbox_address_folder').on(t.address, t.folder)],
);

export const message = intray.table(
  'message',
  {
    id: id(),
    mailboxId: ref('mailbox_id')
      .notNull()
      .references(() => mailbox.id),
    uidValidity: bigint('uid_validity', { mode: 'bigint' }).notNull(),
    uid: ref('uid').notNull(),
    state: text().$type<MessageState>().notNull().default('DISCOVERED'),
    /** Why it is where it is, for GONE and QUARANTINED. */
    stateReason: text('state_reason'),
    attempts: integer().notNull().default(0),
    internalDate: at('internal_date'),
    size: integer(),
    /** SHA-256 of the raw source, and the name of its file; null until FETCHED. */
    fingerprint: text(),
    /** SHA-256 over subject, text and attachments: the same for one mail that came by two routes. */
    contentHash: text('content_hash'),
    /** The message reduced to what the rules read, from PARSED on; instants as ISO strings. */
    parsed: jsonb().$type<StoredMessage>(),
    messageId: text('message_id'),
    fromName: text('from_name'),
    fromAddress: text('from_address'),
    subject: text(),
    receivedAt: at('received_at'),
    vacancy: text(),
    kind: text().$type<Kind>(),
    disposition: text().$type<Disposition>(),
    /** All that was decided and why; document texts are not in it. */
    decision: jsonb().$type<StoredDecision>(),
    applicationId: ref('application_id'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    /** Housekeeping queues a message again that has not moved since then. */
    wakeAt: at('wake_at'),
  },
  (t) => [
    uniqueIndex('message_uid').on(t.mailboxId, t.uidValidity, t.uid),
    index('message_state').on(t.state, t.wakeAt),
    index('message_vacancy_from').on(t.vacancy, t.fromAddress),
    index('message_message_id').on(t.messageId),
    index('message_fingerprint').on(t.fingerprint),
    index('message_application').on(t.applicationId),
  ],
);

/** `Message` as JSON holds it. */
export type StoredMessage = Omit<Message, 'date'> & { date: string | null };

/** `Decision` without the texts of its documents: what the message row keeps. */
export type StoredDecision = Omit<Decision, 'documents' | 'receipt' | 'timing'> & {
  receipt: {
    at: string;
    by: Decision['receipt']['by'];
    clocks: { internalDate: string | null; received: string | null; date: string | null };
    differ: boolean;
  };
  timing: { status: Decision['timing']['status']; closesAt: string | null; marginSeconds: number | null };
  /** Names the words the criteria were looked for with; missing: not known. */
  words?: string;
};

/** A file found in a message. Its bytes lie under `sha256` in the file store. */
export const document = intray.table(
  'document',
  {
    id: id(),
    messageId: ref('message_id')
      .notNull()
      .references(() => message.id),
    /** Place in the mail, 0-based; the mail's own text has the last place. */
    ordinal: integer().notNull(),
    filename: text(),
    container: text(),
    declaredType: text('declared_type').notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    role: text().$type<Role>(),
    roleReason: text('role_reason'),
    /** PENDING until the file has a row in `extraction`. */
    state: text().$type<'PENDING' | 'READ'>().notNull().default('PENDING'),
  },
  (t) => [
    uniqueIndex('document_message_ordinal').on(t.messageId, t.ordinal),
    index('document_sha256').on(t.sha256),
    index('document_state').on(t.state),
  ],
);

/** What reading a file gave, once for each content: the same CV sent twice is read once. */
export const extraction = intray.table('extraction', {
  sha256: text().primaryKey(),
  mediaType: text('media_type').notNull(),
  status: text().$type<ReadStatus>().notNull(),
  reason: text(),
  language: text(),
  pages: jsonb().$type<string[]>().notNull(),
  pageCount: integer('page_count'),
  characters: integer().notNull(),
  hiddenText: text('hidden_text').notNull().default(''),
  confidence: real(),
  omission: text(),
  links: jsonb().$type<DocumentLink[]>().notNull().default([]),
  seconds: real().notNull(),
  readAt: at('read_at').notNull().defaultNow(),
});

/** A candidate's bid for one vacancy. What it holds stands in its versions; nothing is overwritten. */
export const application = intray.table(
  'application',
  {
    id: id(),
    vacancy: text().notNull(),
    /** Unique with vacancy and address: two people on one address are 1 and 2. */
    ordinal: integer().notNull().default(1),
    candidateName: text('candidate_name').notNull(),
    /** The name as names are compared; '' when there is none. */
    nameKey: text('name_key').notNull().default(''),
    candidateAddress: text('candidate_address').notNull(),
    firstReceivedAt: at('first_received_at').notNull(),
    lastReceivedAt: at('last_received_at').notNull(),
    inTime: boolean('in_time').notNull(),
    /** The newest version's number and what it says, kept here for lists. */
    version: integer().notNull().default(0),
    completeness: text().$type<Completeness>().notNull(),
    disposition: text().$type<Disposition>().notNull(),
    flags: jsonb().$type<Flag[]>().notNull().default([]),
    withdrawnAt: at('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('application_candidate').on(t.vacancy, t.candidateAddress, t.ordinal),
    index('application_name').on(t.vacancy, t.nameKey),
    index('application_list').on(t.vacancy, t.disposition, t.lastReceivedAt),
  ],
);

/** One version an accepted mail: the application as a whole after it. */
export const applicationVersion = intray.table(
  'application_version',
  {
    applicationId: ref('application_id')
      .notNull()
      .references(() => application.id),
    version: integer().notNull(),
    messageId: ref('message_id')
      .notNull()
      .references(() => message.id),
    at: at('at').notNull(),
    completeness: text().$type<Completeness>().notNull(),
    disposition: text().$type<Disposition>().notNull(),
    flags: jsonb().$type<Flag[]>().notNull(),
    criteria: jsonb().$type<CriterionFinding[]>().notNull(),
    /** Documents in view in this version: ids of `document`. */
    documents: jsonb().$type<number[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.version] }),
    uniqueIndex('application_version_message').on(t.messageId),
  ],
);

/** The outbox. One row per thing answered and purpose; its bytes are frozen before the first try. */
export const reply = intray.table(
  'reply',
  {
    id: id(),
    /** `application:12` or `message:34`: what it answers. */
    concerns: text().notNull(),
    purpose: text().$type<Template>().notNull(),
    messageId: ref('message_id')
      .notNull()
      .references(() => message.id),
    applicationId: ref('application_id'),
    vacancy: text().notNull(),
    state: text().$type<ReplyState>().notNull(),
    /** Why it is SUPPRESSED or HELD. */
    suppressed: text().$type<Suppression>(),
    recipient: text().notNull(),
    language: text().notNull(),
    subject: text(),
    /** The Message-ID it has, fixed before the first try. */
    rfcMessageId: text('rfc_message_id').notNull(),
    /** The frozen mail; null only where there is no address to write to. */
    raw: bytes('raw'),
    leaseToken: text('lease_token'),
    leaseUntil: at('lease_until'),
    attempts: integer().notNull().default(0),
    nextAttemptAt: at('next_attempt_at'),
    lastError: text('last_error'),
    /** Since when its fate is unknown, how often it was looked for since, and when the next look is due. */
    uncertainSince: at('uncertain_since'),
    looks: integer().notNull().default(0),
    lookAt: at('look_at'),
    /** Who sent it after all; a person's word passes the limits. */
    releasedBy: text('released_by'),
    /** When its copy stood in the mailbox's folder of sent mail; null where none is wanted, or not yet. */
    copiedAt: at('copied_at'),
    /** When a person decided not to send it: it stays as it is and no longer waits. Later than `createdAt`, or it was of another answer. */
    dismissedAt: at('dismissed_at'),
    createdAt: at('created_at').notNull().defaultNow(),
    sentAt: at('sent_at'),
  },
  (t) => [
    uniqueIndex('reply_concerns_purpose').on(t.concerns, t.purpose),
    uniqueIndex('reply_rfc_message_id').on(t.rfcMessageId),
    index('reply_state').on(t.state, t.nextAttemptAt),
    index('reply_recipient').on(t.recipient, t.createdAt),
  ],
);

/** Addresses that cannot be written to: a bounce came back, or the relay refused them for good. */
export const bouncedAddress = intray.table('bounced_address', {
  address: text().primaryKey(),
  /** The bounce; null where the relay refused the address while the answer was sent. */
  messageId: ref('message_id'),
  replyId: ref('reply_id'),
  /** Enhanced status, `5.1.1` (RFC 3463); null where none was given. */
  status: text(),
  at: at('at').notNull(),
});

/** How far sending has come, in one row: what a database put back from a backup is told by. */
export const sendingMark = intray.table('sending_mark', {
  id: integer().primaryKey().default(1),
  /** Grows with each commit point. */
  sequence: ref('sequence').notNull().default(0),
  /** The service was running then. */
  aliveAt: at('alive_at').notNull(),
  /** What told this database from its copies then: read elsewhere, it is one of them. */
  place: text(),
});

/** Times that a database put back from a backup knows nothing of: answers to mail that came then wait for a person. */
export const restoration = intray.table('restoration', {
  id: id(),
  since: at('since').notNull(),
  /** When it was noticed. */
  until: at('until').notNull(),
  reason: text().notNull(),
});

/** Who did what, when. Rows are only ever added. Details hold ids and words of the closed lists, never a candidate's data. */
export const audit = intray.table(
  'audit',
  {
    id: id(),
    at: at('at').notNull().defaultNow(),
    /** `intake`, `triage` … for the service; `hr:anna` for a person. */
    actor: text().notNull(),
    action: text().notNull(),
    messageId: ref('message_id'),
    applicationId: ref('application_id'),
    replyId: ref('reply_id'),
    vacancy: text(),
    detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  },
  (t) => [
    index('audit_message').on(t.messageId),
    index('audit_application').on(t.applicationId),
    index('audit_at').on(t.at),
  ],
);

/** One digest a vacancy and local day. */
export const digest = intray.table(
  'digest',
  {
    vacancy: text().notNull(),
    /** Local date in the vacancy's zone, `2026-03-22`. */
    day: text().notNull(),
    since: at('since').notNull(),
    until: at('until').notNull(),
    state: text().$type<'PENDING' | 'OPEN' | 'COMMIT_POINT' | 'SENT' | 'FAILED' | 'UNCERTAIN'>().notNull(),
    attempts: integer().notNull().default(0),
    sentAt: at('sent_at'),
  },
  (t) => [primaryKey({ columns: [t.vacancy, t.day] })],
);

/** Sessions of people on the web pages; the token itself is only in their cookie. */
export const session = intray.table('session', {
  tokenHash: text('token_hash').primaryKey(),
  user: text().notNull(),
  createdAt: at('created_at').notNull(),
  lastSeenAt: at('last_seen_at').notNull(),
});

/** What is left of erased mail: a salted hash, so that the same mail is not taken in again. */
export const erased = intray.table('erased', {
  hash: text().primaryKey(),
  at: at('at').notNull().defaultNow(),
});
