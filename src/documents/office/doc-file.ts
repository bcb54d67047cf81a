// Where the characters of an old Word document (.doc) stand: the head of the file, its pieces of text, and what its formats say of them.

import { compoundFile } from '../containers/cfb.ts';
import { isOle } from '../magic.ts';
import { Unreadable } from '../reading.ts';
import { inEncoding } from './code-pages.ts';
import { addMarks } from './doc-marks.ts';
import { damaged, number, type Piece } from './doc-places.ts';
import { guessedEncoding } from './guessed-encoding.ts';

/** The parts of the row of characters, in the order of [MS-DOC] 2.3. */
export const SUBDOCUMENTS = [
  'body',
  'notes',
  'margins',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'marginBoxes',
] as const;
export type Subdocument = (typeof SUBDOCUMENTS)[number];

export interface DocFile {
  /** Every character of the document, one for each character position. */
  characters: string;
  /** Marks of each character, see `MARK`. */
  marks: Uint8Array;
  /** Length of each part. */
  lengths: Record<Subdocument, number>;
  /** Where headers and footers begin within theirs; empty when not known. */
  marginStarts: number[];
  /** False for formats before Word 97, of which formats are not read. */
  hasMarks: boolean;
}

/**
 * The characters of a document of Word 2.0 to 2019.
 * @throws Unreadable `encrypted`; `corrupt` when its tables lead out of the file
 */
export function openDoc(content: Buffer): DocFile {
  // Word 2 writes nothing but the main stream.
  const streams = isOle(content) ? compoundFile(content).streams : new Map([['WORDDOCUMENT', () => content]]);
  const main = streams.get('WORDDOCUMENT')?.();
  if (!main || main.length < 0x100) throw damaged();
  const flags = main.readUInt16LE(0x0a);
  if (flags & ENCRYPTED) throw new Unreadable('encrypted', 'This Word document is protected by a password.');
  const version = main.readUInt16LE(2);
  const modern = version >= WORD_97;
  const fib = modern ? WORD_97_PLACES : version >= WORD_6 ? WORD_95_PLACES : WORD_2_PLACES;
  const table = modern ? tableOf(streams, flags) : main;
  const lengths = Object.fromEntries(
    SUBDOCUMENTS.map((name, at) => [name, fib.counts[at] === undefined ? 0 : number(main, fib.counts[at])]),
  ) as Record<Subdocument, number>;

  const pieces = piecesOf(main, table, fib, flags, modern);
  const encoding = modern ? 'windows-1252' : encodingOf(main, pieces);
  const characters = pieces.map((piece) => textOf(main, piece, encoding)).join('');
  // Tables that are damaged lead into formats and pictures.
  if ((characters.match(NO_SIGN)?.length ?? 0) > Math.max(10, characters.length / 100)) throw damaged();
  const marks = new Uint8Array(characters.length);
  if (modern) addMarks(main, table, pieces, marks);
  return { characters, marks, lengths, marginStarts: modern ? marginStarts(main, table) : [], hasMarks: modern };
}

const ENCRYPTED = 0x0100;
const COMPLEX = 0x0004;
/** Two bytes a character, as East Asian editions before Word 97 wrote. */
const EXTENDED = 0x1000;
const WORD_97 = 0x00c1;
const WORD_6 = 0x0065;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const NO_SIGN = /[\u0000\u000F-\u0012\u0016-\u001D]|ÿ(?=ÿ)/g;

interface Places {
  counts: number[];
  /** Of the piece table, its length behind it. */
  pieces: number;
}

/** [MS-DOC] 2.5.4 and 2.5.6; the older ones from Microsoft's description of the binary format of Word 6.0 and 2.0. */
const WORD_97_PLACES: Places = { counts: [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64, 0x68], pieces: 0x01a2 };
const WORD_95_PLACES: Places = { counts: [0x34, 0x38, 0x3c, 0x40, 0x44, 0x48, 0x4c, 0x50], pieces: 0x0160 };
const WORD_2_PLACES: Places = { counts: [0x34, 0x38, 0x3c, 0x40, 0x44], pieces: 0x0104 };

