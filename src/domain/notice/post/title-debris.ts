// Lines of a notice that look like a title and are none: headings of sections, kinds of notice, debris of web pages, units, organisations.
import { postLanguages } from './job-words.ts';

const SECTION_WORDS = [
  'introduction|background(?: information)?|context|overview|summary|purpose(?: of the (?:post|position|role|job))?|objectives?|organi[sz]ational (?:context|setting|unit|background|information)|about (?:us|the .{1,60}|you|this .{1,30})|who (?:we|you) are|what (?:we|you).{0,40}|why .{1,50}|the (?:organi[sz]ation|role|position|post|job|opportunity|team|project|company|candidate|person|successful candidate|department|ideal candidate|offer|challenge)|your (?:role|profile|mission|tasks|responsibilities|team|application|background).{0,30}|our .{1,30}|key .{1,40}|main .{1,40}|principal .{1,40}|duties.{0,40}|responsibilit.{1,40}|accountabilities|tasks?.{0,30}|scope.{0,30}|(?:essential|desirable|minimum|required|preferred|additional|other|professional|personal|academic|general|technical|functional|core|managerial).{0,60}|requirements?.{0,40}|qualifications?.{0,50}|education.{0,40}|experience.{0,40}|work experience|skills.{0,40}|competenc.{1,40}|knowledge.{0,40}|languages?.{0,30}|profile.{0,30}|selection.{0,40}|conditions.{0,40}|contract.{0,40}|terms.{0,40}|salary.{0,30}|remuneration.{0,30}|benefits.{0,30}|what we offer|we offer|how to apply.{0,30}|to apply|apply.{0,30}|application.{0,50}|recruitment.{0,30}|closing.{0,30}|deadline.{0,40}|contacts?.{0,30}|(?:further|more|additional) information.{0,30}|information|equal opportunit.{1,40}|diversity.{0,40}|data protection.{0,30}|privacy.{0,30}|disclaimer|reporting (?:line|relationship)s?|reports to|location.{0,30}|duty station.{0,30}|place of.{0,40}|start(?:ing)? date.{0,30}|duration.{0,30}|grade.{0,30}|level.{0,20}|type of.{0,40}|date of.{0,30}|issued? (?:on|date).{0,30}|posted.{0,40}|published.{0,40}|supervis(?:or|ion).{0,30}',
  "contexte.{0,50}|pr[ée]sentation.{0,60}|[àa] propos.{0,60}|qui (?:sommes|[êe]tes).{0,30}|l['’ ](?:organisation|organisme|entreprise|employeur|établissement|institution|équipe|association|poste|offre).{0,40}|le (?:poste|projet|profil|service|contexte|cadre|contrat|candidat).{0,40}|la (?:structure|mission|direction|soci[ée]t[ée]|commune|ville|collectivit[ée]).{0,40}|les (?:missions|t[âa]ches|conditions|activit[ée]s|comp[ée]tences).{0,40}|vos .{1,40}|votre .{1,40}|nos .{1,40}|nous .{1,40}|ce que .{1,40}|missions?(?: (?:principales?|et .{1,40}|du poste|confi[ée]es|générales?))?|activit[ée]s.{0,40}|t[âa]ches.{0,40}|attributions.{0,40}|responsabilit[ée]s.{0,40}|fonctions?(?: (?:principales?|et .{1,40}))?|profil.{0,50}|formation.{0,40}|dipl[ôo]mes?.{0,40}|exp[ée]rience.{0,50}|comp[ée]tences?.{0,50}|qualit[ée]s.{0,40}|savoir.{0,40}|connaissances.{0,40}|langues?.{0,40}|aptitudes.{0,40}|exigences.{0,40}|crit[èe]res.{0,40}|atouts?.{0,30}|conditions.{0,60}|r[ée]mun[ée]ration.{0,40}|salaire.{0,30}|avantages.{0,40}|contrat.{0,40}|type de.{0,40}|lieu.{0,50}|dur[ée]e.{0,40}|date.{0,50}|modalit[ée]s.{0,50}|comment postuler.{0,20}|pour postuler.{0,40}|postuler.{0,30}|candidatures?.{0,50}|proc[ée]dure.{0,40}|d[ée]p[ôo]t.{0,40}|dossier.{0,40}|renseignements.{0,40}|informations?.{0,50}|objectifs?.{0,40}|description.{0,60}|r[ée]sum[ée].{0,20}|cadre.{0,40}|grade.{0,30}|cat[ée]gorie.{0,30}|r[ée]f[ée]rence.{0,30}|publi[ée].{0,30}|mise en ligne.{0,20}|offre publi[ée]e.{0,30}|positionnement.{0,40}|cadres? d['’]emplois?.{0,80}|corps.{0,40}|fili[èe]re.{0,40}|rattachement.{0,40}|environnement.{0,40}|protection des donn[ée]es.{0,30}|donn[ée]es personnelles.{0,20}|[ée]galit[ée].{0,40}|prise de (?:poste|fonctions?).{0,30}|sous (?:la|l['’]).{0,60}|objet.{0,30}",
].join('|');

