// Word documents of the years 1991 to 2003 (.doc): what of their characters is shown, and in which order.

import { keptAddress } from './addresses.ts';
import { isPlausible } from './charset.ts';
import { type DocFile, openDoc, SUBDOCUMENTS, type Subdocument } from './office/doc-file.ts';
import { type DocWords, docWords } from './office/doc-words.ts';
import { type Text, Unreadable } from './reading.ts';

/**
 * The text of a .doc file: headers first, then the body and its text boxes, then footers and notes. Deleted text of tracked
 * changes and comments are left out; hidden text is told apart, but for files older than Word 97, whose formats are not read.
 * @throws Unreadable `encrypted`; `corrupt` when damaged or cut off
 */
export function readDoc(content: Buffer): Text {
  const file = openDoc(content);
  const parts = partsOf(file);
  const { headers, footers } = marginsOf(file);
  const groups = [
    [...headers, parts.marginBoxes],
    [parts.body, parts.boxes],
    footers,
    [parts.notes, parts.endnotes],
  ].map((group) => [...new Map(group.map((words) => [words.text.trim(), words])).values()]);
  const texts = groups.flat().map(({ text }) => text.trim());
  const text = texts.filter((one) => one !== '').join('\n\n');
  if (!isPlausible(text))
    throw new Unreadable('corrupt', 'This Word document is damaged: what stands in it is no text.');
  const addresses = groups.flat().flatMap(({ links }) => links.map(keptAddress));
  return {
    pages: [text],
    pageCount: null,
    hiddenText: groups
      .flat()
      .map(({ hidden }) => hidden)
      .filter((one) => one !== '')
      .join('\n'),
    links: [...new Set(addresses.filter((one) => one !== undefined))].map((address) => ({ page: null, address })),
  };
}

function partsOf(file: DocFile): Record<Subdocument, DocWords> {
  let start = 0;
  const parts = SUBDOCUMENTS.map((name): [Subdocument, DocWords] => {
    const from = start;
    start += file.lengths[name];
    return [name, wordsOf(file, from, start)];
  });
  return Object.fromEntries(parts) as Record<Subdocument, DocWords>;
}

/** [MS-DOC] 2.3.3: six stories around notes, then for each section headers of even and odd pages, footers of both, and those of its first page. */
function marginsOf(file: DocFile): { headers: DocWords[]; footers: DocWords[] } {
  const start = file.lengths.body + file.lengths.notes;
  const end = start + file.lengths.margins;
  const margins: { headers: DocWords[]; footers: DocWords[] } = { headers: [], footers: [] };
  if (file.marginStarts.length === 0) margins.headers.push(wordsOf(file, start, end));
  for (let story = 6; story + 1 < file.marginStarts.length; story += 1) {
    const from = Math.min(start + (file.marginStarts[story] ?? 0), end);
    const to = Math.min(start + (file.marginStarts[story + 1] ?? 0), end);
    margins[[0, 1, 4].includes(story % 6) ? 'headers' : 'footers'].push(wordsOf(file, from, to));
  }
  return margins;
}

function wordsOf({ characters, marks, hasMarks }: DocFile, from: number, to: number): DocWords {
  return docWords(characters.slice(from, to), marks.subarray(from, to), hasMarks);
}
