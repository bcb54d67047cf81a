// What the proofs of sending begin with: answers that wait, senders as processes of their own, and the reckoning afterwards.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { expect } from 'vitest';
import type { Database, Db } from '../../src/store/database.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { type Outbox, openOutbox } from '../../src/store/outbox.ts';
import { message, reply } from '../../src/store/schema.ts';
import { aMessage, aReply } from '../support/rows.ts';
import type { SenderOrders, Station } from './sender-child.ts';

/** PENDING acknowledgements, each to a person of its own; their ids. */
export async function waitingAnswers(db: Db, count: number): Promise<number[]> {
  const template = await aMessage(db);
  const [first] = await db.select().from(message);
  if (first === undefined) throw new Error('no message');
  const ids: number[] = [];
  for (let done = 0; done < count; done += 200) {
    const part = Array.from({ length: Math.min(200, count - done) }, (_, i) => done + i);
    const mails = await db
      .insert(message)
      .values(part.map((i) => ({ ...first, id: undefined, uid: 1_000_000 + i, fingerprint: `${i}`.padStart(64, 'a') })))
      .returning({ id: message.id });
    const rows = mails.map(({ id }) => {
      const rfcMessageId = `<intray.${id}@example.org>`;
      const raw = Buffer.from(`Message-ID: ${rfcMessageId}\r\nSubject: answer ${id}\r\n\r\n${'text\r\n'.repeat(150)}`);
      return aReply(id, { recipient: `person.${id}@example.net`, rfcMessageId, raw });
    });
    ids.push(...(await db.insert(reply).values(rows).returning({ id: reply.id })).map(({ id }) => id));
  }
  expect(template).toBeGreaterThan(0);
  return ids;
}

/** The sender in one file: it starts in half the time of its sources. Remove it after use. */
export async function senderScript(): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'intray-sender-'));
  const file = path.join(folder, 'sender.mjs');
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  await build({
    entryPoints: ['test/faults/sender-child.ts'],
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    external: ['pg', '@electric-sql/pglite', 'nodemailer'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return { file, remove: () => rm(folder, { recursive: true }) };
}

export interface Sender {
  child: ChildProcess;
  /** Resolves when it says so for the next time, with the rest of the line. @throws when it ends before */
  says(station: Station): Promise<string>;
  /** Every line so far. */
  lines: string[];
  /** What it wrote to stderr. */
  errors(): string;
  /** Ends it without a word, and returns when it is gone. */
  kill(): Promise<void>;
  ended: Promise<number | null>;
}

/** Starts a sender. `heard` is called in the very moment it says something. */
export function startSender(
  script: string,
  orders: SenderOrders,
  heard: (station: Station) => void = () => {},
): Sender {
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errors = '';
  child.stdin.on('error', () => {});
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const out = createInterface({ input: child.stdout });
  out.on('line', (line) => {
    lines.push(line);
    heard(line.split(' ')[0] as Station);
  });
  return {
    child,
    lines,
    errors: () => errors,
    ended,
    says(station) {
      const said = new Promise<string>((resolve) => {
        const listen = (line: string) => {
          if (!line.startsWith(`${station} `)) return;
          out.off('line', listen);
          resolve(line.slice(station.length + 1));
        };
        out.on('line', listen);
      });
      const over = ended.then((code) => {
        throw new Error(`the sender ended with ${code} before it said ${station}: ${errors}`);
      });
      over.catch(() => {});
      return Promise.race([said, over]);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export interface Reckoning {
  sent: number;
  uncertain: number;
  /** Of the uncertain ones, those that the relay has. */
  arrived: number;
  taken: number;
}

/**
 * Holds the books against the relay's: nothing twice, all that is called sent was taken, all that was taken is called sent or
 * uncertain, nothing is left on its way, and every uncertain one is listed, with the time of its first look.
 */
export async function reckoned(db: Db, outbox: Outbox, taken: string[], answers: number): Promise<Reckoning> {
  const rows = await db.select().from(reply);
  expect(rows).toHaveLength(answers);
  const tally = new Map<string, number>();
  for (const id of taken) tally.set(id, (tally.get(id) ?? 0) + 1);
  expect([...tally].filter(([, times]) => times > 1)).toEqual([]);
  const sent = rows.filter((row) => row.state === 'SENT');
  const uncertain = rows.filter((row) => row.state === 'UNCERTAIN');
  expect(rows.filter((row) => !['SENT', 'UNCERTAIN'].includes(row.state)).map((row) => row.state)).toEqual([]);
  expect(sent.filter((row) => !tally.has(row.rfcMessageId))).toEqual([]);
  const known = new Set(rows.map((row) => row.rfcMessageId));
  expect([...tally.keys()].filter((id) => !known.has(id))).toEqual([]);
  const listed = await outbox.uncertainOnes();
  expect(listed.map((row) => row.id).sort((a, b) => a - b)).toEqual(
    uncertain.map((row) => row.id).sort((a, b) => a - b),
  );
  expect(listed.filter((row) => row.uncertainSince === null || row.lookAt === null)).toEqual([]);
  const arrived = uncertain.filter((row) => tally.has(row.rfcMessageId)).length;
  return { sent: sent.length, uncertain: uncertain.length, arrived, taken: taken.length };
}

/** The outbox of a test that looks on. */
export function onlooker(database: Database, now: () => Date = () => new Date()): Outbox {
  return openOutbox(database.db, databaseIsJournal(), now);
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
