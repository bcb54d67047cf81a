// What the words of a requirement tell: a degree, experience, a wish rather than a demand, or no requirement at all.
import { fold } from '../../folding.ts';
import type { CriterionKind } from '../../vacancy.ts';
import type { SectionKind } from './section-names.ts';
import { opensWithYears, startsOfWhich, yearsAsked } from './years-asked.ts';

const DEGREE =
  /\bdegrees?\b(?! of (?:autonomy|independence|confidentiality|flexibility|initiative|responsibility|discretion|accuracy))|\bbachelor|\bmaster(?:'?s)?(?:\b(?= (?:in|of|or|level|degree|en|de|ou|universitaire|2|1|ii))|'s|$)|\bmasters? (?:en|de|in|of)\b|(?<!post-?)\bdoctora|\bph\.? ?d\b|\bdiploma?s?\b|\bdiplomes?\b|\bdiplomee?s?\b|university (?:education|studies|qualification|graduate)|\bundergraduate\b|\bpostgraduate\b|\bgraduates?\b (?:in|of|from)|\bgraduation\b|secondary (?:school|education)|high[- ]school|tertiary education|higher education|post-secondary|academic (?:qualification|background|degree|training)|vocational (?:training|qualification|education)|\blicence (?:en|de(?! con)|universitaire|professionnelle|ou)\b|\bbac ?(?:\+|plus) ?\d|\bbaccalaureat\b|\bmaitrise (?:en|universitaire)\b|\bingenieure?[s]? (?:diplom|d'etat|civil)|diplome d'ingenieur|grandes? ecoles?|formation (?:superieure|universitaire|initiale|academique|technique|juridique|en |de niveau|de base|commerciale|d'ingenieur)|etudes (?:superieures|universitaires|secondaires)|niveau (?:d'etudes|bac|licence|master|universitaire)|enseignement superieur|\bbts\b|\bdut\b|\bcap ou\b|\bcap\/bep\b|\bbep\b|\bdeug\b|\bdess\b|\bdea\b|\bllm\b|\bll\.m|\bmba\b|\bb\.?sc\b|\bm\.?sc\b|\bmbbs\b|\bmbchb\b|\bb\.?tech\b|\bm\.?tech\b|\bb\.?com\b|\bhnd\b|\bpgce\b|\bmaturite\b|\bcfc\b|\bbrevet federal\b/u;
const EXPERIENCE = /\bexperiences?\b|\bexperience?d\b|\bexperimentee?s?\b|track record|\banciennete\b/u;
const COMPETENCY =
  /\bskills?\b|\babilit(?:y|ies)\b|\bable to\b|\bcapacity to\b|\bcapable\b|team[- ]?(?:player|work|spirit)|\baptitudes?\b|\bcapacites?\b|\bsens (?:de|du|des|aigu|eleve|developpe|l)|\besprit\b|\bqualites?\b|\brigueur\b|rigoureu|\bautonom|\bdiscret|\bdynami|\bflexib|\bmotivat|\bmotive|\bintegrity\b|\bintegrite\b|\bcreativ|\bcommunication\b|\binitiative|\badaptab|\borganise[es]*$|\baisance\b|\bprofessionalism|\bmindset\b|\bmindful|\bproactiv|\battention to detail|\binterpersonal|\bempath|\bsavoir-(?:etre|faire)|\bcuriosi|\bdisponib|\bresilien/u;

const DESIRABLE = new RegExp(
  [
    String.raw`\b(?:would|will|is|are|being|be|considered|regarded|seen|viewed|as|constitutes?)\b[\s,]+(?:also |highly |strongly |particularly |considered |regarded |seen |viewed |deemed |as |be |very )*(?:an? )?(?:added |additional |strong |distinct |definite |significant |major |great |clear |further |big |real |huge |considerable )*(?:assets?|advantages?|advantageous|plus\b|bonus|desirable|desired|preferred|preferable|beneficial|welcomed?\b|appreciated|valued|favou?red|helpful|useful\b|a benefit|merit)`,
    String.raw`\b(?:an? )(?:added |additional |strong |distinct |definite |significant |major )*(?:assets?|advantage|plus|bonus)\s*[).]?$`,
    String.raw`\b(?:an? )(?:strong |added )?(?:asset|plus)\b(?! to)`,
    String.raw`\b(?:highly |strongly )?(?:desirable|preferred|advantageous)\s*[).]?$|\((?:highly )?(?:desirable|preferred|preferable|asset|an asset|advantage|advantageous|a plus|plus|nice to have|optional|souhaitee?|souhaitable|un plus|atout|facultatif|apprecie[e]?)\)`,
    String.raw`^(?:ideally|preferably|desirable|preferred|advantageous|asset|nice to have|idealement|de preference|souhaitee?s?|souhaitable|atouts?)\b`,
    String.raw`nice[ -]to[ -]have|good[ -]to[ -]have|non-essential|\bis desirable|\bdesirable but\b|\bpreference (?:will|may|would) be given|\bpriority (?:will|may) be given to candidates? with`,
    String.raw`\bsouhaitee?s?\b|\bsouhaitables?\b|\batouts?\b|\bapprecie(?:e|s|es|\(e\)|·e)?(?!\p{L})|\b(?:serait?|serai(?:en)?t|est|sont|sera|seront|constitue(?:nt|ra|rait|raient)?|represente(?:rait)?) (?:egalement |aussi |consideree?s? comme |consideres comme )*(?:un |des |d')?(?:reel |vrai |veritable |serieux )?(?:plus|avantages?|atouts?|bienvenue?s?|preferee?s?|privilegiee?s?|valorisee?s?|preferables?)\b|\bun (?:vrai |reel )?plus\s*[).]?$|\bun avantage\s*[).]?$|\bdesiree?s?\b|\bidealement\b.{0,12}$`,
  ].join('|'),
  'u',
);

const NEVER_ASKED = new RegExp(
  [
    // the employer's promises and principles
    String.raw`equal opportunit|equal employment|regardless of|irrespective of|without (?:distinction|discrimination|regard to)|sans distinction|egalite des chances|encourage[sd]? (?:applications|women|qualified|all|candidates)|are (?:strongly |particularly |especially )?encouraged to|women (?:and|are|candidates)|candidatures? feminines|reasonable accommodation|amenagements? raisonnable|diversity|diversite\b|zero tolerance|tolerance zero|sexual (?:exploitation|harassment)|equal treatment|persons? with disabilit|en situation de handicap|handicap\b|non-smoking`,
    // the course of the procedure
    String.raw`short-?listed|preselection|presel|pre-selected|only (?:candidates|applicants|applications|those)|seule?s les (?:candidat|dossier|personnes)|will be (?:contacted|invited|notified|assessed|considered only|tested|interviewed|evaluated|requested)|(?:seront|sera) (?:contacte|convoque|invite|evalue|examine|retenu|informe|soumis)|\binterviews?\b|\bwritten test|entretien (?:d'embauche|de selection|oral)|epreuve ecrite|reference checks?|background checks?|previous applicants|need not (?:re-?)?apply|late applications|incomplete applications|applications? (?:must|should|will|received|are|can|may|have|with|without|to be|deadline)|^(?:les |la |toute |toutes les |vos |votre )?(?:candidatures?|dossiers? de candidature)\b|uniquement par (?:e-?mail|courriel|mail)|par (?:e-?mail|courriel|mail) uniquement|exclusivement (?:en ligne|par)|\barobase\b|(?:les |toute |vos )?(?:candidatures?|dossiers? de candidature) (?:incompl|recue|doi|devr|ser|adress|compos|comprend|est|sont|accompagn)|\b(?:please |kindly )?(?:send|submit|apply|email|upload|attach|click|visit|refer to|note that|contact|forward|complete the|fill|read)\b.{0,60}(?:cv|resume|application|letter|by e?-?mail|to the|at http|www|here|link|form|online|position|following address|:)|^(?:please|kindly|veuillez|merci de|priere de)\b|^(?:if|for) (?:you are|you feel|you have any|more information|further information|interested)|interested (?:candidates|applicants|persons|in this)|candidats? interesse|personnes interessees|les interesse|pour (?:postuler|plus d|tout|tous|toute)|\bhow to apply\b|closing date|date limite|\bdeadline for\b|https?:\/\/|www\.|[\w.]@[\w-]+\.|\bcopies? of|copies? (?:certifiee|conforme|des? diplome)|proof of|attach(?:ed)? (?:a|your)|onus is on|demonstrate how they meet|motivation letter|cover letter|lettre de motivation|curriculum vitae|no fee|fees? at any stage|does not charge|ne percoi|spontan`,
    // pay, contract, place
    String.raw`^failing that$|^if you (?:hear|have not heard|do not hear)\b|personal data\b|donnees (?:personnelles|a caractere)|\b(?:are|is|will be) kept for\b|(?:sont|seront) conserve|\bassistance line\b|^(?:full|part)[- ]time,|^temps (?:plein|partiel|complet),|\bmore information (?:in|on|at|about)\b|^the service (?:deals|handles)\b|\bwe (?:offer|provide|propose|are an?\b(?! looking)|value|believe|support|welcome|reserve|will provide|pay|do not)|\bnous (?:offrons|proposons|vous offrons|vous proposons|croyons|valorisons|encourageons|sommes une?)|\bsalary\b|\bsalaire\b|\bremuneration\b|\bbenefits\b package|competitive (?:package|salary)|annual leave|conges? (?:annuels|payes)|tickets?[- ]restaurant|health insurance|assurance maladie|contract (?:is|duration|type|will)|fixed-term contract|contrat (?:a|de|d')|full-time (?:position|employment|post)|duty station|position is (?:based|located|open|subject|funded)|poste (?:est )?(?:base|situe|ouvert|a pourvoir)|staff (?:rules|regulations|manual)|probation(?:ary)? period|periode d'essai|subject to (?:change|funding|the availability)|reserves the right|se reserve le droit|the (?:organi[sz]ation|company) (?:is|was|offers|reserves)|all rights reserved|cookies?\b|share this|save (?:this )?job|similar jobs`,
    // what languages an organisation has, and rules on what may stand for what
    String.raw`criteria (?:below|above|listed)|requirements (?:below|above|listed)|assessed (?:on|against|by|during)|essential criteria|\bas follows$|\bsee (?:section|annex|below|page)\b|voir (?:annexe|ci-dessous|section)|application period|^(?:des |les )?(?:cours magistraux|travaux (?:diriges|pratiques)\b)|^le laboratoire\b|^l'(?:equipe (?:de recherche|pedagogique)|unite de recherche)\b|^the (?:laboratory|research group|department|unit|team) (?!need|look|require|expect|seek)|\{[%{]|if you have any questions|canvassing|not (?:be )?entertained|disqualif|\bdo not (?:attach|send|call|include|phone)|^(?:apply|postulez?|suivez|follow) (?:now|us|en ligne|via|sur|nous|our|online)|^apply$|^suivez-nous|^eoe\b|#j-\d|cannot be held responsib|happy to answer|\bremercie|^(?:the |le )?process(?:us)?\b|applications? (?:through|via)|^entretiens? |\(at\)|^\W*(?:subject|objet|e-?mail|courriel|tel|phone|horaires|close date|closing|publiee?|posted|expires?|reference|title|opens)\b.{0,14}:|^(?:rythme|demarrage|duree|statut|volume horaire|date de (?:debut|fin)|mission en teletravail|travail a distance|localisation|occasional travel|this position is|the post ?holder (?:will|is expected))\b|^(?:full|part)[- ]time$|^temps (?:plein|partiel|complet)$|^we (?:must|will|shall|can)\b|\bauditions? (?:prevues?|auront|le\b|des candidat)|\bjury (?:le|prevu|aura)|entretiens? prevus?|\bright to work\b|\bwork(?:ing)? permit\b|may be addressed|ombuds|mediateur europeen|^(?:date de )?(?:prise de (?:poste|fonctions?|service)|entree en (?:fonctions?|service)|debut (?:du contrat|de (?:la )?mission|souhaite))|^poste a pourvoir|^(?:start(?:ing)? date|entry on duty|starting (?:on|from|as soon))|^(?:seniority|employment type|job function|industries)\b|^(?:none|n\/a|neant|not applicable|aucune?)\.?$`,
  ].join('|'),
  'u',
);

/** A rule on what may stand for the requirement before it: no requirement of its own. */
const STANDS_FOR =
  /\bin lieu of|may be (?:accepted|considered|substituted)|can be (?:accepted|substituted)|will be accepted|as (?:a )?substitute|in place of|peut (?:etre accepte|remplacer|tenir lieu|compenser|se substituer)|peuvent (?:etre accept|remplacer|tenir lieu|compenser)|tenir lieu|tient lieu|a defaut d|sera acceptee?|equivalent combination|in combination with .{0,80}(?:years|experience)|with (?:a further|additional|an additional) .{0,20}years/u;

const READS_REQUIRED =
  /^(?:individuals?|consultants?|experts?|firms?|applicants?|candidate?s?|persons?|people|personnes?)\s(?:with|having|who have|ayant|justifiant|disposant|possedant)\b.{0,80}(?:years|ans\b|degree|diplom|experience)|\b(?:candidates?|applicants?|incumbent|person|holder|individual|successful|you|we|consultants?|experts?|firms?|contractors?|tenderers?|volunteers?|interns?)\b.{0,60}\b(?:must|should|shall|need(?:s)? to|is required to|are required to|will|are expected to|is expected to|ideally)\b.{0,25}\b(?:have|possess|hold|be (?:fluent|proficient|able|familiar|a |an |in possession|qualified|computer)|demonstrate|be)\b|\byou(?:'ll| will)? need (?!to (?:apply|complete|send|submit))|\byou(?:'ll)? (?:have|hold|possess|are (?:fluent|proficient|able|a |an |familiar|comfortable|highly)|speak|bring|know)\b|\byou['’]ve\b|\bwill (?:bring|have|possess|hold)\b.{0,40}(?:years|degree|experience)|\b(?:looking for|seeking|seeks|in search of)\b.{0,80}\b(?:with|who|having)\b|(?:is|are) (?:required|essential|mandatory|a must|indispensable|necessary|compulsory|expected)\b|\brequires?\b.{0,60}(?:degree|experience|years|knowledge|fluency|skills)|\bvous (?:etes (?:titulaire|diplome|dote|capable|une? |a l'aise|reconnu|rigoureu|autonome|organise|de formation|issu|bilingue)|justifiez|possedez|disposez|maitrisez|avez|parlez|connaissez|detenez|faites preuve|savez)\b|(?:candidat|titulaire|personne|postulant|profil|consultant|expert|interesse)[\p{L}()·/-]*.{0,60}\b(?:doit|doivent|devra|devront|devrait)\b.{0,40}\b(?:etre|avoir|posseder|justifier|disposer|detenir|maitriser|demontrer|faire preuve|parler|connaitre)|\btitulaires? d['’]un|justifi(?:er|ant|e) d['’]une?|\b(?:est|sont) (?:exigee?s?|requise?s?|indispensables?|obligatoires?|necessaires?|imperati(?:f|ve)s?|demandee?s?)\b|\b(?:exigee?s?|requise?s?|indispensables?)\s*[.;)]?$/u;

