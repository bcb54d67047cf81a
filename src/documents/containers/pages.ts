// Apple Pages: its preview is read where it is a PDF, else its own words, else the picture of its first page.
import type { Limits } from '../limits.ts';
import type { Looks } from '../ocr.ts';
import { readPdf } from '../read-pdf.ts';
import { readPicture } from '../read-picture.ts';
import { readText } from '../read-text.ts';
import { type Text, Unreadable } from '../reading.ts';
import { type ZipEntry, zipEntries } from '../zip.ts';
import { wordsOfPages } from './iwork.ts';

/** @throws Unreadable `unsupported` when there is nothing in it that can be read */
export async function readPages(content: Buffer, limits: Limits, looks: Looks): Promise<Text> {
  const best = await readableOf(await zipEntries(content, limits), limits);
  if (isPdf(best)) return readPdf(best, limits, looks);
  return isJpeg(best) ? readPicture(best, limits, looks) : readText(best);
}

/**
 * What of a Pages document can be read: a PDF, its text in UTF-8, or a JPEG.
 * @throws Unreadable `unsupported` when there is nothing, or only a thumbnail
 */
export async function readableOf(parts: ZipEntry[], limits: Limits): Promise<Buffer> {
  const named = async (path: string) =>
    (await parts
      .find((part) => part.path.toLowerCase() === path)
      ?.content()
      .catch(() => null)) ?? null;
  const preview = await named('quicklook/preview.pdf');
  if (preview && isPdf(preview)) return preview;
  const words = await wordsOfPages(parts, limits);
  if (/[\p{L}\p{N}]/u.test(words)) return Buffer.from(words);
  const picture = await named('preview.jpg');
  if (picture && jpegWidth(picture) >= LEGIBLE_WIDTH) return picture;
  throw new Unreadable(
    'unsupported',
    'This is an Apple Pages document in which no text was found. Exported as a PDF, it can be read.',
  );
}

function isPdf(content: Buffer): boolean {
  return content.subarray(0, 1024).includes('%PDF-');
}

function isJpeg(content: Buffer): boolean {
  return content.readUIntBE(0, 3) === 0xffd8ff;
}

/** A page drawn with fewer pixels is a thumbnail: its letters are too small to be recognised. */
const LEGIBLE_WIDTH = 700;

/** ITU T.81 B.2.2: the frame header names lines, then samples a line; 0 when there is none. */
function jpegWidth(content: Buffer): number {
  if (content.length < 4 || !isJpeg(content)) return 0;
  for (let at = 2; at + 9 < content.length && content[at] === 0xff; ) {
    const marker = content[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return content.readUInt16BE(at + 7);
    at += 2 + content.readUInt16BE(at + 2);
  }
  return 0;
}
