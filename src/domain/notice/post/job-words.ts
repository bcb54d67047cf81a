// Words that make a line the name of a post: what people are employed as, in English and French, and what stands before it.
import { fold } from '../../folding.ts';
import type { Language } from '../../vacancy.ts';

const EN_POSTS = `accountant actuary adjudicator administrator adviser advisor agent agronomist aide ambassador analyst animator apprentice
archaeologist architect archivist artist assessor assistant associate attendant attache attorney auditor author baker barista
astronomer biologist bookkeeper broker builder butcher buyer captain caretaker carer caseworker cashier chair chairperson champion
chancellor chaplain chef chemist chief clerk cleaner coach commissioner composer concierge conservator consultant controller
comptroller convenor cook coordinator co-ordinator correspondent counsel counsellor counselor courier craftsman curator custodian dean dentist
deputy designer developer diplomat director dispatcher doctor documentalist draftsman draughtsman driver ecologist
economist editor educator electrician engineer enumerator environmentalist epidemiologist estimator evaluator examiner
expert facilitator fellow fellowship fighter firefighter fitter foreman forester fundraiser gardener geographer geologist governor
guard guide handyman head headmaster headteacher housekeeper hydrologist inspector instructor intern internship interpreter
interviewer investigator janitor journalist judge keeper labourer laborer lawyer leader lecturer lecturership lectureship legislator librarian
lieutenant linguist logistician machinist manager marketer mathematician mason matron mechanic mechanician mediator mentor merchandiser meteorologist
metrologist midwife minister mobiliser modeller moderator monitor mover negotiator nurse nutritionist officer official
ombudsman ombudsperson operative operator optician organiser organizer owner painter paralegal paramedic partner pathologist pharmacist
musician horticulturist phd photographer violinist cellist organist physician physicist physiotherapist pilot planner plumber policeman porter postdoc practitioner
president principal proctor procurator producer prof professor professorship programmer promoter proofreader prosecutor
psychiatrist psychologist publisher purchaser radiographer radiologist ranger reader receptionist recruiter rector
registrar reporter representative researcher researchers responder reviewer sailor salesperson scholar scholarship scientist
secondee secretary secretariat-general sergeant server sociologist solicitor specialist spokesperson statistician steward stocker
storekeeper strategist student studentship supervisor surgeon surveyor teacher technician technologist teller tester therapist trader
trainee traineeship trainer translator treasurer trustee tutor typist undersecretary usher valuer veterinarian vet vice-president volunteer waiter
warden warehouseman watchman welder worker writer youth-worker zoologist cto cfo ceo coo cio ciso dpo sysadmin devops superintendent rapporteur
bursar campaigner post-doc postdocs post-doctoral lifeguard bartender waitress nanny babysitter paramedics stagehand deckhand farmhand handyperson dressmaker barber beautician florist draughtsperson groundskeeper canvasser blogger youtuber principal-investigator mobilizer fundraiser commander controllership dietitian docent dramaturge ethnographer focal
geophysicist handler hygienist illustrator jurist magistrate microbiologist obstetrician paediatrician pastor phlebotomist
picker playwright police postman ranger salesman scheduler seamstress sommelier stenographer tailor toxicologist undertaker
undergraduate urbanist virologist webmaster wrangler dev researcher-in-residence postdoctoral scrum-master buyer-planner`;

