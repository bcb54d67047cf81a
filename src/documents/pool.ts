// A fixed number of reading processes kept warm, a bounded queue before them; a process that dies costs the file it read and no other.
import type { Command } from './command.ts';
import type { Limits } from './limits.ts';
import { type OnMember, type Outcome, type ReadingProcess, startProcess } from './process.ts';
import type { Request } from './protocol.ts';

export interface Log {
  warn: (fields: object, message: string) => void;
}

export interface Job {
  request: Request;
  /** Fetches the bytes, once a process is free for them. A rejection is the job's. */
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
  resolve: (done: Done) => void;
  reject: (error: unknown) => void;
}

/** Starts `size` processes at once; each is replaced when it dies and when it has served its time. */
export function openPool(size: number, command: Command, langPath: string, limits: Limits, log: Log): Pool {
  const waiting: Waiting[] = [];
  const free: ((next: Waiting | null) => void)[] = [];
  const running = new Set<ReadingProcess>();
  let closed = false;

  const next = () =>
    new Promise<Waiting | null>((resolve) => {
      if (closed) return resolve(null);
      const first = waiting.shift();
      if (first) resolve(first);
      else free.push(resolve);
    });

  /** One place in the pool: keeps a process ready, then waits for a file. */
  const serve = async () => {
    let process: ReadingProcess | null = null;
    while (!closed) {
      let failure: unknown = null;
      try {
        if (!process?.alive()) process = start();
        await process.ready;
      } catch (error) {
        failure = error;
      }
      const taken = await next();
      if (!taken) break;
      if (failure !== null || process === null) {
        log.warn({ err: failure }, 'documents: a reading process did not start');
        taken.reject(failure);
      } else if (!process.alive()) {
        // It died while it waited, which is no fault of this file.
        waiting.unshift(taken);
      } else {
        await serveOne(process, taken);
        if (process.alive() && process.worn()) process.kill();
      }
    }
  };

  const start = () => {
    for (const old of running) if (!old.alive()) running.delete(old);
    const process = startProcess(command, langPath, limits);
    running.add(process);
    return process;
  };

  const serveOne = async (process: ReadingProcess, { job, resolve, reject }: Waiting) => {
    let content: Buffer;
    try {
      content = await job.content();
    } catch (error) {
      return reject(error);
    }
    const begun = performance.now();
    const outcome = await process.ask(job.request, content, job.onMember);
    if ('stopped' in outcome) log.warn({ cause: outcome.stopped.cause }, 'documents: a reading process was stopped');
    if (closed && 'stopped' in outcome) return reject(new Error('the reader was closed'));
    resolve({ ...outcome, seconds: (performance.now() - begun) / 1000 });
  };

  const places = Array.from({ length: size }, serve);

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the reader is closed'));
        const taker = free.shift();
        if (taker) return taker({ job, resolve, reject });
        if (waiting.length >= limits.waiting)
          return reject(new Error('too many files wait to be read; try again later'));
        waiting.push({ job, resolve, reject });
      }),
    close: async () => {
      closed = true;
      for (const taker of free.splice(0)) taker(null);
      for (const { reject } of waiting.splice(0)) reject(new Error('the reader was closed'));
      for (const process of running) process.kill();
      await Promise.all(places);
    },
  };
}
