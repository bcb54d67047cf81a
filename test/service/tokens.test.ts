// A whole installation with a mailbox that is logged in to by tokens; and, when logins fail, not a secret in anything that people or machines read.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { check } from '../../src/cli/check.ts';
import { openOutput } from '../../src/cli/output.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { openDatabase } from '../../src/store/database.ts';
import { reply } from '../../src/store/schema.ts';
import { type Dovecot, startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type Installation, installation, until } from '../support/service.ts';
import { template } from '../support/template.ts';
import { refusePasswords, takesTokens } from '../support/token-logins.ts';
import { CLIENT_SECRET, REFRESH_TOKEN, startTokenServer, type TokenServer } from '../support/tokens.ts';

const HOI = 'hoi.vacancy@wcoomd.org';
const DDIS = 'ddis.vacancy@wcoomd.org';

let tokens: TokenServer;
let imap: ImapServers;
let place: Installation;
let service: Service | undefined;
let logged = '';
const stops: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  tokens = await startTokenServer(HOI);
  stops.push(tokens.stop);
  place = await installation({}, async (mailboxes) => {
    imap = await startImap({ mailboxes });
    takesTokens(imap.server(HOI), (said) => said.includes(HOI) && tokens.accepts(tokenIn(said)));
    return imap;
  });
  stops.push(place.stop);
  byTokens(place, HOI);
  await (await openDatabase({ url: null, dir: path.join(place.folder, 'data'), template: await template() })).close();
});
afterAll(async () => {
  await service?.stop();
  for (const stop of stops.reverse()) await stop();
});

/** RFC 7628 section 3.1: fields end with the octet 1. */
const tokenIn = (said: string) => said.split('\x01auth=Bearer ')[1]?.split('\x01')[0] ?? '';

/** Its secrets in files, as an editor leaves them. */
function byTokens({ folder, configFile }: Installation, address: string, { tokenUrl } = tokens): void {
  const secret = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), `${text}\n`);
    return { file: path.join(folder, name) };
  };
  const config = parse(readFileSync(configFile, 'utf8'));
  const mailbox = config.mailboxes.find((each: { address: string }) => each.address === address);
  delete mailbox.password;
  mailbox.auth = {
    method: 'xoauth2',
    tokenUrl,
    clientId: 'intray',
    scope: 'mail.read',
    clientSecret: secret('client-secret', CLIENT_SECRET),
    refreshToken: secret('refresh-token', REFRESH_TOKEN),
  };
  writeFileSync(configFile, stringify(config));
}

