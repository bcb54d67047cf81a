// The older Microsoft formats share one container (OLE2, "cfb"); the names of the streams in its directory tell them apart.

export type OleKind = 'doc' | 'msg' | 'xls' | 'ppt' | 'encrypted-office' | 'cut-off' | 'unknown';

/** What an OLE2 file is. Order matters: an encrypted .docx keeps its parts in a stream of its own. */
export function oleKind(content: Buffer): OleKind {
  if (hasStream(content, 'EncryptedPackage')) return 'encrypted-office';
  if (hasStream(content, '__properties_version1.0')) return 'msg';
  if (hasStream(content, 'WordDocument')) return 'doc';
  if (hasStream(content, 'Workbook') || hasStream(content, 'Book')) return 'xls';
  if (hasStream(content, 'PowerPoint Document')) return 'ppt';
  return isCutOff(content) ? 'cut-off' : 'unknown';
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
