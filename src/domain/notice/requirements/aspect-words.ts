// The word lists of an aspect: those of groups and a criterion's own, each once, and none that another one finds anyway.
import { type Phrase, phraseOf } from '../../evidence/phrases.ts';
import { keysOf } from '../../evidence/vocabulary.ts';
import { type Group, listed, studiesListed } from '../../lexicon/group.ts';
import type { Aspect, Language } from '../../vacancy.ts';
import type { OwnPhrase } from './own-phrases.ts';

/** The most words of an aspect in one language: a person reads them all. */
export const MOST_WORDS = 40;
/** Of words that only have to stand somewhere. */
const MOST_UNQUOTED = 24;
/** Degrees have more names than that. */
export const MOST_DEGREES = 110;

/** What is looked for of a group. */
export function wordsOf(group: Group): Aspect {
  return { en: listed(group.en), fr: listed(group.fr) };
}

/** What is looked for of a group where a degree in it is asked for. */
export function studies(group: Group): Aspect {
  const named = group.studies ?? { en: '', fr: '' };
  return { en: studiesListed(named.en, 'en'), fr: studiesListed(named.fr, 'fr') };
}

/** All their words, in turn from each where there are too many. */
export function joined(aspects: Aspect[]): Aspect {
  return { en: inTurn(aspects.map(({ en }) => en)), fr: inTurn(aspects.map(({ fr }) => fr)) };
}

function inTurn(lists: string[][]): string[] {
  const all = new Set<string>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1)
    for (const list of lists) for (const word of list.slice(at, at + 1)) all.add(word);
  return [...all];
}

/** A list with a criterion's own words before it. */
export function withOwn(aspect: Aspect, own: OwnPhrase[], language: Language): Aspect {
  const said = [...new Set(own.flatMap(({ lookFor }) => lookFor))];
  return { ...aspect, [language]: [...new Set([...said, ...aspect[language]])] };
}

/** The aspect as a person reads it: without words that another word of the list finds anyway, and no more than can be read. */
export function readableAspect({ en, fr, ...others }: Aspect, most = MOST_WORDS): Aspect {
  const bound = others.quoted === false ? MOST_UNQUOTED : most;
  return { en: withoutCovered(en, 'en').slice(0, bound), fr: withoutCovered(fr, 'fr').slice(0, bound), ...others };
}

/** "budget" finds "budget management"; "led a team" finds "leading a team". */
function withoutCovered(words: string[], language: Language): string[] {
  const entries = words.map((word) => ({ word, ways: phraseOf(word, language).ways }));
  return entries
    .filter(
      (entry, at) =>
        !entries.some(
          (other, place) =>
            other !== entry && covers(other.ways, entry.ways) && (place < at || !covers(entry.ways, other.ways)),
        ),
    )
    .map(({ word }) => word);
}

/** By their first way: the others are but spellings of it. */
function covers(wider: Phrase['ways'], narrower: Phrase['ways']): boolean {
  const [long] = narrower;
  const [short] = wider;
  return long !== undefined && short !== undefined && standsIn(short, long);
}

function standsIn(short: Phrase['ways'][number], long: Phrase['ways'][number]): boolean {
  for (let from = 0; from + short.length <= long.length; from += 1)
    if (short.every((part, at) => finds(part, long[from + at]))) return true;
  return false;
}

function finds(part: Phrase['ways'][number][number], other: Phrase['ways'][number][number] | undefined): boolean {
  if (!other) return false;
  if (part.kind === 'beginning') {
    if (other.kind === 'beginning') return other.beginning.startsWith(part.beginning);
    // A stem can be shorter than the word; marked keys are as written.
    return keysOf(other).every((key) => !key.startsWith('!') && key.replace(/^=/u, '').startsWith(part.beginning));
  }
  return other.kind !== 'beginning' && keysOf(other).every((key) => keysOf(part).includes(key));
}
