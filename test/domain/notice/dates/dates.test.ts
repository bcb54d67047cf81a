import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../../src/domain/notice/dates/deadline.ts';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

const asOf = new Date('2025-01-15T12:00:00Z');

function read(text: string, language: Language = 'en') {
  return readDeadline(noticeOf([text], { language, links: [] }), { asOf, zone: 'Europe/Brussels' });
}
const localEn = (written: string) =>
  read(`Applications should reach us no later than ${written}, with a CV and a letter.`).deadline?.value.local;
const localFr = (written: string) =>
  read(`Les candidatures doivent nous parvenir au plus tard ${written}, avec un CV et une lettre.`, 'fr').deadline
    ?.value.local;

describe('a day is read however it is written', () => {
  test.each([
    ['22 March 2026', '2026-03-22'],
    ['22nd March 2026', '2026-03-22'],
    ['22nd of March 2026', '2026-03-22'],
    ['the 22nd of March, 2026', '2026-03-22'],
    ['22 March, 2026', '2026-03-22'],
    ['Sunday 22 March 2026', '2026-03-22'],
    ['Sunday, 22 March 2026', '2026-03-22'],
    ['Sunday, March 22, 2026', '2026-03-22'],
    ['Sun. 22 Mar. 2026', '2026-03-22'],
    ['SUNDAY 22 MARCH 2026', '2026-03-22'],
    ['22-Mar-2026', '2026-03-22'],
    ['22.III.2026', '2026-03-22'],
    ['2026. 03. 22.', '2026-03-22'],
    ['22 March (2026)', '2026-03-22'],
    ['22-Mar-26', '2026-03-22'],
    ['22 Mar 2026', '2026-03-22'],
    ['22/Mar/2026', '2026-03-22'],
    ['22MAR2026', '2026-03-22'],
    ["22 March '26", '2026-03-22'],
    ['March 22, 2026', '2026-03-22'],
    ['March 22nd, 2026', '2026-03-22'],
    ['March 22 2026', '2026-03-22'],
    ['Mar. 22, 2026', '2026-03-22'],
    ['Mar-22-2026', '2026-03-22'],
    ['March the 22nd, 2026', '2026-03-22'],
    ['2026 March 22', '2026-03-22'],
    ['2026-03-22', '2026-03-22'],
    ['2026/03/22', '2026-03-22'],
    ['2026.03.22', '2026-03-22'],
    ['22.03.2026', '2026-03-22'],
    ['22.3.2026', '2026-03-22'],
    ['22. 3. 2026', '2026-03-22'],
    ['22/03/2026', '2026-03-22'],
    ['22/3/26', '2026-03-22'],
    ['22-03-2026', '2026-03-22'],
    ['26/10/25', '2025-10-26'],
    ['10/26/2025', '2025-10-26'],
    ['22\u00a0March\u00a02026', '2026-03-22'],
    ['22\u202fMarch\n2026', '2026-03-22'],
    ['22\nMarch 2026', '2026-03-22'],
    ['**22 March 2026**', '2026-03-22'],
    ['22 March 2026 (Sunday)', '2026-03-22'],
    ['22/03/2026 (Sunday)', '2026-03-22'],
    ['15th of May 2026', '2026-05-15'],
    ['1st September 2026', '2026-09-01'],
    ['1 Sept. 2026', '2026-09-01'],
    ['the first of June 2026', '2026-06-01'],
    ['the twenty-second of March 2026', '2026-03-22'],
    ['31 December 2026', '2026-12-31'],
    ['29 February 2028', '2028-02-29'],
    ['the end of March 2026', '2026-03-31'],
    ['end of February 2026', '2026-02-28'],
  ])('no later than %s', (written, day) => {
    expect(localEn(written)).toBe(`${day}T24:00`);
  });

  test.each([
    ['le 22 mars 2026', '2026-03-22'],
    ['le dimanche 22 mars 2026', '2026-03-22'],
    ['le dimanche, 22 mars 2026', '2026-03-22'],
    ['le DIMANCHE 22 MARS 2026', '2026-03-22'],
    ['le dim. 22 mars 2026', '2026-03-22'],
    ['le 1er juin 2026', '2026-06-01'],
    ['le 1ᵉʳ juin 2026', '2026-06-01'],
    ['le 1 er juin 2026', '2026-06-01'],
    ['le premier juin 2026', '2026-06-01'],
    ['le quinze mai 2026', '2026-05-15'],
    ['le vingt-deux mars 2026', '2026-03-22'],
    ['le 3 février 2027', '2027-02-03'],
    ['le 3 fe\u0301vrier 2027', '2027-02-03'],
    ['le 3 fevrier 2027', '2027-02-03'],
    ['le 3 févr. 2027', '2027-02-03'],
    ['le 3 FÉVRIER 2027', '2027-02-03'],
    ['le 3 février 2027 inclus', '2027-02-03'],
    ['le 15 août 2026', '2026-08-15'],
    ['le 15 aout 2026', '2026-08-15'],
    ['le 15 aou\u0302t 2026', '2026-08-15'],
    ['le 15 avr. 2026', '2026-04-15'],
    ['le 15 juil. 2026', '2026-07-15'],
    ['le 15 juillet 2026', '2026-07-15'],
    ['le 15 sept. 2026', '2026-09-15'],
    ['le 15 déc. 2026', '2026-12-15'],
    ["le 14 d'avril 2026", '2026-04-14'],
    ['le 22/03/2026', '2026-03-22'],
    ['le 22.03.2026', '2026-03-22'],
    ['le 22-03-2026', '2026-03-22'],
    ['fin mars 2026', '2026-03-31'],
    ['à la fin du mois de mars 2026', '2026-03-31'],
  ])('au plus tard %s', (written, day) => {
    expect(localFr(written)).toBe(`${day}T24:00`);
  });
});

