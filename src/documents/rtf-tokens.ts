// Rich Text as a row of tokens (Rich Text Format 1.9.1, "RTF Syntax"); what they mean is decided by who reads them.
import { Unreadable } from './reading.ts';

/** `sign`: a backslash with a sign that is no letter; `bytes`: text in the code page that holds there; `binary`: data passed over. */
export type RtfToken =
  | { is: 'open' }
  | { is: 'close' }
  | { is: 'word'; word: string; value: number | null }
  | { is: 'sign'; sign: string }
  | { is: 'bytes'; bytes: Buffer }
  | { is: 'binary' };

/**
 * The tokens of a Rich Text file. Each step moves on by at least one byte, so it ends whatever the file holds.
 * @throws Unreadable `corrupt` when binary data are announced that are not there
 */
export function* rtfTokens(content: Buffer): Generator<RtfToken> {
  let at = 0;
  while (at < content.length) {
    const byte = content[at];
    if (byte === OPEN || byte === CLOSE) {
      at += 1;
      yield { is: byte === OPEN ? 'open' : 'close' };
    } else if (byte === BACKSLASH) {
      const { token, end } = control(content, at + 1);
      at = end;
      yield token;
    } else if (byte === CR || byte === LF || byte === 0) {
      at += 1;
    } else {
      const start = at;
      while (at < content.length && !ENDS_TEXT.has(content[at] ?? 0)) at += 1;
      yield { is: 'bytes', bytes: content.subarray(start, at) };
    }
  }
}

const [BACKSLASH, OPEN, CLOSE, LF, CR] = [0x5c, 0x7b, 0x7d, 0x0a, 0x0d];
const ENDS_TEXT = new Set([BACKSLASH, OPEN, CLOSE, CR, LF, 0]);

/** A control word or sign; `at` is the byte behind its backslash. */
function control(content: Buffer, at: number): { token: RtfToken; end: number } {
  const head = content.toString('latin1', at, at + 48);
  const [whole, word = '', digits] = /^([A-Za-z]{1,32})(-?\d{1,10})? ?/.exec(head) ?? [];
  if (whole === undefined) return sign(head, at);
  const value = digits === undefined ? null : Number(digits);
  const end = at + whole.length;
  if (word !== 'bin') return { token: { is: 'word', word, value }, end };
  const behind = end + Math.max(0, value ?? 0);
  if (behind > content.length)
    throw new Unreadable(
      'corrupt',
      'This Rich Text document is damaged or was cut off: data it announces are missing.',
    );
  return { token: { is: 'binary' }, end: behind };
}

function sign(head: string, at: number): { token: RtfToken; end: number } {
  const [, hex] = /^'([0-9A-Fa-f]{2})/.exec(head) ?? [];
  if (hex !== undefined) return { token: { is: 'bytes', bytes: Buffer.from(hex, 'hex') }, end: at + 3 };
  return { token: { is: 'sign', sign: head.charAt(0) }, end: at + 1 };
}
