// The order in which the parts of a page are read: a column to its end before the next one, the rows of a table side by side.
import { type Line, linesOf } from './lines.ts';
import { rowsOf } from './rows.ts';
import type { Word } from './words.ts';

/** The lines of a page, in parts that are read one after the other. */
export function partsOf(words: Word[]): Line[][] {
  return parts(words, 0);
}

function parts(words: Word[], depth: number): Line[][] {
  const lines = linesOf(words);
  if (lines.length === 0) return [];
  if (depth >= DEEPEST || words.length > MOST_WORDS) return [lines];
  const { columns, tables } = gutters(lines);
  const inner = (part: Line[]) => parts(inDrawingOrder(part), depth + 1);
  if (columns) {
    const { above, middle, below } = cut(lines, columns);
    const left = middle.filter((word) => word.x0 < columns.x0);
    const right = middle.filter((word) => word.x0 >= columns.x0);
    return [...inner(above), ...parts(left, depth + 1), ...parts(right, depth + 1), ...inner(below)];
  }
  for (const table of tables) {
    const { above, middle, below } = cut(lines, table);
    const rows = rowsOf(middle, table.x1);
    if (rows) return [...inner(above), rows, ...inner(below)];
  }
  return [lines];
}

/** The lines above and below a strip, and the words of those it runs through. */
function cut(lines: Line[], { first, last }: Gutter): { above: Line[]; middle: Word[]; below: Line[] } {
  const middle = inDrawingOrder(lines.slice(first, last + 1));
  return { above: lines.slice(0, first), middle, below: lines.slice(last + 1) };
}

function inDrawingOrder(lines: Line[]): Word[] {
  return lines.flatMap((line) => line.words).sort((a, b) => a.order - b.order);
}

const DEEPEST = 12;
const MOST_WORDS = 6_000;

/** A strip without words between two columns: from line to line, from x to x. */
interface Gutter {
  first: number;
  last: number;
  x0: number;
  x1: number;
}

/** The tallest strip that parts columns, or null; and the strips, the tallest first, that may part the cells of a table. */
function gutters(lines: Line[]): { columns: Gutter | null; tables: Gutter[] } {
  const found = strips(lines)
    .map((strip) => ({ strip, sides: sidesOf(lines, strip) }))
    .filter(({ sides }) => Math.min(sides.left.length, sides.right.length) >= 2)
    .sort((a, b) => rank(b) - rank(a));
  const columns = found.find(({ sides }) => areColumns(sides))?.strip ?? null;
  return { columns, tables: found.slice(0, MOST_TABLES).map(({ strip }) => strip) };
}

const MOST_TABLES = 3;

interface Sides {
  left: Line[];
  right: Line[];
  /** Lines that have words on both sides. */
  both: number;
}

function rank({ strip, sides }: { strip: Gutter; sides: Sides }): number {
  return Math.min(sides.left.length, sides.right.length) * 1000 + Math.min(999, strip.x1 - strip.x0);
}

/** All strips worth a thought: each gap on a line, as far up and down as it stays open. */
function strips(lines: Line[]): Gutter[] {
  const found = new Map<string, Gutter>();
  const covered = lines.map(() => [] as Gutter[]);
  for (const [index, line] of lines.entries()) {
    for (const [x0, x1] of gapsAt(lines, index)) {
      const isKnown = covered[index]?.some(
        (strip) => strip.x0 < x1 && strip.x1 > x0 && strip.x0 >= x0 && strip.x1 <= x1,
      );
      if (isKnown) continue;
      const strip = grown(lines, index, { first: index, last: index, x0, x1 }, narrowest(line.size));
      found.set(`${strip.first} ${strip.last} ${Math.round(strip.x0)}`, strip);
      for (let at = strip.first; at <= strip.last; at += 1) covered[at]?.push(strip);
    }
  }
  return [...found.values()];
}

function narrowest(size: number): number {
  return Math.max(5, 0.8 * size);
}

