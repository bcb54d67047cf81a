// What becomes of an answer whose sender is gone or does not know: leases, looks, where it was found, what a backup brought back.
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { LEASE_MS, type NewReply, type Outbox, openOutbox } from '../../src/store/outbox.ts';
import { audit, bouncedAddress, mailbox, message, reply } from '../../src/store/schema.ts';
import { describeDatabases } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

const START = new Date('2026-03-20T10:00:00Z');
const MINUTES = 60_000;
const LIMITS = { perHour: 300 };

describeDatabases('the fate of answers', (open) => {
  let database: Database;
  let outbox: Outbox;
  let now: Date;
  const at = (minutes: number) => new Date(START.getTime() + minutes * MINUTES);
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * MINUTES);
  };

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const table of [audit, bouncedAddress, reply, message, mailbox]) await database.db.delete(table);
    now = START;
    outbox = openOutbox(database.db, databaseIsJournal(), () => now);
  });

  async function queued(changes: Partial<NewReply> = {}): Promise<number> {
    const messageId = await aMessage(database.db);
    const row = await outbox.enqueue(
      database.db,
      aReply(messageId, { recipient: `p${messageId}@example.net`, ...changes }),
    );
    if (row === 'already') throw new Error('already there');
    return row.id;
  }
  async function committed(changes: Partial<NewReply> = {}): Promise<number> {
    const id = await queued(changes);
    await outbox.claim(id, 'token', LIMITS);
    expect(await outbox.commitPoint(id, 'token')).toBe(true);
    return id;
  }
  async function uncertain(changes: Partial<NewReply> = {}): Promise<number> {
    const id = await committed(changes);
    expect(await outbox.uncertain(id, 'token', 'lost')).toBe(true);
    return id;
  }
  const dueIds = async () => (await outbox.uncertainDue(now)).map((row) => row.id);

  test('a lease that is renewed goes on for two minutes from each renewal, before and after the commit point', async () => {
    const id = await queued();
    await outbox.claim(id, 'token', LIMITS);
    for (let i = 0; i < 4; i += 1) {
      later(1.5);
      expect(await outbox.renew(id, 'token')).toBe(true);
      expect((await outbox.load(id))?.leaseUntil).toEqual(new Date(now.getTime() + LEASE_MS));
      expect(await outbox.expired()).toEqual({ pending: [], uncertain: [] });
      if (i === 1) expect(await outbox.commitPoint(id, 'token')).toBe(true);
    }
    later(2.1);
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [id] });
  });

  test('a lease that ran out, was lost to another or has ended is not renewed', async () => {
    const id = await queued();
    await outbox.claim(id, 'token', LIMITS);
    expect(await outbox.renew(id, 'another')).toBe(false);
    later(2);
    expect(await outbox.renew(id, 'token')).toBe(false);
    await outbox.expired(now);
    later(0.1);
    expect(await outbox.expired()).toEqual({ pending: [id], uncertain: [] });
    expect(await outbox.renew(id, 'token')).toBe(false);
    const sent = await committed();
    await outbox.sent(sent, 'token');
    expect(await outbox.renew(sent, 'token')).toBe(false);
  });

  test('paused past its lease while the commit point is recorded, a sender gets none, and the answer waits to be sent', async () => {
    const slow = openOutbox(
      database.db,
      {
        ...databaseIsJournal(),
        async append({ point }) {
          if (point === 'commit-point') later(3);
        },
      },
      () => now,
    );
    const id = await queued();
    await slow.claim(id, 'slow', LIMITS);
    expect(await slow.commitPoint(id, 'slow')).toBe(false);
    expect(await outbox.load(id)).toMatchObject({ state: 'PENDING', leaseToken: null, uncertainSince: null });
    later(2);
    expect(await outbox.claim(id, 'next', LIMITS)).toHaveProperty('row');
  });

  test('every way into UNCERTAIN says since when, and a first look comes ten minutes later', async () => {
    const [lost, died] = [await uncertain(), await committed()];
    expect(await outbox.load(lost)).toMatchObject({ uncertainSince: START, lookAt: at(10), looks: 0 });
    later(3);
    await outbox.expired();
    expect(await outbox.load(died)).toMatchObject({
      state: 'UNCERTAIN',
      uncertainSince: at(3),
      lookAt: at(13),
      looks: 0,
    });
    expect(await dueIds()).toEqual([]);
    now = at(10);
    expect(await dueIds()).toEqual([lost]);
    now = at(13);
    expect(await dueIds()).toEqual([lost, died]);
  });

  test('it is looked for at 10 minutes, 1, 6 and 24 hours, and then waits for a person', async () => {
    const id = await uncertain();
    for (const [time, next] of [
      [10, 60],
      [60, 360],
      [360, 1440],
    ] as const) {
      now = at(time);
      expect(await dueIds()).toEqual([id]);
      expect(await outbox.looked(id, null)).toBe(true);
      expect((await outbox.load(id))?.lookAt).toEqual(at(next));
      expect(await dueIds()).toEqual([]);
    }
    now = at(1440);
    await outbox.looked(id, null);
    expect(await outbox.load(id)).toMatchObject({ state: 'UNCERTAIN', looks: 4, lookAt: null });
    now = at(100_000);
    expect(await dueIds()).toEqual([]);
    expect((await outbox.uncertainOnes()).map((row) => row.id)).toEqual([id]);
  });

  test('looks that were missed while the service was down are made up by one', async () => {
    const id = await uncertain();
    now = at(300);
    expect(await outbox.looked(id, null)).toBe(true);
    expect(await outbox.load(id)).toMatchObject({ looks: 1, lookAt: at(360) });
  });

  test('one of an earlier version, without a time, is looked for at once', async () => {
    const id = await uncertain();
    await database.db.update(reply).set({ uncertainSince: null, lookAt: null });
    expect(await dueIds()).toEqual([id]);
    await outbox.looked(id, null);
    expect(await outbox.load(id)).toMatchObject({ uncertainSince: START, lookAt: at(10) });
  });

  test('found, it is sent as of the moment its fate became unknown, and the trail says where', async () => {
    const [there, elsewhere] = [await uncertain(), await uncertain()];
    later(60);
    expect(await outbox.looked(there, 'sent')).toBe(true);
    expect(await outbox.found(elsewhere, 'bounce')).toBe(true);
    expect(await outbox.load(there)).toMatchObject({ state: 'SENT', sentAt: START, copiedAt: now, lookAt: null });
    expect(await outbox.load(elsewhere)).toMatchObject({ state: 'SENT', copiedAt: null });
    const lines = await database.db.select().from(audit).where(eq(audit.action, 'reply.sent')).orderBy(asc(audit.id));
    expect(lines.map(({ detail }) => detail.found)).toEqual(['sent', 'bounce']);
    expect(await outbox.found(there, 'sent')).toBe(false);
    expect(await outbox.looked(there, null)).toBe(false);
  });

  test('a late word of the relay ends the search', async () => {
    const [taken, refused] = [await uncertain(), await uncertain()];
    await outbox.sent(taken, 'token');
    await outbox.temporary(refused, 'token', '451 later');
    expect(await outbox.load(taken)).toMatchObject({ state: 'SENT', lookAt: null });
    expect(await outbox.load(refused)).toMatchObject({ state: 'PENDING', lookAt: null, uncertainSince: null });
    now = at(10_000);
    expect(await dueIds()).toEqual([]);
  });

  test('released by a person, it is named, looked for no more, and starts again', async () => {
    const id = await uncertain();
    now = at(10);
    await outbox.looked(id, null);
    expect(await outbox.release(id, 'hr:anna')).toBe(true);
    expect(await outbox.load(id)).toMatchObject({
      state: 'PENDING',
      releasedBy: 'hr:anna',
      looks: 0,
      lookAt: null,
      uncertainSince: null,
      leaseToken: null,
    });
    // The sender of the first try, should it still live, has no say any more.
    expect(await outbox.sent(id, 'token')).toBe(false);
  });

  test('held since a backup was put back: found, it is sent; released, it goes out', async () => {
    const [gone, unsent, open] = [await queued(), await queued(), await queued()];
    await database.db.update(reply).set({ state: 'HELD', suppressed: 'restored' });
    const other = await queued({ state: 'HELD', suppressed: 'breaker' });
    later(60);
    expect((await outbox.heldAsRestored()).map((row) => row.id)).toEqual([gone, unsent, open]);
    expect(await outbox.found(gone, 'journal')).toBe(true);
    expect(await outbox.load(gone)).toMatchObject({ state: 'SENT', suppressed: null, sentAt: START });
    expect(await outbox.release(unsent, 'hr:anna')).toBe(true);
    expect(await outbox.due()).toEqual([unsent]);
    expect((await outbox.heldAsRestored()).map((row) => row.id)).toEqual([open]);
    expect(await outbox.load(other)).toMatchObject({ state: 'HELD' });
  });

  test('an answer held for another reason is not taken for sent because it was found', async () => {
    const id = await queued({ state: 'HELD', suppressed: 'held' });
    expect(await outbox.found(id, 'sent')).toBe(false);
  });

  test('answers without a copy among the sent mail: of these mailboxes, sent since then, oldest first', async () => {
    const sentOne = async (vacancy: string) => {
      const id = await committed({ vacancy });
      await outbox.sent(id, 'token');
      return id;
    };
    const old = await sentOne('HOI');
    later(24 * 60);
    const ids = [await sentOne('HOI'), await sentOne('DDIS'), await sentOne('HOI'), await sentOne('STCEPM')];
    await queued();
    const which = async (vacancies: string[], limit = 10, after?: Date) =>
      (await outbox.uncopied(vacancies, limit, after)).map((row) => row.id);
    expect(await which(['HOI', 'DDIS'], 10, at(60))).toEqual([ids[0], ids[1], ids[2]]);
    expect(await which(['HOI'], 2)).toEqual([old, ids[0]]);
    expect(await which([])).toEqual([]);
    await outbox.copied(ids[0] ?? 0);
    expect(await which(['HOI'], 10, at(60))).toEqual([ids[2]]);
    expect((await outbox.uncopied(['DDIS'], 1))[0]?.raw).toBeInstanceOf(Buffer);
    now = new Date(now.getTime() + 29.5 * 24 * 60 * MINUTES);
    // `old` was sent more than 30 days ago.
    expect(await which(['HOI'])).toEqual([ids[2]]);
  });

  test('an address that the relay refused for good is marked, with the answer and the status; released, it counts as good again', async () => {
    const [refused, other] = [await queued({ recipient: 'gone@example.net' }), await queued()];
    for (const id of [refused, other]) await outbox.claim(id, 'token', LIMITS);
    await outbox.failed(refused, 'token', '550 5.1.1 no such user', { status: '5.1.1' });
    await outbox.failed(other, 'token', '554 5.7.1 not this mail');
    expect(await database.db.select().from(bouncedAddress)).toEqual([
      { address: 'gone@example.net', messageId: null, replyId: refused, status: '5.1.1', at: START },
    ]);
    const lines = await database.db.select().from(audit).where(eq(audit.action, 'reply.failed')).orderBy(asc(audit.id));
    expect(lines.map(({ detail }) => detail.status)).toEqual(['5.1.1', undefined]);
    await outbox.release(refused, 'hr:anna');
    expect(await database.db.select().from(bouncedAddress)).toEqual([]);
  });
});
