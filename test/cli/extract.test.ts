// `intray extract` as it is called: real files, real reading processes, what it prints and how it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type ExtractLine, extract } from '../../src/cli/extract.ts';
import { openReader } from '../../src/documents/reader.ts';
import { READ_STATUSES } from '../../src/domain/documents.ts';

const reader = openReader({ processes: 2, log: { warn: () => undefined } });
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intray-extract-'));
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

const fixture = (name: string) => fileURLToPath(new URL(`../files/${name}`, import.meta.url));

async function run(files: string[], json: boolean) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const exit = await extract(files, { json, reader, processes: 2, stdout: sink('stdout'), stderr: sink('stderr') });
  return { exit, ...written };
}

function lines(stdout: string): ExtractLine[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('one line a file, in the order given, with the fields of the contract', async () => {
  const files = ['letter-fr.pdf', 'cv-en.pdf', 'letter-utf16.txt', 'letter-en.docx'].map(fixture);
  const { exit, stdout, stderr } = await run(files, true);
  expect(lines(stdout).map((line) => line.file)).toEqual(files);
  for (const line of lines(stdout)) {
    expect(Object.keys(line).sort()).toEqual([
      'characters',
      'file',
      'language',
      'mediaType',
      'pages',
      'reason',
      'seconds',
      'status',
      'text',
    ]);
  }
  expect(lines(stdout).map((line) => [line.language, line.pages])).toEqual([
    ['fr', 1],
    ['en', 2],
    ['fr', null],
    ['en', null],
  ]);
  expect(lines(stdout)[1]?.text).toContain('MSc in Computer Science');
  expect(exit).toBe(0);
  expect(stderr).toBe('');
});

test('a file that cannot be read is a line with its status, and makes the exit status 1', async () => {
  const missing = path.join(folder, 'missing.pdf');
  const { exit, stdout, stderr } = await run([fixture('encrypted.pdf'), missing, folder, fixture('cv-en.pdf')], true);
  expect(lines(stdout).map((line) => line.status)).toEqual(['encrypted', 'corrupt', 'corrupt', 'extracted']);
  expect(lines(stdout)[1]?.reason).toBe(`There is no file "${missing}".`);
  expect(stderr).toContain(`${fixture('encrypted.pdf')}: encrypted: This PDF is protected by a password.`);
  expect(exit).toBe(1);
});

test('an archive is a line for each of its files', async () => {
  const archive = fixture('application.zip');
  const { exit, stdout } = await run([archive], true);
  expect(lines(stdout).map((line) => [line.file, line.status])).toEqual([
    [`${archive}/CV Solène Marchäl.pdf`, 'extracted'],
    [`${archive}/Lettre.docx`, 'extracted'],
    [`${archive}/older.zip`, 'unsupported'],
  ]);
  expect(exit).toBe(1);
});

test('for people it is a table', async () => {
  const { exit, stdout } = await run([fixture('cv-en.pdf')], false);
  expect(stdout).toMatch(/cv-en\.pdf\s*│\s*pdf\s*│\s*extracted\s*│\s*en/);
  expect(exit).toBe(0);
});

test('a name that begins like an option or holds odd characters is a file like any other', async () => {
  const odd = path.join(folder, '-- é "x".txt');
  await writeFile(odd, 'A letter of motivation for the position, written in plain words.');
  expect(lines((await run([odd], true)).stdout)).toMatchObject([{ file: odd, status: 'extracted', language: 'en' }]);
});

test('every field has its type, whatever the file is', async () => {
  const line = z.looseObject({
    file: z.string().min(1),
    mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
    status: z.enum(READ_STATUSES),
    reason: z.string().min(1).nullable(),
    language: z.string().length(2).nullable(),
    pages: z.number().int().positive().nullable(),
    characters: z.number().int().nonnegative(),
    text: z.string(),
    seconds: z.number().nonnegative(),
  });
  const files = ['letter-fr.pdf', 'letter-en.docx', 'letter-utf16.txt', 'encrypted.pdf', 'application.zip', 'none.pdf'];
  const { stdout } = await run(files.map(fixture), true);
  expect(lines(stdout).length).toBeGreaterThanOrEqual(files.length);
  for (const one of lines(stdout)) {
    expect(line.safeParse(one).error?.issues ?? [], one.file).toEqual([]);
    expect(one.reason === null).toBe(one.status === 'extracted' || one.status === 'ocr');
  }
});
