// Every word the pages say that comes from a closed list, and the sentences that explain it: the place where another language follows.

import type { CriterionStatus, ReceivedBy, SubjectStatus } from '../domain/application.ts';
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from '../domain/disposition.ts';
import type { ReadStatus, Role } from '../domain/documents.ts';
import type { AnswerState, MailState } from '../domain/review.ts';
import type { CriterionKind } from '../domain/vacancy.ts';
import type { WatchState } from '../domain/watch.ts';

/** How a status looks; the word always stands beside it. */
export type Tone = 'good' | 'wait' | 'bad' | 'calm' | 'quiet';
interface Said {
  word: string;
  tone: Tone;
}

export const DISPOSITION = {
  accepted: { word: 'Accepted', tone: 'good' },
  incomplete: { word: 'Incomplete', tone: 'wait' },
  'needs-review': { word: 'Needs review', tone: 'bad' },
  late: { word: 'Late', tone: 'calm' },
  withdrawn: { word: 'Withdrawn', tone: 'quiet' },
  enquiry: { word: 'Enquiry', tone: 'calm' },
  ignored: { word: 'Ignored', tone: 'quiet' },
} as const satisfies Record<Disposition, Said>;

export const KIND = {
  application: 'Application',
  supplement: 'Supplement',
  enquiry: 'Enquiry',
  withdrawal: 'Withdrawal',
  'auto-reply': 'Automatic reply',
  bounce: 'Bounce',
  bulk: 'Bulk mail',
  other: 'Other',
} as const satisfies Record<Kind, string>;

export const COMPLETENESS = {
  complete: { word: 'Complete', tone: 'good' },
  'missing-cv': { word: 'CV missing', tone: 'wait' },
  'missing-letter': { word: 'Letter missing', tone: 'wait' },
  'missing-both': { word: 'CV and letter missing', tone: 'wait' },
  unreadable: { word: 'A paper cannot be read', tone: 'bad' },
} as const satisfies Record<Completeness, Said>;

export const ROLE = {
  cv: 'CV',
  'motivation-letter': 'Letter',
  'cv-and-letter': 'CV and letter',
  other: 'Other',
} as const satisfies Record<Role, string>;

export const READ_STATUS = {
  extracted: { word: 'Read', tone: 'good' },
  ocr: { word: 'Read from a scan', tone: 'good' },
  empty: { word: 'No text in it', tone: 'wait' },
  encrypted: { word: 'Needs a password', tone: 'bad' },
  corrupt: { word: 'Damaged', tone: 'bad' },
  unsupported: { word: 'Not a kind we read', tone: 'quiet' },
  'too-large': { word: 'Too large', tone: 'bad' },
  'timed-out': { word: 'Took too long to read', tone: 'bad' },
  infected: { word: 'Infected', tone: 'bad' },
} as const satisfies Record<ReadStatus, Said>;
export const IN_QUARANTINE = 'It is kept in quarantine as it came, and cannot be downloaded.';
export const SOURCE_WITHHELD = 'A file in this mail is infected, so its source is kept and cannot be downloaded.';
export const NOT_YET_READ: Said = { word: 'Waits to be read', tone: 'quiet' };

export const CRITERION_STATUS = {
  evidenced: { word: 'Evidenced', tone: 'good' },
  partial: { word: 'Partly', tone: 'wait' },
  'not-found': { word: 'Not found', tone: 'quiet' },
} as const satisfies Record<CriterionStatus, Said>;

export const CRITERION_KIND = {
  education: 'Education',
  experience: 'Experience',
  essential: 'Essential',
  desirable: 'Desirable',
  language: 'Language',
  competency: 'Competency',
} as const satisfies Record<CriterionKind, string>;

export const TEMPLATE = {
  acknowledgement: 'Acknowledgement',
  late: 'Late notice',
  'late-supplement': 'Late supplement notice',
  incomplete: 'Incomplete notice',
  unreadable: 'Unreadable notice',
  enquiry: 'Receipt of an enquiry',
  withdrawal: 'Confirmation of withdrawal',
} as const satisfies Record<Template, string>;

export const ANSWER_STATE = {
  SENT: { word: 'Sent', tone: 'good' },
  PENDING: { word: 'Waiting to be sent', tone: 'calm' },
  OPEN: { word: 'Being sent', tone: 'calm' },
  COMMIT_POINT: { word: 'Being sent', tone: 'calm' },
  HELD: { word: 'Held for you', tone: 'wait' },
  UNCERTAIN: { word: 'Perhaps sent', tone: 'bad' },
  FAILED: { word: 'Failed', tone: 'bad' },
  SUPPRESSED: { word: 'Not sent', tone: 'quiet' },
} as const satisfies Record<AnswerState, Said>;

