// The characters of a page as PDFium finds them, each with its place on the page as a reader sees it.
import type { OpenPage } from './file.ts';
import type { Box, Colour } from './paints.ts';

/**
 * A character and its box, in points. The page is turned so that this character's writing runs to the right: `x` grows
 * along the writing, `y` grows downwards from line to line.
 */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  /** The line it stands on. */
  y: number;
  /** Size of the type. */
  size: number;
  /** Degrees the writing is turned against the page, 0 to 359, counter-clockwise. */
  angle: number;
  /** PDFium's text object it belongs to; it names what was drawn together. */
  object: number;
  /** PDFium would put a space before it, going by how it is drawn. */
  spaced: boolean;
}

export interface PageGlyphs {
  glyphs: Glyph[];
  /** Width and height of the page as seen, in points. */
  width: number;
  height: number;
  /** By text object. */
  looks: Map<number, Look>;
  /** Characters whose meaning the file does not tell. */
  unmapped: number;
}

/** How a text object is drawn. */
export interface Look {
  /** PDF 32000-1, 9.3.6: 3 draws nothing, 7 only clips. */
  mode: number;
  /** Null where it is filled with a pattern. */
  colour: Colour | null;
}

/** Reads the characters of a page in the order they are drawn. At most `limit`. */
export function glyphsOf(open: OpenPage, limit: number): PageGlyphs {
  const { call, out, float, double } = open.pdfium;
  const text = open.text();
  const frame = frameOf(open);
  const count = text === 0 ? 0 : Math.min(limit, call.FPDFText_CountChars(text));
  const glyphs: Glyph[] = [];
  const looks = new Map<number, Look>();
  let unmapped = 0;
  let spaced = false;
  let styled = -1;
  let style: Style = { size: 0, angle: 0, along: { x: 1, y: 0 } };

  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode(text, index);
    if (call.FPDFText_IsGenerated(text, index) === 1) {
      spaced = true;
      continue;
    }
    if (call.FPDFText_HasUnicodeMapError(text, index) === 1) unmapped += 1;
    const object = call.FPDFText_GetTextObject(text, index);
    if (object !== styled) {
      style = styleOf(open, text, index, frame);
      styled = object;
      if (!looks.has(object)) looks.set(object, lookOf(open, object));
    }
    call.FPDFText_GetCharOrigin(text, index, out, out + 8);
    const [x, y] = [double(0), double(1)];
    const origin = { x: placed(frame.across, x, y), y: placed(frame.down, x, y) };
    call.FPDFText_GetLooseCharBox(text, index, out);
    let from = placed(frame.across, float(0), float(1));
    let to = placed(frame.across, float(2), float(3));
    if (style.angle !== 0)
      [from, to] = extent(frame.seen(float(0), float(1)), frame.seen(float(2), float(3)), origin, style);
    else if (from > to) [from, to] = [to, from];
    // A font without widths: what is drawn tells where the character ends.
    if (
      to - from < 0.02 * style.size &&
      call.FPDFText_GetCharBox(text, index, out, out + 8, out + 16, out + 24) === 1
    ) {
      [from, to] = extent(frame.seen(double(0), double(2)), frame.seen(double(1), double(3)), origin, style);
      [from, to] = [from - BEARING * style.size, to + BEARING * style.size];
    }
    glyphs.push({
      text: code === DIVIDES ? '-' : signOf(code),
      x0: from,
      x1: to,
      y: origin.y * style.along.x - origin.x * style.along.y,
      size: style.size,
      angle: style.angle,
      object,
      spaced,
    });
    spaced = false;
  }
  setLigatures(glyphs);
  return { glyphs, width: frame.width, height: frame.height, looks, unmapped };
}

/** The letters of a ligature all begin where it begins: they are set side by side. More at one place are what a picture stands for. */
function setLigatures(glyphs: Glyph[]): void {
  for (let from = 0, to = 1; from < glyphs.length; from = to, to += 1) {
    const first = glyphs[from];
    const isStacked = (glyph: Glyph | undefined) =>
      first !== undefined && glyph?.x0 === first.x0 && glyph.y === first.y && glyph.object === first.object;
    while (isStacked(glyphs[to])) to += 1;
    if (!first || to - from === 1 || to - from > MOST_IN_LIGATURE) continue;
    const letters = glyphs.slice(from, to);
    const end = endOf(letters, first, glyphs[to]);
    const step = (end - first.x0) / letters.length;
    const start = first.x0;
    for (const [index, letter] of letters.entries()) {
      letter.x0 = start + index * step;
      letter.x1 = letter.x0 + step;
    }
  }
}

