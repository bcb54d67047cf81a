// A vacancy's deadline: the notice's local date and time becomes an instant once, and every arrival is held to that instant.
import { Temporal } from 'temporal-polyfill';
import type { Timing } from './application.ts';
import type { Deadline } from './vacancy.ts';

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;

/**
 * The first instant that is late.
 *
 * A date without a time, and hour 24, mean the end of that day in the zone: the start of the next day, which is right on
 * days that clocks change too. A local time that exists twice (clocks set back) is read as the later one, and one that
 * does not exist (clocks set forward) as the instant after the gap: the doubt is the candidate's (product rules, "In time or late").
 *
 * @param local `2026-03-22`, `2026-03-22T24:00` or `2026-03-22T17:30`
 * @param zone IANA zone name
 * @throws RangeError naming what is wrong with the date, the time or the zone
 */
export function deadlineInstant(local: string, zone: string): Date {
  const match = LOCAL.exec(local.trim());
  if (!match) throw new RangeError(`"${local}" is not a local date and time like 2026-03-22T24:00`);
  const [, day = '', hour, minute] = match;
  const date = Temporal.PlainDate.from(day);
  const endOfDay = hour === undefined || (hour === '24' && minute === '00');
  const zoned = endOfDay
    ? date.add({ days: 1 }).toZonedDateTime(zone)
    : date
        .toPlainDateTime(Temporal.PlainTime.from(`${hour}:${minute}`))
        .toZonedDateTime(zone, { disambiguation: 'later' });
  return new Date(zoned.epochMilliseconds);
}

/**
 * Holds an arrival to a deadline. In time means before `closesAt`; at that very instant it is late.
 * The margin is in whole seconds, rounded away from zero, so that it is 0 only at the deadline itself.
 */
export function timing(receivedAt: Date, deadline: Deadline | null): Timing {
  if (!deadline) return { status: 'none', closesAt: null, marginSeconds: null };
  const left = (deadline.closesAt.getTime() - receivedAt.getTime()) / 1000;
  const marginSeconds = left > 0 ? Math.ceil(left) : Math.floor(left) || 0;
  const status = left > 0 ? 'on-time' : -left < deadline.graceMinutes * 60 ? 'grace' : 'late';
  return { status, closesAt: deadline.closesAt, marginSeconds };
}

/** True when mail that arrives at `instant` is past the deadline, grace period or not. */
export function isPastDeadline(instant: Date, deadline: Deadline): boolean {
  return instant.getTime() >= deadline.closesAt.getTime();
}

/** The local date of an instant in a zone, `2026-03-22`. */
export function localDay(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}