export const ANSWER_STATE_MEANS = {
  SENT: 'The relay has taken it.',
  PENDING: 'It goes out by itself.',
  OPEN: 'It is on its way to the relay.',
  COMMIT_POINT: 'It is on its way to the relay.',
  HELD: 'It is ready and waits for a person to send it.',
  UNCERTAIN: 'The connection was lost at the last moment, so it may have arrived. It is never sent again by itself.',
  FAILED: 'The relay refused it for good, or too often. See why, then try again or write by hand.',
  SUPPRESSED: 'By a rule it was not sent. You can send it after all.',
} as const satisfies Record<AnswerState, string>;

export const SUPPRESSION = {
  'auto-submitted': 'the mail was written by a machine',
  'null-sender': 'the mail has an empty return path',
  list: 'the mail came through a list',
  bulk: 'the mail is bulk mail',
  spam: 'the mail was marked as spam',
  self: 'the mail came from one of our own addresses',
  'several-senders': 'the mail names more than one sender',
  'sender-unverified': 'the sender could not be verified: an answer might hit a stranger',
  'no-reply-address': 'there is no address to answer to',
  'already-sent': 'this answer was sent before',
  throttled: 'the address had as many answers as it may have, or mail came from it in a flood',
  held: 'answers of this kind wait for a person',
  breaker: 'the vacancy had more answers in an hour than its limit; it waits for a person',
  restored: 'the database was put back from a backup: this answer may have gone out before; it waits for a person',
  loop: 'the mail answers one of our own answers, as machines do',
  'before-activation': 'the mail came before the mailbox was taken into service',
  'address-bounced': 'the address bounced an earlier answer',
} as const satisfies Record<Suppression, string>;

export const FLAG = {
  'subject-unclear': 'Subject does not name the vacancy clearly',
  'subject-missing': 'No subject',
  'other-vacancy': 'Subject names another vacancy',
  'language-not-accepted': 'A paper is in a language that is not accepted',
  'clock-differs': 'Clocks differ by two hours or more',
  'sender-unverified': 'Sender not verified',
  'kinship-declared': 'Kinship with staff declared',
  'hidden-text': 'Hidden text in a document',
  duplicate: 'Sent more than once',
  'replaces-earlier': 'Replaces an earlier paper',
  forwarded: 'Passed on by somebody else',
  'join-proposed': 'May belong to another application',
  'message-id-reused': 'Same Message-ID, other content',
  'unreadable-document': 'A document cannot be read',
  infected: 'The virus scanner stopped a file',
  'linked-only': 'Papers only linked to, not attached',
  'returned-after-withdrawal': 'Wrote again after withdrawing',
  'in-grace': 'Came in the period of grace',
  'closed-vacancy-enquiry': 'Enquiry about a closed vacancy',
} as const satisfies Record<Flag, string>;

export const MAIL_STATE = {
  DISCOVERED: { word: 'Seen, not yet fetched', tone: 'calm' },
  FETCHED: { word: 'Fetched, not yet opened', tone: 'calm' },
  PARSED: { word: 'Opened, not yet judged', tone: 'calm' },
  CLASSIFIED: { word: 'Documents being read', tone: 'calm' },
  DONE: { word: 'Decided', tone: 'good' },
  MARKED: { word: 'Decided', tone: 'good' },
  GONE: { word: 'Gone from the mailbox', tone: 'quiet' },
  QUARANTINED: { word: 'Set aside for a person', tone: 'bad' },
} as const satisfies Record<MailState, Said>;

export const CLOCK = {
  internaldate: 'the arrival time our mail server recorded (INTERNALDATE)',
  'received-header': 'the Received line our mail server wrote',
  'date-header': "the mail's own Date line",
} as const satisfies Record<ReceivedBy, string>;

export const SUBJECT_STATUS = {
  clear: 'names the vacancy',
  unclear: 'does not name the vacancy clearly',
  missing: 'there is no subject',
  'other-vacancy': 'names another vacancy',
} as const satisfies Record<SubjectStatus, string>;

export const MAILBOX_STATE = {
  live: { word: 'Live', tone: 'good' },
  reconnecting: { word: 'Reconnecting', tone: 'wait' },
  stalled: { word: 'Stalled', tone: 'bad' },
  unwatched: { word: 'Not watched', tone: 'bad' },
  stopped: { word: 'Stopped', tone: 'quiet' },
} as const satisfies Record<WatchState, Said>;

export const SCANNER = {
  ok: { word: 'Answers', tone: 'good' },
  old: { word: 'Old signatures', tone: 'wait' },
  failing: { word: 'Not working', tone: 'bad' },
  none: 'No virus scanner is configured: files are opened unscanned.',
} as const;

