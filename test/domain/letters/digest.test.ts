// The digest shows each application once, where HR will look for it, and hides nothing that needs a person.
import { describe, expect, test } from 'vitest';
import { type DigestRow, daysLeft, digestOf } from '../../../src/domain/letters/digest.ts';
import { digestRow, HOI } from '../../support/answers.ts';

const PERIOD = { day: '2026-03-22', since: new Date('2026-03-21T06:00:00Z'), until: new Date('2026-03-22T06:00:00Z') };
const of = (rows: DigestRow[], language: 'en' | 'fr' = 'en') => digestOf(rows, HOI, PERIOD, language, null);
const namesIn = (group: { entries: { name: string }[] }) => group.entries.map((entry) => entry.name);

describe('groups', () => {
  test('an application stands in the group of its disposition', () => {
    const bid = (id: number, disposition: 'accepted' | 'incomplete' | 'late' | 'needs-review' | 'withdrawn') =>
      digestRow({ name: disposition, application: { id, disposition, completeness: 'complete' } });
    const digest = of([
      bid(901, 'accepted'),
      bid(902, 'incomplete'),
      bid(903, 'late'),
      bid(904, 'needs-review'),
      bid(905, 'withdrawn'),
    ]);
    expect(namesIn(digest.groups.complete)).toEqual(['accepted']);
    expect(namesIn(digest.groups.incomplete)).toEqual(['incomplete']);
    expect(namesIn(digest.groups.late)).toEqual(['late']);
    expect(namesIn(digest.groups.needsYou)).toEqual(['needs-review']);
    expect(namesIn(digest.groups.withdrawals)).toEqual(['withdrawn']);
    expect(digest.counts).toEqual({ complete: 1, incomplete: 1, late: 1, needsYou: 1, withdrawals: 1, enquiries: 0 });
  });

  test('several mails of one application are one line, by its state now', () => {
    const application = { id: 7, disposition: 'accepted', completeness: 'complete' } as const;
    const first = digestRow({ application, disposition: 'incomplete', receivedAt: new Date('2026-03-21T08:00:00Z') });
    const second = digestRow({ application, kind: 'supplement', receivedAt: new Date('2026-03-21T09:00:00Z') });
    const digest = of([first, second]);
    expect(digest.counts).toMatchObject({ complete: 1, incomplete: 0 });
    expect(digest.mails).toBe(2);
  });

  test('an application and the mail that withdraws it are one line', () => {
    const application = { id: 9, disposition: 'withdrawn', completeness: 'complete' } as const;
    const first = digestRow({ application, receivedAt: new Date('2026-03-21T08:00:00Z') });
    const withdrawal = digestRow({ application, kind: 'withdrawal', disposition: 'withdrawn' });
    expect(of([first, withdrawal]).counts).toMatchObject({ complete: 0, withdrawals: 1 });
  });

  test('a flag that asks for judgement moves it up to HR, and says why first', () => {
    const digest = of([digestRow({ name: 'Jonas', flags: ['subject-unclear', 'kinship-declared'] })]);
    expect(namesIn(digest.groups.needsYou)).toEqual(['Jonas']);
    expect(digest.groups.needsYou.entries[0]?.lines[0]).toBe(
      'Declares a relative on the staff; the subject does not name the vacancy',
    );
    expect(digest.counts.complete).toBe(0);
  });

  test('a flag that only describes moves nothing', () => {
    expect(of([digestRow({ flags: ['subject-unclear', 'replaces-earlier'] })]).counts).toMatchObject({
      complete: 1,
      needsYou: 0,
    });
  });

  test('a candidate’s question stands among the enquiries, beside the application', () => {
    const application = { id: 8, disposition: 'accepted', completeness: 'complete' } as const;
    const digest = of([
      digestRow({ application }),
      digestRow({ application, kind: 'enquiry', disposition: 'enquiry', subject: 'Status?' }),
    ]);
    expect(digest.counts).toMatchObject({ complete: 1, enquiries: 1 });
    expect(digest.groups.enquiries.entries[0]?.lines[0]).toBe('“Status?”');
  });

  test('a mail that could not be taken in needs a person, with the reason', () => {
    const digest = of([digestRow({ kind: null, disposition: null, application: null, quarantined: 'too large' })]);
    expect(digest.groups.needsYou.entries[0]?.lines[0]).toContain('Set aside: too large');
  });

  test('automatic mail is counted and not listed; junk is listed and never answered', () => {
    const ignored = (kind: 'auto-reply' | 'bounce' | 'bulk') =>
      digestRow({ kind, disposition: 'ignored', application: null, answers: [] });
    const digest = of([
      ignored('auto-reply'),
      ignored('bounce'),
      ignored('bounce'),
      ignored('bulk'),
      digestRow({ name: 'Prize', junk: true }),
    ]);
    expect(digest.quiet).toEqual({ autoReplies: 1, bounces: 2, bulk: 1, other: 0, waiting: 0 });
    expect(namesIn(digest.junk)).toEqual(['Prize']);
    expect(digest.counts.complete).toBe(0);
  });

  test('a mail that is not decided yet is counted, and so is one that repeats another', () => {
    const undecided = digestRow({ kind: null, disposition: null, application: null, answers: [] });
    const repeated = digestRow({ disposition: 'ignored', application: null, flags: ['duplicate'] });
    expect(of([undecided, repeated]).quiet).toEqual({ autoReplies: 0, bounces: 0, bulk: 0, other: 1, waiting: 1 });
  });

  test('a long day is cut at fifty lines, and says how many are not shown', () => {
    const digest = of(Array.from({ length: 61 }, () => digestRow()));
    expect(digest.groups.complete.entries).toHaveLength(50);
    expect(digest.groups.complete.more).toBe(11);
    expect(digest.counts.complete).toBe(61);
  });
});

