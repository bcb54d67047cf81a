// The outbox under repetition, races, crashes and a database that forgot: one answer goes out at most once.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { databaseIsJournal, type Journal, openJournal } from '../../src/store/journal.ts';
import { enqueue, MOST_TRIES, type Outbox, openOutbox, pauseAfter } from '../../src/store/outbox.ts';
import { audit, mailbox, message, reply } from '../../src/store/schema.ts';
import { describeDatabases } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

const START = new Date('2026-03-20T10:00:00Z');
const MINUTES = 60_000;
const LIMITS = { perHour: 300 };

test('the pause doubles from a minute to six hours', () => {
  expect([1, 2, 3, 9, 10, 40].map((tries) => pauseAfter(tries) / MINUTES)).toEqual([1, 2, 4, 256, 360, 360]);
});

describeDatabases('the outbox', (open) => {
  let database: Database;
  let folder: string;
  let journal: Journal;
  let outbox: Outbox;
  let now: Date;
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * MINUTES);
  };
  const stateOf = async (id: number) => (await outbox.load(id))?.state;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const table of [audit, reply, message, mailbox]) await database.db.delete(table);
    folder = await mkdtemp(path.join(tmpdir(), 'intray-outbox-'));
    journal = await openJournal(path.join(folder, 'journal'));
    now = START;
    outbox = openOutbox(database.db, journal, () => now);
  });
  afterEach(async () => {
    await journal.close();
    await rm(folder, { recursive: true });
  });

  async function queued(changes: Parameters<typeof aReply>[1] = {}): Promise<number> {
    const row = await outbox.enqueue(database.db, aReply(await aMessage(database.db), changes));
    if (row === 'already') throw new Error('already there');
    return row.id;
  }
  async function committed(): Promise<number> {
    const id = await queued();
    await outbox.claim(id, 'token', LIMITS);
    expect(await outbox.commitPoint(id, 'token')).toBe(true);
    return id;
  }

  test('one thing has one answer for each purpose, however often it is decided', async () => {
    const messageId = await aMessage(database.db);
    const first = await outbox.enqueue(database.db, aReply(messageId));
    expect(first).toMatchObject({ state: 'PENDING', attempts: 0 });
    expect(await outbox.enqueue(database.db, aReply(messageId))).toBe('already');
    expect(await outbox.enqueue(database.db, aReply(messageId, { purpose: 'late' }))).toMatchObject({
      purpose: 'late',
    });
  });

  test('an answer that was suppressed makes way for one of the same purpose that is not, and not the other way', async () => {
    const first = await aMessage(database.db);
    const suppressed = await outbox.enqueue(
      database.db,
      aReply(first, { state: 'SUPPRESSED', suppressed: 'throttled' }),
    );
    await database.db.update(reply).set({ attempts: 3, nextAttemptAt: new Date(START.getTime() + 60 * MINUTES) });
    const later = { ...aReply(first), messageId: await aMessage(database.db) };
    expect(await outbox.enqueue(database.db, later)).toMatchObject({
      state: 'PENDING',
      suppressed: null,
      attempts: 0,
      nextAttemptAt: null,
      messageId: later.messageId,
    });
    expect(await outbox.enqueue(database.db, aReply(first, { state: 'SUPPRESSED', suppressed: 'throttled' }))).toBe(
      'already',
    );
    expect(suppressed).toMatchObject({ state: 'SUPPRESSED' });
    expect(await database.db.select().from(reply)).toHaveLength(1);
  });

  test('the same mail that came again under another id has the answer it has', async () => {
    const [first, again] = [await aMessage(database.db), await aMessage(database.db)];
    const rfcMessageId = '<intray.same@example.org>';
    expect(await outbox.enqueue(database.db, aReply(first, { rfcMessageId }))).toMatchObject({ state: 'PENDING' });
    expect(await outbox.enqueue(database.db, aReply(again, { rfcMessageId }))).toBe('already');
    const suppressed = { rfcMessageId, state: 'SUPPRESSED', suppressed: 'already-sent' } as const;
    expect(await outbox.enqueue(database.db, aReply(again, suppressed))).toBe('already');
    expect(await database.db.select().from(reply)).toHaveLength(1);
  });

  test('what lay in the junk folder and could not be answered is answered when the same mail comes into the mailbox', async () => {
    const [junk, inbox] = [await aMessage(database.db), await aMessage(database.db)];
    const rfcMessageId = '<intray.same@example.org>';
    await outbox.enqueue(database.db, aReply(junk, { rfcMessageId, state: 'SUPPRESSED', suppressed: 'spam' }));
    expect(await outbox.enqueue(database.db, aReply(inbox, { rfcMessageId }))).toMatchObject({
      state: 'PENDING',
      messageId: inbox,
    });
    expect(await database.db.select().from(reply)).toHaveLength(1);
    // Both rows in the way were suppressed: that of the same mail, and that of the same thing.
    const [third, other] = [await aMessage(database.db), await aMessage(database.db)];
    const twin = '<intray.twin@example.org>';
    await outbox.enqueue(database.db, aReply(third, { state: 'SUPPRESSED', suppressed: 'throttled' }));
    await outbox.enqueue(database.db, aReply(other, { rfcMessageId: twin, state: 'SUPPRESSED', suppressed: 'spam' }));
    const added = await outbox.enqueue(database.db, aReply(third, { rfcMessageId: twin }));
    expect(added).toMatchObject({ state: 'PENDING', concerns: `message:${third}`, rfcMessageId: twin });
    expect(await database.db.select().from(reply)).toHaveLength(2);
  });

  test('an answer whose decision is rolled back was never there', async () => {
    const messageId = await aMessage(database.db);
    const failing = database.db.transaction(async (tx) => {
      await enqueue(tx, aReply(messageId), now);
      throw new Error('decided otherwise');
    });
    await expect(failing).rejects.toThrow('decided otherwise');
    expect(await outbox.due()).toEqual([]);
  });

  test('two claims at once: one gets it', async () => {
    const id = await queued();
    const claims = await Promise.all(['a', 'b', 'c'].map((token) => outbox.claim(id, token, LIMITS)));
    expect(claims.filter((row) => row !== null)).toHaveLength(1);
    expect(await stateOf(id)).toBe('OPEN');
  });

  test('the commit point is granted once, to the lease that holds it, while it holds it', async () => {
    const id = await queued();
    await outbox.claim(id, 'mine', LIMITS);
    expect(await outbox.commitPoint(id, 'another')).toBe(false);
    expect(await outbox.commitPoint(id, 'mine')).toBe(true);
    expect(await outbox.commitPoint(id, 'mine')).toBe(false);
    const slow = await queued();
    await outbox.claim(slow, 'slow', LIMITS);
    later(2);
    expect(await outbox.commitPoint(slow, 'slow')).toBe(false);
    expect(await stateOf(slow)).toBe('OPEN');
  });

  test('the way to SENT is in the audit trail, without a word about the candidate', async () => {
    const id = await committed();
    expect(await outbox.sent(id, 'token')).toBe(true);
    const lines = await database.db.select().from(audit).where(eq(audit.replyId, id)).orderBy(asc(audit.id));
    expect(lines.map((line) => line.action)).toEqual([
      'reply.queued',
      'reply.opened',
      'reply.commit-point',
      'reply.sent',
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/zoe|example\.net/i);
    expect((await outbox.load(id))?.sentAt).toEqual(START);
  });

  test('SENT is the end: no claim, no release, no second record', async () => {
    const id = await committed();
    await outbox.sent(id, 'token');
    expect(await outbox.claim(id, 'again', LIMITS)).toBeNull();
    expect(await outbox.release(id, 'hr:anna')).toBe(false);
    expect(await outbox.temporary(id, 'token', 'late news')).toBeNull();
    expect(await outbox.sent(id, 'token')).toBe(false);
    expect(await stateOf(id)).toBe('SENT');
  });

  test('a temporary failure waits, longer each time, and ends with a person', async () => {
    const id = await queued();
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      expect(await outbox.claim(id, `t${tries}`, LIMITS)).not.toBeNull();
      expect(await outbox.temporary(id, `t${tries}`, 'busy')).toBe('PENDING');
      expect(await outbox.due()).toEqual([]);
      expect(await outbox.claim(id, 'early', LIMITS)).toBeNull();
      later(pauseAfter(tries) / MINUTES);
      expect(await outbox.due()).toEqual([id]);
    }
    await outbox.claim(id, 'last', LIMITS);
    expect(await outbox.temporary(id, 'last', 'busy')).toBe('FAILED');
    expect(await outbox.due()).toEqual([]);
  });

  test('a 4xx after the dot frees it: the next claim is not held back by the journal', async () => {
    const id = await committed();
    expect(await outbox.temporary(id, 'token', '451 later')).toBe('PENDING');
    later(5);
    expect(await outbox.claim(id, 'second', LIMITS)).not.toBeNull();
    expect((await journal.entries()).map((entry) => entry.point)).toEqual(['commit-point', 'refused']);
  });

  test('killed before the commit point: sent again; killed after it: uncertain, and never sent again by itself', async () => {
    const before = await queued();
    await outbox.claim(before, 'dead', LIMITS);
    const after = await committed();
    later(21);
    expect(await outbox.expired()).toEqual({ pending: [before], uncertain: [after] });
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [] });
    later(24 * 60);
    expect(await outbox.due()).toEqual([before]);
    expect(await outbox.claim(after, 'again', LIMITS)).toBeNull();
    expect((await outbox.uncertainOnes()).map((row) => row.id)).toEqual([after]);
  });

  test('a lease that has not run out is left alone, unless the process is known to be the only one', async () => {
    const id = await queued();
    await outbox.claim(id, 'alive', LIMITS);
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [] });
    expect(await outbox.expired(new Date('2100-01-01T00:00:00Z'))).toEqual({ pending: [id], uncertain: [] });
  });

  test('a 250 that comes after the lease ran out still counts', async () => {
    const id = await committed();
    later(3);
    await outbox.expired();
    expect(await stateOf(id)).toBe('UNCERTAIN');
    expect(await outbox.sent(id, 'token')).toBe(true);
    expect(await stateOf(id)).toBe('SENT');
  });

  test('held, suppressed, refused and uncertain ones are sent when a person says so, and the person is named', async () => {
    const held = await queued({ state: 'HELD', suppressed: 'held' });
    const suppressed = await queued({ state: 'SUPPRESSED', suppressed: 'throttled' });
    const failed = await queued();
    await outbox.claim(failed, 'f', LIMITS);
    await outbox.failed(failed, 'f', '550 no');
    const uncertain = await committed();
    await outbox.uncertain(uncertain, 'token', 'lost');
    expect(await outbox.due()).toEqual([]);
    for (const id of [held, suppressed, failed, uncertain]) {
      expect(await outbox.release(id, 'hr:anna')).toBe(true);
      expect(await outbox.release(id, 'hr:anna')).toBe(false);
      const lines = await database.db.select().from(audit).where(eq(audit.replyId, id)).orderBy(asc(audit.id));
      expect(lines.at(-1)).toMatchObject({ actor: 'hr:anna', action: 'reply.released' });
    }
    expect(await outbox.due()).toEqual([held, suppressed, failed, uncertain]);
    for (const id of await outbox.due()) expect(await outbox.claim(id, `t${id}`, LIMITS)).not.toBeNull();
  });

  test('an answer without a mail cannot be released', async () => {
    const id = await queued({ state: 'SUPPRESSED', suppressed: 'no-reply-address', raw: null });
    expect(await outbox.release(id, 'hr:anna')).toBe(false);
  });

  test('with sending switched off it is held', async () => {
    const id = await queued();
    expect(await outbox.hold(id)).toBe(true);
    expect(await outbox.hold(id)).toBe(false);
    expect(await outbox.load(id)).toMatchObject({ state: 'HELD', suppressed: 'held' });
  });

  test('an uncertain one that was found among the sent mail is sent', async () => {
    const id = await committed();
    await outbox.uncertain(id, 'token', 'lost');
    expect(await outbox.arrived(id, 'hr:anna')).toBe(true);
    expect(await stateOf(id)).toBe('SENT');
  });

  test('the commit point that the journal could not hold is not granted', async () => {
    const id = await queued();
    const full = { ...databaseIsJournal(), append: () => Promise.reject(new Error('disk full')) };
    const careful = openOutbox(database.db, full, () => now);
    await careful.claim(id, 'token', LIMITS);
    await expect(careful.commitPoint(id, 'token')).rejects.toThrow('disk full');
    // Nothing was sent, and the disk is not asked a second time.
    expect(await careful.temporary(id, 'token', 'disk full')).toBe('PENDING');
  });

  test('a database that lost its last moments in a power cut is corrected from the journal', async () => {
    const [sent, lost, refused, untouched] = [await committed(), await committed(), await committed(), await queued()];
    await outbox.sent(sent, 'token');
    await outbox.temporary(refused, 'token', '451');
    // What the disk kept of the database: the state of a minute ago.
    await database.db
      .update(reply)
      .set({ state: 'PENDING', leaseToken: null, leaseUntil: null, sentAt: null, nextAttemptAt: null });
    later(60);
    const restarted = openOutbox(database.db, journal, () => now);
    expect(await restarted.reconcileJournal()).toEqual({ sent: [sent], uncertain: [lost] });
    expect(await restarted.due()).toEqual([refused, untouched]);
    expect(await outbox.load(sent)).toMatchObject({ sentAt: START });
    expect(await outbox.load(lost)).toMatchObject({
      uncertainSince: now,
      lookAt: new Date(now.getTime() + 10 * MINUTES),
    });
  });

  test('what the guard holds since a backup was put back, and the journal knows to have left, waits for nobody', async () => {
    const [sent, lost, unsent] = [await committed(), await committed(), await queued()];
    await outbox.sent(sent, 'token');
    await database.db.update(reply).set({ state: 'HELD', suppressed: 'restored', leaseToken: null, leaseUntil: null });
    const restarted = openOutbox(database.db, journal, () => now);
    expect(await restarted.reconcileJournal()).toEqual({ sent: [sent], uncertain: [lost] });
    expect(await outbox.load(sent)).toMatchObject({ state: 'SENT', suppressed: null });
    expect(await outbox.load(unsent)).toMatchObject({ state: 'HELD', suppressed: 'restored' });
  });

  test('a row that was lost whole and decided anew under another id is known by the mail it answers', async () => {
    const messageId = await aMessage(database.db, { fingerprint: 'same'.padEnd(64, '0') });
    const row = await outbox.enqueue(database.db, aReply(messageId));
    if (row === 'already') throw new Error('already there');
    await outbox.claim(row.id, 'token', LIMITS);
    await outbox.commitPoint(row.id, 'token');
    await database.db.delete(reply);
    const again = await aMessage(database.db, { fingerprint: 'same'.padEnd(64, '0') });
    const anew = await outbox.enqueue(database.db, aReply(again));
    if (anew === 'already') throw new Error('already there');
    expect(await outbox.claim(anew.id, 'second', LIMITS)).toBeNull();
    expect(await stateOf(anew.id)).toBe('UNCERTAIN');
  });

  test('at the start, old entries of answers that came to their end are let go, and no others', async () => {
    const [sent, failed, open] = [await committed(), await committed(), await committed()];
    await outbox.sent(sent, 'token');
    await outbox.failed(failed, 'token', '554');
    later(20 * 24 * 60);
    const young = await queued({ recipient: 'other@example.net' });
    await outbox.claim(young, 'token', LIMITS);
    await outbox.commitPoint(young, 'token');
    await outbox.sent(young, 'token');
    expect(await outbox.pruneJournal()).toBe(0);
    expect(await journal.entries()).toHaveLength(7);
    later(11 * 24 * 60);
    expect(await openOutbox(database.db, journal, () => now).pruneJournal()).toBe(4);
    // One of unknown fate, and one of the last thirty days.
    expect((await journal.entries()).map((entry) => entry.point)).toEqual(['commit-point', 'commit-point', 'sent']);
    await database.db.update(reply).set({ state: 'PENDING', leaseToken: null, leaseUntil: null });
    const restarted = openOutbox(database.db, journal, () => now);
    expect(await restarted.reconcileJournal()).toEqual({ sent: [young], uncertain: [open] });
  });
});
