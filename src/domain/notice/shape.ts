// Lines become blocks: what a page's width broke is joined, headings and items are told by their marks or their form.
import type { Block } from './notice.ts';

/** A line as it stands in the text. */
export interface Line {
  raw: string;
  /** Where it begins in the notice's text. */
  start: number;
  /** Of a heading that was marked as one; see Block. */
  level: number | null;
  page: number;
}

interface Row extends Line {
  blankBefore: boolean;
  blankAfter: boolean;
  /** First on its page: the empty line before it says nothing. */
  opensPage: boolean;
  /** Where the words begin, after spaces and the mark of a list. */
  wordsFrom: number;
  marked: boolean;
}

const BULLETS = '•▪●◦‣∙·○►▸▶➢➤✓✔■□❖◆◇→⇒\ue000-\uf8ff';
const BULLET = new RegExp(`^[${BULLETS}]\\s*|^[-–—*+]\\s+|^[-–](?=\\p{Lu})|^[o§Ø]\\s+(?=\\p{Lu})`, 'u');
const NUMBER = /^\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s+(?=\S)|^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u;
const ONLY_MARK = new RegExp(`^(?:[${BULLETS}*–—o-]|\\(?(?:\\d{1,2}|[a-z])[.)])$`, 'u');
const LONGEST_HEADING = 110;
/** No notice has more; the lines after them are left out of its shape. */
const MOST_LINES = 20_000;
const LONGEST_UNMARKED_HEADING = 70;
const LABEL = /^\p{Lu}[\p{L}'’/-]{1,24}(?: [\p{L}'’/-]{1,24}){0,3}\s?:\s+\S/u;

/** How long the mark of a list is at the start of a line, with the spaces after it: `- `, `3. `, `- (a) `. */
export function markLength(line: string): number {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  return bullet + (NUMBER.exec(line.slice(bullet))?.[0].length ?? 0);
}

/** @param lines in the order of the text */
export function blocksOf(lines: Line[]): Block[] {
  const rows = rowsOf(withoutRunningHeads(lines.slice(0, MOST_LINES)));
  const width = wrapWidth(rows);
  const blocks: { block: Omit<Block, 'words'>; pieces: string[] }[] = [];
  let last: Row | null = null;
  let kindBefore: Block['kind'] | null = null;
  for (const [i, row] of rows.entries()) {
    const kind: Block['kind'] = kindOf(row, rows[i + 1] ?? null, last);
    const end = row.start + row.raw.length;
    const open = blocks.at(-1);
    if (last && open && kindBefore !== 'heading' && kind === 'paragraph' && isContinued(last, row, width)) {
      open.pieces.push(row.raw);
      open.block.end = end;
    } else {
      const words = kind === 'item' ? row.raw.slice(row.wordsFrom) : row.raw;
      const level = row.level === null ? {} : { level: row.level };
      blocks.push({ block: { kind, start: row.start, end, ...level }, pieces: [words] });
      kindBefore = kind;
    }
    last = row;
  }
  return blocks
    .map(({ block, pieces }) => ({ ...block, words: plainSpaces(pieces.join('\n')) }))
    .filter(({ words }) => words !== '');
}

/** Page numbers, and what stands at the head or foot of every page, are no words of the notice. */
function withoutRunningHeads(lines: Line[]): Line[] {
  const seen = new Map<string, number>();
  const atEdge = new Set<Line>();
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.raw.trim() === '') continue;
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  if (pages.size >= 3)
    for (const page of pages.values())
      for (const line of new Set([...page.slice(0, 2), ...page.slice(-2)])) {
        atEdge.add(line);
        seen.set(likeness(line), (seen.get(likeness(line)) ?? 0) + 1);
      }
  return lines.filter((line) => {
    if (/^\s*(?:page\s*)?\d{1,3}\s*(?:\/|of|sur|de)\s*\d{1,3}\s*$|^\s*page\s+\d{1,3}\s*$/iu.test(line.raw))
      return false;
    return line.page === 0 || !atEdge.has(line) || (seen.get(likeness(line)) ?? 0) < 3;
  });
}

function likeness({ raw }: Line): string {
  return raw.trim().slice(0, 200).replace(/\d+/gu, '0').toLowerCase();
}

function rowsOf(lines: Line[]): Row[] {
  const rows: Row[] = [];
  let blankBefore = true;
  let pageBefore = -1;
  let mark: Line | null = null;
  for (const line of lines) {
    const words = line.raw.trim();
    if (words === '' || isRule(words)) {
      blankBefore = true;
      const previous = rows.at(-1);
      if (previous) previous.blankAfter = true;
      continue;
    }
    if (ONLY_MARK.test(words) && mark === null) {
      mark = line;
      continue;
    }
    const indent = line.raw.length - line.raw.trimStart().length;
    const wordsFrom = markLength(words.slice(0, 60));
    rows.push({
      ...line,
      raw: words,
      start: line.start + indent,
      blankBefore,
      blankAfter: false,
      opensPage: line.page !== pageBefore,
      wordsFrom,
      marked: wordsFrom > 0 || mark !== null,
    });
    blankBefore = false;
    pageBefore = line.page;
    mark = null;
  }
  return rows;
}

