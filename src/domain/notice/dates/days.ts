// The day a written date means: its year where none is written, its month where 03/04 could be either, and its weekday held to it.
import { Temporal } from 'temporal-polyfill';
import { type Notice, wordsAt } from '../notice.ts';
import { type PlainView, passageIn } from '../plain-view.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.ts';
import { isoDay, type WrittenDate } from './dates.ts';
import { nextSuchDay, yearOf } from './years.ts';
import { placeOfPost } from './zones.ts';

export interface DayReading {
  /** `2026-03-22`; null when it cannot be told. */
  day: string | null;
  assumptions: string[];
  doubts: string[];
  /** Further stretches of the view that it was read from. */
  read: { start: number; end: number }[];
}

interface Around {
  notice: Notice;
  view: PlainView;
  /** All dates of the notice. */
  dates: WrittenDate[];
  asOf: Date;
}

export function dayOf(date: WrittenDate, around: Around): DayReading {
  const { order, ...told } = orderOf(date, around);
  const { month, day } = order;
  const written = asWritten(around, date.dayStart, date.dayEnd);
  if (date.year === null) return withYear(date, order, told, around);
  const last = date.form === 'end-of-month';
  const iso = isoDay(date.year, month, day);
  if (iso === null) {
    const words = `"${written}" is no day of the calendar: ${MONTH_NAMES[month - 1]} ${date.year} has no day ${day}. Enter the date.`;
    return { day: null, assumptions: [], doubts: [words], read: [] };
  }
  const assumptions = last ? [`The end of the month was read as its last day, ${day} ${MONTH_NAMES[month - 1]}.`] : [];
  return {
    ...told,
    day: iso,
    assumptions: [...assumptions, ...told.assumptions],
    doubts: [...told.doubts, ...weekdayDoubt(date, iso)],
  };
}

function asWritten({ notice, view }: Around, start: number, end: number): string {
  return wordsAt(notice, passageIn(view, start, end));
}

interface Order {
  month: number;
  day: number;
}

type Told = Pick<DayReading, 'assumptions' | 'doubts' | 'read'>;

/** Day and month of a numeric date that could be read both ways. */
function orderOf(date: WrittenDate, around: Around): Told & { order: Order } {
  const dayFirst = { month: date.month, day: date.day };
  const monthFirst = { month: date.day, day: date.month };
  const plain = { assumptions: [], doubts: [], read: [] };
  if (!date.canSwap) return { ...plain, order: dayFirst };
  const written = `"${asWritten(around, date.dayStart, date.dayEnd)}"`;
  const name = ({ day, month }: Order) => `${day} ${MONTH_NAMES[month - 1]}`;
  const certain = (order: Order, why: string, read: Told['read'] = []) => ({
    order,
    assumptions: [`${written} was read as ${name(order)}: ${why}.`],
    doubts: [],
    read,
  });
  if (date.form === '.') return certain(dayFirst, 'with full stops the day comes first');
  if (date.weekday !== null && date.year !== null) {
    const fits = [dayFirst, monthFirst].filter((order) => weekdayOf(date.year ?? 0, order) === date.weekday);
    if (fits.length === 1 && fits[0]) return certain(fits[0], `it is a ${WEEKDAY_NAMES[date.weekday - 1]}`);
  }
  for (const other of around.dates) {
    if (other.form !== 'words' || other.year !== date.year || date.year === null) continue;
    for (const order of [dayFirst, monthFirst])
      if (other.month === order.month && other.day === order.day)
        return certain(order, 'the notice writes the same day in words', [
          { start: other.dayStart, end: other.dayEnd },
        ]);
  }
  const fixed = around.dates.find(
    (other) => other.form === date.form && !other.canSwap && Math.max(other.day, other.month) > 12,
  );
  if (fixed) {
    const text = around.view.text.slice(fixed.dayStart, fixed.dayEnd);
    const order = Number(/\d+/.exec(text)?.[0]) > 12 ? dayFirst : monthFirst;
    return certain(order, `the notice also writes "${text}"`, [{ start: fixed.dayStart, end: fixed.dayEnd }]);
  }
  const isAmerican =
    around.notice.language === 'en' &&
    ['US', 'PH'].includes(placeOfPost(around.notice, around.view)?.place.country ?? '');
  const order = isAmerican ? monthFirst : dayFirst;
  const other = isAmerican ? dayFirst : monthFirst;
  const why = isAmerican ? 'as is usual where the post is' : 'the day first';
  return {
    order,
    assumptions: [`${written} was read as ${name(order)}, ${why}; it could also be ${name(other)}.`],
    doubts: [`${written} can be ${name(order)} or ${name(other)}: ${name(order)} was taken. Check which is meant.`],
    read: [],
  };
}

function weekdayOf(year: number, { month, day }: Order): number | null {
  const iso = isoDay(year, month, day);
  return iso === null ? null : Temporal.PlainDate.from(iso).dayOfWeek;
}

function weekdayDoubt(date: WrittenDate, iso: string): string[] {
  const real = Temporal.PlainDate.from(iso).dayOfWeek;
  if (date.weekday === null || date.weekday === real) return [];
  const { day, month, year } = Temporal.PlainDate.from(iso);
  return [
    `The notice calls ${day} ${MONTH_NAMES[month - 1]} ${year} a ${WEEKDAY_NAMES[date.weekday - 1]}, but it is a ${WEEKDAY_NAMES[real - 1]}: the date was taken. Check it.`,
  ];
}

/** The year of a date that names none is assumed, or the date is not told. */
function withYear(date: WrittenDate, order: Order, told: Told, around: Around): DayReading {
  const written = `"${asWritten(around, date.start, date.dayEnd)}"`;
  const { year, why, doubt, read } = yearOf(date, order, around);
  const day = year === null ? null : isoDay(year, order.month, order.day);
  if (day === null) {
    // Without a weekday to hold it to, a guessed year could be any: a person enters it, and nobody is late by a guess.
    const next = nextSuchDay(order, around.asOf);
    const hint = next === null ? '' : ` (the next such day is ${next})`;
    const words = `${written} names no year, and nothing in the notice tells it. Enter the date${hint}.`;
    return { day: null, assumptions: [], doubts: [words], read: [] };
  }
  return {
    day,
    assumptions: [...told.assumptions, `${written} names no year: read as ${year}, ${why}.`],
    doubts: [...told.doubts, ...(doubt === null ? [] : [doubt]), ...weekdayDoubt(date, day)],
    read: [...told.read, ...(read ? [{ start: read.dayStart, end: read.dayEnd }] : [])],
  };
}
