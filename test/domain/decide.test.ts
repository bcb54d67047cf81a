import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/domain/application.ts';
import { type Case, decide } from '../../src/domain/decide.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { type Ledger, newLedger } from '../../src/domain/ledger.ts';
import type { Message } from '../../src/domain/message.ts';
import { answerAddress, senderOf } from '../../src/domain/sender.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';
import { CV, LETTER, message, read, stcepm, vacancy } from '../support/cases.ts';

const hoi = vacancy();
const IN_TIME = '2026-03-20T09:00:00Z';
const LATE = '2026-03-22T23:04:00Z';
const cv = (given: Partial<ReadDocument> = {}) => read({ filename: 'CV.pdf', pages: [CV], ...given });
const letter = (given: Partial<ReadDocument> = {}) => read({ filename: 'Letter.pdf', pages: [LETTER], ...given });

interface Given extends Partial<Message> {
  at?: string;
  documents?: ReadDocument[];
  vacancy?: Vacancy;
  header?: Record<string, string>;
  case?: Partial<Case>;
}

/** Decides one mail after the others in the ledger. */
function decided(given: Given, ledger: Ledger = newLedger()): Decision {
  const { at = IN_TIME, documents = [], vacancy: to = hoi, case: more = {}, ...mail } = given;
  const received = new Date(at);
  const parsed = message({
    date: received,
    messageId: `<${at}@example.org>`,
    contentHash: `${at} ${mail.text ?? ''}`,
    ...mail,
  });
  const own = [hoi, stcepm].map((v) => v.mailbox);
  const history = ledger.history({
    vacancy: to.code,
    candidate: senderOf(parsed),
    message: parsed,
    receivedAt: received,
    answerTo: answerAddress(parsed, own),
  });
  const decision = decide({
    message: parsed,
    arrival: { internalDate: received, mailbox: to.mailbox },
    vacancy: to,
    vacancies: [hoi, stcepm],
    documents,
    history,
    junk: false,
    answerFrom: null,
    restoredAt: null,
    otherwise: received,
    sha256: (text) => `sha of ${text}`,
    ...more,
  });
  ledger.remember(decision, parsed);
  return decision;
}

