// Which language a document is written in: that of most of its running text. The same text always gives the same answer.
import type { Listed } from './function-words.ts';
import { guessOf } from './guess.ts';
import { type Evidence, type Passage, passagesOf, sampled } from './passages.ts';
import { otherScriptOf } from './scripts.ts';

/**
 * The language of a document's text: the one in which most of its running text is written, whatever its names, products and headings.
 * Of two languages with about as much text each, English or French comes before any other, else the one the document begins with.
 * @param text a whole text, of any length
 * @returns its ISO 639-1 code; null below twenty letters, for names, tables, codes and gibberish, and where no language stands out
 */
export function languageOf(text: string): string | null {
  const sample = sampled(text);
  const placeholder = PLACEHOLDER.test(sample);
  // A template's placeholder text is in no language at all.
  const passages = passagesOf(sample).filter(({ evidence }) => !(placeholder && evidence[0]?.language === 'la'));
  const told = passages.flatMap(sharesOf);
  const other = otherScriptOf(sample, lettersOf(told));
  if (other !== undefined) return other;
  if (lettersOf(passages) < FEWEST_LETTERS) return null;
  const language = languageOfLatin(passages, told);
  return placeholder && language === 'la' ? null : language;
}

function languageOfLatin(passages: Passage[], told: Share[]): string | null {
  const letters = lettersOf(passages);
  const running = lettersOf(told);
  const prose = lettersOf(passages.filter((passage) => passage.prose));
  // A few sentences among names and tables still tell; sentences of which hardly any are known are in a language that is not.
  if (running >= 0.1 * letters && running >= 0.3 * prose) return mostWritten(told);
  return prose >= 0.5 * letters && letters >= FEW_LETTERS ? languageOfAll(passages) : languageOfList(passages, letters);
}
const PLACEHOLDER = /lorem ipsum|dolor sit amet/iu;
const FEWEST_LETTERS = 20;
const FEW_LETTERS = 200;

interface Share {
  language: string;
  letters: number;
}

/** A passage belongs to its language, one in which two languages meet to both. Lists, names and unknown languages belong to none. */
function sharesOf(passage: Passage): Share[] {
  const { letters, words, evidence } = passage;
  const meeting = evidence.filter((entry) => isDense(entry, words.length) && entry.own >= 0.45 * entry.hits);
  const [first, second] = meeting;
  if (first && second) {
    const ofFirst = first.own / (first.own + second.own);
    return [
      { language: first.language, letters: letters * ofFirst },
      { language: second.language, letters: letters * (1 - ofFirst) },
    ];
  }
  const language = languageOfPassage(passage);
  return language === null ? [] : [{ language, letters }];
}

/** The language of running text; null for lists, names, and languages that cannot be told. */
function languageOfPassage(passage: Passage): string | null {
  const { words, evidence, prose } = passage;
  const [first, second] = evidence;
  if (words.length < 6) return null;
  const dense = first !== undefined && isDense(first, words.length);
  if (dense && first.hits >= 1.2 * (second?.hits ?? 0)) return first.language;
  const guess = guessOf(words);
  if (guess === null) return null;
  if (dense) {
    // Sisters such as Danish and Norwegian share most of their small words; their letter groups differ.
    const sisters = evidence.filter((entry) => first.hits < 1.2 * entry.hits);
    return sisters.some((entry) => entry.language === guess.language) ? guess.language : likelier(sisters);
  }
  if (!guess.sure) return null;
  if (!isWellKnown(guess.language)) return prose && words.length >= 12 ? guess.language : null;
  const spoken = evidence.find((entry) => entry.language === guess.language);
  return spoken && spoken.hits >= 2 && spoken.hits >= 0.08 * words.length ? guess.language : null;
}

/** Languages whose sentences show their function words so surely that a guess without any is wrong. */
function isWellKnown(language: string): boolean {
  return WELL_KNOWN.has(language);
}
const WELL_KNOWN = new Set(['en', 'fr', 'de', 'nl', 'es', 'it', 'pt', 'ca']);

/** In prose every third word is a function word, and not always the same; in the sentences of a CV every sixth. */
function isDense({ hits, distinct }: Evidence, words: number): boolean {
  return hits >= 3 && hits >= 0.15 * words && distinct >= Math.max(3, 0.08 * words);
}

function likelier(evidence: Evidence[]): Listed | null {
  return [...evidence].sort((a, b) => b.own - a.own)[0]?.language ?? null;
}

/** The language with the most letters in its passages; of those abreast English or French, else the first. */
function mostWritten(told: Share[]): string | null {
  const letters = new Map<string, number>();
  for (const { language, letters: of } of told) letters.set(language, (letters.get(language) ?? 0) + of);
  const most = Math.max(...letters.values());
  // In the order they begin.
  const abreast = [...letters].filter(([, of]) => of >= 0.9 * most).map(([language]) => language);
  return abreast.find((language) => language === 'en' || language === 'fr') ?? abreast[0] ?? null;
}

/** Sentences that no passage is sure of, for words broken or short: what all of them show together. */
function languageOfAll(passages: Passage[]): string | null {
  const words = passages.reduce((sum, passage) => sum + passage.words.length, 0);
  const [first, second] = inAll(passages);
  if (!first || first.own < 1.5 * (second?.own ?? 0)) return null;
  return first.hits >= 0.12 * words && first.distinct >= 5 ? first.language : null;
}

/** A paper without sentences: headings, single small words, and what the letter groups of most of it agree on. */
function languageOfList(passages: Passage[], letters: number): string | null {
  const words = passages.reduce((sum, passage) => sum + passage.words.length, 0);
  const [first, second] = inAll(passages);
  const clear = first !== undefined && first.own >= 2 && first.distinct >= 2 && first.own >= 1.5 * (second?.own ?? 0);
  if (clear && first.hits >= 0.08 * words) return first.language;
  const guessed = new Map<string, number>();
  for (const passage of passages) {
    const guess = guessOf(passage.words);
    if (!guess?.sure || (passage.prose && passage.words.length >= 12 && isWellKnown(guess.language))) continue;
    guessed.set(guess.language, (guessed.get(guess.language) ?? 0) + passage.letters);
  }
  const [best] = [...guessed].sort((a, b) => b[1] - a[1]);
  if (clear && (first.language === best?.[0] || first.hits >= 0.04 * words)) return first.language;
  return best && letters >= 40 && best[1] >= 0.6 * letters ? best[0] : null;
}

function inAll(passages: Passage[]): Evidence[] {
  const all = new Map<Listed, Evidence>();
  for (const { language, hits, own, distinct } of passages.flatMap((passage) => passage.evidence)) {
    const before = all.get(language);
    all.set(language, {
      language,
      hits: hits + (before?.hits ?? 0),
      own: own + (before?.own ?? 0),
      distinct: Math.max(distinct, before?.distinct ?? 0),
    });
  }
  return [...all.values()].sort((a, b) => b.own - a.own || (a.language < b.language ? -1 : 1));
}

function lettersOf(passages: Pick<Passage, 'letters'>[]): number {
  return passages.reduce((sum, passage) => sum + passage.letters, 0);
}
