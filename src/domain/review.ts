// What a person reads on the review pages: the facts of each page, whoever keeps them. Types only.
import type { Candidate, CriterionFinding, Decision, FactFinding } from './application.ts';
import {
  type Completeness,
  type Disposition,
  type Flag,
  type Kind,
  SUPPRESSIONS,
  type Suppression,
  type Template,
} from './disposition.ts';
import type { DocumentLink, ReadStatus, Role } from './documents.ts';

/** Where a message stands on its way through the line; the words of the message table. */
export type MailState = 'DISCOVERED' | 'FETCHED' | 'PARSED' | 'CLASSIFIED' | 'DONE' | 'MARKED' | 'GONE' | 'QUARANTINED';

/** Where an answer stands on its way to the relay; the words of the reply table. */
export type AnswerState = 'SUPPRESSED' | 'HELD' | 'PENDING' | 'OPEN' | 'COMMIT_POINT' | 'SENT' | 'FAILED' | 'UNCERTAIN';

/** What a reader may see: mail of these vacancies, and mail of no vacancy that reached one of these mailboxes. */
export type Reach = 'all' | { vacancies: string[]; mailboxes: string[] };

/** A page of a list. `page` is 1-based; `total` counts all rows of the question. */
export interface Listed<T> {
  rows: T[];
  total: number;
  page: number;
  pages: number;
}

/** A document as a list names it. */
export interface PaperLine {
  id: number;
  messageId: number;
  filename: string | null;
  container: string | null;
  sha256: string;
  size: number;
  role: Role | null;
  roleReason: string | null;
  /** Null while it waits to be read. */
  status: ReadStatus | null;
  reason: string | null;
  mediaType: string;
  language: string | null;
  pageCount: number | null;
  confidence: number | null;
  omission: string | null;
}

/** A document with what was read from it. */
export interface PaperText extends PaperLine {
  pages: string[];
  hiddenText: string;
  links: DocumentLink[];
  receivedAt: Date | null;
}

/** An answer as a list names it. */
export interface AnswerLine {
  id: number;
  purpose: Template;
  state: AnswerState;
  suppressed: Suppression | null;
  recipient: string;
  language: string;
  subject: string | null;
  vacancy: string;
  messageId: number;
  applicationId: number | null;
  /** The candidate of the application, or who wrote the mail. */
  person: string;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  /** Since when its fate is unknown, how often it was looked for, and when it will be again; null: no more, or not unknown. */
  uncertainSince: Date | null;
  looks: number;
  lookAt: Date | null;
  /** When a person decided to leave it as it is; null while nobody has. */
  dismissedAt: Date | null;
  /** The address cannot be written to: a bounce came back, or the relay refused it for good. */
  bounced: boolean;
  /** There is a mail that could be sent. */
  written: boolean;
}

/** An answer with its frozen mail, null while none was composed. */
export interface AnswerText extends AnswerLine {
  raw: Buffer | null;
}

export interface ApplicationLine {
  id: number;
  vacancy: string;
  candidate: Candidate;
  firstReceivedAt: Date;
  lastReceivedAt: Date;
  inTime: boolean;
  version: number;
  completeness: Completeness;
  disposition: Disposition;
  flags: Flag[];
  withdrawnAt: Date | null;
  /** The documents in view, of the newest version. */
  papers: PaperLine[];
  answers: AnswerLine[];
}

/** What was decided about a mail, without its documents. */
export type MailDecision = Omit<Decision, 'documents'>;

export interface MailLine {
  id: number;
  state: MailState;
  stateReason: string | null;
  mailbox: string;
  fromName: string;
  fromAddress: string;
  subject: string;
  receivedAt: Date | null;
  vacancy: string | null;
  kind: Kind | null;
  kindReason: string | null;
  disposition: Disposition | null;
  applicationId: number | null;
}

/** One thing that was done, for the story of an application or a mail. */
export interface StoryLine {
  at: Date;
  actor: string;
  action: string;
  messageId: number | null;
  replyId: number | null;
  detail: Record<string, string | number | boolean | null>;
}

export interface MailView extends MailLine {
  size: number | null;
  messageId: string | null;
  internalDate: Date | null;
  /** Name of the raw source in the file store; null until it was fetched. */
  fingerprint: string | null;
  decision: MailDecision | null;
  documents: PaperText[];
  answers: AnswerText[];
  story: StoryLine[];
}

/** The application as a whole after one mail. */
export interface VersionLine {
  version: number;
  messageId: number;
  at: Date;
  completeness: Completeness;
  disposition: Disposition;
  flags: Flag[];
  /** Ids of the documents in view. */
  documents: number[];
}

export interface ApplicationView extends ApplicationLine {
  /** Every mail that belongs to it, the oldest first; those that brought papers made a version. */
  mails: Pick<MailLine, 'id' | 'subject' | 'kind' | 'receivedAt'>[];
  versions: VersionLine[];
  /** Of the newest version. */
  criteria: CriterionFinding[];
  /** What its newest papers state that the notice asks for beside the criteria. */
  facts: FactFinding[];
  /** Every document of every mail of the application, oldest mail first. */
  documents: PaperText[];
  /** The decision on the mail the application began with. */
  first: MailDecision | null;
  letters: AnswerText[];
  story: StoryLine[];
}

