// Instants and spans in words, in a vacancy's own zone: what answers and digests say about time.
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../vacancy.ts';

const NBSP = '\u00a0';
const LOCALE = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;

interface MomentOptions {
  /** Show the seconds. */
  seconds?: boolean;
  /** Name the zone behind the time. */
  zone?: boolean;
  /** Call midnight the end of the day before, as deadlines do: `Sunday 22 March 2026 at 24:00`. */
  endOfDay?: boolean;
}

/**
 * An instant in words, for example `Sunday 22 March 2026 at 23:48, Central European Time (UTC+1)`.
 * @param zone IANA name
 */
export function momentIn(instant: Date, zone: string, language: Language, options: MomentOptions = {}): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const midnight = at.hour === 0 && at.minute === 0 && at.second === 0 && at.millisecond === 0;
  const closesDay = options.endOfDay === true && midnight;
  const day = dayIn(closesDay ? at.toPlainDate().subtract({ days: 1 }) : at.toPlainDate(), language);
  const time = timeWords(closesDay ? 24 : at.hour, at.minute, options.seconds === true ? at.second : null, language);
  const words = language === 'fr' ? `${day} à${NBSP}${time}` : `${day} at ${time}`;
  return options.zone === false ? words : `${words}, ${zoneIn(instant, zone, language)}`;
}

/** A day in words: `Sunday 22 March 2026`, `dimanche 1er mars 2026`. */
export function dayIn(day: Temporal.PlainDate, language: Language): string {
  const noon = new Date(Date.UTC(day.year, day.month - 1, day.day, 12));
  const name = (part: 'weekday' | 'month') =>
    new Intl.DateTimeFormat(LOCALE[language], { [part]: 'long', timeZone: 'UTC' }).format(noon);
  const ordinal = language === 'fr' && day.day === 1 ? '1er' : String(day.day);
  return `${name('weekday')} ${ordinal}${NBSP}${name('month')} ${day.year}`;
}

/** The zone's name and its distance to UTC at that instant: `Central European Time (UTC+1)`. */
export function zoneIn(instant: Date, zone: string, language: Language): string {
  const minutes =
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  const rest = Math.abs(minutes) % 60;
  const hours = Math.trunc(Math.abs(minutes) / 60);
  const utc =
    minutes === 0
      ? 'UTC'
      : `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  const name = new Intl.DateTimeFormat(LOCALE[language], { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')
    // Near a change of the clocks ICU adds the country, for a reader who cannot see the offset.
    ?.value.replace(/ \([^)]*\)$/, '');
  // ICU has no name for zones such as Etc/GMT-3 and gives a second spelling of the offset.
  return name === undefined || /^(?:GMT|UTC)/.test(name) ? utc : `${name} (${utc})`;
}

/**
 * A span in its two largest units: `3 days and 4 hours`, `12 minutes and 4 seconds`; under a second, it says so.
 * @param milliseconds its length; the sign is not read
 */
export function spanIn(milliseconds: number, language: Language): string {
  const total = Math.floor(Math.abs(milliseconds) / 1000);
  if (total === 0) return language === 'fr' ? 'moins d’une seconde' : 'less than one second';
  const amounts = [Math.floor(total / 86_400), Math.floor(total / 3600) % 24, Math.floor(total / 60) % 60, total % 60];
  const first = amounts.findIndex((amount) => amount > 0);
  const words = amounts
    .map((amount, unit) => ({ amount, name: UNITS[language][unit] ?? '' }))
    .slice(first, first + 2)
    .filter(({ amount }) => amount > 0)
    .map(({ amount, name }) => `${amount}${NBSP}${name}${amount === 1 ? '' : 's'}`);
  return words.join(language === 'fr' ? ' et ' : ' and ');
}

const UNITS = {
  en: ['day', 'hour', 'minute', 'second'],
  fr: ['jour', 'heure', 'minute', 'seconde'],
} as const satisfies Record<Language, readonly string[]>;

function timeWords(hour: number, minute: number, second: number | null, language: Language): string {
  const [hh, mm, ss] = [hour, minute, second ?? 0].map((n) => String(n).padStart(2, '0'));
  if (language === 'en') return second === null ? `${hh}:${mm}` : `${hh}:${mm}:${ss}`;
  return second === null ? `${hour}${NBSP}h${NBSP}${mm}` : `${hour}${NBSP}h${NBSP}${mm}${NBSP}min${NBSP}${ss}${NBSP}s`;
}
