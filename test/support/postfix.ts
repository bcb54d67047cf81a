// A real Postfix on loopback, started by root out of a temporary folder; it delivers into Maildirs there, and is gone with all its mail after stop().
import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Certificate } from './certificate.ts';
import { freePort } from './service.ts';

export interface Postfix {
  port: number;
  /** What was delivered to an address so far, whole. */
  mails(address: string): Promise<string[]>;
  /** Takes the server away; the programs of a session finish it first. */
  away(): Promise<void>;
  /** The same, as a crash of the machine would: in the middle of whatever it does. */
  crash(): Promise<void>;
  /** Brings it back on the same port, with its queue. */
  back(): Promise<void>;
  stop(): Promise<void>;
}

/** Why the tests against a real Postfix are not run here; null when they are. */
export async function whyNoPostfix(): Promise<string | null> {
  if (process.env.TEST_POSTFIX !== '1') return 'TEST_POSTFIX is not 1';
  const version = await run('postconf', ['-d', '-h', 'mail_version']).catch(() => null);
  if (version === null) throw new Error('TEST_POSTFIX is 1, and there is no postfix: apt-get install postfix');
  // Its master changes users for each of its programs.
  if (process.getuid?.() !== 0) return 'Postfix can be started by root only';
  return null;
}

/**
 * Starts Postfix for these mailboxes and no others.
 * @param settings laid over its main.cf
 */