/** The row of a watched folder as whoever watches it left it; `watchOf` judges what it says. */
export interface MailboxLine {
  address: string;
  folder: string;
  state: 'live' | 'reconnecting' | 'stopped';
  stateSince: Date;
  lastReconciledAt: Date | null;
  lastError: string | null;
  leaseHolder: string | null;
  leaseUntil: Date | null;
  /** Highest uid the server has shown; null before the first look. */
  newestUid: number | null;
  /** Messages that the server has shown and that are not fetched yet. */
  behind: number;
  /** When a message was last taken in, asked for where no look was completed lately; null when that is minutes ago. */
  takenAt: Date | null;
}

/** What operations sees: no names, no addresses of candidates, no subjects. */
export interface OperationsView {
  mailboxes: MailboxLine[];
  messages: Partial<Record<MailState, number>>;
  answers: Partial<Record<AnswerState, number>>;
  /** Since when the oldest message that is not decided yet is known; null when there is none. */
  undecidedSince: Date | null;
  /** Quarantined messages and those not yet decided, the oldest first, at most 100. */
  waiting: {
    id: number;
    state: MailState;
    stateReason: string | null;
    mailbox: string;
    attempts: number;
    since: Date;
  }[];
}

export interface ApplicationQuestion {
  reach: Reach;
  vacancy: string | null;
  disposition: Disposition | null;
  /** Only those that wait for a person: to be reviewed, with a flag that asks for eyes, or with an answer that is stuck. */
  needsPerson: boolean;
  /** Part of a name or address; '' for all. */
  search: string;
  page: number;
  size: number;
}

export const MAIL_SHOWN = ['all', 'ignored', 'undecided', 'quarantined'] as const;
export interface MailQuestion {
  reach: Reach;
  vacancy: string | null;
  shown: (typeof MAIL_SHOWN)[number];
  search: string;
  page: number;
  size: number;
}

/** The states in which an answer waits for a person or may want one. */
export const ANSWERS_FOR_A_PERSON = ['HELD', 'UNCERTAIN', 'FAILED', 'SUPPRESSED'] as const satisfies AnswerState[];

/**
 * Which answers are asked for: those that wait for a decision, those in one state, or those that a person left as they are.
 * Only `LEFT` has any that were left.
 */
export const ANSWERS_SHOWN = ['WAITING', ...ANSWERS_FOR_A_PERSON, 'LEFT'] as const;
export type AnswersShown = (typeof ANSWERS_SHOWN)[number];

/** Suppressed for reasons that no person need look at: mail of machines, and what was answered before. */
export const RIGHTLY_SILENT = [
  'auto-submitted',
  'null-sender',
  'list',
  'bulk',
  'spam',
  'self',
  'already-sent',
  'before-activation',
] as const satisfies Suppression[];

/** Every other reason: a person may want to send it after all. */
export const WORTH_A_LOOK: Suppression[] = SUPPRESSIONS.filter((word) => !oneOf(RIGHTLY_SILENT, word));

/** True for an answer that waits until a person decides about it. */
export function waitsForAPerson(answer: Pick<AnswerLine, 'state' | 'suppressed'>): boolean {
  if (answer.state !== 'SUPPRESSED') return oneOf(['HELD', 'UNCERTAIN', 'FAILED'], answer.state);
  return answer.suppressed === null || !oneOf(RIGHTLY_SILENT, answer.suppressed);
}

/** Reasons that say nothing against the address or the mail itself. */
const HARMLESS = ['held', 'breaker', 'restored', 'throttled', 'before-activation'] as const satisfies Suppression[];

/**
 * True where an answer may be sent together with all others of a list. What may arrive twice, hit a stranger or a machine, or
 * come back again is only sent when a person chooses that very one.
 */
export function goesWithAll(answer: AnswerLine): boolean {
  if (!answer.written || answer.bounced || answer.dismissedAt !== null) return false;
  if (answer.state === 'FAILED') return true;
  if (answer.state !== 'HELD' && answer.state !== 'SUPPRESSED') return false;
  return answer.suppressed === null || oneOf(HARMLESS, answer.suppressed);
}

/**
 * What a person saw of an answer when deciding about it: a click that comes when it stands elsewhere by now, as the second of a
 * double click does, decides nothing.
 */
export function seenAs(answer: Pick<AnswerLine, 'state' | 'uncertainSince'>): string {
  return `${answer.state}-${answer.uncertainSince?.getTime() ?? 0}`;
}

function oneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

export interface AnswerQuestion {
  reach: Reach;
  vacancy: string | null;
  shown: AnswersShown;
  reason: Suppression | null;
  purpose: Template | null;
  /** Part of a name or address; '' for all. */
  search: string;
  page: number;
  size: number;
}

/** What calls for a person, in numbers: it names no candidate. */
export interface Alerts {
  /** Answers that wait since their vacancy had more in an hour than its limit. */
  breaker: { vacancy: string; count: number; since: Date }[];
  /** Answers that wait since the database was put back from a backup. */
  restored: number;
  /** The last time that such a database knows nothing of; null when there was none. */
  restoration: { since: Date; until: Date } | null;
  uncertain: number;
  /** Since when the oldest of them is. */
  uncertainSince: Date | null;
  failed: number;
  /** Answers of kinds that wait for a person. */
  held: number;
}

/** Whether answers reach candidates at all. */
export interface Sending {
  mode: 'send' | 'dry-run';
  /** Takes every answer instead of the candidate. */
  sink: string | null;
}

/** Flags that ask for a person's eyes; the others only explain. */
export const FLAGS_FOR_A_PERSON = [
  'other-vacancy',
  'clock-differs',
  'sender-unverified',
  'kinship-declared',
  'hidden-text',
  'join-proposed',
  'message-id-reused',
  'unreadable-document',
  'infected',
  'returned-after-withdrawal',
  'in-grace',
] as const satisfies Flag[];
