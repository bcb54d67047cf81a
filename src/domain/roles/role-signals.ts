// The wordings that tell a CV and a letter: one table of named signals, each with its weight, in the words of the trade.
import { anyOf, beginningWith, type Signal, wholeLine, wording } from './signal.ts';

/** A line that opens a letter. */
export const SALUTATION = wholeLine(String.raw`
  dear\b.{2,90}|(?:sirs?|madam|ladies and gentlemen)[,:]|(?:honou?rable|chere?s?|cher(?:e)?s?) [^.]{3,60},
  (?:madame|monsieur|mesdames|messieurs) [^.]{2,60},|to whom(?:ever|soever| so ?ever)? it may concerns?\b.{0,5}
  (?:(?:chere?s? )?(?:madame|monsieur|mesdames|messieurs|mme|m\.)(?:,| |/|-|et|ou|la|le|les|l'|d'|de|du|des|directeur|directrice|secretaire|general\w*|chef|responsable|recruteur|recrutement|president\w*|ressources|humaines|membres?|comite|commission|jury|service|adjoint\w*|cher|chere|madame|monsieur|mesdames|messieurs|organisation|mondiale|douanes|omd|\(|\)|e|s)*[,.:;!]?)
  a qui de droit.{0,3}|a l'attention d[^.]{3,70}
  (?:to |attention:? ?)?(?:the )?(?:hiring|recruitment|selection) (?:manager|committee|team|panel|board)\s?[,:]
  members of the (?:selection|recruitment|hiring)[^.]{0,40}[,:]
  (?:hello|hi|hey|good (?:morning|day|afternoon)|greetings|bonjour|bonsoir)\b[^.?]{0,50}[,!]?
  (?:respected|esteemed) (?:sir|madam)[^.]{0,30}|(?:your )?excellenc(?:y|e)[,.:]?|sir ?(?:/|or) ?madam[,:]?
  sehr geehrte[^.]{3,80}|guten tag[^.]{0,40}|geachte[^.]{3,80}|beste [^.]{3,50},|estimad[oa]s?[^.]{2,70}
  muy senor[^.]{2,40}|distinguid[oa]s?[^.]{2,60}|egregi[oa][^.]{2,60}|gentil[ei][^.]{2,60}|spett(?:abile|\.)[^.]{2,60}
  prezad[oa]s?[^.]{2,60}|exm[oa]s?\.?[^.]{2,60}
`);

/** The words a letter ends with. */
export const CLOSING = new RegExp(
  beginningWith(`
  yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?sincerely(?: yours)?,|^sincerely$|faithfully yours
  respectfully(?: yours| submitted)?,|^respectfully$
  (?:with )?(?:kind|best|warm|kindest|warmest)(?: personal)? (?:regards|wishes)|^regards,?$
  with (?:my )?(?:best |kind )?(?:regards|appreciation)
  (?:je|nous) vous (?:prie|prions)(?: donc)? (?:de (?:bien vouloir )?)?,? ?(?:d'|madame|monsieur)?[^.]{0,60}(?:agreer|croire|recevoir|accepter)
  (?:veuillez|daignez)[^.]{0,60}(?:agreer|croire|recevoir|accepter)
  (?:agreer|recevez|agreez)[^.]{0,60}(?:expression|salutations|assurance)|l'(?:expression|assurance) de (?:mes|ma|mon)
  salutations (?:distinguees|respectueuses|cordiales|les meilleures|les plus)
  (?:sentiments|consideration) (?:distingue|respectueu|les plus|les meilleur|la plus)
  ^(?:bien |tres )?(?:cordialement|respectueusement|sincerement)(?: a vous| votre)?,?$|sinceres salutations|^au plaisir(?: de .{3,60})?[,.]?$
  mit (?:freundlichen|besten|herzlichen) (?:grussen|gruessen)|hochachtungsvoll|hoogachtend
  met (?:vriendelijke|hartelijke|beleefde) groet|atentamente|(?:un )?cordial(?:es)? saludos?|saludos cordiales
  (?:cordiali|distinti) saluti|in fede|atenciosamente|com os melhores cumprimentos|melhores cumprimentos
`).source,
  'u',
);

