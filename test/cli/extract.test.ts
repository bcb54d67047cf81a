// `intray extract` as it is called: real files, real reading processes, what it prints and how it ends.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type ExtractLine, type ExtractOptions, extract } from '../../src/cli/extract.ts';
import { openReader } from '../../src/documents/reader.ts';
import { READ_STATUSES } from '../../src/domain/documents.ts';
import { hasProc, isReading, readingProcessesOf } from '../documents/processes.ts';

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

async function run(files: string[], json: boolean, reads: ExtractOptions['reader'] = reader) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const exit = await extract(files, {
    json,
    reader: reads,
    processes: 2,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  });
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
      'confidence',
      'file',
      'hiddenText',
      'language',
      'links',
      'mediaType',
      'omission',
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
  const { exit, stdout, stderr } = await run(
    [fixture('encrypted.pdf'), missing, '/dev/zero', fixture('cv-en.pdf')],
    true,
  );
  expect(lines(stdout).map((line) => line.status)).toEqual(['encrypted', 'corrupt', 'unsupported', 'extracted']);
  expect(lines(stdout)[1]?.reason).toBe(`There is no file "${missing}".`);
  expect(lines(stdout)[2]?.reason).toBe('"/dev/zero" is not a file but a device.');
  expect(stderr).toContain(`${fixture('encrypted.pdf')}: encrypted: This PDF is protected by a password.`);
  expect(exit).toBe(1);
});

test('a folder is the files under it, by name, and what is no file there is named', async () => {
  const under = path.join(folder, 'under');
  await mkdir(path.join(under, 'b', 'empty'), { recursive: true });
  await writeFile(path.join(under, 'c.txt'), 'A letter of motivation for the position, written in plain words.');
  await writeFile(
    path.join(under, 'b', 'a.txt'),
    'Une lettre de motivation pour le poste, écrite avec des mots simples.',
  );
  await symlink(path.join(under, 'c.txt'), path.join(under, 'd-link.txt'));
  await symlink(under, path.join(under, 'e-circle'));
  await symlink('f-itself', path.join(under, 'f-itself'));
  await symlink('nowhere', path.join(under, 'g-nowhere'));
  expect(spawnSync('mkfifo', [path.join(under, 'h-pipe')]).status).toBe(0);
  const { exit, stdout } = await run([under], true);
  const told = lines(stdout).map(({ file, status, language, reason }) => [
    path.relative(under, file),
    status,
    language,
    reason?.replaceAll(`${under}/`, ''),
  ]);
  expect(told).toEqual([
    ['b/a.txt', 'extracted', 'fr', undefined],
    ['b/empty', 'empty', null, 'There are no files in the folder "b/empty".'],
    ['c.txt', 'extracted', 'en', undefined],
    ['d-link.txt', 'extracted', 'en', undefined],
    ['f-itself', 'corrupt', null, '"f-itself" is a link that leads in a circle.'],
    ['g-nowhere', 'corrupt', null, 'There is no file "g-nowhere".'],
    ['h-pipe', 'unsupported', null, '"h-pipe" is not a file but a pipe.'],
  ]);
  expect(exit).toBe(1);
});

const isRoot = process.getuid?.() === 0;
if (isRoot) process.stderr.write('extract: one test skipped, root may open every folder.\n');

test.skipIf(isRoot)('a folder and a file without rights are lines', async () => {
  const closed = path.join(folder, 'closed');
  const secret = path.join(folder, 'secret.txt');
  await mkdir(closed, { mode: 0 });
  await writeFile(secret, 'A letter.', { mode: 0 });
  const { stdout } = await run([closed, secret], true);
  expect(lines(stdout).map((line) => line.reason)).toEqual([
    `"${closed}" may not be opened.`,
    `"${secret}" may not be opened.`,
  ]);
});

test('a file that goes while it waits for its turn is a line, and the others are read', async () => {
  const going = path.join(folder, 'going.txt');
  await writeFile(going, 'A letter of motivation.');
  const reading: typeof reader = {
    ...reader,
    membersOf: async (file) => {
      await rm(going, { force: true });
      return reader.membersOf(file);
    },
  };
  const { exit, stdout } = await run([fixture('cv-en.pdf'), going], true, reading);
  expect(lines(stdout).map((line) => line.status)).toEqual(['extracted', 'corrupt']);
  expect(lines(stdout)[1]?.reason).toBe(`There is no file "${going}".`);
  expect(exit).toBe(1);
});

test.runIf(hasProc)(
  'an interrupt ends it at once and leaves no process',
  async () => {
    const intray = fileURLToPath(new URL('../../bin/intray.js', import.meta.url));
    const scans = Array.from({ length: 50 }, () => fixture('scan-fr.pdf'));
    const command = spawn(process.execPath, [intray, 'extract', '--json', ...scans], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      await once(command.stdout, 'data');
      const children = readingProcessesOf(command.pid ?? 0);
      expect(children.length).toBeGreaterThan(0);
      command.kill('SIGINT');
      expect(await once(command, 'exit')).toEqual([130, null]);
      await expect.poll(() => children.filter(isReading), { timeout: 20_000 }).toEqual([]);
    } finally {
      command.kill('SIGKILL');
    }
  },
  120_000,
);

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
