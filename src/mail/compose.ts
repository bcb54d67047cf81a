// Turns an answer into the bytes that are kept and sent: they are made once and never again.
import { createHmac } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

export interface Draft {
  from: { name: string; address: string };
  /** Addresses that were checked to be one each. */
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** With its angle brackets. */
  messageId: string;
  /** What the mail answers, as it came; null for a mail that answers none. */
  answers: { messageId: string | null; references: string[]; inReplyTo: string[] } | null;
  date: Date;
}

/** The largest answer (product rules); a digest may be longer, as it goes to readers of our own. */
export const MAX_ANSWER_BYTES = 16 * 1024;

/** The answer says too much for one mail: name fewer files. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * The whole mail as it goes over the wire, CRLF line ends. An answer is marked as one (RFC 3834 section 5), a digest as generated.
 * @throws TooLarge when an answer is larger than it may be
 */
export async function compose(draft: Draft): Promise<Buffer> {
  const parent = draft.answers === null ? null : msgId(draft.answers.messageId);
  const composer = new MailComposer({
    from: { name: oneLine(draft.from.name), address: draft.from.address },
    // As objects: a string would be read for names and commas.
    to: draft.to.map((address) => ({ name: '', address })),
    subject: oneLine(draft.subject),
    text: draft.text,
    html: draft.html,
    messageId: draft.messageId,
    date: draft.date,
    ...(parent === null ? {} : { inReplyTo: parent }),
    ...(draft.answers === null ? {} : { references: referencesTo(draft.answers) }),
    headers: {
      'Auto-Submitted': draft.answers === null ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
    },
    // The same draft gives the same bytes.
    baseBoundary: draft.messageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await composer.compile().build();
  if (draft.answers !== null && raw.length > MAX_ANSWER_BYTES) {
    throw new TooLarge(`An answer of ${raw.length} bytes is larger than the ${MAX_ANSWER_BYTES} it may have`);
  }
  return raw;
}

/**
 * The Message-ID of an answer: the same for the same thing answered and purpose, and not to be guessed by others.
 * @param answered `mail:HOI:` and the SHA-256 of the mail's raw source, or `digest:HOI:2026-03-22`; never a row's id, as a mail that is taken in again gets another
 * @param mailbox the vacancy mailbox, whose domain it takes
 */
export function messageIdFor(secret: string, answered: string, purpose: string, mailbox: string): string {
  const key = createHmac('sha256', secret).update(`${answered}\n${purpose}`).digest('hex').slice(0, 40);
  return `<intray.${key}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}>`;
}

// The dot-atom form of RFC 5322 section 3.6.4; the obsolete forms are where injections hide.
const MSG_ID = /^<?([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,150}@[A-Za-z0-9!#$%&'*+/=?^_`{|}~.[\]:-]{1,100})>?$/;

function msgId(value: string | null): string | null {
  const match = MSG_ID.exec(value?.trim() ?? '');
  return match === null ? null : `<${match[1]}>`;
}

const MOST_REFERENCES = 12;

/** RFC 5322 section 3.6.4: the parent's references, or what it answered, then the parent. When too many, the first and the last stay. */
function referencesTo(parent: NonNullable<Draft['answers']>): string[] {
  const before = parent.references.length > 0 ? parent.references : parent.inReplyTo.slice(0, 1);
  const chain = [...before, parent.messageId].map(msgId).filter((id) => id !== null);
  const unique = chain.filter((id, i) => chain.lastIndexOf(id) === i);
  if (unique.length <= MOST_REFERENCES) return unique;
  return [...unique.slice(0, 1), ...unique.slice(1 - MOST_REFERENCES)];
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
