// Texts made comparable: case, accents and typographic variants folded away, then cut into words.

/** Lower case, no accents, ligatures opened (`œ` → `oe`), typographic quotes and dashes plain. Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\u00ad/g, '');
}

/** The words of a folded text: runs of letters and digits. Elisions are cut (`d'information` → `d`, `information`). */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
