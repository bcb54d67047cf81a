// `npm run demo`: the whole service on this machine alone, with an IMAP server, an SMTP sink and some thirty mails of invented people.
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { inArray, sql } from 'drizzle-orm';
import pino from 'pino';
import { startService } from '../src/app/run.ts';
import { WORKER_NAMES } from '../src/app/workers.ts';
import { failed } from '../src/cli/failure.ts';
import { progressBar } from '../src/cli/output.ts';
import { ConfigurationFaults } from '../src/config/faults.ts';
import { loadConfig } from '../src/config/load.ts';
import { readVacancies } from '../src/config/vacancy-file.ts';
import { openLog } from '../src/log.ts';
import type { Db } from '../src/store/database.ts';
import { message, reply } from '../src/store/schema.ts';
import { startControl } from './control.ts';
import { startImap, startSink } from './servers.ts';
import { CONFIG_FILE, FOLDER, prepareFolder, sayRunning, sayStopped, VACANCIES, writeConfig } from './settings.ts';
import { differences, outcomes, type Sample, sampleMail, samples, storyTable } from './story.ts';

/** A demo that takes longer than this has stopped working. */
const MOST_MS = 10 * 60_000;

const { values: options } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
try {
  process.exitCode = await demo(options.once);
} catch (error) {
  process.exitCode = failed(error, process.stderr);
}
process.exit();

async function demo(once: boolean): Promise<number> {
  const began = Date.now();
  const kind = prepareFolder();
  say(kind === 'new' ? 'Starting the demo …' : 'The last demo was interrupted; it goes on where it stopped …');
  const { vacancies, faults } = readVacancies(VACANCIES);
  if (faults.length > 0) throw new ConfigurationFaults(faults);
  const mailboxes = vacancies.map((v) => v.mailbox);
  const imap = await startImap({ mailboxes, folder: join(FOLDER, 'imap') });
  const sink = await startSink({ folder: join(FOLDER, 'answers') });
  const password = await writeConfig(mailboxes, imap, sink);
  const config = loadConfig(CONFIG_FILE, {});
  sayRunning({ pid: process.pid, control: '', token: '' });
  const log = openLog('info', pino.destination({ dest: openSync(join(FOLDER, 'service.log'), 'a'), sync: true }));
  const service = await startService(config, WORKER_NAMES, log);
  const control = await startControl(service.app, imap);
  sayRunning({ pid: process.pid, control: control.url, token: control.token });
  const stop = async () => {
    await control.stop();
    await service.stop();
    await Promise.all([imap.stop(), sink.stop()]);
    sayStopped();
  };

  const { db } = service.app.database;
  const listed = samples();
  await deliverMissing(listed, imap);
  const inTime = await workedThrough(db, listed.length);
  const got = await outcomes(db);
  say(`\n${storyTable(got)}\n`);
  const wrong = [
    ...(inTime ? [] : ['not every mail was worked through in time']),
    ...differences(listed, got, kind === 'continued'),
  ];
  for (const line of wrong) say(`DIFFERS  ${line}`);
  const answers = got.filter((o) => o.replyState === 'SENT').length;
  if (kind === 'new' && sink.mails.length !== answers) wrong.push('answers and mails in the sink differ in number');
  say(
    `${got.length} mails worked through in ${Math.round((Date.now() - began) / 1000)} s, ${answers} answered; ${wrong.length === 0 ? 'all as expected' : `${wrong.length} things differ from seeds/expected.yaml`}.`,
  );
  const uncertain = got.filter((o) => o.replyState === 'UNCERTAIN').length;
  if (uncertain > 0)
    say(
      `${uncertain} of unknown fate: the demo was killed while it was being handed over. It is not sent again by itself; a person decides on the page Answers.`,
    );
  if (once) {
    await stop();
    return wrong.length === 0 ? 0 : 1;
  }
  say(`
Review page      ${config.web.publicUrl}   user hr, password ${password}
Queue dashboard  ${config.web.publicUrl}/operations   user operations, same password
Answers          ${join('data', 'demo', 'answers')} (${sink.mails.length} mails as .eml)
Log              ${join('data', 'demo', 'service.log')}
Your own mail    npm run deliver -- seeds/try/my-application.eml   (in another terminal)

Ctrl-C ends the demo.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  say('\nStopping …');
  await stop();
  return 0;
}

/** Appends what is not there yet: after an interrupted demo, only the rest. */
async function deliverMissing(listed: Sample[], imap: Awaited<ReturnType<typeof startImap>>): Promise<void> {
  const there = new Set<string>();
  for (const mailbox of new Set(listed.map((s) => s.mailbox)))
    for (const { internaldate } of imap.folder(mailbox).messages) there.add(`${mailbox} ${Date.parse(internaldate)}`);
  const missing = listed.filter((s) => !there.has(`${s.mailbox} ${s.internalDate.getTime()}`));
  for (const sample of missing) await imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
  say(`${missing.length} mails delivered to ${new Set(listed.map((s) => s.mailbox)).size} mailboxes over IMAP.`);
}

/** Shows progress until every mail is decided and every answer is sent. False when that takes too long. */
async function workedThrough(db: Db, total: number): Promise<boolean> {
  const bar = progressBar(total, 'mails worked through', process.stderr);
  let shown = 0;
  for (const end = Date.now() + MOST_MS; Date.now() < end; await pause(100)) {
    const [done] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(message)
      .where(inArray(message.state, ['DONE', 'MARKED', 'QUARANTINED']));
    const count = done?.count ?? 0;
    for (; shown < count; shown++) bar.step();
    if (count < total) continue;
    const [waiting] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(reply)
      .where(inArray(reply.state, ['PENDING', 'OPEN', 'COMMIT_POINT']));
    if (waiting?.count === 0) {
      bar.done();
      return true;
    }
  }
  bar.done();
  return false;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