/** Gaps between the words of a line, and between it and the next line where that stands beside it. */
function gapsAt(lines: Line[], index: number): [number, number][] {
  const line = lines[index];
  if (!line) return [];
  const least = narrowest(line.size);
  const gaps: [number, number][] = [];
  const sorted = [...line.words].sort((a, b) => a.x0 - b.x0);
  let reached = Number.POSITIVE_INFINITY;
  for (const word of sorted) {
    if (word.x0 - reached >= least) gaps.push([reached, word.x0]);
    reached = Math.max(reached === Number.POSITIVE_INFINITY ? word.x1 : reached, word.x1);
  }
  const next = lines[index + 1];
  if (next && next.x0 - line.x1 >= least) gaps.push([line.x1, next.x0]);
  if (next && line.x0 - next.x1 >= least) gaps.push([next.x1, line.x0]);
  return gaps;
}

function grown(lines: Line[], from: number, seed: Gutter, least: number): Gutter {
  const strip = { ...seed };
  for (let at = from - 1; at >= 0 && narrow(strip, lines[at], least); at -= 1) strip.first = at;
  for (let at = from + 1; at < lines.length && narrow(strip, lines[at], least); at += 1) strip.last = at;
  return strip;
}

/** Narrows a strip to what a line leaves open of it; false, and the strip as it was, when that is too little. */
function narrow(strip: Gutter, line: Line | undefined, least: number): boolean {
  if (!line) return false;
  let best: [number, number] | null = null;
  let open = Number.NEGATIVE_INFINITY;
  const sorted = [...line.words].sort((a, b) => a.x0 - b.x0);
  for (const edge of [...sorted, null]) {
    const from = Math.max(open, strip.x0);
    const to = Math.min(edge?.x0 ?? Number.POSITIVE_INFINITY, strip.x1);
    if (to - from >= least && (best === null || to - from > best[1] - best[0])) best = [from, to];
    open = Math.max(open, edge?.x1 ?? open);
  }
  if (!best) return false;
  [strip.x0, strip.x1] = best;
  return true;
}

function sidesOf(lines: Line[], { first, last, x0 }: Gutter): Sides {
  const sides: Sides = { left: [], right: [], both: 0 };
  for (const line of lines.slice(first, last + 1)) {
    const left = line.words.filter((word) => word.x0 < x0);
    const right = line.words.filter((word) => word.x0 >= x0);
    if (left.length > 0) sides.left.push({ ...line, words: left });
    if (right.length > 0) sides.right.push({ ...line, words: right });
    if (left.length > 0 && right.length > 0) sides.both += 1;
  }
  return sides;
}

/**
 * Whether what stands left and right of a strip is two columns, not the cells of a table's rows. Columns are drawn one after
 * the other, or their lines do not stand at the same height; the cells of a row are drawn together and begin at one height.
 */
function areColumns({ left, right, both }: Sides): boolean {
  const fewer = Math.min(left.length, right.length);
  const aligned = both / fewer;
  const switches = switchesIn(left, right);
  if (switches <= 1 + 0.3 * fewer) return !(aligned >= 0.75 && areLabels(left));
  return aligned < 0.5 && fewer >= 4 && switches > 1.2 * fewer;
}

/** Dates, or labels with a colon, before what they belong to. */
function areLabels(left: Line[]): boolean {
  const labels = left.filter(
    ({ words }) => words.at(-1)?.text.endsWith(':') || words.some(({ text }) => YEAR.test(text)),
  );
  return labels.length >= 0.5 * left.length;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** How often the drawing goes over from one side to the other. */
function switchesIn(left: Line[], right: Line[]): number {
  const order = (side: string) => (line: Line) => ({ side, at: Math.min(...line.words.map((word) => word.order)) });
  const all = [...left.map(order('left')), ...right.map(order('right'))].sort((a, b) => a.at - b.at);
  return all.filter((line, index) => index > 0 && line.side !== all[index - 1]?.side).length;
}
