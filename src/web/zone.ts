// The zone in which a mail's times are shown: that of its vacancy's deadline.
import type { Vacancy } from '../domain/vacancy.ts';

/** A mail of no vacancy is shown in the zone of the vacancy whose mailbox it reached, or in the one all vacancies have; failing that, in UTC. */
export function zoneOf(mail: { vacancy: string | null; mailbox: string }, vacancies: Vacancy[]): string {
  const own = vacancies.find((each) => each.code === mail.vacancy);
  const reached = vacancies.find((each) => each.mailbox === mail.mailbox.toLowerCase());
  if (own ?? reached) return (own ?? reached)?.deadline.zone ?? 'UTC';
  const zones = new Set(vacancies.map((each) => each.deadline.zone));
  return zones.size === 1 ? ([...zones][0] ?? 'UTC') : 'UTC';
}
