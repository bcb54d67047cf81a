// What hostile files do to the process that reads them, and that nothing else comes of it.
import { afterEach, describe, expect, test } from 'vitest';
import type { Limits } from '../../src/documents/limits.ts';
import { openReader, type Reader } from '../../src/documents/reader.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { hasProc, readingProcessesOf } from './processes.ts';

const entry = new URL('./double.ts', import.meta.url);
const log = { warn: () => undefined };
const readingProcesses = () => readingProcessesOf(process.pid);
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
    ['stop', 'timed-out'],
    ['print', 'timed-out'],
  ])('%s: %s', async (how, status) => {
    const document = await afterwards(how, { seconds: 1 });
    expect(document).toMatchObject({
      status,
      pages: [],
      reason: 'Reading this file took longer than is allowed (1 second), so it was stopped.',
    });
  });

  test.each([
    ['heap', 'Opening this file takes more memory than is allowed (200 MB).'],
    ['buffers', 'Opening this file takes more memory than is allowed (200 MB).'],
    ['answer at length', 'Reading this file gave more than is allowed (4 MB).'],
    ['answer without end', 'Reading this file gave more than is allowed (4 MB).'],
    ['print errors', 'Reading this file gave more than is allowed (4 MB).'],
  ])('%s: too-large', async (how, reason) => {
    const document = await afterwards(how, { seconds: 60, memory: 200 });
    expect(document).toMatchObject({ status: 'too-large', pages: [], reason });
  });

  test.each([
    ['crash', 'This file could not be read: the program that opens it broke down on it.'],
    ['exit', 'This file could not be read: the program that opens it broke down on it.'],
    ['throw', 'This file could not be read: the program that opens it broke down on it.'],
    ['hang up', 'This file could not be read: the program that opens it broke down on it.'],
    ['announce too much', 'This file could not be read: it upset the program that opens it.'],
    ['answer nonsense', 'This file could not be read: it upset the program that opens it.'],
    ['answer the wrong shape', 'This file could not be read: it upset the program that opens it.'],
  ])('%s: corrupt', async (how, reason) => {
    expect(await afterwards(how, {})).toMatchObject({ status: 'corrupt', pages: [], reason });
  });

  test('looks at pages start the clock anew, but not for ever', async () => {
    const document = await afterwards('look for ever', { seconds: 1, secondsPerLook: 1, secondsInAll: 1 });
    expect(document.status).toBe('timed-out');
    expect(document.reason).toContain('(2 seconds)');
    expect(document.seconds).toBeGreaterThan(1.5);
  });
});

test('what had been read of a file before it was stopped is kept', async () => {
  const document = await afterwards('read some and loop', { seconds: 1 });
  expect(document).toMatchObject({ status: 'extracted', reason: null, pages: ['read some and loop'] });
});

describe('a file is not blamed for another', () => {
  test('that left memory behind', async () => {
    const reader = doubleReader({ memory: 250 });
    for (let times = 0; times < 5; times += 1) {
      expect(await ask(reader, 'leave 100 MB behind')).toMatchObject({ status: 'extracted' });
    }
  });

  test('whose process dies after its answer', async () => {
    const reader = doubleReader();
    for (const how of ['answer and die', 'answer and die', 'a harmless file', 'answer and die', 'another']) {
      expect(await ask(reader, how)).toMatchObject({ status: 'extracted', pages: [how] });
    }
  });

  test('when the service itself is busy while the answer waits', async () => {
    const reader = doubleReader({ seconds: 1 });
    await ask(reader, 'warm');
    const asked = ask(reader, 'answered at once');
    await new Promise((resolve) => setImmediate(resolve));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    expect(await asked).toMatchObject({ status: 'extracted' });
  });

  test('that broke down once, in a process of its own, is the last word', async () => {
    const reader = doubleReader();
    await ask(reader, 'warm');
    expect(await ask(reader, 'crash')).toMatchObject({ status: 'corrupt' });
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

test('a process is replaced after its number of files, and serves on until its successor is ready', async () => {
  const reader = doubleReader({ filesPerProcess: 2 });
  const who = async () => (await ask(reader, 'who')).pages[0];
  const first = await who();
  expect(await who()).toBe(first);
  await expect.poll(who, { timeout: 30_000 }).not.toBe(first);
});

test.runIf(hasProc)('a process that was stopped is replaced before the next file comes', async () => {
  const reader = doubleReader();
  await ask(reader, 'crash');
  await expect.poll(readingProcesses, { timeout: 30_000 }).toHaveLength(1);
  const [successor] = readingProcesses();
  expect((await ask(reader, 'who')).pages).toEqual([`${successor}`]);
});

test('content is fetched once, and no earlier than shortly before its turn', async () => {
  const fetched: string[] = [];
  const scan = async (content: Buffer) => {
    fetched.push(content.toString());
    return { clean: true as const };
  };
  const reader = openReader({ processes: 1, log, entry, limits: { seconds: 60 }, scan });
  readers.push(reader);
  await ask(reader, 'warm');
  const asked = ['hang', 'next', 'later', 'last'].map((how) => ask(reader, how));
  for (const one of asked) one.catch(() => undefined);
  await expect.poll(() => fetched.length).toBe(3);
  expect(fetched.sort()).toEqual(['hang', 'next', 'warm']);
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

test('a program that is never ready is stopped, and the file may come again', async () => {
  const limits = { secondsToStart: 0.5 };
  const reader = openReader({ processes: 1, log, limits, entry: new URL('./never-ready.ts', import.meta.url) });
  readers.push(reader);
  await expect(ask(reader, 'anything')).rejects.toThrow('did not start');
  await reader.close();
  if (hasProc) await expect.poll(readingProcesses, { timeout: 30_000 }).toEqual([]);
});
