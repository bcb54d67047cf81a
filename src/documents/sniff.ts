// What a file is by its content, never by its name: the kind that decides how it is read, its media type, and a name for people.
import { fileTypeFromBuffer } from 'file-type';
import { decoded, isText } from './charset.ts';
import { isNumbers } from './containers/iwork.ts';
import type { Limits } from './limits.ts';
import { isOle, isTnef, isZip } from './magic.ts';
import { type Named, namedByMagic, namedByMediaType, namedByText } from './names.ts';
import { oleKind } from './ole.ts';
import { pictureKind } from './pictures/shape.ts';
import { isMhtml } from './read-mhtml.ts';
import { Unreadable } from './reading.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

/** How a file is read. `other`: it is not read at all. */
export type Kind =
  | 'pdf'
  | 'docx'
  | 'word-xml'
  | 'doc'
  | 'odt'
  | 'flat-odt'
  | 'rtf'
  | 'text'
  | 'html'
  | 'mhtml'
  | 'picture'
  | 'pages'
  | 'zip'
  | 'mail'
  | 'msg'
  | 'tnef'
  | 'encrypted-message'
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
  // Before the PDF: an archive may hold one that is not packed, and its header then stands among the first bytes too.
  if (isZip(content)) return zipKind(content, limits);
  if (isOle(content)) return OLE_KINDS[oleKind(content)];
  if (isTnef(content)) return TNEF;
  // Some programs write a line or a byte order mark before a PDF's header, upload forms their own; readers accept it
  // within the first 1,024 bytes.
  if (/^%PDF-|%PDF-\d/.test(content.toString('latin1', 0, 1024)))
    return { kind: 'pdf', mediaType: 'application/pdf', name: 'a PDF' };
  const start = content.toString('latin1', 0, 64);
  if (/^(?:\xEF\xBB\xBF)?\s*\{\\rtf/.test(start)) return RTF;
  if (WORD_WITHOUT_CONTAINER.test(start)) return OLE_KINDS.doc;
  const message = cmsKind(content);
  if (message) return message;
  // file-type guesses text formats from their first bytes; what reads as text is told apart below.
  const text = isText(content);
  const found = text ? undefined : await fileTypeFromBuffer(content).catch(() => undefined);
  const named = text ? null : namedByMagic(content);
  if (named) return other(named);
  if (found) return binaryKind(found.mime);
  // One that was cut off before its directory, of which file-type says nothing.
  if (pictureKind(content) === 'tiff') return binaryKind('image/tiff');
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
    return kindByParts((part) => head.includes(part)) ?? ZIP;
  }
  const declared = await declaredType(entries);
  if (OPENDOCUMENT_TEXT.test(declared)) return { ...ODT, mediaType: declared };
  const known = namedByMediaType(declared);
  if (known) return other([declared, known]);
  const kind = kindByParts((part) => entries.some(({ path }) => path.startsWith(part)));
  if (kind === PAGES && (await isNumbers(entries))) return NUMBERS;
  // Whatever lists its parts is no archive that somebody packed.
  return kind ?? (entries.some(({ path }) => path === PART_LIST) ? OPEN_PACKAGING : ZIP);
}

/** What the paths of its parts tell; folders of such names are nothing special without the list of ECMA-376 part 2, 10.1.2. */
function kindByParts(has: (start: string) => boolean): Sniffed | undefined {
  const parts = has(PART_LIST) ? [...OFFICE_PARTS, ...PARTS] : PARTS;
  return parts.find(([part]) => has(part))?.[1];
}

