// The second engine, pdf.js by way of pdf-parse, loaded when it is first needed: files PDFium cannot open, pages it makes no sense of.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFParse } from 'pdf-parse';
import { Unreadable } from '../reading.ts';

export interface OtherEngine {
  pageCount: number;
  /** The text of the page at an index; null when it cannot be read. */
  text: (index: number) => Promise<string | null>;
  /** The page as PNG, null when it cannot be drawn. */
  picture: (index: number, scaleFor: (width: number, height: number) => number) => Promise<Buffer | null>;
  close: () => Promise<void>;
}

/**
 * Opens a PDF with pdf.js.
 * @param pixels of a picture beyond which it is left out
 * @returns null when it cannot be opened
 * @throws Unreadable `encrypted`
 */
export async function openWithPdfjs(content: Buffer, pixels: number): Promise<OtherEngine | null> {
  const { PDFParse: Parser, PasswordException } = await import('pdf-parse');
  const parser = new Parser({ ...safe(), data: new Uint8Array(content), maxImageSize: pixels });
  try {
    const pageCount = (await parser.getInfo()).total;
    return {
      pageCount,
      text: (index) => textOf(parser, index + 1),
      picture: (index, scaleFor) => pictureOf(parser, index + 1, scaleFor),
      close: () => parser.destroy().catch(() => undefined),
    };
  } catch (error) {
    await parser.destroy().catch(() => undefined);
    if (error instanceof PasswordException) throw new Unreadable('encrypted', 'This PDF is protected by a password.');
    return null;
  }
}

/** Nothing of a PDF runs, and nothing is fetched. The code tables are needed for East Asian text, the decoders for scans in JPEG 2000. */
function safe() {
  const require = createRequire(import.meta.url);
  const assets = path.dirname(createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json'));
  // pdf.js wants a path with a trailing slash, and reads these files itself.
  const asset = (folder: string) => `${path.join(assets, folder)}/`;
  return {
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: asset('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: asset('standard_fonts'),
    wasmUrl: pathToFileURL(asset('wasm')).href,
  };
}

async function textOf(parser: PDFParse, page: number): Promise<string | null> {
  try {
    const result = await parser.getText({ partial: [page], pageJoiner: '', disableNormalization: true });
    return result.pages[0]?.text ?? '';
  } catch {
    return null;
  }
}

async function pictureOf(
  parser: PDFParse,
  page: number,
  scaleFor: (width: number, height: number) => number,
): Promise<Buffer | null> {
  try {
    const info = (await parser.getInfo({ parsePageInfo: true, partial: [page] })).pages[0];
    if (!info) return null;
    const scale = scaleFor(info.width, info.height);
    const shot = await parser.getScreenshot({ partial: [page], scale, imageDataUrl: false, imageBuffer: true });
    const data = shot.pages[0]?.data;
    return data && data.length > 0 ? Buffer.from(data) : null;
  } catch {
    return null;
  }
}
