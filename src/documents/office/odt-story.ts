// The words of the parts of an OpenDocument text in reading order, and apart from them what a reader of the page does not see.
import { type OdtStyles, odtStyles } from './odt-looks.ts';
import { rowOf } from './rows.ts';
import { type Ground, isUnseen } from './word-looks.ts';
import { type Tag, walk } from './xml.ts';

export type OdtPlace = 'flow' | 'headers' | 'footers' | 'notes';

export interface OdtStory extends Record<OdtPlace, string[]> {
  hidden: string[];
  links: string[];
}

interface Block {
  lines: string[];
  ground: Ground | undefined;
}

interface Paragraph {
  text: string;
  /** Text boxes anchored in it, read after it. */
  beside: string[];
  style: string | undefined;
  spans: (string | undefined)[];
  hidden: boolean;
}

/**
 * The words of parts that share their styles: first the one with the styles, then that with the text.
 * @throws Unreadable `corrupt` when one declares a document type
 * @throws Error when one is not well-formed
 */
export function odtStory(parts: string[]): OdtStory {
  const story: OdtStory = { flow: [], headers: [], footers: [], notes: [], hidden: [], links: [] };
  const styles = odtStyles();
  // Shapes behind the text are told by styles that may stand behind it: they are looked for before.
  for (const part of parts) {
    walk(part, ODT_PREFIXES, {
      open: (tag, parents) => styles.add(tag, parents.at(-1)),
      close: () => undefined,
      text: () => undefined,
    });
  }
  for (const part of parts) walk(part, ODT_PREFIXES, storyReader(story, styles));
  story.hidden = story.hidden.map((line) => line.trim()).filter((line) => line !== '');
  return story;
}

function storyReader(story: OdtStory, styles: OdtStyles) {
  const blocks: Block[] = [{ lines: story.flow, ground: undefined }];
  const rows: string[][] = [];
  const paragraphs: Paragraph[] = [];
  let skipped = 0;
  /** Of each open section, whether it is hidden. */
  const sections: boolean[] = [];

  const block = () => blocks.at(-1) ?? (blocks[0] as Block);
  const isHiddenHere = ({ style, spans, hidden }: Paragraph) => {
    if (hidden || sections.includes(true)) return true;
    const ground = styles.ground('paragraph', style) ?? block().ground ?? styles.paper();
    return isUnseen(styles.look(style, spans), ground);
  };
  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || skipped > 0 || text === '') return;
    if (text.trim() !== '' && isHiddenHere(paragraph)) story.hidden.push(`${story.hidden.pop() ?? ''}${text}`);
    else paragraph.text += text;
  };
  const open = (ground: Ground | undefined) => blocks.push({ lines: [], ground });
  const close = () => (blocks.length > 1 ? (blocks.pop()?.lines ?? []) : []);

  return {
    open(tag: Tag) {
      const { name } = tag;
      if (skipped > 0 || SKIPPED.has(name) || name.endsWith('-source')) {
        skipped += 1;
        return;
      }
      if (name === 'text:section') return void sections.push(tag.attribute('display') === 'none');
      // The value of a variable that is set but not shown.
      if (name.startsWith('text:') && tag.attribute('display') === 'none') {
        skipped += 1;
        return;
      }
      const place = PLACES[name];
      if (place || SHAPES.has(name)) open(place ? undefined : 'unknown');
      else if (name === 'text:p' || name === 'text:h')
        paragraphs.push({ text: '', beside: [], style: tag.attribute('style-name'), spans: [], hidden: false });
      else if (name === 'text:span') paragraphs.at(-1)?.spans.push(tag.attribute('style-name'));
      else if (name === 'text:a') story.links.push(tag.foreign('xlink:href') ?? '');
      else if (name === 'text:hidden-paragraph') {
        const paragraph = paragraphs.at(-1);
        if (paragraph && tag.attribute('is-hidden') === 'true') paragraph.hidden = true;
      } else if (name === 'table:table-row') rows.push([]);
      else if (name === 'table:table-cell')
        open(styles.ground('table-cell', tag.attribute('style-name')) ?? block().ground);
      else if (name === 'text:ruby-text') write('(');
      else write(signOf(tag));
    },
    close(name: string) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const place = PLACES[name];
      if (place) story[place].push(close().join('\n'));
      else if (SHAPES.has(name)) (paragraphs.at(-1)?.beside ?? blocks.at(-2)?.lines ?? []).push(...close());
      else if (name === 'text:p' || name === 'text:h') {
        const paragraph = paragraphs.pop();
        if (paragraph) block().lines.push(paragraph.text, ...paragraph.beside);
        if (story.hidden.at(-1) !== '') story.hidden.push('');
      } else if (name === 'text:span') paragraphs.at(-1)?.spans.pop();
      else if (name === 'text:section') sections.pop();
      else if (name === 'table:table-cell') rows.at(-1)?.push(close().join('\n'));
      else if (name === 'table:table-row') {
        const row = rowOf(rows.pop() ?? []);
        if (row !== '') block().lines.push(row);
      } else if (name === 'text:ruby-text') write(')');
    },
    // OpenDocument 1.3 part 3, 6.1.2: white space in the source stands for one space.
    text: (text: string) => write(text.replace(/[ \t\r\n]+/g, ' ')),
  };
}

const SKIPPED = new Set([
  ...['text:tracked-changes', 'text:note-citation', 'text:hidden-text', 'office:annotation', 'office:binary-data'],
  ...['office:scripts', 'office:forms', 'draw:object', 'draw:glue-point', 'svg:title', 'svg:desc', 'style:tab-stops'],
]);

const PLACES: Record<string, OdtPlace | undefined> = {
  __proto__: null as never,
  'text:note-body': 'notes',
  'style:header': 'headers',
  'style:header-left': 'headers',
  'style:header-first': 'headers',
  'style:footer': 'footers',
  'style:footer-left': 'footers',
  'style:footer-first': 'footers',
};

const SHAPES = new Set(
  'text-box custom-shape rect ellipse circle polygon polyline path line connector caption regular-polygon measure'
    .split(' ')
    .map((name) => `draw:${name}`),
);

/** Signs that are elements; `text:s` counts spaces, and what it counts is not believed beyond a line. */
function signOf(tag: Tag): string {
  if (tag.name === 'text:tab') return '\t';
  if (tag.name === 'text:line-break') return '\n';
  if (tag.name === 'text:s') return ' '.repeat(Math.min(Math.max(Number(tag.attribute('c') ?? 1) || 1, 1), 80));
  return '';
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const ODT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'table', 'style', 'script', 'form'].map((name): [string, string] => [
    `${OASIS}:${name}:1.0`,
    name,
  ]),
  [`${OASIS}:drawing:1.0`, 'draw'],
  [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}:svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);
