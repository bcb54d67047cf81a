// A page's characters to its text: words, lines and columns in reading order.
import { partsOf } from './columns.ts';
import type { Glyph } from './glyphs.ts';
import { type Line, textOf } from './lines.ts';
import { wordsOf } from './words.ts';

/** The text of a page in reading order, lines by `\n`, an empty line where the page leaves a wide space. */
export function layout(glyphs: Glyph[]): string {
  return byAngle(glyphs)
    .flatMap((same) => partsOf(wordsOf(same)).map(paragraphs))
    .join('\n\n');
}

/** Writing turned another way (up the edge of a page, across it) is read after the rest. */
function byAngle(glyphs: Glyph[]): Glyph[][] {
  const groups = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const group = groups.get(glyph.angle);
    if (group) group.push(glyph);
    else groups.set(glyph.angle, [glyph]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function paragraphs(lines: Line[]): string {
  const texts: string[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before && line.y - before.y > 1.9 * Math.max(before.size, line.size)) texts.push('');
    texts.push(textOf(line));
    before = line;
  }
  return texts.join('\n');
}