/** OpenDocument 1.3 part 2: a file names its type first of all, or in the list of its parts, as after unpacking and packing; '' when not. */
async function declaredType(entries: ZipEntry[]): Promise<string> {
  const read = async (path: string) =>
    (
      await entries
        .find((entry) => entry.path === path && !entry.encrypted)
        ?.content()
        .catch(() => null)
    )?.toString('latin1') ?? '';
  const declared = (await read('mimetype')).slice(0, 200).trim();
  if (/^application\/[\w.+-]+$/.test(declared)) return declared;
  return /media-type="(application\/vnd\.(?:oasis|sun)[\w.+-]+)"/.exec(await read('META-INF/manifest.xml'))?.[1] ?? '';
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ZIP: Sniffed = { kind: 'zip', mediaType: 'application/zip', name: 'an archive (ZIP)' };
const OPENDOCUMENT_TEXT = /^application\/vnd\.oasis\.opendocument\.text(-template|-master)?$/;
const ODT: Sniffed = {
  kind: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  name: 'an OpenDocument text (.odt)',
};
const PAGES: Sniffed = { kind: 'pages', mediaType: 'application/vnd.apple.pages', name: 'an Apple Pages document' };
const KEYNOTE = other(['application/vnd.apple.keynote', 'a presentation (Apple Keynote)']);
const NUMBERS = other(['application/vnd.apple.numbers', 'a spreadsheet (Apple Numbers)']);
const DOCX: Sniffed = { kind: 'docx', mediaType: `${OOXML}.wordprocessingml.document`, name: 'a Word document' };
const OFFICE_PARTS: [string, Sniffed][] = [
  ['word/', DOCX],
  ['xl/', other([`${OOXML}.spreadsheetml.sheet`, 'a spreadsheet (Excel)'])],
  ['ppt/', other([`${OOXML}.presentationml.presentation`, 'a presentation (PowerPoint)'])],
  ['visio/', other(['application/vnd.ms-visio.drawing', 'a drawing (Visio)'])],
  ['FixedDoc', other(['application/vnd.ms-xpsdocument', 'a printed document (XPS)'])],
];
/** What the path of a part tells; the last one is how an OpenDocument text that was cut off begins (1.3 part 2, 3.3). */
const PARTS: [string, Sniffed][] = [
  ['word/document.xml', DOCX],
  ['Index/Slide', KEYNOTE],
  ['Index/MasterSlide', KEYNOTE],
  ['index.apxl', KEYNOTE],
  ['Index/Document.iwa', PAGES],
  ['Index.zip', PAGES],
  ['buildVersionHistory.plist', PAGES],
  ['QuickLook/Preview.pdf', PAGES],
  ['AndroidManifest.xml', other(['application/vnd.android.package-archive', 'a program'])],
  ['META-INF/MANIFEST.MF', other(['application/java-archive', 'a program'])],
  ['META-INF/container.xml', other(['application/epub+zip', 'an electronic book'])],
  [`mimetype${ODT.mediaType}`, ODT],
];
const PART_LIST = '[Content_Types].xml';
const OPEN_PACKAGING = other(['application/x-opc', 'an Office file of a kind that is not read']);

const OLE_KINDS: Record<ReturnType<typeof oleKind>, Sniffed> = {
  doc: { kind: 'doc', mediaType: 'application/msword', name: 'a Word document (.doc)' },
  msg: { kind: 'msg', mediaType: 'application/vnd.ms-outlook', name: 'a mail saved by Outlook (.msg)' },
  xls: { kind: 'other', mediaType: 'application/vnd.ms-excel', name: 'a spreadsheet (Excel)' },
  ppt: { kind: 'other', mediaType: 'application/vnd.ms-powerpoint', name: 'a presentation (PowerPoint)' },
  visio: other(['application/vnd.visio', 'a drawing (Visio)']),
  publisher: other(['application/x-mspublisher', 'a layout (Publisher)']),
  works: other(['application/vnd.ms-works', 'a document of Microsoft Works']),
  staroffice: other(['application/vnd.stardivision.writer', 'a StarOffice document']),
  hangul: other(['application/x-hwp', 'a Hangul document (.hwp)']),
  'encrypted-office': {
    kind: 'encrypted-office',
    mediaType: 'application/x-cfb',
    name: 'an encrypted Office document',
  },
  'cut-off': { kind: 'cut-off-office', mediaType: 'application/x-cfb', name: 'an Office document that was cut off' },
  unknown: { kind: 'other', mediaType: 'application/x-cfb', name: 'a file of an old Microsoft program' },
};
/** Word for Windows 1 and 2. */
const WORD_WITHOUT_CONTAINER = /^(?:\xDB\xA5\x2D|\x9B\xA5\x21)\0/;
const RTF: Sniffed = { kind: 'rtf', mediaType: 'application/rtf', name: 'a Rich Text document (.rtf)' };
const TNEF: Sniffed = {
  kind: 'tnef',
  mediaType: 'application/vnd.ms-tnef',
  name: 'an Outlook container (winmail.dat)',
};

function binaryKind(mime: string): Sniffed {
  if (PICTURES.test(mime)) return { kind: 'picture', mediaType: mime, name: 'a picture' };
  if (/pgp/.test(mime)) return { ...PGP, mediaType: mime };
  return other([mime, namedByMediaType(mime) ?? `a file of the kind ${mime}`]);
}

const PICTURES = /^image\/(jpeg|png|tiff|gif|webp|bmp|hei[cf](-sequence)?)$/;

function other([mediaType, name]: Named): Sniffed {
  return { kind: 'other', mediaType, name };
}

const PGP: Sniffed = {
  kind: 'encrypted-message',
  mediaType: 'application/pgp-encrypted',
  name: 'an encrypted message (PGP)',
};

/** S/MIME (RFC 8551 3): a DER or BER sequence that begins with what it is (RFC 5652). Signed content could be had without a key, but is not opened. */
function cmsKind(content: Buffer): Sniffed | null {
  if (content[0] !== 0x30) return null;
  const start = content.subarray(0, 32).toString('hex');
  const type = /06092a864886f70d0107(0[23])/.exec(start)?.[1];
  if (type === '03')
    return { kind: 'encrypted-message', mediaType: 'application/pkcs7-mime', name: 'an encrypted message (S/MIME)' };
  return type === '02' ? other(['application/pkcs7-mime', 'a digitally signed message (S/MIME)']) : null;
}

/** Kinds of text, told by how they begin. */
function textKind(head: string): Sniffed {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  const known = namedByText(start);
  if (known) return other(known);
  if (/^-----BEGIN PGP (?!SIGNED)/.test(start)) return PGP;
  if (isMhtml(start)) return { kind: 'mhtml', mediaType: 'multipart/related', name: 'a web page saved as one file' };
  if (isMail(start)) return { kind: 'mail', mediaType: 'message/rfc822', name: 'a saved mail' };
  if (WORD_XML.test(start))
    return { kind: 'word-xml', mediaType: 'application/msword', name: 'a Word document (.xml)' };
  if (FLAT_ODT.test(start)) return { ...ODT, kind: 'flat-odt' };
  if (HTML.test(start)) return { kind: 'html', mediaType: 'text/html', name: 'a web page' };
  if (/^<\?xml\b/.test(start)) return { kind: 'other', mediaType: 'application/xml', name: 'an XML file' };
  return { kind: 'text', mediaType: 'text/plain', name: 'a text' };
}

/** The single-file formats of Word 2003 and of later ones ("flat OPC"), and of OpenDocument (1.3 part 2, 3.1.2). */
const WORD_XML =
  /^<\?xml[^>]{0,200}\?>\s*(?:<\?mso-application\s+progid="Word\.Document"\?>|<w:wordDocument\b|<pkg:package\b[\s\S]{0,65536}wordprocessingml)/;
const FLAT_ODT =
  /^<\?xml[^>]{0,200}\?>\s*<office:document\b[^>]*office:mimetype="application\/vnd\.oasis\.opendocument\.text/;
const HTML =
  /^(<\?xml[^>]{0,200}\?>\s*)?(<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(!doctype\s+html|html|head|body|meta|title|style|script|table|div|span|font|center|p|br|h[1-6]|ul|ol|dl|article|section|main|header|footer|nav|aside|form|blockquote)\b/i;

/**
 * A letter may begin with From, To and Subject; only a mail says how it travelled or how it is built. Programs save it with
 * a line of the mailbox file before it, or with its length.
 */
function isMail(start: string): boolean {
  const mail = start.replace(/^(?:>?From [^\n]{1,300}\n|\d{1,9}[ \t]*\r?\n)/, '');
  const headers = mail.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[A-Za-z][A-Za-z0-9-]*[ \t]?:/.test(headers)) return false;
  if (/^Content-Type:\s*multipart\/(?:signed|mixed|alternative)\s*;/im.test(headers)) return true;
  return (
    /^(?:Message-ID|Received|MIME-Version|Return-Path|X-Mozilla-Status|X-Unsent|Delivered-To)[ \t]?:/im.test(headers) &&
    /^(?:From|Date|To|Subject)[ \t]?:/im.test(headers)
  );
}
