// A stranger's file name made fit for showing; it is never used as a path.

/**
 * The last segment of a name: NFC, without controls and bidi marks, at most 120 characters, its ending kept.
 * @returns null when nothing is left
 */
export function shownName(name: string): string | null {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const clean = base.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (clean === '' || clean === '.' || clean === '..') return null;
  const characters = [...clean];
  if (characters.length <= LONGEST) return clean;
  const ending = /\.\w{1,8}$/.exec(clean)?.[0] ?? '';
  return `${characters.slice(0, LONGEST - 1 - ending.length).join('')}…${ending}`;
}

const LONGEST = 120;
// Controls, format characters (bidi marks, zero widths), unpaired surrogates, line and paragraph separators, private use, unassigned.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;
