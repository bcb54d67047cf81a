// Time zones as notices name them: abbreviations, long names in English and French, offsets from Greenwich, "heure de Bruxelles".

import type { PlainView } from '../plain-view.ts';
import { COUNTRIES, type Place, placeAt } from './places.ts';

export interface WrittenZone {
  start: number;
  end: number;
  kind:
    | 'zone' // a name or abbreviation: `zones` are what it can mean, the likeliest first
    | 'offset' // minutes from Greenwich
    | 'place' // the time of a place
    | 'local'; // "local time", of nowhere in particular
  zones: string[];
  offset: number;
  place: Place | null;
  /** An abbreviation that names quite different zones. */
  isAmbiguous: boolean;
  /** Whether the name says winter or summer time: CEST, EST. Null: it does not, or nobody holds to it. */
  summer: boolean | null;
}

const CENTRAL =
  'Europe/Brussels Europe/Paris Europe/Berlin Europe/Zurich Europe/Vienna Europe/Rome Europe/Madrid Europe/Amsterdam Europe/Luxembourg ' +
  'Europe/Copenhagen Europe/Oslo Europe/Stockholm Europe/Prague Europe/Warsaw Europe/Budapest Europe/Belgrade Europe/Sarajevo ' +
  'Europe/Zagreb Europe/Ljubljana Europe/Bratislava Europe/Skopje Europe/Podgorica Europe/Tirane Europe/Malta Europe/Monaco ' +
  'Europe/Andorra Europe/Vaduz Europe/San_Marino Europe/Vatican Africa/Tunis Africa/Algiers';
const EASTERN_EUROPE =
  'Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Sofia Europe/Kyiv Europe/Riga Europe/Tallinn Europe/Vilnius Europe/Chisinau ' +
  'Asia/Nicosia Asia/Beirut Africa/Cairo';
const EAST_AFRICA =
  'Africa/Nairobi Africa/Addis_Ababa Africa/Kampala Africa/Dar_es_Salaam Africa/Mogadishu Africa/Djibouti Africa/Asmara ' +
  'Indian/Antananarivo Indian/Comoro Africa/Juba Africa/Khartoum';
const WEST_AFRICA =
  'Africa/Lagos Africa/Douala Africa/Kinshasa Africa/Libreville Africa/Luanda Africa/Porto-Novo Africa/Niamey Africa/Ndjamena ' +
  'Africa/Bangui Africa/Brazzaville Africa/Malabo';
/** Four hours behind Greenwich: the Caribbean, and Canada's east coast in winter. */
const ATLANTIC =
  'America/Halifax America/Moncton Atlantic/Bermuda America/Barbados America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo ' +
  'America/Martinique America/Guadeloupe America/Antigua America/Dominica America/Grenada America/St_Lucia America/St_Vincent ' +
  'America/St_Kitts America/Montserrat America/Anguilla America/Tortola America/St_Thomas America/Curacao America/Aruba America/Guyana';
const CENTRAL_AFRICA =
  'Africa/Harare Africa/Lusaka Africa/Kigali Africa/Maputo Africa/Bujumbura Africa/Gaborone Africa/Lubumbashi Africa/Blantyre ' +
  'Africa/Juba Africa/Khartoum Africa/Windhoek';

interface Name {
  pattern: string;
  zones: string;
  summer?: boolean;
  ambiguous?: true;
}

