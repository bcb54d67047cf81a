// A page drawn as a picture, as a reader sees it: for character recognition, and to tell what is visible at all.
import type { OpenPage } from './file.ts';
import { type Box, paintsOn } from './paints.ts';

/** Pixels as RGBA, rows from top to bottom. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** Draws a page on white. Null when it has no size. @param scale pixels a point, by width and height of the page in points */
export function drawnBy(open: OpenPage, scale: (width: number, height: number) => number): Pixels | null {
  const { call } = open.pdfium;
  const box = { x0: 0, y0: 0, x1: call.FPDF_GetPageWidthF(open.page), y1: call.FPDF_GetPageHeightF(open.page) };
  return partDrawnBy(open, box, scale(box.x1, box.y1));
}

/** Draws a part of a page on white. Null when it has no size. @param scale pixels a point */
export function partDrawnBy({ pdfium, page }: OpenPage, { x0, y0, x1, y1 }: Box, scale: number): Pixels | null {
  const { call } = pdfium;
  const [width, height] = [Math.round((x1 - x0) * scale), Math.round((y1 - y0) * scale)];
  if (!(width >= 1 && height >= 1)) return null;
  const whole = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)].map((side) => Math.round(side * scale));
  return pdfium.lend(width * height * 4, (at) => {
    const bitmap = call.FPDFBitmap_CreateEx(width, height, BGRA, at, width * 4);
    if (bitmap === 0) return null;
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    const at0 = [-Math.round(x0 * scale), -Math.round(y0 * scale)];
    call.FPDF_RenderPageBitmap(
      bitmap,
      page,
      at0[0] ?? 0,
      at0[1] ?? 0,
      whole[0] ?? 0,
      whole[1] ?? 0,
      0,
      ANNOTATIONS | RGBA | SMALL_CACHE,
    );
    call.FPDFBitmap_Destroy(bitmap);
    return { width, height, data: pdfium.copy(at, width * height * 4) };
  });
}

/** FPDFBitmap_BGRA; FPDF_ANNOT, FPDF_REVERSE_BYTE_ORDER, FPDF_RENDER_LIMITEDIMAGECACHE. */
const BGRA = 4;
const ANNOTATIONS = 0x01;
const RGBA = 0x10;
const SMALL_CACHE = 0x200;

/** Turns off pictures of more than `pixels` pixels, which take too much memory to draw. */
export function withoutHugePictures(open: OpenPage, pixels: number): void {
  for (const paint of paintsOn(open)) {
    if (paint.kind === 'picture' && paint.pixels > pixels) open.pdfium.call.FPDFPageObj_SetIsActive(paint.object, 0);
  }
}

/** 200 dots per inch, or fewer where the page is larger than A3 would be. */
export function forRecognition(width: number, height: number): number {
  return Math.min(200 / 72, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
}

const MOST_PIXELS = 8_000_000;

/** True when it is all of one colour. */
export function isBlank({ data }: Pixels): boolean {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  return pixels.every((pixel) => pixel === pixels[0]);
}
