// How long each step with a relay may take, and the watch that holds one connection to it: RFC 5321 section 4.5.3.2 wants every
// command timed by itself, where nodemailer knows only silence.
export interface Limits {
  /** Milliseconds each. Name, TCP and TLS. */
  connection: number;
  greeting: number;
  /** EHLO, STARTTLS, AUTH, MAIL, RCPT: 5 minutes (sections 4.5.3.2.2 and 3). */
  command: number;
  /** The answer to DATA: 2 minutes (section 4.5.3.2.4). */
  data: number;
  /** One block of the mail: 3 minutes (section 4.5.3.2.5). */
  block: number;
  /** From the dot to the answer: 10 minutes (section 4.5.3.2.6). Shorter, and mail that was taken counts as uncertain. */
  dot: number;
  /** RSET, a question that only asks whether the session still lives. */
  reset: number;
  /** Silence of the connection, whatever is awaited. */
  socket: number;
  /** All of one mail up to the commit point: a relay that drips bytes never falls silent. */
  session: number;
  /** A place in the line for a session. */
  wait: number;
  /** An unused session is given up after this. */
  idle: number;
}

export const LIMITS: Limits = {
  connection: 60_000,
  greeting: 300_000,
  command: 300_000,
  data: 120_000,
  block: 180_000,
  dot: 600_000,
  reset: 30_000,
  socket: 660_000,
  session: 15 * 60_000,
  wait: 5 * 60_000,
  idle: 30_000,
};

export interface CommandWatch {
  /** Begins with the connection itself. */
  connecting(): void;
  /** For nodemailer's `logger` with `transactionLog`: it tells of each command and each reply. Nothing is logged. */
  logger: Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', (entry?: object, line?: unknown) => void>;
  /** A block of the mail was handed on: the next one has its own time. */
  block(): void;
  /** The end of the mail was handed on. */
  dot(): void;
  /** Nothing is awaited of the relay: the service itself is busy. */
  pause(): void;
  stop(): void;
}

/**
 * @param late told once what did not come in time, in words
 * @param outOfStep told when DATA is answered by anything positive but 354: that answer belongs to another command
 */
export function commandWatch(limits: Limits, late: (what: string) => void, outOfStep: () => void): CommandWatch {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const awaited: string[] = [];

  const pause = () => clearTimeout(timer);
  const arm = (ms: number, what: string) => {
    pause();
    if (!stopped) timer = setTimeout(() => late(what), ms);
  };
  const armFirst = () => {
    const [verb] = awaited;
    if (verb === undefined) pause();
    else arm(limitOf(verb, limits), `an answer to ${verb}`);
  };
  const asked = (line: string) => {
    awaited.push(verbOf(line));
    if (awaited.length === 1) armFirst();
  };
  const answered = (line: string) => {
    const verb = awaited.shift();
    if (verb === 'DATA' && /^2|^3(?!54[ -])/.test(line)) return outOfStep();
    armFirst();
    if (verb === 'STARTTLS') arm(limits.connection, 'TLS');
  };
  const nothing = () => {};

  return {
    connecting: () => arm(limits.connection, 'a connection'),
    logger: {
      trace: nothing,
      debug(entry, line) {
        const { tnx } = (entry ?? {}) as { tnx?: string };
        if (tnx === 'client') asked(String(line));
        if (tnx === 'server') answered(String(line));
      },
      info(entry) {
        // The one that says which address was reached.
        if (entry !== undefined && 'remotePort' in entry) arm(limits.greeting, 'the greeting');
      },
      warn: nothing,
      error: nothing,
      fatal: nothing,
    },
    block: () => arm(limits.block, 'the mail to be taken'),
    dot: () => arm(limits.dot, 'an answer to the mail'),
    pause,
    stop() {
      stopped = true;
      pause();
    },
  };
}

/** Only words of the protocol: the line of a login holds its secret. */
function verbOf(line: string): string {
  const verb = /^[a-z]{4,8}(?=\s|$)/i.exec(line)?.[0].toUpperCase();
  return verb !== undefined &&
    ['EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'RSET', 'QUIT'].includes(verb)
    ? verb
    : 'the login';
}

function limitOf(verb: string, limits: Limits): number {
  if (verb === 'DATA') return limits.data;
  return verb === 'RSET' || verb === 'QUIT' ? limits.reset : limits.command;
}
