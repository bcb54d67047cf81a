// `intray check`: the configuration and every connection it names, a line each, with what to do about a failure.
import { join } from 'node:path';
import type { Config } from '../config/load.ts';
import { openLog } from '../log.ts';
import { openFolder } from '../mail/mailbox.ts';
import { smtpTransport } from '../mail/transport.ts';
import { openQueues } from '../queue/open.ts';
import { openBlobs } from '../store/blobs.ts';
import { openDatabase } from '../store/database.ts';
import type { Output } from './output.ts';

/** Null when all is well, else what is wrong and what to do. */
type Probe = () => Promise<string | null>;

/** @returns 0, or 1 when anything failed */
export async function check(config: Config, output: Output): Promise<number> {
  let failed = 0;
  const say = async (what: string, probe: Probe) => {
    const trouble = await probe().catch((error: Error) => error.message);
    if (trouble !== null) failed++;
    output.record({ what, ok: trouble === null, detail: trouble }, [
      what,
      trouble === null ? 'ok' : 'FAILED',
      trouble ?? '',
    ]);
    if (trouble !== null) output.error(`${what}: ${trouble}`);
  };
  await say(`configuration ${config.file}`, async () => null);
  for (const vacancy of config.vacancies)
    await say(`vacancy ${vacancy.code}, closes ${vacancy.deadline.closesAt.toISOString()}`, async () =>
      config.mailboxes.some((m) => m.address === vacancy.mailbox)
        ? null
        : `no mailbox of the configuration is ${vacancy.mailbox}; add it under mailboxes, or its mail is not read`,
    );
  for (const mailbox of config.mailboxes) {
    const { host, port, user, password, security } = mailbox;
    const imap = { host, port, user, password, secure: security === 'tls', plaintextLogin: security === 'none' };
    for (const folder of [mailbox.folder, mailbox.junk].filter((f) => f !== null))
      await say(`IMAP ${mailbox.address}, folder ${folder}`, async () => {
        const session = await openFolder({ ...imap, folder }, AbortSignal.timeout(30_000));
        await session.close();
        return null;
      });
  }
  await say(`SMTP ${config.smtp.host}:${config.smtp.port}`, () => smtpTransport(config.smtp).verify());
  await say('file store', async () => {
    await (await openBlobs(join(config.data, 'files'))).check();
    return null;
  });
  await say(config.databaseUrl ? 'database (PostgreSQL) and queues' : 'database (embedded) and queues', () =>
    checkStore(config),
  );
  output.end(['what', 'state', 'what to do']);
  return failed > 0 ? 1 : 0;
}

async function checkStore(config: Config): Promise<null> {
  const log = openLog('error', process.stderr);
  const database = await openDatabase({
    url: config.databaseUrl,
    dir: config.data,
    log,
    queue: config.redisUrl === null,
  });
  try {
    const queues = await openQueues({ redisUrl: config.redisUrl, connection: database.queueConnection, log });
    await queues.counts();
    await queues.close();
  } finally {
    await database.close();
  }
  return null;
}
