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
  const until = () => new Date(now.getTime() + 20 * MINUTES);
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
    await outbox.claim(id, 'token', until());
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
    const later = { ...aReply(first), messageId: await aMessage(database.db) };
    expect(await outbox.enqueue(database.db, later)).toMatchObject({
      state: 'PENDING',
      suppressed: null,
      messageId: later.messageId,
    });
    expect(await outbox.enqueue(database.db, aReply(first, { state: 'SUPPRESSED', suppressed: 'throttled' }))).toBe(
      'already',
    );
    expect(suppressed).toMatchObject({ state: 'SUPPRESSED' });
    expect(await database.db.select().from(reply)).toHaveLength(1);
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
    const claims = await Promise.all(['a', 'b', 'c'].map((token) => outbox.claim(id, token, until())));
    expect(claims.filter((row) => row !== null)).toHaveLength(1);
    expect(await stateOf(id)).toBe('OPEN');
  });

  test('the commit point is granted once, to the lease that holds it, while it holds it', async () => {
    const id = await queued();
    await outbox.claim(id, 'mine', until());
    expect(await outbox.commitPoint(id, 'another')).toBe(false);
    expect(await outbox.commitPoint(id, 'mine')).toBe(true);
    expect(await outbox.commitPoint(id, 'mine')).toBe(false);
    const slow = await queued();
    await outbox.claim(slow, 'slow', until());
    later(21);
    expect(await outbox.commitPoint(slow, 'slow')).toBe(false);
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
    expect(await outbox.claim(id, 'again', until())).toBeNull();
    expect(await outbox.release(id, 'hr:anna')).toBe(false);
    expect(await outbox.temporary(id, 'token', 'late news')).toBeNull();
    expect(await outbox.sent(id, 'token')).toBe(false);
    expect(await stateOf(id)).toBe('SENT');
  });

  test('a temporary failure waits, longer each time, and ends with a person', async () => {
    const id = await queued();
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      expect(await outbox.claim(id, `t${tries}`, until())).not.toBeNull();
      expect(await outbox.temporary(id, `t${tries}`, 'busy')).toBe('PENDING');
      expect(await outbox.due()).toEqual([]);
      expect(await outbox.claim(id, 'early', until())).toBeNull();
      later(pauseAfter(tries) / MINUTES);
      expect(await outbox.due()).toEqual([id]);
    }
    await outbox.claim(id, 'last', until());
    expect(await outbox.temporary(id, 'last', 'busy')).toBe('FAILED');
    expect(await outbox.due()).toEqual([]);
  });

  test('a 4xx after the dot frees it: the next claim is not held back by the journal', async () => {
    const id = await committed();
    expect(await outbox.temporary(id, 'token', '451 later')).toBe('PENDING');
    later(5);
    expect(await outbox.claim(id, 'second', until())).not.toBeNull();
    expect((await journal.entries()).map((entry) => entry.point)).toEqual(['commit-point', 'refused']);
  });

  test('killed before the commit point: sent again; killed after it: uncertain, and never sent again by itself', async () => {
    const before = await queued();
    await outbox.claim(before, 'dead', until());
    const after = await committed();
    later(21);
    expect(await outbox.expired()).toEqual({ pending: [before], uncertain: [after] });
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [] });
    later(24 * 60);
    expect(await outbox.due()).toEqual([before]);
    expect(await outbox.claim(after, 'again', until())).toBeNull();
    expect((await outbox.uncertainOnes()).map((row) => row.id)).toEqual([after]);
  });

  test('a lease that has not run out is left alone, unless the process is known to be the only one', async () => {
    const id = await queued();
    await outbox.claim(id, 'alive', until());
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [] });
    expect(await outbox.expired(new Date('2100-01-01T00:00:00Z'))).toEqual({ pending: [id], uncertain: [] });
  });

  test('a 250 that comes after the lease ran out still counts', async () => {
    const id = await committed();
    later(21);
    await outbox.expired();
    expect(await stateOf(id)).toBe('UNCERTAIN');
    expect(await outbox.sent(id, 'token')).toBe(true);
    expect(await stateOf(id)).toBe('SENT');
  });

  test('held, suppressed, refused and uncertain ones are sent when a person says so, and the person is named', async () => {
    const held = await queued({ state: 'HELD', suppressed: 'held' });
    const suppressed = await queued({ state: 'SUPPRESSED', suppressed: 'throttled' });
    const failed = await queued();
    await outbox.claim(failed, 'f', until());
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
    for (const id of await outbox.due()) expect(await outbox.claim(id, `t${id}`, until())).not.toBeNull();
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

  test('answers to an address are counted by the day, whatever its case, suppressed ones not', async () => {
    await queued({ recipient: 'Zoe@example.net' });
    await queued();
    await queued({ state: 'SUPPRESSED', suppressed: 'throttled' });
    await queued({ recipient: 'other@example.net' });
    expect(await outbox.countTo('zoe@example.net', new Date(START.getTime() - 24 * 60 * MINUTES))).toBe(2);
    expect(await outbox.countTo('zoe@example.net', START)).toBe(0);
  });

  test('the commit point that the journal could not hold is not granted', async () => {
    const id = await queued();
    const full = { ...databaseIsJournal(), append: () => Promise.reject(new Error('disk full')) };
    const careful = openOutbox(database.db, full, () => now);
    await careful.claim(id, 'token', until());
    await expect(careful.commitPoint(id, 'token')).rejects.toThrow('disk full');
  });

  test('a database that lost its last moments in a power cut is corrected from the journal', async () => {
    const [sent, lost, refused, untouched] = [await committed(), await committed(), await committed(), await queued()];
    await outbox.sent(sent, 'token');
    await outbox.temporary(refused, 'token', '451');
    // What the disk kept of the database: the state of a minute ago.
    await database.db
      .update(reply)
      .set({ state: 'PENDING', leaseToken: null, leaseUntil: null, sentAt: null, nextAttemptAt: null });
    const restarted = openOutbox(database.db, journal, () => now);
    expect(await restarted.reconcileJournal()).toEqual({ sent: [sent], uncertain: [lost] });
    expect(await restarted.due()).toEqual([refused, untouched]);
  });

  test('a row that was lost whole and decided anew under another id is known by the mail it answers', async () => {
    const messageId = await aMessage(database.db, { fingerprint: 'same'.padEnd(64, '0') });
    const row = await outbox.enqueue(database.db, aReply(messageId));
    if (row === 'already') throw new Error('already there');
    await outbox.claim(row.id, 'token', until());
    await outbox.commitPoint(row.id, 'token');
    await database.db.delete(reply);
    const again = await aMessage(database.db, { fingerprint: 'same'.padEnd(64, '0') });
    const anew = await outbox.enqueue(database.db, aReply(again));
    if (anew === 'already') throw new Error('already there');
    expect(await outbox.claim(anew.id, 'second', until())).toBeNull();
    expect(await stateOf(anew.id)).toBe('UNCERTAIN');
  });
});
