// Figures of a measurement: processor time of this process and all it started, medians, and the share of words found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor of this process, its children that live, and those that ended; NaN where there is no /proc. */
export function cpuSeconds(): number {
  try {
    const own = times(process.pid);
    return own + childrenOf(process.pid).reduce((sum, pid) => sum + times(pid), 0);
  } catch {
    return Number.NaN;
  }
}

/** Process ids; none where there is no /proc. */
export function childrenOf(parent: number): number[] {
  const pids = existsSync('/proc/self/stat') ? readdirSync('/proc').map(Number) : [];
  return pids.filter((pid) => pid > 0 && Number(statOf(pid)[1]) === parent);
}

/** Ticks of 10 ms: user, system, and the same of children that were waited for (proc(5), fields 14 to 17). */
function times(pid: number): number {
  const fields = statOf(pid);
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

/** The fields after the program's name, which may hold blanks. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  } catch {
    return [];
  }
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0 to 1 */
export function percentile(values: number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const at = (ordered.length - 1) * share;
  const below = ordered[Math.floor(at)] ?? Number.NaN;
  const above = ordered[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** The share of the words of `wanted` that `text` has, each as often. */
export function recall(text: string, wanted: string): number {
  const have = new Map<string, number>();
  for (const word of words(text)) have.set(word, (have.get(word) ?? 0) + 1);
  let found = 0;
  const all = words(wanted);
  for (const word of all) {
    const left = have.get(word) ?? 0;
    if (left > 0) found += 1;
    have.set(word, left - 1);
  }
  return all.length === 0 ? 1 : found / all.length;
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
