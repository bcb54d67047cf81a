// Words to lines: what stands on one line, in the order it is read, with wide gaps kept visible.
import { isRightToLeft, type Word } from './words.ts';

export interface Line {
  words: Word[];
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** The lines of some words, from top to bottom. */
export function linesOf(words: Word[]): Line[] {
  const lines: Line[] = [];
  for (const piece of piecesOf(words).sort((a, b) => a.y - b.y)) {
    const line = lines.findLast((candidate, index) => index >= lines.length - 8 && isSameLine(candidate, piece));
    if (line) add(line, piece);
    else lines.push({ ...piece, words: [...piece.words] });
  }
  for (const line of lines) line.words = inOrder(line.words);
  return lines;
}

/** Words drawn one after the other on a line. What is raised or lowered among them stays with them. */
function piecesOf(words: Word[]): Line[] {
  const pieces: Line[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const piece = pieces.at(-1);
    if (piece && last && word.follows && word.order === last.order + 1) {
      if (word.size > 1.1 * piece.size) piece.y = word.y;
      add(piece, { ...word, words: [word] });
    } else pieces.push({ words: [word], x0: word.x0, x1: word.x1, y: word.y, size: word.size });
    last = word;
  }
  return pieces;
}

function add(line: Line, piece: Line): void {
  line.words.push(...piece.words);
  line.x0 = Math.min(line.x0, piece.x0);
  line.x1 = Math.max(line.x1, piece.x1);
  line.size = Math.max(line.size, piece.size);
}

function isSameLine(line: Line, piece: Line): boolean {
  return Math.abs(line.y - piece.y) <= 0.35 * Math.min(line.size, piece.size);
}

/** From left to right; on a line mostly of a script written from the right, from there, its foreign words still from the left. */
function inOrder(words: Word[]): Word[] {
  const sorted = words.sort((a, b) => a.x0 - b.x0 || a.order - b.order);
  const fromRight = sorted.filter(({ text }) => isRightToLeft(text)).length;
  if (fromRight === 0 || fromRight * 2 < sorted.length) return sorted;
  const ordered: Word[] = [];
  let foreign: Word[] = [];
  for (const word of sorted.reverse()) {
    if (isRightToLeft(word.text) || !/[\p{L}\p{N}]/u.test(word.text)) {
      ordered.push(...foreign.reverse(), word);
      foreign = [];
    } else foreign.push(word);
  }
  return [...ordered, ...foreign.reverse()];
}

/** A line as text. A gap wider than two sizes of the type, as between the cells of a table, shows as three spaces. */
export function textOf({ words }: Line): string {
  let text = '';
  let before: Word | null = null;
  for (const word of words) {
    text += before === null ? '' : separator(before, word);
    text += word.text;
    before = word;
  }
  return text;
}

function separator(before: Word, word: Word): string {
  const size = Math.min(before.size, word.size);
  // Whichever of the two stands on the left.
  const gap = Math.max(word.x0 - before.x1, before.x0 - word.x1);
  if (gap > 2 * size) return '   ';
  const isDrawnOn = word.follows && word.order === before.order + 1;
  // Far over each other they come from two lines of a cell.
  return isDrawnOn || gap > 0.08 * size || gap < -0.5 * size ? ' ' : '';
}
