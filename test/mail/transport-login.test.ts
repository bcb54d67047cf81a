// Encryption and logins: nothing goes out unless the server is who it should be, and a token that was refused is renewed once.
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { OAuth2Server } from 'oauth2-mock-server';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TokenSource, tokenSource } from '../../src/mail/oauth.ts';
import { type SmtpSettings, smtpTransport } from '../../src/mail/transport.ts';
import { selfSigned } from '../support/certificate.ts';
import { scriptedRelay } from '../support/failing-relay.ts';

const certificate = await selfSigned();
const MAIL = { from: 'hoi.vacancy@example.org', to: ['zoe@example.net'], raw: Buffer.from('Subject: s\r\n\r\ntext') };
const granted = async () => true;

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function transport(port: number, settings: Partial<SmtpSettings>, tokens: TokenSource | null = null) {
  const base = { host: '127.0.0.1', port, security: 'none', user: null, password: null } as const;
  const opened = smtpTransport({ ...base, ...settings }, tokens);
  closers.push(opened.close);
  return opened;
}

describe.skipIf(certificate === null)('encryption', () => {
  const { cert = '', key = '' } = certificate ?? {};
  const login = { user: 'intray', password: 'for-the-tests-only' };

  for (const security of ['tls', 'starttls'] as const) {
    test(`${security}: with the authority that is configured, and not without`, async () => {
      const options = { certificate: { cert, key }, implicit: security === 'tls', login: true };
      const relay = await scriptedRelay(null, options);
      closers.push(relay.close);
      const stranger = transport(relay.port, { security, ...login });
      expect(await stranger.send(MAIL, granted)).toMatchObject({ outcome: 'temporary' });
      expect(await stranger.verify()).toMatch(/certificate .* cannot be trusted .*`ca`/);
      expect(relay.seen()).not.toMatch(/AUTH|MAIL/);
      const known = transport(relay.port, { security, ca: cert, ...login });
      expect(await known.verify()).toBeNull();
      expect(await known.send(MAIL, granted)).toMatchObject({ outcome: 'sent' });
      expect(relay.accepted()).toBe(1);
    });
  }

  test('an authority of our own does not make a certificate right for another name', async () => {
    const other = await selfSigned('DNS:other.example.org');
    if (other === null) throw new Error('openssl was there a moment ago');
    const relay = await scriptedRelay(null, { certificate: other, implicit: true });
    closers.push(relay.close);
    const sender = transport(relay.port, { security: 'tls', ca: other.cert });
    expect(await sender.verify()).toContain('cannot be trusted');
  });

  test('TLS 1.1 is not spoken', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const server = tls.createServer({ cert, key, ...old }, (socket) => {
      socket.on('error', () => {});
      socket.end('220 old.example.org\r\n');
    });
    server.on('tlsClientError', () => {});
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closers.push(() => new Promise((done) => server.close(done)));
    const { port } = server.address() as AddressInfo;
    // It is there for those who speak it.
    const spoken = await new Promise((done, failed) => {
      const socket = tls.connect({ host: '127.0.0.1', port, ca: cert, ...old }, () => done(socket.getProtocol()));
      socket.on('error', failed);
      socket.resume();
    });
    expect(spoken).toBe('TLSv1.1');
    expect(await transport(port, { security: 'tls', ca: cert }).verify()).toMatch(/No TLS could be agreed/);
  });
});

