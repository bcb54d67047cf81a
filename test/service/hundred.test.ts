// Many mailboxes in one process: a hundred accounts of a real Dovecot where it is there, else twenty servers in the process.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startImap } from '../../demo/servers.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { type Running, WORKERS } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { message } from '../../src/store/schema.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { mail } from '../support/intake.ts';
import { parsedMetrics } from '../support/metrics.ts';
import { type Installation, installation, until } from '../support/service.ts';

interface Health {
  ok: boolean;
  mailboxes: { address: string; state: string; ok: boolean; behind: number; newestUid: number; lastError: string }[];
}

const missing = await whyNoDovecot();
if (missing) console.info(`a hundred mailboxes: twenty servers in the process in place of Dovecot (${missing})`);
const addresses = Array.from({ length: missing ? 20 : 100 }, (_, i) => `post${i}.vacancy@many.example.org`);
const LOCKED_OUT = addresses[7] ?? '';

let folder: string;
let place: Installation;
let servers: Installation['imap'];
let service: Service;
let intake: Running;
const logged: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'intray-hundred-'));
  servers = missing ? await startImap({ mailboxes: addresses }) : await startDovecot({ mailboxes: addresses });
  place = await installation({ vacancies: vacanciesIn(folder), mailboxes: addresses.map(watched) }, async () => ({
    ...servers,
    account: () => servers.account(addresses[0] ?? ''),
  }));
});
afterAll(async () => {
  await intake?.stop();
  await service?.stop();
  await place?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('all are live, a mail in each arrives, and the one with a wrong password disturbs none', async () => {
  const log = openLog('info', { write: (line: string) => void logged.push(line) });
  const config = loadConfig(place.configFile, {});
  service = await startService(config, ['web'], log);
  const before = memoryNow();
  const began = performance.now();
  intake = await WORKERS.intake(service.app);
  const others = addresses.filter((address) => address !== LOCKED_OUT);
  await until('all but one are live', async () => (await states()).live === others.length);
  const allLive = performance.now() - began;
  await until('the wrong password is said', async () => (await of(LOCKED_OUT))?.lastError !== null);
  expect(await of(LOCKED_OUT)).toMatchObject({ state: 'reconnecting', behind: 0 });
  expect((await of(LOCKED_OUT))?.lastError).toContain('does not accept the password');
  // Where there is no Dovecot, the servers' own side is in it.
  const memory = memoryNow() - before;

  const sent = performance.now();
  for (let i = 0; i < others.length; i += 10)
    await Promise.all(others.slice(i, i + 10).map((address, n) => servers.append(address, mail(i + n))));
  const appended = performance.now() - sent;
  const { db } = service.app.database;
  await until('a mail of each has arrived', async () => (await db.select().from(message)).length === others.length);
  await until('nothing is behind', async () => (await health()).mailboxes.every((each) => each.behind === 0));
  const arrived = performance.now() - sent;

  const rows = await db.select().from(message);
  expect(new Set(rows.map((row) => row.mailboxId)).size).toBe(others.length);
  expect(rows.every((row) => row.state === 'FETCHED')).toBe(true);
  const metrics = parsedMetrics(await (await fetch(`${url()}/metrics`)).text());
  expect(metrics.filter((m) => m.name === 'intray_mailbox_up' && m.value === 1)).toHaveLength(others.length);
  expect(metrics.find((m) => m.name === 'intray_mailbox_up' && m.labels.mailbox === LOCKED_OUT)?.value).toBe(0);
  expect(metrics.find((m) => m.name === 'intray_messages' && m.labels.state === 'FETCHED')?.value).toBe(others.length);
  expect(logged.filter((line) => line.includes('"msg":"live"'))).toHaveLength(others.length);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.info(
    `${addresses.length} mailboxes: all live after ${seconds(allLive)}; ${others.length} mails put there in ${seconds(appended)}, all taken in after ${seconds(arrived)}; ${(memory / addresses.length / 1024).toFixed(0)} KB each`,
  );
}, 300_000);

test('all stop together', async () => {
  const began = performance.now();
  await intake.stop();
  const ms = performance.now() - began;
  console.info(`${addresses.length} mailboxes: stopped after ${(ms / 1000).toFixed(1)} s`);
  // One LOGOUT that nobody answers may take two seconds; one after the other they would take minutes.
  expect(ms).toBeLessThan(30_000);
  expect(await states()).toEqual({ stopped: addresses.length });
}, 120_000);

function vacanciesIn(home: string): string {
  const vacancies = path.join(home, 'vacancies');
  mkdirSync(vacancies);
  const sample = parse(readFileSync('seeds/vacancies/DDIS.yaml', 'utf8'));
  for (const [i, mailbox] of addresses.entries())
    writeFileSync(path.join(vacancies, `POST${i}.yaml`), stringify({ ...sample, code: `POST${i}`, mailbox }));
  return vacancies;
}

function watched(address: string): object {
  const { host, port, user, password } = servers.account(address);
  const secret = path.join(folder, address);
  writeFileSync(secret, address === LOCKED_OUT ? 'not this one' : password);
  return { address, host, port, user, security: 'none', password: { file: secret } };
}

function url(): string {
  return (service.running.get('web') as unknown as { url: string }).url;
}

async function health(): Promise<Health> {
  return (await (await fetch(`${url()}/healthz`)).json()) as Health;
}

async function of(address: string) {
  return (await health()).mailboxes.find((each) => each.address === address);
}

async function states(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of (await health()).mailboxes) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function memoryNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
