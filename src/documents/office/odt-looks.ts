// The styles of an OpenDocument text, as far as they decide whether text is seen (OpenDocument 1.3 part 3, 16 and 20).
import { colourOf, type Ground, type Look, laidOver } from './word-looks.ts';
import type { Tag } from './xml.ts';

interface Style {
  below: string | undefined;
  look: Look;
  ground: Ground | undefined;
}

export interface OdtStyles {
  /** Takes in what a tag of a part says of styles. */
  add: (tag: Tag, parent: string | undefined) => void;
  /** The look of text of a paragraph's style and of those of the spans around it, outer first. */
  look: (paragraph: string | undefined, spans: readonly (string | undefined)[]) => Look;
  /** The background of a paragraph or of a table's cell by its style. */
  ground: (family: 'paragraph' | 'table-cell' | 'table-row' | 'table', style: string | undefined) => Ground | undefined;
  /** What lies behind the text of a page. */
  paper: () => Ground;
}

export function odtStyles(): OdtStyles {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  let paper: Ground = 'FFFFFF';

  const chain = (family: string, name: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let at = name; at !== undefined && found.length < MAX_CHAIN; at = found.at(-1)?.below) {
      const style = styles.get(`${family} ${at}`);
      if (!style || found.includes(style)) break;
      found.push(style);
    }
    const ordinary = styles.get(`${family} `);
    return ordinary ? [...found, ordinary] : found;
  };
  const lookOf = (family: string, name: string | undefined) =>
    chain(family, name).reduceRight<Look>((look, style) => laidOver(look, style.look), {});

  return {
    add(tag, parent) {
      if (tag.name === 'style:style' || tag.name === 'style:default-style') {
        current = { below: tag.attribute('parent-style-name'), look: {}, ground: undefined };
        styles.set(`${tag.attribute('family') ?? ''} ${tag.attribute('name') ?? ''}`, current);
      } else if (tag.name === 'style:page-layout-properties') {
        if (!isWhite(groundOf(tag))) paper = 'unknown';
      } else if (tag.name === 'style:graphic-properties' && tag.attribute('run-through') === 'background') {
        // A picture or shape behind the text: where, is not worked out here.
        paper = 'unknown';
      } else if (current !== null && (parent === 'style:style' || parent === 'style:default-style')) {
        if (tag.name === 'style:text-properties') addText(current.look, tag);
        else if (PAINTED.has(tag.name)) current.ground = groundOf(tag);
      }
    },
    look: (paragraph, spans) =>
      spans.reduce<Look>((look, span) => laidOver(look, lookOfSpan(lookOf, span)), lookOf('paragraph', paragraph)),
    ground: (family, name) => chain(family, name).find(({ ground }) => ground !== undefined)?.ground,
    paper: () => paper,
  };
}

const MAX_CHAIN = 50;
const PAINTED = new Set([
  ...['style:paragraph-properties', 'style:table-cell-properties', 'style:table-row-properties'],
  'style:table-properties',
]);

function lookOfSpan(lookOf: (family: string, name: string | undefined) => Look, span: string | undefined): Look {
  return span === undefined ? {} : lookOf('text', span);
}

function addText(look: Look, tag: Tag): void {
  const display = tag.foreign('text:display');
  if (display !== undefined) look.hidden = display === 'none';
  const colour = tag.foreign('fo:color');
  if (colour !== undefined) look.ink = colourOf(colour);
  if (tag.attribute('use-window-font-color') === 'true') look.ink = 'auto';
  if (tag.foreign('fo:text-shadow') || tag.attribute('text-outline') === 'true') look.ink = 'unknown';
  const [, points] = /^([\d.]+)pt$/.exec(tag.foreign('fo:font-size') ?? '') ?? [];
  if (points !== undefined) look.size = Number(points) * 2;
  look.ground = groundOf(tag) ?? look.ground;
}

function groundOf(tag: Tag): Ground | undefined {
  const colour = tag.foreign('fo:background-color');
  const filled = tag.foreign('draw:fill');
  if (filled !== undefined && filled !== 'none' && filled !== 'solid') return 'unknown';
  return colour === undefined || colour === 'transparent' ? undefined : colourOf(colour);
}

function isWhite(ground: Ground | undefined): boolean {
  return ground === undefined || ground === 'FFFFFF';
}
