// How well a text says its writer knows a language: the level that stands beside the language's name, in a sentence, a list or a table.
import type { CefrLevel } from '../vacancy.ts';
import { cellsOf, type Stretch } from './language-cells.ts';
import { LANGUAGE_NAME, languageNamed } from './language-names.ts';
import { testsIn } from './language-tests.ts';
import { type LevelMark, levelOfAll, levelsIn, reaches } from './levels.ts';
import { foldInPlace, matchesIn } from './words.ts';

export type Proficiency = 'fluent' | 'working' | 'basic' | 'named';

/** What a page says of a language, and where. */
export interface ProficiencyFound {
  level: Proficiency;
  /** The level as CEFR has it, read from words where no code stands; null when none is said. */
  cefr: CefrLevel | null;
  /** It stands in a list or table of languages, not in a sentence. */
  listed: boolean;
  start: number;
  end: number;
}

/** A statement about a language, by its ISO 639-1 code. */
export interface LanguageStatement extends ProficiencyFound {
  language: string;
}

/** Every statement about languages on a page, as they stand there; what is denied ("no French") is none. */
export function languagesIn(text: string, inPlace = foldInPlace(text)): LanguageStatement[] {
  const { folded, placeOf } = inPlace;
  const isName = (at: number) => !folded.startsWith('polish', at) || /\p{Lu}/u.test(text.charAt(placeOf(at)));
  const statements = cellsOf(folded, isName).flatMap(statementsIn);
  for (const { language, level, at, end } of testsIn(folded))
    if (level) statements.push({ language, cefr: level, level: proficiencyOf(level), listed: false, start: at, end });
  return statements
    .map((found) => ({ ...found, start: placeOf(found.start), end: placeOf(found.end - 1) + 1 }))
    .sort((a, b) => a.start - b.start);
}

/**
 * Those about one language, best first.
 * @param language ISO 639-1 code; one the table of names does not know is never found
 */
export function statementsAbout(language: string, statements: LanguageStatement[]): ProficiencyFound[] {
  return statements
    .filter((entry) => entry.language === language)
    .map(({ level, cefr, listed, start, end }) => ({ level, cefr, listed, start, end }))
    .sort((a, b) => RANK[a.level] - RANK[b.level] || a.start - b.start);
}

const RANK: Record<Proficiency, number> = { fluent: 0, working: 1, basic: 2, named: 3 };

function proficiencyOf(level: CefrLevel): Proficiency {
  return reaches(level, 'C1') ? 'fluent' : reaches(level, 'B2') ? 'working' : 'basic';
}

interface Name {
  language: string;
  at: number;
  end: number;
}

function statementsIn(stretch: Stretch): LanguageStatement[] {
  const { text, offset } = stretch;
  const names = namesIn(stretch);
  if (names.length === 0 || OF_A_NATION.test(text)) return [];
  const levels = levelsIn(text, stretch.strips);
  const said = pairedInColumns(stretch, names, levels) ?? besideEach(stretch, names, levels);
  return names.flatMap((name, at): LanguageStatement[] => {
    if (isDenied(text, name, names[at + 1]?.at ?? text.length)) return [];
    const marks = said[at] ?? [];
    const cefr = marks.length > 0 ? levelOfAll(marks) : null;
    if (cefr === null && !stretch.isCell && !isSpokenOf(text, name)) return [];
    const start = offset + Math.min(name.at, ...marks.map((mark) => mark.at));
    const end = offset + Math.max(name.end, ...marks.map((mark) => mark.end));
    return [
      {
        language: name.language,
        cefr,
        level: cefr ? proficiencyOf(cefr) : 'named',
        listed: stretch.isCell,
        start,
        end,
      },
    ];
  });
}

function namesIn({ text, isName, offset }: Stretch): Name[] {
  return matchesIn(text, NAME).flatMap((match) => {
    const language = languageNamed(match[0]);
    return language !== null && isName(offset + match.index)
      ? [{ language, at: match.index, end: match.index + match[0].length }]
      : [];
  });
}

