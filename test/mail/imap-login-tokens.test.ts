// Logging in to a mailbox by tokens: what is said to the server, what mends a refusal, and what is said to people when nothing does.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ImapFailure, type ImapSettings, openFolder, systemClock, watchFolder } from '../../src/mail/mailbox.ts';
import { type TokenSettings, type TokenSource, tokenSource } from '../../src/mail/oauth.ts';
import { type Dovecot, startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { mail, until } from '../support/intake.ts';
import { type Script, type ScriptedImap, scriptedImap } from '../support/scripted-imap.ts';
import { CLIENT_SECRET, REFRESH_TOKEN, startTokenServer, type TokenServer } from '../support/tokens.ts';

vi.setConfig({ testTimeout: 30_000 });

const ADDRESS = 'hoi.vacancy@example.org';
let tokens: TokenServer;
const closers: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  tokens = await startTokenServer(ADDRESS);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await tokens.stop();
});

function source(more: Partial<TokenSettings> = {}): TokenSource {
  const client = { clientId: 'intray', clientSecret: CLIENT_SECRET, scope: 'mail.read', refreshToken: null };
  return tokenSource({ tokenUrl: tokens.tokenUrl, ...client, ...more }, () => new Date());
}
function refreshed(): TokenSource {
  let current = REFRESH_TOKEN;
  const keep = async (next: string) => {
    current = next;
  };
  return source({ refreshToken: { read: async () => current, keep } });
}
async function scripted(script: Script = {}): Promise<ScriptedImap> {
  const accepts = (said: string) => said.includes(ADDRESS) && tokens.accepts(tokenIn(said));
  const server = await scriptedImap({ accepts, ...script });
  closers.push(server.close);
  return server;
}
/** RFC 7628 section 3.1: fields end with the octet 1. */
const tokenIn = (said: string) => said.split('\x01auth=Bearer ')[1]?.split('\x01')[0] ?? '';
const account = (port: number, from: TokenSource): ImapSettings => {
  return { host: '127.0.0.1', port, user: ADDRESS, secure: false, plaintextLogin: true, tokens: from };
};
async function loggedIn(settings: ImapSettings): Promise<void> {
  const session = await openFolder(settings);
  await session.close();
}
async function failureOf(settings: ImapSettings): Promise<ImapFailure> {
  const failure = await loggedIn(settings).then(
    () => null,
    (error: ImapFailure) => error,
  );
  if (failure?.name !== 'ImapFailure') throw failure ?? new Error('It was let in.');
  for (const secret of [CLIENT_SECRET, REFRESH_TOKEN, ...tokens.given])
    expect(`${failure.message} ${failure.stack} ${JSON.stringify(failure)}`).not.toContain(secret);
  return failure;
}

describe('what is said to the server', () => {
  test.each([
    ['XOAUTH2, with the command', ['SASL-IR', 'AUTH=XOAUTH2'], 'XOAUTH2'],
    ['XOAUTH2, when it is asked for', ['AUTH=XOAUTH2'], 'XOAUTH2'],
    ['OAUTHBEARER (RFC 7628) where it is offered', ['SASL-IR', 'AUTH=XOAUTH2', 'AUTH=OAUTHBEARER'], 'OAUTHBEARER'],
  ])('%s', async (_how, capabilities, mechanism) => {
    const server = await scripted({ capabilities });
    await loggedIn(account(server.port, source()));
    const token = tokens.given[0];
    const said = {
      XOAUTH2: `user=${ADDRESS}\x01auth=Bearer ${token}\x01\x01`,
      OAUTHBEARER: `n,a=${ADDRESS},\x01host=127.0.0.1\x01port=${server.port}\x01auth=Bearer ${token}\x01\x01`,
    }[mechanism];
    expect(server.logins).toEqual([{ mechanism, said }]);
  });

  test('one token serves every login until it ends', async () => {
    const server = await scripted();
    const from = source();
    await Promise.all([1, 2, 3].map(() => loggedIn(account(server.port, from))));
    await loggedIn(account(server.port, from));
    expect(tokens.asked).toHaveLength(1);
    expect(server.logins).toHaveLength(4);
  });

  test('a server that offers no login by token is said to be so; no token is shown to it, and none renewed', async () => {
    const server = await scripted({ capabilities: ['AUTH=PLAIN'] });
    expect(await failureOf(account(server.port, source()))).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/does not offer a login by token/),
    });
    expect(tokens.asked).toHaveLength(1);
    expect(server.logins).toEqual([]);
  });
});

