// The words to look for in papers, made from a criterion's own words: those it uses, and those of the lexicon that mean the same in English and French.
import { findPhrase, indexer, type Phrase, phraseOf } from '../../evidence/phrases.ts';
import { DEGREE_LEVELS, NAMES_A_DEGREE } from '../../lexicon/degrees.ts';
import { type Group, listed, studiesListed } from '../../lexicon/group.ts';
import { GROUPS } from '../../lexicon/groups.ts';
import type { Aspect, CriterionKind, Language } from '../../vacancy.ts';
import { languagesIn } from './languages-named.ts';
import { type OwnPhrase, ownPhrases } from './own-phrases.ts';

/** The most words of an aspect in one language. */
export const MOST_WORDS = 80;

/**
 * The things a criterion asks for, each with the words that speak of it: one as a rule, two where it plainly asks for two.
 * Where general things (soft skills, languages of work) stand beside those of a trade, they are apart.
 * @param criterion its words as the notice has them, and their language; years are judged apart
 * @returns at most two; none where the words name nothing that could be looked for
 */
export function aspectsOf(criterion: {
  words: string;
  kind: CriterionKind;
  language: Language;
  years: number | null;
  /** The title of the post: "relevant experience", "a similar position", "a relevant field" are of its trade. */
  post?: string | null;
}): Aspect[] {
  const words = readable(criterion.words);
  if (criterion.kind === 'language') return languageAspects(words);
  const trade = ofPost(criterion.post ?? null, criterion.language);
  if (criterion.kind === 'education') {
    const made = educationAspects(words, criterion.language);
    const isOpen = RELEVANT_FIELD.test(words) && !hasField(words, criterion.language);
    return isOpen && made.length === 1 && trade ? [...made, trade] : made;
  }
  const made = otherAspects(words, criterion.language);
  const isOfPost = criterion.years !== null || AS_THIS_POST.test(words);
  return made.length === 0 && isOfPost && trade ? [trade] : made;
}

/** What speaks of the trade of a post; null where its title names none. */
function ofPost(title: string | null, language: Language): Aspect | null {
  if (title === null) return null;
  const words = readable(title.toUpperCase() === title ? title.toLowerCase() : title).replace(RANK, ' ; ');
  const called = uniqueGroups(calledBy(words, language).filter(({ group }) => !group.general));
  if (called.length > 0) return joined(called.map(wordsOf));
  const named = ownPhrases(words).filter(({ isSpecific }) => isSpecific);
  return named.length > 0 ? withOwn({ en: [], fr: [] }, named, language) : null;
}

function hasField(words: string, language: Language): boolean {
  return calledBy(words.replace(EQUIVALENT, ' ').replace(SCHOOLING, ' '), language).some(({ group }) => !group.general);
}

// Ranks are of every trade.
const RANK =
  /(?<!\p{L})(?:head|deputy|director|directrice|directeur|chief|senior|junior|principal\w*|lead|officer|manager|assistant\w*|associate|specialist\w*|sp[ée]cialiste|coordinat\w+|coordonnat\w+|supervisor|administrator|advisor|adviser|expert\w*|consultant\w*|intern|trainee|stagiaire|responsable|charg[ée]e?s?|chef\w*|adjoint\w*|conseill\w+|agent\w*|gestionnaire|cadre|[hf]\s?\/\s?[hf]|m\s?\/\s?f|programme|project|unit|section|team|support|service|services)(?!\p{L})/giu;
const RELEVANT_FIELD =
  /\b(?:relevant|related|appropriate|pertinent\w*|corresponding|en lien|en rapport|appropri[ée]\w*|li[ée]e?s? (?:au|à la)|correspondant\w*)\b/iu;
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

interface Called {
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
  callers: Caller[];
  index: ReturnType<typeof indexer>;
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
  const prepared = { callers, index: indexer(callers.map(({ phrase }) => phrase)) };
  CALLERS[language] = prepared;
  return prepared;
}

