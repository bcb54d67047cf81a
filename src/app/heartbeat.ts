// A worker's signs of life while the database answers: a file for the container it runs in, a time in the database for the restore guard.
import { stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RestoreGuard } from '../store/restore.ts';

const FILE = join(tmpdir(), 'intray-alive');
const EVERY_MS = 15_000;
/** A sign older than this is none. */
const STALE_MS = 90_000;

/** Touches the file until stopped. A database that is away or a process that hangs leaves it to grow old. */
export function startHeartbeat(guard: Pick<RestoreGuard, 'alive'>): { stop(): void } {
  const beat = async () => {
    await guard.alive();
    await writeFile(FILE, String(process.pid));
  };
  const timer = setInterval(() => void beat().catch(() => undefined), EVERY_MS);
  void beat().catch(() => undefined);
  return { stop: () => clearInterval(timer) };
}

/** True while a worker on this machine gives signs of life. */
export async function isAlive(now: Date): Promise<boolean> {
  const last = await stat(FILE).catch(() => null);
  return last !== null && now.getTime() - last.mtimeMs < STALE_MS;
}
