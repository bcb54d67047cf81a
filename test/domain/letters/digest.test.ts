// The digest shows each application once, where HR will look for it, and hides nothing that needs a person.
import { describe, expect, test } from 'vitest';
import {
  type DigestAnswer,
  type DigestRow,
  type DigestWaiting,
  daysLeft,
  digestOf,
} from '../../../src/domain/letters/digest.ts';
import { digestRow, HOI } from '../../support/answers.ts';

const PERIOD = { day: '2026-03-22', since: new Date('2026-03-21T06:00:00Z'), until: new Date('2026-03-22T06:00:00Z') };
const of = (rows: DigestRow[], language: 'en' | 'fr' = 'en') => digestOf(rows, HOI, PERIOD, language, null);
const LINKS = {
  vacancy: (c: string) => `v/${c}`,
  application: (i: number) => `a/${i}`,
  message: (i: number) => `m/${i}`,
  answer: (i: number) => `r/${i}`,
};
const NO_ALERTS: DigestWaiting['alerts'] = {
  breaker: [],
  restored: 0,
  restoration: null,
  uncertain: 0,
  uncertainSince: null,
  failed: 0,
  held: 0,
};
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
  const since = new Date('2026-03-21T09:00:00Z');
  const answer = (changes: Partial<DigestAnswer> = {}): DigestAnswer => ({
    id: 3,
    messageId: 4,
    template: 'late',
    state: 'HELD',
    suppressed: 'held',
    name: 'Zoé Lefèvre',
    address: 'zoe@example.net',
    createdAt: since,
    since,
    ...changes,
  });
  const waitingWith = (waiting: Partial<DigestWaiting>, language: 'en' | 'fr' = 'en') =>
    digestOf([], HOI, PERIOD, language, LINKS, {
      answers: [],
      alerts: NO_ALERTS,
      sending: { mode: 'send', sink: null },
      ...waiting,
    });
  const lines = (changes: Partial<DigestAnswer>, language: 'en' | 'fr' = 'en') => {
    const { answers, notSent } = waitingWith({ answers: [answer(changes)] }, language);
    return [...answers.entries, ...notSent.entries].map((entry) => entry.lines[0]);
  };

  test('held, refused, of unknown fate and not sent are listed for a person, each with its reason', () => {
    expect(lines({})).toEqual(['Late notice: waits for you to release it']);
    expect(lines({ suppressed: 'breaker' })).toEqual([
      'Late notice: waits for you to release it (too many answers of this vacancy in an hour)',
    ]);
    expect(lines({ state: 'FAILED', suppressed: null })).toEqual(['Late notice: was refused by the mail server']);
    expect(lines({ state: 'UNCERTAIN', suppressed: null })[0]).toContain('may or may not have arrived');
    expect(lines({ state: 'SUPPRESSED', suppressed: 'throttled' })).toEqual([
      'Late notice: not sent (too many answers to this address, or a flood of mail from it)',
    ]);
    expect(lines({ state: 'SUPPRESSED', suppressed: 'loop' }, 'fr')).toEqual([
      'Avis de retard : non envoyée (répond à l’une de nos propres réponses)',
    ]);
    expect(lines({ id: null, template: null, state: 'SUPPRESSED', suppressed: 'no-reply-address' })).toEqual([
      'No answer: no address to write to',
    ]);
  });

  test('each leads to its own page; one that could not be written, to its mail', () => {
    expect(waitingWith({ answers: [answer()] }).answers.entries[0]?.link).toBe('r/3');
    const none = answer({ id: null, template: null, state: 'SUPPRESSED', suppressed: 'no-reply-address' });
    expect(waitingWith({ answers: [none] }).notSent.entries[0]?.link).toBe('m/4');
  });

  test('those of the period stand apart from those that still wait from before, which say since when', () => {
    const old = new Date('2026-03-14T09:00:00Z');
    const digest = waitingWith({
      answers: [
        answer({ name: 'Old', state: 'UNCERTAIN', suppressed: null, createdAt: old, since: old }),
        answer({ name: 'New' }),
        answer({ name: 'Not sent', state: 'SUPPRESSED', suppressed: 'throttled' }),
      ],
    });
    expect(namesIn(digest.stillWaiting)).toEqual(['Old']);
    expect(digest.stillWaiting.entries[0]?.lines[1]).toBe('Since Saturday 14\u00a0March 2026 at 10:00');
    expect(namesIn(digest.answers)).toEqual(['New']);
    expect(namesIn(digest.notSent)).toEqual(['Not sent']);
  });

  test('a hundred that wait are cut at fifty, and the rest counted', () => {
    const digest = waitingWith({ answers: Array.from({ length: 120 }, () => answer()) });
    expect(digest.answers.entries).toHaveLength(50);
    expect(digest.answers.more).toBe(70);
  });

  test('what stands above all: nothing is sent, all goes to a sink, a backup was put back, too many in an hour', () => {
    const dry = { sending: { mode: 'dry-run', sink: null } } as const;
    const sink = { sending: { mode: 'send', sink: 'trial@example.org' } } as const;
    expect(waitingWith(dry).notices).toEqual(['Sending is switched off: answers are written and none goes out.']);
    expect(waitingWith(sink, 'fr').notices).toEqual([
      'Phase d’essai : chaque réponse part à trial@example.org et aucune aux candidats.',
    ]);
    const restoration = { since: new Date('2026-03-21T07:00:00Z'), until: new Date('2026-03-21T08:00:00Z') };
    const breaker = [{ vacancy: 'HOI', count: 12, since }];
    const alerts = { ...NO_ALERTS, restored: 2, restoration, breaker };
    expect(waitingWith({ alerts }).notices).toEqual([
      'The database was put back from a backup; nothing is known of the time from Saturday 21\u00a0March 2026 at 08:00 to Saturday 21\u00a0March 2026 at 09:00. 2 answers that may have gone out before wait for you.',
      'More answers in an hour than the limit of this vacancy: 12 wait for you.',
    ]);
    expect(waitingWith({ alerts }, 'fr').notices).toHaveLength(2);
    expect(waitingWith({}).notices).toEqual([]);
  });

  test('a backup put back before the period is told of only while answers wait because of it', () => {
    const restoration = { since: new Date('2026-03-10T07:00:00Z'), until: new Date('2026-03-10T08:00:00Z') };
    const told = (restored: number) => waitingWith({ alerts: { ...NO_ALERTS, restored, restoration } }).notices.length;
    expect([told(0), told(1)]).toEqual([0, 1]);
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
  const rows = [
    digestRow({ application: { id: 5, disposition: 'accepted', completeness: 'complete' } }),
    digestRow({ messageId: 44, application: null, kind: 'enquiry', disposition: 'enquiry' }),
  ];
  const digest = digestOf(rows, HOI, PERIOD, 'en', LINKS);
  expect(digest.groups.complete.entries[0]?.link).toBe('a/5');
  expect(digest.groups.enquiries.entries[0]?.link).toBe('m/44');
  expect(digest.link).toBe('v/HOI');
  expect(of(rows).link).toBeNull();
});
