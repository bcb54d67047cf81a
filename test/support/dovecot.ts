// A real Dovecot on loopback, run by an ordinary user out of a temporary folder; gone with all its mail after stop().
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { appendMail, type ImapAccount } from '../../demo/servers.ts';

export interface Dovecot {
  account(address: string): ImapAccount;
  /** The port for TLS from the first byte; the other one has STARTTLS. */
  tlsPort: number;
  /** The certificate both use, in PEM. */
  certificate: string;
  append(address: string, raw: Buffer | string, internalDate?: Date, folder?: string): Promise<void>;
  /** Takes the server away, and brings it back on the same port with all its mail. */
  away(): Promise<void>;
  back(): Promise<void>;
  /** Gives an INBOX another UIDVALIDITY; the uids stay, and mean nothing. */
  renumber(address: string): Promise<void>;
  stop(): Promise<void>;
}

/** Why the tests against a real Dovecot are not run here; null when they are. */
export async function whyNoDovecot(): Promise<string | null> {
  if (process.env.TEST_DOVECOT !== '1') return 'TEST_DOVECOT is not 1';
  const version = await run('dovecot', ['--version']).catch(() => null);
  if (!version) throw new Error('TEST_DOVECOT is 1, and there is no dovecot: apt-get install dovecot-imapd');
  // 2.4 reads another language of configuration.
  if (!version.startsWith('2.3.')) throw new Error(`This configuration is for Dovecot 2.3, not ${version.trim()}.`);
  return null;
}

/**
 * Starts Dovecot with a mailbox for each address.
 * @param rights what the owners of mailboxes may do in INBOX, in letters of RFC 4314, told by MYRIGHTS; null: everything, and nothing is told
 * @param introspectionUrl logins by token, too: where Dovecot asks whose a token is (GET with the token as Bearer; `active`, and the address in `email`)
 */
export async function startDovecot({
  mailboxes,
  introspectionUrl = null,
  rights = null,
}: {
  mailboxes: string[];
  introspectionUrl?: string | null;
  rights?: string | null;
}): Promise<Dovecot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dovecot-'));
  const who = await ordinaryUser();
  const port = await freePort();
  const tlsPort = await freePort();
  await mkdir(path.join(folder, 'mail'));
  await writeFile(path.join(folder, 'users'), mailboxes.map((address) => `${address}:{PLAIN}${PASSWORD}\n`).join(''));
  if (introspectionUrl)
    await writeFile(
      path.join(folder, 'oauth2.conf'),
      `introspection_url = ${introspectionUrl}\nintrospection_mode = auth\nactive_attribute = active\nactive_value = true\n`,
    );
  if (rights !== null) await writeFile(path.join(folder, 'rights'), `INBOX owner ${rights}\n`);
  await writeFile(
    path.join(folder, 'dovecot.conf'),
    configuration(folder, who, { port, tlsPort }, { byToken: introspectionUrl !== null, byList: rights !== null }),
  );
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', path.join(folder, 'key.pem'), '-out', path.join(folder, 'cert.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await run('openssl', ['req', '-x509', ...key, ...subject, ...files]);
  for (const each of await readdir(folder)) await chown(path.join(folder, each), who.uid, who.gid);
  await chown(folder, who.uid, who.gid);

  let server = await serve(folder, who, port);
  const account = (address: string) => ({ host: '127.0.0.1', port, user: address, password: PASSWORD });
  return {
    account,
    tlsPort,
    certificate: await readFile(path.join(folder, 'cert.pem'), 'utf8'),
    append: (address, raw, internalDate, into) => appendMail(account(address), raw, internalDate, into),
    away: () => end(server),
    async back() {
      server = await serve(folder, who, port);
    },
    async renumber(address) {
      const validity = String(Math.floor(Date.now() / 1000) + 1000);
      const change = ['mailbox', 'update', '-u', address, '--uid-validity', validity, 'INBOX'];
      await run('doveadm', ['-c', path.join(folder, 'dovecot.conf'), ...change], who);
    },
    async stop() {
      await end(server);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const PASSWORD = 'for-the-tests-only';
const run = async (file: string, args: string[], who: { uid?: number; gid?: number } = {}) =>
  (await promisify(execFile)(file, args, { uid: who.uid, gid: who.gid, timeout: 20_000 })).stdout;

interface User {
  uid: number;
  gid: number;
  name: string;
  group: string;
}

/** Dovecot refuses mail of root: root starts it as `nobody`, anyone else as themselves; the configuration is the same. */
async function ordinaryUser(): Promise<User> {
  const who = process.getuid?.() === 0 ? ['nobody'] : [];
  const [uid, gid, name, group] = await Promise.all(
    ['-u', '-g', '-un', '-gn'].map((what) => run('id', [what, ...who])),
  );
  return { uid: Number(uid), gid: Number(gid), name: (name ?? '').trim(), group: (group ?? '').trim() };
}

function configuration(
  folder: string,
  { uid, gid, name, group }: User,
  ports: { port: number; tlsPort: number },
  { byToken, byList }: { byToken: boolean; byList: boolean },
): string {
  // Without root no service can change its user or its root folder, so every one of them stays where it is.
  const services = [
    'anvil',
    'log',
    'config',
    'auth',
    'imap',
    'stats',
    'dns-client',
    'imap-urlauth',
    'imap-urlauth-login',
  ];
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
first_valid_uid = ${uid}
last_valid_uid = ${uid}
first_valid_gid = ${gid}
mail_location = maildir:${folder}/mail/%u
mail_fsync = never
mail_max_userip_connections = 50
auth_failure_delay = 0
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
}
${byList ? `mail_plugins = acl\nprotocol imap {\n  mail_plugins = acl imap_acl\n}\nplugin {\n  acl = vfile:${folder}/rights\n}` : ''}
${byToken ? `auth_mechanisms = plain login xoauth2 oauthbearer\n${tokenPassdb(folder)}` : ''}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.port}
  }
  inet_listener imaps {
    port = ${ports.tlsPort}
    ssl = yes
  }
}
# Otherwise each wrong password makes the next login wait.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${services.map((service) => `service ${service} {\n  chroot =\n}`).join('\n')}
`;
}

function tokenPassdb(folder: string): string {
  return `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}`;
}

async function serve(folder: string, { uid, gid }: User, port: number): Promise<ChildProcess> {
  const child = spawn('dovecot', ['-F', '-c', path.join(folder, 'dovecot.conf')], {
    uid,
    gid,
    stdio: 'ignore',
    // A process group of its own, so that all of it can be ended.
    detached: true,
  });
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return child;
    await pause(50);
  }
  await end(child);
  throw new Error(`Dovecot did not start: ${await readFile(path.join(folder, 'log'), 'utf8').catch(() => 'no log')}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket();
    const settle = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('data', () => settle(true));
    socket.connect(port, '127.0.0.1');
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
  // Processes that hold a connection outlive the master by ten seconds and more.
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Dovecot cannot choose a port by itself. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
