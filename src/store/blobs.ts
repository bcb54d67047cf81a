// Files named by the SHA-256 of their content: what `put` returned for is on disk, whole, and stored once; infected ones lie apart.
import { createHash, randomUUID, webcrypto } from 'node:crypto';
import { chmod, type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { syncFolder } from './disk.ts';

export interface Blobs {
  /**
   * Stores a content and returns its name and its length in bytes, when both file and folder entry are on disk.
   * One that is in quarantine stays there.
   * @throws BlobError; nothing of a failed `put` stays
   */
  put(source: Buffer | Readable): Promise<{ sha256: string; size: number }>;
  /** Several contents that are flushed together: the disk is waited for once, not for each. */
  batch(): BlobBatch;
  /** The content, compared with its name. @throws BlobError when missing, damaged or in quarantine */
  read(sha256: string): Promise<Buffer>;
  /** Where the file lies, or would lie. @throws BlobError when the name is not a hash */
  path(sha256: string): string;
  has(sha256: string): Promise<boolean>;
  /** Sets a file apart, as it came, for good: `read` gives it out no more, `remove` still removes it. Doing it again changes nothing. */
  quarantine(sha256: string): Promise<void>;
  /** Where the file lies, in quarantine or not: for a reader that has it scanned before anything else. */
  locate(sha256: string): Promise<string>;
  /** Removes the file, from quarantine too; one that is not there is no fault. */
  remove(sha256: string): Promise<void>;
  /** Writes, reads and removes a file, to see that the folder can be used. @throws BlobError */
  check(): Promise<void>;
}

export interface BlobBatch {
  /** Writes a content, whole but not flushed: it can still be lost. @throws BlobError; nothing of it stays */
  add(source: Buffer | Readable): Promise<{ sha256: string; size: number }>;
  /** Returns when all that was added is on disk under its name. @throws BlobError; then all of it has to be added again */
  flush(): Promise<void>;
  /** Lets go of all that was added and not flushed; nothing of it stays. */
  discard(): Promise<void>;
}

/** A failure of the file store, in a sentence a person may see. `permanent`: trying again cannot help. */
export class BlobError extends Error {
  readonly permanent: boolean;
  constructor(message: string, permanent: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'BlobError';
    this.permanent = permanent;
  }
}

/**
 * Opens the file store in `dir`, creating it when missing (folders 0700, files 0600).
 * Any number of processes may use one folder at once.
 */
export async function openBlobs(dir: string): Promise<Blobs> {
  const incoming = path.join(dir, 'incoming');
  const quarantined = path.join(dir, 'quarantine');
  await explained(dir, async () => {
    for (const each of [incoming, quarantined]) await mkdir(each, { recursive: true, mode: 0o700 });
    await removeAbandoned(incoming);
  });
  const place = (sha256: string) => {
    // The one gate between a name from outside and the file system.
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new BlobError('That is not the name of a stored file.', true);
    return path.join(dir, sha256.slice(0, 2), sha256.slice(2));
  };
  const apart = (sha256: string) =>
    path.join(quarantined, path.basename(path.dirname(place(sha256))) + path.basename(place(sha256)));
  const isFile = async (file: string) => (await stat(file).catch(() => null))?.isFile() ?? false;
  const locate = async (sha256: string) => ((await isFile(apart(sha256))) ? apart(sha256) : place(sha256));
  const batch = (): BlobBatch => {
    const halves: { half: string; handle: FileHandle; sha256: string; size: number }[] = [];
    return {
      add: (source) =>
        explained(dir, async () => {
          const half = path.join(incoming, randomUUID());
          const handle = await open(half, 'wx', 0o600);
          try {
            const written = await write(handle, source);
            halves.push({ half, handle, ...written });
            return written;
          } catch (error) {
            await handle.close();
            await rm(half, { force: true });
            throw error;
          }
        }),
      flush: () =>
        explained(dir, async () => {
          const all = halves.splice(0);
          try {
            const left = [...all];
            const flushOne = async () => {
              for (let one = left.pop(); one; one = left.pop()) await synced(one.handle, one.size);
            };
            await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, flushOne));
            const shards = new Set<string>();
            for (const { half, sha256 } of all) {
              const target = await locate(sha256);
              await makeShard(dir, path.dirname(target));
              // Over an equal file too: it mends one that was damaged, and costs nothing more.
              await rename(half, target);
              shards.add(path.dirname(target));
            }
            await Promise.all([...shards].map(syncFolder));
          } finally {
            await letGo(all);
          }
        }),
      discard: () => letGo(halves.splice(0)),
    };
  };
  const put = async (source: Buffer | Readable) => {
    const one = batch();
    const written = await one.add(source);
    await one.flush();
    return written;
  };
  const read = async (sha256: string) => {
    if (await isFile(apart(sha256)))
      throw new BlobError(`The file ${sha256} is infected and lies in quarantine.`, true);
    const content = await readFile(place(sha256));
    if (createHash('sha256').update(content).digest('hex') !== sha256) {
      throw new BlobError(`The stored file ${sha256} is damaged: its content no longer has that hash.`, true);
    }
    return content;
  };
  return {
    put,
    batch,
    read: (sha256) => explained(dir, () => read(sha256)),
    path: place,
    has: async (sha256) => isFile(await locate(sha256)),
    quarantine: (sha256) =>
      explained(dir, async () => {
        if (await isFile(apart(sha256))) return rm(place(sha256), { force: true });
        await rename(place(sha256), apart(sha256));
        await chmod(apart(sha256), 0o400);
        await syncFolder(quarantined);
        await syncFolder(path.dirname(place(sha256)));
      }),
    locate,
    remove: (sha256) =>
      explained(dir, async () => {
        for (const each of [place(sha256), apart(sha256)]) await rm(each, { force: true });
      }),
    check: () =>
      explained(dir, async () => {
        const probe = path.join(incoming, randomUUID());
        await writeFile(probe, 'probe', { mode: 0o600 });
        const back = await readFile(probe, 'utf8').finally(() => rm(probe, { force: true }));
        if (back !== 'probe')
          throw new BlobError(`The file store in ${dir} does not give back what was written.`, false);
      }),
  };
}