/** What was done, as the end of a sentence that begins with who did it. Actions without a sentence are shown as they are named. */
const ACTION: Record<string, string> = {
  'application.viewed': 'looked at the application',
  'message.viewed': 'looked at the mail',
  'message.downloaded': 'downloaded the source of the mail',
  'document.downloaded': 'downloaded a document',
  'message.withheld':
    'asked for the source of the mail and did not get it: a file in it is infected or could not be checked',
  'document.withheld': 'asked for a document and did not get it: it is infected or could not be checked',
  'reply.queued': 'wrote the answer',
  'reply.opened': 'took the answer to the mail server',
  'reply.commit-point': 'handed over all of it but the end',
  'reply.deferred': 'will try to send the answer again',
  'reply.asked-for': 'asked for the answer to be sent',
  'reply.said-to-have-arrived': 'said that the answer arrived',
  'reply.released': 'released the answer',
  'reply.asked-to-be-left': 'asked for the answer to be left',
  'message.retried': 'had it tried again',
  'reply.mentioned': 'heard of the answer in another mail',
  'reply.dismissed': 'left the answer as it is',
  'reply.viewed': 'looked at the answer',
  'reply.sent': 'sent the answer',
  'reply.held': 'kept the answer back for a person',
  'reply.suppressed': 'did not send the answer',
  'reply.failed': 'could not send the answer',
  'reply.uncertain': 'cannot tell whether the answer was sent',
  'reply.bounced': 'learned that the answer did not arrive',
  'message.fetched': 'fetched the mail and kept it as it came',
  'message.uid-taken': 'found the mail again under another number',
  'message.gone': 'found that the mail had left the mailbox',
  'message.parsed': 'opened the mail',
  'message.decided': 'decided about the mail',
  'message.quarantined': 'set the mail aside for a person',
  'application.looked-through': 'looked for the criteria again, as their words were changed',
  'vacancy.created': 'put in the vacancy',
  'vacancy.words-changed': 'changed the words of a criterion',
  'vacancy.words-previewed': 'tried other words of a criterion',
};

export function actionInWords(action: string): string {
  return ACTION[action] ?? action.replaceAll(/[-_.:]/g, ' ');
}

/** `anna (HR)` for `hr:anna`; a part of the service is named as one. */
export function actorInWords(actor: string): string {
  const [kind, ...name] = actor.split(':');
  if (name.length === 0) return `Intray (${actor})`;
  return `${name.join(':')} (${kind === 'hr' ? 'HR' : kind})`;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** `English` for `en`; `both` for an answer in both languages. */
export function languageInWords(code: string | null): string {
  if (code === null) return 'language unknown';
  if (code === 'both') return 'English and French';
  return /^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? code) : code;
}

const MEDIA: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/msword': 'Word document (old)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument text',
  'application/vnd.apple.pages': 'Apple Pages document',
  'application/vnd.ms-outlook': 'Outlook message',
  'application/vnd.ms-tnef': 'Outlook container',
  'message/rfc822': 'saved mail',
  'application/rtf': 'RTF',
  'text/rtf': 'RTF',
  'text/plain': 'plain text',
  'text/html': 'web page',
  'application/zip': 'ZIP archive',
  'image/jpeg': 'picture (JPEG)',
  'image/png': 'picture (PNG)',
  'image/tiff': 'picture (TIFF)',
  'image/heic': 'picture (HEIC)',
  'image/heif': 'picture (HEIC)',
  'image/webp': 'picture (WebP)',
};

/** `PDF` for `application/pdf`; other types by their name. */
export function mediaInWords(type: string): string {
  return MEDIA[type] ?? type;
}

/** `1 page`, `3 pages`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** `12 kB`, `1.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export const TITLE = {
  overview: 'Applications',
  mail: 'All mail',
  answers: 'Answers',
  vacancies: 'Vacancies',
  operations: 'Operations',
  queues: 'Queues',
  login: 'Sign in',
} as const;

export const LOGIN = {
  wrong: 'That name and password do not go together. Please check both and try again.',
  wait: (seconds: number) => `Too many tries. Please wait ${counted(seconds, 'second')} and try again.`,
  ended: 'You were signed out, because nothing was done for a while. Please sign in again.',
  gone: 'You are signed out.',
} as const;

export const TROUBLE = {
  400: {
    title: 'This address cannot be read',
    words: 'Something in the address is not as these pages write it. Start again from the list.',
  },
  403: {
    title: 'Not for this account',
    words: 'Your account may not open this page. If you need it, ask whoever runs Intray here.',
  },
  origin: {
    title: 'This did not come from our own page',
    words:
      'The form was sent from somewhere else, so nothing was done. Open the page again and repeat what you wanted to do.',
  },
  404: {
    title: 'There is nothing here',
    words: 'The page does not exist, was erased, or belongs to a vacancy that is not yours.',
  },
  file: {
    title: 'The file is not there',
    words: 'The file this page lists is no longer in the file store. Operations can say more.',
  },
  infected: {
    title: 'This is kept in quarantine',
    words:
      'The virus scanner reported something harmful in it. It is kept as it came, apart, and is not handed out here. The application stays as it is; ask the candidate for a clean copy.',
  },
  unchecked: {
    title: 'This cannot be checked for viruses just now',
    words:
      'The virus scanner does not answer, or does not take a file of this size or kind, so it is not handed out. It is not lost: please try again later. Operations can see why.',
  },
  500: {
    title: 'Something went wrong here',
    words:
      'It is our fault, not yours, and nothing you did is lost. Try again; if it stays, tell operations the number below.',
  },
} as const;
