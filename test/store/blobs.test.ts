// What the file store promises: named by content, whole or not at all, and never a path from outside.
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BlobError, openBlobs } from '../../src/store/blobs.ts';

let dir: string;
beforeEach(async () => {
  dir = path.join(await mkdtemp(path.join(tmpdir(), 'intray-blobs-')), 'blobs');
});
afterEach(() => rm(path.dirname(dir), { recursive: true, force: true }));

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const filesBelow = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

test('what was put comes back under its hash', async () => {
  const blobs = await openBlobs(dir);
  const content = randomBytes(100_000);
  const put = await blobs.put(content);
  expect(put).toEqual({ sha256: sha256(content), size: 100_000 });
  expect(Buffer.compare(await blobs.read(put.sha256), content)).toBe(0);
});

test('a stream is stored as the same bytes in one buffer are', async () => {
  const blobs = await openBlobs(dir);
  const parts = Array.from({ length: 50 }, () => randomBytes(20_000));
  const put = await blobs.put(Readable.from(parts));
  expect(put).toEqual({ sha256: sha256(Buffer.concat(parts)), size: 1_000_000 });
  expect(Buffer.compare(await readFile(blobs.path(put.sha256)), Buffer.concat(parts))).toBe(0);
});

test('an empty content is a content', async () => {
  const blobs = await openBlobs(dir);
  const { sha256: name, size } = await blobs.put(Buffer.alloc(0));
  expect(size).toBe(0);
  expect(await blobs.read(name)).toHaveLength(0);
});

test('the same content is stored once, also when put many times at once', async () => {
  const blobs = await openBlobs(dir);
  const content = randomBytes(5_000);
  await Promise.all(Array.from({ length: 10 }, () => blobs.put(content)));
  expect(await filesBelow()).toHaveLength(1);
});

test('a stream that breaks leaves nothing', async () => {
  const blobs = await openBlobs(dir);
  const broken = Readable.from(
    (async function* () {
      yield randomBytes(1_000);
      throw new Error('the connection is lost');
    })(),
  );
  await expect(blobs.put(broken)).rejects.toThrow('the connection is lost');
  expect(await filesBelow()).toEqual([]);
});

test('only this user can read folder and files', async () => {
  const blobs = await openBlobs(dir);
  const { sha256: name } = await blobs.put(Buffer.from('private'));
  expect((await stat(blobs.path(name))).mode & 0o777).toBe(0o600);
  expect((await stat(path.dirname(blobs.path(name)))).mode & 0o777).toBe(0o700);
  expect((await stat(dir)).mode & 0o777).toBe(0o700);
});

test.each([
  '../../etc/passwd',
  'A'.repeat(64),
  `${'a'.repeat(63)}/`,
  '',
  `${'a'.repeat(64)}\n`,
  `${'0'.repeat(62)}/..`,
])('%j is never a file name', async (name) => {
  const blobs = await openBlobs(dir);
  expect(() => blobs.path(name)).toThrow(BlobError);
  await expect(blobs.read(name)).rejects.toMatchObject({ permanent: true });
  await expect(blobs.remove(name)).rejects.toBeInstanceOf(BlobError);
  await expect(blobs.has(name)).rejects.toBeInstanceOf(BlobError);
});

test('a file whose content changed is not given out', async () => {
  const blobs = await openBlobs(dir);
  const { sha256: name } = await blobs.put(Buffer.from('as it came'));
  await writeFile(blobs.path(name), 'as it cam3');
  await expect(blobs.read(name)).rejects.toThrow(/is damaged/);
  await blobs.put(Buffer.from('as it came'));
  expect((await blobs.read(name)).toString()).toBe('as it came');
});

test('a removed file is gone, and removing it again is no fault', async () => {
  const blobs = await openBlobs(dir);
  const { sha256: name } = await blobs.put(Buffer.from('gone soon'));
  expect(await blobs.has(name)).toBe(true);
  await blobs.remove(name);
  await blobs.remove(name);
  expect(await blobs.has(name)).toBe(false);
  await expect(blobs.read(name)).rejects.toMatchObject({ name: 'BlobError', permanent: true });
});

