// A backup is put back under the service: what the lost time may have answered waits for a person, and the normal case goes on as ever.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { openDatabase } from '../../src/store/database.ts';
import { reply, restoration } from '../../src/store/schema.ts';
import { emptyServerDatabase } from '../support/database.ts';
import { type Installation, installation, until } from '../support/service.ts';
import { template } from '../support/template.ts';

let place: Installation;
let service: Service | undefined;
let child: ChildProcess | undefined;
let warnings: string[];
const afterwards: (() => Promise<void>)[] = [];
beforeEach(() => {
  warnings = [];
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await service?.stop();
  service = undefined;
  await place.stop();
  for (const each of afterwards.splice(0)) await each();
});

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PEOPLE = ['ines', 'tom', 'zoe', 'ali', 'eva', 'kim', 'lou'] as const;
type Person = (typeof PEOPLE)[number];

/** An enquiry: decided and answered without reading any file. */
function asks(who: Person): string {
  const lines = [
    `From: ${who} Example <${who}@example.net>`,
    'To: HOI.vacancy@wcoomd.org',
    'Subject: Question about the post of Head of Information Technology',
    `Message-ID: <${who}@example.net>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Could you please tell me whether the post of Head of Information Technology is open to part-time work? My question is number ${PEOPLE.indexOf(who)}.`,
    '',
    who,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

async function arrives(who: Person, at = new Date(Date.UTC(2026, 2, 20, 10, PEOPLE.indexOf(who)))): Promise<void> {
  await place.imap.append('hoi.vacancy@wcoomd.org', asks(who), at);
}

/** @param ahead how far its clock is ahead of the real one, so that no pause has to be waited for */
async function starts(ahead: number): Promise<void> {
  const config = loadConfig(place.configFile, {});
  const log = openLog('warn', { write: (line: string) => warnings.push(line) });
  service = await startService(config, WORKER_NAMES, log, () => new Date(Date.now() + ahead));
}
async function stops(): Promise<void> {
  await service?.stop();
  service = undefined;
}
const database = () => {
  if (service === undefined) throw new Error('The service is not running.');
  return service.app.database.db;
};

/** `ines SENT`, `tom HELD restored`: every answer there is. */
async function answers(): Promise<string[]> {
  const rows = await database().select().from(reply).orderBy(asc(reply.recipient));
  return rows.map((row) => [row.recipient.split('@')[0], row.state, row.suppressed].filter(Boolean).join(' '));
}
async function comesTo(what: string, expected: string[]): Promise<void> {
  let got: string[] = [];
  await until(
    what,
    async () => {
      got = await answers();
      return JSON.stringify(got) === JSON.stringify([...expected].sort());
    },
    60_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; there is ${got.join(', ')}`);
  });
}
/** What the guard said when it found a backup. */
const warned = () =>
  warnings.map((line) => JSON.parse(line) as { event?: string }).filter(({ event }) => event === 'database.restored');
const sentTo = () => place.sink.mails.map(({ envelope }) => envelope.to[0]?.split('@')[0]).sort();
const refusing = (...who: Person[]) => {
  place.sink.onRcpt = (address) => (who.some((each) => address.startsWith(each)) ? { code: 451 } : null);
};

/** An empty database from a dump: making one takes seconds. */
async function newDatabase(): Promise<void> {
  await (await openDatabase({ url: null, dir: data(), template: await template() })).close();
}
const data = () => path.join(place.folder, 'data');
const copy = () => path.join(place.folder, 'backup');
/** As a person would: the whole tree, times and rights kept. */
const cp = (from: string, to: string) => execFileSync('cp', ['-a', from, to]);

/**
 * Two answered, two waiting while the backup is made; then those two are sent, and a fifth mail comes and is answered.
 * @param backup makes the backup while the service runs
 */
async function livesOn(backup: () => void): Promise<void> {
  refusing('zoe', 'ali');
  for (const who of ['ines', 'tom', 'zoe', 'ali'] as const) await arrives(who);
  await starts(0);
  await comesTo('two are answered and two wait', ['ines SENT', 'tom SENT', 'zoe PENDING', 'ali PENDING']);
  backup();
  place.sink.onRcpt = null;
  await stops();
  await starts(10 * MINUTE);
  await arrives('eva');
  await comesTo('all are answered', ['ines SENT', 'tom SENT', 'zoe SENT', 'ali SENT', 'eva SENT']);
  expect(await database().$count(restoration)).toBe(0);
  await stops();
}

/** Started on the backup: nothing goes out, a person decides on what waits, and new mail is answered as ever. */
async function comesBack(held: string[], reason: string): Promise<void> {
  const before = sentTo();
  await starts(20 * MINUTE);
  await comesTo('what may have been answered waits', held);
  expect(warned()).toMatchObject([{ reason, held: 2 }]);
  expect(await database().$count(restoration)).toBe(1);

  await arrives('kim', new Date(Date.now() + 25 * MINUTE));
  await comesTo('new mail is answered', [...held, 'kim SENT']);
  expect(sentTo()).toEqual([...before, 'kim'].sort());

  // Started again, it has nothing more to say.
  await stops();
  warnings = [];
  await starts(30 * MINUTE);
  expect(warned()).toEqual([]);
  expect(await answers()).toEqual([...held, 'kim SENT'].sort());

  const [zoe] = await database().select().from(reply).where(eq(reply.recipient, 'zoe@example.net'));
  expect(await service?.app.outbox.release(zoe?.id ?? 0, 'hr:anna')).toBe(true);
  await service?.app.queues.add('reply', { replyId: zoe?.id ?? 0 });
  await comesTo('a person sent it after all', [
    ...held.filter((each) => !each.startsWith('zoe')),
    'kim SENT',
    'zoe SENT',
  ]);
  expect(sentTo()).toEqual([...before, 'kim', 'zoe'].sort());
  const ids = await Promise.all(place.sink.mails.map(async ({ raw }) => (await simpleParser(raw)).messageId));
  expect(new Set(ids).size).toBe(ids.length - 1);
}

const BACKUP = ['ines SENT', 'tom SENT', 'zoe HELD restored', 'ali HELD restored', 'eva HELD restored'];

test('a data folder put back from a copy answers nobody twice: what the copy does not know waits for a person', async () => {
  place = await installation();
  await newDatabase();
  await livesOn(() => cp(data(), copy()));
  rmSync(data(), { recursive: true });
  // It names this very process, which in the test lives on.
  rmSync(path.join(copy(), 'database.lock'));
  renameSync(copy(), data());
  await comesBack(BACKUP, 'copied');
}, 180_000);

test('with only the database put back, the mark tells it, and the journal of sending knows what was sent', async () => {
  place = await installation();
  await newDatabase();
  await livesOn(() => cp(path.join(data(), 'database'), copy()));
  rmSync(path.join(data(), 'database'), { recursive: true });
  renameSync(copy(), path.join(data(), 'database'));
  const before = sentTo();
  await starts(20 * MINUTE);
  await comesTo(
    'all is known',
    before.map((who) => `${who} SENT`),
  );
  expect(warned()).toMatchObject([{ reason: 'behind', held: 2 }]);
  await stops();

  // Lost altogether, and the journal with it: nothing is known but that something was sent.
  rmSync(path.join(data(), 'database'), { recursive: true });
  rmSync(path.join(data(), 'journal', 'sending.log'));
  await newDatabase();
  warnings = [];
  await starts(30 * MINUTE);
  await comesTo(
    'all mail is read again, and waits',
    before.map((who) => `${who} HELD restored`),
  );
  expect(warned()).toMatchObject([{ reason: 'lost', since: '1970-01-01T00:00:00.000Z' }]);
  expect(sentTo()).toEqual(before);
}, 180_000);

const server = process.env.TEST_DATABASE_URL;
const dumping = ['/usr/bin', ...postgresFolders()].find((bin) => existsSync(path.join(bin, 'pg_dump')));
if (!server || !dumping)
  console.info(
    `not run: a dump put back on PostgreSQL (${server ? 'there is no pg_dump' : 'TEST_DATABASE_URL is not set'})`,
  );
else
  test('a dump put back on a PostgreSQL server answers nobody twice', async () => {
    const original = await emptyServerDatabase(server);
    afterwards.push(original.drop);
    const dump = () => path.join(place.folder, 'dump');
    const run = (program: string, ...args: string[]) => execFileSync(path.join(dumping, program), args);
    place = await installation({ databaseUrl: original.url });
    await livesOn(() => run('pg_dump', '--format=custom', `--file=${dump()}`, original.url));
    await original.drop();
    const again = await emptyServerDatabase(server);
    afterwards.push(again.drop);
    run('pg_restore', '--no-owner', `--dbname=${again.url}`, dump());
    writeFileSync(place.configFile, readFileSync(place.configFile, 'utf8').replace(original.url, again.url));
    await comesBack(BACKUP, 'another');
  }, 180_000);

test('killed, moved to another folder and started again, the service sees no backup in itself', async () => {
  place = await installation();
  await newDatabase();
  await arrives('ines');
  const killed = start();
  await until('the first is answered', () => sentTo().includes('ines'), 60_000);
  await ended(killed);
  await arrives('tom');
  const again = start();
  await until('the second is answered', () => sentTo().includes('tom'), 60_000);
  await ended(again);

  renameSync(data(), path.join(place.folder, 'moved'));
  const config = readFileSync(place.configFile, 'utf8');
  writeFileSync(place.configFile, config.replace(data(), path.join(place.folder, 'moved')));
  await arrives('zoe');
  await starts(0);
  await until('the third is answered', () => sentTo().includes('zoe'), 60_000);
  expect(warned()).toEqual([]);
  expect(await database().$count(restoration)).toBe(0);
  expect((await answers()).filter((each) => !/ (SENT|UNCERTAIN|COMMIT_POINT)$/.test(each))).toEqual([]);
  expect(sentTo()).toEqual(['ines', 'tom', 'zoe']);
}, 180_000);

/** The service as a process of its own, as an operator starts it. */
function start(): ChildProcess {
  const args = ['bin/intray.js', 'run', '--config', place.configFile];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: path.resolve('.') });
  return child;
}
async function ended(of: ChildProcess): Promise<void> {
  const over = new Promise<void>((done) => of.once('exit', () => done()));
  of.kill('SIGKILL');
  await over;
}

/** Where Debian keeps the programs of each version, the newest first. */
function postgresFolders(): string[] {
  const all = '/usr/lib/postgresql';
  if (!existsSync(all)) return [];
  const versions = readdirSync(all).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(all, version, 'bin'));
}