const FR_POSTS = `accompagnateur accompagnatrice acheteur acheteuse acousticien actuaire adjoint adjointe administrateur administratrice agent agente
agronome aide aide-soignant aide-soignante alternant alternante ambassadeur ambassadrice analyste animateur animatrice apprenti apprentie archeologue architecte archiviste
artisan assistant assistante associe associee attache attachee auditeur auditrice avocat avocate auxiliaire bibliothecaire biologiste
boucher boulanger caissier caissiere cariste cartographe cartothecaire chauffeur chauffeuse chef cheffe chercheur chercheuse
chimiste chirurgien coach collaborateur collaboratrice comedien commandant commercial commerciale commis commissaire comptable concepteur
conceptrice concierge conducteur conductrice conseiller conseillere conservateur conservatrice consultant consultante controleur
controleuse coordinateur coordinatrice coordonnateur coordonnatrice correspondant correspondante couturier couturiere
cuisinier cuisiniere curateur delegue deleguee demographe dentiste dessinateur dessinatrice developpeur developpeuse dev dieteticien dieteticienne directeur
directrice doctorant doctorante documentaliste ebeniste ecologue econome economiste ecrivain editeur editrice educateur educatrice electricien
electricienne employe employee encadrant enqueteur enquetrice enseignant enseignante epidemiologiste ergotherapeute ergonome estimateur ethnologue
evaluateur evaluatrice examinateur examinatrice expert experte expert-comptable facilitateur facilitatrice formateur formatrice fiscaliste forestier gardien gardienne
geographe geologue geometre geomaticien geomaticienne gerant gerante gestionnaire gouvernante graphiste greffier greffiere guide horticulteur hote hotesse huissier hydrologue
imprimeur infirmier infirmiere infographiste informaticien informaticienne ingenieur ingenieure inspecteur inspectrice instituteur
institutrice intendant intendante interprete intervenant intervenante jardinier jardiniere journaliste juge juriste kinesitherapeute laborantin laborantine
lecteur lectrice libraire linguiste logisticien logisticienne logopede macon magasinier magasiniere magistrat maitre maitresse manager manageur manutentionnaire
marin mecanicien mecanicienne mediateur mediatrice medecin menuisier meteorologue metteur metrologue moniteur monitrice notaire nutritionniste
officier operateur operatrice opticien orthophoniste ouvrier ouvriere paysagiste peintre pharmacien pharmacienne photographe physicien pilote
planificateur planificatrice plombier poissonnier policier policiere porte-parole post-doctorant postdoctorant preparateur preparatrice president presidente preparatrice
preposé prepose preposee procureur procureure producteur productrice professeur professeure programmateur programmeur programmatrice psychologue psychiatre
puericulteur puericultrice rapporteur receptionniste recruteur recruteuse recteur redacteur redactrice referent referente regisseur regisseuse rejouisseur relecteur
relieur reporter representant representante responsable restaurateur restauratrice reviseur reviseure sage-femme secretaire serveur serveuse
sociologue soudeur soudeuse specialiste stage stagiaire standardiste statisticien statisticienne superviseur superviseure surveillant surveillante
technicien technicienne technico-commercial technologue telephoniste terminologue topographe traducteur traductrice traiteur travailleur travailleuse tresorier tresoriere
trieur tuteur urbaniste vendeur vendeuse verificateur verificatrice veterinaire vice-president viticulteur volontaire webmestre webmaster zootechnicien
apprenti-e chef-fe chargee-de-mission bachelier doctorat ombudsman sous-directeur sous-directrice prefet laborant agent-e assistant-e officiel`;

const POSTS: Record<Language, Set<string>> = {
  en: new Set(EN_POSTS.split(/\s+/u).map(fold)),
  fr: new Set(FR_POSTS.split(/\s+/u).map(fold)),
};

/** Endings by which other names of occupations are known; words that end so and are none stand below. */
const ENDING: Record<Language, RegExp> = {
  en: /(?:ologist|ographer|ician|manship|woman|person|keeper|master|maker|worker|ineer|nist)$/u,
  fr: /(?:ologue|ographe|icien|icienne|atrice|ateur|iste|ieuse)$/u,
};
const NO_POST = new Set(
  'person persons ordinateur ordinateurs indicateur indicateurs liste facteur secteur moteur piste visite existe consiste persiste subsiste matrice triste materiel'.split(
    ' ',
  ),
);

/** These name a post only where they end it: `Project Lead`, but not `Lead responsibilities`. */
const LAST_ONLY = new Set('executive lead professional specialists trainees staff crew'.split(' '));

