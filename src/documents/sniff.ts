// What a file is by its content, never by its name: the kind that decides how it is read, its media type, and a name for people.
import { fileTypeFromBuffer } from 'file-type';
import { decoded, isText } from './charset.ts';
import type { Limits } from './limits.ts';
import { isOle, isZip } from './magic.ts';
import { oleKind } from './ole.ts';
import { Unreadable } from './reading.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

/** How a file is read. `other`: it is not read at all. */
export type Kind =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'text'
  | 'html'
  | 'picture'
  | 'zip'
  | 'encrypted-office'
  | 'cut-off-office'
  | 'empty'
  | 'other';

export interface Sniffed {
  kind: Kind;
  mediaType: string;
  /** What it is in words, with its article: "an Excel workbook". */
  name: string;
}

/** What the content is. Never throws for any content. */
export async function sniff(content: Buffer, limits: Limits): Promise<Sniffed> {
  if (content.length === 0) return { kind: 'empty', mediaType: 'application/x-empty', name: 'an empty file' };
  // Some programs write a line or a byte order mark before a PDF's header; readers accept it within the first 1,024 bytes.
  if (content.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf', mediaType: 'application/pdf', name: 'a PDF' };
  if (isZip(content)) return zipKind(content, limits);
  if (isOle(content)) return OLE_KINDS[oleKind(content)];
  if (content.subarray(0, 5).equals(Buffer.from('{\\rtf'))) return RTF;
  if (content.length > 4 && content.readUInt32LE(0) === 0x223e9f78) return TNEF;
  // file-type guesses text formats from their first bytes; what reads as text is told apart below.
  const text = isText(content);
  const found = text ? undefined : await fileTypeFromBuffer(content).catch(() => undefined);
  if (found) return binaryKind(found.mime);
  if (text) return textKind(decoded(content.subarray(0, 65_536)));
  return { kind: 'other', mediaType: 'application/octet-stream', name: 'a file of an unknown kind' };
}

/** Office files are ZIP archives; what they are is told by the parts they hold. */
async function zipKind(content: Buffer, limits: Limits): Promise<Sniffed> {
  let entries: ZipEntry[];
  try {
    entries = await zipEntries(content, limits);
  } catch (error) {
    // Cut off before the directory, or a bomb: the names of the first parts still stand in the bytes.
    if (!(error instanceof Unreadable)) throw error;
    const head = content.subarray(0, 65_536).toString('latin1');
    return PARTS.find(([part]) => head.includes(part))?.[1] ?? ZIP;
  }
  const first = entries[0];
  if (first?.path === 'mimetype' && !first.encrypted) {
    const declared = (await first.content().catch(() => Buffer.alloc(0))).toString('latin1', 0, 200).trim();
    const known = declared.startsWith('application/') ? named(declared) : undefined;
    if (OPENDOCUMENT_TEXT.test(declared)) return { ...ODT, mediaType: declared };
    if (known) return { kind: 'other', mediaType: declared, name: known };
  }
  return PARTS.find(([part]) => entries.some((entry) => entry.path.startsWith(part)))?.[1] ?? ZIP;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ZIP: Sniffed = { kind: 'zip', mediaType: 'application/zip', name: 'an archive (ZIP)' };
const OPENDOCUMENT_TEXT = /^application\/vnd\.oasis\.opendocument\.text(-template|-master)?$/;
const ODT: Sniffed = {
  kind: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  name: 'an OpenDocument text (.odt)',
};
/** What the path of a part tells; the last one is how an OpenDocument text that was cut off begins (1.3 part 2, 3.3). */
const PARTS: [string, Sniffed][] = [
  ['word/', { kind: 'docx', mediaType: `${OOXML}.wordprocessingml.document`, name: 'a Word document' }],
  ['xl/', { kind: 'other', mediaType: `${OOXML}.spreadsheetml.sheet`, name: 'a spreadsheet (Excel)' }],
  ['ppt/', { kind: 'other', mediaType: `${OOXML}.presentationml.presentation`, name: 'a presentation (PowerPoint)' }],
  ['Index/Document.iwa', { kind: 'other', mediaType: 'application/vnd.apple.pages', name: 'an Apple Pages document' }],
  ['index.apxl', { kind: 'other', mediaType: 'application/vnd.apple.keynote', name: 'an Apple Keynote presentation' }],
  ['index.xml', { kind: 'other', mediaType: 'application/vnd.apple.pages', name: 'an Apple Pages document' }],
  ['AndroidManifest.xml', { kind: 'other', mediaType: 'application/vnd.android.package-archive', name: 'a program' }],
  ['META-INF/MANIFEST.MF', { kind: 'other', mediaType: 'application/java-archive', name: 'a program' }],
  [`mimetype${ODT.mediaType}`, ODT],
];

const OLE_KINDS: Record<ReturnType<typeof oleKind>, Sniffed> = {
  doc: { kind: 'doc', mediaType: 'application/msword', name: 'a Word document (.doc)' },
  msg: { kind: 'other', mediaType: 'application/vnd.ms-outlook', name: 'a mail saved by Outlook (.msg)' },
  xls: { kind: 'other', mediaType: 'application/vnd.ms-excel', name: 'a spreadsheet (Excel)' },
  ppt: { kind: 'other', mediaType: 'application/vnd.ms-powerpoint', name: 'a presentation (PowerPoint)' },
  'encrypted-office': {
    kind: 'encrypted-office',
    mediaType: 'application/x-cfb',
    name: 'an encrypted Office document',
  },
  'cut-off': { kind: 'cut-off-office', mediaType: 'application/x-cfb', name: 'an Office document that was cut off' },
  unknown: { kind: 'other', mediaType: 'application/x-cfb', name: 'a file of an old Microsoft program' },
};
const RTF: Sniffed = { kind: 'rtf', mediaType: 'application/rtf', name: 'a Rich Text document (.rtf)' };
const TNEF: Sniffed = {
  kind: 'other',
  mediaType: 'application/vnd.ms-tnef',
  name: 'an Outlook container (winmail.dat)',
};

function binaryKind(mime: string): Sniffed {
  if (mime === 'image/jpeg' || mime === 'image/png') return { kind: 'picture', mediaType: mime, name: 'a picture' };
  return { kind: 'other', mediaType: mime, name: named(mime) ?? `a file of the kind ${mime}` };
}

function named(mime: string): string | undefined {
  return NAMES.find(([pattern]) => pattern.test(mime))?.[1];
}

const NAMES: [RegExp, string][] = [
  [/opendocument\.text/, 'an OpenDocument text (.odt)'],
  [/opendocument\.spreadsheet/, 'a spreadsheet (OpenDocument)'],
  [/opendocument/, 'an OpenDocument file that is not a text'],
  [/epub|mobipocket/, 'an electronic book'],
  [/x-msdownload|x-elf|mach-binary|wasm|java|msi|x-deb|x-rpm|ms\.shortcut|regedit/, 'a program'],
  [/rar|7z|gzip|bzip2|x-tar|x-xz|zstd|lz|arj|x-ace|cab|compress|cpio/, 'an archive of a kind that is not opened'],
  [/^image\/hei/, 'a picture in the HEIC format of phones'],
  [/^image\//, 'a picture in a format that is not read'],
  [/^audio\//, 'a sound recording'],
  [/^video\//, 'a video'],
  [/^font\/|fontobject/, 'a typeface'],
  [/postscript|eps/, 'a PostScript file'],
  [/pgp/, 'an encrypted message (PGP)'],
];

/** Kinds of text, told by how they begin. */
function textKind(head: string): Sniffed {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return { kind: 'other', mediaType: 'text/calendar', name: 'a calendar entry' };
  if (/^BEGIN:VCARD/i.test(start)) return { kind: 'other', mediaType: 'text/vcard', name: 'a business card (vCard)' };
  if (/^-----BEGIN PGP/.test(start))
    return { kind: 'other', mediaType: 'application/pgp-encrypted', name: 'a PGP file' };
  if (/^#!\s*\//.test(start)) return { kind: 'other', mediaType: 'text/x-shellscript', name: 'a program' };
  if (/^%!PS/.test(start)) return { kind: 'other', mediaType: 'application/postscript', name: 'a PostScript file' };
  if (isMail(start)) return { kind: 'other', mediaType: 'message/rfc822', name: 'a saved mail' };
  if (HTML.test(start)) return { kind: 'html', mediaType: 'text/html', name: 'a web page' };
  if (/^<svg\b/i.test(start)) return { kind: 'other', mediaType: 'image/svg+xml', name: 'a drawing (SVG)' };
  if (/^<\?xml\b/.test(start)) return { kind: 'other', mediaType: 'application/xml', name: 'an XML file' };
  return { kind: 'text', mediaType: 'text/plain', name: 'a text' };
}

const HTML =
  /^(<\?xml[^>]{0,200}\?>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|table|div|p|h1)\b/i;

/** A letter may begin with From, To and Subject; only a mail says how it travelled. */
function isMail(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[A-Za-z][A-Za-z0-9-]*: ?/.test(headers)) return false;
  return (
    /^(Message-ID|Received|MIME-Version|Return-Path|X-Mozilla-Status):/im.test(headers) &&
    /^(From|Date):/im.test(headers)
  );
}
