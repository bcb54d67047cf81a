// The zone in which a mail's times are shown: that of its vacancy's deadline.
import type { Vacancy } from '../domain/vacancy.ts';

/** A mail of no vacancy is shown in the zone of the vacancy whose mailbox it reached; failing that, in UTC. */
export function zoneOf(mail: { vacancy: string | null; mailbox: string }, vacancies: Vacancy[]): string {
  const own = vacancies.find((each) => each.code === mail.vacancy);
  const reached = vacancies.find((each) => each.mailbox === mail.mailbox.toLowerCase());
  return (own ?? reached)?.deadline.zone ?? 'UTC';
}