/** The groups a criterion calls, as they stand in it. Of two that overlap the longer is meant: "risk management" is not "management". */
function calledBy(words: string, language: Language): Called[] {
  const { callers, index } = callersIn(language);
  // What denies, wishes or stands aside in papers does not in a criterion: "including but not limited to", "interest in".
  const page = { ...index(words), denials: [], wishes: () => [], asides: () => [] };
  const all = callers.flatMap(({ phrase, group, isWeak }) =>
    findPhrase(page, phrase, 2).map(({ start, end }) => ({ group, start, end, isWeak })),
  );
  const strong = all.filter(({ isWeak }) => !isWeak);
  const hits: Called[] = strong.length > 0 ? strong : all;
  return hits
    .filter((hit) => !hits.some((other) => other.group !== hit.group && isWithin(hit, other)))
    .sort((a, b) => a.start - b.start || b.end - a.end || GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

function isWithin(inner: Called, outer: Called): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

function languageAspects(words: string): Aspect[] {
  const codes = [...new Set(languagesIn(words).map(({ code }) => code))];
  if (codes.length === 0) return [];
  const names = (locale: Language) =>
    codes.map((code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code);
  return [{ en: names('en'), fr: names('fr') }];
}

/** The field where one is named; else the level. What stands beside a degree without being a field is left out. */
function educationAspects(words: string, language: Language): Aspect[] {
  const said = words.replace(EQUIVALENT, ' ').replace(SCHOOLING, ' ');
  const called = calledBy(said, language).filter(({ group }) => !group.general);
  const withStudies = called.filter(({ group }) => group.studies);
  const own = ownPhrases(said);
  const asksForDegree = NAMES_A_DEGREE.test(words);
  if (!asksForDegree) return otherAspects(words, language);
  const uncovered = own.filter((phrase) => phrase.isSpecific && !called.some((hit) => overlaps(phrase, hit)));
  const fields = uniqueGroups(withStudies.length > 0 ? withStudies : called);
  if (fields.length > 0)
    return [
      withOwn(joined(fields.map((group) => (group.studies ? studies(group) : wordsOf(group)))), uncovered, language),
    ];
  if (uncovered.length > 0) return [withOwn({ en: [], fr: [] }, uncovered, language)];
  const level = DEGREE_LEVELS.find(({ asked }) => asked.test(words));
  return level ? [{ en: listed(level.en), fr: listed(level.fr) }] : [];
}

// What may stand for a degree, and the words for schooling itself, name no field.
const EQUIVALENT =
  /\([^()]*(?:equivalen|[ée]quivalen)[^()]*\)|\b(?:or|ou)\s+(?:an?\s+|une?\s+)?(?:(?:relevant|appropriate)\s+)?(?:equivalent |[ée]quivalente? )?(?:combination|combinaison|experience|exp[ée]rience)[^.;]*|\b(?:or|ou)\s+(?:an?\s+)?(?:equivalent|equal|[ée]quivalen\w*)|\b(?:in lieu of|in combination with|combined with|coupled with|together with|à d[ée]faut|compl[ée]t[ée]e? par|assorti\w*|accompagn\w* de)\b[^.;]*/giu;
const SCHOOLING =
  /(?<!\b(?:in|of|en|des sciences de|sciences de) (?:l')?)\b(?:education|training|formation|[ée]ducation|[ée]tudes|university|universit[ée]|school|[ée]cole|academic|teaching|enseignement|experience|exp[ée]rience)(?! (?:sciences?|studies|policy|nationale))\b/giu;

function otherAspects(words: string, language: Language): Aspect[] {
  const own = ownPhrases(words);
  const wished = PREFERRED.exec(words)?.index ?? words.length;
  const all = calledBy(words, language);
  const called = all.some(({ start }) => start < wished) ? all.filter((hit) => isAsked(hit, wished)) : all;
  const special = called.filter(({ group }) => !group.general);
  const general = uniqueGroups(called.filter(({ group }) => group.general));
  const uncovered = own.filter((phrase) => !called.some((hit) => overlaps(phrase, hit)));
  const covered = own
    .filter((phrase) => !uncovered.includes(phrase) && special.some((hit) => overlaps(phrase, hit)))
    .map((phrase) => ({ ...phrase, lookFor: phrase.lookFor.filter((words) => words.includes(' ')) }));
  const named = uncovered.filter(({ isSpecific }) => isSpecific);
  const specialOwn = [...covered, ...named].filter(({ lookFor }) => lookFor.length > 0);
  if (general.length > 0 && special.length === 0) {
    const halves = halvesOf(called, words);
    const [first, ...rest] = halves.map((half) => joined(uniqueGroups(half).map(wordsOf)));
    return first ? [withOwn(first, named, language), ...rest] : [];
  }
  if (general.length > 0 && ABOVE_ALL.test(words))
    return [withOwn(joined([...general, ...uniqueGroups(special)].map(wordsOf)), specialOwn, language)];
  const aspects: Aspect[] = [];
  const parts = special.length > 1 ? partsOf(words, special) : [special];
  for (const [at, part] of parts.entries()) {
    const inPart = specialOwn.filter(
      (phrase) =>
        parts.length === 1 ||
        part.some((hit) => overlaps(phrase, hit)) ||
        (at === 0 && !special.some((hit) => overlaps(phrase, hit))),
    );
    aspects.push(withOwn(joined(uniqueGroups(part).map(wordsOf)), inPart, language));
  }
  const beside = named.filter(({ start }) => !isInBrackets(words, start) && start < wished);
  if (aspects.length === 1 && special.length > 0 && beside.length > 0 && !ALTERNATIVES.test(words))
    return [
      withOwn(
        joined(uniqueGroups(special).map(wordsOf)),
        specialOwn.filter((phrase) => !beside.includes(phrase)),
        language,
      ),
      withOwn(
        { en: [], fr: [] },
        beside.map((phrase) => ({ ...phrase, lookFor: [...phrase.lookFor, ...phrase.alone] })),
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

/** A soft skill that would only be preferred is not asked for: without it nothing is missing. */
function isAsked({ group, start }: Called, wished: number): boolean {
  return start < wished || !group.general;
}

const PREFERRED = /\b(?:preferably|ideally|desirably|de pr[ée]f[ée]rence|id[ée]alement|si possible|if possible)\b/iu;

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

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

function uniqueGroups(called: Called[]): Group[] {
  return [...new Set(called.map(({ group }) => group))];
}

function wordsOf(group: Group): Aspect {
  return { en: listed(group.en), fr: listed(group.fr) };
}

function studies(group: Group): Aspect {
  const named = group.studies ?? { en: '', fr: '' };
  return { en: studiesListed(named.en, 'en'), fr: studiesListed(named.fr, 'fr') };
}

/** All their words, in turn from each where there are too many. */
function joined(aspects: Aspect[]): Aspect {
  return { en: inTurn(aspects.map(({ en }) => en)), fr: inTurn(aspects.map(({ fr }) => fr)) };
}

function inTurn(lists: string[][]): string[] {
  const all = new Set<string>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1)
    for (const list of lists) for (const word of list.slice(at, at + 1)) all.add(word);
  return [...all].slice(0, MOST_WORDS);
}

function withOwn(aspect: Aspect, own: OwnPhrase[], language: Language): Aspect {
  const said = [...new Set(own.flatMap(({ lookFor }) => lookFor))];
  return { ...aspect, [language]: [...new Set([...said, ...aspect[language]])].slice(0, MOST_WORDS) };
}
