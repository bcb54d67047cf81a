// One IMAP folder watched: what a failure is called, how long a server is left alone, and what a lost connection looks like.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { imapFailure } from '../../src/mail/imap-failure.ts';
import {
  backoffMs,
  type FolderSession,
  type FolderState,
  type ImapSettings,
  openFolder,
  systemClock,
  watchFolder,
} from '../../src/mail/mailbox.ts';
import { type Dovecot, startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { mail, until } from '../support/intake.ts';

vi.setConfig({ testTimeout: 30_000 });

const ADDRESS = 'post.vacancy@example.org';
let server: ImapServers;
let settings: ImapSettings;
const open: FolderSession[] = [];
beforeEach(async () => {
  server = await startImap({ mailboxes: [ADDRESS] });
  settings = { ...server.account(ADDRESS), secure: false, plaintextLogin: true };
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((s) => s.close()));
  await server.stop();
});
const session = async () => {
  const opened = await openFolder(settings);
  open.push(opened);
  return opened;
};
const never = new AbortController().signal;

describe('what a failure is called', () => {
  const kindOf = (error: object) => imapFailure(error, 'imap.example.org:993', ADDRESS).kind;

  test('a login refused for the moment is not a wrong password', () => {
    const refused = { authenticationFailed: true, responseStatus: 'NO' };
    expect(kindOf({ ...refused, serverResponseCode: 'AUTHENTICATIONFAILED' })).toBe('wrong-password');
    expect(kindOf({ ...refused, response: 'Invalid credentials (Failure)' })).toBe('wrong-password');
    for (const code of ['UNAVAILABLE', 'LIMIT', 'INUSE'])
      expect(kindOf({ ...refused, serverResponseCode: code })).toBe('throttled');
    for (const response of [
      'Too many simultaneous connections. (Failure)',
      'Temporary authentication failure',
      'Account exceeded command or bandwidth limits',
      'Server Unavailable. 15',
    ]) {
      expect(kindOf({ ...refused, response }), response).toBe('throttled');
    }
    expect(kindOf({ code: 'ETHROTTLE', authenticationFailed: true })).toBe('throttled');
  });

  test('a server that is away, a certificate that is not trusted, and a folder that is not there have names of their own', () => {
    for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'NoConnection', 'CONNECT_TIMEOUT', 'EConnectionClosed']) {
      expect(kindOf({ code }), code).toBe('away');
    }
    for (const code of ['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID']) {
      expect(kindOf({ code }), code).toBe('untrusted');
    }
    expect(kindOf({ mailboxMissing: true, responseStatus: 'NO' })).toBe('no-folder');
    expect(kindOf({ responseStatus: 'BAD' })).toBe('refused');
  });

  test('a password is never sent in the clear unless that is configured', async () => {
    await expect(openFolder({ ...settings, plaintextLogin: false })).rejects.toMatchObject({ kind: 'untrusted' });
    await expect(openFolder({ ...settings, secure: true })).rejects.toMatchObject({ name: 'ImapFailure' });
  });

  test('a server that throttles logins is told from one that refuses the password', async () => {
    server.server(ADDRESS).setCommandHandler('LOGIN', (connection, { tag }, _data, done) => {
      const text = { type: 'TEXT', value: '[UNAVAILABLE] Too many logins' };
      connection.send({ tag, command: 'NO', attributes: [text] });
      done();
    });
    await expect(openFolder(settings)).rejects.toMatchObject({ kind: 'throttled' });
  });

  test('a folder that is not there is named so', async () => {
    // RFC 3501 section 6.3.1: NO. The server in the process says BAD by itself.
    server.server(ADDRESS).setCommandHandler('SELECT', (connection, { tag }, _data, done) => {
      connection.send({ tag, command: 'NO', attributes: [{ type: 'TEXT', value: 'No such mailbox' }] });
      done();
    });
    await expect(openFolder({ ...settings, folder: 'Elsewhere' })).rejects.toMatchObject({ kind: 'no-folder' });
  });
});

