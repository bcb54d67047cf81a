// What a document is once it has been read, and the role it plays in an application.
import type { Paper } from './vacancy.ts';

/** How reading a file ended; every file ends in exactly one. */
export const READ_STATUSES = [
  'extracted',
  'ocr',
  'empty',
  'encrypted',
  'corrupt',
  'unsupported',
  'too-large',
  'timed-out',
  'infected',
] as const;
export type ReadStatus = (typeof READ_STATUSES)[number];

/** A file after reading. The text is per page so that evidence can name one. */
export interface ReadDocument {
  /** Cleaned for showing; null for the mail's own text. */
  filename: string | null;
  /** The archive or mail it was found in, or null; one in another as a chain, outermost first: `all.zip/Application.msg`. */
  container: string | null;
  /** What the file is by its content, for example `application/pdf`. */
  mediaType: string;
  sha256: string;
  status: ReadStatus;
  /** Why it could not be read, in words fit for HR and candidate (English); null when read. */
  reason: string | null;
  /** ISO 639-1 code of the text, or null when it cannot be told. */
  language: string | null;
  /** Text of each page, in order; one entry for formats without pages; empty when not read. */
  pages: string[];
  /** Number of pages of the file, or null for formats without pages. */
  pageCount: number | null;
  /** Length of all page texts. */
  characters: number;
  /** Text a reader would not see (white on white, tiny, off the page); never evidence. '' when there is none. */
  hiddenText: string;
  /** How sure the character recognition is of the recognised pages, 0 to 100, their mean; null when none was recognised. */
  confidence: number | null;
  /** What of the file was left unread although the rest was read, and why, in a sentence for HR; null when nothing was. */
  omission: string | null;
  /** Where its links lead (web and mail addresses), in order, each once a page. Shown, never followed. */
  links: DocumentLink[];
  /** Seconds spent reading. */
  seconds: number;
}

export interface DocumentLink {
  /** Page the link stands on, counted from 1; null for formats without pages. */
  page: number | null;
  /** As the document has it, at most 500 characters: `https://…`, `mailto:…`. */
  address: string;
}

/** A file of which nothing could be read, and why, in a sentence fit for HR and candidate. */
export function unreadDocument(
  { filename, container, sha256 }: Pick<ReadDocument, 'filename' | 'container' | 'sha256'>,
  status: ReadStatus,
  reason: string,
): ReadDocument {
  return {
    filename,
    container,
    sha256,
    mediaType: 'application/octet-stream',
    status,
    reason,
    language: null,
    pages: [],
    pageCount: null,
    characters: 0,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
  };
}

export const ROLES = ['cv', 'motivation-letter', 'cv-and-letter', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** A read document with the role its content gives it, and why. */
export interface FiledDocument extends ReadDocument {
  role: Role;
  /** The signals that decided the role, for HR, for example `headings: Education, Experience; dated entries: 6`. */
  roleReason: string;
}

/** True when the document was read and its text can be judged. */
export function isReadable(document: Pick<ReadDocument, 'status'>): boolean {
  return document.status === 'extracted' || document.status === 'ocr';
}

/** The papers a role stands for. */
export function papersOf(role: Role): Paper[] {
  switch (role) {
    case 'cv':
      return ['cv'];
    case 'motivation-letter':
      return ['motivation-letter'];
    case 'cv-and-letter':
      return ['cv', 'motivation-letter'];
    case 'other':
      return [];
  }
}