function isRule(words: string): boolean {
  return words.length >= 3 && !/[^-_*=~.\s]/u.test(words);
}

/** Characters a line is broken at; infinite where lines are not broken but end. */
function wrapWidth(rows: Row[]): number {
  const lengths = rows.map((row) => row.raw.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const long = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  return usual >= 40 && long <= 160 ? usual : Number.POSITIVE_INFINITY;
}

function kindOf(row: Row, next: Row | null, before: Row | null): Block['kind'] {
  const { raw } = row;
  if (row.level !== null) return 'heading';
  if (raw.length > LONGEST_HEADING + 12) return row.marked ? 'item' : 'paragraph';
  const bare = raw.slice(row.wordsFrom);
  const isShort = bare.length <= LONGEST_HEADING && !/[.;,!?]$/u.test(bare);
  const letters = bare.replace(/[^\p{L}]/gu, '');
  const isBullet = row.marked && !NUMBER.test(raw);
  if (isShort && !isBullet && letters.length >= 3 && bare === bare.toUpperCase() && !/\d{3}|@|\t/u.test(bare))
    return 'heading';
  if (!isBullet && isShort && bare.length <= 60 && isNumberedHeading(raw, bare) && !isAmongItems(row, next, before))
    return 'heading';
  if (row.marked) return 'item';
  if (isShort && bare.length <= 60 && /^\p{Lu}[^:\t]*:$/u.test(bare)) return 'heading';
  return isShort && standsAlone(row, next) ? 'heading' : 'paragraph';
}

function isNumberedHeading(raw: string, bare: string): boolean {
  return (
    /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]|[IVX]{1,5})[.)]?\s+\p{Lu}/u.test(raw) &&
    /^[\p{L}\s&,'’/()-]+:?$/u.test(bare)
  );
}

/** A numbered line beside others of its depth is one of a list, such as the papers to send; with deeper ones under it, it is their heading. */
function isAmongItems(row: Row, next: Row | null, before: Row | null): boolean {
  if (row.raw.endsWith(':')) return false;
  const own = depthOf(row);
  return (
    (own === depthOf(next) && !/^\p{Lu}{3}/u.test(next?.raw ?? '')) || (own === depthOf(before) && !row.blankBefore)
  );
}

/** Of its number: 1 for `3.`, 2 for `3.1`; letters and Roman numbers have depths of their own; null without one. */
function depthOf(row: Row | null): string | null {
  if (row === null || row.level !== null) return null;
  const number = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5})(?:[.)]|(?<=\.\d{1,2}))/u.exec(
    row.raw,
  )?.[1];
  if (number === undefined) return null;
  if (/^\d/u.test(number)) return String(number.split('.').length);
  return /^[ivx]+$/u.test(number) ? 'i' : /^[IVX]+$/u.test(number) ? 'I' : number === number.toLowerCase() ? 'a' : 'A';
}

/** A short line between empty ones that begins like a heading, with text under it. */
function standsAlone(row: Row, next: Row | null): boolean {
  const { raw } = row;
  if (!row.blankBefore || next === null || raw.length > LONGEST_UNMARKED_HEADING) return false;
  if (!/^[\p{Lu}\d]/u.test(raw) || /\d{3}|@|https?:|\t|[:,]\s/u.test(raw) || !/\p{L}{3}/u.test(raw)) return false;
  if (raw.split(/\s+/u).length > 8) return false;
  return next.marked || next.raw.length > LONGEST_UNMARKED_HEADING || (row.blankAfter && /[.;:]$/u.test(next.raw));
}

function isContinued(before: Row, row: Row, width: number): boolean {
  if (before.raw.includes('\t') || row.raw.includes('\t')) return false;
  // "Qualification: …" over "E-mail: …": each label begins a line of its own.
  if (LABEL.test(row.raw) && LABEL.test(before.raw)) return false;
  const ended = /[.;:!?]$/u.test(before.raw);
  const startsSmall = /^\p{Ll}/u.test(row.raw);
  if (row.blankBefore) return row.opensPage && startsSmall && !ended && before.raw.length > 30;
  if (startsSmall && !ended) return true;
  if (/\p{L}-$/u.test(before.raw) && startsSmall) return true;
  if (before.raw.length < width * 0.75 || /[;:]$/u.test(before.raw)) return false;
  // In a list, a line that ends in a full stop ends its item unless the next goes on in the middle of a text.
  return !(ended && before.marked && before.raw.length < width * 0.9);
}

/** Spaces of every kind become one; a word broken at the end of a line is joined at its hyphen. */
export function plainSpaces(words: string): string {
  return words
    .replace(/(\p{L}-)\n\s*(?!(?:and|or|to|et|ou|à)\s)(?=\p{Ll})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
