// Intake against an IMAP server in the process, and, with TEST_DOVECOT=1, against a real Dovecot.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { and, asc, eq } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ImapAccount, startImap } from '../../demo/servers.ts';
import { type FolderSession, openFolder, systemClock, type WatchClock, watchFolder } from '../../src/mail/mailbox.ts';
import { type IntakeHandle, type IntakeWorld, reconcileOnce, watchMailbox } from '../../src/stages/intake.ts';
import { type Blobs, openBlobs } from '../../src/store/blobs.ts';
import type { Database } from '../../src/store/database.ts';
import { intakeStore } from '../../src/store/intake.ts';
import { audit, mailbox as mailboxTable, message } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';

interface MailServer {
  account(address: string): ImapAccount;
  append(address: string, raw: string, internalDate?: Date, folder?: string): Promise<void>;
  away(address: string): Promise<void>;
  back(address: string): Promise<void>;
  /** Gives every message of the INBOX a new meaning of its number. */
  renumber(address: string): Promise<void>;
  stop(): Promise<void>;
}

const SUBJECT = 'Application of Ines Example';
const mail = (n: number, body = 'Please find my papers attached.') =>
  `From: Ines Example <ines@example.net>\r\nSubject: ${SUBJECT} ${n}\r\nMessage-ID: <${n}@example.net>\r\n\r\n${body}\r\n`;
const sha256 = (raw: string) => createHash('sha256').update(raw).digest('hex');

