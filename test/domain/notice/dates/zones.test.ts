import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../../src/domain/notice/dates/deadline.ts';
import { PLACES } from '../../../../src/domain/notice/dates/zone-places.ts';
import { isZone } from '../../../../src/domain/notice/dates/zones.ts';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';

const asOf = new Date('2025-01-15T12:00:00Z');

function read(text: string, zone: string | null = null) {
  return readDeadline(noticeOf([text], { language: 'en', links: [] }), { asOf, zone });
}
const zoneOf = (text: string) => read(text).deadline?.value.zone;
const instant = (text: string) => read(text).deadline?.value.closesAt?.toISOString();

describe('AST is told by the places of the notice', () => {
  test.each([
    ['The post is based in Port of Spain.', 'America/Port_of_Spain'],
    ['Duty station: Bridgetown, Barbados.', 'America/Barbados'],
    ['Duty station: Riyadh', 'Asia/Riyadh'],
    ['Duty station: Kuwait City, Kuwait', 'Asia/Kuwait'],
  ])('%s', (place, zone) => {
    const { deadline, doubts } = read(`${place} Closing date: 22 January 2027 at 4:00 p.m. (AST).`);
    expect(deadline?.value.zone).toBe(zone);
    expect(doubts).toEqual([]);
  });

  test('without a place it is the later of the two, with a doubt', () => {
    const { deadline, doubts } = read('Closing date: 22 January 2027 at 4:00 p.m. (AST).');
    expect(deadline?.value.closesAt?.toISOString()).toBe('2027-01-22T20:00:00.000Z');
    expect(doubts[0]?.words).toContain('several time zones');
  });
});

