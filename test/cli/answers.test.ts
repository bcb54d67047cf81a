// `intray answers`: what waits is listed and decided from the command line, through the service while it has the database open.
import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../src/app/app.ts';
import { knock } from '../../src/app/control.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { type DecisionOptions, decideAnswers, listAnswers } from '../../src/cli/answers.ts';
import { openOutput } from '../../src/cli/output.ts';
import { type Config, loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import type { Db } from '../../src/store/database.ts';
import { audit, bouncedAddress, message, reply } from '../../src/store/schema.ts';
import { aMessage, aReply } from '../support/rows.ts';
import { type Installation, installation } from '../support/service.ts';

const log = openLog('error', { write: () => undefined });
let place: Installation;
let config: Config;
let service: Service | null = null;
beforeAll(async () => {
  place = await installation();
  config = loadConfig(place.configFile, {});
});
afterAll(async () => {
  await service?.stop();
  await place.stop();
});

function streams() {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  return { written, stdout: sink('stdout'), stderr: sink('stderr') };
}
async function list(options: Parameters<typeof listAnswers>[1] = {}, json = true) {
  const { written, ...given } = streams();
  const status = await listAnswers(config, options, openOutput(json, given));
  return {
    status,
    ...written,
    lines: json
      ? written.stdout
          .split('\n')
          .filter(Boolean)
          .map((l) => JSON.parse(l))
      : [],
  };
}
async function decide(deed: 'send' | 'arrived' | 'leave', ids: (number | string)[], options: DecisionOptions = {}) {
  const { written, ...given } = streams();
  const status = await decideAnswers(config, deed, ids.map(String), options, 'root', openOutput(true, given));
  return { status, ...written };
}

const AT = new Date('2026-03-21T08:00:00Z');
async function anAnswer(
  db: Db,
  changes: Partial<typeof reply.$inferInsert> = {},
  name = 'Zoé Lefèvre',
): Promise<number> {
  const messageId = await aMessage(db, { fromName: name });
  const [row] = await db
    .insert(reply)
    .values({ ...aReply(messageId), state: 'HELD', suppressed: 'held', createdAt: AT, ...changes })
    .returning();
  return row?.id ?? 0;
}
const rowOf = async (db: Db, id: number) => (await db.select().from(reply).where(eq(reply.id, id)))[0];

test('while no service runs, the command opens the database itself, and says that answers go out when one does', {
  timeout: 300_000,
}, async () => {
  const app = await openApp(config, log);
  const id = await anAnswer(app.database.db);
  await app.close();
  expect((await list()).lines.map((line) => line.id)).toEqual([id]);
  const { status, stderr } = await decide('send', [id]);
  expect(status).toBe(0);
  expect(stderr).toContain('they go out when it is started');
  const again = await openApp(config, log);
  expect(await rowOf(again.database.db, id)).toMatchObject({ state: 'PENDING', releasedBy: 'cli:root' });
  await again.database.db.delete(reply);
  await again.database.db.delete(message);
  await again.close();
});

describe('while the service has the database open', () => {
  let db: Db;
  beforeAll(async () => {
    service = await startService(config, [], log);
    db = service.app.database.db;
  });
  beforeEach(async () => {
    for (const table of [audit, reply, message, bouncedAddress]) await db.delete(table);
  });

  test('they are listed with vacancy, answer, address, state, reason and since when', async () => {
    const id = await anAnswer(db, { purpose: 'late', vacancy: 'HOI' });
    await anAnswer(db, { state: 'SUPPRESSED', suppressed: 'auto-submitted' });
    const { status, lines, stderr } = await list();
    expect([status, stderr]).toEqual([0, '']);
    expect(lines).toMatchObject([
      {
        id,
        vacancy: 'HOI',
        answer: 'late',
        to: 'zoe@example.net',
        state: 'HELD',
        reason: 'held',
        since: AT.toISOString(),
      },
    ]);
    expect(lines[0]).not.toHaveProperty('seen');
    const { stdout } = await list({}, false);
    expect(stdout).toMatch(/id\s+│ vacancy\s+│ answer\s+│ to\s+│ state\s+│ reason\s+│ since/);
    expect(stdout).toMatch(/HOI\s+│ late\s+│ zoe@example\.net │ held\s+│ held\s+│ 2026-03-21T08:00:00\.000Z/);
  });

  test('they are narrowed by vacancy, state, reason and kind', async () => {
    const late = await anAnswer(db, { purpose: 'late' });
    const other = await anAnswer(db, { vacancy: 'DDIS', suppressed: 'breaker' });
    const failed = await anAnswer(db, { state: 'FAILED', suppressed: null });
    const ids = async (options: Parameters<typeof list>[0]) => (await list(options)).lines.map((line) => line.id);
    expect(await ids({ kind: 'late' })).toEqual([late]);
    expect(await ids({ vacancy: 'ddis' })).toEqual([other]);
    expect(await ids({ reason: 'breaker' })).toEqual([other]);
    expect(await ids({ state: 'failed' })).toEqual([failed]);
    expect(await ids({ state: 'left' })).toEqual([]);
  });

  test('one is sent by its number, once, in the name of who decided, and the service puts it in its queue', async () => {
    const waiting = async () => (await service?.app.queues.counts())?.reply.waiting ?? 0;
    const before = await waiting();
    const id = await anAnswer(db);
    expect(await decide('send', [id], { as: 'anna' })).toMatchObject({
      status: 0,
      stdout: `{"id":${id},"done":true}\n`,
    });
    expect(await rowOf(db, id)).toMatchObject({ state: 'PENDING', releasedBy: 'hr:anna' });
    const lines = await db.select().from(audit).where(eq(audit.replyId, id));
    expect(lines.map((line) => [line.actor, line.action])).toEqual([['hr:anna', 'reply.released']]);
    expect(await waiting()).toBe(before + 1);
    const again = await decide('send', [id, 999_999]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(`Answer ${id}: there is none, it does not wait`);
    expect(again.stderr).toContain('Answer 999999:');
  });

  test('all of a vacancy are sent but those that need a look of their own, which are named', async () => {
    await db.insert(bouncedAddress).values({ address: 'gone@example.net', at: AT });
    const held = [await anAnswer(db, { purpose: 'late' }), await anAnswer(db)];
    const own = [
      await anAnswer(db, { state: 'UNCERTAIN', suppressed: null }),
      await anAnswer(db, { recipient: 'gone@example.net' }),
      await anAnswer(db, { state: 'SUPPRESSED', suppressed: 'sender-unverified' }),
    ];
    const foreign = await anAnswer(db, { vacancy: 'DDIS' });
    expect((await decide('send', [], { all: true, vacancy: 'HOI', kind: 'late' })).status).toBe(0);
    const { status, stderr } = await decide('send', [], { all: true, vacancy: 'HOI' });
    expect(status).toBe(1);
    expect(stderr).toContain(`named by itself: ${own.join(', ')}.`);
    const states = await db.select({ id: reply.id, state: reply.state }).from(reply).orderBy(asc(reply.id));
    expect(states.filter((row) => row.state === 'PENDING').map((row) => row.id)).toEqual(held);
    expect((await rowOf(db, foreign))?.state).toBe('HELD');
    expect((await decide('send', [own[0] ?? 0])).status).toBe(0);
  });

  test('one of unknown fate is said to have arrived; any is left as it is', async () => {
    const [uncertain, held] = [await anAnswer(db, { state: 'UNCERTAIN', suppressed: null }), await anAnswer(db)];
    expect((await decide('arrived', [uncertain, held], { as: 'anna' })).status).toBe(1);
    expect([(await rowOf(db, uncertain))?.state, (await rowOf(db, held))?.state]).toEqual(['SENT', 'HELD']);
    expect((await decide('leave', [held], { as: 'anna' })).status).toBe(0);
    expect((await list()).lines).toEqual([]);
    expect((await list({ state: 'left' })).lines).toMatchObject([{ id: held, state: 'HELD' }]);
    expect((await decide('leave', [held])).status).toBe(1);
  });

  test.each([
    [{ vacancy: 'NONE' }, 'There is no vacancy NONE; there are'],
    [{ state: 'sleepy' }, '--state expects one of waiting, held'],
    [{ reason: 'mood' }, '--reason expects one of'],
    [{ kind: 'poem' }, '--kind expects one of acknowledgement'],
  ])('%j is wrong usage', async (options, words) => {
    await expect(list(options)).rejects.toMatchObject({ name: 'WrongUsage', message: expect.stringContaining(words) });
  });

  test.each([
    [['x1'], {}, 'named by its number'],
    [['1'], { as: 'Anna\nhr:otto' }, '--as expects a login name'],
    [['1'], { all: true, vacancy: 'HOI' }, 'Name answers by their ids, or take --all'],
    [[], { all: true }, '--all needs --vacancy'],
    [[], {}, 'Say which'],
  ])('to send %j with %j is wrong usage', async (ids, options, words) => {
    await expect(decide('send', ids, options)).rejects.toMatchObject({
      name: 'WrongUsage',
      message: expect.stringContaining(words),
    });
  });

  test('words of strangers reach no terminal as commands, and stay whole in JSON', async () => {
    const nasty = '\u001b[2J\u202eevil\u0007';
    await anAnswer(db, { recipient: `a${nasty}@example.org` }, nasty);
    const { stdout } = await list({}, false);
    for (const sign of ['\u001b', '\u202e', '\u0007']) expect(stdout).not.toContain(sign);
    expect((await list()).lines).toMatchObject([{ to: `a${nasty}@example.org`, person: nasty }]);
  });

  test('as a command of its own: listed, sent, and ended with the statuses of the contract', {
    timeout: 300_000,
  }, async () => {
    const id = await anAnswer(db);
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['bin/intray.js', '-c', place.configFile, 'answers', ...args]).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => error,
      );
    const listed = await run('--vacancy', 'HOI', '--json');
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.stdout)).toMatchObject({ id, vacancy: 'HOI' });
    expect(await run('send', String(id), '--as', 'anna')).toMatchObject({ code: 0 });
    expect(await rowOf(db, id)).toMatchObject({ state: 'PENDING', releasedBy: 'hr:anna' });
    expect(await run('send', String(id))).toMatchObject({ code: 1 });
    expect(await run('send')).toMatchObject({ code: 2, stderr: expect.stringContaining('Say which') });
  });
});

