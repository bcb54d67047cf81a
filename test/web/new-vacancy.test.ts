import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newVacancies } from '../../src/app/new-vacancies.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import type { Database } from '../../src/store/database.ts';
import { audit } from '../../src/store/schema.ts';
import type { NewVacancies } from '../../src/web/new-vacancy-options.ts';
import { pdf } from '../documents/pdf-maker.ts';
import { testDatabase } from '../support/database.ts';
import { formOf } from './form-of.ts';
import { ORIGIN, openSite, type Site } from './site.ts';

const DRAFT = '/vacancies/new/draft';
const ITEMS = ['At least 6 years of experience in the care of map collections.', 'Proven experience in cataloguing.'];
const NOTICE = `Keeper of the Map Collection

The Examplian Museum of Maps in Brussels, Belgium, looks after forty thousand maps and shows them to the public.

Education

- A university degree in geography, history or library science.

Experience and essential qualifications

${ITEMS.map((item) => `- ${item}`).join('\n')}

Languages

- Fluency in English and French.

How to apply

Send your CV and motivation letter, in English or French, to MAPKEEP.vacancy@example.org no later than Friday 29 May 2026 at 17:00, Brussels time.

Questions may be put to questions@example.org.
`;

let folder: string;
let desk: NewVacancies & { close(): Promise<void> };
let infected: boolean;
let database: Database;
let site: Site;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intray-new-'));
  const scan = async () =>
    infected
      ? { clean: false as const, status: 'infected' as const, reason: 'The virus scanner found Eicar-Test.' }
      : { clean: true as const };
  desk = newVacancies(folder, { log: { warn: () => undefined }, scan });
  database = await testDatabase();
  site = await openSite(database, { options: { newVacancies: desk } });
  for (const name of ['anna', 'petra', 'otto', 'ada']) cookies[name] = await site.signIn(name);
}, 60_000);
beforeEach(() => {
  infected = false;
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(async () => {
  await desk.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (page: string) =>
  page
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

async function send(path: string, fields: Record<string, string | File>, { name = 'petra', origin = ORIGIN } = {}) {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.append(field, value);
  const headers = { cookie: cookies[name] ?? '', origin };
  return await site.app.request(`${ORIGIN}${path}`, { method: 'POST', body, headers });
}

const upload = (content: string | Uint8Array, filename = 'notice.txt', more: Record<string, string> = {}) =>
  send('/vacancies/new', {
    file: new File([typeof content === 'string' ? content : Uint8Array.from(content)], filename),
    ...more,
  });

/** The form that the notice above gives. */
let usual: Promise<{ page: string; words: string; form: Record<string, string> }> | undefined;
async function usualDraft() {
  usual ??= draftOf(NOTICE);
  const { form, ...rest } = await usual;
  return { ...rest, form: { ...form } };
}

/** The form that a notice gives, as a browser would send it. */
async function draftOf(content: string | Uint8Array, filename?: string) {
  const response = await upload(content, filename);
  expect(response.status).toBe(200);
  const page = await response.text();
  return { page, words: read(page), form: formOf(page, DRAFT) };
}

async function docx(): Promise<Uint8Array> {
  const children = NOTICE.split('\n\n').flatMap((part) =>
    part.split('\n').map((line) => {
      const text = line.replace(/^- /, '');
      if (line.startsWith('- ')) return new Paragraph({ text, bullet: { level: 0 } });
      return line.length < 45 ? new Paragraph({ text, heading: HeadingLevel.HEADING_2 }) : new Paragraph({ text });
    }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const html = () =>
  `<!doctype html><html><body>${NOTICE.split('\n\n')
    .map((part) =>
      part.startsWith('- ')
        ? `<ul>${part.replace(/- (.*)/g, '<li>$1</li>')}</ul>`
        : part.length < 45
          ? `<h2>${part}</h2>`
          : `<p>${part}</p>`,
    )
    .join('\n')}</body></html>`;

const asPdf = () =>
  pdf((sheet) => {
    for (const part of NOTICE.split('\n\n')) {
      sheet.font(part.length < 45 ? 'Helvetica-Bold' : 'Helvetica').fontSize(part.length < 45 ? 14 : 11);
      sheet.text(part.replaceAll('- ', '• ')).moveDown(0.8);
    }
  });

describe('a new vacancy from a notice', { timeout: 60_000 }, () => {
  it.each<[string, () => Promise<string | Uint8Array> | string]>([
    ['txt', () => NOTICE],
    ['html', html],
    ['docx', docx],
    ['pdf', asPdf],
  ])('the form of a notice as %s holds what it says', async (extension, content) => {
    const { form, words } = await draftOf(await content(), `notice.${extension}`);
    expect(form).toMatchObject({
      code: 'MAPKEEP',
      'title.en': 'Keeper of the Map Collection',
      'title.fr': '',
      mailbox: 'MAPKEEP.vacancy@example.org',
      'deadline.day': '2026-05-29',
      'deadline.time': '17:00',
      'deadline.zone': 'Europe/Brussels',
      'documents.cv': 'on',
      'documents.motivation-letter': 'on',
      'languages.en': 'on',
      'languages.fr': 'on',
      enquiries: 'on',
      contact: 'questions@example.org',
      retentionMonths: '6',
      'criteria.1.years': '6',
    });
    expect(form['criteria.2.text.en']).toContain('cataloguing');
    expect(form['criteria.2.aspect.0.en']).toMatch(/catalog/);
    expect(words).toContain(`notice.${extension}`);
  });

  it('pasted words are read as a file is, and a zone serves a deadline without one', async () => {
    const text = 'Gardener\n\nApplications close on 29 May 2026 at 17:00. Write to garden@example.org.\n';
    const response = await send('/vacancies/new', { text, zone: 'Africa/Nairobi' });
    expect(response.status).toBe(200);
    const form = formOf(await response.text(), DRAFT);
    expect(form).toMatchObject({ 'deadline.zone': 'Africa/Nairobi', 'deadline.time': '17:00' });
  });

  it('each number leads to words of the notice and back to the field', async () => {
    const { page } = await usualDraft();
    const places = [...page.matchAll(/href="#place-(\d+)"/g)].map(([, place]) => Number(place));
    expect(places.length).toBeGreaterThan(8);
    for (const place of places) {
      const mark = new RegExp(`<a class="place" id="place-${place}" href="#([^"]+)"`).exec(page);
      expect(page).toContain(`id="${mark?.[1]}"`);
    }
    const mailbox = /id="field-mailbox">[\s\S]*?href="#place-(\d+)"/.exec(page)?.[1];
    expect(page).toMatch(new RegExp(`id="place-${mailbox}"[^>]*>${mailbox}</a>(?:<a [^>]*>\\d+</a>)*<mark>MAPKEEP`));
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('what the notice does not say is marked, and what is doubtful is told with the words', async () => {
    const { words, form } = await draftOf('Gardener\n\nWe look for a gardener. Apply by 03/04/2027 in Brussels.\n');
    expect(form.mailbox).toBe('');
    expect(words).toMatch(/The notice does not say: [^.]*Mailbox/);
    expect(words).toMatch(/Mailbox To be filled in/);
    expect(words).toMatch(/to check: [^.]*Deadline/);
    expect(words).toContain('Please check.');
  });

  it('a corrected draft is checked, shown with what will surprise, saved, and read by Intray as it was typed', async () => {
    const { form } = await usualDraft();
    const typed: Record<string, string> = {
      ...form,
      code: 'MAPS',
      'title.fr': 'Conservateur des cartes',
      digestTo: 'hr@example.org',
      subjectMustName: 'the collection: maps, cartes',
      'answers.late': 'hold',
      receivedBy: 'mx.example.org',
      'criteria.2.aspect.0.fr': 'catalogage',
      'criteria.3.language': 'en, fr',
      'criteria.3.languagesNeeded': 'all',
      'criteria.3.level': 'C1',
    };
    delete typed['criteria.0.in'];
    const checked = await send(DRAFT, { ...typed, do: 'check' });
    expect(checked.status).toBe(200);
    const page = await checked.text();
    const words = read(page);
    expect(words).toContain('Friday 29 May 2026, 17:00:00 (Brussels time)');
    expect(words).toContain('Answers of these kinds wait until a person releases them: late.');
    expect(words).toContain('# The notice: “MAPKEEP.vacancy@example.org”');
    expect(readdirSync(folder)).toEqual([]);

    // What goes on is what was typed.
    const going = formOf(page, DRAFT);
    expect(going).toEqual(typed);
    const saved = await send(DRAFT, { ...going, do: 'save' });
    expect(saved.status).toBe(303);
    expect(saved.headers.get('location')).toBe('/vacancies/new/MAPS');
    expect(readdirSync(folder)).toEqual(['MAPS.yaml']);
    const { vacancies, faults } = readVacancies(folder);
    expect(faults).toEqual([]);
    expect(vacancies).toMatchObject([
      {
        code: 'MAPS',
        title: { en: 'Keeper of the Map Collection', fr: 'Conservateur des cartes' },
        mailbox: 'mapkeep.vacancy@example.org',
        receivedBy: ['mx.example.org'],
        deadline: { local: '2026-05-29T17:00', zone: 'Europe/Brussels' },
        subjectMustName: [{ what: 'the collection', words: ['maps', 'cartes'] }],
        answers: { late: 'hold' },
        digestTo: ['hr@example.org'],
      },
    ]);
    const criteria = vacancies[0]?.criteria ?? [];
    expect(criteria).toHaveLength(Number(form.criteria) - 1);
    expect(criteria[1]?.aspects[0]?.fr).toEqual(['catalogage']);
    expect(criteria[2]).toMatchObject({ languages: ['en', 'fr'], languagesNeeded: 'all', level: 'C1' });
    const text = readFileSync(join(folder, 'MAPS.yaml'), 'utf8');
    expect(text).not.toContain('TO CONFIRM');

    const told = await database.db.select().from(audit).where(eq(audit.action, 'vacancy.created'));
    expect(told).toMatchObject([{ actor: 'hr:petra', vacancy: 'MAPS' }]);
    const next = read(await (await site.get('/vacancies/new/MAPS', cookies.petra)).text());
    expect(next).toContain('- address: mapkeep.vacancy@example.org');
    expect(next).toContain('npx intray vacancy check');
    expect(next).toContain('MAPS_PASSWORD');

    // Somebody may have worked on it since.
    writeFileSync(join(folder, 'MAPS.yaml'), text.replace('hr@example.org', 'other@example.org'));
    const again = await send(DRAFT, { ...typed, mailbox: 'maps@example.org', do: 'save' });
    expect(again.status).toBe(409);
    expect(read(await again.text())).toMatch(/Code Nothing was saved: there is a file of this vacancy already|already/);
    expect(readFileSync(join(folder, 'MAPS.yaml'), 'utf8')).toContain('other@example.org');
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['no code', { code: '' }, 'code', 'Give the vacancy a short code'],
    ['a path for a code', { code: '../../evil' }, 'code', 'Expected a short code in capitals'],
    ['a code with a line end', { code: 'HOI\n../x' }, 'code', 'Expected a short code in capitals'],
    ['no mailbox', { mailbox: ' ' }, 'mailbox', 'Write the address'],
    ['no address', { mailbox: 'maps at example' }, 'mailbox', 'Expected a mail address'],
    ['no such day', { 'deadline.day': '2026-02-31' }, 'deadline-day', 'Write the day as'],
    ['no such time', { 'deadline.time': '25:00' }, 'deadline-time', 'four digits'],
    ['no such zone', { 'deadline.zone': 'Brussels' }, 'deadline-zone', 'No zone is called “Brussels”'],
    ['no number', { retentionMonths: 'six' }, 'retentionMonths', 'Write a number of months'],
    ['a subject without words', { subjectMustName: 'the project' }, 'subjectMustName', 'names no words'],
    ['a contact that is none', { contact: 'nobody' }, 'contact', 'Expected a mail address'],
    ['years that are none', { 'criteria.1.years': 'six' }, 'criteria-1-years', 'Write a whole number'],
    ['a language that is none', { 'criteria.1.language': 'xx' }, 'criteria-1-language', 'Expected a language code'],
  ])('%s is told beside its field, and nothing typed is lost', async (_, fields, id, words) => {
    const { form } = await usualDraft();
    const typed = { ...form, aliases: 'Map <b>keeper</b>\nKeeper "of" maps', ...fields };
    const response = await send(DRAFT, { ...typed, do: 'save' });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(`href="#${id}"`);
    expect(page).toContain(` id="${id}"`);
    expect(read(page)).toContain(words);
    expect(formOf(page, DRAFT)).toEqual(typed);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('an address of another vacancy in the folder is refused: with it Intray would not start', async () => {
    const { form } = await usualDraft();
    expect((await send(DRAFT, { ...form, do: 'save' })).status).toBe(303);
    const response = await send(DRAFT, { ...form, code: 'OTHER', do: 'save' });
    expect(response.status).toBe(422);
    expect(read(await response.text())).toContain('is the vacancy MAPKEEP’s already');
    expect(readdirSync(folder)).toEqual(['MAPKEEP.yaml']);
  });

  it('a requirement and a thing asked for can be added, and are saved', async () => {
    const { form } = await usualDraft();
    const count = Number(form.criteria);
    const one = formOf(await (await send(DRAFT, { ...form, do: 'criterion' })).text(), DRAFT);
    expect(one.criteria).toBe(String(count + 1));
    one[`criteria.${count}.text.en`] = 'Has bound books';
    one[`criteria.${count}.aspect.0.en`] = 'bookbinding';
    const two = formOf(await (await send(DRAFT, { ...one, do: `thing.${count}` })).text(), DRAFT);
    two[`criteria.${count}.aspect.1.en`] = 'leather';
    expect((await send(DRAFT, { ...two, do: 'save' })).status).toBe(303);
    const criterion = readVacancies(folder).vacancies[0]?.criteria.at(-1);
    expect(criterion).toMatchObject({
      id: 'has-bound-books',
      aspects: [
        { en: ['bookbinding'], fr: [] },
        { en: ['leather'], fr: [] },
      ],
    });
  });

  it('a draft can be taken away as a file, finished or not, and nothing is saved here', async () => {
    const { form } = await usualDraft();
    const whole = await send(DRAFT, { ...form, do: 'download' });
    expect(whole.headers.get('content-disposition')).toContain('filename="MAPKEEP.yaml"');
    writeFileSync(join(folder, 'MAPKEEP.yaml'), await whole.text());
    expect(readVacancies(folder).faults).toEqual([]);
    rmSync(join(folder, 'MAPKEEP.yaml'));
    const open = await send(DRAFT, { ...form, code: '../x', mailbox: '', do: 'download' });
    expect(open.headers.get('content-disposition')).toContain('filename="vacancy.yaml"');
    expect(await open.text()).toMatch(/^mailbox: null$/m);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('where the folder takes no file, the file is offered to be put in by hand', async () => {
    const closed = newVacancies(join(folder, 'none'), { log: { warn: () => undefined } });
    const other = await openSite(database, { fill: false, options: { newVacancies: closed } });
    const { form } = await usualDraft();
    const response = await other.post(DRAFT, { ...form, do: 'save' }, { cookie: await other.signIn('petra') });
    expect(response.status).toBe(409);
    const page = read(await response.text());
    expect(page).toContain('Intray could not put a file into');
    expect(page).toContain('mailbox: MAPKEEP.vacancy@example.org');
    await closed.close();
  });
});

describe('what is given for a notice', { timeout: 60_000 }, () => {
  const told = async (response: Response, status: number) => {
    expect(response.status).toBe(status);
    const page = await response.text();
    expect(page).toContain('role="alert"');
    return read(page);
  };

  it('nothing, both, an empty file and an unknown zone are told', async () => {
    expect(await told(await send('/vacancies/new', { text: ' ' }), 422)).toContain('Choose a file');
    expect(await told(await upload(NOTICE, 'a.txt', { text: 'x' }), 422)).toContain('give one of them');
    expect(await told(await upload('', 'a.txt'), 422)).toContain('The file is empty');
    const zone = await send('/vacancies/new', { text: 'Gardener <i>', zone: 'Nowhere/<b>' });
    const page = await zone.clone().text();
    expect(await told(zone, 422)).toContain('No zone is called “Nowhere/<b>”');
    expect(page).not.toContain('<i>');
  });

  it('a file of 10 MB is read, and one of a byte more is too large', async () => {
    const most = new Uint8Array(10 * 1024 * 1024);
    most.set(Buffer.from('\x7fELF\x02\x01\x01'));
    expect(await told(await upload(most, 'a.bin'), 422)).toContain('It cannot be read');
    expect(await told(await upload(new Uint8Array(most.length + 1)), 413)).toContain('larger than 10 MB');
    expect(await told(await upload(new Uint8Array(most.length + 1024 * 1024)), 413)).toContain('larger than 10 MB');
  });

  it('what cannot be read, and what is infected, is told with the reason', async () => {
    expect(await told(await upload('%PDF-1.7\nnothing of the kind', 'a.pdf'), 422)).toContain('It cannot be read:');
    const locked = readFileSync(new URL('../files/encrypted.pdf', import.meta.url));
    expect(await told(await upload(locked, 'a.pdf'), 422)).toMatch(/It cannot be read: .*password/);
    infected = true;
    expect(await told(await upload(NOTICE), 422)).toContain('The virus scanner found Eicar-Test.');
  });

  it('a text longer than any notice is refused', async () => {
    expect(await told(await upload('word '.repeat(50_000)), 422)).toContain('200,000 characters');
    expect(await told(await send('/vacancies/new', { text: 'word '.repeat(50_000) }), 422)).toContain('200,000');
  });

  it('when a file cannot be read just now, that is told, and only its kind is logged', async () => {
    const failing: NewVacancies = {
      ...desk,
      readNotice: async () => {
        throw Object.assign(new Error('secret words of the notice'), { name: 'ClamdFailure' });
      },
    };
    const other = await openSite(database, { fill: false, options: { newVacancies: failing } });
    const response = await other.post('/vacancies/new', { text: 'x' }, { cookie: await other.signIn('petra') });
    expect(await told(response, 503)).toContain('The virus scanner does not answer');
    expect(JSON.stringify(other.logged)).not.toContain('secret');
  });

  it('words of markup and of scripts in a notice stay words', async () => {
    const hostile = `Keeper of <script>alert(1)</script> "Maps"\n\n</textarea><img src=x onerror=alert(1)>\n\n- Knowledge of "><svg onload=alert(2)> and maps.\n\nApply to garden@example.org by 29 May 2026, 17:00 Brussels time.\n`;
    const { page, form } = await draftOf(hostile, '"><script>x</script>.txt');
    expect(page).not.toMatch(/<script|<img src=x|<svg onload|\son\w+=[^"]*alert[^<]*>(?!.*&)/);
    const checked = await send(DRAFT, { ...form, code: 'MAPS', 'title.en': '<script>x', do: 'check' });
    expect(await checked.text()).not.toMatch(/<script|<svg onload/);
    const faulty = await send(DRAFT, { ...form, code: '"><script>', 'criteria.0.kind': '"><script>', do: 'check' });
    expect(faulty.status).toBe(422);
    expect(await faulty.text()).not.toMatch(/<script|<svg onload/);
  });

  it('a form without its notice, or with a broken one, begins again', async () => {
    const { form } = await usualDraft();
    for (const notice of ['', '{', '{"pages":[]}', JSON.stringify({ ...JSON.parse(form.notice ?? ''), more: 1 })])
      expect(await told(await send(DRAFT, { ...form, notice, do: 'save' }), 422)).toContain('did not come back');
    expect(await told(await send(DRAFT, { notice: 'x'.repeat(5 * 1024 * 1024) }), 413)).toContain('larger than');
  });
});

describe('who may put in a vacancy', { timeout: 30_000 }, () => {
  it('who sees all vacancies may; others are told why not', async () => {
    const get = async (name: string) => await site.get('/vacancies/new', cookies[name]);
    for (const name of ['petra', 'ada']) expect((await get(name)).status).toBe(200);
    const anna = await get('anna');
    expect(anna.status).toBe(403);
    expect(read(await anna.text())).toContain('put in by somebody who sees all of them');
    expect((await get('otto')).status).toBe(403);
    const list = async (name: string) => await (await site.get('/vacancies', cookies[name])).text();
    expect(await list('petra')).toContain('href="/vacancies/new"');
    expect(await list('anna')).not.toContain('href="/vacancies/new"');
  });

  it('nor may they send the form, nor may anybody from elsewhere', async () => {
    const { form } = await usualDraft();
    for (const name of ['anna', 'otto']) {
      expect((await send(DRAFT, { ...form, do: 'save' }, { name })).status).toBe(403);
      expect((await send('/vacancies/new', { text: NOTICE }, { name })).status).toBe(403);
      expect((await site.get('/vacancies/new/MAPKEEP', cookies[name])).status).toBe(403);
    }
    const origin = 'https://elsewhere.example';
    expect((await send(DRAFT, { ...form, do: 'save' }, { origin })).status).toBe(403);
    expect((await send('/vacancies/new', { text: NOTICE }, { origin })).status).toBe(403);
    expect((await send('/vacancies/new', { text: NOTICE }, { name: 'nobody' })).status).toBe(303);
    expect((await send(DRAFT, { ...form, do: 'save' }, { name: 'nobody' })).status).toBe(401);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a criterion with nothing to look for may be saved, and the check says that it can only stay not found', async () => {
    const { form } = await usualDraft();
    const emptied = { 'criteria.2.aspects': '1', 'criteria.2.aspect.0.en': '', 'criteria.2.aspect.0.fr': '' };
    const page = await (await send(DRAFT, { ...form, ...emptied, do: 'check' })).text();
    expect(read(page)).toContain('Proven experience in cataloguing: there is no word to look for');
  });

  it('who was signed out while filling in the form gets it back, and goes on after signing in', async () => {
    const { form } = await usualDraft();
    const typed = { ...form, aliases: 'Map "keeper"\n<script>x' };
    const response = await send(DRAFT, { ...typed, do: 'save' }, { name: 'nobody' });
    const page = await response.text();
    expect(read(page)).toContain('What you typed is kept on this page.');
    expect(page).not.toMatch(/<script/);
    expect(readdirSync(folder)).toEqual([]);
    const again = await send(DRAFT, { ...formOf(page, DRAFT), do: 'edit' });
    expect(formOf(await again.text(), DRAFT)).toEqual(typed);
    const large = { ...form, notice: 'x'.repeat(5 * 1024 * 1024) };
    expect((await send(DRAFT, large, { name: 'nobody' })).status).toBe(413);
  });

  it('its pages may load nothing but our own sheet', async () => {
    const { headers } = await upload(NOTICE);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    const page = await (await upload(NOTICE)).text();
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
  });

  it('a vacancy that is not in the folder has no next steps', async () => {
    expect((await site.get('/vacancies/new/NONE', cookies.petra)).status).toBe(404);
  });
});
