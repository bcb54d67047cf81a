// The rows of a table whose narrow first column holds dates or labels: each is put before the first line of what it belongs to.
import { type Line, linesOf } from './lines.ts';
import type { Word } from './words.ts';

/**
 * The lines of a table row by row, the first cell's words before those of the first line beside them: dates that stand in
 * the middle of their row, or run over two lines, would else end up between the lines of the text.
 * @param words of the table
 * @param x where its second column begins
 * @returns null when it is no such table, or one that reads well line by line
 */
export function rowsOf(words: Word[], x: number): Line[] | null {
  const rows: { left: Line[]; right: Line[] }[] = [];
  const runs = runsOf(words, x);
  for (let index = 0; index < runs.length; index += 2) {
    const [left, right] = [runs[index], runs[index + 1]];
    if (!left || !right || !isCell(left) || !meet(left, right)) return null;
    rows.push({ left, right });
  }
  const isInOrder = rows.every((row, index) => index === 0 || top(row.right) > top(rows[index - 1]?.right ?? []));
  const needsIt = rows.some(({ left, right }) => left.length > 1 || !isLevel(left[0], right[0]));
  return rows.length >= 2 && isInOrder && needsIt ? rows.flatMap(linesOfRow) : null;
}

/** The lines of each cell, in the order of drawing: first column, second, first, second. */
function runsOf(words: Word[], x: number): Line[][] {
  const runs: { isLeft: boolean; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.order - b.order)) {
    const run = runs.at(-1);
    if (run && run.isLeft === word.x0 < x) run.words.push(word);
    else runs.push({ isLeft: word.x0 < x, words: [word] });
  }
  return runs[0]?.isLeft ? runs.map((run) => linesOf(run.words)) : [];
}

/** Short enough for a date or a label. */
function isCell(lines: Line[]): boolean {
  const length = lines.flatMap((line) => line.words).reduce((sum, word) => sum + word.text.length + 1, 0);
  return lines.length <= 3 && length <= 40;
}

function meet(a: Line[], b: Line[]): boolean {
  return top(a) <= bottom(b) && top(b) <= bottom(a);
}

function top(lines: Line[]): number {
  return Math.min(...lines.map((line) => line.y - line.size));
}

function bottom(lines: Line[]): number {
  return Math.max(...lines.map((line) => line.y));
}

function isLevel(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.y - b.y) < 0.35 * Math.min(a.size, b.size);
}

function linesOfRow({ left, right }: { left: Line[]; right: Line[] }): Line[] {
  const [first, ...rest] = right;
  if (!first) return left;
  const label = left.flatMap((line) => line.words);
  return [
    { ...first, x0: Math.min(first.x0, ...left.map((line) => line.x0)), words: [...label, ...first.words] },
    ...rest,
  ];
}
