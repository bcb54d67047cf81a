// Which vacancies a watched mailbox serves: whose concern its mail is while, or because, it names no vacancy.
import { addressesOf, withoutTag } from './addressed.ts';
import type { Vacancy } from './vacancy.ts';

/** A mailbox as the configuration names it. */
export interface WatchedMailbox {
  address: string;
  /** Several vacancies share it. */
  shared: boolean;
}

/**
 * A vacancy's own mailbox serves that vacancy. A shared one serves those whose address it is, with a tag or without, and
 * those that have no mailbox of their own; none of them left: all.
 * @returns the vacancies in their order; empty for a mailbox that is no longer configured
 */
export function servedBy(address: string, watched: WatchedMailbox[], vacancies: Vacancy[]): Vacancy[] {
  const account = address.toLowerCase();
  const own = vacancies.filter((v) => v.mailbox.toLowerCase() === account);
  const isShared = watched.some((m) => m.shared && m.address.toLowerCase() === account);
  if (!isShared) return own;
  const elsewhere = new Set(watched.map((m) => m.address.toLowerCase()).filter((each) => each !== account));
  const sharing = vacancies.filter(
    (v) =>
      addressesOf(v).some((each) => each === account || withoutTag(each) === account) ||
      !elsewhere.has(v.mailbox.toLowerCase()),
  );
  return sharing.length > 0 ? sharing : vacancies;
}

/** The addresses of the mailboxes that serve a vacancy, its own first. */
export function mailboxesServing(vacancy: Vacancy, watched: WatchedMailbox[], vacancies: Vacancy[]): string[] {
  const serving = watched
    .map((m) => m.address.toLowerCase())
    .filter((address) => servedBy(address, watched, vacancies).includes(vacancy));
  const own = vacancy.mailbox.toLowerCase();
  return [...new Set([own, ...serving])];
}
