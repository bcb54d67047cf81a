// The words that make a date a closing date, and those that make it another: posting, start, interviews, questions, contracts, laws.
export const CUE_KINDS = [
  'label', // names the closing date of applications
  'expiry', // a job board's word for when the page goes away
  'limit', // by, until, au plus tard: some last day, of what is told elsewhere
  'apply', // speaks of applying
  'extended', // moves the closing date
  'former', // the closing date before it was moved
  'other', // introduces a date of something else
  'thing', // the same, right beside a date only: laws, history, conditions
  'aside', // speaks of something else than applying
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export interface Cue {
  kind: CueKind;
  start: number;
  end: number;
  words: string;
}

const APPLICATIONS_EN =
  '(?:(?:the |your |all |any |online |complete |completed |full |job )*(?:applications?|applying|candidatures?|candidac(?:y|ies)|submissions?|receipt|expressions? of interest|eois?|proposals?|cvs?|nominations?))';
const APPLICATIONS_FR =
  "(?:candidatures?|dossiers?(?: de candidature)?|depots?|depot des? (?:candidatures?|dossiers?)|reception|envoi|remise|soumission|postulation|inscriptions?|manifestations? d'interet|offres?|postuler|reponse)";

const PATTERNS: Record<CueKind, string[]> = {
  label: [
    `(?:closing|deadline|close|due|cut-?off|final|end|last|target|submission|response|reply)[ -](?:date|day|time)(?: (?:and|&|/) (?:closing )?(?:time|date|hour))?(?:(?: \\(.{0,30}?\\))|(?: (?:for|of|to|on which)(?: (?:the|this|all|receipt of|receiving|submitting|submission of|sending|accepting|acceptance of|making))* ${APPLICATIONS_EN}|(?: (?:for|to) (?:apply|applying|submit|send))))?`,
    `(?:applications?|job|vacancy|posting|application submission|submission|recruitment|candidature) (?:closing|deadline|dead-line|close|closes|due|cut-?off|end)(?: (?:date|time|day|on|by|in))*`,
    `(?:applications?|vacancy|job|advert|advertisement|position|posting|call|competition|recruitment|post|window|portal|opportunity)(?: window| period| process| phase| for applications?| portal)? (?:is closing|closes|closing|shuts|will shut|is closed|will close|will be closed|shall close|ends|will end|expires|will expire|close|is open until|are open until|open until|remains? open until|will remain open until|will be open until)(?: (?:on|at|by))*`,
    `dead[- ]?line(?! for (?:questions?|clarifications?|quer))(?: (?:for|of|to|date|is|on|has been)(?: (?:the|this|all|receipt of|receiving|submitting|submission of|submission|sending|set|fixed)){0,3}(?: ${APPLICATIONS_EN}| apply| submit)?)?`,
    `(?:last|final|latest) (?:date|day|time|moment)(?: (?:for|of|to)(?: (?:the|receipt of|receiving|submitting|submission of|submit|send|apply)){0,3}(?: ${APPLICATIONS_EN})?)?`,
    'apply (?:by|before|until|till|no later than|not later than|on or before|online by|online before|now until|latest by)',
    'clos(?:es|ing)(?: (?:on|at|by|date))?(?=[\\s:,-]{1,3})',
    '(?:stop|cease|finish)(?:s|ing)? (?:taking|accepting|receiving|collecting)(?: (?:new|any|further))?(?: applications?| candidatures?| submissions?)(?: (?:on|at|after))?',
    'no (?:further |late |more )?(?:applications?|candidatures?|submissions?|cvs?)(?: (?:will|shall|can|may))(?: (?:be|not))* (?:accepted|considered|entertained|received|processed|examined|taken|looked at)[a-z ]{0,20}? (?:after|beyond|past|later than)',
    "aucune? (?:candidature|dossier|offre|inscription|demande)[a-z' ]{0,40}? (?:apres|au-dela|posterieure?ment)(?: (?:du|de|au|le))?",
    '(?:nothing|none|rien ne)[a-z ]{0,30}? (?:looked at|considered|accepted|taken|read|received|opened|lu|examine|accepte|pris en compte)[a-z ]{0,12}? (?:after|beyond|past|later than|apres|au-dela)(?: (?:le|du|de))?',
    'open (?:for applications? )?(?:until|till)',
    'we (?:will |shall )?close(?: (?:on|at))*',
    // Alone in its line, where the page has said how to apply.
    '(?<=(?:^|[\\n\\f])[^a-z\\n\\f]{0,8})(?:(?:by |until |for )?when(?=[ ?:*\\n]{1,4})|by(?=[.:]))|(?<=(?:^|[\\n\\f])[^a-z\\n\\f]{0,8})(?:pour |jusqu.a )?quand(?=[ ?:*\\n]{1,4})',
    '(?:application|submission|posting|advertising|advertisement|vacancy|publication|bidding|registration|enrolment|recruitment|candidature|nomination|tender) (?:period|window)|(?:application|submission) dates?',
    'late applications?|applications? (?:received|submitted|sent|arriving|made) after|(?:les |toute )?candidatures? (?:recues?|parvenues?|tardives?|envoyees?|arrivees?) (?:apres|posterieures?)(?: au| le)?',
    `(?:date|jour|heure|delai|date et heure|jour et heure|echeance|terme)s? (?:limites?|de cloture|de fermeture|d'echeance|butoir|ultime|maximale?|finale?|de fin)(?: (?:de|d'|des|du|pour|fixee?)(?: ?(?:la|le|les|l'|depot|reception|envoi|remise|fin|cloture|publication|soumission|transmission|des|de|du)){0,5} ?${APPLICATIONS_FR})?`,
    `derniere limite(?: (?:de|d'|des|du|pour)(?: ?(?:la|le|les|l'|depot|reception|envoi|remise|des|de|du)){0,4} ?${APPLICATIONS_FR})?`,
    "(?:dossiers?|candidatures?|actes de candidature|offres) (?:recue?s?|parvenue?s?|deposee?s?|arrivee?s?) (?:au|avant|jusqu'au|pour)(?: le)?",
    "(?:candidatures?|appel|vacance|concours|offre|poste|annonce|recrutement)[a-z' ]{0,20}? (?:cloturee?s?|close?s?|fermee?s?) depuis(?: le)?",
    '(?:applications?|vacancy|post|call|recruitment|position)(?: (?:is|are|was|has|have|been|now))* closed(?: (?:on|since))?',
    `date d'echeance|date de cloture|date de fermeture|date-limite`,
    `(?:cloture|fermeture|fin)(?: (?:de|d'|des|du)(?: ?(?:la|le|les|l'|periode|periode de|appel|appel a|depot|depot des|reception|reception des)){0,4} ?(?:${APPLICATIONS_FR}|concours|appel|poste|annonce|l'annonce|publication|vacance|campagne|session|recrutement))(?: (?:est )?(?:fixee?|prevue?|le|au))*`,
    'fermeture ?:|cloture(?: le| :|:|(?=[\\s-]{0,3}$))',
    `(?:delais?|terme)(?: (?:de|d'|des|du|pour)(?: ?(?:la|le|les|l'|depot|reception|envoi|remise|soumission|des|de|du|d')){0,4} ?${APPLICATIONS_FR})(?: (?:est )?(?:fixee?|prevu)?(?: (?:le|au|jusqu'au))?)?`,
    `dernier (?:delai|jour|delai de rigueur)|delai de rigueur|echeance(?: de (?:candidature|depot|postulation))?`,
    `(?:postul(?:ez|er|ation)|candidater|candidatez|a pourvoir)(?: en ligne)? (?:avant|jusqu'au|jusqu'a|au plus tard|d'ici)`,
    `(?:candidatures?|inscriptions?|concours|vacance|appel|offre|annonce)(?: (?:sont|est|reste|restent|a candidatures?))? (?:ouvert(?:e|es|s)?|recevables?|recues?|acceptees?|cloturees?|closes?) (?:jusqu'au|jusqu'a|avant|au plus tard)`,
    `candidatures? (?:jusqu'au|avant|au plus tard)|ouverte?s? jusqu'au`,
    `periode (?:de|d'|du|pour)(?: ?(?:la|le|les|depot|des|l')){0,2} ?(?:${APPLICATIONS_FR}|candidater|affichage)`,
    'affichage|date limite|valid ?through',
    "(?:candidatures?|appel|vacance|concours|depot|inscriptions?|offre|poste|annonce|selection|recrutement|procedure|campagne|reception|guichet|plate-?forme|portail|formulaire|session)[a-z' ]{0,40}? (?:se (?:cloture|termine|clot|cloturera|terminera|clora)|(?:sera|seront|est|sont) (?:clos|cloture|ferme)\\w{0,3}|clos(?:es?)?|cloturee?s?|s'acheve(?:ra)?|s'arrete(?:ra)?|prend(?:ra)? fin|prennent fin|fermera|ferment|ferme)(?: (?:le|au))?",
  ],
  expiry: [
    '(?:job |ad |advert |offer |posting )?(?:expires?|expiry|expiration|expiring|valid(?:ity)?|removal|unposting|end)(?: (?:date|on|until|till|through|to|thru))+|expires?',
    "(?:offre |annonce )?(?:valable|valide|visible|disponible|accessible|en ligne|publiee?|consultable) jusqu'au|date d'expiration|expire le|date de (?:fin|retrait)(?: de (?:la )?(?:publication|validite|diffusion|l'annonce|parution))?|fin de (?:publication|validite|diffusion|parution)",
    '(?:posting|advert|advertisement|ad|page|offer|announcement|notice|listing)(?: (?:will|shall|is|to|be))* (?:removed|taken down|unpublished|withdrawn|deactivated|taken offline)(?: (?:on|at))?',
    '(?:go(?:es)?|going|taken|comes?) (?:offline|off-line|off line|down)(?: (?:on|at))?',
    '(?:annonce|offre|page)(?: (?:sera|est))? (?:retiree|supprimee|depubliee|desactivee)(?: le)?',
    '(?:posted|published|advertised|online|available) (?:until|till|through)|posting end(?: date)?|post(?:ing)? end(?:s)?',
  ],
  limit: [
    'beyond|by|before|until|till|(?:no |not )?later than|no(?:t)? after|at the latest(?: by| on)?|latest(?: by| on)?|up to and including|up to|up until|on or before|on or prior to|prior to|through|not exceeding',
    "avant(?: la date du| le)?|jusqu'(?:au|a|en)|au plus tard|pour le|d'ici(?: le| au)?|a (?:la )?date du|dernier delai|delai|passe le|apres le|au-dela du|limite",
    'closes?|closed|closing|ends?|due',
  ],
  apply: [
    'appl(?:y|ies|ied|ying|ications?|icants?)|candidatures?|candidac(?:y|ies)|submit(?:s|ted|ting)?|in our hands|entre nos mains|(?<!(?:its|thesis|dissertation|manuscript|paper) )submissions?|(?:completed|application) forms?|send|sending(?! (?:administration|organi[sz]ation|state|country|agency|institution|university|parish))|sent|e-?mail(?:ed)?|forward(?:ed)?|dossiers?|cvs?|resumes?|cover(?:ing)? letters?|motivation letters?|lettres?(?: (?:de |d.)(?:motivation|presentation|candidature|interet))?|curriculum(?: vitae)?|expressions? of interest|receiv(?:e|ed)|reach|lodged?|accepted|returned|be in(?= (?:by|before|no later))|be with us|arrives?|recruitment@|registrations?',
    "postul\\w{0,6}|candidat(?:er|ez)|envoy\\w{1,4}|envoi\\w{0,4}|adress(?:er|ees?|ez)|parvenir|transm\\w{2,6}|depos\\w{1,4}|depot|soumett?\\w{0,4}|soumis\\w{0,5}|remettre|faire acte|inscri\\w{2,8}|manifestations? d'interet|reception|receptionn\\w{2,4}",
  ],
  extended: [
    '(?:dead-?line|closing date|applications?|vacancy|call|period|date)(?: (?:for|of)(?: (?:the|receipt of|submission of|applications?|this|post|vacancy)){1,4})? (?:is |are |has been |have been |was |being )?(?:now |hereby )?(?:extended|postponed|prolonged|moved|changed|revised)(?: (?:until|till|to|by))?',
    '(?:extended|postponed|revised|new|updated|prolonged) (?:application )?(?:dead-?line|closing date|deadline date|submission date|until|till|to)(?: (?:for|of) (?:the )?applications?)?|extension (?:until|till|to|of (?:the )?(?:deadline|closing date)(?: (?:until|to))?)|extended(?: until| to)?(?=[\\s:]{1,2})',
    "(?:date(?:s)? (?:limites?|de cloture)|delai|echeance|cloture|appel|candidatures?|periode)[a-z' ]{0,50}? ?(?:prolongee?s?|reportee?s?|prorogee?s?|repoussee?s?|etendue?s?|decalee?s?)(?: (?:au|jusqu'au|jusqu'a))?|(?:prolongation|prorogation|report)[a-z' ]{0,40}?(?: (?:au|jusqu'au))|nouvelle (?:date(?: limite| de cloture)?|echeance)|nouveau delai|(?:prolongee?s?|reportee?s?|prorogee?s?|repoussee?s?) (?:au|jusqu'au)",
  ],
  former: [
    'original(?:ly)?|initial(?:ly)?|previous(?:ly)?|formerly|former|instead of|rather than|old (?:deadline|closing date)|extended from|postponed from|moved from|changed from|replaces?|and not',
    'initialement|initiale?|precedente?|ancienne(?:ment)?|au lieu du|et non(?: pas)?(?: le)?|prevue? initialement|auparavant|remplace',
  ],
  other: [
    // Posting
    '(?:date )?(?:posted|published|advertised|issued|created|listed|uploaded|added|announced|updated|modified|re-?posted)(?: (?:on|date|at|online|the))*|(?:post(?:ing)?|publication|publishing|issue|issuance|issuing|announcement|advertisement|advert|launch|release|creation|update|opening|open|listing|notice|vacancy notice|modification)(?: start)? dates?(?: of)?|dates? (?:of )?(?:issue|issuance|posting|publication|publishing|advertisement|announcement|the notice|this notice|opening|posted|published|launched)|posting (?:start|opens?)|last (?:updated?|modified|revised|review)(?: on)?|open(?:s|ing|ed)? (?:on|from|date)|applications? opens?(?: on| from)?|open from|printed on|as (?:of|at|from)|since',
    "(?:date (?:de |d'))(?:publication|parution|mise en ligne|emission|affichage|diffusion|ouverture|l'annonce|creation|mise a jour|annonce|l'avis|redaction|actualisation|modification|lancement|debut|signature)(?: (?:de|du|des) (?:la |l')?(?:offre|annonce|avis|poste|candidatures?|vacance|publication))?|(?:publiee?s?|postee?s?|parue?s?|mise? en ligne|mise? a jour|affichee?s?|diffusee?s?|actualisee?s?|modifiee?s?|creee?s?|emise?s?|deposee)(?: en date)?(?: (?:le|du|depuis le|au|en))+|(?:derniere )?mise a jour(?: le| du)?|ouverture(?: (?:de|des|du)(?: la| l')? ?(?:candidatures?|depots?|inscriptions?|poste|vacance))?|depuis(?: le)?|a compter du|a partir du|publication",
    // Start of work
    '(?:expected |anticipated |estimated |desired |planned |proposed |preferred |tentative |contract |target |ideal |earliest |possible |employment |job |project |assignment )*(?:start(?:ing)?|begin(?:ning)?|commencement|entry|effective|joining|onboarding|availability|appointment|deployment|reporting)(?: |-)(?:dates?|day|on duty|of (?:duty|duties|employment|work|contract|service|assignment|appointment))(?: (?:is|of|on))*|(?:starting|beginning|commencing|start|starts|begins?|commences?|effective|available|takes? up|taking up|take up (?:duty|duties|office)|join|joining|entry on duty|vacant|needed|required|to start|with effect)(?: (?:from|on|in|as of|as from|the|no later than|not later than|by|before|of|early|duty|duties|work|at the latest|around))*|date of (?:entry|appointment|commencement|entry on duty|taking up)[a-z -]{0,30}',
    "(?:date )?(?:souhaitee |prevue |previsionnelle |envisagee |estimee )?(?:de |d')?(?:prise (?:de|d') ?(?:fonctions?|poste|service|effet)|entree (?:en|au) (?:fonctions?|service|poste)|debut(?: (?:du|de|des|d'|souhaite|prevu|de la) ?(?:contrat|mission|travail|poste|fonctions?|stage|service|activites?|l'emploi|prise)?)*|demarrage(?: (?:du|de la|prevu))?(?: contrat| mission| projet)?|embauche|engagement|disponibilite|arrivee|commencement)(?: (?:souhaitee?|prevue?|envisagee?|des que possible|au|le|est|fixee?|a partir du|idealement|au plus tard|a compter du|avant))*|(?:a pourvoir|poste (?:a pourvoir|vacant|disponible|ouvert)|disponible|vacant)(?: (?:le|au|a partir du|a compter du|des le|des|a la date du|au plus tard|pour le|des maintenant|immediatement))*|date de (?:vacance|la vacance|disponibilite)",
    // Selection
    '(?:interviews?|written tests?|tests?|assessments?|assessment cent(?:re|er)s?|examinations?|exams?|hearings?(?! (?:from|back))|auditions?|competition|presentations?|selection panel|panel)(?: (?:dates?|are|is|will|to|be|take|taking|takes|place|held|conducted|scheduled|planned|expected|foreseen|organi[sz]ed|on|for|in|of|the|week|commencing|during|likely|provisionally|tentatively|between|from|with|candidates|shortlisted|process|stage|by|before))*|week (?:commencing|beginning|of)',
    "(?:entretiens?|epreuves?|tests?|auditions?|oraux|ecrits?|jury|commission(?: de (?:selection|recrutement))?|concours|convocations?|selection)(?: (?:ecrits?|ecrites|orales?|d'embauche|de selection|se|auront|aura|lieu|sont|seront|est|sera|prevus?|prevues?|fixees?|derouleront|deroulera|tiendront|tiendra|reunira|organisees?|en|le|la|les|au|a|du|semaine|entre|partir|compter|mi|date|des|de))*|semaine du",
    "(?:short-?listed|selected|successful|retained) (?:candidates?|applicants?)[a-z ]{0,60}|(?:results?|notification|outcome|decisions?|announcement of results?)(?: (?:will|are|is|to|be|by|of|the|selection|expected|notified|announced|published|sent|available|communicated|on))*|notified(?: by| on| before)?|(?:candidats?|candidates) (?:retenus?|retenues?|preselectionnes?|selectionnes?)[a-z' ]{0,60}|resultats?(?: (?:seront|sera|est|le|communiques?|publies?|annonces?|au plus tard|avant))*",
    '(?:first |initial |second )?(?:review|screening|evaluation|consideration|shortlisting|long-?listing)(?: of (?:the )?(?:applications?|candidates?)| (?:will|shall|is to|begins?|starts?|date))(?: (?:will|shall|is|are|to|begin|begins|beginning|start|starts|take|place|on|from|expected|scheduled|planned|date))*|first review',
    'retrait(?: des?)?(?: dossiers?)?|(?:examen|etude|analyse)(?: des (?:candidatures|dossiers))(?: (?:debutera|commencera|aura|lieu|a|partir|du|le))*',
    'newsletters?(?:[ :]+(?:subscribe|sign up))?(?: (?:by|before|until))*|subscribe(?: (?:by|before|until))*|abonne\\w{1,4}(?: (?:avant|jusqu.au))*',
    // Questions, references
    '(?:dead-?line (?:for|to)(?: (?:the|submitting|submission of|receipt of|asking|sending|any))* )?(?:questions?|clarifications?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|requests? for (?:information|clarifications?|further information|additional information|documents?)|clarification requests?|information sessions?|webinars?|info sessions?|open days?|site visits?|pre-bid meeting|reference letters?|letters? of (?:reference|recommendation)|recommendation letters?|references?|referees?|referee reports?|original documents?|diplomas?|transcripts?)(?: (?:should|must|may|can|will|shall|are|is|to|be|sent|submitted|received|addressed|asked|answered|in|writing|by|before|until|no|later|than|on|at|the|latest|accepted|about|regarding|concerning|this|vacancy|post|position|held|provided|reach|us|email|e-mail|via|due|uploaded|separately|directly))*',
    "(?:date limite (?:de|d'|des|pour)(?: ?(?:les|la|poser|envoi|reception|depot|des|de))* ?)?(?:questions?|demandes? (?:de|d') ?(?:renseignements?|informations?|precisions?|eclaircissements?|clarifications?)|renseignements?|seances? d'information|reunions? d'information|webinaires?|lettres? de (?:recommandation|reference)|references?|visites?)(?: (?:peuvent|doivent|pourront|devront|seront|sont|etre|adressees?|envoyees?|recues?|posees?|par|ecrit|courriel|avant|jusqu'au|au|plus|tard|le|la|transmises?|parvenir|acceptees?|a|est|aura|auront|lieu))*",
    // Contract and project
    "(?:contracts?|appointments?|contrats?)[a-z0-9() ]{0,40}?(?:years?|months?|ans?|mois)[, ]{1,2}(?:until|till|through|jusqu'au)",
    '(?:fixed[- ]term |temporary |initial |short[- ]term )?(?:contracts?|appointments?|assignments?|funding|funded|duration|projects?|programmes?|programs?|grants?|employment|mandates?|tenure|term|maternity cover|secondment|phase|post is (?:funded|available|financed)|position is (?:funded|available|financed)|renewable|extendable|extension possible|probation(?:ary)?(?: period)?|internships?|placements?|consultanc(?:y|ies))(?: (?:will|shall|is|are|of|the|to|be|run|runs|running|end|ends|ending|end date|date|last|lasts|lasting|until|till|up|through|from|for|initially|expected|currently|available|secured|limited|ending on|on|by|concluded|period|no|later|than|expire|expires|expiring|completed|duration|continue|continues|start|starts|begin|finish|finishes|financed|funded|with|an|a|possibility|possible|valid|terminates?|terminating|started|launched|began|covering|period:))*',
    "(?:contrats?|cdd|mission|duree(?: du contrat| de la mission| prevue)?|remplacement|detachement|financements?|finance|projets?|programmes?|stages?|conge (?:maternite|parental)|mandat|subvention|convention|fin (?:de|du) (?:contrat|mission|projet|cdd|stage|mandat|financement)|periode d'essai|consultance|bourse)(?: (?:a duree determinee|de|du|la|le|est|sera|court|courant|jusqu'au|jusqu'a|prend|prendra|fin|se|termine|terminera|s'acheve|s'achevera|allant|pour|une|un|duree|mois|ans|an|conclu|etabli|prevue?|finance|assure|renouvelable|prolongeable|a|au|plus|tard|du projet|expire|demarre|demarrera|debute|lance|en|maximum))*",
  ],
  thing: [
    // Laws, history, persons
    '(?:law|act|acts|regulations?|directives?|decrees?|statutes?|decisions?|resolutions?|treaty|agreement|convention|constitution|code|amended|ordinance|royal decree|council|ref(?:erence)?|annex|gazette|official journal|staff (?:rules|regulations)|gdpr|policy|circular|charter)(?: (?:no|nr|n0|number|\\(eu\\)|\\(ec\\)|of the|of|on|dated|as|by|adopted|signed|in|the|council|european|parliament|and|\\d{1,4}[/.-]\\d{1,4}|\\d{1,6}\\.?))*|dated|signed (?:on|in)|adopted (?:on|in)|(?:established|founded|created|set up|formed|incorporated|inaugurated|entered into force|entry into force|came into force|in force|launched|born|birth|date of birth|died|started|initiated|signed|approved|endorsed)(?: (?:in|on|as|by|since))*',
    '(?:loi|lois|arrete|arrete royal|decrets?|ordonnances?|reglements?(?: \\(ue\\)| \\(ce\\))?|directives?|deliberation|circulaire|code|statut|accord|traite|decision|resolution|constitution|journal officiel|moniteur belge|convention collective|instruction|rgpd|avis|reference|charte|note)(?: (?:n ?[o0]?\\.?|numero|\\d{1,4}[/.-]\\d{1,6}|\\d{1,6}\\.?|du|de|la|le|des|ministeriel|royal|modifiee?s?|conseil|parlement|europeen|et|communal|relatif|relative|en|date|gouvernement|portant))*|en date du|date de naissance|nee? le|(?:fondee?|creee?|etablie?|instituee?|signee?|adoptee?|lancee?|inauguree?|entree? en vigueur|en vigueur)(?: (?:en|le|depuis|par|au))*',
    // Conditions that hold on a day
    "(?:age|aged|years? old|ans|holders?|obtained|graduated|enrolled|eligible|valid passport|passport|permit|visa|experience|degree|diploma|residence|resident|citizens?|salary|salaries|scale|rates?|index(?:ed)?|allowances?|tax|fees?|closed (?:from|between)|holidays?|leave|office closed|conges?|salaire|remuneration|grille|bareme|traitement|diplome|passeport|titulaire)(?: (?:on|at|by|before|as|of|the|is|le|au|a|la|date|du|obtenu|until|jusqu'au|revised|since|in force))*",
    '(?:conference|meeting|assembly|session|summit|congress|event|workshop|seminar|forum|election|commemoration|anniversary|seance|reunion|assemblee|atelier|seminaire|evenement|congres)(?: (?:on|of|in|du|le|de|held|from|will|take|place|be|la|en))*',
  ],
  aside: [
    '(?:summer|winter) schools?|early[- ]bird|tickets?|newsletter|interviews?|tests?|assessments?|questions?|clarifications?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|references?|referees?|contracts?|appointments?|projects?|programmes?|funding|notified|contacted|informed|results?|start|starting|begin|commence|duty|travel|training|duration|delivered?|deliverables?|outputs?|reports?|draft|phase|milestones?|payment|invoice|completed|completion|tasks?|budget|implementation|members of|celebrat\\w{2,5}|reform|strategy|plan|target|goal|objective|complaints?|appeals?|accounts|audits?|prepares?|data will|retained|stored|deleted|kept',
    'ecoles? d.ete|entretiens?|epreuves?|comptes|prepare(?:r|ra|nt)?|remettra|contrats?|missions?|projets?|programmes?|renseignements?|informations?|prise de|fonctions|poste vacant|demarrage|duree|livrables?|rapports?|convoques?|informes?|contactes?|resultats?|formation|strategie|plan|objectifs?|recours|reclamations?|conservees?|donnees|effaces?|supprimees?|phase|budget|financement',
  ],
};

const COMPILED = CUE_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`(?<![a-z@.])(?:${PATTERNS[kind].join('|')})(?![a-z])`, 'g'),
}));

