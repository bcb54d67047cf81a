// Places that a text names, by their English and French names: where a post is, for want of a named time zone.
import type { PlainView } from '../plain-view.ts';
import { PLACES } from './zone-places.ts';

export interface Place {
  /** As the table writes it first. */
  name: string;
  /** ISO code. */
  country: string;
  zone: string;
  isCity: boolean;
  /** A name that is also a word or a person's. */
  isWord: boolean;
  /** A country of several zones, named without a city. */
  severalZones: boolean;
}

/** Countries by their ISO code. */
export const COUNTRIES = new Map<string, Place>();
const BY_NAME = new Map<string, Place>();
const LONGEST = new Map<string, number>();

for (const line of PLACES.trim().split('\n')) {
  const [country = '', names = '', zoned = '', cities = ''] = line.split(';');
  const zone = zoned.replace('+', '');
  const severalZones = zoned.endsWith('+');
  const name = (names.split('/')[0] ?? '').replace('?', '');
  const place = { name, country, zone, isCity: false, isWord: false, severalZones };
  COUNTRIES.set(country, place);
  add(names, place);
  for (const entry of cities.split(/,(?! [A-Z])/)) {
    const [spellings = '', own] = entry.split('@');
    const city = (spellings.split('/')[0] ?? '').replace('?', '');
    if (city !== '')
      add(spellings, { name: city, country, zone: own ?? zone, isCity: true, isWord: false, severalZones: false });
  }
}

function add(names: string, place: Place): void {
  for (const spelling of names.split('/')) {
    const key = keyOf(spelling.replace('?', ''));
    if (BY_NAME.has(key)) continue;
    BY_NAME.set(key, { ...place, isWord: spelling.startsWith('?') });
    const [first = ''] = key.split(' ');
    LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, key.split(' ').length));
  }
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const WORD = /[a-z0-9]+/y;
const BETWEEN = /[\s.,'&-]{0,2}/y;

/** The longest name of a place that begins exactly at `start` of a view's text. */
export function placeAt(text: string, start: number): { place: Place; end: number } | null {
  WORD.lastIndex = start;
  let word = WORD.exec(text);
  let most = word ? (LONGEST.get(word[0]) ?? 0) : 0;
  let key = '';
  let best: { place: Place; end: number } | null = null;
  while (word && most > 0) {
    key += key === '' ? word[0] : ` ${word[0]}`;
    const end = word.index + word[0].length;
    const place = BY_NAME.get(key);
    if (place) best = { place, end };
    most -= 1;
    BETWEEN.lastIndex = end;
    WORD.lastIndex = end + (BETWEEN.exec(text)?.[0].length ?? 0);
    word = most > 0 && WORD.lastIndex > end ? WORD.exec(text) : null;
  }
  return best;
}

export interface NamedPlace {
  place: Place;
  start: number;
  end: number;
}

/** Every place that a text names with a capital letter, in its order. */
export function placesIn(view: PlainView, original: string): NamedPlace[] {
  const { text } = view;
  const found: NamedPlace[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(/[a-z0-9]+/g)) {
    if (index < next || !LONGEST.has(word)) continue;
    if (
      /[@/_]/.test(text[index - 1] ?? '') ||
      /^(?:[.-]?[a-z0-9]+){0,3}@/.test(text.slice(index + word.length, index + word.length + 40))
    )
      continue;
    const named = placeAt(text, index);
    if (!named) continue;
    const lastWord = /[a-z0-9]+$/.exec(text.slice(index, named.end))?.index ?? 0;
    if (!isUpper(original[view.at[index] ?? 0]) && !isUpper(original[view.at[index + lastWord] ?? 0])) continue;
    found.push({ place: named.place, start: index, end: named.end });
    next = named.end;
    if (found.length >= 5000) break;
  }
  return found;
}

function isUpper(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}
