// Mail to many by its words: newsletters and digests, offers of recruiters and vendors, and plain spam.

import type { Message } from '../message.ts';
import { OFFERS } from '../people/enquiry.ts';
import { otherMail } from '../people/own-words.ts';
import { anyOf, opening } from '../people/wording.ts';
import { type Idea, points } from './absence.ts';
import { sells } from './selling.ts';
import { type Sign, weak } from './signs.ts';

/**
 * Weak signs all of them: whoever applies or withdraws in words is a person. A question outweighs none, for sellers ask too.
 * @param own the sender's own words, without quoted mail
 */
export function advertising(message: Message, own: string): Sign[] {
  const subject = opening(message.subject, 300);
  const whole = `${subject}\n${opening(own)}`;
  const signs: Sign[] = [];
  if (FOOTER.test(footing(message.text)))
    signs.push(weak('bulk', 'it offers to be unsubscribed from', 'bulk', ['application', 'withdrawal']));
  if (DIGEST.test(whole))
    signs.push(weak('bulk', 'it is a notification of a job board or network', 'bulk', ['application', 'withdrawal']));
  if (points(whole, OFFER) >= 2 || sells(message.subject, own))
    signs.push(weak('bulk', 'it advertises services', 'bulk', ['application', 'withdrawal']));
  if (points(whole, SCAM) >= 2) signs.push(weak('bulk', 'it reads like spam', 'spam', ['application', 'withdrawal']));
  return signs;
}

/** The mail without what it quotes, beginning and end: a footer stands at either. */
function footing(text: string): string {
  const quoted = otherMail(text).length;
  const own = text.slice(0, text.length - quoted);
  const [head, tail] = own.length > 40_000 ? [own.slice(0, 20_000), own.slice(-20_000)] : [own, ''];
  return opening(`${head}\n${tail}`, 41_000).replace(/^[ \t]{0,8}>.*$/gm, '');
}

const FOOTER = anyOf(
  '(?:^|\\n)[^\\na-z]{0,10}unsubscribe\\b(?! me)|\\bto unsubscribe\\b|\\bunsubscribe (?:here|link|at any time|from (?:this|our|these|all|future))|\\bclick .{0,20}unsubscribe|\\bunsubscribe\\s*(?:$|[|<(:·•>\\]-])|[|·•>[]\\s*unsubscribe\\b|\\bopt[- ]out (?:here|of (?:this|these|future))|\\b(?:to be|be) removed from (?:this|our) (?:mailing )?list|\\bto stop receiving',
  '\\bview (?:this|it) .{0,20}in (?:your|a) browser|\\b(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?|alerts?|notifications?)\\b|\\byou(?: are|.re)? (?:receiv\\w+|getting|got) (?:this|these) (?:e-?mail|message|newsletter|mail)s?(?: notification)?\\b.{0,20}\\b(?:because|as|since)|\\breceiving .{0,20}notification e-?mails|\\bemail preferences',
  "\\b(?:se|vous|me) desabonner|\\bvous recevez ce(?:t|tte)? .{0,30}\\b(?:car|parce)|\\bversion en ligne|\\breply (?:with )?.?stop\\b|\\bdo not (?:want|wish) to (?:hear from us|receive)|\\bwon't follow up|\\b(?:se|me|vous) desinscrire|\\bdesabonnement|\\bne plus recevoir (?:nos|ces|de|cette|la)|\\bvoir (?:ce message|la version|cet e-?mail) (?:dans|en ligne)|\\bsi vous ne visualisez pas|\\bgerer mes (?:alertes|preferences)",
  '\\babmelden\\b|\\babbestellen\\b|\\baustragen\\b.{0,40}(?:newsletter|verteiler|klicken)|\\bim browser (?:ansehen|anzeigen|offnen)',
  '\\bdarse de baja|\\bcancelar (?:la |su |a )?(?:suscripcion|subscricao|inscricao|assinatura)|\\bver (?:este (?:correo|mensaje)|esta mensagem) en? (?:su|el|o|seu|no)? ?navegador|\\brecibir mas correos|\\bdat[eo]s? de baja|\\bno desea recibir mas',
  '\\bafmelden\\b|\\buitschrijven\\b|\\bin uw browser\\b|\\bu ontvangt (?:deze|dit) .{0,40}omdat',
  '\\bcancella(?:re|ti)?(?: l.)? ?iscrizione|\\bdisiscriv|\\bannulla(?:re)? (?:l.)?iscrizione|\\bricevi questa? (?:e-?mail|messaggio) perche|\\bvisualizza .{0,20}nel browser|\\bdeixar de receber|\\bpara (?:cancelar|remover) (?:a |o )?(?:sua )?(?:subscricao|inscricao|registo|assinatura)',
);

