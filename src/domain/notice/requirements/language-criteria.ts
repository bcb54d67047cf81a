// The languages a requirement asks for: which of them together, which instead of one another, and "the other official language".
import { fold } from '../../folding.ts';
import type { LanguagesNeeded } from '../../vacancy.ts';
import type { Notice, Passage } from '../notice.ts';
import { languagesIn, type NamedLanguage, OFFICIAL } from './languages-named.ts';

/** One language asked for, or several. */
export interface LanguageAsked extends Passage {
  languages: string[];
  /** Whether every one of them is asked for, as "the other official language" asks beside the first. */
  languagesNeeded: LanguagesNeeded;
  assumption: string | null;
}

/** What the notice says elsewhere that "official language" and "the other language" are understood by. */
export interface KnownLanguages {
  /** Languages the notice calls official or working languages. */
  official: string[];
  /** Languages asked for before, in order. */
  asked: string[];
}

const OF_SKILL =
  /fluen|proficien|\bknowledge\b|command|\blangu(?:e|age)|spoken|written|\bspeak|\bwrite|\bread\b|\boral|verbal|mother tongue|native|bilingual|\b[abc][12]\b|maitris|connaissance|courant|bilingue|\blus?\b|\becrite?s?\b|\bparle|langue maternelle|niveau|communicat|draft|redact|redig|working level|fluid|aisance|\bpratique\b|\bparler\b/u;
const ANY_OF =
  /\beither\b|\b(?:at least )?one (?:of|or)\b|\bany of\b|\bl['’]une? (?:des|ou)\b|\bune? des\b|\bau moins une?\b|\bl['’]un des\b|\bsoit\b|\ball?ternatively\b/u;

/** Whether words in a section of any kind ask for a language. */
export function asksLanguage(words: string): boolean {
  const folded = fold(words);
  const isOther =
    /\b(?:other|another|additional|second|autre|seconde?|deuxieme)\b.{0,40}\b(?:official|un|eu|working|officielle?|de travail|nations? unies|foreign|etrangere)?\b.{0,20}\blangu/u.test(
      folded,
    );
  return (
    (languagesIn(words).length > 0 && (OF_SKILL.test(folded) || isLittleElse(words))) ||
    isOther ||
    /\blangu(?:age)?e?s? officielles?\b|official (?:eu |un |union )?languages?\b/u.test(folded)
  );
}

/** Whether words ask for a language without a name: "another European language", "a local language is an asset". */
export function asksUnnamedLanguage(words: string): boolean {
  const folded = fold(words);
  if (words.length > 200 || languagesIn(words).length > 0) return false;
  if (
    /programm|script|coding|markup|query|computer|machine|informatique|sign language|langue des signes|langage/u.test(
      folded,
    )
  )
    return false;
  return (
    /\b(?:local|national|regional|foreign|indigenous|vernacular|european|african|asian|nordic|other|another|additional|second|third|more|any|un|eu|official|working|two|several)\b.{0,30}\blanguages?\b/u.test(
      folded,
    ) ||
    /\blangues?\b.{0,20}(?:locale|nationale|regionale|etrangere|europeenne|vivante|vernaculaire|officielle|supplementaire|de travail)/u.test(
      folded,
    ) ||
    /\b(?:autres?|seconde?|deuxieme|troisieme|deux|plusieurs) (?:\p{L}+ )?langues?\b/u.test(folded)
  );
}

/** "German is a plus", "English (C1)": names of languages and hardly a word besides. */
function isLittleElse(words: string): boolean {
  if (words.length > 80) return false;
  let rest = words;
  for (const { at, end } of languagesIn(words).reverse()) rest = rest.slice(0, at) + rest.slice(end);
  const left = fold(rest).match(/\p{L}{3,}/gu) ?? [];
  return (
    left.filter(
      (word) =>
        !/^(?:and|the|any|technical|business|professional|medical|legal|technique|professionnel|professionnelle|juridique|medical|scientifique|plus|asset|advantage|required|desirable|would|considered|will|essential|preferred|mandatory|un|une|est|sont|serait|seraient|atout|souhaite|souhaitee|apprecie|appreciee|exige|exigee|requis|indispensable|obligatoire|additional|added|strong|nice|have|very|good|excellent|working|basic|notions?|niveau|bon|bonne|tres|avance|avancee|intermediaire|scolaire|operationnel|operationnelle|intermediate|advanced|upper|level|desired|welcome|bienvenu|bienvenue|bienvenus|passive|active)$/u.test(
          word,
        ),
    ).length === 0
  );
}

