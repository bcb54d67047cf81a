// A candidate's bid for one vacancy: what is on file before a mail is judged, and what judging it decides.
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from './disposition.ts';
import type { FiledDocument } from './documents.ts';
import type { Language } from './vacancy.ts';

export interface Candidate {
  name: string;
  address: string;
}

/** A document already on file for an application. */
export interface FiledPaper extends FiledDocument {
  /** True while no newer paper of the same role has replaced it. */
  current: boolean;
  receivedAt: Date;
  /** Whether it came before the deadline. */
  inTime: boolean;
}

/** An application as it stands before the mail at hand. */
export interface Application {
  id: number;
  vacancy: string;
  candidate: Candidate;
  /** Every address that has written for this application. */
  addresses: string[];
  /** Message-IDs of the candidate's mails and of our answers: what a thread is told by. */
  messageIds: string[];
  /** Mail addresses found in its CVs. */
  cvAddresses: string[];
  firstReceivedAt: Date;
  lastReceivedAt: Date;
  /** Whether its first mail came before the deadline. */
  inTime: boolean;
  completeness: Completeness;
  disposition: Disposition;
  flags: Flag[];
  withdrawn: boolean;
  papers: FiledPaper[];
  /** Answers that exist for it, sent or waiting. */
  answered: Template[];
}

/** What is known of the sender's past when a mail is judged. */
export interface History {
  /** Applications for the mail's vacancy that may concern this mail: same address, same thread, same name. */
  applications: Application[];
  /** The same mail is already on file for the vacancy: same raw source, or same Message-ID over the same content. */
  sameMail: boolean;
  /** A mail of the same vacancy with this Message-ID but other content. */
  sameMessageIdOtherContent: boolean;
  /** Answers sent or waiting for the reply address in the 24 hours before this mail arrived. */
  answersLastDay: number;
  /** The address bounced one of our answers. */
  addressBounced: boolean;
  /** The answers that went to the reply address or the sender for mail of the 24 hours before, in any order. */
  answersBefore: EarlierAnswer[];
  /** When the mails of the 24 hours before came that called for an answer to the reply address, whether it was given or not; the last thirty. */
  answersDue: Date[];
  /** It refers to a Message-ID under which an answer of ours is on record. */
  answersOurs: boolean;
  /** When the sender last said the same, word for word, in another mail for the vacancy in the 24 hours before; null: never. */
  saidBefore: Date | null;
}

/** An answer of ours that its recipient, or a machine of theirs, may react to. */
export interface EarlierAnswer {
  template: Template;
  /** When it was sent, or may have been. */
  at: Date;
  /** Its subject line; null where it is not known. */
  subject: string | null;
}

export type SubjectStatus = 'clear' | 'unclear' | 'missing' | 'other-vacancy';
export interface SubjectCheck {
  status: SubjectStatus;
  /** Code of the vacancy the subject names, or null. */
  vacancy: string | null;
}

export type DeadlineStatus = 'on-time' | 'late' | 'grace' | 'none';
export interface Timing {
  status: DeadlineStatus;
  closesAt: Date | null;
  /** Seconds left when the mail arrived; negative after the deadline; null without one. */
  marginSeconds: number | null;
}

export type ReceivedBy = 'internaldate' | 'received-header' | 'date-header';
export interface Receipt {
  at: Date;
  by: ReceivedBy;
  /** Every clock that is known, for showing both where they differ. */
  clocks: { internalDate: Date | null; received: Date | null; date: Date | null };
  /** Two clocks lie two hours or more apart. */
  differ: boolean;
}

export interface Quote {
  filename: string | null;
  /** 1-based; null for formats without pages. */
  page: number | null;
  /** Verbatim from the page's text. */
  quote: string;
}
export type CriterionStatus = 'evidenced' | 'partial' | 'not-found';
export interface CriterionFinding {
  id: string;
  status: CriterionStatus;
  evidence: Quote[];
}

/** What notices ask candidates to state beside their qualifications. */
export const FACT_KINDS = [
  'kinship',
  'referees',
  'paper-language',
  'availability',
  'nationality',
  'work-permit',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export interface FactFinding {
  kind: FactKind;
  /** A sentence for HR. */
  words: string;
  /** At least one. */
  evidence: Quote[];
}

export type AnswerLanguage = Language | 'both';
/** The answer a mail calls for; composing and sending it comes later. */
export interface Answer {
  template: Template;
  language: AnswerLanguage;
  to: string;
}

/** Everything that was decided about one mail: what is stored, shown, and printed by `replay`. */
export interface Decision {
  kind: Kind;
  /** Why it is of that kind, in words for HR. */
  kindReason: string;
  vacancy: string | null;
  candidate: Candidate | null;
  receipt: Receipt;
  subjectCheck: SubjectCheck;
  timing: Timing;
  documents: FiledDocument[];
  completeness: Completeness | null;
  criteria: CriterionFinding[];
  /** Decisions of before this was looked for hold none. */
  facts?: FactFinding[];
  /** Null when nothing is to be answered or the answer is suppressed. */
  answer: Answer | null;
  /** Why the answer it would have had is not sent. */
  suppressed: Suppression | null;
  /** The answer that was suppressed, so that a person can send it after all. */
  wouldAnswer: Answer | null;
  flags: Flag[];
  disposition: Disposition;
  /** The application this mail belongs to: an id on file, `new`, or null when it belongs to none. */
  application: number | 'new' | null;
}
