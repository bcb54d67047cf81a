// One reading process seen from outside: started without an environment, asked one file at a time, and killed when it takes too much.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Duplex, Readable } from 'node:stream';
import type { Command } from './command.ts';
import type { Limits } from './limits.ts';
import { MB } from './limits.ts';
import { frame, frames, type Reply, type Request, reply } from './protocol.ts';
import type { Reading } from './reading.ts';
import { CRASH, endedBy, NONSENSE, type Stop, tooLong, tooMuchMemory, tooMuchOutput } from './stops.ts';

/** How asking ended: with the process's last word, or with the process stopped and a sentence for HR and candidate. */
export type Outcome = { reply: Reply } | Stopped;

export interface Stopped {
  stopped: Stop;
  /** What it said the file is, or null. */
  mediaType: string | null;
  /** What it had read before, or null. */
  soFar: Reading | null;
}

export interface ReadingProcess {
  /** Resolves when it can be asked; rejects when it ends before. */
  ready: Promise<void>;
  /** Resolves when it is gone. */
  gone: Promise<void>;
  /** False once it has ended or been killed. */
  alive: () => boolean;
  /** How many files it was asked about. */
  files: () => number;
  /** True when it has served its time and should be replaced. */
  worn: () => boolean;
  /** Asks about one file. `onMember` takes the members of an archive. Never rejects. */
  ask: (request: Request, content: Buffer, onMember: OnMember) => Promise<Outcome>;
  kill: () => void;
}

export type OnMember = (member: Extract<Reply, { say: 'member' }>, content: Buffer) => void;

/**
 * Starts a reading process.
 * @param command as `childCommand` makes it; one more argument tells the limits
 */
export function startProcess(command: Command, limits: Limits): ReadingProcess {
  const child = spawned(command, JSON.stringify({ limits }));
  const pipe = child.stdio[3] as Duplex & { ref(): void; unref(): void };
  const errors = child.stderr as Readable & { unref(): void };
  let listener: ((header: Reply, body: Buffer) => void) | null = null;
  let killedFor: Stop | null = null;
  let ended = false;
  let files = 0;
  let busySeconds = 0;
  let hasLooked = false;
  let lastWords = '';
  let noise = 0;
  let output = 0;
  let outputLimit = limits.output * MB;

  const kill = (why: Stop | null = null) => {
    killedFor ??= why;
    child.kill('SIGKILL');
  };
  const onEnd = new Set<() => void>();
  const finish = () => {
    if (ended) return;
    ended = true;
    for (const done of onEnd) done();
  };
  child.on('error', finish);
  child.on('close', finish);
  pipe.on('error', () => kill());
  pipe.on('close', () => kill());
  errors.on('error', () => kill());
  errors.on('data', (chunk: Buffer) => {
    noise += chunk.length;
    lastWords = (lastWords + chunk.toString('latin1')).slice(-8192);
    if (noise > limits.output * MB) kill(tooMuchOutput(limits));
  });

  const take = frames(limits.inflated * MB + 65_536, (header, body) => {
    const said = reply.parse(header);
    listener?.(said, body);
  });
  pipe.on('data', (chunk: Buffer) => {
    output += chunk.length;
    if (output > outputLimit) return kill(tooMuchOutput(limits));
    try {
      if (killedFor === null) take(chunk);
    } catch {
      kill(NONSENSE);
    }
  });

  const gone = new Promise<void>((resolve) => onEnd.add(resolve));
  const ready = new Promise<void>((resolve, reject) => {
    const fail = () => {
      clearTimeout(timer);
      reject(new Error(`a reading process did not start: ${lastWords.trim().slice(-500)}`));
    };
    const timer = setTimeout(() => kill(CRASH), limits.secondsToStart * 1000);
    onEnd.add(fail);
    listener = () => {
      clearTimeout(timer);
      onEnd.delete(fail);
      listener = null;
      resolve();
      rest();
    };
  });
  ready.catch(() => undefined);

  /** An idle process must not keep the service from ending; when the service ends, the pipe does, and then the process. */
  const rest = () => {
    child.unref();
    pipe.unref();
    errors.unref();
  };

  const ask: ReadingProcess['ask'] = (request, content, onMember) => {
    child.ref();
    pipe.ref();
    files += 1;
    output = 0;
    outputLimit = (request.ask === 'unpack' ? limits.inflated + limits.output : limits.output) * MB;
    const begun = performance.now();
    let mediaType: string | null = null;
    let soFar: Reading | null = null;
    const guard = guarded(child, hasLooked, limits, kill);

    return new Promise<Outcome>((resolve) => {
      const settle = (outcome: Outcome) => {
        guard.end();
        listener = null;
        onEnd.delete(stopped);
        busySeconds += (performance.now() - begun) / 1000;
        rest();
        resolve(outcome);
      };
      const stopped = () => settle({ stopped: killedFor ?? endedBy(lastWords, limits), mediaType, soFar });
      if (ended) return stopped();
      onEnd.add(stopped);
      listener = (said, body) => {
        if (said.say === 'member') return onMember(said, body);
        if (said.say === 'kind') {
          mediaType = said.mediaType;
          return;
        }
        if (said.say === 'so-far') {
          soFar = said.reading;
          return;
        }
        if (said.say === 'look') {
          hasLooked = true;
          guard.look();
          return;
        }
        settle({ reply: said });
      };
      pipe.cork();
      for (const part of frame(request, content)) pipe.write(part);
      pipe.uncork();
    });
  };

  const isLarge = () => residentMB(child) > WORN_SHARE * (hasLooked ? limits.memoryForLooks : limits.memory);
  return {
    ready,
    gone,
    alive: () => !ended && killedFor === null,
    files: () => files,
    worn: () => files >= limits.filesPerProcess || busySeconds > BUSY_SECONDS || (files % LOOK_EACH === 0 && isLarge()),
    ask,
    kill: () => kill(CRASH),
  };
}