const DIGEST = anyOf(
  '\\b(?:your|daily|weekly|new) job alerts?\\b|\\b\\d{1,4}\\+? new jobs?\\b|\\bjobs? (?:you may|that match|matching|recommended) |\\brecommended jobs\\b|\\bview all jobs|\\bviewed (?:you|your (?:profile|company|page))|\\bwants to connect\\b|\\binvitation to connect|\\bjoin (?:my|her|his|their) (?:professional )?network|\\bnew followers?\\b|\\b(?:new|\\d{1,4}) (?:new )?applicants?\\b.{0,60}\\b(?:job|posting|premium|view|manage)|\\bmentioned you in|\\bpeople (?:are looking at|viewed)|\\byou appeared in \\d',
  '\\balerte emploi|\\bnouvelles offres d.emploi|\\bvoici les (?:nouvelles )?offres|\\bsouhaite (?:rejoindre|vous ajouter a) (?:votre|son) reseau|\\ba consulte votre profil',
  '\\bsuchauftrag|\\bneue (?:jobs|stellenangebote|stellen) fur sie|\\bstellenangebote passen|\\bmochte sich mit ihnen vernetzen|\\balerta de empleo|\\bnuevas ofertas de empleo|\\bquiere conectar contigo|\\bnuove offerte di lavoro|\\bnieuwe vacatures voor|\\bvacature-?alert|\\bnovas vagas para|\\balerta de (?:vagas|emprego)',
);

