// From a raw mail to the Message that the rules read, and its files. Everything in it is a stranger's and comes out cleaned.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Message } from '../domain/message.ts';
import { filesOf, type MailFile, reportOf } from './attachments.ts';
import { asWindows1252, isMisread, undoubled } from './charset.ts';
import {
  addressesIn,
  bareAddress,
  cleanText,
  dateOf,
  fieldLines,
  headersOf,
  messageIds,
  oneLine,
  returnPathOf,
  shownLine,
} from './headers.ts';
import { textOfHtml } from './html-text.ts';
import { bodyStart, headAndText, isOverwrapped, reduced, WRAPPING, withGuessedBoundary } from './reduce.ts';

export type { MailFile } from './attachments.ts';

export interface ParsedMessage {
  message: Message;
  files: MailFile[];
}

/** A mail that no parser makes sense of; the raw source is kept and a person looks. */
export class UnparseableMail extends Error {
  readonly permanent = true;
}

/** Characters of text that the rules read; sixty pages, where a letter is one. */
const MAX_TEXT = 200_000;
/** Attached mails are opened this deep, for what was passed on and passed on again; what lies deeper stays a file. */
const ATTACHED_DEPTH = 3;

/**
 * Parses a raw mail (RFC 5322, MIME).
 *
 * A mail with more parts, lines or header than any person's is cut down first ({@link reduced}), so that a verdict comes from
 * what can be read and in bounded time; one that breaks the parser all the same is read as its header over plain text.
 *
 * @throws UnparseableMail when even that fails
 */
export async function parseMail(kept: Buffer): Promise<ParsedMessage> {
  const raw = withLineFeeds(kept);
  const source = isOverwrapped(raw) ? reduced(raw) : raw;
  const readings = [() => wellRead(raw, source), () => parsed(reduced(raw)), () => parsed(headAndText(raw))];
  let cause: unknown;
  for (const reading of readings) {
    try {
      return await messageOf(await reading());
    } catch (error) {
      cause = error;
    }
  }
  throw new UnparseableMail('the mail is not built as mail is', { cause });
}

/** Mail kept by old Macs ends its lines with CR alone. */
export function withLineFeeds(raw: Buffer): Buffer {
  if (raw.includes('\n') || !raw.includes('\r')) return raw;
  return Buffer.from(raw.toString('latin1').replaceAll('\r', '\n'), 'latin1');
}

async function messageOf(mail: ParsedMail): Promise<ParsedMessage> {
  const text = textOf(mail);
  const { files, attachedMails } = await filesOf(mail, ATTACHED_DEPTH, { parse: openAttached, textOf });
  const headers = headersOf(mail);
  const values = (name: string) => headers.filter((h) => h.name === name).map((h) => h.value);
  const from = fieldLines(mail, 'from');
  const subject = shownLine(mail.subject ?? '');
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
    links: linksOf(text, htmlOf(mail)),
    partTypes: [
      typeOf(values('content-type')[0]),
      ...mail.attachments.map((part) => oneLine(part.contentType.toLowerCase()).slice(0, 200)),
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

/** The parser's reading, put right where the mail names the wrong boundary or the wrong character set. */
async function wellRead(raw: Buffer, source: Buffer): Promise<ParsedMail> {
  const mail = await parsed(source);
  if (!isHollow(mail) || bodyStart(raw) >= raw.length) return withReadableText(source, mail);
  const guessed = await parsed(withGuessedBoundary(raw)).catch(() => mail);
  return isHollow(guessed) ? parsed(headAndText(raw)).catch(() => mail) : guessed;
}

/** A small mail in a wrong character set is read again in the one it must have been meant in; its files stay as they were. */
async function withReadableText(source: Buffer, mail: ParsedMail): Promise<ParsedMail> {
  if (source.length > 20 * CHUNK || !isMisread(`${mail.text ?? ''}${mail.html || ''}`)) return mail;
  const again = await parsed(asWindows1252(source)).catch(() => null);
  return again ? { ...mail, text: again.text, html: again.html } : mail;
}

/** A multipart of which nothing was found. */
function isHollow(mail: ParsedMail): boolean {
  const type = mail.headerLines.find(({ key }) => key === 'content-type')?.line ?? '';
  return /^[^:]*:\s*multipart\//i.test(type) && !mail.text && !mail.html && mail.attachments.length === 0;
}

async function parsed(source: Buffer): Promise<ParsedMail> {
  const mail = await simpleParser(source.length > CHUNK ? Readable.from(chunks(source)) : source, {
    checksumAlgo: 'sha256',
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
    keepCidLinks: true,
    skipTextToHtml: true,
    skipHtmlToText: true,
    maxHeadSize: 2 * WRAPPING.header,
    maxChildNodes: 2 * WRAPPING.parts,
  });
  // A field without a value comes as `true`, whatever the types say.
  for (const part of mail.attachments) {
    if (typeof part.contentType !== 'string') part.contentType = 'application/octet-stream';
    if (typeof part.filename !== 'string') delete part.filename;
    if (typeof part.cid !== 'string') delete part.cid;
  }
  if (typeof mail.subject !== 'string') delete mail.subject;
  return mail;
}

/** A large mail is handed on in pieces, so that other work gets its turn between them. */
const CHUNK = 512 * 1024;
function* chunks(source: Buffer): Generator<Buffer> {
  for (let at = 0; at < source.length; at += CHUNK) yield source.subarray(at, at + CHUNK);
}

/** A broken attached mail stays a file; it must not take the whole mail with it. */
function openAttached(raw: Buffer): Promise<ParsedMail | null> {
  return parsed(isOverwrapped(raw) ? reduced(raw) : raw).catch(() => null);
}

function typeOf(value: string | undefined): string {
  return (
    /^\s*([\w.+-]+\/[\w.+-]+)/
      .exec(value ?? '')?.[1]
      ?.toLowerCase()
      .slice(0, 200) ?? 'text/plain'
  );
}

/**
 * What a reader sees. Programs show the HTML: where the plain part is missing, or says only a fraction of it ("view this mail
 * in a browser", a list's footer), the HTML's text comes first.
 */
function textOf(mail: ParsedMail): string {
  const plain = undoubled(cleanText((mail.text ?? '').slice(0, MAX_TEXT)).trim());
  const html = htmlOf(mail);
  if (html === '') return plain;
  const rich = undoubled(cleanText(textOfHtml(html).slice(0, MAX_TEXT)).trim());
  if (letters(rich) <= 2 * letters(plain)) return plain;
  return plain === '' || rich.includes(plain) ? rich : `${rich}\n\n${plain}`.slice(0, MAX_TEXT);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function htmlOf(mail: ParsedMail): string {
  return typeof mail.html === 'string' ? mail.html.slice(0, 1_000_000) : '';
}

function linksOf(text: string, html: string): string[] {
  const inText = text.match(/\bhttps?:\/\/[^\s<>"')\]]{4,500}/gi) ?? [];
  const inHtml = [...cleanText(html).matchAll(/\bhref\s{0,20}=\s{0,20}["']?(https?:\/\/[^\s"'<>]{4,500})/gi)].map(
    (m) => m[1] ?? '',
  );
  return [...new Set([...inText, ...inHtml])].slice(0, 100);
}
