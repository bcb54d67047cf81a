// Rows of invented people for the web pages: one of each kind a reader can meet. `word` may put other words into every field a stranger writes.
import { createHash } from 'node:crypto';
import type { CriterionFinding, FactFinding } from '../../src/domain/application.ts';
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from '../../src/domain/disposition.ts';
import type { ReadStatus, Role } from '../../src/domain/documents.ts';
import type { Criterion, Vacancy } from '../../src/domain/vacancy.ts';
import type { Db } from '../../src/store/database.ts';
import {
  application,
  applicationVersion,
  audit,
  document,
  extraction,
  type MessageState,
  mailbox,
  message,
  type ReplyState,
  reply,
  type StoredDecision,
} from '../../src/store/schema.ts';

/** The moment the sample is looked at: two days before the first vacancy closes. */
export const SAMPLE_NOW = new Date('2026-03-20T16:30:00Z');

const criterion = (id: string, kind: Criterion['kind'], en: string): Criterion => ({
  id,
  kind,
  text: { en },
  years: null,
  languages: [],
  level: null,
  aspects: [],
});

const vacancy = (code: string, title: string, local: string, closesAt: string): Vacancy => ({
  code,
  title: { en: title },
  aliases: [],
  reference: null,
  mailbox: `${code.toLowerCase()}.vacancy@lakes.example.org`,
  addresses: [],
  afterwards: null,
  receivedBy: ['mx.lakes.example.org'],
  deadline: { local, zone: 'Europe/Brussels', closesAt: new Date(closesAt), reading: null, graceMinutes: 0 },
  documents: ['cv', 'motivation-letter'],
  languages: ['en', 'fr'],
  subjectMustName: [],
  criteria: [
    criterion('degree', 'education', 'A university degree in hydrology, environmental engineering or a close field'),
    criterion('years', 'experience', 'At least ten years of work on water quality, three of them leading people'),
    criterion('laboratory', 'essential', 'Has run an accredited laboratory or a monitoring network'),
    criterion('satellite', 'desirable', 'Has worked with satellite images of lakes'),
    criterion('french', 'language', 'Works in French'),
  ],
  enquiries: true,
  contact: 'jobs@lakes.example.org',
  privacyContact: null,
  answers: { late: 'hold' },
  digestTo: [],
  retentionMonths: 6,
});

export const SAMPLE_VACANCIES: Vacancy[] = [
  vacancy('HWQ', 'Head of Water Quality', '2026-03-22T24:00', '2026-03-22T23:00:00Z'),
  vacancy('FDO', 'Flood Data Officer', '2026-03-16T24:00', '2026-03-16T23:00:00Z'),
  vacancy('LEG', 'Legal Adviser', '2026-04-30T17:00', '2026-04-30T15:00:00Z'),
];

export const CV_PAGES = [
  `Maren Oskarsdóttir
Hydrologist

Profile
Hydrologist with over 12 years of work on the quality of lakes and rivers, five of them at the head of a team of nine.

Education
2009–2011  MSc in Hydrology, University of Northmere
2006–2009  BSc in Environmental Engineering, University of Northmere

Experience
2018–today  Head of Monitoring, Northmere Water Board
Runs an accredited laboratory (ISO/IEC 17025) with nine staff and a network of 64 measuring stations. Brought the time from sample to published value down from eleven days to three.`,
  `2013–2018  Hydrologist, Eastfen Rivers Trust
Set up weekly sampling in 22 tributaries; wrote the yearly report to the ministry.

Languages
English (first language), French (professional, daily use with partners in Geneva), Danish (basic)

References on request.`,
];

const LETTER = `Dear members of the panel,

The notice describes a post between the laboratory and the people who act on what it finds. That is where I have worked for the past seven years. At Northmere I lead nine people, and what I am proudest of is not a number: it is that mayors now ring us before they close a beach.

J'ai travaillé en français avec nos partenaires de Genève pendant quatre ans.

Yours sincerely
Maren Oskarsdóttir`;

