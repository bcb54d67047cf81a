// Writes old Word documents (.doc) of invented text: as much of [MS-DOC], and of the formats before it, as their readers look at.
import { compoundOf } from './outlook-writers.ts';

export interface DocParts {
  body: string;
  notes?: string;
  /** Stories of headers and footers, six before the first section's ([MS-DOC] 2.3.3). */
  margins?: string[];
  comments?: string;
  boxes?: string;
}

export interface DocOptions {
  /** Stretches of the body and the properties that hold there, as bytes. */
  formats?: { text: string; properties: number[] }[];
  /** One byte a character in windows-1252, as Word writes texts without others. */
  narrow?: boolean;
  streamNames?: (name: string) => string;
}

export const VANISH = [0x3c, 0x08, 1];
export const DELETED = [0x00, 0x08, 1];
export const ONE_POINT = [0x43, 0x4a, 2, 0];
export const SYMBOL = [0x09, 0x6a, 0, 0, 0xb7, 0xf0];

/** A document of Word 97 to 2003. */
export function docOf(
  parts: DocParts,
  { formats = [], narrow = false, streamNames = (name) => name }: DocOptions = {},
) {
  const margins = (parts.margins ?? []).join('');
  const texts = [parts.body, parts.notes ?? '', margins, '', parts.comments ?? '', '', parts.boxes ?? '', ''];
  const all = texts.join('');
  const characters = narrow ? latin(all) : Buffer.from(all, 'utf16le');
  const start = 0x800;
  const width = narrow ? 1 : 2;
  const main = Buffer.alloc(start + Math.ceil(characters.length / 512) * 512 + 512);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x00c1, 2);
  main.writeUInt16LE(0x0200, 0x0a);
  for (const [at, text] of texts.entries()) main.writeUInt32LE(text.length, 0x4c + at * 4);
  characters.copy(main, start);

  // One piece that holds all, behind one change that is passed over.
  const clx = Buffer.alloc(3 + 1 + 5 + 16);
  clx.writeUInt8(1, 0);
  clx.writeUInt16LE(1, 1);
  clx.writeUInt8(2, 4);
  clx.writeUInt32LE(16, 5);
  clx.writeUInt32LE(all.length, 13);
  clx.writeUInt32LE(narrow ? (start * 2) | 0x40000000 : start, 19);
  const stories = Buffer.alloc(((parts.margins ?? []).length + 1) * 4);
  let position = 0;
  for (const [at, story] of (parts.margins ?? []).entries()) {
    position += story.length;
    stories.writeUInt32LE(position, at * 4 + 4);
  }
  const page = main.length / 512 - 1;
  const pages = Buffer.alloc(12);
  pages.writeUInt32LE(page, 8);
  if (formats.length > 0)
    runs(
      formats.map(({ text, properties }) => ({
        from: start + all.indexOf(text) * width,
        to: start + (all.indexOf(text) + text.length) * width,
        properties,
      })),
    ).copy(main, page * 512);

  const table = Buffer.concat([clx, stories, pages]);
  const place = (at: number, offset: number, length: number) => {
    main.writeUInt32LE(offset, at);
    main.writeUInt32LE(length, at + 4);
  };
  place(0x1a2, 0, clx.length);
  if (parts.margins) place(0xf2, clx.length, stories.length);
  if (formats.length > 0) place(0xfa, clx.length + stories.length, pages.length);
  return compoundOf({ [streamNames('WordDocument')]: main, [streamNames('1Table')]: table });
}

/** A page of character formats ([MS-DOC] 2.9.33): runs follow one upon the other, those without a format included. */
function runs(formats: { from: number; to: number; properties: number[] }[]): Buffer {
  const page = Buffer.alloc(512);
  const count = formats.length * 2 - 1;
  let end = 500;
  for (const [index, { from, to, properties }] of formats.entries()) {
    const at = index * 2;
    end = (end - properties.length - 1) & ~1;
    page.writeUInt8(properties.length, end);
    Buffer.from(properties).copy(page, end + 1);
    page.writeUInt32LE(from, at * 4);
    page.writeUInt32LE(to, at * 4 + 4);
    page.writeUInt8(end / 2, (count + 1) * 4 + at);
  }
  page.writeUInt8(count, 511);
  return page;
}

/** A document of Word 6 or 95, or of Word 2, whose file is the stream itself; the text in the bytes given. */
export function oldDocOf(
  text: Buffer,
  version: 'Word 2' | 'Word 6',
  { macintosh = false, extended = false } = {},
): Buffer {
  const main = Buffer.alloc(0x300 + text.length + 600);
  main.writeUInt16LE(version === 'Word 2' ? 0xa5db : 0xa5dc, 0);
  main.writeUInt16LE(version === 'Word 2' ? 0x002d : 0x0065, 2);
  main.writeUInt16LE(0x0409, 6);
  main.writeUInt16LE(extended ? 0x1000 : 0, 0x0a);
  main.writeUInt16LE(macintosh ? 0x0100 : 0, 0x14);
  main.writeUInt32LE(0x300, 0x18);
  main.writeUInt32LE(0x300 + text.length, 0x1c);
  main.writeUInt32LE(text.length, 0x34);
  text.copy(main, 0x300);
  return version === 'Word 2' ? main : compoundOf({ WordDocument: main });
}

function latin(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80').replaceAll('œ', '\x9c'), 'latin1');
}