/** Whether it only tells which languages the organisation has: "English and French are the official languages of …". */
export function tellsOfficial(words: string): boolean {
  const folded = fold(words);
  return (
    /(?:official|working) languages? (?:of|at|in|within|is\b|are\b|:)|(?:are|is) (?:the|both|one of the)?.{0,30}(?:official|working) languages?|langues? (?:officielles?|de travail) (?:de|du|des|d['’]|sont|est|:)|(?:sont|est) (?:les|la|l['’]une des)? ?.{0,20}langues? (?:officielle|de travail)/u.test(
      folded,
    ) &&
    !/fluen|proficien|knowledge|command|must|required|candidat|maitris|connaissance|courant|exige|asset|atout|should|requis|excellent/u.test(
      folded,
    )
  );
}

/** Languages a notice calls official or working ones, anywhere in it. */
export function officialIn({ text }: Pick<Notice, 'text'>): string[] {
  const found = new Set<string>();
  let looked = 0;
  for (const match of text.matchAll(
    /\b(?:official|working)\s+(?:\w+\s+)?languages?\b|\blangues?\s+(?:officielles?|de\s+travail)\b/giu,
  )) {
    looked += 1;
    if (looked > 20) break;
    const from = Math.max(0, match.index - 90);
    const around = text.slice(from, match.index + match[0].length + 90);
    const middle = match.index - from;
    const sentence = around.slice(
      Math.max(0, around.slice(0, middle).search(/[.;\n](?=[^.;\n]*$)/u) + 1),
      middle + Math.max(0, /[.;\n]|$/u.exec(around.slice(middle))?.index ?? 0),
    );
    for (const { code } of languagesIn(sentence)) found.add(code);
  }
  return [...found];
}

/**
 * The languages that words ask for.
 * @param start where the words begin in the notice's text
 */
export function languagesAsked(words: string, start: number, known: KnownLanguages): LanguageAsked[] {
  const asked: LanguageAsked[] = [];
  const before = [...known.asked];
  for (const clause of clausesOf(words)) {
    const passage = { start: start + clause.start, end: start + clause.end };
    const said = words.slice(clause.start, clause.end);
    const groups = groupsOf(said);
    const found =
      groups.length > 0
        ? groups.map((languages) => ({ languages, languagesNeeded: 'any' as const, assumption: null }))
        : unnamedIn(said, { ...known, asked: before });
    for (const one of found) {
      asked.push({ ...passage, ...one });
      before.push(...one.languages);
    }
  }
  return asked;
}