const OFFER: Idea[] = [
  // Candidates for sale.
  [
    2,
    anyOf(
      '\\b(?:pre-?screened|pre-?vetted|pre-?qualified|shortlisted|vetted|top|exceptional|outstanding) (?:\\w+ )?(?:candidates?|talents?|professionals)\\b.{0,120}\\b(?:available|ready|for your|interview|send|profiles?|your (?:role|vacancy|position|team|company|organi[sz]ation))|\\b(?:consultants?|developers?|contractors?|freelancers?|engineers?|candidates?)\\b.{0,40}\\bavailable (?:immediately|now|from)|\\bpool of (?:\\w+[- ]?){0,3}(?:candidates|consultants|professionals|talent)|\\b(?:a |the )?(?:shortlist|pipeline|selection) of (?:\\w+ ){0,4}(?:ready|available|candidates|leaders|professionals)|\\bmett\\w+ a (?:votre )?disposition\\b.{0,40}\\bconsultants|\\btjm\\b|\\b(?:eur|€|usd|\\$|gbp|£) ?(?:per|a|\\/) ?day|\\b(?:send|share|forward|present) (?:over |you )?(?:their|some|a few|the|our)? ?(?:profiles?|cvs|resumes)\\b.{0,40}|\\b(?:send|share|forward) (?:you |over )?their (?:cv|resume|profile)|\\bworking with (?:a|an) (?:\\w+ ){1,4}who\\b.{0,80}\\b(?:looking|fit|available|interested)|\\bi (?:represent|have) (?:a|an|several|some) (?:\\w+ ){0,3}candidates?\\b.{0,60}\\b(?:for|who|your)',
      '\\bcandidats? (?:preselectionnes?|qualifies?|disponibles?|ideal)|\\bplusieurs profils|\\bprofils? disponibles?|\\bnos candidats',
      '\\b(?:passende|qualifizierte|geeignete|vorausgewahlte) (?:kandidat|bewerber|fachkrafte)\\w*|\\b(?:geschikte|passende|gekwalificeerde) kandidaten|\\bcandidatos (?:cualificados|adecuados|preseleccionados|qualificados)|\\bcandidati (?:qualificati|idonei|preselezionati)',
    ),
  ],
  // An agency, a supplier, and what it does.
  [
    1,
    anyOf(
      "\\b(?:we are|we're|i am with|i work for|i represent|i'm from|on behalf of) (?:an? )?(?:\\w+[- ]){0,3}(?:recruit\\w*|staffing|executive search|headhunt\\w*|search firm|agency|consultanc\\w+|software|marketing|consulting|training|it services|translation|compan(?:y|ies)|provider|supplier|manufacturer)",
      '\\bwe (?:can )?(?:have|represent) (?:\\w+ ){0,3}(?:specialists?|experts?|candidates?|consultants?|professionals|managers)|\\bcandidates? we represent|\\binterim manager|\\bwe (?:clean|translate|manufacture|design|develop|build|train|organi[sz]e|deliver|have \\d)|\\bwe (?:speciali[sz]e|offer|provide|supply|help (?:companies|organi[sz]ations|employers|businesses|teams|you)|deliver|connect|work with (?:companies|organi[sz]ations|employers))\\b',
      '\\b(?:nous sommes|notre) (?:une? )?(?:cabinet|agence|societe|entreprise|plateforme|logiciel|solution)|\\bnous (?:proposons|offrons|accompagnons les)|\\bdecouvrez (?:notre|nos)|\\bwir sind (?:ein\\w*|der|die) (?:\\w+ )?(?:personal\\w+|agentur|unternehmen|anbieter|dienstleister)|\\bwir bieten|\\bwir unterstutzen (?:sie|unternehmen)|\\bunsere (?:kandidat|bewerber)\\w*|\\bunsere (?:losung|software|plattform)',
      '\\bsomos una? (?:\\w+ )?(?:consultora|agencia|empresa)|\\bofrecemos|\\bsiamo un.? ?(?:\\w+ )?(?:agenzia|azienda|societa)|\\boffriamo|\\bwij (?:zijn|bieden) (?:een )?|\\bsomos uma (?:\\w+ )?(?:consultora|agencia|empresa)|\\boferecemos',
    ),
  ],
  [
    1,
    anyOf(
      '\\bour (?:(?:standard )?terms|candidates?|pool|network of|fees?|experts|engineers|developers|recruit(?:ment|ing|ers?)|staffing|headhunting|executive search|agency|talent pool|consultants?|platform|software|solutions?|saas|services|products?|prices?|catalogue|clients|tool|sales team|company offers)\\b',
      '\\bcvtheque|\\bnotre (?:catalogue|offre|expertise|gamme)|\\bnos (?:services|solutions|formations|consultants|tarifs|clients)\\b|\\bunsere (?:kunden|dienstleistungen|produkte|preise)|\\bnuestros? (?:servicios|clientes|plataforma)|\\bi nostri (?:servizi|clienti)|\\bonze (?:diensten|klanten)|\\bnossos? (?:servicos|clientes)',
    ),
  ],
  // The reader as an employer.
  [
    1,
    anyOf(
      '\\bdear (?:hiring manager|employer|business owner|recruit(?:er|ing team))\\b.{0,200}\\b(?:we|our)\\b|\\byour (?:\\w+ ){1,5}role\\b|\\byou (?:are|.re) (?:currently )?(?:recruiting|hiring|looking (?:for|to (?:fill|hire)))|\\byour (?:open|current|posted) (?:role|position|vacanc\\w+)|\\byour (?:hiring|recruitment|recruiting) (?:needs|process|team|efforts|strategy)|\\b(?:saw|noticed|came across) (?:that )?your (?:vacancy|advert|ad|job|posting|role)|\\b(?:for|of) employers\\b|\\byour new hires?\\b|\\b(?:advertise|post|promote) your (?:vacanc\\w+|jobs?|roles?)|\\breach more candidates|\\bquick question about your',
      '\\bvos (?:besoins|recrutements|offres|collaborateurs|equipes)|\\bvos? (?:besoins?|projets?) (?:de|en) recrutement|\\bihre (?:offene stelle|vakanz|personalsuche)|\\bsu (?:vacante|proceso de seleccion)\\b.{0,80}\\b(?:ofrec|dispon|candidat)|\\buw (?:vacature|wervingsproces)\\b.{0,60}\\b(?:bied|mogen wij|kandidat)',
    ),
  ],
  // What sellers ask for.
  [
    1,
    anyOf(
      '\\b(?:book|schedule|arrange|set up|have|hop on|jump on) (?:a|an) (?:\\w+[- ]){0,2}(?:demo|call|chat|meeting)\\b|\\b(?:open to|available for|interested in|up for) (?:a|an) (?:\\w+[- ]){0,3}(?:call|chat|demo|meeting|conversation)|\\b\\d{1,2}[- ]?min(?:ute)?s? (?:\\w+ )?(?:call|chat|meeting|demo)|\\bmay i call you|\\bcan we talk|\\b(?:book|register|order|sign up|subscribe|enrol) (?:now|today)\\b|\\bfree (?:trial|demo|quote|consultation|sample)|\\b(?:send|give) you (?:a|an|our|more) (?:quote|proposal|information about our|brochure|catalogue|price)|\\bshall (?:we|i) (?:set up|schedule|arrange|call|send)|\\b(?:first|one|free) (?:week|month|test|sample|page)s? (?:is |for )?free|\\bfree test\\b|\\bno win,? no fee|\\bquick call|\\bfollowing up on my (?:previous|last|earlier) (?:e-?mail|message)|\\bdid you (?:have a chance|get a chance|see my)\\b.{0,40}',
      '\\b(?:rendez-vous|entretien|echange) telephonique\\b.{0,60}\\?|\\bconvenir d.un (?:rendez-vous|echange)|\\bdemo(?:nstration)?\\b.{0,20}\\?|\\bessai gratuit|\\bdemo(?:nstration)? gratuite|\\b(?:kurzes|zeit fur ein) .{0,20}(?:telefonat|gesprach)|\\bdevis gratuit|\\bdurfen wir ihnen|\\bunverbindlich\\w*|\\bkostenlos\\w*|\\bagendar una (?:llamada|reunion|demo)|\\bsin compromiso|\\bfissare una (?:chiamata|demo)|\\bmogen wij (?:u|uw)|\\bvrijblijvend|\\bagendar uma (?:chamada|reuniao|demo)',
    ),
  ],
  [1, OFFERS],
  // Prices.
  [
    1,
    anyOf(
      '\\b(?:our|the|placement|success) fees?\\b|\\bour (?:rates|pricing)\\b|\\bspecial offer\\b|\\bcompetitive (?:prices?|rates|pricing)|\\b\\d{1,2} ?% (?:off|discount|of (?:the )?(?:first|annual))|\\bdiscount(?:ed|s)?\\b|\\bfrom only (?:€|\\$|£|eur|usd)|\\b(?:€|£|\\$|eur|usd) ?\\d[\\d.,]*\\b|\\b\\d[\\d.,]* ?(?:€|eur\\b|euros? (?:per|a|par))|\\blimited[- ]time|\\bearly[- ]bird|\\bbest price',
      '\\boffre speciale|[-−] ?\\d{1,2} ?%|\\btarifs? (?:preferentiel|competitif)|\\bprofitez (?:de|d)|\\bsonderangebot|\\brabatt\\b|\\boferta especial|\\bdescuento|\\bofferta speciale|\\bsconto\\b|\\baanbieding\\b|\\bkorting\\b|\\bdesconto\\b',
    ),
  ],
  // Things nobody sends a vacancy mailbox but to sell them.
  [
    2,
    anyOf(
      '\\bwe are an? (?:\\w+[- ]){0,5}(?:agency|compan(?:y|ies)|manufacturer|firm|supplier|provider) (?:with|since|based|in|that|specialis|speciali[sz])|\\bsearch engine (?:optimi[sz]ation|ranking)|\\bseo services?\\b|\\bfirst page of (?:google|search)|\\bbackground (?:checks?|screening)\\b.{0,120}\\b(?:employers|our|hires)|\\bapplicant tracking (?:software|system)\\b.{0,120}\\b(?:demo|our|your)|\\bour applicant tracking|\\bjob boards\\b.{0,80}\\b(?:your|advertise|post)|\\bpost your (?:vacancy|job)|\\bwebinar\\b.{0,80}\\b(?:register|join|invited|free)|\\b(?:join|register for) (?:the|our|this) (?:free )?webinar|\\bemail (?:lists?|database) of|\\bcleaning services\\b|\\btraining (?:calendar|catalogue)|\\bgroup (?:discount|rate|booking)s?\\b|\\bregister your (?:team|staff)|\\bcustomer (?:satisfaction )?survey|\\bsatisfaction survey|\\b(?:voucher|raffle)\\b|\\b(?:delegate|early[- ]bird) (?:pass|ticket|rate|price|fee)s?|\\boffice supplies\\b|\\bmass ?mailing',
    ),
  ],
];

