// Intake against an IMAP server in the process, and, with TEST_DOVECOT=1, against a real Dovecot.

import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ImapAccount, startImap } from '../../demo/servers.ts';
import { afterwardsOf } from '../../src/domain/afterwards.ts';
import type { Disposition, Kind } from '../../src/domain/disposition.ts';
import type { ImapSettings } from '../../src/mail/mailbox.ts';
import { type IntakeWorld, reconcileOnce } from '../../src/stages/intake.ts';
import { message } from '../../src/store/schema.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type IntakeBench, intakeBench, mail, meddling, otherProgram, sha256, until } from '../support/intake.ts';

vi.setConfig({ testTimeout: 30_000 });

interface MailServer {
  account(address: string): ImapAccount;
  append(address: string, raw: string, internalDate?: Date, folder?: string): Promise<void>;
  away(address: string): Promise<void>;
  back(address: string): Promise<void>;
  /** Gives every message of the INBOX a new meaning of its number. */
  renumber(address: string): Promise<void>;
  stop(): Promise<void>;
}

let bench: IntakeBench;
beforeAll(async () => {
  bench = await intakeBench();
}, 60_000);
afterEach(() => bench.stopWatching());
afterAll(() => bench.close());

/** The rules that hold on any server; each test has a mailbox of its own. */
function core(name: string, start: (mailboxes: string[]) => Promise<MailServer>) {
  const addresses = Array.from({ length: 12 }, (_, i) => `post${i}.vacancy@${name}.example.org`);
  let server: MailServer;
  let unused: string[];
  beforeAll(async () => {
    server = await start(addresses);
    unused = [...addresses];
  }, 60_000);
  afterAll(() => server.stop());
  const fresh = (imap?: Partial<ImapSettings>) => {
    const address = unused.shift() ?? 'none';
    return { address, ...bench.of(server.account(address), address, imap) };
  };

  test('forty mails that lay in the folder before the start are taken in once, as they came', async () => {
    const intake = fresh();
    const at = new Date('2026-03-22T22:59:59Z');
    for (let n = 1; n <= 40; n++) await server.append(intake.address, mail(n, `é ${'x'.repeat(n * 50)}`), at);
    const handle = await intake.watch();
    await handle.reconcileNow();
    await handle.reconcileNow();
    const rows = await intake.messages();
    expect(rows.map((r) => r.state)).toEqual(Array(40).fill('FETCHED'));
    expect(new Set(rows.map((r) => r.fingerprint)).size).toBe(40);
    expect(rows[4]?.fingerprint).toBe(sha256(mail(5, `é ${'x'.repeat(250)}`)));
    expect(rows[4]?.internalDate).toEqual(at);
    expect(rows[4]?.size).toBe(Buffer.byteLength(mail(5, `é ${'x'.repeat(250)}`)));
    expect((await bench.blobs.read(rows[0]?.fingerprint ?? '')).toString()).toBe(mail(1, `é ${'x'.repeat(50)}`));
    expect(intake.jobs.toSorted()).toEqual(rows.map((r) => r.id).toSorted());
    expect((await intake.row()).lowUid).toBe(rows[39]?.uid);
    expect(await intake.noted('message.fetched')).toHaveLength(40);
  });

  test('the server tells of new mail, which arrives without waiting for the poll, once', async () => {
    const intake = fresh();
    const handle = await intake.watch();
    await handle.reconcileNow();
    await server.append(intake.address, mail(1));
    await until(() => intake.jobs.length > 0);
    await server.append(intake.address, mail(2));
    await until(() => intake.jobs.length > 1);
    await handle.reconcileNow();
    expect(await intake.messages()).toHaveLength(2);
    expect(intake.jobs).toHaveLength(2);
  });

  test('a server that was away is found again, and what came meanwhile with it; each change of state is one line', async () => {
    const intake = fresh();
    const handle = await intake.watch();
    await handle.reconcileNow();
    await until(() => handle.state().state === 'live');
    await server.away(intake.address);
    await until(() => handle.state().state === 'reconnecting' && intake.clock.pauses.length > 3);
    expect(handle.state()).toMatchObject({
      failure: 'away',
      lastError: expect.stringMatching(/does not answer|closed the connection/),
    });
    expect((await intake.row()).state).toBe('reconnecting');
    await server.back(intake.address);
    await server.append(intake.address, mail(1));
    await until(() => intake.jobs.length === 1);
    await until(() => handle.state().state === 'live');
    expect(intake.lines.map((l) => (l as { words: string }).words)).toEqual(['live', 'reconnecting', 'live']);
    expect(JSON.stringify(intake.lines)).not.toMatch(/Ines|ines@|Application/);
  });

  test('a wrong password is told from a server that is away, and is not tried again at once', async () => {
    const intake = fresh({ password: 'not-this-one' });
    const handle = await intake.watch();
    await until(() => handle.state().failure === 'wrong-password');
    expect(handle.state().lastError).toContain('does not accept the password');
    expect(handle.state().lastError).not.toContain('not-this-one');
    await until(() => intake.clock.pauses.includes(300_000));
  });

  test('a mail over the limit is put aside for a person, and holds nothing up', async () => {
    const intake = fresh({ maxBytes: 10_000 });
    await server.append(intake.address, mail(1, 'x'.repeat(20_000)));
    await server.append(intake.address, mail(2));
    await reconcileOnce(intake.world);
    const rows = await intake.messages();
    expect(rows.map((r) => [r.state, r.stateReason])).toEqual([
      ['QUARANTINED', 'oversize'],
      ['FETCHED', null],
    ]);
    expect(rows[0]?.fingerprint).toBeNull();
    expect(rows[0]?.size).toBeGreaterThan(20_000);
    expect((await intake.row()).lowUid).toBe(rows[1]?.uid);
  });

  test('a mail deleted between SEARCH and FETCH is GONE, and the others arrive', async () => {
    const intake = fresh();
    for (let n = 1; n <= 3; n++) await server.append(intake.address, mail(n));
    let meddled = false;
    intake.world.mail = meddling((session) => ({
      async announced(uids) {
        if (!meddled)
          await otherProgram(server.account(intake.address), (c) => c.messageDelete(String(uids[1]), { uid: true }));
        meddled = true;
        return session.announced(uids);
      },
    }));
    await reconcileOnce(intake.world);
    expect(meddled).toBe(true);
    expect((await intake.messages()).map((r) => r.state)).toEqual(['FETCHED', 'GONE', 'FETCHED']);
    expect((await intake.row()).lowUid).toBe((await intake.messages())[2]?.uid);
  });

  test('numbers that lost their meaning: known mail takes its new number silently, unknown mail is taken in, old unknown mail is not answered', async () => {
    const intake = fresh();
    for (let n = 1; n <= 3; n++) await server.append(intake.address, mail(n));
    await reconcileOnce(intake.world);
    const before = await intake.messages();
    const looked = (await intake.row()).lastReconciledAt;
    for (const { id } of before)
      await bench.database.db.update(message).set({ state: 'DONE' }).where(eq(message.id, id));

    await server.renumber(intake.address);
    await server.append(intake.address, mail(4));
    await reconcileOnce(intake.world);
    const after = await intake.messages();
    expect(after).toHaveLength(4);
    expect(after.slice(0, 3).map((m) => [m.id, m.fingerprint, m.state])).toEqual(
      before.map((m) => [m.id, m.fingerprint, 'DONE']),
    );
    expect(new Set(after.map((m) => m.uidValidity)).size).toBe(1);
    expect(after[0]?.uidValidity).not.toBe(before[0]?.uidValidity);
    expect(after[3]?.state).toBe('FETCHED');
    expect(intake.jobs).toEqual([...before.map((m) => m.id), after[3]?.id]);
    const row = await intake.row();
    expect(row.answerFrom.getTime()).toBe(Math.floor((looked?.getTime() ?? 0) / 1000) * 1000);
    expect(row.lowUid).toBe(after[3]?.uid);
    expect(intake.lines.filter((l) => JSON.stringify(l).includes('uidvalidity changed'))).toHaveLength(1);
  });

  test('the junk folder is watched as a mailbox of its own', async () => {
    const intake = fresh({ folder: 'Junk' });
    await server.append(intake.address, mail(1), undefined, 'Junk');
    await server.append(intake.address, mail(2));
    await reconcileOnce(intake.world);
    const rows = await intake.messages();
    expect(rows.map((r) => r.fingerprint)).toEqual([sha256(mail(1))]);
  });

  test('a finished mail is marked in the folder when that is configured, and not before it is finished', async () => {
    const intake = fresh();
    intake.world.mailbox.afterwards = () => ({ keyword: '$IntrayDone' });
    await server.append(intake.address, mail(1));
    await server.append(intake.address, mail(2));
    await reconcileOnce(intake.world);
    const [first] = await intake.messages();
    await bench.database.db
      .update(message)
      .set({ state: 'DONE' })
      .where(eq(message.id, first?.id ?? 0));
    await reconcileOnce(intake.world);
    const flags = await otherProgram(server.account(intake.address), async (c) =>
      (await c.fetchAll('1:*', { flags: true })).map((m) => m.flags?.has('$IntrayDone')),
    );
    expect(flags).toEqual([true, false]);
    expect((await intake.messages()).map((m) => m.state)).toEqual(['MARKED', 'FETCHED']);
  });

  test('finished mails are moved into folders made for them when that is configured, and never deleted', async () => {
    const intake = fresh();
    const folders = { applications: 'Applications', late: 'Late' };
    intake.world.mailbox.afterwards = (m) => afterwardsOf({ folders }, m);
    for (let n = 1; n <= 4; n++) await server.append(intake.address, mail(n));
    await reconcileOnce(intake.world);
    const [first, second, third] = await intake.messages();
    const decide = (id: number | undefined, kind: Kind, disposition: Disposition) =>
      bench.database.db
        .update(message)
        .set({ state: 'DONE', kind, disposition })
        .where(eq(message.id, id ?? 0));
    await decide(first?.id, 'application', 'accepted');
    await decide(second?.id, 'application', 'late');
    await decide(third?.id, 'enquiry', 'enquiry');
    await reconcileOnce(intake.world);
    const count = (folder: string) =>
      otherProgram(server.account(intake.address), async (c) => {
        const found = await c.status(folder, { messages: true });
        return found ? found.messages : null;
      });
    expect([await count('Applications'), await count('Late'), await count('INBOX')]).toEqual([1, 1, 2]);
    expect((await intake.messages()).map((m) => m.state)).toEqual(['MARKED', 'MARKED', 'DONE', 'FETCHED']);
    // What was moved is not taken for gone, and not taken in again.
    await reconcileOnce(intake.world);
    expect((await intake.messages()).map((m) => m.state)).toEqual(['MARKED', 'MARKED', 'DONE', 'FETCHED']);
  });

  test('a mail of many megabytes goes to the disk in parts, whole', async () => {
    const intake = fresh();
    const large = mail(1, 'All my papers, and then some. '.repeat(300_000));
    await server.append(intake.address, large);
    await server.append(intake.address, mail(2));
    await reconcileOnce(intake.world);
    const rows = await intake.messages();
    expect(rows.map((r) => [r.state, r.fingerprint])).toEqual([
      ['FETCHED', sha256(large)],
      ['FETCHED', sha256(mail(2))],
    ]);
  });

  // Each step of the way, killed before and after it took effect.
  const steps = [
    ['store', 'adopt'],
    ['store', 'discover'],
    ['store', 'wanted'],
    ['blobs', 'flush'],
    ['store', 'fetched'],
    ['queues', 'addAll'],
    ['store', 'holds'],
    ['store', 'advance'],
    ['store', 'reconciled'],
  ] as const;
  test('killed before or after any step, intake loses nothing and takes nothing in twice', async () => {
    const shared = unused.shift() ?? 'none';
    for (let n = 1; n <= 3; n++) await server.append(shared, mail(n));
    for (const [part, step] of steps) {
      for (const moment of ['before', 'after'] as const) {
        const which = `${part}.${step} ${moment}`;
        // One mailbox on the server, a folder of its own in the store each time.
        const intake = bench.of(server.account(shared), `${part}-${step}-${moment}@${name}.example.org`);
        await expect(reconcileOnce(killing(intake.world, part, step, moment)), which).rejects.toThrow('killed');
        await reconcileOnce(intake.world);
        await reconcileOnce(intake.world);
        const rows = await intake.messages();
        expect(
          rows.map((r) => r.state),
          which,
        ).toEqual(['FETCHED', 'FETCHED', 'FETCHED']);
        expect(new Set(rows.map((r) => r.fingerprint)).size, which).toBe(3);
        expect(new Set(intake.jobs), which).toEqual(new Set(rows.map((r) => r.id)));
        expect(await intake.noted('message.fetched'), which).toHaveLength(3);
      }
    }
  }, 60_000);
}

