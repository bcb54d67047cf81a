// Years of experience, stated and added up.
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/evidence/words.ts';
import { yearsListed, yearsStated } from '../../../src/domain/evidence/years.ts';
import { rangesIn } from '../../../src/domain/roles/ranges.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');
const stated = (text: string) => yearsStated([text], AS_OF).map((found) => found.years);
const listed = (text: string) => yearsListed([text], AS_OF)?.years ?? null;
const month = (value: number | null) => (value === null ? 'now' : `${Math.floor(value / 12)}-${(value % 12) + 1}`);

describe('years a text states', () => {
  test.each([
    [12, 'I have over 12 years of experience in IT.'],
    [12, '12+ years’ experience'],
    [12, "Fort de plus de 12 ans d'expérience"],
    [10, 'I have a decade of experience'],
    [20, 'two decades of experience in trade'],
    [15, "une quinzaine d'années d'expérience"],
    [12, 'Twelve years in project management'],
    [10, 'With ten (10) years of relevant experience'],
    [10, '10-12 years experience'],
    [10, '10 années d’expérience'],
    [10, "10 anne\u0301es d'expérience"],
    [14, 'a 14-year career in customs'],
    [20, 'Expérience : 20 ans'],
    [15, 'depuis 15 ans, je dirige'],
    [12, '12 years (2014-2026) as head of IT'],
    [17, 'I have worked in customs since 2009.'],
    [17, 'Je travaille aux douanes depuis 2009.'],
  ])('%i: %j', (years, text) => {
    expect(stated(text)).toEqual([years]);
  });

  test('less than a number is not that number', () => {
    expect(stated('nearly 12 years in management')).toEqual([11]);
    expect(stated("presque 10 ans d'expérience")).toEqual([9]);
  });

  test.each([
    'I am 45 years old.',
    '45 ans, marié',
    'Âgé de 45 ans',
    'a contract of five (5) years',
    'five-year contract',
    'two years ago I left',
    'Bachelor degree (5 years of study)',
    'member of the club since 2009',
  ])('none: %j', (text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('date ranges', () => {
  test.each([
    ['2015 – 2019 Sample', '2015-1..2019-1'],
    ['03/2015 - 04/2018', '2015-3..2018-4'],
    ['01.03.2015 – 31.12.2018', '2015-3..2018-12'],
    ['Jan 2015 to present', '2015-1..now'],
    ['Depuis mars 2021', '2021-3..now'],
    ['de 2015 à 2019', '2015-1..2019-1'],
    ['janvier 2015 – aujourd’hui', '2015-1..now'],
    ['Sept. 2009 – Août 2012', '2009-9..2012-8'],
    ['2015-19', '2015-1..2019-1'],
    ['04/2018 - heden', '2018-4..now'],
    ['2009 à ce jour', '2009-1..now'],
    ['2001-2005, 2006-2010', '2001-1..2005-1 2006-1..2010-1'],
    ['12/03/2026', ''],
    ['+32 2015 201912', ''],
    ['2019 – 2015', ''],
    ['2010 : diplôme', ''],
  ])('%s', (line, expected) => {
    const ranges = rangesIn(fold(line)).map(({ from, to }) => `${month(from)}..${month(to)}`);
    expect(ranges.join(' ')).toBe(expected);
  });
});

describe('years the posts of a CV add up to', () => {
  test('posts that follow each other add up, up to the day the mail came', () => {
    expect(listed('Experience\n2012 – 2018 Engineer\n2018 – present Head')).toBeCloseTo(14.25, 1);
  });

  test('a time spent in two posts counts once', () => {
    expect(listed('Experience\n01/2010 - 12/2013 A\n01/2012 - 12/2015 B')).toBe(6);
  });

  test('years alone that follow each other leave no gap', () => {
    expect(listed('Experience\n2010–2015 A\n2016–2020 B')).toBe(10);
  });

  test('studies do not count, under their heading or in their words', () => {
    expect(listed('Experience\n2010 - 2014 Consultant\nEducation\n2003 - 2008 Physics')).toBe(4);
    expect(listed('2003-2008 Studium Informatik Universität\n2010 - 2014 Consultant')).toBe(4);
    expect(listed('2010 - 2014 University lecturer')).toBe(4);
  });

  test('a CV whose line breaks were lost is read piece by piece', () => {
    expect(
      listed(
        'WORK EXPERIENCE 2010 - 2015 clerk at Port. 2015 - 2020 manager at Port. EDUCATION 2005 - 2009 Bachelor of Law',
      ),
    ).toBe(10);
  });

  test('nothing dated is null, and a post in the future counts nothing', () => {
    expect(listed('Experience\nClerk')).toBeNull();
    expect(listed('Experience\n2030 – 2040 Clerk')).toBeNull();
  });
});
