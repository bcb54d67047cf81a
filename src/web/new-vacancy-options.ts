// What the pages for a new vacancy are given: how a notice is read, and how the file of a vacancy is drafted, checked and kept.
import type { NoticeDraft } from '../domain/notice/draft.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Language, Vacancy } from '../domain/vacancy.ts';
import type { VacancyFields } from '../domain/vacancy-fields.ts';

/** What is wrong with a field, by its path in the file, in a sentence that says what to do. */
export interface DraftFault {
  path: PropertyKey[];
  words: string;
}

/** A notice's text as its file held it, or why it could not be had. */
export type NoticeRead =
  | { read: true; pages: string[]; links: string[]; language: Language; omission: string | null }
  | { read: false; reason: string };

export type VacancyKept =
  | { kept: true; file: string }
  | {
      kept: false;
      /** `exists`: there is a file of this vacancy; `not-permitted`: the folder takes no file; `invalid`: it would not be right. */
      why: 'exists' | 'not-permitted' | 'invalid';
      /** What happened and what to do. */
      words: string;
    };

export interface NewVacancies {
  /** Reads an uploaded notice in a process of its own; nothing of it is kept. Rejects when that cannot be done just now. */
  readNotice(content: Uint8Array, filename: string): Promise<NoticeRead>;
  /** What the notice says, in the fields of a vacancy file. */
  fieldsOf(draft: NoticeDraft, notice: Notice): VacancyFields;
  /** The vacancy that these fields make, beside the files there are; or everything that is wrong. */
  checked(fields: VacancyFields): { vacancy: Vacancy; faults: [] } | { vacancy: null; faults: DraftFault[] };
  /** The text of the file, with remarks on what the notice said and what is still open. */
  yamlOf(fields: VacancyFields, draft: NoticeDraft, notice: Notice): string;
  /** Puts a new file into the folder of vacancies; one that is there is never touched. */
  keep(code: string, yaml: string): Promise<VacancyKept>;
  /** The vacancy as its file in the folder says it, in use or not; null where there is none, or a wrong one. */
  inFolder(code: string): Vacancy | null;
}