/** A heading that says the paper is a letter. */
export const LETTER_TITLE =
  /^(?:my |ma )?(?:(?:application )?(?:motivation(?:al)?|cover(?:ing)?|application|presentation) letter|letter of (?:motivation|application|interest|intent)|(?:motivation|personal motivation|cover) ?(?:statement|note)?|statement of (?:motivation|purpose|interest|suitability)|(?:personal|supporting|motivation|suitability) statement|expression of interest|(?:lettre de (?:motivation|candidature|presentation|couverture)|lettre d'accompagnement|motivations?(?: personnelles?)?)|motivationsschreiben|anschreiben|bewerbungsschreiben|motivatiebrief|sollicitatiebrief|carta de (?:motivacion|presentacion|motivacao|apresentacao)|lettera (?:di )?(?:motivazionale|motivazione|presentazione))\b(?:\s?[-:–(|,].{0,80}|(?: for| pour| of| de| -).{0,80})?$/u;

/** A heading that says the paper speaks of somebody else. */
export const RECOMMENDATION_TITLE = wholeLine(`
  (?:(?:professional|personal|employment|character|academic) )?(?:letter of (?:recommendation|reference)|reference)
  (?:(?:professional|personal|employment|character|academic) )?(?:recommendation|reference)(?: letter)?(?: for .{3,50})?
  (?:objet ?: ?)?(?:lettre de )?(?:recommandation|reference)(?: (?:de|pour|professionnelle).{0,50})?
  (?:subject|re) ?: ?(?:letter of )?(?:recommendation|reference)(?: letter)?(?: (?:for|of) .{3,50})?
`);

/** A heading that says the paper is a CV. */
export const CV_TITLE =
  /^(?:[\p{L} .'-]{0,40}[-:|,]? ?)?(?:curriculum ?-?vita?e|curriculum vitae et studiorum|c\.? ?v\.?|resume|europass(?: cv| curriculum vitae)?|lebenslauf|tabellarischer lebenslauf|hoja de vida|personal history (?:form|profile)|bio ?-?data)(?: ?[-:|,(–]| of| de| du|$)(?!.*\b(?:enclos|attach|joint|ci-join)).{0,50}$/u;

export const APPLICATION_SIGNALS: readonly Signal[] = [
  {
    name: 'personal data',
    speaksFor: 'cv',
    weight: 1,
    most: 3,
    pattern: beginningWith(String.raw`
      date of birth|d\.o\.b|place of birth|born (?:on|in) [\d\p{L}]|nationality ?:?|marital status|civil status
      gender ?:|driving licen[cs]e|ne\(?e?\)? le \d|date (?:et lieu )?de naissance|nationalite
      situation (?:de famille|familiale|matrimoniale)|permis (?:de conduire|b\b)|celibataire|marie\(?e?\)?,
      geburtsdatum|staatsangehorigkeit|familienstand|geboortedatum|nationaliteit|fecha de nacimiento|nacionalidad
      data di nascita|nazionalita|data de nascimento
    `),
  },
  {
    name: 'phone',
    speaksFor: 'cv',
    weight: 0.5,
    most: 1,
    pattern: anyOf(String.raw`
      (?:\b(?:tel|phone|mobile|gsm|cell|telephone|portable)\b[^\n]{0,4}|\+)\d[\d ()./-]{6,}\d
    `),
  },
  {
    name: 'mail address',
    speaksFor: 'cv',
    weight: 0.5,
    most: 1,
    pattern: anyOf(String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w`),
  },
  {
    name: 'profile link',
    speaksFor: 'cv',
    weight: 1,
    most: 1,
    pattern: anyOf(String.raw`
      \blinkedin\.com|\bgithub\.com|\borcid\b
    `),
  },
  {
    name: 'degree',
    speaksFor: 'cv',
    weight: 0.5,
    most: 3,
    line: true,
    pattern: anyOf(String.raw`
      ^(?:[\d/. -]{4,14} ?)?(?:master|bachelor|licence|license professionnelle|bts|dut|but|deug|dess|dea|baccalaureat|bac ?(?:\+|pro|s|es|stmg|sti2d)|m\.?sc|b\.?sc|b\.?a|m\.?a|b\.?tech|m\.?tech|b\.?e|mba|ph\.?d|doctorat|doctorate|diplome d|ingenieur|cycle ingenieur|magistere|maitrise|degree in)s?\b(?!.{0,60}\b(?:a|has|the|be|been|hereby)\b)
    `),
  },
  {
    name: 'level of a language',
    speaksFor: 'cv',
    weight: 1,
    most: 3,
    pattern: anyOf(String.raw`
      \b(?:english|french|anglais|francais|german|spanish|allemand|espagnol|arabic|arabe|dutch|neerlandais|portuguese|portugais|englisch|franzosisch)\b ?[:(–-]{1,2} ?(?:native|fluent|mother|bilingu|basic|intermediate|advanced|good|excellent|working|proficient|[abc][12]\b|langue mat|courant|lu\b|bon|moyen|intermediaire|notions|muttersprache|fliessend)
    `),
  },
  {
    name: 'says it applies',
    speaksFor: 'letter',
    weight: 3,
    most: 2,
    pattern: beginningWith(String.raw`
      (?:i am|i'm|i) (?:\w+ ){0,3}(?:writ\w+ |pleased |keen |happy |delighted |honou?red |excited )(?:\w+ ){0,9}(?:apply|applying|application|candidacy|candidature|interest|position|post|role|vacancy|consider)
      i (?:would like|wish|want|am keen|am pleased|intend|hereby|would love|should like)(?: \w+){0,3} (?:apply|submit|express my|put (?:myself )?forward)
      i (?:hereby )?apply\b|i am applying
      (?:please accept|consider|submit|submitting|enclosed|support of) (?:\w+ ){0,3}my (?:application|candidacy|candidature)
      my (?:application|candidacy|candidature|interest) (?:for|to|in|as)\b
      in (?:response|reply) to (?:your|the) (?:advert|vacancy|job|announcement|notice|posting)
      with (?:great|keen|strong|much) (?:interest|enthusiasm)
      (?:position|post|vacancy|role) (?:of|as) [^.]{3,80}(?:advertised|published|announced)
    `),
  },
  {
    name: 'dit sa candidature',
    speaksFor: 'letter',
    weight: 3,
    most: 2,
    pattern: beginningWith(String.raw`
      (?:je|j')(?: ?\w+'?){0,5} (?:postule\w*|permets|soumets|soumettre|presente|presenter|adresse|adresser|solliciter|sollicite|poser) (?:\w+'? ?){0,7}(?:candidature|poste|postuler|attention|interet|emploi)
      je (?:me )?(?:permets|souhaite|desire|voudrais|viens|tiens|suis)(?: \w+'?){0,8} (?:candidature|postuler|candidater|candidate?)\b
      j'aimerais (?:\w+ ){0,2}(?:appliquer|postuler|rejoindre)|je (?:recherche|suis a la recherche d)|ma candidature|mon interet pour|mon dossier de candidature
      (?:votre|l')(?:offre|annonce|avis de vacance|avis d'appel)|vivement interesse|vif interet|grand interet
      poser ma candidature|postuler (?:au|a|pour)
    `),
  },
  {
    name: 'applies (other languages)',
    speaksFor: 'letter',
    weight: 3,
    most: 2,
    pattern: beginningWith(`
      (?:hiermit )?bewerbe ich mich|ich bewerbe mich|meine bewerbung|ihre (?:stellen)?(?:ausschreibung|anzeige)
      solliciteer ik|mijn sollicitatie|uw vacature|me dirijo a|mi candidatura|presentar(?:me|le)? (?:mi )?candidatura
      la mia candidatura|mi candido|minha candidatura|candidatar-me
    `),
  },
  {
    name: 'speaks of the own course',
    speaksFor: 'letter',
    weight: 1,
    most: 3,
    pattern: anyOf(String.raw`
      \bmy (?:\w+ ){0,2}(?:experience|background|skills|career|qualifications|expertise|motivation|strengths|profile|current (?:role|position|post))\b
      \b(?:mon|ma|mes) (?:\w+ ){0,1}(?:experience|parcours|competences|carriere|motivation|formation|profil|poste actuel|expertise|rigueur|connaissances)\b
      \bmeine[rn]? (?:berufserfahrung|erfahrung|kenntnisse)|\bmijn (?:ervaring|kennis)
      \bmi (?:experiencia|formacion|trayectoria)|\bla mia (?:esperienza|formazione)|\bminha (?:experiencia|formacao)
    `),
  },
  {
    name: 'speaks to the employer',
    speaksFor: 'letter',
    weight: 1,
    most: 3,
    pattern: wording(String.raw`
      your (?:organi[sz]ation|team|institution|consideration|secretariat|mission|needs|advert\w*|vacancy|company|firm|department|(?:job )?(?:listing|posting|opening))
      votre (?:organisation|equipe|institution|disposition|structure|attention|consideration|entreprise|secretariat|offre|administration|bienveillance)
      vos (?:equipes|attentes|besoins|services)|ihr(?:e|er|em)? (?:organisation|team|unternehmen)
      uw (?:organisatie|team)|su (?:organizacion|equipo)
    `),
  },
  {
    name: 'hands in the CV',
    speaksFor: 'letter',
    weight: 1.5,
    most: 1,
    pattern: beginningWith(String.raw`
      (?:attached|enclosed|accompanying) (?:is |please find |herewith )?(?:my )?(?:cv|resume|curriculum)|(?:my |the )?(?:cv|resume|curriculum vitae) (?:is |which is |that is )?(?:attached|enclosed)
      (?:refer to|find|see) (?:\w+ ){0,3}(?:cv|resume|curriculum)\b|mon (?:cv|curriculum(?: vitae)?) (?:ci-joint|en piece jointe|joint)|(?:ci-joint|joins|trouverez) (?:\w+ ){0,4}(?:cv|curriculum)\b
    `),
  },
  {
    name: 'hopes to meet',
    speaksFor: 'letter',
    weight: 1.5,
    most: 1,
    pattern: beginningWith(String.raw`
      look(?:ing)? forward to|opportunity to (?:discuss|meet|contribute|interview)|available for (?:an )?interview
      at your (?:disposal|convenience)
      thank you for (?:your time|considering|your consideration|the opportunity|taking)
      je (?:me tiens|reste|demeure)(?: \w+){0,4} disposition|dans l'(?:attente|espoir)|lors d'un entretien
      pour un entretien|de vous rencontrer|vorstellungsgesprach|einladung
    `),
  },
  {
    name: 'says why',
    speaksFor: 'letter',
    weight: 1,
    most: 2,
    pattern: beginningWith(String.raw`
      i (?:am|feel|believe|remain) (?:\w+ ){0,2}(?:motivated|convinced|confident|passionate|eager|enthusiastic|that)
      i (?:believe|am certain|am sure)|attracts? me|why i
      i would (?:bring|welcome|be (?:honou?red|delighted|glad|able|happy|proud))
      je (?:suis|reste) (?:\w+ ){0,2}(?:convaincue?|motivee?|persuadee?|certaine?|passionnee?|desireu\w+)|je souhaite
      m'attire|me motive|mettre (?:mes|mon|ma) \w+ au service|apporter mon|contribuer a
    `),
  },
  {
    name: 'subject line',
    speaksFor: 'letter',
    weight: 1.5,
    most: 1,
    line: true,
    pattern: anyOf(String.raw`
      ^(?:re|ref|subject|object|objet|betreff|betreft|onderwerp|asunto|oggetto|assunto|concerns?|concerne|application for|candidature (?:au|pour|a)\b[^:]*)\s?:?\s?.*\b(?:appl\w+|candidat\w+|vacan\w+|post\w*|position|job|head|manager|director|directeur|chef|motivation|bewerbung|sollicitatie|hoi|stcepm|ddis)\b
    `),
  },
  {
    name: 'place and date',
    speaksFor: 'letter',
    weight: 0.5,
    most: 1,
    line: true,
    pattern: anyOf(String.raw`
      ^[\p{L} -]{2,30},? (?:le |den |on )?\d{1,2}(?:er|st|nd|rd|th)?[ .]\p{L}{3,10},? 20\d\d$
      ^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10},? 20\d\d$|^\p{L}{3,10} \d{1,2},? 20\d\d$
    `),
  },
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