export async function startPostfix(options: {
  mailboxes: string[];
  certificate?: Certificate | null;
  settings?: Record<string, string>;
}): Promise<Postfix> {
  const { mailboxes, certificate = null, settings = {} } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'postfix-'));
  // Its programs run as another user, and come through here.
  await chmod(folder, 0o755);
  const at = (...names: string[]) => path.join(folder, ...names);
  const [nobody, group, owner] = await Promise.all([idOf('-u', 'nobody'), idOf('-g', 'nobody'), idOf('-u', 'postfix')]);
  for (const name of ['etc', 'queue', 'data', 'mail']) await mkdir(at(name));
  await chown(at('data'), owner, -1);
  await chown(at('mail'), nobody, group);
  const port = await freePort();
  if (certificate !== null) {
    await writeFile(at('etc', 'cert.pem'), certificate.cert);
    await writeFile(at('etc', 'key.pem'), certificate.key, { mode: 0o600 });
  }
  const main = { ...mainSettings(folder, { nobody, group }, mailboxes, certificate !== null), ...settings };
  const lines = Object.entries(main).map(([name, value]) => `${name} = ${value}\n`);
  await writeFile(at('etc', 'main.cf'), lines.join(''));
  await writeFile(at('etc', 'master.cf'), master(port));

  const postfixIn = (...words: string[]) => run('postfix', ['-c', at('etc'), ...words]);
  const log = () => readFile(at('log'), 'utf8').catch(() => 'no log');
  const back = async () => {
    await postfixIn('start').catch(async (error: Error) => {
      throw new Error(`Postfix did not start: ${error.message}\n${await log()}`);
    });
    for (let tries = 0; tries < 200; tries += 1) {
      if (await greets(port)) return;
      await pause(50);
    }
    throw new Error(`Postfix does not greet: ${await log()}`);
  };
  const away = async () => {
    await postfixIn('stop').catch(() => {});
  };
  try {
    await back();
  } catch (error) {
    await away();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
  return {
    port,
    async mails(address) {
      const inbox = at('mail', address, 'new');
      const names = await readdir(inbox).catch(() => []);
      return Promise.all(names.map((name) => readFile(path.join(inbox, name), 'utf8')));
    },
    away,
    async crash() {
      const pid = Number((await readFile(at('queue', 'pid', 'master.pid'), 'utf8')).trim());
      // All its programs are of one group, which is its own.
      process.kill(-pid, 'SIGKILL');
      for (let tries = 0; tries < 100 && (await greets(port)); tries += 1) await pause(20);
    },
    back,
    async stop() {
      await away();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const run = async (file: string, args: string[]) => (await promisify(execFile)(file, args, { timeout: 30_000 })).stdout;
const idOf = async (what: '-u' | '-g', who: string) => Number(await run('id', [what, who]));

function mainSettings(
  folder: string,
  { nobody, group }: { nobody: number; group: number },
  mailboxes: string[],
  encrypted: boolean,
): Record<string, string> {
  const domains = [...new Set(mailboxes.map((address) => address.split('@')[1]))];
  return {
    compatibility_level: '3.6',
    queue_directory: `${folder}/queue`,
    data_directory: `${folder}/data`,
    mail_owner: 'postfix',
    setgid_group: 'postdrop',
    maillog_file: `${folder}/log`,
    maillog_file_prefixes: folder,
    myhostname: 'relay.example.org',
    mydestination: '',
    mynetworks: '127.0.0.0/8',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    // Only what is delivered here is taken: nothing leaves this machine.
    smtpd_relay_restrictions: 'reject_unauth_destination',
    default_transport: 'error:nothing leaves this machine',
    alias_maps: '',
    local_recipient_maps: '',
    virtual_mailbox_domains: domains.join(' '),
    virtual_mailbox_base: `${folder}/mail`,
    virtual_mailbox_maps: `inline:{ ${mailboxes.map((address) => `{ ${address} = ${address}/ }`).join(' ')} }`,
    virtual_minimum_uid: '1',
    virtual_uid_maps: `static:${nobody}`,
    virtual_gid_maps: `static:${group}`,
    virtual_mailbox_limit: '0',
    message_size_limit: '65536',
    smtpd_tls_security_level: encrypted ? 'may' : 'none',
    ...(encrypted
      ? { smtpd_tls_cert_file: `${folder}/etc/cert.pem`, smtpd_tls_key_file: `${folder}/etc/key.pem` }
      : {}),
    smtp_tls_security_level: 'none',
    // Refusals come at once.
    smtpd_error_sleep_time: '0',
  };
}

/** No program in a root folder of its own: that would want copies of the system's libraries. */
function master(port: number): string {
  const programs: [name: string, type: string, wakeup: string, most: string, command: string][] = [
    [`127.0.0.1:${port}`, 'inet', '-', '-', 'smtpd'],
    ['pickup', 'unix', '60', '1', 'pickup'],
    ['cleanup', 'unix', '-', '0', 'cleanup'],
    ['qmgr', 'unix', '300', '1', 'qmgr'],
    ['tlsmgr', 'unix', '1000?', '1', 'tlsmgr'],
    ['rewrite', 'unix', '-', '-', 'trivial-rewrite'],
    ['bounce', 'unix', '-', '0', 'bounce'],
    ['defer', 'unix', '-', '0', 'bounce'],
    ['trace', 'unix', '-', '0', 'bounce'],
    ['verify', 'unix', '-', '1', 'verify'],
    ['flush', 'unix', '1000?', '0', 'flush'],
    ['proxymap', 'unix', '-', '-', 'proxymap'],
    ['showq', 'unix', '-', '-', 'showq'],
    ['error', 'unix', '-', '-', 'error'],
    ['retry', 'unix', '-', '-', 'error'],
    ['discard', 'unix', '-', '-', 'discard'],
    ['local', 'unix', '-', '-', 'local'],
    ['virtual', 'unix', '-', '-', 'virtual'],
    ['anvil', 'unix', '-', '1', 'anvil'],
    ['postlog', 'unix-dgram', '-', '1', 'postlogd'],
  ];
  const publicOnes = ['pickup', 'cleanup', 'qmgr', 'flush', 'showq', 'postlog'];
  return programs
    .map(([name, type, wakeup, most, command]) => {
      const isPrivate = type === 'inet' || publicOnes.includes(name) ? 'n' : '-';
      const unprivileged = ['local', 'virtual'].includes(name) ? 'n' : '-';
      return `${name} ${type} ${isPrivate} ${unprivileged} n ${wakeup} ${most} ${command}\n`;
    })
    .join('');
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket();
    const settle = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(2_000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('data', (line) => settle(line.toString().startsWith('220')));
    socket.connect(port, '127.0.0.1');
  });
}
