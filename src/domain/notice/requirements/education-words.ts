// What a requirement of a degree asks for: a field by the names of its degrees, or a level by its names in many countries.
import { fold } from '../../folding.ts';
import { DEGREE_LEVELS, DOCTORATES, NAMES_A_DEGREE } from '../../lexicon/degrees.ts';
import { FIELDS_OF_STUDY } from '../../lexicon/fields-of-study.ts';
import { listed, studiesListed } from '../../lexicon/group.ts';
import type { Aspect, Language } from '../../vacancy.ts';
import { joined, studies, withOwn, wordsOf } from './aspect-words.ts';
import { calledBy, overlaps, uniqueGroups } from './called-groups.ts';
import { ownPhrases } from './own-phrases.ts';

/**
 * What a requirement of a degree asks for: the field where one is named, else the level. What stands beside a degree without being a field is left out.
 * @returns null where it asks for no degree
 */
export function educationAspects(words: string, language: Language): Aspect[] | null {
  const said = words.replace(EQUIVALENT, ' ').replace(SCHOOLING, ' ');
  const called = calledBy(said, language, 'field').filter(({ group }) => !group.general);
  const withStudies = called.filter(({ group }) => group.studies);
  const own = ownPhrases(said);
  const lowest = DEGREE_LEVELS.find(({ asked }) => asked.test(words));
  if (!lowest && !NAMES_A_DEGREE.test(words)) return null;
  const named = studiedIn(said);
  const uncovered = own.filter(
    (phrase) =>
      phrase.isSpecific &&
      OF_A_FIELD.test(said.slice(0, phrase.start)) &&
      !called.some((hit) => overlaps(phrase, hit)) &&
      !named.some(({ names }) => names.includes(fold(said.slice(phrase.start, phrase.end)))),
  );
  const fields = uniqueGroups(withStudies.length > 0 ? withStudies : called);
  const studied = [
    ...fields.map((group) => (group.studies ? studies(group) : wordsOf(group))),
    ...named.map(({ degrees }) => degrees),
  ];
  const level = lowest ? [{ en: listed(lowest.en), fr: listed(lowest.fr) }] : [];
  // A doctorate is asked for as such; of other degrees the field tells enough.
  if (studied.length > 0)
    return [...(lowest === DOCTORATES ? level : []), withOwn(joined(studied), uncovered, language)];
  if (uncovered.length > 0) return [withOwn({ en: [], fr: [] }, uncovered, language)];
  return level;
}

/** "A degree in management": the fields that no trade stands for, by their names and by those that degrees in them go by. */
function studiedIn(words: string): { names: string[]; degrees: Aspect }[] {
  const folded = fold(words);
  return FIELDS_OF_STUDY.map(({ en, fr }) => ({
    names: listed(`${en}, ${fr}`).map(fold),
    degrees: { en: degreesIn(en, 'en'), fr: degreesIn(fr, 'fr') },
  })).filter(({ names }) => names.some((name) => afterDegree(name).test(folded)));
}

function degreesIn(names: string, language: Language): string[] {
  const fields = listed(names).map((name) => `~${name}`);
  return studiesListed(fields.join(), language);
}

function afterDegree(name: string): RegExp {
  return new RegExp(
    `(?:\\b(?:in|of|en|de|d|or|ou|and|et)\\b|[,(/'])\\s*(?:an? |the |la |l'|du )?${name}(?!\\p{L})`,
    'u',
  );
}

// "Degree in astronomy or glaciology": a field follows; "attested by a diploma" is none.
const OF_A_FIELD = /(?:(?<!\p{L})(?:in|of|en|de|du|des|the|la|le|and|or|et|ou)|[,(/:]|d'|l'|^)\s*$/iu;

// What may stand for a degree, and the words for schooling itself, name no field.
const EQUIVALENT =
  /\([^()]*(?:equivalen|[ée]quivalen)[^()]*\)|\b(?:or|ou)\s+(?:an?\s+|une?\s+)?(?:(?:relevant|appropriate)\s+)?(?:equivalent |[ée]quivalente? )?(?:combination|combinaison|experience|exp[ée]rience)[^.;]*|\b(?:or|ou)\s+(?:an?\s+)?(?:equivalent|equal|[ée]quivalen\w*)|\b(?:in lieu of|in combination with|combined with|coupled with|together with|à d[ée]faut|compl[ée]t[ée]e? par|assorti\w*|accompagn\w* de)\b[^.;]*/giu;
const SCHOOLING =
  /(?<!\b(?:in|of|en|des sciences de|sciences de) (?:l')?)\b(?:education|training|formation|[ée]ducation|[ée]tudes|university|universit[ée]|school|[ée]cole|academic|teaching|enseignement|experience|exp[ée]rience)(?! (?:sciences?|studies|policy|nationale))\b/giu;

/** Whether a field of study is named in it. */
export function hasField(words: string, language: Language): boolean {
  return calledBy(words.replace(EQUIVALENT, ' ').replace(SCHOOLING, ' '), language, 'field').some(
    ({ group }) => !group.general,
  );
}
