// Texts that an organisation puts in place of ours: the nearest wins, and whatever is wrong with one is named before a mail needs it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerLanguage, Decision } from '../../src/domain/application.ts';
import { TEMPLATES, type Template } from '../../src/domain/disposition.ts';
import { digestOf } from '../../src/domain/letters/digest.ts';
import { type Response, responseTo } from '../../src/domain/letters/response.ts';
import { ANSWER_FACTS } from '../../src/templates/facts.ts';
import { TemplateFaults } from '../../src/templates/faults.ts';
import { loadTemplates } from '../../src/templates/templates.ts';
import { ourTexts } from '../../src/templates/texts.ts';
import { decision, HOI, ORGANISATION, paper } from '../support/answers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intray-overrides-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, source: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), source);
}
const load = (vacancies = ['HOI', 'STCEPM']) => loadTemplates({ folder, vacancies });

function faults(): string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof TemplateFaults) return error.message.replaceAll(`${folder}/`, '').split('\n');
    throw error;
  }
  return [];
}

function text(template: Template, language: AnswerLanguage, code = 'HOI', changes: Partial<Decision> = {}) {
  const vacancy = { ...HOI, code };
  const response = responseTo({ template, language, to: 'a@example.net' }, decision(changes), vacancy, {
    organisation: ORGANISATION,
  }) as Response;
  return load().answer(response);
}

describe('the nearest text wins', () => {
  test('for all vacancies, and before it that of the one vacancy', () => {
    put('en/withdrawal.liquid', 'For all: {{ vacancy.code }}.');
    put('HOI/en/withdrawal.liquid', 'For this one: {{ vacancy.code }}.');
    expect(text('withdrawal', 'en').text).toBe('For this one: HOI.\n');
    expect(text('withdrawal', 'en', 'STCEPM').text).toBe('For all: STCEPM.\n');
    expect(text('withdrawal', 'fr').text).toContain('Nous avons bien reçu');
    expect(text('enquiry', 'en').text).toContain('We have received your message');
  });

  test('what is included can be replaced on its own, in every answer', () => {
    put('HOI/fr/signature.liquid', '& Le service du personnel');
    put('fr/greeting.liquid', 'Chère personne,');
    for (const template of TEMPLATES) {
      const { text: plain, html } = text(template, 'fr');
      for (const part of [plain, html]) {
        expect(part).toContain('Le service du personnel');
        expect(part).toContain('Chère personne,');
        expect(part).not.toContain('salutations');
      }
      expect(text(template, 'fr', 'STCEPM').text).toContain('salutations');
    }
  });

  test('in an answer of two languages each part speaks with its own', () => {
    put('HOI/fr/withdrawal.liquid', 'Notre texte français.');
    expect(text('withdrawal', 'both').text).toMatch(/We have received your withdrawal[\s\S]*Notre texte français\./);
  });

  test('the digest can be replaced, too', () => {
    put(
      'HOI/en/digest.liquid',
      '{{ counts.complete }} complete{% for entry in groups.complete.entries %}, {{ entry.name }}{% endfor %}',
    );
    const period = { day: '2026-03-22', since: null, until: new Date('2026-03-22T06:00:00Z') };
    expect(load().digest(digestOf([], HOI, period, 'en', null), 's').text).toBe('0 complete\n');
  });

  test('a folder that is not there replaces nothing', () => {
    rmSync(folder, { recursive: true });
    expect(load().replacing).toEqual([]);
    expect(text('late', 'en').text).toContain('after the deadline');
  });

  test('which texts were replaced can be told of every answer', () => {
    put('en/facts.liquid', '| Received | {{ received }}');
    put('HOI/en/late.liquid', "{% include 'facts' %}");
    const named = (code: string, template: Template) =>
      load()
        .replaced(code, 'en', template)
        .map(({ file }) => path.relative(folder, file))
        .sort();
    expect(named('HOI', 'late')).toEqual(['HOI/en/late.liquid', 'en/facts.liquid']);
    expect(named('STCEPM', 'late')).toEqual(['en/facts.liquid']);
    expect(load().replaced('HOI', 'fr', 'late')).toEqual([]);
  });
});

