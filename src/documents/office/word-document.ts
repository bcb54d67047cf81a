// A Word document from its parts: which of them are shown, in which order, and what may lie behind the text.

import { keptAddress } from '../addresses.ts';
import { type Text, Unreadable } from '../reading.ts';
import { type Ground, PAPER } from './word-looks.ts';
import type { WordPackage } from './word-package.ts';
import { type Story, storyOf } from './word-story.ts';
import { type Styles, stylesOf } from './word-styles.ts';

/**
 * The text of a Word document: headers, body, footers and notes, each distinct header or footer once.
 * @param marked headings, list items and lines in bold carry the marks of Markdown
 * @param embedded the lines of documents that stand within it (`w:altChunk`), by the names of their parts
 * @throws Error when the main part is missing or not well-formed
 */
export function textOfPackage(parts: WordPackage, embedded: ReadonlyMap<string, string[]>, marked = false): Text {
  const refers = parts.relationships(parts.main);
  const ofType = (...types: string[]) => refers.filter((one) => types.includes(one.type)).map((one) => one.target);
  const margins = [...new Set(ofType('header', 'footer'))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const main = parts.xml(parts.main);
  if (main === '') throw new Error('no main part');
  // In the format of Word 2003 the styles stand before the text.
  const styles = tolerant(() => stylesOf(parts.xml(ofType('styles')[0] ?? STYLES) || main), stylesOf(''));
  const paper = mayHaveBackground([main, ...margins.map(parts.xml)]) ? 'unknown' : PAPER;

  const read = (path: string): Story =>
    storyOf(parts.xml(path), { ...context(parts, path, styles, paper, embedded), marked });
  const body = read(parts.main);
  const headers: Story[] = [];
  const footers: Story[] = [];
  for (const path of margins) {
    const story = tolerant(() => read(path), null);
    const isHeader = refers.some(({ type, target }) => type === 'header' && target === path);
    if (story) (isHeader ? headers : footers).push(story);
  }
  const notes = ofType('footnotes', 'endnotes')
    .map((path) => tolerant(() => read(path), null))
    .filter((one) => one !== null);
  return joined(
    [
      [...headers.map(({ flow }) => flow.join('\n')), ...body.headers],
      [body.flow.join('\n')],
      [...footers.map(({ flow }) => flow.join('\n')), ...body.footers],
      [...body.notes, ...notes.flatMap((note) => note.notes)],
    ],
    [...headers, body, ...footers, ...notes],
  );
}

const STYLES = 'word/styles.xml';

/** A margin or a list that is damaged does not cost the document. */
function tolerant<Value>(attempt: () => Value, otherwise: Value): Value {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return otherwise;
  }
}

/** White letters on a coloured page, or on a picture or shape behind the text, are seen; whose place is not worked out here. */
function mayHaveBackground(parts: string[]): boolean {
  return parts.some((xml) => /behindDoc="(1|true)"|z-index:\s*-|<w:background\b|<w:bgPict\b/.test(xml));
}

function context(
  parts: WordPackage,
  path: string,
  styles: Styles,
  paper: Ground,
  embedded: ReadonlyMap<string, string[]>,
) {
  const refers = new Map(parts.relationships(path).map((one) => [one.id, one]));
  return {
    styles,
    paper,
    address: (id: string) => (refers.get(id)?.external ? refers.get(id)?.target : undefined),
    shown: (id: string): string[] => {
      const target = refers.get(id)?.external === false ? refers.get(id)?.target : undefined;
      if (target === undefined) return [];
      const chunk = embedded.get(target);
      if (chunk) return chunk;
      const drawing = parts.xml(target);
      // A chart may not lead back here: what it refers to is not followed.
      const nothing = { styles, paper, marked: false, shown: () => [], address: () => undefined };
      return drawing === ''
        ? []
        : tolerant(() => storyOf(drawing, nothing).flow.filter((line) => line.trim() !== ''), []);
    },
  };
}

/** Texts one below the other, and what was told apart of them. */
function joined(groups: string[][], stories: Story[]): Text {
  const texts = groups.flatMap((group) => [...new Set(group.map((text) => text.trim()))]).filter((text) => text !== '');
  const addresses = new Set(stories.flatMap(({ links }) => links.map(keptAddress)).filter((one) => one !== undefined));
  return {
    pages: [texts.join('\n\n')],
    pageCount: null,
    hiddenText: [...new Set(stories.flatMap(({ hidden }) => hidden))].join('\n'),
    links: [...addresses].map((address) => ({ page: null, address })),
  };
}
