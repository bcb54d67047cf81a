// Every calendar date a notice writes, English or French, as it is written: with its weekday, hour and zone, and what is unsure about it.

import type { PlainView } from '../plain-view.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './date-words.ts';
import { timeAfter, timeBefore, type WrittenTime } from './times.ts';
import { type WrittenZone, zoneAfter } from './zone-names.ts';

export interface WrittenDate {
  /** Places in the view, from the weekday or the hour before it to the zone after it. */
  start: number;
  end: number;
  /** The day itself, without weekday, hour and zone. */
  dayStart: number;
  dayEnd: number;
  /** Null where none is written. */
  year: number | null;
  month: number;
  day: number;
  /** How it is written: numeric forms by their separator, `/` `.` `-`; `words` with a month's name; `iso` year first; `end-of-month`. */
  form: 'words' | 'iso' | 'end-of-month' | '/' | '.' | '-';
  /** True for 03/04/2026: month and day may be the other way round. */
  canSwap: boolean;
  /** 1 Monday to 7 Sunday, as written; null where none is. */
  weekday: number | null;
  /** The end of a range: "from 3 to 17 March 2026". The day it begins where only a day is written there, else 0; null: no range. */
  rangeFrom: number | null;
  /** "inclus", "inclusive". */
  inclusive: boolean;
  time: WrittenTime | null;
  zone: WrittenZone | null;
}

type Core = Pick<WrittenDate, 'dayStart' | 'dayEnd' | 'year' | 'month' | 'day' | 'form' | 'canSwap'> & {
  rangeFrom: number | null;
};

/** More dates than any notice has: the rest of a longer list is not looked at. */
const MOST = 3000;

const UNITS: Record<string, number> = Object.fromEntries(
  (
    'first/premier second/deux third/trois fourth/quatre fifth/cinq sixth/six seventh/sept eighth/huit ninth/neuf tenth/dix eleventh/onze twelfth/douze thirteenth/treize ' +
    'fourteenth/quatorze fifteenth/quinze sixteenth/seize seventeenth/dix-sept eighteenth/dix-huit nineteenth/dix-neuf ' +
    'twentieth/vingt twenty-first/vingt-et-un twenty-second/vingt-deux twenty-third/vingt-trois twenty-fourth/vingt-quatre ' +
    'twenty-fifth/vingt-cinq twenty-sixth/vingt-six twenty-seventh/vingt-sept twenty-eighth/vingt-huit ' +
    'twenty-ninth/vingt-neuf thirtieth/trente thirty-first/trente-et-un'
  )
    .split(' ')
    .flatMap((names, i) => names.split('/').map((name): [string, number] => [name, i + 1])),
);
const DAY_WORD = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  // "All six may apply" is no day: the small numbers count before a French month only.
  .map((word) =>
    /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf)$/.test(word)
      ? `${word}(?=[\\s](?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octo|nove|dece))`
      : word,
  )
  .join('|');
const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const ONES_EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ONES_FR = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
/** "deux mille vingt-sept", "two thousand and twenty-seven", "twenty twenty-seven": 2020 to 2039. */
const YEAR_WORDS =
  `(?:deux[ -]mille[ -](vingt|trente)(?:[ -](?:et[ -])?(${ONES_FR.slice(1).join('|')}))?|` +
  `(?:two thousand(?: and)?|twenty)[ -](twenty|thirty)(?:[ -](${ONES_EN.slice(1).join('|')}))?)(?![a-z])`;
const ORDINAL = '(?: ?(?:st|nd|rd|th|er|re|eme|e|o)(?![a-z]))?';

const YEAR_FIRST = /(?<!\d)(?<!\d[./-])(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)(?![./-]\d)\.?/g;
const NUMERIC =
  /(?<!\d)(?<!\d[./])(?<!(?<!\d)\d{1,2}-)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2}|\d{2})(?!\d)(?![./]\d)(?!-\d{1,2}(?![\d:h./]))(?! ?%)/g;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(?<!\\d[.,:/])(?:(\\d{1,2})${ORDINAL}|(?<![a-z-])(${DAY_WORD})(?!-))[\\s./-]{0,2}(?:day )?(?:of[\\s]|de |d')?(?<![a-z])(?:the month of )?(${MONTH})(?![a-z])\\.?` +
    `(?:[\\s,./(-]{0,3}(?:of |de |de l'an )?(?:(${YEAR})|${YEAR_WORDS})\\)?|(?: ?[-/.']|,? ')(\\d{2})(?![\\d:]| ?[h%])| (2[4-9]|3\\d)(?=[,;)\\n\\f]|\\.[\\s\\f]|$| at |[ ,]{1,2}\\d{1,2}[:h]))?`,
  'g',
);
const ROMAN_MONTH =
  /(?<![\d.])(\d{1,2})([ ./-]{1,2})(i{1,3}|iv|vi{0,3}|ix|x|xi{1,2})\.?[ ./-]{1,2}((?:19|20)\d{2})(?!\d)/g;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
