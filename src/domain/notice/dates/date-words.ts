// The names of months and weekdays in English and French, whole and short, as plain small letters.

/** A month's name, as the source of a regular expression; no letter may follow it. */
export const MONTH =
  'jan(?:uary|vier|v)?|fe(?:bruary|vrier|br|vr|b|v)|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let|l)?|' +
  'aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?';

/** A weekday's name, as the source of a regular expression. */
export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|' +
  'lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?';

const MONTH_STARTS: [string, number][] = [
  ['jan', 1],
  ['fe', 2],
  ['mar', 3],
  ['a[pv]', 4],
  ['ma[yi]', 5],
  ['jui?n', 6],
  ['jui?l', 7],
  ['a[uo]', 8],
  ['s', 9],
  ['o', 10],
  ['n', 11],
  ['d', 12],
];

/** 1 to 12 of a name that MONTH matched; 0 of anything else. */
export function monthNumber(name: string): number {
  return MONTH_STARTS.find(([start]) => new RegExp(`^${start}`).test(name))?.[1] ?? 0;
}

const WEEKDAY_STARTS: [RegExp, number][] = [
  [/^(?:mo|lu)/, 1],
  [/^(?:tu|ma)/, 2],
  [/^(?:we|me)/, 3],
  [/^(?:th|je)/, 4],
  [/^(?:fr|ve)/, 5],
  [/^sa/, 6],
  [/^(?:su|di)/, 7],
];

/** 1 Monday to 7 Sunday of a name that WEEKDAY matched. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STARTS.find(([start]) => start.test(name))?.[1] ?? 0;
}

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
