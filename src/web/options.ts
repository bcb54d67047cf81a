// What the web pages are given by the process that starts them, and the one thing each request carries: who reads.
import type { Queue } from 'bullmq';
import type { CriterionWords } from '../domain/criterion-words.ts';
import type { Disposition } from '../domain/disposition.ts';
import type { ReadStatus } from '../domain/documents.ts';
import type { AtHand, StatusCounts } from '../domain/findings.ts';
import type {
  Alerts,
  AnswerLine,
  AnswerQuestion,
  AnswersShown,
  AnswerText,
  ApplicationLine,
  ApplicationQuestion,
  ApplicationView,
  Listed,
  MailboxLine,
  MailLine,
  MailQuestion,
  MailView,
  OperationsView,
  Reach,
  Sending,
} from '../domain/review.ts';
import type { WatchedMailbox } from '../domain/sharing.ts';
import type { Criterion, Vacancy } from '../domain/vacancy.ts';
import type { Watch } from '../domain/watch.ts';
import type { NewVacancies } from './new-vacancy-options.ts';

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
  /** Every page says so when no answer reaches a candidate. */
  sending: Sending;
  /** Where an answer of unknown fate of a vacancy is looked for, beside the mail that came back: names of mailboxes, or `journal`. */
  lookedForIn: (vacancy: string) => string[];
  /** Which mailboxes are watched; missing: one for each vacancy. */
  watched?: WatchedMailbox[];
}

/** What the pages ask of the store. */
export interface WebStore {
  dispositions(reach: Reach): Promise<{ vacancy: string; disposition: Disposition; count: number }[]>;
  applications(question: ApplicationQuestion): Promise<Listed<ApplicationLine>>;
  application(id: number, reach: Reach): Promise<ApplicationView | null>;
  messages(question: MailQuestion): Promise<Listed<MailLine>>;
  message(id: number, reach: Reach): Promise<MailView | null>;
  paper(id: number, reach: Reach): Promise<Paper | null>;
  answers(question: AnswerQuestion): Promise<Listed<AnswerText>>;
  answersShown(question: Omit<AnswerQuestion, 'page' | 'size'>, limit: number): Promise<AnswerLine[]>;
  answersChosen(ids: number[], reach: Reach): Promise<AnswerLine[]>;
  answersCounted(reach: Reach, vacancy: string | null): Promise<Record<AnswersShown, number>>;
  answer(id: number, reach: Reach): Promise<AnswerText | null>;
  alerts(reach: Reach): Promise<Alerts>;
  findingCounts(vacancy: string): Promise<Map<string, StatusCounts>>;
  searched(vacancy: string, words: string): Promise<{ total: number; behind: number }>;
  atHand(vacancy: string, before: number | null, limit: number): Promise<AtHand[]>;
  operations(now: Date): Promise<OperationsView>;
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

/**
 * What a person does about an answer. Each is done once, however often it is asked for.
 * @param actor as it stands in the audit trail, `hr:anna`
 * @param seen the answer as the person saw it (`seenAs`); null: whatever it is now
 * @returns false when it no longer stands so, or cannot be done
 */
type Deed = (replyId: number, actor: string, seen: string | null) => Promise<boolean>;

export interface WebActions {
  /** Sends an answer that waits for a person (HELD, SUPPRESSED, FAILED, UNCERTAIN) on its way. */
  release: Deed;
  /** A person knows that an UNCERTAIN answer arrived. */
  arrived: Deed;
  /** A person leaves an answer as it is: it no longer waits. */
  leave: Deed;
}

/** The vacancy files, as far as people change them here. */
export interface VacancyDesk {
  /** Criteria as the file says them now, null when the file is wrong; `hash` tells its text from any other. Null: there is no file. */
  source(code: string): Promise<{ hash: string; criteria: Criterion[] | null } | null>;
  /** Saves other words of a criterion, unless the file is no longer the one of `hash`; they are taken up when this returns. */
  saveWords(change: { code: string; id: string; words: CriterionWords; hash: string }): Promise<WordsSaved>;
  /** Files that say something else than what this process goes by. */
  differing(): DifferingFile[];
  /** Names the words a vacancy is looked through with now. */
  wordsKey(vacancy: Vacancy): string;
}

export type WordsSaved =
  | { saved: true }
  | {
      saved: false;
      why: 'changed' | 'gone' | 'busy' | 'not-permitted' | 'invalid';
      /** What happened and what to do. */
      words: string;
      /** Lines to put in by hand, where that would help. */
      lines: string | null;
    };

export interface DifferingFile {
  file: string;
  vacancy: string | null;
  /** `restart`: fields of it wait for the next start, all of them where none is named. `fault`: it is wrong. */
  why: 'restart' | 'fault';
  details: string[];
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
  vacancyFiles: VacancyDesk;
  newVacancies: NewVacancies;
  actions: WebActions;
  /** Has a message that is set aside tried again; false when it is not set aside any more. */
  retry: (messageId: number, actor: string) => Promise<boolean>;
  /** What is said of each watched folder, by its row. */
  watches: (lines: MailboxLine[]) => Watch[];
  /** What /metrics answers; null where nobody may read it. With a token, only who sends it as bearer. */
  metrics: { text(): Promise<string>; token: string | null } | null;
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
