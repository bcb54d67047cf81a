// A relay that writes down the Message-ID of every mail whose final dot it saw, answered or not: what it counts is what a real
// one may deliver.
import { once } from 'node:events';
import net from 'node:net';
import type { SmtpSettings } from '../../src/mail/transport.ts';

export interface CountingRelay {
  settings: SmtpSettings;
  /** Message-IDs in the order in which their dots came. */
  taken: string[];
  /** Message-IDs that were taken more than once. */
  twice(): string[];
  close(): Promise<void>;
}

export interface RelayEvents {
  /** The dot came; no answer was given yet. False: none is given, and the connection stays as it is. */
  dot?: (messageId: string) => boolean;
  /** The 250 was handed to the system. */
  answered?: (messageId: string) => void;
  /** True: the mail is turned away with 451 and not taken. */
  busy?: (messageId: string) => boolean;
}

export async function countingRelay(events: RelayEvents = {}): Promise<CountingRelay> {
  const taken: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    serve(socket, taken, events);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const timeouts = { connection: 20_000, greeting: 20_000, socket: 60_000, session: 60_000 };
  return {
    settings: { host: '127.0.0.1', port, security: 'none', user: null, password: null, timeouts },
    taken,
    twice: () => taken.filter((id, i) => taken.indexOf(id) !== i),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const REPLIES: Record<string, string> = {
  EHLO: '250 relay.example.org',
  HELO: '250 relay.example.org',
  MAIL: '250 2.1.0 fine',
  RCPT: '250 2.1.5 fine',
  RSET: '250 2.0.0 fine',
  NOOP: '250 2.0.0 fine',
  DATA: '354 go on',
  QUIT: '221 bye',
};

function serve(socket: net.Socket, taken: string[], { dot, answered, busy }: RelayEvents): void {
  const say = (line: string, after?: () => void) => socket.write(`${line}\r\n`, after);
  let pending = '';
  let inData = false;
  const body = () => {
    const end = pending.indexOf('\r\n.\r\n');
    if (end < 0) return false;
    const messageId = /^message-id:\s*(\S+)/im.exec(pending.slice(0, end))?.[1] ?? 'none';
    pending = pending.slice(end + 5);
    inData = false;
    if (busy?.(messageId)) say('451 4.3.0 later');
    else {
      taken.push(messageId);
      if (dot?.(messageId) ?? true) say('250 2.0.0 taken', () => answered?.(messageId));
    }
    return true;
  };
  const line = () => {
    const end = pending.indexOf('\r\n');
    if (end < 0) return false;
    const verb = pending.slice(0, 4).toUpperCase();
    pending = pending.slice(end + 2);
    inData = verb === 'DATA';
    say(REPLIES[verb] ?? '500 what?');
    if (verb === 'QUIT') socket.end();
    return true;
  };
  say('220 relay.example.org ready');
  socket.on('data', (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    while (inData ? body() : line());
  });
}
