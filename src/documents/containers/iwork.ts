// The words of an Apple Pages document from its own parts: archives of Protocol Buffers since 2013, XML before.
import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { Limits } from '../limits.ts';
import { MB } from '../limits.ts';
import { Unreadable } from '../reading.ts';
import { type ZipEntry, zipEntries } from '../zip.ts';

/**
 * The document's text, its body first, then boxes, tables and notes; '' where none can be found. Written by what the format
 * shows, as Apple has never published it: whatever does not fit is passed over.
 * @throws Unreadable `encrypted`
 */
export async function wordsOfPages(parts: ZipEntry[], limits: Limits): Promise<string> {
  const packed = parts.find(({ path }) => path === 'Index.zip');
  // What iWork puts beside an encrypted document: how its password is to be checked.
  if (parts.some(({ path }) => path.startsWith('.iwp'))) throw protectedByPassword();
  const index = packed ? await zipEntries(await packed.content(), limits) : parts;
  const pieces: Piece[] = [];
  for (const part of index) {
    if (!part.path.endsWith('.iwa') || /Stylesheet|ViewState|Metadata|Annotation/.test(part.path)) continue;
    const content = await part.content().catch(() => null);
    if (content) pieces.push(...piecesOf(content, limits));
  }
  if (pieces.length > 0) return inOrder(pieces);
  const xml = parts.find(({ path }) => /^index\.xml(\.gz)?$/.test(path));
  if (!xml) return '';
  // With a password, iWork '09 names a way of packing of its own.
  const content = await xml.content().catch((error) => {
    if (xml.encrypted || (error instanceof Unreadable && error.status === 'unsupported')) throw protectedByPassword();
    return null;
  });
  if (!content) return '';
  const plain = xml.path.endsWith('.gz') ? gunzipSync(content, { maxOutputLength: limits.inflated * MB }) : content;
  if (!plain.subarray(0, 100).includes('<')) throw protectedByPassword();
  return wordsOfXml(plain.toString());
}

/** True for a spreadsheet, which is packed like a text; what it is stands at its start. */
export async function isNumbers(parts: ZipEntry[]): Promise<boolean> {
  const start = async (path: string) =>
    (await parts
      .find((part) => part.path === path)
      ?.content()
      .catch(() => null)) ?? null;
  const archive = await start('Index/Document.iwa');
  if (archive) return objectsOf(inflated(archive, 16 * MB)).next().value?.type !== PAGES_DOCUMENT;
  return (await start('index.xml'))?.toString('latin1', 0, 1000).includes('<ls:document') ?? false;
}

function protectedByPassword(): Unreadable {
  return new Unreadable('encrypted', 'This Apple Pages document is protected by a password.');
}

interface Piece {
  place: number;
  text: string;
}

/** Where text stands, in the order it is read: the body, boxes, cells, notes at the foot, heads and feet of pages. */
const PLACES: Record<number, number> = { 0: 0, 3: 1, 5: 2, 2: 3, 1: 4 };
/** What a text is that does not say it. */
const BOX = 3;
const TABLE_PLACE = 2;

function inOrder(pieces: Piece[]): string {
  const texts = pieces.toSorted((a, b) => a.place - b.place).map(({ text }) => text.trim());
  return texts
    .filter((text) => text !== '')
    .join('\n\n')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\uFFFC\uFFFD]|(?![\n\t])\p{Cc}/gu, ' ');
}

/** The texts in one archive (.iwa): each object is announced with its type and length, then stands in bytes. */
function piecesOf(archive: Buffer, limits: Limits): Piece[] {
  const pieces: Piece[] = [];
  for (const { type, object } of objectsOf(inflated(archive, limits.inflated * MB))) {
    if (type === TEXT || type === OLDER_TEXT) pieces.push(...textIn(object));
    if (type === TABLE_LIST) pieces.push(...cellsIn(object));
  }
  return pieces;
}

function* objectsOf(content: Buffer): Generator<{ type: number; object: Buffer }, undefined> {
  for (let at = 0; at < content.length; ) {
    const announced = varint(content, at);
    if (!announced) return;
    const header = fieldsOf(content.subarray(announced.next, announced.next + announced.value));
    at = announced.next + announced.value;
    for (const message of header.get(2) ?? []) {
      const info = Buffer.isBuffer(message) ? fieldsOf(message) : null;
      const length = info?.get(3)?.[0];
      if (!info || typeof length !== 'number') return;
      yield { type: Number(info.get(1)?.[0] ?? 0), object: content.subarray(at, at + length) };
      at += length;
    }
  }
}

/** Types of objects. */
const PAGES_DOCUMENT = 10000;
const TEXT = 2001;
const OLDER_TEXT = 2005;
const TABLE_LIST = 6005;

function textIn(object: Buffer): Piece[] {
  const fields = fieldsOf(object);
  const place = PLACES[Number(fields.get(1)?.[0] ?? BOX)];
  if (place === undefined) return [];
  const strings = (fields.get(3) ?? []).filter(Buffer.isBuffer).map((bytes) => bytes.toString());
  return [{ place, text: strings.join('\n') }];
}

