// Groups what a period brought for one vacancy into what an HR reader wants to know first. Pure: rows in, structure out.
import { Temporal } from 'temporal-polyfill';
import type { Disposition, Kind } from '../disposition.ts';
import type { Alerts, Sending } from '../review.ts';
import { type Language, titleIn, type Vacancy } from '../vacancy.ts';
import {
  answerEntry,
  CALLS_FOR_YOU,
  type Case,
  type DigestAnswer,
  type DigestEntry,
  type DigestLinks,
  type DigestRow,
  entryOf,
  flagsOf,
  junkEntry,
} from './digest-entry.ts';
import { type Backlog, backlogNotice, noticesIn } from './digest-words.ts';
import { momentIn } from './moment.ts';

export type { DigestAnswer, DigestEntry, DigestLinks, DigestRow } from './digest-entry.ts';

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
  /** What has to be known before all else: nothing is sent, too much was, a backup was put back. */
  notices: string[];
  /** Answers of the period that wait for a person: held, of unknown fate, refused. */
  answers: DigestGroup;
  /** Answers of the period that a rule kept from being sent, except to mail of machines. */
  notSent: DigestGroup;
  /** Answers from before the period that wait all the same. */
  stillWaiting: DigestGroup;
  junk: DigestGroup;
  /** Mail that needs nobody, counted; `waiting`: not decided yet when the digest was made. */
  quiet: { autoReplies: number; bounces: number; bulk: number; other: number; waiting: number };
  /** Where everything can be seen; null without a public address. */
  link: string | null;
}

export interface DigestPeriod {
  day: string;
  /** Null for the first digest of a vacancy. */
  since: Date | null;
  until: Date;
}

/** What waits for a person, whenever it came. */
export interface DigestWaiting {
  /** Those of the period, and of those before it the ones that still wait; the oldest first. */
  answers: DigestAnswer[];
  alerts: Alerts;
  sending: Sending;
}

const NOTHING_WAITS: DigestWaiting = {
  answers: [],
  alerts: {
    breaker: [],
    restored: 0,
    restoration: null,
    uncertain: 0,
    uncertainSince: null,
    failed: 0,
    held: 0,
  },
  sending: { mode: 'send', sink: null },
};

/** The digest of a vacancy's period. Each application stands in one group only, by its newest state. */
export function digestOf(
  rows: DigestRow[],
  vacancy: Vacancy,
  period: DigestPeriod,
  language: Language,
  links: DigestLinks | null,
  { answers, alerts, sending }: DigestWaiting = NOTHING_WAITS,
): Digest {
  const words = { vacancy, language, links };
  const backlog = casesOf(rows.filter((row) => row.old));
  // On the first day of a mailbox thousands of old mails may come in: their number is news, each of them is not.
  const isTold = backlog.length <= LISTED;
  const cases = casesOf(isTold ? rows : rows.filter((row) => !row.old));
  const inGroup = (name: DigestGroupName) => cases.filter((each) => groupOf(each) === name);
  const { zone, closesAt } = vacancy.deadline;
  const since = period.since?.getTime() ?? 0;
  const isNew = (each: DigestAnswer) => each.createdAt.getTime() > since;
  const fresh = answers.filter(isNew);
  const isRecent = (restoredAt: Date) => restoredAt.getTime() > since;
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
    notices: [
      ...noticesIn(language, alerts, sending, isRecent, (at) => momentIn(at, zone, language, { zone: false })),
      ...(isTold ? [] : [backlogNotice(language, backlogOf(backlog))]),
    ],
    answers: listed(fresh.filter((each) => each.state !== 'SUPPRESSED').map((each) => answerEntry(each, words))),
    notSent: listed(fresh.filter((each) => each.state === 'SUPPRESSED').map((each) => answerEntry(each, words))),
    stillWaiting: listed(answers.filter((each) => !isNew(each)).map((each) => answerEntry(each, words, true))),
    junk: listed(rows.filter((row) => row.junk).map((row) => junkEntry(row, words))),
    quiet: quietOf(cases),
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

const LISTED = 50;

function casesOf(rows: DigestRow[]): Case[] {
  const newestFirst = rows
    .filter((row) => !row.junk)
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime() || b.messageId - a.messageId);
  const cases = new Map<string, Case>();
  for (const row of newestFirst) {
    const application = applicationOf(row);
    const key = application === null ? `message:${row.messageId}` : `application:${application.id}`;
    const known = cases.get(key);
    if (known === undefined) cases.set(key, [row]);
    else known.push(row);
  }
  return [...cases.values()];
}

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
  return applicationOf(row)?.disposition ?? row.disposition;
}

/** The application in whose line a mail stands: a candidate's question stands among the enquiries, a withdrawal does not. */
function applicationOf(row: DigestRow): DigestRow['application'] {
  return row.kind === 'application' || row.kind === 'supplement' || row.kind === 'withdrawal' ? row.application : null;
}

function quietOf(cases: Case[]): Digest['quiet'] {
  const undecided = ([row]: Case) => row.disposition === null && row.quarantined === null;
  const ignored = cases.filter((each) => groupOf(each) === null && !undecided(each));
  const of = (kind: Kind) => ignored.filter(([row]) => row.kind === kind).length;
  const [autoReplies, bounces, bulk] = [of('auto-reply'), of('bounce'), of('bulk')];
  const other = ignored.length - autoReplies - bounces - bulk;
  return { autoReplies, bounces, bulk, other, waiting: cases.filter(undecided).length };
}

function backlogOf(cases: Case[]): Backlog {
  const groups = cases.map(groupOf);
  return {
    mails: cases.reduce((sum, each) => sum + each.length, 0),
    applications: cases.filter((each) => applicationOf(each[0]) !== null).length,
    needsYou: groups.filter((group) => group === 'needsYou').length,
  };
}

function listed(entries: DigestEntry[]): DigestGroup {
  return { entries: entries.slice(0, LISTED), more: Math.max(0, entries.length - LISTED) };
}

function eachGroup<T>(value: (name: DigestGroupName) => T): Record<DigestGroupName, T> {
  return Object.fromEntries(DIGEST_GROUPS.map((name) => [name, value(name)])) as Record<DigestGroupName, T>;
}
