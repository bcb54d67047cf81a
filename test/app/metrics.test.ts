import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Health } from '../../src/app/health.ts';
import { METRICS, metricsOpenTo, metricsText } from '../../src/app/metrics.ts';
import type { Watch } from '../../src/domain/watch.ts';
import { parsedMetrics } from '../support/metrics.ts';

const NOW = new Date('2026-03-20T12:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

function watch(changes: Partial<Watch> = {}): Watch {
  return {
    address: 'hoi.vacancy@example.org',
    folder: 'INBOX',
    state: 'live',
    since: ago(3600),
    ok: true,
    lastReconciledAt: ago(12),
    newestUid: 48,
    behind: 3,
    lastError: null,
    holder: 'worker-1/7/a',
    configured: true,
    ...changes,
  };
}

function health(changes: Partial<Health> = {}): Health {
  return {
    watches: [watch()],
    view: {
      mailboxes: [],
      messages: { DONE: 40, DISCOVERED: 3 },
      answers: { SENT: 30, UNCERTAIN: 2 },
      undecidedSince: ago(90),
      waiting: [],
    },
    alerts: {
      breaker: [{ vacancy: 'HOI', count: 4, since: ago(60) }],
      restored: 0,
      restoration: null,
      uncertain: 2,
      uncertainSince: ago(60),
      failed: 0,
      held: 0,
    },
    waitingForAPerson: 6,
    queues: { triage: { waiting: 5, active: 1, delayed: 0, failed: 0 } },
    antivirus: null,
    tokens: [],
    ...changes,
  };
}
const MEMORY = { rss: 150_000_000, heapUsed: 60_000_000 };
const read = async (of: Health) => parsedMetrics(await metricsText(of, NOW, MEMORY));

test('the numbers of /healthz are metrics that a Prometheus can read', async () => {
  const samples = await read(health());
  const value = (name: string, labels: Record<string, string> = {}) =>
    samples.find((s) => s.name === name && Object.entries(labels).every(([k, v]) => s.labels[k] === v))?.value;
  const of = { mailbox: 'hoi.vacancy@example.org', folder: 'INBOX' };
  expect(value('intray_mailbox_up', of)).toBe(1);
  expect(value('intray_mailbox_behind', of)).toBe(3);
  expect(value('intray_mailbox_newest_uid', of)).toBe(48);
  expect(value('intray_mailbox_seconds_since_reconcile', of)).toBe(12);
  expect(value('intray_messages', { state: 'DONE' })).toBe(40);
  expect(value('intray_oldest_undecided_seconds')).toBe(90);
  expect(value('intray_answers', { state: 'SENT' })).toBe(30);
  expect(value('intray_answers_waiting_for_person')).toBe(6);
  expect(value('intray_answers_uncertain')).toBe(2);
  expect(value('intray_breaker_open', { vacancy: 'HOI' })).toBe(4);
  expect(value('intray_queue_jobs', { queue: 'triage', state: 'waiting' })).toBe(5);
  expect(value('intray_scanner_up')).toBeUndefined();
  expect(value('process_resident_memory_bytes')).toBe(150_000_000);
});

test('a folder is in one state, and up only when it is live', async () => {
  for (const state of ['reconnecting', 'stalled', 'unwatched', 'stopped'] as const) {
    const samples = await read(health({ watches: [watch({ state, ok: true })] }));
    expect(samples.find((s) => s.name === 'intray_mailbox_up')?.value).toBe(0);
    const now = samples.filter((s) => s.name === 'intray_mailbox_state' && s.value === 1);
    expect(now.map((s) => s.labels.state)).toEqual([state]);
  }
});

test('what nobody knows yet is missing rather than 0, and so is a folder of before', async () => {
  const fresh = watch({ lastReconciledAt: null, newestUid: null, behind: 0 });
  const old = watch({ address: 'old.vacancy@example.org', configured: false });
  const samples = await read(health({ watches: [fresh, old] }));
  expect(samples.filter((s) => s.name.endsWith('reconcile') || s.name.endsWith('uid'))).toEqual([]);
  expect(JSON.stringify(samples)).not.toContain('old.vacancy');
});

test('an address that would end its label does not', async () => {
  const address = 'a"b\\c\nd@example.org';
  const samples = await read(health({ watches: [watch({ address })] }));
  expect(samples.find((s) => s.name === 'intray_mailbox_up')?.labels.mailbox).toBe('a\\"b\\\\c\\nd@example.org');
});

test('docs/operations.md lists every metric with its labels, and no other', () => {
  const listed = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)];
  const inDocs = Object.fromEntries(listed.map(([, name, labels]) => [name, (labels?.match(/\w+/g) ?? []).join(' ')]));
  const inCode = Object.entries(METRICS).map(([name, [, ...labels]]) => [name, labels.join(' ')]);
  expect(inDocs).toEqual(Object.fromEntries(inCode));
});

test.each([
  ['127.0.0.1', null, null, 'anyone here'],
  ['localhost', 'http://localhost:8025', null, 'anyone here'],
  ['::1', 'http://[::1]:8025', null, 'anyone here'],
  ['127.0.0.1', 'https://intray.example.org', null, 'nobody'],
  ['127.0.0.1', 'https://localhost.example.org', null, 'nobody'],
  ['0.0.0.0', null, null, 'nobody'],
  ['0.0.0.0', null, 'secret', 'token'],
  ['127.0.0.1', null, 'secret', 'token'],
] as const)('pages on %s under %s with the token %s: open to %s', (host, publicUrl, metricsToken, open) => {
  expect(metricsOpenTo({ host, publicUrl, metricsToken })).toBe(open);
});

test('a token that cannot be renewed is a sample for each login that lives on it, and none is left once it can be', async () => {
  const tokens = [{ serves: ['hoi.vacancy@example.org', 'smtp'], problem: 'invalid_grant', endsAt: ago(-600) }];
  const failing = await read(health({ tokens }));
  const logins = failing.filter((s) => s.name === 'intray_token_not_renewed').map((s) => [s.labels.login, s.value]);
  expect(logins).toEqual([
    ['hoi.vacancy@example.org', 1],
    ['smtp', 1],
  ]);
  expect((await read(health())).some((s) => s.name === 'intray_token_not_renewed')).toBe(false);
});
