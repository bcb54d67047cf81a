// The general form of selling: somebody who speaks for a firm or an event and calls to action, without a word of an own application.
import { anyOf, opening } from '../people/wording.ts';
import { type Idea, points } from './absence.ts';

/**
 * True when two of seller's voice, call to action, event, and the words that only mailings use, stand together, and the writer says nothing of
 * a candidature of their own. A question does not rescue it: sellers ask, too.
 * @param subject as received
 * @param own the sender's own words, without quoted mail
 */
export function sells(subject: string, own: string): boolean {
  const whole = `${opening(subject, 300)}\n${opening(own)}`;
  return !OWN_INTEREST.test(whole) && points(whole, SELLING) >= 2;
}

/** Who speaks of an own application, career or right to apply is a candidate, whatever stands beside it. */
const OWN_INTEREST = anyOf(
  '\\bmy (?:\\w+ )?(?:application|candidacy|candidature|cv|resume|experience|degree|diplomas?|studies|nationality|qualifications?|background|salary|employer|interview|certificates?|profile|career|letter)\\b|\\bi (?:have |had |already |just |recently )*(?:applied|apply|qualif\\w+|graduated|worked as|am (?:eligible|a candidate|an applicant|interested in (?:the|this|your) (?:post|position|role|job|vacancy)))\\b|\\b(?:may|can|could|should|shall|do|must|will) i (?:\\w+ )?(?:apply|send my|submit|still|attend|qualify|participate|be considered)\\b',
  "\\b(?:ma|mon|mes) (?:candidature|cv|dossier|experience|diplomes?|lettre|parcours|nationalite|entretien)\\b|\\bi (?:really )?want (?:this|the) (?:job|post|position|role)\\b|\\b(?:j'ai|je|puis-je|pourrais-je) (?:\\w+ )?(?:postul\\w+|candidat\\w+)|\\bmein\\w* (?:bewerbung\\w*|lebenslauf|zeugnis\\w*|abschluss|erfahrung)|\\bbewerbe\\b|\\bmi (?:candidatura|solicitud|curriculum|experiencia|titulo)\\b|\\bmi candido|\\b(?:la )?mia (?:candidatura|esperienza|laurea)|\\bmijn (?:sollicitatie|cv|diploma\\w*|ervaring|brief)\\b|\\bminha (?:candidatura|experiencia|licenciatura)",
);