describe('a zone that is named beside the hour', () => {
  test.each([
    ['17:00 Brussels time', 'Europe/Brussels'],
    ['17:00 (Brussels time)', 'Europe/Brussels'],
    ['17:00, Brussels local time', 'Europe/Brussels'],
    ['17:00 (Brussels)', 'Europe/Brussels'],
    ['17:00 hours (local time in Geneva)', 'Europe/Zurich'],
    ['17:00 Geneva time', 'Europe/Zurich'],
    ['17:00 hours, The Hague time', 'Europe/Amsterdam'],
    ['5 p.m. New York time', 'America/New_York'],
    ['17:00 Nairobi time', 'Africa/Nairobi'],
    ['17:00 East Africa Time', 'Africa/Nairobi'],
    ['17:00 EAT', 'Africa/Nairobi'],
    ['17:00 WAT', 'Africa/Lagos'],
    ['17:00 CAT', 'Africa/Harare'],
    ['17:00 SAST', 'Africa/Johannesburg'],
    ['17:00 EST', 'America/New_York'],
    ['17:00 anywhere on earth (AoE)', 'Etc/GMT+12'],
    ['17:00 AoE', 'Etc/GMT+12'],
    ['17:00 PT', 'America/Los_Angeles'],
    ['17h00 HNE', 'America/Toronto'],
    ['17h00 HNP', 'America/Vancouver'],
    ['17:00 Eastern Time', 'America/New_York'],
    ['17:00 US Eastern Time', 'America/New_York'],
    ['17:00 PDT', 'America/Los_Angeles'],
    ['17:00 UTC', 'UTC'],
    ['17:00 GMT', 'UTC'],
    ['17:00Z', 'UTC'],
    ['17:00 UTC+3', 'Etc/GMT-3'],
    ['17:00 (GMT+2)', 'Etc/GMT-2'],
    ['17:00 (UTC+02:00)', 'Etc/GMT-2'],
    ['17:00 GMT −5', 'Etc/GMT+5'],
    ['17:00+03:00', 'Etc/GMT-3'],
    ['17:00 UTC+5:30', 'Asia/Kolkata'],
    ['17:00 CET', 'Europe/Brussels'],
    ['17:00 (CET)', 'Europe/Brussels'],
    ['17:00 (Central European Time)', 'Europe/Brussels'],
    ['17:00 EET', 'Europe/Athens'],
    ['17:00 British time', 'Europe/London'],
    ['17:00 UK time', 'Europe/London'],
    ['17:00 Belgian time', 'Europe/Brussels'],
    ['17:00 Swiss time', 'Europe/Zurich'],
    ['17:00 Europe/Paris', 'Europe/Paris'],
    ['17:00 Tokyo time', 'Asia/Tokyo'],
    ['17h00 (heure de Bruxelles)', 'Europe/Brussels'],
    ['17h00, heure de Paris', 'Europe/Paris'],
    ['17h00 heure locale de Dakar', 'Africa/Dakar'],
    ["17h00 (heure d'Abidjan)", 'Africa/Abidjan'],
    ['17h00 heure de Genève', 'Europe/Zurich'],
    ['17h00 heure du Caire', 'Africa/Cairo'],
    ["17h00 heure d'Europe centrale", 'Europe/Brussels'],
    ['17h00 heure belge', 'Europe/Brussels'],
    ['17h00 (heure française)', 'Europe/Paris'],
    ['17h00 TU', 'UTC'],
    ['17h00 temps universel', 'UTC'],
    ['midnight (Rome time)', 'Europe/Rome'],
    ['minuit, heure de Montréal', 'America/Toronto'],
  ])('%s is %s', (written, zone) => {
    expect(zoneOf(`Closing date: 20 January 2026, ${written}`)).toBe(zone);
  });

  test('it may stand behind the date when the hour is before it', () => {
    expect(zoneOf('Apply by midnight on 20 January 2026 (Geneva time).')).toBe('Europe/Zurich');
    expect(zoneOf('Apply by 17:00 (Geneva time) on 20 January 2026.')).toBe('Europe/Zurich');
  });

  test('the zone of the duty station wins among those that the name can mean', () => {
    const at = (place: string, written: string) =>
      zoneOf(`Duty station: ${place}\n\nClosing date: 20 January 2026, ${written}`);
    expect(at('Geneva, Switzerland', '17:00 CET')).toBe('Europe/Zurich');
    expect(at('Vienna', 'midnight Central European Time')).toBe('Europe/Vienna');
    expect(at('Addis Ababa, Ethiopia', '17:00 EAT')).toBe('Africa/Addis_Ababa');
    expect(at('Toronto, Canada', '17:00 EST')).toBe('America/Toronto');
    expect(at('Dublin, Ireland', '17:00 IST')).toBe('Europe/Dublin');
    expect(at('New Delhi, India', '17:00 IST')).toBe('Asia/Kolkata');
    expect(at('Shanghai, China', '17:00 CST')).toBe('Asia/Shanghai');
    expect(at('Nairobi, Kenya', '17:00 UTC+3')).toBe('Africa/Nairobi');
    expect(at('Nairobi, Kenya', '17:00 CET')).toBe('Europe/Brussels');
    expect(at('Brussels, Belgium', '17:00 (GMT+2)')).toBe('Etc/GMT-2');
  });

  test('an abbreviation of several zones is a doubt where no place tells', () => {
    for (const written of ['IST', 'CST', 'BST']) {
      const { doubts } = read(`Closing date: 20 January 2026, 17:00 ${written}`);
      expect(doubts[0]?.words, written).toContain('can mean several time zones');
    }
  });

  test('summer time named in winter is the local time, with a doubt', () => {
    const { deadline, doubts } = read('Duty station: Brussels, Belgium. Closing date: 20 January 2026, 17:00 CEST');
    expect(deadline?.value.closesAt?.toISOString()).toBe('2026-01-20T16:00:00.000Z');
    expect(doubts[0]?.words).toContain('keeps winter time');
  });

  test('CET in July is the time on the wall', () => {
    expect(instant('Duty station: Brussels. Closing date: 20 July 2026, 17:00 CET')).toBe('2026-07-20T15:00:00.000Z');
  });

  test('words that only look like a zone are none', () => {
    expect(zoneOf('Date limite : 20 janvier 2026 est la date de clôture')).toBeNull();
    expect(zoneOf('Closing date: 20 January 2026 at 17:00. Nice place, great cat.')).toBeNull();
  });
});

