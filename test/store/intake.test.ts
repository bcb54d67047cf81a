// What intake keeps: leases, marks, and rows that change only in the right direction.
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { type IntakeStore, intakeStore, MOST_FAILED_FETCHES } from '../../src/store/intake.ts';
import { audit, mailbox, message } from '../../src/store/schema.ts';
import { describeDatabases } from '../support/database.ts';

vi.setConfig({ testTimeout: 30_000 });

const START = new Date('2026-03-01T09:00:00.700Z');
const seconds = (n: number) => new Date(START.getTime() + n * 1000);
const kept = (fingerprint: string, internalDate = seconds(0)) => ({ fingerprint, size: 10, internalDate });

describeDatabases('what intake keeps', (open) => {
  let database: Database;
  let store: IntakeStore;
  let box: number;
  let time = START;
  let count = 0;
  beforeAll(async () => {
    database = await open();
    store = intakeStore(database.db, () => time);
  }, 60_000);
  afterAll(() => database.close());
  beforeEach(async () => {
    time = START;
    box = (await store.activate(`post${count++}@example.org`, 'INBOX', null)).id;
    await store.adopt(box, 7n);
  });
  const row = async () => {
    const [found] = await database.db.select().from(mailbox).where(eq(mailbox.id, box));
    if (!found) throw new Error('no mailbox');
    return found;
  };
  const messages = async (validity: bigint) =>
    database.db
      .select()
      .from(message)
      .where(and(eq(message.mailboxId, box), eq(message.uidValidity, validity)))
      .orderBy(message.uid);
  const take = async (validity: bigint, uid: number, fingerprint: string) => {
    await store.discover(box, validity, [uid]);
    const [wanted] = await store.wanted(box, validity);
    const id = wanted?.id ?? 0;
    const fresh = await store.fetched(box, [{ id, ...kept(fingerprint) }]);
    return { id, isNew: fresh.includes(id) };
  };

  test('a mailbox answers from its first activation on, in the whole seconds of IMAP, or from the time configured', async () => {
    expect((await row()).answerFrom).toEqual(new Date('2026-03-01T09:00:00.000Z'));
    const from = new Date('2025-01-01T00:00:00Z');
    expect((await store.activate('early@example.org', 'INBOX', from)).answerFrom).toEqual(from);
    time = seconds(500);
    expect((await store.activate('early@example.org', 'INBOX', null)).answerFrom).toEqual(from);
  });

  test('another time in the configuration takes effect at the next start, in both directions, and is noted', async () => {
    const named = (from: string | null) =>
      store.activate('moved@example.org', 'INBOX', from === null ? null : new Date(from));
    const { id } = await named(null);
    const times = [];
    for (const from of ['2025-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2025-06-01T00:00:00Z', null])
      times.push((await named(from)).answerFrom.toISOString());
    // A time that is not named any more leaves the last one.
    expect(times).toEqual([
      '2025-01-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      '2025-06-01T00:00:00.000Z',
      '2025-06-01T00:00:00.000Z',
    ]);
    const noted = await database.db.select().from(audit).where(eq(audit.action, 'mailbox.answer-from'));
    expect(noted.filter(({ detail }) => detail.mailbox === id)).toHaveLength(3);
  });

  test('the same time again does not undo what a change of UIDVALIDITY has moved', async () => {
    const from = new Date('2025-01-01T00:00:00Z');
    const { id } = await store.activate('reseeded@example.org', 'INBOX', from);
    await store.adopt(id, 7n);
    await store.reconciled(id, seconds(600));
    await store.adopt(id, 8n);
    expect((await store.activate('reseeded@example.org', 'INBOX', from)).answerFrom).toEqual(
      new Date('2026-03-01T09:10:00.000Z'),
    );
  });

  test('a lease is held by one, renewed by its holder, and free once it has run out', async () => {
    expect(await store.lease(box, 'a', 60_000)).toBe(true);
    expect(await store.lease(box, 'b', 60_000)).toBe(false);
    time = seconds(50);
    expect(await store.lease(box, 'a', 60_000)).toBe(true);
    time = seconds(100);
    expect(await store.lease(box, 'b', 60_000)).toBe(false);
    time = seconds(111);
    expect(await store.lease(box, 'b', 60_000)).toBe(true);
    await store.release(box, 'a');
    expect((await row()).leaseHolder).toBe('b');
    await store.release(box, 'b');
    expect((await row()).leaseHolder).toBeNull();
  });

  test('whoever lost the lease changes nothing any more', async () => {
    await store.lease(box, 'a', 60_000);
    await store.adopt(box, 7n, 'a');
    await store.discover(box, 7n, [1, 2], 'a');
    const [one] = await store.wanted(box, 7n);
    time = seconds(61);
    await store.lease(box, 'b', 60_000);
    await expect(store.holds(box, 'a')).rejects.toThrow('Another intake');
    await expect(store.adopt(box, 8n, 'a')).rejects.toThrow('Another intake');
    await expect(store.discover(box, 7n, [3], 'a')).rejects.toThrow('Another intake');
    await expect(store.fetched(box, [{ id: one?.id ?? 0, ...kept('f1') }], 'a')).rejects.toThrow('Another intake');
    await store.showState(box, 'reconnecting', 'from the one that woke up', 'a');
    expect((await row()).lastError).toBeNull();
    expect((await messages(7n)).map((m) => m.state)).toEqual(['DISCOVERED', 'DISCOVERED']);
    expect(await store.fetched(box, [{ id: one?.id ?? 0, ...kept('f1') }], 'b')).toEqual([one?.id]);
  });

  test('the mark stays below the first message that is not fetched, and passes what is gone or put aside', async () => {
    await store.discover(box, 7n, [3, 5, 8]);
    const [three, five, eight] = await store.wanted(box, 7n);
    expect(await store.advance(box, 7n)).toBe(2);
    await store.fetched(box, [{ id: five?.id ?? 0, ...kept('f5') }]);
    expect(await store.advance(box, 7n)).toBe(2);
    await store.give(three?.id ?? 0, 'GONE', 'expunged');
    expect(await store.advance(box, 7n)).toBe(7);
    await store.give(eight?.id ?? 0, 'QUARANTINED', 'oversize', 99);
    expect(await store.advance(box, 7n)).toBe(8);
  });

  test('discovering twice changes nothing; what was believed gone and shows up again is wanted again', async () => {
    await take(7n, 1, 'f1');
    await store.discover(box, 7n, [1, 2]);
    await store.discover(box, 7n, [1, 2]);
    expect((await messages(7n)).map((m) => m.state)).toEqual(['FETCHED', 'DISCOVERED']);
    const [two] = await store.wanted(box, 7n);
    await store.give(two?.id ?? 0, 'GONE', 'expunged');
    await store.discover(box, 7n, [1, 2]);
    expect((await messages(7n)).map((m) => [m.state, m.stateReason])).toEqual([
      ['FETCHED', null],
      ['DISCOVERED', null],
    ]);
  });

  test('a message is fetched once: the second time is nothing, and leaves one line in the audit trail', async () => {
    const first = await take(7n, 1, 'f1');
    expect(first.isNew).toBe(true);
    expect(await store.fetched(box, [{ id: first.id, ...kept('other') }])).toEqual([]);
    const notes = await database.db.select().from(audit).where(eq(audit.messageId, first.id));
    expect(notes.map((n) => [n.actor, n.action, n.at])).toEqual([['intake', 'message.fetched', START]]);
    expect(await store.awaitingTriage(box)).toEqual([first.id]);
  });

  test('the same source twice under one UIDVALIDITY is two mails: whether they count once is decided later', async () => {
    const one = await take(7n, 1, 'same');
    const two = await take(7n, 2, 'same');
    expect(two).toMatchObject({ isNew: true });
    expect(two.id).not.toBe(one.id);
  });

  test(`a message is put aside at failed fetch number ${MOST_FAILED_FETCHES}, not before`, async () => {
    await store.discover(box, 7n, [1]);
    const [one] = await store.wanted(box, 7n);
    for (let n = 1; n < MOST_FAILED_FETCHES; n++) expect(await store.failed(one?.id ?? 0, 'fetch-failed')).toBe(false);
    expect((await messages(7n))[0]).toMatchObject({ state: 'DISCOVERED', attempts: MOST_FAILED_FETCHES - 1 });
    expect(await store.failed(one?.id ?? 0, 'fetch-failed')).toBe(true);
    expect((await messages(7n))[0]).toMatchObject({ state: 'QUARANTINED', stateReason: 'fetch-failed' });
    expect(await store.failed(one?.id ?? 0, 'fetch-failed')).toBe(false);
  });

  test('a message that was set aside is fetched or read anew when a person asks, and the person is named', async () => {
    await store.discover(box, 7n, [1]);
    const [one] = await store.wanted(box, 7n);
    await store.give(one?.id ?? 0, 'QUARANTINED', 'oversize', 99);
    expect(await store.wanted(box, 7n)).toEqual([]);
    expect(await store.retry(one?.id ?? 0, 'hr:anna')).toBe('fetch');
    expect(await store.retry(one?.id ?? 0, 'hr:anna')).toBeNull();
    expect(await store.wanted(box, 7n)).toMatchObject([{ id: one?.id, attempts: 0 }]);

    const kept = await take(7n, 1, 'f1');
    await database.db
      .update(message)
      .set({ state: 'QUARANTINED', stateReason: 'not mail' })
      .where(eq(message.id, kept.id));
    expect(await store.retry(kept.id, 'hr:anna')).toBe('read');
    expect((await messages(7n))[0]).toMatchObject({ state: 'FETCHED', stateReason: null, fingerprint: 'f1' });
    const notes = await database.db.select().from(audit).where(eq(audit.action, 'message.retried'));
    expect(notes.map((n) => [n.actor, n.detail])).toEqual([
      ['hr:anna', { next: 'fetch' }],
      ['hr:anna', { next: 'read' }],
    ]);
  });

  test('after a change of UIDVALIDITY two copies of a mail take the two rows they had, and a third copy is new', async () => {
    const one = await take(7n, 1, 'same');
    const two = await take(7n, 2, 'same');
    expect(await store.adopt(box, 7n)).toBe('same');
    expect(await store.adopt(box, 8n)).toBe('changed');
    expect((await row()).lowUid).toBe(0);
    expect(await take(8n, 1, 'same')).toMatchObject({ isNew: false });
    expect(await take(8n, 2, 'same')).toMatchObject({ isNew: false });
    expect(await take(8n, 3, 'same')).toMatchObject({ isNew: true });
    expect(await messages(7n)).toEqual([]);
    expect((await messages(8n)).map((m) => m.id).slice(0, 2)).toEqual([one.id, two.id]);
    expect(await messages(8n)).toHaveLength(3);
  });

  test('after a change of UIDVALIDITY what was never fetched is given up under its old number only', async () => {
    await store.discover(box, 7n, [1, 2]);
    const [, two] = await store.wanted(box, 7n);
    await store.give(two?.id ?? 0, 'QUARANTINED', 'oversize', 99);
    await store.adopt(box, 8n);
    expect((await messages(7n)).map((m) => [m.state, m.stateReason])).toEqual([
      ['GONE', 'uidvalidity-changed'],
      ['GONE', 'uidvalidity-changed'],
    ]);
    expect(await take(8n, 1, 'f1')).toMatchObject({ isNew: true });
  });

  test('after a change of UIDVALIDITY mail of before the last look is not answered, but what is on its way keeps its answer', async () => {
    await store.reconciled(box, seconds(600));
    await store.adopt(box, 8n);
    expect((await row()).answerFrom).toEqual(new Date('2026-03-01T09:10:00.000Z'));

    await store.discover(box, 8n, [1]);
    const [one] = await store.wanted(box, 8n);
    await store.fetched(box, [{ id: one?.id ?? 0, ...kept('f1', seconds(700)) }]);
    await store.reconciled(box, seconds(900));
    await store.adopt(box, 9n);
    expect((await row()).answerFrom).toEqual(seconds(700));
    await database.db
      .update(message)
      .set({ state: 'DONE' })
      .where(eq(message.id, one?.id ?? 0));
    await store.adopt(box, 10n);
    expect((await row()).answerFrom).toEqual(new Date('2026-03-01T09:15:00.000Z'));
  });
});