describe('an hour is read however it is written', () => {
  test.each([
    ['22 March 2026 at 17:00', '17:00'],
    ['22 March 2026, 17:00', '17:00'],
    ['22 March 2026 17:00', '17:00'],
    ['22 March 2026 (17:00)', '17:00'],
    ['22 March 2026 - 17:00', '17:00'],
    ['22 March 2026 by 17.00', '17:00'],
    ['22 March 2026 at 17.00 hrs', '17:00'],
    ['22 March 2026 at 1700 hours', '17:00'],
    ['22 March 2026 at 1700hrs', '17:00'],
    ['22 March 2026 at 17h', '17:00'],
    ['22 March 2026 at 17h00', '17:00'],
    ['22 March 2026 at 5pm', '17:00'],
    ['22 March 2026, 5pm', '17:00'],
    ['22 March 2026 at 5 p.m.', '17:00'],
    ['22 March 2026 at 5:00 PM', '17:00'],
    ['22 March 2026 at 05.30 p.m.', '17:30'],
    ["22 March 2026 at 5 o'clock in the afternoon", '17:00'],
    ['22 March 2026 at 11.59pm', '23:59'],
    ['22 March 2026 at 11:59 P.M.', '23:59'],
    ['22 March 2026 at 23.59', '23:59'],
    ['22 March 2026, 23:59 hours', '23:59'],
    ['22 March 2026T23:59', '23:59'],
    ['2026-03-22T17:00', '17:00'],
    ['2026-03-22 17:00:00', '17:00'],
    ['22 March 2026 at noon', '12:00'],
    ['22 March 2026 at 12 noon', '12:00'],
    ['22 March 2026 at 12:00 noon', '12:00'],
    ['22 March 2026 at midday', '12:00'],
    ['22 March 2026 at 12 pm', '12:00'],
    ['noon on 22 March 2026', '12:00'],
    ['17:00 on 22 March 2026', '17:00'],
    ['5pm on Sunday 22 March 2026', '17:00'],
    ['5 p.m., 22 March 2026', '17:00'],
    ['17:00 hours (CET) on 22 March 2026', '17:00'],
    ['17:00 CET on Sunday, 22 March 2026', '17:00'],
    ['11:59 pm CET on March 22, 2026', '23:59'],
    ['22 March 2026 at midnight', '24:00'],
    ['midnight on 22 March 2026', '24:00'],
    ['midnight, 22 March 2026', '24:00'],
    ['midnight (CET) on 22 March 2026', '24:00'],
    ['12 midnight on 22 March 2026', '24:00'],
    ['22 March 2026 at 24:00', '24:00'],
    ['22 March 2026 (midnight Brussels time)', '24:00'],
    ['22 March 2026 at 23:59:59', '24:00'],
    ['22 March 2026, close of business', '24:00'],
    ['COB 22 March 2026', '24:00'],
    ['COB on 22 March 2026', '24:00'],
    ['22 March 2026 by end of day', '24:00'],
    ['the end of the day on 22 March 2026', '24:00'],
    ['22 March 2026 EOD', '24:00'],
  ])('no later than %s', (written, clock) => {
    expect(localEn(written)).toBe(`2026-03-22T${clock}`);
  });

  test.each([
    ['le 22 mars 2026 à 17h00', '17:00'],
    ['le 22 mars 2026 à 17 h 00', '17:00'],
    ['le 22 mars 2026 à 17h', '17:00'],
    ['le 22 mars 2026 à 17 heures', '17:00'],
    ['le 22 mars 2026 à 17 heures 30', '17:30'],
    ['le 22 mars 2026 à 17 heures précises', '17:00'],
    ['le 22 mars 2026 à 17H30', '17:30'],
    ['le 22 mars 2026 à 17:30', '17:30'],
    ['le 22 mars 2026 (17h30)', '17:30'],
    ['le 22 mars 2026, 17h30', '17:30'],
    ['le 22 mars 2026 avant 17h30', '17:30'],
    ["le 22 mars 2026 jusqu'à 17h30", '17:30'],
    ['le 22 mars 2026 à 5 heures du soir', '17:00'],
    ['le 22 mars 2026 à midi', '12:00'],
    ['le 22 mars 2026 à minuit', '24:00'],
    ['le 22 mars 2026 à minuit, heure de Bruxelles', '24:00'],
    ['le 22 mars 2026, minuit (heure de Paris)', '24:00'],
    ['le 22 mars 2026 à 24h00', '24:00'],
    ['le 22 mars 2026 à 24 h', '24:00'],
    ['le 22 mars 2026 à 23h59', '23:59'],
    ['le 22 mars 2026 à 23h59 (heure de Bruxelles)', '23:59'],
    ['le 22 mars 2026 inclus, à 23h59', '23:59'],
    ['à 17h le 22 mars 2026', '17:00'],
    ['à midi le dimanche 22 mars 2026', '12:00'],
    ['à minuit le 22 mars 2026', '24:00'],
    ['le 22 mars 2026 en fin de journée', '24:00'],
  ])('au plus tard %s', (written, clock) => {
    expect(localFr(written)).toBe(`2026-03-22T${clock}`);
  });

  test('hours of work after a date are not its hour', () => {
    expect(read('Closing date: 22 March 2026. 40 hours per week.').deadline?.value.local).toBe('2026-03-22T24:00');
    expect(read('Closing date: 22 March 2026\n\n10:00 - 18:00 office hours').deadline?.value.local).toBe(
      '2026-03-22T24:00',
    );
    expect(read('Closing date: 22 March 2026, 2 positions').deadline?.value.local).toBe('2026-03-22T24:00');
  });
});

