// All that could send an answer a second time without a crash: a job run by hand, a sender that slept past its lease, two senders.
// TEST_FAULTS=1 has the two senders work through 1,000 answers.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smtpTransport } from '../../src/mail/transport.ts';
import { openQueues } from '../../src/queue/open.ts';
import { type ReplyWorld, reply } from '../../src/stages/reply.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { Outbox } from '../../src/store/outbox.ts';
import { reply as replyTable } from '../../src/store/schema.ts';
import { emptyServerDatabase, testDatabase } from '../support/database.ts';
import { type CountingRelay, countingRelay } from './counting-relay.ts';
import { onlooker, reckoned, senderScript, startSender, waitingAnswers } from './senders.ts';

const ANSWERS = process.env.TEST_FAULTS === '1' ? 1000 : 60;
const silent = { info() {}, warn() {}, error() {} };

let database: Database;
let relay: CountingRelay;
let now: Date;
beforeEach(async () => {
  database = await testDatabase();
  relay = await countingRelay();
  now = new Date('2026-03-20T10:00:00Z');
});
afterEach(async () => {
  await relay.close();
  await database.close();
});

function senderOn(outbox: Outbox): ReplyWorld {
  return {
    outbox,
    transport: smtpTransport(relay.settings),
    mailboxOf: () => 'hoi.vacancy@example.org',
    token: randomUUID,
    repeat: () => () => {},
    perHour: 100_000,
    dryRun: false,
    sink: null,
    log: silent,
  };
}

/** A place to wait at: `reached` resolves when somebody stands there, `go` lets them pass. */
function gate() {
  let reach = () => {};
  let go = () => {};
  const reached = new Promise<void>((done) => {
    reach = done;
  });
  const open = new Promise<void>((done) => {
    go = done;
  });
  const pass = async () => {
    reach();
    await open;
  };
  return { reached, pass, go };
}

test('the job of a sent answer, run ten times by hand, does nothing', async () => {
  const outbox = onlooker(database, () => now);
  const [replyId = 0] = await waitingAnswers(database.db, 1);
  const queues = await openQueues({ redisUrl: null, connection: database.queueConnection, log: silent });
  const outcomes: string[] = [];
  try {
    await queues.work('reply', async (job) => {
      outcomes.push(await reply(senderOn(outbox), job));
    });
    await queues.add('reply', { replyId });
    await expect.poll(() => outcomes.length, { timeout: 30_000 }).toBe(1);
    const sent = await outbox.load(replyId);
    for (let again = 0; again < 10; again += 1) await queues.add('reply', { replyId });
    await expect.poll(() => outcomes.length, { timeout: 30_000 }).toBe(11);
    expect(outcomes).toEqual(['sent', ...Array.from({ length: 10 }, () => 'not-due')]);
    expect(relay.taken).toHaveLength(1);
    expect(await outbox.load(replyId)).toEqual(sent);
  } finally {
    await queues.close();
  }
});

