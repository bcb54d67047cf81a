// What every kind of database must do for the store; run against each of them.
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { audit, erased, mailbox, message, reply } from '../../src/store/schema.ts';

/** @param open opens an empty database; closing it leaves nothing behind */
export function storeBaseContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 60_000);
  afterAll(() => database.close());

  const aMailbox = async (address: string) => {
    const [row] = await database.db
      .insert(mailbox)
      .values({ address, answerFrom: new Date(0), stateSince: new Date(0) })
      .returning();
    if (!row) throw new Error('no row came back');
    return row;
  };

  test('a row comes back as it went in: ids, 64-bit numbers, instants to the millisecond, JSON', async () => {
    const { id: mailboxId } = await aMailbox('first@example.org');
    const values = {
      mailboxId,
      uidValidity: 9_007_199_254_740_993n,
      uid: 4_294_967_295,
      internalDate: new Date('2026-03-22T22:59:59.123Z'),
      subject: 'Candidature – Zoé 🙂',
    };
    const [written] = await database.db.insert(message).values(values).returning();
    const [read] = await database.db
      .select()
      .from(message)
      .where(eq(message.id, written?.id ?? 0));
    expect(read).toEqual(written);
    expect(read).toMatchObject({ ...values, state: 'DISCOVERED', id: expect.any(Number) });
    const detail = { n: 1, yes: true, none: null, word: 'é' };
    const [record] = await database.db.insert(audit).values({ actor: 'intake', action: 'test', detail }).returning();
    expect(record?.detail).toEqual(detail);
  });

  test('bytes come back as they went in', async () => {
    const { id: mailboxId } = await aMailbox('bytes@example.org');
    const [row] = await database.db.insert(message).values({ mailboxId, uidValidity: 1n, uid: 1 }).returning();
    const raw = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const values = { messageId: row?.id ?? 0, vacancy: 'HOI', state: 'PENDING', recipient: 'a@example.net' } as const;
    const [written] = await database.db
      .insert(reply)
      .values({ ...values, concerns: 'message:1', purpose: 'enquiry', language: 'en', rfcMessageId: '<1@x>', raw })
      .returning();
    expect(Buffer.compare(written?.raw ?? Buffer.alloc(0), raw)).toBe(0);
  });

  test('a broken unique key tells SQLSTATE 23505 in the cause', async () => {
    await aMailbox('twice@example.org');
    const again = aMailbox('twice@example.org');
    await expect(again).rejects.toMatchObject({ cause: { code: '23505' } });
  });

  test('a transaction that throws leaves nothing', async () => {
    const failing = database.db.transaction(async (tx) => {
      await tx.insert(erased).values({ hash: 'rolled back' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.db.$count(erased, eq(erased.hash, 'rolled back'))).toBe(0);
  });

  test('a transaction inside a transaction can fail by itself', async () => {
    await database.db.transaction(async (tx) => {
      await tx.insert(erased).values({ hash: 'outer' });
      await tx
        .transaction(async (inner) => {
          await inner.insert(erased).values({ hash: 'inner' });
          throw new Error('no');
        })
        .catch(() => {});
    });
    const kept = await database.db.select({ hash: erased.hash }).from(erased).where(sql`hash in ('outer', 'inner')`);
    expect(kept).toEqual([{ hash: 'outer' }]);
  });

  test('transactions at the same time do not mix', async () => {
    const { id } = await aMailbox('counted@example.org');
    const addOne = () =>
      database.db.transaction(async (tx) => {
        const [row] = await tx.select().from(mailbox).where(eq(mailbox.id, id)).for('update');
        await tx
          .update(mailbox)
          .set({ lowUid: (row?.lowUid ?? 0) + 1 })
          .where(eq(mailbox.id, id));
      });
    await Promise.all(Array.from({ length: 20 }, addOne));
    const [row] = await database.db.select().from(mailbox).where(eq(mailbox.id, id));
    expect(row?.lowUid).toBe(20);
  });

  test('a bare count comes as text, and cast to int as a number', async () => {
    const { rows } = await database.db.execute<{ bare: string; cast: number }>(
      sql`select count(*) as bare, count(*)::int as cast from intray.digest`,
    );
    expect(rows).toEqual([{ bare: '0', cast: 0 }]);
  });

  test('the queue’s tables are out of sight for the store, and the store’s for the queue', async () => {
    const queue = database.queueConnection as { query(text: string): Promise<{ rows: unknown[] }> };
    await expect(queue.query('SELECT 1 AS present FROM job WHERE false')).resolves.toMatchObject({ rows: [] });
    await expect(database.db.execute(sql`select 1 from job`)).rejects.toThrow();
    await expect(queue.query('SELECT 1 FROM mailbox')).rejects.toThrow(/mailbox/);
    expect((await database.db.execute(sql`select count(*)::int as n from intray.digest`)).rows).toEqual([{ n: 0 }]);
  });
}
