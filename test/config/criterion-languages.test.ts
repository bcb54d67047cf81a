// The languages and the level of a criterion, as the vacancy file spells them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readVacancies } from '../../src/config/vacancy-file.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const HOI = readFileSync(new URL('../../seeds/vacancies/HOI.yaml', import.meta.url), 'utf8');

/** HOI with one criterion whose fields of language are these. */
function read(fields: string) {
  const folder = mkdtempSync(join(tmpdir(), 'criterion-'));
  folders.push(folder);
  const head = HOI.slice(0, HOI.indexOf('\ncriteria:'));
  writeFileSync(
    join(folder, 'HOI.yaml'),
    `${head}\ncriteria:\n  - { id: one, kind: language, text: { en: A language }, ${fields} }\n`,
  );
  const { vacancies, faults } = readVacancies(folder);
  return { criterion: vacancies[0]?.criteria[0], faults };
}

describe('languages', () => {
  test.each([
    ['language: en', ['en'], null],
    ['language: [en, fr]', ['en', 'fr'], null],
    ['language: [en, en]', ['en'], null],
    ['language: [es, ar], level: B2', ['es', 'ar'], 'B2'],
    ['language: en, level: null', ['en'], null],
    ['language: null, aspects: [{ en: [languages] }]', [], null],
    ['aspects: [{ en: [languages] }]', [], null],
  ])('%s', (fields, languages, level) => {
    const { criterion, faults } = read(fields);
    expect(faults).toEqual([]);
    expect(criterion).toMatchObject({ languages, level });
  });

  test('of a list any will do, of all none may be missing', () => {
    expect(read('language: [en, fr]').criterion).not.toHaveProperty('languagesNeeded');
    expect(read('language: { all: [en, fr] }').criterion).toMatchObject({
      languages: ['en', 'fr'],
      languagesNeeded: 'all',
    });
  });

  test('a criterion with nothing to look for is read', () => {
    for (const fields of ['language: []', 'aspects: []', 'aspects: [{ en: [], fr: [] }]'])
      expect(read(fields)).toMatchObject({ faults: [], criterion: { languages: [], years: null } });
  });

  test.each([
    ['language: english', 'language code (ISO 639-1)'],
    ['language: [en, xx]', 'language code (ISO 639-1)'],
    ['language: 5', 'language code (ISO 639-1)'],
    ['language: en, level: fluent', 'expected A1, A2, B1, B2, C1, C2'],
    ['level: B2, aspects: [{ en: [word] }]', 'expected a language beside the level'],
    ['language: { all: [en] }', 'language code (ISO 639-1)'],
    ['language: { all: [en, xx] }', 'language code (ISO 639-1)'],
    ['language: { both: [en, fr] }', 'language code (ISO 639-1)'],
  ])('%s is told to be wrong', (fields, words) => {
    const { faults } = read(fields);
    expect(faults.map((fault) => fault.expected).join()).toContain(words);
    expect(faults[0]?.line).toBeGreaterThan(0);
  });
});
