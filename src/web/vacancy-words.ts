// What the pages of vacancies say: each field of a vacancy in words, and what happened to its file.
import { SHELF_NAMES, SHELVES } from '../domain/afterwards.ts';
import { wordsCounted } from '../domain/criterion-words.ts';
import type { Template } from '../domain/disposition.ts';
import type { Surprise } from '../domain/surprises.ts';
import { type Criterion, LANGUAGES, type Paper, type Vacancy } from '../domain/vacancy.ts';
import type { DifferingFile } from './options.ts';
import { counted, languageInWords, TEMPLATE } from './words.ts';

const PAPER = { cv: 'CV', 'motivation-letter': 'motivation letter' } as const satisfies Record<Paper, string>;

export function papersInWords(papers: Paper[]): string {
  return listed(papers.map((paper) => PAPER[paper]));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: string[], and = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

export function languagesInWords(codes: string[], and = 'and'): string {
  return listed(codes.map(languageInWords), and);
}

/** What a subject has to name beside the post, a line for each. */
export function subjectInWords({ subjectMustName }: Vacancy): string[] {
  if (subjectMustName.length === 0) return ['The post: its title, its code, or one of its other names'];
  return subjectMustName.map(({ what, words }) => `${what}: ${listed(words, 'or')}`);
}

export function afterwardsInWords({ afterwards }: Vacancy): string {
  if (afterwards === null) return 'A decided mail stays where it is in the mailbox.';
  if ('keyword' in afterwards) return `A decided mail gets the keyword ${afterwards.keyword}.`;
  const folders = SHELVES.flatMap((shelf) => {
    const folder = afterwards.folders[shelf];
    return folder === undefined ? [] : [`${SHELF_NAMES[shelf].toLowerCase()} to ${folder}`];
  });
  return folders.length === 0 ? 'A decided mail stays where it is.' : `A decided mail is moved: ${listed(folders)}.`;
}

export function answersInWords({ answers }: Vacancy): string {
  const held = Object.entries(answers).flatMap(([kind, rule]) => (rule === 'hold' ? [TEMPLATE[kind as Template]] : []));
  if (held.length === 0) return 'Every answer goes out by itself.';
  return `These wait until a person releases them: ${listed(held.map((word) => word.toLowerCase()))}. The others go out by themselves.`;
}

/** A criterion by its words. */
export function criterionInWords({ text, id }: Criterion): string {
  return text.en ?? text.fr ?? id;
}

/** What will surprise somebody, as a sentence; of a criterion, with its name before it. */
export function surpriseInWords({ field, words }: Surprise, { criteria }: Pick<Vacancy, 'criteria'>): string {
  const criterion = criteria.find(({ id }) => field === `criteria.${id}`);
  return criterion ? `${criterionInWords(criterion)}: ${words}.` : asSentence(words);
}

/** With a capital and a full stop. */
export function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `at least 10 years`, `French or Spanish at B2`; empty for a criterion of words alone. */
export function alsoAskedFor({ years, languages, languagesNeeded, level }: Criterion): string[] {
  return [
    ...(years === null ? [] : [`at least ${counted(years, 'year')}`]),
    ...(languages.length === 0
      ? []
      : [
          `${languagesInWords(languages, languagesNeeded === 'all' ? 'and' : 'or')}${level === null ? '' : `, level ${level} or better`}`,
        ]),
  ];
}

/** `25 English and 24 French words and phrases, for 2 things`. */
export function wordsInWords(criterion: Criterion): string {
  const [en, fr] = LANGUAGES.map((language) => wordsCounted(criterion, language));
  if (!en && !fr) return 'no words';
  const things = criterion.aspects.length > 1 ? `, for ${counted(criterion.aspects.length, 'thing')}` : '';
  return `${en ?? 0} English and ${fr ?? 0} French words and phrases${things}`;
}

/** `First thing asked for`. */
export function thingInWords(place: number, of: number): string {
  return of === 1 ? 'What is asked for' : `Thing ${place + 1} of ${of}`;
}

const FIELD: Record<string, string> = {
  title: 'its title',
  aliases: 'its other names',
  reference: 'its reference number',
  mailbox: 'its mailbox',
  addresses: 'its other addresses',
  afterwards: 'what becomes of decided mail',
  receivedBy: 'the servers it trusts',
  deadline: 'its deadline',
  documents: 'the papers it wants',
  languages: 'the languages it accepts',
  subjectMustName: 'what a subject must name',
  enquiries: 'whether questions are invited',
  contact: 'its contact',
  privacyContact: 'its contact for personal data',
  answers: 'which answers wait for a person',
  digestTo: 'the readers of the daily list',
  retentionMonths: 'how long data is kept',
};

/** What is said of a vacancy file that says something else than what the service goes by. */
export function differingInWords({ file, why, details, vacancy }: DifferingFile): { title: string; words: string } {
  if (why === 'fault')
    return {
      title: `${file} is wrong, and nothing of it was taken up.`,
      words: `What it said before stays in use. Mend it before Intray is started again, or it will not start. ${details.join(' ')}`,
    };
  if (details.length === 0)
    return {
      title: `${file} waits for a restart.`,
      words: `The vacancy ${vacancy ?? ''} was put in or taken out; this takes effect when Intray is next started.`,
    };
  return {
    title: `${file} waits for a restart.`,
    words: `It was changed in ${listed(details.map((field) => FIELD[field] ?? field))}; this takes effect when Intray is next started. Other words for criteria are in use already.`,
  };
}
