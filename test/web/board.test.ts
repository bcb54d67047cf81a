import { createPostgresBackend, type Queue, withBackend } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../support/database.ts';
import { ORIGIN, openSite, type Site } from './site.ts';

const Backend = withBackend(createPostgresBackend);

let database: Database;
let site: Site;
let queues: Queue[];
let cookie: string;
beforeAll(async () => {
  database = await testDatabase();
  queues = ['triage', 'reply'].map(
    (name) => new Backend.Queue(name, { connection: database.queueConnection as never }) as unknown as Queue,
  );
  site = await openSite(database, { fill: false, queues });
  cookie = await site.signIn('otto');
}, 60_000);
afterAll(async () => {
  for (const queue of queues) await queue.close();
  await database.close();
});

const put = async (path: string, headers: Record<string, string> = { cookie, origin: ORIGIN }) =>
  await site.app.request(`${ORIGIN}/queues/api${path}`, { method: 'PUT', headers });

describe('the queue dashboard', { timeout: 30_000 }, () => {
  it('opens for operations under a policy of its own', async () => {
    const response = await site.get('/queues', cookie);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const script = (await response.text()).match(/static\/js\/main\.\w+\.js/)?.[0];
    expect((await site.get(`/queues/${script}`, cookie)).status).toBe(200);
  });

  it('is nothing for HR, nor for nobody, its data included', async () => {
    const anna = await site.signIn('anna');
    expect((await site.get('/queues', anna)).status).toBe(403);
    expect((await site.get('/queues/api/queues', anna)).status).toBe(403);
    expect((await site.get('/queues/api/queues')).status).toBe(401);
  });

  it('counts the jobs, here and on the page of operations', async () => {
    await queues[0]?.add('triage', { messageId: 7 }, { jobId: 'message-7' });
    const html = await (await site.get('/operations', cookie)).text();
    expect(html).toMatch(/triage<\/th><td data-label="waiting">1</);
    const data = (await (await site.get('/queues/api/queues', cookie)).json()) as {
      queues: { name: string; readOnlyMode: boolean }[];
    };
    expect(data.queues.map((queue) => [queue.name, queue.readOnlyMode])).toEqual([
      ['triage', false],
      ['reply', true],
    ]);
  });

  it('an answer cannot be run again from it, other work can', async () => {
    await queues[1]?.add('reply', { replyId: 9 }, { jobId: 'reply-9', delay: 3_600_000 });
    await queues[0]?.add('triage', { messageId: 8 }, { jobId: 'message-8', delay: 3_600_000 });
    expect((await put('/queues/reply/reply-9/promote')).status).toBe(405);
    expect((await put('/queues/reply/retry/completed')).status).toBe(405);
    expect((await put('/queues/reply/empty')).status).toBe(405);
    expect(await queues[1]?.getDelayedCount()).toBe(1);
    expect((await put('/queues/triage/message-8/promote')).status).toBe(204);
    expect(await queues[0]?.getDelayedCount()).toBe(0);
  });

  it('another site cannot press its buttons', async () => {
    expect((await put('/queues/triage/empty', { cookie, origin: 'https://evil.example' })).status).toBe(403);
  });
});
