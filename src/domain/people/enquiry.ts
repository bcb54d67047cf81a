// Whether a person asks for something: in a question, or in a request without a question mark.
import { anyOf } from './wording.ts';

/**
 * The sentences that ask with a question mark. Those of advertisers and help desks ("Questions?", "Need help?") are none, and
 * one without a word (a broken link) is none.
 * @param sentences folded, as `sentencesOf` gives them
 */
export function questionsIn(sentences: string[]): string[] {
  return sentences.filter((sentence) => {
    if (!sentence.endsWith('?')) return INVERTED.test(sentence) && !/\b(?:dringend|urgent)/.test(sentence);
    return (
      !SLOGAN.test(sentence) && !(OFFERS.test(sentence) && !PAPERS.test(sentence)) && !/https?:\S*\?$/.test(sentence)
    );
  });
}

/** Questions of people who leave the mark out: the word order tells, after a greeting. */
const INVERTED = anyOf(
  '^\\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|day)|dear (?:\\w+ ){0,3}\\w+|sir|madam|please)\\W+){0,3}(?:(?:is|are|was|were|do|does|did|can|could|may|will|has|have|should|would) (?:the|it|there|this|these|i|you|we|my|any|anyone|that|applicants|candidates|non)\\b|(?:(?:what|which) \\w+ (?:of \\w+ )?(?:is|are|do|does|will|must|should)\\b)|(?:when|what|how|where|which|who|why) (?:is|are|was|do|does|did|can|could|will|would|should|much|many|long|soon) (?:the|it|there|this|i|you|we|my|a|an|is|are)\\b)',
  "^\\W*(?:(?:bonjour|bonsoir|madame|monsieur|svp)\\W+){0,3}(?:est-ce qu|c'est possible|quand (?:est|aura|auront|sera|seront|puis)|comment (?:puis|dois|faire|on)|quel(?:le)?s? (?:est|sont)|ou (?:est|puis|dois|envoyer)|combien|y a-t-il|peut-on|puis-je|faut-il)",
  '^\\W*(?:(?:hallo|guten tag|sehr geehrte damen und herren)\\W+){0,2}(?:ist|sind|gibt es|kann ich|darf ich|muss ich|wann|wie (?:lange|viel|hoch|kann)|welche|wo (?:ist|kann|finde)) |^\\W*(?:(?:hola|buenos dias|buenas)\\W+){0,2}(?:cuando (?:es|sera|se)|cual (?:es|sera)|es posible|hay que|sigue (?:abierta|vigente)) |^\\W*(?:(?:hallo|goedemorgen|dag)\\W+){0,2}(?:is de|is het|kan ik|mag ik|wanneer|hoeveel|welke) ',
);

/** A seller's question offers something; a candidate who asks so offers papers or time for an interview. */
export const OFFERS =
  /(?:\b(?:would|do|are|will) you (?:be )?(?:like|want|interested|open|looking|need|ready|available)\b|\b(?:may|can|shall|should|could) (?:i|we) (?:send|share|show|introduce|present|offer|call|set up|arrange|schedule|book)\b|\b(?:puis-je|pouvons-nous|souhaitez-vous|voulez-vous|seriez-vous|desirez-vous) (?:vous )?(?:envoyer|presenter|proposer|appeler|recevoir|rencontrer|interesse|disponible|une)|\b(?:durfen wir|darf ich) ihnen|\b(?:le|les) interesaria|\bmogen wij u\b|\bsiete interessati|\bestao interessad)(?!.{0,120}\b(?:cv|resume|letter|diplomas?|application|documents?|certificates?|references?|interview|candidature|dossier|lettre|attestation|unterlagen|zeugnis\w*|me to|post|position|role|vacancy|poste)\b)/;

const PAPERS =
  /\b(?:cv|resume|letter|diplomas?|application|interview|candidature|dossier|lettre|attestation|unterlagen|zeugnis\w*)\b/;

const SLOGAN =
  /^\W*(?:any |have |got |more )?(?:questions?|queries)\?|\b(?:need|want) (?:\w+ )?(?:help|assistance|support|it sooner|more)\b.{0,20}\?|^\W*urgent\?|\bhaving trouble|\bforgot (?:your )?password|\bdid you know|^\W*(?:des |une )?questions? ?\?|^\W*(?:why|how come) (?:us|now)\?|\bwhat are you waiting for|\bhow are you\b[^?]{0,20}\?$|\bcomment allez-vous ?\?$|\bwie geht es ihnen ?\?$/;

