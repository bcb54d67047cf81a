// A criterion's own noun phrases: what is left of its words without those that only ask, so that a trade no table knows is found by its own name.
import { isSmallWord, type Token, tokensOf } from '../../evidence/words.ts';
import { ASKING_WORDS, COMMON_WORDS } from '../../lexicon/plain-words.ts';

/** A run of words that names something. */
export interface OwnPhrase {
  start: number;
  end: number;
  /** How many of its words are not small ones. */
  words: number;
  /** True when a word of it is of some trade, not of all. */
  isSpecific: boolean;
  /** What of it to look for: the phrase, its pairs of words, and words rare enough to stand alone. */
  lookFor: string[];
  /** Its words of a trade, each in its forms: enough where the trade itself is found beside them. */
  alone: string[][];
}

/**
 * The noun phrases of a criterion, in order.
 * @param words as the notice has them, with plain spaces
 */
export function ownPhrases(words: string): OwnPhrase[] {
  return runsOf(words)
    .map((run) => ownPhrase(words, run))
    .filter(({ lookFor }) => lookFor.length > 0);
}

const MOST_RUNS = 40;

/** Words that stand together: only small words that bind ("of", "de la") stand between them. */
function runsOf(words: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = 0;
  let torn = true;
  for (const token of tokensOf(words)) {
    const gap = words.slice(end, token.start);
    end = token.end;
    if (/[^\s'-]/u.test(gap)) torn = true;
    if (isSmallWord(token.folded) && !isAbbreviation(token)) {
      if (!BINDING.has(token.folded)) torn = true;
      continue;
    }
    if ((isAsking(token.folded) && !isAbbreviation(token)) || (/^\d+$/u.test(token.folded) && torn)) {
      torn = true;
      continue;
    }
    if (torn || run.length === 0) {
      run = [];
      runs.push(run);
    }
    run.push(token);
    torn = false;
  }
  return runs.slice(0, MOST_RUNS);
}

const BINDING = new Set(['of', 'the', 'de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'a', 'au', 'aux', 's']);

function ownPhrase(words: string, run: Token[]): OwnPhrase {
  const [first, last] = [run[0], run.at(-1)];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const lookFor: string[] = [];
  const between = (from: number, to: number) => words.slice(run[from]?.start, run[to]?.end);
  if (run.length > 1 && run.length <= 4) lookFor.push(between(0, run.length - 1));
  for (let at = 0; run.length > 2 && at + 1 < run.length; at += 1) {
    if (run.slice(at, at + 2).some(isOfATrade)) lookFor.push(between(at, at + 1));
  }
  for (const token of run) if (standsAlone(token, run.length)) lookFor.push(...aloneForms(token));
  const alone = run.filter(isOfATrade).map(aloneForms);
  return { start, end, words: run.length, isSpecific: alone.length > 0, lookFor, alone };
}

function isAsking(folded: string): boolean {
  // "Vous animez": a verb, not a thing.
  return ASKING_WORDS.has(folded) || ASKING_WORDS.has(folded.replace(/s$/u, '')) || VERB_OR_ADVERB.test(folded);
}

const VERB_OR_ADVERB = /[^n]ez$|(?:ally|ately|ively|ously|ently|antly|edly|ingly|ibly|ably|amment|emment)$/u;

function isAbbreviation({ written }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(written);
}

function isOfATrade(token: Token): boolean {
  return (
    isAbbreviation(token) ||
    (!COMMON_WORDS.has(token.folded) &&
      !COMMON_WORDS.has(token.folded.replace(/e?s$/u, '')) &&
      token.folded.length > 3) ||
    /[+#.]/u.test(token.folded)
  );
}

function standsAlone(token: Token, among: number): boolean {
  return isOfATrade(token) && (among === 1 || isAbbreviation(token) || token.folded.length >= 7);
}

/** Learned words are spelled nearly alike in English and French: their beginning finds both. */
function aloneForms({ written, folded }: Token): string[] {
  const learned = LEARNED.exec(folded);
  if (!learned) return [written];
  const root = folded.slice(0, learned.index) + (learned.slice(1).find((part) => part !== undefined) ?? '');
  return root.length >= 6 ? [written, `${root}*`] : [written];
}

const LEARNED =
  /(?:(log)(?:y|ies?|ical|iques?|iste?)|(graph)(?:y|ie|ic|ical|ique)|(metr)(?:y|ie|ic|ique)|(nom)(?:y|ie|ique|ic)|(icultur)(?:e|al|el)|(iatr)(?:y|ie|ic|ique)|(path)(?:y|ie|ic|ique)|(naut)(?:ics|ical|ique)|(otherap)(?:y|ie|ist|eute))$/u;