export interface SampleDocument {
  filename: string | null;
  role: Role;
  pages: string[];
  status?: ReadStatus;
  reason?: string;
  language?: string;
}

interface Person {
  name: string;
  address: string;
  vacancy: string;
  subject: string;
  at: string;
  kind?: Kind;
  kindReason?: string;
  disposition: Disposition;
  completeness: Completeness;
  flags?: Flag[];
  documents: SampleDocument[];
  facts?: FactFinding[];
  criteria?: CriterionFinding[];
  answer?: {
    purpose: Template;
    state: ReplyState;
    suppressed?: Suppression;
    lastError?: string;
    uncertain?: { since: string; looks: number; lookAt: string | null };
  };
}

const cv = (pages = ['Experience\n2014–today Officer, Southmarsh Water Authority']): SampleDocument => ({
  filename: 'CV.pdf',
  role: 'cv',
  pages,
  language: 'en',
});
const letter = (text = 'I would like to work for the lakes.'): SampleDocument => ({
  filename: 'Motivation letter.docx',
  role: 'motivation-letter',
  pages: [text],
  language: 'en',
});

const EVIDENCE: CriterionFinding[] = [
  {
    id: 'degree',
    status: 'evidenced',
    evidence: [{ filename: 'CV Oskarsdóttir.pdf', page: 1, quote: 'MSc in Hydrology, University of Northmere' }],
  },
  {
    id: 'years',
    status: 'evidenced',
    evidence: [
      { filename: 'CV Oskarsdóttir.pdf', page: 1, quote: 'over 12 years of work on the quality of lakes and rivers' },
      {
        filename: 'CV Oskarsdóttir.pdf',
        page: 1,
        quote: 'quality of lakes and rivers, five of them at the head of a team of nine',
      },
    ],
  },
  {
    id: 'laboratory',
    status: 'evidenced',
    evidence: [
      {
        filename: 'CV Oskarsdóttir.pdf',
        page: 1,
        quote: 'Runs an accredited laboratory (ISO/IEC 17025) with nine staff and a network of 64 measuring stations.',
      },
    ],
  },
  { id: 'satellite', status: 'not-found', evidence: [] },
  {
    id: 'french',
    status: 'partial',
    evidence: [
      { filename: 'CV Oskarsdóttir.pdf', page: 2, quote: 'French (professional, daily use with partners in Geneva)' },
      { filename: null, page: null, quote: "J'ai travaillé en français avec nos partenaires de Genève" },
    ],
  },
];

