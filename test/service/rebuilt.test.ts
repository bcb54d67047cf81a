import { afterEach, beforeEach, expect, test } from 'vitest';
import { outcomes, sampleMail, samples } from '../../demo/story.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { message } from '../../src/store/schema.ts';
import { type Installation, installation, until } from '../support/service.ts';

let place: Installation;
let service: Service | undefined;
beforeEach(async () => {
  place = await installation();
});
afterEach(async () => {
  await service?.stop();
  await place.stop();
});

test('with every job lost, the next start takes up each message where the store says it stopped', async () => {
  const mails = samples().slice(5, 9);
  for (const sample of mails) await place.imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
  const config = loadConfig(place.configFile, {});
  const log = openLog('error', { write: () => undefined });

  service = await startService(config, ['intake'], log);
  const kept = async () => (await service?.app.database.db.select().from(message))?.map((row) => row.state);
  await until(
    'all mail is kept',
    async () => (await kept())?.filter((state) => state === 'FETCHED').length === mails.length,
  );
  for (const queue of service.app.queues.raw()) await queue.obliterate({ force: true });
  await service.stop();

  service = await startService(config, WORKER_NAMES, log);
  const { db } = service.app.database;
  await until('every mail is decided', async () => (await outcomes(db)).length === mails.length);
  await until('every answer is sent', () => place.sink.mails.length === mails.length);
  expect((await outcomes(db)).map((o) => o.disposition).sort()).toEqual(mails.map((m) => m.expect.disposition).sort());
});
