// Servers that say no for a while: throttled in the middle or at the login, a certificate that has expired. Each is named for what it is, and mends by itself.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { promisify } from 'node:util';
import type { HoodiecrowHandler } from 'hoodiecrow-imap';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { startService } from '../../src/app/run.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { mailbox, message } from '../../src/store/schema.ts';
import { type IntakeBench, intakeBench, mail, sha256, until } from '../support/intake.ts';
import { installation } from '../support/service.ts';
import { report } from './chance.ts';

vi.setConfig({ testTimeout: 60_000 });

let bench: IntakeBench;
let server: ImapServers;
let address = '';
let count = 0;
beforeAll(async () => {
  bench = await intakeBench();
}, 60_000);
beforeEach(async () => {
  address = `no${count++}.vacancy@example.org`;
  server = await startImap({ mailboxes: [address] });
});
afterEach(async () => {
  await bench.stopWatching();
  await server.stop();
});
afterAll(() => bench?.close());

/** Exchange Online answers so to any command. */
function throttling(command: string, times: number, ms: number): { at: number[] } {
  const imap = server.server(address);
  const real = imap.getCommandHandler(command);
  const asked: { at: number[] } = { at: [] };
  const handler: HoodiecrowHandler = (connection, parsed, data, done) => {
    asked.at.push(performance.now());
    if (asked.at.length > times) return real(connection, parsed, data, done);
    const value = `Request is throttled. Suggested Backoff Time: ${ms} milliseconds`;
    connection.send({ tag: parsed.tag, command: 'BAD', attributes: [{ type: 'TEXT', value }] });
    done();
  };
  imap.setCommandHandler(command, handler);
  return asked;
}

// While it waits the client reads nothing for half of this.
const silenceMs = 1_000;

for (const [command, where] of [
  ['LOGIN', 'at the login'],
  ['SELECT', 'when the folder is opened'],
  ['UID SEARCH', 'in the middle of a session'],
] as const) {
  test(`a server that throttles ${where} is left alone for as long as it asked, and its mail is taken in afterwards`, async () => {
    const intake = bench.of(server.account(address), address, { silenceMs });
    const mails = [mail(1), mail(2)];
    for (const each of mails) await server.append(address, each);
    const asked = throttling(command, 2, 92_415);
    const handle = await intake.watch();
    await until(() => asked.at.length >= 1 && handle.state().failure !== null);
    expect(handle.state()).toMatchObject({ state: 'reconnecting', failure: 'throttled' });
    await handle.reconcileNow();
    // A call for news ends one pause; the other one was waited out. Both were as long as the server asked.
    expect(intake.clock.pauses.filter((ms) => ms >= 92_415)).toHaveLength(2);
    expect(intake.clock.pauses.filter((ms) => ms > 5_000 && ms < 92_415)).toEqual([]);
    const rows = await intake.messages();
    expect(rows.map((r) => [r.state, r.attempts, r.fingerprint])).toEqual(
      mails.map((raw) => ['FETCHED', 0, sha256(raw)]),
    );
    report(
      'refusals',
      `BAD with a back-off of 92.415 s ${where}, twice: ${asked.at.length} tries, 0 lost, 0 put aside`,
    );
  });
}

test('a fetch that is throttled is asked again after the time the server named, and blames no message', async () => {
  const intake = bench.of(server.account(address), address, { silenceMs: 10_000 });
  const mails = Array.from({ length: 5 }, (_, n) => mail(n));
  for (const each of mails) await server.append(address, each);
  const backoffMs = 1_500;
  const asked = throttling('UID FETCH', 2, backoffMs);
  const handle = await intake.watch();
  await handle.reconcileNow();
  const gaps = asked.at.slice(1, 3).map((at, i) => at - (asked.at[i] ?? 0));
  expect(gaps.filter((gap) => gap < backoffMs - 5)).toEqual([]);
  const rows = await intake.messages();
  expect(rows.map((r) => [r.state, r.attempts, r.fingerprint])).toEqual(
    mails.map((raw) => ['FETCHED', 0, sha256(raw)]),
  );
});

