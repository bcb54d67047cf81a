// Who sent a mail and where an answer may go: never to a robot, to ourselves, or to an address its own server would not vouch for.
import type { Candidate } from './application.ts';
import { sendable } from './letters/recipient.ts';
import { withoutComments } from './machines/comments.ts';
import { type Address, headerValues, type Message } from './message.ts';
import type { Vacancy } from './vacancy.ts';

/**
 * The person a mail comes from: its From, or the Reply-To when the From is a robot that relays for a person (job boards).
 * Null when the mail has no usable From.
 */
export function senderOf(message: Pick<Message, 'from' | 'replyTo'>): Candidate | null {
  const from = message.from[0];
  if (!from || !isSendable(from.address)) return null;
  const relayed = isRobot(from.address)
    ? message.replyTo.find((a) => isSendable(a.address) && !isRobot(a.address))
    : undefined;
  if (relayed) return { name: personName(relayed) || personName(from), address: relayed.address };
  return { name: personName(from), address: from.address };
}

/** Where an answer goes: Reply-To where there is one that is not ours, else From; null when neither can be written to. */
export function answerAddress(message: Pick<Message, 'from' | 'replyTo'>, ownAddresses: string[]): string | null {
  const candidates = [...message.replyTo, ...message.from.slice(0, 1)].map((a) => a.address);
  return candidates.find((a) => isSendable(a) && !isRobot(a) && !ownAddresses.includes(a)) ?? null;
}

/**
 * The display name cleaned for showing; '' when it is missing, an address, or the address's own. "Nadia Okafor via Example Jobs" is
 * Nadia Okafor, and an address that a name carries beside it is left out: it may be anybody's.
 */
export function personName(address: Address): string {
  const name = address.name
    .slice(0, 300)
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[<([]?(?:mailto:)?[^\s<>()[\]]{1,64}@[^\s<>()[\]]{1,200}[>)\]]?$/i, '')
    .replace(/ (?:\(?via|through) [^@]{1,60}$/i, '')
    .trim();
  return name.includes('@') || name.toLowerCase() === address.address || /^(?:via|on behalf of)\b/i.test(name)
    ? ''
    : name;
}

const ROBOT =
  /^(?:(?:no|non|ne|do|dont|donot|never|nicht|keine?)[-_.]?(?:t[-_.]?|pas[-_.]?|not[-_.]?)?(?:reply|repondre|respond|repl|response|reponse|antwort(?:en)?|responder|contestar|rispondere)|nepasrepondre|mailer-?daemon|post-?master|bounces?|auto(?:-?reply|-?mail|-?notify|matic|-?responder|-?confirm|-?generated)|robot|(?:job-?)?alerts?|newsletters?|mailer|notifications?|notify|notifier|calendar-notification|listserv|majordomo|mailman|daemon|nobody|system|unattended|unmonitored)(?:$|[-_.+\d])/i;

/** True for local parts that nobody reads. Anchored at both ends of a word: `beetroot@` and `info@` are people. */
export function isRobot(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return ROBOT.test(local) || /(?:^|[-_.+])(?:no-?reply|do-?not-?reply|noreply|bounces?)$/i.test(local);
}

export type Authentication = 'passed' | 'failed' | 'unknown';

/**
 * The verdict of the organisation's own server on the sender (RFC 8601): the topmost Authentication-Results that bears its id.
 * DMARC decides where it has a result; without one, a hard SPF failure with no passing DKIM signature fails.
 */
export function authenticationOf(
  message: Pick<Message, 'headers' | 'authentication'>,
  vacancy: Pick<Vacancy, 'receivedBy'> | null,
): Authentication {
  const own = headerValues(message, 'authentication-results').find((value) =>
    vacancy?.receivedBy.includes(authservId(value)),
  );
  if (own === undefined) return message.authentication ?? 'unknown';
  const bare = withoutComments(own.slice(0, 8000));
  const results = (method: string) =>
    [...bare.matchAll(new RegExp(`(?:^|[;\\s])${method}\\s*=\\s*([a-z]+)`, 'gi'))].map((m) =>
      (m[1] ?? '').toLowerCase(),
    );
  const dmarc = results('dmarc');
  if (dmarc.includes('pass')) return 'passed';
  if (dmarc.includes('fail')) return 'failed';
  const spf = results('spf');
  const dkim = results('dkim');
  if (dkim.includes('pass') || spf.includes('pass')) return 'passed';
  return spf.includes('fail') || spf.includes('hardfail') ? 'failed' : 'unknown';
}

function authservId(value: string): string {
  return /^\s*"?([^\s;"]+)/.exec(withoutComments(value.slice(0, 1000)))?.[1]?.toLowerCase() ?? '';
}

function isSendable(address: string): boolean {
  return sendable(address) !== null;
}
