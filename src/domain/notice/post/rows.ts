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
  let flatUntil = 0;
  for (let at = 0; at < text.length && rows.length < MOST_ROWS; ) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    if (at >= flatUntil && stop - at > LONGEST_PLAIN && isRunTogether(text.slice(at, at + LONGEST_ROW)))
      flatUntil = stop;
    const flat = at < flatUntil ? endOfPiece(text.slice(at, Math.min(stop, at + LONGEST_ROW))) : null;
    const line = text.slice(at, flat === null ? Math.min(stop, at + LONGEST_ROW) : at + flat);
    const marks = MARKS.exec(line)?.[0] ?? '';
    const bare = line
      .slice(marks.length)
      .replace(/[|\s]{1,2000}$/u, '')
      .replace(/\s(?:[*=~_+<>]|--){2,40}-?$/u, '');
    if (/\p{L}/u.test(bare))
      rows.push({
        words: closed(bare),
        start: at + marks.length,
        end: at + marks.length + bare.length,
        isItem: /(?:[–—•▪●◦‣∙·○►➢✓]|(?<!-)-|(?<!\*)\*)\s/u.test(marks),
        isHeading: marks.includes('#') || levels.has(at) || levels.has(at + marks.length),
        level: levels.get(at) ?? levels.get(at + marks.length) ?? null,
      });
    at = flat === null ? stop + 1 : at + flat;
  }
  return rows;
}

/** A line of this many characters is no line of a page: its paragraphs may have run together. */
const LONGEST_PLAIN = 400;
const MANY_PIECES = 4;
/** "2026Job InformationOrganisation", "(DC7)20 Nov": where one piece of a flat page ends, without "DevOps" and the like. */
const GLUED =
  /(?<=[\p{Ll}\d)%.!?])(?=\p{Lu}\p{Ll}{2})(?!Ops|Script|Sec|Hub|Base|Point|Tube|Lab|Share|Air)(?<!Mc|Mac|Linked)|(?<=[\p{Ll})])(?=\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})/u;

function isRunTogether(line: string): boolean {
  return line.split(GLUED, MANY_PIECES + 1).length > MANY_PIECES;
}

function endOfPiece(line: string): number | null {
  const end = line.search(GLUED);
  return end > 0 ? end : null;
}

/** Words with plain spaces, a tab where a cell ends; "B E A D L E" without those between its letters. */
function closed(words: string): string {
  const own = SPACED_OUT.test(words.trim())
    ? words
        .trim()
        .replace(/(?<=\p{L}) (?=\p{L}(?: |$))/gu, '')
        .replace(/\s+/gu, ' ')
    : words;
  return own.replace(/[^\S\t]+/gu, (spaces) => (spaces.length > 2 ? '\t' : ' ')).replace(/\t+/gu, '\t');
}
const SPACED_OUT = /^\p{Lu}(?: {1,5}\p{Lu}){3,60}$/u;
