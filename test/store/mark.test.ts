// The mark of sending: durable, torn by nothing, and told from its own copies.
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Mark, openMark } from '../../src/store/mark.ts';
import { identityOf, isAnother } from '../../src/store/same-file.ts';

const AT = new Date('2026-03-20T10:00:00Z');
let dir: string;
let file: string;
const opened: Mark[] = [];
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'intray-mark-'));
  file = path.join(dir, 'journal', 'mark');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((mark) => mark.close()));
  await rm(dir, { recursive: true, force: true });
});
async function aMark(): Promise<Mark> {
  const mark = await openMark(file, () => AT);
  opened.push(mark);
  return mark;
}

test('a new mark says nothing; a renewed one says which file it is and how far sending came', async () => {
  const mark = await aMark();
  expect(await mark.last()).toBeNull();
  await mark.renew(7);
  await mark.write(8);
  const last = await (await aMark()).last();
  expect(last).toMatchObject({ sequence: 8, file: await identityOf(file), at: AT });
  expect((await readFile(file, 'utf8')).trim().split(/\n+/)).toHaveLength(2);
});

test('numbers written side by side are all on disk, whatever their order, and the highest counts', async () => {
  const mark = await aMark();
  const other = await aMark();
  await mark.renew(0);
  await other.renew(0);
  const numbers = Array.from({ length: 200 }, (_, n) => n + 1);
  await Promise.all(numbers.reverse().map((n) => (n % 2 ? mark : other).write(n)));
  expect(await mark.last()).toMatchObject({ sequence: 200 });
  const written = (await readFile(file, 'utf8')).matchAll(/"sequence":(\d+)/g);
  expect(new Set([...written].map(([, n]) => Number(n))).size).toBe(201);
});

test('a line torn by a crash is left out, and swallows no line that follows', async () => {
  const mark = await aMark();
  await mark.renew(3);
  await appendFile(file, '\n{"sequence":4,"at":"2026-');
  const again = await aMark();
  expect(await again.last()).toMatchObject({ sequence: 3 });
  await again.renew(3);
  await again.write(5);
  expect(await again.last()).toMatchObject({ sequence: 5 });
});

test('the end of a long mark is enough', async () => {
  const mark = await aMark();
  await mark.renew(0);
  await Promise.all(Array.from({ length: 2000 }, (_, n) => mark.write(n + 1)));
  expect(await (await aMark()).last()).toMatchObject({ sequence: 2000 });
});

test('a copy is told from its original, in another place and in the same; a renamed file and one written to are the same', async () => {
  const folder = path.join(dir, 'data');
  await mkdir(folder);
  const original = path.join(folder, 'mark');
  await writeFile(original, 'one\n');
  const recorded = await identityOf(original);
  await appendFile(original, 'two\n');
  expect(isAnother(recorded, await identityOf(original))).toBe(false);

  execFileSync('cp', ['-a', folder, path.join(dir, 'backup')]);
  expect(isAnother(recorded, await identityOf(path.join(dir, 'backup', 'mark')))).toBe(true);
  await rename(folder, path.join(dir, 'moved'));
  expect(isAnother(recorded, await identityOf(path.join(dir, 'moved', 'mark')))).toBe(false);

  // Put back where the original was: file systems like to give the same inode again.
  await rm(path.join(dir, 'moved'), { recursive: true });
  execFileSync('cp', ['-a', path.join(dir, 'backup'), folder]);
  expect(isAnother(recorded, await identityOf(original))).toBe(true);
});

test('what a file system does not keep is not compared', () => {
  expect(isAnother('12 500', '- 500')).toBe(false);
  expect(isAnother('12 500', '13 -')).toBe(true);
  expect(isAnother('12 -', '12 500')).toBe(false);
  expect(isAnother('- -', '12 500')).toBe(false);
  expect(isAnother('12 500', '12 501')).toBe(true);
});
