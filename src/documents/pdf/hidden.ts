// Text that a reader of the page does not see. Suspicion is cheap and goes by how text is drawn; the verdict goes by what is seen.
import type { OpenPage } from './file.ts';
import { boxOf, type Glyph, type PageGlyphs } from './glyphs.ts';
import { type Box, type Colour, type Paint, pictureShare } from './paints.ts';
import { type Pixels, partDrawnBy } from './picture.ts';

/**
 * The characters nobody sees: tiny, off the page, drawn invisibly, or drawn in the colour of what lies behind them.
 * Text drawn invisibly over a scan, or over letters drawn as shapes, is what recognition made of them: it is the page's text.
 */
export function hiddenOn(open: OpenPage, page: PageGlyphs, paints: Paint[]): Set<Glyph> {
  const hidden = new Set<Glyph>();
  const suspects: Group[] = [];
  const off: Group[] = [];
  const tiny: Group[] = [];
  const grounds = groundsOf(paints);
  for (const group of groupsOf(page)) {
    if (isOff(group, page)) off.push(group);
    else if (isTiny(group, page)) tiny.push(group);
    else if (isSuspect(open, group, page, paints, grounds)) suspects.push(group);
  }
  // Where most of the text is off the page, it is the page's box that is wrong.
  const offInAll = off.reduce((sum, group) => sum + group.glyphs.length, 0);
  const known = [...tiny, ...(offInAll * 2 > page.glyphs.length ? [] : off), ...unseen(open, suspects, page)];
  for (const group of known) for (const glyph of group.glyphs) hidden.add(glyph);
  // A page number cut off is nothing to speak of.
  const letters = [...hidden].filter(({ text }) => /\p{L}/u.test(text)).length;
  return letters < 3 ? new Set() : hidden;
}

/** The characters of one text object. */
interface Group {
  object: number;
  glyphs: Glyph[];
  mode: number;
  colour: Colour | null;
}

