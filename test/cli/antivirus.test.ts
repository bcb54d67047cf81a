// The verbs with a virus scanner: what they say of infected files, of a scanner that is away, and of its signatures.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { extract } from '../../src/cli/extract.ts';
import { openOutput, progressBar } from '../../src/cli/output.ts';
import { replay } from '../../src/cli/replay.ts';
import { loadConfig } from '../../src/config/load.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { openAntivirus } from '../../src/documents/antivirus.ts';
import { openReader, type Reader } from '../../src/documents/reader.ts';
import { loadTemplates } from '../../src/templates/templates.ts';
import { EICAR, type StubClamd, startStubClamd, VIRUS } from '../support/clamd.ts';
import { freePort } from '../support/service.ts';

let folder: string;
let stub: StubClamd;
let reader: Reader;
/** Of a scanner that nobody started. */
let blind: Reader;
let free: number;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intray-scanned-'));
  stub = await startStubClamd();
  free = await freePort();
  const readerWith = (port: number) => {
    const { scan } = openAntivirus({ host: '127.0.0.1', port, seconds: 20 });
    return openReader({ processes: 1, log: { warn: () => undefined }, scan });
  };
  reader = readerWith(stub.port);
  blind = readerWith(free);
  await writeFile(path.join(folder, 'infected.txt'), `Curriculum vitae ${EICAR}`);
  await writeFile(path.join(folder, 'clean.txt'), 'A letter of motivation for the position, written in plain words.');
});
afterAll(async () => {
  await Promise.all([reader?.close(), blind?.close()]);
  await stub?.stop();
  await rm(folder, { recursive: true, force: true });
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
  const lines = () =>
    written.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { written, lines, stdout: sink('stdout'), stderr: sink('stderr') };
}

const AWAY = /The virus scanner at 127\.0\.0\.1:\d+ cannot be reached: nobody listens there\. .*start clamd there/;

describe('intray extract', () => {
  const files = () => ['infected.txt', 'clean.txt'].map((name) => path.join(folder, name));
  test('names an infected file, and reads the next one', async () => {
    const out = streams();
    const exit = await extract(files(), { json: true, reader, processes: 1, ...out });
    expect(out.lines()).toMatchObject([
      { status: 'infected', reason: expect.stringContaining(VIRUS), text: '', mediaType: 'application/octet-stream' },
      { status: 'extracted' },
    ]);
    expect(exit).toBe(1);
  });
  test('opens nothing while the scanner is away, and says of each file what to do', async () => {
    const out = streams();
    const exit = await extract(files(), { json: true, reader: blind, processes: 1, ...out });
    expect(out.lines()).toMatchObject([
      { status: 'timed-out', reason: expect.stringMatching(AWAY), text: '' },
      { status: 'timed-out', reason: expect.stringMatching(AWAY), text: '' },
    ]);
    expect(out.written.stderr.match(/clean\.txt: timed-out: The virus scanner/g)).toHaveLength(1);
    expect(exit).toBe(1);
  });
});

test('intray replay opens nothing while the scanner is away, says so of the mail, and ends with 1', async () => {
  const out = streams();
  const { vacancies } = readVacancies('seeds/vacancies');
  const options = { json: true, mailbox: null, now: new Date('2026-03-01T12:00:00Z'), replies: null };
  const exit = await replay(['seeds/mail/06-both-papers.eml'], options, {
    vacancies,
    organisation: {},
    reader: blind,
    templates: loadTemplates(),
    output: openOutput(true, out),
    progress: (total, what) => progressBar(total, what, out.stderr),
  });
  const [line] = out.lines();
  expect(line.documents.map((d: { status: string }) => d.status)).toEqual(['timed-out', 'timed-out']);
  expect(out.written.stderr).toMatch(AWAY);
  expect(exit).toBe(1);
});

describe('intray check', () => {
  async function checked(antivirus: string, now: string) {
    const file = path.join(folder, 'intray.yaml');
    // Nothing else of it has to answer.
    const smtp = `{ host: 127.0.0.1, port: ${free}, security: none }`;
    await writeFile(
      file,
      `organisation: { en: Lakes Commission }\nvacancies: ${path.resolve('seeds/vacancies')}\nsmtp: ${smtp}\nantivirus: ${antivirus}\n`,
    );
    const out = streams();
    await check(loadConfig(file, {}), openOutput(true, out), new Date(now));
    return { line: out.lines().find(({ what }) => what.startsWith('ClamAV')), stderr: out.written.stderr };
  }
  const at = (port: number) => `{ host: 127.0.0.1, port: ${port} }`;
  test('tells version and date of the signatures', async () => {
    expect((await checked(at(stub.port), '2026-11-15T12:00:00Z')).line).toEqual({
      what: `ClamAV 127.0.0.1:${stub.port}`,
      ok: true,
      detail: 'ClamAV 1.4.6, signatures of 2026-11-14, 1 day old',
      warning: false,
    });
  });
  test('warns of signatures older than a week', async () => {
    const { line, stderr } = await checked(at(stub.port), '2026-12-01T12:00:00Z');
    expect(line).toMatchObject({ ok: true, warning: true, detail: expect.stringContaining('see that freshclam runs') });
    expect(stderr).toContain('17 days old: newer viruses are not found');
  });
  test('warns of a scanner that takes less than is read', async () => {
    stub.behave((socket, command) =>
      socket.end(
        command === 'VERSION' ? 'ClamAV 1.4.6/1/Sat Nov 14 08:54:31 2026\0' : 'INSTREAM size limit exceeded. ERROR\0',
      ),
    );
    const { line } = await checked(at(stub.port), '2026-11-15T12:00:00Z');
    stub.behave(null);
    expect(line).toMatchObject({
      ok: true,
      warning: true,
      detail: expect.stringContaining('it does not take files of 50 MB, and what it does not take is not opened'),
    });
  });
  test('says what to do when nobody answers', async () => {
    expect((await checked(at(free), '2026-11-15T12:00:00Z')).line).toMatchObject({
      ok: false,
      detail: expect.stringMatching(AWAY),
    });
  });
  test('has no line for a scanner that is not configured', async () => {
    expect((await checked('{}', '2026-11-15T12:00:00Z')).line).toBeUndefined();
  });
});
