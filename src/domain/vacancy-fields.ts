// The fields of a vacancy file as they are written: what a draft, a form and the file itself hand on to one another.
import type { AnswerRule, Aspect, CriterionKind, InEachLanguage, Language, LanguagesNeeded, Paper } from './vacancy.ts';

/** A vacancy file's fields as they are written; null where a person has still to fill in what the file cannot do without. */
export interface VacancyFields {
  code: string | null;
  title: InEachLanguage<string>;
  aliases: string[];
  reference: string | null;
  mailbox: string | null;
  addresses: string[];
  afterwards: { folders: true } | null;
  receivedBy: string[];
  deadline: { local: string | null; zone: string | null; reading: string | null; graceMinutes: number };
  documents: Paper[];
  languages: Language[];
  subjectMustName: { what: string; words: string[] }[];
  enquiries: boolean;
  contact: string | null;
  privacyContact: string | null;
  answers: Partial<Record<string, AnswerRule>>;
  digestTo: string[];
  retentionMonths: number;
  criteria: CriterionFields[];
}

export interface CriterionFields {
  id: string;
  kind: CriterionKind;
  text: InEachLanguage<string>;
  years: number | null;
  language: string | string[] | null;
  /** `all`: none of the languages may be missing, which is written as `language: { all: [en, fr] }`. */
  languagesNeeded?: LanguagesNeeded;
  /** How well one of them must be known; left out where only the text says it. */
  level?: string;
  aspects: Aspect[];
}