interface Place {
  name: string;
  start(): Promise<{ port: number; drop(): Promise<void> }>;
}
const places: Place[] = [
  {
    name: 'a scripted server',
    async start() {
      const server = await scripted();
      return { port: server.port, drop: async () => server.drop() };
    },
  },
];
const noDovecot = await whyNoDovecot();
if (noDovecot === null)
  places.push({
    name: 'Dovecot',
    async start() {
      const { introspectionUrl } = tokens;
      const dovecot: Dovecot = await startDovecot({ mailboxes: [ADDRESS], introspectionUrl });
      closers.push(dovecot.stop);
      await dovecot.append(ADDRESS, mail(1));
      const drop = () => dovecot.away().then(dovecot.back);
      return { port: dovecot.account(ADDRESS).port, drop };
    },
  });
else console.info(`not run against Dovecot: logins by token (${noDovecot})`);

describe.each(places)('at $name', ({ start }) => {
  test('client credentials get in', async () => {
    const { port } = await start();
    await loggedIn(account(port, source()));
    expect(tokens.asked).toMatchObject([{ grant_type: 'client_credentials', scope: 'mail.read' }]);
  });

  test('a refresh token gets in; the one it was exchanged for gets in the next time', async () => {
    const { port } = await start();
    const from = refreshed();
    await loggedIn(account(port, from));
    tokens.expireAll();
    await loggedIn(account(port, from));
    expect(tokens.asked.map((each) => each.grant_type)).toEqual(['refresh_token', 'refresh_token']);
    expect(tokens.asked[1]?.refresh_token).not.toBe(REFRESH_TOKEN);
  });

  test('a token that ends in mid-life is renewed once, and the watch goes on', async () => {
    const { port, drop } = await start();
    const from = source();
    let looks = 0;
    const states: (string | null)[] = [];
    const clock = { ...systemClock(() => new Date()), pause: async () => undefined };
    const watch = watchFolder({
      settings: account(port, from),
      clock,
      reconcile: async () => {
        looks += 1;
      },
      onState: ({ lastError }) => void states.push(lastError),
    });
    closers.push(() => watch.stop());
    await until(() => watch.state().state === 'live');
    expect(tokens.asked).toHaveLength(1);
    tokens.expireAll();
    const before = looks;
    await drop();
    await until(() => looks > before && watch.state().state === 'live');
    expect(tokens.asked).toHaveLength(2);
    expect(states.join(' ')).not.toContain('does not accept');
  });

  test('a mailbox that lets no token in costs one renewal a try, and a sentence', async () => {
    const { port } = await start();
    const from = source();
    await loggedIn(account(port, from));
    const other = 'stcepm.vacancy@example.org';
    expect(await failureOf({ ...account(port, from), user: other })).toMatchObject({
      kind: 'wrong-password',
      message: expect.stringMatching(/does not accept the token of stcepm/),
    });
    expect(tokens.asked).toHaveLength(2);
  });

  test.each([
    ['invalid_client', 'wrong-password', /does not accept the client: its id is wrong, or its secret/],
    ['invalid_grant', 'wrong-password', /does not accept the refresh token.*Sign in again/],
    ['temporarily_unavailable', 'away', /gives no token now .*asked again later/],
  ])('a renewal that fails with %s is the failure of the login, with what to do', async (error, kind, words) => {
    const { port } = await start();
    const from = refreshed();
    await loggedIn(account(port, from));
    tokens.expireAll();
    tokens.refuse(error);
    expect(await failureOf(account(port, from))).toMatchObject({ kind, message: expect.stringMatching(words) });
    tokens.refuse(null);
    await loggedIn(account(port, from));
  });

  test('with the token server away nobody is called wrong, and all is well when it is back', async () => {
    const { port } = await start();
    const from = source();
    await tokens.away();
    expect(await failureOf(account(port, from))).toMatchObject({
      kind: 'away',
      message: expect.stringMatching(/The token server 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/),
    });
    await tokens.back();
    await loggedIn(account(port, from));
  });
});
