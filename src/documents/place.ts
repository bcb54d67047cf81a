// One place in the pool: a process kept ready, and its successor started before it is worn out, so that no file waits for a start.
import type { ReadingProcess } from './process.ts';

export interface Place {
  /** A process that can be asked. @throws Error when none can be started, or when the place is closed */
  process: () => Promise<ReadingProcess>;
  /** To be called after each file. */
  served: () => void;
  /** Ends its processes. */
  close: () => void;
}

/** @param start starts a process */
export function openPlace(start: () => ReadingProcess): Place {
  let closed = false;
  let current = begun();
  let successor: ReadingProcess | null = null;
  let mayTakeOver = false;

  function begun(): ReadingProcess {
    const process = start();
    // One that dies between two files is replaced at once. One that dies before its first file would die again.
    void process.gone.then(() => {
      if (!closed && process === current && process.files() > 0) replace();
    });
    return process;
  }

  function replace(): void {
    current.kill();
    current = successor ?? begun();
    successor = null;
    mayTakeOver = false;
  }

  return {
    process: async () => {
      if (closed) throw new Error('the reader was closed');
      if (mayTakeOver || !current.alive()) replace();
      const process = current;
      await process.ready;
      return process;
    },
    served: () => {
      if (closed) return;
      if (!current.alive()) return replace();
      if (successor || !current.worn()) return;
      const next = begun();
      successor = next;
      // The old one serves on meanwhile, and is ended between two files.
      next.ready.then(
        () => {
          mayTakeOver = successor === next;
        },
        () => {
          if (successor === next) successor = null;
        },
      );
    },
    close: () => {
      closed = true;
      current.kill();
      successor?.kill();
    },
  };
}
