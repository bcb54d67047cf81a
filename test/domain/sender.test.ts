import { describe, expect, test } from 'vitest';
import { vacancyReached } from '../../src/domain/addressed.ts';
import { answerAddress, authenticationOf, isRobot, personName, senderOf } from '../../src/domain/sender.ts';
import { message, stcepm, vacancy } from '../support/cases.ts';

const own = ['hoi.vacancy@wcoomd.org'];

describe('where an answer goes', () => {
  const from = [{ name: 'Nadia', address: 'nadia@example.org' }];
  test('to Reply-To where there is one that is not ours, else to From', () => {
    expect(answerAddress({ from, replyTo: [{ name: '', address: 'n@example.net' }] }, own)).toBe('n@example.net');
    expect(answerAddress({ from, replyTo: [{ name: '', address: 'hoi.vacancy@wcoomd.org' }] }, own)).toBe(
      'nadia@example.org',
    );
    expect(answerAddress({ from, replyTo: [] }, own)).toBe('nadia@example.org');
  });
  test('never to a robot or to something that is not one address', () => {
    expect(answerAddress({ from: [{ name: '', address: 'noreply@example.org' }], replyTo: [] }, own)).toBeNull();
    expect(answerAddress({ from: [{ name: '', address: 'a@b@c, d@e' }], replyTo: [] }, own)).toBeNull();
  });
});

test('a display name that is an address is no name', () => {
  expect(personName({ name: 'boss@bank.example', address: 'x@example.org' })).toBe('');
  expect(personName({ name: "'Zoé  Müller'", address: 'x@example.org' })).toBe('Zoé Müller');
  expect(senderOf({ from: [], replyTo: [] })).toBeNull();
});

test('a display name is cleaned of what is not the name', () => {
  const named = (name: string) => personName({ name, address: 'x@example.org' });
  expect(named('Nadia Okafor via Example Jobs')).toBe('Nadia Okafor');
  expect(named('Nadia Okafor <ceo@bank.example>')).toBe('Nadia Okafor');
  expect(named('Nadia Okafor (nadia@example.net)')).toBe('Nadia Okafor');
  expect(named('via Example Jobs')).toBe('');
  expect(named('Oliviaa Viaud')).toBe('Oliviaa Viaud');
});

describe('robots by their local part, anchored', () => {
  test.each([
    'no-reply',
    'noreply',
    'donotreply',
    'do-not-reply',
    'ne-pas-repondre',
    'nepasrepondre',
    'no_responder',
    'mailer-daemon',
    'postmaster',
    'jobs-noreply',
    'bounce+123',
    'newsletter',
    'job-alerts',
    'notification-22',
  ])('%s is one', (local) => {
    expect(isRobot(`${local}@example.org`)).toBe(true);
  });
  test.each([
    'info',
    'jobs',
    'recruitment',
    'norep.lyon',
    'alertina',
    'systema',
    'bouncer',
    'nobodysson',
    'ann.postmaster',
  ])('%s is a person', (local) => {
    expect(isRobot(`${local}@example.org`)).toBe(false);
  });
});

describe("the receiving server's word on the sender (RFC 8601)", () => {
  const judged = (...values: string[]) =>
    authenticationOf({ headers: values.map((value) => ({ name: 'authentication-results', value })) }, vacancy());
  test.each([
    ['mx.wcoomd.org; spf=pass; dkim=pass; dmarc=pass', 'passed'],
    ['mx.wcoomd.org; spf=fail smtp.mailfrom=a; dkim=none; dmarc=fail (p=reject)', 'failed'],
    ['mx.wcoomd.org; spf=fail; dkim=pass; dmarc=pass', 'passed'],
    ['mx.wcoomd.org; spf=fail; dkim=none', 'failed'],
    ['mx.wcoomd.org; spf=softfail; dkim=none', 'unknown'],
    ['mx.wcoomd.org; dkim=fail; spf=pass', 'passed'],
    ['mx.wcoomd.org; none', 'unknown'],
    ['other.example; dmarc=fail', 'unknown'],
    ['mx.wcoomd.org 1; dmarc=none (x; dmarc=pass); spf=fail', 'failed'],
  ])('%s: %s', (value, verdict) => {
    expect(judged(value)).toBe(verdict);
  });
  test('a lower field can be forged and does not count', () => {
    expect(judged('mx.wcoomd.org; dmarc=fail', 'mx.wcoomd.org; dmarc=pass')).toBe('failed');
  });
});

describe('the vacancy a mail reached', () => {
  const all = [vacancy(), stcepm];
  test('by the mailbox it was fetched from, whatever the headers say', () => {
    expect(vacancyReached(message(), { mailbox: 'STCEPM.vacancy@wcoomd.org' }, all)?.code).toBe('STCEPM');
  });
  test('by Delivered-To before To', () => {
    expect(vacancyReached(message({ deliveredTo: ['stcepm.vacancy@wcoomd.org'] }), { mailbox: null }, all)?.code).toBe(
      'STCEPM',
    );
  });
  test('by `for` in the topmost Received before To', () => {
    const header = {
      Received: 'from a by mx.wcoomd.org for <STCEPM.vacancy@wcoomd.org>; Fri, 20 Mar 2026 10:12:04 +0100',
    };
    expect(vacancyReached(message({ header }), { mailbox: null }, all)?.code).toBe('STCEPM');
  });
  test('by Cc at last, with a plus address too; else by none', () => {
    const cc = [{ name: '', address: 'stcepm.vacancy+web@wcoomd.org' }];
    expect(vacancyReached(message({ to: [], cc }), { mailbox: null }, all)?.code).toBe('STCEPM');
    expect(vacancyReached(message({ to: [] }), { mailbox: null }, all)).toBeNull();
  });

  test('in a mailbox that several vacancies share, the address the mail was sent to decides', () => {
    const jobs = { mailbox: 'jobs@example.org', shared: true };
    const hoi = { ...vacancy(), mailbox: 'jobs+hoi@example.org', addresses: ['it.head@example.org'] };
    const project = { ...stcepm, mailbox: 'jobs+stcepm@example.org' };
    const sentTo = (address: string) => message({ to: [{ name: '', address }] });
    const both = [hoi, project];
    expect(vacancyReached(sentTo('jobs+STCEPM@example.org'), jobs, both)?.code).toBe('STCEPM');
    expect(vacancyReached(sentTo('it.head@example.org'), jobs, both)?.code).toBe('HOI');
    expect(vacancyReached(message({ to: [], deliveredTo: ['jobs+hoi@example.org'] }), jobs, both)?.code).toBe('HOI');
    expect(vacancyReached(sentTo('jobs@example.org'), jobs, both)).toBeNull();
  });

  test('one vacancy may have the mailbox itself, and another a plus address of it', () => {
    const hoi = { ...vacancy(), mailbox: 'jobs@example.org' };
    const project = { ...stcepm, mailbox: 'jobs+stcepm@example.org' };
    const fetched = { mailbox: 'jobs@example.org' };
    const to = (address: string) => message({ to: [{ name: '', address }] });
    expect(vacancyReached(to('jobs+stcepm@example.org'), fetched, [hoi, project])?.code).toBe('STCEPM');
    expect(vacancyReached(to('jobs@example.org'), fetched, [hoi, project])?.code).toBe('HOI');
    expect(vacancyReached(to('jobs+other@example.org'), fetched, [hoi, project])?.code).toBe('HOI');
    expect(vacancyReached(to('somebody@example.net'), fetched, [hoi, project])?.code).toBe('HOI');
  });
});
