// The groups of the lexicon that a criterion calls by its words.
import { findPhrase, indexer } from '../../evidence/page-index.ts';
import { type Phrase, phraseOf } from '../../evidence/phrases.ts';
import { tokensOf } from '../../evidence/words.ts';
import { type Group, listed } from '../../lexicon/group.ts';
import { GROUPS } from '../../lexicon/groups.ts';
import type { Language } from '../../vacancy.ts';

/** A group, and the words of the criterion that call it. */
export interface Called {
  group: Group;
  start: number;
  end: number;
}

interface Caller {
  phrase: Phrase;
  group: Group;
  /** Calls only where nothing else is called: "project", "training". */
  isWeak: boolean;
}

interface Callers {
  index: ReturnType<typeof indexer>;
  /** By the two letters they begin with: a criterion has few of all beginnings. */
  beginning: Map<string, Caller[]>;
}

const CALLERS: Partial<Record<Language, Callers>> = {};

/** Prepared at the first call: stemming all of the lexicon takes longer than reading a notice with it. */
function callersIn(language: Language): Callers {
  const known = CALLERS[language];
  if (known) return known;
  // All by the criterion's own language: "carried" and "carrières" share a stem only across languages.
  const callers = GROUPS.flatMap((group) =>
    listed(group.calls ?? `${group.en}, ${group.fr}`).map((word) => ({
      phrase: phraseOf(word.replace(/^\?/u, ''), language),
      group,
      isWeak: word.startsWith('?'),
    })),
  );
  const beginning = new Map<string, Caller[]>();
  for (const caller of callers) {
    const letters = beginningOf(caller.phrase.spelled[0] ?? '');
    beginning.set(letters, [...(beginning.get(letters) ?? []), caller]);
  }
  const prepared = { index: indexer(callers.map(({ phrase }) => phrase)), beginning };
  CALLERS[language] = prepared;
  return prepared;
}

// No form of a word changes more than its end; of the few that do ("taught") criteria have none.
function beginningOf(folded: string): string {
  return folded.slice(0, 2);
}

/**
 * The groups a criterion calls, as they stand in it. Of two that overlap the longer is meant: "risk management" is not "management";
 * and the narrower: whoever asks for payroll is not served by recruitment.
 * @param reach `field`: what is asked for is a field to have studied or worked in, and its single things stand for it
 */
export function calledBy(words: string, language: Language, reach: 'thing' | 'field' = 'thing'): Called[] {
  const { index, beginning } = callersIn(language);
  const letters = new Set(tokensOf(words).flatMap(({ folded }) => [beginningOf(folded), folded.slice(0, 1)]));
  // What denies, wishes or stands aside in papers does not in a criterion: "including but not limited to", "interest in".
  const page = { ...index(words), denials: [], wishes: () => [], asides: () => [] };
  const all = [...letters]
    .flatMap((one) => beginning.get(one) ?? [])
    .flatMap(({ phrase, group, isWeak }) =>
      findPhrase(page, phrase, 2).map(({ start, end }) => ({ group, start, end, isWeak })),
    );
  const strong = all.filter(({ isWeak }) => !isWeak);
  const hits: Called[] = (strong.length > 0 ? strong : all).filter(
    ({ group }, _, those) => reach === 'thing' || !group.narrow || those.every((other) => other.group.narrow === true),
  );
  return hits
    .filter((hit) => !hits.some((other) => other.group !== hit.group && isMeantBefore(other, hit)))
    .sort((a, b) => a.start - b.start || b.end - a.end || GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

function isMeantBefore(one: Called, other: Called): boolean {
  if (isWithin(other, one)) return true;
  const isNarrower = one.group.narrow === true && !other.group.narrow && !other.group.general;
  return isNarrower && other.start >= one.start && other.end <= one.end;
}

function isWithin(inner: Called, outer: Called): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

/** Each group once, in the order they are called. */
export function uniqueGroups(called: Called[]): Group[] {
  return [...new Set(called.map(({ group }) => group))];
}

/** Whether two stretches of the same words share any. */
export function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