/** Of somebody, whoever it is: "somebody with two years …", "members must have ten years …", "with at least 2 years of paid work". */
const WANTS_SOMEBODY =
  /\b(?:someone|somebody|a person|a colleague)\b[^.;]{0,40}\b(?:with|who|having)\b.{0,80}\byears?\b|\b(?:we (?:want|need|hope|seek|would like|look)|we're (?:hoping|looking|after))\b.{0,40}\b(?:who|with)\b.{0,120}\byears?\b|\b(?:must|should|shall) (?:have|possess|bring)\b.{0,40}\byears?\b|\b(?:with|having) (?:at least|a minimum of|no fewer than|no less than|not less than|more than|over) .{0,14}\byears?'? (?:of|in|as|experience|practice)\b|\bon attend (?:de|du)\b.{0,120}\b(?:ans|annees?)\b|\b(?:nous|on) (?:cherch|recherch|voul|souhait|attend)\p{L}+\b.{0,220}\b(?:ans|annees?) (?:d'|de (?:metier|pratique|terrain))|\bdoi(?:t|vent|vez) (?:avoir|compter|justifier|totaliser|posseder)\b.{0,40}\b(?:ans|annees)\b|^(?:the |our )?(?:requirements?|qualifications?|prerequisites?) (?:are|is|include)\b|^(?:les? )?(?:exigences|conditions|pre-?requis) (?:sont|est)\b/u;
const OF_THE_POST = /\b(?:contract|contrat|renew\p{L}*|renouvel\p{L}*|mandat|funded|financ\p{L}*|tenure)\b/u;

/** How requirements begin that have no verb: "Proven experience …", "Bonne connaissance …". */
const OPENS_REQUIRED =
  /^(?:an? |a minimum of |at least |minimum(?: of)? |the |une? |la |le |des |de |d')*(?:(?:very |tres )?(?:good|strong|excellent|solid|proven|demonstrated|extensive|sound|broad|thorough|in-depth|working|advanced|basic|practical|relevant|professional|significant|previous|prior|full|high|outstanding|recognised|native|first-level|advanced|university|bachelor|master|postgraduate|graduate|bonnes?|excellentes?|solides?|parfaite?s?|tres|forte?s?|grande?s?|reelle?s?|premiere) ?(?:level )?)*(?:experience|knowledge|understanding|abilit|skills|degree|fluen|proficien|familiarity|command|track record|willingness|capacity|competen|mastery|expertise|awareness|qualification|certification|diplom|bachelor|master|phd|doctora|licen[cs]e|connaissance|maitrise|capacite|aptitude|titulaire|formation|sens d|esprit|bac ?\+|niveau|aisance|gout pour|permis|\d{1,2}\+? (?:years?|yrs|ans?)\b|(?:two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|six|sept|huit|dix) (?:\(\d+\) )?(?:years|ans|annees))/u;

/** Whether it is wished for rather than demanded. */
export function isWished(words: string): boolean {
  return DESIRABLE.test(fold(words));
}

/** Words that stand among requirements and ask nothing: the procedure, the offer, principles. */
export function asksNothing(words: string): boolean {
  const folded = fold(words);
  if (folded.replace(/[^\p{L}]/gu, '').length < 3) return true;
  if (isDemandOfYears(folded)) return false;
  return NEVER_ASKED.test(folded) || TELLS_OF_WORK.test(folded) || (ON_A_DAY.test(folded) && !speaksOfLearning(folded));
}

function speaksOfLearning(folded: string): boolean {
  return DEGREE.test(folded) || EXPERIENCE.test(folded);
}

/** What the employer does, and what the work will be: "Nous formons …", "You will lead …", "Vous participerez …". */
const TELLS_OF_WORK =
  /^nous (?!recherch|cherch|attend|demand|exig|souhait|voul|voudr|aimer)|^our |^we (?!are (?:looking|seeking)|look|seek|require|expect|need|want|ask|would|hope)|^(?:as [^,]{3,60}, |finally, |in particular, )?you will (?:also )?(?:be responsible|have (?:primary |overall |ample )|lead\b|work\b|manage\b|support\b|join\b|report\b|develop\b|coordinate\b|assist\b|contribute\b|oversee\b|ensure\b|participate\b|help\b)|^vous (?!devrez|serez (?:titulaire|diplome|capable|dote|issu|une? ))(?:\p{L}{2,}(?:erez|irez|drez)|aurez (?:pour|en charge|la charge|l'occasion|a\b))\b/u;

/** A day of a month: of an interview, a festival, a closing. */
const ON_A_DAY =
  /\b\d{1,2}(?:st|nd|rd|th|er)? (?:january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:,|\b)|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/u;

/** "By the closing date, at least six years of experience" asks, whatever it names beside. */
function isDemandOfYears(folded: string): boolean {
  return (
    folded.length < 250 &&
    /at least|minimum|au moins/u.test(folded) &&
    /experience/u.test(folded) &&
    yearsAsked(folded) !== null &&
    !/contract|contrat|shortlist|interview|applications?\b/u.test(folded)
  );
}

export function standsForAnother(words: string): boolean {
  return STANDS_FOR.test(fold(words));
}

/** Whether a sentence under no heading asks something of the candidate. */
export function readsAsRequired(words: string): boolean {
  const folded = fold(words);
  return (
    READS_REQUIRED.test(folded) ||
    opensWithYears(words) ||
    (WANTS_SOMEBODY.test(folded) && !OF_THE_POST.test(folded) && (yearsAsked(words) !== null || DEGREE.test(folded))) ||
    (isWished(words) && /experien|knowledge|connaissance|fluen|degree|diplom|certific|maitrise|skills/u.test(folded))
  );
}

/** Whether a line begins with a degree or with years of experience: asked for wherever it stands. */
export function demandsOutright(words: string): boolean {
  const folded = fold(words.slice(0, 160)).trim();
  if (
    /\b(?:we|our|us|nous|notre|nos|company|founded|organi[sz]ation has|student|position|studentship|vacanc)\b/u.test(
      folded,
    )
  )
    return false;
  if (
    /^(?:an? |the |une? |le |la )?(?:[a-z-]+ ){0,2}(?:degree (?:in|or|level|and)|bachelor|master'?s? (?:degree|in|of|level|en)|ph\.?d (?:in|or)|doctorate|bsc\b|msc\b|bac ?\+ ?\d|diplome (?:d|de|en|universitaire|superieur)|titulaire d|licence en|doctorat (?:en|de)|formation (?:superieure|universitaire|de niveau)|niveau (?:bac|licence|master))/u.test(
      folded,
    )
  )
    return true;
  return (
    /^(?:an? |the |une? )?(?:minimum|at least|over|more than|au moins|au minimum|plus de|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|dix|experience d)/u.test(
      folded,
    ) &&
    /experien|\bexp\b/u.test(folded) &&
    yearsAsked(folded) !== null
  );
}

/** Whether a line begins the way items of requirements do. */
export function opensAsRequired(words: string): boolean {
  return OPENS_REQUIRED.test(fold(words));
}

export function namesDegree(words: string): boolean {
  return DEGREE.test(fold(words));
}

/**
 * The kind of a requirement that is none of languages.
 * @param section where it stands
 */
export function kindOf(words: string, section: SectionKind | null): CriterionKind {
  if (section === 'desirable' || isWished(words)) return 'desirable';
  const folded = fold(words);
  const years = yearsAsked(words) !== null;
  if (startsOfWhich(words) || (years && opensWithYears(words))) return 'experience';
  const degree = DEGREE.exec(folded);
  const experience = EXPERIENCE.exec(folded);
  if (section === 'education') return years && !degree ? 'experience' : 'education';
  if (section === 'experience') return degree && !experience && !years ? 'education' : 'experience';
  const isOfYears =
    years &&
    /^\W*(?:an? |the )?(?:minimum(?: of)?|at least|over|more than|au moins|au minimum|plus de|\d{1,2}|expert|years|.{0,12}\byears?\b|.{0,12}\bans\b)/u.test(
      folded.slice(0, 40),
    ) &&
    !DEGREE.test(folded.slice(0, 40));
  if (degree && !isOfYears && (!experience || degree.index < experience.index)) return 'education';
  if (years) return 'experience';
  if (section === 'essential') return 'essential';
  if (section === 'competency') return 'competency';
  const isOfExperience =
    experience &&
    !/^.{0,40}\b(?:skills|abilit|capacit|aptitude|knowledge|connaissance|understanding|maitrise)/u.test(folded);
  if (isOfExperience) return 'experience';
  return COMPETENCY.test(folded) ? 'competency' : 'essential';
}
