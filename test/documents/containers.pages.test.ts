// Apple Pages: read by its preview, else by its own words, else by the picture of its first page.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openReader } from '../../src/documents/reader.ts';
import { zipOf } from '../files/zip-writer.ts';

const reader = openReader({ processes: 1, log: { warn: () => undefined } });
afterAll(() => reader.close());

const fixture = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
const zip = (parts: Record<string, Buffer>) =>
  zipOf(Object.entries(parts).map(([path, content]) => ({ path, content })));
const file = (content: Buffer, filename: string) => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, filename, container: null, sha256 };
};
const MEDIA_TYPE = 'application/vnd.apple.pages';
const plist = { 'buildVersionHistory.plist': Buffer.from('<plist/>') };
const jpeg = fixture('page.jpg');

test('the PDF that it carries is read, in the words and pages of that', async () => {
  const parts = { 'QuickLook/Preview.pdf': fixture('letter-fr.pdf'), 'index.xml': xml('Other words.'), ...plist };
  const read = await reader.read(file(zip(parts), 'CV.pages'));
  expect(read).toMatchObject({ status: 'extracted', mediaType: MEDIA_TYPE, language: 'fr', pageCount: 1 });
  expect(read.pages[0]).toContain('candidature');
  expect(read.pages[0]).not.toContain('Other words');
});

test('without one, its text is: body, boxes, cells and notes, in this order, the template left out', async () => {
  const index = archive([
    [10000, Buffer.alloc(0)],
    [2001, Buffer.concat([field(1, 2), field(3, 'A note at the foot.')])],
    [2001, field(3, `A box beside it. ${'Again and again. '.repeat(9)}`)],
    [2001, Buffer.concat([field(1, 0), field(3, 'Ilse Marant\u2028Head of data\uFFFC')])],
    [2001, Buffer.concat([field(1, 4), field(3, 'A comment of a friend.')])],
    [6005, Buffer.concat([field(1, 1), field(3, Buffer.concat([field(1, 7), field(3, 'Fjord Rail 2019')]))])],
  ]);
  const parts = { 'Index/Document.iwa': index, 'preview.jpg': jpeg, 'preview-micro.jpg': jpeg };
  const read = await reader.read(file(zip(parts), 'CV.pages'));
  expect(read).toMatchObject({ status: 'extracted', mediaType: MEDIA_TYPE, pageCount: null });
  expect(read.pages).toEqual([
    `Ilse Marant\nHead of data\n\nA box beside it. ${'Again and again. '.repeat(9).trim()}\n\nFjord Rail 2019\n\nA note at the foot.`,
  ]);
});

test('the text of older ones is in XML', async () => {
  const parts = { 'index.xml': xml('Ilse Marant<sf:br/>Head of data', 'Second paragraph'), ...plist };
  const read = await reader.read(file(zip(parts), 'CV.pages'));
  expect(read.pages).toEqual(['Ilse Marant\nHead of data\nSecond paragraph']);
});

test('with only a picture of its first page, that is recognised', async () => {
  const read = await reader.read(file(zip({ ...plist, 'preview.jpg': jpeg }), 'CV.pages'));
  expect(read).toMatchObject({ status: 'ocr', mediaType: MEDIA_TYPE, language: 'fr' });
}, 60_000);

test.each<[string, Record<string, Buffer>, string, string]>([
  ['nothing but a thumbnail', { ...plist, 'QuickLook/Thumbnail.jpg': jpeg }, 'unsupported', 'Exported as a PDF'],
  [
    'parts that are noise',
    { 'Index/Document.iwa': rooted(Buffer.from('ff00ff00ff', 'hex')) },
    'unsupported',
    'Exported as a PDF',
  ],
  ['a password, since 2013', { 'Index/Document.iwa': rooted(), '.iwph': Buffer.from('x') }, 'encrypted', 'password'],
  ['a password, before', { ...plist, 'index.xml': Buffer.alloc(500, 0xa7) }, 'encrypted', 'password'],
])('%s', async (_what, parts, status, reason) => {
  const read = await reader.read(file(zip(parts), 'CV.pages'));
  expect(read).toMatchObject({ status, mediaType: MEDIA_TYPE, reason: expect.stringContaining(reason) });
});

test('a document that a Mac packed as the folder it is comes out of the archive as one file', async () => {
  const content = zip({
    'CV.pages/index.xml': xml('Words'),
    'CV.pages/QuickLook/Preview.pdf': fixture('letter-fr.pdf'),
    'CV.pages/buildVersionHistory.plist': Buffer.from('<plist/>'),
    'photo.txt': Buffer.from('not in it'),
  });
  const members = (await reader.membersOf(file(content, 'CV.zip'))) ?? [];
  expect(members.map((member) => member.filename)).toEqual(['CV.pages', 'photo.txt']);
  const [cv] = members;
  if (cv) expect(await reader.read(cv)).toMatchObject({ filename: 'CV.pages', status: 'extracted', language: 'fr' });
});

function xml(...paragraphs: string[]): Buffer {
  const storage = (text: string) =>
    `<sf:text-storage><sf:text-body><sf:p>${text}</sf:p></sf:text-body></sf:text-storage>`;
  const template = `<sl:section-prototypes>${storage('Lorem ipsum')}</sl:section-prototypes>`;
  return Buffer.from(
    `<?xml version="1.0"?><sl:document xmlns:sl="a" xmlns:sf="b">${template}${paragraphs.map(storage).join('')}</sl:document>`,
  );
}

/** An archive of a Pages document with whatever stands behind its root. */
function rooted(behind = Buffer.alloc(0)): Buffer {
  return Buffer.concat([archive([[10000, Buffer.alloc(0)]]), behind]);
}

/** Objects as iWork keeps them: announced with type and length in one block. */
function archive(objects: [type: number, object: Buffer][]): Buffer {
  const content = Buffer.concat(
    objects.flatMap(([type, object]) => {
      const info = Buffer.concat([field(1, 9), field(2, Buffer.concat([field(1, type), field(3, object.length)]))]);
      return [varint(info.length), info, object];
    }),
  );
  const block = Buffer.concat([varint(content.length), snappy(content)]);
  const head = Buffer.alloc(4);
  head.writeUIntLE(block.length, 1, 3);
  return Buffer.concat([head, block]);
}

/** Snappy's elements: ten bytes that stood before are a copy of them (offset in two bytes), all else literals. */
function snappy(content: Buffer): Buffer {
  const elements: Buffer[] = [];
  for (let at = 0; at < content.length; ) {
    const piece = content.subarray(at, at + 10);
    const before = content.subarray(0, at).lastIndexOf(piece);
    if (before === -1) elements.push(Buffer.from([(piece.length - 1) << 2]), piece);
    else elements.push(Buffer.from([((piece.length - 1) << 2) | 2, (at - before) % 256, (at - before) >> 8]));
    at += piece.length;
  }
  return Buffer.concat(elements);
}

function field(number: number, value: number | string | Buffer): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    bytes.push(left < 128 ? left : (left % 128) + 128);
    if (left < 128) return Buffer.from(bytes);
  }
}
