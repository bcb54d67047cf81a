import { expect, test } from 'vitest';
import { correspondentOf } from '../../src/domain/correspondent.ts';
import { message } from '../support/cases.ts';

const OWN = ['hoi.vacancy@wcoomd.org'];

test('a mail of their own is the sender’s, and answered where they ask', () => {
  const mail = message({ replyTo: [{ name: '', address: 'home@example.net' }] });
  expect(correspondentOf(mail, OWN)).toEqual({
    candidate: { name: 'Nadia Okafor', address: 'nadia@example.org' },
    passedOn: null,
    answerTo: 'home@example.net',
  });
});

test('a mail that was passed on is the candidate’s, and limits count on the candidate’s address, not the colleague’s', () => {
  const text =
    '---------- Forwarded message ---------\nFrom: Nadia Okafor <nadia@example.org>\nTo: Pia\nSubject: HOI\n\nMy CV is attached.';
  const from = [{ name: 'Pia Lund', address: 'pia@wcoomd.org' }];
  const mail = message({ from, replyTo: from, subject: 'Fwd: HOI', text });
  const candidate = { name: 'Nadia Okafor', address: 'nadia@example.org' };
  expect(correspondentOf(mail, OWN)).toEqual({ candidate, passedOn: candidate, answerTo: 'nadia@example.org' });
});

test('a mail without a usable sender is nobody’s, and answered nowhere', () => {
  expect(correspondentOf(message({ from: [] }), OWN)).toEqual({ candidate: null, passedOn: null, answerTo: null });
});
