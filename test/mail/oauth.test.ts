// Tokens against a token server inside the process: asked for once, renewed in time, and what goes wrong is said without a secret.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RefreshToken, TokenError, type TokenSettings, tokenSource } from '../../src/mail/oauth.ts';
import { refreshTokenFile } from '../../src/mail/refresh-token-file.ts';

const SECRET = 'a-secret-of-the-client';
const REFRESH = 'a-refresh-token';

let server: OAuth2Server;
let tokenUrl: string;
/** The bodies of the requests, and what each is answered with. */
let asked: Record<string, string>[];
let answer: (n: number) => { statusCode?: number; body?: Record<string, unknown> };
let time: number;
const now = () => new Date(time);

beforeAll(async () => {
  server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  server.service.on('beforeResponse', (response, request) => {
    asked.push({ ...(request.body as unknown as Record<string, string>) });
    const { statusCode, body } = answer(asked.length);
    if (statusCode !== undefined) response.statusCode = statusCode;
    if (body !== undefined && response.body !== '') response.body = statusCode ? body : { ...response.body, ...body };
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  asked = [];
  answer = (n) => ({ body: { access_token: `token-${n}` } });
  time = Date.UTC(2026, 2, 1);
});

const settings = (more: Partial<TokenSettings> = {}): TokenSettings => ({
  tokenUrl,
  clientId: 'intray',
  clientSecret: SECRET,
  scope: 'mail.send',
  refreshToken: null,
  ...more,
});
const given = (token = REFRESH): RefreshToken & { kept: string[] } => {
  const kept: string[] = [];
  return { kept, read: async () => kept.at(-1) ?? token, keep: async (next) => void kept.push(next) };
};

describe('a token', () => {
  test('is asked for with the client’s own credentials, and kept', async () => {
    const source = tokenSource(settings(), now);
    expect(source.state()).toEqual({ endsAt: null, problem: null });
    expect(await source.token()).toBe('token-1');
    expect(await source.token()).toBe('token-1');
    expect(asked).toEqual([
      { grant_type: 'client_credentials', client_id: 'intray', client_secret: SECRET, scope: 'mail.send' },
    ]);
    expect(source.state()).toEqual({ endsAt: new Date(time + 3600_000), problem: null });
  });

  test('is asked for once, however many want it at the same moment', async () => {
    const source = tokenSource(settings(), now);
    expect(await Promise.all([source.token(), source.token(), source.renew(), source.token()])).toEqual(
      Array(4).fill('token-1'),
    );
    expect(asked).toHaveLength(1);
  });

  test('is renewed five minutes before its end; a short one at four fifths of its life', async () => {
    const source = tokenSource(settings(), now);
    await source.token();
    time += 3600_000 - 5 * 60_000 - 1;
    expect(await source.token()).toBe('token-1');
    time += 1;
    expect(await source.token()).toBe('token-2');

    answer = (n) => ({ body: { access_token: `token-${n}`, expires_in: 100 } });
    const short = tokenSource(settings(), now);
    expect(await short.token()).toBe('token-3');
    time += 79_999;
    expect(await short.token()).toBe('token-3');
    time += 1;
    expect(await short.token()).toBe('token-4');
  });

  test('that one login was refused is renewed once, although another was refused the same', async () => {
    const source = tokenSource(settings(), now);
    const first = await source.token();
    expect(await source.renew(first)).toBe('token-2');
    expect(await source.renew(first)).toBe('token-2');
    expect(asked).toHaveLength(2);
  });

  test('still serves while its renewal fails; the failure is reported at once, and not repeated for every mail', async () => {
    const reports: TokenError[] = [];
    const source = tokenSource(settings({ report: (problem) => reports.push(problem) }), now);
    await source.token();
    answer = () => ({ statusCode: 401, body: { error: 'invalid_client' } });
    time += 3400_000;
    expect(await source.token()).toBe('token-1');
    expect(await source.token()).toBe('token-1');
    expect(asked).toHaveLength(2);
    expect(reports.map((each) => each.message)).toEqual([expect.stringContaining('invalid_client')]);
    expect(source.state().problem).toContain('invalid_client');
    time += 200_000;
    await expect(source.token()).rejects.toThrow(TokenError);
    answer = (n) => ({ body: { access_token: `token-${n}` } });
    expect(await source.token()).toBe('token-4');
    expect(source.state().problem).toBeNull();
  });
});

describe('a refresh token', () => {
  test('is the grant where there is one; what the server exchanges it for is kept and used', async () => {
    answer = (n) => ({ body: { access_token: `token-${n}`, refresh_token: `refresh-${n}` } });
    const refreshToken = given();
    const source = tokenSource(settings({ refreshToken, clientSecret: null }), now);
    await source.token();
    await source.renew();
    expect(asked.map((each) => [each.grant_type, each.refresh_token, each.client_secret])).toEqual([
      ['refresh_token', REFRESH, undefined],
      ['refresh_token', 'refresh-1', undefined],
    ]);
    expect(refreshToken.kept).toEqual(['refresh-1', 'refresh-2']);
  });

  test('that another process has exchanged a moment ago is read again', async () => {
    let reads = 0;
    const refreshToken = { read: async () => (reads++ === 0 ? 'old' : 'newer'), keep: async () => {} };
    answer = (n) => (n === 1 ? { statusCode: 400, body: { error: 'invalid_grant' } } : {});
    await tokenSource(settings({ refreshToken }), now).token();
    expect(asked.map((each) => each.refresh_token)).toEqual(['old', 'newer']);
  });

  test('that cannot be kept is reported; the access token serves all the same', async () => {
    const reports: string[] = [];
    const keep = () => Promise.reject(Object.assign(new Error(REFRESH), { code: 'ENOSPC' }));
    const refreshToken = { read: async () => REFRESH, keep };
    const source = tokenSource(settings({ refreshToken, report: ({ message }) => reports.push(message) }), now);
    expect(await source.token()).toBe('token-1');
    expect(reports).toEqual([expect.stringContaining('could not be kept (ENOSPC)')]);
  });

  describe('in its file', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'intray-oauth-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    test('outlives the process, for its owner alone', async () => {
      const file = path.join(folder, 'data', 'refresh');
      expect(await refreshTokenFile(file, REFRESH).read()).toBe(REFRESH);
      await refreshTokenFile(file, REFRESH).keep('next');
      expect(await refreshTokenFile(file, REFRESH).read()).toBe('next');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readFile(file, 'utf8')).not.toContain(REFRESH);
    });

    test('gives way to a new one in the configuration, and to damage', async () => {
      const file = path.join(folder, 'refresh');
      await refreshTokenFile(file, REFRESH).keep('next');
      expect(await refreshTokenFile(file, 'signed in again').read()).toBe('signed in again');
      await writeFile(file, '{"tok');
      expect(await refreshTokenFile(file, REFRESH).read()).toBe(REFRESH);
    });
  });
});

