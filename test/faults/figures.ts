// The report at the end of `npm run test:faults`: every line of figures that the tests gave, in one block.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** For vitest's globalSetup; what it returns runs after the last test. A TEST_REPORT that is set already is only added to. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_FAULTS !== '1' || process.env.TEST_REPORT) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
  const file = path.join(folder, 'report');
  process.env.TEST_REPORT = file;
  return async () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').sort() : [];
    process.stdout.write(`\nFaults survived\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
    await rm(folder, { recursive: true, force: true });
  };
}
