// Where a refresh token lives once its server has exchanged it for another: a file only its owner may read, replaced in one step.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { RefreshToken } from './oauth.ts';

const kept = z.object({ descendsFrom: z.string(), token: z.string().min(1) });

/**
 * @param configured where the chain began; another one in the configuration begins a new chain, and what is in the file counts no more
 */
export function refreshTokenFile(file: string, configured: string): RefreshToken {
  const descendsFrom = createHash('sha256').update(configured).digest('hex');
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      const found = text === null ? null : parsed(text);
      return found?.descendsFrom === descendsFrom ? found.token : configured;
    },
    async keep(token) {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const next = `${file}.${process.pid}.new`;
      const handle = await open(next, 'w', 0o600);
      try {
        await handle.writeFile(JSON.stringify({ descendsFrom, token }));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(next, file);
    },
  };
}

/** Null for what a stopped machine left half-written. */
function parsed(text: string): z.output<typeof kept> | null {
  try {
    return kept.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
