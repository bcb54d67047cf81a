// Groups what a period brought for one vacancy into what an HR reader wants to know first. Pure: rows in, structure out.
import { Temporal } from 'temporal-polyfill';
import type { DeadlineStatus } from './application.ts';
import { COMPLETENESS_WORDS, FLAG_WORDS, SUPPRESSION_WORDS, TEMPLATE_WORDS } from './digest-words.ts';
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from './disposition.ts';
import type { Role } from './documents.ts';
import { momentIn, spanIn } from './moment.ts';
import { ROLE_NAMES } from './response-words.ts';
import type { AnswerState } from './review.ts';
import { type Language, titleIn, type Vacancy } from './vacancy.ts';

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
  /** It lies in the junk folder. */
  junk: boolean;
  documents: { filename: string | null; role: Role | null; readable: boolean }[];
  answers: { template: Template; state: AnswerState; suppressed: Suppression | null }[];
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
export interface DigestGroup {
  entries: DigestEntry[];
  /** How many there are beyond those listed. */
  more: number;
}

export const DIGEST_GROUPS = ['needsYou', 'complete', 'incomplete', 'late', 'enquiries', 'withdrawals'] as const;
export type DigestGroupName = (typeof DIGEST_GROUPS)[number];

export interface Digest {
  language: Language;
  vacancy: { code: string; title: string };
  /** Local date in the vacancy's zone, `2026-03-22`. */
  day: string;
  since: string | null;
  until: string;
  closes: string;
  /** Whole local days left: 0 is the last day; null when closed. */
  daysLeft: number | null;
  mails: number;
  counts: Record<DigestGroupName, number>;
  groups: Record<DigestGroupName, DigestGroup>;
  /** Answers that went nowhere yet: held, suppressed, of unknown fate, refused. */
  answers: DigestGroup;
  junk: DigestGroup;
  /** Mail that needs nobody, counted. */
  quiet: { autoReplies: number; bounces: number; bulk: number; other: number };
  /** Where everything can be seen; null without a public address. */
  link: string | null;
}

export interface DigestPeriod {
  day: string;
  /** Null for the first digest of a vacancy. */
  since: Date | null;
  until: Date;
}
export interface DigestLinks {
  vacancy(code: string): string;
  application(id: number): string;
  message(id: number): string;
}

/** The digest of a vacancy's period. Each application stands in one group only, by its newest state. */
export function digestOf(
  rows: DigestRow[],
  vacancy: Vacancy,
  period: DigestPeriod,
  language: Language,
  links: DigestLinks | null,
): Digest {
  const words = { vacancy, language, links };
  const cases = casesOf(rows);
  const inGroup = (name: DigestGroupName) => cases.filter((each) => groupOf(each) === name);
  const { zone, closesAt } = vacancy.deadline;
  return {
    language,
    vacancy: { code: vacancy.code, title: titleIn(vacancy, language) },
    day: period.day,
    since: period.since === null ? null : momentIn(period.since, zone, language, { zone: false }),
    until: momentIn(period.until, zone, language),
    closes: momentIn(closesAt, zone, language, { endOfDay: true }),
    daysLeft: daysLeft(vacancy, period.until),
    mails: rows.length,
    counts: eachGroup((name) => inGroup(name).length),
    groups: eachGroup((name) => listed(inGroup(name).map((each) => entryOf(each, words)))),
    answers: listed(rows.flatMap((row) => answerEntries(row, words))),
    junk: listed(rows.filter((row) => row.junk).map((row) => junkEntry(row, words))),
    quiet: {
      autoReplies: quietOf(rows, 'auto-reply'),
      bounces: quietOf(rows, 'bounce'),
      bulk: quietOf(rows, 'bulk'),
      other: quietOf(rows, 'other'),
    },
    link: links === null ? null : links.vacancy(vacancy.code),
  };
}

/** Whole local days until the last day of the deadline, or null once it has passed. */
export function daysLeft(vacancy: Pick<Vacancy, 'deadline'>, now: Date): number | null {
  const { zone, closesAt } = vacancy.deadline;
  if (now.getTime() >= closesAt.getTime()) return null;
  const day = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  // The deadline is the first instant that is late: the last day is the one before it.
  return day(now.getTime()).until(day(closesAt.getTime() - 1), { largestUnit: 'day' }).days;
}

interface Words {
  vacancy: Vacancy;
  language: Language;
  links: DigestLinks | null;
}
/** A mail without an application, or the mails of one application, newest first. */
type Case = [DigestRow, ...DigestRow[]];

const LISTED = 50;

function casesOf(rows: DigestRow[]): Case[] {
  const newestFirst = rows
    .filter((row) => !row.junk)
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime() || b.messageId - a.messageId);
  const cases = new Map<string, Case>();
  for (const row of newestFirst) {
    // A question of a candidate stands among the enquiries, not in their application's line.
    const own = row.kind === 'application' || row.kind === 'supplement';
    const key = own && row.application !== null ? `application:${row.application.id}` : `message:${row.messageId}`;
    const known = cases.get(key);
    if (known === undefined) cases.set(key, [row]);
    else known.push(row);
  }
  return [...cases.values()];
}

