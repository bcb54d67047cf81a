// What files are called that are kept and never opened: in words, with an article, by what they hold.

/** A media type and a name in words: "a spreadsheet (Excel)". */
export type Named = [mediaType: string, name: string];

/** What begins with bytes that nothing else begins with, and that file-type does not know; null for all else. */
export function namedByMagic(content: Buffer): Named | null {
  const start = content.toString('hex', 0, 20);
  const found = MAGIC.find(([magic]) => start.startsWith(magic));
  if (found) return found[1];
  const signature = (at: number, length: number) => (at < 0 ? '' : content.toString('latin1', at, at + length));
  if (signature(40, 4) === ' EMF') return METAFILE;
  // ISO 9660: the first volume descriptor stands in sector 16. Apple's disk images end in a block of their own.
  return signature(0x8001, 5) === 'CD001' || signature(content.length - 512, 4) === 'koly' ? DISK : null;
}

const DISK: Named = ['application/x-iso9660-image', 'an image of a disk'];
const METAFILE: Named = ['image/wmf', 'a drawing (Windows metafile)'];
const OLD_WORD: Named = ['application/x-msword-old', 'a text of an early Word (before Word 97)'];
const LOTUS: Named = ['application/vnd.lotus-1-2-3', 'a spreadsheet (Lotus 1-2-3)'];

/** First bytes in hex. */
const MAGIC: [string, Named][] = [
  ['e4525c7b8cd8a74daeb15378d02996d3', ['application/onenote', 'a OneNote notebook']],
  ['000100005374616e64617264204a6574', ['application/x-msaccess', 'a database (Access)']],
  ['000100005374616e6461726420414345', ['application/x-msaccess', 'a database (Access)']],
  ['2142444e', ['application/vnd.ms-outlook-pst', 'a mail folder of Outlook (.pst)']],
  ['ff575043', ['application/vnd.wordperfect', 'a WordPerfect document']],
  ['dba52d00', OLD_WORD],
  ['9ba52100', OLD_WORD],
  ['fe370023', OLD_WORD],
  ['31be0000', OLD_WORD],
  ['32be0000', OLD_WORD],
  ['48575020446f63756d656e742046696c65', ['application/x-hwp', 'a Hangul document (.hwp)']],
  ['000002000604', LOTUS],
  ['00001a000010', LOTUS],
  ['576f726450726f', ['application/vnd.lotus-wordpro', 'a Lotus Word Pro document']],
  ['41433130', ['image/vnd.dwg', 'a technical drawing (AutoCAD)']],
  ['41542654464f524d', ['image/vnd.djvu', 'a scanned book in the DjVu format']],
  ['0606edf5d81d46e5bd31efe7fe74b71d', ['application/x-indesign', 'an InDesign layout']],
  ['4c0000000114020000', ['application/x-ms-shortcut', 'a Windows shortcut, not the file it leads to']],
  ['62706c6973743030', ['application/x-bplist', 'a file of settings or a shortcut of a Mac, not a document']],
  ['49544f4c49544c53', ['application/x-ms-reader', 'an electronic book']],
  ['d7cdc69a', METAFILE],
  ['010009000003', METAFILE],
  ['4d5a', ['application/x-msdownload', 'a program']],
  ['213c617263683e', ['application/x-archive', 'an archive of a kind that is not opened']],
];

/** Kinds of text that are no documents, told by how they begin; null for all else. */
export function namedByText(start: string): Named | null {
  const found = TEXTS.find(([pattern]) => pattern.test(start));
  if (found) return found[1];
  return SCRIPT_START.test(start) && SCRIPT.test(start) ? SCRIPT_NAME : null;
}

const SCRIPT_NAME: Named = ['text/x-script', 'a script, which is a program'];
const SHORTCUT: Named = ['application/x-url-shortcut', 'a shortcut to a place on the web, not the document itself'];

