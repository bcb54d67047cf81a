// The older Microsoft formats share one container (OLE2, "cfb"); the streams in its root folder tell them apart.
import { compoundFile } from './containers/cfb.ts';

export type OleKind =
  | 'doc'
  | 'msg'
  | 'xls'
  | 'ppt'
  | 'visio'
  | 'publisher'
  | 'works'
  | 'staroffice'
  | 'hangul'
  | 'encrypted-office'
  | 'cut-off'
  | 'unknown';

/** What an OLE2 file is. Where its folders cannot be followed, the names that stand anywhere in it decide. */
export function oleKind(content: Buffer): OleKind {
  const names = namesInRoot(content);
  if (names.size > 0) return kindBy((name) => names.has(name.toUpperCase())) ?? 'unknown';
  return kindBy((name) => hasStream(content, name)) ?? (isCutOff(content) ? 'cut-off' : 'unknown');
}

/** Order matters: an encrypted .docx keeps its parts in a stream of its own. */
function kindBy(has: (name: string) => boolean): OleKind | null {
  return STREAMS.find(([name]) => has(name))?.[1] ?? null;
}

const STREAMS: [string, OleKind][] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['__properties_version1.0', 'msg'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['VisioDocument', 'visio'],
  ['Quill', 'publisher'],
  ['MatOST', 'works'],
  ['StarWriterDocument', 'staroffice'],
  ['\u0005HwpSummaryInformation', 'hangul'],
];

/** In upper case. A mail may hold a Word object, a Word document a mail: only what stands at the top is the file's own. */
function namesInRoot(content: Buffer): Set<string> {
  try {
    const root = compoundFile(content);
    return new Set([...root.streams.keys(), ...root.folders.map((folder) => folder.name)]);
  } catch {
    return new Set();
  }
}

/**
 * [MS-CFB] 2.6.1: a directory entry is 128 bytes, aligned; its name is UTF-16LE, with the length in bytes, closing
 * zero included, at offset 64. Looking for that shape is enough, and cannot be led in circles as a chain of sectors can.
 */
function hasStream(content: Buffer, name: string): boolean {
  const bytes = Buffer.from(name, 'utf16le');
  for (let at = content.indexOf(bytes); at !== -1; at = content.indexOf(bytes, at + 1)) {
    if (at % 128 === 0 && at + 66 <= content.length && content.readUInt16LE(at + 64) === bytes.length + 2) return true;
  }
  return false;
}

/** [MS-CFB] 2.2: the header names the size of a sector and the first one of the directory; the header fills one itself. */
function isCutOff(content: Buffer): boolean {
  if (content.length < 512) return true;
  const sector = 2 ** content.readUInt16LE(30);
  return (content.readUInt32LE(48) + 1) * sector >= content.length;
}
