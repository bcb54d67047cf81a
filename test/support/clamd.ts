// ClamAV's daemon for tests: a real one with a single signature of our own, and a stub of its protocol for what fails on command.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { openAntivirus } from '../../src/documents/antivirus.ts';
import { freePort } from './service.ts';

/**
 * What every scanner takes for a virus, so that nobody needs one. Joined only here: in one piece it would upset a scanner that
 * looks over this folder.
 */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
/** As the real daemon names it: a signature that is not ClamAV's own. */
export const VIRUS = 'Eicar-Test.UNOFFICIAL';

export interface Clamd {
  host: string;
  port: number;
  stop(): Promise<void>;
}

/** Why the tests against a real clamd are not run here; null when they are. */
export async function whyNoClamd(): Promise<string | null> {
  const version = await run('clamd', ['--version']).catch(() => null);
  if (version) return null;
  if (process.env.TEST_CLAMD === '1')
    throw new Error('TEST_CLAMD is 1, and there is no clamd: apt-get install clamav-daemon');
  return 'clamd is not installed';
}

/** Starts clamd as an ordinary user, out of a temporary folder. @param streamMaxLength as clamd.conf(5) has it */
export async function startClamd({ streamMaxLength = '100M' } = {}): Promise<Clamd> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clamd-'));
  const database = path.join(folder, 'database');
  const who = process.getuid?.() === 0 ? await nobody() : null;
  const port = await freePort();
  await mkdir(database);
  await writeFile(path.join(database, 'test.ndb'), `Eicar-Test:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  await writeFile(
    path.join(folder, 'clamd.conf'),
    `Foreground yes
TCPSocket ${port}
TCPAddr 127.0.0.1
DatabaseDirectory ${database}
TemporaryDirectory ${folder}
LogFile ${folder}/log
Bytecode no
StreamMaxLength ${streamMaxLength}
`,
  );
  if (who) await chown(folder, who.uid, who.gid);
  const child = spawn('clamd', ['--config-file', path.join(folder, 'clamd.conf')], { ...who, stdio: 'ignore' });
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    if (await answers(port)) return { host: '127.0.0.1', port, stop };
    await pause(100);
  }
  const log = await readFile(path.join(folder, 'log'), 'utf8').catch(() => 'no log');
  await stop();
  throw new Error(`clamd did not start: ${log}`);
}

export interface StubClamd extends Clamd {
  /** The contents it was asked about, in order. */
  scanned: Buffer[];
  /** What it does from now on; null answers as clamd does, and finds the EICAR string in contents and in ZIP archives. */
  behave(how: ((socket: Socket, command: string, content: Buffer) => void) | null): void;
  /** Takes it away, and brings it back on the same port. */
  away(): Promise<void>;
  back(): Promise<void>;
}

export async function startStubClamd({
  version = 'ClamAV 1.4.6/27821/Sat Nov 14 08:54:31 2026',
} = {}): Promise<StubClamd> {
  const sockets = new Set<Socket>();
  const scanned: Buffer[] = [];
  let behaviour: Parameters<StubClamd['behave']>[0] = null;
  const soundly = (socket: Socket, command: string, content: Buffer) => {
    if (command === 'VERSION') socket.end(`${version}\0`);
    else socket.end(isInfected(content) ? `stream: ${VIRUS} FOUND\0` : 'stream: OK\0');
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const received: Buffer[] = [];
    let isAnswered = false;
    socket.on('data', (bytes) => {
      received.push(bytes);
      // Every request ends in NUL.
      const asked = isAnswered || bytes.at(-1) !== 0 ? null : requestIn(Buffer.concat(received));
      if (!asked) return;
      isAnswered = true;
      if (asked.command === 'INSTREAM') scanned.push(asked.content);
      (behaviour ?? soundly)(socket, asked.command, asked.content);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const away = async () => {
    for (const socket of sockets) socket.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return {
    host: '127.0.0.1',
    port,
    scanned,
    behave(how) {
      behaviour = how;
    },
    away,
    async back() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stop: away,
  };
}

function isInfected(content: Buffer): boolean {
  if (content.includes(EICAR)) return true;
  if (!content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return false;
  return Object.values(unzipSync(content)).some((member) => Buffer.from(member).includes(EICAR));
}

/** A whole request of the z form; null while it is still under way. */
function requestIn(received: Buffer): { command: string; content: Buffer } | null {
  const end = received.indexOf(0);
  if (end < 0) return null;
  const command = received.toString('latin1', 1, end);
  if (command !== 'INSTREAM') return { command, content: Buffer.alloc(0) };
  const chunks: Buffer[] = [];
  for (let at = end + 1; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return { command, content: Buffer.concat(chunks) };
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const run = async (file: string, args: string[]) => (await promisify(execFile)(file, args, { timeout: 20_000 })).stdout;

async function nobody(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => run('id', [what, 'nobody'])));
  return { uid: Number(uid), gid: Number(gid) };
}

async function answers(port: number): Promise<boolean> {
  const { version } = openAntivirus({ host: '127.0.0.1', port, seconds: 5 });
  return version().then(
    () => true,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}