/** Long names, as plain small letters. */
const LONG: Name[] = [
  {
    pattern:
      "anywhere on (?:the )?earth(?: time)?(?:,? ?\\(?aoe\\)?)?|aoe|n'importe ou (?:sur|dans) (?:la )?(?:terre|le monde)",
    zones: 'Etc/GMT+12',
  },
  {
    pattern: "central european summer time|heure d'ete (?:d'|de l')europe centrale|heure avancee d'europe centrale",
    zones: CENTRAL,
    summer: true,
  },
  {
    pattern:
      "central europe(?:an)? (?:standard |local )?time|(?:heure (?:normale )?(?:d'|de l')|temps d')europe centrale|heure d'hiver d'europe centrale",
    zones: CENTRAL,
  },
  {
    pattern: "eastern europe(?:an)? (?:standard |summer )?time|heure (?:d'|de l')europe (?:de l'est|orientale)",
    zones: EASTERN_EUROPE,
  },
  {
    pattern: "western europe(?:an)? (?:standard |summer )?time|heure (?:d'|de l')europe (?:de l'ouest|occidentale)",
    zones: 'Europe/Lisbon',
  },
  { pattern: 'british (?:summer |standard |local )?time|heure (?:britannique|anglaise)', zones: 'Europe/London' },
  { pattern: 'irish (?:standard |summer |local )?time', zones: 'Europe/Dublin' },
  {
    pattern: "east(?:ern)? africa(?:n)? (?:standard )?time|heure d'afrique (?:de l'est|orientale)",
    zones: EAST_AFRICA,
  },
  { pattern: "west(?:ern)? africa(?:n)? (?:standard )?time|heure d'afrique de l'ouest", zones: WEST_AFRICA },
  { pattern: "central africa(?:n)? (?:standard )?time|heure d'afrique centrale", zones: CENTRAL_AFRICA },
  { pattern: "south africa(?:n)? (?:standard )?time|heure d'afrique du sud", zones: 'Africa/Johannesburg' },
  {
    pattern: 'arabia(?:n)? (?:standard )?time',
    zones: 'Asia/Riyadh Asia/Baghdad Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Aden',
  },
  { pattern: 'gulf (?:standard )?time|heure du golfe', zones: 'Asia/Dubai Asia/Muscat' },
  { pattern: 'india(?:n)? (?:standard )?time', zones: 'Asia/Kolkata' },
  { pattern: 'pakistan (?:standard )?time', zones: 'Asia/Karachi' },
  { pattern: 'indochina time', zones: 'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Vientiane' },
  { pattern: 'china (?:standard )?time|chinese time', zones: 'Asia/Shanghai' },
  { pattern: 'japan(?:ese)? (?:standard )?time', zones: 'Asia/Tokyo' },
  { pattern: 'korea(?:n)? (?:standard )?time', zones: 'Asia/Seoul' },
  { pattern: 'moscow (?:standard )?time', zones: 'Europe/Moscow' },
  {
    pattern: 'australian eastern (?:standard |daylight )?time',
    zones: 'Australia/Sydney Australia/Melbourne Australia/Brisbane',
  },
  { pattern: 'new zealand (?:standard |daylight )?time', zones: 'Pacific/Auckland' },
  {
    pattern: "(?:us |u\\.s\\. )?eastern (?:standard |daylight )?time|heure (?:normale |avancee )?de l'est",
    zones: 'America/New_York America/Toronto America/Detroit',
  },
  {
    pattern: '(?:us |u\\.s\\. )?central (?:standard |daylight )?time',
    zones: 'America/Chicago America/Winnipeg America/Mexico_City',
  },
  {
    pattern: '(?:us |u\\.s\\. )?mountain (?:standard |daylight )?time|heure des rocheuses',
    zones: 'America/Denver America/Edmonton',
  },
  {
    pattern: '(?:us |u\\.s\\. )?pacific (?:standard |daylight )?time|heure du pacifique',
    zones: 'America/Los_Angeles America/Vancouver',
  },
  {
    pattern: "atlantic (?:standard |daylight )?time|heure (?:normale |avancee )?de l'atlantique",
    zones: ATLANTIC,
  },
  { pattern: 'fiji time', zones: 'Pacific/Fiji' },
];

