// Pictures to pixels: every way of writing a PNG or TIFF gives the same page, and what is damaged is told before it costs anything.
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cut, type Grey, greyOf, mirrored, scaled, tilted, turnedBy } from '../../src/documents/pictures/grey.ts';
import { onWhite } from '../../src/documents/pictures/ground.ts';
import { heifPicture } from '../../src/documents/pictures/heif.ts';
import { lieOf } from '../../src/documents/pictures/lie.ts';
import { withPronoun } from '../../src/documents/pictures/mend.ts';
import { fitted, pixelsOf, standing, useful } from '../../src/documents/pictures/pixels.ts';
import { pngPixels } from '../../src/documents/pictures/png.ts';
import { exifOrientation, isAnimated, pixelSize } from '../../src/documents/pictures/shape.ts';
import { tiffPages } from '../../src/documents/pictures/tiff.ts';
import { tiffOf } from '../files/tiff-writer.ts';

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../files/${name}`, import.meta.url));
}

/** 13 by 11 pixels, no two neighbours alike, in 16 steps of grey that every depth from 4 bits on can say. */
const SAMPLE: Grey = {
  width: 13,
  height: 11,
  data: Uint8Array.from({ length: 143 }, (_, at) => ((at * 7 + (at >> 3)) % 16) * 17),
};
/** The same in black and white. */
const BILEVEL: Grey = { ...SAMPLE, data: SAMPLE.data.map((value) => (value > 127 ? 255 : 0)) };
/** A letter in French, as a scanner of 150 dots an inch sees it. */
const page = (await pixelsOf(fixture('page.jpg'))) as Grey;
const small: Grey = { width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) };

describe('a PNG gives its pixels', () => {
  test.each([
    ['grey', 0, 8, SAMPLE],
    ['grey of 16 bits', 0, 16, SAMPLE],
    ['grey of 4 bits', 0, 4, SAMPLE],
    ['black and white', 0, 1, BILEVEL],
    ['colour', 2, 8, SAMPLE],
    ['colour of 16 bits', 2, 16, SAMPLE],
    ['a palette', 3, 8, SAMPLE],
    ['a palette of 4 bits', 3, 4, SAMPLE],
    ['grey and alpha', 4, 8, SAMPLE],
    ['colour and alpha', 6, 8, SAMPLE],
  ] as const)('%s, plain and interlaced', (_what, type, depth, grey) => {
    expect(pngPixels(pngOf(grey, type, depth, false))).toEqual(grey);
    expect(pngPixels(pngOf(grey, type, depth, true))).toEqual(grey);
  });

  test('what is transparent is white', () => {
    const pixels = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 255]);
    expect([...greyOf(2, 1, pixels, 4).data]).toEqual([255, 0]);
  });

  test('cut off or with too much packed into it, it does not', () => {
    const png = pngOf(SAMPLE, 0, 8, false);
    expect(() => pngPixels(png.subarray(0, png.length - 30))).toThrow();
    const header = png.subarray(0, 33);
    const bomb = Buffer.concat([header, pngChunk('IDAT', deflateSync(Buffer.alloc(5_000_000)))]);
    expect(() => pngPixels(bomb)).toThrow();
  });
});

describe('a TIFF gives its pages', () => {
  test.each([
    ['packed not at all', { compression: 1 }],
    ['deflated', { compression: 8 }],
    ['in the other order of bytes', { compression: 1, big: true }],
  ] as const)('%s', (_what, options) => {
    const tiff = tiffOf(
      [
        { grey: SAMPLE, bits: 8 },
        { grey: BILEVEL, bits: 1 },
      ],
      options,
    );
    const pages = tiffPages(tiff, 50);
    expect(pages.map((page) => page.pixels())).toEqual([SAMPLE, BILEVEL]);
  });

  test('of fax machines in square pixels', () => {
    const [page] = tiffPages(tiffOf([{ grey: BILEVEL, bits: 1, dots: [204, 98] }], {}), 50);
    expect(page).toMatchObject({ width: 13, height: 11 });
    expect(page?.pixels()).toMatchObject({ width: 13, height: 23 });
  });

  test('without the small copies, at most as many as asked for, and not for ever', () => {
    const sheet = { grey: SAMPLE, bits: 8 as const };
    const tiff = tiffOf([sheet, { ...sheet, reduced: true }, sheet, sheet], {});
    expect(tiffPages(tiff, 50)).toHaveLength(3);
    expect(tiffPages(tiff, 2)).toHaveLength(2);
    expect(tiffPages(tiffOf([sheet, sheet], { cyclic: true }), 50)).toHaveLength(2);
  });

  test('a size beyond what the file holds is told before anything is unpacked', () => {
    const tiff = tiffOf([{ grey: SAMPLE, bits: 8 }], {});
    tiff.writeUInt32LE(60_000, tiff.readUInt32LE(4) + 2 + 12 + 8);
    expect(tiffPages(tiff, 50)[0]?.width).toBe(60_000);
    expect(() => tiffPages(tiff.subarray(0, 6), 50)).toThrow();
  });
});

describe('sizes are told by the header', () => {
  test.each([
    ['page.jpg', 1240, 1753],
    ['photo.png', 300, 400],
    ['page.webp', 910, 1287],
    ['page.gif', 910, 1287],
  ])('%s', (name, width, height) => {
    expect(pixelSize(fixture(name))).toMatchObject({ width, height });
  });

  test('and of HEIC by its boxes', () => {
    expect(heifPicture(fixture('page.heic'))).toMatchObject({ width: 910, height: 1287 });
    expect(heifPicture(fixture('page.heic').subarray(0, 200))).toBeNull();
  });

  test('none where the header is cut off', () => {
    for (const name of ['page.jpg', 'photo.png', 'page.webp', 'page.gif'])
      expect(pixelSize(fixture(name).subarray(0, 7))).toBeNull();
  });

  test('a photo of 36 million pixels is looked at with a quarter of them', () => {
    expect(useful({ width: 7200, height: 5000 })).toEqual({ width: 3600, height: 2500 });
    expect(useful({ width: 1654, height: 2339 })).toEqual({ width: 1654, height: 2339 });
  });

  test('a page of few pixels is enlarged, by half at most, and no other', () => {
    const blank = (width: number, height: number) => ({ width, height, data: new Uint8Array(width * height) });
    expect(fitted(blank(800, 1000))).toMatchObject({ width: 1200, height: 1500 });
    expect(fitted(blank(1240, 1754))).toMatchObject({ width: 1240, height: 1754 });
  });
});

describe('each format shows the same page', () => {
  test.each([
    ['page-cmyk.jpg', 1075, 1100],
    ['page.heic', 910, 1287],
  ])('%s', async (name, width, height) => {
    const grey = await pixelsOf(fixture(name));
    expect(grey).toMatchObject({ width, height });
    // Black letters on white paper, neither inverted nor empty.
    expect(mean(grey)).toBeGreaterThan(235);
    expect(mean(grey)).toBeLessThan(253);
  });

  test('a BMP', async () => {
    expect(await pixelsOf(bmpOf(SAMPLE))).toEqual(SAMPLE);
  });

  test('a JPEG that was cut off does not open', async () => {
    const page = fixture('page.jpg');
    await expect(pixelsOf(page.subarray(0, page.length / 2))).rejects.toThrow('cut off');
  });
});

describe('how a camera was held', () => {
  test.each([
    [1, [1, 2, 3, 4, 5, 6]],
    [2, [3, 2, 1, 6, 5, 4]],
    [3, [6, 5, 4, 3, 2, 1]],
    [4, [4, 5, 6, 1, 2, 3]],
    [5, [1, 4, 2, 5, 3, 6]],
    [6, [4, 1, 5, 2, 6, 3]],
    [7, [6, 3, 5, 2, 4, 1]],
    [8, [3, 6, 2, 5, 1, 4]],
  ])('orientation %i', (orientation, pixels) => {
    expect([...standing(small, orientation).data]).toEqual(pixels);
  });

  test('is read from Exif in both orders of bytes', () => {
    expect(exifOrientation(withExif('MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0'))).toBe(6);
    expect(exifOrientation(withExif('II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0'))).toBe(8);
    expect(exifOrientation(withExif('MM\0\x2a\0\0\xff\xff'))).toBe(1);
    expect(exifOrientation(fixture('page.jpg'))).toBe(1);
  });
});

test('a bar before a verb is the English pronoun, and one between the items of a line is a bar', () => {
  const text = '| am writing to you, and | know why; |’ve led | designed\n| would | recently moved';
  expect(withPronoun(text)).toBe('I am writing to you, and I know why; I’ve led I designed\nI would I recently moved');
  for (const line of ['Geneva | +41 00 | a@example.org', 'python | java | docker', 'a | b', 'x | led.example.org'])
    expect(withPronoun(line)).toBe(line);
});

test('a moving picture is told from a still one', () => {
  expect(isAnimated(fixture('page.gif'))).toBe(false);
  const still = fixture('page.gif');
  const frames = still.subarray(still.indexOf(Buffer.from([0x2c, 0, 0, 0, 0])), still.length - 1);
  const moving = Buffer.concat([still.subarray(0, still.length - 1), frames, Buffer.from([0x3b])]);
  expect(isAnimated(moving)).toBe(true);
  expect(isAnimated(fixture('page.webp'))).toBe(false);
});

describe('a picture is', () => {
  test('turned, mirrored, cut and scaled', () => {
    expect([...turnedBy(small, 1).data]).toEqual([4, 1, 5, 2, 6, 3]);
    expect([...turnedBy(small, 3).data]).toEqual([3, 6, 2, 5, 1, 4]);
    expect([...mirrored(small).data]).toEqual([3, 2, 1, 6, 5, 4]);
    expect(cut(small, 1, 0, 2, 2)).toEqual({ width: 2, height: 2, data: Uint8Array.from([2, 3, 5, 6]) });
    expect([...scaled({ width: 4, height: 1, data: Uint8Array.from([0, 100, 200, 100]) }, 2, 1).data]).toEqual([
      50, 150,
    ]);
    expect(scaled(SAMPLE, 26, 22)).toMatchObject({ width: 26, height: 22 });
  });

  test('put on white where it is grey, and left alone where it is white', () => {
    expect(onWhite(page)).toBe(page);
    const shaded = {
      ...page,
      data: page.data.map((value, at) => value * (0.4 + (0.5 * (at % page.width)) / page.width)),
    };
    const evened = onWhite(shaded);
    // The margin at the dark edge, and the ink.
    expect(evened.data[page.width * 900 + 20]).toBeGreaterThan(240);
    expect(evened.data.subarray(0, page.width * 300).some((value) => value < 60)).toBe(true);
  });
});

describe('how a page lies is told by its lines', () => {
  test.each([
    [0, 0],
    [0, 4.5],
    [0, -9],
    [1, 0],
    [3, 2],
  ])('turned by %i quarters and %f degrees', (quarters, degrees) => {
    const { ways } = lieOf(turnedBy(tilted(page, -degrees), (4 - quarters) % 4));
    const way = ways[0];
    expect((way?.quarters ?? 0) % 2).toBe(quarters % 2);
    expect(way?.degrees).toBeCloseTo(degrees, 0);
    expect(ways.map((one) => one.quarters)).toContain(quarters);
  });

  test('a page that stands is looked at as it is', () => {
    expect(lieOf(page)).toMatchObject({ usual: true, ways: [{ quarters: 0 }, { quarters: 2 }] });
    expect(lieOf(turnedBy(page, 2)).usual).toBe(false);
  });

  test('an empty sheet lies in no way', () => {
    expect(lieOf({ width: 900, height: 1200, data: new Uint8Array(900 * 1200).fill(255) }).ways[0]).toEqual({
      quarters: 0,
      degrees: 0,
    });
  });
});

function mean(grey: Grey | null): number {
  return grey ? grey.data.reduce((sum, value) => sum + value, 0) / grey.data.length : Number.NaN;
}

function withExif(tiff: string): Buffer {
  const segment = Buffer.from(`Exif\0\0${tiff}`, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + segment.length);
  const page = fixture('page.jpg');
  return Buffer.concat([page.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, segment, page.subarray(2)]);
}

function bmpOf({ width, height, data }: Grey): Buffer {
  const stride = Math.ceil((3 * width) / 4) * 4;
  const content = Buffer.alloc(54 + stride * height);
  content.write('BM', 'latin1');
  content.writeUInt32LE(content.length, 2);
  content.writeUInt32LE(54, 10);
  content.writeUInt32LE(40, 14);
  content.writeInt32LE(width, 18);
  content.writeInt32LE(height, 22);
  content.writeUInt16LE(1, 26);
  content.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = 54 + (height - 1 - y) * stride + 3 * x;
      content.fill(data[y * width + x] ?? 0, to, to + 3);
    }
  }
  return content;
}

/** Each row with another filter, so that all of them are undone. */
function pngOf(grey: Grey, type: 0 | 2 | 3 | 4 | 6, depth: number, interlaced: boolean): Buffer {
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[type];
  const passes = interlaced
    ? [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
      ]
    : [[0, 0, 1, 1]];
  const step = Math.max(1, (channels * depth) >> 3);
  const rows: Buffer[] = [];
  for (const [x0 = 0, y0 = 0, dx = 1, dy = 1] of passes) {
    let above: Buffer | null = null;
    for (let y = y0; y < grey.height; y += dy) {
      const samples: number[] = [];
      for (let x = x0; x < grey.width; x += dx) {
        const value = grey.data[y * grey.width + x] ?? 0;
        const said = type === 3 ? value / 17 : value;
        for (let channel = 0; channel < channels; channel += 1)
          samples.push((type === 4 && channel === 1) || (type === 6 && channel === 3) ? 255 : said);
      }
      if (samples.length === 0) continue;
      const raw = packed(samples, depth, type === 3);
      rows.push(filtered(raw, above ?? Buffer.alloc(raw.length), step, y % 5));
      above = raw;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(grey.width, 0);
  header.writeUInt32BE(grey.height, 4);
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const palette = Buffer.from(Array.from({ length: 16 }, (_, at) => [at * 17, at * 17, at * 17]).flat());
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...(type === 3 ? [pngChunk('PLTE', palette)] : []),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function packed(samples: number[], depth: number, asIndex: boolean): Buffer {
  if (depth === 8) return Buffer.from(samples);
  if (depth === 16) return Buffer.from(samples.flatMap((value) => [value, value]));
  const bits = samples
    .map((value) => (asIndex ? value : value >> (8 - depth)).toString(2).padStart(depth, '0'))
    .join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

/** ISO/IEC 15948, 9.2. */
function filtered(raw: Buffer, above: Buffer, step: number, kind: number): Buffer {
  const out = Buffer.from(raw);
  for (let at = 0; at < raw.length; at += 1) {
    const left = at < step ? 0 : (raw[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    const guess = left + up - corner;
    const nearest = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
    out[at] = (raw[at] ?? 0) - ([0, left, up, (left + up) >> 1, nearest][kind] ?? 0);
  }
  return Buffer.concat([Buffer.from([kind]), out]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
