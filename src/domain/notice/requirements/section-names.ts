// What headings call the sections of a notice, in English and French: a heading is read by its words, not looked up whole.
import { fold } from '../../folding.ts';

export type SectionKind =
  | 'about'
  | 'duties'
  | 'education'
  | 'experience'
  /** Experience and essential qualifications in one list. */
  | 'essential'
  | 'desirable'
  | 'language'
  | 'competency'
  /** Requirements of every kind, told apart by their words. */
  | 'requirements'
  | 'conditions'
  | 'apply';

const ASKING: ReadonlySet<SectionKind> = new Set([
  'education',
  'experience',
  'essential',
  'desirable',
  'language',
  'competency',
  'requirements',
]);

/** Whether what stands in such a section is asked of the candidate. */
export function isAsking(section: SectionKind | null): boolean {
  return section !== null && ASKING.has(section);
}

const PLAINLY_ASKING =
  /^(?:(?:required|minimum|essential|mandatory|key|job|position|role|entry|eligibility|specific|general|other|technical|main) )*(?:requirements?|qualifications?|prerequisites?|pre-requisites?|profile?|person specification|candidate specification)\b|\b(?:requirements|exigences) (?:of|for|du|de|pour) |requirements$|conditions? (?:requises?|d'admission|d'acces|d'eligibilite|a remplir|de recevabilite|de participation|particulieres? d'aptitude|d'aptitude|exigees?)|\bprofil(?:s)?\b|\bexigences?\b|\bprofile\b|^(?:your|ton|votre) (?:background|profil|experience|skills)|\b(?:educational|academic|professional) background|^bring$|^what (?:we|you)(?:'re| are| will|'ll)? (?:expect|need|require|are looking|looking|bring|offer us|have)|^toi$|^(?:tu|vous) (?:es|as|etes|avez)$|^years of experience/u;

const SECTIONS: [SectionKind, RegExp][] = [
  [
    'about',
    /equal opportunit|equal employment|egalite (?:des chances|professionnelle|de traitement)|\bdiversit|\binclusi|data protection|privacy|protection des donnees|donnees (?:personnelles|a caractere)|confidentialit|\brgpd\b|\bgdpr\b|disclaimer|\bfraud|\bscam|avertissement|legal (?:notice|information)|mentions legales|safeguarding|who we are|^qui sommes|\babout (?:us|the (?:organi[sz]ation|company|employer|department|team|unit|project|programme|university|institute|foundation|municipality|city|ministry|agency|office|school)|our)\b|^about (?!you|the (?:role|job|position|post|candidate))|^a propos|notre (?:organisation|mission|entreprise|association|structure|histoire|institution|equipe)|our (?:mission|values|vision|organi[sz]ation|company|story|culture|team)|nos valeurs|^l'(?:organisation|entreprise|employeur|institution|association|etablissement|environnement)$|^(?:la|le) (?:structure|collectivite|commune|ville|ministere|departement|service|societe|fondation|direction)$|\bbackground(?: information)?$|^background\b|\bcontext[e]?\b|\bintroduction\b|^presentation|general information|informations? generales?|additional information|other information|informations? (?:complementaires?|additionnelles?|supplementaires?|utiles?)|autres informations|\boverview$|^(?:organi[sz]ational )?setting|cadre organisationnel|similar jobs|related jobs|offres similaires|suivez[- ]nous|follow us|^(?:share|partager)|^notice?$|remarks?|remarques?$|^environnement/u,
  ],
  [
    'apply',
    /(?:how|where|when) (?:to|do i|can you|can i) apply|^applying|^pieces?$|^candidater|\bto apply\b|^apply\b|\bapplications? (?:process|procedures?|instructions?|deadline|guidelines?|submission|details|and|requirements|documents?|package|file|period|materials?)|^applications?$|submi(?:t|ssion)|candidatures?\b|postuler|^depots?\b|^modalites?\b|dossiers?\b|(?:procedure|processus|modalites|deroulement) d[eu]? ?(?:recrutement|selection|candidature)|(?:recruitment|selection|hiring|evaluation) (?:process|procedure|and)|^recrutement$|documents? (?:required|to|needed|a |requis|demandes|exiges)|required documents|supporting documents|pieces (?:a |constitutives|justificatives|requises|demandees)|documents$|\bdeadline|date limite|cloture|closing date|^contacts?\b|contact (?:details|person|information)|next steps|prochaines etapes|\binterviews?\b|entretiens?\b|calendrier|interested\b|interesse|note to (?:applicants|candidates)|information (?:for|to) (?:applicants|candidates)|avis aux candidat|renseignements/u,
  ],
  [
    'conditions',
    /^(?:seniority|career|job|management) levels?$|^(?:employment|job|vacancy|position) (?:type|function|categor(?:y|ies))|^industr(?:y|ies)$|^(?:type d'emploi|secteur(?: d'activite)?|niveau hierarchique)$|\bcontra(?:ct|t)\b|conditions? (?:d'emploi|of (?:employment|service|appointment|work)|de travail|generales|offertes|d'engagement|de service|salariales|de remuneration|du poste|d'exercice)|^conditions$|\bconditions and\b|and conditions\b|(?:what )?we offer|(?:what's )?in it for you|\bnous (?:vous )?(?:offrons|proposons)|notre offre|ce que nous|on vous (?:offre|propose)|\bbenefits\b|^avantages\b|remunerat|\bsalar(?:y|ies|iales?)\b|\bsalaires?\b|^traitement|compensation|\bpackage\b|^pay\b|working conditions|\bperks\b|^duration|^duree|start(?:ing)? date|prise de (?:poste|fonctions?)|^entree en fonctions?|^statut|duty station|lieu (?:d'affectation|de travail|d'exercice|de service)|^locations?$|^lieu$|^(?:societe|company|employ(?:er|eur)|entreprise)$|^grade|why (?:work|join|us)|pourquoi (?:nous|travailler)|^type (?:of|de) (?:contract|contrat|appointment|poste|d'emploi)|^work location|^place of/u,
  ],
  [
    'duties',
    /\bdut(?:y|ies)\b|responsibilit|responsabilites?\b|accountabilit|\btasks?\b|\bactivit(?:y|ies|es?)\b|^(?:vos |les |principales |ses |missions? )*missions?\b|missions? (?:principales?|du poste|generales?|et)|principales missions|\btaches\b|attributions|what you(?:'ll| will| are going to)? (?:do\b|be doing|work|achieve|deliver)|(?:your|the|main|key|job|overall|primary) (?:role|mission|job|tasks|impact|purpose|functions?|deliverables|results|objectives?)|\bvotre (?:mission|role|poste|quotidien|fonction|metier)|\bvos (?:missions|taches|responsabilites|activites|fonctions)|\brole (?:purpose|description|overview|summary)|\bjob (?:description|purpose|content|summary|overview)|deliverables|livrables|\bfonctions?\b|\bfunctions\b|scope of (?:work|the)|\bobjecti(?:ves?|fs?)\b|description\b|descriptif|^the (?:role|position|job|post|opportunity)$|^about the (?:role|job|position|post)|^le (?:poste|role|metier)|day-to-day|supervis|reporting (?:line|to)|terms of reference|termes de reference|(?:expected|key) (?:outputs?|results?)|resultats attendus|\bresume du poste|purpose of|^purpose\b|^role\b|^position\b|^poste\b|^summary|the challenge/u,
  ],
];

const DESIRABLE =
  /desirable|desired|nice[ -]to[ -]have|good[ -]to[ -]have|\bassets?\b|advantage|\bpreferred|preferable|preferential|\bbonus\b|\bplus(?:es)?$|\ba plus\b|un plus\b|non-essential|souhait|\batouts?\b|apprecie|valorise|optional|optionnel|facultati|\bideally\b|idealement/u;
const ESSENTIAL =
  /(?<!non-)essential|must[ -]haves?|\brequired\b|mandatory|minimum|indispensable|exige|requise?s?\b|obligatoire|imperati|necessa|eligib|incontournable/u;
const EDUCATION =
  /\beducat|\bacademi(?!\w* (?:position|vacanc|post|staff|year|ranks?|union|affairs|personnel|jobs?))|\bdiplom|\bdegrees?\b|\bformations?\b|\betudes\b|\bstudies\b|scolarite|\btitres? (?:requis|universitaires?)|^niveau$|niveau (?:scolaire|d'etudes|requis)|\bcertificat|\btraining\b/u;
const EXPERIENCE = /\bexperiences?\b|work history|\bparcours\b|antecedents professionnels/u;
const LANGUAGE = /\blangu(?:e|es|age|ages)\b|linguisti/u;
const COMPETENCY =
  /\bcompeten|\bskills?\b|\baptitudes?\b|\babilit|\battributes?\b|\bqualites\b|\bsavoirs?\b|savoir-(?:faire|etre)|behaviou?r|comportement|\bcapacites\b|\bknowledge\b|connaissances|\btraits\b|strengths|\bexpertise\b|core values|valeurs fondamentales|qualifications? comportement|\btalents?\b|\bpersonal(?:ity|ite)\b|soft /u;
const REQUIREMENTS =
  /requirement|exigence|qualification|conditions? (?:requis|exig|d'admission|d'acces|d'eligib|d'aptitude|a remplir|de recevab|de particip)|\bprofil|\bcandidates?\b|\bcandidat(?:e|s|es|\(e\)|·e)?(?!\p{L})|what (?:we(?:'re| are)?|you(?:'ll|'d| will)?) .{0,20}(?:look|need|bring|expect|seek|have|offer|require|ask)|who (?:you are|are you|we(?:'re| are) looking|should apply|is it for)|\byou (?:have|bring|are|need|offer|must|should)\b|\byour (?:background|skills|experience|qualifications|talents|strengths)|\bvous (?:etes|avez|possedez|disposez|apportez)|^bring$|\bideal\b|recherch|looking for|about you|selection criteria|\bcriteria\b|\bcriteres?\b|pre-?requis|prerequisites?|specification|ce que nous (?:attendons|cherchons)|nous attendons|votre (?:experience|formation)|is this you|^toi$|^tu (?:es|as)\b|\bton (?:profil|experience)|on attend|we expect/u;

/**
 * The section a heading opens.
 * @param heading as it stands, with or without number and colon
 * @returns null where its words name no kind of section
 */
export function sectionNamed(heading: string): SectionKind | null {
  if (heading.length > 110) return null;
  const words = bareHeading(heading);
  if (words === '' || words.split(' ').length > 12) return null;
  if (OF_A_CHAIR.test(words)) return 'duties';
  if (ADDRESSED.test(words)) return 'requirements';
  const whose = words.replace(/\b(?:of|for) the .*|\b(?:du|de la|de l'|des) .*/u, '');
  const asked = NAMES_A_BODY.test(whose) && !REQUIREMENTS.test(words) ? null : askedIn(words);
  if (asked !== null && (PLAINLY_ASKING.test(words) || asked === 'language')) return asked;
  const other = SECTIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (other === 'conditions' && asked === 'education' && !/contra/u.test(words)) return asked;
  return other ?? asked;
}

/** What a teacher will teach and where: universities call both a profile. */
const OF_A_CHAIR =
  /^profil (?:d'enseignement|enseignement|pedagogique|de recherche|scientifique)|^(?:teaching|research) profile|^(?:enseignements?|laboratoires?|departement d'enseignement)$/u;

/** "You", "You'll have", "Candidates must on the closing date": the reader is spoken to, or of. */
const ADDRESSED =
  /^(?:(?:and )?will have|and (?:must|should|shall) have|you|vous|toi|yourself|you(?:'ll| will|'d)? (?:have|bring|need|be)|(?:the )?(?:candidates?|applicants?) (?:must|should|shall|need|will)\b.*|(?:les? )?candidate?s? (?:doi(?:t|vent)|devra|devront)\b.*)$/u;

/** Folded, without its number, what stands in brackets, and the signs at its end. */
function bareHeading(heading: string): string {
  return fold(heading)
    .replace(
      /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.):]\s+|\d{1,2}(?:\.\d{1,2})*\s+|[^\p{L}]+|section \w+ ?[:.-]+ )/u,
      '',
    )
    .replace(/\([^)]{0,80}\)/gu, ' ')
    .replace(/[\s:.…?!–-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "Institute for Island Studies", "Directorate of Education" are bodies, "Training Officer" is a post: what asks has other names. */
const NAMES_A_BODY =
  /\b(?:institute?|laborato(?:ire|ry)|ingenieure?|engineer|analyste?|technicien(?:ne)?|technician|project|projet|programme (?:de|of)|universite? (?:of|de|d')|cent(?:er|re)|school of|ecole|college of|facult[ey]|ministry|ministere|academy|academie|association|foundation|fondation|federation|department of|departement|directorate|direction|directions|agency|agence|officer|manager|director|directeur|directrice|coordinator|coordonnat(?:eur|rice)|specialiste?|advis[eo]r|assistante?|consultante?|formateur|formatrice|chargee? de|lecturer|professeure?|professor|trainer|responsable|cheffe? de|head of|conseillere?)\b/u;

function askedIn(words: string): SectionKind | null {
  const isDesirable = DESIRABLE.test(words);
  const isEssential = ESSENTIAL.test(words);
  const isEducation = EDUCATION.test(words);
  const isExperience = EXPERIENCE.test(words);
  const isCompetency = COMPETENCY.test(words);
  const isJoined = /,|&|\+|\/|\b(?:and|et)\b/u.test(words);
  if (LANGUAGE.test(words) && !isEducation && !isExperience && !(isCompetency && isJoined)) return 'language';
  if (isDesirable) return isEssential ? 'requirements' : 'desirable';
  if (LANGUAGE.test(words)) return 'requirements';
  if (isEducation)
    return isExperience || isCompetency || (/qualification/u.test(words) && isJoined) ? 'requirements' : 'education';
  if (isExperience && isEssential && isJoined) return 'essential';
  if (isExperience)
    return isCompetency || (/qualification|requirement/u.test(words) && isJoined) ? 'requirements' : 'experience';
  if (isCompetency)
    return isEssential && !/competen|aptitude|qualites|behav|comport|savoir/u.test(words) ? 'essential' : 'competency';
  if (isEssential) return REQUIREMENTS.test(words) ? 'requirements' : 'essential';
  return REQUIREMENTS.test(words) ? 'requirements' : null;
}

const VOCABULARY = new Set(
  `a an and or of the for in to with but not is are you your our we who what this how as be
  du de des d la le les l et ou un une en au aux pour votre vos vous nous notre nos sur mais non qui ce que
  education educational academic academics qualification qualifications experience experiences professional work working training degree
  requirement requirements required minimum mandatory essential non desirable desired preferred additional optional advantageous
  skill skills competency competencies competence competences ability abilities knowledge technical functional behavioural behavioral managerial core soft
  personal attributes qualities key general specific other main job role position post profile profiles candidate candidates ideal person specification
  specifications selection criteria eligibility must have haves nice should bring looking seeking language languages linguistic asset assets advantage advantages plus
  needed necessary expertise expected prerequisites pre requisites background certification certifications certificates values strengths
  introduction context overview organization organisation organizational setting duties responsibilities responsibility accountabilities accountability tasks
  functions activities description short vacant summary purpose objectives scope deliverables mission missions terms reference conditions contract employment service
  offer benefits salary remuneration package location duty station duration apply application applications process procedure procedures recruitment submission
  instructions deadline closing date documents additional information contact contacts about us data protection privacy
  formation formations diplome diplomes etudes academique academiques universitaire universitaires niveau scolarite professionnelle professionnelles professionnel
  professionnels exigence exigences requis requise requises exige exigee exiges exigees minimale minimales minimum minimaux obligatoire obligatoires indispensable indispensables
  essentiel essentielle essentielles essentiels souhaite souhaitee souhaites souhaitees souhaitable souhaitables apprecie appreciee apprecies appreciees atout atouts complementaire
  complementaires competence aptitude aptitudes connaissance connaissances savoir savoirs faire etre qualite personnelles personnels comportementales techniques
  technique fonctionnelles transversales profil recherche recherchee attendu attendue attendues attendus candidat candidate candidats condition acces admission
  critere criteres selection langue langues linguistique linguistiques travail maitrise poste contexte presentation missions taches responsabilites fonction fonctions activites principales
  principaux principale attributions descriptif objectif objectifs contrat emploi conditions remuneration salaire avantages lieu affectation duree candidature candidatures
  postuler comment modalites depot dossier pieces fournir documents date limite processus recrutement renseignements informations information generales
  relevant related previous years year annees nombre number seniority type function industries industry career pieces bring utile utiles titre titres societe company employer employeur entreprise dossiers candidater expect need background toi ton tes tu es as attendons cherchons pertinente pertinentes level autre other further prerequis certifications expertise specifiques specifique particulieres generaux autres proposons offrons`.split(
    /\s+/u,
  ),
);
const LINKS = new Set(
  'a an and or of the for in to with but not non as is are be you your our we this du de des d la le les l et ou un une en au aux pour sur mais plus votre vos vous nous que qui ce'.split(
    ' ',
  ),
);

/** Words of headings that none ends with, unless a colon follows. */
const QUALIFIERS = new Set(
  `minimum mandatory non desirable preferred additional optional professional academic technical functional managerial core soft personal general specific other main key
  short vacant ideal work working training degree certification certifications nice bringing looking seeking plus values niveau diplome diplomes universitaire maitrise etre avoir faire
  savoir connaissance connaissances formation experience knowledge ability abilities competence service office mission travail emploi access additional expertise application
  comment date limite lieu principales principaux principale autres specifique specifiques general generale`.split(
    /\s+/u,
  ),
);
/** Of those, the ones that may stand alone before a text: "Experience Five years of …". */
const ALONE = new Set([
  'experience',
  'formation',
  'diplome',
  'diplomes',
  'connaissances',
  'knowledge',
  'mission',
  'application',
  'expertise',
  'competence',
  'abilities',
]);

/** Words that begin the text after a heading of one word which runs into it: "Education A minimum of …". */
const OPENERS = new Set(
  `a an the at minimum master master's bachelor bachelor's university undergraduate advanced degree english french arabic spanish fluency fluent excellent good strong proven
  knowledge ability experience demonstrated extensive you we candidates candidate applicants applications interested staff only please in successful proficiency
  working completion completed relevant professional significant solid sound first-level second-level phd doctorate secondary high graduate postgraduate minimal all this these
  un une le la les l' l vous nous diplome titulaire etre avoir bonne bonnes excellente excellentes maitrise francais anglais formation niveau bac bac+5 bac+3 justifier justifiant au aux
  licence master connaissance connaissances experience capacite toute tout dans ce cette votre notre pour selon`.split(
    /\s+/u,
  ),
);

/**
 * A heading that runs into its own text ("Languages English and French are …", "Essential: a degree …") at the very start.
 * @param opening the start of a paragraph or sentence; the first hundred characters are read
 * @param options.marked whether a colon, dash or tab must follow it
 * @returns how long it is with its colon, dash or tab and the space after it
 */
export function runInHeading(
  opening: string,
  { marked: onlyMarked = false } = {},
): { section: SectionKind; length: number } | null {
  const near = opening.slice(0, 120);
  const marked = /^([^:\n\t|(]{3,70}?(?:\s\([^()\n]{1,80}\))?)(\s*[:\t|]\s*|\s+[–—-]\s+)/u.exec(near);
  if (marked?.[1] !== undefined && isOfHeadings(marked[1])) {
    const section = sectionNamed(marked[1]);
    if (section !== null) return { section, length: marked[0].length };
  }
  return onlyMarked ? null : unmarkedRunIn(near);
}

/** Whether a short line is made of nothing but words that headings are made of. */
export function isOfHeadings(line: string): boolean {
  const words = wordsIn(line.replace(/\s\([^()]{0,80}\)/gu, ''));
  return (
    words.length > 0 &&
    words.length <= 10 &&
    words.every(({ folded }) => VOCABULARY.has(folded)) &&
    /^[^\p{L}]{0,8}\p{Lu}/u.test(line) &&
    words.some(({ folded }) => !LINKS.has(folded))
  );
}

function unmarkedRunIn(near: string): { section: SectionKind; length: number } | null {
  if (!/^\p{Lu}/u.test(near)) return null;
  const words = wordsIn(near);
  let last = 0;
  while (last < words.length && last < 9 && VOCABULARY.has(words[last]?.folded ?? '')) last += 1;
  // The words of the text may be words of headings too ("Education Minimum of a …"): the longest heading that ends well is taken.
  for (let end = last; end >= 1; end -= 1) {
    const final = words[end - 1];
    const next = words[end];
    if (!final || !next || LINKS.has(final.folded)) continue;
    if (QUALIFIERS.has(final.folded) && !ALONE.has(final.folded)) continue;
    if (!/^\p{Lu}|^\d/u.test(next.word) || near.slice(final.end, next.start) !== ' ') continue;
    const after = words.slice(end + 1, end + 4);
    if (!after.some(({ word }) => /^\p{Ll}/u.test(word)) && !/^\d/u.test(after[0]?.word ?? '')) continue;
    const content = words.slice(0, end).filter(({ folded }) => !LINKS.has(folded));
    const inTitleCase = content.every(({ word }) => /^\p{Lu}/u.test(word)) || end <= 2;
    if (!inTitleCase || (content.length === 1 && !OPENERS.has(next.folded) && !/^\d/u.test(next.word))) continue;
    const section = sectionNamed(near.slice(0, final.end));
    if (section !== null) return { section, length: next.start };
  }
  return null;
}

function wordsIn(text: string): { word: string; folded: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}'’+]+/gu)].map((match) => ({
    word: match[0],
    folded: fold(match[0]).replace(/^(?:l|d|qu)'/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