describe('how long a server is left alone', () => {
  test('one second to five minutes, doubling, with chance in it', () => {
    const longest = Array.from({ length: 12 }, (_, n) => backoffMs(n, null, () => 1));
    expect(longest.slice(0, 10)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300].map((s) => s * 1000));
    for (const random of [0, 0.3, 0.99]) {
      for (let n = 0; n < 2_000; n += 7) {
        const ms = backoffMs(n, null, () => random);
        expect(ms).toBeGreaterThanOrEqual(1_000);
        expect(ms).toBeLessThanOrEqual(300_000);
      }
    }
    expect(backoffMs(5, null, () => 0)).toBeLessThan(backoffMs(5, null, () => 1));
  });

  test('a wrong password waits longest from the start, a throttled login as long as the server asked', () => {
    expect(backoffMs(0, { kind: 'wrong-password', retryAfterMs: null }, () => 0)).toBe(300_000);
    expect(backoffMs(0, { kind: 'throttled', retryAfterMs: null }, () => 0)).toBe(60_000);
    expect(backoffMs(0, { kind: 'throttled', retryAfterMs: 92_415 }, () => 0)).toBe(92_415);
  });
});

describe('one connection', () => {
  test('a search above the last uid is empty, although the server always names the last message', async () => {
    await server.append(ADDRESS, mail(1));
    await server.append(ADDRESS, mail(2));
    const folder = await session();
    expect(await folder.uidsAbove(0)).toEqual([1, 2]);
    expect(await folder.uidsAbove(1)).toEqual([2]);
    expect(await folder.uidsAbove(2)).toEqual([]);
    expect(await folder.uidsAbove(50)).toEqual([]);
  });

  test('a lost connection is an error in every command, never an empty answer', async () => {
    await server.append(ADDRESS, mail(1));
    const folder = await session();
    server.drop(ADDRESS);
    await expect(folder.waitForNews(60_000, never)).rejects.toMatchObject({ kind: 'away' });
    await expect(folder.uidsAbove(0)).rejects.toMatchObject({ kind: 'away' });
    await expect(folder.stillThere([1])).rejects.toMatchObject({ kind: 'away' });
    await expect(folder.announced([1])).rejects.toMatchObject({ name: 'ImapFailure' });
    expect(await folder.fetch([1], async () => undefined)).toMatchObject({ broken: { name: 'ImapFailure' } });
  });

  test('a connection lost in the middle of a FETCH keeps what was taken, and says that it broke', async () => {
    for (let n = 1; n <= 3; n++) await server.append(ADDRESS, mail(n));
    const imap = server.server(ADDRESS);
    const real = imap.getCommandHandler('UID FETCH');
    imap.setCommandHandler('UID FETCH', (connection, command, data, done) => {
      const send = connection.send.bind(connection);
      let sent = 0;
      connection.send = (...response) => (sent++ < 2 ? send(...response) : connection.socket?.end());
      real(connection, command, data, done);
    });
    const folder = await session();
    const taken: number[] = [];
    const { broken } = await folder.fetch([1, 2, 3], async (m) => void taken.push(m.uid));
    expect(broken?.kind).toBe('away');
    expect(taken).toEqual([1, 2]);
  });

  test('an error in keeping a message is that error, not one of the server', async () => {
    await server.append(ADDRESS, mail(1));
    const folder = await session();
    const full = new Error('disk full');
    await expect(folder.fetch([1], () => Promise.reject(full))).rejects.toBe(full);
  });

  test('what arrives between the search and the waiting ends the waiting at once', async () => {
    const folder = await session();
    await folder.uidsAbove(0);
    await server.append(ADDRESS, mail(1));
    await folder.announced([1]);
    await folder.waitForNews(60_000, never);
    expect(await folder.uidsAbove(0)).toEqual([1]);
  });

  test('fetching a message does not mark it as seen', async () => {
    await server.append(ADDRESS, mail(1));
    const folder = await session();
    await folder.fetch([1], async () => undefined);
    expect(server.folder(ADDRESS).messages[0]?.flags).toEqual([]);
    expect(await folder.mark([1], '\\Seen')).toBe(true);
    expect(server.folder(ADDRESS).messages[0]?.flags).toEqual(['\\Seen']);
  });
});