test('what a killed process left half-written is cleared away after a day, not before', async () => {
  await openBlobs(dir);
  const incoming = path.join(dir, 'incoming');
  await writeFile(path.join(incoming, 'old'), 'half');
  await writeFile(path.join(incoming, 'young'), 'half');
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  await utimes(path.join(incoming, 'old'), longAgo, longAgo);
  await openBlobs(dir);
  expect(await readdir(incoming)).toEqual(['young']);
});

test('a full disk is a temporary failure in clear words, and leaves no half file', async () => {
  const blobs = await openBlobs(dir);
  const full = Readable.from(
    (async function* () {
      yield randomBytes(10);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    })(),
  );
  const put = blobs.put(full);
  await expect(put).rejects.toThrow(/the disk is full; free some space/);
  await expect(put).rejects.toMatchObject({ permanent: false });
  expect(await filesBelow()).toEqual([]);
});

test('a place that is no folder fails in words', async () => {
  await mkdir(path.dirname(dir), { recursive: true });
  await writeFile(dir, 'a file');
  await expect(openBlobs(dir)).rejects.toThrow(/something that is not a folder stands in its place/);
});

test('the check passes in a sound folder and leaves nothing', async () => {
  const blobs = await openBlobs(dir);
  await blobs.check();
  expect(await filesBelow()).toEqual([]);
});

test('the check fails when the folder is gone', async () => {
  const blobs = await openBlobs(dir);
  await rm(dir, { recursive: true });
  await expect(blobs.check()).rejects.toBeInstanceOf(BlobError);
});

if (process.getuid?.() === 0)
  console.info('not run: a folder without write rights is told (root may write everywhere)');
else {
  test('a folder without write rights is told', async () => {
    const blobs = await openBlobs(dir);
    await chmod(path.join(dir, 'incoming'), 0o500);
    await expect(blobs.put(Buffer.from('x'))).rejects.toThrow(/this user has no right to it/);
    await chmod(path.join(dir, 'incoming'), 0o700);
  });
}

describe('a file in quarantine', () => {
  const quarantined = async () => {
    const blobs = await openBlobs(dir);
    const { sha256: name } = await blobs.put(Buffer.from('something harmful'));
    await blobs.quarantine(name);
    return { blobs, name };
  };
  test('lies apart as it came, for nobody to write to, and is not given out', async () => {
    const { blobs, name } = await quarantined();
    const place = path.join(dir, 'quarantine', name);
    expect(await blobs.locate(name)).toBe(place);
    expect(await readFile(place, 'utf8')).toBe('something harmful');
    expect((await stat(place)).mode & 0o777).toBe(0o400);
    await expect(stat(blobs.path(name))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(blobs.read(name)).rejects.toThrow(/is infected and lies in quarantine/);
    await expect(blobs.read(name)).rejects.toMatchObject({ permanent: true });
  });
  test('stays there when the same comes again, and when it is put there again', async () => {
    const { blobs, name } = await quarantined();
    await blobs.put(Buffer.from('something harmful'));
    await blobs.quarantine(name);
    expect(await filesBelow()).toHaveLength(1);
    await expect(blobs.read(name)).rejects.toThrow(/in quarantine/);
    expect(await blobs.has(name)).toBe(true);
  });
  test('is removed like any other', async () => {
    const { blobs, name } = await quarantined();
    await blobs.remove(name);
    expect(await filesBelow()).toEqual([]);
    expect(await blobs.has(name)).toBe(false);
  });
  test('others are where they were', async () => {
    const { blobs } = await quarantined();
    const { sha256: name } = await blobs.put(Buffer.from('harmless'));
    expect(await blobs.locate(name)).toBe(blobs.path(name));
    expect((await blobs.read(name)).toString()).toBe('harmless');
  });
});
