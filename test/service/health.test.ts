// What a monitor is told of answers that wait: numbers, and nothing about anybody.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startService } from '../../src/app/run.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { reply } from '../../src/store/schema.ts';
import { aMessage, aReply } from '../support/rows.ts';
import { type Installation, installation } from '../support/service.ts';

let place: Installation;
let service: Service;
beforeAll(async () => {
  place = await installation({ sending: { sink: 'trial@example.org' } });
  service = await startService(loadConfig(place.configFile, {}), ['web'], openLog('error', { write: () => undefined }));
});
afterAll(async () => {
  await service?.stop();
  await place?.stop();
});

test('/healthz counts what calls for a person, says whether candidates are answered, and is not ill because of it', async () => {
  const { db } = service.app.database;
  const since = new Date('2026-03-21T08:00:00Z');
  const add = async (changes: Partial<typeof reply.$inferInsert>) =>
    db.insert(reply).values({ ...aReply(await aMessage(db)), createdAt: since, ...changes });
  await add({ state: 'HELD', suppressed: 'breaker' });
  await add({ state: 'UNCERTAIN', uncertainSince: since });
  await add({ state: 'FAILED', lastError: '550 zoe@example.net unknown' });
  const web = service.running.get('web') as unknown as { url: string };
  const response = await fetch(`${web.url}/healthz`);
  const health = (await response.json()) as Record<string, unknown>;
  expect(response.status).toBe(200);
  expect(health.alerts).toEqual({
    breaker: [{ vacancy: 'HOI', count: 1, since: since.toISOString() }],
    restored: 0,
    restoration: null,
    uncertain: 1,
    uncertainSince: since.toISOString(),
    failed: 1,
    held: 0,
  });
  expect(health.sending).toEqual({ mode: 'send', sink: true });
  expect(JSON.stringify(health)).not.toMatch(/zoe|trial@|Lefèvre/);
});
