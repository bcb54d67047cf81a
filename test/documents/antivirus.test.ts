// The virus scanner and the reader before it: what is clean goes on, and nothing else, whatever the scanner does.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { conditionOf, openAntivirus } from '../../src/documents/antivirus.ts';
import { openReader, type Reader } from '../../src/documents/reader.ts';
import { zipOf } from '../files/zip-writer.ts';
import { type Clamd, EICAR, type StubClamd, startClamd, startStubClamd, VIRUS, whyNoClamd } from '../support/clamd.ts';

const noClamd = await whyNoClamd();
if (noClamd !== null) console.info(`not run: virus scanning by a real clamd (${noClamd})`);

const infectedWords = `The virus scanner reported ${VIRUS} in this file, so it was not opened.`;
const file = (content: Buffer | string, filename = 'cv.txt') => ({
  content: Buffer.from(content),
  filename,
  container: null,
  sha256: filename,
});

const zipped = (files: Record<string, string>) =>
  zipOf(Object.entries(files).map(([name, content]) => ({ path: name, content: Buffer.from(content) })));

const places = [
  { name: 'the stub', open: (): Promise<Clamd> => startStubClamd() },
  ...(noClamd === null ? [{ name: 'a real clamd', open: (): Promise<Clamd> => startClamd() }] : []),
];

describe.each(places)('scanning by $name', ({ open }) => {
  let clamd: Clamd;
  let reader: Reader;
  beforeAll(async () => {
    clamd = await open();
    const antivirus = openAntivirus({ ...clamd, seconds: 20 });
    reader = openReader({ processes: 1, log: { warn: () => undefined }, scan: antivirus.scan });
  });
  afterAll(async () => {
    await reader?.close();
    await clamd?.stop();
  });
  const scan = (content: Buffer | string) => openAntivirus({ ...clamd, seconds: 20 }).scan(Buffer.from(content));

  test('a clean file is read', async () => {
    const content = await readFile('test/files/cv-en.pdf');
    expect(await reader.read(file(content, 'cv.pdf'))).toMatchObject({
      status: 'extracted',
      mediaType: 'application/pdf',
    });
  });
  test('an infected file is named as such and never opened', async () => {
    expect(await reader.read(file(`My experience: ${EICAR}`))).toMatchObject({
      status: 'infected',
      reason: infectedWords,
      mediaType: 'application/octet-stream',
      pages: [],
      hiddenText: '',
    });
  });
  test('an archive with an infected file is not taken apart, and is named as infected itself', async () => {
    const archive = file(zipped({ 'cv.txt': 'Curriculum vitae', 'more.txt': EICAR }), 'papers.zip');
    expect(await reader.membersOf(archive)).toBeNull();
    expect(await reader.read(archive)).toMatchObject({ status: 'infected', reason: infectedWords });
  });
  test('the members of a clean archive are files like any other', async () => {
    const members = await reader.membersOf(file(zipped({ 'cv.txt': 'Curriculum vitae' }), 'papers.zip'));
    expect(members?.map((m) => m.filename)).toEqual(['cv.txt']);
  });
  test('large contents arrive whole', async () => {
    for (const before of [65_500, 65_536, 1_000_000])
      expect(await scan(Buffer.concat([Buffer.alloc(before, 'x'), Buffer.from(EICAR)]))).toMatchObject({
        status: 'infected',
      });
    expect(await scan(Buffer.alloc(3_000_000, 'x'))).toEqual({ clean: true });
  });
  test('an empty file is clean', async () => {
    expect(await scan('')).toEqual({ clean: true });
  });
  test('its version is told', async () => {
    expect(await conditionOf(openAntivirus({ ...clamd, seconds: 20 }), new Date('2026-11-20T00:00:00Z'))).toMatchObject(
      {
        ok: true,
        words: expect.stringMatching(/^ClamAV \d/),
      },
    );
  });
});

