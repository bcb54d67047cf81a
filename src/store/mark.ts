// The mark of sending: how far this installation came, on disk before each final dot, and counted by the database too.
// A database that was put back from a backup is behind it; a mark that was put back with it is a copy of a file.
import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from './database.ts';
import { syncFolder } from './disk.ts';
import { identityOf } from './same-file.ts';
import { sendingMark } from './schema.ts';

/** What sending needs of it. */
export interface SendingMark {
  /**
   * Counts a commit point, as part of its transaction, and tells its number.
   * @throws DatabaseWentBack when the database has forgotten commit points that this process made
   */
  count(tx: Tx): Promise<number>;
  /** Returns when the number is on disk: after the transaction, before the dot. @throws the file system's error; then no dot */
  write(sequence: number): Promise<void>;
}

/** A backup was put in place under a running service: no commit point is granted until the guard has looked. */
export class DatabaseWentBack extends Error {
  override readonly name = 'DatabaseWentBack';
}

const Line = z.object({
  sequence: z.number().int().min(0),
  at: z.coerce.date(),
  /** The installation: made with the file, and kept in all copies of it. */
  installation: z.string(),
  /** What tells this file from its copies, as it was when the line was written. */
  file: z.string(),
});
/** The highest number of all whole lines, and the rest from the last of them. */
export type MarkLine = z.infer<typeof Line>;

export interface Mark extends SendingMark {
  /** What the file says; null where it says nothing yet. */
  last(): Promise<MarkLine | null>;
  /** This very file, as it lies there now. */
  identity(): Promise<string>;
  /** Takes the file as it lies there now, and the number, as what holds from now on. */
  renew(sequence: number): Promise<void>;
  /** When a commit point found that the database went back; null when none did since `renew`. */
  wentBack(): Date | null;
  /** The highest number this process knows of; the database must not count less. */
  highest(): number;
  close(): Promise<void>;
}

/** Lines are short, and the highest number of several processes lies at most a few lines before the end. */
const TAIL_BYTES = 64 * 1024;
const LAST_LINES_BYTES = 1024;

/**
 * Opens the mark in `file`, creating it when missing. Processes that share the data folder share the file: each only adds
 * lines. One line and one fdatasync for all that commit at once.
 */
export async function openMark(file: string, now: () => Date): Promise<Mark> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a+', 0o600);
  await syncFolder(path.dirname(file));
  let highest = 0;
  let behind: Date | null = null;
  let known = { installation: randomUUID() as string, file: '' };
  let waiting: { text: string; done: Promise<void> } | null = null;
  let disk: Promise<unknown> = Promise.resolve();

  /** Whoever comes while the disk is busy shares the next fdatasync. */
  const add = (sequence: number): Promise<void> => {
    // Begun on a line of its own: what a full disk or a crash tore must not swallow it.
    const text = `\n${JSON.stringify({ sequence, at: now(), ...known })}\n`;
    if (waiting !== null) {
      waiting.text += text;
      return waiting.done;
    }
    const mine = { text, done: Promise.resolve() };
    mine.done = disk.then(async () => {
      waiting = null;
      await handle.appendFile(mine.text);
      await handle.datasync();
    });
    waiting = mine;
    disk = mine.done.catch(() => undefined);
    return mine.done;
  };

  const last = async (within = TAIL_BYTES): Promise<MarkLine | null> => {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, within));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const lines = tail.toString('utf8').split('\n').flatMap(asLine);
    const newest = lines.at(-1);
    return newest ? { ...newest, sequence: Math.max(...lines.map((each) => each.sequence)) } : null;
  };

  return {
    async count(tx) {
      // What other processes of this machine have sent counts, too.
      const before = Math.max(highest, (await last(LAST_LINES_BYTES))?.sequence ?? 0);
      const [row] = await tx
        .insert(sendingMark)
        .values({ sequence: 1, aliveAt: now() })
        .onConflictDoUpdate({
          target: sendingMark.id,
          set: { sequence: sql`${sendingMark.sequence} + 1`, aliveAt: now() },
        })
        .returning({ sequence: sendingMark.sequence });
      const sequence = Number(row?.sequence);
      if (sequence <= before) behind ??= now();
      if (behind !== null)
        throw new DatabaseWentBack('The database has forgotten answers that were sent: it is an older one.');
      return sequence;
    },
    async write(sequence) {
      highest = Math.max(highest, sequence);
      await add(sequence);
    },
    last: () => last(),
    identity: () => identityOf(file),
    async renew(sequence) {
      const installation = (await last())?.installation ?? known.installation;
      known = { installation, file: await identityOf(file) };
      await add(sequence);
      highest = sequence;
      behind = null;
    },
    wentBack: () => behind,
    highest: () => highest,
    async close() {
      await disk;
      await handle.close();
    },
  };
}

function asLine(text: string): MarkLine[] {
  try {
    return [Line.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}
