// What files of each kind become, read in the very processes that the service uses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openReader } from '../../src/documents/reader.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { CV_EN, CV_FR, LETTER_EN, LETTER_FR } from '../files/texts.ts';
import { zipOf } from '../files/zip-writer.ts';

const reader = openReader({ processes: 2, log: { warn: () => undefined } });
afterAll(() => reader.close());

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../files/${name}`, import.meta.url));
}

function file(content: Buffer, filename: string) {
  return { content, filename, container: null, sha256: createHash('sha256').update(content).digest('hex') };
}

function read(content: Buffer, filename = 'file'): Promise<ReadDocument> {
  return reader.read(file(content, filename));
}

/** Share of the words of the source that the reading holds. */
function recall(document: ReadDocument, source: string[]): number {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const have = new Set(words(document.pages.join(' ')));
  const wanted = words(source.join(' '));
  return wanted.filter((word) => have.has(word)).length / wanted.length;
}

describe('a document is read whole', () => {
  test.each([
    ['cv-en.pdf', CV_EN, 'en', 2],
    ['owner-password.pdf', CV_EN, 'en', 2],
    ['letter-fr.pdf', LETTER_FR, 'fr', 1],
    ['cv-fr-two-columns.pdf', CV_FR, 'fr', 1],
    ['letter-en.docx', LETTER_EN, 'en', null],
    ['cv-fr.docx', CV_FR, 'fr', null],
    ['cv-fr.doc', CV_FR, 'fr', null],
    ['cv-fr.odt', CV_FR, 'fr', null],
    ['cv-fr.rtf', CV_FR, 'fr', null],
    ['letter-utf16.txt', LETTER_FR, 'fr', null],
    ['letter-windows-1252.txt', LETTER_FR, 'fr', null],
    ['letter.html', LETTER_FR, 'fr', null],
  ])('%s', async (name, source, language, pageCount) => {
    const document = await read(fixture(name), name);
    expect(document).toMatchObject({ filename: name, status: 'extracted', reason: null, language, pageCount });
    expect(document.pages).toHaveLength(pageCount ?? 1);
    expect(document.characters).toBe(document.pages.join('').length);
    expect(recall(document, source)).toBe(1);
  });

  test('the text of a page stands on that page', async () => {
    const { pages } = await read(fixture('cv-en.pdf'));
    expect(pages[0]).toContain('Northern Gauge Cooperative');
    expect(pages[1]).toContain('MSc in Computer Science');
  });

  test('a column is read to its end before the next one', async () => {
    const [page = ''] = (await read(fixture('cv-fr-two-columns.pdf'))).pages;
    expect(page.indexOf('néerlandais')).toBeLessThan(page.indexOf('Expérience professionnelle'));
  });

  test('a script in a web page is not its text', async () => {
    expect((await read(fixture('letter.html'))).pages[0]).not.toContain('SCRIPT');
  });

  test('the same bytes under another name are the same kind', async () => {
    expect((await read(fixture('letter-fr.pdf'), 'letter.docx')).mediaType).toBe('application/pdf');
  });
});

describe('a picture of a page is recognised', () => {
  test.each(['scan-fr.pdf', 'page.jpg', 'sideways.jpg'])(
    '%s',
    async (name) => {
      const document = await read(fixture(name));
      expect(document).toMatchObject({ status: 'ocr', reason: null, language: 'fr', pageCount: 1 });
      expect(recall(document, LETTER_FR)).toBeGreaterThan(0.95);
    },
    120_000,
  );
});

describe('a scanned page within a PDF', () => {
  test('is recognised, and the pages with text are kept as they are', async () => {
    const { status, pages } = await read(fixture('mixed.pdf'));
    expect(status).toBe('ocr');
    expect(pages[0]).toContain('Northern Gauge Cooperative, Trondheim');
    expect(pages[1]).toContain('candidature au poste');
  }, 60_000);

  test('that takes too long is given up, and the pages with text are kept', async () => {
    const limits = { secondsPerLook: 0.6 };
    const hasty = openReader({ processes: 1, log: { warn: () => undefined }, limits });
    try {
      const { status, pages } = await hasty.read(file(fixture('mixed.pdf'), 'mixed.pdf'));
      expect(status).toBe('extracted');
      expect(pages[0]).toContain('Northern Gauge Cooperative, Trondheim');
      expect(pages[1]).toBe('');
    } finally {
      await hasty.close();
    }
  }, 60_000);
});

describe('what cannot be read is named, with a reason', () => {
  const msg = oleFile('__properties_version1.0');
  test.each<[string, Buffer, string, string, string]>([
    ['an encrypted PDF', fixture('encrypted.pdf'), 'encrypted', 'application/pdf', 'protected by a password'],
    ['a PDF that was cut off', fixture('truncated.pdf'), 'corrupt', 'application/pdf', 'damaged'],
    ['a PDF without anything on it', fixture('blank.pdf'), 'empty', 'application/pdf', 'no text was found'],
    ['a Word document with a DOCTYPE', fixture('doctype.docx'), 'corrupt', wordType(), 'must not hold'],
    ['a Word document that was cut off', fixture('letter-en.docx').subarray(0, 5000), 'corrupt', wordType(), 'cut off'],
    ['an encrypted Word document', oleFile('EncryptedPackage'), 'encrypted', 'application/x-cfb', 'password'],
    ['a photo', fixture('photo.png'), 'empty', 'image/png', '300 × 400 pixels'],
    ['a picture that was cut off', fixture('page.jpg').subarray(0, 100), 'corrupt', 'image/jpeg', 'damaged'],
    ['nothing', Buffer.alloc(0), 'empty', 'application/x-empty', 'empty'],
    ['spaces', Buffer.from(' \n \n'), 'empty', 'text/plain', 'no text'],
    ['an old spreadsheet', oleFile('Workbook'), 'unsupported', 'application/vnd.ms-excel', 'a spreadsheet'],
    ['a mail saved by Outlook that is cut off', msg, 'corrupt', 'application/vnd.ms-outlook', 'cut off'],
    [
      'a program',
      Buffer.from(`MZ${'\0'.repeat(200)}`, 'latin1'),
      'unsupported',
      'application/x-msdownload',
      'a program',
    ],
    [
      'a calendar',
      Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'),
      'unsupported',
      'text/calendar',
      'a calendar entry',
    ],
    ['a spreadsheet', officeFile('xl/workbook.xml'), 'unsupported', spreadsheetType(), 'a spreadsheet'],
    [
      'a mail',
      Buffer.from('Message-ID: <a@example.org>\nFrom: a@example.org\n\nHi'),
      'unsupported',
      'message/rfc822',
      'a saved mail',
    ],
    [
      'noise',
      Buffer.from([...Array(999).keys()].map((at) => (at * at * 31) % 251)),
      'unsupported',
      'application/octet-stream',
      'unknown kind',
    ],
  ])(
    '%s',
    async (_what, content, status, mediaType, reason) => {
      const document = await read(content);
      expect(document).toMatchObject({ status, mediaType, pages: [], characters: 0, language: null });
      expect(document.reason).toContain(reason);
      expect(document.reason).toMatch(/\.$/);
    },
    60_000,
  );
});

test('a Word document of white letters alone is shown to HR, and read as empty with the reason', async () => {
  const white = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Dear Sir or Madam</w:t></w:r></w:p></w:body></w:document>`;
  const document = await read(zipOf([{ path: 'word/document.xml', content: Buffer.from(white) }]));
  expect(document).toMatchObject({ status: 'empty', pages: [], hiddenText: 'Dear Sir or Madam' });
  expect(document.reason).toContain('white on white');
});

