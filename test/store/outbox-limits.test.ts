// The limits of sending where answers are claimed: so many to an address a day, so many of a vacancy an hour, exact under races.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { type NewReply, type Outbox, openOutbox } from '../../src/store/outbox.ts';
import { audit, mailbox, message, reply } from '../../src/store/schema.ts';
import { describeDatabases } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

const START = new Date('2026-03-20T10:00:00Z');
const MINUTES = 60_000;

describeDatabases('the limits of sending', (open) => {
  let database: Database;
  let outbox: Outbox;
  let now: Date;
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * MINUTES);
  };

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const table of [audit, reply, message, mailbox]) await database.db.delete(table);
    now = START;
    outbox = openOutbox(database.db, databaseIsJournal(), () => now);
  });

  let people = 0;
  async function queued(changes: Partial<NewReply> = {}): Promise<number> {
    people += 1;
    const row = aReply(await aMessage(database.db), { recipient: `person.${people}@example.net`, ...changes });
    const added = await outbox.enqueue(database.db, row);
    if (added === 'already') throw new Error('already there');
    return added.id;
  }
  const claim = (id: number, perHour: number) => outbox.claim(id, `t${id}`, { perHour });
  async function left(id: number, perHour = 300): Promise<void> {
    expect(await claim(id, perHour)).toMatchObject({ row: { id } });
    expect(await outbox.commitPoint(id, `t${id}`)).toBe(true);
    expect(await outbox.sent(id, `t${id}`)).toBe(true);
  }

  test('as many answers of a vacancy leave in an hour as its limit says; the next one waits for a person, and is told of once', async () => {
    for (let i = 0; i < 3; i += 1) await left(await queued(), 3);
    const [first, second] = [await queued(), await queued()];
    expect(await claim(first, 3)).toEqual({ over: 'breaker', vacancy: 'HOI', trips: true });
    expect(await claim(second, 3)).toEqual({ over: 'breaker', vacancy: 'HOI', trips: false });
    expect(await outbox.load(first)).toMatchObject({ state: 'HELD', suppressed: 'breaker', attempts: 0 });
    later(24 * 60);
    expect(await outbox.due()).toEqual([]);
    const [line] = await database.db.select().from(audit).where(eq(audit.replyId, second)).orderBy(audit.id).offset(1);
    expect(line).toMatchObject({ actor: 'reply', action: 'reply.held', detail: { why: 'breaker' } });
  });

  test('the hour runs from the moment an answer left; another vacancy has a limit of its own', async () => {
    await left(await queued(), 1);
    expect(await claim(await queued({ vacancy: 'DDIS' }), 1)).toHaveProperty('row');
    later(59);
    expect(await claim(await queued(), 1)).toMatchObject({ over: 'breaker' });
    later(2);
    await left(await queued(), 1);
    // Held again within the hour of the first one: nothing new to tell.
    expect(await claim(await queued(), 1)).toMatchObject({ over: 'breaker', trips: false });
  });

  test('answers on their way and of unknown fate count; refused ones do not', async () => {
    const refused = await queued();
    await claim(refused, 2);
    await outbox.failed(refused, `t${refused}`, '554 no');
    const [onItsWay, unknown] = [await queued(), await queued()];
    expect(await claim(onItsWay, 2)).toHaveProperty('row');
    expect(await claim(unknown, 2)).toHaveProperty('row');
    await outbox.commitPoint(unknown, `t${unknown}`);
    await outbox.uncertain(unknown, `t${unknown}`, 'lost');
    expect(await claim(await queued(), 2)).toMatchObject({ over: 'breaker' });
  });

  test('the fourth answer to an address within 24 hours is suppressed, whatever the vacancy and the case', async () => {
    const to = (recipient: string, vacancy = 'HOI') => queued({ recipient, vacancy });
    for (const each of ['Zoe@example.net', 'zoe@example.net', 'ZOE@example.net']) await left(await to(each));
    later(23 * 60);
    const fourth = await to('zoe@example.net', 'DDIS');
    expect(await claim(fourth, 300)).toEqual({ over: 'throttled', vacancy: 'DDIS', trips: false });
    expect(await outbox.load(fourth)).toMatchObject({ state: 'SUPPRESSED', suppressed: 'throttled' });
    later(61);
    await left(await to('zoe@example.net'));
  });

  test('what a person releases passes both limits, and counts for the address only', async () => {
    for (let i = 0; i < 3; i += 1) await left(await queued({ recipient: 'zoe@example.net' }), 4);
    const throttled = await queued({ recipient: 'zoe@example.net' });
    expect(await claim(throttled, 4)).toMatchObject({ over: 'throttled' });
    await left(await queued(), 4);
    const over = await queued();
    expect(await claim(over, 4)).toMatchObject({ over: 'breaker' });
    for (const id of [throttled, over]) {
      expect(await outbox.release(id, 'hr:anna')).toBe(true);
      await left(id, 4);
      expect(await outbox.load(id)).toMatchObject({ state: 'SENT', releasedBy: 'hr:anna', suppressed: null });
    }
    later(61);
    // Two by a person a moment ago, none by itself in this hour.
    const [byHand] = [await queued({ state: 'HELD', suppressed: 'held' })];
    await outbox.release(byHand, 'hr:anna');
    await left(byHand, 1);
    await left(await queued(), 1);
  });

  test('twenty claims at once: exactly as many pass as the limit says, and one of the others tells', async () => {
    const ids: number[] = [];
    for (let i = 0; i < 20; i += 1) ids.push(await queued());
    const claims = await Promise.all(ids.map((id) => claim(id, 7)));
    expect(claims.filter((each) => each !== null && 'row' in each)).toHaveLength(7);
    expect(claims.filter((each) => each !== null && 'over' in each && each.over === 'breaker')).toHaveLength(13);
    expect(claims.filter((each) => each !== null && 'over' in each && each.trips)).toHaveLength(1);
  });

  test('ten claims for one address at once, of several vacancies: three pass', async () => {
    const ids: number[] = [];
    for (let i = 0; i < 10; i += 1) ids.push(await queued({ recipient: 'zoe@example.net', vacancy: `V${i % 3}` }));
    const claims = await Promise.all(ids.map((id) => claim(id, 300)));
    expect(claims.filter((each) => each !== null && 'row' in each)).toHaveLength(3);
    expect(claims.filter((each) => each !== null && 'over' in each && each.over === 'throttled')).toHaveLength(7);
  });
});
