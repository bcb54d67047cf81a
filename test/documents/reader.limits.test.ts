// What hostile files do to the process that reads them, and that nothing else comes of it.
import { afterEach, describe, expect, test } from 'vitest';
import type { Limits } from '../../src/documents/limits.ts';
import { openReader, type Reader } from '../../src/documents/reader.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';

const entry = new URL('./double.ts', import.meta.url);
const log = { warn: () => undefined };
const readers: Reader[] = [];
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.close();
});

function doubleReader(limits: Partial<Limits> = {}, processes = 1): Reader {
  const reader = openReader({ processes, log, limits, entry });
  readers.push(reader);
  return reader;
}

function ask(reader: Reader, how: string): Promise<ReadDocument> {
  return reader.read({ content: Buffer.from(how), filename: 'cv.pdf', container: null, sha256: '00' });
}

/** Has a file misbehave, and then asks the same reader for another one. */
async function afterwards(how: string, limits: Partial<Limits>): Promise<ReadDocument> {
  const reader = doubleReader(limits);
  const document = await ask(reader, how);
  expect(await ask(reader, 'the next file')).toMatchObject({ status: 'extracted', pages: ['the next file'] });
  return document;
}

describe('a file ends in a named state, and the next one is read', () => {
  test.each([
    ['loop', 'timed-out'],
    ['hang', 'timed-out'],
    ['print', 'timed-out'],
  ])('%s: %s', async (how, status) => {
    const document = await afterwards(how, { seconds: 1 });
    expect(document).toMatchObject({
      status,
      pages: [],
      reason: expect.stringContaining('longer than is allowed (1 seconds)'),
    });
  });

  test.each([
    ['heap', 'more memory than is allowed (200 MB)'],
    ['buffers', 'more memory than is allowed (200 MB)'],
    ['answer at length', 'more than is allowed (4 MB)'],
    ['print errors', 'more than is allowed (4 MB)'],
  ])('%s: too-large', async (how, reason) => {
    const document = await afterwards(how, { seconds: 60, memory: 200 });
    expect(document).toMatchObject({ status: 'too-large', pages: [], reason: expect.stringContaining(reason) });
  });

  test.each(['crash', 'exit', 'answer nonsense', 'answer the wrong shape'])('%s: corrupt', async (how) => {
    const document = await afterwards(how, {});
    expect(document).toMatchObject({
      status: 'corrupt',
      pages: [],
      reason: expect.stringContaining('could not be read'),
    });
  });

  test('looks at pages start the clock anew, but not for ever', async () => {
    const document = await afterwards('look for ever', { seconds: 1, secondsPerLook: 1, secondsInAll: 1 });
    expect(document.status).toBe('timed-out');
    expect(document.seconds).toBeGreaterThan(1.5);
  });
});

test('the reading process has no environment, cannot write, run a program, or read beyond its code', async () => {
  const document = await ask(doubleReader(), 'pry');
  const denied = 'ERR_ACCESS_DENIED';
  expect(JSON.parse(document.pages[0] ?? '')).toEqual({ environment: [], read: denied, write: denied, run: denied });
});

test('files wait their turn, also behind one that is killed', async () => {
  const reader = doubleReader({ seconds: 1 }, 2);
  const documents = await Promise.all(['one', 'loop', 'two', 'crash', 'three', 'four'].map((how) => ask(reader, how)));
  expect(documents.map((document) => document.status)).toEqual([
    'extracted',
    'timed-out',
    'extracted',
    'corrupt',
    'extracted',
    'extracted',
  ]);
});

test('a process is replaced after its number of files', async () => {
  const reader = doubleReader({ filesPerProcess: 2 });
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    expect(await ask(reader, name)).toMatchObject({ status: 'extracted', pages: [name] });
  }
});

test('a full queue refuses, for another try later', async () => {
  const reader = doubleReader({ waiting: 2, seconds: 5 });
  await ask(reader, 'warm');
  const begun = [ask(reader, 'hang'), ask(reader, 'a'), ask(reader, 'b')];
  for (const one of begun) one.catch(() => undefined);
  await expect(ask(reader, 'c')).rejects.toThrow('too many files wait');
});

test('closing ends what is being read and what waits', async () => {
  const reader = doubleReader();
  await ask(reader, 'warm');
  const begun = Promise.allSettled([ask(reader, 'hang'), ask(reader, 'waits')]);
  await reader.close();
  expect((await begun).map((one) => one.status)).toEqual(['rejected', 'rejected']);
  await expect(ask(reader, 'late')).rejects.toThrow('closed');
});

test('a program that does not start is a fault of ours and not of the file', async () => {
  const reader = openReader({ processes: 1, log, entry: new URL('./no-such-program.js', import.meta.url) });
  readers.push(reader);
  await expect(ask(reader, 'anything')).rejects.toThrow('did not start');
});