describe('what is read into a date is said', () => {
  test('a day without an hour is its end', () => {
    const { deadline } = read('Closing date: 22 March 2026');
    expect(deadline?.value.local).toBe('2026-03-22T24:00');
    expect(deadline?.assumption).toContain('No hour is given: read as the end of Sunday 22 March 2026.');
  });

  test('midnight of a day is its end', () => {
    expect(read('Closing date: 22 March 2026 at midnight').deadline?.assumption).toContain(
      '"midnight" was read as the end',
    );
  });

  test('midnight between two days is the end of the first', () => {
    for (const written of ['midnight between 22 and 23 March 2026', 'midnight between the 22nd and 23rd March 2026'])
      expect(read(`Apply by ${written}.`).deadline?.value.local).toBe('2026-03-22T24:00');
    expect(
      read('Candidatures au plus tard à minuit dans la nuit du 22 au 23 mars 2026.', 'fr').deadline?.value.local,
    ).toBe('2026-03-22T24:00');
  });

  test('00:00 and 12 a.m. are the start of a day, and a doubt says so', () => {
    for (const written of [
      '22 March 2026 at 00:00',
      '00:00 on 22 March 2026',
      '22 March 2026, 0h00',
      '12:00 am on 22 March 2026',
    ]) {
      const { deadline, doubts } = read(`Applications must be sent by ${written}.`);
      expect(deadline?.value.local, written).toBe('2026-03-22T00:00');
      expect(doubts.map((doubt) => doubt.words).join(' '), written).toContain('start of Sunday 22 March 2026');
    }
  });

  test('"before" a day counts that day, and a doubt says so', () => {
    for (const text of ['Please apply before 22 March 2026.', 'Postuler avant le 22 mars 2026.']) {
      const { deadline, doubts } = read(text);
      expect(deadline?.value.local).toBe('2026-03-22T24:00');
      expect(deadline?.assumption).toContain('"Before" could leave that day out');
      expect(doubts).toHaveLength(1);
    }
    expect(read('Apply on or before 22 March 2026.').doubts).toEqual([]);
    expect(read('Apply before 22 March 2026 at 17:00.').doubts).toEqual([]);
  });

  test('close of business has no hour of its own', () => {
    expect(read('Apply by close of business on 22 March 2026.').doubts[0]?.words).toContain('names no hour');
  });

  test('a weekday that does not fit its date is a doubt, and the date counts', () => {
    const { deadline, doubts } = read('Closing date: Monday 22 March 2026');
    expect(deadline?.value.local).toBe('2026-03-22T24:00');
    expect(doubts[0]?.words).toContain('a Monday, but it is a Sunday');
    expect(read('Date limite : lundi 22 mars 2026', 'fr').doubts[0]?.words).toContain('a Monday, but it is a Sunday');
  });

  test('a date that is past is a doubt', () => {
    expect(read('Closing date: 14 January 2025').doubts[0]?.words).toContain('already past');
    expect(read('Closing date: 15 January 2025').doubts).toEqual([]);
  });

  test('a day that no calendar has is no deadline', () => {
    const { deadline, doubts } = read('Closing date: 31 April 2026');
    expect(deadline).toBeNull();
    expect(doubts[0]?.words).toContain('no day of the calendar');
  });
});

