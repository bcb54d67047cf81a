// What a page's text is worth: whether it is the page's text at all, or a stamp on a scan, or signs without a key; and how two readings of a page join.
import type { PageRead } from './page.ts';

/**
 * True when the page is, or may be, a picture of text: next to no text on something drawn, little text on a picture that
 * covers much of the page, or signs that mean nothing.
 */
export function isPicture({ text, pictures, shapes }: Pick<PageRead, 'text' | 'pictures' | 'shapes'>): boolean {
  const count = letters(text);
  if (isMeaningless(text)) return true;
  // Letters may be drawn as shapes, some to each.
  if (count < STAMP) return pictures >= 0.1 || shapes >= 60;
  return count < LITTLE && pictures >= 0.6;
}

/** Letters that may be all that a scanning or signing program stamped on a picture. */
const STAMP = 60;
/** Letters of a letterhead, or of the frame around a scan. */
const LITTLE = 400;

/** True when much of it has no meaning, or no word could be said: a font whose signs the file gives no key to, or a wrong one. */
export function isMeaningless(text: string): boolean {
  const visible = text.replace(/\s/g, '');
  if ((visible.match(MEANINGLESS)?.length ?? 0) > visible.length / 4) return true;
  // Dots that lead to a page number count once.
  const signs = visible.replace(/(.)\1{2,}/g, '$1');
  if (signs.length >= 100 && (signs.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < signs.length / 2) return true;
  const latin = visible.match(/\p{Script=Latin}/gu) ?? [];
  // Four of ten letters are vowels in every language written in Latin script.
  return (
    latin.length >= 100 &&
    (latin
      .join('')
      .normalize('NFD')
      .match(/[aeiouyæœøı]/gi)?.length ?? 0) <
      0.18 * latin.length
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a font without a key yields
const MEANINGLESS = /[\p{Co}\p{Cn}\u0000-\u001F\u007F-\u009F\uFFFD]/gu;

export function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What was recognised on a page, and before it the lines of its own text that the recognition did not see. */
export function bothOf(own: string, recognised: string): string {
  if (isMeaningless(own)) return recognised;
  const seen = new Set(wordsOf(recognised));
  const lacking = own.split('\n').filter((line) => {
    const words = wordsOf(line);
    return words.length > 0 && words.filter((word) => seen.has(word)).length * 2 < words.length;
  });
  return [...lacking, recognised].join('\n');
}

/** True when at least half of the words of one reading of a page stand in the other. */
export function agree(text: string, other: string): boolean {
  const known = new Set(wordsOf(other));
  const words = wordsOf(text);
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
