// Years of experience in so many words: "over 12 years", "une quinzaine d'années", "since 2009"; never an age, a contract or what a notice asks for.
import { foldInPlace } from './words.ts';

/** A statement about years, and where it stands. */
export interface YearsFound {
  years: number;
  page: number;
  start: number;
  end: number;
}

/**
 * Years of experience the pages state in so many words, in order.
 * @param asOf the instant "since 2009" counts to
 */
export function yearsStated(pages: string[], asOf: Date, inPlace = pages.map(foldInPlace)): YearsFound[] {
  return inPlace.flatMap(({ folded, placeOf }, page) => {
    const found = [
      ...[...folded.matchAll(STATED)].flatMap((match) => stated(folded, match)),
      ...[...folded.matchAll(FIELD)].flatMap((match) => inAField(match)),
      ...[...folded.matchAll(SINCE)].flatMap((match) => since(folded, match, asOf)),
      ...[...folded.matchAll(BEGAN)].flatMap((match) => since(folded, match, asOf)),
    ];
    return found.map(({ years, start, end }) => ({ years, page, start: placeOf(start), end: placeOf(end - 1) + 1 }));
  });
}

type Found = Omit<YearsFound, 'page'>;

function stated(folded: string, match: RegExpMatchArray): Found[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = folded
    .slice(Math.max(0, start - 60), start)
    .replace(/^[\s\S]*(?:[.!?;•](?<!\b(?:mr|ms|dr|approx|env|ca)\.)\s|\n\n)/u, '');
  const after = folded.slice(end, end + 60).replace(/\s+/gu, ' ');
  const sentence = before + match[0] + after.replace(/[.!?;•].*$/u, '');
  if (NOT_WORK_AFTER.test(after) || NOT_WORK_BEFORE.test(before) || OF_OTHERS.test(before) || ASKED.test(sentence))
    return [];
  if (AGE.test(before) && !/^\s?(?:d'exp|of exp)/u.test(after)) return [];
  const isAdjective = /-\s?year$/u.test(match[0]);
  if (
    isAdjective &&
    !/^\W?(?:[a-z]+ )?(?:career|experience|record|track|tenure|history|veteran|background|professional|stint)/u.test(
      after,
    )
  )
    return [];
  const counted = /\+|\bplus (?:years|ans)/u.test(match[0]) && /^\W{0,3}(?:$|[|·,•–(-])/u.test(after);
  if (
    !isAdjective &&
    !counted &&
    !/derniere|last |past /u.test(match[0]) &&
    !WORK_AFTER.test(after) &&
    !WORK_BEFORE.test(before) &&
    !EXPERIENCE_NEAR.test(after)
  )
    return [];
  // "45 ans" beside a name is an age.
  const french = /(?:ans|ees)$/u.test(match[0]);
  if (
    french &&
    !counted &&
    !match[0].includes('derniere') &&
    !WORK_BEFORE.test(before) &&
    !/^\s?(?:d'e|de |dans|en |comme|au|a |chez|passe)/u.test(after)
  )
    return [];
  const years = yearsOf(match);
  if (years <= 0 || years > 50) return [];
  return [{ years: LESS.test(before) ? years - 1 : years, start, end }];
}

/** "Years of experience: 12" */
function inAField(match: RegExpMatchArray): Found[] {
  const years = Number(match.groups?.years);
  const start = match.index ?? 0;
  return years > 0 && years <= 50 ? [{ years, start, end: start + match[0].length }] : [];
}

function since(folded: string, match: RegExpMatchArray, asOf: Date): Found[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const around =
    folded.slice(Math.max(0, start - 120), start).replace(/^[\s\S]*(?:[.!?;•]\s|\n\n)/u, '') +
    folded.slice(end, end + 120).replace(/(?:[.!?;•]\s|\n\n)[\s\S]*/u, '');
  const { year, began, first, debut } = match.groups ?? {};
  const years = asOf.getUTCFullYear() - Number(year ?? began ?? first ?? debut);
  if (years < 1 || years > 50 || !WORK.test(around + match[0]) || PRIVATE.test(around)) return [];
  return [{ years, start, end }];
}

const UNITS: [string, string][] = [
  ['one', 'une?'],
  ['two', 'deux'],
  ['three', 'trois'],
  ['four', 'quatre'],
  ['five', 'cinq'],
  ['six', 'six'],
  ['seven', 'sept'],
  ['eight', 'huit'],
  ['nine', 'neuf'],
];
const FURTHER: [number, string][] = [
  [10, 'ten|dix'],
  [11, 'eleven|onze'],
  [12, 'twelve|douze'],
  [13, 'thirteen|treize'],
  [14, 'fourteen|quatorze'],
  [15, 'fifteen|quinze'],
  [16, 'sixteen|seize'],
  [17, 'seventeen|dix[- ]sept'],
  [18, 'eighteen|dix[- ]huit'],
  [19, 'nineteen|dix[- ]neuf'],
  [20, 'twenty|vingt'],
  [30, 'thirty|trente'],
  [40, 'forty|quarante'],
];
const COUNTS = new Map<string, number>();
for (const [at, [en, fr]] of UNITS.entries()) {
  for (const word of [en, fr.replace('e?', ''), fr.replace('?', '')]) COUNTS.set(word, at + 1);
  for (const [tens, words] of FURTHER) {
    const [english = '', french = ''] = words.split('|');
    if (tens < 20) continue;
    COUNTS.set(`${english} ${en}`, tens + at + 1);
    COUNTS.set(`${french} ${fr.replace('e?', '')}`, tens + at + 1);
    COUNTS.set(`${french} et ${fr.replace('e?', '')}`, tens + at + 1);
  }
}
for (const [count, words] of FURTHER) for (const word of words.split('|')) COUNTS.set(word.replace('[- ]', ' '), count);

const WORDS = [...COUNTS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/ /gu, '[- ]'))
  .join('|');
const NUMBER = String.raw`(?:\d{1,2}(?:[.,]\d)?|${WORDS})`;
const COLLECTIVE = 'dizaine|douzaine|quinzaine|vingtaine|trentaine';
const STATED = new RegExp(
  [
    String.raw`(?<![a-z\d.,/-])(?<number>${NUMBER})(?<half> and a half| et demie?)?(?:\s?\([a-z\d -]{1,16}\))?\s?(?:\+|plus\b)?(?:\s?(?:-|to|a)\s?\d{1,2}(?!\d))?\s?\+?[\s-]*(?:(?:full|good|consecutive|solid|long|last|past|bonnes|solides|longues|dernieres)\s)?(?:years?|yrs?|ans|annees)(?:\set\sdemie?)?(?![a-z])`,
    String.raw`(?<![a-z])(?<tens>(?:two|three|four|deux|trois)\s(?:decades|decennies)|(?:half\s)?a\sdecade|one\sdecade|une\sdecennie|une\s(?:bonne\s|petite\s)?(?:${COLLECTIVE})\sd'annees|a\sdozen\syears|decades)(?![a-z])`,
  ].join('|'),
  'gu',
);
const FIELD =
  /(?:years of (?:relevant |professional |work(?:ing)? )?experience|(?:nombre )?d'annees d'experience|annees d'experience|years in (?:service|practice))\s?[:=]\s?(?<years>\d{1,2})(?!\d)/gu;
const SINCE =
  /(?<![a-z])(?:ever )?(?:since|depuis) (?:le |early |late |l'annee |the year )?(?:\d{1,2}(?:er)? )?(?:[a-z]{3,10}\.? )?(?<year>(?:19|20)\d\d)(?!\d)/gu;

/** The year a working life began: not that of one post, which may be over. */
const BEGAN = new RegExp(
  [
    String.raw`(?<![a-z])(?:my |his |her |the )?(?:career|working life|professional life) (?:\S+ ){0,3}?(?:began|started|starts|begins) (?:\S+ ){0,4}?in (?:[a-z]{3,9} )?(?<year>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![a-z])(?:began|started|starting|starts) (?:my |his |her )?(?:career|working life|professional life) (?:[^\s.;]+ ){0,6}?in (?:[a-z]{3,9} )?(?<began>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![a-z])i (?:first )?(?:started|began) (?:out |work |working )?in (?:[a-z]{3,9} )?(?<first>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![a-z])(?:debute|commence|entame|demarre) (?:ma |sa |mon |une )?(?:carriere|vie professionnelle|parcours) (?:[^\s.;]+ ){0,6}?en (?:[a-z]{3,9} )?(?<debut>(?:19|20)\d\d)(?!\d)`,
  ].join('|'),
  'gu',
);
const AGE = /(?:\baged?|\bagee? de|\bagee? de|\bj'ai|\bage|\bi am|\bi'm)\s*:?\s*$/u;
const NOT_WORK_BEFORE =
  /\b(?:contract|contrat|mandat|term|fixed|next|prochaines|within|every|tous les|last for|valid|validity|sentence|child\w*|son|daughter|plan|lived|living|married|habite|vecu|resid\w+|warranty|garantie)\b[^.\n]{0,16}$/u;
const NOT_WORK_AFTER =
  /^(?:['s]{0,2}\W{0,2}(?:old\b|ago\b|of age|contract|contrat|degree|plan\b|strategy|warranty|programme|program\b|later|plus tard|plus tot|earlier|renouvelable|renewable)|\W{0,2}(?:of|d'|de|as an?|comme)\s?(?:study|studies|education|university|school|schooling|college|age\b|etudes?|universite|formation|scolarite|volunteer\w*|benevol\w*|living|residen\w*|vie\b|marriage|mariage|membership|music|piano|dance|french|english|spanish|german|francais|anglais|allemand|training\b))/u;
const WORK_AFTER =
  /^'?(?:\s?\([^)]{4,24}\))?\W{0,3}(?:(?:of|in|as|within|at|with|on|working|leading|managing|running|serving|professional|relevant|progressive\w*|experience|exp\b|career|track|management|managerial|leadership|hands|international|post|d'e|dans|en\b|comme|au\b|aux\b|a\b|chez|je |j'|passe|successful\w*|across|record|history|tenure|service|i |total|field|practical|public|customs|it\b|de (?:pratique|carriere|service|metier|vie professionnelle)))/u;
const EXPERIENCE_NEAR = /^[^.;!?•\n]{0,40}\b(?:experience|exp\b|career|carriere|seniority|anciennete)/u;
const WORK_BEFORE =
  /(?:experience|career|carriere|anciennete|worked|travaill[a-z]+|depuis|durant|pendant|cours|for|over|forte?\s+d[e']|plus\s+de|plus\s+d'|more\s+than|than|total(?:ling)?|past|last)\W{1,3}(?:\S+\s+){0,3}$/u;
const LESS =
  /\b(?:almost|nearly|close to|about to reach|less than|fewer than|under|not quite|presque|pres de|pres d'|bientot|moins de|moins d')\s*$/u;
/** Whose years they are, when not the writer's. */
const OF_OTHERS =
  /\b(?:company|firm|bank|team|agency|supplier|entreprise|societe|cabinet|equipe|fournisseur|banque|father|mother|pere|mere)\b(?:,? (?:with|of|has|had|have|avec|de|forte?|ayant|qui a|founded)\b)[^.;]{0,20}$/u;
/** The notice's own words, quoted in a letter. */
const ASKED =
  /\b(?:you (?:ask|require|seek|need|want|are looking)|(?:are|is) required\b|required:|vous (?:demandez|recherchez|exigez|souhaitez)|(?:est|sont) (?:exigee?s?|requis\w*|demandee?s?)|(?:notice|vacancy|post|annonce|poste) (?:that |which |qui )?(?:asks|requires|calls|demande|exige|requiert))/u;
const WORK =
  /work|experience|manag|\bled\b|lead|serv|career|travaill|dirig|exerc|gere|carriere|responsab|en poste|fonction|employ|customs|douan|chef|head|engineer|consult|teach|train|officer|clerk|technici|inspect|\bdesk\b/u;
const PRIVATE = /member of|membre|married|marie|living|resid|habite|born|citizen|benevol|volunteer/u;

function yearsOf({ groups = {}, 0: words }: RegExpMatchArray): number {
  const { number, half, tens } = groups;
  if (tens !== undefined) return decades(tens);
  const said = number ?? '';
  const count = /^\d/u.test(said) ? Number(said.replace(',', '.')) : (COUNTS.get(said.replace(/-/gu, ' ')) ?? 0);
  return count + (half !== undefined || /et demie?$/u.test(words) ? 0.5 : 0);
}

function decades(said: string): number {
  if (said.startsWith('half')) return 5;
  if (/^(?:two|deux)|vingtaine|^decades/u.test(said)) return 20;
  if (/^(?:three|trois)|trentaine/u.test(said)) return 30;
  if (said.startsWith('four')) return 40;
  if (said.includes('quinzaine')) return 15;
  if (/douzaine|dozen/u.test(said)) return 12;
  // "A small ten years" is a little less.
  return said.includes('petite') ? 9 : 10;
}
