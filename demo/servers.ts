// The servers of the demo and the tests, inside the process and on loopback: an IMAP server with an account a mailbox, and an SMTP sink that keeps what it accepts.
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server, Socket } from 'node:net';
import path from 'node:path';
import hoodiecrow, { type Hoodiecrow, type HoodiecrowFolder } from 'hoodiecrow-imap';
import { ImapFlow } from 'imapflow';
import { SMTPServer } from 'smtp-server';

export interface ImapAccount {
  host: string;
  port: number;
  user: string;
  password: string;
}

export interface ImapServers {
  /** How to log in to a mailbox. */
  account(address: string): ImapAccount;
  /** Puts a mail into a folder over IMAP, as a real delivery would; the folder is INBOX unless said. */
  append(address: string, raw: Buffer | string, internalDate?: Date, folder?: string): Promise<void>;
  /** The server's own view of a folder, for a test to look at or to spoil. */
  folder(address: string, folder?: string): HoodiecrowFolder;
  server(address: string): Hoodiecrow;
  /** Ends every connection of a mailbox at once, as a crash of the server would. */
  drop(address: string): void;
  /** Takes a mailbox's server away, and brings it back on the same port with all its mail. */
  away(address: string): Promise<void>;
  back(address: string): Promise<void>;
  stop(): Promise<void>;
}

const PLUGINS = ['ID', 'IDLE', 'ENABLE', 'CONDSTORE', 'LITERALPLUS', 'UNSELECT', 'SPECIAL-USE', 'MOVE', 'UIDPLUS'];
const PASSWORD = 'for-the-demo-only';

/**
 * Starts one IMAP server for each mailbox: hoodiecrow keeps one store for all users of a server.
 * @param folder keeps the mail as `<address>/<folder>/<uid>.eml` with INTERNALDATE as its file time, so that it is
 *   there again, under the same uids, after a restart; null keeps it in memory
 * @param ports the port of each mailbox in the same order; free ones unless said
 */
export async function startImap(options: {
  mailboxes: string[];
  folder?: string | null;
  ports?: number[];
}): Promise<ImapServers> {
  const { mailboxes, folder = null, ports = [] } = options;
  const running = new Map<string, Running>();
  for (const [i, address] of mailboxes.entries()) {
    const imap = imapServer(address, folder && path.join(folder, address));
    const sockets = collectSockets(imap.server);
    const port = await listen(imap.server, ports[i] ?? 0);
    running.set(address, { imap, sockets, port });
  }
  const of = (address: string): Running => {
    const found = running.get(address);
    if (!found) throw new Error(`No mailbox ${address} on this server.`);
    return found;
  };
  const account = (address: string): ImapAccount => {
    return { host: '127.0.0.1', port: of(address).port, user: address, password: PASSWORD };
  };
  return {
    account,
    append: (address, raw, internalDate, into) => appendMail(account(address), raw, internalDate, into),
    server: (address) => of(address).imap,
    folder(address, name = 'INBOX') {
      const found = of(address).imap.getMailbox(name);
      if (!found) throw new Error(`No folder ${name} in ${address}.`);
      return found;
    },
    drop: (address) => destroyAll(of(address).sockets),
    away: (address) => shut(of(address).imap.server, of(address).sockets),
    async back(address) {
      await listen(of(address).imap.server, of(address).port);
    },
    async stop() {
      await Promise.all([...running.values()].map(({ imap, sockets }) => shut(imap.server, sockets)));
    },
  };
}

