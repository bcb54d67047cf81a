// What in vacancy files will surprise somebody is named, and what will not is left alone.
import { describe, expect, test } from 'vitest';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { deadlineInstant } from '../../src/domain/deadline.ts';
import { surprisesIn } from '../../src/domain/surprises.ts';
import type { Criterion, Vacancy } from '../../src/domain/vacancy.ts';

const NOW = new Date('2026-01-15T12:00:00Z');
const { vacancies } = readVacancies('seeds/vacancies');
const named = (code: string): Vacancy => {
  const found = vacancies.find((each) => each.code === code);
  if (!found) throw new Error(`no vacancy ${code}`);
  return found;
};
const HOI = named('HOI');

const of = (change: Partial<Vacancy>, others: Vacancy[] = [], now = NOW) =>
  surprisesIn([{ ...HOI, ...change }, ...others], now).filter((each) => each.vacancy === HOI.code);
const closing = (local: string, zone = 'Europe/Brussels') => ({
  deadline: { ...HOI.deadline, local, zone, closesAt: deadlineInstant(local, zone) },
});
const criterion = (change: Partial<Criterion>): Partial<Vacancy> => ({
  criteria: [
    {
      id: 'one',
      kind: 'essential',
      text: { en: 'One' },
      years: null,
      languages: [],
      level: null,
      aspects: [],
      ...change,
    },
  ],
});

test('a vacancy file as it should be surprises nobody', () => {
  expect(of({})).toEqual([]);
});

describe('deadline', () => {
  test.each([
    ['the day has 25 hours', closing('2026-10-25T24:00'), 'deadline', /25 hours.*2026-10-25T23:00/],
    ['the day has 23 hours', closing('2026-03-29T24:00'), 'deadline', /23 hours/],
    ['the time happens twice', closing('2026-10-25T02:30'), 'deadline.local', /happens twice/],
    ['the time does not happen', closing('2026-03-29T02:30'), 'deadline.local', /does not happen/],
    ['a day ends where it begins', closing('2026-03-22T00:00'), 'deadline.local', /2026-03-22T24:00/],
    ['it is over', closing('2026-01-14T24:00'), 'deadline', /over/],
    ['it is years away', closing('2029-03-22T24:00'), 'deadline', /year right/],
    ['its zone is no place', closing('2026-03-22T24:00', 'UTC'), 'deadline.zone', /no place/],
  ])('%s', (_, change, field, words) => {
    const found = of(change).find((each) => each.field === field);
    expect(found?.words).toMatch(words);
  });

  test('a day of 24 hours, weeks ahead, is none of these', () => {
    expect(of(closing('2026-03-22T17:30'))).toEqual([]);
  });
});

describe('names', () => {
  test('an alias of two vacancies is named in both, whatever its case and accents', () => {
    const other = { ...named('STCEPM'), aliases: ['responsable INFORMATIQUE'] };
    const found = surprisesIn([HOI, other], NOW).filter((each) => /is a name of/.test(each.words));
    expect(found.map((each) => each.vacancy)).toEqual(['HOI', 'STCEPM']);
    expect(found[0]?.words).toMatch(/STCEPM too/);
  });
  test('a mailbox used twice is named', () => {
    expect(of({}, [{ ...named('STCEPM'), mailbox: HOI.mailbox }]).map((each) => each.field)).toContain('mailbox');
  });
  test('an alias that does not name what the subject must name is unclear by itself', () => {
    const subjectMustName = [{ what: 'the reference', words: ['WCO-77'] }];
    expect(of({ subjectMustName }).find((each) => each.field === 'aliases')?.words).toMatch(/subjectMustName/);
  });
  test('a title in one language only, where two are accepted', () => {
    expect(of({ title: { en: 'Head of Information Technology' } }).map((each) => each.field)).toEqual(['title.fr']);
  });
});

describe('people', () => {
  test.each<[string, Partial<Vacancy>, string]>([
    ['nobody reads the daily list', { digestTo: [] }, 'digestTo'],
    ['the daily list comes back as mail', { digestTo: [HOI.mailbox] }, 'digestTo'],
    ['no server is believed', { receivedBy: [] }, 'receivedBy'],
    ['answers wait', { answers: { late: 'hold' } }, 'answers'],
    ['the contact is the mailbox', { contact: HOI.mailbox }, 'contact'],
    ['data is kept for years', { retentionMonths: 60 }, 'retentionMonths'],
    ['no criteria', { criteria: [] }, 'criteria'],
  ])('%s', (_, change, field) => {
    expect(of(change).map((each) => each.field)).toEqual([field]);
  });
});

describe('criteria', () => {
  const both = (word: string) => criterion({ aspects: [{ en: [word], fr: ['gestion budgétaire'] }] });
  test.each<[string, Partial<Vacancy>, RegExp]>([
    ['no word to look for', criterion({}), /no word to look for/],
    ['only years', criterion({ years: 5 }), /only years/],
    [
      'a thing without a word',
      criterion({
        aspects: [
          { en: ['customs'], fr: ['douane'] },
          { en: [], fr: [] },
        ],
      }),
      /can never be evidenced/,
    ],
    ['words in one language', criterion({ aspects: [{ en: ['customs'], fr: [] }] }), /English only/],
    ['a small word that was an abbreviation', both('it'), /small words/],
    ['a word of every CV', both('team'), /nearly every CV/],
    ['a star after two letters', both('ma*'), /nearly everything open/],
    ['a word without a letter', both('***'), /finds nothing/],
  ])('%s', (_, change, words) => {
    const found = of(change);
    expect(found.map((each) => each.field)).toEqual(['criteria.one']);
    expect(found[0]?.words).toMatch(words);
  });
  test.each(['IT', 'customs', 'led a team', 'cyber*', 'C++', '.NET'])('%s is a word to look for', (word) => {
    expect(of(both(word))).toEqual([]);
  });
});
