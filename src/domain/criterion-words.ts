// What people change of a criterion, its words above all: what is wrong with what they typed, and the criterion with it.
import { tokensOf } from './evidence/words.ts';
import { type Aspect, type Criterion, type InEachLanguage, LANGUAGES, type Language } from './vacancy.ts';

export interface CriterionWords {
  text: InEachLanguage<string>;
  /** Years of experience asked for, or null. */
  years: number | null;
  /** Those that stay, in their order, then new ones. */
  aspects: WordsOfAspect[];
}

export interface WordsOfAspect extends Aspect {
  /** Its place among the aspects there are, 0-based; null for a new one. */
  from: number | null;
}

/** What is wrong with a field, in a sentence that says what to do. */
export interface WordsFault {
  /** `text.en`, `years`, `aspect.0.fr`: the aspect by its place in the list. */
  field: string;
  words: string;
}

export const MOST_ASPECTS = 20;
export const MOST_WORDS = 200;
const LONGEST_WORD = 100;
export const LONGEST_TEXT = 400;
export const MOST_YEARS = 50;

/**
 * Everything that is wrong with the words of a criterion; none: they can be used.
 * @param before the criterion as it is: one that never had anything to look for may stay so, another is not emptied by
 *   mistake
 */
export function faultsIn(
  words: CriterionWords,
  before: Pick<Criterion, 'languages' | 'aspects' | 'years'>,
): WordsFault[] {
  const { text, years, aspects } = words;
  const faults = LANGUAGES.flatMap((language) => {
    const long = (text[language]?.length ?? 0) > LONGEST_TEXT;
    return long ? [{ field: `text.${language}`, words: `Say it in ${LONGEST_TEXT} characters at most.` }] : [];
  });
  if (LANGUAGES.every((language) => (text[language] ?? '') === ''))
    faults.push({ field: 'text.en', words: 'Say what is asked for, in English, in French, or in both.' });
  if (years !== null && !(Number.isInteger(years) && years >= 1 && years <= MOST_YEARS))
    faults.push({ field: 'years', words: `Write a whole number from 1 to ${MOST_YEARS}, or leave it empty.` });
  if (aspects.length > MOST_ASPECTS)
    faults.push({ field: `aspect.${MOST_ASPECTS}.en`, words: `Ask for ${MOST_ASPECTS} things at most.` });
  for (const [place, aspect] of aspects.entries())
    for (const language of LANGUAGES) {
      const wrong = wrongWith(aspect[language]);
      if (wrong !== null) faults.push({ field: `aspect.${place}.${language}`, words: wrong });
    }
  const languages = before.languages.length > 0;
  if (hasToLookFor(before) && !hasToLookFor({ aspects, years }) && !languages)
    faults.push({
      field: 'aspect.0.en',
      words: 'There is nothing left to look for: write at least one word or phrase, or a number of years above.',
    });
  return faults;
}

function hasToLookFor({ aspects, years }: Pick<Criterion, 'aspects' | 'years'>): boolean {
  return years !== null || aspects.some(({ en, fr }) => en.length + fr.length > 0);
}

/** The first few are told: whoever pastes a list into the box has made one mistake, many times. */
const MOST_TOLD = 3;

function wrongWith(words: string[]): string | null {
  if (words.length > MOST_WORDS) return `There are ${words.length} lines; ${MOST_WORDS} are the most.`;
  const wrong = words.flatMap((word) => wrongWithWord(word) ?? []);
  return wrong.length === 0 ? null : wrong.slice(0, MOST_TOLD).join(' ');
}

function wrongWithWord(word: string): string | null {
  if (word.length > LONGEST_WORD)
    return `“${word.slice(0, 40)}…” is longer than ${LONGEST_WORD} characters: write words or short phrases, one a line.`;
  if (/[,;]/.test(word)) return `“${word}” holds a comma or semicolon: write each word or phrase on a line of its own.`;
  if (tokensOf(word).length === 0) return `“${word}” holds no letter and no digit, so it would never be found.`;
  return /^\*/.test(word) ? `“${word}” begins with a star: a star stands at the end of a word only.` : null;
}

/** The lines of a text as words: without empty ones, spaces made one, each once. */
export function wordsInLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** The criterion with other words; a list of its own, so that nothing prepared for the old ones is used for it. */
export function withOtherWords(criterion: Criterion, { text, years, aspects }: CriterionWords): Criterion {
  return { ...criterion, text, years, aspects: aspectsIn({ aspects }) };
}

/** The things asked for as a vacancy holds them. */
export function aspectsIn({ aspects }: Pick<CriterionWords, 'aspects'>): Aspect[] {
  return aspects.map(({ from: _, ...aspect }) => aspect);
}

export function wordsOf({ text, years, aspects }: Criterion): CriterionWords {
  return { text, years, aspects: aspects.map((aspect, from) => ({ from, ...aspect })) };
}

/** How many words and phrases are looked for in a language. */
export function wordsCounted({ aspects }: Pick<Criterion, 'aspects'>, language: Language): number {
  return aspects.reduce((sum, aspect) => sum + aspect[language].length, 0);
}
