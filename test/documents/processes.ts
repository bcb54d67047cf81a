// Which reading processes a service has, as Linux tells it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const hasProc = existsSync('/proc/self/status');
if (!hasProc) process.stderr.write('Tests of reading processes: skipped, this system has no /proc to see them by.\n');

/** Process ids, told by the permission flag; esbuild keeps a process too. */
export function readingProcessesOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isReading(pid) && status(pid).includes(`\nPPid:\t${parent}\n`));
}

/** False once it has ended, even where nobody has asked for its end yet. */
export function isReading(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('permission');
  } catch {
    return false;
  }
}

function status(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'latin1');
  } catch {
    return '';
  }
}
