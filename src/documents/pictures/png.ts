// PNG (ISO/IEC 15948): every depth, colour type and interlacing, to grey. Sizes are the caller's to check first.
import { crc32, inflateSync } from 'node:zlib';
import { type Grey, greyOf } from './grey.ts';

/**
 * The pixels of a PNG.
 * @throws Error when it is damaged or cut off
 */
export function pngPixels(content: Buffer): Grey {
  const parts = chunks(content);
  const head = parts.get('IHDR')?.[0];
  const data = Buffer.concat(parts.get('IDAT') ?? []);
  if (!head || head.length < 13 || data.length === 0) throw new Error('a PNG without header or data');
  const width = head.readUInt32BE(0);
  const height = head.readUInt32BE(4);
  const depth = head[8] ?? 0;
  const type = head[9] ?? 0;
  const channels = CHANNELS[type];
  if (!channels || ![1, 2, 4, 8, 16].includes(depth)) throw new Error('a PNG of an unknown kind');

  const passes = head[12] === 1 ? ADAM7 : [[0, 0, 1, 1] as const];
  const sizes = passes.map(([x, y, dx, dy]) => ({
    columns: Math.max(0, Math.ceil((width - x) / dx)),
    rows: Math.max(0, Math.ceil((height - y) / dy)),
  }));
  const bytesOf = (columns: number) => Math.ceil((columns * channels * depth) / 8);
  const length = sizes.reduce((sum, { columns, rows }) => sum + (columns > 0 ? rows * (1 + bytesOf(columns)) : 0), 0);
  const raw = inflateSync(data, { maxOutputLength: length + 1024 });
  if (raw.length < length) throw new Error('a PNG that was cut off');

  const palette = type === 3 ? paletteOf(parts) : null;
  const grey: Grey = { width, height, data: new Uint8Array(width * height) };
  let from = 0;
  passes.forEach(([x, y, dx, dy], pass) => {
    const { columns, rows } = sizes[pass] ?? { columns: 0, rows: 0 };
    if (columns === 0) return;
    const stride = bytesOf(columns);
    unfilter(raw.subarray(from, from + rows * (1 + stride)), rows, stride, Math.max(1, (channels * depth) >> 3));
    for (let row = 0; row < rows; row += 1, from += 1 + stride) {
      const samples = bytes(raw.subarray(from + 1, from + 1 + stride), columns * channels, depth, palette !== null);
      const line = palette ? samples.map((index) => palette[index] ?? 255) : greyOf(columns, 1, samples, channels).data;
      const to = (y + row * dy) * width + x;
      if (dx === 1) grey.data.set(line, to);
      else for (let column = 0; column < columns; column += 1) grey.data[to + column * dx] = line[column] ?? 255;
    }
  });
  return grey;
}

/** Samples a pixel by colour type: grey, RGB, palette, grey and alpha, RGBA. */
const CHANNELS: Record<number, 1 | 2 | 3 | 4> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** First column, first row, step across and step down of each pass (8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function chunks(content: Buffer): Map<string, Buffer[]> {
  const found = new Map<string, Buffer[]>();
  for (let at = 8; at + 12 <= content.length; ) {
    const end = at + 8 + content.readUInt32BE(at);
    if (end + 4 > content.length) break;
    const name = content.toString('latin1', at + 4, at + 8);
    if (crc32(content.subarray(at + 4, end)) === content.readUInt32BE(end)) {
      const same = found.get(name);
      if (same) same.push(content.subarray(at + 8, end));
      else found.set(name, [content.subarray(at + 8, end)]);
    }
    at = end + 4;
  }
  return found;
}

/** The grey of each entry, what is transparent laid over white. */
function paletteOf(parts: Map<string, Buffer[]>): Uint8Array {
  const colours = parts.get('PLTE')?.[0] ?? Buffer.alloc(0);
  const alphas = parts.get('tRNS')?.[0] ?? Buffer.alloc(0);
  const count = Math.floor(colours.length / 3);
  const pixels = new Uint8Array(4 * count);
  for (let index = 0; index < count; index += 1) {
    pixels.set(colours.subarray(3 * index, 3 * index + 3), 4 * index);
    pixels[4 * index + 3] = alphas[index] ?? 255;
  }
  return greyOf(count, 1, pixels, 4).data;
}

/** Undoes the filter of each row, in place (9.2). */
function unfilter(raw: Buffer, rows: number, stride: number, step: number): void {
  let above: Uint8Array = new Uint8Array(stride);
  for (let row = 0, at = 0; row < rows; row += 1, at += 1 + stride) {
    const kind = raw[at];
    const line = raw.subarray(at + 1, at + 1 + stride);
    if (kind === 1) for (let i = step; i < stride; i += 1) line[i] = n(line, i) + n(line, i - step);
    else if (kind === 2) for (let i = 0; i < stride; i += 1) line[i] = n(line, i) + n(above, i);
    else if (kind === 3) {
      for (let i = 0; i < stride; i += 1) {
        const left = i < step ? 0 : n(line, i - step);
        line[i] = n(line, i) + ((left + n(above, i)) >> 1);
      }
    } else if (kind === 4) {
      for (let i = 0; i < stride; i += 1) {
        const left = i < step ? 0 : n(line, i - step);
        const corner = i < step ? 0 : n(above, i - step);
        line[i] = n(line, i) + paeth(left, n(above, i), corner);
      }
    } else if (kind !== 0) throw new Error('a PNG with an unknown filter');
    above = line;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Samples of a row as bytes: of 16 bits the upper 8, fewer than 8 spread to 0..255, or as they are when they are indexes. */
function bytes(row: Uint8Array, count: number, depth: number, asIndex: boolean): Uint8Array {
  if (depth === 8) return row;
  const out = new Uint8Array(count);
  if (depth === 16) {
    for (let index = 0; index < count; index += 1) out[index] = n(row, 2 * index);
    return out;
  }
  const most = (1 << depth) - 1;
  const spread = asIndex ? 1 : 255 / most;
  for (let index = 0, bit = 0; index < count; index += 1, bit += depth) {
    out[index] = ((n(row, bit >> 3) >> (8 - depth - (bit & 7))) & most) * spread;
  }
  return out;
}

function n(data: Uint8Array, index: number): number {
  return data[index] as number;
}
