// Instants and spans of time in words a person reads; every instant is said in a named zone.

/**
 * @param zone IANA zone
 * @returns `Friday 20 March 2026, 10:12 (Brussels time)`
 */
export function longMoment(instant: Date, zone: string): string {
  const part = partsOf(instant, zone);
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} (${zoneInWords(zone)})`;
}

/** The same with seconds, for setting clocks side by side. */
export function exactMoment(instant: Date, zone: string): string {
  const part = partsOf(instant, zone);
  const time = `${part('hour')}:${part('minute')}:${part('second')}`;
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${time} (${zoneInWords(zone)})`;
}

/** `20 March 2026, 10:12`, for lists that name the zone once. */
export function shortMoment(instant: Date, zone: string): string {
  const part = partsOf(instant, zone);
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`;
}

/**
 * A deadline as its notice says it.
 * @param local `2026-03-22T24:00`; hour 24 is the end of that day
 * @returns `the end of Sunday 22 March 2026 (Brussels time)`, or with a time of day `Sunday 22 March 2026, 17:00 (Brussels time)`
 */
export function deadlineInWords(local: string, zone: string): string {
  const [date = '', time = ''] = local.split('T');
  const part = partsOf(new Date(`${date}T12:00:00Z`), 'UTC');
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
  const endOfDay = time === '' || time.startsWith('24:00');
  return endOfDay ? `the end of ${day} (${zoneInWords(zone)})` : `${day}, ${time.slice(0, 5)} (${zoneInWords(zone)})`;
}

/**
 * @param seconds any sign
 * @returns its two largest units: `2 days 13 h`, `4 h 5 min`, `7 min`, `less than a minute`
 */
export function span(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (minutes === 0) return Math.abs(seconds) >= 1 ? 'less than a minute' : 'no time';
  if (days >= 60) return `${days} days`;
  if (days > 0) return joined(days === 1 ? '1 day' : `${days} days`, hours, 'h');
  if (hours > 0) return joined(`${hours} h`, rest, 'min');
  return `${rest} min`;
}

/** `2 days 13 h before the deadline`, `4 min after the deadline`. At the very instant is after: that instant is late. */
export function marginInWords(seconds: number): string {
  if (seconds === 0) return 'at the very moment of closing';
  return `${span(seconds)} ${seconds > 0 ? 'before' : 'after'} the deadline`;
}

/** `Brussels time` for Europe/Brussels; zones without a place keep their name. */
export function zoneInWords(zone: string): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return zone.includes('/') && !zone.startsWith('Etc/') ? `${place} time` : zone;
}

function joined(large: string, small: number, unit: string): string {
  return small === 0 ? large : `${large} ${small} ${unit}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(instant: Date, zone: string) {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const parts = format.formatToParts(instant);
  return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
}