/** Each letter has its own width or that of the whole; what follows on the line tells which. */
function endOf(letters: Glyph[], first: Glyph, next: Glyph | undefined): number {
  const widths = letters.map(({ x0, x1 }) => x1 - x0);
  const sum = widths.reduce((all, width) => all + width, 0);
  const widest = Math.max(...widths);
  const follows = next !== undefined && next.y === first.y && next.x0 >= first.x0 + 0.6 * widest;
  if (follows && next.x0 <= first.x0 + sum) return next.x0;
  return first.x0 + (Math.min(...widths) === widest ? widest : sum);
}

const MOST_IN_LIGATURE = 4;

/** White beside a character that belongs to it, in sizes of the type. */
const BEARING = 0.04;
/** FPDFText_GetUnicode of a hyphen that divides a word at the end of a line. */
const DIVIDES = 2;

/** NUL for what is no character. */
function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\0';
}

export interface Point {
  x: number;
  y: number;
}

/** The page as its reader sees it: cut to its crop box, turned by its own rotation, y downwards from its top. */
export interface Frame {
  width: number;
  height: number;
  /** From the file's coordinates to the reader's, each by the factors of x and y and what is added. */
  across: Factors;
  down: Factors;
  seen: (x: number, y: number) => Point;
}

type Factors = [number, number, number];

export function frameOf({ pdfium, page }: OpenPage): Frame {
  const { call, out, float } = pdfium;
  const turns = call.FPDFPage_GetRotation(page) & 3;
  call.FPDF_GetPageBoundingBox(page, out);
  const [left, top, right, bottom] = [float(0), float(1), float(2), float(3)];
  const [wide, high] = [right - left, top - bottom];
  switch (turns) {
    case 1:
      return framed(high, wide, [0, 1, -bottom], [1, 0, -left]);
    case 2:
      return framed(wide, high, [-1, 0, right], [0, 1, -bottom]);
    case 3:
      return framed(high, wide, [0, -1, top], [-1, 0, right]);
    default:
      return framed(wide, high, [1, 0, -left], [0, -1, top]);
  }
}

function framed(width: number, height: number, across: Factors, down: Factors): Frame {
  const seen = (x: number, y: number) => ({ x: placed(across, x, y), y: placed(down, x, y) });
  return { width, height, across, down, seen };
}

function placed(factors: Factors, x: number, y: number): number {
  return factors[0] * x + factors[1] * y + factors[2];
}

function lookOf({ pdfium: { call, out, uint } }: OpenPage, object: number): Look {
  if (object === 0) return { mode: 0, colour: null };
  const mode = call.FPDFTextObj_GetTextRenderMode(object);
  if (call.FPDFPageObj_GetFillColor(object, out, out + 4, out + 8, out + 12) === 0) return { mode, colour: null };
  return { mode, colour: { red: uint(0), green: uint(1), blue: uint(2), alpha: uint(3) } };
}

interface Style {
  size: number;
  angle: number;
  /** The way the writing runs over the page as seen. */
  along: Point;
}

function styleOf({ pdfium }: OpenPage, text: number, index: number, frame: Frame): Style {
  const { call, out, float } = pdfium;
  if (call.FPDFText_GetMatrix(text, index, out) === 0) return { size: 0, angle: 0, along: { x: 1, y: 0 } };
  const [a, b, c, d] = [float(0), float(1), float(2), float(3)];
  const size = call.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  // A type of negative size is drawn over the head of its matrix.
  const way = size < 0 ? -1 : 1;
  const zero = frame.seen(0, 0);
  const tip = frame.seen(way * a, way * b);
  const degrees = Math.round((Math.atan2(zero.y - tip.y, tip.x - zero.x) * 180) / Math.PI);
  const angle = (degrees + 360) % 360;
  const radians = (angle * Math.PI) / 180;
  return { size: Math.abs(size), angle, along: { x: Math.cos(radians), y: -Math.sin(radians) } };
}

/** From where to where a character reaches along its writing, by opposite corners of the box around it. */
function extent(a: Point, b: Point, origin: Point, { size, angle, along }: Style): [number, number] {
  if (angle === 0) return a.x <= b.x ? [a.x, b.x] : [b.x, a.x];
  const place = (point: Point) => point.x * along.x + point.y * along.y;
  if (angle % 90 === 0) return [Math.min(place(a), place(b)), Math.max(place(a), place(b))];
  // The box around slanted writing says little about the writing's own width.
  const from = place(origin);
  const slant = Math.abs(along.x) + Math.abs(along.y);
  return [from, from + Math.max(0, (Math.abs(b.x - a.x) + Math.abs(b.y - a.y)) / slant - size)];
}

/** Where a character stands on the page as seen. */
export function boxOf({ x0, x1, y, size, angle }: Glyph): Box {
  if (angle === 0) return { x0, y0: y - 0.75 * size, x1, y1: y + 0.2 * size };
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), -Math.sin(radians)];
  const corners = [x0, x1].flatMap((along) =>
    [y - 0.75 * size, y + 0.2 * size].map((down) => ({ x: along * cos - down * sin, y: along * sin + down * cos })),
  );
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