const KINDS_OF_NOTICE =
  "(?:(?:external|internal|international|open|public|special|general|job|employment|staff|temporary|national|individual|consultancy|classified|certificated|exciting|great|new|current|academic|faculty|research|teaching|position|urgent) ){0,3}(?:vacanc(?:y|ies)|position|post|job|jobs|career|careers|recruitment|employment|consultancy|internship|work|appointment)(?: (?:notice|notices|announcements?|advertisements?|advert|ad|offers?|openings?|opportunit(?:y|ies)|bulletin|circular|description|profile|posting|details|specification|vacancy|available|portal|board|alert|alerts|search|competition))?|(?:position|job|role|post|person|duty|vacancy) (?:description|profile|specification|summary|details|purpose|information|overview|title|number)(?: and .{1,30})?|(?:internship|traineeship|fellowship|graduate|apprenticeship|volunteer) (?:program(?:me)?|scheme)s?|terms of reference|tor|(?:job|candidate|recruitment|information|applicant|vacancy) (?:information )?(?:pack|brochure|posting|spec)|call for (?:nominations?|applications?|candidates?|expressions? of interest|proposals?|applicants)|invitation to apply|we(?:['’]re| are) (?:hiring|recruiting|looking).{0,15}|join (?:us|our .{1,30})|work (?:with|for) us|(?:current )?(?:vacancies|openings|opportunities)|open positions?|situations? vacant|notice of (?:vacancy|competition|vacant post)|competition notice|announcement|advertisement|avis de (?:vacance|vacances|recrutement|concours|vacance d['’](?:emploi|un poste)|vacance de poste|poste vacant|mobilité|sélection|vacance d['’]emplois?)(?: (?:de|d['’]un|externe|interne|de poste|d['’]emploi).{0,15})?|appel (?:à|a) (?:candidatures?|manifestation.{0,20})|appel d['’]offres.{0,20}|offres? d['’]emploi.{0,15}|offre de (?:poste|stage|contrat|mission|service)|offres|annonce|fiche (?:de poste|d['’]emploi|m[ée]tier|de fonctions?|du poste|de vacance)|descriptif (?:de|du) poste|description (?:de|du) (?:poste|fonctions?)|profil de (?:poste|fonctions?)|poste (?:à pourvoir|vacant|ouvert).{0,15}|recrutement(?: externe| interne)?|nous (?:recrutons|recherchons|rejoindre)|rejoignez.{0,30}|on recrute.{0,5}|recrute|emploi|emplois|stage|carri[èe]res?|vacances? d['’](?:emploi|un poste)|vacance de poste|termes? de r[ée]f[ée]rence|publication";

