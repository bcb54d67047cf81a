// What the header of a picture says before anything is unpacked: its kind, its size in pixels, and how the camera was held.

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'tiff' | 'heif';

/** The kind of a picture by its first bytes; null when it is none that is read. */
export function pictureKind(content: Buffer): PictureKind | null {
  const start = content.toString('latin1', 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'webp';
  if (start.startsWith('BM')) return 'bmp';
  if (/^(II[*+]\0|MM\0[*+])/.test(start)) return 'tiff';
  if (start.slice(4, 8) === 'ftyp') return 'heif';
  return null;
}

export interface Size {
  width: number;
  height: number;
}

/** Width and height in pixels as the header says, of the kinds that hold one picture; null when it does not. */
export function pixelSize(content: Buffer): Size | null {
  try {
    const size = SIZES[pictureKind(content) ?? 'tiff']?.(content) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // Cut off within the header.
    return null;
  }
}

const SIZES: Partial<Record<PictureKind, (content: Buffer) => Size | null>> = {
  jpeg: (content) => jpegFrame(content),
  png: (content) => ({ width: content.readUInt32BE(16), height: content.readUInt32BE(20) }),
  gif: (content) => ({ width: content.readUInt16LE(6), height: content.readUInt16LE(8) }),
  webp: webpSize,
  // The height is negative when the rows go from top to bottom. Before Windows 3 both were 16 bits.
  bmp: (content) =>
    content.readUInt32LE(14) === 12
      ? { width: content.readUInt16LE(18), height: content.readUInt16LE(20) }
      : { width: content.readInt32LE(18), height: Math.abs(content.readInt32LE(22)) },
};

/** JPEG (ITU-T T.81, B.2.2): segments up to the first frame header, which holds height before width, then the number of colours. */
export function jpegFrame(content: Buffer): (Size & { components: number }) | null {
  for (const { marker, at } of jpegSegments(content)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame)
      return {
        height: content.readUInt16BE(at + 5),
        width: content.readUInt16BE(at + 7),
        components: content.readUInt8(at + 9),
      };
  }
  return null;
}

/** Segments before the picture's own data; `at` is where the marker stands. */
export function* jpegSegments(content: Buffer): Generator<{ marker: number; at: number }> {
  let at = 2;
  while (at + 9 <= content.length && content[at] === 0xff) {
    const marker = content[at + 1] ?? 0;
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      yield { marker, at };
      if (marker === 0xda) return;
      at += 2 + content.readUInt16BE(at + 2);
    }
  }
}

/** WebP container specification: lossy (key frame of RFC 6386, 9.1), lossless, extended. */
function webpSize(content: Buffer): Size | null {
  const form = content.toString('latin1', 12, 16);
  if (form === 'VP8 ') return { width: content.readUInt16LE(26) & 0x3fff, height: content.readUInt16LE(28) & 0x3fff };
  if (form === 'VP8L') {
    const bits = content.readUInt32LE(21);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (form === 'VP8X') return { width: 1 + content.readUIntLE(24, 3), height: 1 + content.readUIntLE(27, 3) };
  return null;
}

/** True of a GIF of several frames and a WebP that says it moves: neither is a page. */
export function isAnimated(content: Buffer): boolean {
  const kind = pictureKind(content);
  if (kind === 'webp') return content.toString('latin1', 12, 16) === 'VP8X' && ((content[20] ?? 0) & 2) !== 0;
  return kind === 'gif' && gifFrames(content) > 1;
}

/** GIF89a, 20 to 26: blocks of sub-blocks, each of which says its length; two frames are enough to know. */
function gifFrames(content: Buffer): number {
  const table = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let frames = 0;
  let at = 13 + table(content[10] ?? 0);
  while (at < content.length && frames < 2) {
    if (content[at] === 0x2c) {
      frames += 1;
      at += 11 + table(content[at + 9] ?? 0);
    } else if (content[at] === 0x21) at += 2;
    else break;
    while ((content[at] ?? 0) !== 0) at += 1 + (content[at] ?? 0);
    at += 1;
  }
  return frames;
}

/** How a JPEG lies by its Exif tag 274 (Exif 2.32, 4.6.4 A), 1 to 8; 1, as it is, when it does not say. */
export function exifOrientation(content: Buffer): number {
  try {
    for (const { marker, at } of jpegSegments(content)) {
      if (marker !== 0xe1 || content.toString('latin1', at + 4, at + 10) !== 'Exif\0\0') continue;
      return tagOrientation(content.subarray(at + 10));
    }
  } catch {
    // A tag that leads out of the file says nothing.
  }
  return 1;
}

/** The same of a TIFF directory, as Exif uses it in other pictures too. */
function tagOrientation(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + 12 * entry;
    if (short(at) === 274) return orientationOf(short(at + 8));
  }
  return 1;
}

export function orientationOf(value: number | undefined): number {
  return value !== undefined && value >= 1 && value <= 8 ? value : 1;
}
