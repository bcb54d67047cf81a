// From a raw mail to the Message that the rules read, and its files. Everything in it is a stranger's and comes out cleaned.
import { createHash } from 'node:crypto';
import {
  type AddressObject,
  type ParsedMail,
  type Attachment as Part,
  parseAddressHeader,
  simpleParser,
} from 'mailparser';
import { shownName } from '../domain/filename.ts';
import type { Address, AttachedMail, Attachment, DeliveryReport, Header, Message } from '../domain/message.ts';

/** A file of a mail with its content, in the order of the mail. */
export interface MailFile {
  attachment: Attachment;
  content: Buffer;
}

export interface ParsedMessage {
  message: Message;
  files: MailFile[];
}

/** A mail that no parser makes sense of; the raw source is kept and a person looks. */
export class UnparseableMail extends Error {
  readonly permanent = true;
}

/** Parts and header bytes beyond which a mail is not a person's; hostile ones run to thousands. */
const MAX_PARTS = 500;
const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_TEXT = 1_000_000;
/** Attached mails are opened this deep; what lies deeper stays a file. */
const ATTACHED_DEPTH = 1;

/**
 * Parses a raw mail (RFC 5322, MIME).
 * @throws UnparseableMail when it has more parts or larger headers than any person's mail, or breaks the parser
 */
