// A vacancy file that Intray writes is read back as it was meant, whatever stands in it, and its remarks stay remarks.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { vacancyYaml } from '../../src/config/vacancy-yaml.ts';
import type { VacancyFields } from '../../src/domain/vacancy-fields.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vacancy-yaml-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (text: string) => {
  await writeFile(path.join(folder, 'X.yaml'), text);
  return readVacancies(folder);
};

const FIELDS: VacancyFields = {
  code: 'LIB-7',
  title: { en: 'Head: of #1 "Library"', fr: "Chef de l'équipe – bibliothèque" },
  aliases: ['yes', '1e3', 'null', '- Librarian', 'Head, Library', '{x}', 'R&D: lead'],
  reference: '007',
  mailbox: 'lib.vacancy@example.org',
  addresses: [],
  afterwards: null,
  receivedBy: ['mx.example.org'],
  deadline: {
    local: '2026-03-22T24:00',
    zone: 'Europe/Brussels',
    reading: '“midnight” is read as the end of that day: 24:00 # not 00:00',
    graceMinutes: 0,
  },
  documents: ['cv', 'motivation-letter'],
  languages: ['en', 'fr'],
  subjectMustName: [{ what: 'the reference', words: ['007', 'No. 7'] }],
  enquiries: false,
  contact: null,
  privacyContact: 'dpo@example.org',
  answers: { late: 'hold' },
  digestTo: ['hr@example.org'],
  retentionMonths: 12,
  criteria: [
    {
      id: 'experience-cataloguing',
      kind: 'experience',
      text: { en: 'At least 10 years: cataloguing, "C++" or C#' },
      years: 10,
      language: null,
      aspects: [
        {
          en: Array.from({ length: 60 }, (_, i) => `catalogue, number ${i}`),
          fr: ['catalogage*', "l'indexation", 'C#', '.NET', 'no', 'on'],
        },
      ],
    },
    {
      id: 'english',
      kind: 'language',
      text: { fr: 'Anglais ou français' },
      years: null,
      language: ['en', 'fr'],
      aspects: [],
    },
  ],
};

test('every field comes back as it was written', async () => {
  const { vacancies, faults } = await read(vacancyYaml(FIELDS));
  expect(faults).toEqual([]);
  const [vacancy] = vacancies;
  const { criteria, deadline, ...rest } = FIELDS;
  expect(vacancy).toMatchObject(rest);
  expect(vacancy?.deadline).toEqual({ ...deadline, closesAt: new Date('2026-03-22T23:00:00Z') });
  expect(vacancy?.criteria.map(({ id, text, years, aspects }) => ({ id, text, years, aspects }))).toEqual(
    criteria.map(({ id, text, years, aspects }) => ({ id, text, years, aspects })),
  );
  expect(vacancy?.criteria[1]?.languages).toEqual(['en', 'fr']);
});

test('a remark can neither end its line nor become a field, and stands above the field it is about', async () => {
  const hostile = 'The notice: “x\n\r\u2028mailbox: thief@example.net\u0085---\u0000 # end”';
  const text = vacancyYaml(FIELDS, { mailbox: [hostile, `${'long '.repeat(60)}end`] });
  const { vacancies, faults } = await read(text);
  expect(faults).toEqual([]);
  expect(vacancies[0]?.mailbox).toBe('lib.vacancy@example.org');
  const lines = text.split('\n');
  const at = lines.indexOf('mailbox: lib.vacancy@example.org');
  expect(lines[at - 1]).toMatch(/^# (?:long )*end$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(125);
});

test('long lists of words stand side by side, not a line each', () => {
  const lines = vacancyYaml(FIELDS).split('\n');
  expect(lines.filter((line) => line.includes('catalogue, number')).length).toBeLessThan(20);
});

test('what a person has still to fill in is named with its line when the file is used', async () => {
  const text = vacancyYaml({ ...FIELDS, mailbox: null, deadline: { ...FIELDS.deadline, local: null } });
  const { faults } = await read(text);
  expect(faults.map((fault) => fault.field)).toEqual(['mailbox', 'deadline.local']);
  for (const { line } of faults) expect(text.split('\n')[line - 1]).toMatch(/: null$/);
});
