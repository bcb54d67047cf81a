// Plain text and web pages: the formats that need no parser of a file format.
import { convert } from 'html-to-text';
import { decoded } from './charset.ts';
import type { Text } from './reading.ts';

/** The text of a plain-text file in any usual encoding. A form feed is the old sign for a new page, but no page can be counted on. */
export function readText(content: Buffer): Text {
  return onePage(decoded(content).replaceAll('\f', '\n'));
}

/** The text of a web page as a reader sees it: no scripts, no styles, links by their words. */
export function readHtml(content: Buffer): Text {
  return onePage(htmlText(decoded(content, declaredCharset(content))));
}

/** The words of an HTML source, a line a block. */
function htmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 8_000_000, maxDepth: 200 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, maxColumnWidth: 200 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}

/** `<meta charset=…>` or its older form, within the first 2,048 bytes (the HTML standard asks for 1,024). */
function declaredCharset(content: Buffer): string | null {
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(content.toString('latin1', 0, 2048))?.[1] ?? null;
}

function onePage(text: string): Text {
  return { pages: [text], pageCount: null };
}
