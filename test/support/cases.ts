// Messages, vacancies and documents for the tests of the rules: each test states only what it is about.
import type { ReadDocument } from '../../src/domain/documents.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';

export function message(given: Partial<Message> & { header?: Record<string, string> } = {}): Message {
  const { header = {}, ...rest } = given;
  const headers = Object.entries(header).map(([name, value]) => ({ name: name.toLowerCase(), value }));
  return {
    messageId: '<1@mail.example.org>',
    inReplyTo: [],
    references: [],
    from: [{ name: 'Nadia Okafor', address: 'nadia@example.org' }],
    fromFields: 1,
    sender: null,
    replyTo: [],
    to: [{ name: '', address: 'hoi.vacancy@wcoomd.org' }],
    cc: [],
    deliveredTo: [],
    returnPath: null,
    subject: 'Application: Head of Information Technology',
    date: new Date('2026-03-20T09:00:00Z'),
    headers,
    text: '',
    links: [],
    partTypes: ['multipart/mixed'],
    attachments: [],
    attachedMails: [],
    report: null,
    contentHash: 'content',
    ...rest,
  };
}

export function vacancy(given: Partial<Vacancy> = {}): Vacancy {
  return {
    code: 'HOI',
    title: { en: 'Head of Information Technology', fr: 'Chef du service informatique' },
    aliases: ['Head of IT', 'Responsable informatique'],
    reference: null,
    mailbox: 'hoi.vacancy@wcoomd.org',
    addresses: [],
    afterwards: null,
    receivedBy: ['mx.wcoomd.org'],
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
    contact: null,
    privacyContact: null,
    answers: {},
    digestTo: [],
    retentionMonths: 6,
    ...given,
  };
}

export const stcepm = vacancy({
  code: 'STCEPM',
  title: { en: 'Strategic Trade Control Enforcement (STCE) Project Manager', fr: 'Chef de projet STCE' },
  aliases: ['STCE Project Manager'],
  mailbox: 'stcepm.vacancy@wcoomd.org',
  languages: ['en'],
  subjectMustName: [
    { what: 'project', words: ['STCE', 'Strategic Trade Control Enforcement'] },
    { what: 'post', words: ['Project Manager', 'Chef de projet'] },
  ],
});

export const ddis = vacancy({
  code: 'DDIS',
  title: { en: 'Deputy Director, Implementation Support', fr: 'Directeur adjoint, Soutien à la mise en œuvre' },
  aliases: [],
  mailbox: 'ddis.vacancy@wcoomd.org',
});

let hashes = 0;
export function read(given: Partial<ReadDocument> = {}): ReadDocument {
  const pages = given.pages ?? [];
  return {
    filename: 'file.pdf',
    container: null,
    mediaType: 'application/pdf',
    sha256: `hash-${++hashes}`,
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
    ...given,
  };
}

export const CV = `Nadia Okafor
Curriculum vitae
nadia@example.org | +32 2 000 00 00

EXPERIENCE
2016 - present  Head of Infrastructure, Fictional Bank, Lagos
- Managed a team of nine engineers
2010 - 2016  Systems engineer, Example Telecom
- Ran the data centre

EDUCATION
2006 - 2010  BSc Computer Science, University of Examples

LANGUAGES
English (native), French (B2)`;

export const LETTER = `Dear members of the selection committee,

I am writing to apply for the post of Head of Information Technology. For more than twelve years I have led teams that
run networks, servers and applications for institutions with staff in several countries, and I would be glad to bring
that experience to your organisation. In my present position I manage nine engineers and a yearly budget, and I have
moved our services to a hybrid cloud without a day of interruption.

What draws me to this post is the modernisation that your notice describes. I believe that my habit of listening first,
and of explaining technical choices in plain words, would serve your colleagues well. I have also led two programmes of
continuous training for my team, and I am certified in project management and information security.

I would welcome the opportunity to discuss my application with you. Thank you for your consideration.

Yours sincerely,
Nadia Okafor`;
