// The wordings that tell a CV, a letter and other papers apart: one table of named signals, each with its weight, in the words of the trade.

/** What a signal speaks for. Everything after `letter` is a paper that completes no application. */
export type Leaning =
  | 'cv'
  | 'letter'
  | 'recommendation'
  | 'certificate'
  | 'identity'
  | 'notice'
  | 'form'
  | 'invoice'
  | 'list';

export interface Signal {
  name: string;
  speaksFor: Leaning;
  weight: number;
  /** How many different places count at most. */
  most: number;
  /** Matched against folded text: lower case, no accents, plain quotation marks and dashes, runs of white space as one space; lines kept when `line`. */
  pattern: RegExp;
  /** True: the pattern is held against each line by itself. */
  line?: true;
}

const words = (speaksFor: Leaning, name: string, weight: number, most: number, pattern: RegExp): Signal => ({
  name,
  speaksFor,
  weight,
  most,
  pattern: new RegExp(pattern.source, 'gu'),
});
const line = (speaksFor: Leaning, name: string, weight: number, most: number, pattern: RegExp): Signal => ({
  name,
  speaksFor,
  weight,
  most,
  pattern: new RegExp(pattern.source, 'u'),
  line: true,
});

/** A line that opens a letter. */
export const SALUTATION =
  /^(?:dear\b.{2,90}|(?:sirs?|madam|ladies and gentlemen)[,:]|(?:honou?rable|chere?s?|cher(?:e)?s?) [^.]{3,60},|(?:madame|monsieur|mesdames|messieurs) [^.]{2,60},|to whom it may concern\b.{0,5}|(?:(?:chere?s? )?(?:madame|monsieur|mesdames|messieurs|mme|m\.)(?:,| |\/|-|et|ou|la|le|les|l'|d'|de|du|des|directeur|directrice|secretaire|general\w*|chef|responsable|recruteur|recrutement|president\w*|ressources|humaines|membres?|comite|commission|jury|service|adjoint\w*|cher|chere|madame|monsieur|mesdames|messieurs|organisation|mondiale|douanes|omd|\(|\)|e|s)*[,.:;!]?)|a qui de droit.{0,3}|a l'attention d[^.]{3,70}|(?:to |attention:? ?)?(?:the )?(?:hiring|recruitment|selection) (?:manager|committee|team|panel|board)\s?[,:]|members of the (?:selection|recruitment|hiring)[^.]{0,40}[,:]|(?:hello|good (?:morning|day|afternoon)|greetings|bonjour|bonsoir)\b[^.?]{0,50}[,!]?|(?:respected|esteemed) (?:sir|madam)[^.]{0,30}|(?:your )?excellenc(?:y|e)[,.:]?|sir ?(?:\/|or) ?madam[,:]?|sehr geehrte[^.]{3,80}|guten tag[^.]{0,40}|geachte[^.]{3,80}|beste [^.]{3,50},|estimad[oa]s?[^.]{2,70}|muy senor[^.]{2,40}|distinguid[oa]s?[^.]{2,60}|egregi[oa][^.]{2,60}|gentil[ei][^.]{2,60}|spett(?:abile|\.)[^.]{2,60}|prezad[oa]s?[^.]{2,60}|exm[oa]s?\.?[^.]{2,60})$/u;

/** The words a letter ends with. */
export const CLOSING =
  /\b(?:yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?sincerely(?: yours)?,|^sincerely$|faithfully yours|respectfully(?: yours| submitted)?,|^respectfully$|(?:with )?(?:kind|best|warm|kindest|warmest)(?: personal)? (?:regards|wishes)|^regards,?$|with (?:my )?(?:best |kind )?(?:regards|appreciation)|(?:je|nous) vous (?:prie|prions)(?: donc)? (?:de (?:bien vouloir )?)?,? ?(?:d'|madame|monsieur)?[^.]{0,60}(?:agreer|croire|recevoir|accepter)|(?:veuillez|daignez)[^.]{0,60}(?:agreer|croire|recevoir|accepter)|(?:agreer|recevez|agreez)[^.]{0,60}(?:expression|salutations|assurance)|l'(?:expression|assurance) de (?:mes|ma|mon)|salutations (?:distinguees|respectueuses|cordiales|les meilleures|les plus)|(?:sentiments|consideration) (?:distingue|respectueu|les plus|les meilleur|la plus)|^(?:bien |tres )?(?:cordialement|respectueusement|sincerement)(?: a vous| votre)?,?$|sinceres salutations|mit (?:freundlichen|besten|herzlichen) (?:grussen|gruessen)|hochachtungsvoll|hoogachtend|met (?:vriendelijke|hartelijke|beleefde) groet|atentamente|(?:un )?cordial(?:es)? saludos?|saludos cordiales|(?:cordiali|distinti) saluti|in fede|atenciosamente|com os melhores cumprimentos|melhores cumprimentos)/u;

/** A heading that says the paper is a letter. */
export const LETTER_TITLE =
  /^(?:my |ma )?(?:(?:application )?(?:motivation(?:al)?|cover(?:ing)?|application|presentation) letter|letter of (?:motivation|application|interest|intent)|(?:motivation|personal motivation|cover) ?(?:statement|note)?|statement of (?:motivation|purpose|interest|suitability)|(?:personal|supporting|motivation|suitability) statement|expression of interest|(?:lettre de (?:motivation|candidature|presentation|couverture)|lettre d'accompagnement|motivations?(?: personnelles?)?)|motivationsschreiben|anschreiben|bewerbungsschreiben|motivatiebrief|sollicitatiebrief|carta de (?:motivacion|presentacion|motivacao|apresentacao)|lettera (?:di )?(?:motivazionale|motivazione|presentazione))\b(?:\s?[-:–(|,].{0,80}|(?: for| pour| of| de| -).{0,80})?$/u;

/** A heading that says the paper is a CV. */
export const CV_TITLE =
  /^(?:[\p{L} .'-]{0,40}[-:|,]? ?)?(?:curriculum ?-?vita?e|curriculum vitae et studiorum|c\.? ?v\.?|resume|europass(?: cv| curriculum vitae)?|lebenslauf|tabellarischer lebenslauf|hoja de vida|personal history (?:form|profile)|bio ?-?data)(?: ?[-:|,(–]| of| de| du|$)(?!.*\b(?:enclos|attach|joint|ci-join)).{0,50}$/u;

export const SIGNALS: readonly Signal[] = [
  words(
    'cv',
    'personal data',
    1,
    3,
    /\b(?:date of birth|d\.o\.b|place of birth|born (?:on|in) [\d\p{L}]|nationality ?:?|marital status|civil status|gender ?:|driving licen[cs]e|ne\(?e?\)? le \d|date (?:et lieu )?de naissance|nationalite|situation (?:de famille|familiale|matrimoniale)|permis (?:de conduire|b\b)|celibataire|marie\(?e?\)?,|geburtsdatum|staatsangehorigkeit|familienstand|geboortedatum|nationaliteit|fecha de nacimiento|nacionalidad|data di nascita|nazionalita|data de nascimento)/u,
  ),
  words(
    'cv',
    'phone',
    0.5,
    1,
    /(?:\b(?:tel|phone|mobile|gsm|cell|telephone|portable)\b[^\n]{0,4}|\+)\d[\d ()./-]{6,}\d/u,
  ),
  words('cv', 'mail address', 0.5, 1, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w/u),
  words('cv', 'profile link', 1, 1, /\blinkedin\.com|\bgithub\.com|\borcid\b/u),
  words(
    'cv',
    'level of a language',
    1,
    3,
    /\b(?:english|french|anglais|francais|german|spanish|allemand|espagnol|arabic|arabe|dutch|neerlandais|portuguese|portugais|englisch|franzosisch)\b ?[:(–-]{1,2} ?(?:native|fluent|mother|bilingu|basic|intermediate|advanced|good|excellent|working|proficient|[abc][12]\b|langue mat|courant|lu\b|bon|moyen|intermediaire|notions|muttersprache|fliessend)/u,
  ),

  words(
    'letter',
    'says it applies',
    3,
    2,
    /\b(?:(?:i am|i'm|i) (?:\w+ ){0,3}(?:writ\w+ |pleased |keen |happy |delighted |honou?red |excited )(?:\w+ ){0,9}(?:apply|applying|application|candidacy|candidature|interest|position|post|role|vacancy|consider)|i (?:would like|wish|want|am keen|am pleased|intend|hereby|would love|should like)(?: \w+){0,3} (?:apply|submit|express my|put (?:myself )?forward)|i (?:hereby )?apply\b|i am applying|(?:please accept|consider|submit|submitting|enclosed|support of) (?:\w+ ){0,3}my (?:application|candidacy|candidature)|my (?:application|candidacy|candidature|interest) (?:for|to|in|as)\b|in (?:response|reply) to (?:your|the) (?:advert|vacancy|job|announcement|notice|posting)|with (?:great|keen|strong|much) (?:interest|enthusiasm)|(?:position|post|vacancy|role) (?:of|as) [^.]{3,80}(?:advertised|published|announced))/u,
  ),
  words(
    'letter',
    'dit sa candidature',
    3,
    2,
    /\b(?:(?:je|j')(?: ?\w+'?){0,5} (?:postule\w*|permets|soumets|soumettre|presente|presenter|adresse|adresser|solliciter|sollicite|poser) (?:\w+'? ?){0,7}(?:candidature|poste|postuler|attention|interet|emploi)|je (?:me )?(?:permets|souhaite|desire|voudrais|viens|tiens|suis)(?: \w+'?){0,8} (?:candidature|postuler|candidater|candidate?)\b|ma candidature|mon interet pour|mon dossier de candidature|(?:votre|l')(?:offre|annonce|avis de vacance|avis d'appel)|vivement interesse|vif interet|grand interet|poser ma candidature|postuler (?:au|a|pour))/u,
  ),
  words(
    'letter',
    'applies (other languages)',
    3,
    2,
    /\b(?:(?:hiermit )?bewerbe ich mich|ich bewerbe mich|meine bewerbung|ihre (?:stellen)?(?:ausschreibung|anzeige)|solliciteer ik|mijn sollicitatie|uw vacature|me dirijo a|mi candidatura|presentar(?:me|le)? (?:mi )?candidatura|la mia candidatura|mi candido|minha candidatura|candidatar-me)/u,
  ),
  words(
    'letter',
    'speaks of the own course',
    1,
    3,
    /\bmy (?:\w+ ){0,2}(?:experience|background|skills|career|qualifications|expertise|motivation|strengths|profile|current (?:role|position|post))\b|\b(?:mon|ma|mes) (?:\w+ ){0,1}(?:experience|parcours|competences|carriere|motivation|formation|profil|poste actuel|expertise|rigueur|connaissances)\b|\bmeine[rn]? (?:berufserfahrung|erfahrung|kenntnisse)|\bmijn (?:ervaring|kennis)|\bmi (?:experiencia|formacion|trayectoria)|\bla mia (?:esperienza|formazione)|\bminha (?:experiencia|formacao)/u,
  ),
  words(
    'letter',
    'speaks to the employer',
    1,
    3,
    /\b(?:your (?:organi[sz]ation|team|institution|consideration|secretariat|mission|needs|advert\w*|vacancy)|votre (?:organisation|equipe|institution|disposition|structure|attention|consideration|entreprise|secretariat|offre|administration|bienveillance)|vos (?:equipes|attentes|besoins|services)|ihr(?:e|er|em)? (?:organisation|team|unternehmen)|uw (?:organisatie|team)|su (?:organizacion|equipo))\b/u,
  ),
  words(
    'letter',
    'hopes to meet',
    1.5,
    1,
    /\b(?:look(?:ing)? forward to|opportunity to (?:discuss|meet|contribute|interview)|available for (?:an )?interview|at your (?:disposal|convenience)|thank you for (?:your time|considering|your consideration|the opportunity|taking)|je (?:me tiens|reste|demeure)(?: \w+){0,4} disposition|dans l'(?:attente|espoir)|lors d'un entretien|pour un entretien|de vous rencontrer|vorstellungsgesprach|einladung)/u,
  ),
  words(
    'letter',
    'says why',
    1,
    2,
    /\b(?:i (?:am|feel|believe|remain) (?:\w+ ){0,2}(?:motivated|convinced|confident|passionate|eager|enthusiastic|that)|i (?:believe|am certain|am sure)|attracts? me|why i|i would (?:bring|welcome|be (?:honou?red|delighted|glad|able|happy|proud))|je (?:suis|reste) (?:\w+ ){0,2}(?:convaincue?|motivee?|persuadee?|certaine?|passionnee?|desireu\w+)|je souhaite|m'attire|me motive|mettre (?:mes|mon|ma) \w+ au service|apporter mon|contribuer a)/u,
  ),
  line(
    'letter',
    'subject line',
    1.5,
    1,
    /^(?:re|ref|subject|object|objet|betreff|betreft|onderwerp|asunto|oggetto|assunto|concerns?|concerne|application for|candidature (?:au|pour|a)\b[^:]*)\s?:?\s?.*\b(?:appl\w+|candidat\w+|vacan\w+|post\w*|position|job|head|manager|director|directeur|chef|motivation|bewerbung|sollicitatie|hoi|stcepm|ddis)\b/u,
  ),
  line(
    'letter',
    'place and date',
    0.5,
    1,
    /^[\p{L} -]{2,30},? (?:le |den |on )?\d{1,2}(?:er|st|nd|rd|th)?[ .]\p{L}{3,10},? 20\d\d$|^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10},? 20\d\d$|^\p{L}{3,10} \d{1,2},? 20\d\d$/u,
  ),

  words(
    'recommendation',
    'recommends',
    3,
    3,
    /\b(?:(?:i|we)(?: \w+){0,5} (?:recommend|endorse)\b(?! (?:that|the use|using))|(?:pleasure|pleased|delighted|happy|honou?r\w*|glad|privilege|without (?:any )?(?:hesitation|reservation)) (?:to|in|of) (?:\w+ ){0,3}(?:recommend\w*|writ\w+ (?:this|in support)|support (?:\w+ )?(?:his|her|the application))|(?:recommend|endorse|support)s? (?:him|her|them|(?:mr|ms|mrs|dr)\b)|(?:letter of (?:recommendation|reference)|recommendation letter|reference letter|character reference|professional reference)|(?:his|her) (?:application|candidacy|candidature)|je (?:\w+ ){0,4}recommande\w*|(?:recommander|recommandation de) (?:\w+ )?(?:la candidature|madame|monsieur|mme|m\.)|lettre de (?:recommandation|reference)|(?:sa|cette) candidature|candidature de (?:madame|monsieur|mme|m\.|mlle)|sans (?:aucune )?reserve|empfehlungsschreiben|aanbevelingsbrief|carta de recomendacion|lettera di (?:raccomandazione|referenze))/u,
  ),
  words(
    'recommendation',
    'has known the person',
    2,
    3,
    /\b(?:i have (?:known|worked (?:\w+ ){0,2}with (?:him|her|mr|ms|mrs|dr)|had the (?:pleasure|privilege|opportunity|honou?r) (?:of|to) (?:\w+ ){0,2}(?:work\w*|supervis\w*|teach\w*|know\w*|manag\w*))|(?:he|she|they|mr|ms|mrs|dr)\.? ?(?:\p{L}+ ){0,3}(?:has )?(?:worked|reported|served|been employed|been working) (?:\w+ ){0,4}(?:with|for|under|to|in) (?:us|me|my|our)|under my (?:direct )?(?:supervision|direction|guidance|responsibility|management|leadership)|as (?:his|her) (?:\w+ ){0,2}(?:supervisor|manager|line manager|professor|director|head)|j'ai (?:eu|pu) (?:\w+ ){0,3}(?:le plaisir|l'occasion|l'honneur|la chance|apprecier|constater|connaitre)|sous ma (?:direction|responsabilite|supervision|hierarchie|conduite)|(?:a|avait) (?:\w+ ){0,2}(?:travaille|collabore|exerce|servi) (?:\w+ ){0,5}(?:avec (?:moi|nous)|sous|au sein de (?:notre|mon|ma))|(?:il|elle) (?:a|s'est|sait|fait|possede|est)(?: \w+){0,3} (?:preuve|montree?|fait|travaille|demontre|dote)|(?:he|she) (?:is|was|has|consistently|always|demonstrated|proved|showed|displayed)\b)/u,
  ),
  words(
    'certificate',
    'certifies',
    3,
    3,
    /\b(?:this is to (?:certify|confirm|attest)|(?:hereby|we|i) (?:hereby |do hereby )?(?:certif(?:y|ies)|attests?|confirm) that|certif(?:y|ies) that|has (?:been (?:awarded|conferred|granted|admitted to|employed)|successfully (?:completed|passed)|satisf(?:ied|actorily)|attended|participated|achieved|fulfilled)|was (?:employed|awarded|conferred) (?:by|with|the|in|at|from|on|as)|(?:certificate|certification) of (?:employment|service|completion|attendance|participation|achievement|appreciation|work|proficiency)|employment (?:certificate|verification|confirmation)|service certificate|soussigne\w*,?[^.]{0,160}(?:atteste|certifie|declare)|(?:atteste|certifie|attestons|certifions)(?:,? par la presente,?)? (?:que|avoir)|il est certifie|attestation (?:de|d')|certificat (?:de|d')|a ete (?:employee?|engagee?|recrutee?) (?:par|au|a|en|dans|comme)|en foi de quoi|pour servir et valoir|delivree? (?:a|pour|le)|arbeitszeugnis|bescheinigung|hiermit wird best|getuigschrift|se certifica|certifica que|si certifica)/u,
  ),
  words(
    'certificate',
    'diploma',
    3,
    3,
    /\b(?:(?:conferred|confers?|awarded|awards?|admitted|granted) (?:\w+ ){0,6}(?:degree|diploma|title|grade)|(?:the )?degree of (?:bachelor|master|doctor|licen)\w*(?: of| in)[^.]{0,60}(?:honou?rs|rights|privileges|distinction)|rights and privileges|le (?:grade|titre|diplome) (?:academique )?de (?:licen|mait|mast|doct|bach|ingen|brevet)\w*|(?:confere|confer\w*|decerne\w*|delivre\w*) (?:\w+ ){0,5}(?:le|la|a|au|aux|grade|diplome)|vu (?:le|la|les|l') (?:code|decret|loi|arrete|proces|deliberation)|(?:transcript|statement) of (?:academic )?(?:records?|results|marks)|academic transcript|releve de notes|diploma supplement|supplement au diplome|(?:registrar|vice-chancellor|chancellor|rector|le recteur|le doyen|le president du jury|le president de l'universite|the dean|dean of the)\b|credits? (?:earned|hours)|grade point|ects|semestre \d|semester \d|mention (?:bien|tres bien|assez bien|passable|honorable)|urkunde|prufungszeugnis)/u,
  ),
  words(
    'certificate',
    'result of a test',
    3,
    2,
    /\b(?:test report form|candidate (?:number|id)|overall band score|score report|toefl ibt|total score|registration number|attestation de resultats?|score (?:total|global)|test taker|credential id|certificate (?:no|number|id)|certification number|verify (?:this )?certificate|valid (?:until|through|thru)|numero d'inscription)\b/u,
  ),
  words(
    'identity',
    'identity paper',
    3,
    3,
    /\b(?:passport (?:no|number|n°)|passeport n|passport\b.{0,40}\bpasseport|(?:carte|card) (?:nationale )?(?:d'identite|of identity)|identity card|carte nationale|date of (?:expiry|issue)|expiry date|date d'(?:expiration|emission|delivrance)|issuing authority|autorite|place of issue|given names?|prenom\(?s?\)? ?\/|surname ?\/|signature (?:of bearer|du titulaire)|residence permit|titre de sejour|birth certificate|acte de naissance|casier judiciaire|criminal record|police clearance|driving licence\b.{0,30}\bcategory|personalausweis|reisepass)|p<[a-z]{3}|(?:<{4,})/u,
  ),
  words(
    'notice',
    'speaks as a vacancy notice',
    2,
    5,
    /\b(?:(?:interested|qualified|eligible|suitable|internal and external) (?:candidates|applicants|persons) (?:should|are|must|may|will|who)|applications? (?:from qualified|should be (?:sent|submitted)|must be (?:sent|submitted|received)|will be)|only short-?listed candidates|short-?listed candidates (?:will|may)|the (?:successful|selected|ideal) (?:candidate|applicant)|the (?:person appointed|incumbent|post ?holder|jobholder)|the onus is on|probationary period|salary (?:based|starting|scale)|annual (?:paid )?leave|main accountabilities|contract and conditions|(?:closing|application) (?:date|deadline)|deadline for applications|(?:terms of reference|vacancy (?:notice|announcement)|job description|avis de vacance|fiche de poste|description (?:de|du) poste|profil recherche|missions? principales?|appel a candidatures?)|les (?:candidats|candidates|candidatures|personnes) (?:interesse\w*|qualifie\w*|doivent|devront|sont|retenu\w*|preselectionne\w*)|le ou la titulaire|la personne recrutee|date limite|periode probatoire|periode d'essai|conditions d'emploi|equal opportunit\w+|applicants? (?:must|should|are|will))/u,
  ),
  words(
    'form',
    'form to fill in',
    1.5,
    4,
    /(?:_{5,}|\.{8,}|…{3,}|\[ ?\]|☐|□|\bplease (?:complete|tick|fill|print|specify|indicate|use block)|\bto be completed|\btick (?:one|the|as)|\bveuillez (?:remplir|cocher|completer|indiquer)|\ba remplir|\bcocher la|\bapplication form|\bformulaire de candidature|\bfor official use)/u,
  ),
  words(
    'invoice',
    'bill or payslip',
    3,
    3,
    /\b(?:invoice (?:no|number|date)|invoice\b|facture (?:n|no)|total (?:due|ttc|ht|payable)|amount due|vat (?:no|number)|numero de tva|montant (?:ttc|ht|du)|net (?:a payer|pay|salary)|bulletin de (?:paie|salaire)|pay ?slip|bank statement|iban|releve de compte|order (?:no|number)|quotation)\b/u,
  ),
  words(
    'list',
    'cited work',
    0.5,
    12,
    /\bdoi:|doi\.org|\bet al\.?|\bvol\. ?\d|\bpp\. ?\d|\bissn\b|\bisbn\b|\(?(?:19|20)\d\d\)?[.,] ["']|\bjournal of\b|\brevue (?:de|d'|fran)|\bproceedings of|\bin: /u,
  ),
  line(
    'list',
    'title of a list',
    3,
    1,
    /^(?:list of )?(?:selected )?(?:publications?|referees|references|annexes|attachments|enclosures|appendi(?:x|ces)|portfolio|work samples?|writing samples?)(?: list| of .{2,40}| - .{2,40})?$|^(?:liste des )(?:publications|travaux|references|annexes|pieces|documents)\b.{0,40}$|^(?:portfolio|book)\b.{0,60}$/u,
  ),
];

/** What a file name says, weakly. Held against the folded name with its parts set apart by spaces. */
export const FILE_NAMES: readonly { says: 'cv' | 'letter' | 'other'; pattern: RegExp }[] = [
  {
    says: 'other',
    pattern:
      /\b(?:recomm?a?e?nd\w*|recomendacion|reference|references|referees|diplom\w*|degree|certif\w*|transcripts?|releves?|notes|passe?port\w*|id|cni|identite|identity|photo|picture|attestations?|publications?|portfolio|invoice|facture|payslip|visa|licen[cs]e|bachelor|master|zeugnis|badge|annex\w*|notice|vacancy notice)\b/u,
  },
  { says: 'cv', pattern: /\b(?:cv|curriculum\w*|vitae|resume|lebenslauf|europass|p11|hoja de vida|bio ?data|c v)\b/u },
  {
    says: 'letter',
    pattern:
      /\b(?:motivation\w*|cover(?:ing)?|coverletter|lettre|letter|lettres|lm|ldm|lom|ml|cl|anschreiben|bewerbungsschreiben|motivationsschreiben|sollicitatie\w*|brief|carta|lettera|candidature letter|statement)\b/u,
  },
];
