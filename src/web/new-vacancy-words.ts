// What the pages for a new vacancy say: the names of the fields, and what an upload can come to.
import { CRITERION_KIND, languageInWords } from './words.ts';

export const FIELD_LABEL: Record<string, string> = {
  code: 'Code',
  title: 'Title',
  'title.en': 'Title in English',
  'title.fr': 'Title in French',
  aliases: 'Other names, one a line',
  reference: 'Reference number',
  mailbox: 'Mailbox',
  addresses: 'Other addresses for it, one a line',
  afterwards: 'A decided mail',
  receivedBy: 'Your own mail servers, one a line',
  deadline: 'Deadline',
  'deadline.day': 'Day of the deadline',
  'deadline.time': 'Time of the deadline',
  'deadline.zone': 'Zone of the deadline',
  'deadline.reading': 'How the notice was understood',
  'deadline.graceMinutes': 'Minutes of grace',
  documents: 'Papers that make an application complete',
  languages: 'Languages of papers and answers',
  subjectMustName: 'A subject must name, beside the post',
  enquiries: 'Questions',
  contact: 'Address for questions',
  privacyContact: 'Address for personal data',
  digestTo: 'Readers of the daily list, one a line',
  retentionMonths: 'Months until candidates’ data is erased',
  criteria: 'What the notice asks for',
};

/** The name of any field of the form: `Requirement 3, years of experience`. */
export function fieldInWords(field: string): string {
  const known = FIELD_LABEL[field] ?? FIELD_LABEL[field.split('.')[0] ?? ''];
  if (!field.startsWith('criteria.')) return known ?? field;
  const [, place, what, thing, language] = field.split('.');
  const requirement = `Requirement ${Number(place) + 1}`;
  if (what === 'aspect')
    return `${requirement}, thing ${Number(thing) + 1}, words in ${languageInWords(language ?? 'en')}`;
  if (what === 'text') return `${requirement}, in ${languageInWords(thing ?? 'en')}`;
  if (what === 'years') return `${requirement}, years of experience`;
  return what === undefined ? requirement : `${requirement}, ${what}`;
}

/** Kinds of criteria to choose from. */
export const KIND_CHOICES = Object.entries(CRITERION_KIND) as [string, string][];

export const UPLOAD = {
  nothing: 'Choose a file, or paste the words of the notice.',
  both: 'There are a file and pasted words: give one of them.',
  empty: 'The file is empty. Please choose another.',
  large: 'The file is larger than 10 MB. Please upload the notice alone, without pictures or annexes.',
  long: 'That is longer than 200,000 characters, far more than a notice. Please give the notice alone.',
  words: 'There are no words in it.',
  zone: (zone: string) => `No zone is called “${zone}”; write one such as Europe/Brussels, or leave it empty.`,
  unread: (reason: string) => `It cannot be read: ${reason}`,
  later: 'It cannot be read just now, because something of Intray’s own does not answer. Please try again in a minute.',
  unscanned: 'The virus scanner does not answer, so the file was not opened. Please try again later.',
  lost: 'The notice did not come back with the form, so nothing could be done. Please begin again.',
  form: 'The form was larger than this page takes. Please leave out requirements, or shorten their words.',
} as const;
