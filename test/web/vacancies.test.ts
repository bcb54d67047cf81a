import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followVacancies, type VacancyFiles } from '../../src/app/vacancies.ts';
import { vacancyDesk } from '../../src/app/vacancy-desk.ts';
import { vacancyYaml } from '../../src/config/vacancy-yaml.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';
import { openLog } from '../../src/log.ts';
import type { Database } from '../../src/store/database.ts';
import { applicationVersion, audit } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { formOf } from './form-of.ts';
import { SAMPLE_VACANCIES } from './sample.ts';
import { openSite, type Site } from './site.ts';

const WORDS: Record<string, string[]> = {
  degree: ['MSc in Hydrology'],
  years: ['quality of lakes'],
  laboratory: ['accredited laboratory'],
  satellite: ['satellite images'],
  french: ['French'],
};
const vacancies: Vacancy[] = structuredClone(SAMPLE_VACANCIES).map((vacancy) => ({
  ...vacancy,
  criteria: vacancy.criteria.map((each) => ({ ...each, aspects: [{ en: WORDS[each.id] ?? ['x'], fr: [] }] })),
}));

let folder: string;
let files: VacancyFiles;
let database: Database;
let site: Site;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intray-pages-'));
  for (const vacancy of vacancies) writeFileSync(join(folder, `${vacancy.code}.yaml`), yamlOf(vacancy));
  files = followVacancies(folder, vacancies, openLog('error', { write: () => undefined }), null);
  await files.look();
  database = await testDatabase();
  site = await openSite(database, { options: { vacancies, vacancyFiles: vacancyDesk(files) } });
  for (const name of ['anna', 'petra', 'otto', 'ada']) cookies[name] = await site.signIn(name);
}, 60_000);
afterAll(async () => {
  await files.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function yamlOf(vacancy: Vacancy): string {
  const { deadline, criteria, ...rest } = vacancy;
  const { closesAt: _, ...local } = deadline;
  const asked = criteria.map(({ languages: language, level: __, ...each }) => ({ ...each, language }));
  return vacancyYaml({ ...rest, afterwards: null, deadline: local, criteria: asked });
}

const file = () => join(folder, 'HWQ.yaml');
const FORM = '/vacancies/HWQ/criteria/laboratory';
const html = async (path: string, name = 'anna') => await (await site.get(path, cookies[name])).text();
const read = (page: string) =>
  page
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
const hashNow = async (path = FORM) => /name="hash" value="(\w+)"/.exec(await html(path))?.[1] ?? '';
const send = async (fields: Record<string, string>, { path = FORM, name = 'anna' } = {}) => {
  const form = {
    'text.en': 'Has run a laboratory',
    'text.fr': '',
    years: '',
    aspects: '1',
    'aspect.0.from': '0',
    ...fields,
  };
  return await site.post(path, { hash: await hashNow(path), ...form }, { cookie: cookies[name] ?? '' });
};

describe('the pages of vacancies', { timeout: 60_000 }, () => {
  it('the list says when each closes, in its zone, and what has come', async () => {
    const words = read(await html('/vacancies', 'petra'));
    expect(words).toContain('Head of Water Quality HWQ hwq.vacancy@lakes.example.org');
    expect(words).toContain('the end of Sunday 22 March 2026 (Brussels time) 2 days 6 h left');
    expect(words).toContain('4 in all');
    expect(words).toContain('Legal Adviser');
  });

  it('HR sees the own vacancies only, operations none, an administrator all', async () => {
    const list = await html('/vacancies');
    expect(list).toContain('Head of Water Quality');
    expect(list).not.toContain('Flood Data Officer');
    const status = async (name: string, path: string) => (await site.get(path, cookies[name])).status;
    for (const path of ['/vacancies', '/vacancies/HWQ', FORM]) expect(await status('otto', path)).toBe(403);
    for (const path of [
      '/vacancies/FDO',
      '/vacancies/FDO/criteria/laboratory',
      '/vacancies/NONE',
      '/vacancies/HWQ/criteria/none',
    ])
      expect(await status('anna', path)).toBe(404);
    expect(await status('ada', '/vacancies/FDO')).toBe(200);
    const forbidden = await send({ do: 'save', 'aspect.0.en': 'x' }, { path: '/vacancies/FDO/criteria/laboratory' });
    expect(forbidden.status).toBe(404);
    const origin = await site.post(
      FORM,
      { do: 'save' },
      { cookie: cookies.anna ?? '', origin: 'https://elsewhere.example' },
    );
    expect(origin.status).toBe(403);
    expect(readFileSync(join(folder, 'FDO.yaml'), 'utf8')).toContain('accredited laboratory');
  });

  it('a vacancy shows its rules in words, and each criterion with its words and how many show it', async () => {
    const page = await html('/vacancies/HWQ');
    const words = read(page);
    expect(words).toContain('The first moment that is late: Sunday 22 March 2026, 23:00:00 (UTC)');
    expect(words).toContain('CV and motivation letter');
    expect(words).toContain('These wait until a person releases them: late notice.');
    expect(words).toMatch(/Has run an accredited laboratory or a monitoring network 1 English and 0 French words/);
    expect(page).toContain('<li class="chip">accredited laboratory</li>');
    expect(words).toMatch(/1 evidenced 0 partly 0 not found Change the words for Has run/);
    expect(words).toContain('All 4 applications still to be looked through');
  });

  it('a preview says what would change, with the words of the papers and their page, and saves nothing', async () => {
    const before = readFileSync(file(), 'utf8');
    const found = await database.db.select().from(applicationVersion);
    const page = await (await send({ do: 'preview', 'aspect.0.en': 'weekly sampling\r\nSouthmarsh*' })).text();
    const words = read(page);
    expect(words).toContain('3 of 4 applications would show something else. Nothing is saved.');
    expect(words).toMatch(/Now 1 evidenced 0 partly 3 not found Then 3 evidenced 2 more 0 partly 1 not found 2 fewer/);
    expect(words).toMatch(/Set up weekly sampling in 22 tributaries[^<]*CV Oskarsdóttir\.pdf , page 2/);
    expect(words).toContain('Not found becomes Evidenced');
    expect(page).toContain('href="/applications/1"');
    expect(page).toContain('\nweekly sampling\r\nSouthmarsh*</textarea>');
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(await database.db.select().from(applicationVersion)).toEqual(found);
    const tried = await database.db.select().from(audit).where(eq(audit.action, 'vacancy.words-previewed'));
    expect(tried).toMatchObject([{ actor: 'hr:anna', vacancy: 'HWQ', detail: { criterion: 'laboratory' } }]);
  });

  it('room for one more thing is given without saving, and what was typed is kept', async () => {
    const before = readFileSync(file(), 'utf8');
    const page = await (await send({ do: 'add', years: 'a few', 'aspect.0.en': 'sampling' })).text();
    expect(page).toContain('name="aspect.1.fr"');
    expect(page).toContain('value="a few"');
    expect(page).toContain('>\nsampling</textarea>');
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it.each([
    [{ 'aspect.0.en': '' }, 'aspect-0-en', 'There is nothing left to look for'],
    [{ 'aspect.0.en': 'x', years: 'ten' }, 'years', 'Write a whole number from 1 to 50'],
    [{ 'aspect.0.en': 'x', years: '0' }, 'years', 'Write a whole number from 1 to 50'],
    [{ 'aspect.0.en': 'x', 'text.en': ' ' }, 'text-en', 'Say what is asked for'],
    [{ 'aspect.0.en': 'boats, nets' }, 'aspect-0-en', '“boats, nets” holds a comma'],
    [{ 'aspect.0.en': 'x', 'aspect.0.fr': '+++' }, 'aspect-0-fr', '“+++” holds no letter'],
    [{ 'aspect.0.en': 'x', aspects: '3', 'aspect.2.fr': '*' }, 'aspect-2-fr', 'would never be found'],
    [{ 'aspect.0.en': 'y'.repeat(101) }, 'aspect-0-en', 'longer than 100'],
  ])('%j is refused at its field, with what to do', async (fields, id, words) => {
    const before = readFileSync(file(), 'utf8');
    const response = await send({ do: 'save', ...fields });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(`href="#${id}"`);
    expect(page).toMatch(new RegExp(`<(?:input|textarea)[^>]*id="${id}"[^>]*aria-invalid="true"`));
    expect(read(page)).toContain(words);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('who was signed out while changing words gets them back, and goes on after signing in', async () => {
    const before = readFileSync(file(), 'utf8');
    const typed = {
      'text.en': 'Has run a "laboratory"',
      'text.fr': '',
      years: '',
      aspects: '1',
      hash: await hashNow(),
    };
    const words = { ...typed, 'aspect.0.from': '0', 'aspect.0.en': 'sampling <b>\nSouthmarsh*', 'aspect.0.fr': '' };
    const response = await site.post(FORM, { ...words, do: 'save' }, {});
    expect(response.status).toBe(401);
    const page = await response.text();
    expect(read(page)).toContain('What you typed is kept on this page.');
    const again = await site.post(FORM, { ...formOf(page, FORM), do: 'edit' }, { cookie: cookies.anna ?? '' });
    expect(formOf(await again.text(), `${FORM}#found`)).toEqual(words);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('words of markup stay words', async () => {
    const page = await (
      await send({ do: 'preview', 'text.en': '"><script>', 'aspect.0.en': '</textarea><b>x' })
    ).text();
    expect(page).not.toMatch(/<script|<\/textarea><b>/);
    expect(page).toContain('&lt;/textarea&gt;&lt;b&gt;x');
  });

  it('saved words are in use at once, stand in the audit trail, and the page says so', async () => {
    const response = await send({
      do: 'save',
      'aspect.0.en': 'accredited laboratory\nweekly sampling',
      'aspect.0.fr': 'laboratoire',
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/vacancies/HWQ?saved=laboratory#criterion-laboratory');
    const saved = vacancies[0]?.criteria.find((each) => each.id === 'laboratory');
    expect(saved?.aspects).toEqual([{ en: ['accredited laboratory', 'weekly sampling'], fr: ['laboratoire'] }]);
    expect(saved?.text).toEqual({ en: 'Has run a laboratory' });
    expect(readFileSync(file(), 'utf8')).toContain('# What the notice asks for, one entry each.');
    expect(read(await html('/vacancies/HWQ?saved=laboratory'))).toContain(
      'Saved, and in use. 4 applications still to be looked through',
    );
    const lines = await database.db.select().from(audit).where(eq(audit.action, 'vacancy.words-changed'));
    expect(lines).toMatchObject([{ actor: 'hr:anna', vacancy: 'HWQ', detail: { criterion: 'laboratory' } }]);
  });

  it('a thing that is not to be shown is ticked, saved, and said on the page of the vacancy', async () => {
    const two = { aspects: '2', 'aspect.0.en': 'sampling', 'aspect.1.en': 'lakes', 'aspect.1.unquoted': 'on' };
    const page = await (await send({ do: 'preview', ...two })).text();
    expect(page).toMatch(/name="aspect.1.unquoted" checked/);
    expect(page).not.toMatch(/name="aspect.0.unquoted" checked/);
    const before = readFileSync(file(), 'utf8');
    expect((await send({ do: 'save', ...two })).status).toBe(303);
    expect(readFileSync(file(), 'utf8')).toContain('quoted: false');
    await files.look();
    expect(read(await html('/vacancies/HWQ'))).toContain('Thing 2 of 2: only has to stand somewhere in the papers');
    writeFileSync(file(), before);
    await files.look();
  });

  it('over a file that was changed meanwhile nothing is saved, and what was typed is kept', async () => {
    const hash = await hashNow();
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}# by hand\n`);
    const response = await send({ do: 'save', hash, 'aspect.0.en': 'boats' });
    expect(response.status).toBe(409);
    const page = await response.text();
    expect(read(page)).toContain('The file was changed since this page was opened');
    expect(page).toContain('>\nboats</textarea>');
    // Sent again, it is still made from the old file.
    expect(page).toContain(`value="${hash}"`);
    expect(readFileSync(file(), 'utf8')).not.toContain('boats');
  });

  it('a wrong file and one that waits for a restart are told to whoever may see them', async () => {
    cpSync(join(folder, 'FDO.yaml'), join(folder, 'FDO.kept'));
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('retentionMonths: 6', 'retentionMonths: 9'));
    writeFileSync(join(folder, 'FDO.yaml'), 'code: FDO\n');
    await files.look();
    const hers = read(await html('/vacancies'));
    expect(hers).toContain('HWQ.yaml waits for a restart. It was changed in how long data is kept');
    expect(hers).not.toContain('FDO.yaml');
    const all = read(await html('/vacancies', 'ada'));
    expect(all).toContain('FDO.yaml is wrong, and nothing of it was taken up.');
    expect(all).toContain('FDO.yaml:1:1 title: is missing');
    const refused = await send(
      { do: 'save', 'aspect.0.en': 'x' },
      { path: '/vacancies/FDO/criteria/laboratory', name: 'ada' },
    );
    expect(refused.status).toBeGreaterThanOrEqual(400);
    cpSync(join(folder, 'FDO.kept'), join(folder, 'FDO.yaml'));
  });
});
