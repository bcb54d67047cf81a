// In which encoding of one byte a text was written, where nothing says so: the one whose letters make words.
import { inEncoding } from './code-pages.ts';

/** The ones that Western European and Slavonic writers use, the likeliest first. */
const ENCODINGS = [
  ...['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850', 'windows-1250', 'windows-1251', 'koi8-r', 'ibm866'],
] as const;
export type Guess = (typeof ENCODINGS)[number];

/**
 * The encoding in which the bytes above 127 read best; windows-1252 where there are none, or where two read alike. Each such
 * character counts for or against an encoding by what it is and by the letters beside it.
 */
export function guessedEncoding(content: Buffer, among: readonly Guess[] = ENCODINGS): Guess {
  const sample = upperParts(content);
  let [best, most] = [among[0] as Guess, Number.NEGATIVE_INFINITY];
  for (const encoding of among) {
    const score = plausibility(inEncoding(sample, encoding));
    if (score > most + (FAR.has(encoding) ? MARGIN : 0)) [best, most] = [encoding, score];
  }
  return best;
}

/** An encoding that shares most letters with the likeliest one: a Danish name in an English letter is not yet Czech. */
const FAR = new Set<Guess>(['windows-1250']);
const MARGIN = 2;
const SAMPLE = 16_384;

/** False when hardly a space is there, or most characters above 127 cannot stand where they stand: the bytes are no text of any of the encodings. */
export function readsAsText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const upper = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const spaces = sample.match(/[ \n]/g)?.length ?? 0;
  return upper < 20 || (spaces > sample.length / 80 && plausibility(sample) > -upper / 2);
}

/** The lines that hold bytes above 127, as far as they say enough. */
function upperParts(content: Buffer): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < content.length && size < SAMPLE; ) {
    const end = content.indexOf(0x0a, at);
    const line = content.subarray(at, end === -1 ? content.length : end + 1).subarray(0, SAMPLE);
    if (line.some((byte) => byte > 127)) {
      parts.push(line);
      size += line.length;
    }
    at += Math.max(1, end === -1 ? content.length : end + 1 - at);
  }
  return Buffer.concat(parts);
}

function plausibility(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign <= '\u007F') continue;
    score += weight(sign, text.charAt(at - 1), text.charAt(at + 1));
    // Three accented letters side by side are rare in every language of Latin letters, and the rule in another alphabet misread.
    if (ACCENTED.test(text.slice(Math.max(0, at - 2), at + 1))) score -= 3;
  }
  return score;
}

function weight(sign: string, before: string, after: string): number {
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (CYRILLIC.test(sign)) {
    if (LATIN.test(before) || LATIN.test(after)) return -3;
    if (sign !== sign.toLowerCase() && before !== before.toUpperCase()) return -3;
    return RARE_CYRILLIC.test(sign) ? -1 : 1;
  }
  if (LETTER.test(sign)) {
    if (CYRILLIC.test(before) || CYRILLIC.test(after)) return -3;
    // A capital within a word that is not in capitals: a small letter of another encoding.
    if (sign !== sign.toLowerCase() && before !== before.toUpperCase()) return -3;
    if (sign === sign.toLowerCase() && UPPER_WORD.test(before) && UPPER_WORD.test(after)) return -2;
    if (sign === sign.toLowerCase() && UPPER_WORD.test(after)) return -2;
    if (FREQUENT.has(sign)) return 2;
    if (WESTERN.has(sign)) return 1;
    return EASTERN.has(sign) ? 1.4 : 0.4;
  }
  if (sign === '’') return inWord ? 2 : 1;
  if (inWord) return sign === '\u00AD' || sign === '·' ? 0 : -3;
  if (TYPOGRAPHIC.has(sign)) return 1;
  return CONTROL.test(sign) ? -5 : -1;
}

const ACCENTED = /^[^\p{ASCII}\P{Script=Latin}]{3}$/u;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of Serbian, Macedonian and old Russian: in a Russian or Ukrainian text they are another encoding. */
const RARE_CYRILLIC = /[ЂЃѓђЉЊЌЋЏљњќћџЎўЈҐґЅѕ]/;
const UPPER_WORD = /\p{Lu}/u;
const CONTROL = /\p{Cc}|[─-▟]/u;
/** Of French; œ though rare, because no other encoding has a letter there. */
const FREQUENT = new Set('éèàêçùâîôûëïœÉÈÀÊÇŒ');
const WESTERN = new Set('áíóúñüöäßåæÁÍÓÚÑÜÖÄÅÆãõÂÎÔÛËÏšžŸ');
const EASTERN = new Set('ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžýČĎĚŇŘŠŤŮŽÝőűŐŰăîșțşţĂŞŢđĐĺľŕ');
const TYPOGRAPHIC = new Set('‘“”„«»–—…•€°§\u00A0№©®™²³½');
