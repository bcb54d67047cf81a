// Languages told by their script, where most of a text is not written in Latin letters.
import { guessOf } from './guess.ts';

/** A script, what one of its signs is worth in Latin letters, and its language where it has but one. */
const SCRIPTS: { sign: RegExp; worth: number; language: string | null }[] = [
  { sign: /\p{Script=Cyrillic}/gu, worth: 1, language: null },
  { sign: /\p{Script=Arabic}/gu, worth: 1.2, language: null },
  { sign: /\p{Script=Devanagari}/gu, worth: 1.2, language: null },
  { sign: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, worth: 2.5, language: null },
  { sign: /\p{Script=Hangul}/gu, worth: 2, language: 'ko' },
  { sign: /\p{Script=Greek}/gu, worth: 1, language: 'el' },
  { sign: /\p{Script=Hebrew}/gu, worth: 1.2, language: 'he' },
  { sign: /\p{Script=Thai}/gu, worth: 1.2, language: 'th' },
  { sign: /\p{Script=Lao}/gu, worth: 1.2, language: 'lo' },
  { sign: /\p{Script=Khmer}/gu, worth: 1.2, language: 'km' },
  { sign: /\p{Script=Myanmar}/gu, worth: 1.2, language: 'my' },
  { sign: /\p{Script=Georgian}/gu, worth: 1, language: 'ka' },
  { sign: /\p{Script=Armenian}/gu, worth: 1, language: 'hy' },
  { sign: /\p{Script=Ethiopic}/gu, worth: 2, language: 'am' },
  { sign: /\p{Script=Bengali}/gu, worth: 1.2, language: 'bn' },
  { sign: /\p{Script=Gujarati}/gu, worth: 1.2, language: 'gu' },
  { sign: /\p{Script=Gurmukhi}/gu, worth: 1.2, language: 'pa' },
  { sign: /\p{Script=Kannada}/gu, worth: 1.2, language: 'kn' },
  { sign: /\p{Script=Malayalam}/gu, worth: 1.2, language: 'ml' },
  { sign: /\p{Script=Sinhala}/gu, worth: 1.2, language: 'si' },
  { sign: /\p{Script=Tamil}/gu, worth: 1.2, language: 'ta' },
  { sign: /\p{Script=Telugu}/gu, worth: 1.2, language: 'te' },
];

/**
 * The language of a text that is mostly in another script than Latin.
 * @param running Latin letters that stand in sentences of a known language: what a page of products and names in Latin letters is not
 * @returns undefined when the text is Latin; null when its script is another and its language cannot be told
 */
export function otherScriptOf(text: string, running: number): string | null | undefined {
  if (!/[^\p{Script=Latin}\p{P}\p{N}\p{S}\p{Z}\p{C}\p{M}\p{Script=Common}]/u.test(text)) return undefined;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  let best: { worth: number; signs: string[]; language: string | null } | null = null;
  let all = 0;
  for (const { sign, worth, language } of SCRIPTS) {
    const signs = text.match(sign) ?? [];
    all += signs.length * worth;
    if (signs.length * worth > (best?.worth ?? 0)) best = { worth: signs.length * worth, signs, language };
  }
  if (!best || best.signs.length < 4) return undefined;
  const inSentences = Math.min(running, latin);
  if (best.worth < Math.max(inSentences, 0.25 * (latin - inSentences))) return undefined;
  // Letters of many scripts are a typeface whose letters stand for others.
  if (best.worth < 0.7 * all) return null;
  return best.language ?? languageInScript(text, best.signs);
}

/** The scripts that several languages share. */
function languageInScript(text: string, signs: string[]): string | null {
  const share = (letters: RegExp) => (signs.join('').match(letters)?.length ?? 0) / signs.length;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(signs[0] ?? '')) {
    return share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.05 ? 'ja' : 'zh';
  }
  // Kazakh, Kyrgyz, Mongolian, Tajik and others are written with letters the six known ones do not have.
  if (share(/[^а-яёіїєґўђјљњћџѓќѕ]/giu) > 0.01 && /\p{Script=Cyrillic}/u.test(signs[0] ?? '')) return null;
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return guessOf(words.filter((word) => !/\p{Script=Latin}/u.test(word)))?.language ?? null;
}
