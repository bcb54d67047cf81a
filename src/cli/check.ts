// `intray check`: the configuration and every connection it names, a line each, with what to do about a failure.
import { join } from 'node:path';
import { journalPlace, sentFolders } from '../app/sent-places.ts';
import { openSmtp } from '../app/smtp.ts';
import { openTokens } from '../app/tokens.ts';
import type { Config } from '../config/load.ts';
import { antivirusOf, conditionOf } from '../documents/antivirus.ts';
import { LIMITS, MB } from '../documents/limits.ts';
import { servedBy } from '../domain/sharing.ts';
import { type Log, openLog } from '../log.ts';
import { openSent } from '../mail/sent.ts';
import { openQueues } from '../queue/open.ts';
import type { SentPlace } from '../stages/sent-places.ts';
import { openBlobs } from '../store/blobs.ts';
import { openDatabase } from '../store/database.ts';
import { loadTemplates } from '../templates/templates.ts';
import { checkFolder, openly } from './check-mailboxes.ts';
import type { Output } from './output.ts';

/** Null when all is well, what is wrong and what to do, or words about something that works. */
type Probe = () => Promise<string | null | Works>;
interface Works {
  words: string;
  /** Somebody should see to it all the same. */
  warning: boolean;
}

/** @returns 0, or 1 when anything failed */
export async function check(config: Config, output: Output, now: Date): Promise<number> {
  let failed = 0;
  const say = async (what: string, probe: Probe) => {
    const found = await probe().catch((error: Error) => error.message);
    const ok = typeof found !== 'string';
    const detail = ok ? (found?.words ?? null) : found;
    const warned = ok && found?.warning === true;
    if (!ok) failed++;
    output.record({ what, ok, detail, warning: warned }, [
      what,
      ok ? (warned ? 'WARNING' : 'ok') : 'FAILED',
      detail ?? '',
    ]);
    if (!ok || warned) output.error(`${what}: ${detail}`);
  };
  await say(`configuration ${config.file}`, async () => null);
  for (const vacancy of config.vacancies)
    await say(`vacancy ${vacancy.code}, closes ${vacancy.deadline.closesAt.toISOString()}`, async () => {
      if (!config.mailboxes.some((m) => servedBy(m.address, config.mailboxes, config.vacancies).includes(vacancy)))
        return `no mailbox of the configuration is ${vacancy.mailbox}; add it under mailboxes, or its mail is not read`;
      return warning(
        vacancy.receivedBy.length > 0
          ? null
          : 'no receiving server is named (receivedBy): forged senders cannot be told, and clocks are not compared',
      );
    });
  await say(`texts of answers, replaced in ${config.templates}`, async () => {
    const { replacing } = loadTemplates({ folder: config.templates, vacancies: config.vacancies.map((v) => v.code) });
    return { words: `${replacing.length} replaced`, warning: false };
  });
  const log = openLog('error', process.stderr);
  const tokens = openTokens(config, log, () => now);
  for (const mailbox of config.mailboxes) {
    for (const folder of [mailbox.folder, mailbox.junk].filter((f) => f !== null))
      await say(`IMAP ${mailbox.address}, folder ${folder}`, async () =>
        warning(await checkFolder(config, mailbox, folder, tokens)),
      );
    const sent = sentFolders(config, tokens).get(mailbox.address);
    if (sent) await say(`IMAP ${mailbox.address}, sent mail`, () => checkSent(sent, mailbox.sentCopy === 'append'));
  }
  const journal = journalPlace(config, tokens);
  if (journal)
    await say(`IMAP ${journal.account.host}, journal of sent mail`, async () => {
      const found = await checkSent(journal, false);
      return warning(config.sending.journal && openly(config.sending.journal)) ?? found;
    });
  await say(`SMTP ${config.smtp.host}:${config.smtp.port}`, async () => {
    const transport = openSmtp(config, tokens);
    const fault = await transport.verify().finally(() => transport.close());
    return fault ?? warning(config.smtp.user === null ? null : openly(config.smtp));
  });
  await say('file store', async () => {
    await (await openBlobs(join(config.data, 'files'))).check();
    return null;
  });
  const antivirus = antivirusOf(config.antivirus);
  if (antivirus)
    await say(`ClamAV ${antivirus.place}`, async () => {
      const { ok, old, words } = await conditionOf(antivirus, now);
      if (!ok) return words;
      const largest = await antivirus.scan(Buffer.alloc(LIMITS.fileSize * MB, 'x'));
      return largest.clean ? { words, warning: old } : { words: `${words}; ${TOO_SMALL}`, warning: true };
    });
  await say(config.databaseUrl ? 'database (PostgreSQL) and queues' : 'database (embedded) and queues', () =>
    checkStore(config, log),
  );
  output.end(['what', 'state', 'details, and what to do']);
  return failed > 0 ? 1 : 0;
}

function warning(words: string | null): Works | null {
  return words === null ? null : { words, warning: true };
}

const TOO_SMALL = `it does not take files of ${LIMITS.fileSize} MB, and what it does not take is not opened: raise StreamMaxLength, MaxFileSize and MaxScanSize in its clamd.conf`;

/** Names the folder that was found; where copies are put there, it must not be open for reading only. */
async function checkSent(place: SentPlace, append: boolean): Promise<string | Works> {
  const folder = await openSent(place.account, place.folder, AbortSignal.timeout(30_000));
  try {
    const fault = append ? await folder.whyNotWritable() : null;
    return fault ?? { words: `folder ${folder.path}`, warning: false };
  } finally {
    await folder.close();
  }
}

async function checkStore(config: Config, log: Log): Promise<null> {
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
