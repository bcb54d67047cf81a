// An application passed on by somebody else: whose it is then (product rules, "Whose, and how mails join").
import type { Candidate } from '../application.ts';
import { wordsOf } from '../folding.ts';
import { sendable } from '../letters/recipient.ts';
import type { Message } from '../message.ts';
import { isRobot, personName } from '../sender.ts';
import { PERFORMS } from './applying.ts';
import { marksForward, ownWords, quotedSenders } from './own-words.ts';
import { opening } from './wording.ts';

/**
 * The candidate of a forwarded application, from an attached mail or from the header block in the text; null when the mail
 * is the sender's own. People who pass on their own mail from another address are themselves, not forwarders; so is a
 * stranger who applies in words of their own above a notice that somebody sent them. Of several mails passed on in a chain,
 * colleagues of the forwarder are passed over.
 * @param ownAddresses the vacancy mailboxes: our own answer quoted below a mail is no forward
 */
export function forwardedCandidate(
  message: Pick<Message, 'attachedMails' | 'text' | 'from' | 'subject'>,
  ownAddresses: string[],
): Candidate | null {
  const forwarder = message.from[0];
  if (!forwarder) return null;
  const senders = attachedSenders(message).concat(inlineSenders(message));
  const [first] = senders;
  // The mail on top decides what was passed on: their own, or our answer to them.
  if (!first || isThemselves(first, forwarder) || ownAddresses.includes(first.address)) return null;
  const domain = domainOf(forwarder.address);
  const colleague = ownAddresses.some((address) => domainOf(address) === domain);
  if (!colleague && PERFORMS.test(opening(ownWords(message.text)))) return null;
  const others = senders.filter(
    ({ address }) => sendable(address) !== null && !isRobot(address) && !ownAddresses.includes(address),
  );
  const inner = others.find((sender) => domainOf(sender.address) !== domain) ?? others[0];
  return inner && !isThemselves(inner, forwarder) ? inner : null;
}

function isThemselves(inner: Candidate, forwarder: Candidate): boolean {
  return inner.address === forwarder.address || (inner.name !== '' && sameWords(inner.name, forwarder.name));
}

function attachedSenders(message: Pick<Message, 'attachedMails'>): Candidate[] {
  return message.attachedMails.flatMap(({ from }) => (from ? [{ name: from.name, address: from.address }] : []));
}

const FORWARD_SUBJECT =
  /^\s{0,4}(?:(?:re|aw|antw|sv)\s?:\s?){0,2}(?:fwd?|tr|wg|wtr|rv|rif|i|enc|doorst|ref|vs|fs)\s?:/i;

function inlineSenders(message: Pick<Message, 'text' | 'subject'>): Candidate[] {
  if (!FORWARD_SUBJECT.test(message.subject) && !marksForward(message.text)) return [];
  return quotedSenders(message.text).flatMap((line) => {
    const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/.exec(line)?.[0].toLowerCase();
    if (!address) return [];
    const name = line
      .slice(0, line.toLowerCase().indexOf(address))
      .replace(/\[?mailto:?/i, '')
      .replace(/[<>"'[\]()*]/g, '')
      .trim()
      .slice(0, 120);
    return [{ name: personName({ name, address }), address }];
  });
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function sameWords(a: string, b: string): boolean {
  const words = (s: string) => wordsOf(s).sort().join(' ');
  return words(a) !== '' && words(a) === words(b);
}
