// The small rules by which bytes become text, and by which texts are told apart.
import { describe, expect, test } from 'vitest';
import { decoded, isText } from '../../src/documents/charset.ts';
import { LIMITS } from '../../src/documents/limits.ts';
import { frame, frames } from '../../src/documents/protocol.ts';
import { readMhtml } from '../../src/documents/read-mhtml.ts';
import { readHtml } from '../../src/documents/read-text.ts';
import { keptText } from '../../src/documents/reading.ts';
import { sniff } from '../../src/documents/sniff.ts';

const SENTENCE = 'Été à Liège : cœur, naïf, 5 €';

describe('a text is decoded from', () => {
  test.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${SENTENCE}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(SENTENCE, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(SENTENCE, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(SENTENCE.replace('œ', '\x9c').replace('€', '\x80'), 'latin1')],
  ])('%s', (_name, content) => {
    expect(decoded(content)).toBe(SENTENCE);
  });

  const LETTER =
    'Madame, Monsieur, ingénieure diplômée, j’ai dirigé à Besançon la rénovation du réseau électrique. Chef d’œuvre prévu dès août.';
  /** As Python and iconv write them. */
  const IN_OTHER_PAGES: [string, string, string][] = [
    ['ISO-8859-15', 'Cœur, 5 €, été', '43bd75722c203520a42c20e974e9'],
    ['the page of Macintosh', 'L’été à Liège, maîtrise', '4cd58e748e2088204c698f67652c206d61947472697365'],
    ['a page of DOS', "L'été à Liège, maîtrise", '4c278274822085204c698a67652c206d618c7472697365'],
    ['windows-1250', 'inżynier, pięć lat, Łódź', '696ebf796e6965722c207069eae6206c61742c20a3f3649f'],
    ['windows-1251', 'Прошу рассмотреть', 'cff0eef8f320f0e0f1f1eceef2f0e5f2fc'],
    ['KOI8-R', 'Прошу рассмотреть', 'f0d2cfdbd520d2c1d3d3cdcfd4d2c5d4d8'],
  ];
  test.each(IN_OTHER_PAGES)('%s, by the letters it makes', (_name, text, hex) => {
    expect(decoded(Buffer.from(hex, 'hex'))).toBe(text);
  });

  test('windows-1252, however short', () => {
    const bytes = Buffer.from(LETTER.replaceAll('’', '\x92').replaceAll('œ', '\x9c'), 'latin1');
    for (let at = 0; at < LETTER.length - 20; at += 3)
      expect(decoded(bytes.subarray(at, at + 20))).toBe(LETTER.slice(at, at + 20));
  });

  test('UTF-8 with a broken byte, and cut off within a character', () => {
    const bytes = Buffer.concat([Buffer.from(LETTER), Buffer.from([0xe9, 0x20]), Buffer.from('fin é')]);
    expect(decoded(bytes.subarray(0, -1))).toBe(`${LETTER}\uFFFD fin \uFFFD`);
    expect(decoded(Buffer.from('été').subarray(0, -1))).toBe('ét');
  });

  test('none where bytes are no text of any encoding', () => {
    expect(isText(Buffer.from(Array.from({ length: 2000 }, (_, at) => 0x80 + ((at * 57) % 128))))).toBe(false);
    expect(isText(Buffer.from(LETTER.replaceAll('’', '\x92').replaceAll('œ', '\x9c'), 'latin1'))).toBe(true);
  });

  test('the encoding that a web page declares, where it is not UTF-8', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb3, 0xf3, 0x64, 0xbc])]);
    expect(readHtml(page).pages[0]).toBe('łódź');
  });
});