export async function parseMail(raw: Buffer): Promise<ParsedMessage> {
  const mail = await parse(raw);
  const { files, attachedMails } = await filesOf(mail, ATTACHED_DEPTH);
  const headers = headersOf(mail);
  const values = (name: string) => headers.filter((h) => h.name === name).map((h) => h.value);
  const from = fieldLines(mail, 'from');
  const subject = oneLine(mail.subject ?? '');
  const text = textOf(mail);
  const message: Message = {
    messageId: messageIds(values('message-id')[0] ?? '')[0] ?? null,
    inReplyTo: messageIds(values('in-reply-to').join(' ')),
    references: messageIds(values('references').join(' ')),
    from: addressesIn(from),
    fromFields: from.length,
    sender: addressesIn(fieldLines(mail, 'sender'))[0] ?? null,
    replyTo: addressesIn(fieldLines(mail, 'reply-to')),
    to: addressesIn(fieldLines(mail, 'to')),
    cc: addressesIn(fieldLines(mail, 'cc')),
    deliveredTo: [...values('delivered-to'), ...values('x-original-to')].map((v) => bareAddress(v)),
    returnPath: returnPathOf(values('return-path')),
    subject,
    date: dateOf(values('date')[0]),
    headers,
    text,
    links: linksOf(text, typeof mail.html === 'string' ? mail.html : ''),
    partTypes: [
      typeOf(values('content-type')[0]),
      ...mail.attachments.map((part) => oneLine(part.contentType.toLowerCase())),
    ],
    attachments: files.map((file) => file.attachment),
    attachedMails,
    report: reportOf(mail),
    contentHash: sha256([subject, text, ...files.map((file) => file.attachment.sha256)].join('\n')),
  };
  return { message, files };
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function parse(raw: Buffer): Promise<ParsedMail> {
  try {
    return await simpleParser(raw, {
      checksumAlgo: 'sha256',
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      keepCidLinks: true,
      skipTextToHtml: true,
      maxHtmlLengthToParse: MAX_TEXT,
      maxHeadSize: MAX_HEADER_BYTES,
      maxChildNodes: MAX_PARTS,
    });
  } catch (error) {
    throw new UnparseableMail('the mail is not built as mail is', { cause: error });
  }
}

/** Parts that are no documents: signatures, calendars, cards, and what reports are made of (product rules, "Documents"). */
const NOT_A_DOCUMENT =
  /^(?:text\/(?:calendar|vcard|x-vcard|directory|rfc822-headers|x-amp-html)|application\/(?:ics|pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys|pgp-encrypted)|message\/(?:delivery-status|global-delivery-status|disposition-notification|feedback-report|external-body|partial))$/;

async function filesOf(mail: ParsedMail, depth: number): Promise<{ files: MailFile[]; attachedMails: AttachedMail[] }> {
  const files: MailFile[] = [];
  const attachedMails: AttachedMail[] = [];
  for (const part of mail.attachments) {
    if (NOT_A_DOCUMENT.test(part.contentType.toLowerCase()) || part.size === 0) continue;
    const inner = isMail(part) && depth > 0 ? await openAttached(part) : null;
    if (inner) {
      const opened = await filesOf(inner, depth - 1);
      const name = shownName(part.filename ?? '') ?? shownName(oneLine(inner.subject ?? '')) ?? 'attached mail';
      files.push(...opened.files.map((file) => inContainer(file, name)));
      attachedMails.push(attachedMailOf(inner));
    } else if (!isOrnament(part, mail)) files.push({ attachment: attachmentOf(part, mail), content: part.content });
  }
  return { files, attachedMails };
}

function isMail(part: Part): boolean {
  return /^message\/(?:rfc822|global)$/i.test(part.contentType) || /\.eml$/i.test(part.filename ?? '');
}

/** A broken attached mail stays a file; it must not take the whole mail with it. */
async function openAttached(part: Part): Promise<ParsedMail | null> {
  try {
    return await parse(part.content);
  } catch {
    return null;
  }
}

function attachedMailOf(mail: ParsedMail): AttachedMail {
  return {
    from: addressesIn(fieldLines(mail, 'from'))[0] ?? null,
    subject: oneLine(mail.subject ?? ''),
    text: textOf(mail),
    messageId: messageIds(mail.messageId ?? '')[0] ?? null,
  };
}

function inContainer(file: MailFile, container: string): MailFile {
  return { ...file, attachment: { ...file.attachment, container } };
}

/** A picture shown inside the text is a logo or a signature. */
function isOrnament(part: Part, mail: ParsedMail): boolean {
  return part.contentType.toLowerCase().startsWith('image/') && isEmbedded(part, mail);
}

function isEmbedded(part: Part, mail: ParsedMail): boolean {
  if (!part.cid) return false;
  return part.related === true || (typeof mail.html === 'string' && mail.html.includes(`cid:${part.cid}`));
}

function attachmentOf(part: Part, mail: ParsedMail): Attachment {
  return {
    filename: part.filename === undefined ? null : shownName(part.filename),
    mediaType: oneLine(part.contentType.toLowerCase()),
    size: part.size,
    sha256: part.checksum,
    embedded: isEmbedded(part, mail),
    container: null,
  };
}

function headersOf(mail: ParsedMail): Header[] {
  return mail.headerLines.map(({ key, line }) => ({ name: key, value: oneLine(line.slice(line.indexOf(':') + 1)) }));
}

/** The values of an address field as they stand, one entry a field. */
function fieldLines(mail: ParsedMail, name: string): string[] {
  return mail.headerLines.filter(({ key }) => key === name).map(({ line }) => line.slice(line.indexOf(':') + 1));
}

function addressesIn(values: string[]): Address[] {
  return values.flatMap((value) => {
    const parsed: AddressObject = parseAddressHeader(value, { flatten: true, decodePunycode: false });
    return parsed.value
      .filter((mailbox) => mailbox.address)
      .map((mailbox) => ({
        name: oneLine(mailbox.name).slice(0, 200),
        address: oneLine(mailbox.address ?? '').toLowerCase(),
      }));
  });
}

function bareAddress(value: string): string {
  return value.replace(/[<>]/g, '').trim().toLowerCase();
}

function returnPathOf(values: string[]): string | null {
  const [value] = values;
  return value === undefined ? null : bareAddress(value);
}

function messageIds(value: string): string[] {
  return (value.match(/<[^<>\s]{1,500}>/g) ?? []).slice(0, 200);
}

/** The parser takes a senseless date for now; this does not. Comments such as `(CEST)` are dropped. */
function dateOf(value: string | undefined): Date | null {
  const instant = Date.parse((value ?? '').replace(/\([^()]*\)/g, ' ').trim());
  const senseless = Number.isNaN(instant) || instant < Date.UTC(1990, 0) || instant > Date.UTC(2100, 0);
  return senseless ? null : new Date(instant);
}

function typeOf(value: string | undefined): string {
  return /^\s*([\w.+-]+\/[\w.+-]+)/.exec(value ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
}

function textOf(mail: ParsedMail): string {
  return (mail.text ?? '').slice(0, MAX_TEXT).replaceAll('\r\n', '\n').replace(NOT_TEXT, '').trim();
}

// Controls but line feed and tab, bidi and zero-width marks, unpaired surrogates (PostgreSQL stores neither NUL nor those).
const NOT_TEXT = /[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** A decoded header may hide line breaks, which would become headers of our own answer. */
function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function linksOf(text: string, html: string): string[] {
  const inText = text.match(/\bhttps?:\/\/[^\s<>"')\]]{4,500}/gi) ?? [];
  const inHtml = [...html.replace(NOT_TEXT, '').matchAll(/\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>]{4,500})/gi)].map(
    (m) => m[1] ?? '',
  );
  return [...new Set([...inText, ...inHtml])].slice(0, 100);
}

/** RFC 3464: the fields of the first recipient, and the Message-ID of the mail that came back. */
function reportOf(mail: ParsedMail): DeliveryReport | null {
  const status = mail.attachments.find((part) => /^message\/(?:global-)?delivery-status$/i.test(part.contentType));
  if (!status) return null;
  const fields = status.content.toString('utf8').slice(0, 50_000).replace(NOT_TEXT, '');
  const field = (name: string) =>
    new RegExp(`^${name}\\s*:\\s*(?:rfc822\\s*;)?\\s*(\\S+)`, 'im').exec(fields)?.[1] ?? '';
  const returned = mail.attachments.find((part) =>
    /^(?:message\/(?:rfc822|global)|text\/rfc822-headers)$/i.test(part.contentType),
  );
  const source = returned?.content.toString('utf8').slice(0, 100_000).replace(NOT_TEXT, '') ?? '';
  return {
    action: field('action').toLowerCase(),
    status: field('status'),
    recipient: bareAddress(field('final-recipient')),
    originalMessageId: messageIds(/^message-id\s*:\s*(.*)$/im.exec(source)?.[1] ?? '')[0] ?? null,
  };
}
