// Hours as notices write them, English or French, after a date or before it: 17:00, 5 p.m., 23h59, midi, minuit, close of business.
import type { PlainView } from '../plain-view.ts';
import { type WrittenZone, zoneAfter } from './zone-names.ts';

export interface WrittenTime {
  start: number;
  end: number;
  kind: 'clock' | 'midnight' | 'noon' | 'close-of-business' | 'end-of-day';
  /** 0 to 24; of a `clock` only. */
  hour: number;
  minute: number;
  /** Written to the second, and that is :59. */
  lastSecond: boolean;
  /** "12:00 am", which half of the people read as noon or as the other midnight; a midnight that is also called 00:00. */
  doubtful: boolean;
}

const HALF = '(?:a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?)';
const NAMED =
  '(?:(?:12(?:[:.h]00)?|24(?:[:.h]00)?|00?[:.h]00) ?(?:h |hrs |hours |heures )?(?:at )?\\(?)?(?<midnight>midnight|minuit)\\)?(?: ?[(-]? ?(?<also>24[:.h]00|00?[:.h]00|24 ?h|12 ?a\\.?m\\.?|23[:.h]59)\\)?)?|' +
  '(?:12(?:[:.h]00)? ?)?(?<noon>noon|midday|midi(?![a-z]))|' +
  '(?<closing>close of (?:business|play|work)(?: day| hours)?|closing of (?:business|offices?)|\\bc\\.?o\\.?b\\b\\.?|end of (?:the )?(?:business|working|work|office)[ -](?:day|hours)|close of (?:the )?(?:business |working )?day|fin de (?:la )?journee de travail|(?:heures? de )?fermeture des (?:bureaux|services)|heures? de bureau|(?:business|office|working) hours)|' +
  '(?<dayEnd>end[ -]of[ -](?:the )?day|\\beod\\b|fin de (?:la )?journee|fin du jour)';
const CLOCK =
  `(?<h>\\d{1,2}) ?(?:[:.]|h|hrs?|heures?|hours?) ?(?<m>[0-5]\\d)(?: ?[:.] ?(?<s>[0-5]\\d))?(?!\\d|[.,]\\d|%)(?: ?(?<half>${HALF}))?(?:\\s?(?:hrs?|hours?|h|heures|o'clock)(?![a-z]))?|` +
  `(?<h2>\\d{1,2}) ?(?:(?<half2>${HALF})|(?:h|hrs?|heures?|hours?|o'clock|uhr)(?![a-z])(?! ?(?:\\d|/|per |a |par |of |de (?!l'apres|bruxelles|paris|geneve)|before |after )))|` +
  `(?<h4>[01]\\d|2[0-4])(?<m4>[0-5]\\d) ?(?:(?:h|hrs?|hours?|heures?|z)(?![a-z])|(?=(?:gmt|utc|ces?t|eest|eet|wat|eat|cat|sast|bst|est|edt|pst|pdt|cst|cdt)(?![a-z])))`;
const TIME = `(?:${NAMED}|(?<!\\d)(?<!\\d[.,:/])(?:${CLOCK}))`;

const LINK =
  "(?:[\\s,;:([@-]|(?:at|by|before|until|untill|till|up ?to|to|no later than|not later than|latest|the latest|a|au|avant|jusqu'a|au plus tard|inclus|" +
  "included|inclusive|incl\\.|soit|time|heure|heures|hour|the|le|la|l'|sharp|strictly|precisely|exactly|within|prior to|on|deadline|des|pour|and|et|in|this day|that day|heure limite|only|seulement|uniquement)(?![a-z])|t(?=\\d))";
// Thirty links would be "at the latest by the …" twice over: whatever is longer is another sentence.
const AFTER = new RegExp(`${LINK}{0,12}?(?<time>${TIME})`, 'y');
const ANY = new RegExp(TIME, 'g');
const BEFORE_LINK =
  /^[\s,)\]-]*(?:(?:on|of|the|le|du|de|day|jour|this|ce|between|entre|entre le|dans la nuit|night|in|at the latest|au plus tard|latest|sharp|precises?|local time|heure locale)[\s,)]*)*$/;
const PART_OF_DAY =
  /[\s]?(?:(in the (?:afternoon|evening)|at night|de l'apres-midi|du soir|apres-midi|pm)|(in the morning|du matin))(?![a-z])/y;

/** The hour that follows a date at `from`, before `limit`. */
export function timeAfter(text: string, from: number, limit: number): WrittenTime | null {
  AFTER.lastIndex = from;
  const match = AFTER.exec(text);
  const time = match?.groups?.time;
  if (!match || time === undefined) return null;
  const links = match[0].slice(0, match[0].length - time.length);
  const end = match.index + match[0].length;
  if (end > limit || links.includes('\f') || (links === '' && /^\d/.test(time))) return null;
  return read(match, end - time.length, text);
}

/** The hour that stands before a date at `to`, with a zone between them where there is one: "at 17:00 CET on 22 March 2026". */
export function timeBefore(
  view: PlainView,
  original: string,
  to: number,
  after: number,
): (WrittenTime & { zone: WrittenZone | null }) | null {
  const from = Math.max(after, to - 90);
  const slice = view.text.slice(from, to);
  const match = [...slice.matchAll(ANY)].at(-1);
  if (!match) return null;
  // "Every day from 8:00 to 15:30 until 22 March": the hours of an office.
  if (/\d ?(?:h|:|\.)? ?\d{0,2} ?(?:a|-|to|et|and) $/.test(slice.slice(Math.max(0, match.index - 12), match.index)))
    return null;
  const time = read(match, from + match.index, view.text);
  if (!time) return null;
  const zone = zoneAfter(view, original, time.end, to);
  const rest = view.text.slice(zone?.end ?? time.end, to);
  if (!BEFORE_LINK.test(rest) || rest.includes('\f')) return null;
  return { ...time, zone };
}

function read(match: RegExpExecArray, start: number, text: string): WrittenTime | null {
  const { groups = {} } = match;
  const end = start + (groups.time ?? match[0]).length;
  const at = { start, end, hour: 0, minute: 0, lastSecond: false, doubtful: false };
  if (groups.midnight !== undefined) {
    const doubtful = /(?<!\d)00?[:.h]00/.test(groups.time ?? match[0]);
    return { ...at, kind: 'midnight', hour: 24, doubtful };
  }
  if (groups.noon !== undefined) return { ...at, kind: 'noon', hour: 12 };
  if (groups.closing !== undefined) return { ...at, kind: 'close-of-business', hour: 24 };
  if (groups.dayEnd !== undefined) return { ...at, kind: 'end-of-day', hour: 24 };
  const hour = Number(groups.h ?? groups.h2 ?? groups.h4);
  const minute = Number(groups.m ?? groups.m4 ?? 0);
  let half = (groups.half ?? groups.half2)?.[0];
  PART_OF_DAY.lastIndex = at.end;
  const part = half === undefined && hour <= 12 ? PART_OF_DAY.exec(text) : null;
  if (part) {
    half = part[1] === undefined ? 'a' : 'p';
    at.end += part[0].length;
  }
  if (hour > 24 || (hour === 24 && minute > 0) || (half !== undefined && hour > 12 && groups.h2 !== undefined))
    return null;
  const on24 = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return {
    ...at,
    kind: 'clock',
    hour: on24,
    minute,
    lastSecond: groups.s === '59' && minute === 59,
    doubtful: half === 'a' && hour === 12,
  };
}
