// A mail as Outlook keeps it, whichever file it was found in ([MS-OXMSG] or [MS-OXTNEF]): its papers, mails in it, and its words.
import { decompressRTF } from '@kenjiuno/decompressrtf';
import { decoded, inEncoding } from '../charset.ts';
import { type Limits, MB } from '../limits.ts';
import { readRtf } from '../read-rtf.ts';
import { Unreadable } from '../reading.ts';
import { encodingOfCodePage } from '../rtf-encodings.ts';
import { bodyOf, type Found, isNoDocument, spokenName, wordsOfHtml } from './found.ts';

/** Properties by their identifiers of [MS-OXPROPS]; null where there is none, or where it is damaged. */
export interface MapiObject {
  text: (id: number) => string | null;
  bytes: (id: number) => Buffer | null;
  number: (id: number) => number | null;
}

export interface MapiMessage extends MapiObject {
  attachments: MapiAttachment[];
}

export interface MapiAttachment extends MapiObject {
  /** @throws Unreadable when its bytes are damaged */
  content: () => Buffer | null;
  /** The message it is, where it is one. */
  message: () => MapiMessage | null;
}

/** The files of a message, its own words first where they are more than a few, or all there is. */
export function* filesOfMessage(message: MapiMessage, limits: Limits): Generator<Found> {
  const html = htmlOf(message);
  const files = message.attachments.filter((attachment) => !isLeftOut(attachment, html));
  const subject = message.text(SUBJECT);
  const body = bodyOf(subject, wordsOf(message, html, limits), files.length === 0);
  if (body) yield body;
  for (const attachment of files) {
    const filename = nameOf(attachment) ?? attachment.text(DISPLAY_NAME);
    const inner = attachment.message();
    if (inner) {
      const name = spokenName(inner.text(SUBJECT)) ?? filename;
      yield { filename: name, within: () => filesOfMessage(inner, limits) };
    } else {
      const isMail = /^(message\/rfc822|multipart\/signed)$/i.test(attachment.text(MIME_TAG) ?? '');
      yield { filename, isMail, content: () => contentOf(attachment) };
    }
  }
}

function nameOf(attachment: MapiAttachment): string | null {
  return attachment.text(LONG_FILENAME)?.trim() || attachment.text(SHORT_FILENAME)?.trim() || null;
}

function contentOf(attachment: MapiAttachment): Buffer {
  const content = attachment.content();
  if (content === null) throw new Unreadable('corrupt', 'This file is named in the mail, but its content is missing.');
  return content;
}

/** Objects drawn into the text (method 6), links to files elsewhere (2, 3, 4, 7), pictures that the text shows, and what is no document. */
function isLeftOut(attachment: MapiAttachment, html: Buffer | null): boolean {
  const method = attachment.number(METHOD);
  if (method !== null && NOT_INSIDE.has(method)) return true;
  const mime = attachment.text(MIME_TAG)?.toLowerCase() ?? '';
  if (isNoDocument(mime)) return true;
  const name = nameOf(attachment) ?? '';
  const isPicture = mime.startsWith('image/') || /\.(png|gif|jpe?g|bmp|emf|wmf)$/i.test(name);
  if (!isPicture) return false;
  const id = attachment.text(CONTENT_ID) ?? '';
  const isShown = id !== '' && html?.includes(`cid:${id}`);
  return isShown === true || attachment.number(HIDDEN) === 1 || ((attachment.number(FLAGS) ?? 0) & SHOWN_IN_HTML) !== 0;
}

/** HTML in the code page the message names; where it is text already, as UTF-8. */
function htmlOf(message: MapiMessage): Buffer | null {
  const bytes = message.bytes(HTML);
  if (bytes === null || bytes.length === 0) return null;
  const page = message.number(INTERNET_CODE_PAGE);
  if (page === null) return bytes;
  return Buffer.from(inEncoding(bytes, encodingOfCodePage(page)));
}

function wordsOf(message: MapiMessage, html: Buffer | null, limits: Limits): string {
  const plain = message.text(BODY)?.trim() ?? '';
  if (plain !== '') return plain;
  try {
    if (html) return wordsOfHtml(html);
    const packed = message.bytes(RTF);
    return packed ? unpackedRtf(packed, limits) : '';
  } catch {
    // A mail whose own words are damaged still hands out its papers.
    return '';
  }
}

/** [MS-OXRTFCP]; its header is the sender's word, and the library believes it. */
function unpackedRtf(packed: Buffer, limits: Limits): string {
  if (packed.length < 16 || packed.length > 4 * MB || packed.readUInt32LE(4) > 16 * MB) return '';
  const honest = Buffer.from(packed);
  honest.writeUInt32LE(Math.min(packed.readUInt32LE(0), packed.length - 4), 0);
  const text = readRtf(Buffer.from(decompressRTF([...honest])), limits);
  return text.pages.join('\n').trim();
}

/** A text property: UTF-16 under one type, bytes in the message's code page under another ([MS-OXCDATA] 2.11.1). */
export function textOfBytes(bytes: Buffer, isUnicode: boolean, codePage: number | null): string {
  if (isUnicode) return bytes.toString('utf16le').split('\0', 1)[0] ?? '';
  const end = bytes.indexOf(0);
  // What is UTF-8 is told without being declared; what is not, cannot be.
  const page = codePage === null || codePage === UTF_8 ? 1252 : codePage;
  return decoded(end === -1 ? bytes : bytes.subarray(0, end), encodingOfCodePage(page));
}

const UTF_8 = 65001;
// Property identifiers of [MS-OXPROPS].
const SUBJECT = 0x0037;
const BODY = 0x1000;
const RTF = 0x1009;
const HTML = 0x1013;
const DISPLAY_NAME = 0x3001;
const SHORT_FILENAME = 0x3704;
const METHOD = 0x3705;
const LONG_FILENAME = 0x3707;
const MIME_TAG = 0x370e;
const CONTENT_ID = 0x3712;
const FLAGS = 0x3714;
const INTERNET_CODE_PAGE = 0x3fde;
const HIDDEN = 0x7ffe;
/** Values of PidTagAttachMethod and PidTagAttachFlags ([MS-OXCMSG] 2.2.2.9, 2.2.2.18). */
const NOT_INSIDE = new Set([2, 3, 4, 6, 7]);
const SHOWN_IN_HTML = 4;
