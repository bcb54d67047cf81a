// The journal of sending: what it returned for is on disk, in order, and a torn end costs only itself.
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseIsJournal, openJournal } from '../../src/store/journal.ts';

let dir: string;
let file: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'intray-journal-'));
  file = path.join(dir, 'sending.journal');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = new Date('2026-03-22T22:59:59.123Z');

test('entries come back in order, also after opening again', async () => {
  const first = await openJournal(file);
  await first.append({ replyKey: 'reply:1', point: 'commit-point', at });
  await first.append({ replyKey: 'reply:1', point: 'sent', at });
  await first.close();
  const second = await openJournal(file);
  await second.append({ replyKey: 'reply:2', point: 'commit-point', at });
  expect(await second.entries()).toEqual([
    { replyKey: 'reply:1', point: 'commit-point', at },
    { replyKey: 'reply:1', point: 'sent', at },
    { replyKey: 'reply:2', point: 'commit-point', at },
  ]);
  await second.close();
});

test('an entry is in the file when append returns', async () => {
  const journal = await openJournal(file);
  await journal.append({ replyKey: 'reply:1', point: 'sent', at });
  expect(await readFile(file, 'utf8')).toBe('{"replyKey":"reply:1","point":"sent","at":"2026-03-22T22:59:59.123Z"}\n');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await journal.close();
});

test('of many at once none is lost, and each caller’s own order is kept', async () => {
  const journal = await openJournal(file);
  const one = async (n: number) => {
    await journal.append({ replyKey: `reply:${n}`, point: 'commit-point', at });
    await journal.append({ replyKey: `reply:${n}`, point: 'sent', at });
  };
  await Promise.all(Array.from({ length: 200 }, (_, n) => one(n)));
  const entries = await journal.entries();
  await journal.close();
  expect(entries).toHaveLength(400);
  for (let n = 0; n < 200; n++) {
    const own = entries.filter(({ replyKey }) => replyKey === `reply:${n}`);
    expect(own.map(({ point }) => point)).toEqual(['commit-point', 'sent']);
  }
});

test('a line torn by a crash is left out, and does not swallow the next one', async () => {
  const first = await openJournal(file);
  await first.append({ replyKey: 'reply:1', point: 'sent', at });
  await first.close();
  await appendFile(file, '{"replyKey":"reply:2","poi');
  const second = await openJournal(file);
  expect(await second.entries()).toEqual([{ replyKey: 'reply:1', point: 'sent', at }]);
  await second.append({ replyKey: 'reply:3', point: 'refused', at });
  expect((await second.entries()).map(({ replyKey }) => replyKey)).toEqual(['reply:1', 'reply:3']);
  await second.close();
});

test('a torn line is reported, once, without its content', async () => {
  await appendFile(file, '{"replyKey":"reply:2","poi');
  const lines: unknown[][] = [];
  const log = { warn: (...line: unknown[]) => lines.push(line) };
  const torn = await openJournal(file, log);
  await torn.append({ replyKey: 'reply:3', point: 'sent', at });
  await torn.close();
  await (await openJournal(file, log)).close();
  expect(lines).toEqual([[{ event: 'journal.torn' }, expect.stringContaining('last line')]]);
});

test('pruned, it is a new file without those entries; what is appended meanwhile is in it', async () => {
  const journal = await openJournal(file);
  for (const n of [1, 2, 3]) await journal.append({ replyKey: `reply:${n}`, point: 'commit-point', at });
  await journal.append({ replyKey: 'reply:1', point: 'sent', at });
  const old = (await stat(file)).ino;
  const [pruned] = await Promise.all([
    journal.prune(new Set(['reply:1', 'reply:9'])),
    journal.append({ replyKey: 'reply:4', point: 'sent', at }),
    journal.append({ replyKey: 'reply:1', point: 'refused', at }),
  ]);
  expect(pruned).toBe(2);
  await journal.append({ replyKey: 'reply:5', point: 'sent', at });
  expect((await stat(file)).ino).not.toBe(old);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(dir)).toEqual(['sending.journal']);
  await journal.close();
  const again = await openJournal(file);
  const keys = (await again.entries()).map(({ replyKey, point }) => `${replyKey} ${point}`);
  expect(keys.slice(0, 2)).toEqual(['reply:2 commit-point', 'reply:3 commit-point']);
  expect(keys.slice(2)).toEqual(['reply:4 sent', 'reply:1 refused', 'reply:5 sent']);
  await again.close();
});

test('a prune that died before its end costs nothing', async () => {
  const journal = await openJournal(file);
  await journal.append({ replyKey: 'reply:1', point: 'sent', at });
  await journal.close();
  await writeFile(`${file}.new`, 'half');
  const again = await openJournal(file);
  expect(await again.entries()).toHaveLength(1);
  expect(await readdir(dir)).toEqual(['sending.journal']);
  await again.close();
});

test('a prune that fails leaves the journal as it was, and it goes on', async () => {
  const journal = await openJournal(file);
  await journal.append({ replyKey: 'reply:1', point: 'sent', at });
  // Its place is taken.
  await mkdir(`${file}.new`);
  await expect(journal.prune(new Set(['reply:1']))).rejects.toThrow();
  await journal.append({ replyKey: 'reply:2', point: 'sent', at });
  expect((await journal.entries()).map(({ replyKey }) => replyKey)).toEqual(['reply:1', 'reply:2']);
  await journal.close();
});

test('closing waits for what is being written, and nothing is taken afterwards', async () => {
  const journal = await openJournal(file);
  const writing = [1, 2, 3].map((n) => journal.append({ replyKey: `reply:${n}`, point: 'sent', at }));
  await journal.close();
  await Promise.all(writing);
  await expect(journal.append({ replyKey: 'reply:4', point: 'sent', at })).rejects.toThrow('The journal is closed.');
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(3);
});

test('beside a server that commits durably the journal keeps nothing', async () => {
  const journal = databaseIsJournal();
  await journal.append({ replyKey: 'reply:1', point: 'sent', at });
  expect(await journal.entries()).toEqual([]);
  await journal.close();
});