describe('an application', () => {
  test('with both papers in time is accepted and acknowledged', () => {
    expect(decided({ documents: [cv(), letter()] })).toMatchObject({
      kind: 'application',
      completeness: 'complete',
      disposition: 'accepted',
      answer: { template: 'acknowledgement', language: 'en', to: 'nadia@example.org' },
      suppressed: null,
      application: 'new',
    });
  });
  test.each([
    [[cv()], 'missing-letter'],
    [[letter()], 'missing-cv'],
    [[], 'missing-both'],
    [[cv(), cv({ filename: 'CV French.pdf' })], 'missing-letter'],
  ])('without all papers is incomplete and told so (%#)', (documents, completeness) => {
    expect(decided({ documents, text: 'Please find attached my application.' })).toMatchObject({
      completeness,
      disposition: 'incomplete',
      answer: { template: 'incomplete' },
    });
  });
  test('whose letter is the mail itself is complete', () => {
    const made = decided({ documents: [cv()], text: LETTER });
    expect(made.completeness).toBe('complete');
    expect(made.documents.at(-1)).toMatchObject({
      filename: null,
      role: 'motivation-letter',
      sha256: `sha of ${LETTER}`,
    });
  });
  test('with a locked CV is unreadable, and an unreadable extra beside both papers changes nothing', () => {
    const locked = read({ filename: 'CV.pdf', status: 'encrypted', reason: 'It has a password.' });
    expect(decided({ documents: [locked, letter()] })).toMatchObject({
      completeness: 'unreadable',
      disposition: 'incomplete',
      answer: { template: 'unreadable' },
      flags: ['unreadable-document'],
    });
    expect(decided({ documents: [cv(), letter(), locked] })).toMatchObject({
      completeness: 'complete',
      answer: { template: 'acknowledgement' },
    });
  });
  test.each(['certificates.pdf', 'Diplômes.pdf', 'photos d’identité.pdf', 'passport copy.pdf', 'References.pdf'])(
    'a locked "%s" is not the CV that is missing',
    (filename) => {
      const extra = read({ filename, status: 'encrypted', reason: 'It has a password.' });
      expect(decided({ documents: [extra, letter()] }).completeness).toBe('missing-cv');
    },
  );
  test('late is late first: one late answer, its completeness worked out all the same', () => {
    expect(decided({ at: LATE, documents: [cv()] })).toMatchObject({
      disposition: 'late',
      completeness: 'missing-letter',
      timing: { status: 'late', marginSeconds: -240 },
      answer: { template: 'late' },
    });
  });
  test('late by one clock and in time by another waits for a person', () => {
    expect(decided({ at: LATE, date: new Date('2026-03-22T20:00:00Z'), documents: [cv(), letter()] })).toMatchObject({
      disposition: 'late',
      flags: ['clock-differs'],
      answer: null,
      suppressed: 'held',
      wouldAnswer: { template: 'late' },
    });
  });
  test('inside the grace period is kept for HR and answered neutrally', () => {
    const withGrace = vacancy({ deadline: { ...hoi.deadline, graceMinutes: 10 } });
    expect(decided({ at: LATE, documents: [cv(), letter()], vacancy: withGrace })).toMatchObject({
      disposition: 'needs-review',
      answer: { template: 'acknowledgement' },
      flags: ['in-grace'],
    });
  });
  test('with an unclear subject is flagged and nothing else', () => {
    expect(decided({ subject: 'Application', documents: [cv(), letter()] })).toMatchObject({
      disposition: 'accepted',
      flags: ['subject-unclear'],
    });
    expect(decided({ subject: '', documents: [cv(), letter()] })).toMatchObject({
      disposition: 'accepted',
      flags: ['subject-missing'],
    });
  });
  test('whose subject names another vacancy stays here and needs review', () => {
    expect(decided({ subject: 'STCE Project Manager', documents: [cv(), letter()] })).toMatchObject({
      vacancy: 'HOI',
      disposition: 'needs-review',
      flags: ['other-vacancy'],
      subjectCheck: { status: 'other-vacancy', vacancy: 'STCEPM' },
    });
  });
  test('of a sender whom the own server would not vouch for is kept and not answered', () => {
    const header = { 'Authentication-Results': 'mx.wcoomd.org; spf=fail; dmarc=fail' };
    expect(decided({ header, documents: [cv(), letter()] })).toMatchObject({
      disposition: 'needs-review',
      answer: null,
      suppressed: 'sender-unverified',
      flags: ['sender-unverified'],
    });
  });
  test('with papers in a language that is not accepted still counts', () => {
    const german = letter({ language: 'de' });
    expect(decided({ documents: [cv(), german] })).toMatchObject({
      disposition: 'accepted',
      flags: ['language-not-accepted'],
    });
  });
  test('in Junk, before the activation, or of a kind that is held is filed and not answered', () => {
    const both = [cv(), letter()];
    expect(decided({ documents: both, case: { junk: true } }).suppressed).toBe('spam');
    expect(decided({ documents: both, case: { answerFrom: new Date('2026-03-21T00:00:00Z') } }).suppressed).toBe(
      'before-activation',
    );
    expect(decided({ documents: both, vacancy: vacancy({ answers: { acknowledgement: 'hold' } }) })).toMatchObject({
      suppressed: 'held',
      disposition: 'accepted',
    });
  });
});

describe('the language of an answer', () => {
  const both = [cv(), letter()];
  test("is that of the mail's own words when the vacancy has it, else both", () => {
    expect(
      decided({ documents: both, text: 'Bonjour, veuillez trouver ci-joint mon CV et ma lettre de motivation.' }).answer
        ?.language,
    ).toBe('fr');
    expect(
      decided({ documents: both, text: 'Sehr geehrte Damen und Herren, anbei sende ich Ihnen meine Bewerbung.' }).answer
        ?.language,
    ).toBe('both');
    expect(
      decided({
        documents: both,
        vacancy: stcepm,
        subject: 'Candidature STCE Project Manager',
        text: 'Bonjour, veuillez trouver ci-joint mon CV et ma lettre.',
      }).answer?.language,
    ).toBe('both');
  });
});

