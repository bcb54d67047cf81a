// Bytes of a text in any of the usual encodings, as a string; and whether bytes are text at all.
import { inEncoding } from './office/code-pages.ts';
import { guessedEncoding, readsAsText } from './office/guessed-encoding.ts';

export { inEncoding } from './office/code-pages.ts';

/**
 * The text of a plain-text file: by byte order mark, by the zero bytes of UTF-16, as UTF-8 where that is valid,
 * else as `declared` (an encoding label of the WHATWG Encoding standard), else in the encoding that reads best.
 */
export function decoded(content: Buffer, declared: string | null = null): string {
  const wide = wideEncoding(content);
  if (wide) return new TextDecoder(wide).decode(content);
  return fromUtf8(content) ?? inEncoding(content, known(declared) ?? guessedEncoding(content));
}

/** True when the bytes read as text: hardly a control character in the first 64 KB, and letters where words are. */
export function isText(content: Buffer): boolean {
  const head = content.subarray(0, 65_536);
  const text = wideEncoding(head) === null ? fromUtf8(head) : decoded(head);
  if (text !== null) return hasFewControls(text);
  // Guessing takes its time, and most of what is no text shows it at once.
  return hasFewControls(head.toString('latin1')) && readsAsText(decoded(head));
}

function hasFewControls(text: string): boolean {
  return (text.match(NOT_IN_TEXT)?.length ?? 0) <= text.length / 200;
}

/** UTF-16, by its mark or its zeros. */
function wideEncoding(content: Buffer): string | null {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(content.subarray(0, 4096));
  if (zeros.odd > 0.2 && zeros.even < 0.02) return 'utf-16le';
  return zeros.even > 0.2 && zeros.odd < 0.02 ? 'utf-16be' : null;
}

/** A label nobody knows says nothing, nor does one of Unicode, which the bytes have shown not to be. */
function known(label: string | null): string | null {
  try {
    const encoding = label === null ? 'utf-8' : new TextDecoder(label).encoding;
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
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

/** The text where it is UTF-8, cut off or with a few broken characters too; what was cut off at the end is left out. */
function fromUtf8(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content, { stream: true });
  } catch {
    const text = new TextDecoder('utf-8').decode(content);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    // By chance a text of another encoding hardly ever holds whole characters of UTF-8.
    return (text.match(/[\u0080-\uFFFC]/g)?.length ?? 0) > broken * 2 ? text : null;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const NOT_IN_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD\uFFFE\uFFFF]/g;

/** False for bytes that were taken for text and are none: more than one in twenty characters is no letter or sign of any script. */
export function isPlausible(text: string): boolean {
  const head = text.slice(0, 200_000);
  return (head.match(NO_TEXT)?.length ?? 0) <= head.length / 20;
}

const NO_TEXT = /[\p{Cn}\p{Co}\p{Cs}\uFFFD]|(?![\t\n\r])\p{Cc}/gu;
