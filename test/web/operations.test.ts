import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { mailbox, message } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { openSite, type Site } from './site.ts';

let database: Database;
let site: Site;
let cookie: string;
beforeAll(async () => {
  database = await testDatabase();
  site = await openSite(database);
  cookie = await site.signIn('otto');
}, 60_000);
afterAll(async () => await database.close());

const read = async () =>
  (await (await site.get('/operations', cookie)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of operations', { timeout: 30_000 }, () => {
  it('says of each folder how it is, since when, who watches it, and by how much it is behind', async () => {
    const [box] = await database.db.select().from(mailbox).where(eq(mailbox.state, 'live'));
    const row = { mailboxId: box?.id ?? 0, uidValidity: 1n, createdAt: site.clock.now };
    await database.db.insert(message).values([
      { ...row, uid: 1_201 },
      { ...row, uid: 1_202 },
    ]);
    const words = await read();
    expect(words).toContain('As of Friday 20 March 2026, 16:30:00');
    expect(words).toContain('2 of 3 live, 2 messages behind.');
    expect(words).toMatch(/Reconnecting since 20 March 2026, 16:21 \(9 min ago\) The server closed the connection\./);
    expect(words).toContain('watched by intray-1, process 27');
    expect(words).toMatch(/20 March 2026, 16:28 2 min ago 2 messages 1202 /);
    expect(words).toMatch(/20 March 2026, 16:20 9 min ago nothing \d+ /);
    // The one that is ill stands on top.
    expect(words.indexOf('Reconnecting')).toBeLessThan(words.indexOf('Live'));
  });

  it('a process that died shows as not watched, one that hangs as stalled', async () => {
    const [first, second] = await database.db.select().from(mailbox).where(eq(mailbox.state, 'live'));
    const set = (id: number | undefined, changes: Partial<typeof mailbox.$inferInsert>) =>
      database.db
        .update(mailbox)
        .set(changes)
        .where(eq(mailbox.id, id ?? 0));
    await set(first?.id, { leaseUntil: new Date('2026-03-20T16:27:00Z') });
    await set(second?.id, { lastReconciledAt: new Date('2026-03-20T16:25:00Z') });
    const words = await read();
    expect(words).toMatch(/Not watched since 20 March 2026, 16:27 \(3 min ago\) Whoever watched it gives no sign/);
    expect(words).toMatch(/Stalled since 20 March 2026, 16:25 \(5 min ago\) It is connected, and no look/);
  });
});

describe('/metrics', { timeout: 30_000 }, () => {
  const open = (metrics: { text(): Promise<string>; token: string | null } | null) =>
    openSite(database, { fill: false, options: { metrics } });
  const text = async () => '# HELP a b\n# TYPE a gauge\na 1\n';
  const asked = (of: Site, authorization?: string) =>
    of.app.request('http://intray.test/metrics', { headers: authorization ? { authorization } : {} });

  it('needs no login where it is open, and is not a page', async () => {
    const response = await asked(await open({ text, token: null }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('a 1');
  });

  it('with a token answers only who sends it', async () => {
    const guarded = await open({ text, token: 'the-right-one' });
    expect((await asked(guarded)).status).toBe(401);
    expect((await asked(guarded, 'Bearer the-wrong-one')).status).toBe(401);
    expect((await asked(guarded, 'Basic dGhlLXJpZ2h0LW9uZQ==')).status).not.toBe(200);
    expect((await asked(guarded, 'Bearer the-right-one')).status).toBe(200);
  });

  it('is not there where nobody may read it, signed in or not', async () => {
    const closed = await open(null);
    expect((await asked(closed)).status).toBe(404);
    expect((await closed.get('/metrics', cookie)).status).toBe(404);
  });
});
