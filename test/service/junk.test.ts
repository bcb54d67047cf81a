// The Junk folder, through the whole service: what lies there is watched and listed, and never answered.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startImap } from '../../demo/servers.ts';
import { digestWorld } from '../../src/app/app.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { printDigest } from '../../src/stages/digest.ts';
import { openDatabase } from '../../src/store/database.ts';
import { message, reply } from '../../src/store/schema.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type Installation, installation, until } from '../support/service.ts';
import { template } from '../support/template.ts';

const HOI = 'hoi.vacancy@wcoomd.org';
const missing = await whyNoDovecot();
if (missing) console.info(`the Junk folder: a server in the process in place of Dovecot (${missing})`);

let place: Installation;
let service: Service | undefined;
beforeAll(async () => {
  place = await installation({}, (mailboxes) => (missing ? startImap({ mailboxes }) : startDovecot({ mailboxes })));
  const config = parse(readFileSync(place.configFile, 'utf8')) as { mailboxes: object[] };
  config.mailboxes = config.mailboxes.map((each) => ({ ...each, junk: 'Junk' }));
  writeFileSync(place.configFile, stringify(config));
  await (await openDatabase({ url: null, dir: path.join(place.folder, 'data'), template: await template() })).close();
  const log = openLog('error', { write: () => undefined });
  service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
});
afterAll(async () => {
  await service?.stop();
  await place?.stop();
});

/** A question, as a person asks it. */
function asks(who: string): string {
  const head = [
    `From: ${who} Example <${who}@example.net>`,
    'Subject: Question about the post of Head of Information Technology',
    `Message-ID: <${who}@example.net>`,
  ];
  return `${head.join('\r\n')}\r\n\r\nCould you please tell me whether the post is open to part-time work? I am ${who}.\r\n`;
}

test('a question in Junk is taken in and listed for HR, and only the same question in the INBOX is answered', async () => {
  if (!service) throw new Error('not started');
  const at = new Date('2026-03-10T10:00:00Z');
  await place.imap.append(HOI, asks('ida'), at, 'Junk');
  await place.imap.append(HOI, asks('ivo'), at);
  const { db } = service.app.database;
  const decided = () => db.select().from(message).where(eq(message.state, 'DONE'));
  await until('both are decided', async () => (await decided()).length === 2);
  await until('the one in the INBOX is answered', () => place.sink.mails.length > 0);
  await service.app.queues.idle({ timeoutMs: 60_000 });

  expect(place.sink.mails.map(({ envelope }) => envelope.to)).toEqual([['ivo@example.net']]);
  const answers = await db.select().from(reply);
  expect(answers.find((each) => each.recipient === 'ida@example.net')).toMatchObject({
    state: 'SUPPRESSED',
    suppressed: 'spam',
  });
  expect((await decided()).map((each) => each.fromAddress).sort()).toEqual(['ida@example.net', 'ivo@example.net']);
  const vacancy = service.app.vacancies.find((each) => each.code === 'HOI');
  if (!vacancy) throw new Error('no sample vacancy');
  const since = new Date('2026-03-01T00:00:00Z');
  const digest = await printDigest(digestWorld(service.app), { vacancy, day: '2026-03-11', since });
  expect(digest).toMatch(/Junk[\s\S]*ida/i);

  const { url } = service.running.get('web') as unknown as { url: string };
  const { mailboxes } = (await (await fetch(`${url}/healthz`)).json()) as {
    mailboxes: { address: string; folder: string; state: string; newestUid: number | null }[];
  };
  expect(mailboxes.filter((each) => each.address === HOI)).toMatchObject([
    { folder: 'INBOX', state: 'live', newestUid: 1 },
    { folder: 'Junk', state: 'live', newestUid: 1 },
  ]);
});
