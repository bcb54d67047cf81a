import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { application, audit, document, message, reply } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { openSite, type Site, siteSettings } from './site.ts';

let database: Database;
let site: Site;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  database = await testDatabase();
  site = await openSite(database);
  for (const name of ['anna', 'petra', 'otto', 'ada']) cookies[name] = await site.signIn(name);
}, 60_000);
afterAll(async () => await database.close());

const as = (name: string, path: string) => site.get(path, cookies[name]);
const statusOf = async (name: string, path: string) => (await as(name, path)).status;

/** Ids of things of the vacancy that anna may not see. */
async function foreign() {
  const { db } = database;
  const [bid] = await db.select().from(application).where(eq(application.vacancy, 'FDO')).orderBy(application.id);
  const [mail] = await db
    .select()
    .from(message)
    .where(eq(message.applicationId, bid?.id ?? 0));
  const [paper] = await db
    .select()
    .from(document)
    .where(eq(document.messageId, mail?.id ?? 0));
  const [answer] = await db
    .select()
    .from(reply)
    .where(and(eq(reply.vacancy, 'FDO'), eq(reply.state, 'HELD')));
  return { bid: bid?.id ?? 0, mail: mail?.id ?? 0, paper: paper?.id ?? 0, answer: answer?.id ?? 0 };
}

describe('rights', { timeout: 30_000 }, () => {
  it('an HR reader sees the own vacancy and nothing of another', async () => {
    const html = await (await as('anna', '/')).text();
    expect(html).toContain('Maren Oskarsdóttir');
    expect(html).not.toContain('Rui Tavares Lima');
    expect(html).not.toContain('Flood Data Officer');
    const mail = await (await as('anna', '/mail')).text();
    expect(mail).toContain('A question about the contract');
    expect(mail).not.toContain('Rui Tavares Lima');
    const answers = await (await as('anna', '/answers')).text();
    expect(answers).toContain('Ngozi Adebayo-Ferreira');
    expect(answers).not.toContain('Rui Tavares Lima');
  });

  it('asking for another vacancy by its code shows nothing of it', async () => {
    for (const path of ['/?vacancy=FDO', '/mail?vacancy=FDO', '/answers?vacancy=FDO', '/?q=Rui', '/mail?q=Rui']) {
      expect(await (await as('anna', path)).text()).not.toContain('Tavares');
    }
  });

  it('things of another vacancy are not there, whoever knows their number', async () => {
    const { bid, mail, paper, answer } = await foreign();
    for (const path of [`/applications/${bid}`, `/mail/${mail}`, `/mail/${mail}/source`, `/documents/${paper}`]) {
      expect(await statusOf('petra', path)).toBe(200);
      expect(await statusOf('anna', path)).toBe(404);
    }
    const sent = await site.post(`/answers/${answer}/send`, {}, { cookie: cookies.anna ?? '' });
    expect(sent.status).toBe(404);
    expect(site.released).toEqual([]);
  });

  it('mail of no vacancy is seen by those whose mailbox it reached', async () => {
    const html = await (await as('anna', '/mail?shown=quarantined')).text();
    expect(html).toContain('The mail is larger than 50 MB.');
  });

  it('mail that was set aside can be tried again by those who may see it', async () => {
    const list = await (await as('anna', '/mail?shown=quarantined')).text();
    const id = /href="\/mail\/(\d+)"/.exec(list)?.[1] ?? '';
    expect(await (await as('anna', `/mail/${id}`)).text()).toContain(`action="/mail/${id}/retry"`);
    const asked = await site.post(`/mail/${id}/retry`, {}, { cookie: cookies.anna ?? '' });
    expect(asked.headers.get('location')).toBe(`/mail/${id}?tried=yes`);
    expect(site.retried).toEqual([{ id: Number(id), actor: 'hr:anna' }]);
    const operations = await site.post(`/mail/${id}/retry`, {}, { cookie: cookies.otto ?? '' });
    expect(operations.status).toBe(403);
    expect(site.retried).toHaveLength(1);
  });

  it('operations sees how the service runs, and no candidate', async () => {
    for (const path of ['/applications/1', '/mail', '/mail/1', '/mail/1/source', '/documents/1', '/answers']) {
      expect(await statusOf('otto', path)).toBe(403);
    }
    expect((await as('otto', '/')).headers.get('location')).toBe('/operations');
    const html = await (await as('otto', '/operations')).text();
    expect(html).toContain('Reconnecting');
    expect(html).toContain('The mail is larger than 50 MB.');
    expect(html).not.toMatch(/Oskars|maren|Head of Water Quality|Rui/i);
  });

  it('HR does not see operations, an administrator sees both', async () => {
    for (const path of ['/operations', '/queues']) {
      expect(await statusOf('petra', path)).toBe(403);
      expect(await statusOf('ada', path)).toBe(200);
    }
    expect(await statusOf('ada', '/')).toBe(200);
  });

  it('every look and every download stands in the audit trail, refused ones do not', async () => {
    const { bid, mail, paper } = await foreign();
    await database.db.delete(audit);
    for (const path of [`/applications/${bid}`, `/mail/${mail}`, `/mail/${mail}/source`, `/documents/${paper}`]) {
      await as('anna', path);
      await as('petra', path);
    }
    const rows = await database.db.select().from(audit).orderBy(audit.id);
    expect(rows.map((row) => [row.actor, row.action, row.vacancy])).toEqual([
      ['hr:petra', 'application.viewed', 'FDO'],
      ['hr:petra', 'message.viewed', 'FDO'],
      ['hr:petra', 'message.downloaded', 'FDO'],
      ['hr:petra', 'document.downloaded', 'FDO'],
    ]);
    expect(rows.every((row) => row.applicationId === bid)).toBe(true);
    expect(JSON.stringify(rows.map((row) => row.detail))).toBe(JSON.stringify([{}, {}, {}, { document: paper }]));
  });

  it('an account taken out of the configuration is signed out', async () => {
    const cookie = cookies.ada ?? '';
    const without = await openSite(database, {
      fill: false,
      options: { settings: siteSettings({ users: [] }) },
    });
    expect((await without.get('/', cookie)).status).toBe(303);
  });
});
