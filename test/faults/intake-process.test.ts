// Intakes as processes: killed at every step between two durable ones, paused past their lease, cut off from the database.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { mailbox, message } from '../../src/store/schema.ts';
import { emptyServerDatabase } from '../support/database.ts';
import { mail, sha256, until } from '../support/intake.ts';
import { template } from '../support/template.ts';
import { chance, LONG, report } from './chance.ts';
import type { IntakeOrders } from './intake-child.ts';

vi.setConfig({ testTimeout: LONG ? 1_800_000 : 240_000 });

const STEPS = [
  'store.adopt',
  'store.discover',
  'store.wanted',
  'store.holds',
  'batch.add',
  'batch.flush',
  'store.fetched',
  'queues.addAll',
  'store.advance',
  'store.reconciled',
];

let server: ImapServers;
let folder: string;
const children = new Set<ChildProcess>();
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intake-process-'));
  server = await startImap({ mailboxes: ['kill.vacancy@example.org', 'lease.vacancy@example.org'] });
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Child {
  process: ChildProcess;
  said(): string;
  ended: Promise<string | number | null>;
}

function intake(orders: Partial<IntakeOrders> & Pick<IntakeOrders, 'address' | 'data'>): Child {
  const whole: IntakeOrders = {
    url: null,
    account: server.account(orders.address),
    killAt: null,
    watchAs: null,
    ...orders,
  };
  const script = path.join(import.meta.dirname, 'intake-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(whole)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<string | number | null>((done) =>
    child.once('exit', (code, signal) => done(signal ?? code)),
  );
  return { process: child, said: () => said, ended };
}

const states = async (database: Database) =>
  (await database.db.select().from(message)).map((m) => [m.state, m.fingerprint]);

test('killed by SIGKILL before or after any step, an intake loses no mail and takes none in twice', async () => {
  const address = 'kill.vacancy@example.org';
  const mails = [1, 2, 3].map((n) => mail(n));
  for (const each of mails) await server.append(address, each);
  const points = STEPS.flatMap((step) => (['before', 'after'] as const).map((moment) => ({ step, moment, call: 1 })));
  // A process takes seconds to start: the short form has two of them, others each time.
  const { random, seed } = chance();
  const from = Math.floor(random() * points.length);
  const chosen = LONG ? points : [...points, ...points].slice(from, from + 2);
  for (const killAt of chosen) {
    const name = `${killAt.step} ${killAt.moment}`;
    const data = path.join(folder, name.replaceAll(' ', '-'));
    await (await openDatabase({ url: null, dir: data, template: await template() })).close();
    expect(await intake({ address, data, killAt }).ended, name).toBe('SIGKILL');
    expect(await intake({ address, data }).ended, name).toBe(0);
    const last = intake({ address, data });
    expect(await last.ended, name).toBe(0);
    const database = await openDatabase({ url: null, dir: data });
    expect(await states(database), name).toEqual(mails.map((m) => ['FETCHED', sha256(m)]));
    await database.close();
    // What was lost of the queue is queued again by the next start.
    expect(last.said(), name).toMatch(/queued \d+,\d+,\d+/);
  }
  report('intake', `${chosen.length} SIGKILLs at named steps, seed ${seed}: 0 lost, 0 twice`);
});

const url = process.env.TEST_DATABASE_URL;
if (!url) console.log('not run: two intakes as processes (TEST_DATABASE_URL is not set)');
describe.skipIf(!url)('two intakes of one mailbox on a PostgreSQL server', () => {
  const address = 'lease.vacancy@example.org';

  test('one is killed or paused, the other takes over within half a minute, and the one that wakes up does nothing', async () => {
    const place = await emptyServerDatabase(url ?? '');
    const database = await openDatabase({ url: place.url, dir: null });
    const data = path.join(folder, 'lease');
    try {
      const first = intake({ address, data, url: place.url, watchAs: 'first' });
      const holder = async () =>
        (await database.db.select().from(mailbox).where(eq(mailbox.address, address)))[0]?.leaseHolder;
      await until(async () => (await holder()) === 'first', 60_000);
      const second = intake({ address, data, url: place.url, watchAs: 'second' });
      await until(() => second.said().includes('standby'), 60_000);
      await server.append(address, mail(1));
      await until(async () => (await states(database)).length === 1, 60_000);

      first.process.kill('SIGSTOP');
      const paused = Date.now();
      await server.append(address, mail(2));
      await until(async () => (await holder()) === 'second', 60_000);
      const tookMs = Date.now() - paused;
      await until(async () => (await states(database)).filter(([state]) => state === 'FETCHED').length === 2, 60_000);
      const queued = first.said();
      first.process.kill('SIGCONT');
      await until(() => first.said().slice(queued.length).includes('standby'), 60_000);
      expect(first.said().slice(queued.length)).not.toMatch(/queued \d/);
      expect(await holder()).toBe('second');

      second.process.kill('SIGKILL');
      const killed = Date.now();
      await until(async () => (await holder()) === 'first', 60_000);
      await server.append(address, mail(3));
      await until(async () => (await states(database)).filter(([state]) => state === 'FETCHED').length === 3, 60_000);
      expect(new Set((await states(database)).map(([, fingerprint]) => fingerprint)).size).toBe(3);
      report(
        'intake',
        `takeover after SIGSTOP ${(tookMs / 1000).toFixed(1)} s, after SIGKILL within ${((Date.now() - killed) / 1000).toFixed(1)} s`,
      );
    } finally {
      for (const child of children) child.kill('SIGKILL');
      await database.close();
      await place.drop();
    }
  });
});
