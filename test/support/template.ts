// The dump that embedded test databases start from, made once a machine and version; vitest makes it before the first test.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '../../src/store/database.ts';

/** For vitest's globalSetup, so that no test's own time limit pays for making it. */
export default async function setup(): Promise<void> {
  await template();
}

/** A migrated embedded database as a dump, made once a machine and version: making it takes 3 s and more, loading it 0.4 s. */
export async function template(): Promise<Blob> {
  const folder = path.join(tmpdir(), `intray-test-${process.getuid?.() ?? 'user'}`);
  const file = path.join(folder, `${await versions()}.tar`);
  if (!existsSync(file)) await makeTemplate(folder, file);
  return new Blob([await readFile(file)]);
}

/** Changes with every migration, ours and BullMQ's, and with PGlite. */
async function versions(): Promise<string> {
  const hash = createHash('sha256');
  const require = createRequire(import.meta.url);
  for (const name of ['@electric-sql/pglite', 'bullmq']) {
    const entry = require.resolve(name);
    hash.update(await readFile(path.join(entry.slice(0, entry.lastIndexOf('/dist/')), 'package.json')));
  }
  const migrations = path.join(import.meta.dirname, '../../src/store/migrations');
  // The journal too: it holds the time by which a migration counts as done.
  for (const name of [
    ...(await readdir(migrations)).filter((file) => file.endsWith('.sql')).sort(),
    'meta/_journal.json',
  ]) {
    hash.update(name).update(await readFile(path.join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Two test workers may both make it: each writes a file of its own, and either rename leaves the same content. */
async function makeTemplate(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(path.join(folder, 'making-'));
  try {
    await (await openDatabase({ url: null, dir: work })).close();
    const lite = await PGlite.create(path.join(work, 'database'));
    const dump = await lite.dumpDataDir('none');
    await lite.close();
    await writeFile(path.join(work, 'dump'), Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
    await rename(path.join(work, 'dump'), file);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
