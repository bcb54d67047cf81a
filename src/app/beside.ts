// Work that goes on beside the queues: once at a time, bounded, and its failure is its own.
import type { Log } from '../log.ts';

export interface Beside {
  /** Asks for a run; one that is under way is followed by one more. Returns at once. */
  begin(): void;
  /** Ends the run that is under way, and returns when it is over. */
  stop(): Promise<void>;
}

/**
 * @param run must end soon after its signal, and be safe to end at any moment
 * @param withinMs so long after it was asked for, a run is told to end
 */
export function beside(name: string, run: (signal: AbortSignal) => Promise<void>, withinMs: number, log: Log): Beside {
  let asked: number | null = null;
  let current: Promise<void> | null = null;
  let ending = new AbortController();
  let stopped = false;

  const once = async (since: number) => {
    ending = new AbortController();
    const late = () => ending.abort(new DOMException(`${name} took longer than it may`, 'TimeoutError'));
    const timer = setTimeout(late, Math.max(0, since + withinMs - performance.now()));
    await run(ending.signal).catch((error: unknown) => {
      log.error({ task: name, err: error }, 'a task of housekeeping failed; the next minute tries again');
    });
    clearTimeout(timer);
  };
  const all = async () => {
    while (asked !== null && !stopped) {
      const since = asked;
      asked = null;
      await once(since);
    }
    current = null;
  };
  return {
    begin() {
      if (stopped) return;
      asked = performance.now();
      current ??= all();
    },
    async stop() {
      stopped = true;
      ending.abort();
      await current;
    },
  };
}
