// The words of a web page in reading order: a row of a table is a line, links give their addresses, and what the page hides goes apart.
import { convert, type DomNode, type FormatCallback } from 'html-to-text';
import { keptAddress } from '../addresses.ts';
import { rowOf } from './rows.ts';

export interface HtmlWords {
  text: string;
  hidden: string;
  links: string[];
}

/**
 * What a reader of the page sees of an HTML source; styles are looked at where they stand on an element itself.
 * @param marked a heading begins with `#`, one for each level
 */
export function htmlWords(html: string, marked = false): HtmlWords {
  const hidden: string[] = [];
  const links = new Set<string>();
  const source = withPlainStyles(html);
  const hiding: FormatCallback = (element) => {
    const words = wordsIn(element, 0).replace(/\s+/g, ' ').trim();
    if (words !== '') hidden.push(words);
  };
  const anchor: FormatCallback = (element, walk, builder) => {
    const address = keptAddress(element.attribs?.href);
    if (address !== undefined) links.add(address);
    walk(element.children ?? [], builder);
  };
  const text = convert(source, {
    wordwrap: false,
    limits: { maxInputLength: 8_000_000, maxDepth: 200 },
    formatters: { hiding, anchor, rows, marking },
    selectors: [
      { selector: 'a', format: 'anchor' },
      { selector: 'table', format: 'rows', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['img', 'title', 'noscript', 'template'].map((selector) => ({ selector, format: 'skip' })),
      ...BLOCKS.map((selector) => ({
        selector,
        format: 'block',
        options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
      })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) =>
        marked ? { selector, format: 'marking' } : { selector, options: { uppercase: false } },
      ),
      ...[...HIDDEN, ...(PAINTED.test(source) ? [] : WHITE)].map((selector) => ({ selector, format: 'hiding' })),
    ],
  });
  return { text, hidden: hidden.join('\n'), links: [...links] };
}

/** Elements that stand on lines of their own (the HTML standard, 15.3) and that the converter takes for words in a line. */
const BLOCKS = 'address button dd details dialog dl dt fieldset figcaption figure legend option search summary'.split(
  ' ',
);

/** Styles of elements without spaces and in small letters, so that they can be compared. */
function withPlainStyles(html: string): string {
  return html.replace(
    /(<[a-z][^<>]{0,2000}?\sstyle\s*=\s*)("[^"<>]{0,2000}"|'[^'<>]{0,2000}')/gi,
    (_whole, before: string, style: string) =>
      `${before}${style[0]};${style.slice(1, -1).toLowerCase().replace(/\s+/g, '')};${style[0]}`,
  );
}

const HIDDEN = [
  ...[
    'display:none;',
    'display:none!important;',
    'visibility:hidden;',
    'mso-hide:all;',
    'font-size:0;',
    'font-size:0px;',
  ],
  ...['font-size:0pt;', 'font-size:1px;', 'font-size:1pt;', 'font-size:1.0pt;'],
]
  .map((style) => `[style*=";${style}"]`)
  .concat('[hidden]');

const WHITE = ['color:#fff;', 'color:#ffffff;', 'color:white;', 'color:rgb(255,255,255);'].map(
  (style) => `[style*=";${style}"]`,
);

const marking: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addInline(`${'#'.repeat(Number(element.name?.charAt(1)))} `);
  walk(element.children ?? [], builder);
  builder.closeBlock({ trailingLineBreaks: 2 });
};

/** Elements within elements; pages have some tens. */
const MAX_DEPTH = 100;
/** Anything that may lie behind white letters. */
const PAINTED = /background|bgcolor|<style|stylesheet/i;

function wordsIn(node: DomNode, depth: number): string {
  if (node.type === 'text') return node.data ?? '';
  if (depth > MAX_DEPTH || node.name === 'script' || node.name === 'style') return '';
  return (node.children ?? []).map((child) => wordsIn(child, depth + 1)).join(' ');
}

/** A line a row, as in Word documents; most tables of web pages that were saved lay out the page. */
const rows: FormatCallback = (table, walk, builder, { leadingLineBreaks, trailingLineBreaks }) => {
  builder.openTable();
  const cell = (nodes: DomNode[]) => {
    builder.openTableCell();
    walk(nodes, builder);
    builder.closeTableCell();
  };
  const walkRows = (parent: DomNode, depth: number) => {
    for (const node of parent.children ?? []) {
      if (node.type !== 'tag') continue;
      if (node.name === 'tr' || node.name === 'caption') {
        builder.openTableRow();
        if (node.name === 'caption') cell(node.children ?? []);
        for (const child of node.children ?? []) {
          if (child.name === 'td' || child.name === 'th') cell(child.children ?? []);
        }
        builder.closeTableRow();
      } else if (depth < MAX_DEPTH) walkRows(node, depth + 1);
    }
  };
  walkRows(table, 0);
  builder.closeTable({
    tableToString: (lines) => lines.map((cells) => rowOf(cells.map(({ text }) => text))).join('\n'),
    leadingLineBreaks,
    trailingLineBreaks,
  });
};
