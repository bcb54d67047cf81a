// One reading process seen from outside: started without an environment, asked one file at a time, and killed when it takes too much.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Duplex, Readable } from 'node:stream';
import type { Command } from './command.ts';
import type { Limits } from './limits.ts';
import { MB } from './limits.ts';
import { frame, frames, type Reply, type Request, reply } from './protocol.ts';
import { CRASH, endedBy, NONSENSE, type Stop, tooLong, tooMuchMemory, tooMuchOutput } from './stops.ts';

/** How asking ended: with the process's last word, or with the process stopped and a sentence for HR and candidate. */
export type Outcome = { reply: Reply } | { stopped: Stop; mediaType: string | null };

export interface ReadingProcess {
  /** Resolves when it can be asked; rejects when it ends before. */
  ready: Promise<void>;
  /** False once it has ended or been killed. */
  alive: () => boolean;
  /** True when it has served its time and should be replaced. */
  worn: () => boolean;
  /** Asks about one file. `onMember` takes the members of an archive. Never rejects. */
  ask: (request: Request, content: Buffer, onMember: OnMember) => Promise<Outcome>;
  kill: () => void;
}

export type OnMember = (member: Extract<Reply, { say: 'member' }>, content: Buffer) => void;

/**
 * Starts a reading process.
 * @param command as `childCommand` makes it; one more argument tells the limits and where the language data are
 */
export function startProcess(command: Command, langPath: string, limits: Limits): ReadingProcess {
  const child = spawned(command, JSON.stringify({ limits, langPath }));
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
  const onEnd: (() => void)[] = [];
  const finish = () => {
    if (ended) return;
    ended = true;
    for (const done of onEnd) done();
  };
  child.on('error', finish);
  child.on('close', finish);
  pipe.on('error', () => kill());
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

  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => kill(CRASH), START_SECONDS * 1000);
    onEnd.push(() => {
      clearTimeout(timer);
      reject(new Error(`a reading process did not start: ${lastWords.trim().slice(-500)}`));
    });
    listener = () => {
      clearTimeout(timer);
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
    const guard = guarded(child, hasLooked, limits, kill);

    return new Promise<Outcome>((resolve) => {
      const settle = (outcome: Outcome) => {
        guard.end();
        listener = null;
        busySeconds += (performance.now() - begun) / 1000;
        rest();
        resolve(outcome);
      };
      const stopped = () => settle({ stopped: killedFor ?? endedBy(lastWords, limits), mediaType });
      if (ended) return stopped();
      onEnd.push(stopped);
      listener = (said, body) => {
        if (said.say === 'member') return onMember(said, body);
        if (said.say === 'kind') {
          mediaType = said.mediaType;
          return;
        }
        if (said.say === 'look') {
          hasLooked = true;
          guard.look();
          return;
        }
        onEnd.splice(onEnd.indexOf(stopped), 1);
        settle({ reply: said });
      };
      for (const part of frame(request, content)) pipe.write(part);
    });
  };

  return {
    ready,
    alive: () => !ended && killedFor === null,
    worn: () =>
      files >= limits.filesPerProcess || busySeconds > BUSY_SECONDS || residentMB(child) > 0.8 * limits.memoryForLooks,
    ask,
    kill: () => kill(CRASH),
  };
}

/** The clock and the eye on memory while a process reads a file. A look of the character recognition starts the clock anew. */
function guarded(child: ChildProcess, hasLooked: boolean, limits: Limits, kill: (why: Stop) => void) {
  const deadline = performance.now() + (limits.seconds + limits.secondsInAll) * 1000;
  const until = (seconds: number) => {
    const left = Math.min(seconds * 1000, deadline - performance.now());
    return setTimeout(() => kill(tooLong(limits)), Math.max(0, left));
  };
  let clock = until(limits.seconds);
  let cap = hasLooked ? limits.memoryForLooks : limits.memory;
  const memory = setInterval(() => residentMB(child) > cap && kill(tooMuchMemory(limits)), MEMORY_MS);
  return {
    look: () => {
      cap = limits.memoryForLooks;
      clearTimeout(clock);
      clock = until(limits.secondsPerLook);
    },
    end: () => {
      clearTimeout(clock);
      clearInterval(memory);
    },
  };
}

const START_SECONDS = 60;
const MEMORY_MS = 50;
/** Busy time after which a process is replaced; and its processor time after which the system ends it, should it outlive the service in a loop. */
const BUSY_SECONDS = 600;
const CPU_SECONDS = 1800;

/** stdout leads nowhere: what a library prints can reach neither the service nor its output. */
function spawned({ program, args, cwd, source }: Command, settings: string): ChildProcess {
  const stdio: ('ignore' | 'pipe')[] = [source === null ? 'ignore' : 'pipe', 'ignore', 'pipe', 'pipe'];
  const options = { env: {}, cwd, stdio, windowsHide: true };
  const limited = `ulimit -c 0; ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`;
  const child =
    process.platform === 'win32'
      ? spawn(program, [...args, settings], options)
      : spawn('/bin/sh', ['-c', limited, program, ...args, settings], options);
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
