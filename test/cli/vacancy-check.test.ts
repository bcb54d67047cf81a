// `intray vacancy check` as it prints and ends: faults, surprises, and vacancies without either.
import { expect, test } from 'vitest';
import { openOutput } from '../../src/cli/output.ts';
import { checkVacancies } from '../../src/cli/vacancy-check.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';

const { vacancies } = readVacancies('seeds/vacancies');
const HOI = vacancies.filter((each) => each.code === 'HOI');
const JANUARY = new Date('2026-01-15T12:00:00Z');
const FAULT = {
  file: '/vacancies/NEW.yaml',
  line: 12,
  column: 1,
  field: 'mailbox',
  expected: 'expected a mail address',
};

function run(read: Parameters<typeof checkVacancies>[0], json: boolean, now = JANUARY) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => {
    const write = (words: string) => {
      written[name] += words;
      return true;
    };
    return { write, on: () => undefined } as unknown as NodeJS.WritableStream;
  };
  const exit = checkVacancies(read, now, openOutput(json, { stdout: sink('stdout'), stderr: sink('stderr') }));
  return {
    exit,
    ...written,
    lines: json
      ? written.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [],
  };
}

test('vacancies without anything to see to are named as such, and the status is 0', () => {
  const { exit, lines, stderr } = run({ vacancies: HOI, faults: [] }, true);
  expect(lines).toEqual([{ vacancy: 'HOI', field: null, severity: 'ok', words: null }]);
  expect([exit, stderr]).toEqual([0, '']);
});

test('each surprise is a line, who is concerned stands on stderr, and the status is 1', () => {
  const twice = [...HOI, ...HOI.map((each) => ({ ...each, code: 'HOIB' }))];
  const { exit, lines, stderr } = run({ vacancies: twice, faults: [] }, true);
  expect(lines.map((line) => [line.vacancy, line.field])).toContainEqual(['HOIB', 'mailbox']);
  expect(lines.every((line) => line.severity === 'surprise')).toBe(true);
  expect(stderr).toMatch(/^HOI: \d+ things to see to\nHOIB: \d+ things to see to\n$/);
  expect(exit).toBe(1);
});

test('a file that is wrong is named with its line, the others are looked over all the same, and the status is 2', () => {
  const { exit, lines, stderr } = run({ vacancies: HOI, faults: [FAULT] }, true);
  expect(lines[0]).toMatchObject({ vacancy: null, file: FAULT.file, line: 12, field: 'mailbox', severity: 'fault' });
  expect(lines[1]).toMatchObject({ vacancy: 'HOI', severity: 'ok' });
  expect(stderr).toBe('/vacancies/NEW.yaml:12: mailbox: expected a mail address\n');
  expect(exit).toBe(2);
});

test('for people it is a table whose sentences are folded, so that it fits a screen', () => {
  const { stdout } = run({ vacancies, faults: [] }, false, new Date('2026-11-01T00:00:00Z'));
  expect(stdout).toMatch(/clocks change on 2025-10-26/);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140);
});