describe('a sender that slept past its lease', () => {
  test('before the commit point: another sends the answer, and the sleeper sends nothing', async () => {
    const outbox = onlooker(database, () => now);
    const [replyId = 0] = await waitingAnswers(database.db, 1);
    const asleep = gate();
    const slow: Outbox = {
      ...outbox,
      async commitPoint(id, token) {
        await asleep.pass();
        return outbox.commitPoint(id, token);
      },
    };
    const sleeper = reply(senderOn(slow), { replyId });
    await asleep.reached;
    now = new Date(now.getTime() + 3 * 60_000);
    expect(await outbox.expired()).toEqual({ pending: [replyId], uncertain: [] });
    expect(await reply(senderOn(outbox), { replyId })).toBe('sent');
    asleep.go();
    expect(await sleeper).toBe('aborted');
    expect(relay.taken).toHaveLength(1);
    expect(await outbox.load(replyId)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test('before the commit point, and nobody noticed: it is refused all the same, and the answer goes out later', async () => {
    const outbox = onlooker(database, () => now);
    const [replyId = 0] = await waitingAnswers(database.db, 1);
    const slow: Outbox = {
      ...outbox,
      commitPoint(id, token) {
        now = new Date(now.getTime() + 3 * 60_000);
        return outbox.commitPoint(id, token);
      },
    };
    expect(await reply(senderOn(slow), { replyId })).toBe('aborted');
    expect(relay.taken).toEqual([]);
    await outbox.expired();
    expect(await reply(senderOn(outbox), { replyId })).toBe('sent');
    expect(relay.taken).toHaveLength(1);
  });

  test('after the commit point: it counts as uncertain, nobody else sends it, and its own 250 makes it sent', async () => {
    const outbox = onlooker(database, () => now);
    const [replyId = 0] = await waitingAnswers(database.db, 1);
    const asleep = gate();
    const slow: Outbox = {
      ...outbox,
      async commitPoint(id, token) {
        const granted = await outbox.commitPoint(id, token);
        await asleep.pass();
        return granted;
      },
    };
    const sleeper = reply(senderOn(slow), { replyId });
    await asleep.reached;
    now = new Date(now.getTime() + 3 * 60_000);
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [replyId] });
    expect((await outbox.uncertainOnes()).map((row) => row.id)).toEqual([replyId]);
    expect(await reply(senderOn(outbox), { replyId })).toBe('not-due');
    asleep.go();
    expect(await sleeper).toBe('sent');
    expect(relay.taken).toHaveLength(1);
    expect((await outbox.load(replyId))?.state).toBe('SENT');
  });
});

test(`two senders in one process, ${ANSWERS} answers: each goes out once`, { timeout: 600_000 }, async () => {
  const ids = await waitingAnswers(database.db, ANSWERS);
  const [one, other] = [onlooker(database, () => now), onlooker(database, () => now)];
  const outcomes = new Map<string, number>();
  const work = async (outbox: Outbox, order: number[]) => {
    const world = senderOn(outbox);
    for (const replyId of order) {
      const outcome = await reply(world, { replyId });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  // The same order, so that both want each answer at the same time; and a third loop that comes from the other end.
  await Promise.all([work(one, ids), work(other, ids), work(other, [...ids].reverse())]);
  expect(await reckoned(database.db, one, relay.taken, ANSWERS)).toMatchObject({ sent: ANSWERS, uncertain: 0 });
  expect(relay.taken).toHaveLength(ANSWERS);
  expect(Object.fromEntries(outcomes)).toEqual({ sent: ANSWERS, 'not-due': 2 * ANSWERS });
});

const server = process.env.TEST_DATABASE_URL;
if (!server) console.info('not run: senders as processes on a PostgreSQL server (TEST_DATABASE_URL is not set)');
describe.skipIf(!server)('senders as processes of their own, on a PostgreSQL server', { timeout: 600_000 }, () => {
  let script: Awaited<ReturnType<typeof senderScript>>;
  let place: Awaited<ReturnType<typeof emptyServerDatabase>>;
  let shared: Database;
  let data: string;
  beforeAll(async () => {
    script = await senderScript();
  });
  afterAll(() => script.remove());
  beforeEach(async () => {
    data = await mkdtemp(path.join(tmpdir(), 'intray-senders-'));
    place = await emptyServerDatabase(server ?? '');
    shared = await openDatabase({ url: place.url, dir: null, queue: false });
    now = new Date();
  });
  afterEach(async () => {
    await shared.close();
    await place.drop();
    await rm(data, { recursive: true });
  });
  const orders = () => ({ data, url: place.url, smtp: relay.settings, aheadMs: 0, loops: 2, lingerMs: 0 });
  const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

  test(`two of them, ${ANSWERS} answers: each goes out once`, async () => {
    await waitingAnswers(shared.db, ANSWERS);
    const senders = [startSender(script.file, orders()), startSender(script.file, { ...orders(), backwards: true })];
    for (const sender of senders)
      expect({ code: await sender.ended, errors: sender.errors() }).toEqual({ code: 0, errors: '' });
    expect(await reckoned(shared.db, onlooker(shared), relay.taken, ANSWERS)).toMatchObject({
      sent: ANSWERS,
      uncertain: 0,
    });
    expect(relay.taken).toHaveLength(ANSWERS);
    for (const { lines } of senders)
      expect(lines.filter((line) => line.startsWith('recorded')).length).toBeGreaterThan(0);
  });

  test('one stopped before the commit point, past its lease, and let go on: one transaction, by the other', async () => {
    const [replyId = 0] = await waitingAnswers(shared.db, 1);
    const sleeper = startSender(script.file, { ...orders(), waitsAt: 'asking' });
    await sleeper.says('asking');
    sleeper.child.kill('SIGSTOP');
    const outbox = onlooker(shared, later(3));
    expect(await outbox.expired()).toEqual({ pending: [replyId], uncertain: [] });
    expect(await reply(senderOn(outbox), { replyId })).toBe('sent');
    sleeper.child.stdin?.write('go on\n');
    sleeper.child.kill('SIGCONT');
    expect({ code: await sleeper.ended, errors: sleeper.errors() }).toEqual({ code: 0, errors: '' });
    expect(sleeper.lines.filter((line) => /^(granted|sent)/.test(line))).toEqual([]);
    expect(relay.taken).toHaveLength(1);
    expect(await outbox.load(replyId)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test('one stopped after the commit point: uncertain and listed meanwhile; let go on, it sends the only transaction', async () => {
    const [replyId = 0] = await waitingAnswers(shared.db, 1);
    const sleeper = startSender(script.file, { ...orders(), waitsAt: 'granted' });
    await sleeper.says('granted');
    sleeper.child.kill('SIGSTOP');
    const outbox = onlooker(shared, later(3));
    expect(await outbox.expired()).toEqual({ pending: [], uncertain: [replyId] });
    expect((await outbox.uncertainOnes()).map((row) => row.id)).toEqual([replyId]);
    expect(await reply(senderOn(outbox), { replyId })).toBe('not-due');
    sleeper.child.stdin?.write('go on\n');
    sleeper.child.kill('SIGCONT');
    expect({ code: await sleeper.ended, errors: sleeper.errors() }).toEqual({ code: 0, errors: '' });
    expect(relay.taken).toHaveLength(1);
    const [row] = await shared.db.select().from(replyTable).where(eq(replyTable.id, replyId));
    expect(row?.state).toBe('SENT');
  });

  test('one killed after the commit point is listed as uncertain within 15 minutes, by the lease of two and a look each minute', async () => {
    const [replyId = 0] = await waitingAnswers(shared.db, 1);
    const dead = startSender(script.file, { ...orders(), waitsAt: 'granted' });
    await dead.says('granted');
    await dead.kill();
    expect(await onlooker(shared, later(1)).expired()).toEqual({ pending: [], uncertain: [] });
    expect(await onlooker(shared, later(3)).expired()).toEqual({ pending: [], uncertain: [replyId] });
    expect(relay.taken).toEqual([]);
  });
});
