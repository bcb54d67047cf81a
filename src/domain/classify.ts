// What a mail is, with the reason: strong signs before weak ones, a person's papers before weak signs of a machine.

import type { Kind, Suppression } from './disposition.ts';
import { sendable } from './letters/recipient.ts';
import { automaticSigns, type Sign } from './machines/automatic.ts';
import type { Speaks } from './machines/signs.ts';
import type { Message } from './message.ts';
import { intentOf, type Wish } from './people/intent.ts';
import { ownWords } from './people/own-words.ts';
import { concernsRecruitment } from './people/topic.ts';
import { isRobot } from './sender.ts';

export interface Verdict {
  kind: Kind;
  /** For HR, in words. */
  reason: string;
  /** Why nothing is sent in answer to it, or null. */
  silence: Suppression | null;
  /** It says thank you and nothing else. */
  thanks: boolean;
}

/** What is known of a mail's papers and past when it is classified. */
export interface Evidence {
  /** A CV or motivation letter was found in it, the mail's own text included. */
  paper: boolean;
  /** It carries a document that could not be read and may be a paper. */
  unreadable: boolean;
  /** It carries a document of any kind. */
  anyDocument: boolean;
  /** It carries documents, and every one of them is infected. */
  onlyInfected: boolean;
  /** Its sender has an application on file for the vacancy. */
  onFile: boolean;
  /** It only points to documents elsewhere. */
  onlyLinked: boolean;
  /** Its subject names the vacancy, and is no answer to another mail. */
  namesVacancy: boolean;
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
  if (certain)
    return verdict(certain.kind, certain.reason, message.returnPath === '' ? 'null-sender' : certain.suppression);
  const strong = strongest(signs);
  const silence = silenceOf(message, strong, ownAddresses);
  if (evidence.paper) {
    if (evidence.onFile) return verdict('supplement', 'papers for an application that is already here', silence);
    return verdict('application', 'it carries a CV or a motivation letter', silence);
  }
  if (strong) return verdict(strong.kind, strong.reason, silence);
  if (silence === 'self') return verdict('other', 'it comes from a mailbox of our own', silence);
  const own = ownWords(message.text);
  const wish = intentOf(message.subject, own);
  const weak = signs.filter((sign) => sign.strength === 'weak');
  const speaks: Speaks[] = [...wish.speaks, ...(evidence.anyDocument ? (['documents'] as const) : [])];
  const standing = weak.find((sign) => !speaks.some((each) => sign.yieldsTo.includes(each)));
  if (standing) return verdict(standing.kind, standing.reason, silence ?? standing.suppression);
  const answersUs = isAnswerToUs(message, ownAddresses);
  const person = personsMail(
    wish,
    { ...evidence, namesVacancy: evidence.namesVacancy && !answersUs },
    !answersUs && isOffTopic(message, own, evidence),
  );
  const wanted = weak.find((sign) => sign.asksForSilence)?.suppression ?? null;
  return {
    ...person,
    silence: silence ?? (person.kind === 'application' ? null : wanted),
    thanks: person.kind === 'other' && wish.intent === 'thanks',
  };
}

/**
 * A stranger's long mail without a word of posts or applications is left to a person, unanswered, whatever it asks or carries: it may
 * be advertising, and who means the vacancy says so. Answers to our mail are not strangers'.
 */
function isOffTopic(message: Message, own: string, evidence: Evidence): boolean {
  if (evidence.onFile || evidence.namesVacancy) return false;
  // A file that cannot be read, without a word: in a vacancy's mailbox that is more likely an application than anything else.
  if (evidence.unreadable && own.trim() === '') return false;
  const names = message.attachments.map((attachment) => attachment.filename);
  return !concernsRecruitment(message.subject, own, names);
}

/** Told by the ids it refers to: ours end in the domain of a vacancy mailbox. */
function isAnswerToUs(message: Message, ownAddresses: string[]): boolean {
  const ours = ownAddresses.map((address) => address.slice(address.lastIndexOf('@')));
  return [...message.inReplyTo, ...message.references].some((id) =>
    ours.some((domain) => id.toLowerCase().endsWith(`${domain}>`)),
  );
}

/**
 * `bulk` from a list outweighs a mere `auto-reply` mark: a job board's digest is sent by a machine to many. Only where nothing but
 * Precedence says bulk, a note that reads or is marked like an answer is one: vacation programs and help desks set it, too.
 */
function strongest(signs: Sign[]): Sign | undefined {
  const strong = signs.filter((sign) => sign.strength === 'strong');
  const bounce = strong.find((sign) => sign.kind === 'bounce');
  const bulk = strong.filter((sign) => sign.kind === 'bulk');
  const answer = signs.find(
    (sign) => sign.kind === 'auto-reply' && !sign.reason.includes('auto-generated') && !sign.asksForSilence,
  );
  if (bounce) return bounce;
  if (answer && bulk.length > 0 && bulk.every((sign) => sign.reason.includes('Precedence')))
    return { ...answer, suppression: bulk[0]?.suppression ?? answer.suppression };
  return bulk[0] ?? strong[0];
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

function personsMail(wish: Wish, evidence: Evidence, offTopic: boolean): Pick<Verdict, 'kind' | 'reason'> {
  const { intent, reason } = wish;
  const application = evidence.onFile ? 'supplement' : 'application';
  if (intent === 'withdrawal') return { kind: 'withdrawal', reason };
  // A referee's letter is nobody's application; HR files it.
  if (intent === 'recommendation' && !evidence.onFile) return { kind: 'other', reason };
  // What spreads viruses sends them under a stranger's address, who must not be answered: a candidate says what it is about.
  if (evidence.onlyInfected && !evidence.onFile && !evidence.namesVacancy && intent !== 'application')
    return { kind: 'other', reason: 'all it carries is infected, and it does not speak of the vacancy' };
  if (offTopic) return { kind: 'other', reason: 'it does not speak of a vacancy or an application' };
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
  if (intent === null && evidence.namesVacancy)
    return { kind: 'enquiry', reason: 'a person writes under a subject that names the vacancy' };
  return { kind: 'other', reason };
}

function verdict(kind: Kind, reason: string, silence: Suppression | null): Verdict {
  return { kind, reason, silence, thanks: false };
}
