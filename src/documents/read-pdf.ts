// PDF: the text of each page, and for pages that are pictures of text what the character recognition makes of them.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PasswordException, PDFParse } from 'pdf-parse';
import type { Limits } from './limits.ts';
import type { Looks, Recognised } from './ocr.ts';
import { type Text, Unreadable } from './reading.ts';

/**
 * The pages of a PDF, the first `limits.pages` of them. A PDF that opens without a password is read, whatever its owner allows.
 * A damaged page costs only itself.
 * @throws Unreadable `encrypted`, or `corrupt`
 */
export async function readPdf(content: Buffer, limits: Limits, looks: Looks): Promise<Text> {
  const parser = new PDFParse({ ...SAFE, data: new Uint8Array(content), maxImageSize: limits.pixels });
  try {
    const { total, pages } = await textPages(parser, limits);
    if (total === 0) throw new Unreadable('corrupt', 'This PDF has no pages.');
    const scanned = pages.flatMap((text, index) => (isPicture(text) ? [index] : []));
    const seen = await recognise(parser, scanned.slice(0, limits.looks), looks);
    const better = [...seen].filter(([index, { text }]) => letters(text) > letters(pages[index] ?? ''));
    for (const [index, { text }] of better) pages[index] = text;
    const confidence =
      better.length === 0 ? null : better.reduce((sum, [, page]) => sum + page.confidence, 0) / better.length;
    return { pages, pageCount: total, confidence, note: looks.note };
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}

/** Loads what pdf.js loads on its first file, so that no candidate's file waits for it. */
export async function warmUp(): Promise<void> {
  const parser = new PDFParse({ ...SAFE, data: new Uint8Array(Buffer.from(SMALLEST)) });
  await parser.getText().catch(() => undefined);
  await parser.destroy().catch(() => undefined);
}

const SMALLEST = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>
`;

const assets = path.dirname(
  createRequire(createRequire(import.meta.url).resolve('pdf-parse')).resolve('pdfjs-dist/package.json'),
);
/** A folder of pdf.js as it wants it: a path with a trailing slash; it reads these files itself. */
const asset = (folder: string) => `${path.join(assets, folder)}/`;
/** Nothing of a PDF runs, and nothing is fetched. The code tables are needed for East Asian text, the decoders for scans in JPEG 2000. */
const SAFE = {
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

async function textPages(parser: PDFParse, limits: Limits): Promise<{ total: number; pages: string[] }> {
  const pages: string[] = [];
  let characters = 0;
  let total = 1;
  let failed = 0;
  for (let page = 1; page <= Math.min(total, limits.pages) && characters < limits.characters; page += 1) {
    try {
      const result = await parser.getText({ partial: [page], pageJoiner: '', disableNormalization: true });
      total = result.total;
      pages.push(result.pages[0]?.text ?? '');
      characters += pages.at(-1)?.length ?? 0;
    } catch (error) {
      if (error instanceof PasswordException) throw new Unreadable('encrypted', 'This PDF is protected by a password.');
      // The first failure may be the file's; after that the page's.
      if (page === 1) total = await pageCount(parser);
      failed += 1;
      pages.push('');
    }
  }
  if (failed > 0 && failed === pages.length)
    throw new Unreadable('corrupt', 'This PDF is damaged: none of its pages can be read.');
  return { total, pages };
}

async function pageCount(parser: PDFParse): Promise<number> {
  try {
    return (await parser.getInfo()).total;
  } catch {
    throw new Unreadable('corrupt', 'This PDF is damaged and cannot be opened.');
  }
}

/** Fewer than 60 letters may be all that a scanning program stamped on a picture; much of no meaning is a font without a key. */
function isPicture(text: string): boolean {
  const visible = text.replace(/\s/g, '');
  const meaningless = visible.match(MEANINGLESS)?.length ?? 0;
  return letters(visible) < 60 || meaningless > visible.length / 4;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a font without a key yields
const MEANINGLESS = /[\p{Co}\p{Cn}\u0000-\u001F\u007F-\u009F\uFFFD]/gu;

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Text by index of page. Pages that cannot be drawn stay as they are. */
async function recognise(parser: PDFParse, indexes: number[], looks: Looks): Promise<Map<number, Recognised>> {
  const texts = new Map<number, Recognised>();
  for (const index of indexes) {
    if (!looks.allowed()) break;
    const picture = await drawn(parser, index + 1);
    const seen = picture ? await looks.at(picture).catch(() => null) : null;
    if (seen) texts.set(index, seen);
  }
  return texts;
}

/** A page as PNG at 200 dots per inch, or fewer where the page is larger than A3. */
async function drawn(parser: PDFParse, page: number): Promise<Buffer | null> {
  try {
    const info = (await parser.getInfo({ parsePageInfo: true, partial: [page] })).pages[0];
    if (!info) return null;
    const scale = Math.min(200 / 72, Math.sqrt(MOST_PIXELS / (info.width * info.height)));
    const shot = await parser.getScreenshot({ partial: [page], scale, imageDataUrl: false, imageBuffer: true });
    const data = shot.pages[0]?.data;
    return data && data.length > 0 ? Buffer.from(data) : null;
  } catch {
    return null;
  }
}

const MOST_PIXELS = 8_000_000;
