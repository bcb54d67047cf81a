// Characters to words: spaces by the gaps between letters, letters broken apart joined, accents drawn beside their letter put onto it.
import type { Glyph } from './glyphs.ts';

/** A word, or a piece of one that was drawn apart, on its line. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** Place in the order of drawing. */
  order: number;
  /** It goes on, after a space, on the line of the word drawn before it. */
  follows: boolean;
}

/** The words of writing that all runs one way, in the order of drawing. */
export function wordsOf(all: Glyph[]): Word[] {
  const glyphs = accented(all);
  const usual = usualGaps(glyphs);
  const words: Word[] = [];
  let word: Word | null = null;
  let before: Glyph | null = null;
  let spaced: false | 'maybe' | 'surely' = false;
  let drawnTogether = 0;
  for (const [index, glyph] of glyphs.entries()) {
    if (isBlank(glyph)) {
      // A space within one box, as where a picture of several words brings them as text, is one for sure.
      spaced = before !== null && glyph.x0 === before.x0 && glyph.x1 === before.x1 ? 'surely' : spaced || 'maybe';
      continue;
    }
    if (before && isShadow(before, glyph)) continue;
    const gap = before === null ? null : gapBetween(before, glyph, spaced !== false);
    const limit =
      (usual[index] ?? 0) + (spaced ? SURE : before && mayBegin(before, glyph, drawnTogether) ? LIKELY : POSSIBLE);
    drawnTogether = before?.object === glyph.object ? drawnTogether + 1 : 1;
    if (word && gap !== null && gap <= limit && spaced !== 'surely') extend(word, glyph);
    else {
      const { text, x0, x1, y, size } = glyph;
      word = { text, x0, x1, y, size, order: words.length, follows: gap !== null };
      words.push(word);
    }
    before = glyph;
    spaced = false;
  }
  return once(words);
}

/** Whether a word begins here rather than not, going by how it is drawn: words are often drawn one by one. */
function mayBegin(before: Glyph, glyph: Glyph, drawnTogether: number): boolean {
  return glyph.spaced || (glyph.object !== before.object && drawnTogether > 1);
}

/** Sizes of the type by which the gap before a word is wider than that before a letter. */
const POSSIBLE = 0.13;
const LIKELY = 0.05;
/** A space that takes no room is none: some programs draw one over the letter before it. */
const SURE = 0.02;

/** The same letter again on the same spot, as for bold type. */
function isShadow(before: Glyph, glyph: Glyph): boolean {
  return (
    before.text === glyph.text &&
    before.object === glyph.object &&
    Math.abs(glyph.x0 - before.x0) < Math.min(0.12 * glyph.size, 0.5 * (glyph.x1 - glyph.x0)) &&
    Math.abs(glyph.y - before.y) < 0.12 * glyph.size
  );
}

function isBlank({ text }: Glyph): boolean {
  return text === ' ' || text === '\0' || /^\s*$/.test(text);
}

function extend(word: Word, glyph: Glyph): void {
  word.text += glyph.text;
  word.x0 = Math.min(word.x0, glyph.x0);
  word.x1 = Math.max(word.x1, glyph.x1);
  // A raised figure or letter stands on the line of what it is raised from.
  if (glyph.size > 1.1 * word.size) word.y = glyph.y;
  word.size = Math.max(word.size, glyph.size);
}

/** From one letter to the next in sizes of the type; null when the next is drawn somewhere else than behind it. */
function gapBetween(before: Glyph, next: Glyph, spaced: boolean): number | null {
  const size = Math.max(before.size, next.size);
  // A figure may be raised; the letter that opens a chapter over several lines takes none of them along.
  if (Math.abs(next.y - before.y) > 0.45 * Math.min(size, 1.6 * Math.min(before.size, next.size))) return null;
  const ahead = next.x0 - before.x1;
  const gap = (isRightToLeft(next.text) && isRightToLeft(before.text) ? before.x0 - next.x1 : ahead) / size;
  const back = Math.max(0.5, (before.x1 - before.x0) / size);
  return gap < -back || gap > (spaced ? 4 : 1.5) ? null : gap;
}

export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u065F\u066A-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text);
}

