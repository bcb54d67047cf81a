// Declarations a candidate makes about themselves that HR has to know of.
import { fold } from './words.ts';

/**
 * Whether a text declares a relationship to somebody on the staff, which the notices ask candidates to name.
 * A declaration of none, the notice's own sentence and relatives elsewhere are not one.
 */
export function declaresKinship(text: string): boolean {
  const folded = fold(text).replace(/[ \t]+/gu, ' ');
  return sentencesOf(folded).some((sentence) => declaredIn(sentence)) || folded.split('\n').some(declaredInForm);
}

/** Sentences may be wrapped over lines; an empty line or a list mark ends one. */
function sentencesOf(folded: string): string[] {
  return folded
    .replace(/\n\s*(?=\n|[-•*▪])/gu, '. ')
    .replace(/\b(mr|mrs|ms|dr|m|mme|no)\.(?= )/gu, '$1')
    .split(/(?<=[.!?;])\s+/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' '));
}

function declaredIn(sentence: string): boolean {
  if (!OF_FAMILY.test(sentence) || CONDITION.test(sentence)) return false;
  const exception = EXCEPTION.exec(sentence);
  const denied = DENIAL.exec(sentence);
  if (denied && !(exception && exception.index > denied.index)) return false;
  const said = denied && exception ? sentence.slice(exception.index) : sentence;
  if (denied && exception && ANY_RELATIVE.test(said)) return true;
  if (FORMER.test(said)) return false;
  return RELATIONS.some((pattern) => pattern.test(said));
}

/** "Relatives among the staff: my sister, Anna Example". */
function declaredInForm(line: string): boolean {
  const field = FORM_FIELD.exec(line);
  return field !== null && !NOTHING.test(field[1] ?? '');
}

const RELATIVE = `(?:brother|sister|father|mother|parents?|spouse|husband|wife|partner|fiancee?|son|daughter|uncle|aunt|cousin|nephew|niece|(?:half|step)-?(?:brother|sister)|(?:brother|sister|father|mother|son|daughter)-in-law|grand(?:father|mother|son|daughter)|relatives?|family members?|(?:demi-|beau-|belle-)?(?:frere|soeur|pere|mere|fils|fille)|epouse?|epoux|conjointe?|compagne|compagnon|mari|femme|partenaire|oncle|tante|cousine?|neveu|niece|beaux-parents|proche)`;
const ANY_RELATIVE = new RegExp(RELATIVE, 'u');
/** Every declaration holds one of these. */
const OF_FAMILY = new RegExp(`${RELATIVE}|related|married|apparente|marie|lie|family|kinship`, 'u');
const HOUSE = String.raw`(?:(?:the |l'|your |votre |this |cette )?(?:wco|omd|world customs organi[sz]ation|organisation mondiale des douanes|secretariat|organi[sz]ation)\b|(?:your|votre|vos) (?:\w+ ){0,2}(?:institution|team|staff|services?|directorate|direction|department|agency|agence|office|unit|equipe|personnel|administration)\b|(?:current |serving )?(?:staff member|member of (?:the |your )?(?:staff|personnel|secretariat)|membre du (?:personnel|secretariat)|employee of yours|colleague of yours|de vos collegues)|chez vous\b|(?:for|with) you\b)`;
const WORKS = `(?:works?|is (?:currently |now |also |presently )?(?:working|employed|an? |serving|on the staff|posted|the )|has (?:been )?(?:worked|working|employed)|are (?:both )?(?:working|employed|staff)|serves?|working|employed|who works?|travaille(?:nt)?|est (?:actuellement |aussi |egalement )?(?:employee?|fonctionnaire|agente?|en poste|affectee?|membre|cadre|un|une|le|la)|sont (?:employes|fonctionnaires|agents)|exerce|fait partie|employee?|fonctionnaire|agente? )`;

const RELATIONS: RegExp[] = [
  new RegExp(
    String.raw`\b(?:my|mon|ma|mes|one of my|l'un de mes|une de mes) (?:\w+ ){0,2}${RELATIVE}\b(?:(?!\bi (?:work|am|was|have)\b|\bje (?:travaille|suis)\b|\bto work\b)[^.!?]){0,120}?\b${WORKS}(?:(?!\bi (?:work|am)\b)[^.!?]){0,80}?${HOUSE}`,
    'u',
  ),
  new RegExp(
    String.raw`\bi have (?:a |an |one |two |some )?(?:\w+ )?${RELATIVE}s?\b[^.!?]{0,80}?\b(?:${WORKS}|in|among|at|on)[^.!?]{0,60}?${HOUSE}`,
    'u',
  ),
  new RegExp(
    String.raw`\bj'ai (?:une? |deux )?(?:\w+ )?${RELATIVE}s?\b[^.!?]{0,80}?\b(?:${WORKS}|a|au|parmi|dans)[^.!?]{0,60}?${HOUSE}`,
    'u',
  ),
  new RegExp(String.raw`\bi am (?:\w+ ){0,2}(?:related|married) to\b[^.!?]{0,100}?(?:${HOUSE}|staff)`, 'u'),
  new RegExp(String.raw`\bi am (?:the )?${RELATIVE} (?:of|to)\b[^.!?]{0,100}?${HOUSE}`, 'u'),
  new RegExp(
    String.raw`\bje suis (?:(?:l'|la |le |une? )?(?:${RELATIVE}) d|(?:apparentee?|mariee?|liee?) (?:a|avec|au))[^.!?]{0,100}?${HOUSE}`,
    'u',
  ),
  /\b(?:lien|liens) (?:de parente|familial|familiaux|de famille)\b[^.!?]{0,40}?\b(?:avec|a l'omd|au sein)/u,
  new RegExp(
    String.raw`\b(?:family|kinship|family or personal) (?:relationship|tie|ties|link|relation|connection)s? (?:with|to)\b[^.!?]{0,80}?(?:${HOUSE}|staff)`,
    'u',
  ),
];

const CONDITION =
  /\b(?:if (?:a candidate|the candidate|an applicant|applicants|candidates|you)|are required to|is required to (?:specif|indicat)|whether|si (?:un|une|le|la|les) candidat\w*|doivent|doit (?:l'|le )?(?:indiquer|preciser|signaler))\b|\?$/u;
const DENIAL =
  /\b(?:no|not|none|neither|nor|never|non|without|don't|do not|haven't|isn't|aucune?|pas|ni|sans|neant|nullement|jamais)\b/u;
const EXCEPTION =
  /\b(?:except|but|other than|apart from|save for|however|sauf|hormis|mais|excepte|a part|toutefois|en revanche)\b/u;
const FORMER =
  /\b(?:former|formerly|retired|used to|until (?:19|20)\d\d|late (?:father|mother)|ancien(?:ne)?|retraitee?|jusqu'en|worked (?:at|for|with|in)|travaillait|a travaille)\b/u;
const FORM_FIELD =
  /(?:relatives?|relations?|relationships?|kinship|family (?:ties|members?|relationship)|liens? (?:de parente|familial|familiaux)|parente|related to)\b[^:?]{0,80}(?:staff|wco|omd|secretariat|organi[sz]ation|personnel|employee)[^:?]{0,60}[:?] ?(.+)$/u;
const NOTHING =
  /^\W*(?:none|no\b|nil|n\/?a\b|not applicable|aucune?|neant|non\b|sans|-|_|\.|i have no|je n'|pas)|^\W*$/u;
