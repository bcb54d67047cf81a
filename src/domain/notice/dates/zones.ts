// The time zone a notice's deadline is meant in: as it is named, else by the place of the post, the mailbox's country, or what was configured.
import { Temporal } from 'temporal-polyfill';
import type { Notice } from '../notice.ts';
import type { PlainView } from '../plain-view.ts';
import { COUNTRIES, type NamedPlace, type Place, placesIn } from './places.ts';
import type { WrittenZone } from './zone-names.ts';
import { COUNTRY_OF_DOMAIN, NO_COUNTRY } from './zone-places.ts';

export interface ZoneReading {
  /** IANA zone; null when nothing tells. */
  zone: string | null;
  /** What was read into the notice's words; null when they were plain. */
  assumption: string | null;
  /** What a person should look at; null when nothing. */
  doubt: string | null;
  /** Stretches of the view it was read from. */
  read: { start: number; end: number }[];
}

/**
 * @param written the zone beside the date, or null
 * @param day local date of the deadline, `2026-03-22`: tells summer time from winter time
 * @param configured zone to fall back to, or null
 */
export function zoneFor(
  notice: Notice,
  view: PlainView,
  { written, day, configured }: { written: WrittenZone | null; day: string; configured: string | null },
): ZoneReading {
  const post = placeOfPost(notice, view);
  if (written && written.kind !== 'local') {
    const words = view.text.slice(written.start, written.end).replace(/^[\s(,]+|[\s),]+$/g, '');
    const shown = notice.text.slice(view.at[written.start], (view.at[written.end - 1] ?? 0) + 1).replace(/\s+/g, ' ');
    const said = `"${tidy(shown === '' ? words : shown)}"`;
    const reading = named(written, said, post, day, countryOfMailbox(notice));
    if (reading && isZone(reading.zone)) return { ...reading, read: [written, ...reading.read] };
  }
  const isLocal = written?.kind === 'local';
  const read = written ? [written] : [];
  if (post) {
    const where = notice.text.slice(view.at[post.start], (view.at[post.end - 1] ?? 0) + 1).replace(/\s+/g, ' ');
    const several = post.place.severalZones ? ` ${post.place.name} has several time zones: this is the capital's.` : '';
    return {
      zone: post.place.zone,
      assumption: `${isLocal ? `"Local time" was read as` : 'No time zone is named: read as'} the local time of "${where}" (${post.place.zone}).${several}`,
      doubt: post.place.severalZones
        ? `The deadline names no time zone, and ${post.place.name} has several: check that ${post.place.zone} is meant.`
        : null,
      read: [...read, { start: post.start, end: post.end }],
    };
  }
  const country = countryOfMailbox(notice);
  if (country) {
    const several = country.severalZones ? ` ${country.name} has several time zones: this is the capital's.` : '';
    return {
      zone: country.zone,
      assumption: `No time zone or place of work is named: read as the local time of ${country.name} (${country.zone}), the country of the mailbox's domain.${several}`,
      doubt: country.severalZones
        ? `The notice names no time zone, and ${country.name} has several: check that ${country.zone} is meant.`
        : null,
      read,
    };
  }
  if (configured !== null && isZone(configured))
    return {
      zone: configured,
      assumption: `No time zone is named: read as ${configured}, as configured.`,
      doubt: null,
      read,
    };
  return {
    zone: null,
    assumption: 'No time zone is named, and no place tells it.',
    doubt: 'The notice does not say in which time zone the deadline is meant. Enter the zone.',
    read,
  };
}

type Named = Omit<ZoneReading, 'read'> & { zone: string; read: { start: number; end: number }[] };

