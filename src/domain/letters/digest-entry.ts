// One line of the digest: who, why it matters, when it came and what was answered, in the reader's language.
import type { DeadlineStatus } from '../application.ts';
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from '../disposition.ts';
import type { Role } from '../documents.ts';
import { type AnswerState, waitsForAPerson } from '../review.ts';
import type { Language, Vacancy } from '../vacancy.ts';
import {
  COMPLETENESS_WORDS,
  FLAG_WORDS,
  NO_ANSWER_WORDS,
  SINCE_WORDS,
  SUPPRESSION_WORDS,
  TEMPLATE_WORDS,
  WAITING_WORDS,
} from './digest-words.ts';
import { momentIn, spanIn } from './moment.ts';
import { ROLE_NAMES } from './response-words.ts';

/** One mail of the period, with what became of it and of its application. */
export interface DigestRow {
  messageId: number;
  /** The application as it stands now. */
  application: { id: number; disposition: Disposition; completeness: Completeness } | null;
  receivedAt: Date;
  name: string;
  address: string;
  subject: string;
  kind: Kind | null;
  disposition: Disposition | null;
  flags: Flag[];
  timing: { status: DeadlineStatus; marginSeconds: number | null } | null;
  /** Why it could not be taken in, for a quarantined mail. */
  quarantined: string | null;
  /** The mailbox, for mail in one that several vacancies share that names none of them; missing or null for all other mail. */
  mailbox?: string | null;
  /** It came before the time from which mail is answered. */
  old?: boolean;
  /** It lies in the junk folder. */
  junk: boolean;
  documents: { filename: string | null; role: Role | null; readable: boolean }[];
  answers: { template: Template; state: AnswerState; suppressed: Suppression | null }[];
}

/** An answer that waits for a person or was not sent. */
export interface DigestAnswer {
  /** Null where none could be written. */
  id: number | null;
  messageId: number;
  template: Template | null;
  state: AnswerState;
  suppressed: Suppression | null;
  name: string;
  address: string;
  createdAt: Date;
  /** Since when it stands so. */
  since: Date;
}

export interface DigestEntry {
  /** Who; the address where there is no name. */
  name: string;
  /** '' where `name` is the address already. */
  address: string;
  /** Most important first. */
  lines: string[];
  link: string | null;
}
export interface DigestLinks {
  vacancy(code: string): string;
  application(id: number): string;
  message(id: number): string;
  answer(id: number): string;
}

export interface Words {
  vacancy: Vacancy;
  language: Language;
  links: DigestLinks | null;
}
/** A mail without an application, or the mails of one application, newest first. */
export type Case = [DigestRow, ...DigestRow[]];

/** Flags that ask for a person's judgement; the others only describe. */
export const CALLS_FOR_YOU: readonly Flag[] = [
  'other-vacancy',
  'clock-differs',
  'sender-unverified',
  'kinship-declared',
  'hidden-text',
  'join-proposed',
  'message-id-reused',
  'returned-after-withdrawal',
  'in-grace',
];

/** A case as a line. */
export function entryOf(each: Case, { vacancy, language, links }: Words): DigestEntry {
  const [newest] = each;
  const flags = flagsOf(each);
  const calls = flags.filter((flag) => CALLS_FOR_YOU.includes(flag));
  const remarks = flags.filter((flag) => !CALLS_FOR_YOU.includes(flag));
  const own = newest.kind === 'application' || newest.kind === 'supplement';
  const completeness = own ? (newest.application?.completeness ?? null) : null;
  const why = [
    ...(newest.quarantined === null ? [] : [quarantineWords(newest.quarantined, language)]),
    ...(newest.mailbox ? [nobodysWords(newest.mailbox, language)] : []),
    ...calls.map((flag) => FLAG_WORDS[flag][language]),
    ...(completeness === null || completeness === 'complete' ? [] : [COMPLETENESS_WORDS[completeness][language]]),
    ...(completeness === null && newest.subject !== '' ? [quoted(newest.subject, language)] : []),
    ...remarks.map((flag) => FLAG_WORDS[flag][language]),
  ];
  const papers = each.flatMap((row) => row.documents).filter((d) => d.role !== null && d.role !== 'other');
  const roles = [...new Set(papers.map((d) => ROLE_NAMES[d.role ?? 'other'][language]))];
  const papersNamed = roles.map((role, i) => (i === 0 || role.startsWith('CV') ? role : role.toLowerCase())).join(', ');
  return {
    ...whoOf(newest),
    lines: [
      sentence(why.join(language === 'fr' ? ' ; ' : '; ')),
      [arrival(newest, vacancy, language), papersNamed, answersOf(each, language)]
        .filter((part) => part !== '')
        .join(' · '),
    ].filter((line) => line !== ''),
    link: linkTo(newest, links),
  };
}

