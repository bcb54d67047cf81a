// Taking in when a step fails beside another one: nothing is left open or lying about, and no message is blamed for what is not its own.
import { readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { ImapFailure } from '../../src/mail/mailbox.ts';
import { reconcileOnce } from '../../src/stages/intake.ts';
import { mailbox } from '../../src/store/schema.ts';
import { type IntakeBench, intakeBench, mail, meddling, otherProgram, sha256, until } from '../support/intake.ts';

vi.setConfig({ testTimeout: 60_000 });

let bench: IntakeBench;
let server: ImapServers;
let address = '';
let count = 0;
beforeEach(async () => {
  address = `taken${count++}.vacancy@example.org`;
  server = await startImap({ mailboxes: [address] });
});
beforeAll(async () => {
  bench = await intakeBench();
}, 60_000);
afterEach(async () => {
  await bench.stopWatching();
  await server.stop();
});
afterAll(() => bench.close());

const fresh = () => bench.of(server.account(address), address);
const fill = async (from: number, to: number): Promise<string[]> => {
  const mails = Array.from({ length: to - from }, (_, i) => mail(from + i, `${address} ${from + i}`));
  await otherProgram(server.account(address), async (client) => {
    for (const each of mails) await client.append('INBOX', each);
  });
  return mails;
};
const large = (words: string) => mail(9, `${words}\r\n${`${'x'.repeat(998)}\r\n`.repeat(5_000)}`);
const folder = () => path.dirname(path.dirname(bench.blobs.path('0'.repeat(64))));
const halfWritten = () => readdir(path.join(folder(), 'incoming'));
const openInIncoming = async () => {
  const all = await readdir('/proc/self/fd');
  const targets = await Promise.all(all.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return targets.filter((target) => target.startsWith(path.join(folder(), 'incoming')));
};

test('when a batch cannot be recorded, the one that arrived meanwhile stays neither open nor on the disk', async () => {
  const intake = fresh();
  await fill(0, 120);
  const { fetched } = intake.world.store;
  intake.world.store = { ...intake.world.store, fetched: () => Promise.reject(new Error('the database is away')) };
  await expect(reconcileOnce(intake.world)).rejects.toThrow('the database is away');
  expect(await halfWritten()).toEqual([]);
  expect(await openInIncoming()).toEqual([]);
  expect((await intake.messages()).filter((m) => m.attempts > 0)).toEqual([]);
  intake.world.store = { ...intake.world.store, fetched };
  await reconcileOnce(intake.world);
  expect((await intake.messages()).filter((m) => m.state === 'FETCHED')).toHaveLength(120);
});

test('only the batch that broke is asked for one by one', async () => {
  const intake = fresh();
  const mails = await fill(0, 200);
  const asked: number[] = [];
  let broken = false;
  intake.world.mail = meddling((session) => ({
    async fetch(uids, take) {
      asked.push(uids.length);
      if (uids.includes(75) && !broken) {
        broken = true;
        return { broken: new ImapFailure('away', 'the connection was cut') };
      }
      return session.fetch(uids, take);
    },
  }));
  const handle = await intake.watch();
  await handle.reconcileNow();
  expect(asked).toEqual([50, 50, ...Array.from({ length: 50 }, () => 1), 50, 50]);
  expect((await intake.messages()).map((m) => m.fingerprint)).toEqual(mails.map(sha256));
});

test('a server that throttles a fetch is asked for the same again, not for more and smaller ones, and no message is blamed', async () => {
  const intake = fresh();
  await fill(0, 60);
  const asked: number[] = [];
  let throttled = 3;
  intake.world.mail = meddling((session) => ({
    async fetch(uids, take) {
      asked.push(uids.length);
      if (throttled-- > 0) return { broken: new ImapFailure('throttled', 'fewer requests, please', 92_415) };
      return session.fetch(uids, take);
    },
  }));
  const handle = await intake.watch();
  await handle.reconcileNow();
  expect(asked).toEqual([50, 50, 50, 50, 10]);
  expect((await intake.messages()).every((m) => m.state === 'FETCHED' && m.attempts === 0)).toBe(true);
  expect(intake.clock.pauses.filter((ms) => ms >= 92_415)).toHaveLength(3);
});

test('a job that got lost beside the recording of another batch is queued by the next look', async () => {
  const intake = fresh();
  // Mail of before waits with its jobs until all of it is taken in.
  intake.world.mailbox.answerFrom = new Date(0);
  await fill(0, 50);
  await server.append(address, large('beside'));
  const { addAll } = intake.world.queues;
  const firstQueued = deferred();
  const secondAsks = deferred();
  let calls = 0;
  intake.world.queues = {
    async addAll(queue, payloads) {
      if (!payloads.length) return;
      const call = ++calls;
      if (call === 1) {
        await secondAsks.promise;
        await addAll(queue, payloads);
        firstQueued.resolve();
      } else if (call === 2) {
        secondAsks.resolve();
        await firstQueued.promise;
        // The first one is over when this one fails.
        await new Promise((done) => setTimeout(done, 50));
        throw new Error('the queue is away');
      } else await addAll(queue, payloads);
    },
  };
  const handle = await intake.watch();
  await handle.reconcileNow();
  expect(new Set(intake.jobs)).toEqual(new Set((await intake.messages()).map((m) => m.id)));
  expect(intake.jobs.length).toBeGreaterThanOrEqual(51);
});

test('a large mail that is cut short once is kept whole, and of the short one no file stays', async () => {
  const intake = fresh();
  const raw = large('cut short');
  await server.append(address, raw);
  const before = await keptFiles();
  let cut = true;
  intake.world.mail = meddling((session) => ({
    async *parts(uid) {
      for await (const part of session.parts(uid)) {
        yield part;
        if (cut) break;
      }
      cut = false;
    },
  }));
  // Short, then whole: another length each time, so it is tried again.
  await reconcileOnce(intake.world);
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((m) => [m.state, m.fingerprint])).toEqual([['FETCHED', sha256(raw)]]);
  expect((await keptFiles()).filter((name) => !before.includes(name))).toEqual([sha256(raw)]);
  expect(await halfWritten()).toEqual([]);
});

test('a large mail that vanishes between its parts is gone, and nothing of it stays', async () => {
  const intake = fresh();
  await server.append(address, large('vanishing'));
  const before = await keptFiles();
  intake.world.mail = meddling((session) => ({
    async *parts(uid) {
      let n = 0;
      for await (const part of session.parts(uid)) {
        yield part;
        if (++n === 2) await otherProgram(server.account(address), (c) => c.messageDelete('1:*'));
        if (n === 2) return;
      }
    },
  }));
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((m) => [m.state, m.stateReason])).toEqual([['GONE', 'expunged']]);
  expect(await keptFiles()).toEqual(before);
});

