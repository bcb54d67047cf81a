// What is painted on a page, from the bottom to the top: texts, pictures and filled shapes with their boxes and colours.
import type { OpenPage } from './file.ts';
import { type Frame, frameOf } from './glyphs.ts';

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Colour {
  red: number;
  green: number;
  blue: number;
  /** 0 is transparent, 255 opaque. */
  alpha: number;
}

export interface Paint {
  kind: 'text' | 'picture' | 'shape' | 'line';
  /** On the page as seen, cut to it. */
  box: Box;
  /** PDFium's object. */
  object: number;
  /** Of the filling, where it is one colour. */
  colour: Colour | null;
  /** Pixels of a picture's own. */
  pixels: number;
}

/** The paints of a page, at most some ten thousand. */
export function paintsOn(open: OpenPage): Paint[] {
  const { call } = open.pdfium;
  const paints: Paint[] = [];
  const place = placing(frameOf(open));
  const count = Math.min(MOST_PAINTS, call.FPDFPage_CountObjects(open.page));
  for (let index = 0; index < count; index += 1) {
    paint(open, call.FPDFPage_GetObject(open.page, index), [1, 0, 0, 1, 0, 0], place, paints, 0);
  }
  return paints;
}

const MOST_PAINTS = 10_000;
const DEEPEST = 8;

/** FPDF_PAGEOBJ_TEXT, _PATH, _IMAGE, _SHADING, _FORM. */
const KINDS: Record<number, Paint['kind']> = { 1: 'text', 2: 'shape', 3: 'picture', 4: 'picture' };
const IMAGE = 3;
const FORM = 5;

type Matrix = [number, number, number, number, number, number];
type Place = (matrix: Matrix, left: number, bottom: number, right: number, top: number) => Box;

function paint(open: OpenPage, object: number, matrix: Matrix, place: Place, paints: Paint[], depth: number): void {
  const { call, out, float, uint } = open.pdfium;
  if (object === 0 || paints.length >= MOST_PAINTS) return;
  const type = call.FPDFPageObj_GetType(object);
  if (type === FORM) {
    if (depth >= DEEPEST) return;
    const inner = call.FPDFPageObj_GetMatrix(object, out) === 0 ? matrix : times(matrixAt(float), matrix);
    const count = Math.min(MOST_PAINTS, call.FPDFFormObj_CountObjects(object));
    for (let index = 0; index < count; index += 1) {
      paint(open, call.FPDFFormObj_GetObject(object, index), inner, place, paints, depth + 1);
    }
    return;
  }
  const kind = KINDS[type];
  if (!kind || call.FPDFPageObj_GetBounds(object, out, out + 4, out + 8, out + 12) === 0) return;
  const box = place(matrix, float(0), float(1), float(2), float(3));
  const hasPixels = type === IMAGE && call.FPDFImageObj_GetImagePixelSize(object, out, out + 4) === 1;
  const pixels = hasPixels ? uint(0) * uint(1) : 0;
  const isFilled = kind !== 'shape' || (call.FPDFPath_GetDrawMode(object, out, out + 4) === 1 && uint(0) !== 0);
  paints.push({ kind: isFilled ? kind : 'line', box, object, pixels, colour: fillOf(open, object) });
}

function fillOf({ pdfium: { call, out, uint } }: OpenPage, object: number): Colour | null {
  if (call.FPDFPageObj_GetFillColor(object, out, out + 4, out + 8, out + 12) === 0) return null;
  return { red: uint(0), green: uint(1), blue: uint(2), alpha: uint(3) };
}

function matrixAt(float: (n: number) => number): Matrix {
  return [float(0), float(1), float(2), float(3), float(4), float(5)];
}

/** First `a`, then `b`. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function placing(frame: Frame): Place {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return ([a, b, c, d, e, f], left, bottom, right, top) => {
    const corners = [
      [left, bottom],
      [left, top],
      [right, bottom],
      [right, top],
    ].map(([x = 0, y = 0]) => frame.seen(a * x + c * y + e, b * x + d * y + f));
    const xs = corners.map(({ x }) => within(x, frame.width));
    const ys = corners.map(({ y }) => within(y, frame.height));
    return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  };
}

/** Share of a page that its pictures cover, 0 to 1, by a grid of 20 by 20 fields. */
export function pictureShare(paints: Paint[], { width, height }: { width: number; height: number }): number {
  const pictures = paints.filter(({ kind }) => kind === 'picture').map(({ box }) => box);
  let covered = 0;
  for (let field = 0; field < 400; field += 1) {
    const x = ((field % 20) + 0.5) * (width / 20);
    const y = (Math.floor(field / 20) + 0.5) * (height / 20);
    if (pictures.some(({ x0, y0, x1, y1 }) => x >= x0 && x <= x1 && y >= y0 && y <= y1)) covered += 1;
  }
  return covered / 400;
}
