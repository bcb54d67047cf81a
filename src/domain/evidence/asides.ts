// Where papers speak of something else than what their writer has done: of the post and the employer, of name and address, of referees and hobbies.
import { sectionsNamedBy } from '../roles/headings.ts';
import type { Criterion } from '../vacancy.ts';
import { fold, foldInPlace } from './words.ts';

const ABOUT = ['post', 'nationality', 'birth', 'licence', 'home', 'contact', 'referees', 'leisure'] as const;
/** What an aside is about. */
export type About = (typeof ABOUT)[number];

/** A stretch of a page that is no evidence, except for criteria that ask for just this. */
export interface Aside {
  start: number;
  end: number;
  about: About;
}

/**
 * The asides of a page. A clause is one, not its sentence: "I apply for the post of … because I led …" tells what was led.
 * @param isLetter whether the page is of a letter: there "the post" is the one applied for, and above the salutation stand addresses
 */
export function asidesIn(text: string, isLetter: boolean, inPlace = foldInPlace(text)): Aside[] {
  const { folded, placeOf } = inPlace;
  const found = [
    ...(isLetter ? [...headOf(folded), ...matchesOf(folded, IN_LETTERS, clauseEnd)] : []),
    ...matchesOf(folded, OF_THE_POST, clauseEnd),
    ...matchesOf(folded, SUBJECT_LINE, lineEnd, ({ 0: line }) => isLetter || NAMES_A_POST.test(line)),
    ...matchesOf(folded, YOURS, yoursEnd),
    ...personalIn(folded),
    ...contactsIn(folded),
    ...sectionsIn(folded, (from, to) => text.slice(placeOf(from), placeOf(to))),
  ];
  return found.map(({ start, end, about }) => ({ start: placeOf(start), end: placeOf(end), about }));
}

/** What asides count for a criterion all the same. */
export function countedFor({ kind, text, aspects }: Criterion): ReadonlySet<About> {
  const words = fold([...Object.values(text), ...aspects.flatMap(({ en, fr }) => [...en, ...fr])].join('\n'));
  const counted = new Set(ABOUT.filter((about) => ASKS_FOR[about].test(words)));
  if (kind === 'competency') counted.add('leisure');
  return counted;
}

/** Whether a place lies in an aside that does not count. */
export function isAside(asides: Aside[], at: number, counted: Pick<ReadonlySet<About>, 'has'>): boolean {
  return asides.some(({ start, end, about }) => at >= start && at < end && !counted.has(about));
}

