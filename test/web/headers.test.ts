import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { document, message } from '../../src/store/schema.ts';
import { assetPath } from '../../src/web/assets.ts';
import { attachmentNamed } from '../../src/web/download.ts';
import { testDatabase } from '../support/database.ts';
import { openSite, type Site } from './site.ts';

let database: Database;
let site: Site;
let cookie: string;
beforeAll(async () => {
  database = await testDatabase();
  site = await openSite(database);
  cookie = await site.signIn('ada');
}, 60_000);
afterAll(async () => await database.close());

describe('headers', { timeout: 30_000 }, () => {
  it.each(['/', '/login', '/mail', '/mail/1', '/applications/1', '/answers', '/operations', '/nothing', '/healthz'])(
    '%s may load nothing but our own sheet and pictures, and is not kept',
    async (path) => {
      const { headers } = await site.get(path, cookie);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "style-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        expect(policy.split('; ')).toContain(rule);
      }
      expect(policy).not.toMatch(/unsafe|script-src|data:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it('no page has a script, a style in place, or a handler in place', async () => {
    for (const path of ['/', '/mail', '/mail/1', '/applications/1', '/answers', '/operations', '/login']) {
      expect(await (await site.get(path, cookie)).text()).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    }
  });

  it('the stylesheet is named by its content and kept for good', async () => {
    const path = assetPath('intray.css');
    expect(path).toMatch(/^\/assets\/intray\.[0-9a-f]{12}\.css$/);
    const response = await site.get(path);
    expect(response.headers.get('content-type')).toContain('text/css');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await site.get('/assets/intray.000000000000.css')).status).toBe(404);
  });
});

describe('downloads', { timeout: 30_000 }, () => {
  it('a document comes as a file to be saved, whole, under no type of its own', async () => {
    const [paper] = await database.db.select().from(document);
    const response = await site.get(`/documents/${paper?.id}`, cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="CV Oskarsdottir.pdf"; filename*=UTF-8''CV%20Oskarsd%C3%B3ttir.pdf`,
    );
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(site.files.get(paper?.sha256 ?? ''));
  });

  it("a mail's source comes the same way", async () => {
    const [mail] = await database.db.select().from(message);
    const response = await site.get(`/mail/${mail?.id}/source`, cookie);
    expect(response.headers.get('content-disposition')).toContain(`filename="mail-${mail?.id}.eml"`);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('a file that is no longer there is said, not failed over', async () => {
    const empty = await openSite(database, { fill: false });
    const response = await empty.get('/documents/1', await empty.signIn('ada'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('no longer in the file store');
  });

  it.each([
    ['a"b.pdf', `attachment; filename="ab.pdf"; filename*=UTF-8''a%22b.pdf`],
    ['x\r\nSet-Cookie: a=b', `attachment; filename="xSet-Cookie: a=b"; filename*=UTF-8''xSet-Cookie%3A%20a%3Db`],
    ['../../etc/passwd', `attachment; filename="....etcpasswd"; filename*=UTF-8''....etcpasswd`],
    ['cv\u202Efdp.exe', `attachment; filename="cvfdp.exe"; filename*=UTF-8''cvfdp.exe`],
    ['履歴書.pdf', `attachment; filename=".pdf"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf`],
    ['\ud800', `attachment; filename="document"; filename*=UTF-8''%EF%BF%BD`],
    ['', `attachment; filename="document"; filename*=UTF-8''document`],
  ])('a file named %j cannot break out of its header', (filename, header) => {
    expect(attachmentNamed(filename)).toBe(header);
  });
});
