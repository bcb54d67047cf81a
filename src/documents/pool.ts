// A fixed number of reading processes kept warm, a bounded queue before them; a process that dies costs the file it read and no other.
import type { Command } from './command.ts';
import type { Limits } from './limits.ts';
import { openPlace, type Place } from './place.ts';
import { type OnMember, type Outcome, type ReadingProcess, type Stopped, startProcess } from './process.ts';
import type { Request } from './protocol.ts';

export interface Log {
  warn: (fields: object, message: string) => void;
}

export interface Job {
  request: Request;
  /** Fetches the bytes, called once, when a process is free for them or soon will be. A rejection is the job's. */
  content: () => Promise<Buffer>;
  onMember: OnMember;
}

/** `seconds`: from asking to the answer, without the time spent waiting. */
export type Done = Outcome & { seconds: number };

export interface Pool {
  /** @throws Error when the queue is full, when no process can be started, or when the pool is closed: all worth another try later */
  run: (job: Job) => Promise<Done>;
  close: () => Promise<void>;
}

interface Waiting {
  job: Job;
  /** The bytes, fetched while the files before it are read. */
  content: Promise<Buffer> | null;
  resolve: (done: Done) => void;
  reject: (error: unknown) => void;
}

/** Starts `size` processes at once; each is replaced when it dies and when it has served its time. */
export function openPool(size: number, command: Command, limits: Limits, log: Log): Pool {
  const waiting: Waiting[] = [];
  const free: ((next: Waiting | null) => void)[] = [];
  let closed = false;

  const next = () =>
    new Promise<Waiting | null>((resolve) => {
      if (closed) return resolve(null);
      const first = waiting.shift();
      if (first) resolve(first);
      else free.push(resolve);
    });

  /** As many as will be taken next; more would fill the memory. */
  const fetchAhead = () => {
    for (const file of waiting.slice(0, size)) void contentOf(file);
  };

  const serve = async (place: Place) => {
    while (!closed) {
      // Ready before a file is taken: one that waits may still go to another place.
      await place.process().catch(() => undefined);
      const taken = await next();
      if (!taken) break;
      try {
        while (!(await serveOne(await place.process(), taken))) place.served();
      } catch (error) {
        if (!closed) log.warn({ err: error }, 'documents: a reading process did not start');
        taken.reject(error);
      }
      place.served();
    }
  };

  /** False when the file is to be given to another process. */
  const serveOne = async (process: ReadingProcess, taken: Waiting): Promise<boolean> => {
    const { job, resolve, reject } = taken;
    let content: Buffer;
    try {
      content = await contentOf(taken);
    } catch (error) {
      reject(error);
      return true;
    }
    // It died while it waited, which is no fault of this file.
    if (!process.alive()) return false;
    const begun = performance.now();
    const asked = process.ask(job.request, content, job.onMember);
    fetchAhead();
    const outcome = await asked;
    if ('stopped' in outcome) {
      log.warn({ cause: outcome.stopped.cause }, 'documents: a reading process was stopped');
      if (closed) throw new Error('the reader was closed');
      if (isInDoubt(outcome, process, job)) return false;
    }
    const done = { ...outcome, seconds: (performance.now() - begun) / 1000 };
    // The next file goes to the process before anything is made of this one.
    setImmediate(resolve, done);
    return true;
  };

  const places = Array.from({ length: size }, () => openPlace(() => startProcess(command, limits)));
  const serving = places.map(serve);

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the reader is closed'));
        const file = { job, content: null, resolve, reject };
        const taker = free.shift();
        if (taker) return taker(file);
        if (waiting.length >= limits.waiting)
          return reject(new Error('too many files wait to be read; try again later'));
        waiting.push(file);
        if (waiting.length <= size) fetchAhead();
      }),
    close: async () => {
      closed = true;
      for (const taker of free.splice(0)) taker(null);
      for (const { reject } of waiting.splice(0)) reject(new Error('the reader was closed'));
      for (const place of places) place.close();
      await Promise.all(serving);
    },
  };
}

function contentOf(file: Waiting): Promise<Buffer> {
  if (file.content === null) {
    file.content = file.job.content();
    // It may fail before its turn comes, and is only then waited for.
    file.content.catch(() => undefined);
  }
  return file.content;
}

/**
 * Memory runs out, and a program breaks down, over what files before this one left behind too. In a process of its own the
 * file shows whose fault it was: that is its last word.
 */
function isInDoubt({ stopped: { cause } }: Stopped, process: ReadingProcess, job: Job): boolean {
  return job.request.ask === 'read' && process.files() > 1 && (cause === 'memory' || cause === 'crash');
}