// "by latestNovember 27": a space that the page lost.
const MONTH_DAY = new RegExp(
  `(?:(?<![a-z])|(?<=latest|until|before|date|deadline))(${MONTH})(?![a-z])\\.?[\\s,/-]{1,2}(?:the )?(\\d{1,2})${ORDINAL}(?![\\d:%]|[.,]\\d| ?h\\d)` +
    `(?:\\s?(?:-|to|and|until|through)\\s?(?:the )?(\\d{1,2})${ORDINAL}(?![\\d:]))?(?:[\\s,./(-]{1,3}(?:of )?(${YEAR})\\)?)?`,
  'g',
);
const MONTH_END = new RegExp(
  `(?<![a-z])(?:(?:the )?end of (?:the month of )?|(?:la )?fin (?:du mois )?(?:de |d')?)(${MONTH})(?![a-z])\\.?(?:[\\s,]{1,2}(${YEAR}))?(?![\\s,]{1,2}\\d)`,
  'g',
);
const DAY_AND_MONTH_ONLY =
  /(?<=(?:^|[^a-z])(?:by|before|until|till|than|on|le|au|avant|limite|deadline|date|for|a|postuler|candidatures?|applications?|closes|closing)[ :\n\f]{1,2})(\d{1,2})([./])(\d{1,2})(?![\d/%,:]|\.\d| ?(?:h|hrs?|hours|heures?|uhr|o'clock|[ap]\.?m)(?![a-z]))\.?/g;

/** The dates of a view in their order. Linear: the work for each is bounded. */
export function datesIn(view: PlainView, original: string): WrittenDate[] {
  const cores = coresIn(view.text);
  return cores.map((core, i) => dressed(view, original, core, cores[i - 1]?.dayEnd ?? 0, cores[i + 1]?.dayStart));
}

function coresIn(text: string): Core[] {
  const found: Core[] = [];
  scan(text, YEAR_FIRST, found, (m) => numbered(m, Number(m[1]), Number(m[3]), Number(m[4]), 'iso'));
  scan(text, NUMERIC, found, (m) => dayAndMonth(m, Number(m[1]), Number(m[3]), fullYear(m[4] ?? ''), m[2] as '/'));
  scan(text, DAY_AND_MONTH_ONLY, found, (m) => dayAndMonth(m, Number(m[1]), Number(m[3]), null, m[2] as '/'));
  scan(text, DAY_MONTH, found, (m) => {
    const day = m[1] === undefined ? (UNITS[m[2] ?? ''] ?? 0) : Number(m[1]);
    const year = m[4] ?? m[9] ?? m[10];
    const tens = m[5] ?? m[7];
    const worded = tens && 2000 + (/^v|^tw/.test(tens) ? 20 : 30) + ones(m[6] ?? m[8] ?? '');
    return numbered(m, year === undefined ? worded || null : fullYear(year), monthNumber(m[3] ?? ''), day, 'words');
  });
  scan(text, ROMAN_MONTH, found, (m) =>
    numbered(m, Number(m[4]), ROMAN.indexOf(m[3] ?? '') + 1, Number(m[1]), 'words'),
  );
  scan(text, MONTH_DAY, found, (m) => {
    const before = /(?<!\d)((?:19|20)\d{2})[\s,./-]{1,2}$/.exec(text.slice(Math.max(0, m.index - 7), m.index));
    const year = m[4] ?? before?.[1];
    const isRange = m[3] !== undefined && Number(m[3]) > Number(m[2]);
    const day = Number(isRange ? m[3] : m[2]);
    const core = numbered(m, year === undefined ? null : Number(year), monthNumber(m[1] ?? ''), day, 'words');
    return (
      core && {
        ...core,
        rangeFrom: isRange ? Number(m[2]) : null,
        dayStart: m.index - (m[4] ? 0 : (before?.[0].length ?? 0)),
      }
    );
  });
  scan(text, MONTH_END, found, (m) => {
    const month = monthNumber(m[1] ?? '');
    const year = m[2] === undefined ? null : Number(m[2]);
    return numbered(m, year, month, lastDay(year ?? 2001, month), 'end-of-month');
  });
  return withoutOverlaps(found).slice(0, MOST);
}

function scan(text: string, pattern: RegExp, found: Core[], read: (match: RegExpExecArray) => Core | null): void {
  let seen = 0;
  for (const match of text.matchAll(pattern)) {
    const core = read(match);
    if (core) found.push(core);
    seen += 1;
    if (seen >= MOST * 4) return;
  }
}

function numbered(
  match: RegExpExecArray,
  year: number | null,
  month: number,
  day: number,
  form: WrittenDate['form'],
): Core | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year !== null && (year < 1900 || year > 2199)) return null;
  const dayEnd = match.index + match[0].length;
  return { dayStart: match.index, dayEnd, year, month, day, form, canSwap: false, rangeFrom: null };
}

/** Day first, unless that month does not exist: 10/26/2025. */
function dayAndMonth(
  match: RegExpExecArray,
  a: number,
  b: number,
  year: number | null,
  form: '/' | '.' | '-',
): Core | null {
  if (b > 12) return numbered(match, year, a, b, form);
  const core = numbered(match, year, b, a, form);
  return core && { ...core, canSwap: a <= 12 && a !== b };
}

