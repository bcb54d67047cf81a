// PDF: the text of each page in reading order, and for pages that are pictures of text what the character recognition makes of them.
import type { DocumentLink } from '../domain/documents.ts';
import type { Limits } from './limits.ts';
import type { Looks, Picture } from './ocr.ts';
import { type OpenFile, openWithPdfium, warmPdfium } from './pdf/file.ts';
import { joinDivided } from './pdf/hyphens.ts';
import { type PageRead, readPage } from './pdf/page.ts';
import { type OtherEngine, openWithPdfjs } from './pdf/pdfjs.ts';
import { drawnBy, forRecognition, isBlank, withoutHugePictures } from './pdf/picture.ts';
import { agree, bothOf, isMeaningless, isPicture, letters } from './pdf/worth.ts';
import { omissionOf, type Text, Unreadable, unrecognised } from './reading.ts';

/**
 * The pages of a PDF, the first `limits.pages` of them. A PDF that opens without a password is read, whatever its owner allows.
 * PDFium reads; pdf.js takes over where PDFium cannot. A damaged page costs only itself.
 * @param onText is told, before each picture is looked at, what has been read so far
 * @throws Unreadable `encrypted`, or `corrupt`
 */
export async function readPdf(
  content: Buffer,
  limits: Limits,
  looks: Looks,
  onText: (text: Text) => void = () => undefined,
): Promise<Text> {
  const opened = await openWithPdfium(content);
  // PDFium opens what it cannot make out, and then finds no pages.
  const first = opened && opened.pageCount > 0 ? opened : null;
  const seconds: Promise<OtherEngine | null>[] = [];
  const second = () => {
    seconds[0] ??= openWithPdfjs(content, limits.pixels);
    return seconds[0];
  };
  const engines = { first, second };
  try {
    const pageCount = first?.pageCount ?? (await second())?.pageCount ?? opened?.pageCount;
    if (pageCount === undefined) throw new Unreadable('corrupt', 'This PDF is damaged and cannot be opened.');
    if (pageCount === 0) throw new Unreadable('corrupt', 'This PDF has no pages.');
    const pages = await readPages(engines, Math.min(pageCount, limits.pages), limits);
    const asText = ({ texts, confidence, unread }: Seen): Text => ({
      pages: joinDivided(texts),
      pageCount,
      hiddenText: pages.flatMap((page) => page?.hidden || []).join('\n'),
      links: linksOf(pages),
      confidence,
      omission: omission(pages, pageCount, unread, limits),
      note: looks.note ?? new Unreadable('empty', 'This PDF was opened, but no text was found in it.'),
    });
    return asText(await recognised(engines, pages, limits, looks, (soFar) => onText(asText(soFar))));
  } finally {
    opened?.close();
    for (const engine of seconds) await engine.then((other) => other?.close()).catch(() => undefined);
  }
}

/** Loads what the first file would wait for. */
export async function warmUp(): Promise<void> {
  await warmPdfium();
}

interface Engines {
  first: OpenFile | null;
  /** Opened, and loaded, when it is first asked for. */
  second: () => Promise<OtherEngine | null>;
}

/** Null for a page that neither engine can read. Stops in time, and keeps what it has. */
async function readPages(engines: Engines, count: number, limits: Limits): Promise<(PageRead | null)[]> {
  const until = performance.now() + limits.seconds * SHARE_OF_TIME;
  const pages: (PageRead | null)[] = [];
  let room = limits.characters;
  for (let index = 0; index < count && room > 0 && (index === 0 || performance.now() < until); index += 1) {
    const page = await pageAt(engines, index, room);
    pages.push(page);
    room -= page?.text.length ?? 0;
  }
  if (pages.every((page) => page === null))
    throw new Unreadable('corrupt', 'This PDF is damaged: none of its pages can be read.');
  return pages;
}

/** Milliseconds a second of the time allowed. */
const SHARE_OF_TIME = 700;

/** Share of characters without a meaning from which on pdf.js may know better. */
const MUCH = 0.25;

async function pageAt({ first, second }: Engines, index: number, room: number): Promise<PageRead | null> {
  const page = first ? await readPage(first, index, room) : null;
  if (page && !isMeaningless(page.text) && page.unmapped < MUCH) return page;
  const text = (await (await second())?.text(index)) ?? null;
  if (text === null) return page;
  if (page) return isBetter(text, page.text) ? { ...page, text } : page;
  return { text, hidden: '', links: [], unmapped: 0, pictures: 1, shapes: 0 };
}

/** Where both engines read much the same, PDFium's order is kept. */
function isBetter(other: string, text: string): boolean {
  if (isMeaningless(other) || letters(other) === 0) return false;
  return isMeaningless(text) || !agree(other, text);
}

interface Seen {
  texts: string[];
  /** Mean of the pages recognised; null when there is none. */
  confidence: number | null;
  /** Scanned pages that nobody looked at. */
  unread: number;
}

/** The text of each page, that of pictures as recognised. Pages that cannot be drawn stay as they are. */
async function recognised(
  engines: Engines,
  pages: (PageRead | null)[],
  limits: Limits,
  looks: Looks,
  onSeen: (soFar: Seen) => void,
): Promise<Seen> {
  const texts = pages.map((page) => page?.text ?? '');
  const scanned = pages.flatMap((page, index) => (page === null || isPicture(page) ? [index] : []));
  const confidences: number[] = [];
  let looked = 0;
  const seenSoFar = (): Seen => {
    const mean = confidences.reduce((sum, confidence) => sum + confidence, 0) / confidences.length;
    return { texts: [...texts], confidence: confidences.length === 0 ? null : mean, unread: scanned.length - looked };
  };
  for (const index of scanned.slice(0, limits.looks)) {
    if (!looks.allowed()) break;
    onSeen(seenSoFar());
    looked += 1;
    const picture = await pictureOf(engines, index, limits);
    const seen = picture ? await looks.at(picture).catch(() => null) : null;
    const own = texts[index] ?? '';
    if (!seen || (letters(seen.text) <= letters(own) && !isMeaningless(own))) continue;
    texts[index] = bothOf(own, seen.text);
    confidences.push(seen.confidence);
  }
  return seenSoFar();
}

/** Null for a page that is blank. A picture that PDFium cannot decode leaves its page blank, so pdf.js is asked too. */
async function pictureOf({ first, second }: Engines, index: number, limits: Limits): Promise<Picture | null> {
  const drawn = await first?.onPage(index, (page) => {
    withoutHugePictures(page, limits.pixels);
    return drawnBy(page, forRecognition);
  });
  if (drawn && !isBlank(drawn)) return drawn;
  return (await (await second())?.picture(index, forRecognition)) ?? null;
}

function linksOf(pages: (PageRead | null)[]): DocumentLink[] {
  return pages.flatMap((page, index) => (page?.links ?? []).map((address) => ({ page: index + 1, address })));
}

function omission(pages: (PageRead | null)[], pageCount: number, unread: number, limits: Limits): string | null {
  const damaged = pages.filter((page) => page === null).length;
  return omissionOf([
    pages.length < pageCount ? `only the first ${pages.length} of its ${pageCount} pages were read` : '',
    unrecognised(unread, limits.looks),
    damaged > 0 ? `${damaged} ${damaged === 1 ? 'page is' : 'pages are'} damaged and could not be read` : '',
  ]);
}
