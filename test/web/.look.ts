import { openDatabase } from '../../src/store/database.ts';
import { serveWeb } from '../../src/web/serve.ts';
import { withBackend, createPostgresBackend } from 'bullmq';
import { openSite, PASSWORD } from './site.ts';
import { chromium } from 'playwright-core';
const database = await openDatabase({ url: null, dir: null });
const B = withBackend(createPostgresBackend);
const queues = ['triage', 'extract', 'assess', 'reply'].map((n) => new B.Queue(n, { connection: database.queueConnection as never }));
await queues[0]!.add('x', { messageId: 3 });
const site = await openSite(database, { queues: queues as never });
const served = await serveWeb(site.app, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const only = process.argv.slice(2);
const pages: Record<string, string> = { overview: '/', application: '/applications/1', late: '/applications/4', mail: '/mail', message: '/mail/9', auto: '/mail/10', answers: '/answers', operations: '/operations', queues: '/queues', missing: '/nothing', review: '/?person=1&vacancy=HWQ' };
for (const [width, scheme] of [[1400, 'light'], [390, 'light'], [1400, 'dark']] as const) {
  const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (m) => { if (m.type() === 'error') trouble.push(m.text()); });
  page.on('pageerror', (e) => trouble.push(String(e)));
  await page.goto(`${served.url}/login`);
  if (!only.length || only.includes('login')) await page.screenshot({ path: `/tmp/shots/login-${width}-${scheme}.png` });
  await page.fill('[name=name]', 'ada'); await page.fill('[name=password]', PASSWORD); await page.click('button[type=submit]');
  for (const [name, path] of Object.entries(pages)) {
    if (only.length && !only.includes(name)) continue;
    if (scheme === 'dark' && !['overview', 'application', 'answers'].includes(name)) continue;
    await page.goto(served.url + path, { waitUntil: 'load' });
    if (name === 'queues') await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage: true });
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (over) console.log('sideways', name, width, over);
    if (trouble.length) console.log(name, width, trouble.splice(0).map((t) => t.slice(0, 200)));
  }
  if (!only.length || only.includes('target')) {
    await page.goto(served.url + '/applications/1'); await page.click('.findings li:nth-child(5) blockquote a'); await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/shots/target-${width}-${scheme}.png` });
  }
  if (scheme === 'light' && width === 1400) { await page.goto(served.url + '/applications/1'); await page.pdf({ path: '/tmp/shots/print.pdf', format: 'A4' }); }
  await context.close();
}
console.log(site.logged);
await browser.close(); await served.close(); for (const q of queues) await q.close(); await database.close();
