import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { audit, session } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { ORIGIN, openSite, PASSWORD, type Site, siteSettings } from './site.ts';

let database: Database;
let site: Site;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
beforeEach(async () => {
  await database.db.delete(session);
  await database.db.delete(audit);
  site = await openSite(database, { fill: false });
});
afterAll(async () => await database.close());

const minutes = (n: number) => new Date(site.clock.now.getTime() + n * 60_000);

describe('signing in', { timeout: 30_000 }, () => {
  it.each([
    '/',
    '/mail',
    '/mail/1',
    '/mail/1/source',
    '/applications/1',
    '/documents/1',
    '/answers',
    '/operations',
    '/queues',
    '/queues/static/js/main.js',
    '/nothing',
  ])('nobody sees %s without signing in', async (path) => {
    const response = await site.get(path);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/login/);
    expect(await response.text()).toBe('');
  });

  it('a right password opens a session and leads on to the page that was asked for', async () => {
    const response = await site.post('/login', { name: 'ada', password: PASSWORD, next: '/mail?shown=ignored' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/mail?shown=ignored');
    const cookie = response.headers.getSetCookie().at(-1) ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
    expect(cookie).not.toMatch(/Secure/);
    expect((await site.get('/mail', cookie.split(';')[0])).status).toBe(200);
  });

  it('behind https the cookie is Secure and bound to the host', async () => {
    const secure = await openSite(database, {
      fill: false,
      options: { settings: siteSettings({ users: [], publicUrl: 'https://hr.example.org' }) },
    });
    const response = await secure.post('/logout', {}, { origin: 'https://hr.example.org' });
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-intray=.*Secure/);
    expect(response.headers.get('strict-transport-security')).toContain('max-age');
  });

  it('the store holds the hash of the token, never the token', async () => {
    const token = (await site.signIn('ada')).split('=')[1] ?? '';
    expect(token.length).toBeGreaterThan(40);
    const rows = await database.db.select().from(session);
    expect(rows.map((row) => row.user)).toEqual(['ada']);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('a wrong password and an unknown name read the same, and open nothing', async () => {
    const wrong = await site.post('/login', { name: 'ada', password: 'no' });
    const unknown = await site.post('/login', { name: 'eve', password: 'no' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect((await wrong.text()).replaceAll('value="ada"', '')).toBe(
      (await unknown.text()).replaceAll('value="eve"', ''),
    );
    expect(await database.db.select().from(session)).toEqual([]);
    expect(JSON.stringify(site.logged)).not.toMatch(/\bada\b|\beve\b/);
  });

  it('after three failures the next try has to wait, and the right password works after that', async () => {
    for (let i = 0; i < 3; i++) await site.post('/login', { name: 'ada', password: 'no' });
    const slowed = await site.post('/login', { name: 'ada', password: PASSWORD });
    expect(slowed.status).toBe(429);
    expect(slowed.headers.get('retry-after')).toBe('2');
    expect((await site.post('/login', { name: 'petra', password: PASSWORD })).status).toBe(303);
    site.clock.now = new Date(site.clock.now.getTime() + 2_000);
    expect((await site.post('/login', { name: 'ada', password: PASSWORD })).status).toBe(303);
  });

  it('tries sent at once count before any of them is answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => site.post('/login', { name: 'ada', password: 'no' })),
    );
    expect(answers.map((each) => each.status).sort()).toEqual([401, 401, 401, 429, 429, 429, 429, 429]);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'mail',
    '/\t/evil.example',
    'javascript:alert(1)',
  ])('it never leads to another site: %s', async (next) => {
    const response = await site.post('/login', { name: 'ada', password: PASSWORD, next });
    expect(response.headers.get('location')).toBe('/');
  });

  it('a session ends after thirty minutes of nothing', async () => {
    const cookie = await site.signIn('ada');
    site.clock.now = minutes(29);
    expect((await site.get('/mail', cookie)).status).toBe(200);
    site.clock.now = minutes(29);
    expect((await site.get('/mail', cookie)).status).toBe(200);
    site.clock.now = minutes(31);
    expect((await site.get('/mail', cookie)).status).toBe(303);
    expect(await database.db.select().from(session)).toEqual([]);
  });

  it('a session ends after twelve hours, however busy', async () => {
    const cookie = await site.signIn('ada');
    for (let i = 0; i < 36; i++) {
      site.clock.now = minutes(20);
      expect((await site.get('/answers', cookie)).status).toBe(200);
    }
    site.clock.now = minutes(1);
    expect((await site.get('/answers', cookie)).status).toBe(303);
  });

  it('signing out ends the session itself, not only the cookie', async () => {
    const cookie = await site.signIn('ada');
    const response = await site.post('/logout', {}, { cookie });
    expect(response.headers.get('location')).toBe('/login?out');
    expect((await site.get('/mail', cookie)).status).toBe(303);
    const actions = (await database.db.select().from(audit)).map((row) => `${row.actor} ${row.action}`);
    expect(actions).toEqual(['hr:ada session.begun', 'hr:ada session.ended']);
  });

  it('signing in again in the same browser ends the earlier session', async () => {
    const cookie = await site.signIn('ada');
    await site.post('/login', { name: 'ada', password: PASSWORD }, { cookie });
    expect((await site.get('/mail', cookie)).status).toBe(303);
  });

  it('a made-up token opens nothing', async () => {
    expect((await site.get('/mail', `intray=${'a'.repeat(43)}`)).status).toBe(303);
  });

  it('a form sent from another site does nothing', async () => {
    const foreign = await site.post('/login', { name: 'ada', password: PASSWORD }, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(await foreign.text()).toContain('did not come from our own page');
    const silent = await site.app.request(`${ORIGIN}/logout`, { method: 'POST' });
    expect(silent.status).toBe(403);
    expect(await database.db.select().from(session)).toEqual([]);
  });
});