const ASKS_FOR: Record<About, RegExp> = {
  post: /(?<!conflicts? of |conflits? d')\b(?:interest(?:ed)?|interets?|interesse)\b|motivat|motive\b|attract|drawn\b|enthusias|willing|passion|attire|desireu|envie\b|adhesion|commitment to|attachement/u,
  nationality: /nationalit|citizen|citoyen|ressortissant|\bnationals? of\b/u,
  birth: /\bage\b|birth|naissance|\bborn\b/u,
  licence: /driv|conduire|permis|vehic/u,
  home: /address|adresse|resid|domicil/u,
  contact: /(?!)/u,
  referees: /referee|references\b/u,
  leisure: /hobb|sport|loisir|leisure|music|musique|benevol|volunteer/u,
};

function aside(about: About, start: number, end: number): Aside {
  return { about, start, end };
}

function matchesOf(
  folded: string,
  pattern: RegExp,
  endOf: (folded: string, from: number) => number,
  counts: (match: RegExpMatchArray) => boolean = () => true,
): Aside[] {
  return [...folded.matchAll(pattern)]
    .filter(counts)
    .map((match) => aside('post', match.index, endOf(folded, match.index + match[0].length)));
}

/** Sender, addressee and salutation. */
function headOf(folded: string): Aside[] {
  const salutation = SALUTATION.exec(folded.slice(0, LONGEST_HEAD));
  return salutation ? [aside('post', 0, salutation.index + salutation[0].length)] : [];
}
const LONGEST_HEAD = 900;
const SALUTATION =
  /^[ \t]*(?:dear\b|to whom it may|hello\b|good (?:morning|day)|(?:mesdames?|madame|monsieur|messieurs|bonjour)\b(?=[^\n]{0,80}[,:]?[ \t]*(?:\n|$)))[^\n]{0,100}/mu;

/** To where something else than the post, or the writer, is spoken of. */
function clauseEnd(folded: string, from: number): number {
  const over = folded.slice(from, from + LONGEST_CLAUSE).search(CLAUSE_OVER);
  return over < 0 ? Math.min(folded.length, from + LONGEST_CLAUSE) : from + over;
}
const LONGEST_CLAUSE = 260;
const CLAUSE_OVER =
  /[.;!?•|:](?:\s|$)|\n\s*(?:\n|[-•▪●*])|\s(?:because|since i\b|as i\b|as (?:my|an?)\b|given (?:my|that i)|where i\b|wh(?:ich|om) i\b|that i\b|with (?:my|over|more|nearly|almost|an?\b|\d|(?:[a-z-]+ ){1,2}years)|having|thanks to my|based on|after (?:\w+|\d+) years|and (?:i|my|have|am)\b|but|i (?:have|am|was|led|managed|bring|hold|had|did|work\w*)\b|my\b|car\b|parce qu|puisqu|ou (?:je|j'|mon|ma|mes)\b|que (?:je|j')|et (?:je|j'|mon|ma|mes)\b|grace a|apres|forte? d|ayant|avec (?:mon|ma|mes|une?|plus|\d)|mon\b|ma\b|mes\b|mais\b|j'ai\b|je (?:suis|possede|dispose|travaille|dirige)\b)|,\s(?:i\b|being|drawing|bringing|with\b|after|while|currently|je\b|j'|dote|titulaire|diplome|avec\b|actuellement|\d)/u;

function lineEnd(folded: string, from: number): number {
  const end = folded.indexOf('\n', from);
  return end < 0 ? folded.length : end;
}

/** "Your multicultural team" ends with its adjectives; where it does something, the clause is about it. */
function yoursEnd(folded: string, from: number): number {
  const end = clauseEnd(folded, from);
  const behind = folded.slice(from, Math.min(end, from + LONGEST_NOUN));
  const stop = NOUN_OVER.exec(behind);
  if (!stop) return from + behind.length;
  return ACTS.test(stop[0]) ? end : from + stop.index;
}
const LONGEST_NOUN = 60;
const ACTS = /has|have|is|are|was|est|sont|ont|vient|needs?|seeks?|works?|plans?|decided|m'a/u;
const NOUN_OVER = new RegExp(
  String.raw`[,()]|\s(?:an?|une?|my|mon|ma|mes|me|i|je|j'|\d+|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|cinq|sept|huit|neuf|dix|douze|quinze|vingt|as|through|by|who|qui|que|comme|par|(?:${ACTS.source}))\b`,
  'u',
);

const POST = `(?:post|position|vacancy|role|job|opening|opportunity|poste|emploi|fonctions?|offre|annonce|concours|recrutement)`;
const EXPLAINING = `(?:highlight|mention|stress|emphasi[sz]e|underline|point|add|say|draw|note|inform|introduce|share|present|thank|tell|begin|start by|souligner|preciser|mettre en avant|attirer|rappeler|ajouter|mentionner|vous faire part|vous presenter|remercier|insister|evoquer)`;

/** Applying, wishing and looking for. */
const OF_THE_POST = new RegExp(
  [
    String.raw`\b(?:i am|i'm|i|to|hereby|herewith) apply(?:ing)? (?:for|to)\b`,
    String.raw`\bmy (?:application|candidacy|candidature)\b|\bapplication for (?:the|your|this) (?:\S+ ){0,4}?${POST}\b|\b(?:in response to|with reference to|regarding) (?:the|your) (?:\S+ ){0,4}?${POST}\b`,
    String.raw`\binterest(?:ed)? in (?:the|this|your|joining|working)\b`,
    String.raw`\bi(?:'d| would| should)(?: also| very much| really| be (?:happy|glad|honou?red|pleased|delighted))? (?:like|love|welcome|be)?\s?to (?!${EXPLAINING}\b)`,
    String.raw`\bi (?:wish|want|hope|aim|intend|am (?:eager|keen|excited|ready|willing|happy)) to (?!${EXPLAINING}\b)`,
    String.raw`\b(?:seeking|looking for|in search of|searching for) (?:an? |the |my |new |to )?(?:[^\s,.;]+ ){0,4}?(?:${POST}|positions|roles|jobs|opportunities|challenges?|employment)\b`,
    String.raw`(?:^|\n)[ \t]*(?:career |professional |job )?objectives?[ \t]*(?::|[–-][ \t])`,
    String.raw`(?:^|\n)[ \t]*to (?:obtain|secure|find|join|pursue|work in|work as|gain) `,
    String.raw`\b(?:ma|cette|presente) candidature\b|\bcandidature (?:au|a la|a ce|pour|sur)\b|\bje (?:me porte|suis) candidate?\b|\bje (?:souhaite |me permets de |vous )?postuler?\b`,
    String.raw`\b(?:en reponse a|suite a) (?:votre|l')`,
    String.raw`\bje (?:souhaite(?:rais)?|voudrais|desire(?:rais)?|aimerais|veux|serais (?:heureu(?:x|se)|ravie?|honoree?) de?)[ '](?!(?:\w+ment |aujourd'hui |donc )*${EXPLAINING}\b)`,
    String.raw`\b(?:a la|en) recherche (?:active )?d'|\brecherche (?:un |une |d'un )?(?:poste|emploi|stage|opportunite|nouvelle? |alternance)`,
    String.raw`(?:^|\n)[ \t]*objectifs?(?: professionnels?| de carriere)?[ \t]*(?::|[–-][ \t])`,
    String.raw`\byou (?:ask|require|seek|need|want|are (?:looking|seeking|recruiting|hiring)|describe|mention|list|expect|offer)\b`,
    String.raw`\bvous (?:recherchez|demandez|exigez|cherchez|souhaitez|proposez|publiez|decrivez|attendez|mentionnez|recrutez|offrez)\b`,
    String.raw`\b(?:the|your|this) (?:vacancy|notice|advert\w*|announcement|vacancy (?:notice|announcement)|job description)(?: notice| announcement)? (?:asks?|requires?|calls?|seeks?|describes?|mentions?|lists?|says?|states?|is|stresses)\b`,
    String.raw`\b(?:l'|votre |cette |cet )(?:annonce|avis(?: de vacance)?|offre(?: d'emploi)?|fiche de poste) (?:demande|exige|requiert|decrit|mentionne|prevoit|evoque|precise|indique|insiste)`,
  ].join('|'),
  'gu',
);

/** In a letter, the post is the one applied for. */
const IN_LETTERS = new RegExp(
  [
    String.raw`\b(?:the|this) (?:post|position|job|role)(?: of [^.,;\n]{3,60}?)? (?:asks?|requires?|calls?|needs?|is|offers?|combines?|entails?|involves?|demands?|seems?|matches)\b`,
    String.raw`\b(?:le|ce) (?:poste|emploi|profil)(?: de [^.,;\n]{3,60}?| recherche| propose)? (?:demande|exige|requiert|est|suppose|implique|consiste|comporte|appelle|combine|reunit|correspond|m'attire)\b`,
    String.raw`\b(?:the|this) (?:post|position|job|role) of\b|\b(?:le|au|du|ce) poste d[e']`,
  ].join('|'),
  'gu',
);

const SUBJECT_LINE =
  /(?<=^|\n)[ \t]*(?:re|ref|r\/f|subject|subj|object|objet|reference|concerne|concerns|betrifft|betreff)[ \t]*[.:]+[^\n]{0,200}/gu;
const NAMES_A_POST = /candidat|appl(?:y|ication)|vacanc|\bposte?\b|\bposition\b|recru/u;

/** What the reader has: "your multicultural team", "votre organisation internationale". */
const YOURS = new RegExp(
  String.raw`\b(?:your|votre|vos) (?:[a-z\d'’/-]+ ){0,5}?(?:${POST}s?|organi[sz]ations?|institutions?|teams?|departments?|secretariat|services?|offices?|compan(?:y|ies)|agenc(?:y|ies|es?)|ministry|museum|hospital|universit(?:y|es?)|school|laborator(?:y|ies)|directorates?|unit|units|missions?|objectives?|priorit(?:y|ies|es?)|strateg(?:y|ies|ies?)|programmes?|programs?|projects?|projets?|panel|council|members?|staff|colleagues|mandate|values|work|efforts|needs|requirements|criteria|head|director|manager|officer|notice|advert\w*|announcement|equipes?|etablissement|structure|administration|direction|commune|ville|laboratoire|musee|hopital|cabinet|entreprise|societe|collectivite|clientele|avis|besoins|valeurs|objectifs|activites|partenaires|ministere|departement|universitaire|ecole|association|fondation)\b`,
  'gu',
);

/** Label and what stands behind it, up to the next cell of the line. */
function personalIn(folded: string): Aside[] {
  return [...folded.matchAll(PERSONAL)].flatMap((match) => {
    const about = ABOUT.find((each) => match.groups?.[each] !== undefined);
    if (!about) return [];
    const from = match.index + match[0].length;
    const value = folded.slice(from, from + LONGEST_VALUE).search(/\n|[|•·;]|[ \t]{3,}|\t/u);
    return [aside(about, match.index, from + (value < 0 ? LONGEST_VALUE : value))];
  });
}
const LONGEST_VALUE = 90;
const PERSONAL = new RegExp(
  String.raw`(?:(?<=^|\n)|(?<=[|•·;]|[ \t]{3}|\t))[ \t]*(?:${[
    String.raw`(?<nationality>(?:nationalit(?:y|ies|es?)|citizenships?|citoyennetes?)(?:\(ies\)|\(s\))?)`,
    String.raw`(?<birth>date (?:and place )?of birth|place of birth|d\.?o\.?b\.?|born|nee? le|date (?:et lieu )?de naissance|lieu de naissance|age|marital status|civil status|family status|etat civil|situation (?:de famille|familiale|matrimoniale)|gender|sexe?|religion)`,
    `(?<licence>driv(?:ing|er'?s?) ?licen[cs]es?|driving permit|permis(?: de conduire)?)`,
    `(?<home>(?:home |permanent |current |postal |mailing )?address|adresse(?: postale| personnelle)?|(?:place of )?residence|domicile|lieu de residence)`,
  ].join(
    '|',
  )})(?:[ \t]*[:–|-][ \t]*|[ \t]{2,}|\t|(?<=born) (?=\d|in |on )|(?<=le) (?=\d)|(?<=permis|licen[cs]e) (?=[a-e]\d?\b)|(?<=nationalit(?:y|e)) (?=[a-z]+[ \t]*(?:\n|$)))`,
  'gu',
);

/** Addresses hold names and abbreviations: bsc@example.org. */
function contactsIn(folded: string): Aside[] {
  if (!ANY_CONTACT.test(folded)) return [];
  return [...folded.matchAll(CONTACT)].map(({ index, 0: said }) => aside('contact', index, index + said.length));
}
const ANY_CONTACT = /@|:\/\/|www\.|linkedin\.com|github\.com/;
const CONTACT = /[\w.+-]{1,64}@[\w.-]{1,80}|(?:https?:\/\/|www\.|linkedin\.com|github\.com)[^\s,;)]{1,200}/gu;

/** Referees and hobbies, to the next heading or empty line. */
function sectionsIn(folded: string, written: (from: number, to: number) => string): Aside[] {
  return [...folded.matchAll(SECTION)].map((match) => {
    const from = match.index + match[0].length;
    const about: About = match.groups?.referees !== undefined ? 'referees' : 'leisure';
    let end = lineEnd(folded, from);
    // What stands beside its title needs no more lines.
    if (folded.slice(from, end).trim() !== '') return aside(about, match.index, end);
    for (let lines = 0; lines < MOST_LINES && end < folded.length; lines += 1) {
      const next = lineEnd(folded, end + 1);
      const line = written(end + 1, next);
      if (line.trim() === '' ? lines > 1 : line.length > LONGEST_LINE || isTitle(line)) break;
      end = next;
      if (/request|demand/u.test(line)) break;
    }
    return aside(about, match.index, end);
  });
}
const MOST_LINES = 12;
/** Longer lines are prose again. */
const LONGEST_LINE = 150;
const SECTION =
  /(?<=^|\n)[ \t]*(?:(?<referees>(?:professional |work )?(?:references|referees)|referents|references professionnelles|personnes de reference)|(?<leisure>(?:hobbies|interests|leisure|pastimes)(?: (?:and|&) (?:hobbies|interests|activities))?|personal interests|loisirs|centres? d'interets?|passe-temps))[ \t]*(?::|(?=\n)| {2,}|\t)/gu;

/** A heading, known or not: in capitals throughout it is one. */
function isTitle(line: string): boolean {
  return (line.length < 60 && sectionsNamedBy(line).length > 0) || /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u.test(line);
}