/**
 * For each character the usual gap before a letter on its line, in sizes of the type: letters may be set apart.
 */
function usualGaps(glyphs: Glyph[]): Float64Array {
  const limits = new Float64Array(glyphs.length);
  let start = 0;
  for (let index = 1; index <= glyphs.length; index += 1) {
    const [before, next] = [glyphs[index - 1], glyphs[index]];
    if (before && next && gapBetween(before, next, true) !== null) continue;
    limits.fill(limitIn(glyphs.slice(start, index)), start, index);
    start = index;
  }
  return limits;
}

function limitIn(run: Glyph[]): number {
  const gaps: number[] = [];
  for (const [index, glyph] of run.entries()) {
    const before = run[index - 1];
    if (before && !isBlank(glyph) && !isBlank(before)) gaps.push(gapBetween(before, glyph, false) ?? 1);
  }
  const usual = gaps.length < 4 ? 0 : (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
  return Math.min(0.8, Math.max(-0.5, usual));
}

/** Accents that typesetting of the old kind draws over or under their letter as characters of their own, and what they are on it. */
const ACCENTS = new Map(
  Object.entries({
    '`': '\u0300',
    '´': '\u0301',
    '\u02CA': '\u0301',
    '\u02CB': '\u0300',
    ˆ: '\u0302',
    '^': '\u0302',
    '˜': '\u0303',
    '~': '\u0303',
    '¯': '\u0304',
    '˘': '\u0306',
    '˙': '\u0307',
    '¨': '\u0308',
    '˚': '\u030A',
    '˝': '\u030B',
    ˇ: '\u030C',
    '¸': '\u0327',
    '˛': '\u0328',
  }),
);

/** Some are drawn right before or after their letter, some by themselves at another time. */
function accented(glyphs: Glyph[]): Glyph[] {
  const accents = glyphs.filter(({ text }) => ACCENTS.has(text));
  if (accents.length === 0) return glyphs;
  const rows = new Map<number, Glyph[]>();
  const rowOf = ({ y }: Glyph) => Math.round(y / ROW);
  for (const glyph of glyphs) {
    if (ACCENTS.has(glyph.text) || !/^\p{L}/u.test(glyph.text)) continue;
    const row = rows.get(rowOf(glyph));
    if (row) row.push(glyph);
    else rows.set(rowOf(glyph), [glyph]);
  }
  const gone = new Set<Glyph>();
  const whole = new Map<Glyph, Glyph>();
  for (const accent of accents) {
    let [best, most] = [null as Glyph | null, 0.5];
    for (const row of [-1, 0, 1]) {
      for (const letter of rows.get(rowOf(accent) + row) ?? []) {
        const share = overlap(accent, letter);
        if (share > most) [best, most] = [letter, share];
      }
    }
    if (!best) continue;
    gone.add(accent);
    const text = composed((whole.get(best) ?? best).text, ACCENTS.get(accent.text) ?? '');
    whole.set(best, { ...best, text });
  }
  return glyphs.filter((glyph) => !gone.has(glyph)).map((glyph) => whole.get(glyph) ?? glyph);
}

/** Points of height in which letters are looked up. */
const ROW = 6;

function composed(letter: string, mark: string): string {
  const full = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  return (full + mark).normalize('NFC');
}

/** Share of the accent that lies over or under a letter. */
function overlap(accent: Glyph, letter: Glyph): number {
  if (Math.abs(accent.y - letter.y) > 0.6 * letter.size) return 0;
  const width = Math.min(accent.x1 - accent.x0, letter.x1 - letter.x0);
  return width <= 0 ? 0 : (Math.min(accent.x1, letter.x1) - Math.max(accent.x0, letter.x0)) / width;
}

/** Words drawn twice on one spot, as for a shadow or for bold type, only once. */
function once(words: Word[]): Word[] {
  const byText = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = byText.get(word.text);
    const isAgain = same?.some(
      ({ x0, y, size }) => Math.abs(x0 - word.x0) < 0.2 * size && Math.abs(y - word.y) < 0.2 * size,
    );
    if (same) same.push(word);
    else byText.set(word.text, [word]);
    return !isAgain;
  });
}
