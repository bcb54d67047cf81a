import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailSource, mailSources, NoMailThere, readHead, readSource } from '../../src/mail/sources.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intray-sources-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function all(...paths: string[]): Promise<MailSource[]> {
  const found: MailSource[] = [];
  for await (const source of mailSources(paths.map((p) => path.join(folder, p)))) found.push(source);
  return found;
}
const texts = async (sources: MailSource[]) => Promise.all(sources.map(async (s) => (await readSource(s)).toString()));

describe('mail in files', () => {
  test('an mbox is cut at its separators; quoted ones and prose are left, and quoting is undone', async () => {
    const mbox = [
      'From nadia@example.org Fri Mar 20 10:12:04 2026',
      'Subject: one',
      '',
      'From here on it gets better.',
      '',
      '>From quoted',
      '',
      'From viggo@example.org Fri Mar 20 11:12:04 2026',
      'Subject: two',
      '',
      'x',
      '',
    ].join('\n');
    await writeFile(path.join(folder, 'box.mbox'), mbox);
    const sources = await all('box.mbox');
    expect(sources.map((s) => s.file)).toEqual([`${folder}/box.mbox#1`, `${folder}/box.mbox#2`]);
    expect(await texts(sources)).toEqual([
      'Subject: one\n\nFrom here on it gets better.\n\nFrom quoted\n\n',
      'Subject: two\n\nx\n',
    ]);
  });

  test('a separator that falls between two reads is found', async () => {
    const one = `From a@example.org Fri Mar 20 10:12:04 2026\nSubject: one\n\n${'x'.repeat(65_536 - 70)}\n\n`;
    await writeFile(
      path.join(folder, 'long.mbox'),
      `${one}From b@example.org Fri Mar 20 10:12:04 2026\nSubject: two\n\ny\n`,
    );
    expect((await texts(await all('long.mbox')))[1]).toBe('Subject: two\n\ny\n');
  });

  test('a Maildir is its cur and new, not its tmp', async () => {
    for (const name of ['cur', 'new', 'tmp']) {
      await mkdir(path.join(folder, 'maildir', name), { recursive: true });
      await writeFile(path.join(folder, 'maildir', name, '1774000000.M1.host:2,S'), `Subject: ${name}\n\n`);
    }
    expect(await texts(await all('maildir'))).toEqual(['Subject: cur\n\n', 'Subject: new\n\n']);
  });

  test('a folder is searched through for .eml files', async () => {
    await mkdir(path.join(folder, 'a/b'), { recursive: true });
    await writeFile(path.join(folder, 'a/b/1.eml'), 'Subject: 1\n\n');
    await writeFile(path.join(folder, 'a/2.EML'), 'Subject: 2\n\n');
    await writeFile(path.join(folder, 'a/notes.txt'), 'no mail');
    expect((await all('a')).map((s) => path.basename(s.file)).sort()).toEqual(['1.eml', '2.EML']);
  });

  test('a head is unfolded and ends at the first empty line', async () => {
    await writeFile(
      path.join(folder, 'head.eml'),
      'Received: from a\r\n\tby b;\r\n date\r\nSubject: x\r\n\r\nDate: not a header',
    );
    const [source] = await all('head.eml');
    expect(source && (await readHead(source))).toEqual([
      { name: 'received', value: 'from a by b; date' },
      { name: 'subject', value: 'x' },
    ]);
  });

  test('in a folder, a file without an ending is mail when it begins like mail', async () => {
    const put = (name: string, text: string) => writeFile(path.join(folder, 'collection', name), text);
    await mkdir(path.join(folder, 'collection'), { recursive: true });
    await put('00001.7c53336b37003a9286aba55d2945844c', 'Return-Path: <a@example.org>\nSubject: 1\n\nx');
    await put('2', 'Received: from a by b\nSubject: 2\n\nx');
    await put('Inbox', 'From a@example.org Fri Mar 20 10:12:04 2026\nSubject: 3\n\nx\n');
    await put('cmds', 'mv a b\nFrom: nobody\n');
    await put('README', 'Notes: on this collection\n');
    await put('1.txt', 'From: a@example.org\n\nx');
    expect((await all('collection')).map((s) => path.basename(s.file))).toEqual([
      '00001.7c53336b37003a9286aba55d2945844c',
      '2',
      'Inbox#1',
    ]);
  });

  test.each([
    ['a byte order mark', '\ufeff'],
    ['empty lines', '\r\n\r\n'],
    ['an mbox separator', 'From a@example.org Fri Mar 20 10:12:04 2026\n'],
    ['a quoted separator', '>From a@example.org Fri Mar 20 10:12:04 2026\n'],
  ])('%s before an .eml file is no part of the mail', async (_, before) => {
    await writeFile(path.join(folder, 'saved.eml'), `${before}Subject: x\r\n\r\nFrom here on`);
    const [source] = await all('saved.eml');
    if (!source) throw new Error('no mail');
    expect((await readSource(source)).toString()).toBe('Subject: x\r\n\r\nFrom here on');
    expect(await readHead(source)).toEqual([{ name: 'subject', value: 'x' }]);
  });

  test('a head longer than most is read whole', async () => {
    const long = Array.from({ length: 2_000 }, (_, i) => `X-${i}: padding`).join('\r\n');
    await writeFile(path.join(folder, 'long.eml'), `${long}\r\nDate: Fri, 20 Mar 2026 10:12:04 +0100\r\n\r\nx`);
    const [source] = await all('long.eml');
    expect(source && (await readHead(source)).at(-1)?.name).toBe('date');
  });

  test('a path that is not there is named', async () => {
    await expect(all('missing')).rejects.toThrow(NoMailThere);
    await expect(all('missing')).rejects.toThrow(/no file or folder .*missing/);
  });
});
