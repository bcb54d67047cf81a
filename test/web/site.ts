// The web pages over a database of sample rows, for tests and for looking at.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queue } from 'bullmq';
import { newVacancies } from '../../src/app/new-vacancies.ts';
import { watchesOf } from '../../src/domain/watch.ts';
import type { Database } from '../../src/store/database.ts';
import { reviewStore } from '../../src/store/review.ts';
import { sessionStore } from '../../src/store/sessions.ts';
import type { WebOptions, WebSettings, WebUser } from '../../src/web/options.ts';
import { hashPassword } from '../../src/web/password.ts';
import { createWeb } from '../../src/web/web.tsx';
import { fillSample, type Rewording, SAMPLE_NOW, SAMPLE_VACANCIES } from './sample.ts';

export const PASSWORD = 'a lake is a mirror';

let users: WebUser[] | undefined;

/** Made once: a hash takes a while, which is its point. */
function sampleUsers(): WebUser[] {
  if (users !== undefined) return users;
  const passwordHash = hashPassword(PASSWORD);
  users = [
    { name: 'anna', passwordHash, role: 'hr', vacancies: ['HWQ'] },
    { name: 'petra', passwordHash, role: 'hr', vacancies: 'all' },
    { name: 'otto', passwordHash, role: 'operations', vacancies: [] },
    { name: 'ada', passwordHash, role: 'admin', vacancies: 'all' },
  ];
  return users;
}

export interface Site {
  app: ReturnType<typeof createWeb>;
  /** Moves the clock. */
  clock: { now: Date };
  released: { id: number; actor: string }[];
  /** Messages that were asked to be tried again. */
  retried: { id: number; actor: string }[];
  arrived: { id: number; actor: string }[];
  left: { id: number; actor: string }[];
  logged: object[];
  files: Map<string, Buffer>;
  /** Signs in and returns the cookie. */
  signIn(name: string): Promise<string>;
  /** Asks for a page as the holder of a cookie. */
  get(path: string, cookie?: string): Promise<Response>;
  post(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

export const ORIGIN = 'http://intray.test';

/** Settings of the pages with sample users; anything can be set otherwise. */
export function siteSettings(changes: Partial<WebSettings> = {}): WebSettings {
  return {
    users: sampleUsers(),
    publicUrl: ORIGIN,
    organisation: 'Lakes Commission',
    sending: { mode: 'send', sink: null },
    lookedForIn: (vacancy) => [`${vacancy.toLowerCase()}.vacancy@lakes.example.org`, 'journal'],
    ...changes,
  };
}

export async function openSite(
  database: Database,
  more: { word?: Rewording; queues?: Queue[]; options?: Partial<WebOptions>; fill?: boolean } = {},
): Promise<Site> {
  const files = more.fill === false ? new Map<string, Buffer>() : await fillSample(database.db, more.word);
  const clock = { now: SAMPLE_NOW };
  const released: Site['released'] = [];
  const retried: Site['retried'] = [];
  const arrived: Site['arrived'] = [];
  const left: Site['left'] = [];
  const logged: object[] = [];
  const log = (facts: object) => void logged.push(facts);
  const { queues } = more;
  const app = createWeb({
    store: { ...reviewStore(database.db), ...sessionStore(database.db) },
    blobs: {
      async read(sha256) {
        const bytes = files.get(sha256);
        if (bytes === undefined) throw new Error('no such file');
        return bytes;
      },
    },
    antivirus: null,
    queues: queues ? { raw: () => queues } : null,
    settings: siteSettings(),
    vacancies: SAMPLE_VACANCIES,
    async retry(id, actor) {
      retried.push({ id, actor });
      return true;
    },
    vacancyFiles: {
      source: async (code) => {
        const criteria = SAMPLE_VACANCIES.find((each) => each.code === code)?.criteria;
        return criteria ? { hash: 'as it was', criteria } : null;
      },
      saveWords: async () => ({ saved: true }),
      differing: () => [],
      wordsKey: () => 'words',
    },
    newVacancies: newVacancies(join(tmpdir(), 'intray-no-such-folder'), { log: { warn: log } }),
    actions: {
      async release(id, actor) {
        released.push({ id, actor });
        return true;
      },
      async arrived(id, actor) {
        arrived.push({ id, actor });
        return true;
      },
      async leave(id, actor) {
        left.push({ id, actor });
        return true;
      },
    },
    watches: (lines) =>
      watchesOf(
        lines,
        lines.map((line) => ({ ...line, pollSeconds: 60 })),
        clock.now,
        SAMPLE_NOW,
      ),
    metrics: null,
    health: async () => ({ ok: true }),
    log: { info: log, warn: log, error: log },
    now: () => clock.now,
    ...more.options,
  });
  const get = async (path: string, cookie = '') => await app.request(`${ORIGIN}${path}`, { headers: { cookie } });
  const post = async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    await app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, ...headers },
      body: new URLSearchParams(form).toString(),
    });
  return {
    app,
    clock,
    released,
    retried,
    arrived,
    left,
    logged,
    files,
    get,
    post,
    async signIn(name) {
      const response = await post('/login', { name, password: PASSWORD });
      return (response.headers.get('set-cookie') ?? '').match(/intray=[\w-]{20,}/)?.[0] ?? '';
    },
  };
}