async function start(of = place): Promise<Service> {
  const write = (line: string) => {
    logged += line;
  };
  const log = openLog('debug', { write });
  return startService(loadConfig(of.configFile, {}), WORKER_NAMES, log);
}
async function health(of: Service) {
  const web = of.running.get('web') as unknown as { url: string };
  const text = await (await fetch(`${web.url}/healthz`)).text();
  const { mailboxes } = JSON.parse(text) as {
    mailboxes: { address: string; state: string; lastError: string | null }[];
  };
  return { text, of: (address: string) => mailboxes.find((each) => each.address === address) };
}
function enquiry(who: string): string {
  const text = 'Could you please tell me whether the post is open to part-time work?';
  const head = [
    `From: ${who} Example <${who}@example.net>`,
    'Subject: Question about the post of Head of Information Technology',
    `Message-ID: <${who}@example.net>`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}\r\n`;
}
const answered = (of: Service, count: number) =>
  until(`${count} answers are sent`, async () => {
    const rows = await of.app.database.db.select().from(reply);
    return rows.filter((row) => row.state === 'SENT').length === count;
  });

async function checked(json: boolean): Promise<string> {
  let said = '';
  const into = () =>
    new Writable({
      write(chunk, _encoding, done) {
        said += chunk;
        done();
      },
    });
  await check(loadConfig(place.configFile, {}), openOutput(json, { stdout: into(), stderr: into() }), new Date());
  return said;
}

test('a mail to a mailbox that wants tokens is worked through', async () => {
  service = await start();
  await imap.append(DDIS, enquiry('ann'));
  await answered(service, 1);
  await imap.append(HOI, enquiry('ben'));
  await answered(service, 2);
  expect((await health(service)).of(HOI)).toMatchObject({ state: 'live', lastError: null });
  expect(tokens.asked.map((each) => each.grant_type)).toEqual(['refresh_token']);
}, 120_000);

test('with logins that fail the state of each mailbox says why, and no secret is in any log, page or check', async () => {
  if (!service) throw new Error('The service was not started.');
  tokens.expireAll();
  tokens.refuse('invalid_grant');
  refusePasswords(imap.server(DDIS));
  imap.drop(HOI);
  imap.drop(DDIS);
  const running = service;
  await until('both mailboxes are refused', async () => {
    const now = await health(running);
    return [HOI, DDIS].every((address) => now.of(address)?.lastError?.includes('does not accept') === true);
  });
  const seen = await health(running);
  expect(seen.of(HOI)?.lastError).toMatch(/does not accept the refresh token.*Sign in again/);
  expect(seen.of(DDIS)?.lastError).toMatch(/does not accept the password of ddis/);
  expect(logged).toMatch(/"serves":\["hoi[^\]]*\],"problem":"[^"]*Sign in again[^"]*","temporary":false/);
  await service.stop();
  service = undefined;

  const said = `${logged}${seen.text}${await checked(true)}${await checked(false)}`;
  expect(said).toMatch(/IMAP hoi[^\n]*folder INBOX","ok":false,"detail":"[^"]*Sign in again/);
  expect(said).toMatch(/IMAP ddis[^\n]*folder INBOX","ok":false,"detail":"[^"]*does not accept the password/);
  const secrets = [imap.account(DDIS).password, CLIENT_SECRET, REFRESH_TOKEN, ...tokens.given];
  expect(secrets.length).toBeGreaterThan(4);
  for (const secret of secrets)
    for (const form of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1),
    ])
      expect(said.includes(form), 'a secret in what was said').toBe(false);
}, 120_000);

test('when the token server gives tokens again, a restart goes on with the refresh token of the last exchange', async () => {
  tokens.refuse(null);
  service = await start();
  const running = service;
  await until('it is live', async () => (await health(running)).of(HOI)?.state === 'live');
  await imap.append(HOI, enquiry('cleo'));
  await answered(service, 3);
  expect(tokens.asked.at(-1)?.refresh_token).not.toBe(REFRESH_TOKEN);
}, 120_000);

const noDovecot = await whyNoDovecot();
if (noDovecot !== null) console.info(`not run against Dovecot: an installation that logs in by tokens (${noDovecot})`);
test.skipIf(noDovecot !== null)(
  'a Dovecot that asks the token server is worked through, too',
  async () => {
    const own = await startTokenServer(HOI);
    stops.push(own.stop);
    let dovecot: Dovecot | undefined;
    const there = await installation({}, async (mailboxes) => {
      dovecot = await startDovecot({ mailboxes, introspectionUrl: own.introspectionUrl });
      return dovecot;
    });
    stops.push(there.stop);
    byTokens(there, HOI, own);
    await (await openDatabase({ url: null, dir: path.join(there.folder, 'data'), template: await template() })).close();
    const running = await start(there);
    try {
      await there.imap.append(HOI, enquiry('dora'));
      await answered(running, 1);
      expect((await health(running)).of(HOI)).toMatchObject({ state: 'live', lastError: null });
      expect(own.asked.map((each) => each.grant_type)).toEqual(['refresh_token']);
      own.expireAll();
      await dovecot?.away();
      await dovecot?.back();
      await there.imap.append(HOI, enquiry('emil'));
      await answered(running, 2);
      expect(own.asked).toHaveLength(2);
    } finally {
      await running.stop();
    }
  },
  120_000,
);
