// Which vacancy a mail reached: the mailbox decides, never the subject.
import { type Arrival, headerValues, type Message } from './message.ts';
import { ownReceived, parseReceived } from './receipt.ts';
import type { Vacancy } from './vacancy.ts';

/** Where a mail was fetched from. */
export type Reached = Pick<Arrival, 'mailbox' | 'shared'>;

/**
 * The vacancy whose mailbox the mail reached, or null when it names none of them.
 * In this order: the mailbox it was fetched from, Delivered-To and X-Original-To, `for` in the topmost Received, To, Cc
 * (product rules, "Which vacancy"). A mailbox that several vacancies share says least and comes last.
 */
export function vacancyReached(
  message: Pick<Message, 'deliveredTo' | 'headers' | 'to' | 'cc'>,
  arrival: Reached,
  vacancies: Vacancy[],
): Vacancy | null {
  const topmost = headerValues(message, 'received')[0];
  const fetched = arrival.mailbox ? [arrival.mailbox] : [];
  const shared = arrival.shared === true || fetched.some((address) => isBaseOfOthers(address, vacancies));
  const places = [
    shared ? [] : fetched,
    message.deliveredTo,
    topmost ? [parseReceived(topmost).for] : [],
    ...vacancies.map((v) => [ownReceived(message, v.receivedBy)?.for ?? '']),
    message.to.map((a) => a.address),
    message.cc.map((a) => a.address),
    fetched,
  ];
  for (const place of places) {
    const reached =
      firstOf(place, (address) => vacancies.find((v) => addressesOf(v).includes(address.toLowerCase()))) ??
      firstOf(place, (address) => vacancies.find((v) => addressesOf(v).includes(withoutTag(address))));
    if (reached) return reached;
  }
  return null;
}

/** Every address that means a vacancy of ours, and the mailbox a mail was fetched from. */
export function ownAddresses(vacancies: Vacancy[], arrival: Reached = { mailbox: null }): string[] {
  const fetched = arrival.mailbox ? [arrival.mailbox.toLowerCase()] : [];
  return [...new Set([...vacancies.flatMap(addressesOf), ...fetched])];
}

function addressesOf({ mailbox, addresses }: Vacancy): string[] {
  return [mailbox.toLowerCase(), ...addresses.map((each) => each.toLowerCase())];
}

/** `jobs@` where a vacancy has `jobs+hoi@`: mail for that one lies in it too. */
function isBaseOfOthers(address: string, vacancies: Vacancy[]): boolean {
  return vacancies
    .flatMap(addressesOf)
    .some((each) => each.includes('+') && withoutTag(each) === address.toLowerCase());
}

/** A plus address (RFC 5233) without what stands behind the plus, in small letters. */
function withoutTag(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at).replace(/\+.*$/, '')}${address.slice(at)}`.toLowerCase();
}

function firstOf<T, R>(of: T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of of) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
