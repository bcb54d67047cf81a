// A published notice as a text with its shape: headings, list items and paragraphs, whatever kind of file it came in.
import type { Language } from '../vacancy.ts';
import { bareLines } from './marks.ts';
import { blocksOf, type Line, plainSpaces } from './shape.ts';

export interface Notice {
  /** The whole text without the marks of Markdown. All places count in it. */
  text: string;
  blocks: Block[];
  /** Where the pages begin in `text`, ascending; [0] where there is one, or none are known. */
  pageStarts: number[];
  /** Targets of links: `mailto:jobs@example.org?subject=HOI`, web addresses. */
  links: string[];
  /** The language it is written in; the first of two where it says everything twice. */
  language: Language;
}

/** A heading, an item of a list or a paragraph; lines that a page's width broke are one. */
export interface Block {
  kind: 'heading' | 'item' | 'paragraph';
  /** Without the mark of its list and with plain spaces. */
  words: string;
  start: number;
  end: number;
  /** Of a heading that was marked as one: 1 is the highest, 7 a line in bold. */
  level?: number;
}

/** Where in `Notice.text` something was read. */
export interface Passage {
  start: number;
  end: number;
}

/** Something the notice says. */
export interface Said<Value> {
  value: Value;
  /** The words it was read from, in order; at least one passage. */
  passages: Passage[];
  /** What was read into them, in a sentence for the person who confirms it; null when they were plain. */
  assumption: string | null;
}

/** Something a person should look at before the vacancy file is used. */
export interface Doubt {
  /** The field it is about, as the vacancy file names it: `deadline`, `mailbox`, `title` … */
  field: string;
  /** A sentence that says what is unclear and what to do. */
  words: string;
  passages: Passage[];
}

/**
 * The shape of a notice.
 * @param pages as the document was read; Markdown may still be in them
 */
export function noticeOf(pages: string[], { language, links }: { language: Language; links: string[] }): Notice {
  const pageStarts: number[] = [];
  const lines: Line[] = [];
  let text = '';
  for (const [page, content] of pages.entries()) {
    if (text !== '') text += '\n\n';
    pageStarts.push(text.length);
    const bare = bareLines(content);
    let start = text.length;
    for (const { words, level } of bare) {
      lines.push({ raw: words, start, level, page });
      start += words.length + 1;
    }
    text += bare.map(({ words }) => words).join('\n');
  }
  return { text, blocks: blocksOf(lines), pageStarts, links, language };
}

/** The words of a passage, with plain spaces. */
export function wordsAt(notice: Pick<Notice, 'text'>, { start, end }: Passage): string {
  return plainSpaces(notice.text.slice(start, end));
}
