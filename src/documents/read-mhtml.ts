// Web pages saved as one file (.mht, .mhtml, and many a ".doc" of a job board): the parts of a mail without the mail (RFC 2557).
import { readHtml } from './read-text.ts';
import { type Text, Unreadable } from './reading.ts';

/** True for a text that begins with the headers of a web archive: pages and what belongs to them, and nobody who sent it to anyone. */
export function isMhtml(head: string): boolean {
  const headers = head.slice(0, 8_192).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^(MIME-Version|Snapshot-Content-Location):/im.test(headers) &&
    /^Content-Type:\s*(multipart\/related|text\/html)/im.test(headers) &&
    !/^(To|Cc|Received|Return-Path|Message-ID):/im.test(headers)
  );
}

/**
 * The text of a web archive: its pages, in their order. Own code, because the mail parser at hand decodes a page without
 * looking at the encoding that the page itself declares.
 * @throws Unreadable `corrupt` when no page is in it
 */
export function readMhtml(content: Buffer): Text {
  const pages = pagesIn(content.toString('latin1').trimStart(), 0).map(({ bytes, charset }) =>
    readHtml(bytes, charset),
  );
  if (pages.length === 0) throw new Unreadable('corrupt', 'This web archive is damaged: no page was found in it.');
  return {
    pages: [[...new Set(pages.flatMap((page) => page.pages))].join('\n\n')],
    pageCount: null,
    hiddenText: pages.map(({ hiddenText }) => hiddenText).join('\n'),
    links: pages.flatMap(({ links = [] }) => links),
  };
}

interface Page {
  bytes: Buffer;
  charset: string | null;
}

/** @param source a part with its headers, a character for each byte */
function pagesIn(source: string, depth: number): Page[] {
  const end = /\r?\n\r?\n/.exec(source);
  if (!end || depth > MAX_DEPTH) return [];
  // A header goes on in lines that begin with a space (RFC 5322 section 2.2.3).
  const headers = source.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = source.slice(end.index + end[0].length);
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
  const type = header('Content-Type');
  if (/^multipart\//i.test(type)) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
    if (mark === '--') return [];
    // Each part begins behind the line of the mark; the text before the first one is for programs that know no parts.
    const parts = `\n${body}`.split(`\n${mark}`).slice(1, MAX_PARTS);
    return parts
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => pagesIn(part.replace(/^[^\n]*\n/, ''), depth + 1));
  }
  if (!/^(text\/html|application\/xhtml\+xml)/i.test(type)) return [];
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null;
  return [{ bytes: bytesOf(body, header('Content-Transfer-Encoding').toLowerCase()), charset }];
}

const MAX_DEPTH = 5;
const MAX_PARTS = 500;

/** RFC 2045 section 6. */
function bytesOf(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  const decoded = joined.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}
