// Which of the dates a notice names closes applications, and how it was read: as a local time, in a zone, as an instant.
import { Temporal } from 'temporal-polyfill';
import { deadlineInstant } from '../../deadline.ts';
import type { DraftDeadline } from '../draft.ts';
import type { Doubt, Notice, Passage, Said } from '../notice.ts';
import { type PlainView, passageIn, plainView } from '../plain-view.ts';
import { closingDates } from './closing-dates.ts';
import type { ClosingDate } from './closing-weight.ts';
import { datesIn, isoDay, type WrittenDate } from './dates.ts';
import { type DayReading, dayOf } from './days.ts';
import { hourOf, onTheLastDay } from './hours.ts';
import { publicationDates } from './published.ts';
import { type Relative, relativeIn } from './relative.ts';
import { longDay, longLocal, quoted } from './said.ts';
import { zoneFor } from './zones.ts';

export interface DeadlineReading {
  deadline: Said<DraftDeadline> | null;
  doubts: Doubt[];
}

/**
 * The closing date for applications. Null where none is named, or none that can be told: a doubt then says why, when the notice
 * speaks of a closing date at all.
 *
 * "Midnight" of a day and a day without an hour are its end (product rules, "In time or late"); of two readings that are
 * equally likely the one that is kinder to the candidate is taken, and a doubt names the other.
 * @param context.asOf the instant that "already past" is told by
 * @param context.zone IANA zone for a deadline of which neither the words nor a place tell the zone; null: it stays unknown
 */
export function readDeadline(notice: Notice, context: { asOf: Date; zone: string | null }): DeadlineReading {
  const view = plainView(notice.text);
  const dates = datesIn(view, notice.text);
  const closing = closingDates(notice, view, dates);
  const relative = relativeIn(view.text);
  const readings = closing.map((one) => ({ ...one, ...readingOf(notice, view, dates, one, context) }));
  const dated = readings.filter((reading) => reading.local !== null);
  const chosen = dated[0] ?? fromPublication(notice, view, dates, relative);
  if (!chosen?.local) return { deadline: null, doubts: withoutDate(view, readings, relative, dates) };
  const zone = zoneFor(notice, view, {
    written: chosen.date.zone,
    day: chosen.local.slice(0, 10),
    configured: context.zone,
  });
  const value = { local: chosen.local, zone: zone.zone, closesAt: null as Date | null };
  if (zone.zone !== null) value.closesAt = deadlineInstant(chosen.local, zone.zone);
  const rivals = rivalsOf(dated);
  const clocks = zone.zone === null ? [] : clockWords(chosen.local, zone.zone);
  const assumptions = [...chosen.assumptions, ...chosen.why, ...clocks, zone.assumption].filter(
    (words) => words !== null,
  );
  const passages = inOrder(
    [chosen.passage, ...chosen.read, ...zone.read].map(({ start, end }) => passageIn(view, start, end)),
  );
  const own = passageIn(view, chosen.passage.start, chosen.passage.end);
  const doubt = (words: string, more: Passage[] = [own]): Doubt => ({ field: 'deadline', words, passages: more });
  const doubts = [
    ...chosen.doubts.map((words) => doubt(words)),
    ...(zone.doubt === null ? [] : [doubt(zone.doubt)]),
    ...rivals.map((words) => doubt(words.words, [own, passageIn(view, words.start, words.end)])),
    ...pastDoubt(value, context.asOf).map((words) => doubt(words)),
    ...relative
      .filter((one) => one.start < chosen.passage.start || one.end > chosen.passage.end)
      .map(({ words, start, end }) =>
        doubt(`The notice also says "${words}" beside its closing date. Check that the date holds.`, [
          passageIn(view, start, end),
        ]),
      ),
  ];
  return { deadline: { value, passages, assumption: sentence(assumptions) }, doubts };
}

type Reading = ClosingDate & DayReading & { local: string | null };

/** "Within 15 days of publication", where the notice says when it was published. */
function fromPublication(notice: Notice, view: PlainView, dates: WrittenDate[], relative: Relative[]): Reading | null {
  const counted = relative.find((one) => one.after !== null);
  const published = publicationDates(view, dates)[0];
  const from = published?.year ? isoDay(published.year, published.month, published.day) : null;
  if (!counted?.after || !published || from === null) return null;
  const start = Temporal.PlainDate.from(from);
  const day = start.add(counted.after).toString();
  const words = quoted(notice, view, counted);
  return {
    date: { ...published, time: null, zone: null, inclusive: true },
    score: 0,
    passage: { start: counted.start, end: counted.end },
    why: [],
    excludes: false,
    isFormer: false,
    isWeak: true,
    audience: null,
    isOther: false,
    day,
    local: `${day}T24:00`,
    assumptions: [`${words} was counted from ${longDay(from)}: read as the end of ${longDay(day)}.`],
    doubts: [
      `The notice sets no calendar date: ${words}, counted from ${longDay(from)}, ends on ${longDay(day)}. Check both days.`,
    ],
    read: [{ start: published.start, end: published.end }],
  };
}

