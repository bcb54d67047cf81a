import { describe, expect, test } from 'vitest';
import type { MailboxLine } from '../../src/domain/review.ts';
import { patienceMs, watchesOf, watchOf } from '../../src/domain/watch.ts';

const NOW = new Date('2026-03-20T12:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const POLL = 60;

/** Live since an hour, looked at ten seconds ago, by a process that gives signs of life. */
function line(changes: Partial<MailboxLine> = {}): MailboxLine {
  return {
    address: 'hoi.vacancy@example.org',
    folder: 'INBOX',
    state: 'live',
    stateSince: ago(3600),
    lastReconciledAt: ago(10),
    lastError: null,
    leaseHolder: 'worker-1/7/a',
    leaseUntil: ago(-15),
    newestUid: 12,
    behind: 0,
    takenAt: null,
    ...changes,
  };
}

describe('a watched folder', () => {
  test('is live while looks are completed', () => {
    expect(watchOf(line(), POLL, NOW)).toMatchObject({ state: 'live', since: ago(3600), ok: true, lastError: null });
    expect(watchOf(line({ lastReconciledAt: ago(180) }), POLL, NOW)).toMatchObject({ state: 'live', ok: true });
  });

  test('whose supervisor hangs is stalled after three polls, although its lease is renewed', () => {
    const hanging = watchOf(line({ lastReconciledAt: ago(181) }), POLL, NOW);
    expect(hanging).toMatchObject({ state: 'stalled', since: ago(181), ok: false });
    expect(hanging.lastError).toContain('no look');
    expect(watchOf(line({ lastReconciledAt: ago(181) }), 300, NOW).state).toBe('live');
  });

  test('is given a minute however short its poll', () => {
    expect(patienceMs(5)).toBe(60_000);
    expect(watchOf(line({ lastReconciledAt: ago(59) }), 5, NOW).ok).toBe(true);
    expect(watchOf(line({ lastReconciledAt: ago(61) }), 5, NOW).ok).toBe(false);
  });

  test('that takes in a long backlog is live for as long as it gets on', () => {
    const backlog = { lastReconciledAt: null, stateSince: ago(1200), behind: 8_000 };
    expect(watchOf(line({ ...backlog, takenAt: ago(20) }), POLL, NOW)).toMatchObject({ state: 'live', ok: true });
    expect(watchOf(line({ ...backlog, takenAt: ago(200) }), POLL, NOW)).toMatchObject({ state: 'stalled', ok: false });
    expect(watchOf(line(backlog), POLL, NOW)).toMatchObject({ state: 'stalled', ok: false });
  });

  test('that reconnects is ill only after a short while', () => {
    const away = { state: 'reconnecting' as const, lastError: 'mail.example.org:993 does not answer.' };
    expect(watchOf(line({ ...away, stateSince: ago(60) }), POLL, NOW)).toMatchObject({
      state: 'reconnecting',
      ok: true,
    });
    const long = watchOf(line({ ...away, stateSince: ago(61) }), POLL, NOW);
    expect(long).toMatchObject({ state: 'reconnecting', since: ago(61), ok: false, lastError: away.lastError });
  });

  test('whose lease ran out is not watched, whatever its row says', () => {
    const dead = watchOf(line({ leaseUntil: ago(5) }), POLL, NOW);
    expect(dead).toMatchObject({ state: 'unwatched', since: ago(5), ok: true, holder: null });
    expect(watchOf(line({ leaseUntil: ago(61) }), POLL, NOW).ok).toBe(false);
    expect(watchOf(line({ leaseUntil: ago(61), state: 'reconnecting' }), POLL, NOW).state).toBe('unwatched');
    // Freed at the start of a process that then did not watch.
    expect(watchOf(line({ leaseHolder: null, leaseUntil: null }), POLL, NOW)).toMatchObject({
      state: 'unwatched',
      since: ago(10),
    });
  });

  test('that was stopped stays stopped without a lease', () => {
    const stopped = { state: 'stopped' as const, leaseHolder: null, leaseUntil: null };
    expect(watchOf(line({ ...stopped, stateSince: ago(30) }), POLL, NOW)).toMatchObject({ state: 'stopped', ok: true });
    expect(watchOf(line({ ...stopped, stateSince: ago(90) }), POLL, NOW)).toMatchObject({
      state: 'stopped',
      ok: false,
    });
  });
});

describe('all of them', () => {
  const named = { address: 'hoi.vacancy@example.org', folder: 'INBOX', pollSeconds: POLL };

  test('one that nobody ever watched is ill a minute after somebody began to ask', () => {
    expect(watchesOf([], [named], NOW, ago(30))).toMatchObject([{ state: 'stopped', ok: true, newestUid: null }]);
    expect(watchesOf([], [named], NOW, ago(90))).toMatchObject([{ state: 'stopped', ok: false }]);
  });

  test('one of before that the configuration names no more is shown last, and makes nobody ill', () => {
    const old = line({ address: 'old.vacancy@example.org', state: 'stopped', stateSince: ago(90_000) });
    const other = line({ folder: 'Junk', lastReconciledAt: ago(9_000) });
    const watches = watchesOf([old, other, line()], [named, { ...named, folder: 'Junk' }], NOW, ago(0));
    expect(watches.map((w) => [w.address.slice(0, 3), w.folder, w.ok, w.configured])).toEqual([
      ['hoi', 'INBOX', true, true],
      ['hoi', 'Junk', false, true],
      ['old', 'INBOX', true, false],
    ]);
  });
});