/** True when the word is what somebody is employed as, alone or in the plural. */
function isPostWord(word: string, language: Language): boolean {
  const folded = fold(word).replace(/['’]s$/u, '');
  if (NO_POST.has(folded)) return false;
  const set = POSTS[language];
  if (set.has(folded) || set.has(folded.replace(/e?s$/u, '')) || set.has(folded.replace(/s$/u, ''))) return true;
  return folded.length >= 7 && ENDING[language].test(folded);
}

/** Words that name a post only at the beginning: `Chargé de mission`, but not `le ministère chargé de la mer`. */
const FRENCH_BEGINNING =
  /^[^\p{L}]{0,4}(?:une? |un[(·.]e\)? )?(?:consultancy (?:to|for|on|in)|consultance (?:pour|en)|contrat doctoral|th[èe]se de doctorat|charg[ée]e?s? (?:d|[àa] l|aux? |des |appui|support|projets?|programmes?|ressources|recrutement|communication|plaidoyer|accueil|suivi|logistique|partenariats?|marketing|affaires|études|formation|administrati)|cadre (?:de santé|sup|admin|infirm|techn|socio|comptable|dirigeant|juri|financ))/iu;

/** The languages in which some word of a line is what people are employed as. `Chargé(e)`, `Chef/fe` and `Directeur·rice` count. */
export function postLanguages(words: string): Language[] {
  const plain = withoutOtherForms(words);
  const last = /(\p{L}+)(?:\s?[,(/–—:].*|\s-\s.*)?$/u.exec(plain.slice(0, 200))?.[1]?.toLowerCase() ?? '';
  const all = plain.match(/\p{L}[\p{L}'’]*(?:-\p{L}+)*/gu) ?? [];
  const parts = all.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
  const bare = parts.map((word) => word.replace(/^[ldLD]['’]/u, ''));
  if (FRENCH_BEGINNING.test(plain)) bare.push('directeur');
  return (['en', 'fr'] as const).filter(
    (language) =>
      bare.some((word) => isPostWord(word, language)) || (language === 'en' && LAST_ONLY.has(last) && all.length > 1),
  );
}

/** Chargé(e), Chef·fe, Conseiller.ère, Chargé-e-s, Directeur/trice: the first form alone. */
function withoutOtherForms(words: string): string {
  return words
    .replace(/\((?:e|ne|fe|se|ère|ere|trice|rice|euse|le|te|ve|s|es|e\)s)\)/giu, '')
    .replace(/(?<=\p{L})[·•∙⋅․.](?:e|ne|fe|se|ère|trice|rice|euse|le|te|ve)(?:[·•∙⋅․.]?s)?(?![\p{L}])/giu, '')
    .replace(/(?<=\p{L})[-/](?:e|ne|fe|ère|trice|rice|euse)(?:[-/]?s)?(?![\p{L}'’])/giu, '');
}

const EN_SIGNS =
  /(?<![\p{L}])(?:of|the|and|for|in|to|with|senior|junior|head|deputy|officer|manager|director|lead|chief|assistant to|management|project|support|finance|legal|policy|research|services?|information technology|development|engineer)(?![\p{L}])/giu;
const FR_SIGNS =
  /(?<![\p{L}])(?:de|du|des|la|le|les|et|en|aux?|pour|d['’]|l['’]|chef(?:fe)?|charg[ée]|directeur|directrice|adjointe?|responsable|conseill|gestion|projets?|soutien|juridique|recherche|informatique)(?![\p{L}])|\((?:e|ne|fe|se|ère|trice)\)|[éèêàçùœ]|(?<=[dl])['’]/giu;

/** The language a title is in; `usual` where nothing in it tells. */
export function languageOfTitle(title: string, usual: Language): Language {
  const en = (title.match(EN_SIGNS)?.length ?? 0) * 2;
  const fr = (title.match(FR_SIGNS)?.length ?? 0) * 2;
  const posts = postLanguages(title);
  const more = (language: Language) => (posts.includes(language) ? 1 : 0);
  const difference = en + more('en') - fr - more('fr');
  return difference === 0 ? usual : difference > 0 ? 'en' : 'fr';
}