describe('answers', () => {
  const answered = (
    state: DigestRow['answers'][number]['state'],
    suppressed: DigestRow['answers'][number]['suppressed'] = null,
  ) =>
    of([digestRow({ answers: [{ template: 'late', state, suppressed }] })]).answers.entries.map(
      (entry) => entry.lines[0],
    );

  test('held, refused and of unknown fate are listed for a person', () => {
    expect(answered('HELD', 'held')).toEqual(['Late notice: waits for you to release it']);
    expect(answered('FAILED')).toEqual(['Late notice: was refused by the mail server']);
    expect(answered('UNCERTAIN')[0]).toContain('may or may not have arrived');
    expect(answered('SUPPRESSED', 'throttled')).toEqual([
      'Late notice: not sent (too many answers to this address in a day)',
    ]);
  });

  test('sent ones, ones on their way, and ones rightly not sent are not', () => {
    expect(answered('SENT')).toEqual([]);
    expect(answered('PENDING')).toEqual([]);
    expect(answered('SUPPRESSED', 'already-sent')).toEqual([]);
  });
});

describe('time', () => {
  test('a margin is shown when late, and when closer than an hour', () => {
    const line = (timing: DigestRow['timing'], receivedAt: string) =>
      of([digestRow({ timing, receivedAt: new Date(receivedAt) })]).groups.complete.entries[0]?.lines.at(-1);
    expect(line({ status: 'on-time', marginSeconds: 530 }, '2026-03-22T22:51:10Z')).toContain(
      '8\u00a0minutes and 50\u00a0seconds before the deadline',
    );
    expect(line({ status: 'on-time', marginSeconds: 90_000 }, '2026-03-21T22:00:00Z')).not.toContain('deadline');
    expect(line({ status: 'late', marginSeconds: -7200 }, '2026-03-23T01:00:00Z')).toContain(
      '2\u00a0hours after the deadline',
    );
  });

  test('days left are local days: the last one is the day that 24:00 ends', () => {
    expect(daysLeft(HOI, new Date('2026-03-20T12:00:00Z'))).toBe(2);
    expect(daysLeft(HOI, new Date('2026-03-21T23:30:00Z'))).toBe(0);
    expect(daysLeft(HOI, new Date('2026-03-22T22:59:59Z'))).toBe(0);
    expect(daysLeft(HOI, new Date('2026-03-22T23:00:00Z'))).toBeNull();
  });
});

test('lines lead to the pages when there is an address for them', () => {
  const links = {
    vacancy: (c: string) => `v/${c}`,
    application: (i: number) => `a/${i}`,
    message: (i: number) => `m/${i}`,
  };
  const rows = [
    digestRow({ application: { id: 5, disposition: 'accepted', completeness: 'complete' } }),
    digestRow({ messageId: 44, application: null, kind: 'enquiry', disposition: 'enquiry' }),
  ];
  const digest = digestOf(rows, HOI, PERIOD, 'en', links);
  expect(digest.groups.complete.entries[0]?.link).toBe('a/5');
  expect(digest.groups.enquiries.entries[0]?.link).toBe('m/44');
  expect(digest.link).toBe('v/HOI');
  expect(of(rows).link).toBeNull();
});
