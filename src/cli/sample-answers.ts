// Answers to try: invented mails, decided by the rules of the domain, one for each answer and each turn that its text can take.
import type { Decision, FiledPaper } from '../domain/application.ts';
import type { Template } from '../domain/disposition.ts';
import type { ReadDocument } from '../domain/documents.ts';
import { newLedger } from '../domain/ledger.ts';
import type { Message } from '../domain/message.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { parseMail } from '../mail/parse.ts';
import { judged } from '../stages/judge.ts';
import { letterFor, sampleCv, sampleDiploma, sampleLetter, sampleMail, sampleUnread, sha256 } from './sample-papers.ts';

export interface SampleAnswer {
  template: Template;
  /** What is special about the mail, in words. */
  variant: string;
  vacancy: Vacancy;
  decision: Decision;
  onFile: FiledPaper[];
}

/** Every sample that the rules of the vacancy allow for: one that asks for no letter has no answer that misses it. */
export function samplesFor(vacancy: Vacancy, vacancies: Vacancy[]): SampleAnswer[] {
  return SAMPLES.flatMap(({ template, variant, grace = 0, mails, admitted }) => {
    const deadline = { ...vacancy.deadline, graceMinutes: grace };
    const here = { ...vacancy, deadline };
    const others = vacancies.filter((each) => each.code !== vacancy.code);
    const ledger = newLedger();
    let last: Pick<SampleAnswer, 'decision' | 'onFile'> | null = null;
    for (const { minutes, mail = {}, documents = [] } of mails(here, others)) {
      const at = new Date(deadline.closesAt.getTime() + minutes * 60_000);
      const world = { vacancies: [here, ...others], otherwise: at, sha256, parse: parseMail, reader: NO_READER };
      const message = sampleMail(here, mail);
      const arrival = { internalDate: at, mailbox: here.mailbox };
      last = judged(world, ledger, {
        message,
        vacancy: here,
        documents,
        arrival,
        fingerprint: sha256(`${variant}${minutes}`),
        faults: [],
      });
    }
    if (last === null) return [];
    const answer = last.decision.answer ?? last.decision.wouldAnswer;
    const decision = answer && admitted ? { ...last.decision, answer: { ...answer, template } } : last.decision;
    const called = (decision.answer ?? decision.wouldAnswer)?.template;
    return called === template ? [{ template, variant, vacancy: here, decision, onFile: last.onFile }] : [];
  });
}

interface SampleMail {
  /** When it arrives, counted from the deadline. */
  minutes: number;
  mail?: Partial<Message>;
  documents?: ReadDocument[];
}
interface Sample {
  template: Template;
  variant: string;
  /** Minutes of grace. */
  grace?: number;
  /** A person admitted it after the deadline. */
  admitted?: boolean;
  /** The last one is answered. */
  mails: (vacancy: Vacancy, others: Vacancy[]) => SampleMail[];
}

const DAY = -36 * 60;
const LATE = 12 + 4 / 60;
const both = (vacancy: Vacancy) => [sampleCv(), sampleLetter(vacancy)];
const HOSTILE = [
  '<img src=x onerror=alert(1)>.pdf',
  '{{ contact }}{% assign x = 1 %} | # a & b.pdf',
  '# Pay now\r\n! https://www.example.com/‮fdp.exe',
];
const stranger = { from: [{ name: '<b>{{ contact }}</b>', address: 'x@example.net' }] };
const longName = (nth: number) => `${'Very long name of a certificate with its date and place '.repeat(3)}${nth}.pdf`;
const many = Array.from({ length: 40 }, (_, i) => sampleDiploma(longName(i)));
const unread = Array.from({ length: 20 }, (_, i) => sampleUnread(longName(i), 'corrupt'));

