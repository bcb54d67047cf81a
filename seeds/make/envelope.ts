// A mail as the receiving server stored it: what the sender composed, below the lines that the servers on its way wrote.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Temporal } from 'temporal-polyfill';

export interface Letterbox {
  mailbox: string;
  /** The organisation's own server. */
  mx: string;
}
export const HOI: Letterbox = { mailbox: 'HOI.vacancy@wcoomd.org', mx: 'mx.wcoomd.org' };
export const STCEPM: Letterbox = { mailbox: 'STCEPM.vacancy@wcoomd.org', mx: 'mx.wcoomd.org' };
export const DDIS: Letterbox = { mailbox: 'DDIS.vacancy@wcoomd.org', mx: 'mx.wcoomd.org' };
export const LIBRA: Letterbox = { mailbox: 'LIBRA.vacancy@intray.example', mx: 'mx.intray.example' };

export interface Attached {
  filename: string;
  content: Buffer;
}

export interface Sample {
  /** File name in seeds/mail. */
  file: string;
  to: Letterbox;
  /** When the organisation's server took it, RFC 3339 in UTC. */
  receivedAt: string;
  from: { name: string; address: string };
  subject: string;
  text: string;
  html?: string;
  attachments?: Attached[];
  /** Seconds between the sender's `Date:` and the arrival; 9 unless told. */
  underway?: number;
  /** The file whose mail this one answers. */
  answers?: string;
  headers?: Record<string, string>;
  /** The envelope's sender when it is not the author; '' is the null sender. */
  returnPath?: string;
  /** The whole body with its MIME headers, for mail that no composer writes. */
  body?: string;
}

/** The stored bytes of a sample, the same every time. */
export async function stored(sample: Sample): Promise<Buffer> {
  const composed = sample.body === undefined ? await compose(sample) : Buffer.from(crlf(sample.body));
  return Buffer.concat([Buffer.from(crlf(trace(sample))), composed]);
}

/** A sample as it lies in an outbox: no server has seen it, and no clock is in it that would contradict the day it is sent. */
export async function unsent(sample: Sample): Promise<Buffer> {
  const composed = (await compose(sample)).toString('latin1');
  return Buffer.from(composed.replace(/^Date: .*\r\n/m, ''), 'latin1');
}

/** The Message-ID of the mail in a file. */
export function messageIdOf(file: string, domain: string): string {
  return `<${token(file, 20)}@${domain}>`;
}

function compose(sample: Sample): Promise<Buffer> {
  const domain = domainOf(sample.from.address);
  const answered = sample.answers ? messageIdOf(sample.answers, domain) : undefined;
  const mail = new MailComposer({
    from: sample.from,
    to: sample.to.mailbox,
    subject: sample.subject,
    text: sample.text,
    html: sample.html,
    date: sentAt(sample),
    messageId: messageIdOf(sample.file, domain),
    inReplyTo: answered,
    references: answered,
    headers: sample.headers,
    attachments: sample.attachments,
    baseBoundary: token(`${sample.file} boundary`, 16),
    newline: 'windows',
  } as ConstructorParameters<typeof MailComposer>[0]);
  return mail.compile().build();
}

function trace(sample: Sample): string {
  const { mailbox, mx } = sample.to;
  const domain = domainOf(sample.from.address);
  const sender = sample.returnPath ?? sample.from.address;
  const seen = sender === '' ? `smtp.helo=mta.${domain}` : `smtp.mailfrom=${domainOf(sender)}`;
  return [
    `Return-Path: <${sender}>`,
    `Delivered-To: ${mailbox}`,
    `Received: from mta.${domain} (mta.${domain} [192.0.2.17])`,
    `\tby ${mx} with ESMTPS id ${token(sample.file, 12).toUpperCase()}`,
    `\tfor <${mailbox}>; ${mailDate(sample.receivedAt)}`,
    `Authentication-Results: ${mx};`,
    `\tspf=pass ${seen};`,
    `\tdkim=pass header.d=${domain};`,
    `\tdmarc=pass header.from=${domain}`,
    `Received: from [198.51.100.23] by mta.${domain} with ESMTPSA id ${token(`${sample.file} relay`, 12)};`,
    `\t${mailDate(sentAt(sample).toISOString())}`,
    '',
  ].join('\n');
}

function sentAt(sample: Sample): Date {
  return new Date(Date.parse(sample.receivedAt) - (sample.underway ?? 9) * 1000);
}

/** RFC 5322 date by the clock on the wall in Brussels. */
export function mailDate(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels');
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][local.dayOfWeek - 1];
  const month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[local.month - 1];
  return `${day}, ${local.day} ${month} ${local.year} ${local.toPlainTime().toString({ smallestUnit: 'second' })} ${local.offset.replace(':', '')}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** A made-up id that stays the same. */
function token(of: string, length: number): string {
  return createHash('sha256').update(of).digest('hex').slice(0, length);
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
