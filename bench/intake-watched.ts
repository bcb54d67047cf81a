// What a watching intake costs and how soon it has a mail, from one Dovecot on loopback:
// `npx tsx --expose-gc bench/intake-watched.ts arrivals [mails]`: from the end of the delivery to FETCHED, told by IDLE;
// `… memory [small] [large]`: the most memory in each quarter of a backlog of small mails and of one of 1 MB each, and over one mail of 48 MB.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Table from 'cli-table3';
import { ImapFlow } from 'imapflow';
import { openFolder, systemClock, watchFolder } from '../src/mail/mailbox.ts';
import { type IntakeWorld, reconcileOnce, watchMailbox } from '../src/stages/intake.ts';
import { openBlobs } from '../src/store/blobs.ts';
import { openDatabase } from '../src/store/database.ts';
import { intakeStore } from '../src/store/intake.ts';
import { startDovecot } from '../test/support/dovecot.ts';

const [what = 'arrivals', ...numbers] = process.argv.slice(2);
const ADDRESSES = ['small', 'large', 'huge', 'arrivals'].map((name) => `${name}.vacancy@example.org`);
const [SMALL = '', LARGE = '', HUGE = '', ARRIVALS = ''] = ADDRESSES;
const MB = 1024 * 1024;

const server = await startDovecot({ mailboxes: ADDRESSES });
const folder = mkdtempSync(path.join(tmpdir(), 'intray-bench-watched-'));
const now = () => new Date();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const database = await openDatabase({ url: null, dir: folder, log: silent, now });
const blobs = await openBlobs(path.join(folder, 'files'));
const store = intakeStore(database.db, now);
try {
  if (what === 'memory') await memory(Number(numbers[0] ?? 10_000), Number(numbers[1] ?? 1_000));
  else await arrivals(Number(numbers[0] ?? 60));
} finally {
  await database.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function world(address: string, changes: Partial<IntakeWorld> = {}): IntakeWorld {
  const imap = { ...server.account(address), secure: false, plaintextLogin: true };
  return {
    store,
    blobs,
    queues: { addAll: async () => undefined },
    mail: { openFolder, watchFolder, systemClock },
    mailbox: { address, imap, answerFrom: null, pollSeconds: 60 },
    log: silent,
    now,
    ...changes,
  };
}

/** One at a time, so that each wait is its own. */
async function arrivals(count: number): Promise<void> {
  let stored: (at: number) => void = () => undefined;
  const watched = { ...store };
  watched.fetched = async (...args) => {
    const fresh = await store.fetched(...args);
    if (fresh.length > 0) stored(performance.now());
    return fresh;
  };
  const handle = await watchMailbox(world(ARRIVALS, { store: watched }));
  await handle.reconcileNow();
  const sender = await connected(ARRIVALS);
  const waits: number[] = [];
  for (let n = 0; n < count; n++) {
    await pause(300 + Math.random() * 700);
    const at = new Promise<number>((done) => {
      stored = done;
    });
    await sender.append('INBOX', mailOf(n, MB));
    const delivered = performance.now();
    waits.push(Math.max(0, (await at) - delivered));
  }
  await sender.logout();
  await handle.stop();
  waits.sort((a, b) => a - b);
  const at = (part: number) => `${((waits[Math.min(count - 1, Math.floor(count * part))] ?? 0) / 1000).toFixed(2)} s`;
  const table = new Table({
    head: [`${count} arrivals of 1 MB, load ${loadavg()[0]?.toFixed(1)}`, 'delivered to stored'],
  });
  table.push(['median', at(0.5)], ['95th percentile', at(0.95)], ['longest', at(1)]);
  process.stdout.write(`${table.toString()}\n`);
}

async function memory(small: number, large: number): Promise<void> {
  const table = new Table({ head: ['most memory, MB', 'before', '1st quarter', '2nd', '3rd', '4th'] });
  const backlogs: [string, number, number, string][] = [
    [HUGE, 1, 48 * MB, 'one mail of 48 MB'],
    [SMALL, small, 4_000, `${small} mails of 4 kB`],
    [LARGE, large, MB, `${large} mails of 1 MB`],
  ];
  for (const [address, count, bytes, name] of backlogs) {
    const client = await connected(address);
    for (let n = 0; n < count; n++) await client.append('INBOX', mailOf(n, bytes));
    await client.logout();
    (globalThis as { gc?: () => void }).gc?.();
    const before = process.memoryUsage().rss;
    const most = [0, 0, 0, 0];
    let done = 0;
    const look = () => {
      const quarter = count === 1 ? 0 : Math.min(3, Math.floor((done / count) * 4));
      most[quarter] = Math.max(most[quarter] ?? 0, process.memoryUsage().rss);
    };
    const timer = setInterval(look, 5);
    const counted = { ...store };
    counted.fetched = async (...args) => {
      const fresh = await store.fetched(...args);
      done += fresh.length;
      look();
      return fresh;
    };
    await reconcileOnce(world(address, { store: counted }));
    clearInterval(timer);
    table.push([name, ...[before, ...most].map((rss) => (rss ? String(Math.round(rss / MB)) : ''))]);
  }
  process.stdout.write(`${table.toString()}\n`);
}

async function connected(address: string): Promise<ImapFlow> {
  const { user, password: pass, ...host } = server.account(address);
  const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  return client;
}

function mailOf(n: number, bytes: number): Buffer {
  const body = randomBytes(Math.floor(bytes * 0.73))
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  return Buffer.from(
    `From: Candidate <c${n}@example.net>\r\nSubject: Application ${n}\r\nMessage-ID: <${n}@example.net>\r\n\r\n${body}\r\n`,
  );
}
