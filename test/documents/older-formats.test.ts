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
    ['an .rtf that ends within its text', rtf('{{Hello').subarray(0, -1), 'corrupt', 'cut off'],
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
    ['a text box', 'a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>', 'a\nbox'],
    ['the words of shapes', '<draw:custom-shape><text:p>box</text:p></draw:custom-shape>', 'box'],
    ['no value that is set and not shown', 'a<text:variable-set text:display="none">9</text:variable-set>b', 'ab'],
    [
      'how signs are spoken',
      '<text:ruby><text:ruby-base>京</text:ruby-base><text:ruby-text>kyo</text:ruby-text></text:ruby>',
      '京(kyo)',
    ],
  ])('gives %s', async (_what, paragraph, text) => {
    expect((await read(odt(`<a><text:p>${paragraph}</text:p></a>`))).pages).toEqual([text]);
  });

  test('gives cells of a row on one line, and no deleted text', async () => {
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const deleted = '<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>';
    const source = `<a>${deleted}<table:table>${row('2019', 'Clerk')}${row('2015', 'Cook')}</table:table></a>`;
    expect((await read(odt(source))).pages).toEqual(['2019\tClerk\n2015\tCook']);
  });

  const style = (name: string, properties: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
  const styles = [
    style('Gone', 'text:display="none"'),
    style('White', 'fo:color="#ffffff"'),
    style('Badge', 'fo:color="#ffffff" fo:background-color="#1f3864"'),
    style('Tiny', 'fo:font-size="1pt"'),
    '<style:style style:name="Heir" style:family="text" style:parent-style-name="Gone"/>',
    '<style:style style:name="Dark" style:family="paragraph"><style:paragraph-properties fo:background-color="#000000"/></style:style>',
  ].join('');
  const span = (name: string) => `<text:span text:style-name="${name}">x</text:span>`;

  test.each([
    ['not shown', `<text:p>${span('Gone')}</text:p>`, 'x'],
    ['not shown by the style it is based on', `<text:p>${span('Heir')}</text:p>`, 'x'],
    ['white on the paper', `<text:p>${span('White')}</text:p>`, 'x'],
    ['tiny', `<text:p>${span('Tiny')}</text:p>`, 'x'],
    ['in a section that is not shown', '<text:section text:display="none"><text:p>x</text:p></text:section>', 'x'],
    ['white on a dark ground of its own', `<text:p>${span('Badge')}</text:p>`, ''],
    ['white on a dark paragraph', `<text:p text:style-name="Dark">${span('White')}</text:p>`, ''],
    ['white in a shape', `<text:p><draw:rect><text:p>${span('White')}</text:p></draw:rect></text:p>`, ''],
  ])('tells hidden text apart: %s', async (_what, source, hiddenText) => {
    const document = await read(odt(`<a>${styles}<text:p>seen</text:p>${source}</a>`));
    expect(document.hiddenText).toBe(hiddenText);
    expect(document.pages[0]).toMatch(hiddenText === '' ? /^seen\s+x$/ : /^seen$/);
  });

  test('gives addresses of links, and is read as one XML file too', async () => {
    const link = '<text:a xlink:href="https://example.org/">here</text:a>';
    const type = 'office:mimetype="application/vnd.oasis.opendocument.text"';
    const flat = `<?xml version="1.0"?><office:document ${type}><style:header><text:p>Ada</text:p></style:header><text:p>${link}</text:p></office:document>`;
    expect(await read(Buffer.from(flat))).toMatchObject({
      mediaType: 'application/vnd.oasis.opendocument.text',
      pages: ['Ada\nhere'],
      links: [{ page: null, address: 'https://example.org/' }],
    });
  });
});

describe('Rich Text', () => {
  test.each([
    ['the code page of the document', "\\ansicpg1250 \\'b3\\'f3d\\'9f", 'łódź'],
    ['windows-1252 where none is declared', "\\'9cuvre, 5 \\'80", 'œuvre, 5 €'],
    ['the code page of the font', "{\\fonttbl{\\f1\\fcharset204 Arial;}}\\f1 \\'c4\\'e0{\\plain \\'e9}", 'Даé'],
    ['characters of two bytes', "\\ansicpg932 \\'93\\'fa\\'96\\'7b", '日本'],
    ['Unicode without its fallback', "\\u233?t\\u233\\'e9 {\\uc2\\u8211--}\\u-3913 ?", 'été –•'],
    ['Unicode beyond 16 bits', 'a \\u-10179?\\u-8694?', 'a 😊'],
    ['lines and cells', 'a\\par b\\cell c\\cell\\row e\\line f\\tab g', 'a\nb\tc\ne\nf\tg'],
    [
      'a cell of several lines',
      '\\intbl 2019\\cell\\pard\\intbl Clerk\\par Filing\\cell\\row\\pard b',
      '2019\tClerk\nFiling\nb',
    ],
    ['the pages of DOS', "\\pca \\'82t\\'82", 'été'],
    ['bullets for signs of picture fonts', "{\\fonttbl{\\f1\\fcharset2 Wingdings;}}a\\f1\\'a7", 'a•'],
    ['what an object shows, not its data', '{\\object{\\*\\objdata 0102}{\\result shown}}', 'shown'],
    ['all up to the end of the document', 'a}}b', 'a'],
    ['all where the last groups are not closed', '{\\b a{}', 'a'],
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

  const colours = '{\\colortbl;\\red255\\green255\\blue255;}';
  test.each([
    ['marked so', 'a{\\v x}', 'x'],
    ['white', `${colours}a{\\cf1 x}`, 'x'],
    ['tiny', 'a{\\fs2 x}', 'x'],
    ['white, where cells have colours', `${colours}\\clcbpat1 a{\\cf1 x}`, ''],
    ['white on a shape', `${colours}{\\shp{\\*\\shpinst{\\shptxt \\cf1 x}}}a`, ''],
  ])('tells hidden text apart: %s', async (_what, source, hiddenText) => {
    expect((await read(rtf(source))).hiddenText).toBe(hiddenText);
  });

  test('gives the addresses of links', async () => {
    const link = '{\\field{\\*\\fldinst{ HYPERLINK "https://example.org/" }}{\\fldrslt here}}';
    expect((await read(rtf(link))).links).toEqual([{ page: null, address: 'https://example.org/' }]);
  });

  test('is told by content behind a byte order mark', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), rtf('a')]);
    expect(await read(marked)).toMatchObject({ mediaType: 'application/rtf', pages: ['a'] });
  });
});

/** The file with bits added to a 16-bit word at that place of its Word stream. */
function withWordFlag(doc: Buffer, place: number, bits: number): Buffer {
  const content = Buffer.from(doc);
  const at = content.indexOf(Buffer.from([0xec, 0xa5])) + place;
  content.writeUInt16LE(content.readUInt16LE(at) | bits, at);
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