describe('03/04/2026', () => {
  test('is the day first, and a doubt names the other reading', () => {
    const { deadline, doubts } = read('Closing date: 03/04/2026');
    expect(deadline?.value.local).toBe('2026-04-03T24:00');
    expect(doubts[0]?.words).toBe('"03/04/2026" can be 3 April or 4 March: 3 April was taken. Check which is meant.');
    expect(read('Date limite : 03/04/2026', 'fr').deadline?.value.local).toBe('2026-04-03T24:00');
  });

  test('is told by another date of the same form', () => {
    const day = read('Posted: 28/02/2026. Closing date: 03/04/2026');
    expect([day.deadline?.value.local, day.doubts]).toEqual(['2026-04-03T24:00', []]);
    const month = read('Posted: 02/28/2026. Closing date: 03/04/2026');
    expect([month.deadline?.value.local, month.doubts]).toEqual(['2026-03-04T24:00', []]);
  });

  test('is told by its weekday', () => {
    expect(read('Closing date: Friday 03/04/2026').deadline?.value.local).toBe('2026-04-03T24:00');
    expect(read('Closing date: Wednesday 03/04/2026').deadline?.value.local).toBe('2026-03-04T24:00');
  });

  test('is told by the same day in words', () => {
    expect(read('Closing date: 03/04/2026. Candidates apply by 4 March 2026.').deadline?.value.local).toBe(
      '2026-03-04T24:00',
    );
  });

  test('is the month first where that is the custom, with the doubt', () => {
    const { deadline, doubts } = read('Duty station: New York, USA\n\nClosing date: 03/04/2026');
    expect(deadline?.value.local).toBe('2026-03-04T24:00');
    expect(doubts[0]?.words).toContain('can be 4 March or 3 April');
  });

  test('is told by the form that the notice asks to read it in', () => {
    for (const [text, local] of [
      ['Closing date: 03/04/2026 (MM/DD/YYYY)', '2026-03-04T24:00'],
      ['Closing date (dd/mm/yyyy): 03/04/2026', '2026-04-03T24:00'],
      ['Date limite (jj/mm/aaaa) : 03/04/2026', '2026-04-03T24:00'],
    ] as const)
      expect([read(text).deadline?.value.local, read(text).doubts], text).toEqual([local, []]);
  });

  test('with full stops is the day first without a doubt', () => {
    const { deadline, doubts } = read('Closing date: 03.04.2026');
    expect([deadline?.value.local, doubts]).toEqual(['2026-04-03T24:00', []]);
  });
});

