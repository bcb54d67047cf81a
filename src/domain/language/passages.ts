// A text cut into passages of running words, each with what its function words show.
import { type Listed, ownersOf } from './function-words.ts';

export interface Passage {
  /** Lower-cased; addresses, numbers, codes and the small words inside names left out. */
  words: string[];
  letters: number;
  /** Most words begin small: sentences, not headings, names or lists of products. False for capitals alone. */
  prose: boolean;
  /** Heaviest first. */
  evidence: Evidence[];
}

export interface Evidence {
  language: Listed;
  /** Words of the passage that are function words of the language. */
  hits: number;
  /** Hits, each divided by how many languages have the word. */
  own: number;
  /** How many different ones. */
  distinct: number;
}

/** Passages of some forty words, of lines that follow each other. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  let length = 0;
  const end = () => {
    const passage = passageOf(lines.join('\n'));
    if (passage.words.length > 0) passages.push(passage);
    lines = [];
    length = 0;
  };
  for (const line of text.split('\n').flatMap(cutLong)) {
    lines.push(line);
    length += line.length;
    if (length >= PASSAGE) end();
  }
  // A short rest says little by itself.
  end();
  return passages;
}
const PASSAGE = 240;

/** What one stretch shows, whatever its length. */
function passageOf(text: string): Passage {
  const written = withoutFragments(writtenWords(text));
  const words = written.map((word) => word.toLowerCase());
  const small = written.filter((word) => /^\p{Ll}/u.test(word)).length;
  return {
    words,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    prose: small >= 0.6 * words.length,
    evidence: evidenceIn(words),
  };
}

/** Where a typesetter has set letters apart, what is left looks like small words of some other language: "d e l a s o c i é t é". */
function withoutFragments(words: string[]): string[] {
  const single = words.filter((word) => word.length === 1);
  if (single.length <= 0.25 * words.length) return words;
  const noWords = single.filter((word) => NEVER_A_WORD.test(word)).length;
  return noWords > 0.03 * words.length ? words.filter((word) => word.length > 2) : words;
}
const NEVER_A_WORD = /[bfghpqrx]/iu;

/** Initials are no words, nor are addresses and codes. */
function writtenWords(text: string): string[] {
  return (
    withoutNames(text.normalize('NFKC'))
      .replace(/https?:\/\/\S+|www\.\S+|(?<!\S)\S{1,64}@\S+|(?<!\p{L})\p{Lu}\.(?!\p{Ll})/gu, ' ')
      .match(/(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}]*(?![\p{N}_])/gu) ?? []
  );
}

/** The small words within names left out. */
export function withoutNames(text: string): string {
  return text.replace(WITHIN_NAMES, ' ');
}

// "Ministère des Finances et du Budget" in an English CV is a name, and so is "Head of Information Technology" in a French one.
const WITHIN_NAMES =
  /(?<=\p{Lu}\p{Ll}[\p{L}'’-]* )(?:(?:de|des|du|la|le|les|et|aux?|en|pour|of|and|the|for|in|van|von|der|den|het|und|für|del?|los?|las|y|di|della?|dei|e|da|dos?|das) |[dl]['’] ?)+(?=\p{Lu}\p{Ll})/gu;

function evidenceIn(words: string[]): Evidence[] {
  const found = new Map<Listed, Evidence & { seen: Set<string> }>();
  for (const word of words) {
    const owners = ownersOf(word);
    for (const language of owners) {
      const entry = found.get(language) ?? { language, hits: 0, own: 0, distinct: 0, seen: new Set<string>() };
      entry.hits += 1;
      entry.own += 1 / owners.length;
      entry.seen.add(word);
      found.set(language, entry);
    }
  }
  return [...found.values()]
    .map(({ language, hits, own, seen }) => ({ language, hits, own, distinct: seen.size }))
    .sort((a, b) => b.hits - a.hits || b.own - a.own || (a.language < b.language ? -1 : 1));
}

/** A text of any length as at most 60,000 characters, taken from everywhere alike. */
export function sampled(text: string): string {
  if (text.length <= MOST_READ) return text;
  const parts = MOST_READ / PART;
  const step = (text.length - PART) / (parts - 1);
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.round(part * step);
    return text.slice(from, from + PART);
  }).join('\n');
}
const MOST_READ = 60_000;
const PART = 1500;

/** A paragraph without line breaks is cut where a word ends. */
function cutLong(line: string): string[] {
  if (line.length <= 2 * PASSAGE) return [line];
  const parts: string[] = [];
  let from = 0;
  while (from < line.length) {
    const space = line.indexOf(' ', from + PASSAGE);
    const to = space < 0 || space > from + 2 * PASSAGE ? from + 2 * PASSAGE : space;
    parts.push(line.slice(from, to));
    from = to;
  }
  return parts;
}
