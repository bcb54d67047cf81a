// One page as PDFium reads it: its text in reading order, what of it nobody sees, its links, and how much of it is pictures.
import { type Annotations, settle } from './annotations.ts';
import type { OpenFile, OpenPage } from './file.ts';
import { type Glyph, glyphsOf, type PageGlyphs } from './glyphs.ts';
import { hiddenOn } from './hidden.ts';
import { layout } from './layout.ts';
import { type Paint, paintsOn, pictureShare } from './paints.ts';

export interface PageRead {
  text: string;
  /** Text that a reader of the page does not see. */
  hidden: string;
  links: string[];
  /** Share of its characters whose meaning the file does not tell, 0 to 1. */
  unmapped: number;
  /** Share of the page that pictures cover, 0 to 1. */
  pictures: number;
  /** Shapes and lines drawn on it. */
  shapes: number;
}

/**
 * Reads the page at an index.
 * @param limit characters
 * @returns null when it cannot be read
 */
export async function readPage(file: OpenFile, index: number, limit: number): Promise<PageRead | null> {
  // Kept outside, so that a break while looking for hidden text costs no more than that.
  const found: Found[] = [];
  const hidden = new Set<Glyph>();
  await file.onPage(index, (open) => {
    const page = contentOf(open, limit);
    found.push(page);
    for (const glyph of hiddenOn(open, page.glyphs, page.paints)) hidden.add(glyph);
  });
  const page = found[0];
  if (!page) return null;
  const glyphs = [...page.glyphs.glyphs, ...page.annotations.values];
  const visible = layout(hidden.size === 0 ? glyphs : glyphs.filter((glyph) => !hidden.has(glyph)));
  const unseen = hidden.size === 0 ? '' : layout(glyphs.filter((glyph) => hidden.has(glyph)));
  return {
    ...(isWorthTelling(unseen, visible)
      ? { text: visible, hidden: unseen }
      : { text: hidden.size === 0 ? visible : layout(glyphs), hidden: '' }),
    links: page.annotations.links,
    unmapped: page.glyphs.unmapped / Math.max(1, page.glyphs.glyphs.length),
    pictures: pictureShare(page.paints, page.glyphs),
    shapes: page.paints.filter(({ kind }) => kind === 'shape' || kind === 'line').length,
  };
}

/** Not what the page shows as well, as under a shadow, and not what a program signs with. */
function isWorthTelling(hidden: string, text: string): boolean {
  if (hidden.trim() === '' || /^\s*powered by tcpdf\b.*\s*$/i.test(hidden)) return false;
  const shown = new Set(wordsIn(text));
  return wordsIn(hidden).some((word) => !shown.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Found {
  annotations: Annotations;
  glyphs: PageGlyphs;
  paints: Paint[];
}

function contentOf(open: OpenPage, limit: number): Found {
  const annotations = settle(open);
  return { annotations, glyphs: glyphsOf(open, limit), paints: paintsOn(open) };
}