const SELLING: Idea[] = [
  // Speaks for a firm, to firms.
  [
    1,
    anyOf(
      '\\bwe (?:help|sell|make|build|run|place|supply|match|assist|support|serve|represent|manage|handle|host|train|do so|partner with|work with|can (?:help|offer|save|provide|put|supply|deliver)|are (?:pleased|happy|proud|delighted) to (?:offer|present|announce|introduce|invite)|would (?:be (?:delighted|pleased|happy|honou?red) to welcome|love to (?:show|help|welcome|work)|like to (?:introduce|offer|present|invite|propose)))\\b|\\borgani[sz]ations? (?:such as|like) yours|\\bdear (?:client|customer|partner|buyer)\\b|\\bwe at [\\w-]+|\\b(?:your|votre|ihrem|uw|su|vostro|vosso) logo\\b|\\b(?:hotel|restaurant|venue|showroom) [\\w-]+ (?:offers|has|is|welcomes)\\b|\\blooking for (?:distributors|partners|agents|buyers|importers|investors|resellers)\\b|\\bone of my (?:candidates|consultants|clients)|\\b(?:are|do|would|have|were) you (?:\\w+ )?(?:looking for (?:a|an|new|more|better)|thought (?:of|about)|considered|tired of|struggling|planning (?:a|an|to))\\b|\\b(?:saw|seen|loved|noticed|spotted) (?:that )?your (?:\\w+ )?(?:ad|advert|post|posting|vacancy|listing)\\b|\\byour (?:business|company|organi[sz]ation|competitors|colleagues|staff|employees|workforce|website)\\b.{0,80}\\b(?:we|our|can|could|will)\\b',
      '\\bour (?:proposal|suite|product|offer|agency|portal|team of|range|brand|app|solution|service|company|firm|studio|factory|hotel|venue|event|conference|programme|training|courses?|latest|new)\\b|\\bi (?:run|own|represent|head|manage) (?:a|an|the) (?:\\w+[- ]){0,3}(?:studio|agency|company|firm|business|start-?up|team of|consultancy|practice)|\\bi(?:.m| am) (?:\\w+ ){0,3}(?:from|with|at) [\\w-]+(?: [\\w-]+)?,? (?:a|an|the) (?:\\w+[- ]){0,3}(?:provider|company|firm|agency|platform|supplier)|\\b(?:account|sales|business development) (?:executive|manager|representative|director)\\b',
      '\\b(?:avez-vous (?:deja )?(?:pense|songe) a|cherchez-vous|recherchez-vous|vous (?:re)?cherchez)\\b|\\bchers? clients?\\b|\\bvos offres\\b|\\bnotre (?:societe|entreprise|agence|cabinet|solution|logiciel|plateforme|offre|equipe|gamme|catalogue|etablissement|traiteur|hotel|centre)\\b|\\bnos (?:services|produits|formations|experts|tarifs|solutions|formateurs)\\b|\\bnous (?:proposons|offrons|realisons|organisons|accompagnons|intervenons|aidons|sommes (?:specialis|une? |heureux de vous (?:inviter|convier|presenter|proposer)))|\\bvos (?:collaborateurs|equipes|locaux|besoins|salaries|projets)\\b',
      '\\b(?:suchen sie|sie suchen|wir hatten da|wir (?:bieten|helfen|liefern|unterstutzen|organisieren|entwickeln|vermitteln|haben ihre anzeige|mochten ihnen)|unser\\w* (?:stellenportal|angebot|produkt\\w*|software|agentur|firma|unternehmen|plattform|losung|team|seminar\\w*|kunden)|ihr\\w* (?:webseite|mitarbeiter\\w*|unternehmen|anzeige|stellenanzeige))\\b',
      '\\b(?:les |le )?ofrecemos|\\b(?:zoekt u|bent u op zoek|in ons gebouw|buscan ustedes|estan buscando|state cercando|cercate|procuram)\\b|\\bnuestr[oa]s? (?:empresa|servicios?|cursos?|agencia|plataforma|solucion|catalogo|equipo)\\b|\\bsus (?:empleados|trabajadores|equipos)\\b|\\b(?:la )?nostra (?:azienda|societa|agenzia|soluzione|piattaforma)\\b|\\boffriamo|\\bi nostri\\b|\\b(?:ons|onze) (?:bedrijf|bureau|uitzendbureau|diensten|oplossing|platform|software|aanbod|klanten|team)\\b|\\bwij (?:bieden|leveren|helpen|verzorgen)|\\buw (?:medewerkers|bedrijf|organisatie|personeel)\\b|\\b(?:a )?nossa (?:empresa|agencia|solucao|plataforma|equipa)\\b|\\boferecemos|\\bnossos (?:servicos|produtos|clientes)',
    ),
  ],
  // Calls to action.
  [
    1,
    anyOf(
      '\\bopen to (?:a|an) (?:\\w+ )?(?:look|chat|call|talk|word|demo)\\b|\\btake part here|\\bdownload (?:the|our|your) (?:\\w+ )?(?:brochure|guide|white ?paper|e-?book|catalogue)|\\bscholarships? available|\\binterested in (?:a )?(?:co-?operation|partnership|working (?:with us|together)|doing business)\\b|\\bjoin link|\\bask for (?:our|the|a) (?:\\w+ )?(?:menu|brochure|catalogue|quote|price|leaflet)|\\b(?:you can|and) win (?:a|an)\\b|\\bworth (?:a|an) (?:\\w+ ){0,2}(?:chat|call|talk|conversation|look)|\\b(?:show|give|book|offer|like|schedule|see) (?:you )?(?:a|an|our|the) (?:\\w+ )?demo\\b|\\bfree (?:month|week|trial|sample|delivery|quote|demo|audit|estimate)\\b|\\blet.s (?:talk|connect|chat|meet|discuss)\\b|\\bif you ever need|\\b(?:shop|order|buy|enrol|enroll|subscribe|sign up|act|donate|book|register) (?:now|today|online|early|here|yours?|your|at \\S+\\.\\w+)\\b|\\b(?:reserve|save|secure|claim|book) (?:your|yours|a) (?:\\w+ )?(?:seat|spot|place|stand|booth|table|room|ticket|slot|yours)|\\bsave yours\\b|\\breply .?(?:yes|stop|info)\\b|\\bshall i (?:send|call)|\\b(?:right|best|appropriate) person to (?:talk|speak|contact|discuss)|\\b(?:registration|bookings?) (?:is|are) (?:now )?open|\\bplaces are limited|\\blimited (?:places|seats|availability)|\\btop of your inbox|\\b(?:call|contact|visit) us\\b|\\b(?:time|minutes|available) (?:for (?:a )?(?:\\w+ )?(?:call|chat|meeting|talk)|this week|next week|on thursday)',
      "\\bcreneau\\b|\\bje vous (?:appelle|rappelle|telephone)\\b|\\bbulletin d'inscription|\\binscription en ligne|\\bprochaines? sessions?|\\breservez\\b|\\binscrivez-vous|\\bexposez\\b|\\bcontactez[- ]nous|\\bdecouvrez\\b|\\bprofitez\\b|\\bcommandez\\b|\\bdevis (?:gratuit|sans engagement)|\\bquand (?:pourrions|pouvons)-nous|\\b(?:souhaitez|seriez|aimeriez)-vous (?:\\S+ )?(?:recevoir|interesse|disponible|une demo|decouvrir|essayer)|\\bsans engagement|\\brendez-vous (?:telephonique|cette semaine|la semaine)|\\bcatalogue\\b",
      '\\bhaben sie (?:\\w+ ){0,3}(?:minuten|zeit)\\b|\\bbestellen sie\\b|\\bwann (?:durfen|konnen|konnten) wir|\\bdurfen wir\\b|\\bunverbindlich\\w*|\\bjetzt (?:anmelden|bestellen|buchen|testen|nur)|\\bfordern sie\\b|\\bvereinbaren wir|\\bkostenlos\\w*|\\bmelden sie sich (?:jetzt|gleich|noch heute)|\\bfestpreis',
      '\\bultimas plazas|\\bmatricula abierta|\\bultimi posti|\\biscrizioni aperte|\\bultimas vagas|\\binscricoes abertas|\\bplan (?:een|uw) (?:bezoek|afspraak|demo)|\\bcuando podemos (?:llamar|reunir|visitar|presentar)\\w*|\\bsin compromiso|\\bsolicite (?:su|un|mas)|\\binscribase|\\breserve su|\\bpresupuesto (?:gratuito|sin)|\\bpreventivo (?:gratuito|senza)|\\bcontattateci|\\biscrivetevi|\\bprenot(?:a|ate|i)\\b|\\bsenza impegno|\\bzullen we\\b.{0,20}\\b(?:bellen|afspreken)|\\bvrijblijvend\\w*|\\bschrijf (?:u|je) (?:nu )?in\\b|\\bbestel nu|\\bmogen (?:wij|we) (?:u|uw|even)|\\bdemonstracao gratuita|\\b(?:podemos|gostaria de) agendar|\\bcontacte-nos|\\binscreva-se|\\borcamento gratuito|\\bsem compromisso',
    ),
  ],
  // Prices that lure.
  [
    1,
    anyOf(
      '\\b\\d{1,2} ?% (?:off|discount|de (?:remise|reduction|descuento|desconto)|rabatt|korting|sconto|less)|\\b(?:cut|reduce|lower|save) (?:\\w+ )?(?:costs?|spend\\w*|time|expenses)\\b.{0,20}|\\b(?:price list|low fees|group rates?|early[- ]bird|best prices?|from (?:only|just)|per (?:person|seat|delegate|check|hire|user|licen[cs]e))\\b|\\b(?:new|our|corporate|special|preferential) rates\\b|\\brates from\\b|\\bkorting\\b|\\brabatt\\b|\\bor you (?:do not|don.t) pay|\\bpay only (?:if|when|on)|\\bno risk\\b|\\berfolgsbasiert\\w*|\\bohne risiko|\\b\\d ?(?:€|eur) ?(?:ht|htva|excl|zzgl|\\+ ?iva)|\\bfor groups of\\b|\\btarifs? (?:preferentiel|degressif|reduit|competitif)s?|\\bsonderpreis|\\bab \\d{1,4}(?:[.,]\\d\\d)? ?(?:€|eur)|\\bversandkostenfrei|\\bnur \\d|\\bbonificad[oa]s|\\bnon[- ]?cure|\\bno cure',
    ),
  ],
  // Events and publications that look for an audience.
  [
    1,
    anyOf(
      '\\b(?:conference|summit|congress|webinar|masterclass|expo|trade fair|exhibition|breakfast|gala|seminar|workshop|mba|training course|day course|keynotes?|exhibitors?|sponsors?|certified trainers?)\\b|\\b(?:salon|colloque|congres|petit[- ]dejeuner|seminaire|forum|webinaire|visiteurs|nouvelles? formations?)\\b|\\bsurvey (?:among|of|on)\\b|\\bcursos? de\\b|\\bcorsi? di\\b|\\b(?:kongress|messe|tagung|fachtagung)\\b|\\b(?:congreso|feria|jornada|seminario|convegno|fiera|congresso|beurs|studiedag)\\b|\\bin this issue\\b|\\bau sommaire\\b|\\bin dieser ausgabe\\b|\\bin dit nummer\\b|\\ben este numero\\b|\\bin questo numero\\b|\\bnesta edicao\\b',
    ),
  ],
  // What nobody writes to a vacancy mailbox but in a mailing.
  [
    2,
    anyOf(
      '\\bcall for (?:papers|abstracts|chapters|submissions|exhibitors|speakers|sponsors)\\b|\\b(?:submit|contribute) (?:a|your) (?:manuscript|paper|abstract|article)\\b|\\bpeer[- ]review(?:ed)?\\b.{0,60}\\b(?:journal|issue|fee)|\\bup to \\d{1,2} ?% off|\\bflash sale|\\ben portefeuille\\b|\\b(?:could|can|may) i interest you in|\\bconfidential project|\\bbenefit both of us|\\bwebinar (?:on|about|tomorrow|series)\\b.{0,200}\\b(?:register|recording|join)|\\bappel a (?:communications|contributions)',
    ),
  ],
];
