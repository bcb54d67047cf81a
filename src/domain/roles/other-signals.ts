// The wordings of papers that complete no application: recommendations, certificates, identity papers, notices, forms, bills and lists.
import { anyOf, beginningWith, type Signal, wording } from './signal.ts';

export const OTHER_SIGNALS: readonly Signal[] = [
  {
    name: 'recommends',
    speaksFor: 'recommendation',
    weight: 3,
    most: 3,
    pattern: beginningWith(String.raw`
      (?:i|we)(?: \w+){0,5} (?:recommend|endorse)\b(?! (?:that|the use|using))
      (?:pleasure|pleased|delighted|happy|honou?r\w*|glad|privilege|without (?:any )?(?:hesitation|reservation)) (?:to|in|of) (?:\w+ ){0,3}(?:recommend\w*|writ\w+ (?:this|in support)|support (?:\w+ )?(?:his|her|the application))
      (?:recommend|endorse|support)s? (?:him|her|them|(?:mr|ms|mrs|dr)\b)
      (?:letter of (?:recommendation|reference)|recommendation letter(?!s)|reference letter(?!s)|character reference|professional reference)
      (?:his|her) (?:application|candidacy|candidature)|je (?:\w+ ){0,4}recommande\w*
      (?:recommander|recommandation de) (?:\w+ )?(?:la candidature|madame|monsieur|mme|m\.)
      lettre de (?:recommandation|reference)|(?:sa|cette) candidature|candidature de (?:madame|monsieur|mme|m\.|mlle)
      que je connais depuis|s'attacher ses services|dont j'ai (?:dirige|encadre|supervise)
      sans (?:aucune )?reserve|empfehlungsschreiben|aanbevelingsbrief|carta de recomendacion
      lettera di (?:raccomandazione|referenze)
    `),
  },
  {
    name: "supports another's application",
    speaksFor: 'recommendation',
    weight: 4,
    most: 1,
    pattern: beginningWith(`
      support (?:of )?(?:the )?(?:application|candidacy|candidature) of
      (?:j'appuie|je soutiens|appuyer|soutenir) (?:vivement )?(?:la|sa|cette) candidature
    `),
  },
  {
    name: 'has known the person',
    speaksFor: 'recommendation',
    weight: 2,
    most: 3,
    pattern: beginningWith(String.raw`
      i have (?:known|worked (?:\w+ ){0,2}with (?:him|her|mr|ms|mrs|dr)|had the (?:pleasure|privilege|opportunity|honou?r) (?:of|to) (?:\w+ ){0,2}(?:work\w*|supervis\w*|teach\w*|know\w*|manag\w*))
      (?:he|she|they|mr|ms|mrs|dr)\.? ?(?:\p{L}+ ){0,3}(?:has )?(?:worked|reported|served|been employed|been working) (?:\w+ ){0,4}(?:with|for|under|to|in) (?:us|me|my|our)
      (?:le|la|l')(?: ?\w+)? susnomme\w*|opinion generale|qualites du candidat|appreciation (?:generale|globale)
      under my (?:direct )?(?:supervision|direction|guidance|responsibility|management|leadership)
      as (?:his|her) (?:\w+ ){0,2}(?:supervisor|manager|line manager|professor|director|head)
      j'ai (?:encadre|dirige|supervise|forme|cotoye) (?:madame|monsieur|mme|mlle|m\.)|j'ai (?:eu|pu) (?:\w+ ){0,3}(?:le plaisir|l'occasion|l'honneur|la chance|apprecier|constater|connaitre)
      sous ma (?:direction|responsabilite|supervision|hierarchie|conduite)
      (?:a|avait) (?:\w+ ){0,2}(?:travaille|collabore|exerce|servi) (?:\w+ ){0,5}(?:avec (?:moi|nous)|sous|dans (?:mon|ma|notre)|au sein de (?:notre|mon|ma))
      (?:il|elle) (?:a|s'est|sait|fait|possede|est)(?: \w+){0,3} (?:preuve|montree?|fait|travaille|demontre|dote)
      (?:he|she) (?:is|was|has|consistently|always|demonstrated|proved|showed|displayed)\b
    `),
  },
  {
    name: 'certifies',
    speaksFor: 'certificate',
    weight: 3,
    most: 3,
    pattern: beginningWith(String.raw`
      this is to (?:certify|confirm|attest)
      (?:hereby|we|i) (?:hereby |do hereby )?(?:certif(?:y|ies)|attests?|confirm) that|certif(?:y|ies) that
      certificate is (?:delivered|issued|awarded|given)|obtained the (?:grades|following|marks)|the undersigned\b[^.]{0,160}certif
      has (?:been (?:awarded|conferred|granted|admitted to|employed)|successfully (?:completed|passed)|satisf(?:ied|actorily)|attended|participated|achieved|fulfilled)
      was (?:employed|awarded|conferred) (?:by|with|the|in|at|from|on|as)
      (?:certificate|certification) of (?:employment|service|completion|attendance|participation|achievement|appreciation|work|proficiency)
      employment (?:certificate|verification|confirmation)|service certificate
      soussigne\w*,?[^.]{0,160}(?:atteste|certifie|declare)
      (?:atteste|certifie|attestons|certifions)(?:,? par la presente,?)? (?:que|avoir)|il est certifie
      attestation (?:de|d')|certificat (?:de|d')|a ete (?:employee?|engagee?|recrutee?) (?:par|au|a|en|dans|comme)
      en foi de quoi|pour servir et valoir|delivree? (?:a|pour|le)|arbeitszeugnis|bescheinigung|hiermit wird best
      getuigschrift|se certifica|certifica que|si certifica
      certificate of (?:membership|competenc[ey]|excellence|recognition|training)|certificate has been|in recognition of
      for (?:the )?successful(?:ly)? complet\w+|non-credit course|has shown|a suivi avec succes|course completion
      (?:atteste|certifie) (?:que|avoir|par)|attestation\b
    `),
  },
  {
    name: 'diploma',
    speaksFor: 'certificate',
    weight: 3,
    most: 3,
    pattern: beginningWith(String.raw`
      (?:conferred|confers?|awarded|awards?|admitted|granted) (?:\w+ ){0,6}(?:degree|diploma|title|grade)
      (?:the )?degree of (?:bachelor|master|doctor|licen)\w*(?: of| in)[^.]{0,60}(?:honou?rs|rights|privileges|distinction)
      rights and privileges
      le (?:grade|titre|diplome) (?:academique )?de (?:licen|mait|mast|doct|bach|ingen|brevet)\w*
      (?:confere|confer\w*|decerne\w*|delivre\w*) (?:\w+ ){0,5}(?:le|la|a|au|aux|grade|diplome)
      vu (?:le|la|les|l') (?:code|decret|loi|arrete|proces|deliberation)
      (?:transcript|statement) of (?:academic )?(?:records?|results|marks)|academic transcript|releve de notes
      diploma supplement|supplement au diplome
      (?:registrar|vice-chancellor|chancellor|rector|le recteur|le doyen|le president du jury|le president de l'universite|the dean|dean of the)\b
      credits? (?:earned|hours|acquis)|grade point|ects|semestre \d|semester \d|trimestre d|moyenne (?:generale|cumulative)
      (?:a obtenu|obtient|decision du jury|titre professionnel|repertoire national des certifications|journal officiel)
      (?:transfer|leaving) (?:cum )?[^.]{0,20}certificate|roll (?:no|number)|date of (?:admission|leaving)\b
      historico escolar|boletim|(?:bulletin|releve) (?:de|des) notes|media ponderada|semestre letivo
      mention (?:bien|tres bien|assez bien|passable|honorable)|urkunde|prufungszeugnis
    `),
  },
  {
    name: 'transcript',
    speaksFor: 'certificate',
    weight: 2,
    most: 5,
    pattern: beginningWith(String.raw`
      (?:un-?official|official|learning|student|internal|academic|course) (?:transcript|records?\b|results)|transcript (?:of|for|requested|created|legend)
      not an official transcript|degree audit|statement of marks|mark ?sheets?\b|(?:marks|grades?) (?:obtained|secured|awarded|earned)
      (?:maximum|minimum|total|max\.?) marks|(?:cumulative|cum|term|semester|overall|session)(?: total)? (?:gpa|totals?|average)|[sc]gpa\b.{0,12}[sc]gpa
      (?:gpa|quality|grade) points|(?:credits?|hours|units) (?:attempted|earned|completed|required|passed|hours)|earned: ?\d|cr\.? ?hrs?\b|crse\b
      (?:module|course|subject|paper) (?:code|title|name|no)\b.{0,20}(?:grade|mark|credit|title|name|class|result|decision|hours)
      course enrol?lments?|completed courses|instructor\(s\)|enrolled on:|academic (?:year|level): ?\d|decision: ?(?:proceed|pass|retake|carry)
      notes? (?:obtenues?|sur 20|/ ?20)|resultats? (?:du semestre|de l'annee|obtenus)|credits? (?:ects|obtenus|capitalises)|(?:total|nombre) (?:des |de )?credits
      moyenne (?:du semestre|annuelle|de l'ue|de l'annee|ponderee)|annee universitaire [^.]{0,80}(?:note|resultat|session)|(?:premiere|deuxieme|1ere|2eme) session|coef(?:f?icient|\.|f)\b
      admis\(?e?\)? (?:avec|session|au|en)|matricule etudiant|numero (?:d')?etudiant|n° etudiant
    `),
  },
  {
    name: 'marks of courses',
    speaksFor: 'certificate',
    weight: 0.5,
    most: 12,
    line: true,
    pattern: anyOf(String.raw`
      ^[a-z]{2,8}[ -]?\d{2,4}[a-z]?\b.{3,70}(?:\b(?:[a-f][+-]?|pass(?:ed)?|fail(?:ed)?|\d{1,3}(?:[.,]\d{1,2})?)(?: |$)){1,6}$
      ^.{4,70}? (?:\d{1,2}[.,]\d{1,3} ){1,5}(?:[a-f][+-]?|pass|\d{1,3}(?:[.,]\d{1,3})?)$
    `),
  },
  {
    name: 'result of a test',
    speaksFor: 'certificate',
    weight: 3,
    most: 2,
    pattern: wording(`
      test report form|candidate (?:number|id)|overall band score|score report|toefl ibt|total score
      registration number|attestation de resultats?|score (?:total|global)|test taker|credential id
      certificate (?:no|number|id)|certification number|verify (?:this )?certificate|valid (?:until|through|thru)
      numero d'inscription
    `),
  },
  {
    name: 'identity paper',
    speaksFor: 'identity',
    weight: 3,
    most: 3,
    pattern: anyOf(String.raw`
      \b(?:passport (?:no|number|n°)|passeport n|passport\b.{0,40}\bpasseport|(?:carte|card) (?:nationale )?(?:d'identite|of identity)|identity card|carte nationale|date of (?:expiry|issue)|expiry date|date d'(?:expiration|emission|delivrance)|issuing authority|autorite|place of issue|given names?|prenom\(?s?\)? ?/|surname ?/|signature (?:of bearer|du titulaire)|residence permit|titre de sejour|birth certificate|acte de naissance|casier judiciaire|criminal record|police clearance|driving licence\b.{0,30}\bcategory|personalausweis|reisepass)
      p<[a-z]{3}|(?:<{4,})
    `),
  },
  {
    name: 'speaks as a vacancy notice',
    speaksFor: 'notice',
    weight: 2,
    most: 5,
    pattern: beginningWith(String.raw`
      (?:interested|qualified|eligible|suitable|internal and external) (?:candidates|applicants|persons) (?:should|are|must|may|will|who)
      applications? (?:from qualified|should be (?:sent|submitted)|must be (?:sent|submitted|received)|will be)
      only short-?listed candidates|short-?listed candidates (?:will|may)
      the (?:successful|selected|ideal) (?:candidate|applicant)
      the (?:person appointed|incumbent|post ?holder|jobholder)|the onus is on|probationary period
      salary (?:based|starting|scale)|annual (?:paid )?leave|main accountabilities|contract and conditions
      (?:closing|application) (?:date|deadline)|deadline for applications
      (?:terms of reference|vacancy (?:notice|announcement)|job description|avis de vacance|fiche de poste|description (?:de|du) poste|profil recherche|missions? principales?|appel a candidatures?)
      les (?:candidats|candidates|candidatures|personnes) (?:interesse\w*|qualifie\w*|doivent|devront|sont|retenu\w*|preselectionne\w*)
      le ou la titulaire|la personne recrutee|date limite|periode probatoire|periode d'essai|conditions d'emploi
      equal opportunit\w+|applicants? (?:must|should|are|will)
      (?:invites?|inviting|welcomes?|calls? for|lance|recoit) (?:\w+ ){0,3}(?:applications?|candidatures?)\b|to apply ?:|(?:teaching|current|job|staff) vacancies
      (?:complete|download|fill in|submit)[^.]{0,40}(?:attached |following )?application form|a minimum of \w+ years|at least \w+ years of (?:relevant |professional )?experience (?:is|are|required)
      pour postuler ?:|(?:merci d'|veuillez )(?:envoyer|adresser|transmettre) (?:votre|vos) (?:cv|candidature|dossier)|les dossiers de candidature
      (?:has|have) an (?:immediate |exciting )?opening|(?:full|part)[- ]time position|job (?:board|openings?|opportunit\w+)|this (?:position|role) (?:is|will|requires|reports|offers)
      salary (?:range|commensurate)|(?:submit|send) (?:a|your) (?:cover letter|cv|resume|letter of)|(?:is a key member|is responsible for (?:the|managing))
      we(?:'re| are) (?:now )?(?:looking for|seeking|hiring|recruiting)|(?:as|in) (?:an?|this) [^.]{3,50},? you(?:'ll| will)\b
      you will (?:be|work|have|lead|need|report|join)|you should (?:have|be)|(?:essential|desirable|minimum|preferred|required) (?:criteria|qualifications|requirements)
      (?:position|job|role) (?:summary|overview|purpose|duties)|about the (?:role|job|position)|how to apply|apply (?:now|online|here)
      (?:job|posting) (?:title|id|number|date|type|category|requisition)|requisition (?:id|number)
      nous recherchons|vous (?:serez|aurez|etes titulaire|justifiez|maitrisez|possedez|interviendrez)|votre profil|vos missions
      (?:type|nature) de (?:contrat|l'emploi)|poste a pourvoir
    `),
  },
  {
    name: 'form to fill in',
    speaksFor: 'form',
    weight: 1.5,
    most: 5,
    pattern: anyOf(String.raw`
      \b(?:do you (?:have|hold|speak|agree|possess|wish|object|know)|have you (?:ever|any|an?|had|applied|worked)|please (?:answer|state|list|attach|give|provide (?:the|full|details))|describe (?:your|how you|a time)|to apply:|referee [123]\b|section [a-h] ?[:.-])
      \b(?:avez-vous|etes-vous|parlez-vous|joindre (?:une|la) (?:copie|photo)|partie reservee|cadre reserve|signature (?:du candidat|de l'interesse))
      (?:_{5,}|\.{8,}|…{3,}|\[ ?\]|☐|□|\bplease (?:complete|tick|fill|print|specify|indicate|use block)|\bto be completed|\btick (?:one|the|as)|\bveuillez (?:remplir|cocher|completer|indiquer)|\ba remplir|\bcocher la|\bapplication form|\bformulaire de candidature|\bfor official use)
    `),
  },
  {
    name: 'bill or payslip',
    speaksFor: 'invoice',
    weight: 3,
    most: 3,
    pattern: wording(String.raw`
      invoice (?:no|number|date)|invoice\b|facture (?:n|no)|total (?:due|ttc|ht|payable)|amount due|vat (?:no|number)
      numero de tva|montant (?:ttc|ht|du)|net (?:a payer|pay|salary)|bulletin de (?:paie|salaire)|pay ?slip
      bank statement|iban|releve de compte|order (?:no|number)|quotation
    `),
  },
  {
    name: 'cited work',
    speaksFor: 'list',
    weight: 0.5,
    most: 12,
    pattern: anyOf(String.raw`
      \bdoi:|doi\.org|\bet al\.?|\bvol\. ?\d|\bpp\. ?\d|\bissn\b|\bisbn\b|\(?(?:19|20)\d\d\)?[.,] ["']|\bjournal of\b
      \brevue (?:de|d'|fran)|\bproceedings of|\bin:\s
    `),
  },
  {
    name: 'title of a list',
    speaksFor: 'list',
    weight: 3,
    most: 1,
    line: true,
    pattern: anyOf(String.raw`
      ^(?:list of )?(?:selected )?(?:publications?|referees|references|annexes|attachments|enclosures|appendi(?:x|ces)|portfolio|work samples?|writing samples?)(?: list| of .{2,40}| - .{2,40})?$
      ^(?:liste des )(?:publications|travaux|references|annexes|pieces|documents)\b.{0,40}$
      ^(?:portfolio|book)\b.{0,60}$
    `),
  },
  {
    name: 'parts of an article or report',
    speaksFor: 'report',
    weight: 1.5,
    most: 5,
    line: true,
    pattern: anyOf(String.raw`
      ^(?:[\divx]{1,3}[.)]? ?){0,3}(?:abstract|introduction|conclusions?(?: and .{3,30})?|methods?|methodology|results|discussion|related work|literature review|acknowledge?ments?|bibliography|table of contents|contents|list of (?:figures|tables)|appendix [a-z\d]?|remerciements|bibliographie|sommaire|table des matieres|methodologie|resultats|problematique|annexes?)[ .:\d]{0,8}$
      ^(?:abstract|keywords|key words|mots[- ]cles|jel codes?)\b ?[-—:.]
      ^(?:chapter|chapitre) [\divx]{1,4}\b.{0,60}$
    `),
  },
  {
    name: 'argues as an article',
    speaksFor: 'report',
    weight: 0.5,
    most: 8,
    pattern: wording(String.raw`
      (?:fig(?:ure|\.)|table|tableau|theorem|lemma|equation|algorithm|proposition) \d{1,2}
      in this (?:paper|thesis|report|article|section|chapter|document)
      (?:dans|de) (?:cet article|ce rapport|ce memoire|cette partie|cette section|ce document)
      (?:we|nous) (?:show|propose|present|find|found|observe|conclude|montrons|proposons|presentons|observons)
      hypothes[ie]s|state of the art|etat de l'art|future work
    `),
  },
  {
    name: 'title of a statement of work',
    speaksFor: 'report',
    weight: 6,
    most: 1,
    line: true,
    pattern: anyOf(String.raw`
      ^(?:a )?(?:statement of )?(?:research|teaching|diversity)(?: and (?:research|teaching|inclusion))?(?: interests?)?(?: and (?:experience|accomplishments))? ?(?:statement|philosophy|proposal|interests?|plan|project|portfolio)?(?: and (?:experience|accomplishments))?(?: \(.*)?(?<=statement|philosophy|proposal|plan|accomplishments|experience|interests?)$
      ^(?:research|thesis) proposal\b.{0,110}$|^(?:statement of )(?:research|teaching)\b.{0,60}$
      ^projet de (?:recherche|these)\b.{0,60}$
      ^(?:rapport|synthese|compte[- ]rendu|bilan|memoire|journal) (?:de |du |d'|d')(?:fin de |mon |notre |un |la |l')?(?:stage|alternance|projet|mission|activites?|etudes|licence|master|pfe|these)\b.{0,70}$
      ^(?:internship|placement|work experience|apprenticeship|final year project|capstone|lab(?:oratory)?|progress|technical|project) reports?\b.{0,60}$
      ^(?:writing samples?|work samples?|course (?:plan|outline|overview))\b.{0,60}$
    `),
  },
  {
    name: 'official or legal paper',
    speaksFor: 'official',
    weight: 1.5,
    most: 5,
    pattern: wording(String.raw`
      respondents?|claimants?|plaintiff|defendant|tribunal|statutory|pursuant to|solemnly|hereinafter|commissioner for oaths
      in the matter of|complainant|landlord|tenant|section \d+ of the|(?:housing|data protection|tenancies|employment) act
      notification de decision|(?:la )?commission des|voies de recours|recours (?:gracieux|contentieux|administratif)|article [lr]\.? ?\d+
      tribunal administratif|arrete prefectoral|(?:le )?prefet|code (?:civil|du travail|de l'action sociale)
    `),
  },
  {
    name: 'a letter about something else',
    speaksFor: 'official',
    weight: 5,
    most: 2,
    pattern: beginningWith(String.raw`
      notice of (?:my )?resignation|i (?:hereby |am writing to )?resign\b|my resignation from|ma demission|demissionner
      (?:writ\w+|provid\w+) (?:a|me a|the) (?:letter of )?(?:recommendation|reference)(?: letter)?(?: for me| on my behalf|[^.]{0,40}\bfor my)
      (?:willing|comfortable|able) (?:to )?(?:writ\w+|provid\w+) (?:a |me a )?(?:strong )?(?:letter of )?(?:recommendation|reference)
      (?:submit|consider) (?:our|the) (?:revised )?(?:manuscript|paper)|our manuscript|soumettre (?:notre|le) manuscrit
      (?:pleased|happy|delighted) to (?:offer you|confirm your|inform you)|we (?:hereby )?offer you|your (?:\w+ )?salary will|sign and return|regret to inform you
      nous avons (?:le plaisir|l'honneur|le regret) de vous (?:proposer|confirmer|informer)|votre (?:remuneration|salaire) (?:\w+ ){0,2}(?:sera|est)
      invitation letter for|lettre d'invitation
    `),
  },
];
