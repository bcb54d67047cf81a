import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readVacancies } from '../../src/config/vacancy-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intray-addresses-'));
  cpSync(path.resolve('seeds/vacancies'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function changed(code: string, changes: object): void {
  const file = path.join(folder, `${code}.yaml`);
  writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8')), ...changes }));
}

test('an address belongs to one vacancy: mailbox or alias, in capitals or not', () => {
  changed('HOI', { addresses: ['Shared.Alias@example.org', 'hoi.vacancy@wcoomd.org'] });
  changed('STCEPM', { addresses: ['shared.alias@example.org', 'HOI.vacancy@wcoomd.org'] });
  const faults = readVacancies(folder).faults.map((fault) => [path.basename(fault.file), fault.expected.split(';')[0]]);
  expect(faults).toEqual([
    ['STCEPM.yaml', 'the address shared.alias@example.org is the vacancy HOI’s too'],
    ['STCEPM.yaml', 'the address hoi.vacancy@wcoomd.org is the vacancy HOI’s too'],
  ]);
});

test('folders of the usual names, of names in any language, or a keyword', () => {
  changed('HOI', { afterwards: { folders: true } });
  changed('STCEPM', { afterwards: { folders: { late: 'Reçues/En retard' } } });
  changed('DDIS', { afterwards: { keyword: '$IntrayDone' } });
  const { vacancies, faults } = readVacancies(folder);
  expect(faults).toEqual([]);
  expect(Object.fromEntries(vacancies.map((v) => [v.code, v.afterwards]))).toMatchObject({
    HOI: { folders: { applications: 'Applications', needsReview: 'Needs review' } },
    STCEPM: { folders: { late: 'Reçues/En retard' } },
    DDIS: { keyword: '$IntrayDone' },
    LIBRA: null,
  });
});
