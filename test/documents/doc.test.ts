// What of an old Word document is its text: fields, tables, margins and hidden text, in files of every Word for Windows.
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/documents/limits.ts';
import { readDoc } from '../../src/documents/read-doc.ts';
import { sniff } from '../../src/documents/sniff.ts';
import { DELETED, docOf, ONE_POINT, oldDocOf, SYMBOL, VANISH } from '../files/doc-writer.ts';

function textOf(content: Buffer): string | undefined {
  return readDoc(content).pages[0];
}

describe('of an old Word document the text has', () => {
  test.each([
    ['paragraphs and breaks', 'a\rb\u000Bc\fd\r', 'a\nb\nc\nd'],
    ['letters of any script', 'Пример, œuvre\r', 'Пример, œuvre'],
    ['the result of a field, not its instruction', 'page \u0013PAGE \u0014 2\u0015.\r', 'page  2.'],
    ['nothing of a field within an instruction', '\u0013IF \u0013PAGE\u00149\u0015 = 1\u0014yes\u0015\r', 'yes'],
    ['all behind a field that is never closed', '\u0013PAGE\ra\rb\r', 'a\nb'],
    ['no signs of pictures and notes', 'a\u0001b\u0002c\u0008\r', 'abc'],
    ['hyphens, those that never break too', 'a\u001Eb\u001Fc\r', 'a\u2011b\u00ADc'],
  ])('%s', (_what, body, text) => {
    expect(textOf(docOf({ body }))).toBe(text);
  });

  test('one byte a character, where it is written so', () => {
    expect(textOf(docOf({ body: 'L’œuvre : 5 €, été\r' }, { narrow: true }))).toBe('L’œuvre : 5 €, été');
  });

  test('header, body, text boxes, footer and notes in that order, no comments', () => {
    const six = ['', '', '', '', '', ''];
    const margins = [...six, '', 'Ada\r', '', 'foot\r', 'Ada\r', ''];
    const parts = { body: 'body\r', notes: 'note\r', margins, comments: 'really?\r', boxes: 'box\r' };
    expect(textOf(docOf(parts))).toBe('Ada\n\nbody\n\nbox\n\nfoot\n\nnote');
  });

  test('no deleted words, and hidden ones apart', () => {
    const formats = [
      { text: 'gone', properties: DELETED },
      { text: 'ghost', properties: VANISH },
      { text: 'tiny', properties: ONE_POINT },
      { text: '(', properties: SYMBOL },
    ];
    const text = readDoc(docOf({ body: 'a gone b ghost c\rd tiny ( e\r' }, { formats }));
    expect([text.pages[0], text.hiddenText]).toEqual(['a  b  c\nd  • e', 'ghost\ntiny']);
  });

  test('the addresses of its links', () => {
    const body =
      '\u0013 HYPERLINK "mailto:ada@example.org" \u0014mail\u0015 \u0013HYPERLINK \\l "place"\u0014x\u0015\r';
    expect(readDoc(docOf({ body }))).toMatchObject({
      pages: ['mail x'],
      links: [{ page: null, address: 'mailto:ada@example.org' }],
    });
  });

  test('what stands in streams whose names are written in small letters', () => {
    expect(textOf(docOf({ body: 'a\r' }, { streamNames: (name) => name.toLowerCase() }))).toBe('a');
  });
});

describe('before Word 97', () => {
  test.each<['Word 2' | 'Word 6', string, Buffer, string]>([
    ['Word 2', 'Western', Buffer.from('L\x92\xe9t\xe9 \xe0 Li\xe8ge\r', 'latin1'), 'L’été à Liège'],
    ['Word 6', 'Western', Buffer.from('Un \xe9t\xe9 \xe0 Li\xe8ge\r', 'latin1'), 'Un été à Liège'],
    ['Word 6', 'Cyrillic', Buffer.from('cff0e8ece5f020f2e5eaf1f2e00d', 'hex'), 'Пример текста'],
    [
      'Word 6',
      'rows of tables in',
      Buffer.from('Jobs\r2019\x07Clerk\x07\x072015\x07Cook\x07\x07End\r', 'latin1'),
      'Jobs\n2019\tClerk\n2015\tCook\nEnd',
    ],
  ])('%s: %s text', async (version, _what, bytes, text) => {
    const content = oldDocOf(bytes, version);
    expect(textOf(content)).toBe(text);
    expect((await sniff(content, LIMITS)).kind).toBe('doc');
  });

  test('text of two bytes a character, as East Asian editions wrote', () => {
    expect(textOf(oldDocOf(Buffer.from('Été à 京都\r', 'utf16le'), 'Word 6', { extended: true }))).toBe('Été à 京都');
  });

  test('text of a Macintosh', () => {
    const bytes = Buffer.from('\x83t\x8e \x88 Li\x8fge\r', 'latin1');
    expect(textOf(oldDocOf(bytes, 'Word 6', { macintosh: true }))).toBe('Été à Liège');
  });
});

describe('an old Word document is damaged', () => {
  test.each([
    ['whose text is data', docOf({ body: `a\r${'\u0000\u0010\u0018'.repeat(50)}` })],
    [
      'whose text is letters of no language',
      docOf({ body: String.fromCharCode(...Array.from({ length: 200 }, (_, at) => 0xe000 + at)) }),
    ],
    ['without its tables', docOf({ body: 'a\r' }, { streamNames: (name) => name.replace('1Table', 'Other') })],
    ['whose pieces lie outside of it', withPiecesAt(0x7ffffff)],
  ])('%s', (_what, content) => {
    expect(() => readDoc(content)).toThrow(expect.objectContaining({ status: 'corrupt' }));
  });
});

/** The place of the piece table, in the first of the stream's sectors. */
function withPiecesAt(place: number): Buffer {
  const content = docOf({ body: 'a\r' });
  const stream = content.indexOf(Buffer.from([0xec, 0xa5, 0xc1, 0x00]));
  content.writeUInt32LE(place, stream + 0x1a2);
  return content;
}
