// How well a text says its writer speaks a language: the level that stands beside the language's name.

export type Proficiency = 'fluent' | 'working' | 'basic' | 'named';

/** What a page says of a language, and where. */
export interface ProficiencyFound {
  level: Proficiency;
  start: number;
  end: number;
}

/** A statement about a language; the code (ISO 639-1) is '' for one that has none here. */
export interface LanguageStatement extends ProficiencyFound {
  language: string;
}

/** Every statement about languages on a page, as they stand there. */
export function languagesIn(text: string): LanguageStatement[] {
  return ANY_NAME.test(text) ? segmentsOf(text).flatMap(statementsIn) : [];
}

/**
 * Every statement about a language on a page, best first.
 * @param language ISO 639-1 code; one this table does not know is never found
 */
export function proficiencyIn(text: string, language: string): ProficiencyFound[] {
  return statementsAbout(language, languagesIn(text));
}

/** Those about one language, best first. */
export function statementsAbout(language: string, statements: LanguageStatement[]): ProficiencyFound[] {
  return statements
    .filter((entry) => entry.language === language)
    .map(({ level, start, end }) => ({ level, start, end }))
    .sort((a, b) => RANK[a.level] - RANK[b.level] || a.start - b.start);
}

const RANK: Record<Proficiency, number> = { fluent: 0, working: 1, basic: 2, named: 3 };

interface Segment {
  text: string;
  offset: number;
}
interface Mark {
  at: number;
  end: number;
  language?: string;
  level?: Proficiency;
}

/** Sentences and lines; a language's name alone on a line goes with the lines below it. */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const match of text.matchAll(/[^\n.;•▪●]{1,600}(?:\.(?!\s)[^\n.;•▪●]{0,200}){0,3}/gu)) {
    const last = segments.at(-1);
    const alone = last && NAMES_ALONE.test(last.text.trim());
    if (last && alone && match.index - (last.offset + last.text.length) <= 4 && !ANY_NAME.test(match[0])) {
      last.text = text.slice(last.offset, match.index + match[0].length);
    } else segments.push({ text: match[0], offset: match.index });
  }
  return segments;
}

function statementsIn(segment: Segment): LanguageStatement[] {
  const names: Mark[] = [...segment.text.matchAll(NAME)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    language: CODES.find(([, pattern]) => pattern.test(match[0]))?.[0] ?? '',
  }));
  if (names.length === 0) return [];
  const levels: Mark[] = [...segment.text.matchAll(LEVEL)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    level: levelOf(match),
  }));
  const levelsFirst = levels.length > 0 && (levels[0]?.at ?? 0) < (names[0]?.at ?? 0);
  return names.flatMap((name, index) => {
    const next = names[index + 1]?.at ?? segment.text.length;
    const between = (mark: Mark) => segment.text.slice(name.end, mark.at);
    const own = levels.find(
      (mark) => mark.at >= name.end && mark.at < next && (/^\s*[(:–—=-]/u.test(between(mark)) || !levelsFirst),
    );
    const before = levelsFirst ? levels.filter((mark) => mark.end <= name.at).at(-1) : undefined;
    // "English and French: fluent" says it of both.
    const shared = own || before ? undefined : levels.find((mark) => mark.at >= next);
    const mark = own ?? before ?? (shared && isChained(segment.text, names, index, shared) ? shared : undefined);
    const from = Math.min(name.at, mark?.at ?? name.at);
    const to = Math.max(name.end, mark?.end ?? name.end);
    if (DENIED.test(segment.text.slice(Math.max(0, from - 24), from))) return [];
    return [
      {
        language: name.language ?? '',
        level: mark?.level ?? 'named',
        start: segment.offset + from,
        end: segment.offset + to,
      },
    ];
  });
}

/** Nothing but commas and "and" between this name, the next ones and the level they share. */
function isChained(text: string, names: Mark[], index: number, level: Mark): boolean {
  const last = names.filter((name) => name.end <= level.at).at(-1);
  const between = text.slice(names[index]?.end ?? 0, last?.at ?? 0);
  return between.replace(NAME, '').replace(/\b(?:and|et|as well as|ainsi que)\b|[\s,/&+]/giu, '') === '';
}