const WEB_DEBRIS =
  "home|accueil|postes?|posts?|fonctions?|roles?|titres?|titles?|menu|search(?: .{1,20})?|recherche(?:r)?(?: .{1,30})?|login|log ?in|sign (?:in|up).{0,10}|register|s['’](?:inscrire|identifier).{0,10}|se connecter|connexion|mon (?:compte|espace).{0,15}|skip to .{1,30}|passer au .{1,30}|aller au .{1,20}|back(?: to .{1,40})?|retour.{0,40}|next|previous|suivant|précédent|share.{0,30}|partager.{0,30}|print.{0,20}|imprimer|save.{0,20}|sauvegarder|enregistrer.{0,15}|cookies?.{0,30}|accept.{0,20}|accepter.{0,20}|facebook|twitter|linkedin|x|whatsapp|email|e-mail|english|français|en|fr|en \\| fr|fr \\| en|view .{1,30}|voir .{1,40}|read more|en savoir plus|apply(?: now| online| here)?|je postule|postuler.{0,25}|full[- ]?time|part[- ]?time|temps (?:plein|partiel)|cdi|cdd|permanent|new|today|yesterday|jobs?|news|actualités?|events|publications|topics|about|contact(?:s| us|ez-nous)?|faq|sitemap|plan du site|mentions légales|legal notice|copyright.{0,60}|all rights reserved.{0,20}|follow us.{0,20}|suivez-nous.{0,20}|newsletter.{0,20}|page \\d+.{0,10}|job alert.{0,20}|similar jobs?|related jobs?|offres similaires|other jobs.{0,30}|page|toggle .{1,20}|close|fermer|open|filter.{0,20}|you are here.{0,20}|vous êtes ici.{0,20}|toutes? (?:nos|les) offres.{0,15}|all (?:jobs|vacancies|offers).{0,15}|euraxess|jobs & funding|(?:job|offer|vacancy|post|position) details?|d[ée]tails? (?:de (?:l['’](?:annonce|offre|emploi)|la vacance)|du poste)|where to send.{0,60}|annonce.{0,20}|offer id.{0,20}|port d['’]attache|statut|quart|[ée]chelle.{0,20}|p[ée]riode d['’]affichage|job seekers?|employers?|recruiters?|for (?:employers|candidates|recruiters)|post a job|browse .{1,20}|candidats?|recruteurs?|espace (?:candidat|recruteur).{0,5}";

const SECTION = new RegExp(`^(?:\\d{1,2}|[ivx]{1,4}|[a-h])?[.)\\s–-]{0,4}(?:${SECTION_WORDS})\\s?[:?.!]?$`, 'iu');
const NOTICE = new RegExp(
  `^(?:the |l['’]|le |la |un |une )?(?:${KINDS_OF_NOTICE})[\\s:!.–—-]{0,4}(?:n[°ºo]?\\.?\\s?|no\\.?\\s?|ref\\.?\\s?|#)?[\\d/._–-]{0,20}$`,
  'iu',
);
const DEBRIS = new RegExp(`^(?:${WEB_DEBRIS})[\\s:>»›!.…-]{0,4}$`, 'iu');

/** The beginning "Vacancy Notice – …", "Avis de vacance : …": what follows is the post. */
export const NOTICE_BEFORE = new RegExp(
  `^(?:(?:${KINDS_OF_NOTICE})(?:\\s(?:n[°ºo]|no|nr|number|ref)\\.?\\s?:?\\s?[\\p{L}\\d/._-]{1,20}|\\s#?[\\p{L}/-]{0,8}\\d[\\p{L}\\d/._-]{0,20})?)\\s?(?:[:|•·]|\\s[–—-]{1,2}\\s|\\s?[–—]\\s?|\\t|\\s(?:pour le (?:recrutement|poste) )?d(?:['’]\\s?|e )(?:un(?:\\(e\\)|[·./]e|e)?\\s)?)\\s?(?=\\S)`,
  'iu',
);
export const NOTICE_AFTER = new RegExp(`\\s?(?:[|•·]|\\s[–—-]{1,2})\\s?(?:${KINDS_OF_NOTICE})$`, 'iu');

/** Words of which units and organisations are made; beside a post word they may belong to a title ("Head, Finance Division"). */
export const UNIT_WORDS =
  /(?<!\p{L})(?:directorate|sub-directorate|department|dept|division|unit|section|branch|bureau|office|service|services|secretariat|ministry|faculty|school|institute|laboratory|centre|center|group|team|cluster|programme|cabinet|direction|sous-direction|département|unité|pôle|secrétariat|ministère|faculté|école|institut|laboratoire|cellule|équipe|groupe|mairie|préfecture|council|agency|agence)(?!\p{L})/iu;

