// The journal of sending: a line is on disk before `append` returns, so that even after a power cut nothing is sent twice.
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { syncFolder } from './disk.ts';

/** `commit-point`: the final dot follows. `sent`: the relay took it. `refused`: the relay answered the dot with 4xx or 5xx. */
export const POINTS = ['commit-point', 'sent', 'refused'] as const;
export type Point = (typeof POINTS)[number];

const Entry = z.object({ replyKey: z.string(), point: z.enum(POINTS), at: z.coerce.date() });
/** `replyKey` names the reply by ids alone, never by an address. */
export type JournalEntry = z.infer<typeof Entry>;

export interface Journal {
  /** Returns when the entry is on disk. @throws the file system's error when it is not; then the dot must not be sent */
  append(entry: JournalEntry): Promise<void>;
  /** All whole entries, oldest first. A line torn by a crash is left out: its `append` had not returned. */
  entries(): Promise<JournalEntry[]>;
  /**
   * Lets go of every entry of these keys; what is appended meanwhile is kept. A crash leaves the journal as it was or as it is to be.
   * @returns how many entries went
   */
  prune(replyKeys: Set<string>): Promise<number>;
  close(): Promise<void>;
}

/** The part of a pino logger that is used here. */
export interface JournalLog {
  warn(fields: object, words: string): void;
}

/**
 * Opens the journal in `file`, creating it when missing. PGlite never calls fsync, so beside it the journal is what
 * survives a power cut. One process at a time: the database's lock sees to that.
 */
export async function openJournal(file: string, log?: JournalLog): Promise<Journal> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // What a prune that was cut short left behind.
  await rm(unfinished(file), { force: true });
  const handle = await open(file, 'a+', 0o600);
  await syncFolder(path.dirname(file));
  const torn = await endsTorn(handle);
  if (torn) log?.warn({ event: 'journal.torn' }, 'the last line of the journal of sending was cut off; it is left out');
  return new FileJournal(file, handle, torn);
}

/** For PostgreSQL on a server, whose own COMMIT is already durable: keeps nothing and has nothing to tell. */
export function databaseIsJournal(): Journal {
  return {
    async append() {},
    async entries() {
      return [];
    },
    async prune() {
      return 0;
    },
    async close() {},
  };
}

interface Waiting {
  line: string;
  done: () => void;
  failed: (error: unknown) => void;
}

class FileJournal implements Journal {
  #file: string;
  #handle: FileHandle;
  #torn: boolean;
  #waiting: Waiting[] = [];
  #busy = false;
  #last: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(file: string, handle: FileHandle, torn: boolean) {
    this.#file = file;
    this.#handle = handle;
    this.#torn = torn;
  }

  append(entry: JournalEntry): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('The journal is closed.'));
    return new Promise((done, failed) => {
      this.#waiting.push({ line: `${JSON.stringify(entry)}\n`, done, failed });
      if (!this.#busy) this.#last = this.#writeAll();
    });
  }

  async entries(): Promise<JournalEntry[]> {
    return entriesIn(await readFile(this.#file, 'utf8'));
  }

  async prune(replyKeys: Set<string>): Promise<number> {
    if (this.#closed) throw new Error('The journal is closed.');
    while (this.#busy) await this.#last;
    this.#busy = true;
    let gone = 0;
    // Whoever appends meanwhile waits, and is written to the new file.
    const rewriting = this.#rewrite(replyKeys).then((count) => {
      gone = count;
    });
    this.#last = rewriting.then(
      () => this.#writeAll(),
      () => this.#writeAll(),
    );
    await rewriting;
    return gone;
  }

  async #rewrite(replyKeys: Set<string>): Promise<number> {
    const all = await this.entries();
    const kept = all.filter(({ replyKey }) => !replyKeys.has(replyKey));
    const aside = unfinished(this.#file);
    const fresh = await open(aside, 'a', 0o600);
    try {
      await fresh.appendFile(kept.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      await fresh.sync();
      await rename(aside, this.#file);
    } catch (error) {
      await fresh.close();
      await rm(aside, { force: true });
      throw error;
    }
    // From here on the name is the new file's, whatever else fails.
    const old = this.#handle;
    this.#handle = fresh;
    this.#torn = false;
    await old.close();
    await syncFolder(path.dirname(this.#file));
    return all.length - kept.length;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#last;
    await this.#handle.close();
  }

  /** Whoever comes while the disk is busy shares the next fdatasync. */
  async #writeAll(): Promise<void> {
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0);
      try {
        // A torn line must not swallow the one that follows it.
        await this.#handle.appendFile((this.#torn ? '\n' : '') + group.map((each) => each.line).join(''));
        this.#torn = false;
        await this.#handle.datasync();
        for (const each of group) each.done();
      } catch (error) {
        this.#torn = true;
        for (const each of group) each.failed(error);
      }
    }
    // In the same breath as the last look at what waits: an entry added later starts a new round.
    this.#busy = false;
  }
}

function unfinished(file: string): string {
  return `${file}.new`;
}

function entriesIn(text: string): JournalEntry[] {
  return text.split('\n').flatMap((line) => {
    const entry = Entry.safeParse(asJson(line));
    return entry.success ? [entry.data] : [];
  });
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function endsTorn(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const last = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return last.buffer[0] !== 0x0a;
}