function levelOf(match: RegExpMatchArray): Proficiency {
  const { fluent, working } = match.groups ?? {};
  return fluent !== undefined ? 'fluent' : working !== undefined ? 'working' : 'basic';
}

const CODES: readonly [string, RegExp][] = [
  ['en', /^(?:english|anglais|englisch|ingl[ée]s|inglese|engels)/iu],
  ['fr', /^(?:french|fran[cç]ais|franz|franc[ée]s|francese|frans)/iu],
  ['es', /^(?:spanish|espagnol|spanisch|español|castellano|spagnolo|spaans)/iu],
  ['de', /^(?:german|allemand|deutsch|alem[áa]n|tedesco|duits)/iu],
  ['nl', /^(?:dutch|n[ée]erlandais|niederl|neerland|olandese|nederlands|flemish|flamand)/iu],
  ['it', /^(?:italian|italien|italiano|italiaans)/iu],
  ['pt', /^(?:portug)/iu],
  ['ar', /^(?:arab)/iu],
  ['ru', /^(?:russ)/iu],
  ['zh', /^(?:chin|mandarin)/iu],
];
const NAME =
  /(?<!\p{L})(?:english|anglais(?:e)?|englisch|ingl[ée]s|inglese|engels|french|fran[cç]aise?|franz[öo]sisch|franc[ée]s|francese|frans|spanish|espagnol|spanisch|español|castellano|german|allemand|deutsch|dutch|n[ée]erlandais|niederl[äa]ndisch|nederlands|flemish|flamand|italian|italien|italiano|portug\p{L}+|arabic|arabe|russian|russe|chinese|chinois|mandarin|polish|polonais|japanese|japonais|swahili|turkish|turc|romanian|roumain|greek|grec|swedish|su[ée]dois|finnish|danish|czech|wolof|lingala|hindi)(?!\p{L})/giu;
const ANY_NAME = new RegExp(NAME.source, 'iu');
const LEVEL =
  /(?<!\p{L})(?:(?<fluent>fluent(?:ly)?|fluency|native(?:[- ]like)?|mother[- ]?tongues?|first language|bilingu\p{L}*|trilingu\p{L}*|proficien\p{L}*|c ?[12](?![\p{L}\d])|full professional|excellent\p{L}*|perfect\p{L}*|mastery|very good|advanced|near[- ]native|couramment|courante?|langues? maternelles?|natif|native|ma[iî]tris\p{L}*|parfait\p{L}*|avanc[ée]e?|tr[èe]s bon\p{L}*|lu,? (?:parl[ée]|[ée]crit)\p{L}*[^\n]{0,16}|muttersprache|flie(?:ß|ss)end|verhandlungssicher|nativo|moedertaal|vloeiend|madrelingua|fluente|expert)|(?<working>working (?:knowledge|proficiency|level)|professional(?: working)?(?: proficiency)?|good(?: (?:command|knowledge|level))?|b ?2(?![\p{L}\d])|upper[- ]intermediate|bonne?s?|professionnel\p{L}*|op[ée]rationnel\p{L}*|gute?|bueno|buono|goed|technical|technique|conversational)|(?<basic>basics?|beginner\p{L}*|elementary|limited|notions?|bases?|d[ée]butante?|scolaire|[ab] ?1(?![\p{L}\d])|a ?2(?![\p{L}\d])|intermediate|interm[ée]diaire|moyen\p{L}*|fair|learning|en cours d'apprentissage|faible|grundkenntnisse|b[áa]sico))(?!\p{L})/giu;
const DENIED =
  /\b(?:no|not|don['’]t(?: \p{L}+)?|without|ne (?:\p{L}+ )?pas|pas|aucune?|sans|translated (?:from|into))\s+(?:\p{L}+\s+){0,2}$/iu;
const NAMES_ALONE = new RegExp(String.raw`^(?:[-–•▪]\s*)?(?:${NAME.source})\s*:?$`, 'iu');
