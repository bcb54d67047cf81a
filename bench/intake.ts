// How fast intake takes in a backlog, beside a bare imapflow loop and mbsync, in one run and from one Dovecot on loopback:
// `npx tsx bench/intake.ts [mails] [rounds]`. Needs dovecot and openssl; mbsync where it is installed.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { ImapFlow } from 'imapflow';
import type { ImapAccount } from '../demo/servers.ts';
import { openFolder, systemClock, watchFolder } from '../src/mail/mailbox.ts';
import { openQueues } from '../src/queue/open.ts';
import { reconcileOnce } from '../src/stages/intake.ts';
import { openBlobs } from '../src/store/blobs.ts';
import { openDatabase } from '../src/store/database.ts';
import { intakeStore } from '../src/store/intake.ts';
import { startDovecot } from '../test/support/dovecot.ts';

const MAILS = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 3);
const ADDRESS = 'bench.vacancy@example.org';

const server = await startDovecot({ mailboxes: [ADDRESS] });
const folder = mkdtempSync(path.join(tmpdir(), 'intray-bench-intake-'));
try {
  const account = server.account(ADDRESS);
  await fill(account);
  const ways: [string, (place: string) => Promise<number>][] = [
    ['bare imapflow loop, sources dropped', (place) => bare(account, place, false)],
    ['bare imapflow loop, each source written and flushed', (place) => bare(account, place, true)],
    ['mbsync, flushed', (place) => mbsync(account, place)],
    ['intake: sources flushed, rows and jobs recorded', (place) => intake(account, place)],
  ];
  const seconds = new Map<string, number[]>();
  const memory = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of ways) {
      const place = path.join(folder, `${round}-${seconds.size}-${ways.findIndex(([n]) => n === name)}`);
      mkdirSync(place);
      const before = process.memoryUsage().rss;
      const took = await run(place).catch((error: Error) => {
        process.stderr.write(`${name}: ${error.message}\n`);
        return Number.NaN;
      });
      seconds.set(name, [...(seconds.get(name) ?? []), took]);
      memory.set(name, Math.max(memory.get(name) ?? 0, process.memoryUsage().rss - before));
      rmSync(place, { recursive: true, force: true });
    }
  }
  const median = (name: string) =>
    (seconds.get(name) ?? []).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const floor = median(ways[0]?.[0] ?? '');
  const flushed = median(ways[1]?.[0] ?? '');
  const table = new Table({
    head: [`${MAILS} mails of 1 MB, median of ${ROUNDS}`, 'seconds', 'speed of the bare loop', 'of the flushed one'],
  });
  for (const [name] of ways) {
    const s = median(name);
    table.push([name, s.toFixed(2), (floor / s).toFixed(2), (flushed / s).toFixed(2)]);
  }
  process.stdout.write(`${table.toString()}\n`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Applications of 1 MB as mail programs send them: two attachments in base64. */
async function fill({ user, password: pass, ...host }: ImapAccount): Promise<void> {
  const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  for (let n = 0; n < MAILS; n++) await client.append('INBOX', application(n));
  await client.logout();
}

function application(n: number): Buffer {
  const part = (name: string, bytes: number) =>
    `--b\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${randomBytes(
      bytes,
    )
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n')}\r\n`;
  return Buffer.from(
    `From: Candidate ${n} <c${n}@example.net>\r\nTo: ${ADDRESS}\r\nSubject: Application ${n}\r\nMessage-ID: <${n}@example.net>\r\n` +
      `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part('cv.pdf', 480_000)}${part('letter.pdf', 240_000)}--b--\r\n`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function bare({ user, password: pass, ...host }: ImapAccount, place: string, write: boolean): Promise<number> {
  const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  try {
    return await timed(async () => {
      await client.mailboxOpen('INBOX');
      for await (const { uid, source } of client.fetch('1:*', { uid: true, source: true })) {
        if (!write || !source) continue;
        const file = await open(path.join(place, `${uid}.eml`), 'wx');
        await file.writeFile(source);
        await file.sync();
        await file.close();
      }
    });
  } finally {
    await client.logout();
  }
}

async function mbsync({ host, port, user, password }: ImapAccount, place: string): Promise<number> {
  const file = path.join(place, 'mbsyncrc');
  writeFileSync(
    file,
    `IMAPAccount a\nHost ${host}\nPort ${port}\nUser ${user}\nPass ${password}\nSSLType None\nAuthMechs LOGIN\n\nIMAPStore far\nAccount a\n\n` +
      `MaildirStore near\nPath ${place}/mail/\nInbox ${place}/mail/INBOX\n\nChannel c\nFar :far:\nNear :near:\nPatterns INBOX\nSync PullNew\nCreate Near\nSyncState *\n`,
  );
  mkdirSync(path.join(place, 'mail'));
  return timed(() => promisify(execFile)('mbsync', ['-q', '-c', file, 'c'], { timeout: 300_000 }));
}

async function intake(account: ImapAccount, place: string): Promise<number> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const now = () => new Date();
  const database = await openDatabase({ url: null, dir: place, log: silent, now, queue: true });
  const queues = await openQueues({ redisUrl: null, connection: database.queueConnection, log: silent });
  const blobs = await openBlobs(path.join(place, 'files'));
  try {
    return await timed(() =>
      reconcileOnce({
        store: intakeStore(database.db, now),
        blobs,
        queues,
        mail: { openFolder, watchFolder, systemClock },
        mailbox: { address: ADDRESS, imap: { ...account, secure: false, plaintextLogin: true }, answerFrom: null },
        log: silent,
        now,
      }),
    );
  } finally {
    await queues.close();
    await database.close();
  }
}
