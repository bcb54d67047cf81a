// From what a notice says to the fields of a vacancy file, with the remarks that a person needs to confirm them.
import type { DraftCriterion, NoticeDraft } from '../domain/notice/draft.ts';
import { type Notice, type Passage, type Said, wordsAt } from '../domain/notice/notice.ts';
import { LANGUAGES, PAPERS } from '../domain/vacancy.ts';
import type { CriterionFields, VacancyFields } from '../domain/vacancy-fields.ts';
import type { Remarks } from './vacancy-yaml.ts';

/** Begins a remark about something that a person has to see to before the file is used. */
export const TO_CONFIRM = 'TO CONFIRM:';

/**
 * The fields of a vacancy file as far as the notice tells. What the file cannot do without and the notice does not say is null;
 * papers and languages get the usual ones, with a remark.
 */
export function fieldsOf(draft: NoticeDraft, notice: Pick<Notice, 'language'>): VacancyFields {
  const { deadline } = draft;
  const title = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const said = draft.title[language];
      return said ? [[language, said.value]] : [];
    }),
  );
  return {
    code: draft.code?.value ?? null,
    title,
    aliases: draft.aliases.map(plain),
    reference: draft.reference?.value ?? null,
    mailbox: draft.mailbox?.value ?? null,
    addresses: [],
    afterwards: null,
    receivedBy: [],
    deadline: {
      local: deadline?.value.local ?? null,
      zone: deadline?.value.zone ?? null,
      reading: deadline?.assumption ?? null,
      graceMinutes: 0,
    },
    documents: draft.documents.length > 0 ? draft.documents.map(plain) : [...PAPERS],
    languages: draft.languages.length > 0 ? draft.languages.map(plain) : [notice.language],
    subjectMustName: draft.subjectMustName.map(plain),
    enquiries: draft.enquiries?.value ?? true,
    contact: draft.contact?.value ?? null,
    privacyContact: draft.privacyContact?.value ?? null,
    answers: {},
    digestTo: [],
    retentionMonths: 6,
    criteria: draft.criteria.map(criterionOf),
  };
}

function criterionOf(criterion: DraftCriterion): CriterionFields {
  const { id, kind, said, language, years, languages, languagesNeeded, aspects } = criterion;
  // Several are a list; one alone is written as HR would write it.
  const spoken = languages.length > 1 ? languages : (languages[0] ?? null);
  const all = languagesNeeded === 'all' && languages.length > 1 ? { languagesNeeded } : {};
  return { id, kind, text: { [language]: said.value }, years, language: spoken, ...all, aspects };
}

/** For each field: what was read into the words, the words themselves, and what is left to confirm. */
export function remarksOf(draft: NoticeDraft, notice: Pick<Notice, 'text'>): Remarks {
  const remarks: Remarks = {};
  const add = (field: string, ...words: string[]) => {
    remarks[field] = [...(remarks[field] ?? []), ...words];
  };
  const read = (field: string, ...all: (Said<unknown> | null | undefined)[]) => {
    for (const said of all) {
      if (!said) continue;
      add(field, `The notice: ${quoted(said.passages, notice)}`);
      if (said.assumption !== null) add(field, said.assumption);
    }
  };
  read('code', draft.code);
  read('title', draft.title.en, draft.title.fr);
  read('reference', draft.reference);
  read('mailbox', draft.mailbox);
  read('deadline', draft.deadline);
  read('documents', ...draft.documents, ...draft.otherDocuments);
  read('languages', ...draft.languages);
  read('subjectMustName', ...draft.subjectMustName);
  read('enquiries', draft.enquiries);
  read('contact', draft.contact);
  read('privacyContact', draft.privacyContact);
  read('criteria', draft.kinship, draft.referees, ...draft.conditions);
  for (const { field, words } of draft.doubts) add(field.split('.')[0] ?? field, `${TO_CONFIRM} ${words}`);
  for (const field of draft.missing) {
    const words = MISSING[field];
    if (words) add(field.split('.')[0] ?? field, `${TO_CONFIRM} ${words}`);
  }
  add('receivedBy', `${TO_CONFIRM} no notice names the servers that receive the mail; ask operations.`);
  add('digestTo', `${TO_CONFIRM} no notice names the readers of the daily list.`);
  return remarks;
}

/** Every field that a vacancy file needs, or that candidates notice, when the notice does not say it. */
const MISSING: Record<string, string> = {
  code: 'the notice gives nothing to make a code from.',
  mailbox: 'the notice names no address for applications; fill in the mailbox.',
  deadline: 'the notice does not say plainly until when applications are taken; fill in date and time.',
  'deadline.zone': 'the notice does not tell the zone of the deadline; fill in one such as Europe/Brussels.',
  documents: 'the notice names no papers; these are the usual ones.',
  languages: 'the notice does not say in which languages papers are accepted; this is the one it is written in.',
  enquiries: 'the notice does not say whether questions are invited.',
  criteria: 'no requirements were found in the notice.',
};

function quoted(passages: Passage[], notice: Pick<Notice, 'text'>): string {
  return passages.map((passage) => `“${shortened(wordsAt(notice, passage))}”`).join(' … ');
}

function shortened(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '')} …`;
}
const LONGEST_QUOTE = 300;

function plain<Value>({ value }: Said<Value>): Value {
  return value;
}
