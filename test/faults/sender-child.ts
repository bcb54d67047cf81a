// A sender as a process of its own, to be killed or stopped: the service's outbox, journal, mark, reply stage and SMTP, and
// nothing else. It says on stdout where it is, sends what is due, and ends when nothing is.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type SmtpSettings, smtpTransport } from '../../src/mail/transport.ts';
import { reply } from '../../src/stages/reply.ts';
import type { Db } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { databaseIsJournal, type Journal, openJournal } from '../../src/store/journal.ts';
import { openMark } from '../../src/store/mark.ts';
import { openOutbox } from '../../src/store/outbox.ts';
import * as schema from '../../src/store/schema.ts';

export interface SenderOrders {
  /** The data folder; with `url`, only the mark lies in it. */
  data: string;
  /** A PostgreSQL server; null: the embedded database in `data`. */
  url: string | null;
  smtp: SmtpSettings;
  /** Its clock goes so far ahead of the machine's: time passes for the rows and not for the test. */
  aheadMs: number;
  /** Answers that are under way at once. */
  loops: number;
  /** So long it lingers when its commit point is granted, so that a kill lands before the dot, too. */
  lingerMs: number;
  /** Waits for a line on stdin before it asks for the commit point, or when it was granted. */
  waitsAt?: 'asking' | 'granted';
  /** The rows it looks at, last first: another order than its rival's. */
  backwards?: boolean;
}

/** What it says: a word, and the id of the answer where there is one. */
export const STATIONS = ['ready', 'claimed', 'asking', 'recording', 'granted', 'sent', 'recorded', 'done'] as const;
export type Station = (typeof STATIONS)[number];

/** Written at once: a kill that comes a moment later must not take the line with it. */
const say = (station: Station, id: number | string = '') => writeSync(1, `${station} ${id}\n`);

const orders = JSON.parse(process.argv[2] ?? '{}') as SenderOrders;
const now = () => new Date(Date.now() + orders.aheadMs);
const lines = orders.waitsAt ? createInterface({ input: process.stdin })[Symbol.asyncIterator]() : null;

const database = await opened();
const file: Journal =
  orders.url === null ? await openJournal(join(orders.data, 'journal', 'sending.log')) : databaseIsJournal();
const journal: Journal = {
  entries: () => file.entries(),
  prune: (keys) => file.prune(keys),
  close: () => file.close(),
  async append(entry) {
    if (entry.point === 'commit-point') say('recording');
    await file.append(entry);
  },
};
const mark = await openMark(join(orders.data, 'journal', 'mark'), now);
const outbox = openOutbox(database.db, journal, now, mark);
await outbox.reconcileJournal();
// Whoever held a lease of the embedded database is dead; on a server the clock tells.
await outbox.expired(orders.url === null ? new Date(Date.UTC(9999, 0)) : now());

const world: Parameters<typeof reply>[0] = {
  outbox: {
    ...outbox,
    async claim(...args) {
      const claim = await outbox.claim(...args);
      if (claim !== null) say('claimed', args[0]);
      return claim;
    },
    async commitPoint(id, token) {
      say('asking', id);
      if (orders.waitsAt === 'asking') await lines?.next();
      const granted = await outbox.commitPoint(id, token);
      if (!granted) return false;
      say('granted', id);
      if (orders.waitsAt === 'granted') await lines?.next();
      if (orders.lingerMs > 0) await pause(orders.lingerMs);
      return true;
    },
    async sent(id, token) {
      say('sent', id);
      const done = await outbox.sent(id, token);
      say('recorded', id);
      return done;
    },
  },
  transport: smtpTransport(orders.smtp),
  mailboxOf: () => 'hoi.vacancy@example.org',
  token: randomUUID,
  repeat: (run, everyMs) => {
    const timer = setInterval(run, everyMs);
    return () => clearInterval(timer);
  },
  perHour: 100_000,
  dryRun: false,
  sink: null,
  log: { info() {}, warn() {} },
};

say('ready');
for (let due = await outbox.due(200); due.length > 0; due = await outbox.due(200)) {
  if (orders.backwards) due.reverse();
  const next = due.values();
  const loop = async () => {
    for (const replyId of next) await reply(world, { replyId });
  };
  await Promise.all(Array.from({ length: orders.loops }, loop));
}
say('done');
await database.close();
process.exit(0);

/** As the service opens it, without the queue's tables and the migrations: those are there, and it starts in half the time. */
async function opened(): Promise<{ db: Db; close(): Promise<void> }> {
  if (orders.url === null) {
    const { drizzle } = await import('drizzle-orm/pglite');
    const { client, close } = await openEmbedded(orders.data, now);
    return { db: drizzle(client, { schema }) as unknown as Db, close };
  }
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: orders.url });
  return { db: drizzle(pool, { schema }) as unknown as Db, close: () => pool.end() };
}
