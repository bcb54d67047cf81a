// Pictures of pages: recognised when they are large enough to be a page, named as photo or logo when they are not.
import type { Limits } from './limits.ts';
import type { Looks, Picture, Recognised } from './ocr.ts';
import { heifPicture } from './pictures/heif.ts';
import { standing } from './pictures/pixels.ts';
import { isAnimated, pictureKind, pixelSize, type Size } from './pictures/shape.ts';
import { type TiffPage, tiffPages } from './pictures/tiff.ts';
import { omissionOf, type Text, Unreadable, unrecognised } from './reading.ts';

/**
 * The text in a picture of a page, or of several pages (TIFF). A page that cannot be looked at stays without text.
 * @throws Unreadable `empty` when it is too small for a page, `corrupt` when it does not open, `too-large` beyond the pixels allowed
 */
export async function readPicture(content: Buffer, limits: Limits, looks: Looks): Promise<Text> {
  const sheets = opened(content);
  if (isAnimated(content))
    throw new Unreadable('empty', 'This picture moves; it is taken for an ornament, not a page of text.');
  const pages: string[] = [];
  const confidences: number[] = [];
  const faults: Unreadable[] = [];
  let looked = 0;
  let unread = 0;
  for (const sheet of sheets.slice(0, limits.pages)) {
    const fault = unfit(sheet, limits);
    let seen: Recognised | null = null;
    if (fault) faults.push(fault);
    else if (looked >= limits.looks || !looks.allowed()) unread += 1;
    else {
      looked += 1;
      seen = await lookAt(sheet, looks).catch(() => {
        faults.push(damaged());
        return null;
      });
    }
    pages.push(seen?.text ?? '');
    if (seen) confidences.push(seen.confidence);
  }
  const confidence = confidences.reduce((sum, one) => sum + one / confidences.length, 0);
  return {
    pages,
    pageCount: sheets.length,
    confidence: confidences.length === 0 ? null : confidence,
    omission: omission(pages.length, sheets.length, unread, faults.length, limits),
    note: looks.note ?? faults[0] ?? null,
  };
}

async function lookAt({ picture, otherwise }: Sheet, looks: Looks): Promise<Recognised | null> {
  try {
    return await looks.at(picture);
  } catch (error) {
    if (!otherwise) throw error;
    return looks.at(otherwise());
  }
}

function omission(read: number, all: number, unread: number, failed: number, limits: Limits): string | null {
  return omissionOf([
    read < all ? `only the first ${read} of its ${all} pages were read` : '',
    unrecognised(unread, limits.looks),
    all > 1 && failed > 0 ? `${failed} of its pages could not be opened` : '',
  ]);
}

interface Sheet extends Size {
  picture: Picture;
  /** The picture for another decoder, where there is one, when this one fails. */
  otherwise?: () => Buffer;
}

/** The pictures in the file, none of them unpacked yet. */
function opened(content: Buffer): Sheet[] {
  try {
    const kind = pictureKind(content);
    if (kind === 'tiff') {
      const pages = tiffPages(content, MOST_SHEETS).map(tiffSheet);
      if (pages.length > 0) return pages;
    }
    if (kind === 'heif') {
      const { width, height, pixels } = heifPicture(content) ?? { width: 0, height: 0, pixels: null };
      if (pixels) return [{ width, height, picture: pixels }];
    }
    const size = pixelSize(content);
    if (size) return [{ ...size, picture: content }];
  } catch {
    // Named below, like a file that holds none.
  }
  throw damaged();
}

function tiffSheet({ width, height, orientation, pixels, alone }: TiffPage): Sheet {
  return { width, height, picture: () => standing(pixels(), orientation), otherwise: alone };
}

/** Directories of a TIFF that are counted; only `Limits.pages` of them are opened. */
const MOST_SHEETS = 2_000;

/** Why a picture is not looked at, told by its size; null when it is. */
function unfit({ width, height }: Size, limits: Limits): Unreadable | null {
  const size = `(${width} × ${height} pixels)`;
  if (width * height > limits.pixels)
    return new Unreadable('too-large', `This picture is too large to be read ${size}.`);
  if (Math.min(width, height) >= PAGE.short && Math.max(width, height) >= PAGE.long) return null;
  const sentence = `This picture is too small to be a page of text ${size}; it is taken for a photo or a logo.`;
  return new Unreadable('empty', sentence);
}

/** An A4 page at some 85 dots per inch: the least at which letters of a usual size can be told apart. */
const PAGE = { short: 700, long: 950 };

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This picture is damaged and cannot be opened.');
}
