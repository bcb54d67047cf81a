// A lock file over a folder that only one process may open: it names its holder, and a holder that died does not block.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** Who holds a lock. `machine` tells apart boots and containers, where the same pid is another process. */
const Holder = z.object({
  token: z.string(),
  pid: z.number().int(),
  /** When the process itself started, in the machine's own notation; null where the system does not tell. */
  processStart: z.string().nullable(),
  host: z.string(),
  machine: z.string(),
  since: z.string(),
});
export type LockHolder = z.infer<typeof Holder>;

export interface Lock {
  holder: LockHolder;
  /** Gives the lock back. Safe to call twice. */
  release(): Promise<void>;
}

/** Someone else has the folder open. Permanent until that process ends; `holder` is null when its file cannot be read. */
export class LockedError extends Error {
  readonly holder: LockHolder | null;
  constructor(message: string, holder: LockHolder | null) {
    super(message);
    this.name = 'LockedError';
    this.holder = holder;
  }
}

/** A holder on this machine is asked for directly; any other shows that it lives by touching the file this often. */
const HEARTBEAT_MS = 10_000;
const SILENT_MS = 60_000;

/**
 * Takes the lock `file` or says who has it.
 * @param file the lock file; its folder is created when missing
 * @param what what is locked, for the sentence a person reads: "The database in /var/lib/intray/database"
 * @throws LockedError naming the holder and what to do
 */
export async function takeLock(file: string, what: string, now: () => Date): Promise<Lock> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const holder = thisProcess(now());
  const mine = `${file}.${holder.token}`;
  await writeFile(mine, `${JSON.stringify(holder)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    const other = await claim(file, mine);
    if (other !== null) {
      const known = other === 'unreadable' ? null : other;
      throw new LockedError(refusal(what, file, known), known);
    }
  } finally {
    await rm(mine, { force: true });
  }
  const beat = setInterval(() => touch(file).catch(() => {}), HEARTBEAT_MS);
  beat.unref();
  return {
    holder,
    async release() {
      clearInterval(beat);
      const current = await readHolder(file);
      if (typeof current === 'object' && current.token === holder.token) await rm(file, { force: true });
    },
  };
}

function thisProcess(at: Date): LockHolder {
  return {
    token: randomUUID(),
    pid: process.pid,
    processStart: startOf(process.pid),
    host: hostname(),
    machine: machine(),
    since: at.toISOString(),
  };
}

/**
 * Puts `mine` in the place of `file`, or returns the living holder who has it.
 * A dead holder's lock is replaced only by whoever holds the gate named after that holder, and only while it is still
 * there: so of many that find it, one gets it. The gate is a lock of the same kind, lest a death in it block for ever.
 */
async function claim(file: string, mine: string): Promise<LockHolder | 'unreadable' | null> {
  for (;;) {
    // A hard link is made whole or not at all, so nobody ever reads half a lock file.
    if (await linked(mine, file)) return null;
    const current = await readHolder(file);
    if (current === 'gone') continue;
    if (!(await isDead(current, file, mine))) return current;
    const gate = `${file}.${current === 'unreadable' ? current : current.token}`;
    if ((await claim(gate, mine)) !== null) {
      await sleep(5);
      continue;
    }
    try {
      const still = await readHolder(file);
      if (tokenOf(still) !== tokenOf(current)) continue;
      await link(mine, `${mine}.next`);
      await rename(`${mine}.next`, file);
      return null;
    } finally {
      await rm(gate, { force: true });
    }
  }
}

const tokenOf = (holder: LockHolder | 'gone' | 'unreadable') => (typeof holder === 'object' ? holder.token : holder);

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<LockHolder | 'gone' | 'unreadable'> {
  try {
    return Holder.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

/** `fresh` is a file beside the lock: touched now, its time comes from the same clock as the lock's, the file system's. */
async function isDead(current: LockHolder | 'unreadable', file: string, fresh: string): Promise<boolean> {
  if (current !== 'unreadable' && current.machine === machine()) {
    return !isAlive(current.pid) || startOf(current.pid) !== current.processStart;
  }
  await touch(fresh);
  const times = await Promise.all([stat(file), stat(fresh)]).catch(() => null);
  return times === null || times[1].mtimeMs - times[0].mtimeMs > SILENT_MS;
}

/** Writes the first byte as it is, `{`: harmless even when the file has passed to another holder meanwhile. */
async function touch(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write('{', 0);
  } finally {
    await handle.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux: field 22 of /proc/PID/stat, clock ticks since boot. Elsewhere `ps`. A pid alone may have gone to a new process. */
function startOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may itself hold blanks and parentheses.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return startByPs(pid);
  }
}

function startByPs(pid: number): string | null {
  if (process.platform === 'linux' || process.platform === 'win32') return null;
  try {
    const line = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      timeout: 5_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return line.trim() || null;
  } catch {
    return null;
  }
}

function machine(): string {
  const tell = (read: () => string) => {
    try {
      return read().trim();
    } catch {
      return '';
    }
  };
  return [
    hostname(),
    tell(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    tell(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ');
}

function refusal(what: string, file: string, holder: LockHolder | null): string {
  const elsewhere = holder?.machine !== machine();
  const who = holder
    ? `process ${holder.pid} on ${holder.host} since ${holder.since}`
    : `a process that left an unreadable lock file`;
  const wait = elsewhere
    ? ` If it is no longer running, the lock frees itself a minute after its death (${file}).`
    : '';
  return `${what} is in use by ${who}. Only one process can have it open: stop that one first, or set DATABASE_URL to a PostgreSQL server, which any number of processes can share.${wait}`;
}
