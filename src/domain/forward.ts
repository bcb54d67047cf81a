// An application passed on by somebody else: whose it is then (product rules, "Whose, and how mails join").
import type { Candidate } from './application.ts';
import { fold } from './folding.ts';
import type { Message } from './message.ts';
import { otherMail } from './own-words.ts';
import { sendable } from './recipient.ts';

/**
 * The candidate of a forwarded application, from an attached mail or from the header block in the text; null when the mail
 * is the sender's own. People who pass on their own mail from another address are themselves, not forwarders.
 * @param ownAddresses the vacancy mailboxes: our own answer quoted below a mail is no forward
 */
export function forwardedCandidate(
  message: Pick<Message, 'attachedMails' | 'text' | 'from' | 'subject'>,
  ownAddresses: string[],
): Candidate | null {
  const forwarder = message.from[0];
  const inner = attachedSender(message) ?? inlineSender(message);
  if (!inner || !forwarder || sendable(inner.address) === null) return null;
  if (inner.address === forwarder.address || ownAddresses.includes(inner.address)) return null;
  if (inner.name !== '' && sameWords(inner.name, forwarder.name)) return null;
  return inner;
}

function attachedSender(message: Pick<Message, 'attachedMails'>): Candidate | null {
  const attached = message.attachedMails.find((mail) => mail.from !== null);
  return attached?.from ? { name: attached.from.name, address: attached.from.address } : null;
}

const FORWARD_SUBJECT = /^\s*(?:fwd?|tr|wg|rv|i|enc|doorst)\s*:/i;
const FORWARD_MARK =
  /(?:forwarded message|message transf[ée]r[ée]|message suivi|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|begin forwarded message|weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)/i;
const FROM_LINE = /^[\s>*]*(?:from|de|von|da|van)\s*\*?\s*:\s*\*?\s*(.+)$/im;

function inlineSender(message: Pick<Message, 'text' | 'subject'>): Candidate | null {
  const passedOn = FORWARD_MARK.test(message.text) || FORWARD_SUBJECT.test(message.subject);
  if (!passedOn) return null;
  const below = otherMail(message.text) || message.text;
  const line = FROM_LINE.exec(below)?.[1];
  if (!line) return null;
  const address = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0].toLowerCase();
  if (!address) return null;
  const name = line
    .slice(0, line.toLowerCase().indexOf(address))
    .replace(/\[?mailto:?/i, '')
    .replace(/[<>"'[\]()*]/g, '')
    .trim();
  return { name: name.slice(0, 120), address };
}

function sameWords(a: string, b: string): boolean {
  const words = (s: string) => (fold(s).match(/\p{L}+/gu) ?? []).sort().join(' ');
  return words(a) === words(b);
}
