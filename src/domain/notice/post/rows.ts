// The lines of a notice as they stand on the page, each with its place: labels, titles and addresses are read from lines.
import type { Notice, Passage } from '../notice.ts';

/** A line without the marks of its heading, list or table. */
export interface Row extends Passage {
  words: string;
  isHeading: boolean;
  isItem: boolean;
  /** Of a heading that a web page or document marks as one: 1 is the highest. */
  level: number | null;
}

/** Characters of a notice that are read for the facts of its post; a file of megabytes is no notice. */
export const MOST_READ = 120_000;
const LONGEST_ROW = 2_000;
const MOST_ROWS = 2_500;
const MARKS =
  /^(?:#{1,6}\s|[|>\s]|[-–—•▪●◦*‣∙·○►➢✓]\s|(?:[*=~_+<>]|--){2,40}\s?(?=[\p{L}«“"(])|\[[^\]\n]{2,40}\]\s{1,3}(?=\p{L})|(?:RE|Re|FWD?|Fwd|TR|Tr)\s?:\s{1,3}){1,12}/u;

/** The lines that hold a letter, in order. */
export function rowsOf(notice: Pick<Notice, 'text' | 'blocks'>): Row[] {
  const levels = new Map(
    notice.blocks
      .filter(({ kind, level }) => kind === 'heading' && level !== undefined)
      .map((one) => [one.start, one.level ?? null]),
  );
  const text = notice.text.slice(0, MOST_READ);
  const rows: Row[] = [];
  for (let at = 0; at < text.length && rows.length < MOST_ROWS; ) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(next < 0 ? text.length : next, at + LONGEST_ROW));
    const marks = MARKS.exec(line)?.[0] ?? '';
    const bare = line
      .slice(marks.length)
      .replace(/[|\s]{1,2000}$/u, '')
      .replace(/\s(?:[*=~_+<>]|--){2,40}-?$/u, '');
    if (/\p{L}/u.test(bare))
      rows.push({
        words: bare.replace(/[^\S\t]+/gu, (spaces) => (spaces.length > 2 ? '\t' : ' ')).replace(/\t+/gu, '\t'),
        start: at + marks.length,
        end: at + marks.length + bare.length,
        isItem: /[-–—•▪●◦*‣∙·○►➢✓]\s/u.test(marks),
        isHeading: marks.includes('#') || levels.has(at) || levels.has(at + marks.length),
        level: levels.get(at) ?? levels.get(at + marks.length) ?? null,
      });
    at = next < 0 ? text.length : next + 1;
  }
  return rows;
}