let database: Database;
let blobs: Blobs;
let folder: string;
const watching: IntakeHandle[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  blobs = await openBlobs(folder);
}, 60_000);
afterEach(async () => {
  await Promise.all(watching.splice(0).map((w) => w.stop()));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** A clock that shortens pauses a thousandfold and remembers them. */
function quickClock(): WatchClock & { pauses: number[] } {
  const pauses: number[] = [];
  const real = systemClock(() => new Date());
  return {
    ...real,
    pauses,
    random: () => 1,
    pause(ms, signal) {
      pauses.push(ms);
      return real.pause(ms / 1000, signal);
    },
  };
}

function intakeOf(
  server: Pick<MailServer, 'account'>,
  address: string,
  imap: Partial<ImapAccount> & { folder?: string; maxBytes?: number } = {},
) {
  const jobs: number[] = [];
  const lines: object[] = [];
  const log = {
    info: (fields: object, words: string) => lines.push({ ...fields, words }),
    warn: (fields: object, words: string) => lines.push({ ...fields, words }),
  };
  const world: IntakeWorld = {
    store: intakeStore(database.db, () => new Date()),
    blobs,
    queues: { add: async (_queue, { messageId }) => jobs.push(messageId) },
    mail: { openFolder, watchFolder, systemClock },
    mailbox: {
      address,
      imap: { ...server.account(address), secure: false, plaintextLogin: true, ...imap },
      answerFrom: null,
      pollSeconds: 600,
    },
    log,
    now: () => new Date(),
  };
  const clock = quickClock();
  return {
    address,
    world,
    jobs,
    lines,
    clock,
    async watch(options: Parameters<typeof watchMailbox>[1] = {}) {
      const handle = await watchMailbox(world, { clock, ...options });
      watching.push(handle);
      return handle;
    },
    async row() {
      const of = and(eq(mailboxTable.address, address), eq(mailboxTable.folder, imap.folder ?? 'INBOX'));
      const [row] = await database.db.select().from(mailboxTable).where(of);
      if (!row) throw new Error('The mailbox was never activated.');
      return row;
    },
    async messages() {
      const { id } = await this.row();
      return database.db.select().from(message).where(eq(message.mailboxId, id)).orderBy(asc(message.uid));
    },
    async noted(action: string) {
      const ids = (await this.messages()).map((m) => m.id);
      const rows = await database.db.select().from(audit).where(eq(audit.action, action));
      return rows.filter((r) => r.messageId !== null && ids.includes(r.messageId));
    },
  };
}

async function until(what: () => Promise<boolean> | boolean, within = 15_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`);
    await pause(20);
  }
}

/** Another mail program at the same mailbox. */
async function otherProgram<T>(account: ImapAccount, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const { user, password: pass, ...host } = account;
  const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  try {
    await client.mailboxOpen('INBOX');
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** The same mail edge, with something happening around a call of its sessions. */
function meddling(change: (session: FolderSession) => Partial<FolderSession>): IntakeWorld['mail'] {
  const open: typeof openFolder = async (settings, signal) => {
    const session = await openFolder(settings, signal);
    return { ...session, ...change(session) };
  };
  return { openFolder: open, watchFolder, systemClock };
}

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
  const fresh = (imap?: Parameters<typeof intakeOf>[2]) => intakeOf(server, unused.shift() ?? 'none', imap);

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
    expect((await blobs.read(rows[0]?.fingerprint ?? '')).toString()).toBe(mail(1, `é ${'x'.repeat(50)}`));
    expect(intake.jobs.toSorted()).toEqual(rows.map((r) => r.id).toSorted());
    expect((await intake.row()).lowUid).toBe(rows[39]?.uid);
    expect(await intake.noted('fetched')).toHaveLength(40);
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
    expect(handle.state()).toMatchObject({ failure: 'away', lastError: expect.stringMatching(/does not answer|closed the connection/) });
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
        if (!meddled) await otherProgram(server.account(intake.address), (c) => c.messageDelete(String(uids[1]), { uid: true }));
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
    for (const { id } of before) await database.db.update(message).set({ state: 'DONE' }).where(eq(message.id, id));

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
    intake.world.mailbox.mark = '$IntrayDone';
    await server.append(intake.address, mail(1));
    await server.append(intake.address, mail(2));
    await reconcileOnce(intake.world);
    const [first] = await intake.messages();
    await database.db.update(message).set({ state: 'DONE' }).where(eq(message.id, first?.id ?? 0));
    await reconcileOnce(intake.world);
    const flags = await otherProgram(server.account(intake.address), async (c) =>
      (await c.fetchAll('1:*', { flags: true })).map((m) => m.flags?.has('$IntrayDone')),
    );
    expect(flags).toEqual([true, false]);
    expect((await intake.messages()).map((m) => m.state)).toEqual(['MARKED', 'FETCHED']);
  });

  // Each step of the way, killed before and after it took effect.
  const steps = [
    ['store', 'adopt'],
    ['store', 'discover'],
    ['store', 'wanted'],
    ['blobs', 'put'],
    ['store', 'fetched'],
    ['queues', 'add'],
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
        const intake = intakeOf({ account: () => server.account(shared) }, `${part}-${step}-${moment}@${name}.example.org`);
        await expect(reconcileOnce(killing(intake.world, part, step, moment)), which).rejects.toThrow('killed');
        await reconcileOnce(intake.world);
        await reconcileOnce(intake.world);
        const rows = await intake.messages();
        expect(rows.map((r) => r.state), which).toEqual(['FETCHED', 'FETCHED', 'FETCHED']);
        expect(new Set(rows.map((r) => r.fingerprint)).size, which).toBe(3);
        expect(new Set(intake.jobs), which).toEqual(new Set(rows.map((r) => r.id)));
        expect(await intake.noted('fetched'), which).toHaveLength(3);
      }
    }
  }, 60_000);
}

/** A world in which one call kills the process: the second one, for steps taken for each mail. */
function killing(world: IntakeWorld, part: 'store' | 'blobs' | 'queues', step: string, moment: string): IntakeWorld {
  const spared = ['put', 'fetched', 'add'].includes(step) ? 1 : 0;
  let calls = 0;
  const proxy = new Proxy(world[part], {
    get(object, name) {
      const real = Reflect.get(object, name);
      if (name !== step || typeof real !== 'function') return real;
      return async (...args: unknown[]) => {
        if (calls++ < spared) return real.apply(object, args);
        if (moment === 'after') await real.apply(object, args);
        throw new Error('killed');
      };
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
