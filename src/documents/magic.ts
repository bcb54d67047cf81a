// The first bytes that tell one format from all others, for those who must decide before looking further.

/** True when the content begins like a ZIP archive, Office documents included; also as one disk of several (APPNOTE.TXT 8.5). */
export function isZip(content: Buffer): boolean {
  const start = content.toString('hex', 0, 8);
  return ZIP_STARTS.some((magic) => start.startsWith(magic));
}

/** A first file; an archive without any; an archive made for several disks that took one, in two spellings. */
const ZIP_STARTS = ['504b0304', '504b0506', '504b0708504b0304', '504b3030504b0304'];

/** True for the container of the older Microsoft formats ([MS-CFB] 2.2). */
export function isOle(content: Buffer): boolean {
  return content.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** True for winmail.dat ([MS-OXTNEF] 2.1.1). */
export function isTnef(content: Buffer): boolean {
  return content.length > 4 && content.readUInt32LE(0) === 0x223e9f78;
}

/** Bytes of a file that {@link mayBeContainer} wants to see. */
export const START = 512;

/**
 * False when a file certainly is nothing that holds files: most are then spared the way through a reading process.
 * Office documents begin with the list of their parts, or with their type.
 * @param start at least the first {@link START} bytes, or all there are
 */
export function mayBeContainer(start: Buffer): boolean {
  if (isZip(start)) return !OFFICE_START.test(start.toString('latin1', 30, 80));
  return isOle(start) || isTnef(start) || MAIL_START.test(start.toString('latin1'));
}

/** Names of the first file in it. */
const OFFICE_START =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|word\/(?:_rels\/)?document\.xml|mimetypeapplication\/)/;

/** A header field, behind what mail programs write before the first. */
const MAIL_START =
  /^(?:\xEF\xBB\xBF)?\s{0,10}(?:From [^\n]{1,300}\n|>From [^\n]{1,300}\n|\d{1,9}\s{0,9}\n)?[A-Za-z][A-Za-z0-9-]{1,60}[ \t]?:/;
