// A paper as the reader hands it on.
import type { FiledDocument, Role } from '../../../src/domain/documents.ts';

export function paper(role: Role, pages: string[], more: Partial<FiledDocument> = {}): FiledDocument {
  return {
    filename: `${role}.pdf`,
    container: null,
    mediaType: 'application/pdf',
    sha256: role,
    status: 'extracted',
    reason: null,
    language: 'en',
    pages,
    pageCount: pages.length,
    characters: pages.join('').length,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
    role,
    roleReason: '',
    ...more,
  };
}
