// Intake when a server misbehaves, when what it gives cannot be kept, and when two intakes want one mailbox.
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { reconcileOnce } from '../../src/stages/intake.ts';
import { mailbox, message } from '../../src/store/schema.ts';
import { type IntakeBench, intakeBench, mail, meddling, sha256, until } from '../support/intake.ts';

vi.setConfig({ testTimeout: 30_000 });

let bench: IntakeBench;
let server: ImapServers;
let address = '';
let count = 0;
beforeAll(async () => {
  bench = await intakeBench();
}, 60_000);
beforeEach(async () => {
  address = `post${count++}.vacancy@example.org`;
  server = await startImap({ mailboxes: [address] });
});
afterEach(async () => {
  await bench.stopWatching();
  await server.stop();
});
afterAll(() => bench.close());
const fresh = () => bench.of(server.account(address), address);

test('new mail is found by the poll when the server tells nothing', async () => {
  const intake = fresh();
  intake.world.mailbox.pollSeconds = 0.05;
  server.server(address).notify = () => undefined;
  const handle = await intake.watch();
  await handle.reconcileNow();
  await server.append(address, mail(1));
  await until(() => intake.jobs.length === 1);
});

test('a message that breaks the connection five times is put aside, and the others arrive meanwhile', async () => {
  const intake = fresh();
  for (let n = 1; n <= 5; n++) await server.append(address, mail(n));
  const imap = server.server(address);
  const real = imap.getCommandHandler('UID FETCH');
  imap.setCommandHandler('UID FETCH', (connection, command, data, done) => {
    const [range] = (command.attributes ?? []) as { value: string }[];
    if (data.includes('BODY') && range?.value.split(',').some((part) => covers(part, 3))) connection.socket?.destroy();
    else real(connection, command, data, done);
  });
  const handle = await intake.watch();
  await handle.reconcileNow();
  const rows = await intake.messages();
  expect(rows.map((r) => [r.uid, r.state, r.stateReason])).toEqual([
    [1, 'FETCHED', null],
    [2, 'FETCHED', null],
    [3, 'QUARANTINED', 'fetch-failed'],
    [4, 'FETCHED', null],
    [5, 'FETCHED', null],
  ]);
  expect(rows[2]?.attempts).toBe(5);
  expect((await intake.row()).lowUid).toBe(5);
  await until(() => handle.state().state === 'live');
  expect(intake.lines.map((l) => (l as { words: string }).words)).toEqual(['reconnecting', 'live']);
});

const covers = (range: string, uid: number) => {
  const [from, to] = range.split(':').map(Number);
  return uid >= (from ?? 0) && uid <= (to ?? from ?? 0);
};

test('a server that only estimates sizes is believed for the message and not for the size', async () => {
  const intake = fresh();
  await server.append(address, mail(1));
  intake.world.mail = meddling((session) => ({
    fetch: (uids, take) => session.fetch(uids, (m) => take({ ...m, size: (m.size ?? 0) + 7 })),
  }));
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((r) => [r.state, r.fingerprint])).toEqual([['FETCHED', sha256(mail(1))]]);
});

test('an answer cut short is not taken for the message', async () => {
  const intake = fresh();
  await server.append(address, mail(1));
  let cuts = 0;
  intake.world.mail = meddling((session) => ({
    fetch: (uids, take) =>
      session.fetch(uids, (m) => take(cuts++ === 0 ? { ...m, source: m.source.subarray(0, 20) } : m)),
  }));
  await reconcileOnce(intake.world);
  const [seen] = await intake.messages();
  expect([seen?.state, seen?.attempts]).toEqual(['DISCOVERED', 1]);
  expect((await intake.row()).lowUid).toBe(0);
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((r) => r.fingerprint)).toEqual([sha256(mail(1))]);
});

test('a message that the server shows and does not give is tried five times, then put aside', async () => {
  const intake = fresh();
  await server.append(address, mail(1));
  intake.world.mail = meddling(() => ({ fetch: async () => ({ broken: null }) }));
  for (let i = 0; i < 5; i++) await reconcileOnce(intake.world);
  expect((await intake.messages()).map((r) => [r.state, r.stateReason])).toEqual([['QUARANTINED', 'not-given']]);
});

test('the note that Exchange gives in place of a message is not taken for the message', async () => {
  const intake = fresh();
  const note = 'Retrieval using the IMAP4 protocol failed for the following message: 17';
  await server.append(address, `Subject: ${note}\r\n\r\nThe server couldn't retrieve it.\r\n`);
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((r) => [r.state, r.stateReason])).toEqual([['QUARANTINED', 'placeholder']]);
});

test('a full disk blames no message and no server, and work resumes by itself', async () => {
  const intake = fresh();
  await server.append(address, mail(1));
  let full = true;
  intake.world.blobs = {
    ...bench.blobs,
    batch() {
      const batch = bench.blobs.batch();
      const flush = async () => {
        if (full) throw Object.assign(new Error(`no space for ${SECRET}`), { code: 'ENOSPC' });
        return batch.flush();
      };
      return { ...batch, flush };
    },
  };
  const handle = await intake.watch();
  // The lease is renewed in pauses, too: the failure itself is waited for, and then some tries more.
  await until(() => handle.state().failure === 'own');
  const before = intake.clock.pauses.length;
  await until(() => intake.clock.pauses.length > before + 6);
  expect(handle.state()).toMatchObject({ state: 'reconnecting', failure: 'own' });
  expect(handle.state().lastError).toContain('ENOSPC');
  expect(JSON.stringify([intake.lines, handle.state()])).not.toContain(SECRET);
  expect((await intake.messages()).map((r) => [r.state, r.attempts])).toEqual([['DISCOVERED', 0]]);
  full = false;
  await handle.reconcileNow();
  expect((await intake.messages()).map((r) => r.state)).toEqual(['FETCHED']);
});

