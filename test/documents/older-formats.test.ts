// Old Word documents, OpenDocument and Rich Text: the same words as from .docx, and hostile ones end in named states.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openReader } from '../../src/documents/reader.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { zipOf } from '../files/zip-writer.ts';

// One process for all of them: each hostile file is followed by others that must still be read.
const reader = openReader({ processes: 1, log: { warn: () => undefined } });
afterAll(() => reader.close());

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../files/${name}`, import.meta.url));
}

function read(content: Buffer): Promise<ReadDocument> {
  return reader.read({ content, filename: 'cv', container: null, sha256: '00' });
}

function words(document: ReadDocument): string[] {
  return document.pages.join('\n').split(/\s+/);
}

describe('the words are those of the .docx file, in their order', () => {
  test.each([
    ['cv-fr.doc', 'application/msword'],
    ['cv-fr.odt', 'application/vnd.oasis.opendocument.text'],
    ['cv-fr.rtf', 'application/rtf'],
  ])('%s', async (name, mediaType) => {
    const document = await read(fixture(name));
    expect(document).toMatchObject({ status: 'extracted', reason: null, mediaType, pageCount: null });
    expect(words(document)).toEqual(words(await read(fixture('cv-fr.docx'))));
  });
});

describe('a file that cannot be read ends in a named state, and the next one is read', () => {
  const doc = fixture('cv-fr.doc');
  test.each<[string, Buffer, string, string]>([
    ['a .doc that was cut off', doc.subarray(0, 5000), 'corrupt', 'cut off'],
    ['a .doc without its last parts', doc.subarray(0, doc.length - 2048), 'corrupt', 'cut off'],
    ['a .doc of which only the head is left', doc.subarray(0, 300), 'corrupt', 'cut off'],
    ['a .doc that is encrypted', withWordFlag(doc, 10, 0x0100), 'encrypted', 'password'],
    ['a .doc of Word 95', withWordFlag(doc, 0, 0x0000, 0xa5dc), 'unsupported', 'Word 95'],
    ['a .doc that is a shell', shellOfWord(), 'corrupt', 'damaged'],
    ['an .odt that was cut off', fixture('cv-fr.odt').subarray(0, 3000), 'corrupt', 'cut off'],
    ['an .odt with a DOCTYPE', odt('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'), 'corrupt', 'must not hold'],
    ['an .odt with an entity of its own', odt('<a>&b;</a>'), 'corrupt', 'damaged'],
    ['an .odt whose XML ends early', odt('<a><text:p>Hello</text:p>'), 'corrupt', 'damaged'],
    ['an .odt nested 100,000 deep', odt('<a>'.repeat(100_000)), 'corrupt', 'damaged'],
    ['an .odt that is encrypted', odt('x', '<manifest:encryption-data/>'), 'encrypted', 'password'],
    ['an .odt that inflates without end', odt(`<a>${' '.repeat(70_000_000)}</a>`), 'too-large', 'unpack'],
    ['an .odt without words', odt('<a/>'), 'empty', 'no text'],
    ['an .rtf nested 10,000 deep', rtf(`${'{'.repeat(10_000)}Hello${'}'.repeat(10_000)}`), 'corrupt', 'damaged'],
    ['an .rtf with data that are not there', rtf('Hello\\bin2147483647 x'), 'corrupt', 'missing'],
    ['an .rtf that was cut off', fixture('cv-fr.rtf').subarray(0, 9000), 'corrupt', 'cut off'],
    ['an .rtf with a group too many closed', rtf('Hello}}'), 'corrupt', 'damaged'],
    ['an .rtf without words', rtf('{\\info{\\author Ada}}'), 'empty', 'no text'],
  ])(
    '%s',
    async (_what, content, status, reason) => {
      expect(await read(content)).toMatchObject({ status, pages: [], reason: expect.stringContaining(reason) });
      expect((await read(fixture('cv-fr.rtf'))).status).toBe('extracted');
    },
    60_000,
  );
});

test('a hyphen that shows only at a line’s end is no word of an old Word document', async () => {
  const content = Buffer.from(fixture('cv-fr.doc'));
  const narrow = content.indexOf('Gestion de');
  const at = narrow === -1 ? content.indexOf(Buffer.from('Gestion de', 'utf16le')) + 6 : narrow + 3;
  content[at] = 0x1f;
  expect((await read(content)).pages[0]).toContain('\nGesion de projet\n');
});

describe('OpenDocument', () => {
  test.each([
    ['spaces, tabs and line breaks', 'a <text:s text:c="2"/>b<text:tab/>c<text:line-break/>d\n  e', 'a   b\tc\nd e'],
    [
      'a note behind the text',
      'a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>b',
      'ab\nn',
    ],
    ['no comment', 'a<office:annotation><text:p>really?</text:p></office:annotation>b', 'ab'],
    ['a text box', 'a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>', 'box\na'],
  ])('gives %s', async (_what, paragraph, text) => {
    expect((await read(odt(`<a><text:p>${paragraph}</text:p></a>`))).pages).toEqual([text]);
  });
});

describe('Rich Text', () => {
  test.each([
    ['the code page of the document', "\\ansicpg1250 \\'b3\\'f3d\\'9f", 'łódź'],
    ['windows-1252 where none is declared', "\\'9cuvre, 5 \\'80", 'œuvre, 5 €'],
    ['the code page of the font', "{\\fonttbl{\\f1\\fcharset204 Arial;}}\\f1 \\'c4\\'e0{\\plain \\'e9}", 'Даé'],
    ['characters of two bytes', "\\ansicpg932 \\'93\\'fa\\'96\\'7b", '日本'],
    ['Unicode without its fallback', "\\u233?t\\u233\\'e9 {\\uc2\\u8211--}\\u-3913 ?", 'été –\uF0B7'],
    ['Unicode beyond 16 bits', 'a \\u-10179?\\u-8694?', 'a 😊'],
    ['lines and cells', 'a\\par b\\line c\\cell d\\cell\\row e\\tab f', 'a\nb\nc\td\ne\tf'],
    ['signs that were escaped', '\\{a\\\\b\\} c\\_d\\~e\\-f', '{a\\b} c\u2011d\u00A0ef'],
    ['no tables, pictures or unknown groups', '{\\colortbl;\\red0;}{\\pict 00ff}{\\*\\new{x} y}{\\*\\xmlns z;}a', 'a'],
    ['no data', 'a\\bin5 {{{}}b', 'ab'],
    ['the words of a link', '{\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt here}}', 'here'],
    ['the words of a text box', '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt box}}}', 'box'],
    ['no hidden and no deleted words', 'a{\\v hidden}b{\\deleted gone}c{\\v x\\v0 d}', 'abcd'],
    ['header, body, footer and note in that order', '{\\footer f}{\\header h}a{\\footnote n}', 'h\n\na\n\nf\n\nn'],
  ])('gives %s', async (_what, source, text) => {
    expect((await read(rtf(source))).pages).toEqual([text]);
  });
});

/** The file with a 16-bit word at that place of its Word stream set, or bits added to it. */
function withWordFlag(doc: Buffer, place: number, bits: number, value?: number): Buffer {
  const content = Buffer.from(doc);
  const at = content.indexOf(Buffer.from([0xec, 0xa5])) + place;
  content.writeUInt16LE(value ?? content.readUInt16LE(at) | bits, at);
  return content;
}

/** The smallest OLE2 file with a Word stream in its directory, and nothing else. */
function shellOfWord(): Buffer {
  const content = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(content);
  content.write('WordDocument', 1024 + 128, 'utf16le');
  content.writeUInt16LE(26, 1024 + 128 + 64);
  return content;
}

function odt(xml: string, manifest = ''): Buffer {
  return zipOf([
    { path: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text') },
    { path: 'content.xml', content: Buffer.from(xml) },
    { path: 'META-INF/manifest.xml', content: Buffer.from(`<manifest:manifest>${manifest}</manifest:manifest>`) },
  ]);
}

function rtf(source: string): Buffer {
  return Buffer.from(`{\\rtf1\\ansi ${source}}`, 'latin1');
}