function tableOf(streams: Map<string, () => Buffer>, flags: number): Buffer {
  const [first, second] = flags & 0x0200 ? ['1TABLE', '0TABLE'] : ['0TABLE', '1TABLE'];
  const table = streams.get(first as string) ?? streams.get(second as string);
  if (!table) throw damaged();
  return table();
}

/** The pieces of [MS-DOC] 2.8.35, or the one run of text of a file that was saved whole. */
function piecesOf(main: Buffer, table: Buffer, fib: Places, flags: number, modern: boolean): Piece[] {
  const start = number(main, 0x18);
  const wideBefore97 = !modern && (flags & EXTENDED) !== 0;
  if (!modern && !(flags & COMPLEX)) {
    const size = Math.max(0, Math.min(number(main, 0x1c), main.length) - start);
    return [{ at: 0, length: wideBefore97 ? size >> 1 : size, start, wide: wideBefore97 }];
  }
  const place = number(main, fib.pieces);
  const end = Math.min(place + number(main, fib.pieces + 4), table.length);
  const plc = pieceTable(table.subarray(Math.min(place, end), end));
  if (!plc) throw damaged();
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: Piece[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const length = number(plc, index * 4 + 4) - number(plc, index * 4);
    const fc = number(plc, (count + 1) * 4 + index * 8 + 2);
    const narrow = modern ? (fc & 0x40000000) !== 0 : !wideBefore97;
    const from = modern && narrow ? (fc & 0x3fffffff) >>> 1 : fc & 0x3fffffff;
    const room = Math.floor((main.length - from) / (narrow ? 1 : 2));
    if (length < 0 || from > main.length) throw damaged();
    // A file that announces more than it holds, or the same text again and again.
    const taken = Math.min(length, Math.max(0, room), MOST - at);
    if (taken > 0) pieces.push({ at, length: taken, start: from, wide: !narrow });
    at += taken;
  }
  return pieces;
}

/** Characters of a document; far more than are kept. */
const MOST = 4_000_000;

/** [MS-DOC] 2.9.38: changes first, each with its length, then the piece table. */
function pieceTable(clx: Buffer): Buffer | null {
  for (let at = 0; at + 5 <= clx.length; ) {
    if (clx[at] === 2) return clx.subarray(at + 5, at + 5 + number(clx, at + 1));
    if (clx[at] !== 1) return null;
    at += 3 + clx.readUInt16LE(at + 1);
  }
  return null;
}

function textOf(main: Buffer, { start, length, wide }: Piece, encoding: string): string {
  if (wide) return main.toString('utf16le', start, start + length * 2);
  const text = inEncoding(main.subarray(start, start + length), encoding);
  // Positions are counted in bytes; in a code page of two bytes a character would shift all behind it.
  return text.length === length ? text : inEncoding(main.subarray(start, start + length), 'windows-1252');
}

/** Before Unicode: 256 in `chse` is a Macintosh; which Windows page it is, the fonts may say, but not the head of the file. */
function encodingOf(main: Buffer, pieces: Piece[]): string {
  if (main.readUInt16LE(0x14) === 0x0100) return 'macintosh';
  const text = pieces.map(({ start, length }) => main.subarray(start, start + length));
  return guessedEncoding(Buffer.concat(text), ['windows-1252', 'windows-1250', 'windows-1251']);
}

/** [MS-DOC] 2.8.22. */
function marginStarts(main: Buffer, table: Buffer): number[] {
  const place = number(main, 0xf2);
  const count = Math.floor(Math.min(number(main, 0xf6), Math.max(0, table.length - place)) / 4);
  return Array.from({ length: Math.min(count, 10_000) }, (_, at) => number(table, place + at * 4));
}
