// What reading one file yields inside the reading process, and the one error that stands for a file that cannot be read.
import type { DocumentLink, ReadDocument, ReadStatus } from '../domain/documents.ts';

/** A file's content after reading: what `ReadDocument` needs that only the content can tell. */
export type Reading = Omit<ReadDocument, 'filename' | 'container' | 'sha256' | 'characters' | 'seconds'>;

/** The text of a file as its format's reader finds it. `note` is the reason where there is no text. */
export interface Text {
  pages: string[];
  pageCount: number | null;
  /** Text that a reader of the file does not see: white on white, tiny, off the page. */
  hiddenText?: string;
  /** Mean confidence of the pages recognised from pictures, 0 to 100; null or absent when there is none. */
  confidence?: number | null;
  /** What was left unread although the rest was read, and why: a sentence for HR. */
  omission?: string | null;
  links?: DocumentLink[];
  /** Why there is no text, where that is known. */
  note?: Unreadable | null;
}

/** The reading of a file of which nothing could be read. */
export function unread(mediaType: string, status: ReadStatus, reason: string): Reading {
  const nothing = {
    pages: [],
    pageCount: null,
    language: null,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
  };
  return { mediaType, status, reason, ...nothing };
}

/** What of a file was left unread, as one sentence for HR; null when no part says anything. */
export function omissionOf(parts: string[]): string | null {
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? null : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Why pages stayed pictures: a part of {@link omissionOf}, '' when none did. */
export function unrecognised(pages: number, looks: number): string {
  if (pages === 0) return '';
  const these = pages === 1 ? '1 scanned page was' : `${pages} scanned pages were`;
  return `${these} not recognised: at most ${looks} of a file are, and only for so long`;
}

/** A file that ends in a named state without text. The message is a sentence for HR and candidate. */
export class Unreadable extends Error {
  readonly status: Exclude<ReadStatus, 'extracted' | 'ocr'>;

  constructor(status: Exclude<ReadStatus, 'extracted' | 'ocr'>, sentence: string) {
    super(sentence);
    this.name = 'Unreadable';
    this.status = status;
  }
}

/**
 * Text as it is kept: NFC, no NUL or other control characters but line breaks and tabs, no unpaired surrogates,
 * ligatures of typesetting spelt out, words divided by a soft hyphen joined, at most `limit` UTF-16 units.
 */
export function keptText(text: string, limit: number): string {
  return text
    .slice(0, limit)
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00AD\n?/g, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(UNPRINTABLE, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
    .slice(0, limit);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;
