// A CV of one page, as the reader hands it on.
import type { FiledDocument } from '../../../../src/domain/documents.ts';

/** A readable CV with this text. */
export function cv(text: string): FiledDocument {
  return {
    filename: 'cv.pdf',
    container: null,
    mediaType: 'application/pdf',
    sha256: 'cv',
    status: 'extracted',
    reason: null,
    language: 'en',
    pages: [text],
    pageCount: 1,
    characters: text.length,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
    role: 'cv',
    roleReason: '',
  };
}