describe('a web page', () => {
  test('gives a row of a table as a line, and columns that lay it out one after the other', () => {
    const rows = '<tr><td>2019</td><td>Clerk</td></tr><tr><td>Skills<br>Law</td><td>Jobs<br>Cook</td></tr>';
    expect(readHtml(Buffer.from(`<table><tbody>${rows}</tbody></table>`)).pages).toEqual([
      '2019\tClerk\nSkills\nLaw\nJobs\nCook',
    ]);
  });

  test('gives addresses of links to the web and of mail', () => {
    const page = '<a href="https://example.org/cv">cv</a> <a href="#top">top</a> <a href="javascript:x">x</a>';
    const { pages, links } = readHtml(Buffer.from(page));
    expect(pages).toEqual(['cv top x']);
    expect(links).toEqual([{ page: null, address: 'https://example.org/cv' }]);
  });

  test.each([
    ['not displayed', '<p style="margin: 0; Display : none">x</p>', 'x'],
    ['hidden', '<p hidden>x</p>', 'x'],
    ['white', "<span style='color: #FFFFFF'>x</span>", 'x'],
    ['of no size', '<span style="font-size:0px">x</span>', 'x'],
    ['white on a colour', '<div style="background:navy"><span style="color:#fff">x</span></div>', ''],
  ])('tells hidden text apart: %s', (_what, html, hidden) => {
    const { pages, hiddenText } = readHtml(Buffer.from(`<p>seen</p>${html}`));
    expect([pages[0]?.replace(/\s+/g, ' '), hiddenText]).toEqual([hidden === '' ? 'seen x' : 'seen', hidden]);
  });

  test.each([
    ['quoted-printable', 'L=E9on =\r\net Ad=E8le'],
    ['base64', Buffer.from('L\xe9on et Ad\xe8le', 'latin1').toString('base64')],
  ])('saved as one file is read: %s', async (encoding, body) => {
    const part = `Content-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    const other = 'Content-Type: image/png\r\n\r\nnothing';
    const file = Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="b"\r\n\r\n--b\r\n${part}\r\n--b\r\n${other}\r\n--b--\r\n`,
    );
    expect((await sniff(file, LIMITS)).kind).toBe('mhtml');
    expect(readMhtml(file).pages).toEqual(['Léon et Adèle']);
  });
});

describe('text is kept', () => {
  test.each([
    ['without NULs and other controls', 'a\0b\x07c', 'abc'],
    ['with ligatures spelt out', 'ﬁnance, oﬃce', 'finance, office'],
    ['with accents composed', 'e\u0301te\u0301', 'été'],
    ['with divided words joined', 'mani\u00AD\npulation', 'manipulation'],
    ['without halves of characters', 'a\ud83d', 'a'],
    ['with plain line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ])('%s', (_rule, text, kept) => {
    expect(keptText(text, 100)).toBe(kept);
  });

  test('up to the number of characters allowed', () => {
    expect(keptText('abcdef', 3)).toBe('abc');
  });
});

describe('a text file is', () => {
  test.each([
    [
      'a letter, though it begins like a mail',
      'From: Ada Example\nTo: the panel\nSubject: my application\n\nDear all,',
      'text',
    ],
    ['a mail, by the headers of its way', 'Received: from a.example.org\nFrom: a@example.org\n\nDear all,', 'mail'],
    ['a web page without a head', '<div>Dear all</div>', 'html'],
    ['a Word document of 2003', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><a/>', 'word-xml'],
    ['a web page that begins with a script', '<script>x</script><p>Dear all</p>', 'html'],
    ['a text about HTML', 'I write <html> since 1999', 'text'],
  ])('%s', async (_what, content, kind) => {
    expect((await sniff(Buffer.from(content), LIMITS)).kind).toBe(kind);
  });
});

describe('frames', () => {
  const bytes = Buffer.concat([...frame({ a: 1 }, Buffer.from('one')), ...frame({ b: 2 })]);

  test('arrive whole, however the pipe cuts them', () => {
    for (const size of [1, 7, 11, bytes.length]) {
      const taken: unknown[] = [];
      const take = frames(1000, (header, body) => taken.push(header, body.toString()));
      for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
      expect(taken).toEqual([{ a: 1 }, 'one', { b: 2 }, '']);
    }
  });

  test('longer than allowed are refused before they are received', () => {
    const take = frames(100, () => undefined);
    const [lengths = Buffer.alloc(0)] = frame({}, Buffer.alloc(200));
    expect(() => take(lengths)).toThrow(RangeError);
  });
});
