// The words to look for in papers, made from a criterion's own words: those it uses, and those of the lexicon that mean the same in English and French.

import type { Group } from '../../lexicon/group.ts';
import type { Aspect, CriterionKind, Language } from '../../vacancy.ts';
import { joined, MOST_DEGREES, MOST_WORDS, readableAspect, withOwn, wordsOf } from './aspect-words.ts';
import { type Called, calledBy, overlaps, uniqueGroups } from './called-groups.ts';
import { educationAspects, hasField } from './education-words.ts';
import { languagesIn } from './languages-named.ts';
import { type OwnPhrase, ownPhrases } from './own-phrases.ts';
import { namesDegree } from './requirement-words.ts';

/**
 * The things a criterion asks for, each with the words that speak of it: one as a rule, two where it plainly asks for two.
 * Where general things (soft skills, languages of work) stand beside those of a trade, they are apart. Ways of working alone
 * have the words of the post's setting beside them, which are not quoted: a kitchen's teams are no IT teams.
 * @param criterion its words as the notice has them, and their language; years are judged apart
 * @returns at most two, and the setting; none where the words name nothing that could be looked for
 */
export function aspectsOf(criterion: Asked): Aspect[] {
  const most = namesDegree(criterion.words) || criterion.kind === 'education' ? MOST_DEGREES : MOST_WORDS;
  return aspectsAsked(criterion).map((aspect) => readableAspect(aspect, most));
}

interface Asked {
  words: string;
  kind: CriterionKind;
  language: Language;
  years: number | null;
  /** Codes, of a criterion about languages. */
  languages?: string[];
  /** The title of the post: "relevant experience", "a similar position", "a relevant field" are of its trade. */
  post?: string | null;
  /** What the notice's criteria speak of most, where its title names no trade. */
  field?: Aspect | null;
  /** Words of the post's trade, one of which anybody of it writes. */
  setting?: Aspect | null;
}

function aspectsAsked(criterion: Asked): Aspect[] {
  const words = readable(criterion.words);
  if (criterion.kind === 'language') return languageAspects(words, criterion.languages ?? []);
  const trade = ofPost(criterion.post ?? null, criterion.language) ?? criterion.field ?? null;
  const isOfDegree = criterion.kind === 'education' || (criterion.years === null && namesDegree(words));
  if (isOfDegree) {
    const made =
      educationAspects(words, criterion.language) ??
      otherAspects(learnt(words, criterion.language), criterion.language);
    const isOpen = RELEVANT_FIELD.test(words) && !hasField(words, criterion.language);
    return isOpen && made.length === 1 && trade ? [...made, trade] : made;
  }
  const made = otherAspects(words, criterion.language, criterion.years === null ? 'thing' : 'field');
  const isOfPost = criterion.years !== null || AS_THIS_POST.test(words) || OF_THE_FIELD.test(words);
  if (made.length === 0 && isOfPost && trade) return [trade];
  const isBare = criterion.setting && made.length > 0 && isSoft(words, criterion.language);
  return isBare && criterion.setting ? [...made, { ...criterion.setting, quoted: false }] : made;
}

/** "Training in computing" was attended, not given: the field alone tells, where one is named. */
function learnt(words: string, language: Language): string {
  const field = words.replace(TRAINING, ' ');
  return calledBy(field, language, 'thing').some(({ group }) => !group.general) ? field : words;
}
const TRAINING =
  /(?<!\p{L})(?:trainings?|(?:continu\w+ )?professional development|formations?(?: continues?)?|développement professionnel)(?!\p{L})(?:\s?\/)?/giu;

/** Whether a criterion speaks of ways of working only. */
function isSoft(words: string, language: Language): boolean {
  const called = meantIn(words, calledBy(words, language, 'thing'));
  return called.length > 0 && called.every(({ group }) => group.soft === true);
}

/**
 * What anybody of the post's trade writes in a CV: the words of the trades that its title names (where it names none, the years
 * asked for), and of the field that most criteria name.
 * @returns null where they name none that is known
 */
export function settingOf(
  title: string | null,
  criteria: { words: string; language: Language; years: number | null }[],
): Aspect | null {
  const [first] = criteria;
  const ofTitle = first && title ? tradesIn(title.replace(RANK, ' ; '), first.language) : [];
  const ofYears = criteria.flatMap(({ words, language, years }) => (years === null ? [] : tradesIn(words, language)));
  const groups = [...new Set(ofTitle.length > 0 ? ofTitle : ofYears)];
  const field = fieldOf(criteria);
  const all = [...groups.map(wordsOf), ...(field ? [field] : [])];
  return all.length > 0 ? joined(all) : null;
}

