// The page of answers: why each waits, and what a person decides about one or many of them, done once.
import { and, asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerDeeds } from '../../src/app/answers.ts';
import type { Database } from '../../src/store/database.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { openOutbox } from '../../src/store/outbox.ts';
import { audit, bouncedAddress, reply, restoration, session } from '../../src/store/schema.ts';
import type { WebOptions } from '../../src/web/options.ts';
import { emptyTables, testDatabase } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';
import { fillSample, SAMPLE_NOW } from './sample.ts';
import { openSite, type Site, siteSettings } from './site.ts';

let database: Database;
let site: Site;
let cookie: string;
/** Answers put in the queue, in that order. */
let queued: number[];
/** Waited for before an answer is put in the queue. */
let beforeQueue: (id: number) => Promise<void>;

/** By name: signing in takes a while, which is its point. */
const cookies: Record<string, string> = {};
const cookieOf = (name: string) => cookies[name] ?? '';

beforeAll(async () => {
  database = await testDatabase();
  site = await openSite(database, { fill: false, options: { actions: realDeeds() } });
  for (const name of ['petra', 'anna', 'otto', 'ada']) cookies[name] = await site.signIn(name);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  const sessions = await database.db.select().from(session);
  await emptyTables(database);
  await database.db.insert(session).values(sessions);
  await fillSample(database.db);
  queued = [];
  beforeQueue = async () => {};
  cookie = cookieOf('petra');
});

/** What the service does, on the database of the test. */
function realDeeds(): WebOptions['actions'] {
  const now = () => SAMPLE_NOW;
  const queues = {
    async add(_name: string, { replyId }: { replyId: number }) {
      await beforeQueue(replyId);
      queued.push(replyId);
    },
  };
  const outbox = openOutbox(database.db, databaseIsJournal(), now);
  return answerDeeds({ database, outbox, queues: queues as never, now });
}

const page = async (path: string, who = cookie) => await (await site.get(path, who)).text();
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
const read = async (path: string) => plain(await page(path));
/** The value a form of the page hands on. */
const fieldIn = (html: string, name: string) =>
  html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1]?.replaceAll('&amp;', '&') ?? '';
