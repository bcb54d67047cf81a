import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followVacancies, type VacancyFiles } from '../../src/app/vacancies.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';
import { openLog } from '../../src/log.ts';
import { until } from '../support/service.ts';

let folder: string;
let vacancies: Vacancy[];
let files: VacancyFiles;
let logged: { event?: string; places?: string[] }[];
let told: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intray-follow-'));
  for (const name of ['LIBRA.yaml', 'HOI.yaml']) copyFileSync(join('seeds/vacancies', name), join(folder, name));
  vacancies = readVacancies(folder).vacancies;
  logged = [];
  told = 0;
  await follow(null);
});
afterEach(async () => {
  await files.close();
  rmSync(folder, { recursive: true, force: true });
});

async function follow(everyMs: number | null) {
  await files?.close();
  const log = openLog('info', { write: (line: string) => void logged.push(JSON.parse(line)) });
  files = followVacancies(folder, vacancies, log, everyMs);
  files.onWords(() => {
    told += 1;
  });
  await files.look();
}
const path = (name: string) => join(folder, name);
const change = (name: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path(name), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(`${path(name)}.new`, after);
  renameSync(`${path(name)}.new`, path(name));
};
const cataloguing = () => vacancies.find((v) => v.code === 'LIBRA')?.criteria.find((c) => c.id === 'cataloguing');
const NEW_WORD = [/(id: cataloguing[\s\S]*?- en: \[)/, '$1gazetteer, '] as const;

describe('files of running vacancies', () => {
  test('other words are taken up in place, as another list, and whoever asked is told once', async () => {
    const libra = vacancies.find((v) => v.code === 'LIBRA');
    const before = libra?.criteria;
    change('LIBRA.yaml', ...NEW_WORD);
    await files.look();
    expect(cataloguing()?.aspects[0]?.en[0]).toBe('gazetteer');
    expect(vacancies.find((v) => v.code === 'LIBRA')).toBe(libra);
    expect(libra?.criteria).not.toBe(before);
    expect(before?.find((c) => c.id === 'cataloguing')?.aspects[0]?.en).not.toContain('gazetteer');
    await files.look();
    expect(told).toBe(1);
    expect(files.differing()).toEqual([]);
  });

  test('by itself a change is taken up when it has stayed for two looks', async () => {
    await follow(20);
    change('LIBRA.yaml', ...NEW_WORD);
    await until('the word is in use', () => cataloguing()?.aspects[0]?.en[0] === 'gazetteer', 30_000);
    expect(told).toBe(1);
  });

  test('a wrong file changes nothing, and is told once, without what stands in it', async () => {
    const before = vacancies.map((v) => v.criteria);
    change('LIBRA.yaml', 'kind: education', 'kind: schooling-of-mrs-oakley');
    await files.look();
    writeFileSync(path('HOI.yaml'), `${readFileSync(path('HOI.yaml'), 'utf8')}\n# another remark\n`);
    await files.look();
    expect(vacancies.map((v) => v.criteria)).toEqual(before);
    expect(files.differing()).toMatchObject([{ file: 'LIBRA.yaml', vacancy: 'LIBRA', why: 'fault' }]);
    expect(files.differing()[0]?.details[0]).toMatch(/^LIBRA\.yaml:\d+:\d+ criteria\[0\]\.kind: expected education/);
    const faults = logged.filter((line) => line.event === 'vacancies.fault');
    expect(faults).toHaveLength(1);
    expect(JSON.stringify(faults)).not.toContain('oakley');
    expect(told).toBe(0);
    copyFileSync('seeds/vacancies/LIBRA.yaml', path('LIBRA.yaml'));
    await files.look();
    expect(files.differing()).toEqual([]);
  });

  test('everything but criteria waits for the next start, and the words beside it do not', async () => {
    const closesAt = vacancies.find((v) => v.code === 'LIBRA')?.deadline.closesAt;
    change('LIBRA.yaml', /local: \S+/, 'local: 2036-01-31T24:00');
    change('LIBRA.yaml', /retentionMonths: \d+/, 'retentionMonths: 11');
    change('LIBRA.yaml', ...NEW_WORD);
    await files.look();
    expect(vacancies.find((v) => v.code === 'LIBRA')?.deadline.closesAt).toEqual(closesAt);
    expect(files.differing()).toEqual([
      { file: 'LIBRA.yaml', vacancy: 'LIBRA', why: 'restart', details: ['deadline', 'retentionMonths'] },
    ]);
    expect(cataloguing()?.aspects[0]?.en[0]).toBe('gazetteer');
  });

  test('a vacancy that is new and one that is gone wait for the next start', async () => {
    copyFileSync('seeds/vacancies/DDIS.yaml', path('DDIS.yaml'));
    rmSync(path('HOI.yaml'));
    await files.look();
    expect(vacancies.map((v) => v.code)).toEqual(['HOI', 'LIBRA']);
    expect(files.differing()).toEqual([
      { file: 'DDIS.yaml', vacancy: 'DDIS', why: 'restart', details: [] },
      { file: 'HOI.yaml', vacancy: 'HOI', why: 'restart', details: [] },
    ]);
  });

  test('of two files of one vacancy neither is taken', async () => {
    copyFileSync(path('LIBRA.yaml'), path('A copy.yaml'));
    change('A copy.yaml', ...NEW_WORD);
    await files.look();
    expect(cataloguing()?.aspects[0]?.en).not.toContain('gazetteer');
    expect(files.differing().map(({ file, why }) => `${file} ${why}`)).toEqual([
      'A copy.yaml fault',
      'LIBRA.yaml fault',
    ]);
  });

  test('a folder that is away for a moment says nothing', async () => {
    renameSync(folder, `${folder}-away`);
    await files.look();
    expect(files.differing()).toEqual([]);
    renameSync(`${folder}-away`, folder);
    await files.look();
    expect(files.differing()).toEqual([]);
    expect(told).toBe(0);
  });
});