/** A list of the strings in a table's cells, where it is one (its first field). */
function cellsIn(object: Buffer): Piece[] {
  const fields = fieldsOf(object);
  if (fields.get(1)?.[0] !== 1) return [];
  return (fields.get(3) ?? []).filter(Buffer.isBuffer).flatMap((entry) => {
    const text = fieldsOf(entry).get(3)?.[0];
    return Buffer.isBuffer(text) ? [{ place: TABLE_PLACE, text: text.toString() }] : [];
  });
}

/** Protocol Buffers: numbers by field; bytes where the field carries them. What does not fit ends the reading. */
function fieldsOf(message: Buffer): Map<number, (number | Buffer)[]> {
  const fields = new Map<number, (number | Buffer)[]>();
  for (let at = 0; at < message.length; ) {
    const key = varint(message, at);
    if (!key) break;
    const wire = key.value % 8;
    const field = Math.floor(key.value / 8);
    at = key.next;
    let value: number | Buffer = 0;
    if (wire === 0 || wire === 2) {
      const number = varint(message, at);
      if (!number) break;
      at = number.next;
      value = number.value;
      if (wire === 2) {
        if (at + number.value > message.length) break;
        value = message.subarray(at, at + number.value);
        at += number.value;
      }
    } else if (wire === 1 || wire === 5) at += wire === 1 ? 8 : 4;
    else break;
    const values = fields.get(field);
    if (values) values.push(value);
    else fields.set(field, [value]);
  }
  return fields;
}

function varint(bytes: Buffer, start: number): { value: number; next: number } | null {
  let value = 0;
  for (let at = start; at < bytes.length && at < start + 10; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value, next: at + 1 };
  }
  return null;
}

/** Blocks of Snappy without its framing: a zero, a length of three bytes, the block. What is damaged is left out with all behind it. */
function inflated(archive: Buffer, most: number): Buffer {
  const blocks: Buffer[] = [];
  let size = 0;
  for (let at = 0; at + 4 <= archive.length && archive[at] === 0; ) {
    const length = archive.readUIntLE(at + 1, 3);
    const block = unsnapped(archive.subarray(at + 4, at + 4 + length), most - size);
    if (!block) break;
    blocks.push(block);
    size += block.length;
    at += 4 + length;
  }
  return Buffer.concat(blocks);
}

/** Snappy's format description: literals, and copies of what stands before. */
function unsnapped(block: Buffer, most: number): Buffer | null {
  const length = varint(block, 0);
  if (!length || length.value > most) return null;
  const out = Buffer.alloc(length.value);
  let to = 0;
  for (let at = length.next; at < block.length; ) {
    const tag = block[at] ?? 0;
    at += 1;
    let size = (tag >> 2) + 1;
    if ((tag & 3) === 0) {
      const more = Math.max(0, size - 60);
      if (at + more > block.length) return null;
      if (more > 0) size = block.readUIntLE(at, more) + 1;
      at += more;
      if (to + size > out.length) return null;
      to += block.copy(out, to, at, at + size);
      at += size;
      continue;
    }
    const width = COPY_WIDTHS[tag & 3] ?? 1;
    if (at + width > block.length) return null;
    let offset = block.readUIntLE(at, width);
    at += width;
    if ((tag & 3) === 1) {
      size = ((tag >> 2) & 7) + 4;
      offset += (tag >> 5) * 256;
    }
    if (offset === 0 || offset > to || to + size > out.length) return null;
    for (let i = 0; i < size; i += 1, to += 1) out[to] = out[to - offset] ?? 0;
  }
  return out.subarray(0, to);
}

/** Bytes of the offset by kind of copy. */
const COPY_WIDTHS: Record<number, number> = { 1: 1, 2: 2, 3: 4 };

/** iWork '09: paragraphs of text in elements `sf:p`, cells of tables in attributes; pages of the template are none. A damaged end keeps what stands before. */
function wordsOfXml(xml: string): string {
  let text = '';
  let inside = 0;
  let ofTemplate = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (TEMPLATES.test(name)) ofTemplate += 1;
    if (ofTemplate > 0) return;
    if (name === 'sf:p') inside += 1;
    else if (name === 'sf:tab') text += '\t';
    else if (name === 'sf:br' || name === 'sf:lnbr' || name === 'sf:crbr') text += '\n';
    else if (name === 'sf:ct') text += `${attributes['sfa:s'] ?? ''}\n`;
  });
  parser.on('text', (piece) => {
    if (inside > 0 && ofTemplate === 0) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (TEMPLATES.test(name)) ofTemplate -= 1;
    if (name !== 'sf:p' || ofTemplate > 0) return;
    inside -= 1;
    text += '\n';
  });
  parser.on('doctype', () => {
    throw new Error('no DOCTYPE in a document');
  });
  try {
    parser.write(xml).close();
  } catch {
    // What was read is kept.
  }
  return text.trim();
}

const TEMPLATES = /^(?:sl:section-prototypes|sf:stylesheet)$/;