const SECRET = 'ines@example.net';

test('a job that could not be queued is queued when the queue is back', async () => {
  const intake = fresh();
  await server.append(address, mail(1));
  const real = intake.world.queues.addAll;
  let away = 2;
  intake.world.queues.addAll = async (queue, payloads) => {
    if (payloads.length > 0 && away-- > 0) throw new Error('the queue is away');
    return real(queue, payloads);
  };
  const handle = await intake.watch();
  await handle.reconcileNow();
  expect(intake.jobs).toEqual((await intake.messages()).map((r) => r.id));
});

test('a lower uid that shows up after a higher one is found by the full scan', async () => {
  const intake = fresh();
  for (let n = 1; n <= 3; n++) await server.append(address, mail(n));
  const inbox = server.folder(address);
  const hidden = inbox.messages.splice(1, 1);
  await reconcileOnce(intake.world);
  inbox.messages.splice(1, 0, ...hidden);
  expect((await intake.row()).lowUid).toBe(3);
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((r) => [r.uid, r.state])).toEqual([1, 2, 3].map((uid) => [uid, 'FETCHED']));
});

test('one intake watches at a time, and another takes over when it stops', async () => {
  const intake = fresh();
  const first = await intake.watch({ holder: 'first' });
  const second = await intake.watch({ holder: 'second' });
  expect([first.state().state, second.state().state]).toEqual(['reconnecting', 'standby']);
  await expect(second.reconcileNow()).rejects.toThrow('Another intake');
  await server.append(address, mail(1));
  await first.reconcileNow();
  await first.stop();
  await until(() => second.state().state === 'live');
  await server.append(address, mail(2));
  await until(() => new Set(intake.jobs).size === 2);
  expect(await intake.messages()).toHaveLength(2);
  expect(await intake.noted('message.fetched')).toHaveLength(2);
});

test('an intake that loses its lease stops watching, and goes on when the lease is free again', async () => {
  const intake = fresh();
  const handle = await intake.watch({ holder: 'first' });
  await handle.reconcileNow();
  const { id } = await intake.row();
  const setLease = (leaseUntil: Date) =>
    bench.database.db.update(mailbox).set({ leaseHolder: 'other', leaseUntil }).where(eq(mailbox.id, id));
  await setLease(new Date(Date.now() + 3_600_000));
  await until(() => handle.state().state === 'standby');
  await server.append(address, mail(1));
  expect(await intake.messages()).toEqual([]);
  await setLease(new Date(Date.now() - 1));
  await until(() => intake.jobs.length === 1);
  expect((await intake.row()).leaseHolder).toBe('first');
  await handle.stop();
  expect(await intake.row()).toMatchObject({ leaseHolder: null, state: 'stopped' });
});

test('a mark that the server does not take leaves everything as it was', async () => {
  const intake = fresh();
  intake.world.mailbox.afterwards = () => ({ keyword: '$IntrayDone' });
  await server.append(address, mail(1));
  await reconcileOnce(intake.world);
  const [row] = await intake.messages();
  await bench.database.db
    .update(message)
    .set({ state: 'DONE' })
    .where(eq(message.id, row?.id ?? 0));
  intake.world.mail = meddling(() => ({ mark: async () => false, move: async () => false }));
  await reconcileOnce(intake.world);
  intake.world.mailbox.afterwards = () => ({ folder: 'Applications' });
  await reconcileOnce(intake.world);
  expect((await intake.messages()).map((m) => m.state)).toEqual(['DONE']);
  expect((await intake.row()).lastReconciledAt).not.toBeNull();
});

test('an intake that wakes up after another took over changes nothing, in the store or in the mailbox', async () => {
  const intake = fresh();
  intake.world.mailbox.afterwards = () => ({ keyword: '$IntrayDone' });
  for (let n = 1; n <= 3; n++) await server.append(address, mail(n));
  let asleep: () => void = () => undefined;
  const sleeping = new Promise<void>((wake) => {
    asleep = wake;
  });
  let writing = false;
  intake.world.blobs = {
    ...bench.blobs,
    batch() {
      const batch = bench.blobs.batch();
      const flush = async () => {
        writing = true;
        await sleeping;
        return batch.flush();
      };
      return { ...batch, flush };
    },
  };
  const paused = await intake.watch({ holder: 'paused' });
  await until(() => writing);
  const { id } = await intake.row();
  await bench.database.db
    .update(mailbox)
    .set({ leaseUntil: new Date(0) })
    .where(eq(mailbox.id, id));
  intake.world.blobs = bench.blobs;
  const awake = await intake.watch({ holder: 'awake' });
  await awake.reconcileNow();
  const jobs = [...intake.jobs];
  asleep();
  await until(() => paused.state().state === 'standby');
  expect(intake.jobs).toEqual(jobs);
  expect(jobs).toHaveLength(3);
  expect(await intake.noted('message.fetched')).toHaveLength(3);
  expect((await intake.row()).leaseHolder).toBe('awake');
});
