// A vacancy as its notice describes it, ready for the rules. The configuration edge reads it from YAML and resolves its deadline once.
import type { AfterwardsRule } from './afterwards.ts';
import type { Template } from './disposition.ts';

/** The languages Intray writes and matches in. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type InEachLanguage<T> = Partial<Record<Language, T>>;

/** An answer goes out by itself, or waits until a person releases it. */
export const ANSWER_RULES = ['send', 'hold'] as const;
export type AnswerRule = (typeof ANSWER_RULES)[number];

/** The papers a vacancy can ask for. */
export const PAPERS = ['cv', 'motivation-letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface Deadline {
  /** The notice's local date and time, `2026-03-22T24:00`; hour 24 is the end of that day. */
  local: string;
  /** IANA zone, for example `Europe/Brussels`. */
  zone: string;
  /** The first instant that is late. */
  closesAt: Date;
  /** How the notice's words were read, for HR; null when they were plain. */
  reading: string | null;
  /** Minutes after `closesAt` in which mail is kept for HR to decide; 0 is off. */
  graceMinutes: number;
}

export const CRITERION_KINDS = ['education', 'experience', 'essential', 'desirable', 'language', 'competency'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** One thing a criterion asks for: found when any of its words or phrases is found, in either language. */
export interface Aspect {
  en: string[];
  fr: string[];
  /**
   * False where it only has to stand somewhere in the papers, as words of the post's field have to beside words that every
   * trade has: it shows nothing by itself, and is not quoted.
   */
  quoted?: false;
}

/** The levels of the Common European Framework of Reference for Languages, ascending. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** Of several languages: one of them is enough, or none may be missing ("the other official language as well"). */
export const LANGUAGES_NEEDED = ['any', 'all'] as const;
export type LanguagesNeeded = (typeof LANGUAGES_NEEDED)[number];

export interface Criterion {
  id: string;
  kind: CriterionKind;
  /** The requirement in our own words, for people. */
  text: InEachLanguage<string>;
  /** Years of experience asked for, or null. */
  years: number | null;
  /** For kind `language`: the languages asked for, as ISO 639-1 codes. Else empty. */
  languages: string[];
  /** Whether every one of them is asked for; left out: any will do. */
  languagesNeeded?: LanguagesNeeded;
  /** How well they must be known; null: as the text says ("fluent"). */
  level: CefrLevel | null;
  /** All found: evidenced. Some found: partial. None: not-found. */
  aspects: Aspect[];
}

export interface Vacancy {
  code: string;
  title: InEachLanguage<string>;
  aliases: string[];
  /** Reference number of the notice, or null. */
  reference: string | null;
  /** The mailbox's address, lower-cased. */
  mailbox: string;
  /** Other addresses that mean this vacancy: aliases, plus addresses. */
  addresses: string[];
  /** What becomes of its finished mail in the mailbox; null: it stays as it is. */
  afterwards: AfterwardsRule | null;
  /** Host names of the organisation's own receiving servers, lower-cased: only their Received and Authentication-Results are believed. */
  receivedBy: string[];
  deadline: Deadline;
  documents: Paper[];
  /** Languages accepted for papers and used for answers. */
  languages: Language[];
  /** Beyond its title: each group must be named in the subject by one of its words (STCEPM asks for project and post). Empty: naming the title is enough. */
  subjectMustName: { what: string; words: string[] }[];
  criteria: Criterion[];
  /** Whether the notice invites requests for information. */
  enquiries: boolean;
  /** Address a person can write to, shown in answers; null when the notice names none. */
  contact: string | null;
  /** Data protection officer, shown in answers; null when the notice names none. */
  privacyContact: string | null;
  /** What becomes of an answer of each kind; one that is not named is sent. */
  answers: Partial<Record<Template, AnswerRule>>;
  /** Addresses of the HR readers who get the digest. */
  digestTo: string[];
  /** Months after closing until the candidates' data is erased. */
  retentionMonths: number;
}

/** The title in a language, or in the first language there is one in. */
export function titleIn(vacancy: Pick<Vacancy, 'title' | 'code'>, language: Language): string {
  return vacancy.title[language] ?? vacancy.title.en ?? vacancy.title.fr ?? vacancy.code;
}