/** Abbreviations count only in capitals. */
const SHORT: Record<string, Omit<Name, 'pattern'>> = {
  cet: { zones: CENTRAL },
  cest: { zones: CENTRAL, summer: true },
  hec: { zones: CENTRAL },
  mez: { zones: CENTRAL },
  'cet/cest': { zones: CENTRAL },
  eet: { zones: EASTERN_EUROPE },
  eest: { zones: EASTERN_EUROPE, summer: true },
  wet: { zones: 'Europe/Lisbon' },
  west: { zones: 'Europe/Lisbon', summer: true },
  bst: { zones: 'Europe/London Asia/Dhaka', ambiguous: true },
  msk: { zones: 'Europe/Moscow' },
  trt: { zones: 'Europe/Istanbul' },
  eat: { zones: EAST_AFRICA },
  wat: { zones: WEST_AFRICA },
  cat: { zones: CENTRAL_AFRICA },
  sast: { zones: 'Africa/Johannesburg' },
  ist: { zones: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem', ambiguous: true },
  // Of the two the later one, where no place tells: nobody is late by a guess.
  ast: { zones: `${ATLANTIC} Asia/Riyadh Asia/Baghdad Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Aden`, ambiguous: true },
  adt: { zones: 'America/Halifax America/Moncton Atlantic/Bermuda', summer: true },
  gst: { zones: 'Asia/Dubai Asia/Muscat' },
  pkt: { zones: 'Asia/Karachi' },
  npt: { zones: 'Asia/Kathmandu' },
  ict: { zones: 'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Vientiane' },
  wib: { zones: 'Asia/Jakarta' },
  sgt: { zones: 'Asia/Singapore' },
  hkt: { zones: 'Asia/Hong_Kong' },
  pht: { zones: 'Asia/Manila' },
  jst: { zones: 'Asia/Tokyo' },
  kst: { zones: 'Asia/Seoul' },
  aest: { zones: 'Australia/Sydney Australia/Brisbane Australia/Melbourne' },
  aedt: { zones: 'Australia/Sydney Australia/Melbourne' },
  nzst: { zones: 'Pacific/Auckland' },
  nzdt: { zones: 'Pacific/Auckland' },
  est: { zones: 'America/New_York America/Toronto', summer: false },
  edt: { zones: 'America/New_York America/Toronto', summer: true },
  et: { zones: 'America/New_York America/Toronto' },
  cst: {
    zones: 'America/Chicago Asia/Shanghai America/Havana America/Mexico_City America/Costa_Rica America/Guatemala',
    ambiguous: true,
  },
  cdt: { zones: 'America/Chicago', summer: true },
  mst: { zones: 'America/Denver', summer: false },
  mdt: { zones: 'America/Denver', summer: true },
  pst: { zones: 'America/Los_Angeles Asia/Manila', ambiguous: true },
  pdt: { zones: 'America/Los_Angeles', summer: true },
  ct: { zones: 'America/Chicago America/Winnipeg' },
  mt: { zones: 'America/Denver America/Edmonton' },
  pt: { zones: 'America/Los_Angeles America/Vancouver' },
  hne: { zones: 'America/Toronto', summer: false },
  hae: { zones: 'America/Toronto', summer: true },
  hnc: { zones: 'America/Winnipeg America/Chicago', summer: false },
  hac: { zones: 'America/Winnipeg America/Chicago', summer: true },
  hnr: { zones: 'America/Edmonton America/Denver', summer: false },
  har: { zones: 'America/Edmonton America/Denver', summer: true },
  hnp: { zones: 'America/Vancouver America/Los_Angeles', summer: false },
  hap: { zones: 'America/Vancouver America/Los_Angeles', summer: true },
  hna: { zones: 'America/Halifax America/Moncton', summer: false },
  haa: { zones: 'America/Halifax America/Moncton', summer: true },
  brt: { zones: 'America/Sao_Paulo' },
  cot: { zones: 'America/Bogota' },
};

const ADJECTIVES: Record<string, string> = {
  belgian: 'BE',
  belge: 'BE',
  french: 'FR',
  francaise: 'FR',
  swiss: 'CH',
  suisse: 'CH',
  german: 'DE',
  allemande: 'DE',
  italian: 'IT',
  italienne: 'IT',
  spanish: 'ES',
  espagnole: 'ES',
  dutch: 'NL',
  uk: 'GB',
  british: 'GB',
  irish: 'IE',
  austrian: 'AT',
  danish: 'DK',
  swedish: 'SE',
  norwegian: 'NO',
  finnish: 'FI',
  polish: 'PL',
  greek: 'GR',
  portuguese: 'PT',
  tunisienne: 'TN',
  marocaine: 'MA',
  senegalaise: 'SN',
  luxembourgeoise: 'LU',
  kenyan: 'KE',
  hungarian: 'HU',
  maltese: 'MT',
  israeli: 'IL',
  turkish: 'TR',
  cyprus: 'CY',
};

const LINK =
  /[\s,;([/-]{0,3}(?:(?:according to|selon|as per|at|in|a|l'|the|hours?|hrs|h|heures?)[\s](?=[^.]))?[("\s]{0,2}/y;
const LONG_AT = LONG.map((name) => ({ ...name, at: new RegExp(`(?:the )?(?:${name.pattern})(?![a-z])`, 'y') }));
const SHORT_AT = /(cet\/cest|[a-z]{2,4})(?![a-z0-9@.-]*@)(?![a-z])/y;
const OFFSET_AT =
  /(?:(?:gmt|utc|tu|ut|temps universel|greenwich mean time|coordinated universal time|universal time)(?:[\s(]{0,2}([+-])\s?(\d{1,2})(?:[:.h]?(\d{2}))?(?![\d]))?|([+-])(\d{2}):(\d{2}))(?![a-z0-9])/y;
const ZULU_AT = /z(?![a-z0-9])/y;
const IANA_AT = /(?:africa|america|asia|atlantic|australia|europe|indian|pacific)\/[a-z_]+(?:\/[a-z_]+)?/y;
const OF_PLACE =
  /(?:the )?(?:local time (?:in|of|at|for)|time (?:in|of|at)|heure (?:locale )?(?:officielle )?(?:de |d'|du |des |a |au |en )|heure locale[\s,(]{1,2}|local time[\s,(]{1,2}|heure )(?:la ville de |the city of )?/y;
const TIME_AFTER_PLACE = /[\s)]{0,2}(?:standard |local |summer |winter |office )?(?:time|hrs|hours)(?![a-z])/y;
const LOCAL_BEFORE = /(?:the )?local (?!time)/y;
const LOCAL_AT =
  /(?:your |the )?(?:(?:duty station |host country )?local time|heure locale|heures locales|time of the duty station|duty station time)(?![a-z])/y;

/** The zone named at `from`, right after an hour or a date, before `limit`. */
export function zoneAfter(view: PlainView, original: string, from: number, limit: number): WrittenZone | null {
  const { text } = view;
  const link = at(LINK, text, from);
  const start = from + (link?.[0].length ?? 0);
  if (start >= limit || text.slice(from, start).includes('\f')) return null;
  const zone = zoneAt(view, original, start) ?? (start > from ? zoneAt(view, original, bareStart(text, from)) : null);
  if (!zone || zone.start >= limit) return null;
  if (text[zone.end] === ')' || text[zone.end] === ']') zone.end += 1;
  return zone;
}

function bareStart(text: string, from: number): number {
  let i = from;
  while (i < from + 3 && /[\s,;([/-]/.test(text[i] ?? 'x')) i++;
  return i;
}

/** The zone named exactly at `start`. */
function zoneAt(view: PlainView, original: string, start: number): WrittenZone | null {
  const { text } = view;
  const none = { start, zones: [], offset: 0, place: null, isAmbiguous: false, summer: null };
  for (const name of LONG_AT) {
    const found = at(name.at, text, start);
    if (found)
      return {
        ...none,
        kind: 'zone',
        end: start + found[0].length,
        zones: name.zones.split(' '),
        summer: name.summer ?? null,
      };
  }
  // "Local Irish time", "local Kampala time".
  const local = at(LOCAL_BEFORE, text, start);
  if (local) {
    const own = zoneAt(view, original, start + local[0].length);
    if (own && /(?:time|hrs|hours)$/.test(text.slice(own.start, own.end))) return { ...own, start };
  }
  const offset = at(OFFSET_AT, text, start);
  if (offset) {
    const sign = (offset[1] ?? offset[4]) === '-' ? -1 : 1;
    const minutes = Number(offset[2] ?? offset[5] ?? 0) * 60 + Number(offset[3] ?? offset[6] ?? 0);
    if (minutes <= 14 * 60) return { ...none, kind: 'offset', end: start + offset[0].length, offset: sign * minutes };
  }
  if (at(ZULU_AT, text, start) && /\d/.test(text[start - 1] ?? ''))
    return { ...none, kind: 'offset', end: start + 1, offset: 0 };
  const iana = at(IANA_AT, text, start);
  if (iana) {
    const end = start + iana[0].length;
    const named = original.slice(view.at[start], (view.at[end - 1] ?? 0) + 1);
    const known = knownZone(named);
    if (known) return { ...none, kind: 'zone', end, zones: [known] };
  }
  const short = at(SHORT_AT, text, start);
  const meaning = short?.[1] === undefined ? undefined : SHORT[short[1]];
  if (short && meaning && isCapital(view, original, start, short[0].length)) {
    const { zones, summer = null, ambiguous = false } = meaning;
    let end = start + short[0].length;
    const time = /^ time(?![a-z])/.exec(text.slice(end, end + 6));
    if (time) end += time[0].length;
    return { ...none, kind: 'zone', end, zones: zones.split(' '), summer, isAmbiguous: ambiguous };
  }
  return ofPlace(view, original, start);
}

function ofPlace(view: PlainView, original: string, start: number): WrittenZone | null {
  const { text } = view;
  const none = { start, zones: [], offset: 0, isAmbiguous: false, summer: null };
  const intro = at(OF_PLACE, text, start);
  const nameAt = start + (intro?.[0].length ?? 0);
  const found = placeAt(text, nameAt);
  if (found) {
    const time = at(TIME_AFTER_PLACE, text, found.end);
    const plain = original[view.at[nameAt] ?? 0] ?? '';
    // A bare name is a zone only as a name: "17:00 (Brussels)", never "17:00 nice".
    if (
      intro ||
      time ||
      (plain !== plain.toLowerCase() &&
        !found.place.isWord &&
        /^[\s)\].,;]|^$/.test(text.slice(found.end, found.end + 1)))
    )
      return { ...none, kind: 'place', end: found.end + (time?.[0].length ?? 0), place: found.place };
  }
  const adjective = /^([a-z]+)/.exec(text.slice(nameAt, nameAt + 20))?.[1] ?? '';
  const country = ADJECTIVES[adjective];
  const after = nameAt + adjective.length;
  const time = at(TIME_AFTER_PLACE, text, after);
  if (country !== undefined && (time || (intro && /heure/.test(intro[0])))) {
    const place = COUNTRIES.get(country);
    if (place) return { ...none, kind: 'place', end: after + (time?.[0].length ?? 0), place };
  }
  const local = at(LOCAL_AT, text, start);
  return local && { ...none, kind: 'local', end: start + local[0].length, place: null };
}

function knownZone(name: string): string | null {
  for (const country of COUNTRIES.values()) if (country.zone.toLowerCase() === name.toLowerCase()) return country.zone;
  return /^[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?$/.test(name) ? name : null;
}

function isCapital(view: PlainView, original: string, start: number, length: number): boolean {
  const written = original.slice(view.at[start], (view.at[start + length - 1] ?? 0) + 1);
  return written === written.toUpperCase();
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
