// The small rules by which bytes become text, and by which texts are told apart.
import { describe, expect, test } from 'vitest';
import { decoded } from '../../src/documents/charset.ts';
import { LIMITS } from '../../src/documents/limits.ts';
import { frame, frames } from '../../src/documents/protocol.ts';
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

  test('the encoding that a web page declares, where it is not UTF-8', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb3, 0xf3, 0x64, 0xbc])]);
    expect(readHtml(page).pages[0]).toBe('łódź');
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
    ['a mail, by the headers of its way', 'Received: from a.example.org\nFrom: a@example.org\n\nDear all,', 'other'],
    ['a web page without a head', '<div>Dear all</div>', 'html'],
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
