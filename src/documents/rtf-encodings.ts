// The names by which Rich Text calls encodings, as labels of the WHATWG Encoding standard; unknown ones are windows-1252.

/** Of a Windows code page, as `\ansicpg` names it. */
export function encodingOfCodePage(page: number): string {
  if (page === 874 || (page >= 1250 && page <= 1258)) return `windows-${page}`;
  return CODE_PAGES[page] ?? 'windows-1252';
}

/** Of a font's character set, as `\fcharset` names it; null for the sets that mean the document's own. */
export function encodingOfCharset(charset: number): string | null {
  if (charset === 2) return SYMBOLS;
  const page = CHARSETS[charset];
  return page === undefined ? null : encodingOfCodePage(page);
}

/** In place of an encoding: the font holds signs and no letters. */
export const SYMBOLS = 'symbols';

const CODE_PAGES: Record<number, string> = {
  437: 'ibm437',
  850: 'ibm850',
  858: 'ibm850',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Rich Text Format 1.9.1, "Font Table". */
const CHARSETS: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