const SCAM: Idea[] = [
  [
    2,
    anyOf(
      '\\b(?:won|winner|winning)\\b.{0,80}\\b(?:lottery|prize|million|eur|usd|gbp|\\$|draw)|\\blottery\\b.{0,80}\\b(?:claim|prize|won|winning)|\\b(?:claim|receive) your (?:prize|winnings|reward|inheritance|funds?)|\\bnext of kin|\\b(?:late|deceased) (?:\\w+ ){0,3}(?:minister|husband|client|president|father)\\b.{0,200}\\b(?:fund|money|account|transfer|million|usd|\\$)|\\btransfer (?:of )?(?:the |this )?(?:sum|fund|money|amount)s?\\b.{0,80}\\b(?:million|account|usd|\\$|country)|\\b(?:usd|us\\$|\\$|€|£|eur) ?\\d[\\d.,]* ?(?:million|m)\\b.{0,80}\\b(?:account|transfer|share|fund|donat|inherit)',
      '\\b(?:viagra|cialis|levitra|xanax|valium|vicodin|phentermine|ambien)\\b|\\b(?:penis|enlargement|erect\\w+|hot girls|horny|porn\\w*|adult (?:site|dating|content)|casino)\\b|\\bweight loss\\b|\\blose (?:weight|\\d+ (?:pounds|kilos|lbs))',
      '\\b(?:your|the|e-?mail|user) mailbox\\b.{0,40}\\b(?:quota|storage|almost full|exceeded|suspended|deactivat|upgrade)|\\b(?:verify|validate|confirm|update|restore|upgrade) (?:your )?(?:account|password|mailbox|e-?mail account|identity|billing|payment)\\b.{0,120}|\\byour (?:account|mailbox|password|payment) (?:will be|has been|is about to|was|expires?|is) (?:\\w+ )?(?:suspend|deactivat|clos|lock|limit|expir|block|declin)\\w*|\\bpassword (?:\\w+ )?(?:expires?|expired|will expire|is about to)|\\b(?:document|file|invoice)\\b.{0,40}\\bshared with you\\b.{0,80}\\b(?:click|sign in|password)|\\bfacture\\b.{0,40}\\bimpayee|\\b(?:secure|encrypted|confidential) (?:document|file|message)\\b.{0,100}\\b(?:sign in|log ?in|password|click)|\\bgift cards?\\b.{0,120}\\b(?:codes?|buy|purchase|discreet\\w*|send)|\\b(?:buy|purchase)\\b.{0,30}\\bgift cards?|\\bfaire don\\b.{0,60}\\b(?:somme|fortune|million|€|euros)|\\bdonat\\w+\\b.{0,60}\\b(?:million|\\$|usd|eur)|\\bunusual sign-?in|\\bsuspicious (?:activity|login|sign)',
      '\\b(?:overdue|unpaid|outstanding|pending) (?:\\w+ )?invoice|\\binvoice\\b.{0,60}\\b(?:overdue|past due|payment is due|pay(?:ment)? immediately)|\\bpayment (?:is due|advice|swift|copy)\\b.{0,80}\\b(?:attached|immediately|confirm)|\\bloans?\\b.{0,60}\\b(?:interest rate|without collateral|apply now|approved|% interest)|\\bwe offer .{0,20}loans?|\\b(?:accord|octroy|propos|offr)\\w* .{0,20}\\bprets?\\b|\\bprets? .{0,60}\\btaux\\b|\\bbesoin d.un (?:pret|credit|financement)|\\b(?:kredit|darlehen)\\b.{0,60}\\bzins|\\bprestamos?\\b.{0,60}\\binteres\\b',
      '\\b(?:earn|make|profit of|income of) (?:up to )?(?:\\$|usd|€|eur|£)? ?\\d[\\d.,]*(?: ?(?:\\$|usd|€|eur|dollars))? (?:per|a|every|each|in) (?:day|week|month|hour)|\\b(?:bitcoin|crypto\\w*|forex)\\b.{0,120}\\b(?:invest|trad|profit|earn|double|wallet)|\\b(?:invest|earn)\\b.{0,80}\\b(?:bitcoin|crypto)|\\bguaranteed (?:profit|income|return|approval)|\\bwork (?:from|at) home\\b.{0,100}\\b(?:earn|income|\\$|money)|\\bget rich|\\bfinancial freedom|\\bmake money (?:fast|online|from home)',
      '\\bcolis\\b.{0,80}\\b(?:attente|livre|frais|cliqu)|\\b(?:your )?(?:parcel|package)\\b.{0,80}\\b(?:fee|held|customs charge|delivery attempt|reschedule|click)|\\bvotre compte\\b.{0,60}\\b(?:suspendu|bloque|limite)|\\bihr (?:konto|postfach)\\b.{0,60}\\b(?:gesperrt|eingeschrankt|gesperrt|voll)|\\bsu cuenta\\b.{0,60}\\b(?:suspendida|bloqueada)|\\buw (?:rekening|account|pakket)\\b.{0,60}\\b(?:geblokkeerd|opgeschort|kosten)|\\bil (?:suo|tuo) (?:conto|account)\\b.{0,60}\\b(?:sospeso|bloccato)|\\bsua conta\\b.{0,60}\\b(?:suspensa|bloqueada)',
    ),
  ],
  [
    1,
    /\bclick (?:here|below|the link|on)\b|\bcliquez ici|\bhaga clic|\bklicken sie hier|\bklik hier|\bclicca qui|\bclique aqui/,
  ],
  [
    1,
    /\b(?:act|order|buy|apply|register|call|reply) now\b|\btoday only\b|\blimited (?:time|offer)|\bhurry\b|\burgent(?:ly)? (?:business|response|attention|reply|assistance)|\bdon.t miss/,
  ],
  [
    1,
    /\b\d{2,3} ?% (?:off|free|guaranteed|more|cheaper)|\b100% (?:free|legal|risk|guaranteed)|\brisk[- ]free|\bno (?:obligation|credit check|cost|risk)|\bmoney[- ]back|\blowest (?:price|rate)s?|\bsave (?:up to|big|\$|€)/,
  ],
  [
    1,
    /\b(?:congratulations|dear (?:friend|customer|user|beneficiary|sir\/?madam,? i am|account holder|beloved)|my name is (?:mr|mrs|dr|barrister|prince)|god bless)\b/,
  ],
  [
    1,
    /\b(?:bank (?:details|account)|western union|moneygram|gift cards?|wire transfer|credit card|mortgage|refinanc\w+|insurance quote|debts?|confidential (?:business|transaction)|business proposal|investment opportunity)\b/,
  ],
  [
    1,
    /\b(?:free (?:shipping|access|gift|money|download|membership|offer|info\w*)|special (?:promotion|deal)|this is not spam|opt[- ]?in|remove (?:me|you|your)|removed? in the subject|mlm|multi-?level)\b/,
  ],
];