describe('a text with a fault stops the start', () => {
  test('all faults of all files are named together, each with file, line, column and what there is', () => {
    put('en/lates.liquid', 'x');
    put('hoi/en/late.liquid', 'x');
    put('HOI/de/late.liquid', 'x');
    put('en/late.liquid', 'Fine.\n\n{% if timing %}not closed');
    put('fr/late.liquid', 'Bonjour\n  {{ recieved }}, {{ vacancy.titel }}');
    expect(faults()).toEqual([
      expect.stringMatching(/^en\/lates\.liquid: replaces no text.*Did you mean "late"\? There is acknowledgement, /),
      expect.stringMatching(
        /^hoi: is neither a language nor the code of a vacancy\. Did you mean "HOI"\? There is en, fr, HOI, STCEPM/,
      ),
      expect.stringMatching(/^HOI\/de: here only the folders en and fr are read/),
      expect.stringMatching(/^en\/late\.liquid:3:1: tag \{% if timing %\} not closed/),
      expect.stringMatching(
        /^fr\/late\.liquid:2:6: asks for "recieved", which does not exist\. Did you mean "received"\? There is closed, /,
      ),
      expect.stringMatching(
        /^fr\/late\.liquid:2:22: asks for "vacancy\.titel", which does not exist\. Did you mean "title"\? There is code, reference, title/,
      ),
    ]);
  });

  test.each([
    ['a branch no mail takes today', "{% if timing == 'none' %}{{ salary }}{% endif %}", '1:29: asks for "salary"'],
    [
      'an entry of a list',
      '{% for paper in papers %}{{ paper.rolle }}{% endfor %}',
      '1:29: asks for "paper.rolle", which does not exist. Did you mean "role"?',
    ],
    [
      'a condition',
      '{% if untill %}x{% endif %}',
      '1:7: asks for "untill", which does not exist. Did you mean "until"?',
    ],
    ['what a filter is given', '{{ name | append: surname }}', '1:19: asks for "surname"'],
    ['what an include is given', "{% include 'unread', advise: advice %}", '1:30: asks for "advice"'],
    [
      'what stands for itself',
      '{{ name.first.second }}',
      '1:4: asks for "name.first", which does not exist. "name" has no names of its own',
    ],
    ['a loop after its end', '{% for paper in papers %}{% endfor %}{{ paper.role }}', '1:41: asks for "paper"'],
    [
      'what only some branches set',
      "{% if closes %}{% assign w = 'x' %}{% endif %}{{ w }}",
      '1:50: asks for "w", which only some branches set',
    ],
    ['an unknown filter', '{{ name | shout }}', 'undefined filter: shout'],
    ['a way past the escaping', '{{ name | raw }}', 'undefined filter: raw'],
    ['an unknown include', "{% include 'footer' %}", '1:1: includes "footer", which does not exist'],
    ['an include by a name that is worked out', '{% include name %}', '1:1: includes by a name that is worked out'],
    ['a text that includes itself', "{% include 'late' %}", '1:1: includes "late", which includes itself'],
    ['a file', "{% render '../../../etc/passwd' %}", 'tag "render" not found'],
    ['a layout', "{% layout '/etc/passwd' %}", 'tag "layout" not found'],
  ])('%s', (_what, source, fault) => {
    put('en/late.liquid', source);
    expect(faults()).toEqual([expect.stringContaining(`en/late.liquid:`)]);
    expect(faults()[0]).toContain(fault);
  });

  test('a path does not lead out of the folder', () => {
    put('en/late.liquid', "{% include '../../../../etc/passwd' %}");
    expect(faults()[0]).toContain('which does not exist');
  });

  test('a fault in an included text is named once, at its own place, whatever includes it', () => {
    put('HOI/en/facts.liquid', '\n| Received | {{ receivedAt }}');
    expect(faults()).toEqual([expect.stringMatching(/^HOI\/en\/facts\.liquid:2:17: asks for "receivedAt"/)]);
  });

  test('what every branch sets, and what an include is given, is there', () => {
    put(
      'en/late.liquid',
      "{% if closes %}{% assign w = 'x' %}{% else %}{% assign w = 'y' %}{% endif %}{{ w }}{% assign all = papers %}{% for p in all %}{{ p.role }}{% if forloop.last %}.{% endif %}{% endfor %}{% include 'unread', advise: until %}{{ missing | join: ', ' }}{{ papers[0].role }}{{ papers.size }}{{ papers.first.file }}",
    );
    expect(faults()).toEqual([]);
  });

  test('letters that were not saved as UTF-8 are named with their place', () => {
    put('fr/late.liquid', Buffer.from('Bonjour,\nvotre candidature est arriv\xe9e', 'latin1'));
    expect(faults()).toEqual([expect.stringMatching(/^fr\/late\.liquid:2:28: is not saved as UTF-8/)]);
  });

  test('hidden files and notes are left alone, anything else is not', () => {
    put('.gitkeep', '');
    put('README.md', '');
    put('en/.late.liquid.swp', '');
    put('en/late.liquid~', 'x');
    put('notes.txt', '');
    expect(faults()).toEqual([
      expect.stringMatching(/^en\/late\.liquid~: replaces no text/),
      expect.stringMatching(/^notes\.txt: is neither/),
    ]);
  });

  test('a text that never ends is stopped', () => {
    put('en/late.liquid', '{% for a in (1..99999999) %}{{ a }}{% endfor %}');
    expect(() => text('late', 'en')).toThrow(/late\.liquid:1:1: memory alloc limit exceeded/);
  });
});

