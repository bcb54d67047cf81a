// Groups what a period brought for one vacancy into what an HR reader wants to know first. Pure: rows in, structure out.
import { Temporal } from 'temporal-polyfill';
import type { Disposition, Kind } from '../disposition.ts';
import { type Language, titleIn, type Vacancy } from '../vacancy.ts';
import {
  answerEntries,
  CALLS_FOR_YOU,
  type Case,
  type DigestEntry,
  type DigestLinks,
  type DigestRow,
  entryOf,
  flagsOf,
  junkEntry,
} from './digest-entry.ts';
import { momentIn } from './moment.ts';

export type { DigestEntry, DigestLinks, DigestRow } from './digest-entry.ts';

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

function listed(entries: DigestEntry[]): DigestGroup {
  return { entries: entries.slice(0, LISTED), more: Math.max(0, entries.length - LISTED) };
}

function eachGroup<T>(value: (name: DigestGroupName) => T): Record<DigestGroupName, T> {
  return Object.fromEntries(DIGEST_GROUPS.map((name) => [name, value(name)])) as Record<DigestGroupName, T>;
}
