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
      sans (?:aucune )?reserve|empfehlungsschreiben|aanbevelingsbrief|carta de recomendacion
      lettera di (?:raccomandazione|referenze)
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
      has (?:been (?:awarded|conferred|granted|admitted to|employed)|successfully (?:completed|passed)|satisf(?:ied|actorily)|attended|participated|achieved|fulfilled)
      was (?:employed|awarded|conferred) (?:by|with|the|in|at|from|on|as)
      (?:certificate|certification) of (?:employment|service|completion|attendance|participation|achievement|appreciation|work|proficiency)
      employment (?:certificate|verification|confirmation)|service certificate
      soussigne\w*,?[^.]{0,160}(?:atteste|certifie|declare)
      (?:atteste|certifie|attestons|certifions)(?:,? par la presente,?)? (?:que|avoir)|il est certifie
      attestation (?:de|d')|certificat (?:de|d')|a ete (?:employee?|engagee?|recrutee?) (?:par|au|a|en|dans|comme)
      en foi de quoi|pour servir et valoir|delivree? (?:a|pour|le)|arbeitszeugnis|bescheinigung|hiermit wird best
      getuigschrift|se certifica|certifica que|si certifica
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
      credits? (?:earned|hours)|grade point|ects|semestre \d|semester \d
      mention (?:bien|tres bien|assez bien|passable|honorable)|urkunde|prufungszeugnis
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
    `),
  },
  {
    name: 'form to fill in',
    speaksFor: 'form',
    weight: 1.5,
    most: 4,
    pattern: anyOf(String.raw`
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
];