test('a server that answers out of order, twice, and with what nobody asked for gives each mail once', async () => {
  const intake = fresh();
  const mails = await fill(0, 12);
  intake.world.mail = meddling((session) => ({
    async fetch(uids, take) {
      const all: Parameters<typeof take>[0][] = [];
      const result = await session.fetch(uids, async (message) => void all.push(message));
      for (const message of [...all].reverse()) {
        await take(message);
        await take({ ...message, size: null });
        await take({ ...message, uid: message.uid + 1_000 });
      }
      return result;
    },
  }));
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((m) => [m.state, m.fingerprint])).toEqual(
    mails.map((raw) => ['FETCHED', sha256(raw)]),
  );
  expect(await intake.noted('message.fetched')).toHaveLength(12);
});

test('an intake that wakes up after another took over counts no failure against a message', async () => {
  const intake = fresh();
  await fill(0, 1);
  const asleep = deferred();
  const fetching = deferred();
  intake.world.mail = meddling(() => ({
    async fetch() {
      fetching.resolve();
      await asleep.promise;
      return { broken: null };
    },
  }));
  const handle = await intake.watch({ holder: 'paused' });
  await fetching.promise;
  const { id } = await intake.row();
  await bench.database.db
    .update(mailbox)
    .set({ leaseHolder: 'awake', leaseUntil: new Date(Date.now() + 3_600_000) })
    .where(eq(mailbox.id, id));
  asleep.resolve();
  await until(() => handle.state().state === 'standby');
  expect((await intake.messages()).map((m) => [m.state, m.attempts])).toEqual([['DISCOVERED', 0]]);
  expect((await intake.row()).lastReconciledAt).toBeNull();
});

async function keptFiles(): Promise<string[]> {
  const shards = (await readdir(folder())).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const names = await Promise.all(
    shards.map(async (shard) => (await readdir(path.join(folder(), shard))).map((rest) => shard + rest)),
  );
  return names.flat().sort();
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
