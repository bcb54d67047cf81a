// `intray templates`: every answer is tried with real data before a candidate gets it, and can be looked at on one page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOutput } from '../../src/cli/output.ts';
import { renderedAnswers } from '../../src/cli/rendered-answers.ts';
import { samplesFor } from '../../src/cli/sample-answers.ts';
import { checkTemplates, previewTemplates } from '../../src/cli/templates.ts';
import { type Letters, SAMPLE_LETTERS } from '../../src/config/letters.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { TEMPLATES } from '../../src/domain/disposition.ts';
import { MAX_ANSWER_BYTES } from '../../src/mail/compose.ts';
import { loadTemplates } from '../../src/templates/templates.ts';

const { vacancies } = readVacancies('seeds/vacancies');
const HOI = vacancies.filter(({ code }) => code === 'HOI');
const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intray-templates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const letters = (given: Partial<Letters> = {}): Letters => ({
  ...SAMPLE_LETTERS,
  vacancies: HOI,
  templates: path.join(folder, 'templates'),
  ...given,
});
function put(file: string, source: string): void {
  const at = path.join(folder, 'templates', file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, source);
}
function streams() {
  const written = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  return { written, stdout: into('stdout'), stderr: into('stderr') };
}
async function check(given: Partial<Letters> = {}) {
  const { written, ...to } = streams();
  const status = await checkTemplates(letters(given), true, openOutput(true, to));
  const lines = written.stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr: written.stderr };
}

describe('the samples', () => {
  test('are decided by the rules as the answer they stand for, for every vacancy that comes with Intray', () => {
    for (const vacancy of vacancies) {
      const samples = samplesFor(vacancy, vacancies);
      expect(new Set(samples.map(({ template }) => template))).toEqual(new Set(TEMPLATES));
      expect(samples).toHaveLength(23);
    }
  });

  test('leave out what a vacancy never says: one that asks for no letter misses none', () => {
    const [vacancy] = HOI.map((each) => ({ ...each, documents: ['cv' as const] }));
    if (!vacancy) throw new Error('there is no HOI');
    const variants = samplesFor(vacancy, [vacancy]).map(({ variant }) => variant);
    expect(variants).not.toContain('letter missing');
    expect(variants).toContain('complete');
  });
});