describe.skipIf(noClamd !== null)('a real clamd that takes 1 MB', () => {
  let clamd: Clamd;
  beforeAll(async () => {
    clamd = await startClamd({ streamMaxLength: '1M' });
  });
  afterAll(() => clamd?.stop());
  test('says so of larger files, and they are never clean', async () => {
    const { scan } = openAntivirus({ ...clamd, seconds: 20 });
    for (let size = 1_100_000; size < 50_000_000; size *= 1.2)
      expect(await scan(Buffer.alloc(Math.round(size), 'x')), String(size)).toMatchObject({
        clean: false,
        status: 'too-large',
      });
    expect(await scan(Buffer.alloc(500_000, 'x'))).toEqual({ clean: true });
  });
});

describe('a scanner that fails', () => {
  let stub: StubClamd;
  beforeAll(async () => {
    stub = await startStubClamd();
  });
  afterEach(() => stub.behave(null));
  afterAll(() => stub.stop());
  const antivirus = (seconds = 20) => openAntivirus({ host: stub.host, port: stub.port, seconds });
  const content = Buffer.from('Curriculum vitae');
  const isControl = (bytes: Buffer) => bytes.includes('Nothing is wrong with this text');

  test.each([
    ['hangs', () => undefined, 1, /did not answer within 1 seconds/],
    ['dribbles without an end', (s) => void setInterval(() => s.write('s'), 50).unref(), 1, /did not answer within 1/],
    ['closes without a word', (s) => s.destroy(), 20, /ended the connection without an answer/],
    ['resets the connection', (s) => s.resetAndDestroy(), 20, /ended the connection without an answer/],
    [
      'talks like another server',
      (s) => s.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      20,
      /does not answer as clamd does/,
    ],
    ['talks on and on', (s) => s.end('x'.repeat(100_000)), 20, /does not answer as clamd does/],
    [
      'fails in its own words',
      (s) => s.end("INSTREAM: Can't write to temporary file. ERROR\0"),
      20,
      /failed on a file \(INSTREAM: Can't write/,
    ],
    ['says OK of something else', (s) => s.end('other: OK\0'), 20, /does not answer as clamd does/],
  ] as [string, NonNullable<Parameters<StubClamd['behave']>[0]>, number, RegExp][])(
    'and %s leaves a temporary fault in words, and no verdict',
    async (_, how, seconds, words) => {
      stub.behave(how);
      const scanned = antivirus(seconds).scan(content);
      await expect(scanned).rejects.toThrow(words);
      await expect(scanned).rejects.toMatchObject({ name: 'ClamdFailure', permanent: false });
    },
  );

  test('is asked again the next time: a failure is not remembered as a verdict', async () => {
    const { scan } = antivirus();
    stub.behave((socket) => socket.destroy());
    await expect(scan(content)).rejects.toThrow();
    stub.behave(null);
    expect(await scan(content)).toEqual({ clean: true });
  });

  test('only on one content, again and again, while it works on another, costs that content an end in words', async () => {
    const { scan } = antivirus();
    stub.behave((socket, _, bytes) => socket.end(isControl(bytes) ? 'stream: OK\0' : 'Time limit reached ERROR\0'));
    await expect(scan(content)).rejects.toThrow(/failed on a file/);
    await expect(scan(content)).rejects.toThrow(/failed on a file/);
    expect(await scan(content)).toMatchObject({ clean: false, status: 'timed-out' });
  });
  test('on everything never costs a content its end', async () => {
    const { scan } = antivirus();
    stub.behave((socket) => socket.end('Time limit reached ERROR\0'));
    for (let i = 0; i < 5; i++) await expect(scan(content)).rejects.toThrow(/failed on a file/);
  });

  test('takes the same content once, also when asked at once', async () => {
    const { scan } = antivirus();
    const before = stub.scanned.length;
    await Promise.all([scan(content), scan(content), scan(Buffer.from(content))]);
    expect(stub.scanned.slice(before)).toEqual([content]);
  });

  test.each([
    ['INSTREAM size limit exceeded. ERROR', 'too-large'],
    ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND', 'too-large'],
    ['stream: Heuristics.Encrypted.PDF FOUND', 'encrypted'],
    ['stream: Win.Test.EICAR_HDB-1 FOUND', 'infected'],
    ['stream: PUA.Doc.Packed FOUND', 'infected'],
  ])('%j is %s, and not clean', async (answer, status) => {
    stub.behave((socket) => socket.end(`${answer}\0`));
    expect(await antivirus().scan(content)).toMatchObject({ clean: false, status });
  });
  test("a signature's name is shown without anything but letters and signs, and not at length", async () => {
    stub.behave((socket) => socket.end(`stream: A\u001b[31m\u00e9${'x'.repeat(500)} FOUND\0`));
    const verdict = await antivirus().scan(content);
    expect(verdict.clean ? '' : verdict.reason).toMatch(/^The virus scanner reported A \[31m x{90,} in this file/);
    expect(JSON.stringify(verdict).length).toBeLessThan(300);
  });

  test('or is away stops every file before it is opened, and says what to do', async () => {
    await stub.away();
    const away = antivirus();
    const reader = openReader({ processes: 1, log: { warn: () => undefined }, scan: away.scan });
    try {
      const words =
        /cannot be reached: nobody listens there\. .*start clamd there, or correct antivirus\.host \(CLAMAV_HOST\)/;
      await expect(reader.read(file('text'))).rejects.toThrow(words);
      await expect(reader.membersOf(file(zipped({ 'cv.txt': 'x' })))).rejects.toThrow(words);
      expect(await conditionOf(away, new Date())).toMatchObject({ ok: false, words: expect.stringMatching(words) });
    } finally {
      await reader.close();
      await stub.back();
    }
  });
  test('at a socket that is not there is told by its path', async () => {
    const host = path.join(tmpdir(), 'no-such-clamd.sock');
    await expect(openAntivirus({ host, port: 3310, seconds: 5 }).scan(content)).rejects.toThrow(
      `at ${host} cannot be reached: there is no such socket`,
    );
  });
});

test('a clamd on a socket in the file system is asked there', async () => {
  const host = path.join(tmpdir(), `clamd-${process.pid}.sock`);
  const server = createServer((socket) => socket.once('data', () => socket.end('stream: OK\0'))).listen(host);
  await new Promise((listening) => server.once('listening', listening));
  expect(await openAntivirus({ host, port: 1, seconds: 5 }).scan(Buffer.from('x'))).toEqual({ clean: true });
  await new Promise((closed) => server.close(closed));
});

describe('signatures', () => {
  const said = async (version: string, now: string) => {
    const stub = await startStubClamd({ version });
    try {
      return await conditionOf(openAntivirus({ ...stub, seconds: 5 }), new Date(now));
    } finally {
      await stub.stop();
    }
  };
  const VERSION = 'ClamAV 1.4.6/27821/Sat Nov 14 08:54:31 2026';
  test('a week old are in order', async () => {
    expect(await said(VERSION, '2026-11-21T23:00:00Z')).toEqual({
      ok: true,
      old: false,
      words: 'ClamAV 1.4.6, signatures of 2026-11-14, 7 days old',
    });
  });
  test('older than a week ask for somebody, in words', async () => {
    expect(await said(VERSION, '2026-11-22T01:00:00Z')).toMatchObject({
      ok: true,
      old: true,
      words: expect.stringMatching(/8 days old: newer viruses are not found; see that freshclam runs$/),
    });
  });
  test('whose age is not told ask for somebody, too', async () => {
    expect(await said('ClamAV 1.4.6', '2026-11-21T00:00:00Z')).toMatchObject({ ok: true, old: true });
  });
  test('of something that is no ClamAV are a failure', async () => {
    expect(await said('220 mail.example.org ESMTP', '2026-11-21T00:00:00Z')).toMatchObject({
      ok: false,
      words: expect.stringContaining('does not answer as clamd does'),
    });
  });
});