describe('what goes wrong is a sentence with what to do', () => {
  const problem = async (more: Partial<TokenSettings> = {}) => {
    const error = await tokenSource(settings(more), now)
      .token()
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof TokenError)) throw error;
    expect(error.message + error.stack).not.toMatch(new RegExp(`${SECRET}|${REFRESH}`));
    return error;
  };

  const said = ({ message, temporary }: TokenError, passing: boolean, words: RegExp) => {
    expect(message).toMatch(words);
    expect(temporary).toBe(passing);
  };

  test.each([
    ['invalid_client', 401, /does not accept the client.*secret.*expired.*clientSecret/, false],
    ['invalid_grant', 400, /refresh token: it is wrong, has expired or was withdrawn\. Sign in again/, false],
    ['invalid_scope', 400, /Check scope/, false],
    ['unauthorized_client', 400, /what the application is allowed/, false],
    ['temporarily_unavailable', 400, /gives no token now.*asked again later/, true],
    [`hostile ${SECRET} ${REFRESH}`, 400, /gives no token now/, true],
  ])('%s', async (error, statusCode, words, temporary) => {
    answer = () => ({ statusCode, body: { error, error_description: `AADSTS7000222: ${SECRET} ${REFRESH}` } });
    const found = await problem({ refreshToken: given() });
    said(found, temporary, words);
    if (!temporary) expect(found.message).toContain('AADSTS7000222');
  });

  test('a server in trouble, one that is none, and one that is not there', async () => {
    answer = () => ({ statusCode: 503, body: {} });
    said(await problem(), true, /HTTP 503/);
    const none = tokenUrl.replace('/token', '/nothing-here');
    said(await problem({ tokenUrl: none }), false, /HTTP 404\. Is tokenUrl right/);
    const gone = await closedPort();
    const unreachable = await problem({ tokenUrl: `http://127.0.0.1:${gone}/token` });
    said(unreachable, true, /cannot be reached \(ECONNREFUSED\)/);
  });

  test('a server that is silent, and one that answers something else', async () => {
    const odd = http.createServer((request, response) => {
      if (request.url === '/page') response.end('<html>');
    });
    await new Promise<void>((done) => odd.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(odd.address() as AddressInfo).port}`;
    said(await problem({ tokenUrl: `${at}/silent`, timeout: 200 }), true, /no answer in time/);
    said(await problem({ tokenUrl: `${at}/page` }), false, /Is tokenUrl right/);
    odd.closeAllConnections();
    odd.close();
  });

  test('http over the network is refused before a secret leaves', async () => {
    said(await problem({ tokenUrl: 'http://tokens.example.org/token' }), false, /must begin with https/);
  });
});

async function closedPort(): Promise<number> {
  const probe = http.createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
