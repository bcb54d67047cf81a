// What a monitor is told of answers that wait: numbers, and nothing about anybody.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startService } from '../../src/app/run.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { mailbox, message, reply } from '../../src/store/schema.ts';
import { parsedMetrics } from '../support/metrics.ts';
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

test('a supervisor that hangs makes the service ill, and /healthz, metrics and page say which folder it is and by how much it is behind', async () => {
  const { db } = service.app.database;
  const [address = ''] = place.mailboxes;
  const now = Date.now();
  const hanging = {
    state: 'live' as const,
    lastReconciledAt: new Date(now - 10 * 60_000),
    leaseHolder: 'worker-1/7/a',
    leaseUntil: new Date(now + 600_000),
    uidValidity: 5n,
  };
  const row = await service.app.intake.activate(address, 'INBOX', null);
  await db.update(mailbox).set(hanging).where(eq(mailbox.id, row.id));
  await db.insert(message).values([7, 8].map((uid) => ({ mailboxId: row.id, uidValidity: 5n, uid })));
  const { url } = service.running.get('web') as unknown as { url: string };

  const ill = await fetch(`${url}/healthz`);
  expect(ill.status).toBe(503);
  const { ok, mailboxes } = (await ill.json()) as { ok: boolean; mailboxes: { address: string }[] };
  expect(ok).toBe(false);
  // Every mailbox that is configured, watched or not; none that only has rows.
  expect(mailboxes.map((each) => each.address)).toEqual(place.mailboxes);
  expect(mailboxes[0]).toEqual({
    address,
    folder: 'INBOX',
    ok: false,
    state: 'stalled',
    stateSince: hanging.lastReconciledAt.toISOString(),
    watchedBy: 'another process',
    lastReconciledAt: hanging.lastReconciledAt.toISOString(),
    newestUid: 8,
    behind: 2,
    lastError: 'It is connected, and no look has been completed since.',
  });
  const metrics = parsedMetrics(await (await fetch(`${url}/metrics`)).text());
  const of = (name: string) => metrics.find((m) => m.name === name && m.labels.mailbox === address)?.value;
  expect([of('intray_mailbox_up'), of('intray_mailbox_behind'), of('intray_mailbox_newest_uid')]).toEqual([0, 2, 8]);
  expect(of('intray_mailbox_seconds_since_reconcile')).toBeGreaterThanOrEqual(600);

  await db.update(mailbox).set({ lastReconciledAt: new Date() }).where(eq(mailbox.id, row.id));
  const well = (await (await fetch(`${url}/healthz`)).json()) as { mailboxes: { state: string; ok: boolean }[] };
  expect(well.mailboxes[0]).toMatchObject({ state: 'live', ok: true });
});
