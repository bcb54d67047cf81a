// Signs of picture typefaces, which are letters or private code points to a program and bullets and arrows to a reader.

/** A character of a symbol typeface, by its code; private code points (F000 to F0FF) mean the same as their last byte. */
export function symbol(font: string, code: number): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/i.test(font)) return SYMBOL[place] ?? (place > 0x20 && place < 0x7f ? String.fromCharCode(place) : '•');
  if (/wingdings|webdings|zapf|dingbats/i.test(font)) return WINGDINGS[place] ?? '•';
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
}

/** A text in which private code points are what a reader sees in their place: nearly always a bullet. */
export function withoutPrivateSigns(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/g, (sign) => BULLETS[sign.charCodeAt(0) - 0xf000] ?? '•');
}

/** The typeface "Symbol" has Greek where others have Latin letters. */
const SYMBOL: Record<number, string> = {
  ...Object.fromEntries([...'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'].map((letter, at) => [0x41 + at, letter])),
  ...Object.fromEntries([...'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'].map((letter, at) => [0x61 + at, letter])),
  163: '≤',
  172: '←',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  185: '≠',
  187: '≈',
};

const BULLETS: Record<number, string> = { 224: '→', 223: '←', 240: '→' };

const WINGDINGS: Record<number, string> = { ...BULLETS, 111: '☐', 168: '☐', 254: '☒', 252: '✓', 253: '☒' };
