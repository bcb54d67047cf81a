import { describe, expect, test } from 'vitest';
import { alsoAddressed, vacancyReached } from '../../src/domain/addressed.ts';
import { afterwardsOf, SHELF_NAMES, shelfOf } from '../../src/domain/afterwards.ts';
import { surelyFrom } from '../../src/domain/early-sender.ts';
import { mailboxesServing, servedBy } from '../../src/domain/sharing.ts';
import { message, vacancy } from '../support/cases.ts';

const hoi = { ...vacancy(), code: 'HOI', mailbox: 'jobs@example.org', addresses: ['it.head@example.org'] };
const project = { ...vacancy(), code: 'STCEPM', mailbox: 'jobs+project@example.org', addresses: [] };
const all = [hoi, project];
const account = { mailbox: 'jobs@example.org', shared: true };
const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));

describe('in a mailbox that vacancies share', () => {
  test('Delivered-To of the account itself says nothing: all mail there has it', () => {
    const mail = message({ deliveredTo: ['jobs@example.org'], to: to('jobs+project@example.org') });
    expect(vacancyReached(mail, account, all)?.code).toBe('STCEPM');
    const header = { Received: 'from a by mx.example.org for <jobs@example.org>; Fri, 20 Mar 2026 10:12:04 +0100' };
    expect(vacancyReached(message({ header, to: to('jobs+project@example.org') }), account, all)?.code).toBe('STCEPM');
  });
  test('mail that was sent to an alias by Bcc is told by what the server wrote', () => {
    const mail = message({ deliveredTo: ['jobs@example.org', 'it.head@example.org'], to: [] });
    expect(vacancyReached(mail, account, all)?.code).toBe('HOI');
  });
  test('an address as it stands comes before the one without its tag', () => {
    const mail = message({ to: to('jobs+web@example.org', 'jobs+project@example.org') });
    expect(vacancyReached(mail, account, all)?.code).toBe('STCEPM');
  });
  test('a mail that names nothing but the account is that of the vacancy whose mailbox it is, else nobody’s', () => {
    expect(vacancyReached(message({ to: [] }), account, all)?.code).toBe('HOI');
    expect(vacancyReached(message({ to: [] }), { mailbox: 'other@example.org', shared: true }, all)).toBeNull();
  });
  test('the other vacancy of a mail to two is named, unless the server delivered a copy to each', () => {
    const both = message({ to: to('it.head@example.org'), cc: to('jobs+project@example.org') });
    expect(alsoAddressed(both, account, all).map((v) => v.code)).toEqual(['STCEPM']);
    expect(alsoAddressed({ ...both, deliveredTo: ['jobs+project@example.org'] }, account, all)).toEqual([]);
    expect(alsoAddressed(message({ to: to('it.head@example.org', 'jobs@example.org') }), account, all)).toEqual([]);
    expect(alsoAddressed(both, { mailbox: 'it.head@example.org' }, [hoi])).toEqual([]);
  });
});

describe('the vacancies that a mailbox serves', () => {
  const own = { ...vacancy(), code: 'OWN', mailbox: 'own@example.org', addresses: [] };
  const alias = { ...vacancy(), code: 'ALIAS', mailbox: 'alias@example.org', addresses: [] };
  const watched = [
    { address: 'jobs@example.org', shared: true },
    { address: 'own@example.org', shared: false },
  ];
  const every = [hoi, project, own, alias];
  test('its own; of a shared one those with its address and those without a mailbox of their own', () => {
    expect(servedBy('own@example.org', watched, every).map((v) => v.code)).toEqual(['OWN']);
    expect(servedBy('Jobs@example.org', watched, every).map((v) => v.code)).toEqual(['HOI', 'STCEPM', 'ALIAS']);
    expect(servedBy('gone@example.org', watched, every)).toEqual([]);
    expect(mailboxesServing(alias, watched, every)).toEqual(['alias@example.org', 'jobs@example.org']);
    expect(mailboxesServing(own, watched, every)).toEqual(['own@example.org']);
  });
});

describe('the folder of a finished mail', () => {
  test.each([
    ['application', 'accepted', 'applications'],
    ['supplement', 'incomplete', 'applications'],
    ['application', 'ignored', 'applications'],
    ['application', 'late', 'late'],
    ['application', 'needs-review', 'needsReview'],
    ['enquiry', 'enquiry', 'questions'],
    ['withdrawal', 'withdrawn', 'questions'],
    ['other', 'ignored', 'questions'],
    ['other', 'needs-review', 'needsReview'],
    ['bounce', 'ignored', 'automatic'],
    ['auto-reply', 'ignored', 'automatic'],
    ['bulk', 'ignored', 'automatic'],
  ] as const)('%s, %s: %s', (kind, disposition, shelf) => {
    expect(shelfOf(kind, disposition)).toBe(shelf);
    expect(afterwardsOf({ folders: SHELF_NAMES }, { kind, disposition })).toEqual({ folder: SHELF_NAMES[shelf] });
    expect(afterwardsOf({ folders: {} }, { kind, disposition })).toBeNull();
    expect(afterwardsOf(null, { kind, disposition })).toBeNull();
  });
});

describe('whose a mail surely is, before it is parsed', () => {
  const raw = (...head: string[]) => `${head.join('\r\n')}\r\n\r\nPlease find my papers attached.\r\n`;
  test('its From, folded or named', () => {
    expect(surelyFrom(raw('From: Ann Example\r\n <Ann@example.net>', 'Subject: Application'))).toBe('ann@example.net');
    expect(surelyFrom(raw('from: ann@example.net'))).toBe('ann@example.net');
  });
  test.each([
    ['no From', raw('Subject: x')],
    ['two of them', raw('From: a@example.net', 'From: b@example.net')],
    ['two addresses', raw('From: a@example.net, b@example.net')],
    ['a robot’s', raw('From: noreply@example.net')],
    ['passed on by its subject', raw('From: a@example.net', 'Subject: TR : Candidature')],
    ['a subject that hides it', raw('From: a@example.net', 'Subject: =?utf-8?B?VFIgOiBj?=')],
    ['passed on by an encoded subject', raw('From: a@example.net', 'Subject: =?utf-8?Q?Fwd:_Candidature_=C3=A9?=')],
    ['a mail in the mail', raw('From: a@example.net', 'Content-Type: message/rfc822')],
    [
      'passed on by its text',
      `${raw('From: a@example.net')}---------- Forwarded message ---------\r\nFrom: B <b@example.net>\r\n`,
    ],
  ])('not told: %s', (_, source) => {
    expect(surelyFrom(source)).toBeNull();
  });
});
