// Pictures of pages (JPEG, PNG): recognised when they are large enough to be a page, named as photo or logo when they are not.
import type { Limits } from './limits.ts';
import type { Looks } from './ocr.ts';
import { type Text, Unreadable } from './reading.ts';

/**
 * The text in a picture of a page.
 * @throws Unreadable `empty` when it is too small for a page, `corrupt` without a size, `too-large` beyond the pixels allowed
 */
export async function readPicture(content: Buffer, limits: Limits, looks: Looks): Promise<Text> {
  const size = pixelSize(content);
  if (!size || size.width === 0 || size.height === 0) {
    throw new Unreadable('corrupt', 'This picture is damaged and cannot be opened.');
  }
  const { width, height } = size;
  if (width * height > limits.pixels) {
    throw new Unreadable('too-large', `This picture is too large to be read (${width} × ${height} pixels).`);
  }
  if (Math.min(width, height) < PAGE.short || Math.max(width, height) < PAGE.long) {
    const sentence = `This picture is too small to be a page of text (${width} × ${height} pixels); it is taken for a photo or a logo.`;
    throw new Unreadable('empty', sentence);
  }
  const seen = await looks.at(content).catch(() => {
    throw new Unreadable('corrupt', 'This picture is damaged and cannot be opened.');
  });
  return { pages: [seen?.text ?? ''], pageCount: 1, confidence: seen?.confidence ?? null, note: looks.note };
}

/** An A4 page at some 85 dots per inch: the least at which letters of a usual size can be told apart. */
const PAGE = { short: 700, long: 950 };

/** Width and height in pixels as the header says; null when it does not. */
export function pixelSize(content: Buffer): { width: number; height: number } | null {
  if (content.length >= 24 && content.readUInt32BE(0) === 0x89504e47) {
    return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
  }
  return jpegSize(content);
}

/** JPEG (ITU-T T.81, B.2.2): segments up to the first frame header, which holds height before width. */
function jpegSize(content: Buffer): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 <= content.length) {
    if (content[at] !== 0xff) return null;
    const marker = content[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) };
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + content.readUInt16BE(at + 2);
  }
  return null;
}