function named(
  written: WrittenZone,
  said: string,
  post: PlaceOfPost | null,
  day: string,
  country: Place | null,
): Named | null {
  if (written.kind === 'place' && written.place) {
    const { place } = written;
    if (!place.severalZones) return { zone: place.zone, assumption: null, doubt: null, read: [] };
    const own = post?.place.country === place.country ? post : null;
    const zone = own?.place.zone ?? place.zone;
    const assumption = `${place.name} has several time zones: ${said} was read as ${zone}, that of ${own ? own.place.name : 'its capital'}.`;
    return { zone, assumption, doubt: assumption, read: own ? [{ start: own.start, end: own.end }] : [] };
  }
  if (written.kind === 'offset') return ofOffset(written.offset, said, post, day);
  const [first = 'UTC'] = written.zones;
  if (written.zones.length === 1 && written.summer === null)
    return { zone: first, assumption: null, doubt: null, read: [] };
  const own = post?.candidates.find((place) => written.zones.includes(place.place.zone));
  const home = own === undefined && country && written.zones.includes(country.zone) ? country : null;
  const zone = own?.place.zone ?? home?.zone ?? first;
  const where = own
    ? `the local time of ${own.place.name}`
    : home
      ? `the local time of ${home.name}, the country of the mailbox's domain`
      : `the time of ${cityOf(zone)}`;
  const season = ofSeason(written, zone, day);
  const unsure = written.isAmbiguous && !own && !home;
  return {
    zone,
    assumption: [`${said} was read as ${where} (${zone}).`, season].filter(Boolean).join(' '),
    doubt: unsure
      ? `${said} can mean several time zones, and no place in the notice tells which; ${zone} was taken. Check it.`
      : season === null
        ? null
        : `${said}: ${season} Check which is meant.`,
    read: own ? [{ start: own.start, end: own.end }] : [],
  };
}

/** CEST in December, EST in July: people mean the clock on the wall. */
function ofSeason(written: WrittenZone, zone: string, day: string): string | null {
  if (written.summer === null || !isZone(zone)) return null;
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  const january = noon.with({ month: 1, day: 1 }).offsetNanoseconds;
  const july = noon.with({ month: 7, day: 1 }).offsetNanoseconds;
  const isSummer = noon.offsetNanoseconds === Math.max(january, july) && january !== july;
  if (january === july || isSummer === written.summer) return null;
  return `On that day ${cityOf(zone)} keeps ${isSummer ? 'summer' : 'winter'} time; its local time was taken.`;
}

const HALF_HOURS: Record<number, string> = {
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  390: 'Asia/Yangon',
  570: 'Australia/Darwin',
};

function ofOffset(offset: number, said: string, post: PlaceOfPost | null, day: string): Named | null {
  if (offset === 0) {
    const isLondon = post?.place.zone === 'Europe/London' || post?.place.zone === 'Europe/Dublin';
    const summer = isLondon && post && offsetOf(post.place.zone, day) !== 0;
    const doubt = summer
      ? `${said} is named, but on that day ${post.place.name} keeps summer time. Universal time was taken: check which is meant.`
      : null;
    return { zone: 'UTC', assumption: doubt, doubt, read: [] };
  }
  // The place's own zone where it comes to the same: it is the name that people know.
  const own = post?.candidates.find((place) => offsetOf(place.place.zone, day) === offset);
  if (own) {
    const assumption = `${said} is the local time of ${own.place.name} on that day (${own.place.zone}).`;
    return { zone: own.place.zone, assumption, doubt: null, read: [{ start: own.start, end: own.end }] };
  }
  const hours = offset / 60;
  const zone = Number.isInteger(hours) ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : HALF_HOURS[offset];
  return zone === undefined ? null : { zone, assumption: null, doubt: null, read: [] };
}