/** True when a sentence requests something without a question mark; closing courtesies are no requests. */
export function requests(sentences: string[]): boolean {
  return sentences.some((sentence) => REQUEST.test(sentence) && !COURTESY.test(sentence));
}

/** "Could you confirm receipt?" is asked by many who apply, and the acknowledgement answers it. */
export function asksOnlyForReceipt(questions: string[]): boolean {
  return questions.every((question) => RECEIPT.test(question));
}

const RECEIPT =
  /\b(?:confirm|acknowledge)\b.{0,60}\b(?:receipt|receiv\w+|reception|got|arriv\w+)|\b(?:accuser|confirmer|accuse)\b.{0,40}\b(?:reception|recu)|\b(?:empfang|eingang|erhalt)\b.{0,40}\bbestatig|\bbestatig\w*\b.{0,40}\b(?:empfang|eingang|erhalt)|\b(?:confirmar|acusar)\w*\b.{0,40}\b(?:recibo|recepcion|recibid|rececao|recebimento|rececao)|\bontvangst\b.{0,30}\bbevestig|\bbevestig\w*\b.{0,30}\bontvangst|\bconferm\w*\b.{0,40}\b(?:ricevut|ricezione)/;

const COURTESY = anyOf(
  "\\b(?:please )?(?:do not|don't|dont|never) hesitate|\\b(?:should|if|in case|whenever) you (?:\\w+ ){0,3}(?:have|need|require|want|wish|wishes?|would like)\\b|\\b(?:let me know|contact me|tell me|inform me) (?:if|should|in case|whether) (?:you|any|there|further|anything|i can)\\b.{0,40}\\b(?:need|requir|want|missing|further|additional|more|help|else|provide)|\\bat your disposal|\\bfor any (?:further|additional|other|more)|\\bhappy to (?:provide|answer|discuss|supply)|\\bany (?:further|additional|other) (?:information|documents?|questions?) (?:you|that|required)|\\bupon request\\b|\\bi look forward to (?:hearing from you|your|the opportunity|meeting|discussing)(?!.{0,30}\\b(?:outcome|status|result|decision))",
  "\\b(?:reste|suis|demeure|tiens)\\b.{0,40}\\bdisposition|\\bn'hesitez pas|\\bsi vous (?:\\S+ ){0,3}(?:besoin|souhaitez|desirez)|\\bdans l'attente|\\b(?:en vous remerciant|vous remercie) (?:\\S+ ){0,6}(?:attention|temps|interet|consideration)|\\bvous prie (?:\\S+ ){0,4}(?:agreer|recevoir|croire)|\\bveuillez (?:\\S+ ){0,4}(?:agreer|recevoir|croire)",
  '\\bfur (?:ruckfragen|weitere (?:fragen|informationen|auskunfte))|\\bbei (?:ruckfragen|fragen)|\\bstehe ich (?:ihnen )?(?:\\S+ ){0,3}zur verfugung|\\bquedo a (?:su|vuestra) disposicion|\\bresto a (?:sua |vostra )?disposizione|\\brimango a|\\bfico (?:\\S+ ){0,2}(?:a|ao) (?:vossa |sua |inteiro )?(?:disposicao|dispor)|\\bsta ik (?:\\S+ ){0,4}beschikbaar|\\bmocht u\\b',
);

