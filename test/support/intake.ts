// What the tests of intake stand on: a database and a file store of their own, a mailbox, and a clock that does not make them wait.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { and, asc, eq } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import type { ImapAccount } from '../../demo/servers.ts';
import { type FolderSession, openFolder, systemClock, type WatchClock, watchFolder } from '../../src/mail/mailbox.ts';
import { type IntakeHandle, type IntakeWorld, type LeaseOptions, watchMailbox } from '../../src/stages/intake.ts';
import { type Blobs, openBlobs } from '../../src/store/blobs.ts';
import type { Database } from '../../src/store/database.ts';
import { intakeStore } from '../../src/store/intake.ts';
import { audit, mailbox, message } from '../../src/store/schema.ts';
import { testDatabase } from './database.ts';

/** A mail of an invented candidate; another number or body is another mail. */
export function mail(n: number, body = 'Please find my papers attached.'): string {
  return `From: Ines Example <ines@example.net>\r\nSubject: Application of Ines Example ${n}\r\nMessage-ID: <${n}@example.net>\r\n\r\n${body}\r\n`;
}

export function sha256(raw: string): string {
  return createHash('sha256').update(raw).digest('hex');
}

export type IntakeBench = Awaited<ReturnType<typeof intakeBench>>;

/**
 * Opens the stores; `of` gives a mailbox and all that an intake of it needs.
 * @param files where the sources lie; a temporary folder unless said
 */
export async function intakeBench(open: () => Promise<Database> = testDatabase, files?: string) {
  const database = await open();
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  const blobs = await openBlobs(files ?? folder);
  const watching: IntakeHandle[] = [];
  return {
    database,
    blobs,
    of: (account: ImapAccount, address: string, imap: Partial<IntakeWorld['mailbox']['imap']> = {}) =>
      intakeOf({ database, blobs, watching }, account, address, imap),
    async stopWatching() {
      await Promise.all(watching.splice(0).map((w) => w.stop()));
    },
    async close() {
      await this.stopWatching();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function intakeOf(
  { database, blobs, watching }: { database: Database; blobs: Blobs; watching: IntakeHandle[] },
  account: ImapAccount,
  address: string,
  imap: Partial<IntakeWorld['mailbox']['imap']>,
) {
  const jobs: number[] = [];
  const lines: object[] = [];
  const log = {
    info: (fields: object, words: string) => lines.push({ ...fields, words }),
    warn: (fields: object, words: string) => lines.push({ ...fields, words }),
  };
  const world: IntakeWorld = {
    store: intakeStore(database.db, () => new Date()),
    blobs,
    queues: { addAll: async (_queue, payloads) => jobs.push(...payloads.map((p) => p.messageId)) },
    mail: { openFolder, watchFolder, systemClock },
    mailbox: {
      address,
      imap: { ...account, secure: false, plaintextLogin: true, ...imap },
      answerFrom: null,
      pollSeconds: 600,
    },
    log,
    now: () => new Date(),
  };
  const clock = quickClock();
  return {
    world,
    jobs,
    lines,
    clock,
    async watch(options: LeaseOptions = {}) {
      const handle = await watchMailbox(world, { clock, ...options });
      watching.push(handle);
      return handle;
    },
    async row() {
      const of = and(eq(mailbox.address, address), eq(mailbox.folder, imap.folder ?? 'INBOX'));
      const [row] = await database.db.select().from(mailbox).where(of);
      if (!row) throw new Error('The mailbox was never activated.');
      return row;
    },
    async messages() {
      const { id } = await this.row();
      return database.db.select().from(message).where(eq(message.mailboxId, id)).orderBy(asc(message.uid));
    },
    async noted(action: string) {
      const ids = (await this.messages()).map((m) => m.id);
      const rows = await database.db.select().from(audit).where(eq(audit.action, action));
      return rows.filter((r) => r.messageId !== null && ids.includes(r.messageId));
    },
  };
}

/** A clock that shortens pauses a thousandfold and remembers them. */
function quickClock(): WatchClock & { pauses: number[] } {
  const pauses: number[] = [];
  const real = systemClock(() => new Date());
  return {
    ...real,
    pauses,
    random: () => 1,
    pause(ms, signal) {
      pauses.push(ms);
      return real.pause(ms / 1000, signal);
    },
  };
}

/** Waits for something that must come; it is looked for, not slept for. */
export async function until(what: () => Promise<boolean> | boolean, within = 15_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`);
    await pause(20);
  }
}

/** Another mail program at the same mailbox. */
export async function otherProgram<T>(account: ImapAccount, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const { user, password: pass, ...host } = account;
  const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  try {
    await client.mailboxOpen('INBOX');
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** The same mail edge, with something happening around a call of its sessions. */
export function meddling(change: (session: FolderSession) => Partial<FolderSession>): IntakeWorld['mail'] {
  const open: typeof openFolder = async (settings, signal) => {
    const session = await openFolder(settings, signal);
    return { ...session, ...change(session) };
  };
  return { openFolder: open, watchFolder, systemClock };
}
