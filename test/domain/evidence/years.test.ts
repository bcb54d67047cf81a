// Years of experience, stated and added up.
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/evidence/words.ts';
import { postsListed, yearsOfPosts } from '../../../src/domain/evidence/years.ts';
import { yearsStated } from '../../../src/domain/evidence/years-stated.ts';
import { rangesIn } from '../../../src/domain/roles/ranges.ts';
import { randomFrom } from './random.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');
const stated = (text: string) => yearsStated([text], AS_OF).map((found) => found.years);
const listed = (text: string) => yearsOfPosts(postsListed([text], AS_OF));
const month = (value: number | null) => (value === null ? 'now' : `${Math.floor(value / 12)}-${(value % 12) + 1}`);

describe('years a text states', () => {
  test.each([
    [12, 'I have over 12 years of experience in IT.'],
    [19, 'I started in 2007 on the help desk of a software exporter'],
    [27, 'She began her career as a clerk of the port in 1999'],
    [22, "J'ai commencé ma carrière comme technicienne en 2004."],
    [28, 'My career in Customs began in 1998'],
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
    [12, 'douze ans d’expérience'],
    [22, "vingt-deux ans d'expérience"],
    [21, "vingt et un ans d'expérience"],
    [35, 'trente-cinq ans de service'],
    [32, 'thirty-two years of service'],
    [8.5, "8,5 ans d'expérience"],
    [7.5, 'seven and a half years of experience'],
    [12, 'a dozen years of experience'],
    [12, '12+ years | Logistics'],
    [12, '12 years’ managerial experience'],
    [15, '15-year veteran of the port'],
    [8, 'ces 8 dernières années'],
    [10, 'au cours des dix dernières années, j’ai dirigé une équipe'],
    [12, 'Years of experience: 12'],
    [14, "Nombre d'années d'expérience : 14"],
    [15, 'fort d’une quinzaine d’années d’expérience'],
  ])('%i: %j', (years, text) => {
    expect(stated(text)).toEqual([years]);
  });

  test('less than a number is not that number', () => {
    expect(stated('nearly 12 years in management')).toEqual([11]);
    expect(stated("presque 10 ans d'expérience")).toEqual([9]);
  });

  test.each([
    'I am 45 years old.',
    'The project started in 2007 and ended in 2009',
    'I started my studies in 2007',
    'In 2004, I started school',
    '45 ans, marié',
    'Âgé de 45 ans',
    'a contract of five (5) years',
    'five-year contract',
    'two years ago I left',
    'Bachelor degree (5 years of study)',
    'member of the club since 2009',
    'at least 10 years of experience are required',
    'You ask for ten years of experience',
    'un poste qui exige dix ans d’expérience',
    'a company with over 50 years of experience',
    'ten years of French at school',
    '10 years as a volunteer',
    '5 years of university studies',
    'I lived for 12 years in Brussels',
    'a budget plan for 5 years',
    'my son is ten years old',
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
    ['2015-03 – 2017-06', '2015-3..2017-6'],
    ['2015/03 - 2017/06', '2015-3..2017-6'],
    ['2015-03-01 to 2017-06-30', '2015-3..2017-6'],
    ['12.2018–01.2020', '2018-12..2020-1'],
    ['Jan. 2012 to date', '2012-1..now'],
    ["Jan '15 – Mar '18", '2015-1..2018-3'],
    ['05/15 - 06/18', '2015-5..2018-6'],
    ['since May 2019', '2019-5..now'],
    ['dès 10.2017', '2017-10..now'],
    ['Since: 2015', '2015-1..now'],
    ['2018 onwards', '2018-1..now'],
    ['2021 – to present', '2021-1..now'],
    ['March – August 2015', '2015-3..2015-8'],
    ['mars-août 2015', '2015-3..2015-8'],
    ['March 1, 2015 - May 31, 2017', '2015-3..2017-5'],
    ['du 1er mars 2015 au 30 juin 2017', '2015-3..2017-6'],
    ['Q1 2015 - Q3 2016', '2015-1..2016-9'],
    ['tel. 02/555 05/08 - 06/11', ''],
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

  test('nothing dated, and a post in the future, count nothing', () => {
    expect(listed('Experience\nClerk')).toBe(0);
    expect(listed('Experience\n2030 – 2040 Clerk')).toBe(0);
  });

  test('a range left open at the end of a line goes on, unless the next line ends it', () => {
    expect(listed('Experience\nClerk, Port of Exampleton, 2016 –')).toBeCloseTo(10.25, 1);
    expect(listed('Experience\n2010 –\n2014 Clerk\n2015 – 2016 Cook')).toBe(6);
    expect(listed('Experience\nJan. 2010 –\nDec. 2013\nClerk')).toBe(4);
  });

  test('volunteering, courses and other sections do not count; paid volunteers do', () => {
    expect(listed('Experience\n2010 - 2014 Volunteer at the animal shelter')).toBe(0);
    expect(listed('Expérience\n2010 - 2014 Trésorier bénévole, club de voile')).toBe(0);
    expect(listed('Experience\n2010 - 2014 UN Volunteer, logistics officer')).toBe(4);
    expect(listed('Langues\n2010 - 2014 anglais, Institut Exemple')).toBe(0);
    expect(listed('2012 - 2014 Evening course in accounting')).toBe(0);
    expect(listed('Hobbies\n2001 - 2020 sailing')).toBe(0);
  });

  test('masters of ships and webs are at work; so are those whom a university employs', () => {
    expect(listed('2010 - 2014 Harbour master, Exampleton')).toBe(4);
    expect(listed('2010 - 2014 Scrum Master, Example Bank')).toBe(4);
    expect(listed('2010 - 2014 Finance Officer, University of Exampleton')).toBe(4);
    expect(listed('2010 - 2014 Master in Public Law')).toBe(0);
  });

  test('"Cursus" holds posts beside studies, and "Main activities" ends no experience', () => {
    expect(listed('Cursus\n2003-2006 Licence en droit\n2006-2012 Chef de service, douanes')).toBe(6);
    const europass =
      'Work experience\nDates   2010 - 2014\nMain activities   - reports\nDates   2006 - 2010\nEmployer   Port';
    expect(listed(europass)).toBe(8);
  });
});

describe('however posts lie over each other', () => {
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  test.each(Array.from({ length: 80 }, (_, seed) => seed + 1))(
    'their months count once, in any order (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const covered = new Set<number>();
      const lines = Array.from({ length: 1 + random(9) }, () => {
        const from = 2000 * 12 + random(200);
        const to = from + random(70);
        for (let month = from; month <= to; month += 1) covered.add(month);
        const name = (at: number) => `${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
        return `${name(from)} – ${name(to)}  Clerk at the port`;
      });
      const shuffled = [...lines].sort(() => random(3) - 1);
      expect(listed(`Experience\n${lines.join('\n')}`)).toBeCloseTo(covered.size / 12, 6);
      expect(listed(`Experience\n${shuffled.join('\n')}`)).toBeCloseTo(covered.size / 12, 6);
      expect(listed(`Experience\n${[...lines, ...lines].join('\n')}`)).toBeCloseTo(covered.size / 12, 6);
    },
  );

  test.each(Array.from({ length: 80 }, (_, seed) => seed + 101))(
    'one more never makes it less, nor more than all the time (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const lines: string[] = [];
      let before = 0;
      for (let count = 0; count < 8; count += 1) {
        const from = 1995 + random(25);
        const to = Math.min(2025, from + random(6));
        lines.push(random(2) === 0 ? `${from} – ${to} Clerk` : `0${1 + random(9)}/${from} – 1${random(3)}/${to} Clerk`);
        const now = listed(`Experience\n${lines.join('\n')}`);
        expect(now).toBeGreaterThanOrEqual(before);
        expect(now).toBeLessThanOrEqual(31);
        before = now;
      }
    },
  );
});
