// The files of a mail, those of attached mails among them, and what a delivery report says; names are cleaned, contents as they came.
import type { ParsedMail, Attachment as Part } from 'mailparser';
import { shownName } from '../domain/filename.ts';
import type { AttachedMail, Attachment, DeliveryReport } from '../domain/message.ts';
import { addressesIn, bareAddress, cleanText, fieldLines, messageIds, oneLine, shownLine } from './headers.ts';

/** A file of a mail with its content, in the order of the mail. */
export interface MailFile {
  attachment: Attachment;
  content: Buffer;
}

export interface Opened {
  files: MailFile[];
  attachedMails: AttachedMail[];
}

/** How an attached mail is opened; null when it cannot be, and it stays a file then. */
export interface Opener {
  parse: (raw: Buffer) => Promise<ParsedMail | null>;
  textOf: (mail: ParsedMail) => string;
}

/** Files of one mail that are read; hundreds are nobody's application, and each costs a reading process its time. */
const MOST_FILES = 100;

/** Parts that are no documents: signatures, calendars, cards, and what reports are made of (product rules, "Documents"). */
const NOT_A_DOCUMENT =
  /^(?:text\/(?:calendar|vcard|x-vcard|directory|rfc822-headers|x-amp-html)|application\/(?:ics|pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys|pgp-encrypted)|message\/(?:delivery-status|global-delivery-status|disposition-notification|feedback-report|external-body|partial))$/;

/**
 * The documents that hang on a mail, at most {@link MOST_FILES}.
 * @param depth attached mails are opened this deep; what lies deeper stays a file
 */
export async function filesOf(mail: ParsedMail, depth: number, opener: Opener): Promise<Opened> {
  const opened: Opened = { files: [], attachedMails: [] };
  const shown = shownInHtml(mail);
  for (const part of mail.attachments) {
    if (opened.files.length >= MOST_FILES) break;
    if (NOT_A_DOCUMENT.test(part.contentType.toLowerCase())) continue;
    // A named file without content is one the sender saw go out: HR and candidate are told that it is empty.
    if (part.size === 0 && part.filename === undefined) continue;
    const inner = isMail(part) && depth > 0 ? await opener.parse(part.content) : null;
    if (inner) {
      const within = await filesOf(inner, depth - 1, opener);
      const name = shownName(part.filename ?? '') ?? shownName(oneLine(inner.subject ?? '')) ?? 'attached mail';
      opened.files.push(...within.files.map((file) => inContainer(file, name)));
      // A mail that only passes another one on stands behind it: the papers are the inner sender's.
      const passesOn = within.attachedMails.length > 0 && within.files.every((file) => file.attachment.container);
      const itself = attachedMailOf(inner, opener);
      opened.attachedMails.push(...(passesOn ? [...within.attachedMails, itself] : [itself, ...within.attachedMails]));
    } else if (!isOrnament(part, shown))
      opened.files.push({ attachment: attachmentOf(part, shown), content: part.content });
  }
  return { ...opened, files: opened.files.slice(0, MOST_FILES) };
}

/** RFC 3464: the fields of the first recipient, and the Message-ID of the mail that came back; null when it is no report. */
export function reportOf(mail: ParsedMail): DeliveryReport | null {
  const status = mail.attachments.find((part) => /^message\/(?:global-)?delivery-status$/i.test(part.contentType));
  if (!status) return null;
  const fields = cleanText(status.content.toString('utf8', 0, 50_000));
  const field = (name: string) =>
    new RegExp(`^${name}[ \\t]*:[ \\t]*(?:(?:rfc822|utf-8)[ \\t]*;)?[ \\t]*(\\S+)`, 'im').exec(fields)?.[1] ?? '';
  const returned = mail.attachments.find((part) =>
    /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/i.test(part.contentType),
  );
  // The field may be folded before its value.
  const source = cleanText(returned?.content.toString('utf8', 0, 100_000) ?? '').replace(/\n[ \t]+/g, ' ');
  return {
    action: field('action').toLowerCase(),
    status: field('status'),
    recipient: bareAddress(field('final-recipient') || field('original-recipient')),
    originalMessageId: originalId(/^message-id[ \t]*:[ \t]*(.*)$/im.exec(source)?.[1] ?? ''),
  };
}

/** Some servers take the angle brackets off. */
function originalId(value: string): string | null {
  const bare = /^[^\s<>@]{1,250}@[^\s<>@]{1,250}$/.exec(value.trim())?.[0];
  return messageIds(bare === undefined ? value : `<${bare}>`)[0] ?? null;
}

function isMail(part: Part): boolean {
  return /^message\/(?:rfc822|global)$/i.test(part.contentType) || /\.eml$/i.test(part.filename ?? '');
}

function attachedMailOf(mail: ParsedMail, opener: Opener): AttachedMail {
  return {
    from: addressesIn(fieldLines(mail, 'from'))[0] ?? null,
    subject: shownLine(mail.subject ?? ''),
    text: opener.textOf(mail),
    messageId: messageIds(mail.messageId ?? '')[0] ?? null,
  };
}

function inContainer(file: MailFile, container: string): MailFile {
  return file.attachment.container ? file : { ...file, attachment: { ...file.attachment, container } };
}

/** The Content-IDs that the HTML refers to, found in one pass: a mail may have hundreds of parts and megabytes of HTML. */
function shownInHtml(mail: ParsedMail): Set<string> {
  const html = typeof mail.html === 'string' ? mail.html.slice(0, 1_000_000) : '';
  return new Set([...html.matchAll(/cid:([^\s"'<>)]{1,500})/gi)].map((found) => found[1] ?? ''));
}

/** A picture shown inside the text is a logo or a signature. */
function isOrnament(part: Part, shown: Set<string>): boolean {
  return part.contentType.toLowerCase().startsWith('image/') && isEmbedded(part, shown);
}

function isEmbedded(part: Part, shown: Set<string>): boolean {
  return part.cid !== undefined && (part.related === true || shown.has(part.cid));
}

function attachmentOf(part: Part, shown: Set<string>): Attachment {
  return {
    filename: part.filename === undefined ? null : shownName(part.filename),
    mediaType: oneLine(part.contentType.toLowerCase()).slice(0, 200),
    size: part.size,
    sha256: part.checksum,
    embedded: isEmbedded(part, shown),
    container: null,
  };
}