/** Minutes east of Greenwich at noon of a day. */
function offsetOf(zone: string, day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offsetNanoseconds / 60e9;
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function tidy(words: string): string {
  return words.replace(/^[\s(,;]+|[\s),;]+$/g, '');
}

/** Whether a name is a time zone that dates can be reckoned in. */
export function isZone(name: string): boolean {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
}

interface PlaceOfPost extends NamedPlace {
  /** The places that speak for the post, the likeliest first. */
  candidates: NamedPlace[];
}

const DUTY =
  /(?:duty[ -]station|(?:job |work |post |position )?locations?|place of (?:work|employment|assignment|performance|the post)|workplace|work(?:ing)? (?:site|place)|assigned to|based (?:in|at)|to be based|position is based|home[- ]based|lieux?(?: principal)?(?: d'(?:affectation|emploi|exercice|execution|activite|accueil)| de (?:travail|l'emploi|mission|service|la mission|prise de poste|residence|l'affectation)| du (?:poste|contrat|stage))?|lieu|affectation|localisation|(?:en poste|base|basee|situe|situee|affecte|affectee) (?:a|au|aux|en|dans)|residence administrative|poste a pourvoir a|ville|city|town|country|pays|where)[^.;\f]{0,40}$/;
const SEAT =
  /(?:head[ -]?quarters?|headquartered|hq|head office|main office|seat|siege(?: social| central)?|secretariat|bureau|bureaux|offices?|campus|delegation|located|located in|mission)[^.;\f]{0,30}$/;
const ADDRESS = /(?:\b[a-z]{0,2}-?\d{4,5}|address(?:ed)?|adresse|cedex|p\.?o\.? box|b\.?p\.?)[^.;\f]{0,40}$/;
const ELSEWHERE =
  /(?:national|nationals|citizens?|citizenship|ressortissants?|nationalite|travel|travels|travelling|missions? (?:to|en|au)|deplacements?|universit|universite|born|such as|including|partners? in|projects? in|programmes? in|activities in|work experience in|experience in|similar jobs|other jobs)[^.;\f]{0,40}$/;

/** Where the post is, or the organisation sits; null when the notice names no place, or several and no word tells which. */
export function placeOfPost(notice: Notice, view: PlainView): PlaceOfPost | null {
  const named = placesIn(view, notice.text);
  const scores = new Map<string, { first: NamedPlace; score: number; cued: boolean }>();
  for (const [i, one] of named.entries()) {
    const { place } = one;
    const previous = named[i - 1];
    const from = Math.max(0, one.start - 70);
    const before = view.text.slice(from, one.start);
    const next = named[i + 1];
    const pair =
      next !== undefined && !next.place.isCity && next.place.country === place.country && next.start - one.end <= 4;
    const isDuty = DUTY.test(before);
    if (place.isWord && !pair && !isDuty) continue;
    // The country after its city adds nothing of its own.
    if (!place.isCity && previous && previous.place.country === place.country && one.start - previous.end <= 4)
      continue;
    let score = place.isCity ? 2 : 1;
    if (pair) score += 12;
    const isSeat = SEAT.test(before);
    if (isDuty) score += 60;
    else if (isSeat) score += 30;
    else if (ADDRESS.test(before)) score += 15;
    else if (ELSEWHERE.test(before)) score = 0.1;
    const key = place.isCity || place.severalZones ? `${place.country}/${place.name}` : place.country;
    const known = scores.get(key);
    const cued = isDuty || isSeat || pair;
    // Ten mentions in a text about a country do not make it the place of the post.
    if (known) {
      if (score > known.score) known.first = next && pair ? { ...one, end: next.end } : one;
      known.score = Math.max(known.score, score) + 0.5;
      known.cued ||= cued;
    } else scores.set(key, { first: pair && next ? { ...one, end: next.end } : one, score, cued });
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score || a.first.start - b.first.start);
  const [best, second] = ranked;
  if (!best || best.score < 1) return null;
  const rivals = ranked.filter(
    (other) => other.score >= best.score - 1 && other.first.place.zone !== best.first.place.zone,
  );
  if (!best.cued && second && rivals.length > 0) return null;
  const own = citiesOf(best.first, ranked);
  return { ...own, candidates: [own, ...ranked.map((one) => one.first)] };
}

/** "Country: Brazil" and, elsewhere, one city of Brazil: the city tells the zone. */
function citiesOf(best: NamedPlace, ranked: { first: NamedPlace }[]): NamedPlace {
  if (!best.place.severalZones) return best;
  const city = ranked.find(({ first }) => first.place.country === best.place.country && !first.place.severalZones);
  return city?.first ?? best;
}

function countryOfMailbox(notice: Notice): Place | null {
  const written = /@(?:[a-z0-9-]{1,63}\.){1,6}([a-z]{2,10})(?![a-z0-9-])/i;
  const domain = (written.exec(notice.text) ??
    written.exec(notice.links.join(' ').slice(0, 100_000)))?.[1]?.toLowerCase();
  if (domain === undefined || NO_COUNTRY.includes(domain)) return null;
  return COUNTRIES.get(COUNTRY_OF_DOMAIN[domain] ?? domain.toUpperCase()) ?? null;
}