describe('what a stranger wrote, in a text of the organisation', () => {
  test('is never the target of a link', () => {
    put('en/acknowledgement.liquid', '* File\n> {{ papers.first.file }}');
    const { html } = text('acknowledgement', 'en', 'HOI', { documents: [paper('cv', 'javascript:alert(1).pdf')] });
    expect(html).toContain('File');
    expect(html).not.toContain('href');
  });

  test('is never markup, a template, or a line of its own', () => {
    const hostile = '<img src=x onerror=alert(1)>\r\n# {{ contact }} | ! x.pdf';
    put(
      'en/acknowledgement.liquid',
      '{% for paper in papers %}\n{{ paper.file }}\n{% endfor %}\n| a | {{ papers.first.file }}\n{{ papers.first.file | upcase }}',
    );
    const { text: plain, html } = text('acknowledgement', 'en', 'HOI', { documents: [paper('cv', hostile)] });
    expect(html).not.toMatch(/<img/i);
    expect(html).not.toContain('<h1');
    expect(html).toContain('&lt;img src&#61;x'.replace('&#61;', '='));
    expect(plain).toContain('{{ contact }}');
    expect(plain.split('\n').filter((line) => line.startsWith('#'))).toEqual([]);
  });
});

test('ours come in both languages, each with the same names', () => {
  const names = (language: string) =>
    ourTexts(path.resolve('src/templates'))
      .filter((each) => each.language === language)
      .map(({ name }) => name);
  expect(names('en')).toEqual(names('fr'));
  expect(names('en')).toEqual(expect.arrayContaining([...TEMPLATES, 'digest', 'signature', 'facts']));
});

test('the guide to the texts names every text and every fact that an answer has', () => {
  const guide = readFileSync('docs/texts-of-answers.md', 'utf8');
  const ours = ourTexts(path.resolve('src/templates')).map(({ name }) => name);
  expect(ours.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  const facts = Object.keys(ANSWER_FACTS).filter((name) => !guide.includes(`| \`${name}\` |`) && name !== 'vacancy');
  expect(facts).toEqual([]);
});
