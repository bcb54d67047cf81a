// What lies on a page beside its content: where its links lead, and what forms and notes show, made part of the page.
import { keptAddress } from '../addresses.ts';
import type { OpenPage } from './file.ts';
import { frameOf, type Glyph } from './glyphs.ts';

export interface Annotations {
  /** Addresses of links, in order: web, mail and telephone; no scripts, no files. */
  links: string[];
  /** Values of fields and notes that have no appearance of their own, where they stand. */
  values: Glyph[];
}

/** Reads what lies on a page, and makes what it shows a part of the page, as printing would: the page may be opened anew. */
export function settle(open: OpenPage): Annotations {
  const found: Annotations = { links: [], values: [] };
  let hasShown = false;
  eachAnnotation(open, (at, subtype) => {
    if (subtype === LINK) found.links.push(...[addressOf(open, at)].filter((address) => address !== undefined));
    else if (subtype !== POPUP && subtype !== NOTE) {
      hasShown = true;
      found.values.push(...valueIn(open, at, subtype));
    }
  });
  if (hasShown && open.pdfium.call.FPDFPage_Flatten(open.page, FOR_DISPLAY) === FLATTENED) open.again();
  return found;
}

/** FPDF_ANNOT_TEXT, _LINK, _FREETEXT, _POPUP, _WIDGET; FPDF_ANNOT_FLAG_HIDDEN; PDFACTION_URI; FLAT_NORMALDISPLAY, FLATTEN_SUCCESS. */
const NOTE = 1;
const LINK = 2;
const FREE_TEXT = 3;
const POPUP = 16;
const WIDGET = 20;
const HIDDEN = 2;
const URI = 3;
const FOR_DISPLAY = 0;
const FLATTENED = 1;

const MOST_ANNOTATIONS = 2_000;

function eachAnnotation({ pdfium: { call }, page }: OpenPage, use: (at: number, subtype: number) => void): void {
  const count = Math.min(MOST_ANNOTATIONS, call.FPDFPage_GetAnnotCount(page));
  for (let index = 0; index < count; index += 1) {
    const at = call.FPDFPage_GetAnnot(page, index);
    if (at === 0) continue;
    use(at, call.FPDFAnnot_GetSubtype(at));
    call.FPDFPage_CloseAnnot(at);
  }
}

function addressOf({ pdfium: { call, said }, document }: OpenPage, annotation: number): string | undefined {
  const link = call.FPDFAnnot_GetLink(annotation);
  const action = link === 0 ? 0 : call.FPDFLink_GetAction(link);
  if (action === 0 || call.FPDFAction_GetType(action) !== URI) return undefined;
  return keptAddress(said('utf8', (at, bytes) => call.FPDFAction_GetURIPath(document, action, at, bytes)));
}

/** The value of a text field or a note that nothing draws. */
function valueIn(open: OpenPage, annotation: number, subtype: number): Glyph[] {
  const { call, named } = open.pdfium;
  const has = (key: string) => named(key, (name) => call.FPDFAnnot_HasKey(annotation, name)) === 1;
  if ((subtype !== WIDGET && subtype !== FREE_TEXT) || has('AP')) return [];
  if ((call.FPDFAnnot_GetFlags(annotation) & HIDDEN) !== 0) return [];
  if (subtype === FREE_TEXT) return standing(open, annotation, stringOf(open, annotation, 'Contents'));
  return ['Tx', 'Ch'].includes(stringOf(open, annotation, 'FT'))
    ? standing(open, annotation, stringOf(open, annotation, 'V'))
    : [];
}

function stringOf({ pdfium: { call, said, named } }: OpenPage, annotation: number, key: string): string {
  return named(key, (name) =>
    said('utf16le', (at, bytes) => call.FPDFAnnot_GetStringValue(annotation, name, at, bytes)),
  );
}

/** Words spread over the box of an annotation, a line of the value on a line. */
function standing(open: OpenPage, annotation: number, value: string): Glyph[] {
  const { call, out, float } = open.pdfium;
  const lines = value
    .slice(0, 10_000)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  const frame = frameOf(open);
  if (lines.length === 0 || call.FPDFAnnot_GetRect(annotation, out) === 0) return [];
  const [left, top, right, bottom] = [float(0), float(1), float(2), float(3)];
  const [a, b] = [frame.seen(left, top), frame.seen(right, bottom)];
  const [x, y, width, height] = [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  const pitch = height / lines.length;
  const size = Math.max(4, Math.min(10, pitch * 0.7));
  return lines.flatMap((line, row) => {
    const step = Math.min(0.5 * size, width / line.length);
    return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      x0: x + index * step,
      x1: x + (index + text.length) * step,
      y: y + row * pitch + 0.5 * (pitch + 0.7 * size),
      size,
      angle: 0,
      object: 0,
      spaced: true,
    }));
  });
}
