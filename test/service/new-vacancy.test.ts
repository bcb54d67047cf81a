import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../../src/app/run.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { audit } from '../../src/store/schema.ts';
import { hashPassword } from '../../src/web/password.ts';
import { EICAR, type StubClamd, startStubClamd } from '../support/clamd.ts';
import { type Installation, installation } from '../support/service.ts';
import { formOf } from '../web/form-of.ts';

const NOTICE = `Keeper of the Map Collection

Requirements

- At least 6 years of experience in the care of map collections.

How to apply

Send your CV and motivation letter, in English, to MAPKEEP.vacancy@example.org no later than Friday 28 May 2027 at 17:00, Brussels time.
`;

describe('a new vacancy, with the pages in a process of their own', { timeout: 120_000 }, () => {
  let place: Installation;
  let clamd: StubClamd;
  let service: Service;
  let vacancies: string;
  let url: string;
  let cookie: string;
  const logged: string[] = [];

  beforeAll(async () => {
    vacancies = mkdtempSync(join(tmpdir(), 'intray-vacancies-'));
    cpSync('seeds/vacancies', vacancies, { recursive: true });
    clamd = await startStubClamd();
    const users = [{ name: 'petra', passwordHash: hashPassword('a lake is a mirror'), role: 'hr', vacancies: 'all' }];
    place = await installation({
      vacancies,
      antivirus: { host: clamd.host, port: clamd.port, seconds: 30 },
      web: { port: 0, publicUrl: 'http://127.0.0.1', users },
    });
    await start();
  }, 120_000);
  afterAll(async () => {
    await service?.stop();
    await place?.stop();
    await clamd?.stop();
    rmSync(vacancies, { recursive: true, force: true });
  });

  async function start() {
    const log = openLog('info', { write: (line: string) => void logged.push(line) });
    service = await startService(loadConfig(place.configFile, {}), ['web'], log);
    url = (service.running.get('web') as unknown as { url: string }).url;
    const login = await post('/login', { name: 'petra', password: 'a lake is a mirror' });
    cookie = /intray=[\w-]+/.exec(login.headers.get('set-cookie') ?? '')?.[0] ?? '';
  }

  async function post(path: string, fields: Record<string, string | File>): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return await fetch(`${url}${path}`, { method: 'POST', body, headers: { cookie, origin: url }, redirect: 'manual' });
  }
  const get = async (path: string) => await (await fetch(`${url}${path}`, { headers: { cookie } })).text();

  test('a notice is scanned, read, saved, and in use after the next start', async () => {
    const response = await post('/vacancies/new', { file: new File([NOTICE], 'notice.txt') });
    expect(response.status).toBe(200);
    const form = formOf(await response.text(), '/vacancies/new/draft');
    expect(form).toMatchObject({ code: 'MAPKEEP', 'deadline.day': '2027-05-28' });
    const saved = await post('/vacancies/new/draft', { ...form, do: 'save' });
    expect(saved.headers.get('location')).toBe('/vacancies/new/MAPKEEP');
    expect(existsSync(join(vacancies, 'MAPKEEP.yaml'))).toBe(true);
    expect(await service.app.database.db.select().from(audit)).toContainEqual(
      expect.objectContaining({ actor: 'hr:petra', action: 'vacancy.created', vacancy: 'MAPKEEP' }),
    );
    expect(await get('/vacancies/new/MAPKEEP')).toContain('Nothing is watched or answered for it yet.');
    expect(await get('/vacancies')).toContain('MAPKEEP.yaml waits for a restart.');

    await service.stop();
    await start();
    expect(await get('/vacancies/MAPKEEP')).toContain('Keeper of the Map Collection');
    expect(await get('/vacancies/new/MAPKEEP')).toContain('Intray goes by it already.');
  });

  test('an infected notice is not opened, nor is one while the scanner does not answer', async () => {
    const infected = await post('/vacancies/new', { file: new File([`${NOTICE}${EICAR}`], 'notice.txt') });
    expect(infected.status).toBe(422);
    expect(await infected.text()).toContain('It cannot be read: ');
    clamd.behave((socket) => socket.destroy());
    const silent = await post('/vacancies/new', { file: new File([NOTICE], 'notice.txt') });
    expect(silent.status).toBe(503);
    expect(await silent.text()).toContain('The virus scanner does not answer');
    clamd.behave(null);
  });

  test('the log holds nothing of the notice, nor the name of its file', () => {
    expect(logged.join('\n')).not.toMatch(/Map Collection|notice\.txt|mapkeep\.vacancy/i);
    expect(readFileSync(join(vacancies, 'MAPKEEP.yaml'), 'utf8')).toContain('MAPKEEP.vacancy@example.org');
  });
});