test('an expired certificate is named so, tried again, and forgotten when the server has a new one', async () => {
  const house = await certificates();
  if (!house) return console.log('not run: an expired certificate (there is no openssl to make one)');
  const account = server.account(address);
  await server.append(address, mail(1));
  const secure = tls.createServer({ key: house.key, cert: house.expired }, (near) => {
    const far = net.connect(account.port, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => undefined);
  });
  let tries = 0;
  secure.on('tlsClientError', () => undefined);
  secure.on('connection', () => {
    tries += 1;
  });
  secure.listen(0, '127.0.0.1');
  await once(secure, 'listening');
  try {
    const { port } = secure.address() as net.AddressInfo;
    const imap = { port, secure: true, plaintextLogin: false, ca: house.ca };
    const intake = bench.of(account, address, imap);
    const handle = await intake.watch();
    await until(() => handle.state().failure !== null);
    expect(handle.state()).toMatchObject({ state: 'reconnecting', failure: 'untrusted' });
    expect(handle.state().lastError).toMatch(/certificate/);
    expect(handle.state().lastError).toMatch(/EXPIRED|expired/);
    await until(() => tries >= 3);
    expect(await intake.messages()).toEqual([]);
    secure.setSecureContext({ key: house.key, cert: house.renewed });
    await handle.reconcileNow();
    expect((await intake.messages()).map((m) => m.fingerprint)).toEqual([sha256(mail(1))]);
    report('refusals', `expired certificate: named, tried ${tries} times, taken in once it was renewed`);
  } finally {
    await bench.stopWatching();
    secure.close();
  }
});

test('a wrong password at one mailbox is told of that mailbox, and the others go on', async () => {
  const place = await installation();
  const settings = parse(await readFile(place.configFile, 'utf8'));
  const wrong = path.join(place.folder, 'wrong-password');
  await writeFile(wrong, 'not the one');
  settings.mailboxes[0].password = { file: wrong };
  await writeFile(place.configFile, stringify(settings));
  const [locked = '', ...others] = place.mailboxes;
  for (const each of place.mailboxes) await place.imap.append(each, mail(1, each));
  const log = openLog('error', { write: () => undefined });
  const service = await startService(loadConfig(place.configFile, {}), ['intake'], log);
  try {
    const { db } = service.app.database;
    const inboxes = async () => (await db.select().from(mailbox)).filter((m) => m.folder === 'INBOX');
    const kept = async () => (await db.select().from(message)).filter((m) => m.state === 'FETCHED').length;
    await until(async () => (await kept()) === others.length, 60_000);
    await until(async () => (await inboxes()).some((m) => m.lastError !== null));
    const rows = new Map((await inboxes()).map((m) => [m.address.toLowerCase(), m]));
    expect(rows.get(locked.toLowerCase())).toMatchObject({ state: 'reconnecting' });
    expect(rows.get(locked.toLowerCase())?.lastError).toContain('does not accept the password');
    await until(async () => (await inboxes()).filter((m) => m.state === 'live').length === others.length);
    report('refusals', `a wrong password at one of ${place.mailboxes.length} mailboxes: named, the others live`);
  } finally {
    await service.stop();
    await place.stop();
  }
});

interface House {
  ca: string;
  key: string;
  expired: string;
  renewed: string;
}

/** An authority of the house, and what it signed for 127.0.0.1: until yesterday, and until tomorrow. Null without openssl. */
async function certificates(): Promise<House | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'expired-'));
  const run = (...args: string[]) => promisify(execFile)('openssl', args, { cwd: folder, timeout: 20_000 });
  const text = (name: string) => readFile(path.join(folder, name), 'utf8');
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    await writeFile(path.join(folder, 'names'), 'subjectAltName=IP:127.0.0.1\n');
    await run('req', '-x509', ...made, '-days', '2', '-subj', '/CN=The house', '-keyout', 'ca.key', '-out', 'ca.pem');
    await run('req', ...made, '-subj', '/CN=127.0.0.1', '-keyout', 'key', '-out', 'request');
    const sign = ['x509', '-req', '-in', 'request', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
    await run(...sign, '-extfile', 'names', '-days', '-1', '-out', 'expired');
    await run(...sign, '-extfile', 'names', '-days', '2', '-out', 'renewed');
    return {
      ca: await text('ca.pem'),
      key: await text('key'),
      expired: await text('expired'),
      renewed: await text('renewed'),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