const rowIn = (html: string, name: string) => html.split('<tr>').find((row) => row.includes(name)) ?? '';
const idOf = (row: string) => Number(row.match(/\/answers\/(\d+)"/)?.[1]);
const boxOf = (row: string) => row.match(/type="checkbox"[^>]*value="([^"]*)"/)?.[1] ?? '';
const stateOf = async (id: number) => {
  const [row] = await database.db.select().from(reply).where(eq(reply.id, id));
  return row?.state;
};
async function anAnswer(changes: Partial<typeof reply.$inferInsert>, name = 'Nadia Okoye'): Promise<number> {
  const messageId = await aMessage(database.db, { fromName: name, vacancy: 'HWQ' });
  const [row] = await database.db
    .insert(reply)
    .values({ ...aReply(messageId), vacancy: 'HWQ', createdAt: SAMPLE_NOW, ...changes })
    .returning();
  return row?.id ?? 0;
}
/** Sends a form that may hold a name more than once. */
async function submit(path: string, fields: [string, string][]): Promise<Response> {
  return await site.app.request(`http://intray.test${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://intray.test', cookie },
    body: new URLSearchParams(fields).toString(),
  });
}

describe('the list', { timeout: 30_000 }, () => {
  it('says why each waits, what that means, and has a button for what can be done', async () => {
    await anAnswer({ state: 'SUPPRESSED', suppressed: 'throttled' });
    const html = await page('/answers');
    const buttons = (name: string) =>
      [...rowIn(html, name).matchAll(/<button type="submit"[^>]*>([^<]+)</g)].map((match) => match[1]);
    expect(buttons('Rui Tavares')).toEqual(['Send', 'Leave it']);
    expect(buttons('Aino')).toEqual(['It arrived', 'Send again', 'Leave it']);
    expect(buttons('Salma')).toEqual(['Try again', 'Leave it']);
    expect(buttons('Nadia')).toEqual(['Send after all', 'Leave it']);
    const words = plain(html);
    expect(words).toContain('The relay said: 550 5.1.1 no such user');
    expect(words).toContain('Answers of this kind wait for a person. It is ready and waits for you to send it.');
    expect(words).toContain(
      'The address had as many answers as it may have, or mail came from it in a flood. A person who writes often',
    );
    expect(words).toContain('Waiting for you 5');
  });

  it('shows the text of the mail that would be sent', async () => {
    expect(plain(rowIn(await page('/answers'), 'Rui Tavares'))).toContain('Its text Dear Rui Tavares Lima, Your');
  });

  it('of one of unknown fate it says since when, how often it was looked for, when next, and where', async () => {
    const words = await read('/answers?state=UNCERTAIN');
    expect(words).toContain(
      'Unknown since Monday 16 March 2026, 23:59 (Brussels time); looked for 2 times, not found. The next look: Tuesday 17 March 2026, 05:59 (Brussels time). Looked in: the sent mail of fdo.vacancy@lakes.example.org, the journal of all sent mail and the mail that came back.',
    );
    await database.db.update(reply).set({ looks: 4, lookAt: null }).where(eq(reply.state, 'UNCERTAIN'));
    const bare = await openSite(database, {
      fill: false,
      options: { settings: siteSettings({ lookedForIn: () => [] }) },
    });
    const over = plain(await (await bare.get('/answers?state=UNCERTAIN', cookie)).text());
    expect(over).toContain('It is not looked for any more.');
    expect(over).toContain('only the mail that came back, as no folder of sent mail is configured');
  });

  it('automatic mail is not in the way, and is there for whoever asks for it', async () => {
    expect(await page('/answers')).not.toContain('Clara Moser');
    expect(await read('/answers?reason=auto-submitted')).toContain('Clara Moser');
    expect(await page('/answers?state=SUPPRESSED')).toContain('Clara Moser');
  });

  it('an answer without an address has no button that sends it', async () => {
    await anAnswer({ state: 'SUPPRESSED', suppressed: 'no-reply-address', raw: null, recipient: '' });
    const row = rowIn(await page('/answers'), 'Nadia');
    expect(plain(row)).toContain('There is no mail to send. Reach the person in some other way.');
    expect(row).not.toContain('/send"');
  });

  it.each([
    ['/answers?state=FAILED', ['Salma']],
    ['/answers?kind=late', ['Rui']],
    ['/answers?vacancy=HWQ', ['Ngozi']],
    ['/answers?q=LIMA', ['Rui']],
    ['/answers?reason=held', ['Ngozi', 'Rui']],
    ['/answers?reason=nonsense&kind=nonsense&state=nonsense&q=aino', ['Aino']],
    ['/answers?state=LEFT', []],
  ])('%s lists %j', async (path, names) => {
    const html = await page(path);
    const all = ['Ngozi', 'Rui', 'Aino', 'Salma'];
    expect(all.filter((name) => html.includes(`<bdi>${name}`))).toEqual(names);
  });
});

describe('deciding about one', { timeout: 30_000 }, () => {
  it('a double click sends once', async () => {
    const row = rowIn(await page('/answers'), 'Rui Tavares');
    const [id, seen] = [idOf(row), fieldIn(row, 'seen')];
    // The relay is as quick as can be, and its connection breaks at the last moment: the second click finds an answer that waits again.
    beforeQueue = async (replyId) => {
      await database.db
        .update(reply)
        .set({ state: 'UNCERTAIN', uncertainSince: SAMPLE_NOW })
        .where(eq(reply.id, replyId));
    };
    const clicks = await Promise.all([1, 2].map(() => site.post(`/answers/${id}/send`, { seen }, { cookie })));
    expect(clicks.map((each) => each.headers.get('location')).sort()).toEqual([
      '/answers?done=gone',
      '/answers?done=send',
    ]);
    expect(queued).toEqual([id]);
    expect(await stateOf(id)).toBe('UNCERTAIN');
  });

  it('a page that is out of date sends nothing', async () => {
    const row = rowIn(await page('/answers'), 'Rui Tavares');
    const [id, seen] = [idOf(row), fieldIn(row, 'seen')];
    await database.db.update(reply).set({ state: 'SENT' }).where(eq(reply.id, id));
    const response = await site.post(`/answers/${id}/send`, { seen }, { cookie });
    expect(response.headers.get('location')).toBe('/answers?done=gone');
    expect(await read('/answers?done=gone')).toContain('Nothing was done: this no longer waited as you saw it.');
    expect(queued).toEqual([]);
  });

  it('leaving one is recorded, takes it off the list, and it can be sent from among those left', async () => {
    const row = rowIn(await page('/answers'), 'Rui Tavares');
    const id = idOf(row);
    const back = 'vacancy=FDO&kind=late';
    const form = { seen: fieldIn(row, 'seen'), back };
    const response = await site.post(`/answers/${id}/leave`, form, { cookie });
    expect(response.headers.get('location')).toBe(`/answers?${back}&done=leave`);
    expect(await page('/answers')).not.toContain('Rui Tavares');
    const lines = await database.db
      .select()
      .from(audit)
      .where(and(eq(audit.replyId, id), eq(audit.actor, 'hr:petra')));
    expect(lines.map((line) => line.action)).toEqual(['reply.asked-to-be-left', 'reply.dismissed']);
    const among = rowIn(await page('/answers?state=LEFT'), 'Rui Tavares');
    expect(plain(among)).toContain('A person left it as it is on Friday 20 March 2026');
    await site.post(`/answers/${id}/send`, { seen: fieldIn(among, 'seen') }, { cookie });
    expect(queued).toEqual([id]);
    expect(await page('/answers?state=LEFT')).not.toContain('Rui Tavares');
  });

  it('a person who knows that one of unknown fate arrived says so', async () => {
    const row = rowIn(await page('/answers'), 'Aino');
    await site.post(`/answers/${idOf(row)}/arrived`, { seen: fieldIn(row, 'seen') }, { cookie });
    expect(await stateOf(idOf(row))).toBe('SENT');
  });

  it('what to come back to is only ever the list itself', async () => {
    const row = rowIn(await page('/answers'), 'Rui Tavares');
    const response = await site.post(
      `/answers/${idOf(row)}/leave`,
      { seen: fieldIn(row, 'seen'), back: '@evil.example/&done=send&n=99&vacancy=A%0D%0AB' },
      { cookie },
    );
    expect(response.headers.get('location')).toBe('/answers?vacancy=A%0D%0AB&done=leave');
  });

  it('one by itself, where digests lead, is recorded as looked at', async () => {
    const id = idOf(rowIn(await page('/answers'), 'Rui Tavares'));
    const words = await read(`/answers/${id}`);
    expect(words).toContain('Rui Tavares Lima');
    expect(words).toContain('Dear Rui Tavares Lima');
    const lines = await database.db.select().from(audit).where(eq(audit.action, 'reply.viewed'));
    expect(lines).toMatchObject([{ actor: 'hr:petra', replyId: id }]);
    expect((await site.get(`/answers/${id}`, cookieOf('anna'))).status).toBe(404);
    expect((await site.get('/answers/99999', cookie)).status).toBe(404);
  });
});

describe('deciding about many', { timeout: 30_000 }, () => {
  it('all of a list are asked about first: how many, of which kinds, to whom; what may harm is left out with why', async () => {
    await database.db.insert(bouncedAddress).values({ address: 'gone@example.net', at: SAMPLE_NOW });
    await anAnswer({ state: 'HELD', suppressed: 'held', recipient: 'gone@example.net' });
    await anAnswer({ state: 'SUPPRESSED', suppressed: 'sender-unverified' });
    await anAnswer({ state: 'SUPPRESSED', suppressed: 'no-reply-address', raw: null });
    for (let i = 0; i < 11; i += 1) await anAnswer({ state: 'HELD', suppressed: 'restored' }, `Guest ${i}`);
    const response = await submit('/answers/confirm', [['which', 'all']]);
    expect(response.status).toBe(200);
    const html = await response.text();
    const words = plain(html);
    expect(words).toContain('Send 14 answers?');
    expect(words).toContain('11 may have gone out before the database was put back: they would then arrive twice.');
    expect(words).toContain('Answers Acknowledgement (13), Late notice (1)');
    for (const why of [
      '1 perhaps sent already',
      '1 to an address that bounced',
      '1 sender not verified',
      '1 without an address to write to',
    ])
      expect(words).toContain(why);
    expect(words).toContain('To whom: the first 10 of 14');
    expect(queued).toEqual([]);

    const sent = await submit('/answers/send', [
      ['ids', fieldIn(html, 'ids')],
      ['back', fieldIn(html, 'back')],
    ]);
    expect(sent.headers.get('location')).toBe('/answers?done=send&n=14');
    expect(queued).toHaveLength(14);
    expect(await read('/answers?done=send&n=14')).toContain('14 answers are on their way.');
    // The second of a double click.
    const again = await submit('/answers/send', [
      ['ids', fieldIn(html, 'ids')],
      ['back', ''],
    ]);
    expect(again.headers.get('location')).toBe('/answers?done=send&n=0&gone=14');
    expect(await read('/answers?done=send&n=0&gone=14')).toContain('Nothing was done');
    expect(queued).toHaveLength(14);
    const released = await database.db.select().from(reply).where(inArray(reply.id, queued)).orderBy(asc(reply.id));
    expect(released.every((row) => row.state === 'PENDING' && row.releasedBy === 'hr:petra')).toBe(true);
  });

  it('all of a list are those that its filter shows, and none that came since', async () => {
    const html = await (
      await submit('/answers/confirm', [
        ['which', 'all'],
        ['kind', 'late'],
      ])
    ).text();
    const late = idOf(rowIn(await page('/answers'), 'Rui Tavares'));
    await anAnswer({ state: 'HELD', suppressed: 'held', purpose: 'late' });
    await submit('/answers/send', [
      ['ids', fieldIn(html, 'ids')],
      ['back', fieldIn(html, 'back')],
    ]);
    expect(queued).toEqual([late]);
  });

  it('those chosen one by one are sent, even of unknown fate, after a warning', async () => {
    const list = await page('/answers');
    const [uncertain, held] = [rowIn(list, 'Aino'), rowIn(list, 'Rui Tavares')];
    const response = await submit('/answers/confirm', [
      ['which', 'chosen'],
      ['id', boxOf(uncertain)],
      ['id', boxOf(held)],
    ]);
    const html = await response.text();
    expect(plain(html)).toContain('Send 2 answers?');
    expect(plain(html)).toContain('One may have arrived already: it would then arrive twice.');
    await submit('/answers/send', [
      ['ids', fieldIn(html, 'ids')],
      ['back', ''],
    ]);
    expect([...queued].sort()).toEqual([idOf(uncertain), idOf(held)].sort());
  });

  it('one that moved on between choosing and confirming is left out and said', async () => {
    const held = rowIn(await page('/answers'), 'Rui Tavares');
    await database.db
      .update(reply)
      .set({ state: 'UNCERTAIN', uncertainSince: SAMPLE_NOW })
      .where(eq(reply.id, idOf(held)));
    const words = plain(
      await (
        await submit('/answers/confirm', [
          ['which', 'chosen'],
          ['id', boxOf(held)],
        ])
      ).text(),
    );
    expect(words).toContain('Nothing here can be sent together');
    expect(words).toContain('1 that moved on meanwhile');
  });

  it('several are left together', async () => {
    const list = await page('/answers');
    const boxes = ['Aino', 'Rui Tavares'].map((name) => ['id', boxOf(rowIn(list, name))] as [string, string]);
    const response = await submit('/answers/leave', [['state', 'WAITING'], ...boxes]);
    expect(response.headers.get('location')).toBe('/answers?done=leave&n=2');
    expect(await read('/answers?done=leave&n=2')).toContain('2 answers are left as they are, and no longer wait.');
    expect(await read('/answers?state=LEFT')).toContain('Left as they are 2');
  });

  it('choosing none, or nonsense, does nothing', async () => {
    for (const ids of ['', '1', '1~HELD', '1~HELD-', '1~HELD-0); drop table', '-1~HELD-0', '1e3~HELD-0'])
      expect((await submit('/answers/send', [['ids', ids]])).headers.get('location'), ids).toBe('/answers?done=none');
    expect((await submit('/answers/confirm', [['which', 'chosen']])).headers.get('location')).toBe(
      '/answers?done=none',
    );
    expect(await read('/answers?done=none')).toContain('no answer was chosen');
    expect(queued).toEqual([]);
  });

  it('answers of other vacancies are neither shown nor sent, whoever knows their numbers', async () => {
    const foreign = rowIn(await page('/answers'), 'Rui Tavares');
    cookie = cookieOf('anna');
    const confirm = await submit('/answers/confirm', [
      ['which', 'chosen'],
      ['id', boxOf(foreign)],
    ]);
    expect(await confirm.text()).not.toContain('Tavares');
    const all = await (
      await submit('/answers/confirm', [
        ['which', 'all'],
        ['vacancy', 'FDO'],
      ])
    ).text();
    expect(all).not.toContain('Tavares');
    for (const path of ['/answers/send', '/answers/leave']) await submit(path, [['ids', boxOf(foreign)]]);
    expect(queued).toEqual([]);
    expect(await stateOf(idOf(foreign))).toBe('HELD');
    cookie = cookieOf('otto');
    expect((await submit('/answers/send', [['ids', boxOf(foreign)]])).status).toBe(403);
  });

  it('nothing is decided from another site', async () => {
    const row = rowIn(await page('/answers'), 'Rui Tavares');
    for (const path of ['/answers/send', '/answers/leave', `/answers/${idOf(row)}/leave`])
      expect((await site.post(path, { ids: boxOf(row) }, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect(queued).toEqual([]);
  });
});

describe('what needs a person', { timeout: 30_000 }, () => {
  it('stands above the lists of HR and on the page of operations, and names nobody', async () => {
    const since = new Date(SAMPLE_NOW.getTime() - 40 * 60_000);
    await anAnswer({ state: 'HELD', suppressed: 'breaker', createdAt: since });
    await anAnswer({ state: 'HELD', suppressed: 'restored' });
    await database.db.insert(restoration).values({ since, until: SAMPLE_NOW, reason: 'behind' });
    const otto = cookieOf('otto');
    const operations = plain(await page('/operations', otto));
    for (const words of [await read('/'), await read('/answers'), operations]) {
      expect(words).toContain(
        'HWQ: more answers in an hour than its limit 1 answer waits for you, the oldest for 40 min.',
      );
      expect(words).toContain(
        'The database was put back from a backup Nothing is known of the time from Friday 20 March 2026, 15:50 (UTC) to Friday 20 March 2026, 16:30 (UTC). 1 answer may have gone out before and waits for you.',
      );
      expect(words).toContain(
        '1 answer perhaps sent The connection was lost at the last moment, the first time 3 days 17 h ago.',
      );
      expect(words).toContain('1 answer failed');
    }
    expect(operations).not.toContain('Nadia');
    expect(await page('/operations', otto)).not.toContain('href="/answers');
    expect(await page('/')).toContain('href="/answers?vacancy=HWQ&amp;reason=breaker"');
  });

  it('HR of one vacancy is not told of another', async () => {
    await anAnswer({ state: 'HELD', suppressed: 'breaker', vacancy: 'FDO' });
    expect(await page('/', cookieOf('anna'))).not.toContain('more answers in an hour');
  });

  it('while nothing is sent, or all goes to a sink, every page says so', async () => {
    const ada = cookieOf('ada');
    const paths = ['/', '/mail', '/answers', '/operations', '/applications/1', '/mail/1', '/nothing'];
    const withSending = (sending: { mode: 'send' | 'dry-run'; sink: string | null }) =>
      openSite(database, { fill: false, options: { settings: siteSettings({ sending }) } });
    const dry = await withSending({ mode: 'dry-run', sink: null });
    const trial = await withSending({ mode: 'send', sink: 'trial@example.org' });
    for (const path of paths) {
      expect(plain(await (await dry.get(path, ada)).text()), path).toContain('Sending is switched off.');
      expect(plain(await (await trial.get(path, ada)).text()), path).toContain(
        'Every answer goes to trial@example.org',
      );
      expect(await page(path, ada), path).not.toMatch(/no candidate hears from us/);
    }
    const before = plain(await (await trial.get('/login')).text());
    expect(before).toContain('Every answer goes to another address instead');
  });
});
