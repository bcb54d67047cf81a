// What a notice says, field by field, each with the words it was read from: a proposal that a person confirms, never more than it says.
import type { Aspect, CriterionKind, InEachLanguage, Language, LanguagesNeeded, Paper } from '../vacancy.ts';
import type { Doubt, Said } from './notice.ts';

/** Everything read from a notice; null, or an empty list, where it says nothing. */
export interface NoticeDraft {
  /** A proposal where the notice names none: said so in the assumption. */
  code: Said<string> | null;
  title: InEachLanguage<Said<string>>;
  aliases: Said<string>[];
  reference: Said<string> | null;
  organisation: Said<string> | null;
  /** Lower-cased. */
  mailbox: Said<string> | null;
  deadline: Said<DraftDeadline> | null;
  documents: Said<Paper>[];
  /** Papers asked for that Intray does not tell apart: diplomas, a form, references. */
  otherDocuments: Said<string>[];
  /** Languages accepted for the papers. */
  languages: Said<Language>[];
  subjectMustName: Said<{ what: string; words: string[] }>[];
  criteria: DraftCriterion[];
  /** Whether requests for information are invited; null when the notice does not speak of them. */
  enquiries: Said<boolean> | null;
  contact: Said<string> | null;
  privacyContact: Said<string> | null;
  /** The clause that asks to name relatives on the staff. */
  kinship: Said<string> | null;
  /** Whether contact details of referees are asked for. */
  referees: Said<string> | null;
  /** Conditions a candidate or HR should know: funding, length of the contract, place, nationality, pay. */
  conditions: Said<DraftCondition>[];
  doubts: Doubt[];
  /** Fields of which the notice says nothing, as the vacancy file names them. */
  missing: string[];
}

export interface DraftDeadline {
  /** `2026-03-22T24:00`; hour 24 is the end of that day. */
  local: string;
  /** IANA zone; null when neither the notice nor a place in it tells. */
  zone: string | null;
  /** The first instant that is late; null without a zone. */
  closesAt: Date | null;
}

export interface DraftCriterion {
  /** Small letters, digits and hyphens; unique in the draft. */
  id: string;
  kind: CriterionKind;
  /** The words of the notice. */
  said: Said<string>;
  /** The language of these words. */
  language: Language;
  years: number | null;
  /** For kind `language`: the languages asked for, as ISO 639-1 codes. */
  languages: string[];
  /** Whether every one of them is asked for; left out: any will do. */
  languagesNeeded?: LanguagesNeeded;
  aspects: Aspect[];
}

export const CONDITION_KINDS = [
  'funding',
  'contract',
  'place',
  'nationality',
  'pay',
  'age',
  'clearance',
  'start',
  'other',
] as const;
export interface DraftCondition {
  kind: (typeof CONDITION_KINDS)[number];
  words: string;
}
