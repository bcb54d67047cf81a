// What the store knows of answers to a sender when the next mail is judged, from whatever mailbox, and while another mail is judged.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applicationStore, PastChanged } from '../../src/store/applications.ts';
import type { Database } from '../../src/store/database.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { answersNow, historyOf, type Past } from '../../src/store/past.ts';
import { message, reply, type StoredMessage } from '../../src/store/schema.ts';
import { message as aMail } from '../support/cases.ts';
import { describeDatabases, emptyTables } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

const ZOE = 'zoe@example.net';
const NINE = new Date('2026-03-20T09:00:00Z');
const later = (minutes: number) => new Date(NINE.getTime() + minutes * 60_000);

describeDatabases('the past of a mail', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => emptyTables(database));
  afterAll(() => database?.close());

  async function past(id: number, given: Partial<Past> = {}): Promise<Past> {
    const [row] = await database.db.select().from(message).where(eq(message.id, id));
    if (!row) throw new Error('no row');
    return { row, addresses: [ZOE], name: '', thread: [], answerTo: ZOE, closesAt: null, ...given };
  }
  const historyAt = async (minutes: number, given: Partial<Past> = {}, row: object = {}) =>
    historyOf(database.db, await past(await aMessage(database.db, { receivedAt: later(minutes), ...row }), given));
  async function answered(minutes: number, changes: Partial<typeof reply.$inferInsert> = {}): Promise<number> {
    const id = await aMessage(database.db, { receivedAt: later(minutes) });
    await database.db.insert(reply).values({ ...aReply(id), state: 'SENT', sentAt: later(minutes), ...changes });
    return id;
  }

  test('has the answers that were sent to the sender, of every vacancy, with their subject lines and times', async () => {
    await answered(0, { vacancy: 'STCEPM', subject: 'STCEPM: received' });
    await answered(1, { state: 'PENDING', sentAt: null });
    await answered(2, { state: 'UNCERTAIN', sentAt: null, uncertainSince: later(2) });
    await answered(3, { recipient: 'other@example.net' });
    await answered(-24 * 60);
    const history = await historyAt(10);
    expect(history.answersLastDay).toBe(3);
    expect(history.answersBefore.toSorted((a, b) => a.at.getTime() - b.at.getTime())).toMatchObject([
      { template: 'acknowledgement', at: later(0), subject: 'STCEPM: received' },
      { at: later(2) },
    ]);
  });

  test('has the answers to the sender where the next would go elsewhere, and counts only those that went there', async () => {
    await answered(0);
    const history = await historyAt(10, { answerTo: 'elsewhere@example.net' });
    expect(history.answersBefore).toHaveLength(1);
    expect(history.answersLastDay).toBe(0);
  });

  test('counts an answer to a mail that came later and was decided first', async () => {
    await answered(5);
    expect((await historyAt(0)).answersLastDay).toBe(1);
  });

  test('knows when answers were due, those that were not given among them', async () => {
    await answered(0);
    await answered(7, { state: 'SUPPRESSED', suppressed: 'throttled', sentAt: null });
    expect((await historyAt(10)).answersDue).toEqual([later(7), later(0)]);
  });

  test('knows a Message-ID that an answer is recorded under, whatever its form', async () => {
    await answered(0, { rfcMessageId: '<older.form@example.org>' });
    expect((await historyAt(10, { thread: ['<older.form@example.org>'] })).answersOurs).toBe(true);
    expect((await historyAt(10, { thread: ['<strange@example.org>'] })).answersOurs).toBe(false);
  });

  test('knows when the sender said the same words before, under another subject and above other quotes', async () => {
    const saying = (text: string) => ({ parsed: aMail({ text }) as unknown as StoredMessage });
    await aMessage(database.db, { receivedAt: NINE, ...saying('Ring  the bell!\n\n> quoted once') });
    expect((await historyAt(10, {}, saying('Ring the bell!\n\n> quoted twice'))).saidBefore).toEqual(NINE);
    expect((await historyAt(10, {}, saying('Ring the other bell!'))).saidBefore).toBeNull();
    expect(
      (await historyAt(10, {}, { ...saying('Ring the bell!'), fromAddress: 'x@example.net' })).saidBefore,
    ).toBeNull();
  });

  test('an answer that was decided on a past which another mailbox has changed meanwhile is not recorded', async () => {
    const { noAnswerSince } = applicationStore(database.db, () => NINE);
    const mails = [await aMessage(database.db), await aMessage(database.db, { vacancy: 'STCEPM' })];
    const pasts = await Promise.all(mails.map((id) => past(id)));
    const histories = await Promise.all(pasts.map((each) => historyOf(database.db, each)));
    const outcomes = await Promise.allSettled(
      pasts.map((each, i) =>
        database.db.transaction(async (tx) => {
          await noAnswerSince(tx, each, histories[i] as { answersLastDay: number });
          await enqueue(tx, aReply(each.row.id), NINE);
        }),
      ),
    );
    const failed = outcomes.filter((each) => each.status === 'rejected');
    expect(failed.map((each) => each.reason)).toEqual([expect.any(PastChanged)]);
    const [first] = pasts;
    expect(first && (await database.db.transaction((tx) => answersNow(tx, first)))).toBe(1);
  });
});
