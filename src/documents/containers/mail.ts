// Saved mails (.eml; RFC 5322 and MIME) and mails within them: their files and words.
import type { Attachment, ParsedMail } from 'mailparser';
import { Unreadable } from '../reading.ts';
import { bodyOf, type Found, isNoDocument, spokenName, wordsOfHtml } from './found.ts';

/** @throws Unreadable `corrupt` when no parser makes sense of it */
export async function* filesOfMail(content: Buffer): AsyncGenerator<Found> {
  const mail = await parsed(withoutWrapping(content));
  const html = typeof mail.html === 'string' ? mail.html.slice(0, 1_000_000) : '';
  const files = mail.attachments.filter((part) => !isLeftOut(part, html));
  const subject = typeof mail.subject === 'string' ? mail.subject : null;
  const words = wordsOf((mail.text ?? '').trim(), html === '' ? '' : wordsOfHtml(Buffer.from(html)));
  const body = bodyOf(subject, words, files.length === 0);
  if (body) yield body;
  for (const part of files) {
    const isMail = /^message\/(rfc822|global)$/i.test(part.contentType);
    const filename = part.filename ?? (isMail ? await subjectOf(part.content) : null);
    yield { filename, isMail, content: () => part.content };
  }
}

/** Programs show the HTML: its words count where the plain ones are missing, or say only a fraction of them. */
function wordsOf(plain: string, rich: string): string {
  const letters = (text: string) => text.slice(0, 200_000).match(/\p{L}/gu)?.length ?? 0;
  return letters(rich) > 2 * letters(plain) ? rich : plain;
}

/** A line of a mailbox file before the mail, or Apple Mail's count of its bytes (.emlx) with a property list behind it. */
function withoutWrapping(content: Buffer): Buffer {
  const first = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?(?:From [^\n]{1,300}\n|(\d{1,9})[ \t]*\r?\n)?/.exec(
    content.toString('latin1', 0, 400),
  );
  const start = first?.[0].length ?? 0;
  return content.subarray(start, first?.[1] ? start + Number(first[1]) : content.length);
}

async function parsed(content: Buffer): Promise<ParsedMail> {
  // Loaded when the first mail comes: few processes ever see one.
  const { simpleParser } = await import('mailparser');
  try {
    const mail = await simpleParser(content, {
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      keepCidLinks: true,
      skipTextToHtml: true,
      skipHtmlToText: true,
      maxHeadSize: 1024 * 1024,
      maxChildNodes: 1000,
    });
    // A field without a value comes as `true`, whatever the types say.
    for (const part of mail.attachments) {
      if (typeof part.contentType !== 'string') part.contentType = 'application/octet-stream';
      if (typeof part.filename !== 'string') delete part.filename;
      if (typeof part.cid !== 'string') delete part.cid;
    }
    return mail;
  } catch {
    throw new Unreadable('corrupt', 'This saved mail is damaged: it cannot be taken apart.');
  }
}

/** Pictures shown inside the text are ornaments; nameless parts without content are nothing. */
function isLeftOut(part: Attachment, html: string): boolean {
  const type = part.contentType.toLowerCase();
  if (isNoDocument(type) || (part.size === 0 && part.filename === undefined)) return true;
  if (!type.startsWith('image/') || part.cid === undefined) return false;
  return part.related === true || html.includes(`cid:${part.cid}`);
}

/** A mail in a mail has no name of its own as a rule; what it is about stands in its head. */
async function subjectOf(content: Buffer): Promise<string | null> {
  const end = content.indexOf('\n\r\n');
  const head = content.subarray(0, Math.min(end === -1 ? LONGEST_HEAD : end + 1, LONGEST_HEAD));
  const { subject } = await parsed(Buffer.concat([head, Buffer.from('\r\n')]));
  return typeof subject === 'string' ? spokenName(subject) : null;
}

const LONGEST_HEAD = 20_000;