describe('check', () => {
  test('renders every answer in each language of each vacancy and in both, with its digest, all within 16 KB', async () => {
    const { status, lines } = await check({ vacancies });
    expect(status).toBe(0);
    for (const { code, languages } of vacancies) {
      const of = lines.filter(({ vacancy }) => vacancy === code);
      for (const template of TEMPLATES)
        expect(new Set(of.filter((line) => line.template === template).map(({ language }) => language))).toEqual(
          new Set([...languages, 'both']),
        );
      expect(of.filter(({ template }) => template === 'digest')).toHaveLength(languages.length);
    }
    const answers = lines.filter(({ template }) => template !== 'digest');
    expect(answers.length).toBeGreaterThan(200);
    for (const { bytes } of answers) expect(bytes).toBeLessThanOrEqual(MAX_ANSWER_BYTES);
    expect(lines.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('names what a text asks for that does not exist, with its place, and needs a person', async () => {
    put('HOI/en/late.liquid', 'Dear {{ name }},\nyour salary would be {{ salary }}.');
    const { status, lines, stderr } = await check();
    expect(status).toBe(1);
    expect(lines).toEqual([
      {
        file: expect.stringMatching(/HOI\/en\/late\.liquid$/),
        line: 2,
        column: 25,
        problem: expect.stringContaining('asks for "salary"'),
      },
    ]);
    expect(stderr).toMatch(/late\.liquid:2:25: asks for "salary", which does not exist/);
  });

  test('tells when an answer no longer says what it has to', async () => {
    put('en/late.liquid', 'Too late for {{ vacancy.title }}, {{ received }}.');
    const { status, lines, stderr } = await check();
    expect(status).toBe(1);
    const late = lines.filter(({ template, language }) => template === 'late' && language === 'en');
    expect(late.length).toBeGreaterThan(0);
    for (const { problems, replaced } of late) {
      expect(problems).toEqual(
        expect.arrayContaining([
          'does not say when the vacancy closed (en)',
          'does not say by how much it is late (en)',
          'does not say whom to write to (en)',
          'does not name the data-protection officer (en)',
        ]),
      );
      expect(replaced).toEqual([path.join(folder, 'templates/en/late.liquid')]);
    }
    expect(stderr).toContain('HOI late (minutes late, en): does not say when the vacancy closed (en)');
    expect(
      lines.filter(({ template, language }) => template === 'late' && language === 'fr').flatMap((l) => l.problems),
    ).toEqual([]);
  });

  test('tells what is too large for a mail, however few files it names', async () => {
    put('fr/signature.liquid', `{{ organisation }} {{ contact }} ${'mot '.repeat(3000)}`);
    const { status, lines } = await check();
    expect(status).toBe(1);
    const french = lines.filter(({ template, language }) => template !== 'digest' && language !== 'en');
    for (const { problems } of french)
      expect(problems).toEqual([expect.stringMatching(/^is too large, even where no file is named/)]);
  });

  test('tells what stops while it is rendered', async () => {
    put('en/enquiry.liquid', '{% for a in (1..99999999) %}{{ a }}{% endfor %}');
    const { status, lines } = await check();
    expect(status).toBe(1);
    const problems = lines.filter((l) => l.template === 'enquiry' && l.language === 'en').flatMap((l) => l.problems);
    expect(problems).toContainEqual(expect.stringMatching(/enquiry\.liquid:1:1: memory alloc limit exceeded/));
  });

  test('lists a line for each answer of a vacancy for people', async () => {
    const { written, ...to } = streams();
    expect(await checkTemplates(letters(), false, openOutput(false, to))).toBe(0);
    for (const template of [...TEMPLATES, 'digest']) expect(written.stdout).toContain(`│ ${template} `);
    expect(written.stdout).toMatch(/│ HOI +│ acknowledgement +│ en fr both │ 8 +│ \d+ of 16384 bytes │ ok/);
  });
});

describe('preview', () => {
  const preview = async (options: { vacancy?: string } = {}, given: Partial<Letters> = {}) => {
    const { written, ...to } = streams();
    const opened: string[] = [];
    const out = path.join(folder, 'out');
    const status = await previewTemplates(letters(given), { ...options, out, open: true }, to, async (url) =>
      opened.push(url),
    );
    return { status, file: path.join(out, 'index.html'), opened, ...written };
  };

  test('writes one page with all answers, says where, and opens it', async () => {
    const { status, file, opened, stdout } = await preview();
    expect(status).toBe(0);
    expect(stdout).toBe(`${file}\n`);
    expect(opened).toEqual([pathToFileURL(file).href]);
    const page = readFileSync(file, 'utf8');
    for (const template of [...TEMPLATES, 'digest']) expect(page).toContain(`id="HOI-${template}"`);
    expect(page.match(/<iframe sandbox=""/g)).toHaveLength(22 * 3 + 2);
    expect(page).not.toMatch(/<script|<img/);
  });

  test('marks what was replaced, and shows faults on top', async () => {
    put('HOI/en/late.liquid', "{% include 'facts' %}");
    expect(readFileSync((await preview()).file, 'utf8')).toContain('HOI/en/late.liquid</mark>');
    put('HOI/en/late.liquid', '{{ salary }}');
    const { status, file, stderr } = await preview();
    expect(status).toBe(1);
    expect(stderr).toContain('asks for "salary"');
    expect(readFileSync(file, 'utf8')).toContain('late.liquid:1:4: asks for');
  });

  test('of a vacancy that does not exist is wrong usage', async () => {
    await expect(preview({ vacancy: 'XYZ' })).rejects.toThrow('There is no vacancy XYZ; there are HOI.');
  });

  test.skipIf(!existsSync(executable))(
    `in a browser: frames show the letters, nothing runs, nothing is fetched, no page is wider than its screen (needs ${executable})`,
    async () => {
      const { file } = await preview();
      const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
      try {
        const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
        const beyond: string[] = [];
        page.on('request', (request) => {
          if (!/^(?:file|data|about):/.test(request.url())) beyond.push(request.url());
        });
        page.on('dialog', (dialog) => beyond.push(dialog.message()));
        await page.goto(pathToFileURL(file).href);
        for (const width of [1400, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
          expect(overflow, `${width}`).toBeLessThanOrEqual(0);
        }
        const frame = page.frameLocator('#HOI-acknowledgement iframe').first();
        await frame.locator('h1').waitFor();
        expect(await frame.locator('h1').innerText()).toBe('We have received your application');
        await page.setViewportSize({ width: 1400, height: 900 });
        await page.locator('nav a[href="#HOI-late"]').click();
        await page.locator('#HOI-late pre').first().waitFor({ state: 'visible' });
        const letter = await browser.newPage({ viewport: { width: 390, height: 800 } });
        letter.on('dialog', (dialog) => beyond.push(dialog.message()));
        for await (const { html, variant, template } of renderedAnswers(letters(), loadTemplates())) {
          await letter.setContent(html);
          const seen = (await letter.evaluate(
            '({ over: document.documentElement.scrollWidth - window.innerWidth, strange: document.querySelectorAll("img,script,iframe,form,[onerror]").length })',
          )) as { over: number; strange: number };
          expect(seen, `${template}, ${variant}`).toEqual({ over: 0, strange: 0 });
        }
        expect(beyond).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});

describe('the command', () => {
  const intray = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/intray.js', ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, INTRAY_CONFIG: '' },
    });

  test('needs no secrets: texts can be checked where the passwords are not', () => {
    const file = path.join(folder, 'intray.yaml');
    writeFileSync(
      file,
      `organisation: { en: Lakes Commission }\nvacancies: ${path.resolve('seeds/vacancies')}\nmailboxes: [{ address: HOI.vacancy@wcoomd.org, host: h, user: u, password: { env: NOT_THERE } }]\nsmtp: { host: smtp.example.org }\n`,
    );
    const { status, stdout } = intray('--config', file, 'templates', 'check', '--json');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('{"vacancy":"HOI"')).length).toBeGreaterThan(60);
  });

  test('a service whose texts have a fault does not start, and says where it is', () => {
    put('en/late.liquid', '{{ salary }}');
    const file = path.join(folder, 'intray.yaml');
    writeFileSync(
      file,
      `organisation: { en: Lakes Commission }\nvacancies: ${path.resolve('seeds/vacancies')}\nsmtp: { host: smtp.example.org }\n`,
    );
    const { status, stderr } = intray('--config', file, 'run');
    expect(stderr).toMatch(/The texts of answers have a fault:\n.*templates\/en\/late\.liquid:1:4: asks for "salary"/);
    expect(status).toBe(2);
  });
});
