// A published notice as a text with its shape: headings, list items and paragraphs, whatever kind of file it came in.
import type { Language } from '../vacancy.ts';

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
  const plain = pages.map(withoutMarks);
  const pageStarts: number[] = [];
  let text = '';
  for (const page of plain) {
    if (text !== '') text += '\n\n';
    pageStarts.push(text.length);
    text += page;
  }
  return { text, blocks: blocksOf(text), pageStarts, links, language };
}

/** Headings keep their `#`, and lines in bold a `#` too: the shape is read from it. */
function withoutMarks(page: string): string {
  return page
    .replace(/\r\n?/gu, '\n')
    .replace(/\[([^\]\n]{1,300})\]\(([^)\s]{1,500})\)/gu, (_, shown: string, target: string) => {
      const address = target.replace(/^mailto:/iu, '');
      return shown.includes(address) || !/^mailto:/iu.test(target) ? shown : `${shown} (${address})`;
    })
    .replace(/<((?:https?:|mailto:)[^>\s]{1,500}|[^<>\s@]{1,64}@[^<>\s]{1,250})>/giu, '$1')
    .split('\n')
    .map(withoutEmphasis)
    .join('\n');
}

function withoutEmphasis(line: string): string {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/u.exec(line);
  const isBold = /^\s*(?:\*\*|__)(?=\S)(?:(?!\*\*|__).)+(?:\*\*|__)\s*:?\s*$/u.test(line);
  const bare = (heading?.[1] ?? line)
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]+)`/gu, '$1')
    .replace(/\\([*_#.()[\]-])/gu, '$1');
  return heading || isBold ? `# ${bare.trim()}` : bare;
}

interface Line {
  raw: string;
  start: number;
  blankBefore: boolean;
}

const ITEM = /^\s*(?:[-–—•▪●◦*‣∙·○►➢✓]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S))/iu;
const LONGEST_HEADING = 110;

function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const kind = kindOf(line);
    const end = line.start + line.raw.trimEnd().length;
    const block = blocks.at(-1);
    if (last && block && kind === 'paragraph' && block.kind !== 'heading' && isContinued(last, line, width)) {
      block.words += ` ${plainSpaces(line.raw)}`;
      block.end = end;
    } else {
      const words = plainSpaces(line.raw.replace(/^# /u, ''));
      blocks.push({ kind, words: kind === 'item' ? words.replace(ITEM, '') : words, start: line.start, end });
    }
    last = line;
  }
  return blocks.filter((block) => block.words !== '');
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (const match of text.matchAll(/[^\n]*\n?/gu)) {
    const raw = match[0].replace(/\n$/u, '');
    if (match[0] === '') break;
    if (raw.trim() === '' || /^\s*(?:[-_*=~]\s*){3,}$/u.test(raw)) {
      blankBefore = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({ raw: raw.slice(indent), start: match.index + indent, blankBefore });
    blankBefore = false;
  }
  return lines;
}

/** Characters a line is broken at; infinite where lines are not broken but end. */
function wrapWidth(lines: Line[]): number {
  const lengths = lines.map((line) => line.raw.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  return usual >= 40 && longest <= 160 ? usual : Number.POSITIVE_INFINITY;
}

function kindOf({ raw }: Line): Block['kind'] {
  if (raw.startsWith('# ')) return 'heading';
  const bare = raw.replace(ITEM, '').trim();
  const isShort = bare.length <= LONGEST_HEADING && !/[.;,!?]$/u.test(bare);
  const letters = bare.replace(/[^\p{L}]/gu, '');
  if (isShort && letters.length >= 3 && bare === bare.toUpperCase() && !/\d{3}|@/u.test(bare)) return 'heading';
  if (
    /^\(?(?:\d{1,2}|[IVX]{1,4})[.)]\s+\p{Lu}/u.test(raw) &&
    isShort &&
    bare.length <= 60 &&
    /^[\p{L}\s&,'’/()-]+:?$/u.test(bare)
  )
    return 'heading';
  if (ITEM.test(raw)) return 'item';
  return isShort && bare.length <= 60 && /^\p{Lu}[^:]*:$/u.test(bare) ? 'heading' : 'paragraph';
}

function isContinued(before: Line, line: Line, width: number): boolean {
  if (line.blankBefore || before.raw.startsWith('# ')) return false;
  const ended = /[.;:!?]\s*$/u.test(before.raw);
  if (/^\p{Ll}/u.test(line.raw) && !ended) return true;
  return before.raw.length >= width * 0.75 && !/[;:]\s*$/u.test(before.raw);
}

function plainSpaces(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** The words of a passage, with plain spaces. */
export function wordsAt(notice: Pick<Notice, 'text'>, { start, end }: Passage): string {
  return plainSpaces(notice.text.slice(start, end));
}