function whoOf(row: Pick<DigestRow, 'name' | 'address'>): { name: string; address: string } {
  return row.name === '' ? { name: row.address || '—', address: '' } : { name: row.name, address: row.address };
}

function arrival(row: DigestRow, vacancy: Vacancy, language: Language): string {
  const margin = row.timing?.marginSeconds ?? null;
  const close = margin !== null && Math.abs(margin) < 3600;
  const when = momentIn(row.receivedAt, vacancy.deadline.zone, language, { zone: false, seconds: close });
  const late = row.timing?.status === 'late' || row.timing?.status === 'grace';
  if (margin === null || !(late || close)) return when;
  const span = spanIn(margin * 1000, language);
  if (language === 'fr') return `${when}, ${span} ${late ? 'après' : 'avant'} la date limite`;
  return `${when}, ${span} ${late ? 'after' : 'before'} the deadline`;
}

const SENT_WORDS = { en: 'answered', fr: 'réponse envoyée' } as const;
const ON_ITS_WAY_WORDS = { en: 'answer on its way', fr: 'réponse en cours d’envoi' } as const;

function answersOf(each: Case, language: Language): string {
  const newest = each.flatMap((row) => row.answers)[0];
  if (newest === undefined || waitsForAPerson(newest)) return '';
  const name = TEMPLATE_WORDS[newest.template][language];
  if (newest.state === 'SENT') return `${SENT_WORDS[language]} (${name})`;
  return newest.state === 'SUPPRESSED' ? '' : `${ON_ITS_WAY_WORDS[language]} (${name})`;
}

/** An answer that did not simply go out, as a line. */
export function answerEntry(answer: DigestAnswer, { vacancy, language, links }: Words, earlier = false): DigestEntry {
  const { template, state, suppressed } = answer;
  const name = template === null ? NO_ANSWER_WORDS[language] : TEMPLATE_WORDS[template][language];
  const stands = template === null || !isWaitingState(state) ? '' : WAITING_WORDS[state][language];
  // `held` says what the state says already.
  const reason = suppressed === null || suppressed === 'held' ? '' : SUPPRESSION_WORDS[suppressed][language];
  const why = stands === '' || reason === '' ? reason : ` (${reason})`;
  const colon = language === 'fr' ? ' :' : ':';
  const since = momentIn(answer.since, vacancy.deadline.zone, language, { zone: false });
  return {
    ...whoOf(answer),
    lines: [
      sentence(`${name}${colon} ${stands}${why}`),
      ...(earlier || state === 'UNCERTAIN' ? [sentence(`${SINCE_WORDS[language]} ${since}`)] : []),
    ],
    link: links === null ? null : answer.id === null ? links.message(answer.messageId) : links.answer(answer.id),
  };
}

function isWaitingState(state: AnswerState): state is keyof typeof WAITING_WORDS {
  return Object.hasOwn(WAITING_WORDS, state);
}

/** A mail in the junk folder as a line. */
export function junkEntry(row: DigestRow, { vacancy, language, links }: Words): DigestEntry {
  return {
    ...whoOf(row),
    lines: [row.subject, arrival(row, vacancy, language)].filter((line) => line !== ''),
    link: linkTo(row, links),
  };
}

function nobodysWords(mailbox: string, language: Language): string {
  return language === 'fr' ? `arrivé dans ${mailbox}, ne nomme aucun poste` : `came to ${mailbox} and names no vacancy`;
}

function quarantineWords(reason: string, language: Language): string {
  return language === 'fr' ? `message mis de côté : ${reason}` : `set aside: ${reason}`;
}

/** The flags of all its mails. */
export function flagsOf(each: Case): Flag[] {
  return [...new Set(each.flatMap((row) => row.flags))];
}

function linkTo(row: DigestRow, links: DigestLinks | null): string | null {
  if (links === null) return null;
  return row.application === null ? links.message(row.messageId) : links.application(row.application.id);
}

function quoted(text: string, language: Language): string {
  return language === 'fr' ? `« ${text} »` : `“${text}”`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