const REQUEST = anyOf(
  // English
  '\\b(?:could|can|would|will|may|might) (?:you|i|we|someone|anyone) (?:please |kindly |also |perhaps )*(?:tell|let|send|inform|advise|confirm|clarify|explain|provide|forward|share|give|help|indicate|know|ask|have|get|extend|accept|check|look|reply|update|correct|change|replace|add|resend|reconsider|be (?:sent|told|informed|given))\\b',
  '\\b(?:i|we) (?:would|.d|should|will) (?:also )?(?:like|love|be (?:very |most |so )?(?:grateful|thankful|obliged|glad|pleased|interested)|appreciate)\\b.{0,40}\\b(?:to (?:know|ask|enquire|inquire|clarify|confirm|find out|receive|obtain|get|learn|understand|see|have|check|request|be (?:told|informed))|if (?:you|i|it|someone)|(?:you|your) (?:could|would|confirm|reply|answer|help|advice|advise|letting)|(?:any|some|more|further|an?|the|your) (?:\\w+ )?(?:feedback|information|details|clarification|update|answer|reply|advice|help|copy|confirmation|explanation|news))',
  '\\b(?:i|we) (?:wish|want|need|am writing|.m writing|write|am contacting you|would like|have|had) (?:to (?:know|ask|enquire|inquire|clarify|confirm|find out|request|check|complain|report|object|appeal|raise|follow up|correct|change|update)|(?:a|an|some|one|two|another|the following|the) (?:\\w+ )?(?:question|quer|enquir|inquir|doubt|extension|clarification|problem|concern|request)\\w*)',
  '\\bplease (?:\\w+ )?(?:advise|clarify|confirm|acknowledge|let me know|let us know|inform|tell|provide|send me|explain|specify|indicate|update|correct|change|note my new|resend|forward me|reply|answer|help|check|keep me (?:posted|informed|updated))\\b|\\bkindly (?:\\w+ )?(?:advise|clarify|confirm|acknowledge|let|inform|tell|provide|send me|explain|specify|indicate|update|correct|help|check)\\b|\\b(?:details|information|clarification|update)\\b.{0,40}\\bplease\\b',
  '\\b(?:i (?:am|was)|.m|just) (?:just )?(?:wondering|curious|unsure|not sure|uncertain|confused)\\b|\\bi (?:wonder|enquire|inquire|ask|request|require)\\b|\\benquir(?:e|y|ies|ing)\\b|\\binquir(?:e|y|ies|ing)\\b|\\bmore (?:information|details) (?:on|about|regarding|concerning)|\\b(?:further|additional) (?:information|details|clarification) (?:on|about|regarding|concerning)',
  "\\b(?:status|progress|outcome|result|state) of (?:my|the) (?:\\w+ )?(?:application|candidacy|candidature|recruitment|selection|process|interview|procedure)|\\b(?:not|n't|never|no) (?:yet )?(?:had |have |got |gotten |seen |receiv\\w+ |hear\\w* )?(?:heard|received|had|got|hearing|any (?:reply|answer|news|response|update|feedback|confirmation)|reply|answer|response|news)\\b.{0,60}\\b(?:from you|back|reply|answer|news|response|update|feedback|confirmation|acknowledge\\w*|since|about|regarding|to my|on my|yet)|\\bwhere (?:it|my application) stands|\\bany (?:news|update)|\\bfollow(?:ing)?[- ]up (?:on|regarding|about)",
  '\\b(?:link|page|website|form|portal|attachment|address|button|file)\\b.{0,60}\\b(?:does ?n.t|does not|do not|don.t|not|cannot|can.t|is not|fails?|broken|no longer|did not|didn.t) ?(?:work|open|load|function|found|available|valid|bounces?|to open|to load)?\\b|\\b(?:extension|postponement|extend|postpone)\\b.{0,40}\\b(?:deadline|date|closing|time|interview|day|week)|\\bdeadline\\b.{0,40}\\b(?:extend|extension|postpone)|\\breinstat\\w*|\\breactivat\\w*|\\bapplication\\b.{0,60}\\b(?:reconsider|re-?open)|\\b(?:complaint|appeal|grievance)\\b',
  '\\b(?:cannot|can.t|unable to|not be able to|will not be able to) (?:\\w+ )?(?:attend|come|make|join|participate)\\b.{0,80}\\b(?:another|other|different|alternative|resched\\w+|later)|\\b(?:resched\\w+|another date|a different (?:date|time))\\b|\\btake me off|\\bmailing list',
  '\\b(?:should|would) like to hear (?:what|how|when|if|whether|about|which|more|from)|\\b(?:not|n.t) (?:quite |entirely |really )?(?:sure|certain|clear) (?:whether|if|how|what|which|about)|\\b(?:cannot|can.t|could not|couldn.t|unable to) (?:find|open|locate|upload|submit|access|reach|download|read)\\b|\\b(?:could|can|would) (?:somebody|someone|anybody|anyone)\\b|\\bsince i applied|\\bstill (?:do not|don.t|have not|haven.t|no) (?:know|heard|news|reply|answer)|\\brules? me out|\\b(?:grateful|thankful|obliged) (?:for|if)\\b|\\bwould like (?:some |more |any |further )?(?:info|information|details)\\b|\\bmore info\\b|\\bheard nothing|\\bchecking (?:that|whether|if|on|in)\\b|\\b(?:has|have) (?:reached you|arrived)|\\bask(?:ing)? for (?:a|an|all|the|any)\\b',
  // French
  "\\b(?<!vous )(?:pourriez|pouvez|pourrais|pourrait|pouvons|voudriez|auriez|avez|serait)[- ](?:vous|je|t-il|on|il|nous)\\b|\\bpuis[- ]je|\\best[- ]il (?:possible|necessaire|prevu)|\\best[- ]ce que|\\bqu'en est[- ]il|\\bou en est\\b|\\bquelle?s? (?:est|sont|seront)\\b",
  "\\btenais a (?:verifier|savoir|m'assurer|demander)|\\bsavoir (?:si|quand|ou|comment|quel)|\\bje (?:voudrais|voulais|souhaite(?:rais)?|desire(?:rais)?|aimerais|cherche a|tenais a|viens) (?:\\S+ ){0,3}(?:savoir|connaitre|obtenir|avoir|recevoir|demander|vous demander|me renseigner|des|comprendre|solliciter|confirmer|prendre connaissance|exercer|etre informe)|\\bje (?:vous )?(?:demande|sollicite|serais reconnaissant\\w*|saurais gre|me demande|m'interroge)\\b|\\bmerci de (?:la |le |l')?(?:retablir|corriger|modifier|rectifier|confirmer)|\\bmerci (?:de |d')(?:bien vouloir |me |m'|nous |vouloir |votre (?:reponse|retour) (?:sur|concernant|quant))|\\b(?:veuillez|prie(?:re)? de|vous prie de|vous remercie(?:rais)? de) (?:bien vouloir )?(?:me |m'|nous )?(?:retablir|corriger|modifier|confirmer|indiquer|preciser|informer|dire|envoyer|transmettre|communiquer|faire savoir|accuser|repondre|fournir|expliquer|rappeler|tenir (?:informe|au courant))",
  "\\b(?:sans (?:nouvelles?|reponse|retour)|aucune (?:nouvelle|reponse)|pas (?:encore )?(?:eu|recu) (?:de )?(?:reponse|nouvelles?|retour|confirmation))\\b|\\bsuite (?:donnee|reservee) a ma candidature|\\b(?:lien|page|site|formulaire|portail)\\b.{0,50}\\b(?:ne (?:fonctionne|marche|s'ouvre)|n'est pas|inaccessible|introuvable)|\\b(?:prolong|report|delai supplementaire)\\w*\\b.{0,40}\\b(?:delai|date|entretien|cloture|jour)|\\breclamation\\b|\\bj'ai une question|\\bdemande (?:de renseignements?|d'informations?|de precisions?)",
  // German
  '\\bbitte (?:\\S+ ){0,3}(?:teilen|informieren|bestatigen|senden|schicken|geben|nennen|klaren|erklaren|lassen)\\b|\\bteilen sie mir\\b|\\b(?:konnten|konnen|wurden|durfte|darf|kann) (?:sie|ich|man)\\b|\\bich (?:hatte|wurde|mochte|wollte|bitte) (?:\\S+ ){0,4}(?:gern|gerne|wissen|erfahren|fragen|nachfragen|um|informationen)|\\bnahere (?:informationen|angaben|auskunft)|\\bich frage mich|\\bstand meiner bewerbung|\\b(?:noch )?keine (?:antwort|ruckmeldung|nachricht)|\\beine frage\\b|\\bum (?:auskunft|mitteilung|bestatigung|ruckmeldung|fristverlangerung)',
  // Spanish
  '\\b(?:quisiera|quisieramos|me gustaria|desearia|querria|necesito|deseo) (?:\\S+ ){0,2}(?:saber|conocer|preguntar|consultar|recibir|obtener|solicitar informacion|mas informacion|confirmar|informacion)|\\b(?:podrian?|pueden?|podria usted|puedo) (?:\\S+ ){0,2}(?:decir|informar|confirmar|indicar|enviar|aclarar|explicar|ampliar)\\w*|\\bagradeceria\\w*\\b|\\bles? (?:ruego|pido|solicito)\\b|\\bpor favor,? (?:\\S+ ){0,2}(?:confirm|indi|envi|inform|dig|acla)\\w*|\\bestado de mi (?:candidatura|solicitud)|\\bno he (?:recibido|tenido) (?:\\S+ ){0,2}(?:respuesta|noticias|confirmacion)|\\btengo una (?:pregunta|duda|consulta)',
  // Dutch
  '\\b(?:kunt|kan|zou|zoudt|wilt|mag) (?:u|ik|men)\\b|\\bgraag (?:ontvang|verneem|hoor|zou|wil|weet|krijg)\\w*\\b|\\bik (?:zou|wil|wilde) (?:\\S+ ){0,3}(?:weten|vragen|informeren|informatie|navragen)|\\bstand van zaken|\\bik heb (?:nog )?(?:een vraag|geen (?:antwoord|reactie|bericht))|\\bgelieve\\b|\\blaat (?:u )?mij (?:\\S+ ){0,3}weten',
  // Italian
  '\\b(?:vorrei|desidero|desidererei|mi piacerebbe|avrei bisogno|gradirei) (?:\\S+ ){0,2}(?:sapere|chiedere|conoscere|ricevere|avere|informazioni|domandare|informarmi)|\\b(?:potreste|potrebbe|potete|puo|posso) (?:\\S+ ){0,2}(?:dir|indicar|confermar|inviar|chiarir|farmi|fornir|comunicar|spiegar)\\w*|\\bvi (?:chiedo|prego|sarei grat)|\\bchiedo (?:gentilmente|cortesemente|informazioni|se)\\b|\\bstato della mia|\\bnon ho (?:ancora )?(?:ricevuto|avuto) (?:\\S+ ){0,2}(?:risposta|notizie|conferma|riscontro)|\\bho una domanda',
  // Portuguese
  '\\b(?:gostaria|gostava|queria|desejo|desejava|preciso) (?:\\S+ ){0,2}(?:saber|de saber|perguntar|conhecer|receber|obter|mais informac\\w+|esclarec\\w*|confirmar)|\\b(?:poderiam?|podiam?|podem|pode|posso) (?:\\S+ ){0,2}(?:dizer|informar|confirmar|indicar|enviar|esclarecer|explicar)\\w*|\\bagradecia\\b|\\bsolicito (?:informac|esclarec|confirm)|\\bestado da minha candidatura|\\b(?:nao recebi|sem) (?:\\S+ ){0,2}(?:resposta|noticias|confirmacao)|\\btenho uma (?:duvida|pergunta|questao)',
);