const CLAUSE =
  /\s*[;\n]\s*|\.\s+(?=\p{Lu})|,?\s+(?:and|et)\s+(?=ideally|idéalement|preferably|si possible|de préférence)|,?\s+(?:while|whereas|tandis que|alors que|but|mais)\s+|(?:,\s*(?:and\s+|et\s+)?|\s+(?:and|et)\s+|\s+[–—-]\s+|\s*\/\s*)(?=(?:have\s+|possess\s+|has\s+|avoir\s+|posséder\s+|disposer\s+d['’])?(?:an?\s+|une?\s+|la\s+|the\s+)?(?:(?:very\s+|très\s+)?(?:good|basic|working|strong|excellent|sound|some|intermediate|advanced|solid|bonne|excellente|notions|parfaite)\s+)*(?:knowledge|command|fluency|proficiency|connaissances?|maîtrise|notions|pratique)\s)|\s*\((?=[^()]{0,60}(?:asset|advantage|desirable|plus|preferred|atout|souhait|appréci|optional))/giu;

function clausesOf(words: string): Passage[] {
  const clauses: Passage[] = [];
  let from = 0;
  for (const match of words.matchAll(CLAUSE)) {
    if (match.index - from < 3) continue;
    clauses.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  clauses.push({ start: from, end: words.length });
  return clauses
    .flatMap((clause) => byLevels(words, clause))
    .map(({ start, end }) => ({
      start,
      end:
        end -
        (/(?:[\s.,;:]|\)(?=[\s.,;:]*$)(?<!\([^()]*\)))*$/u.exec(words.slice(Math.max(start, end - 120), end))?.[0]
          .length ?? 0),
    }))
    .filter(({ start, end }) => end - start >= 2);
}

/** "English fluent, Spanish basic" says two things; "English, French and Spanish" is one list. */
function byLevels(words: string, clause: Passage): Passage[] {
  const raw = words.slice(clause.start, clause.end);
  if (raw.length > 400 || !raw.includes(',')) return [clause];
  const parts: Passage[] = [];
  let from = clause.start;
  for (const part of raw.split(',')) {
    const lead = part.length - part.trimStart().length;
    parts.push({ start: from + lead, end: from + part.length });
    from += part.length + 1;
  }
  const areApart = parts.every(({ start, end }) => {
    const said = words.slice(start, end);
    const named = languagesIn(said);
    return (
      named.length === 1 &&
      /\p{L}{3}|[abc][12]/iu.test(
        said.replace(said.slice(named[0]?.at, named[0]?.end), '').replace(/\b(?:and|et|or|ou)\b/giu, ''),
      )
    );
  });
  return areApart ? parts : [clause];
}

/** Names joined by "or" are one requirement that any of them meets; others are one each. */
function groupsOf(words: string): string[][] {
  const named = languagesIn(words);
  const groups: string[][] = [];
  // "English and either Dutch or French": the choice begins where it is said, but for one that is said last.
  const said = ANY_OF.exec(fold(words))?.index ?? null;
  const from = said === null ? Number.POSITIVE_INFINITY : said >= (named.at(-1)?.at ?? 0) ? 0 : said - 4;
  for (const [i, language] of named.entries()) {
    const previous = named[i - 1];
    const group = groups.at(-1);
    if (group?.includes(language.code) || groups.some((other) => other.includes(language.code))) continue;
    if (group && previous && (previous.at >= from || isOr(words, named, i))) group.push(language.code);
    else groups.push([language.code]);
  }
  return groups;
}

/** Whether the sign before this name means "or"; a comma means what the next joining word means. */
function isOr(words: string, named: NamedLanguage[], i: number): boolean {
  for (let at = i; at < named.length; at += 1) {
    const joint = fold(words.slice(named[at - 1]?.end ?? 0, named[at]?.at ?? 0));
    if (joint.length > 40) return false;
    if (/\b(?:or|ou)\b|\//u.test(joint)) return true;
    if (/\b(?:and|et)\b|&/u.test(joint) || joint.trim() !== ',') return false;
  }
  return false;
}

function unnamedIn(words: string, known: KnownLanguages): Omit<LanguageAsked, keyof Passage>[] {
  const folded = fold(words);
  if (!/langu/u.test(folded)) return [];
  const isOther = /\b(?:other|another|second|additional|autre|seconde?|deuxieme)\b/u.test(folded);
  // "un" is an article too, and "eu" a French participle.
  const rules = /\bUN\b|\bU\.N\.|united nations|nations unies|\bONU\b/u.test(capitalsOf(words))
    ? { codes: [...OFFICIAL.un], whose: 'the United Nations' }
    : /\bEU\b|\bUE\b|european union|union europeenne/u.test(capitalsOf(words))
      ? { codes: [...OFFICIAL.eu], whose: 'the European Union' }
      : null;
  if (rules && (isOther || ANY_OF.test(folded))) {
    const left = rules.codes.filter((code) => !isOther || !known.asked.includes(code));
    return [
      {
        languages: left,
        languagesNeeded: 'any',
        assumption: `The notice names none of them: the official languages of ${rules.whose} are meant, less those asked for already.`,
      },
    ];
  }
  const isOfOfficial = /officiel|official|working|de travail/u.test(folded);
  const pool = [...new Set(known.official.length > 0 ? known.official : known.asked)];
  if (pool.length < 2 || !(isOther || isOfOfficial)) return [];
  if (!isOther) {
    const list = named(pool);
    return [
      {
        languages: pool,
        languagesNeeded: 'any',
        assumption: `The notice calls ${list} its official languages: any of them is taken to do.`,
      },
    ];
  }
  if (!isOfOfficial && !/\bthe other\b|\bl['’]autre\b/u.test(folded)) return [];
  const alone = known.asked.filter((code) => pool.includes(code));
  const left = alone.length === 1 ? pool.filter((code) => !alone.includes(code)) : pool;
  return [
    {
      languages: left,
      // Whoever knows one of two well still lacks the other.
      languagesNeeded: left.length === 2 ? 'all' : 'any',
      assumption: `"The other language" is read as ${left.length === 1 ? named(left) : `whichever of ${named(left)} is not the first`}.`,
    },
  ];
}

/** Folded but for words in capitals. */
function capitalsOf(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => (/^(?:UN|ONU|EU|UE)$/u.test(word) ? word : fold(word)));
}

function named(codes: readonly string[]): string {
  const names = codes.map((code) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
