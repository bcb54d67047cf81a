// The hour at which the closing day ends applications: as it stands beside the date, or said of "the last day" elsewhere.
import { Temporal } from 'temporal-polyfill';
import type { Notice } from '../notice.ts';
import type { PlainView } from '../plain-view.ts';
import type { WrittenDate } from './dates.ts';
import { longDay, quoted } from './said.ts';
import { timeBefore, type WrittenTime } from './times.ts';
import type { WrittenZone } from './zone-names.ts';

export interface Hour {
  clock: string;
  /** Where it moves the day: midnight between two days. */
  day?: string;
  assumptions: string[];
  doubts: string[];
}

/**
 * @param closing the date, and whether "before" leaves it out
 * @param day the date as read, `2026-03-22`
 */
export function hourOf(
  { date, excludes }: { date: WrittenDate; excludes: boolean },
  day: string,
  view: PlainView,
  notice: Notice,
): Hour {
  const shown = longDay(day);
  const { time } = date;
  const words = time ? quoted(notice, view, time) : '';
  const two = (n: number) => String(n).padStart(2, '0');
  if (time === null) {
    const end = `No hour is given: read as the end of ${shown}.`;
    if (!excludes || date.inclusive) return { clock: '24:00', assumptions: [end], doubts: [] };
    return {
      clock: '24:00',
      assumptions: [end, `"Before" could leave that day out: it was read as counting.`],
      doubts: [
        `The notice says "before" ${shown}, without an hour: that day was read as counting. Check that it does.`,
      ],
    };
  }
  if (time.kind === 'midnight') {
    const between = /(?:between|entre|nuit d[ue]|night (?:of|from))[^.;\f]{0,40}$/.test(
      view.text.slice(Math.max(0, date.dayStart - 50), date.dayStart),
    );
    if (between && date.rangeFrom !== null) {
      const before = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
      return {
        clock: '24:00',
        day: before,
        assumptions: [`${words} between two days was read as the end of ${longDay(before)}.`],
        doubts: [],
      };
    }
    return {
      clock: '24:00',
      assumptions: [`${words} was read as the end of ${shown}.`],
      doubts: time.doubtful ? [`${words} may mean the start or the end of ${shown}: the end was taken. Check it.`] : [],
    };
  }
  if (time.kind === 'noon') return { clock: '12:00', assumptions: [], doubts: [] };
  if (time.kind === 'end-of-day') return { clock: '24:00', assumptions: [], doubts: [] };
  if (time.kind === 'close-of-business')
    return {
      clock: '24:00',
      assumptions: [`${words} names no hour: read as the end of ${shown}.`],
      doubts: [
        `${words} names no hour: the end of ${shown} was taken. Enter the hour when offices close, if that is meant.`,
      ],
    };
  if (time.lastSecond && time.hour === 23)
    return { clock: '24:00', assumptions: [`${words} was read as the end of ${shown}.`], doubts: [] };
  if (time.hour === 0 && time.minute === 0) {
    const reading = `${words} was read as the very start of ${shown}`;
    return {
      clock: '00:00',
      assumptions: [`${reading}.`],
      doubts: [`${reading}, so that this day is too late. Check that the end of the day is not meant.`],
    };
  }
  return {
    clock: `${two(time.hour)}:${two(time.minute)}`,
    assumptions: [],
    doubts: time.doubtful ? [`Check the hour ${words}.`] : [],
  };
}

const LAST_DAY =
  /(?:on|of|at|le|du|a|de)[\s](?:the |la |le )?(?:(?:last|final|closing|deadline) (?:day|date)|day of (?:the )?(?:closing|deadline)|dernier jour|jour de (?:la )?(?:cloture|fermeture)|date (?:limite|de cloture))(?![a-z])/g;

/** "11:59 p.m. (New York time) on the closing date": an hour that is told of the day without naming it. */
export function onTheLastDay(view: PlainView, original: string): (WrittenTime & { zone: WrittenZone | null }) | null {
  let tried = 0;
  for (const match of view.text.matchAll(LAST_DAY)) {
    if (++tried > MOST_TRIED) break;
    const time = timeBefore(view, original, match.index, Math.max(0, match.index - 90));
    if (time) return time;
  }
  return null;
}
const MOST_TRIED = 50;