/** A table read column by column: all the names, then as many levels. */
function pairedInColumns({ text }: Stretch, names: Name[], levels: LevelMark[]): LevelMark[][] | null {
  if (names.length < 2 || names.length !== levels.length) return null;
  if ((names.at(-1)?.end ?? 0) > (levels[0]?.at ?? 0)) return null;
  const gaps = levels.slice(1).map((level, at) => text.slice(levels[at]?.end, level.at));
  if (!gaps.every((gap) => /^\s*\n\s*$/u.test(gap))) return null;
  return levels.map((level) => [level]);
}

/** The levels that belong to each name: those that stand right before or behind it, or beside the list it is part of. */
function besideEach(stretch: Stretch, names: Name[], levels: LevelMark[]): LevelMark[][] {
  const { text } = stretch;
  const levelsFirst = (levels[0]?.at ?? Infinity) < (names[0]?.at ?? 0);
  const before: LevelMark[][] = names.map(() => []);
  const behind: LevelMark[][] = names.map(() => []);
  // Group by group: the levels that stand between two names.
  for (let at = 0; at <= names.length; at += 1) {
    const [left, right] = [names[at - 1], names[at]];
    const group = levels.filter((mark) => mark.at >= (left?.end ?? 0) && mark.end <= (right?.at ?? text.length));
    const parted = left && right ? partedBetween(text, left, group, right) : null;
    if (parted) {
      behind[at - 1] = spokenBehind(stretch, left?.end ?? 0, parted.left);
      before[at] = spokenBefore(stretch, right, parted.right);
      continue;
    }
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) continue;
    const gapLeft = left ? text.slice(left.end, first.at) : null;
    const gapRight = right ? text.slice(last.end, right.at) : null;
    const toLeft = gapLeft !== null && (gapRight === null || belongsLeft(gapLeft, gapRight, levelsFirst));
    if (toLeft) behind[at - 1] = spokenBehind(stretch, left?.end ?? 0, group);
    if (gapRight !== null && (!toLeft || behind[at - 1]?.length === 0))
      before[at] = spokenBefore(stretch, right, group);
  }
  return names.map((_, at) => {
    const own = [...(before[at] ?? []), ...(behind[at] ?? [])];
    if (own.length > 0) return own;
    // "Fluent in English and French", "English and French: fluent" say it of both.
    for (let other = at - 1; other >= 0 && isChained(text, names, other); other -= 1)
      if (before[other]?.length) return before[other] ?? [];
      else if (behind[other]?.length) break;
    for (let other = at + 1; other < names.length && isChained(text, names, other - 1); other += 1)
      if (behind[other]?.length) return isShared(text, names, other, behind[other] ?? []) ? (behind[other] ?? []) : [];
      else if (before[other]?.length) break;
    return [];
  });
}

/** Whether the level behind the last name of a list is meant for all of it: not in "English, French (B2)", "arabe, anglais C1". */
function isShared(text: string, names: Name[], last: number, marks: LevelMark[]): boolean {
  const gap = text.slice(names[last]?.end, marks[0]?.at);
  if (/\b(?:both|les deux|all)\b/u.test(gap) || marks.some((mark) => PLURAL.test(text.slice(mark.at, mark.end))))
    return true;
  if (/\b(?:and|et|&)\b|[/&]/u.test(text.slice(names[last - 1]?.end, names[last]?.at))) return true;
  return /^\s*[:=–—-]/u.test(gap);
}

/** "French is my mother tongue and I have a good knowledge of English": a level for each side. */
function partedBetween(text: string, left: Name, group: LevelMark[], right: Name) {
  if (APART.test(text.slice(left.end, group[0]?.at)) || APART.test(text.slice(group.at(-1)?.end, right.at)))
    return null;
  const at = group.findIndex((mark, index) => index > 0 && APART.test(text.slice(group[index - 1]?.end, mark.at)));
  return at < 0 ? null : { left: group.slice(0, at), right: group.slice(at) };
}

