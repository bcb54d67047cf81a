// After a backup was put in place, what came before and is decided only now waits for a person.
import { expect, test } from 'vitest';
import { type Case, decide } from '../../src/domain/decide.ts';
import { isPutOff } from '../../src/domain/disposition.ts';
import { newLedger } from '../../src/domain/ledger.ts';
import { answerAddress, senderOf } from '../../src/domain/sender.ts';
import { CV, LETTER, message, read, vacancy } from '../support/cases.ts';

const hoi = vacancy();
const NOTICED = new Date('2026-03-20T12:00:00Z');

/** A complete application received then, decided after the restoration was noticed. */
function decided(received: string, given: Partial<Case> = {}) {
  const at = new Date(received);
  const mail = message({ date: at });
  const past = {
    vacancy: hoi.code,
    candidate: senderOf(mail),
    message: mail,
    receivedAt: at,
    answerTo: answerAddress(mail, [hoi.mailbox]),
  };
  return decide({
    message: mail,
    arrival: { internalDate: at, mailbox: hoi.mailbox },
    vacancy: hoi,
    vacancies: [hoi],
    documents: [read({ filename: 'CV.pdf', pages: [CV] }), read({ filename: 'Letter.pdf', pages: [LETTER] })],
    history: newLedger().history(past),
    junk: false,
    answerFrom: null,
    restoredAt: NOTICED,
    otherwise: at,
    sha256: (text) => `sha of ${text}`,
    ...given,
  });
}

test.each(['2025-11-03T08:00:00Z', '2026-03-20T11:59:59Z', '2026-03-20T12:00:00Z'])(
  'an answer to mail received %s, before a restoration was noticed, is put off',
  (received) => {
    const decision = decided(received);
    expect(decision).toMatchObject({ answer: null, suppressed: 'restored', disposition: 'accepted' });
    expect(decision.wouldAnswer?.template).toBe('acknowledgement');
    expect(isPutOff(decision.suppressed)).toBe(true);
  },
);

test('mail received after it is answered as ever, and without one nothing is put off', () => {
  expect(decided('2026-03-20T12:00:01Z')).toMatchObject({ suppressed: null });
  expect(decided('2026-03-20T11:00:00Z', { restoredAt: null })).toMatchObject({ suppressed: null });
});

test('what must not be answered at all says so first; what would only wait longer does not', () => {
  const received = '2026-03-20T11:00:00Z';
  expect(decided(received, { answerFrom: NOTICED }).suppressed).toBe('before-activation');
  expect(decided(received, { junk: true }).suppressed).toBe('spam');
  const holding = { ...hoi, answers: { acknowledgement: 'hold' } as const };
  expect(decided(received, { vacancy: holding }).suppressed).toBe('restored');
});
