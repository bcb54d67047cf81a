// Years of experience a requirement asks for: "at least 10 years", "seven (7) years", "minimum de cinq années", "3-5 years".
import { fold } from '../../folding.ts';

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
};
const NUMBER = `(?:\\d{1,2}|${Object.keys(WORDS).join('|')})`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\d.,/-])(${NUMBER})(?:\\s?\\(\\s?\\w{1,9}\\s?\\))?\\s?\\+?(?:,?\\s(?:but\\s|or\\s|ou\\s|et\\s|and\\s)?(?:preferably|ideally|de preference|idealement)\\s(?:${NUMBER})(?:\\s?\\(\\w{1,9}\\))?,?)?(?:\\s?(?:-|to|or|a|ou|et|and)\\s?(${NUMBER})(?:\\s?\\(\\s?\\w{1,9}\\s?\\))?)?\\s?\\+?(?:\\s(?:or more|ou plus|full|solid|complete|consecutive|additional|bonnes|pleines|completes))?[\\s-](years?|yrs?|ans?|annees?)(?!\\p{L})('?)`,
  'gu',
);

const AT_LEAST =
  "(?:(?:with |having |avec )?(?:at least|at the least|a minimum of|minimum(?: of| de)?|min\\.?|over|more than|no less than|not less than|no fewer than|not fewer than|upwards of|some|d'|de )?(?:au moins|au minimum|pas moins de|plus de)?\\s?)";

/** What is left of "ten years, of which four in a senior position" behind the comma; "five of them or more leading a team". */
const OF_WHICH = new RegExp(
  `^${AT_LEAST}(${NUMBER})(?:\\s?\\(\\w{1,9}\\))?\\+?(?:(?: of (?:them|these|those|which)| d'entre elles)(?: or more| at least| ou plus| au moins)?(?: (?:must|should|shall|having|doivent|devront|devant)(?: have)? (?:be|been|etre|avoir ete))?(?: \\p{L}{4,}ing)?| (?:leading|managing|supervising|running|heading|directing|teaching|coordinating|in|at|as|with|on|under|outside|within|avec|dans|en|comme|a|au|aux|sur|hors))\\b`,
  'u',
);

/** "No fewer than ten years in …", "two years post-registration", "must have 4+ years of …": what the years are of stands behind them. */
const OPENS_WITH_YEARS = new RegExp(
  `^(?:(?:candidates? |you |members? |who |vous |qui )?(?:must |should |shall |to )?(?:has|have|having|brings?|bringing|avez|a|possess|avoir|ayant|justifi(?:er|ant|e|ez)|dispos(?:er|ant|e|ez)|compter|totaliser)\\s(?:d'|de )?)?${AT_LEAST}${NUMBER}(?:\\s?\\(\\s?\\w{1,9}\\s?\\))?\\s?\\+?(?:\\s?(?:-|to|or|a|ou)\\s?${NUMBER})?(?: (?:full|solid|complete|bonnes|pleines))?[\\s-](?:years?|yrs?|ans?|annees?)'?(?:,? (?:or more|or longer|at least|minimum|at a minimum|ou plus|au moins|au minimum))?,? ?(?:(?:\\p{L}+ )?(?:experience|practice|service|pratique)\\b|post-?\\s?\\p{L}|d'\\p{L}|(?:of|in|as|on|at|with|within|under|running|leading|managing|working|teaching|since|behind|dans|comme|en|sur|au|aux|chez|avec|de|a (?:la|un|une|bord|ce))(?![\\p{L}]))`,
  'u',
);
const OF_A_TERM =
  /contract|contrat\b|renew|renouvel|fixed|\bterm of|mandat|probation|funding|finance(?:ment|d)|\bgrant\b|etudes\b|studies|stud(?:y|ying)\b|warranty|\bleave\b|\bconge|salary|\bour\b|\bnos\b|\bnotre\b|^\D{0,14}\d* ?\S* ?\(?\d*\)? ?(?:years?|ans?) (?:of (?:age|studies|success|growth|history|existence)|from|a compter|a partir)|\bproject\b.{0,20}\b(?:lasts|runs)/u;

