// Plain text and web pages: the formats that need no parser of a file format.
import { decoded } from './charset.ts';
import { htmlWords } from './office/html-words.ts';
import { withoutPrivateSigns } from './office/symbols.ts';
import type { Text } from './reading.ts';

/** The text of a plain-text file in any usual encoding. A form feed is the old sign for a new page, but no page can be counted on. */
export function readText(content: Buffer): Text {
  return { pages: [decoded(content).replaceAll('\f', '\n')], pageCount: null };
}

/**
 * The text of a web page as a reader sees it: no scripts, no styles, links by their words.
 * @param charset what was said of its encoding where it was kept; ASCII says nothing
 * @param marked headings carry the marks of Markdown
 */
export function readHtml(content: Buffer, charset: string | null = null, marked = false): Text {
  const said = charset === null || /ascii|user-defined|unknown/i.test(charset) ? declaredCharset(content) : charset;
  const { text, hidden, links } = htmlWords(decoded(content, said), marked);
  return {
    pages: [withoutPrivateSigns(text)],
    pageCount: null,
    hiddenText: hidden,
    links: links.map((address) => ({ page: null, address })),
  };
}

/** `<meta charset=…>` or its older form, within the first 2,048 bytes (the HTML standard asks for 1,024). */
function declaredCharset(content: Buffer): string | null {
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(content.toString('latin1', 0, 2048))?.[1] ?? null;
}