const TEXTS: [RegExp, Named][] = [
  [/^BEGIN:VCALENDAR/i, ['text/calendar', 'a calendar entry']],
  [/^BEGIN:VCARD/i, ['text/vcard', 'a business card (vCard)']],
  [/^-----BEGIN (?:PKCS7|CMS)-----/, ['application/pkcs7-mime', 'a signed or encrypted message (S/MIME)']],
  [/^-----BEGIN [A-Z ]*(?:CERTIFICATE|KEY)-----/, ['application/x-pem-file', 'a certificate or key']],
  [/^(?:#!\s*\/|@echo\s+off\b|<\?php\b|<%@)/i, SCRIPT_NAME],
  [/^\[(?:InternetShortcut|Desktop Entry|\{000214A0)/i, SHORTCUT],
  [/^\{\s*"(?:url|doc_id)"\s*:\s*"[^"]{0,500}"[\s\S]{0,500}"(?:doc_id|resource_id|email)"/, SHORTCUT],
  [/^<\?xml[\s\S]{0,500}<plist\b[\s\S]{0,300}<key>URL<\/key>/, SHORTCUT],
  [
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!DOCTYPE svg|<svg\b)/i,
    ['image/svg+xml', 'a drawing (SVG)'],
  ],
  [
    /^(?:JVBERi0|UEsDB|0M8R4KGxGu|\/9j\/4|iVBORw0KGgo)[\w+/=\s]{200}/,
    ['application/base64', 'a file left in the encoding of its transport (base64), not the document itself'],
  ],
  [/^%!PS/, ['application/postscript', 'a PostScript file']],
  [/^\s*0\r?\nSECTION\r?\n/, ['image/vnd.dxf', 'a technical drawing (DXF)']],
  [
    /^\(This file must be converted with BinHex/,
    ['application/mac-binhex40', 'an archive of a kind that is not opened'],
  ],
  [/^Windows Registry Editor|^REGEDIT4/, ['application/x-ms-regedit', 'a program']],
];

/** Sure signs only: a letter may begin with any word, and a programmer's CV may name any function. */
const SCRIPT_START =
  /^(?:['"]use strict|(?:var|let|const|function|Option|Dim|Set|On|Sub|REM|import|from|class)\s|\$\w|param\s*\(|<#|::|\/[/*]|')/i;
const SCRIPT =
  /\b(?:WScript\.\w|new ActiveXObject\(|= ?CreateObject\(|New-Object\s+(?:System|Net)\.|Invoke-Expression\b|module\.exports\b|require\(['"]|document\.createElement\()/i;

/** By the media types that file-type and the packages of OpenDocument tell; the first that fits. */
export function namedByMediaType(mime: string): string | undefined {
  return NAMES.find(([pattern]) => pattern.test(mime))?.[1];
}

const NAMES: [RegExp, string][] = [
  [/opendocument\.text/, 'an OpenDocument text (.odt)'],
  [/opendocument\.spreadsheet|sun\.xml\.calc/, 'a spreadsheet (OpenDocument)'],
  [/opendocument\.presentation|sun\.xml\.impress/, 'a presentation (OpenDocument)'],
  [/sun\.xml\.writer/, 'an OpenOffice text of the first generation (.sxw)'],
  [/opendocument|sun\.xml/, 'an OpenDocument file that is not a text'],
  [/spreadsheetml|ms-excel/, 'a spreadsheet (Excel)'],
  [/presentationml|ms-powerpoint/, 'a presentation (PowerPoint)'],
  [/visio/, 'a drawing (Visio)'],
  [/epub|mobipocket|htmlhelp/, 'an electronic book'],
  [/x-msdownload|x-elf|mach-binary|wasm|java|msi|regedit|android|chrome-extension|xpinstall/, 'a program'],
  [/x\.ms\.shortcut|apple\.alias/, 'a shortcut, not the file it leads to'],
  [/apple-diskimage|iso9660/, 'an image of a disk'],
  [
    /rar|7z|gzip|bzip2|x-tar|x-xz|zstd|lz|arj|x-ace|cab|compress|cpio|x-deb|x-rpm|unix-archive|asar/,
    'an archive of a kind that is not opened',
  ],
  [/sqlite|parquet|arrow|avro|spss|jmp|esri/, 'a database'],
  [/indesign/, 'an InDesign layout'],
  [/photoshop/, 'a picture of Photoshop'],
  [/vnd\.dwg|sketchup|autodesk|blender|^model\//, 'a technical drawing or model'],
  [/^image\/hei/, 'a picture in the HEIC format of phones'],
  [/^image\//, 'a picture in a format that is not read'],
  [/^audio\/|realmedia/, 'a sound recording'],
  [/^video\/|shockwave|mxf|vnd\.ms-asf|application\/ogg/, 'a video'],
  [/^font\/|fontobject/, 'a typeface'],
  [/postscript|eps/, 'a PostScript file'],
  [/pgp/, 'an encrypted message (PGP)'],
  [/vnd\.ms-outlook/, 'a mail folder of Outlook (.pst)'],
];
