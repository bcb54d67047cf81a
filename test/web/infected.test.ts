// Infected files on the pages: named with the reason, kept, and handed out to nobody; and what becomes of downloads when the scanner is away.
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { application, audit, document, extraction, message } from '../../src/store/schema.ts';
import type { WebOptions } from '../../src/web/options.ts';
import { testDatabase } from '../support/database.ts';
import { openSite, type Site } from './site.ts';

const REASON = 'The virus scanner reported Eicar-Test in this file, so it was not opened.';
const WORKS = { ok: true, old: false, words: 'ClamAV 1.4.6, signatures of 2026-03-20, of today' };

let database: Database;
let site: Site;
let cookie: string;
/** What the scanner does from now on. */
let antivirus: NonNullable<WebOptions['antivirus']>;
const ids = { mail: 0, application: 0, infected: 0, sound: 0, otherMail: 0 };
beforeAll(async () => {
  database = await testDatabase();
  const { db } = database;
  antivirus = { scan: async () => ({ clean: true }), condition: async () => WORKS };
  const current = { scan: (content: Uint8Array) => antivirus.scan(content), condition: () => antivirus.condition() };
  site = await openSite(database, { options: { antivirus: current } });
  cookie = await site.signIn('ada');
  const papers = await db
    .select({ id: document.id, sha256: document.sha256, mail: message.id, bid: message.applicationId })
    .from(document)
    .innerJoin(message, eq(message.id, document.messageId))
    .innerJoin(application, eq(application.id, message.applicationId))
    .where(eq(document.filename, 'diploma.jpg'));
  const [diploma] = papers;
  const [sound] = await db.select().from(document).where(eq(document.filename, 'Lebenslauf.pdf'));
  if (!diploma || !sound) throw new Error('the sample has other files');
  Object.assign(ids, { mail: diploma.mail, application: diploma.bid, infected: diploma.id });
  Object.assign(ids, { sound: sound.id, otherMail: sound.messageId });
  const infected = { status: 'infected' as const, reason: REASON, pages: [], mediaType: 'application/octet-stream' };
  await db.update(extraction).set(infected).where(eq(extraction.sha256, diploma.sha256));
}, 60_000);
afterAll(async () => await database.close());

const get = (path: string) => site.get(path, cookie);
const lastLine = async () => (await database.db.select().from(audit).orderBy(desc(audit.id)).limit(1))[0];

describe('an infected file', { timeout: 30_000 }, () => {
  it('stands on the pages with the reason, and no link to it or to the source of its mail', async () => {
    for (const path of [`/mail/${ids.mail}`, `/applications/${ids.application}`]) {
      const html = await (await get(path)).text();
      expect(html).toContain(REASON);
      expect(html).toContain('It is kept in quarantine as it came, and cannot be downloaded.');
      expect(html).not.toContain(`href="/documents/${ids.infected}"`);
    }
    const html = await (await get(`/mail/${ids.mail}`)).text();
    expect(html).toContain('A file in this mail is infected, so its source is kept and cannot be downloaded.');
    expect(html).not.toContain(`/mail/${ids.mail}/source`);
  });
  it.each([
    ['it', () => `/documents/${ids.infected}`, 'document.withheld'],
    ['the mail it came in', () => `/mail/${ids.mail}/source`, 'message.withheld'],
  ])('is refused to whoever asks for %s by address, in a sentence, and the trail says so', async (_, path, action) => {
    const response = await get(path());
    expect(response.status).toBe(403);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.text()).toContain('This is kept in quarantine');
    expect(await lastLine()).toMatchObject({ actor: 'hr:ada', action, detail: { why: 'infected' } });
  });
  it('is refused when the scanner knows it only now', async () => {
    antivirus = { ...antivirus, scan: async () => ({ clean: false, status: 'infected' }) };
    for (const path of [`/documents/${ids.sound}`, `/mail/${ids.otherMail}/source`])
      expect((await get(path)).status).toBe(403);
  });
});

describe('a scanner', { timeout: 30_000 }, () => {
  it('sees what is handed out, byte for byte', async () => {
    const seen: Buffer[] = [];
    antivirus = { ...antivirus, scan: async (content) => ({ clean: seen.push(Buffer.from(content)) > 0 }) };
    const response = await get(`/documents/${ids.sound}`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(seen[0] ?? Buffer.alloc(0))).toBe(true);
    expect(await lastLine()).toMatchObject({ action: 'document.downloaded' });
  });
  it.each([
    ['does not answer', () => Promise.reject(new Error('nobody listens there'))],
    ['does not take the file', async () => ({ clean: false, status: 'too-large' as const })],
  ])('that %s lets nothing out, and it is tried again later', async (_, scan) => {
    antivirus = { ...antivirus, scan };
    const response = await get(`/documents/${ids.sound}`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('This cannot be checked for viruses just now');
    expect(await lastLine()).toMatchObject({ action: 'document.withheld', detail: { why: 'unchecked' } });
  });
  it.each([
    [WORKS, 'Answers'],
    [{ ...WORKS, old: true, words: 'ClamAV 1.4.6, signatures of 2026-01-01, 78 days old' }, 'Old signatures'],
    [{ ok: false, old: false, words: 'The virus scanner at clamav:3310 cannot be reached' }, 'Not working'],
  ])('is shown to operations as it is: %j', async (condition, word) => {
    antivirus = { ...antivirus, condition: async () => condition };
    const html = await (await get('/operations')).text();
    expect(html).toContain(condition.words);
    expect(html).toContain(word);
  });
  it('that is not configured is named as missing', async () => {
    const bare = await openSite(database, { fill: false });
    const html = await (await bare.get('/operations', await bare.signIn('ada'))).text();
    expect(html).toContain('No virus scanner is configured: files are opened unscanned.');
  });
});