describe('mail that follows', () => {
  test('the missing letter completes the application and earns the acknowledgement', () => {
    const ledger = newLedger();
    expect(decided({ documents: [cv()] }, ledger).answer?.template).toBe('incomplete');
    expect(decided({ at: '2026-03-20T10:00:00Z', documents: [letter()], subject: 'Re: x' }, ledger)).toMatchObject({
      kind: 'supplement',
      completeness: 'complete',
      disposition: 'accepted',
      answer: { template: 'acknowledgement' },
      application: 1,
    });
  });
  test('a newer CV replaces the older one in view and is not answered again', () => {
    const ledger = newLedger();
    decided({ documents: [cv(), letter()] }, ledger);
    const newer = cv({ pages: [`${CV}\n2026 Certified in cloud security`] });
    expect(decided({ at: '2026-03-20T12:00:00Z', documents: [newer] }, ledger)).toMatchObject({
      kind: 'supplement',
      completeness: 'complete',
      flags: ['replaces-earlier'],
      answer: null,
      suppressed: 'already-sent',
    });
  });
  test('the same documents within minutes are the same application sent twice', () => {
    const ledger = newLedger();
    const both = [cv(), letter()];
    decided({ documents: both }, ledger);
    expect(decided({ at: '2026-03-20T09:05:00Z', documents: both }, ledger)).toMatchObject({
      kind: 'application',
      flags: ['duplicate'],
      disposition: 'ignored',
      answer: null,
      suppressed: 'already-sent',
    });
  });
  test('the same mail to two vacancies is an application in each', () => {
    const ledger = newLedger();
    const both = [cv(), letter()];
    decided({ documents: both, messageId: '<same@example.org>', contentHash: 'same' }, ledger);
    expect(
      decided({ documents: both, messageId: '<same@example.org>', contentHash: 'same', vacancy: stcepm }, ledger),
    ).toMatchObject({
      kind: 'application',
      application: 'new',
    });
  });
  test('the same Message-ID over other content is two mails, and flagged', () => {
    const ledger = newLedger();
    decided({ documents: [cv()], messageId: '<same@example.org>', contentHash: 'one' }, ledger);
    const second = decided(
      { at: '2026-03-20T10:00:00Z', documents: [letter()], messageId: '<same@example.org>', contentHash: 'two' },
      ledger,
    );
    expect(second).toMatchObject({ kind: 'supplement', flags: ['message-id-reused'] });
  });
  test('after the deadline it gets a notice about that paper, never the late answer, and the application stays what it was', () => {
    const ledger = newLedger();
    decided({ documents: [cv()] }, ledger);
    expect(decided({ at: LATE, documents: [letter()] }, ledger)).toMatchObject({
      disposition: 'late',
      answer: { template: 'late-supplement' },
    });
    const newer = decided({ at: '2026-03-23T07:00:00Z', documents: [cv({ filename: 'newer.pdf' })] }, ledger);
    expect(newer.flags).not.toContain('replaces-earlier');
    expect(newer.completeness).toBe('complete');
    const again = decided({ at: '2026-03-23T08:00:00Z', documents: [letter({ filename: 'other.pdf' })] }, ledger);
    expect(again.answer?.template).toBe('late-supplement');
  });
  test('two names with two CVs on one address are two candidates', () => {
    const ledger = newLedger();
    decided({ documents: [cv(), letter()] }, ledger);
    const other = decided(
      {
        at: '2026-03-20T10:00:00Z',
        from: [{ name: 'Viggo Lindqvist', address: 'nadia@example.org' }],
        documents: [cv({ pages: [CV.replaceAll('Nadia Okafor', 'Viggo Lindqvist')] }), letter({ sha256: 'viggo' })],
      },
      ledger,
    );
    expect(other).toMatchObject({ kind: 'application', application: 'new', answer: { template: 'acknowledgement' } });
  });
  test('a couple on one address are two candidates, and a person with a short name stays one', () => {
    const of = (name: string, sha256: string) => ({
      from: [{ name, address: 'okafor@example.org' }],
      documents: [cv({ sha256, pages: [CV.replaceAll('Nadia Okafor', name)] }), letter({ sha256: `letter ${sha256}` })],
    });
    const ledger = newLedger();
    decided(of('Nadia Okafor', 'hers'), ledger);
    expect(decided({ at: '2026-03-20T10:00:00Z', ...of('Chidi Okafor', 'his') }, ledger).application).toBe('new');
    expect(decided({ at: '2026-03-20T11:00:00Z', ...of('N. Okafor', 'newer') }, ledger)).toMatchObject({
      kind: 'supplement',
    });
    const nickname = {
      ...of('Nadi Okafor-Obi', 'again'),
      documents: [cv({ sha256: 'again', pages: [`${CV}\nagain`] })],
    };
    expect(decided({ at: '2026-03-20T12:00:00Z', ...nickname }, ledger)).toMatchObject({
      kind: 'supplement',
      application: 1,
    });
  });
  test('a friend who answers in the thread with papers of their own is a candidate of their own', () => {
    const ledger = newLedger();
    decided({ documents: [cv(), letter()], messageId: '<first@example.org>' }, ledger);
    const friend = {
      from: [{ name: 'Viggo Lindqvist', address: 'viggo@example.net' }],
      inReplyTo: ['<first@example.org>'],
      documents: [cv({ pages: [CV.replaceAll('Nadia Okafor', 'Viggo Lindqvist')] })],
    };
    expect(decided({ at: '2026-03-20T10:00:00Z', ...friend }, ledger)).toMatchObject({
      kind: 'application',
      application: 'new',
    });
  });
  test('who passes an application on does not become the candidate', () => {
    const ledger = newLedger();
    const colleague = [{ name: 'Pia Lund', address: 'pia@wcoomd.org' }];
    const text =
      '---------- Forwarded message ---------\nFrom: Nadia Okafor <nadia@example.org>\nTo: Pia\nSubject: HOI\n\nMy CV is attached.';
    expect(decided({ from: colleague, subject: 'Fwd: HOI', text, documents: [cv()] }, ledger)).toMatchObject({
      candidate: { address: 'nadia@example.org' },
      flags: ['forwarded'],
    });
    const herOwn = { from: colleague, documents: [cv({ pages: [CV.replaceAll('Nadia Okafor', 'Pia Lund')] })] };
    expect(decided({ at: '2026-03-20T10:00:00Z', ...herOwn }, ledger)).toMatchObject({
      kind: 'application',
      application: 'new',
    });
  });
  test('the same mail again, vouched for this time, is the one that counts', () => {
    const ledger = newLedger();
    const both = [cv(), letter()];
    const forged = { 'Authentication-Results': 'mx.wcoomd.org; dmarc=fail' };
    const sound = { 'Authentication-Results': 'mx.wcoomd.org; dmarc=pass' };
    const same = { documents: both, messageId: '<same@example.org>', contentHash: 'same' };
    expect(decided({ ...same, header: forged }, ledger).suppressed).toBe('sender-unverified');
    expect(decided({ at: '2026-03-20T09:05:00Z', ...same, header: sound }, ledger)).toMatchObject({
      disposition: 'accepted',
      answer: { template: 'acknowledgement' },
    });
  });
  test('papers on file in time, sent again after the deadline, need no notice', () => {
    const ledger = newLedger();
    const both = [cv(), letter()];
    decided({ documents: both }, ledger);
    expect(decided({ at: LATE, documents: both }, ledger)).toMatchObject({ answer: null, suppressed: 'already-sent' });
  });
  test('another address joins by thread; by name alone it is only proposed', () => {
    const ledger = newLedger();
    decided({ documents: [cv()], messageId: '<first@example.org>' }, ledger);
    const elsewhere = [{ name: 'Nadia Okafor', address: 'okafor@example.net' }];
    const joined = decided(
      { at: '2026-03-20T10:00:00Z', from: elsewhere, inReplyTo: ['<first@example.org>'], documents: [letter()] },
      ledger,
    );
    expect(joined).toMatchObject({ kind: 'supplement', application: 1, completeness: 'complete' });

    const alone = newLedger();
    decided({ documents: [cv({ pages: [CV.replaceAll('nadia@example.org', '')] })] }, alone);
    const proposed = decided({ at: '2026-03-20T10:00:00Z', from: elsewhere, documents: [letter()] }, alone);
    expect(proposed).toMatchObject({ kind: 'application', application: 'new', flags: ['join-proposed'] });
  });
  test('another address joins when the CV names it', () => {
    const ledger = newLedger();
    decided({ documents: [cv()] }, ledger);
    const elsewhere = [{ name: 'Nadia Okafor', address: 'okafor@example.net' }];
    const newer = cv({ pages: [`${CV}\nnew address: okafor@example.net`] });
    expect(decided({ at: '2026-03-20T10:00:00Z', from: elsewhere, documents: [newer] }, ledger)).toMatchObject({
      kind: 'supplement',
      application: 1,
    });
  });
  test('another address joins when it stands behind a link of the CV', () => {
    const elsewhere = [{ name: 'Nadia Okafor', address: 'okafor@example.net' }];
    const unnamed = { pages: [CV.replaceAll('nadia@example.org', '')], sha256: 'newer' };
    const join = (address: string) => {
      const ledger = newLedger();
      decided({ documents: [cv()] }, ledger);
      const documents = [cv({ ...unnamed, links: [{ page: 1, address }] })];
      return decided({ at: '2026-03-20T10:00:00Z', from: elsewhere, documents }, ledger).application;
    };
    expect(join('https://example.net/nadia@example.org')).toBe('new');
    expect(join('mailto:Nadia@example.org?subject=CV')).toBe(1);
  });
  test('a withdrawal is confirmed, and a return from it goes to HR', () => {
    const ledger = newLedger();
    decided({ documents: [cv(), letter()] }, ledger);
    expect(decided({ at: '2026-03-20T10:00:00Z', text: 'I withdraw my application.' }, ledger)).toMatchObject({
      kind: 'withdrawal',
      disposition: 'withdrawn',
      answer: { template: 'withdrawal' },
      application: 1,
    });
    const back = decided({ at: '2026-03-21T10:00:00Z', documents: [cv({ filename: 'again.pdf' })] }, ledger);
    expect(back).toMatchObject({ disposition: 'needs-review', application: 1 });
    expect(back.flags).toContain('returned-after-withdrawal');
  });
  test('a withdrawal by somebody whom the own server would not vouch for withdraws nothing', () => {
    const ledger = newLedger();
    decided({ documents: [cv(), letter()] }, ledger);
    const header = { 'Authentication-Results': 'mx.wcoomd.org; dmarc=fail' };
    expect(decided({ at: '2026-03-20T10:00:00Z', text: 'I withdraw my application.', header }, ledger)).toMatchObject({
      disposition: 'needs-review',
      answer: null,
    });
  });
  test('more than three answers a day to one address wait', () => {
    const ledger = newLedger();
    const ask = (at: string) => decided({ at, text: 'Could you tell me when the interviews are?' }, ledger).suppressed;
    expect(['T01', 'T02', 'T03', 'T04'].map((hour) => ask(`2026-03-20${hour}:00:00Z`))).toEqual([
      null,
      null,
      null,
      'throttled',
    ]);
    expect(ask('2026-03-21T02:00:01Z')).toBeNull();
  });
});

test('mail of machines has no candidate, no application and no answer', () => {
  expect(decided({ header: { 'Auto-Submitted': 'auto-replied' } })).toMatchObject({
    kind: 'auto-reply',
    candidate: null,
    disposition: 'ignored',
    application: null,
    answer: null,
    suppressed: 'auto-submitted',
    completeness: null,
    criteria: [],
  });
});

test('a thank-you is filed, a mail that says nothing we know goes to HR', () => {
  expect(decided({ text: 'Thank you very much!' })).toMatchObject({ kind: 'other', disposition: 'ignored' });
  expect(decided({ subject: 'Hello', text: 'The weather is fine in Lagos.' })).toMatchObject({
    kind: 'other',
    disposition: 'needs-review',
  });
});
