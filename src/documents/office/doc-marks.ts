// What the formats of an old Word document say of its characters: hidden, deleted, the end of a table's row, the sign of a picture typeface.
import { MARK, number, type Piece } from './doc-places.ts';

/**
 * Writes the marks of all characters. Formats that are damaged are passed over: they cost marks, not the text.
 * @param main the stream with the text, `table` the one with the tables ([MS-DOC] 2.5.6)
 */
export function addMarks(main: Buffer, table: Buffer, pieces: Piece[], marks: Uint8Array): void {
  const inOrder = [...pieces].sort((a, b) => a.start - b.start);
  for (const [place, kind] of [
    [0xfa, 'characters'],
    [0x102, 'paragraphs'],
  ] as const) {
    for (const page of pagesOf(main, table, place)) {
      for (const { from, to, format } of runsOf(main, page * 512, kind)) {
        const mark = markOf(format);
        if (mark !== 0) put(inOrder, marks, from, to, mark);
      }
    }
  }
}

/** [MS-DOC] 2.8.5 and 2.8.6: numbers of the pages of 512 bytes that hold the runs. */
function* pagesOf(main: Buffer, table: Buffer, place: number): Generator<number> {
  if (place + 8 > main.length) return;
  const start = number(main, place);
  const length = Math.min(number(main, place + 4), table.length - start);
  const count = Math.floor((length - 4) / 8);
  const most = main.length / 512;
  for (let at = 0; at < Math.min(count, most); at += 1) {
    const page = number(table, start + (count + 1) * 4 + at * 4) & 0x3fffff;
    if (page > 0 && page < most) yield page;
  }
}

/** The runs of a page ([MS-DOC] 2.9.33, 2.9.175), each from and to places in the main stream, with its properties. */
function* runsOf(main: Buffer, page: number, kind: 'characters' | 'paragraphs') {
  const bytes = main.subarray(page, page + 512);
  if (bytes.length < 512) return;
  const count = bytes[511] ?? 0;
  const step = kind === 'characters' ? 1 : 13;
  if ((count + 1) * 4 + count * step > 511) return;
  for (let at = 0; at < count; at += 1) {
    const offset = (bytes[(count + 1) * 4 + at * step] ?? 0) * 2;
    if (offset === 0) continue;
    const [from, to] = [bytes.readUInt32LE(at * 4), bytes.readUInt32LE(at * 4 + 4)];
    const size = bytes[offset] ?? 0;
    if (kind === 'characters') yield { from, to, format: bytes.subarray(offset + 1, offset + 1 + size) };
    else {
      // A length of zero means that the next byte counts, in words; the format begins behind the number of the style.
      const start = size === 0 ? offset + 2 : offset + 1;
      const length = size === 0 ? (bytes[offset + 1] ?? 0) * 2 : size * 2 - 1;
      yield { from, to, format: bytes.subarray(start + 2, start + length) };
    }
  }
}

/** [MS-DOC] 2.2.5.1: properties, each a code of two bytes that tells the size of what follows. */
function markOf(format: Buffer): number {
  let mark = 0;
  for (let at = 0; at + 2 < format.length; ) {
    const code = format.readUInt16LE(at);
    const value = format[at + 2] ?? 0;
    // 0 and 1 are off and on; 0x80 as the style has it, 0x81 the opposite of it: no style of a CV hides text.
    if (code === HIDDEN) mark = value & 1 ? mark | MARK.hidden : mark & ~MARK.hidden;
    else if (code === DELETED && value & 1) mark |= MARK.deleted;
    else if (code === SIZE && at + 4 <= format.length && isTiny(format.readUInt16LE(at + 2))) mark |= MARK.hidden;
    else if (code === SYMBOL) mark |= MARK.symbol;
    else if (code === IN_TABLE && value === 1) mark |= MARK.inTable;
    else if (code === ROW_END && value === 1) mark |= MARK.rowEnd;
    at += 2 + sizeOf(code, format, at + 2);
  }
  return mark;
}

const [DELETED, HIDDEN, SIZE, SYMBOL, IN_TABLE, ROW_END] = [0x0800, 0x083c, 0x4a43, 0x6a09, 0x2416, 0x2417];

/** In half points, below two points. */
function isTiny(size: number): boolean {
  return size > 0 && size < 4;
}

function sizeOf(code: number, format: Buffer, at: number): number {
  const kind = code >>> 13;
  if (kind < 6) return [1, 1, 2, 4, 2, 2][kind] ?? 1;
  if (kind === 7) return 3;
  if (code === 0xd608 || code === 0xd606) return at + 2 <= format.length ? format.readUInt16LE(at) + 1 : format.length;
  return (format[at] ?? 0) + 1;
}

/** Marks the characters that stand between two places of the main stream. */
function put(pieces: Piece[], marks: Uint8Array, from: number, to: number, mark: number): void {
  for (const { at, start, length, wide } of pieces) {
    if (start >= to) break;
    const width = wide ? 2 : 1;
    const first = Math.max(0, Math.ceil((from - start) / width));
    const last = Math.min(length, Math.ceil((to - start) / width));
    for (let index = first; index < last; index += 1) marks[at + index] = (marks[at + index] ?? 0) | mark;
  }
}
