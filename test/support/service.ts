// A whole installation for tests: sample vacancies, in-process mail servers, a temporary data folder.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { type ImapServers, type Sink, startImap, startSink } from '../../demo/servers.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';

export interface Installation {
  folder: string;
  configFile: string;
  imap: Pick<ImapServers, 'account' | 'append' | 'stop'>;
  sink: Sink;
  mailboxes: string[];
  stop(): Promise<void>;
}

/**
 * @param settings laid over the configuration, for example a databaseUrl
 * @param openImap the server the mailboxes live on
 */
export async function installation(
  settings: Record<string, unknown> = {},
  openImap: (mailboxes: string[]) => Promise<Installation['imap']> = (mailboxes) => startImap({ mailboxes }),
): Promise<Installation> {
  const folder = mkdtempSync(path.join(tmpdir(), 'intray-service-'));
  const vacancies = path.resolve('seeds/vacancies');
  const mailboxes = readVacancies(vacancies).vacancies.map((v) => v.mailbox);
  const imap = await openImap(mailboxes);
  const sink = await startSink();
  const secret = path.join(folder, 'password');
  const configFile = path.join(folder, 'intray.yaml');
  const config = {
    organisation: { en: 'World Customs Organization', fr: 'Organisation mondiale des douanes' },
    data: path.join(folder, 'data'),
    vacancies,
    mailboxes: mailboxes.map((address) => {
      const { host, port, user, password } = imap.account(address);
      writeFileSync(secret, password);
      return {
        address,
        host,
        port,
        user,
        security: 'none',
        password: { file: secret },
        answerFrom: '2025-01-01T00:00:00Z',
        pollSeconds: 5,
      };
    }),
    smtp: { host: sink.host, port: sink.port, security: 'none' },
    web: { port: 0, publicUrl: 'http://127.0.0.1' },
    reading: { processes: 1 },
    ...settings,
  };
  writeFileSync(configFile, stringify(config));
  return {
    folder,
    configFile,
    imap,
    sink,
    mailboxes,
    async stop() {
      await Promise.all([imap.stop(), sink.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Asks until the answer is yes. @throws with what was waited for when the time is over */
export async function until(what: string, yes: () => boolean | Promise<boolean>, withinMs = 120_000): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    if (await yes()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}
