// Which vacancy a mail reached: the mailbox decides, never the subject.
import { type Arrival, headerValues, type Message } from './message.ts';
import { ownReceived, parseReceived } from './receipt.ts';
import type { Vacancy } from './vacancy.ts';

/**
 * The vacancy whose mailbox the mail reached, or null when it names none of them.
 * In this order: the mailbox it was fetched from, Delivered-To and X-Original-To, `for` in the topmost Received, To, Cc
 * (product rules, "Which vacancy").
 */
export function vacancyReached(
  message: Pick<Message, 'deliveredTo' | 'headers' | 'to' | 'cc'>,
  arrival: Pick<Arrival, 'mailbox'>,
  vacancies: Vacancy[],
): Vacancy | null {
  const topmost = headerValues(message, 'received')[0];
  const places = [
    arrival.mailbox ? [arrival.mailbox] : [],
    message.deliveredTo,
    topmost ? [parseReceived(topmost).for] : [],
    ...vacancies.map((v) => [ownReceived(message, v.receivedBy)?.for ?? '']),
    message.to.map((a) => a.address),
    message.cc.map((a) => a.address),
  ];
  for (const place of places) {
    for (const address of place) {
      const reached = vacancies.find((v) => sameMailbox(v.mailbox, address));
      if (reached) return reached;
    }
  }
  return null;
}

/** Same mailbox, plus address (RFC 5233) or not, in any case. */
export function sameMailbox(mailbox: string, address: string): boolean {
  const [local = '', domain = ''] = split(address);
  return `${local.replace(/\+.*$/, '')}@${domain}` === mailbox.toLowerCase();
}

function split(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
}