/** A world in which one call kills the process. */
function killing(world: IntakeWorld, part: 'store' | 'blobs' | 'queues', step: string, moment: string): IntakeWorld {
  const killed = async (real: () => Promise<unknown>) => {
    if (moment === 'after') await real();
    throw new Error('killed');
  };
  if (part === 'blobs') {
    const batch = () => {
      const real = world.blobs.batch();
      return { ...real, flush: () => killed(real.flush) as Promise<void> };
    };
    return { ...world, blobs: { ...world.blobs, batch } };
  }
  const proxy = new Proxy(world[part], {
    get(object, name) {
      const real = Reflect.get(object, name);
      if (name !== step || typeof real !== 'function') return real;
      return (...args: unknown[]) => killed(() => real.apply(object, args));
    },
  });
  return { ...world, [part]: proxy };
}

describe('intake from a server in the process', () => {
  core('process', async (mailboxes) => {
    const server = await startImap({ mailboxes });
    return {
      ...server,
      async renumber(address) {
        const inbox = server.folder(address);
        inbox.uidvalidity += 1;
        for (const m of inbox.messages) m.uid += 100;
        inbox.uidnext += 100;
        server.drop(address);
      },
    };
  });
});

const missing = await whyNoDovecot();
if (missing) console.info(`not run: intake from a real Dovecot (${missing})`);
else describe('intake from a real Dovecot', () => core('dovecot', (mailboxes) => startDovecot({ mailboxes })));
