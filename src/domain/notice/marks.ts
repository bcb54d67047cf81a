// Takes the marks of Markdown out of a line and tells what they said: headings, bold lines, rows of a table.

export interface BareLine {
  words: string;
  /** 1 to 6 for a heading, 7 for a line that is bold as a whole; null for any other. */
  level: number | null;
}

const BOLD_LINE = 7;
/** Longer lines are text, whatever marks they begin with; this keeps the work on a hostile line small. */
const LONGEST_MARKED_HEADING = 400;

/**
 * The lines of a page without the marks of Markdown; a text that never had any comes back as it was.
 * @returns one line for each line of the page
 */
export function bareLines(page: string): BareLine[] {
  const opened = page
    .replace(/\r\n?/gu, '\n')
    .replace(/[\f\v\u2028\u2029\u0085]/gu, '\n')
    .replace(/\u00ad|\u200b|\ufeff/gu, '')
    .replace(/!\[([^\]\n]{0,200})\]\([^)\s]{1,500}\)/gu, '$1')
    .replace(/\[([^\]\n]{1,300})\]\(([^)\s]{1,500})\)/gu, (_, shown: string, target: string) => {
      const address = target.replace(/^mailto:/iu, '');
      return shown.includes(address) || !/^mailto:/iu.test(target) ? shown : `${shown} (${address})`;
    })
    .replace(/<((?:https?:|mailto:)[^>\s]{1,500}|[^<>\s@]{1,64}@[^<>\s]{1,250})>/giu, '$1')
    .replace(/<br\s*\/?>/giu, ' ');
  return underlined(opened.split('\n').map(bare));
}

/** A heading may be underlined in place of a mark before it. */
function underlined(lines: BareLine[]): BareLine[] {
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const rule = /^\s{0,3}(=|-)\1{2,120}\s*$/u.exec(line.words)?.[1];
    if (!rule || !above || above.words.trim() === '' || above.words.length > 120 || /^\s*[-–•*]/u.test(above.words))
      return;
    above.level ??= rule === '=' ? 1 : 2;
    line.words = '';
  });
  return lines;
}

function bare(line: string): BareLine {
  const trimmed = line.trim();
  if (trimmed.length <= LONGEST_MARKED_HEADING) {
    const heading = /^#{1,6}(?=\s)/u.exec(trimmed);
    if (heading) return { words: withoutEmphasis(trimmed.replace(/^#+|#+$/gu, '').trim()), level: heading[0].length };
    if (/^(?:\*\*|__)(?=\S)(?:(?!\*\*|__).)+(?:\*\*|__)\s?:?$/u.test(trimmed) && trimmed.length <= 200)
      return { words: withoutEmphasis(trimmed), level: BOLD_LINE };
  }
  if (/^\|.*\|$/u.test(trimmed)) return { words: rowOf(trimmed), level: null };
  return { words: withoutEmphasis(line), level: null };
}

/** Cells with a tab between them, as they come from other kinds of file; the line under a table's head is empty. */
function rowOf(line: string): string {
  if (/^[|:\s-]+$/u.test(line)) return '';
  const cells = line.slice(1, -1).split('|');
  return cells.map((cell) => withoutEmphasis(cell.trim())).join('\t');
}

function withoutEmphasis(line: string): string {
  if (!/[*_`\\]/u.test(line)) return line;
  return line
    .replace(/\*\*(?=\S)([^*\n]{0,400}\S)\*\*/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{0,400}\S)__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{0,2000}\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{0,2000}\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]{1,400})`/gu, '$1')
    .replace(/\\([*_#.()[\]+!|&<>-])/gu, '$1');
}