describe('XOAUTH2', () => {
  let issuer: OAuth2Server;
  let tokenUrl: string;
  let given: number;
  let refusal: { statusCode: number; body: Record<string, unknown> } | null;

  beforeAll(async () => {
    issuer = new OAuth2Server();
    await issuer.issuer.keys.generate('RS256');
    await issuer.start(0, '127.0.0.1');
    tokenUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`;
    issuer.service.on('beforeResponse', (response) => {
      given += 1;
      if (refusal !== null) Object.assign(response, refusal);
      else Object.assign(response.body, { access_token: `token-${given}` });
    });
  });
  afterAll(() => issuer.stop());
  beforeEach(() => {
    given = 0;
    refusal = null;
  });

  const tokens = () => {
    const client = { clientId: 'intray', clientSecret: 'a-client-secret', scope: null, refreshToken: null };
    return tokenSource({ tokenUrl, ...client }, () => new Date());
  };
  const user = 'hoi.vacancy@example.org';

  test('logs in with a token, once for many mails', async () => {
    const relay = await oauthRelay((token) => token === 'token-1');
    const sender = transport(relay.port, { user }, tokens());
    for (let n = 0; n < 3; n += 1) expect(await sender.send(MAIL, granted)).toMatchObject({ outcome: 'sent' });
    expect(relay.logins).toEqual([[user, 'token-1']]);
    expect(given).toBe(1);
  });

  for (const challenge of [true, false]) {
    test(`renews a token that is refused, and tries once more${challenge ? '' : ' (refused without a word)'}`, async () => {
      const relay = await oauthRelay((token) => token === 'token-2', challenge);
      const sender = transport(relay.port, { user }, tokens());
      expect(await sender.send(MAIL, granted)).toMatchObject({ outcome: 'sent' });
      expect(relay.logins.map(([, token]) => token)).toEqual(['token-1', 'token-2']);
    });

    test(`gives up after that${challenge ? '' : ' (refused without a word)'}: temporary, in words without a token`, async () => {
      const relay = await oauthRelay(() => false, challenge);
      const sender = transport(relay.port, { user }, tokens());
      const outcome = await sender.send(MAIL, granted);
      expect(outcome).toMatchObject({
        outcome: 'temporary',
        error: expect.stringContaining('did not accept the login'),
      });
      expect(JSON.stringify(outcome)).not.toMatch(/token-|a-client-secret/);
      expect(relay.logins).toHaveLength(2);
      expect(relay.mails()).toBe(0);
    });
  }

  test('two sessions that are refused the same token share one new one', async () => {
    const relay = await oauthRelay((token) => token !== 'token-1');
    const sender = transport(relay.port, { user, connections: 2 }, tokens());
    const outcomes = await Promise.all([sender.send(MAIL, granted), sender.send(MAIL, granted)]);
    expect(outcomes.map((each) => each.outcome)).toEqual(['sent', 'sent']);
    expect(given).toBe(2);
  });

  test('without a token no connection is made, and the reason is told at once', async () => {
    refusal = { statusCode: 401, body: { error: 'invalid_client' } };
    const relay = await oauthRelay(() => true);
    const sender = transport(relay.port, { user }, tokens());
    const reason = expect.stringMatching(/does not accept the client.*clientSecret/);
    expect(await sender.send(MAIL, granted)).toEqual({ outcome: 'temporary', error: reason, status: null });
    expect(await sender.verify()).toEqual(reason);
    expect(relay.connections()).toBe(0);
  });

  /** @param challenge refuses with a reason in a 334 first, as Google does */
  async function oauthRelay(accepts: (token: string) => boolean, challenge = true) {
    const logins: [string, string][] = [];
    let mails = 0;
    let connections = 0;
    const server = new SMTPServer({
      authMethods: ['XOAUTH2'],
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onConnect(_session, done) {
        connections += 1;
        done();
      },
      onAuth({ username = '', accessToken = '' }, _session, done) {
        logins.push([username, accessToken]);
        if (accepts(accessToken)) return done(null, { user: username });
        if (challenge) return done(null, { data: { status: '401', schemes: 'bearer' } });
        done(new Error('not this one'));
      },
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => {
          mails += 1;
          done();
        });
      },
    });
    server.on('error', () => {});
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closers.push(() => new Promise<void>((done) => server.close(() => done())));
    const { port } = server.server.address() as AddressInfo;
    return { port, logins, mails: () => mails, connections: () => connections };
  }
});
