// PDFium's own calls and its memory: the one place that touches either, with every read bounded and every loan given back.
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What is called of PDFium's C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_doc.h, fpdf_flatten.h). */
const CALLS = [
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPage_Flatten',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_SetIsActive',
  'FPDFPath_GetDrawMode',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFImageObj_GetBitmap',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetTextObject',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetLink',
  'FPDFAnnot_HasKey',
  'FPDFAnnot_GetStringValue',
  'FPDFLink_GetAction',
  'FPDFAction_GetType',
  'FPDFAction_GetURIPath',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
] as const;
export type Calls = Record<(typeof CALLS)[number], (...values: number[]) => number>;

/** A running PDFium. Its pointers are numbers and 0 is none; one that a trap has stopped must not be called again. */
export interface Pdfium {
  call: Calls;
  /** An address with room for eight doubles: what a call writes there is read by `float` and `double` before the next call. */
  out: number;
  /** The n-th 32-bit float, double or unsigned integer at `out`. */
  float: (n: number) => number;
  double: (n: number) => number;
  uint: (n: number) => number;
  /** Lends memory for as long as `use` runs. */
  lend: <T>(bytes: number, use: (at: number) => T) => T;
  /** Puts bytes into memory; who puts them calls `free`. */
  put: (content: Uint8Array) => number;
  free: (at: number) => void;
  /** A copy of bytes. */
  copy: (at: number, bytes: number) => Buffer;
  /** What a call says that fills a buffer (address, bytes) and returns the bytes it has or needs; '' beyond 64 KB. */
  said: (encoding: 'utf16le' | 'utf8', fill: (at: number, bytes: number) => number) => string;
  /** Lends a name as a call takes it. */
  named: <T>(name: string, use: (at: number) => T) => T;
  /** Bytes its memory has grown to; it never shrinks. */
  size: () => number;
}

/**
 * Starts a PDFium of its own.
 * @throws Error when the package is not the one this was written for
 */
export async function startPdfium(): Promise<Pdfium> {
  const library = (await PDFiumLibrary.init()) as unknown as { module: { wasmExports: WasmExports } };
  return over(library.module.wasmExports);
}

type WasmExports = Record<string, unknown> & {
  memory: { buffer: ArrayBuffer };
  malloc: (bytes: number) => number;
  free: (at: number) => void;
};

/** The exports are called past the package's wrappers, which count arguments on each call and cost more than the call. */
function over(exports: WasmExports): Pdfium {
  const { memory, malloc, free } = exports;
  for (const name of CALLS) if (typeof exports[name] !== 'function') throw new Error(`PDFium lacks ${name}`);

  const reserve = (bytes: number) => {
    const at = malloc(bytes);
    if (at === 0) throw new RangeError('PDFium has no memory left');
    return at;
  };
  const lend: Pdfium['lend'] = (bytes, use) => {
    const at = reserve(bytes);
    // Not freed after a trap: that memory is thrown away whole.
    const result = use(at);
    free(at);
    return result;
  };
  const copy = (at: number, bytes: number) => {
    if (at <= 0 || bytes < 0 || at + bytes > memory.buffer.byteLength) throw new RangeError('outside of PDFium');
    return Buffer.from(new Uint8Array(memory.buffer, at, bytes));
  };
  const out = reserve(64);
  // Growing moves the memory, and every view of it is then empty.
  let view = new DataView(memory.buffer, out, 64);
  const seen = () => {
    if (view.buffer !== memory.buffer) view = new DataView(memory.buffer, out, 64);
    return view;
  };

  return {
    call: exports as unknown as Calls,
    out,
    float: (n) => seen().getFloat32(4 * n, true),
    double: (n) => seen().getFloat64(8 * n, true),
    uint: (n) => seen().getUint32(4 * n, true),
    lend,
    put: (content) => {
      const at = reserve(Math.max(1, content.length));
      new Uint8Array(memory.buffer, at, content.length).set(content);
      return at;
    },
    free,
    copy,
    said: (encoding, fill) => {
      const bytes = fill(0, 0);
      if (bytes <= 0 || bytes > MOST_SAID) return '';
      return lend(bytes, (at) => {
        fill(at, bytes);
        return copy(at, bytes).toString(encoding).replace(/\0+$/, '');
      });
    },
    named: (name, use) =>
      lend(name.length + 1, (at) => {
        new Uint8Array(memory.buffer, at, name.length + 1).set(Buffer.from(`${name}\0`, 'latin1'));
        return use(at);
      }),
    size: () => memory.buffer.byteLength,
  };
}

const MOST_SAID = 65_536;
