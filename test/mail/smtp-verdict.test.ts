// What a refusal means, code by code: whose fault it is, and whether time or a corrected configuration heals it.
import { describe, expect, test } from 'vitest';
import type { SmtpError } from '../../src/mail/smtp-failure.ts';
import { problemWords } from '../../src/mail/smtp-failure.ts';
import { refusesSender, verdictOn } from '../../src/mail/smtp-verdict.ts';

const COMMANDS = { MAIL: 'MAIL FROM', RCPT: 'RCPT TO', DATA: 'DATA', dot: 'DATA' } as const;
type At = keyof typeof COMMANDS;

function refused(at: At | 'CONN', response: string): SmtpError {
  const responseCode = Number.parseInt(response, 10);
  const code = at === 'dot' ? 'EMESSAGE' : 'EENVELOPE';
  const command = at === 'CONN' ? 'CONN' : COMMANDS[at];
  return Object.assign(new Error('refused'), { code, command, response, responseCode });
}
const verdict = (at: At, response: string) => verdictOn(refused(at, response), at === 'dot');

describe('refused for good, and so would every other mail to this address', () => {
  test.each([
    ['RCPT', '550 5.1.1 no such user', '5.1.1'],
    ['RCPT', '550 5.1.2 no such domain', '5.1.2'],
    ['RCPT', '553 5.1.3 bad syntax', '5.1.3'],
    ['RCPT', '551 5.1.6 moved', '5.1.6'],
    ['RCPT', '556 5.1.10 null MX', '5.1.10'],
    ['RCPT', '550 5.2.1 disabled', '5.2.1'],
    ['RCPT', '550 5.1.0 address rejected', '5.1.0'],
    ['RCPT', '550 5.7.17 another owner', '5.7.17'],
    ['RCPT', '550-5.1.1 first line\n550 5.1.1 last line', '5.1.1'],
    ['RCPT', '550 no such user here', null],
    ['RCPT', '551 not local', null],
    ['RCPT', '553 not allowed', null],
    ['RCPT', '556 takes no mail', null],
    ['dot', '550 5.1.1 no such user, found out late', '5.1.1'],
  ] as const)('%s %s', (at, response, status) => {
    expect(verdict(at, response)).toEqual({ outcome: 'permanent', status, aboutAddress: true });
  });
});

describe('refused for good, and another mail might fare better', () => {
  test.each([
    ['RCPT', '550 5.1.4 ambiguous', '5.1.4'],
    ['RCPT', '552 5.2.3 longer than this mailbox takes', '5.2.3'],
    ['RCPT', '554 no', null],
    ['RCPT', '554 5.0.0 no', '5.0.0'],
    ['RCPT', '501 5.5.2 syntax', '5.5.2'],
    ['MAIL', '552 5.3.4 too big', '5.3.4'],
    ['MAIL', '552 too big', null],
    ['DATA', '554 no valid recipients', null],
    ['dot', '554 5.6.0 malformed', '5.6.0'],
    ['dot', '550 5.7.1 looks like spam', '5.7.1'],
    ['dot', '554 rejected', null],
    ['dot', '550 rejected', null],
    ['dot', '503 5.5.1 out of step after the whole mail', '5.5.1'],
  ] as const)('%s %s', (at, response, status) => {
    expect(verdict(at, response)).toEqual({ outcome: 'permanent', status, aboutAddress: false });
  });
});

describe('time heals it', () => {
  test.each([
    ['RCPT', '451 4.7.1 greylisted, try again later', '4.7.1'],
    ['RCPT', '552 5.2.2 mailbox full', '5.2.2'],
    ['RCPT', '452 4.2.2 mailbox full', '4.2.2'],
    ['RCPT', '552 storage exceeded', null],
    ['dot', '554 5.3.1 disk full', '5.3.1'],
    ['RCPT', '550 5.3.2 closed for maintenance', '5.3.2'],
    ['RCPT', '550 5.4.4 no way there now', '5.4.4'],
    ['RCPT', '503 5.5.1 bad sequence', '5.5.1'],
    ['DATA', '503 bad sequence', null],
    ['dot', '421 4.3.2 closing down', '4.3.2'],
    ['MAIL', '421 closing down', null],
  ] as const)('%s %s', (at, response, status) => {
    expect(verdict(at, response)).toEqual({ outcome: 'temporary', status, aboutAddress: false });
  });
});

