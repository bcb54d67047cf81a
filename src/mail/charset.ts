// Text whose mail names the wrong character set, or none: what was plainly meant is restored.

/** UTF-8 that was declared to be Windows-1252 or Latin-1 shows each accented letter as two of these. */
const TWICE = /[\u00c3\u00c2\u00e2\u00c5][\u0080-\u00bf\u20ac\u201a-\u2122\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc]/;

/** Characters that Windows-1252 has in the places 0x80 to 0x9f; a blank where it has none. */
const BEYOND = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Undoes UTF-8 read as Windows-1252; text in which that is not the whole truth stays as it is. */
export function undoubled(text: string): string {
  if (!TWICE.test(text)) return text;
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const place = code <= 0xff ? code - 0x80 : BEYOND.indexOf(text[i] ?? '');
    if (place < 0 && code > 0xff) return text;
    bytes[i] = 0x80 + place;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** True when bytes were met that the declared character set does not have. */
export function isMisread(text: string): boolean {
  return text.includes('\ufffd');
}

const DECLARED = /charset\s*=\s*"?(?:utf-?8|us-ascii|ascii)"?/gi;
const UNDECLARED = /^(content-type:[ \t]*text\/(?:plain|html))[ \t]*;?[ \t]*(?=\r?\n\S|\r?\n\r?\n)/gim;

/** The mail with its texts declared as Windows-1252, which is what unlabelled and mislabelled European mail mostly is. */
export function asWindows1252(raw: Buffer): Buffer {
  const text = raw
    .toString('latin1')
    .replace(DECLARED, 'charset=windows-1252')
    .replace(UNDECLARED, '$1; charset=windows-1252');
  return Buffer.from(text, 'latin1');
}
