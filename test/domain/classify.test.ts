import { describe, expect, test } from 'vitest';
import { classify, type Evidence } from '../../src/domain/classify.ts';
import type { Message } from '../../src/domain/message.ts';
import { CV, LETTER, message } from '../support/cases.ts';

const OWN = ['hoi.vacancy@wcoomd.org'];
const nothing: Evidence = {
  paper: false,
  unreadable: false,
  anyDocument: false,
  onFile: false,
  onlyLinked: false,
  namesVacancy: false,
  onlyInfected: false,
};
const papers: Evidence = { ...nothing, paper: true, anyDocument: true };
const verdict = (mail: Message, evidence = nothing) => classify(mail, evidence, OWN);

describe('reports and receipts, whatever they carry', () => {
  test('a delivery report (RFC 3464) is a bounce', () => {
    const mail = message({
      header: { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' },
      partTypes: ['multipart/report', 'message/delivery-status'],
      report: { action: 'failed', status: '5.1.1', recipient: 'a@example.org', originalMessageId: null },
    });
    expect(verdict(mail, papers)).toMatchObject({ kind: 'bounce', silence: 'null-sender' });
  });

  test('a report of success is an automatic reply, not a bounce', () => {
    const report = { action: 'relayed', status: '2.0.0', recipient: 'a@example.org', originalMessageId: null };
    const mail = message({
      header: { 'content-type': 'multipart/report; report-type="delivery-status"' },
      partTypes: ['multipart/report'],
      report,
    });
    expect(verdict(mail).kind).toBe('auto-reply');
  });

  test('a read receipt (RFC 8098) is an automatic reply', () => {
    const mail = message({
      header: { 'content-type': 'multipart/report; report-type=disposition-notification' },
      partTypes: ['multipart/report', 'message/disposition-notification'],
    });
    expect(verdict(mail)).toMatchObject({ kind: 'auto-reply', silence: 'auto-submitted' });
  });

  test.each([
    ['Undelivered Mail Returned to Sender', 'mailer-daemon@example.org', ''],
    ['failure notice', 'mailer-daemon@example.org', 'Hi. This is the qmail-send program at example.org.'],
    ['Undeliverable: Your application', 'postmaster@example.org', ''],
    ['Non remis : Votre candidature', 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@example.org', ''],
  ])('"%s" from %s without any report part is a bounce', (subject, address, text) => {
    expect(verdict(message({ subject, text, from: [{ name: '', address }] })).kind).toBe('bounce');
  });

  test('a person who writes that a parcel was undeliverable is none', () => {
    expect(
      verdict(message({ subject: 'Undeliverable mail in your notice?', text: 'Could you tell me the right address?' }))
        .kind,
    ).toBe('enquiry');
  });
});

describe('Auto-Submitted (RFC 3834 section 5)', () => {
  test.each([
    'auto-replied',
    'Auto-Generated',
    'auto-notified; owner-email="a@example.org"',
    '(a comment) auto-replied',
    'auto-replied (vacation)',
  ])('%s is automatic', (value) => {
    expect(verdict(message({ header: { 'Auto-Submitted': value } }))).toMatchObject({
      kind: 'auto-reply',
      silence: 'auto-submitted',
    });
  });
  test.each(['no', 'No', 'no (I am a person)', ' no ; x=y'])('"%s" is a person', (value) => {
    expect(verdict(message({ header: { 'Auto-Submitted': value } }), papers)).toMatchObject({
      kind: 'application',
      silence: null,
    });
  });
  test('with a CV it is an application that is not answered', () => {
    expect(verdict(message({ header: { 'Auto-Submitted': 'auto-generated' } }), papers)).toMatchObject({
      kind: 'application',
      silence: 'auto-submitted',
    });
  });
});

describe('absence notes without any header', () => {
  test.each([
    ['Out of office: Application', ''],
    ['Automatic reply: your message', ''],
    ['Réponse automatique : candidature', ''],
    ['Absence du bureau', ''],
    ['Abwesenheitsnotiz', ''],
    ['Respuesta automática: solicitud', ''],
    ['Afwezig: sollicitatie', ''],
    ['Risposta automatica', ''],
    ['Resposta automática', ''],
    [
      'Re: Acknowledgement',
      'Hello, I am currently out of the office with limited access to e-mail and will answer on my return on 4 May.',
    ],
    ['Re: votre candidature', "Bonjour, je suis absente du bureau jusqu'au 4 mai."],
    ['Re: Bewerbung', 'Ich bin bis zum 4. Mai nicht im Büro.'],
    ['Re: mail', 'Estoy fuera de la oficina hasta el 4 de mayo.'],
    ['Re: mail', 'Ik ben tot 4 mei afwezig.'],
    ['Re: mail', 'Sono in ferie fino al 4 maggio.'],
    ['Re: mail', 'Estarei ausente até 4 de maio.'],
  ])('"%s" %s', (subject, text) => {
    expect(verdict(message({ subject, text }))).toMatchObject({ kind: 'auto-reply', silence: 'auto-submitted' });
  });

  test('a candidate who mentions a holiday beside a CV is a candidate', () => {
    const mail = message({
      text: 'Please find attached my CV. I am on annual leave until 4 May and can be reached by telephone.',
    });
    expect(verdict(mail, papers)).toMatchObject({ kind: 'application', silence: null });
  });
});

describe('lists and advertising', () => {
  test.each([
    [{ 'List-Id': '<news.example.org>' }, 'list'],
    [{ Precedence: 'bulk' }, 'bulk'],
    [{ Precedence: 'list' }, 'list'],
    [{ 'List-Unsubscribe': '<https://example.org/u>' }, 'list'],
    [{ 'X-Spam-Flag': 'YES' }, 'spam'],
  ])('%o is bulk', (header, silence) => {
    expect(verdict(message({ header, subject: 'Spring offers', text: 'Ten chairs you will love' }))).toMatchObject({
      kind: 'bulk',
      silence,
    });
  });

  test('a lone List-Unsubscribe of a job board does not silence a CV', () => {
    expect(verdict(message({ header: { 'List-Unsubscribe': '<https://jobs.example>' } }), papers)).toMatchObject({
      kind: 'application',
      silence: null,
    });
  });

  test("a recruiter's offer is bulk", () => {
    const text =
      'We are a leading recruitment firm. Our consultants have pre-screened candidates for you. Shall we book a call?';
    expect(verdict(message({ subject: 'Candidates for your vacancy', text })).kind).toBe('bulk');
  });
});

describe('what Exchange stamps on the mail of people', () => {
  const header = { 'X-Auto-Response-Suppress': 'All' };
  test('an application is answered all the same', () => {
    expect(verdict(message({ header }), papers)).toMatchObject({ kind: 'application', silence: null });
  });
  test('a question stays a question, and is not answered', () => {
    expect(verdict(message({ header, text: 'Could you tell me whether the post is part-time?' }))).toMatchObject({
      kind: 'enquiry',
      silence: 'auto-submitted',
    });
  });
});

describe('what is never answered', () => {
  test.each<[string, Partial<Message>, string]>([
    ['an empty return path', { returnPath: '' }, 'null-sender'],
    ['our own mailbox', { from: [{ name: '', address: 'hoi.vacancy@wcoomd.org' }] }, 'self'],
    ['two From fields', { fromFields: 2 }, 'several-senders'],
    ['noreply@', { from: [{ name: '', address: 'no-reply@example.org' }] }, 'no-reply-address'],
    ['a missing From', { from: [] }, 'no-reply-address'],
  ])('%s', (_, given, silence) => {
    expect(verdict(message(given), papers)).toMatchObject({ kind: 'application', silence });
  });

  test.each([
    'info@example.org',
    'beetroot@example.org',
    'robotham@example.org',
    'systematic@example.org',
    'noreen.reply@example.org',
  ])('%s is a person', (address) => {
    expect(verdict(message({ from: [{ name: '', address }] }), papers).silence).toBeNull();
  });

  test("a job board's robot with the candidate in Reply-To is answered there", () => {
    const mail = message({
      from: [{ name: 'Jobs', address: 'noreply@jobs.example' }],
      replyTo: [{ name: '', address: 'nadia@example.org' }],
    });
    expect(verdict(mail, papers).silence).toBeNull();
  });
});

describe("a person's mail", () => {
  test('papers of somebody who has applied are a supplement', () => {
    expect(verdict(message(), { ...papers, onFile: true }).kind).toBe('supplement');
  });
  test.each([
    ['What is the status of my application?', 'enquiry'],
    ['Dear Sir or Madam, could you please tell me whether the post can be part-time?', 'enquiry'],
    ["Bonjour, pourriez-vous m'indiquer si le poste est ouvert aux candidats externes ?", 'enquiry'],
    ['I would like to withdraw my application for this post.', 'withdrawal'],
    ['Par la présente, je retire ma candidature.', 'withdrawal'],
    ['Je souhaite retirer ma candidature au poste.', 'withdrawal'],
    ['I am no longer interested in the position and ask you not to consider me.', 'withdrawal'],
    ['Can I withdraw my application later?', 'enquiry'],
    ['Thank you for your confirmation.', 'other'],
    ['Merci beaucoup pour votre réponse rapide.', 'other'],
    ['Please find attached my CV and motivation letter for the above position.', 'application'],
    ['Veuillez trouver ci-joint mon dossier de candidature.', 'application'],
  ])('"%s" is %s', (text, kind) => {
    expect(verdict(message({ text, subject: 'Head of IT' })).kind).toBe(kind);
  });
  test('a diploma alone, from nobody we know, is an application that lacks its papers', () => {
    expect(verdict(message({ text: '' }), { ...nothing, anyDocument: true }).kind).toBe('application');
  });
  test('papers only linked to are an application without papers', () => {
    expect(
      verdict(message({ text: 'My documents: https://drive.google.com/x' }), { ...nothing, onlyLinked: true }).kind,
    ).toBe('application');
  });
  test('papers beat a question in the text', () => {
    expect(verdict(message({ text: `${LETTER}\nCould you confirm receipt?\n${CV}` }), papers).kind).toBe('application');
  });
});

test('every verdict has a reason in words', () => {
  expect(verdict(message(), papers).reason).toBe('it carries a CV or a motivation letter');
});