function tradesIn(words: string, language: Language): Group[] {
  return uniqueGroups(calledBy(readable(words), language, 'field').filter(({ group }) => !group.general));
}

/** What speaks of the trade of a post; null where its title names none. */
function ofPost(title: string | null, language: Language): Aspect | null {
  if (title === null) return null;
  const words = readable(title.toUpperCase() === title ? title.toLowerCase() : title).replace(RANK, ' ; ');
  const called = uniqueGroups(calledBy(words, language, 'field').filter(({ group }) => !group.general));
  if (called.length > 0) return joined(called.map(wordsOf));
  const named = ownPhrases(words).filter(({ isSpecific }) => isSpecific);
  return named.length > 0 ? withOwn({ en: [], fr: [] }, named, language) : null;
}

/**
 * What the criteria of a notice speak of most: the field that two of them name at least, and more than any other.
 * @returns null where they share none
 */
export function fieldOf(criteria: { words: string; language: Language }[]): Aspect | null {
  const named = criteria.flatMap(({ words, language }) =>
    uniqueGroups(calledBy(readable(words), language, 'field').filter(({ group }) => !group.general && !group.narrow)),
  );
  const counts = [...new Set(named)].map((group) => ({ group, count: named.filter((one) => one === group).length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const first = counts.filter(({ count }) => count === most);
  return most >= 2 && first.length === 1 ? joined(first.map(({ group }) => wordsOf(group))) : null;
}

// Ranks are of every trade.
const RANK =
  /(?<!\p{L})(?:head|deputy|director|directrice|directeur|chief|senior|junior|principal\w*|lead|officer|manager|assistant\w*|associate|specialist\w*|sp[ée]cialiste|coordinat\w+|coordonnat\w+|supervisor|administrator|advisor|adviser|expert\w*|consultant\w*|intern|trainee|stagiaire|responsable|charg[ée]e?s?|chef\w*|adjoint\w*|conseill\w+|agent\w*|gestionnaire|cadre|[hf]\s?\/\s?[hf]|m\s?\/\s?f|programme|project|unit|section|team|support|service|services)(?!\p{L})/giu;
const RELEVANT_FIELD =
  /\b(?:relevant|related|appropriate|pertinent\w*|corresponding|en lien|en rapport|appropri[ée]\w*|li[ée]e?s? (?:au|à la)|correspondant\w*)\b/iu;
const OF_THE_FIELD =
  /\b(?:of|in) (?:the|this|our) (?:field|sector|trade|profession)\b|\b(?:du|dans le) (?:domaine|secteur|m[ée]tier)\s*$/iu;
const AS_THIS_POST =
  /\b(?:similar|comparable|equivalent|such an?|same|similaires?|comparables?|[ée]quivalente?s?|analogues?|m[êe]me)\b/iu;

const LONGEST = 1500;

/** Plain spaces and quotes; a sentence in capitals is in small letters, since capitals mean abbreviations. */
function readable(words: string): string {
  const plain = words
    .slice(0, LONGEST)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = plain.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/\P{Ll}/gu, '').length;
  return letters.length > 12 && small < letters.length * 0.3 ? plain.toLowerCase() : plain;
}

/** The names of the languages asked for; one sentence may ask for several, a criterion each. */
function languageAspects(words: string, asked: string[]): Aspect[] {
  const codes = asked.length > 0 ? asked : [...new Set(languagesIn(words).map(({ code }) => code))];
  if (codes.length === 0) return [];
  const names = (locale: Language) =>
    codes.map((code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code);
  return [{ en: names('en'), fr: names('fr') }];
}

function otherAspects(words: string, language: Language, reach: 'thing' | 'field' = 'thing'): Aspect[] {
  const own = ownPhrases(words);
  const wish = preferredIn(words);
  const all = calledBy(words, language, reach);
  const asked = all.filter(({ start }) => start < wish.start || start >= wish.end);
  const called = meantIn(words, asked.length > 0 ? asked : all);
  const special = called.filter(({ group }) => !group.general);
  const general = uniqueGroups(called.filter(({ group }) => group.general));
  const uncovered = own.filter((phrase) => !all.some((hit) => overlaps(phrase, hit)));
  const covered = phrasesOnly(
    own.filter((phrase) => !uncovered.includes(phrase) && special.some((hit) => overlaps(phrase, hit))),
  );
  const named = uncovered.filter(({ isSpecific }) => isSpecific);
  const specialOwn = [...covered, ...(special.length > 0 ? tellingAlone(named) : named)].filter(
    ({ lookFor }) => lookFor.length > 0,
  );
  if (general.length > 0 && special.length === 0) {
    const halves = halvesOf(called, words);
    const [first, ...rest] = halves.map((half) => joined(uniqueGroups(half).map(wordsOf)));
    return first ? [withOwn(first, phrasesOnly(named), language), ...rest] : [];
  }
  if (general.length > 0 && (ABOVE_ALL.test(words) || standsForGeneral(words, called)))
    return [withOwn(joined([...general, ...uniqueGroups(special)].map(wordsOf)), specialOwn, language)];
  if (called.length === 0 && named.length > 0) return ownAspects(named, words, language);
  const aspects: Aspect[] = [];
  // "Negotiation with carriers and suppliers": either of those the ability is for.
  const isAbilityFor = general.length > 0 && called[0]?.group.general === true;
  const parts = special.length > 1 && !isAbilityFor ? partsOf(words, special) : [special];
  for (const [at, part] of parts.entries()) {
    const inPart = specialOwn.filter(
      (phrase) =>
        parts.length === 1 ||
        part.some((hit) => overlaps(phrase, hit)) ||
        (at === 0 && !special.some((hit) => overlaps(phrase, hit))),
    );
    aspects.push(withOwn(joined(uniqueGroups(part).map(wordsOf)), inPart, language));
  }
  const beside = named.filter(({ start }) => !isInBrackets(words, start) && (start < wish.start || start >= wish.end));
  if (aspects.length === 1 && special.length > 0 && beside.length > 0 && !ALTERNATIVES.test(words))
    return [
      withOwn(
        joined(uniqueGroups(special).map(wordsOf)),
        specialOwn.filter((phrase) => !beside.includes(phrase)),
        language,
      ),
      withOwn(
        { en: [], fr: [] },
        beside.map((phrase) => ({ ...phrase, lookFor: [...phrase.lookFor, ...phrase.alone.flat()] })),
        language,
      ),
    ];
  if (general.length > 0 && aspects.length < 2) aspects.push(joined(general.map(wordsOf)));
  else if (aspects.length === 0 && uncovered.length > 0)
    aspects.push(
      withOwn(
        { en: [], fr: [] },
        uncovered.filter(({ words: n }) => n > 1),
        language,
      ),
    );
  return aspects.filter(({ en, fr }) => en.length + fr.length > 0);
}

/** Without the tools and customs of the employer, and soft skills that are but a part of a longer name. */
function meantIn(words: string, called: Called[]): Called[] {
  const meant = called.filter(
    (hit) =>
      !USED_BY.test(words.slice(0, hit.start)) &&
      !(
        hit.group.general &&
        called.some(
          (other) => !other.group.general && overlaps(other, hit) && other.end - other.start > hit.end - hit.start,
        )
      ),
  );
  return meant.length > 0 ? meant : called;
}
const USED_BY = /(?<!\p{L})(?:used|in use|utilis[ée]e?s?)\s+(?:by|at|in|par|à|au|dans)\s+(?:the\s+|la\s+|le\s+|l')?$/iu;

/** "An institution of the Union or an international organisation": a thing of a trade or a general one will do. */
function standsForGeneral(words: string, called: Called[]): boolean {
  return called.some((hit) =>
    called.some((next) => {
      if (next.start < hit.end || (hit.group.general === true) === (next.group.general === true)) return false;
      const between = words.slice(hit.end, next.start);
      return between.length < 30 && /(?<!\p{L})(?:or|ou)(?!\p{L})/iu.test(between);
    }),
  );
}

/** What no table knows: its words of a trade together, as one of them stands in many papers. */
function ownAspects(named: OwnPhrase[], words: string, language: Language): Aspect[] {
  const [first, ...rest] = named.flatMap(({ alone }) => alone);
  const phrases = phrasesOnly(named).flatMap(({ lookFor }) => lookFor);
  if (!first || rest.length === 0 || ALTERNATIVES.test(words)) return [withOwn({ en: [], fr: [] }, named, language)];
  const aspect = (forms: string[]): Aspect => ({ en: [], fr: [], [language]: [...new Set([...phrases, ...forms])] });
  return [aspect(first), aspect(rest.flat())];
}

/** Beside a known thing, short words of no trade tell nothing: "personal files, leave or payroll". */
function tellingAlone(own: OwnPhrase[]): OwnPhrase[] {
  return own.map((phrase) => ({
    ...phrase,
    lookFor: phrase.lookFor.filter((words) => words.includes(' ') || words.length > 7 || /\p{Lu}|\d|\*/u.test(words)),
  }));
}

/** Words that stand beside a known thing tell it only together: "explain" and "complicated" are of no trade. */
function phrasesOnly(own: OwnPhrase[]): OwnPhrase[] {
  return own.map((phrase) => ({ ...phrase, lookFor: phrase.lookFor.filter((words) => words.includes(' ')) }));
}

/** What stands in brackets says the same in other words, or gives examples of it. */
function isInBrackets(words: string, at: number): boolean {
  return words.lastIndexOf('(', at) > words.lastIndexOf(')', at);
}

/** Two where a second ability or experience is asked for, in so many words, after the first. */
function halvesOf(called: Called[], words: string): Called[][] {
  const cut = SECOND_ABILITY.exec(words)?.index ?? words.length;
  const before = called.filter(({ end }) => end <= cut);
  const after = called.filter(({ start }) => start >= cut);
  const isSame = before.some(({ group }) => after.some((other) => other.group === group));
  return before.length > 0 && after.length > 0 && !isSame ? [before, after] : [called];
}

const SECOND_ABILITY =
  /\s(?:and|et|as well as|ainsi que)\s+(?:an?\s+|the\s+|une?\s+|la\s+|l')?(?:[\p{L}-]{2,20}\s+){0,2}(?:ability|capacity|capability|experience|willingness|aptitude|capacit[ée]|exp[ée]rience|facilit[ée])(?!\p{L})/iu;

/** What would only be preferred is not asked for: without it nothing is missing. It ends where another ability is asked for. */
function preferredIn(words: string): { start: number; end: number } {
  const start = PREFERRED.exec(words)?.index ?? words.length;
  const rest = words.slice(start);
  return { start, end: start + (SECOND_ABILITY.exec(rest)?.index ?? rest.length) };
}

const PREFERRED = /\b(?:preferably|ideally|desirably|de pr[ée]f[ée]rence|id[ée]alement|si possible|if possible)\b/iu;

/** Two parts where one "and" stands between different things of a trade; one where they are alternatives, a list or one thing. */
function partsOf(words: string, special: Called[]): Called[][] {
  if (ALTERNATIVES.test(words)) return [special];
  const oneThing = halvesOfOneThing(words, special);
  if (oneThing) return oneThing;
  const cuts = [...words.matchAll(AND)]
    .map((match) => halvesAt(match.index + 1, special))
    .filter((halves) => halves !== null);
  return cuts.length === 1 && cuts[0] ? cuts[0] : [special];
}

/** "Donor procurement rules", "clinical pharmacy": what one thing is called by is asked for together. */
function halvesOfOneThing(words: string, special: Called[]): Called[][] | null {
  if (uniqueGroups(special).length !== 2) return null;
  for (const [at, hit] of special.entries()) {
    const next = special[at + 1];
    if (!next || next.group === hit.group || next.start < hit.end) continue;
    if (
      !/^[\s'\p{L}-]{0,24}$/u.test(words.slice(hit.end, next.start)) ||
      AND_ANY.test(words.slice(hit.end, next.start))
    )
      return null;
    return [special.filter(({ group }) => group === hit.group), special.filter(({ group }) => group === next.group)];
  }
  return null;
}

const AND_ANY = /(?<!\p{L})(?:and|et|or|ou|with|avec|as|ainsi|plus)(?!\p{L})/iu;

/** What both name is asked for by the second. */
function halvesAt(cut: number, special: Called[]): Called[][] | null {
  if (special.some(({ start, end }) => start < cut && end > cut)) return null;
  const after = special.filter(({ start }) => start >= cut);
  const before = special.filter((hit) => hit.end <= cut && !after.some(({ group }) => group === hit.group));
  return before.length > 0 && after.length > 0 ? [before, after] : null;
}

/** What follows is meant by what stands before. */
const ABOVE_ALL =
  /\b(?:in particular|particularly|especially|notably|above all|en particulier|notamment|surtout|tels? que|telles? que|such as)\b/iu;
const AND = /\s(?:and|et|as well as|ainsi que|&|plus)\s|;\s/giu;
const ALTERNATIVES =
  /\b(?:or|ou|e\.?g|such as|including|includes|for example|for instance|like|par exemple|tels?|telles?|notamment|comme|etc|y compris|namely|either|soit)\b|and\/or|et\/ou|,[^,]*,|,[^,]*[^,\s]\s(?:and|et)\s|\//iu;
