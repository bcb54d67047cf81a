// What pictures of pages become, whatever their format and the way they lie, and that nothing is read into what is no page.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/documents/limits.ts';
import { type Looks, openRecogniser } from '../../src/documents/ocr.ts';
import { type Grey, tilted, turnedBy } from '../../src/documents/pictures/grey.ts';
import { pixelsOf } from '../../src/documents/pictures/pixels.ts';
import { readPicture } from '../../src/documents/read-picture.ts';
import { openReader } from '../../src/documents/reader.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { LETTER_FR } from '../files/texts.ts';
import { tiffOf } from '../files/tiff-writer.ts';

const require = createRequire(import.meta.url);
const canvas = createRequire(require.resolve('pdf-parse'))('@napi-rs/canvas') as typeof import('@napi-rs/canvas');

// Patient, so that nothing here depends on how busy the machine is.
const patient = { seconds: 200, secondsPerLook: 200, secondsInAll: 1_000 };
const reader = openReader({ processes: 2, log: { warn: () => undefined }, limits: patient });
afterAll(() => reader.close());

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../files/${name}`, import.meta.url));
}

function read(content: Buffer): Promise<ReadDocument> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return reader.read({ content, filename: 'scan', container: null, sha256 });
}

/** Share of the words of the French letter that a text holds. */
function recall(text: string | undefined): number {
  const words = (of: string) => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const have = new Set(words(text ?? ''));
  const wanted = words(LETTER_FR.join(' '));
  return wanted.filter((word) => have.has(word)).length / wanted.length;
}

/** The French letter as a scanner of 150 dots an inch sees it. */
const page = (await pixelsOf(fixture('page.jpg'))) as Grey;
const scan = (grey: Grey) => tiffOf([{ grey, bits: 8 }], { compression: 8 });
const shaded = (light: (x: number, y: number) => number): Grey => ({
  ...page,
  data: page.data.map((value, at) => value * light((at % page.width) / page.width, at / page.data.length)),
});

describe('a page is read in any format', () => {
  test.each([
    ['page.heic', 'image/heic'],
    ['page.webp', 'image/webp'],
    ['page.gif', 'image/gif'],
    ['page-cmyk.jpg', 'image/jpeg'],
  ])(
    '%s',
    async (name, mediaType) => {
      const document = await read(fixture(name));
      expect(document).toMatchObject({ status: 'ocr', mediaType, reason: null, language: 'fr', pageCount: 1 });
      expect(recall(document.pages[0])).toBeGreaterThan(0.93);
      expect(document.confidence).toBeGreaterThan(60);
    },
    240_000,
  );

  test('each page of a fax is a page of the text, also where its dots are not square', async () => {
    const document = await read(fixture('fax.tif'));
    expect(document).toMatchObject({ status: 'ocr', mediaType: 'image/tiff', language: 'fr', pageCount: 2 });
    expect(document.pages.map((text) => recall(text) > 0.93)).toEqual([true, true]);
  }, 240_000);

  test('a JPEG inside a TIFF', async () => {
    const document = await read(tiffOf([{ grey: page, bits: 8, jpeg: fixture('page.jpg') }], {}));
    expect(document.status).toBe('ocr');
    expect(recall(document.pages[0])).toBeGreaterThan(0.93);
  }, 240_000);
});

describe('a page is read however it lies', () => {
  test.each<[string, Grey]>([
    ['on its right side', turnedBy(page, 1)],
    ['on its head', turnedBy(page, 2)],
    ['on its left side', turnedBy(page, 3)],
    ['askew by 6 degrees', tilted(page, 6)],
    ['askew and on its side', turnedBy(tilted(page, -3), 1)],
    ['in a shadow', shaded((x, y) => 0.95 - 0.6 * x * y)],
    ['on grey paper', shaded(() => 0.55)],
  ])(
    '%s',
    async (_how, grey) => {
      const document = await read(scan(grey));
      expect(document).toMatchObject({ status: 'ocr', reason: null });
      expect(recall(document.pages[0])).toBeGreaterThan(0.95);
    },
    240_000,
  );
});

describe('what is no page of text gives no text, and says so', () => {
  test.each<[string, Buffer, string]>([
    ['noise', scan(noise(1200, 1600)), 'This is a picture or a scan'],
    ['a landscape', landscape(), 'no text'],
    [
      'a page in Greek',
      written('Αγαπητά μέλη της επιτροπής υποβάλλω την αίτησή μου για τη θέση του προϊσταμένου'),
      'with any certainty',
    ],
    [
      'a page in Russian',
      written('Уважаемые члены комиссии прошу рассмотреть мою кандидатуру на должность'),
      'with any certainty',
    ],
    ['an empty sheet', scan({ ...page, data: new Uint8Array(page.data.length).fill(255) }), 'no text'],
  ])(
    '%s',
    async (_what, content, reason) => {
      const document = await read(content);
      expect(document).toMatchObject({ status: 'empty', pages: [], characters: 0, confidence: null });
      expect(document.reason).toContain(reason);
    },
    240_000,
  );

  test('a small picture is taken for a photo or a logo, a moving one for an ornament', async () => {
    expect((await read(fixture('photo.png'))).reason).toContain('taken for a photo or a logo');
    const still = fixture('page.gif');
    const frame = still.subarray(still.indexOf(Buffer.from([0x2c, 0, 0, 0, 0])), still.length - 1);
    const moving = await read(Buffer.concat([still.subarray(0, still.length - 1), frame, Buffer.from([0x3b])]));
    expect(moving).toMatchObject({ status: 'empty', reason: expect.stringContaining('moves') });
  });
});

describe('a damaged or enormous picture is named', () => {
  test.each<[string, Buffer, string]>([
    ['a TIFF that was cut off', fixture('fax.tif').subarray(0, 3000), 'corrupt'],
    ['a HEIC that was cut off', fixture('page.heic').subarray(0, 3000), 'corrupt'],
    ['a WebP that was cut off', fixture('page.webp').subarray(0, 24), 'corrupt'],
    ['a JPEG that was cut off', fixture('page.jpg').subarray(0, 20_000), 'corrupt'],
    ['a PNG that says it is larger than a house', hugePng(), 'too-large'],
    ['a TIFF that says so', hugeTiff(), 'too-large'],
  ])(
    '%s',
    async (_what, content, status) => {
      const document = await read(content);
      expect(document).toMatchObject({ status, pages: [] });
      expect(document.reason).toMatch(/^This picture .*\.$/);
    },
    60_000,
  );
});

describe('a file has only so many looks', () => {
  const three = tiffOf(
    [1, 2, 3].map(() => ({ grey: page, bits: 8 as const })),
    { compression: 8 },
  );

  test('pages beyond them stay without text', async () => {
    const { pages, pageCount, omission } = await readPicture(
      three,
      { ...LIMITS, looks: 2 },
      told(['one', 'two', 'three']),
    );
    expect({ pages, pageCount }).toEqual({ pages: ['one', 'two', ''], pageCount: 3 });
    expect(omission).toBe('1 scanned page was not recognised: at most 2 of a file are, and only for so long.');
  });

  test('nor are more pages opened than a file may have', async () => {
    const text = await readPicture(three, { ...LIMITS, pages: 2 }, told(['one', 'two', 'three']));
    expect(text).toMatchObject({ pages: ['one', 'two'], pageCount: 3 });
    expect(text.omission).toBe('Only the first 2 of its 3 pages were read.');
  });

  test('a look that takes too long or fails costs its page and no other', async () => {
    const looks = told(['one', null, 'three']);
    const { pages, confidence } = await readPicture(three, LIMITS, looks);
    expect(pages).toEqual(['one', '', 'three']);
    expect(confidence).toBe(80);
  });

  test('and once the time is used up there are none', async () => {
    const looks = told(['one', 'two', 'three']);
    let asked = 0;
    looks.allowed = () => {
      asked += 1;
      return asked <= 1;
    };
    expect((await readPicture(three, LIMITS, looks)).pages).toEqual(['one', '', '']);
  });

  test('a recogniser that hangs is given up', async () => {
    const limits: Limits = { ...LIMITS, secondsPerLook: 0.001 };
    const looks = openRecogniser(limits).begin(() => undefined);
    expect(await looks.at(fixture('page.jpg'))).toBeNull();
    expect(looks.note).toMatchObject({
      status: 'timed-out',
      message: expect.stringContaining('longer than is allowed'),
    });
  });

  test('each is announced, so that the clock outside starts anew', async () => {
    let announced = 0;
    const looks = openRecogniser({ ...LIMITS, secondsPerLook: 0.001 }).begin(() => {
      announced += 1;
    });
    await looks.at({ width: 2, height: 1, data: Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255]) });
    expect(announced).toBeGreaterThan(1);
  });
});

/** Looks that see what they are told. */
function told(texts: (string | null)[]): Looks {
  return {
    allowed: () => true,
    note: null,
    at: async () => {
      const text = texts.shift();
      return text ? { text, confidence: 80 } : null;
    },
  };
}

function noise(width: number, height: number): Grey {
  let seed = 7;
  const data = Uint8Array.from({ length: width * height }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  });
  return { width, height, data };
}

function landscape(): Buffer {
  const sheet = canvas.createCanvas(1600, 1200);
  const context = sheet.getContext('2d');
  const sky = context.createLinearGradient(0, 0, 0, 1200);
  sky.addColorStop(0, '#48c');
  sky.addColorStop(1, '#fed');
  context.fillStyle = sky;
  context.fillRect(0, 0, 1600, 1200);
  for (let hill = 0; hill < 5; hill += 1) {
    context.fillStyle = `rgb(${60 - 8 * hill}, ${120 - 16 * hill}, ${60 - 8 * hill})`;
    context.beginPath();
    context.ellipse(250 + 330 * hill, 1150, 420, 380 + 40 * (hill % 2), 0, 0, 2 * Math.PI);
    context.fill();
  }
  for (let tree = 0; tree < 60; tree += 1) {
    context.fillStyle = '#231';
    context.fillRect(20 + 27 * tree, 820 + 37 * (tree % 7), 7, 90);
    context.beginPath();
    context.arc(23 + 27 * tree, 820 + 37 * (tree % 7), 24, 0, 2 * Math.PI);
    context.fill();
  }
  return sheet.toBuffer('image/jpeg', 80);
}

/** A page full of a sentence, in a typeface that has Greek and Cyrillic letters too. */
function written(sentence: string): Buffer {
  const pdfjs = createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json');
  const typeface = new URL('standard_fonts/LiberationSans-Regular.ttf', `file://${pdfjs}`);
  canvas.GlobalFonts.registerFromPath(typeface.pathname, 'Written');
  const sheet = canvas.createCanvas(1240, 1754);
  const context = sheet.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 1240, 1754);
  context.fillStyle = 'black';
  context.font = '24px Written';
  for (let line = 0; line < 40; line += 1) context.fillText(sentence.slice((line * 7) % 20), 100, 120 + 36 * line);
  return sheet.toBuffer('image/png');
}

/** A header that says 60,000 by 60,000 pixels, and nothing behind it. */
function hugePng(): Buffer {
  const content = Buffer.from(fixture('photo.png'));
  content.writeUInt32BE(60_000, 16);
  content.writeUInt32BE(60_000, 20);
  return content;
}

function hugeTiff(): Buffer {
  const content = tiffOf([{ grey: noise(800, 1000), bits: 8 }], { compression: 8 });
  content.writeUInt32LE(60_000, content.readUInt32LE(4) + 2 + 12 + 8);
  content.writeUInt32LE(60_000, content.readUInt32LE(4) + 2 + 24 + 8);
  return content;
}
