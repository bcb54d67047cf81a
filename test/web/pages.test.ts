import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { application, audit, reply } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { openSite, type Site } from './site.ts';

let database: Database;
let site: Site;
let cookie: string;
beforeAll(async () => {
  database = await testDatabase();
  site = await openSite(database);
  cookie = await site.signIn('petra');
}, 60_000);
afterAll(async () => await database.close());

const page = async (path: string) => await (await site.get(path, cookie)).text();
/** What a reader reads: the page without its tags, spaces made one. */
const read = async (path: string) =>
  (await page(path))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
const held = async () => (await database.db.select().from(reply).where(eq(reply.state, 'HELD')))[0]?.id ?? 0;

describe('the pages', { timeout: 30_000 }, () => {
  it('the first page says for each vacancy when it closes, how long is left, and what came', async () => {
    const words = await read('/');
    expect(words).toContain('Closes at the end of Sunday 22 March 2026 (Brussels time) — 2 days 6 h left');
    expect(words).toContain('Closed at the end of Monday 16 March 2026 (Brussels time) — closed 3 days 17 h ago');
    expect(words).toContain('4 in all 1 accepted 2 incomplete 1 needs review');
    expect(words).toContain('Nothing has come yet.');
  });

  it('the list says when each came and by how much, the newest first', async () => {
    const words = await read('/');
    expect(words).toContain('20 March 2026, 10:12 2 days 13 h before the deadline');
    expect(words).toContain('17 March 2026, 00:04 4 min after the deadline');
    expect(words.indexOf('Maren')).toBeLessThan(words.indexOf('Théo'));
  });

  it.each([
    ['/?vacancy=FDO', ['Rui', 'Aino', 'Bram', 'Salma']],
    ['/?disposition=incomplete', ['Théo', 'Ilse']],
    ['/?person=1', ['Ngozi', 'Ilse', 'Rui', 'Aino', 'Salma']],
    ['/?q=oskars', ['Maren']],
    ['/?q=EXAMPLE.NET', ['Théo', 'Aino']],
    ['/?q=%25', []],
    ['/?disposition=nonsense&q=ilse', ['Ilse']],
  ])('%s lists %j', async (path, names) => {
    const html = await page(path);
    const all = ['Maren', 'Théo', 'Ngozi', 'Ilse', 'Rui', 'Aino', 'Bram', 'Salma'];
    expect(all.filter((name) => html.includes(`<bdi>${name}`))).toEqual(names);
  });

  it('an application shows its clock, its papers with the reason of their role, and each criterion with its quotes', async () => {
    const words = await read('/applications/1');
    expect(words).toContain('Friday 20 March 2026, 10:12 (Brussels time) — 2 days 13 h before the deadline');
    expect(words).toContain('the arrival time our mail server recorded (INTERNALDATE)');
    expect(words).toContain('Why: headings: Education, Experience; dated entries: 6');
    expect(words).toMatch(/Not found Desirable Has worked with satellite images of lakes/);
    expect(words).toMatch(/Partly Language Works in French/);
    expect(words).toContain('Dear Maren Oskarsdóttir, Your application for the post');
    expect(words).toMatch(/Intray \(triage\) opened the mail/);
    expect(await read('/applications/4')).toContain('answer: unreadable notice, disposition: incomplete');
  });

  it('what the notice asks to state beside the criteria stands below them, with its own quotes', async () => {
    const html = await page('/applications/1');
    const stated = html.slice(html.indexOf('Also stated'), html.indexOf('The words of the papers'));
    expect(stated).toContain('Says when they could begin.');
    expect(stated).toMatch(/<a href="#quote-6-1">/);
    expect(html).toContain('id="quote-6-1"');
  });

  it('each quote leads to a mark that holds its words, and the text is whole', async () => {
    const html = await page('/applications/1');
    const targets = [...html.matchAll(/href="#([\w-]+)"/g)].map((match) => match[1]).filter((id) => id !== 'main');
    expect(targets).toHaveLength(7);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<mark id="quote-1-1">MSc in Hydrology, University of Northmere</mark>');
    const text = html.match(/<div class="page" dir="auto">([\s\S]*?)<\/div>/)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? '';
    expect(text).toContain('Hydrologist with over 12 years of work on the quality of lakes and rivers, five of them');
  });

  it('all mail lists the ignored with kind and reason, the undecided and the set aside', async () => {
    const words = await read('/mail');
    expect(words).toContain('Automatic reply header Auto-Submitted: auto-replied');
    expect(words).toContain('Fetched, not yet opened');
    expect(words).toContain('Set aside for a person The mail is larger than 50 MB.');
    expect(await read('/mail?shown=ignored')).toContain('3 messages');
    expect(await read('/mail?shown=undecided')).toContain('1 message');
  });

  it('a message shows all its clocks, which one decides, and why it was not answered', async () => {
    const id = (await page('/mail?shown=ignored')).match(/\/mail\/(\d+)"><bdi>Undelivered/)?.[1];
    const words = await read(`/mail/${id}`);
    expect(words).toContain('INTERNALDATE Wednesday 18 March 2026, 05:00:00 (Brussels time) this one decides');
    expect(words).toContain('Date Wednesday 18 March 2026, 04:59:51 (Brussels time)');
    expect(words).toContain('No answer was sent: the mail has an empty return path.');
  });

  it('sending an answer after all says who asked, and asks the service once', async () => {
    const id = await held();
    const response = await site.post(`/answers/${id}/send`, {}, { cookie });
    expect(response.headers.get('location')).toBe('/answers?done=send');
    expect(site.released).toEqual([{ id, actor: 'hr:petra' }]);
    const [row] = await database.db.select().from(audit).where(eq(audit.action, 'reply.asked-for'));
    expect(row).toMatchObject({ actor: 'hr:petra', replyId: id });
    expect(await read('/answers?done=send')).toContain('The answer is on its way.');
  });

  it('a person who knows that an uncertain answer arrived can say so', async () => {
    const id = (await page('/answers?state=UNCERTAIN')).match(/\/answers\/(\d+)\/arrived/)?.[1];
    const response = await site.post(`/answers/${id}/arrived`, {}, { cookie });
    expect(response.headers.get('location')).toBe('/answers?done=arrived');
    expect(site.arrived).toEqual([{ id: Number(id), actor: 'hr:petra' }]);
    expect(await read('/answers?done=arrived')).toContain('Noted: the answer arrived.');
  });

  it('an answer is not sent by a link, nor from another site', async () => {
    const id = await held();
    const before = site.released.length;
    expect((await site.get(`/answers/${id}/send`, cookie)).status).toBe(404);
    expect((await site.post(`/answers/${id}/send`, {}, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect(site.released).toHaveLength(before);
  });

  it('a long list comes in pages, and a page beyond the last is the last', async () => {
    const [row] = await database.db.select().from(application).where(eq(application.vacancy, 'HWQ'));
    if (row === undefined) throw new Error('no sample row');
    const { id: _, ...values } = row;
    const many = Array.from({ length: 120 }, (_, i) => ({
      ...values,
      vacancy: 'LEG',
      candidateName: `Person ${i}`,
      candidateAddress: `p${i}@example.org`,
    }));
    await database.db.insert(application).values(many);
    const first = await page('/?vacancy=LEG');
    expect(first.match(/href="\/applications\/\d+"/g)).toHaveLength(50);
    expect(first).toContain('?vacancy=LEG&amp;page=2"');
    for (const path of ['/?vacancy=LEG&page=3', '/?vacancy=LEG&page=99']) {
      const last = await page(path);
      expect(last.match(/href="\/applications\/\d+"/g)).toHaveLength(20);
      expect(last).toContain('Page 3 of 3');
    }
    await database.db.delete(application).where(eq(application.vacancy, 'LEG'));
  });

  it('trouble is told in plain words', async () => {
    for (const path of [
      '/nothing',
      '/applications/999',
      '/applications/x',
      '/mail/1e3',
      '/documents/99999999999999999999',
    ]) {
      const response = await site.get(path, cookie);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is nothing here');
    }
  });

  it('a page that fails shows a number and no trace, and the log holds no data', async () => {
    const broken = await openSite(database, {
      fill: false,
      options: {
        health: async () => {
          throw new Error('params: maren.o@example.org');
        },
      },
    });
    const response = await broken.get('/healthz');
    expect(response.status).toBe(500);
    const html = await response.text();
    const number = html.match(/<code>(\w+)<\/code>/)?.[1];
    expect(html).not.toMatch(/maren|at .*\.ts/);
    expect(broken.logged).toMatchObject([{ event: 'web.failed', number }]);
    expect(JSON.stringify(broken.logged)).not.toContain('maren');
  });

  it('/healthz is open, and says 503 when the service is not well', async () => {
    expect((await site.get('/healthz')).status).toBe(200);
    const ill = await openSite(database, { fill: false, options: { health: async () => ({ ok: false }) } });
    const response = await ill.get('/healthz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ok: false });
  });
});
