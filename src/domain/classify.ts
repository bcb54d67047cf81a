// What a mail is, with the reason: strong signs before weak ones, a person's papers before weak signs of a machine.
import { automaticSigns, type Sign } from './automatic.ts';
import type { Kind, Suppression } from './disposition.ts';
import { type Intent, intentOf } from './intent.ts';
import type { Message } from './message.ts';
import { ownWords } from './own-words.ts';
import { sendable } from './recipient.ts';
import { isRobot } from './sender.ts';

export interface Verdict {
  kind: Kind;
  /** For HR, in words. */
  reason: string;
  /** Why nothing is sent in answer to it, or null. */
  silence: Suppression | null;
}

/** What is known of a mail's papers and past when it is classified. */
export interface Evidence {
  /** A CV or motivation letter was found in it, the mail's own text included. */
  paper: boolean;
  /** It carries a document that could not be read and may be a paper. */
  unreadable: boolean;
  /** It carries a document of any kind. */
  anyDocument: boolean;
  /** Its sender has an application on file for the vacancy. */
  onFile: boolean;
  /** It only points to documents elsewhere. */
  onlyLinked: boolean;
}

/**
 * Whether the mail's documents are worth reading: not those of reports and receipts, which carry other people's mail back.
 */
export function isWorthReading(message: Message): boolean {
  return !automaticSigns(message).some((sign) => sign.strength === 'certain');
}

/**
 * The verdict on one mail (product rules, "What a mail is"; RFC 3834 section 2 for what is automatic).
 * @param ownAddresses the vacancy mailboxes, lower-cased
 */
export function classify(message: Message, evidence: Evidence, ownAddresses: string[]): Verdict {
  const signs = automaticSigns(message);
  const certain = signs.find((sign) => sign.strength === 'certain');
  if (certain) return verdict(certain.kind, certain.reason, certain.suppression);
  const strong = strongest(signs);
  const silence = silenceOf(message, strong, ownAddresses);
  if (evidence.paper) {
    if (evidence.onFile) return verdict('supplement', 'papers for an application that is already here', silence);
    return verdict('application', 'it carries a CV or a motivation letter', silence);
  }
  if (strong) return verdict(strong.kind, strong.reason, silence);
  const { intent, reason } = intentOf(message.subject, ownWords(message.text));
  const person = personsMail(intent, reason, evidence);
  const weak = signs.filter((sign) => sign.strength === 'weak');
  const first = weak[0];
  // An advertiser's mail may well ask a question; only applying or withdrawing in words outweighs the signs.
  if (first && !speaksForItself(intent, evidence, weak))
    return verdict(first.kind, first.reason, silence ?? first.suppression);
  const asksForSilence = weak.find((sign) => sign.suppression === 'auto-submitted');
  return {
    ...person,
    silence: silence ?? (person.kind === 'application' ? null : (asksForSilence?.suppression ?? null)),
  };
}

/** `bulk` from a list outweighs a mere `auto-reply` mark: a job board's digest is sent by a machine to many. */
function strongest(signs: Sign[]): Sign | undefined {
  const strong = signs.filter((sign) => sign.strength === 'strong');
  return strong.find((sign) => sign.kind === 'bulk') ?? strong[0];
}

/** Why a mail is not answered whatever it says (first match wins). */
function silenceOf(message: Message, strong: Sign | undefined, ownAddresses: string[]): Suppression | null {
  const sender = message.from[0]?.address ?? '';
  if (message.returnPath === '') return 'null-sender';
  if (strong) return strong.suppression;
  if (ownAddresses.includes(sender)) return 'self';
  if (message.fromFields > 1 || message.from.length > 1) return 'several-senders';
  if (sendable(sender) === null) return 'no-reply-address';
  if (isRobot(sender) && !message.replyTo.some((a) => sendable(a.address) !== null && !isRobot(a.address)))
    return 'no-reply-address';
  return null;
}

function speaksForItself(intent: Intent, evidence: Evidence, weak: Sign[]): boolean {
  const absence = weak.some((sign) => sign.kind === 'auto-reply' && sign.reason.includes('absence'));
  if (absence) return false;
  const onlyHeader = weak.every((sign) => sign.suppression === 'auto-submitted');
  if (onlyHeader && !weak.some((sign) => sign.reason.includes('person')))
    return intent !== null || evidence.anyDocument;
  return intent === 'application' || intent === 'withdrawal';
}

function personsMail(intent: Intent, reason: string, evidence: Evidence): Omit<Verdict, 'silence'> {
  const application = evidence.onFile ? 'supplement' : 'application';
  if (intent === 'withdrawal') return { kind: 'withdrawal', reason };
  if (evidence.unreadable)
    return { kind: application, reason: 'it carries a document that could not be read and may be a CV or letter' };
  if (intent === 'application' && !evidence.onFile) return { kind: 'application', reason };
  if (evidence.anyDocument && intent !== 'enquiry') {
    if (evidence.onFile) return { kind: 'supplement', reason: 'documents for an application that is already here' };
    return { kind: 'application', reason: 'it carries documents, though neither a CV nor a motivation letter' };
  }
  if (evidence.onlyLinked && intent !== 'enquiry')
    return { kind: application, reason: 'it points to documents elsewhere; links are not followed' };
  if (intent === 'enquiry') return { kind: 'enquiry', reason };
  if (intent === 'application') return { kind: 'supplement', reason };
  return { kind: 'other', reason };
}

function verdict(kind: Kind, reason: string, silence: Suppression | null): Verdict {
  return { kind, reason, silence };
}
