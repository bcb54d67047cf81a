// Puts the candidates together by the title they give, and weighs each: several sources that agree are stronger than any alone.
import { fold } from '../../folding.ts';
import type { Language } from '../../vacancy.ts';
import type { Notice } from '../notice.ts';
import { languageOfTitle, postLanguages } from './job-words.ts';
import type { Candidate } from './title-candidate.ts';
import { isDebris, isUnitOrOrganisation } from './title-debris.ts';
import { bareTitle, type Trimming } from './title-form.ts';

export interface Title {
  words: string;
  folded: string;
  language: Language;
  isPost: boolean;
  weight: number;
  /** The heaviest of each source, so that ten sentences do not outweigh a label. */
  sources: Partial<Record<Candidate['from'], number>>;
  candidates: Candidate[];
}

/** The titles, the heaviest first. */
export function weighed(
  candidates: Candidate[],
  { notice, said, trimming }: { notice: Notice; said: string; trimming: Trimming },
): Title[] {
  const titles = new Map<string, Title>();
  const owners = new Set(trimming.organisations.map(fold));
  for (const one of candidates)
    for (const part of inOneLanguage(one.phrase)) {
      const words = bareTitle(part, trimming);
      const folded = comparable(words);
      if (folded.length < 3 || words.split(' ').length > mostWords(one) || isDebris(words) || owners.has(fold(words)))
        continue;
      const isPost = isPostIn(words, notice.language);
      if (!isPost && !one.isStudy && isUnitOrOrganisation(words)) continue;
      const title = titles.get(folded) ?? {
        words,
        folded,
        language: languageOfTitle(words, notice.language),
        isPost,
        weight: 0,
        sources: {},
        candidates: [],
      };
      const isBetter = title.candidates.every(({ from }) => from === 'sentence') && one.from !== 'sentence';
      if (title.words !== words && (isShouting(title.words) ? !isShouting(words) : isBetter && !isShouting(words)))
        title.words = words;
      const isForeign = !isPost && one.from !== 'label' && postLanguages(words).length > 0;
      const known =
        one.weight +
        (isPost ? 0 : one.from === 'label' || one.isStudy || (one.row ?? FIRST_ROWS) < FIRST_ROWS ? -1.5 : -2.5) -
        (isForeign ? 2 : 0);
      title.sources[one.from] = Math.max(title.sources[one.from] ?? 0, known);
      title.candidates.push(one);
      titles.set(folded, title);
    }
  const all = [...titles.values()].slice(0, 400);
  for (const title of all) title.weight = weightOf(title, all, said);
  return all.sort((a, b) => b.weight - a.weight || first(a) - first(b));
}

/** "Stage" and "commercial" name posts in French; in an English notice only among French words. */
function isPostIn(words: string, language: Language): boolean {
  const known = postLanguages(words);
  if (known.length === 0 || known.includes(language) || language === 'fr') return known.length > 0;
  return (
    languageOfTitle(words, 'en') === 'fr' &&
    !/^(?:commercial|stage)$|(?<!\p{L})(?:at|any|early|later|first|second|next|the) stage(?!\p{L})/iu.test(words)
  );
}

export const FIRST_ROWS = 4;

/** A study is named at length, where it stands first or behind a label. */
function mostWords({ from, row }: Candidate): number {
  if (row !== null && row < FIRST_ROWS) return 32;
  return from === 'label' ? 24 : 16;
}

/** "Head of Communication / Chef de la communication" is two titles. */
function inOneLanguage(phrase: string): string[] {
  const parts = phrase.split(/\s[/|–—-]\s|\s?\|\s?/u);
  if (parts.length !== 2) return [phrase];
  const [a, b] = parts as [string, string];
  const languages = [languageOfTitle(a, 'en'), languageOfTitle(b, 'en')];
  const arePosts = [a, b].every((part) => postLanguages(part).length > 0);
  const areSure = languageOfTitle(a, 'fr') === languages[0] && languageOfTitle(b, 'fr') === languages[1];
  return arePosts && areSure && languages[0] !== languages[1] ? [a, b] : [phrase];
}

