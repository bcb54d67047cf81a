// Which vacancy a mail reached: the mailbox decides, never the subject.
import { type Arrival, headerValues, type Message } from './message.ts';
import { ownReceived, parseReceived } from './receipt.ts';
import type { Vacancy } from './vacancy.ts';

/** Where a mail was fetched from. */
export type Reached = Pick<Arrival, 'mailbox' | 'shared'>;

type Addressed = Pick<Message, 'deliveredTo' | 'headers' | 'to' | 'cc'>;

/**
 * The vacancy whose mailbox the mail reached, or null when it names none of them.
 * In this order: the mailbox it was fetched from, Delivered-To and X-Original-To, `for` in the topmost Received, To, Cc
 * (product rules, "Which vacancy"). A mailbox that several vacancies share says least and comes last: all that lies in it
 * was delivered to its account, so the account's own address counts only in To and Cc, where the sender chose it.
 */
export function vacancyReached(message: Addressed, arrival: Reached, vacancies: Vacancy[]): Vacancy | null {
  const fetched = arrival.mailbox ? [arrival.mailbox] : [];
  const places = isShared(arrival, vacancies)
    ? [...deliveredTo(message, arrival, vacancies), ...sentTo(message), fetched]
    : [fetched, ...deliveredTo(message, { mailbox: null }, vacancies), ...sentTo(message)];
  for (const place of places) {
    const [reached] = namedIn(place, vacancies);
    if (reached) return reached;
  }
  return null;
}

/**
 * The other vacancies that To and Cc of a mail in a shared mailbox name beside the one it was given to. Of a mail to two
 * mailboxes each has its copy; here this copy may be the only one, so a person has to see it. Empty where the server's own
 * fields say for which address this copy is: then there is one for each.
 */
export function alsoAddressed(message: Addressed, arrival: Reached, vacancies: Vacancy[]): Vacancy[] {
  if (!isShared(arrival, vacancies)) return [];
  const isToldByServer = deliveredTo(message, arrival, vacancies).some((place) => namedIn(place, vacancies).length > 0);
  if (isToldByServer) return [];
  const [, ...others] = namedIn(sentTo(message).flat(), vacancies);
  return others;
}

/** Every address that means a vacancy of ours, and the mailbox a mail was fetched from. */
export function ownAddresses(vacancies: Vacancy[], arrival: Reached = { mailbox: null }): string[] {
  const fetched = arrival.mailbox ? [arrival.mailbox.toLowerCase()] : [];
  return [...new Set([...vacancies.flatMap(addressesOf), ...fetched])];
}

/** Every address that means a vacancy, in small letters, its mailbox first. */
export function addressesOf({ mailbox, addresses }: Pick<Vacancy, 'mailbox' | 'addresses'>): string[] {
  return [mailbox.toLowerCase(), ...addresses.map((each) => each.toLowerCase())];
}

/** A plus address (RFC 5233) without what stands behind the plus, in small letters. */
export function withoutTag(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at).replace(/\+.*$/, '')}${address.slice(at)}`.toLowerCase();
}

/** What servers wrote about where they delivered it, the account's own address left out. */
function deliveredTo(message: Addressed, { mailbox }: Reached, vacancies: Vacancy[]): string[][] {
  const topmost = headerValues(message, 'received')[0];
  const places = [
    message.deliveredTo,
    topmost ? [parseReceived(topmost).for] : [],
    ...vacancies.map((v) => [ownReceived(message, v.receivedBy)?.for ?? '']),
  ];
  return places.map((place) => place.filter((address) => address.toLowerCase() !== mailbox?.toLowerCase()));
}

function sentTo({ to, cc }: Addressed): string[][] {
  return [to.map((a) => a.address), cc.map((a) => a.address)];
}

/** The vacancies that addresses name, in their order, each once; those that name one as it stands come first. */
function namedIn(addresses: string[], vacancies: Vacancy[]): Vacancy[] {
  const by = (spelled: (address: string) => string) =>
    addresses.flatMap((address) => vacancies.find((v) => addressesOf(v).includes(spelled(address))) ?? []);
  return [...new Set([...by((address) => address.toLowerCase()), ...by(withoutTag)])];
}

/** Set so; or `jobs@` where a vacancy has `jobs+hoi@`: mail for that one lies in it too. */
function isShared({ mailbox, shared }: Reached, vacancies: Vacancy[]): boolean {
  if (shared === true || mailbox === null) return shared === true;
  const account = mailbox.toLowerCase();
  return vacancies.flatMap(addressesOf).some((each) => each.includes('+') && withoutTag(each) === account);
}
