// Reading processes do not outlive the service, whatever way it goes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const hasProc = existsSync('/proc/self/status');
if (!hasProc) process.stderr.write('reader.orphans: skipped, this system has no /proc to see processes by\n');

test.runIf(hasProc)(
  'a reading process ends when the service is killed',
  async () => {
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('./holder.ts', import.meta.url))],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let folders: string[] = [];
    try {
      await once(holder.stdout, 'data');
      const children = childrenOf(holder.pid ?? 0);
      expect(children.length).toBeGreaterThan(0);
      folders = children.map(languageFolder).filter((folder) => folder !== '');
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      await expect.poll(() => children.filter(isRunning), { timeout: 20_000 }).toEqual([]);
    } finally {
      holder.kill('SIGKILL');
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

/** The folder of language data that a process was given: a service that is killed cannot remove it. */
function languageFolder(pid: number): string {
  return /"langPath":"([^"]*intray-ocr-[^"]*)"/.exec(commandLine(pid))?.[1] ?? '';
}

/** Those that read, by the permission flag; esbuild keeps a process too. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) => pid > 0 && status(pid).includes(`\nPPid:\t${parent}\n`) && commandLine(pid).includes('permission'),
    );
}

function status(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'latin1');
  } catch {
    return '';
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  return commandLine(pid).includes('permission');
}