/** Whether words begin with the years they ask for and say what of: nothing else in a notice does, be it under any heading. */
export function opensWithYears(words: string): boolean {
  const folded = fold(words).replace(/\s+/gu, ' ');
  return (
    folded.length < 300 &&
    OPENS_WITH_YEARS.test(folded) &&
    !OF_A_TERM.test(folded.split(/[.;]/u)[0] ?? '') &&
    yearsAsked(words) !== null
  );
}

/**
 * @param words one requirement, in English or French
 * @returns the smallest number of years asked for first, and whether more numbers stand beside it; null where none is asked
 */
export function yearsAsked(words: string): { years: number; others: number[] } | null {
  const folded = fold(words).replace(/\s+/gu, ' ');
  if (
    !/experien|practice|pratique|work|worked|profession|exercice|anciennet|career|carriere|track record|background|service|parcours|qualification|responsib|manag|encadrement|position|poste|role|fonction|field|domain|in an?\b|in the\b|as an?\b|en tant|\bdans\b|^\W*(?:at least|minimum|a minimum)?/u.test(
      folded,
    )
  )
    return null;
  if (/\bresid(?:ed|er|e)\b/u.test(folded) && !/experien/u.test(folded)) return null;
  const found: number[] = [];
  for (const match of folded.matchAll(YEARS)) {
    const before = folded
      .slice(Math.max(0, match.index - 34), match.index)
      .replace(/(?:not|no|pas|non) (?:less than|fewer than|moins de) $/u, 'at least ');
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (isOfSomethingElse(before, after)) continue;
    const years = numberOf(match[1] ?? '');
    if (years >= 1 && years <= 40) found.push(years);
  }
  if (found.length === 0) {
    const ofWhich = OF_WHICH.exec(folded)?.[1];
    if (ofWhich !== undefined) found.push(numberOf(ofWhich));
  }
  const [years, ...others] = found;
  return years === undefined ? null : { years, others: others.filter((other) => other !== years) };
}

/** Whether words begin as the rest of "ten years, of which four in a senior position". */
export function startsOfWhich(words: string): boolean {
  return OF_WHICH.test(fold(words).replace(/\s+/gu, ' '));
}

function isOfSomethingElse(before: string, after: string): boolean {
  return (
    /(?:\b(?:last|past|first|premiers|premieres|adolescents?\W*|enfants?\W*|jeunes\W*|eleves\W*|children\W*|youth\W*|public\W*|(?:studies|education|degree|course|etudes|scolarite|formation|cursus) (?:of|d'|de|d'au moins)(?: at least| a minimum of)?|previous|next|preceding|recent|every|aged?|valid for|validity of|contract of|term of|period of|duration of|initial|appointment of|within|bac ?\+|cours des|age de|duree de|contrat de|contrat d'|periode de|mandat de|tous les|derniers|dernieres|moins de|less than|under|not more than|no more than|maximum(?: of| de| d')?|up to|jusqu'a|dates? de|older than|titulaire d'un permis (?:de conduire )?depuis))\s*(?:the |les |des |de |d'|of )?$/u.test(
      before,
    ) ||
    /^(?:'|’)?\s?(?:of age|old\b|d'age|revolus|d'etudes|de scolarite|de formation (?:superieure|universitaire)|of (?:study|studies|university|schooling|education|formal|higher|full-time education|academic|undergraduate|college|secondary)|(?:university|college|degree|undergraduate|academic|bachelor|master|diploma|programme of|cycle)|universitaires|apres le bac|renewable|renouvelable|in the first instance|contract|fixed|prior to|preceding|precedant|ago\b|warranty|dernieres|et demi)/u.test(
      after.trimStart(),
    )
  );
}

function numberOf(word: string): number {
  return WORDS[word] ?? Number.parseInt(word, 10);
}