const SHARE_OF_OTHERS = 0.45;

function weightOf(title: Title, all: Title[], said: string): number {
  const own = Object.values(title.sources).sort((a, b) => b - a);
  let weight = (own[0] ?? 0) + own.slice(1).reduce((sum, more) => sum + more * SHARE_OF_OTHERS, 0);
  const standsAlone = title.sources.sentence === undefined || own.length > 1;
  let lent = 0;
  for (const other of all) {
    if (other === title) continue;
    const cue = Math.max(other.sources.sentence ?? 0, other.sources.line ?? 0, other.sources.kind ?? 0);
    // The sentence ran on behind the title, or calls it by less than all its words.
    if ((standsAlone || isWithUnit(other.words, title)) && other.folded.startsWith(`${title.folded} `))
      lent = Math.max(lent, cue * SHARE_OF_OTHERS);
    else if (title.folded.startsWith(`${other.folded} `) || endsWith(title.folded, other.folded))
      lent = Math.max(lent, (other.sources.sentence ?? 0) * 0.3);
    else if (title.sources.sentence !== undefined && other.folded.endsWith(` ${title.folded}`))
      lent = Math.max(lent, 1);
  }
  weight += lent + Math.min(1.6, (mentions(said, title.words) - 1) * 0.4);
  if (all.some((other) => other !== title && isWithUnit(title.words, other))) weight -= OF_A_UNIT;
  const words = title.words.split(' ').length;
  return weight - (words > 10 ? 1.5 : 0) - (words === 1 && title.sources.label === undefined ? 1 : 0);
}

const UNIT_BEHIND =
  /^, (?:the )?(?:department|dept\.?|division|faculty|school|directorate|section|unit|d[ée]partement|facult[ée]|direction)\s(?:of|for|de|d['’]|du|des)(?!\p{L})/iu;

/** The text names the post in full, and a line sets its unit behind a comma: "Moth Curator, Department of Insects". */
function isWithUnit(line: string, { words, sources }: Title): boolean {
  const isInFull = words.split(' ').length > 2 && (sources.sentence ?? 0) >= PLAIN;
  return isInFull && line.startsWith(words) && UNIT_BEHIND.test(line.slice(words.length));
}
const PLAIN = 4;
const OF_A_UNIT = 3;

/** "Moth Data Curator" ends with what the text calls "data curators". */
function endsWith(title: string, end: string): boolean {
  return title.endsWith(` ${end}`) || (title.includes(' ') && title.endsWith(` ${end.replace(/s$/u, '')}`));
}

const MOST_MENTIONS = 6;

/** How often a folded text says these words, whatever their case and the breaks of lines. */
export function mentions(within: string, words: string): number {
  const sought = foldedSpaces(words);
  if (sought === '') return 0;
  let count = 0;
  for (let at = within.indexOf(sought); at >= 0 && count < MOST_MENTIONS; at = within.indexOf(sought, at + 1)) {
    const isWhole = !/\p{L}/u.test(within[at - 1] ?? ' ') && !/\p{L}/u.test(within[at + sought.length] ?? ' ');
    if (isWhole) count++;
  }
  return count;
}

export function foldedSpaces(words: string): string {
  return fold(words).replace(/\s+/gu, ' ');
}

function comparable(words: string): string {
  return fold(
    words.replace(/(?<=\p{L})(?:[·•./](?:e|fe|ne|rice|trice|euse)(?!\p{L})|\((?:e|fe|ne|rice|trice|euse)\))/giu, ''),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isShouting(words: string): boolean {
  return words === words.toUpperCase();
}

function first(title: Title): number {
  return Math.min(...title.candidates.map(({ start }) => start));
}
