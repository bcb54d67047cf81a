// Intake through what networks and servers do to it: nothing is lost, nothing is taken in twice. Short by default; TEST_FAULTS=1 runs it long.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ImapAccount, startImap } from '../../demo/servers.ts';
import type { Database } from '../../src/store/database.ts';
import { testServerDatabase } from '../support/database.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type IntakeBench, intakeBench, mail, meddling, otherProgram, sha256, until } from '../support/intake.ts';
import { type FaultyProxy, proxyTo } from '../support/proxy.ts';
import { chance, LONG, report } from './chance.ts';

vi.setConfig({ testTimeout: LONG ? 1_800_000 : 120_000 });

interface Server {
  account(address: string): ImapAccount;
  append(address: string, raw: string, internalDate?: Date): Promise<void>;
  away(address: string): Promise<void>;
  back(address: string): Promise<void>;
  renumber(address: string): Promise<void>;
  stop(): Promise<void>;
}

function suite(name: string, start: (mailboxes: string[]) => Promise<Server>, open?: () => Promise<Database>) {
  const unused = Array.from({ length: 8 }, (_, i) => `fault${i}.${name}@example.org`);
  let server: Server;
  let bench: IntakeBench;
  let proxy: FaultyProxy | undefined;
  beforeAll(async () => {
    bench = await intakeBench(open);
    server = await start([...unused]);
  }, 60_000);
  afterEach(async () => {
    await bench.stopWatching();
    await proxy?.close();
    proxy = undefined;
  });
  afterAll(async () => {
    await server?.stop();
    await bench?.close();
  });

  /** A mailbox of its own, reached through a proxy. */
  const through = async (imap: { silenceMs?: number } = {}) => {
    const address = unused.shift() ?? 'none';
    const account = server.account(address);
    const opened = await proxyTo(account.port);
    proxy = opened;
    return { address, account, proxy: opened, intake: bench.of({ ...account, port: opened.port }, address, imap) };
  };
  /** Every mail once, and each job once at least. */
  const allOnce = async (intake: ReturnType<IntakeBench['of']>, expected: string[]) => {
    const rows = await intake.messages();
    const kept = rows.filter((r) => r.state === 'FETCHED');
    expect(kept.map((r) => r.fingerprint).sort()).toEqual(expected.map(sha256).sort());
    expect(new Set(intake.jobs)).toEqual(new Set(kept.map((r) => r.id)));
    expect(await intake.noted('message.fetched')).toHaveLength(expected.length);
  };
  const fill = async (account: ImapAccount, from: number, to: number): Promise<string[]> => {
    const mails = Array.from({ length: to - from }, (_, i) => mail(from + i));
    await otherProgram(account, async (client) => {
      for (const each of mails) await client.append('INBOX', each);
    });
    return mails;
  };

  test('a connection that is cut again and again in a backlog costs time, not mail', async () => {
    const { account, intake, proxy: between } = await through();
    const count = LONG ? 10_000 : 300;
    const mails = await fill(account, 0, count);
    const { random, seed } = chance();
    // Every 200 mails on average in the long form, every 40 in the short one.
    between.cutInMail(() => 1 + Math.round((LONG ? 200 : 40) * (0.5 + random())));
    const handle = await intake.watch();
    await handle.reconcileNow();
    await allOnce(intake, mails);
    expect(between.connections()).toBeGreaterThan(3);
    report(name, `${count} mails through ${between.connections()} connections, seed ${seed}: 0 lost, 0 twice`);
  });

  test('a server that dies in the middle of a fetch and comes back gives the rest', async () => {
    const { address, account, intake } = await through();
    const mails = await fill(account, 0, 60);
    let taken = 0;
    let dead = false;
    const real = intake.world.blobs;
    intake.world.blobs = {
      ...real,
      batch() {
        const batch = real.batch();
        const add: typeof batch.add = async (source) => {
          if (++taken === 20) {
            await server.away(address);
            dead = true;
          }
          return batch.add(source);
        };
        return { ...batch, add };
      },
    };
    const handle = await intake.watch();
    await until(() => handle.state().state === 'reconnecting' && dead, 60_000);
    await server.back(address);
    await handle.reconcileNow();
    await allOnce(intake, mails);
  });

  test('a half-open connection is noticed by its silence, and left', async () => {
    const { account, intake, proxy: between } = await through({ silenceMs: 1_500 });
    intake.world.mailbox.pollSeconds = 1;
    const first = await fill(account, 0, 2);
    const handle = await intake.watch();
    await handle.reconcileNow();
    between.swallow();
    const more = await fill(account, 2, 4);
    await until(() => handle.state().state === 'reconnecting', 60_000);
    between.pass();
    await handle.reconcileNow();
    await allOnce(intake, [...first, ...more]);
  });

  test('numbers that change with fifty of five hundred mails unfetched and three arriving: all of them once', async () => {
    const { address, account, intake } = await through();
    const mails = await fill(account, 0, LONG ? 450 : 90);
    const handle = await intake.watch();
    await handle.reconcileNow();
    await handle.stop();
    const unfetched = await fill(account, 1_000, LONG ? 1_050 : 1_010);
    // Discovered under the old numbers, and not one of them fetched.
    const open = intake.world.mail;
    intake.world.mail = meddling(() => ({ announced: async () => Promise.reject(new Error('killed')) }));
    const { reconcileOnce } = await import('../../src/stages/intake.ts');
    await expect(reconcileOnce(intake.world)).rejects.toThrow('killed');
    intake.world.mail = open;
    await server.renumber(address);
    const arriving = await fill(account, 2_000, 2_003);
    const again = await intake.watch({ holder: 'again' });
    await again.reconcileNow();
    await allOnce(intake, [...mails, ...unfetched, ...arriving]);
    const states = (await intake.messages()).map((m) => m.state);
    expect(states.filter((s) => s === 'GONE')).toHaveLength(unfetched.length);
  });

  test('mail that is deleted while it is fetched is gone, and the rest is whole', async () => {
    const { account, intake } = await through();
    const mails = await fill(account, 0, 40);
    let deleted = false;
    intake.world.mail = meddling((session) => ({
      async fetch(uids, take) {
        if (!deleted) await otherProgram(account, (c) => c.messageDelete(uids.slice(10, 15).join(','), { uid: true }));
        deleted = true;
        return session.fetch(uids, take);
      },
    }));
    const { reconcileOnce } = await import('../../src/stages/intake.ts');
    await reconcileOnce(intake.world);
    const rows = await intake.messages();
    expect(rows.filter((r) => r.state === 'GONE').length + rows.filter((r) => r.state === 'FETCHED').length).toBe(40);
    const kept = rows.filter((r) => r.state === 'FETCHED').map((r) => r.fingerprint);
    // A server may still give what another connection has just deleted.
    expect(kept.length).toBeGreaterThanOrEqual(35);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.every((f) => mails.some((m) => sha256(m) === f))).toBe(true);
  });
}

async function inProcess(mailboxes: string[]): Promise<Server> {
  const server = await startImap({ mailboxes });
  return {
    ...server,
    async renumber(address) {
      const inbox = server.folder(address);
      inbox.uidvalidity += 1;
      for (const m of inbox.messages) m.uid += 10_000;
      inbox.uidnext += 10_000;
      server.drop(address);
    },
  };
}

describe('intake from a server in the process', () => {
  suite('process', inProcess);
});

const url = process.env.TEST_DATABASE_URL;
if (!url) console.log('not run: the same on a PostgreSQL server (TEST_DATABASE_URL is not set)');
describe.skipIf(!url)('intake from a server in the process, on a PostgreSQL server', () => {
  suite('postgresql', inProcess, () => testServerDatabase(url ?? ''));
});

const why = await whyNoDovecot();
if (why) console.log(`not run: faults of a real Dovecot (${why})`);
describe.skipIf(why !== null)('intake from a real Dovecot', () => {
  suite('dovecot', async (mailboxes) => startDovecot({ mailboxes }));
});
