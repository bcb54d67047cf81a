// A PDF opened by PDFium: page by page, and whatever breaks PDFium costs a page, never the next file.
import { Unreadable } from '../reading.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';

/** A page while it is open. The pointers end with the call they are handed to. */
export interface OpenPage {
  pdfium: Pdfium;
  document: number;
  page: number;
  /** Its text (FPDF_TEXTPAGE). */
  text: () => number;
  /** Closes the page and opens it again, for what was changed on it to be seen. */
  again: () => void;
}

export interface OpenFile {
  pageCount: number;
  /** Does something with the page at an index. Null when the page cannot be opened or PDFium breaks on it. */
  onPage: <T>(index: number, use: (page: OpenPage) => T) => Promise<T | null>;
  close: () => void;
}

/**
 * Opens a PDF.
 * @returns null when PDFium cannot open it
 * @throws Unreadable `encrypted`
 */
export async function openWithPdfium(content: Uint8Array): Promise<OpenFile | null> {
  let breaks = 0;
  let opened = await open(content);
  if (!opened) return null;
  const { pageCount } = opened;

  const onPage: OpenFile['onPage'] = async (index, use) => {
    opened ??= breaks > MOST_BREAKS ? null : await open(content);
    if (!opened) return null;
    try {
      return withPage(opened, index, use);
    } catch {
      // A trap leaves PDFium in the middle of something: this one is never called again.
      shared = null;
      opened = null;
      breaks += 1;
      return null;
    }
  };
  const close = () => {
    try {
      if (!opened) return;
      opened.pdfium.call.FPDF_CloseDocument(opened.document);
      opened.pdfium.free(opened.held);
      if (opened.pdfium.size() > MOST_KEPT) shared = null;
    } catch {
      shared = null;
    }
    opened = null;
  };
  return { pageCount, onPage, close };
}

/** Starts PDFium, so that no candidate's file waits for it. */
export async function warmPdfium(): Promise<void> {
  await pdfium();
}

const MOST_BREAKS = 3;
/** Bytes of memory beyond which a PDFium is not kept for the next file. */
const MOST_KEPT = 128 * 1024 * 1024;

let shared: Promise<Pdfium> | null = null;
function pdfium(): Promise<Pdfium> {
  shared ??= startPdfium();
  return shared;
}

interface Opened {
  pdfium: Pdfium;
  document: number;
  /** Where the file's bytes lie: PDFium reads on in them. */
  held: number;
  pageCount: number;
}

async function open(content: Uint8Array): Promise<Opened | null> {
  const engine = await pdfium();
  try {
    const held = engine.put(content);
    const document = engine.call.FPDF_LoadMemDocument(held, content.length, 0);
    if (document !== 0) return { pdfium: engine, document, held, pageCount: engine.call.FPDF_GetPageCount(document) };
    const isLocked = engine.call.FPDF_GetLastError() === PASSWORD;
    engine.free(held);
    if (isLocked) throw new Unreadable('encrypted', 'This PDF is protected by a password.');
    return null;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    shared = null;
    return null;
  }
}

/** FPDF_ERR_PASSWORD */
const PASSWORD = 4;

function withPage<T>({ pdfium: engine, document }: Opened, index: number, use: (page: OpenPage) => T): T | null {
  const { call } = engine;
  let text = 0;
  const opened: OpenPage = {
    pdfium: engine,
    document,
    page: call.FPDF_LoadPage(document, index),
    text: () => {
      text ||= call.FPDFText_LoadPage(opened.page);
      return text;
    },
    again: () => {
      close();
      opened.page = call.FPDF_LoadPage(document, index);
    },
  };
  const close = () => {
    if (text !== 0) call.FPDFText_ClosePage(text);
    if (opened.page !== 0) call.FPDF_ClosePage(opened.page);
    text = 0;
    opened.page = 0;
  };
  if (opened.page === 0) return null;
  const result = use(opened);
  close();
  return result;
}