async function write(handle: FileHandle, source: Buffer | Readable): Promise<{ sha256: string; size: number }> {
  if (Buffer.isBuffer(source)) {
    // Hashed in another thread while it is written.
    const [digest] = await Promise.all([webcrypto.subtle.digest('SHA-256', source), writeWhole(handle, source)]);
    return { sha256: Buffer.from(digest).toString('hex'), size: source.length };
  }
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of source) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part);
    hash.update(bytes);
    size += bytes.length;
    await writeWhole(handle, bytes);
  }
  return { sha256: hash.digest('hex'), size };
}

/** What was renamed meanwhile stays where it is. */
async function letGo(halves: { half: string; handle: FileHandle }[]): Promise<void> {
  await Promise.all(halves.map(({ handle }) => handle.close()));
  await Promise.all(halves.map(({ half }) => rm(half, { force: true })));
}

async function synced(handle: FileHandle, size: number): Promise<void> {
  await handle.sync();
  // What the disk says, not what was handed over: a short write must not get the name of the whole.
  const { size: written } = await handle.stat();
  if (written !== size) throw new BlobError(`Only ${written} of ${size} bytes could be stored.`, false);
}

/** One write may take less than it is given. */
async function writeWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done);
    done += bytesWritten;
  }
}

async function makeShard(dir: string, shard: string): Promise<void> {
  if (await mkdir(shard, { recursive: true, mode: 0o700 })) await syncFolder(dir);
}

/** Of the four threads that node writes files with: the next batch is written while this one is flushed. */
const SYNCS_AT_ONCE = 3;

const ABANDONED_MS = 24 * 3_600_000;

/** What a killed process was writing. The age is taken between two files, so it needs no clock but the file system's. */
async function removeAbandoned(incoming: string): Promise<void> {
  const fresh = path.join(incoming, randomUUID());
  await writeFile(fresh, '', { mode: 0o600 });
  try {
    const { mtimeMs } = await stat(fresh);
    for (const name of await readdir(incoming)) {
      const file = path.join(incoming, name);
      const found = await stat(file).catch(() => null);
      if (found && mtimeMs - found.mtimeMs > ABANDONED_MS) await rm(file, { force: true });
    }
  } finally {
    await rm(fresh, { force: true });
  }
}

/** What an operating system's word means to a person. */
const WORDS: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space, and what waits goes on by itself',
  EDQUOT: 'the disk quota is used up; free some space, and what waits goes on by itself',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EROFS: 'the file system is read-only',
  EACCES: 'this user has no right to it',
  EPERM: 'this user has no right to it',
  ENOTDIR: 'something that is not a folder stands in its place',
  ENOENT: 'a file that should be there is missing',
};

async function explained<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const words = WORDS[code];
    if (error instanceof BlobError || !words) throw error;
    throw new BlobError(`The file store in ${dir} failed: ${words}.`, code === 'ENOENT', error);
  }
}
