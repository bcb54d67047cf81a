// A notice's text made plain for matching: small letters, no accents, one kind of space, hyphen and quote; each place still known in the original.
import type { Passage } from './notice.ts';

export interface PlainView {
  /**
   * Runs of spaces are one character: a space, `\n` where a line ended in them, `\f` where a paragraph did.
   * Marks of emphasis and the bars of tables are spaces.
   */
  text: string;
  /** Where each character stood. */
  at: number[];
}

const SPACE = /[\s\u200e\u200f*_`|#\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2219\u2028\u2029\p{Cc}]/u;
const NOTHING = /[\u200b-\u200d\u2060\ufeff\u00ad\p{M}]/u;
const PLAIN: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** @param text at most `limit` characters of it are looked at: no notice is longer */
export function plainView(text: string, limit = 2_000_000): PlainView {
  const known = new Map<string, string>();
  const parts: string[] = [];
  const at: number[] = [];
  const length = Math.min(text.length, limit);
  let newlines = 0;
  let spaceAt = -1;
  for (let i = 0; i < length; i++) {
    const raw = text[i] as string;
    let plain = known.get(raw);
    if (plain === undefined) {
      plain = plainOf(raw);
      known.set(raw, plain);
    }
    if (plain === ' ') {
      if (spaceAt < 0) spaceAt = i;
      if (raw === '\n' || raw === '\u2028') newlines += 1;
      if (raw === '\f' || raw === '\u2029') newlines += 2;
      continue;
    }
    if (plain === '') continue;
    if (spaceAt >= 0) {
      if (parts.length > 0) {
        parts.push(newlines > 1 ? '\f' : newlines === 1 ? '\n' : ' ');
        at.push(spaceAt);
      }
      spaceAt = -1;
      newlines = 0;
    }
    parts.push(plain);
    for (let k = 0; k < plain.length; k++) at.push(i);
  }
  return { text: parts.join(''), at };
}

function plainOf(raw: string): string {
  if (NOTHING.test(raw)) return '';
  if (SPACE.test(raw) || /[\ud800-\udfff]/.test(raw)) return ' ';
  if (/[\u2018\u2019\u02bc\u00b4\u2032\u201b]/u.test(raw)) return "'";
  if (/[\u201c\u201d\u00ab\u00bb\u201e]/u.test(raw)) return '"';
  if (/[\u2010-\u2015\u2212\ufe63\uff0d]/u.test(raw)) return '-';
  const lower = raw.toLowerCase();
  const bare = PLAIN[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /^\s+$/u.test(bare) ? ' ' : bare.replace(/\s/gu, '').slice(0, 3);
}

/** A stretch of the view as a passage of the notice. */
export function passageIn(view: PlainView, start: number, end: number): Passage {
  return { start: view.at[start] ?? 0, end: (view.at[end - 1] ?? 0) + 1 };
}