/** The clock and the eye on memory while a process reads a file. A look of the character recognition starts the clock anew. */
function guarded(child: ChildProcess, hasLooked: boolean, limits: Limits, kill: (why: Stop) => void) {
  const inAll = limits.seconds + limits.secondsInAll;
  const deadline = performance.now() + inAll * 1000;
  let turn: NodeJS.Immediate | undefined;
  const until = (seconds: number) => {
    const left = deadline - performance.now();
    const allowed = left < seconds * 1000 ? inAll : seconds;
    // An answer that has come while this process was busy itself is taken first: that is no fault of the file.
    const late = () => {
      turn = setImmediate(() => kill(tooLong(allowed)));
    };
    return setTimeout(late, Math.max(0, Math.min(seconds * 1000, left)));
  };
  let clock = until(limits.seconds);
  let cap = hasLooked ? limits.memoryForLooks : limits.memory;
  const memory = setInterval(() => residentMB(child) > cap && kill(tooMuchMemory(cap)), MEMORY_MS);
  const stopClock = () => {
    clearTimeout(clock);
    clearImmediate(turn);
  };
  return {
    look: () => {
      cap = limits.memoryForLooks;
      stopClock();
      clock = until(limits.secondsPerLook);
    },
    end: () => {
      stopClock();
      clearInterval(memory);
    },
  };
}

const MEMORY_MS = 50;
/** The share of its memory above which a process is replaced, and the files after each of which this is looked at. */
const WORN_SHARE = 0.8;
const LOOK_EACH = 10;
/** Busy time after which a process is replaced; and its processor time, on several cores, after which the system ends it, should it outlive the service in a loop. */
const BUSY_SECONDS = 300;
const CPU_SECONDS = 1200;

/**
 * What the system itself holds the process to: no core dump, its processor time; it goes first when memory runs out, and goes
 * with the service, where util-linux is there to ask for that: a parser in a loop does not see its pipe end.
 */
const HELD = `ulimit -c 0; ulimit -t ${CPU_SECONDS}; { echo 900 >/proc/self/oom_score_adj; } 2>/dev/null
if setpriv --pdeathsig KILL true 2>/dev/null; then exec setpriv --pdeathsig KILL "$0" "$@"; else exec "$0" "$@"; fi`;

/** stdout leads nowhere: what a library prints can reach neither the service nor its output. */
function spawned({ program, args, cwd, source }: Command, settings: string): ChildProcess {
  const stdio: ('ignore' | 'pipe')[] = [source === null ? 'ignore' : 'pipe', 'ignore', 'pipe', 'pipe'];
  const options = { env: {}, cwd, stdio, windowsHide: true };
  const child =
    process.platform === 'win32'
      ? spawn(program, [...args, settings], options)
      : spawn('/bin/sh', ['-c', HELD, program, ...args, settings], options);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(source);
  return child;
}

/** Resident memory, Buffers included, as Linux tells it; 0 where the system does not, and then only the heap is bounded. */
function residentMB(child: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
