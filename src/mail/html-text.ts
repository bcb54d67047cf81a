// The text a reader sees of an HTML mail: bounded in size and depth, with nothing shouted or wrapped that was not so written.
import { convert } from 'html-to-text';

/** Characters of HTML that are looked at: a letter with the worst of Word's markup stays below. */
const MOST_HTML = 500_000;
/** Elements in one another; what lies deeper is left out. */
const MOST_DEPTH = 100;

/** @returns '' for HTML that holds no text */
export function textOfHtml(html: string): string {
  const kept = html.slice(0, MOST_HTML);
  // The parser's time grows with the square of the depth.
  if (isDeep(kept)) return withoutTags(kept);
  try {
    return convert(kept, {
      wordwrap: false,
      limits: { maxInputLength: MOST_HTML, maxDepth: MOST_DEPTH, maxChildNodes: 20_000, ellipsis: '' },
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    });
  } catch {
    return withoutTags(kept);
  }
}

const NEVER_CLOSED =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|param|source|tbody|td|th|thead|tr|wbr|o:p)$/i;

/** More elements open at once than any mail program writes. Elements that are commonly left open do not count. */
function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d:]{0,20})/gi)) {
    if (NEVER_CLOSED.test(name)) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > 2 * MOST_DEPTH) return true;
  }
  return false;
}

/** Linear in its input, whatever is opened and never closed. */
function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ').replace(/&(?:nbsp|#160|#xa0);/gi, ' ');
}