const PEOPLE: Person[] = [
  {
    name: 'Maren Oskarsdóttir',
    address: 'maren.o@example.org',
    vacancy: 'HWQ',
    subject: 'Application: Head of Water Quality',
    at: '2026-03-20T09:12:44Z',
    disposition: 'accepted',
    completeness: 'complete',
    flags: ['replaces-earlier'],
    criteria: EVIDENCE,
    facts: [
      {
        kind: 'availability',
        words: 'Says when they could begin.',
        evidence: [{ filename: null, page: null, quote: 'mayors now ring us before they close a beach' }],
      },
    ],
    documents: [
      { filename: 'CV Oskarsdóttir.pdf', role: 'cv', pages: CV_PAGES, language: 'en' },
      { filename: 'diploma.jpg', role: 'other', pages: ['University of Northmere'], status: 'ocr', language: 'en' },
      { filename: null, role: 'motivation-letter', pages: [LETTER], language: 'en' },
    ],
    answer: { purpose: 'acknowledgement', state: 'SENT' },
  },
  {
    name: 'Théo Vandervelde',
    address: 't.vandervelde@example.net',
    vacancy: 'HWQ',
    subject: 'Candidature',
    at: '2026-03-20T08:01:10Z',
    disposition: 'incomplete',
    completeness: 'missing-letter',
    flags: ['subject-unclear'],
    documents: [cv()],
    answer: { purpose: 'incomplete', state: 'SENT' },
  },
  {
    name: 'Ngozi Adebayo-Ferreira',
    address: 'n.adebayo@example.com',
    vacancy: 'HWQ',
    subject: 'RE: Flood Data Officer',
    at: '2026-03-19T22:40:00Z',
    disposition: 'needs-review',
    completeness: 'complete',
    flags: ['other-vacancy', 'kinship-declared'],
    documents: [cv(), letter()],
    answer: { purpose: 'acknowledgement', state: 'HELD', suppressed: 'held' },
  },
  {
    name: 'Ilse Brandt',
    address: 'ilse@example.org',
    vacancy: 'HWQ',
    subject: 'Head of Water Quality, application',
    at: '2026-03-18T13:05:00Z',
    disposition: 'incomplete',
    completeness: 'unreadable',
    flags: ['unreadable-document'],
    documents: [
      letter(),
      {
        filename: 'Lebenslauf.pdf',
        role: 'other',
        pages: [],
        status: 'encrypted',
        reason: 'The file opens only with a password.',
      },
    ],
    answer: { purpose: 'unreadable', state: 'PENDING' },
  },
  {
    name: 'Rui Tavares Lima',
    address: 'rui.lima@example.com',
    vacancy: 'FDO',
    subject: 'Flood Data Officer',
    at: '2026-03-16T23:04:12Z',
    disposition: 'late',
    completeness: 'complete',
    documents: [cv(), letter()],
    answer: { purpose: 'late', state: 'HELD', suppressed: 'held' },
  },
  {
    name: 'Aino Lehtinen',
    address: 'aino@example.net',
    vacancy: 'FDO',
    subject: 'Flood Data Officer: Aino Lehtinen',
    at: '2026-03-16T22:58:31Z',
    disposition: 'accepted',
    completeness: 'complete',
    flags: ['hidden-text'],
    documents: [cv(), letter()],
    answer: {
      purpose: 'acknowledgement',
      state: 'UNCERTAIN',
      lastError: 'connection lost after the final dot',
      uncertain: { since: '2026-03-16T22:59:05Z', looks: 2, lookAt: '2026-03-17T04:59:05Z' },
    },
  },
  {
    name: 'Bram de Wit',
    address: 'bram@example.org',
    vacancy: 'FDO',
    subject: 'Withdrawal of my application',
    at: '2026-03-11T07:30:00Z',
    kind: 'withdrawal',
    disposition: 'withdrawn',
    completeness: 'complete',
    documents: [cv(), letter()],
    answer: { purpose: 'withdrawal', state: 'SENT' },
  },
  {
    name: 'Salma Idrissi',
    address: 'salma.idrissi@example.com',
    vacancy: 'FDO',
    subject: 'Application FDO',
    at: '2026-03-09T10:00:00Z',
    disposition: 'accepted',
    completeness: 'complete',
    documents: [
      {
        filename: 'Idrissi_CV_and_letter.pdf',
        role: 'cv-and-letter',
        pages: ['Dear panel', 'Experience'],
        language: 'fr',
      },
    ],
    answer: { purpose: 'acknowledgement', state: 'FAILED', lastError: '550 5.1.1 no such user' },
  },
];

