import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../../src/domain/notice/dates/deadline.ts';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

const asOf = new Date('2026-11-22T05:00:00Z');

function read(text: string, language: Language = 'en') {
  return readDeadline(noticeOf([text], { language, links: [] }), { asOf, zone: 'Europe/Brussels' });
}
const local = (text: string) => read(text).deadline?.value.local ?? null;

describe('a closing date without a year comes after the day of publication', () => {
  test.each([
    ['Posted: 12 November 2026\nClosing date: 5 December', '2026-12-05T24:00'],
    ['Published on 12 December 2025. Closing date: 9 January', '2026-01-09T24:00'],
    ['Nairobi, 12 November 2026\n\nWe look for an accountant. Apply before 5 December.', '2026-12-05T24:00'],
    ['Thursday 4 February 2010\n\nWe are hiring\n\nApplication deadline: Weds 24th February', '2010-02-24T24:00'],
    ['---\ndate: 2014-06-18\n---\n\nThe application deadline is midnight on Sunday 6th July.', '2014-07-06T24:00'],
    ['Fait à Lomé, le 16 novembre 2026. Dépôt des candidatures : au plus tard le 10 décembre.', '2026-12-10T24:00'],
    ['Publié le 28/12/2025. Clôture vendredi 16 janvier.', '2026-01-16T24:00'],
    ['Avis n° 2026-45 du 18 novembre 2026. Candidatures avant le 8 janvier.', '2027-01-08T24:00'],
  ])('%s', (text, expected) => {
    expect(local(text)).toBe(expected);
    expect(read(text).deadline?.assumption).toContain('names no year');
  });
});

describe('a closing date without a year comes before interviews and the first day of work', () => {
  test.each([
    ['Closing date: 15 January. Interviews will take place on 2 February 2027.', '2027-01-15T24:00'],
    ['Closing date: 15 December. Interviews will take place on 12 January 2027.', '2026-12-15T24:00'],
    ['Start: 4 January 2021\n\nApply by 23 November, 23:59.', '2020-11-23T23:59'],
    ['Candidatures avant le 15 janvier. Prise de poste : 1er février 2027.', '2027-01-15T24:00'],
    ['Candidatures avant le 15 décembre. Entretiens à partir du 5 janvier 2027.', '2026-12-15T24:00'],
    ['Réponse attendue pour le 30/11 au plus tard, entretiens la semaine du 7 décembre 2026.', '2026-11-30T24:00'],
    [
      'Nuit des musées (16 mai 2027)\n\nRéponse attendue pour le 30/11 au plus tard, entretiens le 7 décembre 2026.',
      '2026-11-30T24:00',
    ],
  ])('%s', (text, expected) => {
    expect(local(text)).toBe(expected);
  });

  test('a first day of work that is most of a year away is a doubt', () => {
    const { deadline, doubts } = read('Closing date: 4 December\n\nStart date: 1 December 2027');
    expect(deadline?.value.local).toBe('2026-12-04T24:00');
    expect(doubts[0]?.words).toContain('long before 1 December 2027');
  });

  test('a publication and a first day of work that do not agree are a doubt', () => {
    const { deadline, doubts } = read('Posted 3 March 2025. Closing date: 4 December.\n\nStart date: 1 February 2027');
    expect(deadline?.value.local).toBe('2025-12-04T24:00');
    expect(doubts[0]?.words).toContain('do not agree');
  });
});

describe('a year that nothing tells is not guessed: a guess that is too early would make candidates late', () => {
  test.each([
    'Closing date: 4 December',
    'Closing date: 4 December\n\nWe were founded on 3 May 1998. Our strategy runs until 31 December 2028.',
    'Date limite : 4 décembre\n\nNotre association est née le 3 mai 1998.',
  ])('%s', (text) => {
    const { deadline, doubts } = read(text);
    expect(deadline).toBeNull();
    expect(doubts[0]?.words).toContain('the next such day is Friday 4 December 2026');
  });

  test('a weekday that fits the next such day makes it an assumption with a doubt', () => {
    const { deadline, doubts } = read('Closing date: Friday 4 December');
    expect(deadline?.value.local).toBe('2026-12-04T24:00');
    expect(deadline?.assumption).toContain('when that day is a Friday');
    expect(doubts[0]?.words).toContain('only its weekday speaks for 2026');
  });

  test('a weekday that fits no coming year leaves it past, and a doubt says so', () => {
    const { deadline, doubts } = read('Closing date: Friday 17 April');
    expect(deadline?.value.local).toBe('2026-04-17T24:00');
    expect(doubts.map(({ words }) => words).join(' ')).toContain('already past');
  });
});

describe('a deadline that counts from publication is that day where the notice says when it was published', () => {
  test.each([
    ['Published: 20 November 2026\nApplications are accepted for 21 days from the date of publication.', '2026-12-11'],
    ['Date of issue: 16 November 2026\nApply within two weeks of the date of this announcement.', '2026-11-30'],
    ['Applications must be received within 15 days of publication. Posted on 23 November 2026.', '2026-12-08'],
    [
      'This notice is valid for fifteen (15) calendar days following its publication. Published 23 November 2026.',
      '2026-12-08',
    ],
    ['Open for 30 days from the date of issue (16 November 2026).', '2026-12-16'],
    [
      "Avis publié le 20 novembre 2026. Candidatures dans un délai d'un mois à compter de la publication.",
      '2026-12-20',
    ],
    [
      'Date de publication : 16/11/2026\nCandidatures recevables pendant quinze jours à compter de cette date.',
      '2026-12-01',
    ],
    [
      'Avis n° 2026-45 du 18 novembre 2026. Candidatures dans les 20 jours suivant la date du présent avis.',
      '2026-12-08',
    ],
    ['Publié le 31 janvier 2027. Candidatures sous un mois après la publication.', '2027-02-28'],
  ])('%s', (text, expected) => {
    const { deadline, doubts } = read(text);
    expect(deadline?.value.local).toBe(`${expected}T24:00`);
    expect(deadline?.assumption).toContain('was counted from');
    expect(doubts.some(({ words }) => words.includes('sets no calendar date'))).toBe(true);
  });

  test.each([
    ['working days, which holidays change', 'Posted 10 November 2026. Apply within 10 working days of publication.'],
    ['jours ouvrables', 'Publié le 10 novembre 2026. Candidatures sous 10 jours ouvrables après la publication.'],
    ['no day of publication', 'Applications must be received within 15 days of publication.'],
    ['rules, not the post', 'Staff must give notice within 30 days of publication of the new rules on 1 June 2026.'],
    ['payment', 'Payment is made within 15 days of the date of invoice. Published: 1 November 2026.'],
    ['pay', 'Le salaire est versé dans les 15 jours suivant la publication des comptes. Publié le 1er novembre 2026.'],
  ])('not of %s', (_, text) => {
    const { deadline, doubts } = read(text);
    expect(deadline).toBeNull();
    expect(doubts).not.toEqual([]);
  });

  test('a calendar date beside it holds, whatever the count comes to', () => {
    expect(
      local(
        "Les candidats disposent d'un délai de trois semaines à compter de la parution de l'avis, soit jusqu'au 14 décembre 2026. Publié le 20 novembre 2026.",
      ),
    ).toBe('2026-12-14T24:00');
  });
});
