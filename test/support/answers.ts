// A vacancy, decisions and digest rows of invented people, for tests of what is written to people.
import type { Decision } from '../../src/domain/application.ts';
import type { FiledDocument, ReadStatus, Role } from '../../src/domain/documents.ts';
import type { DigestRow } from '../../src/domain/letters/digest.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';

export const HOI: Vacancy = {
  code: 'HOI',
  title: { en: 'Head of Information Technology', fr: 'Chef du service informatique' },
  aliases: ['Head of IT'],
  reference: null,
  mailbox: 'hoi.vacancy@example.org',
  addresses: [],
  afterwards: null,
  receivedBy: ['mx.example.org'],
  deadline: {
    local: '2026-03-22T24:00',
    zone: 'Europe/Brussels',
    closesAt: new Date('2026-03-22T23:00:00Z'),
    reading: null,
    graceMinutes: 0,
  },
  documents: ['cv', 'motivation-letter'],
  languages: ['en', 'fr'],
  subjectMustName: [],
  criteria: [],
  enquiries: true,
  contact: 'recruitment@example.org',
  privacyContact: 'dpo@example.org',
  answers: {},
  digestTo: ['hr@example.org'],
  retentionMonths: 6,
};

export const ORGANISATION = { en: 'Example Customs Organization', fr: 'Organisation douanière exemple' };

export function paper(role: Role, filename: string | null, status: ReadStatus = 'extracted'): FiledDocument {
  return {
    filename,
    container: null,
    mediaType: 'application/pdf',
    sha256: `${role}-${filename}`,
    status,
    reason: null,
    language: 'en',
    pages: status === 'extracted' ? ['text'] : [],
    pageCount: 1,
    characters: 4,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
    role,
    roleReason: '',
  };
}

/** A complete application, received on the day before the deadline; anything can be set otherwise. */
export function decision(changes: Partial<Decision> = {}, receivedAt = '2026-03-21T09:15:30Z'): Decision {
  const at = new Date(receivedAt);
  const margin = Math.floor((HOI.deadline.closesAt.getTime() - at.getTime()) / 1000);
  return {
    kind: 'application',
    kindReason: 'it carries a CV',
    vacancy: 'HOI',
    candidate: { name: 'Zoé Lefèvre', address: 'zoe.lefevre@example.net' },
    receipt: { at, by: 'internaldate', clocks: { internalDate: at, received: null, date: null }, differ: false },
    subjectCheck: { status: 'clear', vacancy: 'HOI' },
    timing: {
      status: margin > 0 ? 'on-time' : 'late',
      closesAt: HOI.deadline.closesAt,
      marginSeconds: margin,
    },
    documents: [paper('cv', 'CV Zoé Lefèvre.pdf'), paper('motivation-letter', 'letter.docx')],
    completeness: 'complete',
    criteria: [],
    answer: { template: 'acknowledgement', language: 'en', to: 'zoe.lefevre@example.net' },
    suppressed: null,
    wouldAnswer: null,
    flags: [],
    disposition: 'accepted',
    application: 'new',
    ...changes,
  };
}

let rows = 0;
/** A digest row: a complete application in time, answered; anything can be set otherwise. */
export function digestRow(changes: Partial<DigestRow> = {}): DigestRow {
  rows += 1;
  return {
    messageId: rows,
    application: { id: rows, disposition: 'accepted', completeness: 'complete' },
    receivedAt: new Date('2026-03-21T09:15:30Z'),
    name: 'Zoé Lefèvre',
    address: 'zoe.lefevre@example.net',
    subject: 'Application for Head of IT',
    kind: 'application',
    disposition: 'accepted',
    flags: [],
    timing: { status: 'on-time', marginSeconds: 135_870 },
    quarantined: null,
    junk: false,
    documents: [
      { filename: 'cv.pdf', role: 'cv', readable: true },
      { filename: 'letter.pdf', role: 'motivation-letter', readable: true },
    ],
    answers: [{ template: 'acknowledgement', state: 'SENT', suppressed: null }],
    ...changes,
  };
}
