// Days, moments and passages as they are told in the sentences about a deadline.
import { Temporal } from 'temporal-polyfill';
import type { Notice } from '../notice.ts';
import { type PlainView, passageIn } from '../plain-view.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.ts';

/** The notice's own words of a stretch of its view, in quotation marks. */
export function quoted(notice: Notice, view: PlainView, { start, end }: { start: number; end: number }): string {
  const passage = passageIn(view, start, end);
  return `"${notice.text.slice(passage.start, passage.end).replace(/\s+/g, ' ')}"`;
}

/** `Sunday 22 March 2026`. */
export function longDay(day: string): string {
  const { year, month, day: number, dayOfWeek } = Temporal.PlainDate.from(day);
  return `${WEEKDAY_NAMES[dayOfWeek - 1]} ${number} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** `17:00 on Sunday 22 March 2026`, or the end of the day. */
export function longLocal(local: string): string {
  return local.endsWith('T24:00')
    ? `the end of ${longDay(local.slice(0, 10))}`
    : `${local.slice(11)} on ${longDay(local.slice(0, 10))}`;
}
