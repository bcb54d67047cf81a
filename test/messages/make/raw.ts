// A mail as it lies in the mailbox: the server's lines on top, then what the sender's program wrote, bad habits included. The same bytes every time.
import { createHash } from 'node:crypto';
import { HOI, type Letterbox, mailDate } from '../../../seeds/make/envelope.ts';

export interface Enclosed {
  filename: string;
  content: Buffer;
  type?: string;
  /** Makes the part inline, shown by the HTML under this id. */
  cid?: string;
}

export interface Mail {
  /** Its one oddity, as the file is named, without folder and ending. */
  file: string;
  to?: Letterbox;
  /** When the organisation's server took it, RFC 3339 in UTC. */
  at?: string;
  /** What stands behind `From:`; null leaves the field out. Letters beyond ASCII are encoded. */
  from: string | null;
  /** What stands behind `Subject:`; null leaves the field out. */
  subject: string | null;
  /** The envelope's sender where it is not the author's address; '' is the null sender. */
  returnPath?: string;
  /** Further header lines exactly as they stand. */
  headers?: string[];
  text?: string;
  html?: string;
  enclosed?: Enclosed[];
  /** Everything below the header fields above, MIME fields included, for bodies no mail program writes today. */
  body?: string | Buffer;
  /** What the organisation's server found out about the sender; null leaves its line out. */
  auth?: string | null;
  /** The file whose mail this one answers. */
  answers?: string;
  messageId?: string | null;
}

const PLAIN_DAY = '2026-03-10T09:00:00Z';

/** The stored bytes of a mail. */
export function stored(mail: Mail): Buffer {
  const fields = [...trace(mail), ...authored(mail)].join('\n');
  const body = mail.body ?? composed(mail);
  const rest = typeof body === 'string' ? Buffer.from(crlf(body)) : body;
  return Buffer.concat([Buffer.from(crlf(`${fields}\n`)), rest]);
}

/** The Message-ID of the mail in a file. */
export function idOf(file: string): string {
  return `<${token(file, 20)}@mail.example.org>`;
}

/** A multipart body with its own MIME fields; each part brings its own fields. */
export function multipart(type: string, parts: string[], boundary = '=_part_7c41'): string {
  return `MIME-Version: 1.0
Content-Type: multipart/${type}; boundary="${boundary}"

${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--
`;
}

/** Base64 in lines, with the fields of an attachment. */
export function part({ filename, content, type, cid }: Enclosed): string {
  return `Content-Type: ${type ?? typeOf(filename)}; name="${encoded(filename)}"
Content-Transfer-Encoding: base64
Content-Disposition: ${cid ? 'inline' : 'attachment'}; filename="${encoded(filename)}"${cid ? `\nContent-ID: <${cid}>` : ''}

${base64(content)}`;
}

/** RFC 2047 words where ASCII does not do. */
export function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const letters = [...text];
  const words: string[] = [];
  while (letters.length > 0)
    words.push(`=?UTF-8?B?${Buffer.from(letters.splice(0, 12).join('')).toString('base64')}?=`);
  return words.join('\n ');
}

export function base64(content: Buffer): string {
  return (content.toString('base64').match(/.{1,76}/g) ?? []).join('\n');
}

function trace({ file, to = HOI, at = PLAIN_DAY, from, returnPath, auth }: Mail): string[] {
  const author = /<([^<>]*)>\s*;?$/.exec(from ?? '')?.[1] ?? (from?.includes('<') ? '' : (from ?? ''));
  const sender = returnPath ?? author;
  const domain = author.slice(author.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '') || 'example.org';
  const found = auth === undefined ? `spf=pass smtp.mailfrom=${domain}; dmarc=pass header.from=${domain}` : auth;
  return [
    `Return-Path: <${sender}>`,
    `Delivered-To: ${to.mailbox}`,
    `Received: from mta.${domain} (mta.${domain} [192.0.2.17])`,
    `\tby ${to.mx} with ESMTPS id ${token(file, 12).toUpperCase()}`,
    `\tfor <${to.mailbox}>; ${mailDate(at)}`,
    ...(found === null ? [] : [`Authentication-Results: ${to.mx};\n\t${found}`]),
  ];
}

function authored({ file, to = HOI, at = PLAIN_DAY, from, subject, headers = [], answers, messageId }: Mail): string[] {
  const id = messageId === undefined ? idOf(file) : messageId;
  const sent = new Date(Date.parse(at) - 7000).toISOString();
  const person = /^(.*?)\s*(<[^<>]*>)$/.exec(from ?? '');
  const author = person ? `${encoded(person[1] ?? '')} ${person[2]}`.trim() : from;
  return [
    `Date: ${mailDate(sent)}`,
    ...(author === null ? [] : [`From: ${author}`]),
    ...(headers.some((h) => /^to:/i.test(h)) ? [] : [`To: ${to.mailbox}`]),
    ...(subject === null ? [] : [`Subject: ${encoded(subject)}`]),
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    ...(answers ? [`In-Reply-To: ${idOf(answers)}`, `References: ${idOf(answers)}`] : []),
    ...headers,
  ];
}

function composed({ text = '', html, enclosed = [] }: Mail): string {
  const plain = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`;
  const rich = `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${html ?? ''}`;
  const words = html === undefined ? plain : text === '' ? rich : alternative([plain, rich]);
  if (enclosed.length === 0) return words.startsWith('MIME') ? words : `MIME-Version: 1.0\n${words}`;
  const related = enclosed.some((e) => e.cid);
  return multipart(
    related ? 'related' : 'mixed',
    [words.replace(/^MIME-Version: 1.0\n/, ''), ...enclosed.map(part)],
    '=_whole_19ab',
  );
}

function alternative(parts: string[]): string {
  return multipart('alternative', parts, '=_both_52e0');
}

function typeOf(filename: string): string {
  if (/\.pdf$/i.test(filename)) return 'application/pdf';
  if (/\.docx$/i.test(filename)) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (/\.png$/i.test(filename)) return 'image/png';
  if (/\.ics$/i.test(filename)) return 'text/calendar';
  return 'application/octet-stream';
}

function token(of: string, length: number): string {
  return createHash('sha256').update(of).digest('hex').slice(0, length);
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
