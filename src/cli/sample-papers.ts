// Invented mails and papers, read already: what the answers are tried on.
import { createHash } from 'node:crypto';
import type { ReadDocument, ReadStatus } from '../domain/documents.ts';
import type { Message } from '../domain/message.ts';
import { titleIn, type Vacancy } from '../domain/vacancy.ts';

export const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

const PERSON = { name: 'Zoé Lefèvre-Nwosu', address: 'zoe.lefevre-nwosu@example.net' };

/** A mail to the vacancy as one person writes it; what differs is given. */
export function sampleMail(vacancy: Vacancy, given: Partial<Message> = {}): Message {
  const subject = given.subject ?? `Application: ${vacancy.code} – ${titleIn(vacancy, 'en')}`;
  const text =
    given.text ??
    'Dear Sir or Madam,\n\nPlease find attached my application for this position, with my CV and my motivation letter.\n\nYours faithfully\nZoé Lefèvre-Nwosu';
  return {
    messageId: `<${sha256(subject + text).slice(0, 12)}@mail.example.net>`,
    inReplyTo: [],
    references: [],
    from: [PERSON],
    fromFields: 1,
    sender: null,
    replyTo: [],
    to: [{ name: '', address: vacancy.mailbox }],
    cc: [],
    deliveredTo: [vacancy.mailbox],
    returnPath: null,
    date: null,
    headers: [],
    links: [],
    partTypes: ['multipart/mixed'],
    attachments: [],
    attachedMails: [],
    report: null,
    contentHash: sha256(`${subject}\n${text}`),
    ...given,
    subject,
    text,
  };
}

export function sampleCv(filename: string | null = 'CV Zoé Lefèvre-Nwosu.pdf'): ReadDocument {
  return read(filename, CV);
}

export function sampleLetter(vacancy: Vacancy, filename: string | null = 'Motivation letter.docx'): ReadDocument {
  return read(filename, letterFor(vacancy));
}

export function sampleDiploma(filename = 'Diploma.pdf'): ReadDocument {
  return read(
    filename,
    'University of Exampleton\n\nDIPLOMA\n\nThe degree of Master of Arts is conferred on the bearer.',
  );
}

/** A file of which nothing could be read. */
export function sampleUnread(filename: string, status: ReadStatus): ReadDocument {
  return { ...read(filename, ''), status, reason: 'It could not be read.', pages: [], characters: 0, language: null };
}

/** A letter long enough to stand in the mail itself. */
export function letterFor(vacancy: Vacancy): string {
  return `Dear Sir or Madam,

I am writing to apply for the position of ${titleIn(vacancy, 'en')}. For twelve years I have worked in public administrations, the last seven of them as head of a service of fourteen people, and I am convinced that my experience would serve your organisation well.

In my present position I plan the budget of the service, lead its projects and answer for their results. I introduced yearly reviews with every colleague, and I am proud that the service has kept its people. Before that I managed a project with partners in nine countries; I learned there to listen first, to write things down, and to keep a promise also when it becomes inconvenient.

What attracts me to this position is its mixture of careful work and of service to others. I would be glad to bring to it my patience, my curiosity and my habit of finishing what I have begun. I speak and write English and French, and I am ready to move.

I would welcome the opportunity to discuss my application with you in an interview.

Yours faithfully,
Zoé Lefèvre-Nwosu`;
}

const CV = `Zoé Lefèvre-Nwosu
12 Harbour Lane, Exampleton
zoe.lefevre-nwosu@example.net

CURRICULUM VITAE

Profile
Head of a public service with twelve years of experience.

Professional experience
2019 – present: Head of service, City of Exampleton
2014 – 2019: Project manager, Exampleton Port Authority
2012 – 2014: Officer, Ministry of Public Works of Exampleland

Education
2012: Master of Arts, University of Exampleton
2010: Bachelor of Arts, University of Exampleton

Languages
English (mother tongue), French (C1)

Skills
Budgets, project management, negotiation`;

function read(filename: string | null, text: string): ReadDocument {
  return {
    filename,
    container: null,
    mediaType: 'application/pdf',
    sha256: sha256(`${filename}\n${text}`),
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
  };
}