const OTHERS: {
  name: string;
  address: string;
  subject: string;
  at: string;
  state: MessageState;
  stateReason?: string;
  kind?: Kind;
  why?: string;
  disposition?: Disposition;
  suppressed?: Suppression;
  text?: string;
}[] = [
  {
    name: 'Jonas Ekberg',
    address: 'jonas@example.net',
    subject: 'A question about the contract',
    at: '2026-03-20T15:02:00Z',
    state: 'DONE',
    kind: 'enquiry',
    why: 'asks a question and carries no papers',
    disposition: 'enquiry',
    text: 'Good afternoon,\n\nis the contract for a fixed term, and may one work from another country?\n\nJonas Ekberg',
  },
  {
    name: 'Clara Moser',
    address: 'clara.moser@example.com',
    subject: 'Out of office: your mail',
    at: '2026-03-20T12:00:00Z',
    state: 'DONE',
    kind: 'auto-reply',
    why: 'header Auto-Submitted: auto-replied',
    disposition: 'ignored',
    suppressed: 'auto-submitted',
  },
  {
    name: 'Talent Weekly',
    address: 'news@talent.example.com',
    subject: '500 candidates for you',
    at: '2026-03-19T06:00:00Z',
    state: 'DONE',
    kind: 'bulk',
    why: 'header List-Unsubscribe, and it advertises',
    disposition: 'ignored',
    suppressed: 'list',
  },
  {
    name: '',
    address: 'mailer-daemon@mx.example.org',
    subject: 'Undelivered Mail Returned to Sender',
    at: '2026-03-18T04:00:00Z',
    state: 'DONE',
    kind: 'bounce',
    why: 'multipart/report with a delivery status',
    disposition: 'ignored',
    suppressed: 'null-sender',
  },
  { name: '', address: '', subject: '', at: '2026-03-20T16:29:00Z', state: 'FETCHED' },
  {
    name: '',
    address: '',
    subject: '',
    at: '2026-03-17T11:00:00Z',
    state: 'QUARANTINED',
    stateReason: 'The mail is larger than 50 MB.',
  },
];

/** Puts `word(field, words)` in place of what a stranger wrote; as it stands by default. */
export type Rewording = (field: string, words: string) => string;

