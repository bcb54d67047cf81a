// Closing dates among other dates, in sentences that do not call them so: what is sent by a day closes then, and nothing is guessed.
import { expect, test } from 'vitest';
import { readDeadline } from '../../../../src/domain/notice/dates/deadline.ts';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';

const read = (sentence: string) => {
  const notice = noticeOf([`Head of Maps\n\nWe work in Vienna, Austria.\n\n${sentence}\n`], {
    language: 'en',
    links: [],
  });
  return readDeadline(notice, { asOf: new Date('2026-11-01'), zone: null });
};

test.each([
  [
    'E-mail a letter and résumé, quoting the competition number, to hiring@example.ca before 4 p.m. on Monday, January 18, 2027.',
    '2027-01-18T16:00',
  ],
  [
    "Fais parvenir ton curriculum vitæ accompagné d'une lettre de présentation au plus tard le vendredi 15 janvier 2027, à midi, à emplois@example.ca.",
    '2027-01-15T12:00',
  ],
  [
    'Materials should be e-mailed to maps@example.org until 2027-02-15 23:59. Proposals for the map fair (deadline 2027-03-31) are handled elsewhere.',
    '2027-02-15T23:59',
  ],
  [
    'Completed forms are to be returned to competition14@example.org, by 3.00pm on Thursday 14 January 2027. A reserve list is held until 14 January 2028.',
    '2027-01-14T15:00',
  ],
  ['Ouverture : 1er décembre 2026. Fermeture : 1er février 2027 à 12 h. Auditions : 15/02/2027.', '2027-02-01T12:00'],
  [
    'The call for spring closes on 31 December 2026 at 23:59. Applications for the autumn (1 September 2027 to 31 January 2028) are taken between 1 and 30 June 2027.',
    '2026-12-31T23:59',
  ],
  [
    'Your CV and two pages on your plans to maps@example.at. Both should be in by March 1st, 2027, 23:59. Symposium for invited candidates: 10-12 May 2027.',
    '2027-03-01T23:59',
  ],
  [
    'Le dossier est attendu par courriel à cartes@example.org pour le mardi 12 janvier 2027 à 10.45 heures dernier délai.',
    '2027-01-12T10:45',
  ],
  [
    'A doctorate, or proof of its submission by 30 September 2027. Closing date: noon (local Austrian time) on Tuesday 12 January 2027.',
    '2027-01-12T12:00',
  ],
  [
    'HOW\nSend a CV to maps@example.org\n\nWHEN\nTuesday, 12 January 2027, 5 pm Vienna time. Talks with the first three on 1 February 2027.',
    '2027-01-12T17:00',
  ],
  ['## Where to?\n\n`maps@example.org` only.\n\n## By when?\n\nTuesday, 12 January 2027, 18:00.', '2027-01-12T18:00'],
  [
    'Where to send it. To maps@example.org.\nBy. 1700 CET, Tuesday 12 January 2027. Talks: 9-11 February 2027.',
    '2027-01-12T17:00',
  ],
  [
    'The papers shall be transmitted so as to reach the Commission not later than 14:00 hours on Tuesday, the 12th day of January, 2027.',
    '2027-01-12T14:00',
  ],
  [
    'The demand, with curriculum, must arrive not beyond the hours 20.00 of the day 12 January 2027 at the address below.',
    '2027-01-12T20:00',
  ],
  [
    'Faites parvenir votre CV, portant la mention « Concours 2026-04 », au plus tard à 16 h 30, heure de Vienne, le mardi 12 janvier 2027.',
    '2027-01-12T16:30',
  ],
  [
    'Ouverture de la campagne : lundi 7 décembre 2026. Clôture de la campagne : mardi 12 janvier 2027 à 16 heures.',
    '2027-01-12T16:00',
  ],
  [
    'Date limite de dépôt : ~~vendredi 8 janvier 2027~~ prolongée au mardi 12 janvier 2027, 12 h 00.',
    '2027-01-12T12:00',
  ],
  [
    'Posting Period: 6 November 2026 - 12 January 2027\n\nApply in the online system. Deadline is 11:59 p.m. Vienna time on the last day of the posting period.',
    '2027-01-12T23:59',
  ],
  [
    'We look forward to your application by Tuesday, 12 January 2027. Newsletter: subscribe by 1 February 2027 and win a globe.',
    '2027-01-12T24:00',
  ],
  ['We close on 12 January 2027 at 13.00 hours. The autumn intake closes on 2 August 2027.', '2027-01-12T13:00'],
  ['E-mail your résumé to maps@example.org until 12 Jan. 2027 only, 4PM Vienna time!!', '2027-01-12T16:00'],
  [
    'The letter goes to the convener. Nothing can be looked at after 5 o’clock in the evening of Tuesday 12 January 2027.',
    '2027-01-12T17:00',
  ],
  [
    'You would write applications to trusts, look after the tour (Tallinn, 3 to 9 May 2027) and chase invoices. Please write by noon on 12 January 2027 with a CV.',
    '2027-01-12T12:00',
  ],
  [
    'The sending administration gives, before 31 May 2027, an undertaking. The papers have to be in our hands no later than 12 January 2027, 18:00.',
    '2027-01-12T18:00',
  ],
  ['Send your papers in one PDF by latestJanuary 12, 2027: maps@example.org', '2027-01-12T24:00'],
  [
    'Affichage : du 20 novembre 2026 au 12 janvier 2027. Faites parvenir votre CV, en indiquant le numéro de concours, avant 16 h 30 le 12 janvier 2027 à maps@example.org.',
    '2027-01-12T16:30',
  ],
  ['Filled-in forms, naming the room, to maps@example.org by 8am Tuesday 12 January 2027.', '2027-01-12T08:00'],
])('%s', (sentence, local) => {
  expect(read(sentence).deadline?.value.local).toBe(local);
});

