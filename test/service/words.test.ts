import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomes, sampleMail, samples } from '../../demo/story.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES, type WorkerName } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { application, applicationVersion, audit, message, reply } from '../../src/store/schema.ts';
import { hashPassword } from '../../src/web/password.ts';
import { emptyServerDatabase } from '../support/database.ts';
import { freePort, type Installation, installation, until } from '../support/service.ts';

const CODE = 'LIBRA';
const CRITERION = 'cataloguing';

const { TEST_DATABASE_URL: server, TEST_REDIS_URL: redisUrl } = process.env;
interface Place {
  name: string;
  /** Which workers run in which process. */
  processes: WorkerName[][];
  open(): Promise<{ settings: Record<string, unknown>; drop(): Promise<void> }>;
}
const places: Place[] = [
  {
    name: 'in one process',
    processes: [WORKER_NAMES],
    open: async () => ({ settings: {}, drop: async () => undefined }),
  },
];
if (server && redisUrl)
  places.push({
    name: 'with the pages in a process of their own',
    processes: [['web'], WORKER_NAMES.filter((name) => name !== 'web')],
    open: async () => {
      const { url: databaseUrl, drop } = await emptyServerDatabase(server);
      return { settings: { databaseUrl, redisUrl }, drop };
    },
  });
else
  console.info(
    'not run in several processes: words that HR changes (TEST_DATABASE_URL and TEST_REDIS_URL are not set)',
  );

describe.each(places)('words that HR changes, $name', { timeout: 120_000 }, ({ processes, open }) => {
  let place: Installation;
  const services: Service[] = [];
  let service: Service;
  let drop: () => Promise<void>;
  let vacancies: string;
  let url: string;
  let cookie: string;

  beforeAll(async () => {
    vacancies = mkdtempSync(join(tmpdir(), 'intray-words-'));
    cpSync('seeds/vacancies', vacancies, { recursive: true });
    url = `http://127.0.0.1:${await freePort()}`;
    const users = [{ name: 'anna', passwordHash: hashPassword('a lake is a mirror'), role: 'hr', vacancies: [CODE] }];
    const opened = await open();
    drop = opened.drop;
    place = await installation({
      ...opened.settings,
      vacancies,
      web: { port: Number(new URL(url).port), publicUrl: url, users },
    });
    await start();
    const wanted = samples().filter((sample) => sample.mailbox.toLowerCase().startsWith('libra.'));
    for (const sample of wanted) await place.imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
    const { db } = service.app.database;
    await until('every mail is decided', async () => (await outcomes(db)).length === wanted.length, 200_000);
    await until('every answer is sent', async () => (await db.select().from(reply)).every((r) => r.state === 'SENT'));
  }, 240_000);
  afterAll(async () => {
    await stop();
    await place?.stop();
    await drop?.();
    rmSync(vacancies, { recursive: true, force: true });
  });

  async function start() {
    const log = openLog('error', { write: () => undefined });
    for (const names of processes) services.push(await startService(loadConfig(place.configFile, {}), names, log));
    const [first] = services;
    if (first === undefined) throw new Error('nothing was started');
    service = first;
    const login = await post('/login', { name: 'anna', password: 'a lake is a mirror' });
    cookie = /intray=[\w-]+/.exec(login.headers.get('set-cookie') ?? '')?.[0] ?? '';
  }

  async function stop() {
    for (const each of services.splice(0)) await each.stop();
  }

  async function post(path: string, form: Record<string, string>): Promise<Response> {
    return fetch(url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookie ?? '', origin: url },
      body: new URLSearchParams(form),
    });
  }
  const get = async (path: string) => (await fetch(url + path, { headers: { cookie } })).text();
  const hashIn = (html: string) => /name="hash" value="(\w+)"/.exec(html)?.[1] ?? '';

  /** What must not change, whatever words are saved. */
  async function standing() {
    const { db } = service.app.database;
    const bids = await db.select().from(application).orderBy(asc(application.id));
    const answers = await db.select({ id: reply.id, state: reply.state, attempts: reply.attempts }).from(reply);
    const mails = await db
      .select({ id: message.id, state: message.state, disposition: message.disposition })
      .from(message);
    return JSON.stringify([bids, answers.sort((a, b) => a.id - b.id), mails.sort((a, b) => a.id - b.id)]);
  }

  async function statuses(): Promise<string[]> {
    const rows = await service.app.database.db
      .select({ criteria: applicationVersion.criteria })
      .from(applicationVersion)
      .innerJoin(
        application,
        and(eq(application.id, applicationVersion.applicationId), eq(application.version, applicationVersion.version)),
      )
      .where(eq(application.vacancy, CODE))
      .orderBy(asc(application.id));
    return rows.map(({ criteria }) => criteria.find((each) => each.id === CRITERION)?.status ?? 'none');
  }

  test('saved on the page, they are in use at once, and what is at hand is looked through again; nothing else changes', async () => {
    const before = await standing();
    const path = `/vacancies/${CODE}/criteria/${CRITERION}`;
    const html = await get(path);
    const form = {
      'text.en': 'Knows zeppelins',
      aspects: '1',
      'aspect.0.from': '0',
      'aspect.0.en': 'zeppelin workshop',
    };
    const tried = await (await post(path, { ...form, do: 'preview', hash: hashIn(html) })).text();
    expect(tried).toContain('Nothing is saved.');
    expect(new Set(await statuses())).not.toEqual(new Set(['not-found']));
    const saved = await post(path, { ...form, do: 'save', hash: hashIn(html) });
    expect(saved.status).toBe(303);
    await until('nobody shows a zeppelin', async () => (await statuses()).every((status) => status === 'not-found'));
    expect(await standing()).toBe(before);
    expect(readFileSync(join(vacancies, `${CODE}.yaml`), 'utf8')).toContain('[zeppelin workshop]');
    const { db } = service.app.database;
    const lines = await db.select().from(audit).where(eq(audit.action, 'vacancy.words-changed'));
    expect(lines).toMatchObject([{ actor: 'hr:anna', vacancy: CODE, detail: { criterion: CRITERION } }]);
    const looked = await db.select().from(audit).where(eq(audit.action, 'application.looked-through'));
    expect(looked.length).toBeGreaterThan(0);
    const words = await get(`/vacancies/${CODE}`);
    expect(words).toContain('zeppelin workshop');
    expect(words).not.toContain('still to be looked through');
  });

  test('changed by hand in the file, they are in use within seconds', async () => {
    const before = await standing();
    const file = join(vacancies, `${CODE}.yaml`);
    const { aspects } =
      service.app.vacancies.find((v) => v.code === CODE)?.criteria.find((c) => c.id === CRITERION) ?? {};
    expect(aspects?.[0]?.en).toEqual(['zeppelin workshop']);
    writeFileSync(file, readFileSync(file, 'utf8').replace('[zeppelin workshop]', '[zeppelin workshop, map, maps]'));
    await until('maps are found', async () => (await statuses()).some((status) => status === 'evidenced'));
    expect(await standing()).toBe(before);
  });

  test('changed while nothing ran, they are taken up at the next start', async () => {
    await stop();
    const file = join(vacancies, `${CODE}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('[zeppelin workshop, map, maps]', '[zeppelin workshop]'));
    await start();
    await until('nobody shows a zeppelin', async () => (await statuses()).every((status) => status === 'not-found'));
  });
});
