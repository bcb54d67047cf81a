import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, TO_CONFIRM } from '../../src/config/vacancy-draft.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { checkedFields, confirmedYaml, keepVacancy } from '../../src/config/vacancy-new.ts';
import { noticeOf } from '../../src/domain/notice/notice.ts';
import { readNotice } from '../../src/domain/notice/read.ts';

const notice = noticeOf(
  [
    'Gardener\n\nRequirements\n\n- Knowledge of roses.\n\nSend your CV to GARD.vacancy@example.org by 29 May 2027 at midnight, Brussels time.',
  ],
  { language: 'en', links: [] },
);
const draft = readNotice(notice, { asOf: new Date('2027-01-01T00:00:00Z'), zone: null });
const fields = fieldsOf(draft, notice);
const yaml = confirmedYaml(fields, draft, notice);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intray-keep-'));
});
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the file of a new vacancy', () => {
  test('is put into the folder under its code, whole, and nothing else is left there', async () => {
    expect(await keepVacancy(folder, 'GARD', yaml)).toEqual({ kept: true, file: join(folder, 'GARD.yaml') });
    expect(readdirSync(folder)).toEqual(['GARD.yaml']);
    expect(readFileSync(join(folder, 'GARD.yaml'), 'utf8')).toBe(yaml);
    expect(readVacancies(folder).faults).toEqual([]);
  });

  test.each(['GARD.yaml', 'gardener.yml'])('never takes the place of %s', async (name) => {
    writeFileSync(join(folder, name), 'code: GARD\n# a person’s work\n');
    expect(await keepVacancy(folder, 'GARD', yaml)).toMatchObject({ kept: false, why: 'exists' });
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('a person’s work');
  });

  test('never takes the place of a folder, or of a file that is no vacancy', async () => {
    mkdirSync(join(folder, 'GARD.yaml'));
    expect(await keepVacancy(folder, 'GARD', yaml)).toMatchObject({ kept: false, why: 'exists' });
    expect(readdirSync(folder)).toEqual(['GARD.yaml']);
  });

  test('of two who save at the same time one is told that it is there', async () => {
    const both = await Promise.all([keepVacancy(folder, 'GARD', yaml), keepVacancy(folder, 'GARD', yaml)]);
    expect(both.map(({ kept }) => kept).sort()).toEqual([false, true]);
    expect(readdirSync(folder)).toEqual(['GARD.yaml']);
  });

  test.each(['../GARD', 'GARD/../../x', 'gard', '', 'GARD\n', 'G', '.GARD'])('%j is no name for it', async (code) => {
    expect(await keepVacancy(folder, code, yaml)).toMatchObject({ kept: false, why: 'invalid' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not put there when it would not be right, or not be that vacancy', async () => {
    expect(await keepVacancy(folder, 'GARD', 'code: GARD\n')).toMatchObject({ kept: false, why: 'invalid' });
    expect(await keepVacancy(folder, 'ROSE', yaml)).toMatchObject({ kept: false, why: 'invalid' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says so when the folder takes no file', async () => {
    const answer = await keepVacancy(join(folder, 'none'), 'GARD', yaml);
    expect(answer).toMatchObject({ kept: false, why: 'not-permitted' });
  });
});

describe('the fields of a new vacancy', () => {
  test('are held to the form of the file and to the addresses of the other vacancies', async () => {
    expect(checkedFields(folder, fields)).toMatchObject({ vacancy: { code: 'GARD' }, faults: [] });
    await keepVacancy(folder, 'GARD', yaml);
    expect(checkedFields(folder, { ...fields, code: 'ROSE' }).faults).toMatchObject([{ path: ['mailbox'] }]);
    const other = { ...fields, code: 'ROSE', mailbox: 'rose@example.org', addresses: ['gard.vacancy@example.org'] };
    expect(checkedFields(folder, other).faults).toMatchObject([{ path: ['addresses'] }]);
  });

  test('what was read into the words is remarked while the field still says so', () => {
    const assumption = 'was read as the end of Saturday 29 May 2027';
    expect(yaml.replaceAll('\n# ', ' ')).toContain(assumption);
    const deadline = { ...fields.deadline, local: '2027-05-30T24:00', reading: null };
    const changed = confirmedYaml({ ...fields, deadline }, draft, notice).replaceAll('\n# ', ' ');
    expect(changed).not.toContain(assumption);
    expect(changed).toContain('The notice: “');
  });

  test('what is still open is remarked until it is filled in', () => {
    expect(yaml).toContain(TO_CONFIRM);
    const filled = { ...fields, receivedBy: ['mx.example.org'], digestTo: ['hr@example.org'] };
    expect(confirmedYaml(filled, draft, notice)).not.toContain(TO_CONFIRM);
  });
});