/** Between a former closing date and the one that holds: "…, is now …", "reportée au …". */
export const MOVED_TO =
  /^[^.\f]{0,40}?(?<![a-z])(?:(?:is |are )?now|desormais|maintenant|dorenavant|(?:has been |was |is )?(?:extended|moved|postponed|changed|pushed back|revised)|report\w{2,4}|prolong\w{2,4}|prorog\w{2,4}|repouss\w{2,4}|portee?|devient|becomes)(?: (?:to|until|till|by|on|at|for|au|jusqu'au|a|le|du|the|is|est|fixee?|open|set))*[\s:,]{0,2}$/;

/** The cues of a stretch of a view's text, in the order of their ends; a stretch is a few hundred characters. */
export function cuesIn(text: string, from: number, to: number): Cue[] {
  const stretch = text.slice(from, to);
  return COMPILED.flatMap(({ kind, pattern }) =>
    [...stretch.matchAll(pattern)].map((match) => ({
      kind,
      start: from + match.index,
      end: from + match.index + match[0].length,
      words: match[0],
    })),
  ).sort((a, b) => a.end - b.end);
}

/** A noun of the selection that stands in the sentence, but says nothing of the date. */
const BARE_NOUN =
  /^(?:commission|concours|competition|selection|presentations?|tests?|examinations?|exams?|jury|panel|auditions?|references?|questions?)(?: (?:of|for|in|the|de|du|des|la|le|les|a|au|en|date))*$/;
const PAPERS =
  /^(?:original|references?|referees?|letters? of|reference letters?|recommendation|diplom|transcripts?|lettres? de)/;
const TERM =
  /^(?:fixed|temporary|initial|short|contract|appointment|assignment|project|program|employment|internship|placement|consultanc|mandate|contrat|cdd|mission|projet|stage|mandat|bourse|consultance|remplacement)/;
const TERM_VERB =
  /until|till|through|from|\brun|\bend|last|start|began|begin|finish|expire|jusqu|prend|fin\b|termin|s'achev|debut|lance|demarr|complet|cover|duration|duree|launch|conclu|period|valid|continu|fund/;

/** "Contract of up to one year, until": its own end. */
const LASTING = /(?:years?|months?|ans?|mois)[, ]{1,2}(?:until|till|through|jusqu'au)$/;

/** Words of other things that do introduce this date: a law right beside it; a diploma, unless it is sent along; a contract that ends, not one applied for. */
export function introducing(cues: Cue[], date: number): Cue[] {
  const applies = (before: number) => cues.some((cue) => cue.kind === 'apply' && cue.end <= before);
  return cues.flatMap((cue): Cue[] => {
    if (cue.kind === 'thing') return date - cue.end <= 12 ? [{ ...cue, kind: 'other' }] : [];
    if (cue.kind !== 'other') return [cue];
    if (PAPERS.test(cue.words) && applies(cue.start)) return [];
    const isFar = date - cue.end > 20 || /^(?:commission|jury|concours|competition)/.test(cue.words);
    if (BARE_NOUN.test(cue.words) && isFar && isLimited(cues, cue, date)) return [];
    const appliedFor = cues.some((one) => one.kind === 'apply' && one.end <= cue.start && cue.start - one.end <= 14);
    if (
      TERM.test(cue.words) &&
      ((appliedFor && !LASTING.test(cue.words)) || (!TERM_VERB.test(cue.words) && applies(cue.start)))
    )
      return [{ ...cue, kind: 'aside' }];
    return [cue];
  });
}

/** Whether applying is spoken of, and a last day named, behind a cue: "… the competition number, no later than". */
function isLimited(cues: Cue[], cue: Cue, date: number): boolean {
  return (
    cues.some(({ kind }) => kind === 'apply') &&
    cues.some(({ kind, start, end }) => kind === 'limit' && start >= cue.end && date - end <= 40)
  );
}

/** "Deadline for questions" is no deadline, "date de fin de publication" no publication: the longer cue holds. */
export function outermost(cues: Cue[]): Cue[] {
  const weighty = cues.filter(
    (cue) => cue.kind === 'other' || cue.kind === 'label' || cue.kind === 'extended' || cue.kind === 'expiry',
  );
  return cues.filter(
    (cue) =>
      cue.kind === 'former' ||
      !weighty.some(
        (one) =>
          one !== cue &&
          one.kind !== cue.kind &&
          isWithin(cue, one) &&
          (one.end - one.start > cue.end - cue.start || rank(one) > rank(cue)),
      ),
  );
}

function rank({ kind }: Cue): number {
  return { extended: 5, label: 4, expiry: 3, other: 2, thing: 1, former: 1, apply: 1, limit: 1, aside: 0 }[kind];
}

/** Whether one cue lies in another. */
export function isWithin(inner: Cue, outer: Cue): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