describe('a date without a year', () => {
  test('follows the day of publication', () => {
    expect(read('Posted on 2 March 2026. Closing date: Friday 17 April').deadline?.value.local).toBe(
      '2026-04-17T24:00',
    );
    expect(read('Published on 12 December 2025. Closing date: 9 January').deadline?.value.local).toBe(
      '2026-01-09T24:00',
    );
    expect(read('Publié le 2 mars 2026. Date limite : 17 avril', 'fr').deadline?.value.local).toBe('2026-04-17T24:00');
  });

  test('comes before the day the work starts', () => {
    expect(read('Closing date: 17 April\n\nStart date: 1 June 2026').deadline?.value.local).toBe('2026-04-17T24:00');
  });

  test('is told by its weekday', () => {
    const { deadline } = read('Closing date: Friday 17 April');
    expect(deadline?.value.local).toBe('2026-04-17T24:00');
    expect(deadline?.assumption).toContain('names no year: read as 2026');
  });

  test('is unclear where nothing tells', () => {
    const { deadline, doubts } = read('Closing date: 17 April');
    expect(deadline).toBeNull();
    expect(doubts[0]?.words).toContain('names no year');
    expect(read('Candidatures à envoyer avant le 17/04', 'fr').doubts[0]?.words).toContain('names no year');
  });
});

describe('the end of a range counts', () => {
  test.each([
    'Applications are open from 3 to 22 March 2026.',
    'Application period: 3 - 22 March 2026',
    'Application period: 3–22 March 2026',
    'Applications accepted between 3 and 22 March 2026.',
    'Application period: March 3–22, 2026',
    'Applications are accepted from 3 March to 22 March 2026.',
    'Applications are accepted from 3 March 2026 to 22 March 2026.',
    'Applications open from 3 March 2026 until 22 March 2026',
    'Application period: 03/03/2026 - 22/03/2026',
    'Posting period: 3 March 2026 – 22 March 2026',
    'Candidatures du 3 au 22 mars 2026',
    'Période de candidature : du 3 au 22 mars 2026',
    'Dépôt des candidatures du 1er mars au 22 mars 2026 inclus',
    "Les candidatures sont recevables du 3 mars 2026 jusqu'au 22 mars 2026.",
    'Période de dépôt des candidatures : du 03/03/2026 au 22/03/2026',
  ])('%s', (text) => {
    expect(read(text).deadline?.value.local).toBe('2026-03-22T24:00');
  });
});

describe('long and hostile text takes a moment', () => {
  test.each([
    ['digits', '1'.repeat(1_000_000)],
    ['1/1/1/1', '1/'.repeat(500_000)],
    ['dates', '1/1/2026 '.repeat(110_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['line ends', 'a\n'.repeat(500_000)],
    ['months', 'march 1 '.repeat(125_000)],
    ['labels', 'closing date for '.repeat(60_000)],
    ['hours', '12:00 midnight '.repeat(66_000)],
    ['relative', 'within 15 days '.repeat(66_000)],
    ['places', 'Brussels, '.repeat(100_000)],
    ['mailboxes', '@a.'.repeat(300_000)],
    ['no spaces', 'deadline'.repeat(125_000)],
    ['junk', Array.from({ length: 500_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join('')],
  ])('a megabyte of %s', { timeout: 60_000 }, (_, text) => {
    // Anything but linear work would take hours: the bound on the test is the measure.
    const notice = { text, blocks: [], pageStarts: [0], links: [], language: 'en' as const };
    expect(() => readDeadline(notice, { asOf, zone: null })).not.toThrow();
  });
});