const ORGANISATION =
  /(?<!\p{L})(?:organi[sz]ation|organisation|nations|commission|union|university|université|college|foundation|fondation|association|ministry|ministère|municipality|municipalité|commune|mairie|ville de|city of|government|gouvernement|council|conseil (?:départemental|régional|de l['’]europe|communal)|agency|agence|authority|autorité|institute|institut|hospital|hôpital|chu|centre hospitalier|bank|banque|ltd|limited|inc|llc|plc|gmbh|s\.?a\.?s?|asbl|ngo|ong|company|société|fund|fonds|federation|fédération|international|département de|communauté|métropole|préfecture|syndicat|network|réseau|trust|parliament|parlement|court|embassy|ambassade|museum|musée|academy|académie|centre|committee|comité|consortium|observatory|observatoire|orchestra|orchestre|philharmon\p{L}+|theatre|théâtre|opera|opéra|church|église|parish|paroisse|diocese|diocèse|society|alliance|initiative|forum|charity|coalition|partnership|lycée|collège|b\.v|e\.\s?v|pty|cooperative|coopérative|club|library|gallery|zoo|sarl|sprl|bv|n\.?v)(?!\p{L})/iu;

/** Sections may speak of the post: "Duties of the Officer". */
const SECTION_OF_A_POST =
  /^(?:(?:\d{1,2}|[ivx]{1,4})[.)]\s?)?(?:about|cadres? d['’]emplois?|grades?|corps|filière|duties|responsibilit|tasks|role of|the role|profile of|under|reports? to|reporting|supervisor|supervised|why|who|what|your|our|how|missions?|attributions|à propos|profil d|rattach|supérieur|sous(?!-)|key (?:tasks|duties|resp)|main (?:tasks|duties|resp)|similar|related|other|latest|recent|contact|dates?|durée|lieu|type (?:de|of)|délai|fonction publique|duration|deadline|closing|start(?:ing)? date|profil|diplômes?|titulaire|doctorat (?:soutenu|obtenu|exigé|requis|ou équivalent)|posted by|published by|signed|head ?office|head ?quarters|campagne|recruitment campaign|(?:conseiller|contrôler|manager|assister|encadrer) (?:les?|la|une?|des|et)|conseiller l['’])(?!\p{L})/iu;

/** True for a line that says only what kind of paper follows: "VACANCY NOTICE", "Fiche de poste". */
export function isKindOfNotice(line: string): boolean {
  return line.length <= 90 && NOTICE.test(line.trim());
}

/** A heading of a section, the name of a kind of notice, or what a web page has around it. */
export function isDebris(line: string): boolean {
  const bare = line.replace(/\s+/gu, ' ').trim();
  if (bare.length > 120) return false;
  if (NOTICE.test(bare) || DEBRIS.test(bare)) return true;
  return postLanguages(bare).length > 0
    ? SECTION_OF_A_POST.test(bare) ||
        QUALIFICATION.test(bare) ||
        BODY_OF_PEOPLE.test(bare) ||
        isBodyForPeople(bare) ||
        FUNDS.test(bare)
    : SECTION.test(bare);
}

/** "DAP de maçon", "Certificate in social work": what a candidate has, not what the post is. */
const QUALIFICATION =
  /^[^\p{L}]{0,4}(?:(?:un |une |an? |avoir |être |holder of )?(?:DAP|CAP|CAPES|CFC|CQP|BEP|BTS|DUT|BUT|DE|DEC|DEP|DES|bac(?:calaur[ée]at)?|brevet|certificate?|certification|licen[cs]e|master(?:['’]s)?|bachelor(?:['’]s)?|degree|dipl[ôo]m\p{L}+|titre (?:professionnel|de)|permis|habilitation|NVQ|HND|BSc|MSc|titulaire|exp[ée]rience|experience|knowledge|connaissances?|[ée]tudes|studies)\s?(?:\+\s?\d\s?)?(?:de|d|du|des|en|in|of|as|level|programme|student|graduate|comme|avec|with|requis|required|exig\p{L}+)(?![\p{L}])|(?:at least |minimum |au moins )?\d{1,2}\s(?:ans|ann[ée]es|years?|months|mois)['’]?\s)/iu;
/** "General Federation of Transport Workers", "Ordre des architectes": an organisation of those who hold such posts. */
const BODY_OF_PEOPLE =
  /^(?:[\p{L}\d&.-]{2,12}\s[–—-]\s)?(?:the |la |le |l['’])?(?:\p{L}+\s){0,3}(?:federation|union|association|society|guild|chamber|order|college|institute|institution|conference|confederation|council|board|league|network|conseil|ordre|chambre|syndicat|amicale|f[ée]d[ée]ration|conf[ée]d[ée]ration|coll[èe]ge|soci[ée]t[ée]|r[ée]seau|caisse|mutuelle|maison|collectif)\s(?:\p{L}+\s){0,3}(?:of|for|des|de|du)\s(?!.*(?<!\p{L})(?:director|officer|manager|secretary)(?!\p{L})).{2,80}s(?:\s\(\p{Lu}{2,10}\))?$/iu;

/** "Rural Teachers Pensions Board": a body named for those whom it serves. */
const BODY_FOR_PEOPLE =
  /^(?:the )?(?:[\p{L}'’&-]{2,20} ){0,3}\p{L}{3,20}s['’]? (?:[\p{L}'’&-]{2,20} ){0,3}(?:board|commission|authority|council|federation|union|association|society|fund|trust|foundation|tribunal|bureau|registry)$/iu;

function isBodyForPeople(line: string): boolean {
  return BODY_FOR_PEOPLE.test(line) && !/(?<!\p{L})(?:of|to|for|and|at|the \p{L}+ of)(?!\p{L})/iu.test(line);
}

/** "PhD grants and other sources of funding": what is paid with. */
const FUNDS = /(?<!\p{L})(?:and other|other|et autres|autres) (?:[\p{L}-]+ ){0,3}(?:funding|grants|financements?)$/iu;

/** "Doctors without Borders", "Amnesty for Journalists": people in the plural, whom an organisation is for or of. */
export function isAboutPeople(line: string): boolean {
  const behind = /^(.{2,60}?)\s(?:for|pour|without|sans|des|against|contre)\s(.{3,60})$/iu.exec(line);
  if (!behind || /[,:;|–]/u.test(line)) return false;
  const [, head = '', tail = ''] = behind;
  if (/^(?:without|sans)/iu.test(line.slice(head.length + 1)) && /\p{L}{3}s$/u.test(head)) return true;
  return postLanguages(head).length === 0 && /\p{L}{3}s$/u.test(tail) && postLanguages(tail).length > 0;
}

/** "Office of the Registrar": the unit of a post, not the post. */
export function isOfficeOf(line: string): boolean {
  return OFFICE_OF.test(line);
}

const OFFICE_OF =
  /^(?:the )?(?:office|department|directorate|division|bureau|cabinet|secretariat|secr[ée]tariat|faculty|school|institute|direction|service)\s(?:(?:of|du|de la|des)(?!\p{L})|de l['’])/iu;

/** A line that reads as a unit or an organisation, if no post stands in it. */
export function isUnitOrOrganisation(line: string): boolean {
  return UNIT_WORDS.test(line) || ORGANISATION.test(line);
}

/** Words with which a section begins when a page ran together: what stands before them is over. */
export const SECTION_START =
  /\s(?=(?:Introduction|About|Background|Context|Overview|Summary|Description|Short Description|Job Description|Location|Deadline|Posted|Published|Organi[sz]ation|Duty Station|Grade|Contract|Salary|Apply|Closing|Job Purpose|Purpose|Key Responsibilities|Responsibilities|Requirements|Reference|Ref|Contexte|Présentation|À propos|A propos|Lieu|Missions|Profil|Référence|Date|Description)(?:\s\p{Lu}|:|\s?$))/u;
