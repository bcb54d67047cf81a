// The configuration the demo runs on: the sample vacancies, servers inside the process, pages on this machine only.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { hashPassword } from '../src/web/password.ts';
import type { ImapServers, Sink } from './servers.ts';

export const FOLDER = resolve('data/demo');
/** Copies of the samples: what is changed on the pages stays in the demo. */
export const VACANCIES = join(FOLDER, 'vacancies');
export const CONFIG_FILE = join(FOLDER, 'intray.yaml');
const RUNNING = join(FOLDER, 'running.json');

/** How `npm run deliver` finds the demo. */
export interface RunningDemo {
  pid: number;
  control: string;
  token: string;
}

/** Starts anew, unless the last run was killed: then its data is taken up where it stopped. */
export function prepareFolder(): 'new' | 'continued' {
  const continued = existsSync(RUNNING);
  if (!continued) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  cpSync(resolve('seeds/vacancies'), VACANCIES, { recursive: true, force: false });
  return continued ? 'continued' : 'new';
}

export function sayRunning(running: RunningDemo): void {
  writeFileSync(RUNNING, JSON.stringify(running), { mode: 0o600 });
}
export function sayStopped(): void {
  rmSync(RUNNING, { force: true });
}
export function runningDemo(): RunningDemo | null {
  return existsSync(RUNNING) ? (JSON.parse(readFileSync(RUNNING, 'utf8')) as RunningDemo) : null;
}

/** @returns the password of both people of the demo, `hr` and `operations` */
export async function writeConfig(mailboxes: string[], imap: ImapServers, sink: Sink): Promise<string> {
  const password = randomBytes(6).toString('hex');
  const passwordHash = hashPassword(password);
  const port = await freePort(8025);
  const config = {
    organisation: { en: 'World Customs Organization', fr: 'Organisation mondiale des douanes' },
    data: join(FOLDER, 'service'),
    vacancies: VACANCIES,
    mailboxes: mailboxes.map((address) => {
      const account = imap.account(address);
      const login = {
        host: account.host,
        port: account.port,
        user: account.user,
        password: { file: secretFile(account.password) },
      };
      // The sample mail is of last year; without this it would be filed and not answered.
      return { address, ...login, security: 'none', answerFrom: '2025-01-01T00:00:00Z' };
    }),
    smtp: { host: sink.host, port: sink.port, security: 'none' },
    web: {
      port,
      publicUrl: `http://127.0.0.1:${port}`,
      users: [
        { name: 'hr', passwordHash, role: 'hr' },
        { name: 'operations', passwordHash, role: 'operations' },
      ],
    },
  };
  writeFileSync(CONFIG_FILE, stringify(config), { mode: 0o600 });
  return password;
}

function secretFile(password: string): string {
  const file = join(FOLDER, 'imap-password');
  writeFileSync(file, password, { mode: 0o600 });
  return file;
}

/** The port wanted when it is free, else any. */
async function freePort(wanted: number): Promise<number> {
  const taken = async (port: number) =>
    new Promise<number | null>((done) => {
      const probe = net.createServer();
      probe.once('error', () => done(null));
      probe.listen(port, '127.0.0.1', () => {
        const { port: got } = probe.address() as net.AddressInfo;
        probe.close(() => done(got));
      });
    });
  return (await taken(wanted)) ?? (await taken(0)) ?? wanted;
}