function belongsLeft(gapLeft: string, gapRight: string, levelsFirst: boolean): boolean {
  if (/^\s*[([]/u.test(gapLeft)) return true;
  // "English C1 (taught in English)"
  if (/^\s*$/u.test(gapLeft) && /^\s*[([]/u.test(gapRight)) return true;
  if (/:\s*$/u.test(gapRight) && !/^\s*[:=]/u.test(gapLeft)) return false;
  if (/^\s*[:=–—-]/u.test(gapLeft)) return true;
  if (APART.test(gapLeft) !== APART.test(gapRight)) return APART.test(gapRight);
  if (/^\s*(?:is|est|at|a un)\b/u.test(gapLeft)) return true;
  if (/\b(?:in|of|d'|de|du|en|l'|le)\s*$/u.test(gapRight)) return false;
  return !levelsFirst;
}

const BRACKET_OPENS = /^[^.;:,()]{0,40}\($/u;
const ITS_BRACKETS = /^ ?\([^.;()]{0,60}$/u;

/** In a sentence, only words about languages may stand between a name and its level. */
function spokenBehind({ text, isCell }: Stretch, from: number, group: LevelMark[]): LevelMark[] {
  if (isCell) return group;
  const taken: LevelMark[] = [];
  let at = from;
  for (const mark of group) {
    const gap = text.slice(at, mark.at);
    const isCodeInBrackets = mark.weight === 3 && BRACKET_OPENS.test(gap) && text.charAt(mark.end) === ')';
    // "French (used every day, B2/C1)": a code in the language's own brackets, whatever else stands there.
    const isInItsBrackets = mark.weight === 3 && ITS_BRACKETS.test(text.slice(from, mark.at));
    if (!isCodeInBrackets && !isInItsBrackets && !isAboutLanguages(gap)) break;
    if (
      taken.length === 0 &&
      mark.attributive &&
      !/[:(=–—[|-]|\b(?:is|are|was|est|sont|level|niveau|read|lu)\b/u.test(gap)
    )
      break;
    taken.push(mark);
    at = mark.end;
  }
  return taken;
}

function spokenBefore({ text, isCell }: Stretch, name: Name | undefined, group: LevelMark[]): LevelMark[] {
  if (isCell || !name) return group;
  const taken: LevelMark[] = [];
  let to = name.at;
  for (const mark of [...group].reverse()) {
    if (!isAboutLanguages(text.slice(mark.end, to))) break;
    // "Good French cuisine" is about the cuisine.
    if (
      mark.attributive &&
      to === name.at &&
      /^ ?$/u.test(text.slice(mark.end, to)) &&
      NOUN_BEHIND.test(text.slice(name.end))
    )
      break;
    taken.unshift(mark);
    to = mark.at;
  }
  return taken;
}

function isAboutLanguages(gap: string): boolean {
  return (
    gap.length <= 90 &&
    !/[.;!?]\s/u.test(gap) &&
    gap.replace(ABOUT_LANGUAGES, '').replace(/[\s,:()[\]/&'"|=–—-]+/gu, '') === ''
  );
}

/** Nothing but commas and "and" between a name and the next. */
function isChained(text: string, names: Name[], at: number): boolean {
  const between = text.slice(names[at]?.end, names[at + 1]?.at);
  return (
    between.replace(
      /\b(?:and|et|or|ou|both|as well as|ainsi que|in|en|the|of|de|du|le)\b|\b[ld]'|^-$|[\s,/&+]/gu,
      '',
    ) === ''
  );
}

function isDenied(text: string, name: Name, next: number): boolean {
  if (NOTHING_BEHIND.test(text.slice(name.end, next))) return true;
  const clause = text
    .slice(Math.max(0, name.at - 70), name.at)
    .replace(/^[\s\S]*(?:[.;:!?]\s|\b(?:but|mais|however|cependant)\b)/u, '');
  return DENIED.test(clause);
}

/** In a sentence, whether a name is that of the language and not of a nation's people and things. */
function isSpokenOf(text: string, name: Name): boolean {
  const [before, after] = [text.slice(0, name.at), text.slice(name.end)];
  if (/^[- ](?:language|speak|lessons?|classes|courses?|proficiency|skills)/u.test(after)) return true;
  if (OF_A_PERSON.test(before)) return false;
  // A list that is no more than a list: "English (first), Yoruba (fluent)".
  if (before.trim() === '' && /^\s*(?:[,(;/–—-]|$)/u.test(after)) return true;
  return SPOKEN_BEFORE.test(before) && !NOUN_BEHIND.test(after);
}

const PLURAL = /tongues|maternelles|natales|natives|natifs/u;
const APART = /[,;|\n/•·]|\b(?:and|et|with|avec|but|mais)\b/u;
const NAME = new RegExp(`(?<![a-z])(?:${LANGUAGE_NAME})(?![a-z])`, 'gu');
const ABOUT_LANGUAGES =
  /(?<![a-z])(?:is|are|was|at|an?|the|to|my|in|of|on|with|both|and|or|levels?|niveaux?|de|du|des?|la|les?|en|et|ou|aux?|i|am|je|suis|speaks?|spoken|speaking|writes?|written|writing|reads?|reading|oral|orale|orally|verbal|verbally|languages?|langues?|which|that|que|qui|est|sont|ma|mon|notre|parl\w*|lue?s?|ecri\w*|lire|comprehension|comprend\w*|expression|communication|communications|skills?|drafting|knowledge|command|usage|use|connaissances?|pratique\w*|maitrise\w*|professional|professionnel\w*|very|tres|competen\w*|capacites?|aptitudes?|redactionnelles?|orales|ecrites|linguisti\w*|rated|certified|certificate|certifie\w*|equivalent|cefr|cecrl?|ecrl|actuellement|currently|now|also|aussi|ainsi|as|well|international|business|general|daily|working|work|native|speakers?|proficient|proficiency|user|score|overall|test|exam|ibt|have|has|possess|avoir|j'ai|ai|dispose d'une?|une?|langue de travail|second|full|completely?|perfectly|grade|band|listening|understanding|l|d|j|s|qu|x)(?![a-z])/gu;
const SPOKEN_BEFORE =
  /(?<![a-z])(?:speak\w*|spoken|languages?|langues?|in|of|learn\w*|stud(?:y|ying|ied)|taught|read\w*|writ\w+|from|into|to|parl\w*|en|l'|le|du|d'|de l'|knowledge of|connaissances? (?:du|de l'|d')|maitris\w*|apprend\w*|and|et|or)\s*$|[,:]\s*$/u;
const OF_A_PERSON = /(?:national|citizen|citoyen|passport|passeport|ressortissant|born|\bnee?\b)[^.;\n]{0,40}$/u;
/** A noun, or a name, stands right behind: "French cuisine", "English teacher". */
const NOUN_BEHIND =
  /^ (?!(?:and|et|or|ou|at|in|on|as|is|are|was|to|with|for|from|since|because|by|but|if|through|during|after|before|while|thanks|acquired|learn\w*|gained|obtained|spoken|written|speaking|writing|skills?|languages?|levels?|proficiency|speakers?|daily|every|well|fluently|a|au|aux|avec|comme|dans|depuis|est|ecrit|parle|lu|niveau|oral|pour|que|qui|sont|grace|which|that|when|where|also|both|who|i|je|et)(?![a-z]))[a-z]/u;
const OF_A_NATION = /^\W*(?:nationalit\w*|citizenship|nationality|passport|passeport|citoyennete)\b/u;
const DENIED =
  /\b(?:(?:would|should) (?:like|love)|wish|want|hope|plan|planning|intend|eager|keen|ready|willing) to (?:learn|study|start|take up)(?: some)?\s*$|(?:souhaite|voudrais|aimerais|envisage|compte|pret|prete|espere)(?: d| a)?[' ](?:apprendre|etudier)(?: (?:le |la )?| l')\s*$|(?<![a-z])(?:no|not|don't|do not|cannot|can't|without|never|ne|n'|pas|aucune?|sans|translated (?:from|into)|jamais)\b(?! (?:only|just|seulement|uniquement))(?:[\s']+[a-z]+){0,6}[\s']*$/u;
const NOTHING_BEHIND =
  /^\s*(?:\([^)]{0,20}\)\s*)?[:(|–—-]+\s*(?:none|nil|no|non|aucune?|neant|zero|0|not spoken|pas parle)(?![a-z\d/])|^\s+(?:none|nil|neant|aucun)(?![a-z])/u;
