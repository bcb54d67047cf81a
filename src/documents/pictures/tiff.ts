// TIFF (revision 6.0): the pages of scanners and fax machines, each with its own size, way of packing and resolution.
import { createRequire } from 'node:module';
import { type Grey, greyOf, scaled } from './grey.ts';
import { orientationOf, type Size } from './shape.ts';

export interface TiffPage extends Size {
  /** Exif's and TIFF's tag 274, 1 to 8. */
  orientation: number;
  /** @throws Error when it is packed in a way that is not known here */
  pixels: () => Grey;
  /** The file with this page as its first and only one, for another decoder. */
  alone: () => Buffer;
}

/**
 * The pages in their order, small copies of others left out, at most `most` of them; sizes are the caller's to check before
 * it asks for pixels.
 * @throws Error when the directories are damaged
 */
export function tiffPages(content: Buffer, most: number): TiffPage[] {
  const little = content.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? content.readUInt16LE(at) : content.readUInt16BE(at));
  const long = (at: number) => (little ? content.readUInt32LE(at) : content.readUInt32BE(at));
  if (short(2) !== 42) throw new Error('a TIFF of more than 4 GB, or none');

  /** The first number of each tag of a directory; a rational is its quotient. */
  const tags = (directory: number): Map<number, number> => {
    const found = new Map<number, number>();
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + 12 * entry;
      const [type, count] = [short(at + 2), long(at + 4)];
      if (type === 1) found.set(short(at), content.readUInt8(at + 8));
      if (type === 3) found.set(short(at), short(count > 2 ? long(at + 8) : at + 8));
      if (type === 4) found.set(short(at), long(count > 1 ? long(at + 8) : at + 8));
      if (type === 5) found.set(short(at), long(long(at + 8)) / long(long(at + 8) + 4));
    }
    return found;
  };

  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  for (let directory = long(4); directory !== 0 && !seen.has(directory) && pages.length < most; ) {
    seen.add(directory);
    const here = directory;
    const tag = tags(here);
    directory = long(here + 2 + 12 * short(here));
    const [width = 0, height = 0] = [tag.get(256), tag.get(257)];
    // Tag 254: a reduced copy (bit 0) or a mask (bit 2) of another page.
    if (width === 0 || height === 0 || ((tag.get(254) ?? 0) & 5) !== 0) continue;
    pages.push({
      width,
      height,
      orientation: orientationOf(tag.get(274)),
      pixels: () => withSquarePixels(unpacked(content, here, tag), tag),
      alone: () => alone(content, here, short(here), little),
    });
  }
  return pages;
}

interface Utif {
  decodeImage: (content: Uint8Array, directory: object) => void;
  toRGBA8: (directory: object) => Uint8Array;
  decode: (content: Uint8Array) => object[];
}

function unpacked(content: Buffer, directory: number, tag: Map<number, number>): Grey {
  const utif = createRequire(import.meta.url)('utif2') as Utif;
  const little = content.toString('latin1', 0, 2) === 'II';
  const count = little ? content.readUInt16LE(directory) : content.readUInt16BE(directory);
  const [page] = utif.decode(alone(content, directory, count, little)) as [{ data?: Uint8Array } & Size];
  utif.decodeImage(content, page);
  if (!page?.data || page.data.length === 0) throw new Error('a TIFF page without data');
  const { width, height } = page;
  if ((tag.get(258) ?? 1) === 1 && (tag.get(277) ?? 1) === 1 && (tag.get(262) ?? 0) < 2)
    return bilevel(page.data, width, height, tag.get(262) === 1);
  if (tag.get(284) === 2) throw new Error('a TIFF with a plane for each colour');
  return greyOf(width, height, utif.toRGBA8(page), 4);
}

/** One bit a pixel, rows padded to bytes; photometric 0 has 1 for black. */
function bilevel(bits: Uint8Array, width: number, height: number, oneIsWhite: boolean): Grey {
  const data = new Uint8Array(width * height);
  const stride = Math.ceil(width / 8);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 1) {
      const bit = ((bits[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      data[to] = (bit === 1) === oneIsWhite ? 255 : 0;
    }
  }
  return { width, height, data };
}

/** Fax machines scan 204 dots an inch across and 98 down; letters are recognised only when they have their shape. */
function withSquarePixels(grey: Grey, tag: Map<number, number>): Grey {
  const ratio = (tag.get(282) ?? 1) / (tag.get(283) ?? 1);
  if (!(ratio > 0.3 && ratio < 3.4) || Math.abs(ratio - 1) < 0.1) return grey;
  const { width, height } = grey;
  return ratio > 1 ? scaled(grey, width, Math.round(height * ratio)) : scaled(grey, Math.round(width / ratio), height);
}

/** A copy whose header leads to the directory, and whose directory to no other. */
function alone(content: Buffer, directory: number, count: number, little: boolean): Buffer {
  const copy = Buffer.from(content);
  if (little) copy.writeUInt32LE(directory, 4);
  else copy.writeUInt32BE(directory, 4);
  copy.fill(0, directory + 2 + 12 * count, directory + 6 + 12 * count);
  return copy;
}