function ones(word: string): number {
  return Math.max(0, ONES_EN.indexOf(word), ONES_FR.indexOf(word));
}

function fullYear(written: string): number {
  return written.length === 4 ? Number(written) : 2000 + Number(written);
}

function withoutOverlaps(found: Core[]): Core[] {
  const sorted = found.sort((a, b) => a.dayStart - b.dayStart || b.dayEnd - a.dayEnd);
  const kept: Core[] = [];
  for (const core of sorted) {
    const last = kept.at(-1);
    if (!last || core.dayStart >= last.dayEnd) kept.push(core);
    // "3 May 17, 2026": the reading with a year is the date.
    else if (last.year === null && core.year !== null) kept[kept.length - 1] = core;
  }
  return kept;
}

const WEEKDAY_BEFORE = new RegExp(`(?<![a-z])(${WEEKDAY})\\.?\\)?[\\s,]{0,2}(?:the |le )?$`);
const WEEKDAY_AFTER = new RegExp(`[\\s,]{0,2}\\(?(${WEEKDAY})(?![a-z])\\.?\\)?`, 'y');
const RANGE_BEFORE = new RegExp(
  `(?<![\\d.,:/h])(\\d{1,2})${ORDINAL}(?:[\\s.]{1,2}(?:${MONTH})\\.?)?\\s?(?:-|to|au|until|and|et|through|till|&|jusqu'au)\\s?(?:the |le )?(?:(?:${WEEKDAY})\\.?[\\s,]{0,2})?$`,
);
const INCLUSIVE =
  /[\s,(]{0,2}(?:at midnight |a minuit )?(?:inclu(?:sive(?:ly)?|s(?:ivement)?|ded)?|compris|y compris|incl\.)(?![a-z])\)?/y;

/** The order of day and month where the notice tells it: "(MM/DD/YYYY)", "jj/mm/aaaa". */
const ORDER_AFTER = /\s?\(?(mm|dd|jj)[ ./-](?:mm|dd|jj)[ ./-](?:yyyy|yy|aaaa|aa)\)?/y;
const ORDER_BEFORE = /(mm|dd|jj)[ ./-](?:mm|dd|jj)[ ./-](?:yyyy|yy|aaaa|aa)\)?[\s:.-]{0,3}$/;

function dressed(view: PlainView, original: string, core: Core, after: number, before = view.text.length): WrittenDate {
  const { text } = view;
  let { dayStart: start, dayEnd: end } = core;
  const written = WEEKDAY_BEFORE.exec(text.slice(Math.max(after, start - 22), start));
  if (written) start -= written[0].length;
  const later = written ? null : stickyAt(WEEKDAY_AFTER, text, end);
  if (later) end += later[0].length;
  const weekdayWord = written?.[1] ?? later?.[1];
  const range = RANGE_BEFORE.exec(text.slice(Math.max(after, core.dayStart - 40), core.dayStart));
  if (range) start = core.dayStart - range[0].length;
  const hint = stickyAt(ORDER_AFTER, text, end);
  if (hint) end += hint[0].length;
  const isMonthFirst = (hint ?? ORDER_BEFORE.exec(text.slice(Math.max(after, start - 25), start)))?.[1]?.startsWith(
    'm',
  );
  const told = core.canSwap && isMonthFirst !== undefined;
  const swapped = told && isMonthFirst ? { month: core.day, day: core.month } : {};
  const inclusive = stickyAt(INCLUSIVE, text, end);
  if (inclusive) end += inclusive[0].length;
  const timeNext = timeAfter(text, end, before);
  // "From 1 March 2026, by 13:00 on 22 March 2026": the hour is the next date's.
  const isNextOnes =
    timeNext !== null &&
    /^(?: ?(?:on|of|le|du|the)){1,2} $/.test(text.slice(timeNext.end, before)) &&
    /(?<![a-z])(?:by|before|until|till|than|avant|jusqu'a|au plus tard)(?![a-z])/.test(text.slice(end, timeNext.start));
  const timeLater = isNextOnes ? null : timeNext;
  const timeEarlier = timeLater ? null : timeBefore(view, original, start, after);
  const time = timeLater ?? timeEarlier;
  if (timeLater) end = timeLater.end;
  if (timeEarlier) start = timeEarlier.start;
  const zone = zoneAfter(view, original, end, before) ?? timeEarlier?.zone ?? null;
  if (zone && zone.end > end) end = zone.end;
  return {
    ...core,
    ...swapped,
    canSwap: core.canSwap && !told,
    start,
    end,
    weekday: weekdayWord === undefined ? null : weekdayNumber(weekdayWord),
    rangeFrom: core.rangeFrom ?? (range ? Number(range[1]) : null),
    inclusive: inclusive !== null || stickyAt(INCLUSIVE, text, end) !== null,
    time,
    zone,
  };
}

function stickyAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Days in a month. */
function lastDay(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2026-03-22`; null for a day that no calendar has, such as 31 April. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (day > lastDay(year, month)) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
