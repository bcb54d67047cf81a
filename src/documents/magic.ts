// The first bytes that tell one format from all others, for those who must decide before looking further.

/** True when the content begins like a ZIP archive, Office documents included. */
export function isZip(content: Buffer): boolean {
  const start = content.subarray(0, 4).toString('latin1');
  return start === 'PK\x03\x04' || start === 'PK\x05\x06';
}

/** True for the container of the older Microsoft formats ([MS-CFB] 2.2). */
export function isOle(content: Buffer): boolean {
  return content.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';
}