describe('the watch', () => {
  const now = () => new Date();

  test('a server that is away from the start is waited for with growing pauses, and one change of state is told once', async () => {
    await server.away(ADDRESS);
    const told: FolderState[] = [];
    const pauses: number[] = [];
    let looks = 0;
    const watch = watchFolder({
      settings,
      clock: { now, random: () => 1, pause: async (ms) => void pauses.push(ms) },
      reconcile: async () => void looks++,
      onState: (state) => void told.push(state),
    });
    await until(() => pauses.length >= 4);
    expect(pauses.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000]);
    await server.back(ADDRESS);
    await until(() => watch.state().state === 'live');
    expect(looks).toBeGreaterThan(0);
    await watch.stop();
    expect(told.map((s) => [s.state, s.failure])).toEqual([
      ['reconnecting', 'away'],
      ['live', null],
      ['stopped', null],
    ]);
  });

  test('a call for news while a look is under way is served by the next look', async () => {
    const ends: (() => void)[] = [];
    const watch = watchFolder({
      settings,
      clock: systemClock(now),
      reconcile: () => new Promise((resolve) => ends.push(resolve)),
    });
    await until(() => ends.length === 1);
    let served = false;
    const asked = watch.reconcileNow().then(() => {
      served = true;
    });
    ends[0]?.();
    await until(() => ends.length === 2);
    expect(served).toBe(false);
    ends[1]?.();
    await asked;
    await watch.stop();
  });

  test('a call for news outlives a look that fails', async () => {
    let looks = 0;
    const watch = watchFolder({
      settings,
      clock: { now, random: () => 0, pause: async () => undefined },
      reconcile: async () => {
        looks += 1;
        if (looks < 3) throw new Error('not yet');
      },
    });
    await watch.reconcileNow();
    expect(looks).toBe(3);
    await watch.stop();
  });

  test('stopping ends a pause, a wait and an open call for news', async () => {
    await server.away(ADDRESS);
    const watch = watchFolder({ settings, clock: systemClock(now), reconcile: async () => undefined });
    await until(() => watch.state().failure === 'away');
    const asked = watch.reconcileNow();
    const refused = expect(asked).rejects.toThrow('no longer watched');
    await watch.stop();
    await refused;
    await expect(watch.reconcileNow()).rejects.toThrow('no longer watched');
    expect(watch.state().state).toBe('stopped');
  });

  test('what keeps failing on our side keeps its own name, and its secrets', async () => {
    const error = Object.assign(new Error('duplicate key (ines@example.net)'), { code: '23505' });
    const watch = watchFolder({
      settings,
      clock: { now, random: () => 1, pause: systemClock(now).pause },
      reconcile: () => Promise.reject(error),
    });
    await until(() => watch.state().failure === 'own');
    expect(watch.state().lastError).toContain('23505');
    expect(watch.state().lastError).not.toContain('ines');
    await watch.stop();
  });
});

const missing = await whyNoDovecot();
if (missing) console.info(`not run: TLS and folders of a real Dovecot (${missing})`);
else {
  describe('a real Dovecot', () => {
    let dovecot: Dovecot;
    let real: ImapSettings;
    beforeAll(async () => {
      dovecot = await startDovecot({ mailboxes: [ADDRESS] });
      const { certificate: ca } = dovecot;
      real = { ...dovecot.account(ADDRESS), port: dovecot.tlsPort, ca };
    }, 60_000);
    afterAll(() => dovecot.stop());

    test('TLS is what is used unless something else is said, and STARTTLS where the first byte is in the clear', async () => {
      for (const each of [real, { ...real, port: dovecot.account(ADDRESS).port, secure: false }]) {
        const folder = await openFolder(each);
        open.push(folder);
        expect(await folder.uidsAbove(0)).toEqual([]);
      }
    });

    test('a certificate that nobody vouches for ends the connection before the login', async () => {
      const { ca: _, ...without } = real;
      await expect(openFolder(without)).rejects.toMatchObject({ kind: 'untrusted' });
      const starttls = { ...without, port: dovecot.account(ADDRESS).port, secure: false };
      await expect(openFolder(starttls)).rejects.toMatchObject({ kind: 'untrusted' });
    });

    test('a folder that is not there is named so', async () => {
      await expect(openFolder({ ...real, folder: 'Elsewhere' })).rejects.toMatchObject({ kind: 'no-folder' });
    });
  });
}
