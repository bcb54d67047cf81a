// The connection a login goes over: encrypted by TLS 1.2 or newer with the right server, or not made; and what is wrong is said in words of its own.
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { type ImapFailure, type ImapSettings, openFolder } from '../../src/mail/mailbox.ts';
import { type Certificate, selfSigned } from '../support/certificate.ts';
import { type Script, scriptedImap } from '../support/scripted-imap.ts';

const PASSWORD = 'a-password-for-the-tests';
const LOGIN = { capabilities: ['IDLE'] };
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(script: Script) {
  const server = await scriptedImap({ ...LOGIN, ...script });
  closers.push(server.close);
  return server;
}
const account = (port: number, more: Partial<ImapSettings> = {}): ImapSettings => {
  return { host: '127.0.0.1', port, user: 'hoi', password: PASSWORD, ...more };
};
async function failureOf(settings: ImapSettings): Promise<ImapFailure> {
  try {
    await (await openFolder(settings)).close();
  } catch (error) {
    const failure = error as ImapFailure;
    expect(failure.name).toBe('ImapFailure');
    expect(`${failure.message} ${failure.stack}`).not.toContain(PASSWORD);
    return failure;
  }
  throw new Error('It was let in.');
}

const certificate = await selfSigned();
const [expired, elsewhere] = certificate
  ? await Promise.all([selfSigned('IP:127.0.0.1', true), selfSigned('DNS:other.example.org')])
  : [null, null];

describe.skipIf(certificate === null)('a certificate', () => {
  const own = certificate as Certificate;
  test('of an authority that is configured is trusted', async () => {
    const server = await serve({ certificate: own });
    await (await openFolder(account(server.port, { ca: own.cert }))).close();
    expect(server.logins).toEqual([{ mechanism: 'LOGIN', said: `"hoi" "${PASSWORD}"` }]);
  });

  test.each([
    ['that ended yesterday', expired, expired?.cert, /it has expired; whoever runs that server has to renew it/],
    [
      'for another name',
      elsewhere,
      elsewhere?.cert,
      /it is for another name \(other\.example\.org\): put the name it is for as `host`/,
    ],
    ['of an authority nobody here knows', certificate, undefined, /none of the public ones.* name the file as `ca`/],
    ['of another authority than the one that is configured', certificate, expired?.cert, /none of the public ones/],
  ])('%s is said to be so, and nobody logs in', async (_what, shown, ca, words) => {
    const server = await serve({ certificate: shown as Certificate });
    const failure = await failureOf(account(server.port, ca === undefined ? {} : { ca }));
    expect(failure).toMatchObject({ kind: 'untrusted', message: expect.stringMatching(words) });
    expect(failure.message).toMatch(/^The certificate of 127\.0\.0\.1:\d+ cannot be trusted/);
    expect(server.logins).toEqual([]);
  });

  test('is of no use in TLS 1.1', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const server = tls.createServer({ ...own, ...old }, (socket) => {
      socket.on('error', () => undefined);
      socket.end('* OK old\r\n');
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closers.push(() => new Promise((done) => server.close(done)));
    const { port } = server.address() as AddressInfo;
    expect(await failureOf(account(port, { ca: own.cert }))).toMatchObject({
      kind: 'untrusted',
      message: expect.stringMatching(/^No safe connection .* TLS 1\.2 or newer is needed/),
    });
  });
});

describe('without encryption', () => {
  test('a server that offers no STARTTLS is not logged in to', async () => {
    const server = await serve({});
    expect(await failureOf(account(server.port, { secure: false }))).toMatchObject({
      kind: 'untrusted',
      message: expect.stringMatching(/no STARTTLS.*port 143 starttls/),
    });
    expect(server.logins).toEqual([]);
  });

  test('nor one that speaks no TLS where TLS is said', async () => {
    const server = await serve({});
    expect(await failureOf(account(server.port))).toMatchObject({ kind: 'untrusted' });
    expect(server.logins).toEqual([]);
  });

  test('a login needs the word of the configuration', async () => {
    const server = await serve({});
    await (await openFolder(account(server.port, { secure: false, plaintextLogin: true }))).close();
    expect(server.logins).toHaveLength(1);
  });

  test('a server that wants no password in the clear is said to be so', async () => {
    const server = await serve({ capabilities: ['IDLE', 'LOGINDISABLED'] });
    const settings = account(server.port, { secure: false, plaintextLogin: true });
    expect(await failureOf(settings)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/takes no password on this connection: set security to tls or starttls/),
    });
  });
});
