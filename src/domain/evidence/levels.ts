// How well a language is known, in the ways CVs say it: CEFR codes, words, tests with their scores, stars and fractions.
import { CEFR_LEVELS, type CefrLevel } from '../vacancy.ts';
import { ANY_TEST, codeOf, testsIn } from './language-tests.ts';
import { matchesIn } from './words.ts';

/** A level a text names. All places count in the folded text it was read from. */
export interface LevelMark {
  at: number;
  end: number;
  level: CefrLevel;
  /** What is said more exactly counts before what is said more loosely: a code before a word, a word before "lu, parlé". */
  weight: number;
  /** An adjective that may speak of the noun behind it: "excellent", "bonne". */
  attributive: boolean;
}

/**
 * Every level named in a stretch of folded text, in order; none overlaps another.
 * @param strips rows of full marks alone ("★★★") tell a level, of five
 */
export function levelsIn(folded: string, strips = false): LevelMark[] {
  if (!ANY_LEVEL.test(folded) && !(strips && STRIP.test(folded))) return [];
  const marks: LevelMark[] = [];
  const add = (at: number, length: number, level: CefrLevel, weight: number, attributive = false) => {
    if (!marks.some((mark) => at < mark.end && at + length > mark.at))
      marks.push({ at, end: at + length, level, weight, attributive });
  };
  for (const test of testsIn(folded)) if (test.level) add(test.at, test.end - test.at, test.level, WEIGHT_OF_TESTS);
  for (const match of ANY_ILR.test(folded) ? matchesIn(folded, ILR) : [])
    add(match.index, match[0].length, ilrLevel(match), 3);
  for (const match of matchesIn(folded, CODE)) add(match.index, match[0].length, codeOf(match[1] ?? ''), 3);
  for (const match of matchesIn(folded, RATING)) {
    const level = ratedLevel(match);
    if (level) add(match.index, match[0].length, level, 2);
  }
  for (const match of strips ? matchesIn(folded, STRIPS) : []) {
    const level = levelOfRatio(countOf(match[0]) / 5);
    if (level) add(match.index, match[0].length, level, 2);
  }
  for (const match of matchesIn(folded, WORDS)) {
    const [level, , weight] = SAID[match.findIndex((found, at) => at > 0 && found !== undefined) - 1] ?? [];
    if (level)
      add(
        match.index,
        match[0].length,
        level,
        weight ?? 2,
        ATTRIBUTIVE.test(match[0]) && !/(?:ment|ly)$/u.test(match[0]),
      );
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** Whether rows of full marks on a page say anything: where all are alike, their colour tells, and that is lost. */
export function tellApart(folded: string): boolean {
  const lengths = new Set([...folded.matchAll(STRIPS)].map((match) => countOf(match[0])));
  return lengths.size > 1 || (lengths.size > 0 && new RegExp(`[${EMPTY}]`, 'u').test(folded));
}

/** The level that several marks together say: that of the most exact ones, the lower middle of them. */
export function levelOfAll(marks: LevelMark[]): CefrLevel | null {
  const weight = Math.max(...marks.map((mark) => mark.weight));
  // A test measures some of what a language is: words beside it may say more.
  if (weight === WEIGHT_OF_TESTS) return highest(marks.filter((mark) => mark.weight >= 2));
  const ranks = marks.filter((mark) => mark.weight === weight).map((mark) => CEFR_LEVELS.indexOf(mark.level));
  ranks.sort((a, b) => a - b);
  return CEFR_LEVELS[ranks[Math.floor((ranks.length - 1) / 2)] ?? -1] ?? null;
}

function highest(marks: LevelMark[]): CefrLevel | null {
  return CEFR_LEVELS[Math.max(...marks.map(({ level }) => CEFR_LEVELS.indexOf(level)))] ?? null;
}

const WEIGHT_OF_TESTS = 2.5;

/** True when a level is at least the one asked for. */
export function reaches(level: CefrLevel, asked: CefrLevel): boolean {
  return CEFR_LEVELS.indexOf(level) >= CEFR_LEVELS.indexOf(asked);
}

/**
 * The level a requirement asks for: a code it names, else what its words mean; fluency where nothing is said. Where it asks for
 * no more than knowledge, or calls the language an asset, any level is an answer.
 * @param folded the requirement's text in each language, folded
 */
export function levelAskedIn(folded: string): CefrLevel {
  const codes = [...folded.matchAll(CODE)].map((match) => CEFR_LEVELS.indexOf(codeOf(match[1] ?? '')));
  if (codes.length > 0) return CEFR_LEVELS[Math.min(...codes)] ?? 'C1';
  const isAsset = AN_ASSET.test(folded);
  return ASKED.find(([words]) => words.test(folded))?.[isAsset ? 2 : 1] ?? (isAsset ? 'A1' : 'C1');
}

const AN_ASSET =
  /\basset|advantage|desirable|\bdesired|\bplus\b|welcome|helpful|useful|beneficial|ideally|preferabl|\batout|souhait|apprecie|bienvenu|\butile|idealement|de preference|\bbonus\b/u;
/** Words of a requirement, the level they ask for, and the level where they are called an asset. The first that is found counts. */
const ASKED: [RegExp, CefrLevel, CefrLevel][] = [
  [/mother tongue|native|langue maternelle|bilingu/u, 'C2', 'C2'],
  [
    /fluen|excellent|proficien|courant|very (?:good|strong)|tres bon|perfect|parfait|advanced|avance|strong command/u,
    'C1',
    'C1',
  ],
  [/maitris|command/u, 'C1', 'B2'],
  [/\bbasic|elementary|elementaire|beginner|\bbases?\b|rudiment|passiv/u, 'A2', 'A1'],
  [/\bnotions?\b|\bsome\b|\bquelques\b/u, 'A1', 'A1'],
  [/upper[ -]intermediate|intermediaire (?:superieur|avance)/u, 'B2', 'B2'],
  [/intermedia|conversation|technique|technical/u, 'B1', 'B1'],
  [/\bgood\b|\bbon(?:ne)?s?\b|\bsolid|professional|professionnel|operation/u, 'B2', 'B1'],
  [/working|de travail/u, 'B1', 'B1'],
  [/knowledge|connaissance|familiar/u, 'A1', 'A1'],
];

const CODE = /(?<![a-z\d.])([abc]\s?[12])(?:[+-](?![\da-z])|\.[12](?!\d))?(?![a-z\d])/gu;

/** Level, its words, and the weight of a looser way to say it. Where two begin at one place, the first in this list counts. */
const SAID: [CefrLevel, string, number?][] = [
  [
    'A2',
    'basic (?:working|user|proficiency|knowledge|level)(?: knowledge)?|limited (?:knowledge|proficiency)|elementary(?: proficiency)?|competence elementaire|notions? (?:elementaires?|de base)',
  ],
  [
    'B1',
    'limited working(?: proficiency| knowledge)?|competence professionnelle limitee|lower[ -]intermediate|assez bon(?:ne)?s?|fairly good|not easily|(?:with|avec) difficult(?:y|e)|pas facilement|difficilement',
  ],
  // Canada's public service: a letter each for reading, writing and speaking, E for those who need no more tests.
  ['C1', '[ce]{3}|[ce]b[ce]|[ce]{2}b'],
  ['B2', 'b[bce]b|[ce]bb|b[ce]{2}'],
  ['C2', String.raw`(?<=\()first(?=[),;])`],
  [
    'C1',
    'full professional(?: proficiency)?|capacite professionnelle complete|business[ -]fluent|near[ -]?native|native[ -]like|quasi[ -](?:natif|native|bilingue)|very (?:good|strong|fluent|high)|tres (?:bon(?:ne)?s?|bien|couramment)|upper[ -]advanced|proficient user|utilisat(?:eur|rice) experimentee?',
  ],
  [
    'C2',
    String.raw`native or bilingual(?: proficiency)?|bilingue ou langue (?:natale|maternelle)|(?:native|mother)[ -]?(?:speaker|language|level|tongues?)(?:\(s\))?|first language|natives?|langues? (?:maternelles?|natales?)(?:\(s\))?|maternelles?|natifs?|natives?|locuteur natif|muttersprach\w*|moedertaal|madrelingua|lengua materna|lingua materna|nativo|bilingual\w*|bilingue\w*|trilingual\w*|trilingue\w*`,
  ],
  ['B2', String.raw`\d{1,2} (?:years?|ans) (?:of |in |d'|en |de )(?:[a-z]+ )?immersion(?: school\w*)?`],
  [
    'B2',
    'upper[ -]intermediate|intermediaire (?:superieur|avance)e?|professional(?: working)?(?: proficiency| level)?|(?:good )?working (?:knowledge|proficiency|level|language)|business (?:level|proficiency)|independent user|utilisat(?:eur|rice) independante?|competence professionnelle(?! limitee)|niveau professionnel|langue de travail',
  ],
  [
    'A2',
    String.raw`pre[ -]intermediate|basics?|limited|notions?|(?:les |des )?bases|niveau scolaire|scolaire|faibles?|rudiment\w*|elementaires?|some knowledge|grundkenntnisse|basico|survival|passive(?:ly)?|passif`,
  ],
  [
    'A1',
    "(?:complete |absolute )?beginners?|debutante?s?|(?:currently )?learning|en cours d'apprentissage|initiation|novice|starter",
  ],
  [
    'B1',
    'intermediate|intermediaires?|moyen(?:ne)?s?|fair|satisfactory|conversational|conversationnel(?:le)?|correcte?s?|correctement|mittel|intermedio',
  ],
  [
    'C1',
    String.raw`fluent(?:ly)?|fluency|easily|facilement|proficien\w*|excellent\w*|perfect(?:ly)?|mastery|complete command|advanced|superior|outstanding|expert|courante?s?|couramment|parfait(?:e|es|s|ement)?|maitris\w*|avancee?s?|avec aisance|aisance|fliess?end|verhandlungssicher|vloeiend|fluido|fluente|fluide|zeer goed|sehr gut`,
  ],
  [
    'B2',
    'good|strong|solid|competent|well|bon(?:ne)?s?|bien|solides?|confirmee?s?|professionnel(?:le)?s?|operationnel(?:le)?s?|gute?|bueno|buono|goed|technical|technique|independent',
  ],
  [
    'C1',
    String.raw`(?:(?:lue?|ecrite?|parlee?|read|written|spoken|comprise?)s?(?:,? (?:and |et )?|\s?[/&,-]\s?)){2}(?:lue?|ecrite?|parlee?|read|written|spoken|comprise?)s?`,
    1,
  ],
  [
    'B1',
    String.raw`(?:lue?|ecrite?|parlee?|comprise?)s?(?:,? (?:et )?|\s?[/&-]\s?)(?:lue?|ecrite?|parlee?|comprise?)s?|usuel(?:le)?`,
    1,
  ],
];
const WORDS = new RegExp(
  String.raw`(?<![a-z\d])(?:${SAID.map(([, words]) => `(${words})`).join('|')})(?![a-z\d])`,
  'gu',
);
const ATTRIBUTIVE =
  /^(?:good|strong|solid|excellent|perfect|advanced|basics?|limited|superior|outstanding|expert|professional|technical|technique|very|bon|bonne|bons|bonnes|tres|competent|fair|passive|intermediate|solides?|professionnel\w*|confirme\w*|correct\w*|parfaite?|proficient|independent|satisfactory|moyen\w*)/u;

const FULL = '●★⬤◉■▪•✮✭⭐✦◆✔⚫⬛';
const EMPTY = '○☆◯□▫◦✩✧◇⚪⬜';
const RATING = new RegExp(
  String.raw`(?<full>[${FULL}](?: ?[${FULL}]){0,9})(?<empty>(?: ?[${EMPTY}]){1,9})|(?<![\d/.,])(?<some>\d{1,2}(?:[.,]5)?) ?(?:/|sur|out of|von|of) ?(?<all>5|6|10)(?![\d/.])|(?<![\d.,])(?<percent>\d{2,3}) ?%`,
  'gu',
);

const STRIP = new RegExp(`[${FULL}](?: ?[${FULL}]){0,4}`, 'u');
const STRIPS = new RegExp(STRIP.source, 'gu');

function ratedLevel({ groups = {} }: RegExpMatchArray): CefrLevel | null {
  let ratio = Number(groups.percent ?? 0) / 100;
  if (groups.empty !== undefined) ratio = countOf(groups.full) / (countOf(groups.full) + countOf(groups.empty));
  else if (groups.some !== undefined) ratio = Number(groups.some.replace(',', '.')) / Number(groups.all);
  return levelOfRatio(ratio);
}

function countOf(marks = ''): number {
  return [...marks.replace(/\s/gu, '')].length;
}

function levelOfRatio(ratio: number): CefrLevel | null {
  if (ratio <= 0 || ratio > 1) return null;
  return ratio >= 0.88 ? 'C1' : ratio >= 0.7 ? 'B2' : ratio >= 0.5 ? 'B1' : ratio > 0.25 ? 'A2' : 'A1';
}

/** The scale of the United States government, for speaking and reading: "ILR 1+", "S-3/R-2+", "2+/2". */
const ILR =
  /(?<![a-z\d])(?:(?:ilr|fsi|dlpt)(?: (?:level|scale|score))?[ :-]{0,3}(?:[srl]-?)?([0-5]\+?)(?:\s?\/\s?(?:[srl]-?)?[0-5]\+?){0,2}|[srl]-?([0-5]\+?)\s?\/\s?[srl]-?[0-5]\+?|([0-4]\+)\s?\/\s?[0-4]\+?|([0-4])\s?\/\s?[0-4]\+)(?![\d.,]\d|[\da-z])/gu;

const ANY_ILR = /\b(?:ilr|fsi|dlpt)\b|(?<!\d)[0-5]\+|\b[srl]-?[0-5]\s?\//u;

function ilrLevel(match: RegExpMatchArray): CefrLevel {
  const said = match.slice(1).find((score) => score !== undefined) ?? '';
  return ILR_LEVELS[said] ?? 'A1';
}
const ILR_LEVELS: Record<string, CefrLevel> = {
  '1+': 'A2',
  '2': 'B1',
  '2+': 'B2',
  '3': 'C1',
  '3+': 'C1',
  '4': 'C2',
  '4+': 'C2',
  '5': 'C2',
};

const ANY_LEVEL = new RegExp(
  `${ANY_ILR.source}|${CODE.source}|${RATING.source}|${WORDS.source}|${ANY_TEST.source}`,
  'u',
);
