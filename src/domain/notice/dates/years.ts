// The year of a date that names none: by the day the notice was published, by what comes after its closing date, by its weekday; else it is not told.
import { Temporal } from 'temporal-polyfill';
import type { PlainView } from '../plain-view.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.ts';
import { isoDay, type WrittenDate } from './dates.ts';
import { laterDates, publicationDates } from './published.ts';

export interface YearReading {
  /** Null when nothing tells it. */
  year: number | null;
  /** "by the date 7 December 2026 in the notice"; empty when nothing tells it. */
  why: string;
  /** What a person should check; null when the notice tells the year. */
  doubt: string | null;
  /** The date it was told by. */
  read: WrittenDate | null;
}

interface Around {
  view: PlainView;
  dates: WrittenDate[];
  asOf: Date;
}

/** Longer between the closing date and the first day of work is unusual, in days. */
const LONG_WAIT = 300;

/**
 * @param month 1 to 12, with `day` as the date was read
 * @param weekday 1 Monday to 7 Sunday as written, or null
 */
export function yearOf(
  date: WrittenDate,
  { month, day }: { month: number; day: number },
  { view, dates, asOf }: Around,
): YearReading {
  const dated = dates.filter((other) => other !== date && other.year !== null);
  const fits = (year: number) => date.weekday === null || weekdayIn(year, month, day) === date.weekday;
  const now = asOf.getUTCFullYear();
  const told = (year: number, other: WrittenDate, doubt: string | null = null): YearReading => ({
    year,
    why: `by the date ${other.day} ${MONTH_NAMES[other.month - 1]} ${other.year} in the notice`,
    doubt,
    read: other,
  });
  // A range whose end names the year, and a statement of the same day elsewhere.
  const same = dated.find(
    (other) =>
      Math.abs((other.year ?? 0) - now) <= 3 && other.month === month && other.day === day && fits(other.year ?? 0),
  );
  if (same) return { year: same.year, why: 'as the notice writes it elsewhere', doubt: null, read: same };

  const posted = publicationDates(view, dated)[0];
  const comesAfter = (other: WrittenDate) => month * 100 + day >= other.month * 100 + other.day;
  const afterPosted = posted?.year ? posted.year + (comesAfter(posted) ? 0 : 1) : null;
  const later = laterDates(view, dated).sort((a, b) => numberOf(a) - numberOf(b));
  const next = later.find((other) => !posted || numberOf(other) > numberOf(posted));
  const beforeNext = next?.year ? next.year - (month * 100 + day > next.month * 100 + next.day ? 1 : 0) : null;
  const isSettled = afterPosted === null || beforeNext === null || afterPosted === beforeNext;
  const unsettled = isSettled
    ? null
    : 'The closing date names no year, and the other dates of the notice do not agree on one. Check it.';
  if (posted && afterPosted !== null && (fits(afterPosted) || beforeNext === null || !fits(beforeNext)))
    return told(afterPosted, posted, unsettled);
  if (next && beforeNext !== null) {
    const wait = daysBetween(beforeNext, month, day, next);
    const isLong = posted === undefined && wait > LONG_WAIT;
    const doubt = isLong
      ? `The closing date names no year: ${beforeNext} was taken, long before ${next.day} ${MONTH_NAMES[next.month - 1]} ${next.year}. Check it.`
      : unsettled;
    return told(beforeNext, next, doubt);
  }

  if (date.weekday !== null) {
    const today = asOf.toISOString().slice(0, 10);
    const isAhead = (year: number) => (isoDay(year, month, day) ?? '') >= today;
    const near = [
      ...new Set([
        ...dated.map((other) => other.year ?? 0).filter((year) => Math.abs(year - now) <= 3),
        now,
        now + 1,
        now - 1,
      ]),
    ];
    const fitting = near.filter(fits);
    const year = fitting.find(isAhead) ?? fitting[0];
    if (year !== undefined)
      return {
        year,
        why: `when that day is a ${WEEKDAY_NAMES[date.weekday - 1]}`,
        doubt: `The closing date names no year, and only its weekday speaks for ${year}. Check it.`,
        read: null,
      };
  }
  return { year: null, why: '', doubt: null, read: null };
}

/** The next such day from `asOf` on, as a person would write it; null for a day that comes in neither year. */
export function nextSuchDay({ month, day }: { month: number; day: number }, asOf: Date): string | null {
  const today = asOf.toISOString().slice(0, 10);
  const year = [0, 1]
    .map((more) => asOf.getUTCFullYear() + more)
    .find((one) => (isoDay(one, month, day) ?? '') >= today);
  if (year === undefined) return null;
  const weekday = weekdayIn(year, month, day) ?? 1;
  return `${WEEKDAY_NAMES[weekday - 1]} ${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

function weekdayIn(year: number, month: number, day: number): number | null {
  const iso = isoDay(year, month, day);
  return iso === null ? null : Temporal.PlainDate.from(iso).dayOfWeek;
}

function numberOf({ year, month, day }: WrittenDate): number {
  return (year ?? 0) * 10_000 + month * 100 + day;
}

function daysBetween(year: number, month: number, day: number, later: WrittenDate): number {
  const from = isoDay(year, month, day);
  const to = isoDay(later.year ?? 0, later.month, later.day);
  return from === null || to === null ? 0 : Temporal.PlainDate.from(from).until(to).days;
}
