// How text looks in a Word document, as far as it decides whether a reader can see it: hidden, tiny, or in the colour of what lies behind.
import type { Tag } from './xml.ts';

/** `unknown`: something is behind or around the text whose colour cannot be told, so nothing is concluded from colours. */
export type Ground = string | 'unknown';

/** What a style or a run says; what it leaves open comes from the styles below it. */
export interface Look {
  hidden?: boolean;
  bold?: boolean;
  /** Six hexadecimal digits, `auto`, or `unknown` where effects paint the letters. */
  ink?: string;
  /** In half points. */
  size?: number;
  ground?: Ground;
}

export const PAPER: Ground = 'FFFFFF';

/** Takes a run property into a look (ECMA-376 part 1, 17.3.2). */
export function addRunProperty(look: Look, tag: Tag): void {
  if (tag.name === 'w:vanish') look.hidden = isOn(tag);
  else if (tag.name === 'w:b') look.bold = isOn(tag);
  else if (tag.name === 'w:color') look.ink = look.ink === 'unknown' ? 'unknown' : colourOf(tag.attribute('val'));
  else if (tag.name === 'w:sz') look.size = Number(tag.attribute('val')) || look.size;
  else if (tag.name === 'w:shd') look.ground = shadingOf(tag) ?? look.ground;
  else if (tag.name === 'w:highlight') look.ground = HIGHLIGHTS[tag.attribute('val') ?? ''] ?? look.ground;
  else if (EFFECTS.has(tag.name) && isOn(tag)) look.ink = 'unknown';
}

/** Letters painted by other means than their colour; a white letter with a black outline is seen. */
const EFFECTS = new Set(
  'w:outline w:shadow w:emboss w:imprint w14:textFill w14:textOutline w14:glow w14:shadow w14:reflection w14:props3d'.split(
    ' ',
  ),
);

const HIGHLIGHTS: Record<string, Ground | undefined> = {
  ...Object.fromEntries(
    'black blue cyan green magenta red yellow darkBlue darkCyan darkGreen darkMagenta darkRed darkYellow darkGray lightGray'
      .split(' ')
      .map((name) => [name, 'unknown']),
  ),
  white: PAPER,
};

/** ECMA-376 part 1, 17.17.4: a setting is on unless its value says otherwise. */
export function isOn(tag: Tag): boolean {
  return !/^(0|false|off|none)$/i.test(tag.attribute('val') ?? '');
}

/** The background that a `w:shd` paints; undefined when it paints none (ECMA-376 part 1, 17.18.78). */
export function shadingOf(tag: Tag): Ground | undefined {
  const pattern = tag.attribute('val') ?? 'clear';
  const painted = colourOf(tag.attribute(pattern === 'solid' ? 'color' : 'fill'));
  if (pattern === 'nil') return undefined;
  if (pattern !== 'clear' && pattern !== 'solid') return 'unknown';
  if (painted !== 'auto') return painted;
  return pattern === 'solid' || tag.attribute('themeFill') !== undefined ? 'unknown' : undefined;
}

/** A colour attribute: six digits, `auto`, or `unknown`. */
export function colourOf(value: string | undefined): string {
  if (value === undefined || value === 'auto' || value === '') return 'auto';
  const [, digits] = /^#?([0-9a-f]{6})\b/i.exec(value) ?? [];
  return digits?.toUpperCase() ?? 'unknown';
}

/** Each setting of `over` in place of that of `under`. */
export function laidOver(under: Look, over: Look): Look {
  return {
    hidden: over.hidden ?? under.hidden,
    bold: over.bold ?? under.bold,
    ink: over.ink ?? under.ink,
    size: over.size ?? under.size,
    ground: over.ground ?? under.ground,
  };
}

/** Whether text of that look, on that ground, is there without being seen. */
export function isUnseen({ hidden, ink = 'auto', size = 20, ground }: Look, behind: Ground): boolean {
  if (hidden === true || size < TINY) return true;
  const paper = ground ?? behind;
  // Text of the colour `auto` is black on light and white on dark.
  if (ink === 'auto' || ink === 'unknown' || paper === 'unknown' || paper === 'auto') return false;
  return [0, 2, 4].every((at) => Math.abs(channel(ink, at) - channel(paper, at)) <= SAME);
}

/** Two points. */
const TINY = 4;
/** Of 255: closer than this, no eye tells two colours apart on a page. */
const SAME = 12;

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