describe('a zone that is not named', () => {
  test.each([
    ['Duty station: Brussels, Belgium', 'Europe/Brussels'],
    ['Duty Station\nGeneva', 'Europe/Zurich'],
    ['DUTY STATION: NAIROBI, KENYA', 'Africa/Nairobi'],
    ['Location: New York, United States', 'America/New_York'],
    ['Location: Los Angeles', 'America/Los_Angeles'],
    ['Place of work: Kigali', 'Africa/Kigali'],
    ['The post is based in Bangkok, Thailand.', 'Asia/Bangkok'],
    ['Full-time at our headquarters in Vienna', 'Europe/Vienna'],
    ['Country: Senegal', 'Africa/Dakar'],
    ['Location: Goma, Democratic Republic of the Congo', 'Africa/Lubumbashi'],
    ['Location: São Paulo, Brazil', 'America/Sao_Paulo'],
    ['Location: Perth, Australia', 'Australia/Perth'],
    ['Location: Tbilisi, Georgia', 'Asia/Tbilisi'],
    ['Location: Amman, Jordan', 'Asia/Amman'],
    ["Lieu d'affectation : Bruxelles", 'Europe/Brussels'],
    ['Lieu de travail : Genève (Suisse)', 'Europe/Zurich'],
    ['Lieu : Ouagadougou', 'Africa/Ouagadougou'],
    ['Poste basé à Dakar, Sénégal', 'Africa/Dakar'],
    ["Le siège de l'organisation est à Tunis.", 'Africa/Tunis'],
    ['Localisation : Nouméa', 'Pacific/Noumea'],
    ['Affectation : Fort-de-France (Martinique)', 'America/Martinique'],
    ["Lieu d'affectation : N’Djamena, Tchad", 'Africa/Ndjamena'],
    ['Lieu de travail : La Haye, Pays-Bas', 'Europe/Amsterdam'],
    ['Ville : Le Caire', 'Africa/Cairo'],
    ['Lieu : Montréal (Québec)', 'America/Toronto'],
  ])('%s: %s', (text, zone) => {
    const { deadline } = read(`${text}\n\nClosing date: 20 January 2026`);
    expect(deadline?.value.zone).toBe(zone);
    expect(deadline?.assumption).toContain(zone);
  });

  test('the duty station counts before other places', () => {
    expect(
      zoneOf(
        'Our headquarters are in Geneva, Switzerland. We work in Kenya, Mali and Peru; travel to Lima, Peru. Duty station: Nairobi, Kenya.\n\nClosing date: 20 January 2026',
      ),
    ).toBe('Africa/Nairobi');
  });

  test('"local time" is that of the duty station', () => {
    expect(zoneOf('Duty station: Nairobi\n\nClosing date: 20 January 2026, 17:00 local time')).toBe('Africa/Nairobi');
  });

  test('a country of several zones is its capital, with a doubt', () => {
    const { deadline, doubts } = read('Location: Brazil\n\nClosing date: 20 January 2026');
    expect(deadline?.value.zone).toBe('America/Sao_Paulo');
    expect(doubts[0]?.words).toContain('has several');
  });

  test('names of people and common words are no places', () => {
    for (const text of [
      'Contact: Chad Jordan',
      'Reading is a must. Nice to have: Split testing',
      'Male/Female',
      'Victoria Georgia, director',
    ])
      expect(zoneOf(`${text}\n\nClosing date: 20 January 2026`), text).toBeNull();
  });

  test('else the mailbox tells its country, and the assumption says so', () => {
    const { deadline, doubts } = read('Closing date: 20 January 2026. Write to jobs@mairie.example.fr');
    expect(deadline?.value.zone).toBe('Europe/Paris');
    expect(deadline?.assumption).toContain("the country of the mailbox's domain");
    expect(doubts).toEqual([]);
    expect(zoneOf('Closing date: 20 January 2026. Write to jobs@council.example.uk')).toBe('Europe/London');
    expect(zoneOf('Closing date: 20 January 2026. Write to jobs@firm.example.io')).toBeNull();
  });

  test('else it is the configured one, and without one there is no instant', () => {
    expect(read('Closing date: 20 January 2026', 'Africa/Cairo').deadline?.value.zone).toBe('Africa/Cairo');
    const { deadline, doubts } = read('Closing date: 20 January 2026');
    expect(deadline?.value).toEqual({ local: '2026-01-20T24:00', zone: null, closesAt: null });
    expect(doubts[0]?.words).toContain('Enter the zone');
  });
});

describe('the table of places', () => {
  const zones = PLACES.trim()
    .split('\n')
    .flatMap((line) => [
      line.split(';')[2] ?? '',
      ...[...line.matchAll(/@([A-Za-z_/]+)/g)].map((match) => match[1] ?? ''),
    ])
    .map((zone) => zone.replace('+', ''));

  test('names only zones that exist', () => {
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });

  test('has the countries of the world', () => {
    expect(PLACES.trim().split('\n').length).toBeGreaterThan(190);
  });
});