function groupsOf({ glyphs, looks }: PageGlyphs): Group[] {
  const groups = new Map<number, Group>();
  for (const glyph of glyphs) {
    if (glyph.object === 0) continue;
    const group = groups.get(glyph.object);
    if (group) group.glyphs.push(glyph);
    else {
      const { mode, colour } = looks.get(glyph.object) ?? { mode: 0, colour: null };
      groups.set(glyph.object, { object: glyph.object, glyphs: [glyph], mode, colour });
    }
  }
  // What holds no letter says nothing, seen or unseen.
  return [...groups.values()].filter((group) => group.glyphs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

function boxAround({ glyphs }: Group): Box {
  return glyphs.map(boxOf).reduce(around);
}

function around(a: Box, b: Box): Box {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}

/** Under 2 points on a page of the size of A4; on a smaller one in proportion. Not where a font has a measure of its own. */
function isTiny({ glyphs }: Group, { width, height }: PageGlyphs): boolean {
  const limit = 2 * Math.min(1, Math.max(width, height, 1) / A4);
  return glyphs.every(({ size, x0, x1 }) => size > 0 && size < limit && x1 - x0 < 1.5 * size);
}

const A4 = 842;

/** Wholly outside of the page; told by its first character before the rest is looked at. */
function isOff(group: Group, { width, height }: PageGlyphs): boolean {
  const isOutside = ({ x0, y0, x1, y1 }: Box) => x1 < 0 || y1 < 0 || x0 > width || y0 > height;
  return group.glyphs.slice(0, 1).map(boxOf).every(isOutside) && isOutside(boxAround(group));
}

function isTransparent({ mode, colour }: Group): boolean {
  return mode === 3 || mode === 7 || (colour !== null && colour.alpha < 26);
}

/** What lies behind text, and the place of each text among it. */
interface Grounds {
  /** Filled shapes and pictures, and how many paints lie below each. */
  fills: { paint: Paint; at: number }[];
  places: Map<number, number>;
}

function groundsOf(paints: Paint[]): Grounds {
  const grounds: Grounds = { fills: [], places: new Map() };
  paints.forEach((paint, at) => {
    if (paint.kind === 'text') grounds.places.set(paint.object, at);
    else if (paint.kind !== 'line') grounds.fills.push({ paint, at });
  });
  return grounds;
}

function isSuspect(
  open: OpenPage,
  group: Group,
  page: PageGlyphs,
  paints: Paint[],
  { fills, places }: Grounds,
): boolean {
  const { colour } = group;
  if (isTransparent(group)) return pictureShare(paints, page) < 0.5;
  if (colour === null) return false;
  const isLight = difference(colour, WHITE) < NEAR;
  if (!isLight && !fills.some(({ paint }) => paint.colour !== null && difference(colour, paint.colour) < NEAR))
    return false;
  const box = boxAround(group);
  // A shading has no place of its own among the paints: it may fill what is clipped further down.
  if (fills.some(({ paint }) => paint.kind === 'picture' && paint.pixels === 0 && lies(box, paint.box))) return false;
  const at = places.get(group.object) ?? Number.POSITIVE_INFINITY;
  const behind = fills.findLast((fill) => fill.at < at && lies(box, fill.paint.box))?.paint;
  // A picture or a shape that shines through: only looking tells, and only for what is nearly white.
  if (behind?.kind === 'picture') return isLight && opens(open, behind);
  if (behind && (behind.colour === null || behind.colour.alpha < 200)) return isLight;
  return difference(colour, behind?.colour ?? WHITE) < NEAR;
}

/** False for a picture that PDFium cannot open: what stands on it would seem to stand on white. */
function opens({ pdfium: { call } }: OpenPage, { object, pixels }: Paint): boolean {
  if (pixels === 0 || pixels > MOST_OPENED) return false;
  const bitmap = call.FPDFImageObj_GetBitmap(object);
  if (bitmap !== 0) call.FPDFBitmap_Destroy(bitmap);
  return bitmap !== 0;
}

const MOST_OPENED = 20_000_000;

/** Difference of two colours, 0 to 255, beyond which nobody need look. */
const NEAR = 32;
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 255 };

function lies(box: Box, within: Box): boolean {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  return x >= within.x0 && x <= within.x1 && y >= within.y0 && y <= within.y1;
}

function difference(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
}

/** Of the suspects those that leave nothing to see: the page is drawn with them and without them. */
function unseen(open: OpenPage, suspects: Group[], page: PageGlyphs): Group[] {
  if (suspects.length === 0) return [];
  const boxes = new Map(suspects.map((group) => [group, boxAround(group)]));
  const all = [...boxes.values()].reduce(around);
  const part = {
    x0: Math.max(0, all.x0 - 2),
    y0: Math.max(0, all.y0 - 2),
    x1: Math.min(page.width, all.x1 + 2),
    y1: Math.min(page.height, all.y1 + 2),
  };
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / Math.max(1, (part.x1 - part.x0) * (part.y1 - part.y0))));
  const drawn = () => partDrawnBy(open, part, scale);
  const show = (isShown: boolean) => {
    for (const { object } of suspects) open.pdfium.call.FPDFPageObj_SetIsActive(object, isShown ? 1 : 0);
  };
  const shown = drawn();
  show(false);
  const bare = drawn();
  show(true);
  if (!shown || !bare) return [];
  return suspects.filter((group) => {
    const cut = pixelsOf(boxes.get(group) ?? part, part, scale, shown);
    return isTransparent(group) ? contrast(shown, cut) < INK : change(shown, bare, cut) < SEEN;
  });
}

const MOST_PIXELS = 2_000_000;
/** Differences of a colour, 0 to 255: as small as this the eye misses it; as large as this something is drawn there. */
const SEEN = 12;
const INK = 48;

function pixelsOf(box: Box, part: Box, scale: number, { width, height }: Pixels): Box {
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  return {
    x0: clamp((box.x0 - part.x0) * scale, width),
    y0: clamp((box.y0 - part.y0) * scale, height),
    x1: clamp((box.x1 - part.x0) * scale + 1, width),
    y1: clamp((box.y1 - part.y0) * scale + 1, height),
  };
}

/** The greatest difference between two pictures of a page in a part of it. */
function change(a: Pixels, b: Pixels, { x0, y0, x1, y1 }: Box): number {
  let most = 0;
  for (let y = y0; y < y1; y += 1) {
    for (let at = 4 * (y * a.width + x0); at < 4 * (y * a.width + x1); at += 1) {
      most = Math.max(most, Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)));
    }
  }
  return most;
}

/** The greatest difference within a part of a picture, of red, green or blue. */
function contrast({ data, width }: Pixels, { x0, y0, x1, y1 }: Box): number {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (let y = y0; y < y1; y += 1) {
    for (let at = 4 * (y * width + x0); at < 4 * (y * width + x1); at += 4) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = data[at + channel] ?? 0;
        if (value < (least[channel] ?? 0)) least[channel] = value;
        if (value > (most[channel] ?? 0)) most[channel] = value;
      }
    }
  }
  return Math.max(...most.map((value, channel) => value - (least[channel] ?? 0)));
}