describe('a corrected configuration heals it', () => {
  test.each([
    ['MAIL', '530 5.7.0 authentication required', '5.7.0'],
    ['MAIL', '550 5.7.1 not your sender', '5.7.1'],
    ['MAIL', '535 5.7.8 bad credentials', '5.7.8'],
    ['MAIL', '534 5.7.9 mechanism too weak', '5.7.9'],
    ['MAIL', '550 5.1.7 bad sender', '5.1.7'],
    ['MAIL', '550 5.1.1 unknown sender', '5.1.1'],
    ['MAIL', '553 sender not allowed', null],
    ['MAIL', '554 5.0.0 no', '5.0.0'],
    ['RCPT', '554 5.7.1 relay access denied', '5.7.1'],
    ['RCPT', '550 relay not permitted', null],
    ['RCPT', '550 blocked by a list', null],
    ['RCPT', '521 takes no mail', null],
    ['RCPT', '550 5.3.5 misconfigured', '5.3.5'],
    ['RCPT', '550 5.4.6 routed in a circle', '5.4.6'],
    ['RCPT', '530 login first', null],
    ['dot', '550 5.7.26 neither SPF nor DKIM', '5.7.26'],
    ['dot', '550 5.7.60 may not send as this sender', '5.7.60'],
  ] as const)('%s %s', (at, response, status) => {
    expect(verdict(at, response)).toEqual({ outcome: 'temporary', status, aboutAddress: false });
  });
});

test('the reply code says what the relay did, the enhanced code only why', () => {
  expect(verdict('RCPT', '450 5.1.1 not yet known')).toEqual({
    outcome: 'temporary',
    status: '5.1.1',
    aboutAddress: false,
  });
  expect(verdict('RCPT', '550 4.1.1 unknown')).toEqual({ outcome: 'permanent', status: '4.1.1', aboutAddress: false });
});

test('what fails before the mail is spoken of is never held against it', () => {
  for (const response of ['554 no service', '550 5.1.1 odd', '500 what', '421 busy'])
    expect(verdictOn(refused('CONN', response)).outcome).toBe('temporary');
  expect(verdictOn(Object.assign(new Error('lost'), { code: 'ECONNECTION' }))).toEqual({
    outcome: 'temporary',
    status: null,
    aboutAddress: false,
  });
});

test('numbers in the words are no enhanced code', () => {
  expect(verdict('RCPT', '550 version 5.1.1 of the filter').status).toBeNull();
  expect(verdict('RCPT', '550 5.1.1234 odd').status).toBeNull();
});

test('another sender is tried where the sender may be what was refused, and only there', () => {
  const yes = ['550 no empty sender', '501 5.1.7 invalid address', '550 5.7.1 denied', '554 5.0.0 no'];
  for (const response of yes) expect(refusesSender(refused('MAIL', response)), response).toBe(true);
  // Postfix says it with the first recipient.
  expect(refusesSender(refused('RCPT', '553 5.7.1 <>: Sender address rejected: not owned by user'))).toBe(true);
  expect(refusesSender(refused('MAIL', '552 5.3.4 too big'))).toBe(false);
  expect(refusesSender(refused('MAIL', '530 5.7.0 login first'))).toBe(false);
  expect(refusesSender(refused('MAIL', '451 4.7.1 later'))).toBe(false);
  expect(refusesSender(refused('RCPT', '550 5.1.1 no such user'))).toBe(false);
});

test('the sentence says when it is we who were refused', () => {
  const server = { host: 'relay.example.org', port: 25, security: 'none' };
  expect(problemWords(refused('RCPT', '554 5.7.1 relay access denied'), server)).toContain('not about the recipient');
  expect(problemWords(refused('RCPT', '550 5.1.1 no such user'), server)).not.toContain('not about the recipient');
  expect(problemWords(refused('MAIL', '530 5.7.0 login first'), server)).toContain('did not accept the login');
});