/** Puts a mail into an account over IMAP. */
export async function appendMail(
  account: ImapAccount,
  raw: Buffer | string,
  internalDate?: Date,
  folder = 'INBOX',
): Promise<void> {
  const { user, password: pass, ...server } = account;
  const client = new ImapFlow({ ...server, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (!(await client.append(folder, raw, [], internalDate))) throw new Error(`${folder} does not take the mail.`);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

interface Running {
  imap: Hoodiecrow;
  sockets: Set<Socket>;
  port: number;
}

function imapServer(address: string, folder: string | null): Hoodiecrow {
  // Numbers that are kept keep their meaning; a server that starts empty must not give old numbers to new mail.
  const uidvalidity = folder ? 1 : Math.floor(Date.now() / 1000);
  const contents = (name: string) => ({ uidvalidity, messages: folder ? keptMail(path.join(folder, name)) : [] });
  const junk = { ...contents('Junk'), 'special-use': '\\Junk' };
  return hoodiecrow({
    plugins: [...PLUGINS, ...(folder ? [keepMail(folder)] : [])],
    users: { [address]: { password: PASSWORD } },
    storage: { INBOX: contents('INBOX'), '': { separator: '/', folders: { Junk: junk } } },
  });
}

function keptMail(folder: string) {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => /^\d+\.eml$/.test(name))
    .map((name) => ({ uid: Number.parseInt(name, 10), file: path.join(folder, name) }))
    .sort((a, b) => a.uid - b.uid)
    .map(({ uid, file }) => ({ uid, raw: readFileSync(file, 'latin1'), internaldate: statSync(file).mtime }));
}

/** A hoodiecrow plugin: what is appended is a file before the server says OK. */
function keepMail(folder: string) {
  return (server: Hoodiecrow) => {
    server.outputHandlers.push((_connection, _response, description, _command, _data, appended) => {
      if (description !== 'APPEND' || !appended?.message) return;
      const file = path.join(folder, appended.mailbox.path, `${appended.message.uid}.eml`);
      const at = new Date(appended.message.internaldate);
      writeFileSync(file, appended.message.raw, 'latin1');
      utimesSync(file, at, at);
    });
  };
}

export interface SunkMail {
  envelope: { from: string; to: string[] };
  raw: Buffer;
  at: Date;
}

/** An answer in place of `250`, or a lost connection: before the mail is read, after it, or after it was kept. */
export type Fault = { code: number; text?: string } | 'drop' | 'drop-after-body' | 'keep-and-drop';

export interface Sink {
  host: string;
  port: number;
  /** Everything accepted, oldest first. */
  mails: SunkMail[];
  /** Set to fail on command; null accepts. */
  onRcpt: ((address: string) => Fault | null) | null;
  onData: ((envelope: SunkMail['envelope']) => Fault | null) | null;
  /** Resolves when that many mails were accepted; rejects after the time in milliseconds. */
  accepted(count: number, within?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts an SMTP server that accepts every mail up to 25 MB.
 * @param folder keeps each accepted mail as `0001.eml` and on; null keeps them in memory only
 */
export async function startSink(
  options: { folder?: string | null; port?: number; maxBytes?: number } = {},
): Promise<Sink> {
  const { folder = null, port = 0, maxBytes = 25 * 1024 * 1024 } = options;
  if (folder) mkdirSync(folder, { recursive: true });
  let number = folder ? readdirSync(folder).filter((name) => name.endsWith('.eml')).length : 0;
  const watchers = new Set<() => void>();
  const cut = (remotePort: number) => {
    for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: maxBytes,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    onRcptTo({ address }, session, done) {
      const fault = sink.onRcpt?.(address) ?? null;
      if (typeof fault === 'string') return cut(session.remotePort);
      done(fault && refusal(fault));
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((r) => r.address) };
      const fault = sink.onData?.(envelope) ?? null;
      if (fault === 'drop') return cut(session.remotePort);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        // An oversized mail is read to its end, and not held.
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.once('end', () => {
        if (stream.sizeExceeded) return done(refusal({ code: 552, text: 'message exceeds the size limit' }));
        if (fault === 'drop-after-body') return cut(session.remotePort);
        if (fault && typeof fault === 'object') return done(refusal(fault));
        keep({ envelope, raw: Buffer.concat(chunks), at: new Date() });
        if (fault === 'keep-and-drop') return cut(session.remotePort);
        done(null);
      });
    },
  });
  // A client that goes away in the middle is what the tests are about.
  server.on('error', () => undefined);
  const sockets = collectSockets(server.server);
  const keep = (mail: SunkMail) => {
    number += 1;
    if (folder) writeFileSync(path.join(folder, `${String(number).padStart(4, '0')}.eml`), mail.raw);
    sink.mails.push(mail);
    for (const look of watchers) look();
  };
  const sink: Sink = {
    host: '127.0.0.1',
    port: await listen(server.server, port),
    mails: [],
    onRcpt: null,
    onData: null,
    accepted(count, within = 10_000) {
      return new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          clearTimeout(timer);
          watchers.delete(look);
          settle();
        };
        const look = () => sink.mails.length >= count && end(resolve);
        const late = () => reject(new Error(`The sink has ${sink.mails.length} mails, not ${count}.`));
        const timer = setTimeout(() => end(late), within);
        watchers.add(look);
        look();
      });
    },
    stop: () => shut(server.server, sockets),
  };
  return sink;
}

function refusal({ code, text = 'refused on command' }: { code: number; text?: string }): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

function collectSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function destroyAll(sockets: Set<Socket>): void {
  for (const socket of sockets) socket.destroy();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Closes at once: what is connected is cut off. */
function shut(server: Server, sockets: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    destroyAll(sockets);
  });
}
