// Word documents: the body by mammoth, what stands in headers, footers and notes beside it, after a look for what must not be there.
import { convert } from 'html-to-text';
import mammoth from 'mammoth';
import type { Limits } from './limits.ts';
import { type Text, Unreadable } from './reading.ts';
import { zipEntries } from './zip.ts';

/**
 * The text of a .docx file (also .docm, .dotx): headers first, then the body, then footers and notes; names and addresses of CVs
 * often stand in a header only.
 * @throws Unreadable `too-large` for a bomb, `corrupt` when damaged or when a part declares a document type
 */
export async function readDocx(content: Buffer, limits: Limits): Promise<Text> {
  const above: string[] = [];
  const below: string[] = [];
  for (const entry of await zipEntries(content, limits)) {
    if (entry.encrypted) throw new Unreadable('encrypted', 'This Word document is protected by a password.');
    if (!/\.(xml|rels)$/i.test(entry.path)) continue;
    const part = await entry.content().catch(damagedPart);
    // Entities declared there are how XML bombs and file-reading attacks begin; no Word program writes one (ECMA-376 part 2, 7.1.4).
    if (part.includes('<!DOCTYPE') || part.includes(DOCTYPE_UTF16)) {
      throw new Unreadable(
        'corrupt',
        'This Word document holds a declaration that Word documents must not hold, so it was not opened.',
      );
    }
    const margin = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/i.exec(entry.path)?.[1];
    if (margin) (margin === 'header' ? above : below).push(marginText(part.toString('utf8')));
  }
  const body = await bodyText(content);
  const parts = [...new Set(above), body, ...new Set(below)];
  return {
    pages: [parts.filter((part) => part.trim() !== '').join('\n\n')],
    pageCount: null,
  };
}

const DOCTYPE_UTF16 = Buffer.from('<!DOCTYPE', 'utf16le');

/** One damaged part need not cost the document: mammoth decides whether it can do without. */
function damagedPart(error: unknown): Buffer {
  if (error instanceof Unreadable && error.status === 'corrupt') return Buffer.alloc(0);
  throw error;
}

async function bodyText(content: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: content });
    return value.replaceAll('\n\n', '\n');
  } catch {
    throw new Unreadable('corrupt', 'This Word document is damaged and cannot be opened.');
  }
}

/** The words of a header or footer part: the text runs of its paragraphs, a line each. */
function marginText(xml: string): string {
  return convert(xml, {
    wordwrap: false,
    limits: { maxInputLength: 1_000_000, maxDepth: 200 },
    selectors: [
      { selector: 'w\\:p', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'w\\:instrText', format: 'skip' },
      { selector: 'w\\:delText', format: 'skip' },
      { selector: 'w\\:tab', format: 'inlineString', options: { string: ' ' } },
      { selector: 'mc\\:Fallback', format: 'skip' },
    ],
  });
}
