// Writes TIFFs for the tests: pages of one bit or eight, in either order of bytes, packed or not, with the oddities that readers meet.
import { deflateSync } from 'node:zlib';

export interface TiffSheet {
  grey: { width: number; height: number; data: Uint8Array };
  bits: 1 | 8;
  /** Dots an inch, across and down. */
  dots?: [number, number];
  /** Said to be a small copy of another page. */
  reduced?: boolean;
  /** A whole JPEG in colour in place of the pixels. */
  jpeg?: Buffer;
}

/** @param options `big` for Motorola's order of bytes; `cyclic` leads from the last page to the first one */
export function tiffOf(sheets: TiffSheet[], options: { compression?: 1 | 8; big?: boolean; cyclic?: boolean }): Buffer {
  const { compression = 1, big = false, cyclic = false } = options;
  const parts: Buffer[] = [Buffer.alloc(8)];
  let length = 8;
  const add = (part: Buffer) => {
    const even = part.length % 2 === 0 ? part : Buffer.concat([part, Buffer.alloc(1)]);
    parts.push(even);
    length += even.length;
    return length - even.length;
  };
  const short = (target: Buffer, value: number, at: number) =>
    big ? target.writeUInt16BE(value, at) : target.writeUInt16LE(value, at);
  const long = (target: Buffer, value: number, at: number) =>
    big ? target.writeUInt32BE(value, at) : target.writeUInt32LE(value, at);

  let link: { target: Buffer; at: number } = { target: parts[0] as Buffer, at: 4 };
  let first = 0;
  for (const { grey, bits, dots = [200, 200], reduced = false, jpeg } of sheets) {
    const pixels = jpeg ?? (bits === 8 ? Buffer.from(grey.data) : bilevel(grey));
    const strip = jpeg ?? (compression === 8 ? deflateSync(pixels) : pixels);
    const data = add(strip);
    const resolution = Buffer.alloc(16);
    for (const [at, value] of ([dots[0], 1, dots[1], 1] as number[]).entries()) long(resolution, value, 4 * at);
    const rational = add(resolution);
    /** Tag, type (3 short, 4 long, 5 rational), value. */
    const entries: [number, number, number][] = [
      [254, 4, reduced ? 1 : 0],
      [256, 4, grey.width],
      [257, 4, grey.height],
      [258, 3, bits],
      [259, 3, jpeg ? 7 : compression],
      [262, 3, jpeg ? 6 : 1],
      [273, 4, data],
      [277, 3, jpeg ? 3 : 1],
      [278, 4, grey.height],
      [279, 4, strip.length],
      [282, 5, rational],
      [283, 5, rational + 8],
    ];
    const directory = Buffer.alloc(2 + 12 * entries.length + 4);
    short(directory, entries.length, 0);
    for (const [index, [tag, type, value]] of entries.entries()) {
      const at = 2 + 12 * index;
      short(directory, tag, at);
      short(directory, type, at + 2);
      long(directory, 1, at + 4);
      if (type === 3) short(directory, value, at + 8);
      else long(directory, value, at + 8);
    }
    const here = add(directory);
    first ||= here;
    long(link.target, here, link.at);
    link = { target: parts.at(-1) as Buffer, at: directory.length - 4 };
  }
  if (cyclic) long(link.target, first, link.at);
  const header = parts[0] as Buffer;
  header.write(big ? 'MM' : 'II', 'latin1');
  short(header, 42, 2);
  return Buffer.concat(parts);
}

/** Rows padded to bytes, 1 for white. */
function bilevel({ width, height, data }: TiffSheet['grey']): Buffer {
  const stride = Math.ceil(width / 8);
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] ?? 0) > 127)
        out[y * stride + (x >> 3)] = (out[y * stride + (x >> 3)] ?? 0) | (128 >> (x & 7));
    }
  }
  return out;
}
