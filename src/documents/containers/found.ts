// What is found in a container, whatever its format, and what of it counts as a document.
import { readHtml } from '../read-text.ts';
import type { Unreadable } from '../reading.ts';

/** A file in a container; or a mail that has no bytes of its own there, only what is in it. Names are as the container has them. */
export type Found = FoundFile | { filename: string | null; within: () => Iterable<Found> | AsyncIterable<Found> };

export interface FoundFile {
  filename: string | null;
  /** @throws Unreadable when it cannot be had; then `packed` is what is kept. */
  content: () => Buffer | Promise<Buffer>;
  packed?: () => Promise<Buffer>;
  failure?: Unreadable;
  /** Its container says that it is a mail, whatever it looks like. */
  isMail?: boolean;
  /** The container's own words, as plain text in UTF-8. */
  isBody?: boolean;
}

/** Parts that are no documents: signatures, calendars, cards, and what reports are made of (product rules, "Documents"). */
export function isNoDocument(mediaType: string): boolean {
  return NO_DOCUMENT.test(mediaType);
}

const NO_DOCUMENT =
  /^(?:text\/(?:calendar|vcard|x-vcard|directory|rfc822-headers|x-amp-html)|application\/(?:ics|pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys|pgp-encrypted)|message\/(?:delivery-status|global-delivery-status|disposition-notification|feedback-report|external-body|partial))$/;

/** The words of a mail as a file named after its subject; null when they are few, and papers hang on the mail. */
export function bodyOf(subject: string | null, words: string, isAll: boolean): FoundFile | null {
  const text = words.slice(0, LONGEST);
  const count = text.slice(0, 10_000).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count === 0 || (count < FEW && !isAll)) return null;
  return { filename: `${spokenName(subject) ?? 'message'}.txt`, content: () => Buffer.from(text), isBody: true };
}

/** Characters of a mail's words that are kept. */
const LONGEST = 1_000_000;
/** Fewer words than a sentence or two say no more than that papers are attached. */
const FEW = 20;

/** A subject as a name: a stroke in it divides no path. */
export function spokenName(subject: string | null): string | null {
  const name = (subject ?? '')
    .replace(/[\\/]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}

/** The text of a mail's HTML, at most its first million bytes. Nested deeper than anybody writes, it is only freed from its tags: a parser's time grows with the square of the depth. */
export function wordsOfHtml(html: Buffer): string {
  const kept = html.subarray(0, 1_000_000);
  let depth = 0;
  for (const [, close, name = ''] of kept.toString('latin1').matchAll(/<(\/?)([a-z][a-z\d:]{0,20})/gi)) {
    if (NEVER_CLOSED.test(name)) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      return kept
        .toString()
        .replace(/<[^<>]*>/g, ' ')
        .trim();
  }
  return readHtml(kept).pages.join('\n').trim();
}

const DEEPEST = 300;
const NEVER_CLOSED =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|param|source|tbody|td|th|thead|tr|wbr|o:p)$/i;
