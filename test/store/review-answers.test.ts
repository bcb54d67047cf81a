// Which answers wait for a person, which a person left as they are, and what calls for one.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type AnswerQuestion, goesWithAll } from '../../src/domain/review.ts';
import type { Database } from '../../src/store/database.ts';
import { dismissals } from '../../src/store/dismissals.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { enqueue, openOutbox } from '../../src/store/outbox.ts';
import { reviewStore } from '../../src/store/review.ts';
import { audit, bouncedAddress, reply, restoration } from '../../src/store/schema.ts';
import { describeDatabases, emptyTables } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

describeDatabases('answers that wait', (open) => {
  let database: Database;
  let store: ReturnType<typeof reviewStore>;
  let left: ReturnType<typeof dismissals>;
  const at = new Date('2026-03-21T08:00:00Z');
  const later = new Date('2026-03-21T09:00:00Z');
  beforeAll(async () => {
    database = await open();
    store = reviewStore(database.db);
    left = dismissals(database.db, () => later);
  });
  afterAll(() => database.close());
  beforeEach(() => emptyTables(database));

  const asked = (changes: Partial<AnswerQuestion> = {}): AnswerQuestion => ({
    reach: 'all',
    vacancy: null,
    shown: 'WAITING',
    reason: null,
    purpose: null,
    search: '',
    page: 1,
    size: 50,
    ...changes,
  });
  const shown = async (changes: Partial<AnswerQuestion> = {}) =>
    (await store.answers(asked(changes))).rows.map((row) => row.id).sort((a, b) => a - b);
  async function anAnswer(changes: Partial<typeof reply.$inferInsert> = {}, name = 'Zoé Lefèvre'): Promise<number> {
    const messageId = await aMessage(database.db, { fromName: name });
    const [row] = await database.db
      .insert(reply)
      .values({ ...aReply(messageId), createdAt: at, ...changes })
      .returning();
    return row?.id ?? 0;
  }
  const held = (changes: Partial<typeof reply.$inferInsert> = {}) =>
    anAnswer({ state: 'HELD', suppressed: 'held', ...changes });

  it('held, of unknown fate, failed and not sent wait; sent ones, ones on their way, and what machines would get do not', async () => {
    const waiting = [
      await held(),
      await held({ suppressed: 'breaker' }),
      await anAnswer({ state: 'UNCERTAIN', uncertainSince: at }),
      await anAnswer({ state: 'FAILED' }),
      await anAnswer({ state: 'SUPPRESSED', suppressed: 'throttled' }),
      await anAnswer({ state: 'SUPPRESSED', suppressed: 'loop' }),
      await anAnswer({ state: 'SUPPRESSED', suppressed: 'sender-unverified' }),
    ];
    for (const state of ['SENT', 'PENDING', 'OPEN', 'COMMIT_POINT'] as const) await anAnswer({ state });
    const machine = await anAnswer({ state: 'SUPPRESSED', suppressed: 'auto-submitted' });
    expect(await shown()).toEqual(waiting);
    expect(await shown({ reason: 'auto-submitted' })).toEqual([machine]);
    expect(await shown({ shown: 'SUPPRESSED' })).toEqual([...waiting.slice(4), machine]);
    expect(await store.answersCounted('all', null)).toEqual({
      WAITING: 7,
      HELD: 2,
      UNCERTAIN: 1,
      FAILED: 1,
      SUPPRESSED: 4,
      LEFT: 0,
    });
  });

  it('they are found by vacancy, state, reason, kind of answer and person', async () => {
    const one = await held({ purpose: 'late' });
    const two = await held({ vacancy: 'DDIS', suppressed: 'breaker' });
    const three = await anAnswer({ state: 'FAILED', recipient: 'Odd%Name@example.org' }, 'Ana Ostrowska');
    expect(await shown({ vacancy: 'DDIS' })).toEqual([two]);
    expect(await shown({ shown: 'HELD' })).toEqual([one, two]);
    expect(await shown({ reason: 'breaker' })).toEqual([two]);
    expect(await shown({ purpose: 'late' })).toEqual([one]);
    expect(await shown({ search: 'ostrow' })).toEqual([three]);
    expect(await shown({ search: 'd%n' })).toEqual([three]);
    expect(await shown({ reach: { vacancies: ['DDIS'], mailboxes: [] } })).toEqual([two]);
    expect(
      (await store.answersChosen([one, two, three], { vacancies: ['DDIS'], mailboxes: [] })).map((a) => a.id),
    ).toEqual([two]);
  });

  it('one that a person left keeps its state, no longer waits, and says who left it', async () => {
    for (const state of ['HELD', 'UNCERTAIN', 'FAILED', 'SUPPRESSED'] as const) {
      const id = await anAnswer({ state, suppressed: state === 'SUPPRESSED' ? 'throttled' : null });
      expect(await left.leave(id, 'hr:anna')).toBe(true);
      expect(await left.leave(id, 'hr:bert')).toBe(false);
      const [row] = await database.db.select().from(reply).where(eq(reply.id, id));
      expect(row).toMatchObject({ state, dismissedAt: later });
      const lines = await database.db.select().from(audit).where(eq(audit.replyId, id));
      expect(lines).toMatchObject([{ actor: 'hr:anna', action: 'reply.dismissed', detail: { state } }]);
    }
    expect(await shown()).toEqual([]);
    expect(await shown({ shown: 'LEFT' })).toHaveLength(4);
    expect(await store.alerts('all')).toMatchObject({ uncertain: 0, failed: 0, held: 0 });
    const sent = await anAnswer({ state: 'SENT' });
    expect(await left.leave(sent, 'hr:anna')).toBe(false);
  });

  it('one of unknown fate that was left never makes way for another of the same purpose', async () => {
    const id = await anAnswer({ state: 'UNCERTAIN' });
    await left.leave(id, 'hr:anna');
    const [row] = await database.db.select().from(reply).where(eq(reply.id, id));
    if (!row) throw new Error('no row');
    const again = { ...aReply(row.messageId), concerns: row.concerns, rfcMessageId: '<another@example.org>' };
    expect(await enqueue(database.db, again, new Date('2026-03-22T08:00:00Z'))).toBe('already');
  });

  it('a later answer that takes the place of one that was left waits like any other', async () => {
    const id = await anAnswer({ state: 'SUPPRESSED', suppressed: 'throttled' });
    await left.leave(id, 'hr:anna');
    const [row] = await database.db.select().from(reply).where(eq(reply.id, id));
    if (!row) throw new Error('no row');
    const next = aReply(row.messageId, { concerns: row.concerns, state: 'HELD', suppressed: 'held' });
    await enqueue(database.db, next, new Date('2026-03-22T08:00:00Z'));
    expect(await shown()).toHaveLength(1);
    expect(await shown({ shown: 'LEFT' })).toEqual([]);
  });

  it('one that was left and is sent after all is shown again when its fate becomes unknown', async () => {
    const outbox = openOutbox(database.db, databaseIsJournal(), () => later);
    const id = await held();
    await left.leave(id, 'hr:anna');
    await left.takeUp(id);
    expect(await outbox.release(id, 'hr:anna')).toBe(true);
    await database.db.update(reply).set({ state: 'UNCERTAIN', uncertainSince: later }).where(eq(reply.id, id));
    expect(await shown()).toEqual([id]);
  });

  it('alerts say what calls for a person, by vacancy, and name nobody', async () => {
    await held({ suppressed: 'breaker', createdAt: new Date('2026-03-21T07:00:00Z') });
    await held({ suppressed: 'breaker' });
    await held({ vacancy: 'DDIS', suppressed: 'breaker' });
    await held({ suppressed: 'restored' });
    await held();
    await anAnswer({ state: 'UNCERTAIN', uncertainSince: later });
    await anAnswer({ state: 'FAILED' });
    for (const day of [10, 20])
      await database.db.insert(restoration).values({
        since: new Date(Date.UTC(2026, 2, day)),
        until: new Date(Date.UTC(2026, 2, day, 6)),
        reason: 'behind',
      });
    const alerts = await store.alerts('all');
    expect(alerts).toEqual({
      breaker: [
        { vacancy: 'DDIS', count: 1, since: at },
        { vacancy: 'HOI', count: 2, since: new Date('2026-03-21T07:00:00Z') },
      ],
      restored: 1,
      restoration: { since: new Date('2026-03-20T00:00:00Z'), until: new Date('2026-03-20T06:00:00Z') },
      uncertain: 1,
      uncertainSince: later,
      failed: 1,
      held: 1,
    });
    expect(JSON.stringify(alerts)).not.toContain('@');
    expect((await store.alerts({ vacancies: ['DDIS'], mailboxes: [] })).breaker).toHaveLength(1);
  });

  it('together with others go only those that can harm nobody', async () => {
    await database.db.insert(bouncedAddress).values({ address: 'gone@example.net', at });
    const may = [await held(), await held({ suppressed: 'breaker' }), await held({ suppressed: 'restored' })];
    may.push(await anAnswer({ state: 'SUPPRESSED', suppressed: 'throttled' }));
    may.push(await anAnswer({ state: 'FAILED' }));
    await anAnswer({ state: 'UNCERTAIN' });
    await held({ recipient: 'Gone@example.net' });
    await held({ raw: null });
    for (const suppressed of ['address-bounced', 'sender-unverified', 'loop', 'several-senders', 'list'] as const)
      await anAnswer({ state: 'SUPPRESSED', suppressed });
    await left.leave(await held(), 'hr:anna');
    const all = [
      ...(await store.answersShown(asked(), 100)),
      ...(await store.answersShown(asked({ shown: 'LEFT' }), 100)),
      ...(await store.answersShown(asked({ reason: 'list' }), 100)),
    ];
    expect(all).toHaveLength(14);
    expect(all.filter(goesWithAll).map((answer) => answer.id)).toEqual(may);
  });
});
