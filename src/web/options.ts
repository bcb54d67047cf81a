// What the web pages are given by the process that starts them, and the one thing each request carries: who reads.
import type { Queue } from 'bullmq';
import type { Disposition } from '../domain/disposition.ts';
import type { ReadStatus } from '../domain/documents.ts';
import type {
  AnswerLine,
  AnswerQuestion,
  ApplicationLine,
  ApplicationQuestion,
  ApplicationView,
  Listed,
  MailLine,
  MailQuestion,
  MailView,
  OperationsView,
  Reach,
} from '../domain/review.ts';
import type { Vacancy } from '../domain/vacancy.ts';

export const WEB_ROLES = ['hr', 'operations', 'admin'] as const;
export type WebRole = (typeof WEB_ROLES)[number];

export interface WebUser {
  name: string;
  /** As `hashPassword` writes it. */
  passwordHash: string;
  role: WebRole;
  /** Codes of the vacancies an `hr` user may see; `operations` sees none, `admin` sees all, whatever stands here. */
  vacancies: string[] | 'all';
}

export interface WebSettings {
  users: WebUser[];
  /** Where people reach the pages; with https the session cookie is marked Secure. */
  publicUrl: string;
  /** Shown beside the product's name. */
  organisation: string;
}

/** What the pages ask of the store. */
export interface WebStore {
  dispositions(reach: Reach): Promise<{ vacancy: string; disposition: Disposition; count: number }[]>;
  applications(question: ApplicationQuestion): Promise<Listed<ApplicationLine>>;
  application(id: number, reach: Reach): Promise<ApplicationView | null>;
  messages(question: MailQuestion): Promise<Listed<MailLine>>;
  message(id: number, reach: Reach): Promise<MailView | null>;
  paper(id: number, reach: Reach): Promise<Paper | null>;
  answers(question: AnswerQuestion): Promise<Listed<AnswerLine>>;
  answer(id: number, reach: Reach): Promise<AnswerLine | null>;
  operations(): Promise<OperationsView>;
  record(entry: AuditEntry): Promise<void>;
  openSession(tokenHash: string, user: string, at: Date): Promise<void>;
  findSession(tokenHash: string): Promise<{ user: string; createdAt: Date; lastSeenAt: Date } | null>;
  touchSession(tokenHash: string, at: Date): Promise<void>;
  closeSession(tokenHash: string): Promise<void>;
  sweepSessions(idleBefore: Date, begunBefore: Date): Promise<void>;
}

interface Paper {
  sha256: string;
  /** Null while it waits to be read. */
  status: ReadStatus | null;
  filename: string | null;
  messageId: number;
  applicationId: number | null;
  vacancy: string | null;
}

/** A line of the audit trail: ids and words of closed lists, never a candidate's data. */
export interface AuditEntry {
  at: Date;
  actor: string;
  action: string;
  messageId?: number | null;
  applicationId?: number | null;
  replyId?: number | null;
  vacancy?: string | null;
  detail?: Record<string, string | number | boolean | null>;
}

export interface WebActions {
  /**
   * Sends an answer that waits for a person (HELD, SUPPRESSED, FAILED, UNCERTAIN) on its way.
   * @param actor as it stands in the audit trail, `hr:anna`
   * @returns false when it no longer waits
   */
  release(replyId: number, actor: string): Promise<boolean>;
  /** A person knows that an UNCERTAIN answer arrived. @returns false when it is not uncertain any more */
  arrived(replyId: number, actor: string): Promise<boolean>;
}

export interface WebOptions {
  store: WebStore;
  /** The file store; `read` fails when there is no such file. */
  blobs: { read(sha256: string): Promise<Uint8Array> };
  /** The virus scanner; null where there is none. What is handed out is scanned, whatever was found when it came. */
  antivirus: {
    /** Rejects when it cannot tell. */
    scan(content: Uint8Array): Promise<{ clean: boolean; status?: ReadStatus }>;
    /** How it is, in words. */
    condition(): Promise<{ ok: boolean; old: boolean; words: string }>;
  } | null;
  /** Null where the queues run in another process. */
  queues: { raw(): Queue[] } | null;
  settings: WebSettings;
  vacancies: Vacancy[];
  actions: WebActions;
  /** What /healthz answers, without personal data; `ok: false` is answered with status 503. */
  health: () => Promise<object>;
  log: {
    info(facts: object, words: string): void;
    warn(facts: object, words: string): void;
    error(facts: object, words: string): void;
  };
  now: () => Date;
}

/** Who reads. */
export interface Person {
  name: string;
  role: WebRole;
  reach: Reach;
  /** As it stands in the audit trail. */
  actor: string;
}

export interface WebEnv {
  Variables: { person: Person };
}
