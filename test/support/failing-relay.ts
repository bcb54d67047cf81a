// A raw SMTP server that fails as it is told, at any stage, over TLS or not, and counts the mails it took.
import net from 'node:net';
import tls from 'node:tls';
import type { SmtpSettings } from '../../src/mail/transport.ts';
import type { Certificate } from './certificate.ts';

/** What a session goes through, in order; RSET and QUIT come between mails and at the end. */
export const STAGES = [
  'greeting',
  'EHLO',
  'STARTTLS',
  'EHLO again',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'body',
  'dot',
] as const;
export type Stage = (typeof STAGES)[number] | 'RSET' | 'QUIT';
export const FAULTS = ['4xx', '5xx', '421', 'close', 'reset', 'hang', 'garbage'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Script {
  stage: Stage;
  /** A fault; or an answer that never ends, a byte at a time; or the line it says instead of its own answer. */
  fault: Fault | 'early-250' | 'drip' | { says: string };
  /** It keeps the mail before it fails. */
  takes?: boolean;
  /** It behaves until it has taken so many mails. */
  after?: number;
  /** It is well again after so many failures. */
  times?: number;
}

export interface RelayOptions {
  /** Offers STARTTLS with it; or speaks TLS from the first byte. */
  certificate?: Certificate;
  implicit?: boolean;
  /** Offers AUTH. */
  login?: boolean;
  pipelining?: boolean;
  /** Where it refuses the empty sender. */
  refusesNullSender?: 'MAIL' | 'RCPT';
}

/** For a sender to a relay that hangs: only there is waiting cut short, everything else has all the time it needs. */
export function cutShort(stage: Stage, ms = 300): NonNullable<SmtpSettings['timeouts']> {
  switch (stage) {
    case 'greeting':
      return { greeting: ms };
    case 'DATA':
      return { data: ms };
    case 'body':
    case 'dot':
      return { dot: ms };
    case 'RSET':
      return { reset: ms };
    default:
      return { command: ms };
  }
}

/** A raw relay that fails as told, until it is healed; it counts the mails it took. */
export async function scriptedRelay(script: Script | null, options: RelayOptions = {}) {
  const { certificate, implicit = false, login = false, pipelining = false, refusesNullSender } = options;
  let current = script;
  const taken: string[] = [];
  let seen = '';
  let played = 0;
  let most = 0;
  let total = 0;
  const sockets = new Set<net.Socket>();

  const serve = (raw: net.Socket, channel: net.Socket, secure: boolean, greets: boolean) => {
    let pending = '';
    let inData = false;
    let inBody = false;
    let nullSender = false;
    let envelope = true;
    let silent = false;
    const say = (line: string) => channel.write(`${line}\r\n`);
    /** True when the fault was played and the session's own answer must not follow. */
    const fails = (at: Stage, mail?: string): boolean => {
      if (current === null || current.stage !== at || taken.length < (current.after ?? 0)) return false;
      if (current.takes && mail !== undefined) taken.push(mail);
      played += 1;
      silent = current.fault === 'hang' || current.fault === 'drip';
      play(raw, channel, current.fault);
      if (played === current.times) current = null;
      return true;
    };
    const answer = (at: Stage, line: string) => {
      if (!fails(at)) say(line);
    };
    const command = (line: string) => {
      switch (line.slice(0, 4).toUpperCase()) {
        case 'EHLO':
          return answer(secure && !implicit ? 'EHLO again' : 'EHLO', offers(secure).join('\r\n'));
        case 'HELO':
          return answer(secure && !implicit ? 'EHLO again' : 'EHLO', '250 relay.example.org');
        case 'STAR':
          if (fails('STARTTLS')) return;
          say('220 2.0.0 go on');
          return upgrade();
        case 'AUTH':
          return answer('AUTH', '235 2.7.0 welcome');
        case 'MAIL':
          nullSender = line.includes('<>');
          envelope = !nullSender || refusesNullSender !== 'MAIL';
          return answer('MAIL', envelope ? '250 2.1.0 sender fine' : '550 5.7.1 an empty sender is not taken');
        case 'RCPT':
          if (nullSender && refusesNullSender === 'RCPT') envelope = false;
          return answer('RCPT', envelope ? '250 2.1.5 recipient fine' : '553 5.7.1 <>: sender address rejected');
        case 'RSET':
          return answer('RSET', '250 2.0.0 forgotten');
        case 'DATA':
          if (fails('DATA')) return;
          if (!envelope) return say('503 5.5.1 nobody to send to');
          inData = true;
          inBody = false;
          return say('354 go on');
        case 'QUIT':
          if (fails('QUIT')) return;
          say('221 bye');
          channel.end();
          return;
        default:
          say('500 what?');
      }
    };
    const offers = (now: boolean) => {
      const lines = ['relay.example.org'];
      if (pipelining) lines.push('PIPELINING');
      if (certificate !== undefined && !now) lines.push('STARTTLS');
      if (login) lines.push('AUTH PLAIN LOGIN');
      return lines.map((each, i) => `250${i === lines.length - 1 ? ' ' : '-'}${each}`);
    };
    const upgrade = () => {
      channel.removeListener('data', heard);
      const inner = new tls.TLSSocket(channel, { isServer: true, ...certificate });
      inner.on('error', () => {});
      serve(raw, inner, true, false);
    };
    const heard = (chunk: Buffer) => {
      seen += chunk.toString('latin1');
      if (silent) return;
      pending += chunk.toString('latin1');
      for (;;) {
        if (inData) {
          if (!inBody && pending.length > 100) {
            inBody = true;
            if (fails('body')) return;
          }
          const end = pending.indexOf('\r\n.\r\n');
          if (end < 0) return;
          const mail = pending.slice(0, end);
          pending = pending.slice(end + 5);
          inData = false;
          if (fails('dot', mail)) return;
          taken.push(mail);
          say('250 2.0.0 taken');
        }
        const at = pending.indexOf('\r\n');
        if (at < 0) return;
        const line = pending.slice(0, at);
        pending = pending.slice(at + 2);
        command(line);
      }
    };
    channel.on('data', heard);
    if (greets) answer('greeting', '220 relay.example.org ready');
  };

  const listener = net.createServer((socket) => {
    sockets.add(socket);
    total += 1;
    most = Math.max(most, sockets.size);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    if (!implicit) return serve(socket, socket, false, true);
    const inner = new tls.TLSSocket(socket, { isServer: true, ...certificate });
    inner.on('error', () => {});
    serve(socket, inner, true, true);
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  return {
    port: (listener.address() as net.AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => listener.close(done));
    },
    accepted: () => taken.length,
    /** What it took, whole. */
    taken: () => [...taken],
    seen: () => seen,
    /** What it does wrong now. */
    script: () => current,
    /** How often it failed as told. */
    played: () => played,
    /** Connections at one time, and in all. */
    most: () => most,
    total: () => total,
    heal() {
      current = null;
    },
    fail(next: Script) {
      current = next;
    },
    /** Ends all sessions from this side, and returns when they are gone. */
    async drop() {
      for (const socket of sockets) socket.resetAndDestroy();
      await this.quiet();
    },
    /** Returns when no session is open; bounded. */
    async quiet() {
      for (let i = 0; i < 200 && sockets.size > 0; i += 1) await new Promise((done) => setTimeout(done, 10));
    },
    /** Waits until at least so many bytes of a body came; bounded. */
    async bodyOf(bytes: number) {
      for (let i = 0; i < 200 && seen.length < bytes; i += 1) await new Promise((done) => setTimeout(done, 10));
      return seen;
    },
  };
}
export type ScriptedRelay = Awaited<ReturnType<typeof scriptedRelay>>;

function play(raw: net.Socket, channel: net.Socket, fault: Script['fault']): void {
  if (typeof fault === 'object') {
    channel.write(`${fault.says}\r\n`);
    return;
  }
  const plays = {
    '4xx': () => channel.write('451 4.3.0 try again later\r\n'),
    '5xx': () => channel.write('554 5.0.0 no\r\n'),
    '421': () => channel.end('421 4.3.2 closing down\r\n'),
    close: () => channel.end(),
    reset: () => raw.resetAndDestroy(),
    hang: () => {},
    garbage: () => channel.write('\u0000\u0007 what is this? 250 fine\r\n'),
    drip() {
      const drops = setInterval(() => channel.write('x'), 20);
      channel.write('250-');
      channel.on('close', () => clearInterval(drops));
    },
    'early-250': () => channel.write('250 2.0.0 taken already\r\n'),
  };
  plays[fault]();
}
