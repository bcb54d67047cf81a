// Reading processes do not outlive the service, whatever way it goes.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasProc, isReading, readingProcessesOf } from './processes.ts';

const holder = fileURLToPath(new URL('./holder.ts', import.meta.url));
const canTie = spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0;
if (!canTie) process.stderr.write('reader.orphans: one case skipped, this system has no setpriv (util-linux).\n');

/** Kills a service with a file under way, and waits for its reading processes to go. */
async function killed(how: string): Promise<void> {
  const service = spawn(process.execPath, ['--import', 'tsx', holder, how], { stdio: ['ignore', 'pipe', 'inherit'] });
  let children: number[] = [];
  try {
    await once(service.stdout, 'data');
    children = readingProcessesOf(service.pid ?? 0);
    expect(children).toHaveLength(1);
    service.kill('SIGKILL');
    await once(service, 'exit');
    await expect.poll(() => children.filter(isReading), { timeout: 20_000 }).toEqual([]);
  } finally {
    service.kill('SIGKILL');
    for (const pid of children.filter(isReading)) process.kill(pid, 'SIGKILL');
  }
}

test.runIf(hasProc)('a reading process ends when the service is killed', () => killed('hang'), 60_000);

test.runIf(hasProc && canTie)('also one that a file holds in a loop', () => killed('loop'), 60_000);