test.each([
  'Rolling basis: the ad stays up until we have found somebody. Mail your CV to jobs@example.com. Our team week is from 8 to 12 February 2027.',
  "Votre CV à recrutement@example.fr. L'annonce reste en ligne tant que nous n'avons pas trouvé. Salon de l'alimentation : nous y serons du 2 au 4 mars 2027.",
  'Questions may be put to hr@example.org until 3 January 2027. Interviews are held from 8 to 12 February 2027.',
])('no closing date is made of: %s', (sentence) => {
  expect(read(sentence).deadline).toBeNull();
});

test('a day by which something goes to an address is taken, and said not to be plain', () => {
  const { deadline } = read('Everything goes to maps@example.org by 12 January 2027.');
  expect(deadline?.value.local).toBe('2027-01-12T24:00');
  expect(deadline?.assumption).toContain('No words beside this date say plainly that applications close then.');
});

test('an abbreviation of several zones is that of the country of the mailbox', () => {
  const notice = noticeOf(['Applications to jobs@maps.example.ph by 12 January 2027, 5:00 PM (PST).'], {
    language: 'en',
    links: [],
  });
  const { deadline, doubts } = readDeadline(notice, { asOf: new Date('2026-11-01'), zone: null });
  expect(deadline?.value).toMatchObject({ local: '2027-01-12T17:00', zone: 'Asia/Manila' });
  expect(doubts).toEqual([]);
});

test('the day of another post in a list is not this one’s', () => {
  const list =
    'Les offres similaires\nCartographe H/F - Atelier des plans - Lugny (71) - candidatures jusqu’au 12/01/2027';
  const text = 'Nous dessinons les plans de la ville depuis un siècle et cherchons une main sûre. '.repeat(4);
  expect(read(`${text}\n\nEnvoyez votre CV à maps@example.org.\n\n${list}`).deadline).toBeNull();
});

test('"when" is the last day only where the page has said how to apply', () => {
  expect(read('Open day\n\nWhen: Tuesday 12 January 2027, 18:00\nWhere: map room').deadline).toBeNull();
});

test('the end of a contract is no closing date', () => {
  const { deadline } = read('Send a CV. We offer a contract of up to one year, until December 31st 2027.');
  expect(deadline).toBeNull();
});
