// Who may hold the lock, and when a dead holder's lock passes on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Lock, LockedError, type LockHolder, takeLock } from '../../src/store/lock.ts';

let dir: string;
let file: string;
const held: Lock[] = [];
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'intray-lock-'));
  file = path.join(dir, 'database.lock');
});
afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release();
  await rm(dir, { recursive: true, force: true });
});

const now = () => new Date('2026-03-22T22:59:59Z');
async function take(): Promise<Lock> {
  const lock = await takeLock(file, 'The database in /data/database', now);
  held.push(lock);
  return lock;
}

/** A lock as another process would have left it; without changes, as this one would. */
async function leave(changes: Partial<LockHolder>): Promise<void> {
  const own = await take();
  await own.release();
  await writeFile(file, JSON.stringify({ ...own.holder, token: 'another', ...changes }));
}

const silentSince = (seconds: number) => {
  const then = new Date(Date.now() - seconds * 1_000);
  return utimes(file, then, then);
};

test('a lock names its holder', async () => {
  const { holder } = await take();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(holder);
  expect(holder).toMatchObject({ pid: process.pid, since: '2026-03-22T22:59:59.000Z' });
});

test('a held lock is refused with its holder and with what to do', async () => {
  const { holder } = await take();
  const second = takeLock(file, 'The database in /data/database', now);
  await expect(second).rejects.toBeInstanceOf(LockedError);
  await expect(second).rejects.toMatchObject({ holder });
  await expect(second).rejects.toThrow(
    `The database in /data/database is in use by process ${process.pid} on ${holder.host} since 2026-03-22T22:59:59.000Z.`,
  );
  await expect(second).rejects.toThrow(/stop that one first, or set DATABASE_URL/);
});

test('a lock given back can be taken again, and nothing else is left in the folder', async () => {
  await (await take()).release();
  expect(await readdir(dir)).toEqual([]);
  await take();
  expect(await readdir(dir)).toEqual(['database.lock']);
});

test('giving a lock back twice does not take the next holder’s away', async () => {
  const first = await take();
  await first.release();
  await take();
  await first.release();
  await expect(take()).rejects.toBeInstanceOf(LockedError);
});

test('the lock of a dead process is taken over at once', async () => {
  const child = spawn(process.execPath, ['--eval', '']);
  await once(child, 'exit');
  await leave({ pid: child.pid ?? 0 });
  const { holder } = await take();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(holder);
});

test('a pid that went to another process does not keep the lock', async () => {
  await leave({ processStart: 'long before this process began' });
  await expect(take()).resolves.toMatchObject({ holder: { pid: process.pid } });
});

test('a holder on another machine keeps the lock while it gives signs of life', async () => {
  await leave({ machine: 'elsewhere', host: 'elsewhere', pid: 1 });
  await expect(take()).rejects.toThrow(/process 1 on elsewhere .* frees itself a minute after/);
});

test('a holder on another machine that has been silent for over a minute has lost the lock', async () => {
  await leave({ machine: 'elsewhere', pid: 1 });
  await silentSince(61);
  await expect(take()).resolves.toBeDefined();
});

test('a lock file that cannot be read keeps out for a minute, then no more', async () => {
  await writeFile(file, '{"pid": 1');
  await expect(take()).rejects.toThrow(/a process that left an unreadable lock file/);
  await silentSince(61);
  await expect(take()).resolves.toBeDefined();
});

test('of many that find the same dead lock, one gets it', async () => {
  for (let round = 0; round < 50; round++) {
    await leave({ processStart: 'long ago' });
    const all = await Promise.allSettled(Array.from({ length: 8 }, take));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(dir)).toEqual(['database.lock']);
    for (const lock of held.splice(0)) await lock.release();
  }
});