function readingOf(
  notice: Notice,
  view: PlainView,
  dates: WrittenDate[],
  closing: ClosingDate,
  context: { asOf: Date },
): DayReading & { date?: WrittenDate; local: string | null } {
  const day = dayOf(closing.date, { notice, view, dates, asOf: context.asOf });
  if (day.day === null) return { ...day, local: null };
  const elsewhere = closing.date.time === null ? onTheLastDay(view, notice.text) : null;
  const date = elsewhere
    ? { ...closing.date, time: elsewhere, zone: closing.date.zone ?? elsewhere.zone }
    : closing.date;
  const time = hourOf({ date, excludes: closing.excludes }, day.day, view, notice);
  return {
    ...day,
    date,
    read: elsewhere ? [...day.read, elsewhere] : day.read,
    local: `${time.day ?? day.day}T${time.clock}`,
    assumptions: [...day.assumptions, ...time.assumptions],
    doubts: [...day.doubts, ...time.doubts],
  };
}

/** Other closing dates that the notice gives, unless it says itself that they are superseded. */
function rivalsOf(dated: Reading[]): { words: string; start: number; end: number }[] {
  const [chosen, ...others] = dated;
  if (!chosen?.local) return [];
  const seen = new Set([chosen.local]);
  return others.flatMap((other) => {
    if (other.local === null || seen.has(other.local) || other.isFormer || other.isWeak) return [];
    const sameDay = other.local.slice(0, 10) === chosen.local?.slice(0, 10);
    if (sameDay && other.date.time === null) return [];
    seen.add(other.local);
    const which = sameDay
      ? `another hour for the same day, ${other.local.slice(11)}`
      : `another closing date, ${longDay(other.local.slice(0, 10))}`;
    const { start, end } = other.passage;
    return [
      {
        words: `The notice gives ${which}; ${longLocal(chosen.local ?? '')} was taken${chosen.audience ? ` (${chosen.audience} candidates)` : ''}. Check which one holds.`,
        start,
        end,
      },
    ];
  });
}

function pastDoubt({ local, closesAt }: DraftDeadline, asOf: Date): string[] {
  const end = closesAt ?? new Date(deadlineInstant(local, 'Etc/GMT+12'));
  return end.getTime() <= asOf.getTime()
    ? [`The closing date, ${longLocal(local)}, is already past. Check that the notice is the current one.`]
    : [];
}

/** What to know when the clocks change on the day of the deadline. */
function clockWords(local: string, zone: string): string[] {
  const [day = '', clock = ''] = local.split('T');
  const date = Temporal.PlainDate.from(day);
  const hours = date.toZonedDateTime(zone).hoursInDay;
  if (hours === 24) return [];
  const change = `The clocks change on that day, which has ${hours} hours`;
  if (clock === '24:00') return [`${change}.`];
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(clock));
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const late = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (early.epochMilliseconds === late.epochMilliseconds) return [`${change}.`];
  return late.toPlainDateTime().equals(wall)
    ? [`${change}: ${clock} comes twice, and the later one is meant.`]
    : [`${change}: ${clock} does not exist, and the hour after the change is meant.`];
}

/** Nothing can be told: why, and where to look. */
function withoutDate(view: PlainView, readings: Reading[], relative: Relative[], dates: WrittenDate[]): Doubt[] {
  const at = ({ start, end }: { start: number; end: number }) => [passageIn(view, start, end)];
  const unclear = readings.flatMap((reading) =>
    reading.doubts.map((words) => ({ field: 'deadline', words, passages: at(reading.passage) })),
  );
  const spoken = relative.map((one) => ({
    field: 'deadline',
    words: `The notice sets no calendar date: it says "${one.words}". Enter the date, if there is one.`,
    passages: at(one),
  }));
  if (unclear.length + spoken.length > 0) return [...unclear, ...spoken];
  if (dates.length === 0) return [];
  return [
    {
      field: 'deadline',
      words:
        'The notice names dates, but says of none that applications close then. Enter the closing date, if there is one.',
      passages: dates.slice(0, 5).flatMap(at),
    },
  ];
}

function sentence(parts: string[]): string | null {
  return parts.length === 0 ? null : [...new Set(parts)].join(' ');
}

function inOrder(passages: Passage[]): Passage[] {
  const kept: Passage[] = [];
  for (const passage of passages.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || passage.start >= last.end) kept.push({ ...passage });
    else last.end = Math.max(last.end, passage.end);
  }
  return kept;
}