/** A request about the personal data held (GDPR articles 15 to 21): an enquiry, for HR has to act on it. */
export const DATA_REQUEST = anyOf(
  '\\b(?:eras|delet|remov|destroy|forget|forgotten|erasure|deletion|copy|access|rectif|export|disclos|portab|stor|hold|held|process)\\w*\\b.{0,60}\\b(?:personal (?:data|information|details)|my (?:data|details|information|records?|cv|file|personal)|data (?:you (?:hold|have|store|keep)|about me|on me|subject))\\b.{0,80}|\\b(?:personal data|my data)\\b.{0,60}\\b(?:eras|delet|remov|destroy|copy|access|request)\\w*|\\b(?:which|what|the|any|all) (?:personal )?(?:data|information|details) (?:that |which )?(?:you|your organi[sz]ation) (?:\\w+ )?(?:hold|have|store|keep|process)|\\bright of (?:access|erasure|rectification)|\\bright to (?:be forgotten|erasure|access|object|rectification)|\\bsubject access request|\\barticle (?:15|16|17|18|20|21)\\b.{0,20}\\b(?:gdpr|rgpd)|\\bwithdraw my consent',
  "\\b(?:supprim|effac|acces|acced|copie|rectifi|communi|efface|suppression|effacement|opposition|droit)\\w*\\b.{0,60}\\b(?:mes donnees|donnees (?:personnelles|a caractere personnel|que vous|me concernant))|\\bdroit (?:a l'oubli|d'acces|a l'effacement|de rectification|d'opposition)",
  '\\b(?:losch|auskunft|kopie|bericht)\\w*\\b.{0,60}\\b(?:personenbezogen\\w*|meine (?:daten|personlichen)|meiner (?:daten|personenbezogenen)|daten)|\\b(?:meine|personenbezogen\\w*) (?:\\S+ )?daten\\b.{0,60}\\b(?:losch|auskunft|kopie)',
  '\\b(?:supresion|suprim|elimin|borr|acceso|acced|copia|rectific|cancelacion)\\w*\\b.{0,60}\\b(?:mis datos|datos personales)|\\b(?:verwijder|wis|inzage|kopie|vernietig|recht)\\w*\\b.{0,60}\\b(?:persoonsgegevens|mijn gegevens)|\\b(?:persoonsgegevens|mijn (?:persoonlijke )?gegevens)\\b.{0,60}\\b(?:verwijder|wis|inzage|inzien|vernietig)\\w*|\\b(?:cancell|elimin|accesso|acced|copia|rettific)\\w*\\b.{0,60}\\b(?:miei dati|dati personali)|\\b(?:apag|elimin|acess|aced|copia|retific|apagamento)\\w*\\b.{0,60}\\b(?:meus dados|dados pessoais)',
);

/** A subject that announces a question. */
export const ASKING_SUBJECT =
  /\b(?:questions?|enquiry|inquiry|query|information request|request for (?:information|clarification)|clarification|renseignements?|demande d'informations?|demande de renseignements?|status|statut|suivi|feedback|reclamation|frage|anfrage|pregunta|consulta|vraag|domanda|richiesta|duvida|pergunta)\b/;
