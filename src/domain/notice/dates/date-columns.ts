// Dates in tables, where the labels stand in a row of their own: which of them stands under "Closing date".

import type { Notice } from '../notice.ts';
import type { PlainView } from '../plain-view.ts';
import type { WrittenDate } from './dates.ts';

const CLOSING = /deadline|dead-line|closing|closes|apply by|cl[oô]ture|limite|[ée]ch[ée]ance/i;
const LONGEST_LABEL = 45;

/** For each date of such a table, whether it stands under the closing date's label. */
export function columnsOf(notice: Notice, view: PlainView, dates: WrittenDate[]): Map<WrittenDate, boolean> {
  return new Map([...rowsOf(notice, view, dates), ...listsOf(view, dates)]);
}

/** Cells parted by tabs or bars, the labels a line above. */
function rowsOf(notice: Notice, view: PlainView, dates: WrittenDate[]): Map<WrittenDate, boolean> {
  const found = new Map<WrittenDate, boolean>();
  let heads: string[] = [];
  let at = 0;
  let next = 0;
  for (const line of notice.text.split('\n')) {
    const end = at + line.length;
    while (next < dates.length && placeOf(view, dates[next]) < at) next++;
    const cells = line.length <= 2000 ? line.split(/[\t|]/) : [line];
    const isRule = /^[\s|:-]*$/.test(line);
    const column = heads.findIndex((head) => CLOSING.test(head));
    if (!isRule && column >= 0 && cells.length === heads.length) {
      const from = at + cells.slice(0, column).join(' ').length;
      const to = from + (cells[column]?.length ?? 0) + 1;
      for (; next < dates.length && placeOf(view, dates[next]) < end; next++) {
        const date = dates[next];
        const place = placeOf(view, date);
        if (date) found.set(date, place >= from && place < to);
      }
    } else if (!isRule) heads = cells.length >= 2 && CLOSING.test(line) && !/\d{4}/.test(line) ? cells : [];
    at = end + 1;
  }
  return found;
}

function placeOf(view: PlainView, date: WrittenDate | undefined): number {
  return view.at[date?.dayStart ?? -1] ?? 0;
}

/** One cell a line, as web pages come: the labels first, then as many dates. */
function listsOf(view: PlainView, dates: WrittenDate[]): Map<WrittenDate, boolean> {
  const found = new Map<WrittenDate, boolean>();
  for (let i = 0; i < dates.length; i++) {
    const run = runFrom(view.text, dates, i);
    if (run.length < 2 || run.length > 6) continue;
    const first = run[0]?.start ?? 0;
    const lines = view.text
      .slice(Math.max(0, first - run.length * LONGEST_LABEL), first)
      .split(/[\n\f]/)
      .slice(0, -1);
    const labels = lines.slice(-run.length);
    const closing = labels.filter((label) => CLOSING.test(label));
    const areLabels =
      labels.length === run.length &&
      labels.every((label) => label.length <= LONGEST_LABEL && !/\d{4}|[.!?]$/.test(label));
    if (areLabels && closing.length === 1)
      for (const [k, date] of run.entries()) found.set(date, CLOSING.test(labels[k] ?? ''));
    i += run.length - 1;
  }
  return found;
}

function runFrom(text: string, dates: WrittenDate[], from: number): WrittenDate[] {
  const run: WrittenDate[] = [];
  for (let i = from; i < dates.length; i++) {
    const date = dates[i];
    const last = run.at(-1);
    if (!date || (last && !/^[\n\f]$/.test(text.slice(last.end, date.start)))) break;
    run.push(date);
  }
  return run;
}
