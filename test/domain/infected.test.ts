// What an infected file does to an application: as little as any unreadable one, and HR is told.
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/domain/decide.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import type { Message } from '../../src/domain/message.ts';
import { FLAGS_FOR_A_PERSON } from '../../src/domain/review.ts';
import { CV, LETTER, message, read, vacancy } from '../support/cases.ts';

const cv = read({ filename: 'CV.pdf', pages: [CV] });
const letter = read({ filename: 'Letter.pdf', pages: [LETTER] });
const infected = (filename: string) =>
  read({
    filename,
    status: 'infected',
    mediaType: 'application/octet-stream',
    language: null,
    reason: 'The virus scanner reported Eicar-Test in this file, so it was not opened.',
  });
const APPLIES = {
  subject: 'Application: Head of Information Technology',
  text: 'Please find my application attached.',
};

function decided(documents: ReadDocument[], mail: Partial<Message>) {
  const hoi = vacancy();
  return decide({
    message: message(mail),
    arrival: { internalDate: new Date('2026-03-20T09:00:00Z'), mailbox: hoi.mailbox },
    vacancy: hoi,
    vacancies: [hoi],
    documents,
    history: {
      applications: [],
      sameMail: false,
      sameMessageIdOtherContent: false,
      addressBounced: false,
      answersLastDay: 0,
      answersBefore: [],
      answersDue: [],
      answersOurs: false,
      saidBefore: null,
    },
    junk: false,
    answerFrom: null,
    restoredAt: null,
    otherwise: new Date('2026-03-20T09:00:00Z'),
    sha256: (text) => `sha of ${text}`,
  });
}

describe('an application', () => {
  test('whose only CV is infected is unreadable, and its candidate is told', () => {
    expect(decided([infected('CV.pdf'), letter], APPLIES)).toMatchObject({
      kind: 'application',
      completeness: 'unreadable',
      answer: { template: 'unreadable' },
      flags: ['unreadable-document', 'infected'],
    });
  });
  test('with both papers and an infected file beside them is complete and acknowledged, with a flag for HR', () => {
    expect(decided([cv, letter, infected('certificates.docx')], APPLIES)).toMatchObject({
      completeness: 'complete',
      disposition: 'accepted',
      answer: { template: 'acknowledgement' },
      flags: expect.arrayContaining(['infected']),
    });
  });
  test('that names the vacancy in nothing but its subject still counts when its file is infected', () => {
    expect(decided([infected('document.pdf')], { ...APPLIES, text: '' })).toMatchObject({
      kind: 'application',
      completeness: 'unreadable',
    });
  });
});

test.each([
  ['without a word', { subject: '', text: '' }],
  ['about an invoice', { subject: 'Invoice 4711', text: 'Please see the attached invoice and pay at once.' }],
])(
  'a mail %s whose file is infected is no application and is not answered: its sender may be a stranger',
  (_, mail) => {
    const decision = decided([infected('invoice.doc')], mail);
    expect(decision).toMatchObject({ kind: 'other', disposition: 'needs-review', answer: null, flags: ['infected'] });
  },
);

test('the flag asks for a person', () => {
  expect(FLAGS_FOR_A_PERSON).toContain('infected');
});
