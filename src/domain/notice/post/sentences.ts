// Where a sentence of a notice begins, also in pages that lost the ends of their lines.

const SENTENCE_END = /[.!?](?:["”»)]|\s?»)?\s+(?=["“«(]?[\p{Lu}\d])|\n[^\S\n]*\n|\n\s*[-•*#]\s/gu;
const ABBREVIATED =
  /(?:^|[\s(])(?:e\.g|i\.e|p\.ex|etc|Mr|Mrs|Ms|Dr|M|Mme|Ref|Réf|No|n°|tel|tél|Prof|St|Ste|att|attn|Eng|Hon|Rev|P\.\s?O|B\.\s?P|\p{Lu})\.\s*$/iu;

/** Where the last sentence of these words begins. */
export function sentenceStart(words: string): number {
  let start = 0;
  for (const match of words.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATED.test(words.slice(0, match.index + 2))) continue;
    if (end < words.length) start = end;
  }
  return start;
}

/** The words with a stop where a flat page runs a value into the next label: "31 Jan 2027Where to applyE-mail". */
export function unglued(words: string): string {
  if (words.includes('\n')) return words;
  return words.replace(/(?<=[\p{Ll}\d)])(?=\p{Lu}(?:\p{Ll}|-\p{Ll}|\p{Lu}(?!\p{L})))/gu, '. ');
}

const SPACED = /(?<![\p{L}\d])\p{L}(?: \p{L}){4,30}(?![\p{L}\d])/gu;

/** "E n q u i r i e s" as one word. */
export function unspaced(words: string): string {
  return words.replace(SPACED, (found) => found.replaceAll(' ', ''));
}