/** Fills an empty database; returns the contents of the files by their hash. */
export async function fillSample(db: Db, word: Rewording = (_, words) => words): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const boxes = await db
    .insert(mailbox)
    .values(
      SAMPLE_VACANCIES.map((each, i) => ({
        address: each.mailbox,
        answerFrom: new Date('2026-01-01T00:00:00Z'),
        state: i === 1 ? ('reconnecting' as const) : ('live' as const),
        leaseHolder: 'intray-1/27/sample',
        leaseUntil: new Date(SAMPLE_NOW.getTime() + 15_000),
        uidValidity: 1n,
        stateSince: new Date(i === 1 ? '2026-03-20T16:21:00Z' : '2026-03-14T05:00:00Z'),
        lastReconciledAt: new Date(i === 1 ? '2026-03-20T16:20:30Z' : '2026-03-20T16:28:00Z'),
        lastError: i === 1 ? 'The server closed the connection.' : null,
      })),
    )
    .returning();
  let uid = 0;
  const arrive = async (code: string, row: Omit<typeof message.$inferInsert, 'mailboxId' | 'uidValidity' | 'uid'>) => {
    const box = boxes[SAMPLE_VACANCIES.findIndex((each) => each.code === code)];
    if (box === undefined) throw new Error(`no mailbox for ${code}`);
    uid += 1;
    const fingerprint = keep(files, `raw mail ${uid}`);
    const [stored] = await db
      .insert(message)
      .values({ mailboxId: box.id, uidValidity: 1n, uid, fingerprint, size: 48_213, ...row })
      .returning();
    if (stored === undefined) throw new Error('no row came back');
    return stored;
  };

  for (const person of PEOPLE) {
    const at = new Date(person.at);
    const name = word('name', person.name);
    const address = word('address', person.address);
    const [bid] = await db
      .insert(application)
      .values({
        vacancy: person.vacancy,
        candidateName: name,
        candidateAddress: address,
        firstReceivedAt: at,
        lastReceivedAt: at,
        inTime: person.disposition !== 'late',
        version: 1,
        completeness: person.completeness,
        disposition: person.disposition,
        flags: person.flags ?? [],
        withdrawnAt: person.disposition === 'withdrawn' ? at : null,
      })
      .returning();
    if (bid === undefined) throw new Error('no row came back');
    const mail = await arrive(person.vacancy, {
      state: 'DONE',
      messageId: `<${word('messageId', `${bid.id}@example.org`)}>`,
      fromName: name,
      fromAddress: address,
      subject: word('subject', person.subject),
      internalDate: at,
      receivedAt: at,
      vacancy: person.vacancy,
      kind: person.kind ?? 'application',
      disposition: person.disposition,
      decision: decisionFor(person, word),
      applicationId: bid.id,
    });
    const documents = await fileDocuments(db, files, mail.id, person.documents, word);
    await db.insert(applicationVersion).values({
      applicationId: bid.id,
      version: 1,
      messageId: mail.id,
      at,
      completeness: person.completeness,
      disposition: person.disposition,
      flags: person.flags ?? [],
      criteria: (person.criteria ?? []).map((finding) => ({
        ...finding,
        evidence: finding.evidence.map((quote) => ({
          ...quote,
          filename: quote.filename === null ? null : word('filename', quote.filename),
          quote: word('quote', quote.quote),
        })),
      })),
      documents,
    });
    await db.insert(audit).values([
      { at: new Date(at.getTime() + 1_000), actor: 'intake', action: 'message.fetched', messageId: mail.id },
      {
        at: new Date(at.getTime() + 2_000),
        actor: 'triage',
        action: 'message.parsed',
        messageId: mail.id,
        detail: { documents: person.documents.length },
      },
      {
        at: new Date(at.getTime() + 9_000),
        actor: 'assess',
        action: 'message.decided',
        messageId: mail.id,
        applicationId: bid.id,
        detail: {
          kind: person.kind ?? 'application',
          disposition: person.disposition,
          answer: person.answer?.purpose ?? null,
          suppressed: null,
        },
      },
    ]);
    if (person.answer !== undefined) {
      const { purpose, state } = person.answer;
      await db.insert(reply).values({
        concerns: `application:${bid.id}`,
        purpose,
        messageId: mail.id,
        applicationId: bid.id,
        vacancy: person.vacancy,
        state,
        suppressed: person.answer.suppressed ?? null,
        recipient: address,
        language: 'en',
        subject: 'Your application: Head of Water Quality',
        rfcMessageId: `<answer-${bid.id}@lakes.example.org>`,
        raw: Buffer.from(answerSource(word('name', person.name))),
        lastError: word('lastError', person.answer.lastError ?? '') || null,
        uncertainSince: person.answer.uncertain ? new Date(person.answer.uncertain.since) : null,
        looks: person.answer.uncertain?.looks ?? 0,
        lookAt: person.answer.uncertain?.lookAt ? new Date(person.answer.uncertain.lookAt) : null,
        createdAt: new Date(at.getTime() + 10_000),
        sentAt: state === 'SENT' ? new Date(at.getTime() + 14_000) : null,
      });
    }
  }

  for (const other of OTHERS) {
    const at = new Date(other.at);
    const stored = await arrive('HWQ', {
      state: other.state,
      stateReason: other.stateReason ? word('stateReason', other.stateReason) : null,
      fromName: word('name', other.name) || null,
      fromAddress: word('address', other.address) || null,
      subject: word('subject', other.subject) || null,
      internalDate: at,
      receivedAt: other.kind ? at : null,
      vacancy: other.kind ? 'HWQ' : null,
      kind: other.kind ?? null,
      disposition: other.disposition ?? null,
      decision: other.kind
        ? {
            ...decisionFor(
              { ...PEOPLE[0], ...other, vacancy: 'HWQ', kindReason: other.why, completeness: null, flags: [] } as never,
              word,
            ),
            suppressed: other.suppressed ?? null,
            answer: null,
            completeness: null,
          }
        : null,
      updatedAt: at,
    });
    if (other.text)
      await fileDocuments(
        db,
        files,
        stored.id,
        [{ filename: null, role: 'other', pages: [other.text], language: 'en' }],
        word,
      );
    if (other.suppressed === 'auto-submitted') {
      await db.insert(reply).values({
        concerns: `message:${stored.id}`,
        purpose: 'enquiry',
        messageId: stored.id,
        vacancy: 'HWQ',
        state: 'SUPPRESSED',
        suppressed: 'auto-submitted',
        recipient: word('address', other.address),
        language: 'en',
        rfcMessageId: `<other-${stored.id}@lakes.example.org>`,
        createdAt: at,
      });
    }
  }
  return files;
}

