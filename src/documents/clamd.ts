// The protocol of ClamAV's daemon: one command a connection, bounded in time, and every way it can fail in a sentence.
import { createConnection, type Socket } from 'node:net';

/** Where clamd listens: a socket's path stands in `host`, and the port then means nothing. */
export interface ClamdAddress {
  host: string;
  port: number;
}

/** Seconds until it takes the connection, and from then on until it has answered. */
export interface ClamdBounds {
  connect: number;
  answer: number;
}

/** `unreachable`: nobody listens there; `cut-off`: the connection ended before an answer; `answer`: a wrong one, or none in time. */
export type ClamdFault = 'unreachable' | 'cut-off' | 'answer';

/** No answer, or none that says clean or infected. Worth another try; the sentence is fit for HR and operations. */
export class ClamdFailure extends Error {
  readonly permanent = false;
  readonly fault: ClamdFault;

  constructor(sentence: string, fault: ClamdFault, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'ClamdFailure';
    this.fault = fault;
  }
}

/**
 * What clamd says of a content (clamd(8), INSTREAM): it goes as one chunk with its length before it, 4 bytes in network order.
 * @throws ClamdFailure
 */
export async function instream(address: ClamdAddress, content: Buffer, bounds: ClamdBounds): Promise<string> {
  const head = Buffer.concat([Buffer.from('zINSTREAM\0'), lengthOf(content)]);
  try {
    return await ask(address, [head, content, lengthOf(Buffer.alloc(0))], bounds);
  } catch (failure) {
    if (!(failure instanceof ClamdFailure) || failure.fault !== 'cut-off') throw failure;
    // It says that a content is too large and closes; what is sent meanwhile can destroy the answer. The length alone leaves it whole.
    const answer = await ask(address, [head], { ...bounds, answer: LENGTH_SECONDS }).catch(() => '');
    if (answer.startsWith(SIZE_EXCEEDED)) return answer;
    throw failure;
  }
}

/** It looks at a length as soon as it has it; while it waits for what follows, the length was not too large. */
const LENGTH_SECONDS = 2;

/** How it answers to a content above its StreamMaxLength. */
export const SIZE_EXCEEDED = 'INSTREAM size limit exceeded';

/** @throws ClamdFailure */
export function version(address: ClamdAddress, bounds: ClamdBounds): Promise<string> {
  return ask(address, [Buffer.from('zVERSION\0')], bounds);
}

/** `host:port`, or the path of the socket. */
export function placeOf({ host, port }: ClamdAddress): string {
  if (host.startsWith('/')) return host;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

/** Sends a command of the z form and gives back the answer without the NUL that ends it. */
function ask(address: ClamdAddress, request: Buffer[], bounds: ClamdBounds): Promise<string> {
  const scanner = `The virus scanner at ${placeOf(address)}`;
  return new Promise((resolve, reject) => {
    const socket = connected(address);
    let answer = '';
    let isReached = false;
    const settle = (outcome: string | ClamdFailure) => {
      clearTimeout(clock);
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      socket.destroy();
      if (typeof outcome === 'string') resolve(outcome);
      else reject(outcome);
    };
    const fail = (fault: ClamdFault, words: string, cause?: unknown) =>
      settle(new ClamdFailure(`${scanner} ${words}`, fault, cause));
    let clock = setTimeout(
      () => fail('unreachable', `cannot be reached: no answer in ${bounds.connect} seconds. ${ADVICE}`),
      bounds.connect * 1000,
    );
    socket.on('connect', () => {
      isReached = true;
      clearTimeout(clock);
      const slow = `did not answer within ${bounds.answer} seconds, so nothing is opened. It may be overloaded.`;
      clock = setTimeout(() => fail('answer', slow), bounds.answer * 1000);
      for (const bytes of request) socket.write(bytes);
    });
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1');
      const end = answer.indexOf('\0');
      if (end >= 0) settle(answer.slice(0, end).trim());
      else if (answer.length > LONGEST_ANSWER) fail('answer', `does not answer as clamd does. ${ADVICE}`);
    });
    const ended = (error?: NodeJS.ErrnoException) => {
      // The end of the connection ends an answer, too.
      if (answer !== '') return settle(answer.trim());
      const words = error && (WHY[error.code ?? ''] ?? error.code ?? error.name);
      if (!isReached) return fail('unreachable', `cannot be reached: ${words}. ${ADVICE}`, error);
      fail('cut-off', `ended the connection without an answer, so nothing is opened. Its own log says more.`, error);
    };
    socket.on('error', ended);
    socket.on('end', () => ended());
    socket.on('close', () => ended());
  });
}

function connected({ host, port }: ClamdAddress): Socket {
  return host.startsWith('/') ? createConnection({ path: host }) : createConnection({ host, port });
}

const ADVICE = 'Nothing is opened without it: start clamd there, or correct antivirus.host (CLAMAV_HOST).';

const WHY: Record<string, string> = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'its name cannot be looked up just now',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  ETIMEDOUT: 'it does not answer',
  ENOENT: 'there is no such socket',
  EACCES: 'this user may not use the socket',
  ENOTSOCK: 'that is no socket',
};

/** An answer is a line; something that talks on is no clamd. */
const LONGEST_ANSWER = 4_096;
