// Elements of WordprocessingML that are signs, and those that are no text of the page.
import type { Tag } from './xml.ts';

/** What is no text of the page: deletions and earlier formats of tracked changes, comments, rules around notes. */
export function isLeftOut(tag: Tag): boolean {
  if (LEFT_OUT.has(tag.name)) return true;
  if (tag.name === 'w:footnote' || tag.name === 'w:endnote')
    return /separator|continuation/i.test(tag.attribute('type') ?? '');
  return tag.name === 'aml:annotation' && /Deletion|Comment/.test(tag.attribute('type') ?? tag.foreign('w:type') ?? '');
}

const LEFT_OUT = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText', 'w:comment', 'w:binData', 'w:docPartBody'],
  ...['w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange'],
  ...['w:tcPrChange', 'w:tblGridChange', 'w:numberingChange', 'w:styles'],
]);

export const SIGNS: Record<string, string | undefined> = {
  __proto__: null as never,
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
  // How East Asian signs are spoken, printed above them.
  'w:rt': '(',
};
