// Which dates of a notice are said to close applications, the likeliest first.
import type { Notice } from '../notice.ts';
import type { PlainView } from '../plain-view.ts';
import { closingDate } from './closing-date.ts';
import { type ClosingDate, ENOUGH, EXTENDED } from './closing-weight.ts';
import { columnsOf } from './date-columns.ts';
import type { WrittenDate } from './dates.ts';
import { otherPostsIn, otherPostsInLines } from './other-posts.ts';

/** The dates that close applications, the one to take first. */
export function closingDates(notice: Notice, view: PlainView, dates: WrittenDate[]): ClosingDate[] {
  const others = otherPostsIn(view.text);
  const columns = columnsOf(notice, view, dates);
  const read: ClosingDate[] = [];
  for (const [i, date] of dates.entries()) {
    const closing = closingDate(view.text, date, dates[i - 1], dates[i + 1], read.at(-1));
    const column = columns.get(date);
    if (column !== undefined) closing.score = column ? 96 : Math.min(closing.score, 10);
    read.push(closing);
  }
  const inLines = otherPostsInLines(view.text);
  const isInList = ({ dayStart }: WrittenDate) => inLines.some(({ start, end }) => dayStart > start && dayStart < end);
  const said = read.filter((one) => one.score >= ENOUGH && !isInList(one.date));
  const own = said.filter(({ date }) => !others || date.start < others.start || date.start >= others.end);
  const closing = (own.length > 0 ? own : amongOthers(view.text, said, others)).sort((a, b) => b.score - a.score);
  const extended = closing.find((one) => one.why.some((words) => words === EXTENDED));
  if (extended) for (const one of closing) if (one.score < extended.score) one.isFormer = true;
  return byChoice(closing);
}

/** All dates stand in a list of other posts: the one right above this post's text, or a single one, may still be its own. */
function amongOthers(text: string, said: ClosingDate[], others: { end: number } | null): ClosingDate[] {
  const last = said.at(-1);
  if (!last) return [];
  if (said.length === 1) return isEntry(text, last) ? [] : said;
  if (!others || !Number.isFinite(others.end)) return [];
  last.why.push('The dates of other posts stand above it on the page.');
  return [last];
}

/** "Fitter - Harbour Works - Elbmouth - apply by 22 March": the line begins with the post it is about. */
function isEntry(text: string, { passage }: ClosingDate): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', passage.start) + 1, passage.start - 200), passage.start);
  return /\p{L}{4}[^\n]* [-|·] [^\n]*$/u.test(line);
}

/** The best of those said with equal force: most often said, with an hour, for candidates from outside, the later. */
function byChoice(closing: ClosingDate[]): ClosingDate[] {
  const key = ({ date }: ClosingDate) => `${date.year ?? ''}-${date.month}-${date.day}`;
  const times = new Map<string, number>();
  for (const one of closing) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  const best = closing[0]?.score ?? 0;
  const rank = (one: ClosingDate) =>
    (one.score >= Math.min(best, 78) - 3 ? 1000 : one.score) +
    (one.isFormer ? -2000 : 0) +
    (one.audience === 'internal' ? -500 : 0) +
    Math.min(5, times.get(key(one)) ?? 0) * 20 +
    (one.date.time === null ? 0 : 15) +
    (one.date.year === null ? -30 : 0);
  const day = ({ date }: ClosingDate) => (date.year ?? 0) * 10000 + date.month * 100 + date.day;
  const hour = ({ date }: ClosingDate) => (date.time === null ? 0 : 1 + (date.zone ? 1 : 0));
  return closing.sort(
    (a, b) => rank(b) - rank(a) || day(b) - day(a) || hour(b) - hour(a) || a.date.start - b.date.start,
  );
}
