// A raw SMTP server that fails as it is told, at any stage, and counts the mails it took.
import net from 'node:net';

export const STAGES = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'body', 'dot'] as const;
export type Stage = (typeof STAGES)[number];
export const FAULTS = ['4xx', '5xx', '421', 'close', 'reset', 'hang', 'garbage'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Script {
  stage: Stage;
  fault: Fault | 'early-250';
  /** It keeps the mail before it fails. */
  takes?: boolean;
}

/** A raw relay that fails as told, until it is healed; it counts the mails it took. */
export async function scriptedRelay(script: Script | null) {
  let current = script;
  let accepted = 0;
  let seen = '';
  const sockets = new Set<net.Socket>();
  const listener = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let stage: Stage = 'greeting';
    let pending = '';
    let inData = false;
    /** True when the fault was played and the session's own answer must not follow. */
    const fails = (at: Stage): boolean => {
      if (current === null || current.stage !== at) return false;
      if (current.takes) accepted += 1;
      play(socket, current.fault);
      return true;
    };
    const say = (line: string) => socket.write(`${line}\r\n`);
    if (!fails('greeting')) say('220 relay.example.org ready');
    socket.on('data', (chunk: Buffer) => {
      seen += chunk.toString('latin1');
      pending += chunk.toString('latin1');
      if (inData) {
        if (stage === 'DATA' && pending.length > 100) {
          stage = 'body';
          if (fails('body')) return;
        }
        const end = pending.indexOf('\r\n.\r\n');
        if (end < 0) return;
        pending = pending.slice(end + 5);
        inData = false;
        stage = 'dot';
        if (fails('dot')) return;
        accepted += 1;
        say('250 2.0.0 taken');
      }
      for (let at = pending.indexOf('\r\n'); at >= 0 && !inData; at = pending.indexOf('\r\n')) {
        const line = pending.slice(0, at);
        pending = pending.slice(at + 2);
        const verb = line.slice(0, 4).toUpperCase();
        if (verb === 'EHLO') {
          stage = 'EHLO';
          if (!fails('EHLO')) say('250 relay.example.org');
        } else if (verb === 'HELO') {
          if (!fails('EHLO')) say('250 relay.example.org');
        } else if (verb === 'MAIL') {
          stage = 'MAIL';
          if (!fails('MAIL')) say('250 2.1.0 sender fine');
        } else if (verb === 'RCPT') {
          stage = 'RCPT';
          if (!fails('RCPT')) say('250 2.1.5 recipient fine');
        } else if (verb === 'DATA') {
          stage = 'DATA';
          if (fails('DATA')) return;
          inData = true;
          say('354 go on');
        } else if (verb === 'QUIT') {
          say('221 bye');
          socket.end();
        } else say('500 what?');
      }
    });
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => listener.close(done));
  };
  return {
    close,
    port: (listener.address() as net.AddressInfo).port,
    accepted: () => accepted,
    seen: () => seen,
    heal() {
      current = null;
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

function play(socket: net.Socket, fault: Script['fault']): void {
  const plays = {
    '4xx': () => socket.write('451 4.3.0 try again later\r\n'),
    '5xx': () => socket.write('554 5.0.0 no\r\n'),
    '421': () => socket.end('421 4.3.2 closing down\r\n'),
    close: () => socket.end(),
    reset: () => socket.resetAndDestroy(),
    hang: () => {},
    garbage: () => socket.write('\u0000\u0007 what is this? 250 fine\r\n'),
    'early-250': () => socket.write('250 2.0.0 taken already\r\n'),
  };
  plays[fault]();
}
