// Bytes of a text in any of the usual encodings, as a string; and whether bytes are text at all.

/**
 * The text of a plain-text file: by byte order mark, by the zero bytes of UTF-16, as UTF-8 where that is valid,
 * else as `declared` (an encoding label of the WHATWG Encoding standard), else as windows-1252, which every byte fits.
 */
export function decoded(content: Buffer, declared: string | null = null): string {
  return inEncoding(content, encodingOf(content, declared));
}

/** Bytes known to be in an encoding, as a string. `encoding` is a name of the WHATWG Encoding standard. */
export function inEncoding(content: Buffer, encoding: string): string {
  if (encoding === 'windows-1252')
    return content.toString('latin1').replace(C1, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
  return new TextDecoder(encoding).decode(content);
}

// TextDecoder of Node 20 takes windows-1252 for Latin-1 and loses these: apostrophes, dashes, œ, €.
const C1 = /[\u0080-\u009F]/g;
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** True when the bytes read as text: hardly a control character in the first 64 KB. */
export function isText(content: Buffer): boolean {
  const head = decoded(content.subarray(0, 65_536));
  const odd = head.match(NOT_IN_TEXT)?.length ?? 0;
  return odd <= head.length / 200;
}

function encodingOf(content: Buffer, declared: string | null): string {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(content.subarray(0, 4096));
  if (zeros.odd > 0.2 && zeros.even < 0.02) return 'utf-16le';
  if (zeros.even > 0.2 && zeros.odd < 0.02) return 'utf-16be';
  if (isUtf8(content)) return 'utf-8';
  try {
    if (declared !== null) return new TextDecoder(declared).encoding;
  } catch {
    // A label nobody knows says nothing.
  }
  return 'windows-1252';
}

/** Share of zero bytes at even and at odd places: half of a Western UTF-16 text is zeros. */
function zeroBytes(head: Buffer): { even: number; odd: number } {
  const counts = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  });
  const half = Math.max(1, head.length / 2);
  return { even: (counts[0] ?? 0) / half, odd: (counts[1] ?? 0) / half };
}

function isUtf8(content: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const NOT_IN_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD\uFFFE\uFFFF]/g;