async function fileDocuments(
  db: Db,
  files: Map<string, Buffer>,
  messageId: number,
  papers: SampleDocument[],
  word: Rewording,
): Promise<number[]> {
  const ids: number[] = [];
  for (const [ordinal, paper] of papers.entries()) {
    const pages = paper.pages.map((page) => word('text', page));
    const sha256 = keep(files, `${messageId}/${ordinal}: ${pages.join('\n')}`);
    const [row] = await db
      .insert(document)
      .values({
        messageId,
        ordinal,
        filename: paper.filename === null ? null : word('filename', paper.filename),
        container: paper.filename === 'diploma.jpg' ? word('container', 'papers.zip') : null,
        declaredType: 'application/pdf',
        size: 184_000,
        sha256,
        role: paper.role,
        roleReason: word('roleReason', 'headings: Education, Experience; dated entries: 6'),
        state: 'READ',
      })
      .returning({ id: document.id });
    await db.insert(extraction).values({
      sha256,
      mediaType: paper.filename === null ? 'text/plain' : word('mediaType', 'application/pdf'),
      status: paper.status ?? 'extracted',
      reason: paper.reason ? word('reason', paper.reason) : null,
      language: paper.language ?? null,
      pages,
      pageCount: paper.filename === null ? null : Math.max(1, pages.length),
      characters: pages.join('').length,
      hiddenText: paper.filename === 'CV.pdf' ? word('hiddenText', '') : '',
      confidence: paper.status === 'ocr' ? 71.4 : null,
      omission: paper.status === 'ocr' ? word('omission', 'Pages 21 to 24 are scans too and were left unread.') : null,
      links:
        paper.filename === 'CV.pdf'
          ? [
              { page: 1, address: word('link', 'https://example.org/portfolio') },
              { page: 1, address: word('mailto', 'mailto:candidate@example.org') },
            ]
          : [],
      seconds: 0.2,
    });
    if (row) ids.push(row.id);
  }
  return ids;
}

function decisionFor(person: Person, word: Rewording): StoredDecision {
  const at = new Date(person.at);
  const closesAt = SAMPLE_VACANCIES.find((each) => each.code === person.vacancy)?.deadline.closesAt ?? at;
  const margin = (closesAt.getTime() - at.getTime()) / 1000;
  return {
    kind: person.kind ?? 'application',
    kindReason: word('kindReason', person.kindReason ?? 'carries a CV and a motivation letter'),
    vacancy: person.vacancy,
    candidate: { name: word('name', person.name), address: word('address', person.address) },
    receipt: {
      at: at.toISOString(),
      by: 'internaldate',
      clocks: {
        internalDate: at.toISOString(),
        received: new Date(at.getTime() - 2_000).toISOString(),
        date: new Date(at.getTime() - 9_000).toISOString(),
      },
      differ: false,
    },
    subjectCheck: { status: 'clear', vacancy: person.vacancy },
    timing: { status: margin > 0 ? 'on-time' : 'late', closesAt: closesAt.toISOString(), marginSeconds: margin },
    completeness: person.completeness,
    criteria: [],
    facts: (person.facts ?? []).map((fact) => ({
      ...fact,
      evidence: fact.evidence.map((quote) => ({ ...quote, quote: word('quote', quote.quote) })),
    })),
    answer: {
      template: person.answer?.purpose ?? 'acknowledgement',
      language: 'en',
      to: word('address', person.address),
    },
    suppressed: null,
    wouldAnswer: null,
    flags: person.flags ?? [],
    disposition: person.disposition,
    application: null,
  };
}

function answerSource(name: string): string {
  const text = `Dear ${name},\r\n\r\nYour application for the post of Head of Water Quality arrived on Friday 20 March 2026 at 10:12, in good time before the deadline. We found your CV and your letter of motivation in it.\r\n\r\nKind regards\r\nThe Lakes Commission`;
  return `From: jobs@lakes.example.org\r\nSubject: Your application\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;
}

function keep(files: Map<string, Buffer>, content: string): string {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  files.set(sha256, bytes);
  return sha256;
}