/** Flags that ask for a person's judgement; the others only describe. */
const CALLS_FOR_YOU: readonly Flag[] = [
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

const GROUP_OF = {
  accepted: 'complete',
  late: 'late',
  incomplete: 'incomplete',
  'needs-review': 'needsYou',
  ignored: null,
  enquiry: 'enquiries',
  withdrawn: 'withdrawals',
} as const satisfies Record<Disposition, DigestGroupName | null>;

function groupOf(each: Case): DigestGroupName | null {
  const [newest] = each;
  const disposition = dispositionOf(newest);
  if (newest.quarantined !== null) return 'needsYou';
  if (disposition === null || disposition === 'ignored') return null;
  return flagsOf(each).some((flag) => CALLS_FOR_YOU.includes(flag)) ? 'needsYou' : GROUP_OF[disposition];
}

function dispositionOf(row: DigestRow): Disposition | null {
  const own = row.kind === 'application' || row.kind === 'supplement';
  return own && row.application !== null ? row.application.disposition : row.disposition;
}

function flagsOf(each: Case): Flag[] {
  return [...new Set(each.flatMap((row) => row.flags))];
}

function entryOf(each: Case, { vacancy, language, links }: Words): DigestEntry {
  const [newest] = each;
  const flags = flagsOf(each);
  const calls = flags.filter((flag) => CALLS_FOR_YOU.includes(flag));
  const remarks = flags.filter((flag) => !CALLS_FOR_YOU.includes(flag));
  const own = newest.kind === 'application' || newest.kind === 'supplement';
  const completeness = own ? (newest.application?.completeness ?? null) : null;
  const why = [
    ...(newest.quarantined === null ? [] : [quarantineWords(newest.quarantined, language)]),
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

function whoOf(row: DigestRow): { name: string; address: string } {
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
const WAITING_WORDS = { en: 'answer on its way', fr: 'réponse en cours d’envoi' } as const;

function answersOf(each: Case, language: Language): string {
  const newest = each.flatMap((row) => row.answers)[0];
  if (newest === undefined || waitsForYou(newest)) return '';
  const name = TEMPLATE_WORDS[newest.template][language];
  if (newest.state === 'SENT') return `${SENT_WORDS[language]} (${name})`;
  return newest.state === 'SUPPRESSED' ? '' : `${WAITING_WORDS[language]} (${name})`;
}

/** Suppressed for reasons that no person need look at. */
const RIGHTLY_SILENT: readonly Suppression[] = [
  'auto-submitted',
  'null-sender',
  'list',
  'bulk',
  'spam',
  'self',
  'robot',
  'already-sent',
  'before-activation',
];

function waitsForYou(answer: DigestRow['answers'][number]): boolean {
  if (answer.state === 'SUPPRESSED') return answer.suppressed === null || !RIGHTLY_SILENT.includes(answer.suppressed);
  return answer.state === 'HELD' || answer.state === 'UNCERTAIN' || answer.state === 'FAILED';
}

const STATE_WORDS = {
  HELD: { en: 'waits for you to release it', fr: 'attend votre validation' },
  SUPPRESSED: { en: 'not sent', fr: 'non envoyée' },
  UNCERTAIN: {
    en: 'may or may not have arrived: the connection broke as it was sent. Please decide whether to send it again',
    fr: 'peut-être arrivée, peut-être pas : la connexion s’est rompue à l’envoi. À vous de décider s’il faut la renvoyer',
  },
  FAILED: { en: 'was refused by the mail server', fr: 'a été refusée par le serveur de messagerie' },
} as const;

function answerEntries(row: DigestRow, { language, links }: Words): DigestEntry[] {
  return row.answers.filter(waitsForYou).map((answer) => {
    const state = STATE_WORDS[answer.state as keyof typeof STATE_WORDS][language];
    // `held` says what the state says already.
    const why =
      answer.suppressed === null || answer.suppressed === 'held' ? '' : SUPPRESSION_WORDS[answer.suppressed][language];
    return {
      ...whoOf(row),
      lines: [
        sentence(
          `${TEMPLATE_WORDS[answer.template][language]}${language === 'fr' ? ' :' : ':'} ${state}${why === '' ? '' : ` (${why})`}`,
        ),
      ],
      link: linkTo(row, links),
    };
  });
}

function junkEntry(row: DigestRow, { vacancy, language, links }: Words): DigestEntry {
  return {
    ...whoOf(row),
    lines: [row.subject, arrival(row, vacancy, language)].filter((line) => line !== ''),
    link: linkTo(row, links),
  };
}

function quarantineWords(reason: string, language: Language): string {
  return language === 'fr' ? `message mis de côté : ${reason}` : `set aside: ${reason}`;
}

function quietOf(rows: DigestRow[], kind: Kind): number {
  return rows.filter((row) => !row.junk && row.kind === kind && row.disposition === 'ignored').length;
}

function linkTo(row: DigestRow, links: DigestLinks | null): string | null {
  if (links === null) return null;
  return row.application === null ? links.message(row.messageId) : links.application(row.application.id);
}

function listed(entries: DigestEntry[]): DigestGroup {
  return { entries: entries.slice(0, LISTED), more: Math.max(0, entries.length - LISTED) };
}

function eachGroup<T>(value: (name: DigestGroupName) => T): Record<DigestGroupName, T> {
  return Object.fromEntries(DIGEST_GROUPS.map((name) => [name, value(name)])) as Record<DigestGroupName, T>;
}

function quoted(text: string, language: Language): string {
  return language === 'fr' ? `« ${text} »` : `“${text}”`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