describe('the door of the service', () => {
  const door = () => JSON.parse(readFileSync(path.join(config.data, 'control.json'), 'utf8'));
  const ask = (init: RequestInit) => fetch(door().url, { method: 'POST', ...init });

  test('it listens on the loopback, and its key is the owner’s alone', () => {
    expect(new URL(door().url).hostname).toBe('127.0.0.1');
    expect(statSync(path.join(config.data, 'control.json')).mode & 0o777).toBe(0o600);
  });

  test('without the key nothing is answered; with it, only what it knows', async () => {
    const hello = JSON.stringify({ verb: 'hello' });
    const authorization = `Bearer ${door().token}`;
    expect((await ask({ body: hello })).status).toBe(403);
    expect((await ask({ body: hello, headers: { authorization: 'Bearer x' } })).status).toBe(403);
    expect((await fetch(door().url, { headers: { authorization } })).status).toBe(403);
    for (const body of ['{"verb":"drop"}', '{"verb":"decide","deed":"release","answers":[],"actor":"triage"}', '[]'])
      expect((await ask({ body, headers: { authorization } })).status).toBe(400);
    expect((await ask({ body: 'no json', headers: { authorization } })).status).toBe(400);
    expect((await ask({ body: hello, headers: { authorization } })).status).toBe(200);
  });

  test('one that nobody stands behind is no door, and is gone when the service stops', async () => {
    const file = path.join(config.data, 'control.json');
    const stale = { url: 'http://127.0.0.1:9', token: 'a'.repeat(64), pid: 1 };
    await service?.stop();
    service = null;
    expect(() => statSync(file)).toThrow('ENOENT');
    for (const text of [JSON.stringify(stale), '', '{"url":1}']) {
      writeFileSync(file, text);
      expect(await knock(config.data)).toBeNull();
    }
    expect((await list()).status).toBe(0);
  });
});
