// The past that replay remembers: found by address, thread and name, and by the same rules as in the store.
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/domain/application.ts';
import { decide } from '../../src/domain/decide.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { type Asked, type Ledger, newLedger, type Shelf } from '../../src/domain/ledger.ts';
import type { Message } from '../../src/domain/message.ts';
import { answerAddress, senderOf } from '../../src/domain/sender.ts';
import { CV, LETTER, message, read, stcepm, vacancy } from '../support/cases.ts';

const vacancies = [vacancy(), stcepm];

interface Mail extends Partial<Message> {
  at?: string;
  documents?: ReadDocument[];
  fingerprint?: string;
}

function asked(given: Mail): { mail: Message; asked: Asked } {
  const { at = '2026-03-20T09:00:00Z', documents: _, fingerprint, ...rest } = given;
  const mail = message({ date: new Date(at), ...rest });
  const answerTo = answerAddress(mail, []);
  return {
    mail,
    asked: {
      vacancy: 'HOI',
      candidate: senderOf(mail),
      message: mail,
      receivedAt: new Date(at),
      answerTo,
      ...(fingerprint ? { fingerprint } : {}),
    },
  };
}
const past = (ledger: Ledger, given: Mail) => ledger.history(asked(given).asked);

function happened(ledger: Ledger, given: Mail): Decision {
  const { mail, asked: question } = asked(given);
  const decision = decide({
    message: mail,
    arrival: { internalDate: null, mailbox: null },
    vacancy: vacancies[0] ?? null,
    vacancies,
    documents: given.documents ?? [],
    history: ledger.history(question),
    junk: false,
    answerFrom: null,
    restoredAt: null,
    otherwise: new Date(0),
    sha256: (text) => `hash of ${text.length}`,
  });
  ledger.remember(decision, mail, given.fingerprint);
  return decision;
}

const cv = () => read({ filename: 'cv.pdf', pages: [CV] });
const letter = () => read({ filename: 'letter.pdf', pages: [LETTER] });
const from = (name: string, address: string) => [{ name, address }];

describe('an application is found', () => {
  const ledger = newLedger();
  happened(ledger, { documents: [cv()], messageId: '<first@example.org>' });
  test.each([
    ['by its address', { from: from('N. O.', 'nadia@example.org') }],
    ['by the thread', { from: from('Somebody', 'other@example.net'), inReplyTo: ['<first@example.org>'] }],
    ['by the thread further up', { from: from('', 'other@example.net'), references: ['<x@y>', '<first@example.org>'] }],
    ['by the name in another order and case', { from: from('OKAFOR Nadia', 'other@example.net') }],
  ])('%s', (_, given) => {
    expect(past(ledger, given).applications.map((a) => a.candidate.address)).toEqual(['nadia@example.org']);
  });
  test('not by part of a name, and not for another vacancy', () => {
    expect(past(ledger, { from: from('Nadia', 'other@example.net') }).applications).toEqual([]);
    const other = asked({});
    expect(ledger.history({ ...other.asked, vacancy: 'STCEPM' }).applications).toEqual([]);
  });
});

test('papers on file come back with their texts from the shelf, which is all that holds them', () => {
  const kept = new Map<string, string[]>();
  const shelf: Shelf = { put: (hash, pages) => void kept.set(hash, pages), get: (hash) => kept.get(hash) ?? [] };
  const ledger = newLedger(shelf);
  const paper = cv();
  happened(ledger, { documents: [paper] });
  expect([...kept]).toEqual([[paper.sha256, [CV]]]);
  expect(past(ledger, {}).applications[0]?.papers[0]?.pages).toEqual([CV]);
  kept.clear();
  expect(past(ledger, {}).applications[0]?.papers[0]?.pages).toEqual([]);
});

test('evidence in a CV on file counts when the letter comes later', () => {
  const ledger = newLedger();
  happened(ledger, { documents: [cv()] });
  const second = happened(ledger, { documents: [letter()], messageId: '<2@example.org>', contentHash: 'second' });
  expect(second).toMatchObject({ kind: 'supplement', completeness: 'complete', application: 1 });
});

describe('the same mail', () => {
  test('is known by its source, with a Message-ID or without', () => {
    const ledger = newLedger();
    happened(ledger, { messageId: null, fingerprint: 'raw', documents: [cv()] });
    expect(past(ledger, { messageId: null, fingerprint: 'raw' }).sameMail).toBe(true);
    expect(past(ledger, { messageId: null, fingerprint: 'other' }).sameMail).toBe(false);
  });
  test('is known by Message-ID and content by another route; other content under the id is said', () => {
    const ledger = newLedger();
    happened(ledger, { messageId: '<m@example.org>', contentHash: 'one', fingerprint: 'a' });
    const again = past(ledger, { messageId: '<m@example.org>', contentHash: 'one', fingerprint: 'b' });
    expect(again).toMatchObject({ sameMail: true, sameMessageIdOtherContent: false });
    const reused = past(ledger, { messageId: '<m@example.org>', contentHash: 'two', fingerprint: 'c' });
    expect(reused).toMatchObject({ sameMail: false, sameMessageIdOtherContent: true });
  });
});

test('answers of the last 24 hours count, to the second', () => {
  const ledger = newLedger();
  happened(ledger, { at: '2026-03-19T09:00:00Z', documents: [cv()] });
  expect(past(ledger, { at: '2026-03-20T08:59:59Z' }).answersLastDay).toBe(1);
  expect(past(ledger, { at: '2026-03-20T09:00:00Z' }).answersLastDay).toBe(0);
});

describe('a delivery failure', () => {
  const bounce = (recipient: string, action = 'failed'): Mail =>
    ({
      from: from('Mail Delivery System', 'mailer-daemon@example.org'),
      returnPath: '',
      messageId: '<bounce@example.org>',
      partTypes: ['multipart/report', 'message/delivery-status'],
      header: { 'content-type': 'multipart/report; report-type=delivery-status' },
      report: { action, status: '5.1.1', recipient, originalMessageId: null },
    }) as Mail;
  test('marks an address that was answered, and nothing is sent there again', () => {
    const ledger = newLedger();
    happened(ledger, { documents: [cv()] });
    expect(past(ledger, {}).addressBounced).toBe(false);
    expect(happened(ledger, bounce('nadia@example.org')).kind).toBe('bounce');
    expect(past(ledger, {}).addressBounced).toBe(true);
    const next = happened(ledger, { documents: [letter()], messageId: '<2@example.org>', contentHash: 'second' });
    expect(next.suppressed).toBe('address-bounced');
  });
  test('of somebody who was never answered, or a mere delay, marks nobody', () => {
    const ledger = newLedger();
    happened(ledger, { documents: [cv()] });
    happened(ledger, bounce('stranger@example.org'));
    happened(ledger, bounce('nadia@example.org', 'delayed'));
    expect(past(ledger, {}).addressBounced).toBe(false);
    expect(past(ledger, { from: from('', 'stranger@example.org') }).addressBounced).toBe(false);
  });
});