describe('bombs are turned away', () => {
  const zeros = Buffer.alloc(70_000_000);
  test('a Word document that inflates without end', async () => {
    const document = await read(zipOf([{ path: 'word/document.xml', content: zeros }]));
    expect(document).toMatchObject({ status: 'too-large', mediaType: wordType() });
  });

  test('one that lies about its size', async () => {
    const liar = zipOf([{ path: 'word/document.xml', content: zeros.subarray(0, 30_000_000), declaredSize: 1000 }]);
    expect((await read(liar)).status).toBe('too-large');
  });

  test('one of too many parts', async () => {
    const parts = Array.from({ length: 2001 }, (_, at) => ({ path: `word/${at}.xml`, content: Buffer.from('a') }));
    expect(await read(zipOf(parts))).toMatchObject({
      status: 'too-large',
      reason: expect.stringContaining('2000 parts'),
    });
  });

  test('a file above the size allowed is not even handed on', async () => {
    const document = await read(Buffer.alloc(51 * 1024 * 1024));
    expect(document).toMatchObject({ status: 'too-large', reason: expect.stringContaining('50 MB'), seconds: 0 });
  });
});

describe('archives', () => {
  test('each member is a file of its own, one level deep, without what systems leave behind', async () => {
    const members = (await reader.membersOf(file(fixture('application.zip'), 'application.zip'))) ?? [];
    expect(members.map((member) => [member.filename, member.container])).toEqual([
      ['CV Solène Marchäl.pdf', 'application.zip'],
      ['Lettre.docx', 'application.zip'],
      ['older.zip', 'application.zip'],
    ]);
    expect(members[0]?.content.equals(fixture('cv-en.pdf'))).toBe(true);
    expect(members[0]?.sha256).toBe(createHash('sha256').update(fixture('cv-en.pdf')).digest('hex'));
    const documents = await Promise.all(members.map((member) => reader.read(member)));
    expect(documents.map((document) => document.status)).toEqual(['extracted', 'extracted', 'unsupported']);
    expect(documents[2]?.reason).toContain('archive inside an archive');
  });

  test('an encrypted member costs only itself', async () => {
    const archive = zipOf([
      { path: 'secret.pdf', content: Buffer.from('secret'), flags: 0x801 },
      { path: 'open.txt', content: Buffer.from('open') },
    ]);
    const members = (await reader.membersOf(file(archive, 'a.zip'))) ?? [];
    expect(members.map((member) => member.failed?.status ?? null)).toEqual(['encrypted', null]);
    expect(members[0]?.failed).toMatchObject({
      filename: 'secret.pdf',
      container: 'a.zip',
      sha256: members[0]?.sha256,
    });
  });

  test('a member is never a path', async () => {
    const archive = zipOf([{ path: '../../etc/passwd', content: Buffer.from('root') }]);
    expect((await reader.membersOf(file(archive, 'a.zip')))?.map((member) => member.filename)).toEqual(['passwd']);
  });

  test.each([
    ['a Word document', fixture('letter-en.docx'), 'extracted'],
    ['a PDF', fixture('letter-fr.pdf'), 'extracted'],
    ['a bomb', zipOf([{ path: 'a', content: Buffer.alloc(70_000_000) }]), 'too-large'],
    ['an archive that was cut off', fixture('application.zip').subarray(0, 9000), 'corrupt'],
    ['an empty archive', zipOf([]), 'empty'],
  ])('%s has no members, and reading it says what it is', async (_what, content, status) => {
    expect(await reader.membersOf(file(content, 'a.zip'))).toBeNull();
    expect((await read(content)).status).toBe(status);
  });
});

/** The smallest OLE2 file with a stream of that name in its directory. */
function oleFile(stream: string): Buffer {
  const content = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(content);
  content.write(stream, 1024 + 128, 'utf16le');
  content.writeUInt16LE(stream.length * 2 + 2, 1024 + 128 + 64);
  return content;
}

function officeFile(part: string): Buffer {
  return zipOf([
    { path: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { path: part, content: Buffer.from('<a/>') },
  ]);
}

function wordType(): string {
  return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
}

function spreadsheetType(): string {
  return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}
