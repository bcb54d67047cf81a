// Clauses of a notice beside its requirements: relatives on the staff, referees, and conditions such as funding, place, pay or age.

import { fold } from '../../folding.ts';
import type { DraftCondition, NoticeDraft } from '../draft.ts';
import type { Notice, Passage, Said } from '../notice.ts';
import { plainSpaces } from '../shape.ts';
import { type Sentence, sentencesOf } from './asking-sentences.ts';
import { isAsking, runInHeading, type SectionKind } from './section-names.ts';
import type { Part } from './sections.ts';
import { trimmedTo } from './sentences.ts';

const RELATED =
  /\b(?:is|are|be|being|was) (?:closely )?related (?:by \w+ (?:or \w+ )?)?to\b|\bfamily (?:member|relation|relationship|tie|link|connection)s?\b|\brelatives?\b|\brelationships? (?:by blood|with (?:any|a|current)? ?(?:staff|employee|member))|\bkinship\b|\bspouse|liens? (?:de parente|familia(?:l|ux)|de famille|d'alliance)|\bparente\b|\bapparentee?s?\b|\bconjoint|membres? de (?:sa|leur|votre|la) famille|\bproches? parents?\b/u;
const STAFF =
  /\bstaff\b|\bemployees?\b|\bemployed\b|personnel|\bagents?\b|fonctionnaire|employee?s? (?:de|du|par)|salarie|membre (?:du|de l)|works? (?:for|at)|working (?:for|at)|travaill|\bofficials?\b|\bemploye[es]?\b/u;
const TO_SAY =
  /indicat|declar|disclos|inform|state\b|specif|mention|report|not (?:be )?(?:eligible|appoint|recruit|consider|engag|employ|hire)|signal|precis|faire (?:etat|part|connaitre)|indiqu|aviser|ne (?:peu|seront|sera)|ineligib|normally not|will not|shall not|exclu|must|doi[tv]/u;

/** The sentence that asks to name relatives on the staff; offers for families are none. */
export function readKinship(notice: Notice, parts: Part[]): Said<string> | null {
  const sentence = sentencesOf(notice, parts).find(
    ({ folded }) =>
      RELATED.test(folded) &&
      STAFF.test(folded) &&
      TO_SAY.test(folded) &&
      !/allowance|insurance|dependent|benefits|indemnit|assurance|leave\b|conge/u.test(folded),
  );
  return sentence ? saidBy(notice, sentence) : null;
}

const REFEREES =
  /\breferees?\b|(?<!job |post |vacancy |notice |position |terms of |with |frame of |letters? of |in |the following )\breferences\b(?! (?:number|code|check|no\b|of the|to the|letter))|\breference (?:persons?|contacts?|providers?)\b|\bpersonnes? (?:de reference|referentes?|a contacter pour)|(?<!sous |lettres? de |termes de )\breferences\b(?! (?:de l'|du |de la |:|suivantes? :))/u;
const GIVE =
  /includ|provid|contact|name|list|submit|attach|send|suppl|give|giving|with|detail|indicat|mention|least|two|three|coordonnee|fourni|indiqu|joindre|joint|nom\b|noms\b|comport|compos|accompagn|deux|trois|moins|avec/u;
const ABOUT_NUMBER =
  /quot(?:e|ing)|reference (?:number|code)|subject (?:line|of)|objet|numero|rappel|en (?:citant|mentionnant|indiquant) (?:la|les) references?|reference checks?|verif|will be (?:checked|contacted|taken)|(?:references|referees) (?:will|may|can) be|prise de references?|controle de/u;

/** The sentence that asks for referees; reference numbers and later checks are none. */
export function readReferees(notice: Notice, parts: Part[]): Said<string> | null {
  const sentence = sentencesOf(notice, parts).find(
    ({ folded, section, isItem }) =>
      section !== 'duties' &&
      REFEREES.test(folded) &&
      (GIVE.test(folded) || (isItem && section === 'apply')) &&
      !ABOUT_NUMBER.test(folded),
  );
  return sentence ? saidBy(notice, sentence) : null;
}

const CONDITIONS: [DraftCondition['kind'], RegExp][] = [
  [
    'funding',
    /\b(?:subject|contingent|conditional|dependent|depending|depends?|pending)\b.{0,50}\b(?:fund|budget|donor|grant)|\bavailability of (?:fund|budget|resources)|(?:sous reserve|en fonction|dependant|condition|subordonne).{0,50}(?:financement|fonds|budget|credits|subvention)|disponibilite (?:des fonds|du financement|budgetaire|des credits)/u,
  ],
  [
    'nationality',
    /\b(?:nationals|citizens?|national of|nationality|citizenship|nationalite|ressortissant[es]*|citoyen[nes]*)\b.{0,80}\b(?:only|must|eligible|of (?:a|one|an|the)|required|hold|member|states?|countr|uniquement|doi[tv]|exclusi|etre|requise?|exigee?|d'un|de l'un|membre|etat|pays)|\b(?:must|be|only|open to|reserved for|doi[tv][\p{L}]*|etre|ouvert aux?|reserve aux?|posseder|jouir)\b.{0,40}\b(?:nationals|citizens?|nationality|citizenship|nationalite|ressortissant|citoyen|de nationalite)|right to work|work(?:ing)? permit|authori[sz]ed to work|eligible to work|permis de (?:travail|sejour)|autorisation de travail|legally (?:entitled|authori[sz]ed)|jouir de ses droits civi/u,
  ],
  [
    'age',
    /\bage limit\b|\b(?:maximum|minimum) age\b|\bmaximum of \d\d years of age|\b(?:under|over|below|exceed|than|at least|between|not be) (?:the age of )?\d\d(?: and \d\d)? (?:years (?:of age|old)|at )|\bretirement age\b|\blimite d'age\b|\bage (?:maximum|minimum|maximal|limite)|\bag(?:e|ee|es|ees) (?:de |d'au (?:moins|plus) |entre )\d\d|\b\d\d ans (?:revolus|au (?:plus|moins)|maximum)|\bage requis/u,
  ],
  [
    'clearance',
    /\b(?:security|background|police|medical|criminal|dbs|crb|safeguarding|vetting|integrity) (?:and \w+ )?(?:clearance|check|screening|vetting|record|investigation|examination)s?\b|\bvetting\b|\bhabilitation\b.{0,30}|casier judiciaire|enquete (?:de securite|de moralite|administrative)|visite medicale|aptitude medicale|extrait de casier|medically fit|certificat medical|clean criminal record/u,
  ],
  [
    'start',
    /(?<!salary )(?<!salaries )\b(?:start(?:ing)?|commencement|entry on duty|entry into service|availability|available|begin|commence)\b(?: date| from| on|:| as of| to start| in| immediately)+.{0,40}(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|soon|immediate|asap)|\bas soon as possible\b.{0,20}$|\b(?:date de prise|prise de (?:fonctions?|poste|service)|entree en (?:fonctions?|service)|date de debut|debut du contrat|poste a pourvoir|disponib(?:le|ilite))\b.{0,60}(?:\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|des que possible|immediat|convenir)/u,
  ],
  [
    'contract',
    /\b(?:contract|appointment|type of (?:contract|appointment)|duration|length) ?(?:type|duration|length|period|status)?\s?[:\t]\s?\S|\b(?:fixed[- ]term|permanent|temporary|short-term|open-ended|indefinite) (?:\w+ )?(?:contract|appointment|position|post|employment|assignment)|\b(?:contract|appointment|position|assignment|consultancy) (?:is |will be )?(?:of|for) (?:an initial |a |up to |a period of |a term of |an initial period of )*(?:\w+ )?\(?\d*\)? ?(?:months?|years?)|\bcontrats? (?:a duree|de travail|de \w+ (?:ans|mois)|d'une? |cdd|cdi)|\bcdd\b|\bcdi\b|\bduree (?:du contrat|de la mission|de l'engagement|determinee|indeterminee|initiale)|\bmandat de \w+ (?:ans|annees)|\brenewable\b|\brenouvelable\b|staff member under|\bprobation|periode d'essai|\b(?:full|part)-?\s?time\b.{0,60}(?:employment|position|post|hours|\d)|\btemps (?:plein|partiel|complet)\b|\btaux d'(?:activite|occupation)/u,
  ],
  [
    'place',
    /\b(?:duty station|location(?=\s?[:\t])|place of (?:work|employment|assignment)|based in|(?:is|post|position) located (?:in|at) (?!the (?:office|department|division|section|unit|bureau|service|directorate|team|branch))|work location|home-?based|remote|telework|lieu (?:d'affectation|de travail|d'exercice|de service|du poste)|residence administrative|base a\b|basee? (?:a|au|en)\b|poste (?:est )?(?:base|situe)|localisation|teletravail)\b[\s:]/u,
  ],
  [
    'pay',
    /\b(?:salary|remuneration|pay) ?(?:range|scale|grade|is|of|from|starting|starts|:|\t|per|net|package)*.{0,60}(?:\d[\d.,' ]{2,}|€|\$|£|eur\b|chf|usd|gbp|grade|scale|echelon)|\b(?:gross|monthly|annual|yearly)\b.{0,40}(?:€|\$|£|eur\b|chf|usd|gbp|salary|\bpay\b).{0,20}\d|\b(?:salaire|remuneration|traitement|indemnite|gratification)\b.{0,80}(?:\d[\d.,' ]{2,}|€|eur\b|chf|fcfa|xaf|xof|echelon|grade|grille|classe|selon|bareme|indice)|\d[\d.,' ]{2,}\s?(?:€|eur|euros|chf|usd|gbp|\$|£).{0,20}(?:\/|per |par |an\b|mois|month|year|annum|brut|gross|net\b)|(?:€|\$|£|\b(?:eur|chf|usd|gbp))\s?\d[\d.,' ]{2,}k? ?(?:\/|per |par |an? )\s?(?:month|year|an\b|annee|mois|hour|heure|day|jour|annum|week)|\bunpaid\b|non remuneree?|\bvolunteer position|benevol/u,
  ],
];

const MOST_CONDITIONS = 40;
const LONGEST_CONDITION = 500;

/** Conditions in the notice's order, each once; requirements and duties are not read for them, but for what is said nowhere else. */
export function readConditions(notice: Notice, parts: Part[]): NoticeDraft['conditions'] {
  const conditions: NoticeDraft['conditions'] = [];
  for (const sentence of sentencesOf(notice, parts)) {
    if (conditions.length >= MOST_CONDITIONS) break;
    if (sentence.words.length > LONGEST_CONDITION) continue;
    for (const kind of conditionsIn(sentence)) {
      const said = saidBy(notice, partSaying(kind, sentence, notice.text));
      if (conditions.some(({ value }) => value.kind === kind && value.words === said.value)) continue;
      conditions.push({ ...said, value: { kind, words: said.value } });
    }
  }
  return conditions;
}

/** Of a line that strings facts together, the part that says it; of a sentence behind a heading of several words, the sentence. */
function partSaying(kind: DraftCondition['kind'], sentence: Sentence, text: string): Passage {
  const pattern = CONDITIONS.find(([of]) => of === kind)?.[1];
  const saysIt = ({ start, end }: Passage) => pattern?.test(fold(text.slice(start, end)).replace(/[^\S\t]+/gu, ' '));
  let part: Passage = { start: sentence.start, end: sentence.end };
  const line = text.slice(part.start, part.end);
  const cuts = [...line.matchAll(/\s[·•|]\s|\t+(?=[^\t]*[:\t])/gu)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  if (DATED_LINE.test(fold(line)))
    cuts.push(
      ...[...line.matchAll(/(?<=\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\s+/gu)].map(({ index, 0: { length } }) => ({
        from: index,
        to: index + length,
      })),
    );
  cuts.sort((a, b) => a.from - b.from);
  let from = 0;
  for (const { from: to, to: next } of [...cuts, { from: line.length, to: line.length }]) {
    const cell = { start: sentence.start + from, end: sentence.start + to };
    if (cuts.length > 0 && saysIt(cell)) {
      part = cell;
      break;
    }
    from = next;
  }
  const runIn = runInHeading(text.slice(part.start, Math.min(part.end, part.start + 140)));
  if (runIn === null || /[:\t]\s*$/u.test(text.slice(part.start, part.start + runIn.length))) return part;
  const behind = { start: part.start + runIn.length, end: part.end };
  return saysIt(behind) ? behind : part;
}

/** A line of a job board: "Posted on 01.10.2025 Deadline 26.10.2025 €10,889/month". */
const DATED_LINE =
  /\b(?:posted|published|deadline|closing|expires?|publiee?|cloture|limite|expire)\b.{0,20}\d|deadline\d/u;

function conditionsIn({ folded, section }: Sentence): DraftCondition['kind'][] {
  if (section === 'duties' || /\bnot acquire\b|similar jobs|offres similaires/u.test(folded)) return [];
  const isOnEquality =
    /regardless of|irrespective of|without distinction|sans distinction|equal (?:treatment|opportunit)/u.test(folded);
  if (isOnEquality && !/age limit|limite d'age/u.test(folded)) return [];
  return CONDITIONS.filter(
    ([kind, pattern]) =>
      !isElsewhere(kind, section) && pattern.test(folded) && !(kind === 'start' && OF_PROCEDURE.test(folded)),
  ).map(([kind]) => kind);
}

/** What starts on a day without being the post. */
const OF_PROCEDURE =
  /\b(?:review|screening|applications? (?:will|received|process)|interviews?|selection|entretiens?|auditions?|depouillement|examen des)\b/u;

/** Where a kind of condition would only seem to be said: years of a contract in a requirement, a place in a text about the employer. */
function isElsewhere(kind: DraftCondition['kind'], section: SectionKind | null): boolean {
  if (section === 'about') return ['contract', 'place', 'pay', 'start'].includes(kind);
  if (section === 'apply') return ['contract', 'pay'].includes(kind);
  const isAsked = isAsking(section) && section !== 'requirements';
  return isAsked && !['nationality', 'clearance', 'age', 'funding'].includes(kind);
}

function saidBy(notice: Notice, sentence: Passage): Said<string> {
  const passage = trimmedTo(notice.text, sentence);
  const tail = /[;,]$/u.test(notice.text.slice(passage.start, passage.end)) ? 1 : 0;
  const exact = { start: passage.start, end: passage.end - tail };
  return { value: plainSpaces(notice.text.slice(exact.start, exact.end)), passages: [exact], assumption: null };
}
