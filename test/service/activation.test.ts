// From when on a mailbox is answered: what the configuration says holds at each start, and never for what is decided.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { openDatabase } from '../../src/store/database.ts';
import { reply } from '../../src/store/schema.ts';
import { type Installation, installation, until } from '../support/service.ts';
import { template } from '../support/template.ts';

let place: Installation;
let service: Service | undefined;
beforeEach(async () => {
  place = await installation();
  await (await openDatabase({ url: null, dir: path.join(place.folder, 'data'), template: await template() })).close();
});
afterEach(async () => {
  await service?.stop();
  service = undefined;
  await place.stop();
});

async function startedFrom(answerFrom: string): Promise<void> {
  await service?.stop();
  const config = readFileSync(place.configFile, 'utf8').replaceAll(/answerFrom: \S+/g, `answerFrom: ${answerFrom}`);
  writeFileSync(place.configFile, config);
  const log = openLog('error', { write: () => undefined });
  service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
}

/** An enquiry received on that day of March. */
async function arrives(who: string, day: number): Promise<void> {
  const text = `Could you please tell me whether the post is open to part-time work? I am ${who}.`;
  const head = [
    `From: ${who} Example <${who}@example.net>`,
    'Subject: Question about the post of Head of Information Technology',
    `Message-ID: <${who}@example.net>`,
  ];
  const raw = `${head.join('\r\n')}\r\n\r\n${text}\r\n`;
  await place.imap.append('hoi.vacancy@wcoomd.org', raw, new Date(Date.UTC(2026, 2, day, 10)));
}

async function become(expected: string[]): Promise<void> {
  let got: string[] = [];
  await until(
    expected.join(', '),
    async () => {
      const rows = (await service?.app.database.db.select().from(reply).orderBy(asc(reply.recipient))) ?? [];
      got = rows.map((row) => [row.recipient.split('@')[0], row.suppressed ?? row.state].join(' '));
      return got.join() === expected.join();
    },
    60_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; there is ${got.join(', ')}`);
  });
}

test('a time that is moved back or forth holds from the next start on, and answers nothing that was decided before', async () => {
  await arrives('ann', 10);
  await startedFrom('2026-03-15T00:00:00Z');
  await become(['ann before-activation']);

  await startedFrom('2026-03-01T00:00:00Z');
  await arrives('ben', 11);
  await become(['ann before-activation', 'ben SENT']);

  await startedFrom('2026-03-15T00:00:00Z');
  await arrives('cleo', 12);
  await arrives('dora', 16);
  await become(['ann before-activation', 'ben SENT', 'cleo before-activation', 'dora SENT']);
  expect(place.sink.mails.map(({ envelope }) => envelope.to[0])).toEqual(['ben@example.net', 'dora@example.net']);
}, 180_000);
