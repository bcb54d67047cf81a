import { existsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { serveWeb } from '../../src/web/serve.ts';
import { testDatabase } from '../support/database.ts';
import { fillSample } from './sample.ts';
import { openSite, PASSWORD, type Site } from './site.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><svg/onload=alert(1)>",
  '" autofocus onfocus=alert(1) x="',
  "' onmouseover=alert(1) style='position:fixed;inset:0' x='",
  'javascript:alert(1)',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</mark></blockquote><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)></iframe>',
  '<details open ontoggle=alert(1)>x</details>',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=alert(1)></b>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;',
  '\u0000<\u0000script>alert(1)</script>\u202e\ufeff',
  '<form action=javascript:alert(1)><button autofocus>x</button></form><base href=//evil.example/><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
];
const PAGES = [
  '/',
  '/mail',
  '/answers',
  '/answers/6',
  '/answers?state=UNCERTAIN&q=example',
  '/operations',
  '/applications/1',
  '/applications/5',
  '/mail/1',
  '/mail/9',
  '/mail/10',
  '/mail/14',
  '/vacancies',
  '/vacancies/HWQ',
];
const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

let database: Database;
let site: Site;
let cookie: string;
beforeAll(async () => {
  database = await testDatabase();
  site = await openSite(database, { fill: false });
  cookie = await site.signIn('ada');
}, 60_000);
afterAll(async () => await database.close());

/** Puts the payload into every field a stranger writes. PostgreSQL keeps no NUL, so neither does the store. */
async function fillWith(payload: string): Promise<void> {
  await database.db.execute(
    sql`TRUNCATE intray.mailbox, intray.message, intray.document, intray.extraction, intray.application, intray.application_version, intray.reply, intray.audit RESTART IDENTITY CASCADE`,
  );
  let n = 0;
  const word = (field: string, words: string) => {
    if (words === '' && field !== 'hiddenText') return words;
    n += 1;
    const clean = payload.replaceAll('\u0000', '');
    return field === 'address' ? `${clean}${n}` : clean;
  };
  await fillSample(database.db, word);
}

describe("words of strangers in the pages' source", { timeout: 30_000 }, () => {
  it.each(PAYLOADS)('%j is written as text', async (payload) => {
    await fillWith(payload);
    const confirmed = () => site.post('/answers/confirm', { which: 'all', q: payload.slice(0, 100) }, { cookie });
    const words = { 'text.en': payload, aspects: '1', 'aspect.0.en': 'alert', 'aspect.0.fr': payload };
    const tried = () =>
      site.post('/vacancies/HWQ/criteria/laboratory', { do: 'add', hash: payload, ...words }, { cookie });
    const previewed = () =>
      site.post(
        '/vacancies/HWQ/criteria/laboratory',
        { do: 'preview', hash: payload, ...words, 'aspect.0.fr': '' },
        { cookie },
      );
    for (const path of [...PAGES, confirmed, tried, previewed]) {
      const response = await (typeof path === 'function' ? path() : site.get(path, cookie));
      expect(response.status).toBe(200);
      const html = (await response.text()).replace('<!doctype html>', '');
      for (const tag of html.match(/<[^>]*>/g) ?? []) {
        const shape = tag.replaceAll(/="[^"]*"/g, '');
        expect(shape).toMatch(/^<\/?[a-z]+\d?( [a-zA-Z-]+)*\/?>$/);
        expect(shape).not.toMatch(/^<\/?(script|iframe|base|math|style|object)\b| (on\w+|style|srcdoc|http-equiv)\b/i);
      }
      expect(html).not.toMatch(/(href|action|src)="\s*javascript:/i);
      // Every picture and form is one of ours.
      for (const [, src] of html.matchAll(/<img[^>]*src="([^"]*)"/g)) expect(src).toMatch(/^\/assets\/mark\./);
      for (const [, action] of html.matchAll(/<form[^>]*action="([^"]*)"/g)) expect(action).toMatch(/^\//);
    }
  });
});

if (!existsSync(executable)) console.info(`not run in a browser: there is no ${executable}; set CHROMIUM to one`);

describe.runIf(existsSync(executable))('words of strangers in a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  let served: Awaited<ReturnType<typeof serveWeb>>;
  let executed: string[] = [];
  beforeAll(async () => {
    served = await serveWeb(site.app, { host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
    // Without the policy of the pages: what is shown has to be harmless by itself.
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      executed.push(page.url());
      void dialog.dismiss();
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** What no page of ours has. */
  const foreign = () =>
    page.evaluate(`[...document.querySelectorAll('*')].filter((e) =>
      /^(script|iframe|base|math|style|object|embed)$/i.test(e.tagName) ||
      (e.localName === 'meta' && e.httpEquiv) ||
      [...e.attributes].some((a) => /^on|^style$|^srcdoc$/i.test(a.name) || /^\\s*javascript:/i.test(a.value) && a.name !== 'value')
    ).map((e) => e.outerHTML)`);

  it('the watch sees a script that runs', async () => {
    executed = [];
    await page.goto(`${served.url}/login`);
    await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(PAYLOADS[1])}`);
    await expect.poll(() => executed.length, { timeout: 10_000 }).toBe(1);
    expect(await foreign()).toHaveLength(1);
  });

  it('twenty payloads in every field run nowhere', { timeout: 240_000 }, async () => {
    executed = [];
    await page.goto(`${served.url}/login`);
    await page.fill('[name=name]', 'ada');
    await page.fill('[name=password]', PASSWORD);
    await page.click('main button');
    await page.waitForSelector('nav');
    for (const payload of PAYLOADS) {
      await fillWith(payload);
      for (const path of PAGES) {
        const response = await page.goto(served.url + path, { waitUntil: 'load' });
        expect(response?.status()).toBe(200);
        expect(await foreign(), `${payload} on ${path}`).toEqual([]);
      }
      await page.goto(`${served.url}/answers`);
      await page.click('button[value=all]');
      await page.waitForSelector('.confirm');
      expect(await foreign(), `${payload} before sending`).toEqual([]);
      await page.goto(`${served.url}/?q=${encodeURIComponent(payload)}`);
      expect(await foreign(), `${payload} searched for`).toEqual([]);
      expect(await page.inputValue('input[name=q]')).toBe(payload.replaceAll('\u0000', '').trim().slice(0, 100));
    }
    await page.goto(`${served.url}/login?next=${encodeURIComponent('javascript:alert(1)')}`);
    expect(executed).toEqual([]);
  });
});