const SAMPLES: Sample[] = [
  { template: 'acknowledgement', variant: 'complete', mails: (v) => [{ minutes: DAY, documents: both(v) }] },
  {
    template: 'acknowledgement',
    variant: 'in the last minute, the letter in the mail itself, the subject blank',
    mails: (v) => [{ minutes: -0.5, mail: { subject: '', text: letterFor(v) }, documents: [sampleCv()] }],
  },
  {
    template: 'acknowledgement',
    variant: 'completed by a second mail, the subject unclear',
    mails: (v) => [
      { minutes: DAY, documents: [sampleCv()] },
      { minutes: DAY + 90, mail: { subject: 'My letter' }, documents: [sampleLetter(v)] },
    ],
  },
  {
    template: 'acknowledgement',
    variant: 'the subject names another vacancy',
    mails: (v, [other]) =>
      other ? [{ minutes: DAY, mail: { subject: `Application ${other.code}` }, documents: both(v) }] : [],
  },
  {
    template: 'acknowledgement',
    variant: 'in the time of grace',
    grace: 60,
    mails: (v) => [{ minutes: LATE, documents: both(v) }],
  },
  {
    template: 'acknowledgement',
    variant: 'in the time of grace, a paper missing and one unreadable',
    grace: 60,
    mails: () => [{ minutes: LATE, documents: [sampleCv(), sampleUnread('Letter.pages', 'unsupported')] }],
  },
  {
    template: 'acknowledgement',
    variant: 'admitted after the deadline',
    admitted: true,
    mails: (v) => [{ minutes: LATE, documents: both(v) }],
  },
  {
    template: 'acknowledgement',
    variant: 'many files with long names',
    mails: (v) => [{ minutes: DAY, documents: [...both(v), ...many, ...unread] }],
  },
  {
    template: 'acknowledgement',
    variant: 'names with markup in them',
    mails: (v) => [
      {
        minutes: DAY,
        mail: stranger,
        documents: [sampleCv(HOSTILE[0]), sampleLetter(v, HOSTILE[1]), sampleDiploma(HOSTILE[2])],
      },
    ],
  },
  { template: 'incomplete', variant: 'letter missing', mails: () => [{ minutes: DAY, documents: [sampleCv()] }] },
  {
    template: 'incomplete',
    variant: 'CV missing, the subject unclear',
    mails: (v) => [{ minutes: DAY, mail: { subject: 'Application' }, documents: [sampleLetter(v)] }],
  },
  {
    template: 'incomplete',
    variant: 'both missing, many files with long names',
    mails: () => [{ minutes: DAY, documents: many }],
  },
  {
    template: 'incomplete',
    variant: 'only links to files kept elsewhere',
    mails: () => [
      {
        minutes: DAY,
        mail: {
          text: 'Dear Sir or Madam,\n\nI would like to apply for this position. My CV and my motivation letter are here: https://drive.google.com/drive/folders/1aBcD\n\nKind regards\nZoé',
          links: ['https://drive.google.com/drive/folders/1aBcD'],
        },
      },
    ],
  },
  {
    template: 'unreadable',
    variant: 'a file with a password',
    mails: () => [{ minutes: DAY, documents: [sampleCv(), sampleUnread('Letter.pdf', 'encrypted')] }],
  },
  {
    template: 'unreadable',
    variant: 'every reason there is',
    mails: () => [
      {
        minutes: DAY,
        mail: { subject: 'Application' },
        documents: [
          sampleUnread('Scan.pdf', 'empty'),
          sampleUnread('CV.docx', 'corrupt'),
          sampleUnread('Letter.key', 'unsupported'),
          sampleUnread('Portfolio.pdf', 'too-large'),
          sampleUnread('Book.pdf', 'timed-out'),
          sampleUnread('Letter.doc', 'infected'),
        ],
      },
    ],
  },
  {
    template: 'unreadable',
    variant: 'many files with long names and markup',
    mails: () => [
      {
        minutes: DAY,
        mail: stranger,
        documents: [...unread, ...HOSTILE.map((name) => sampleUnread(name, 'encrypted')), ...many],
      },
    ],
  },
  { template: 'late', variant: 'minutes late', mails: (v) => [{ minutes: LATE, documents: both(v) }] },
  {
    template: 'late',
    variant: 'in the very second of the deadline',
    mails: (v) => [{ minutes: 0, documents: both(v) }],
  },
  {
    template: 'late',
    variant: 'days late, many files with long names, one unreadable',
    mails: (v) => [
      { minutes: 5000, documents: [...both(v), ...many, ...unread, sampleUnread('Letter.pdf', 'corrupt')] },
    ],
  },
  {
    template: 'late-supplement',
    variant: 'a letter after the deadline',
    mails: (v) => [
      { minutes: DAY, documents: [sampleCv()] },
      { minutes: LATE, mail: { text: 'Here is the letter that was missing.' }, documents: [sampleLetter(v)] },
    ],
  },
  {
    template: 'enquiry',
    variant: 'a question',
    mails: (v) => [
      {
        minutes: DAY,
        mail: {
          subject: `Question about ${v.code}`,
          text: 'Dear Sir or Madam,\n\nCould you please tell me whether the position can be held part-time?\n\nThank you\nZoé',
        },
      },
    ],
  },
  {
    template: 'enquiry',
    variant: 'a question of somebody without a name, after the deadline',
    mails: (v) => [
      {
        minutes: 5000,
        mail: {
          ...stranger,
          subject: `Question about ${v.code}`,
          text: 'Hello,\n\nCould you please tell me whether it is still possible to apply for this position?\n\nThank you',
        },
      },
    ],
  },
  {
    template: 'withdrawal',
    variant: 'after an application',
    mails: (v) => [
      { minutes: DAY, documents: both(v) },
      {
        minutes: DAY + 90,
        mail: {
          subject: `Withdrawal ${v.code}`,
          text: 'Dear Sir or Madam,\n\nI would like to withdraw my application for this position.\n\nKind regards\nZoé',
        },
      },
    ],
  },
];

const never = async (): Promise<never> => {
  throw new Error('Sample papers are read already');
};
const NO_READER = { membersOf: never, read: never };
