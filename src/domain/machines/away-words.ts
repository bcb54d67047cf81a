// Words of being away, gone, or replaced, and of a mailbox that nobody reads: in answer to a mail of ours one of them is enough.
import { anyOf } from '../people/wording.ts';

/**
 * True when an answer speaks of being away or gone, or says when its writer reads, answers or works, without a word of the procedure.
 * @param text folded, of an answer
 */
export function speaksOfAbsence(text: string): boolean {
  const said = text.replace(WISHED, ' ');
  return AWAY_WORDS.test(said) || (KEEPS_HOURS.test(said) && A_TIME.test(said) && !PROCEDURE.test(said));
}

/** Holidays that are wished to the reader. */
const WISHED =
  /\b(?:bon|bonnes?|bons|enjoy (?:your|the)|have a (?:nice|great|good)|happy|schonen?|frohe|felices|buone?|fijne|boas?) (?:\w+ ){0,2}(?:retour|conges?|vacances|holidays?|vacation|leave|urlaub|feiertage|ferien|vacaciones|ferie|vacanze|vakantie|ferias)\b(?: de conges?\b)?/g;

/** For folded text of an answer that neither asks nor requests; a person who mentions a holiday there is not answered either. */
const AWAY_WORDS = anyOf(
  // English
  "\\b(?:i|we|am|is|are|he|she|be|i'm|we're|i'll be|currently|presently) (?:\\w+ ){0,2}(?:off (?:until|till|from|work|duty|this|today|for|sick)|absent|unavailable|off-?line|overseas|in transit)\\b|\\b(?:annual|sick|parental|maternity|paternity|study|medical|home|compassionate|unpaid|family|carer.?s) leave\\b|\\bon (?:\\w+ )?(?:holidays?|vacation|leave|furlough|sabbatical)\\b",
  "\\b(?:will|shall|can|do|does|am|is|are|be|cannot|won't|don't)\\b(?: not)? (?:\\w+ ){0,2}(?:look(?:ing)? at|read(?:ing)?|check(?:ing)?|monitor(?:ed|ing)?|open(?:ing)?) (?:my |the |any |this )?(?:e-?mails?|mails?|messages?|inbox|mailbox)\\b|\\b(?:rarely|seldom|no longer|only occasionally|hardly ever) (?:check|read|use|look at|open)\\b",
  '\\b(?:mailbox|inbox|address|account)\\b.{0,40}\\b(?:not in use|no longer|closed|closing|discontinued|replaced|inactive|disabled|deactivated|retired|abandoned|expires?|any ?more|shut down)\\b|\\b(?:no longer|not) (?:with|at|employed|working|part of|in (?:use|service|post))\\b|\\b(?:left|leaving) (?:\\w+ ){0,3}(?:company|organi[sz]ation|firm|ministry|post|service|employment)\\b|\\b(?:has|have) (?:retired|left|passed away|moved on)\\b',
  '\\bno longer (?:handle|manage|look after|deal with|follow|monitor)\\b|\\bmoved to (?:another|a (?:new|different)) (?:department|team|unit|office|company|employer|organi[sz]ation|section|service|ministry|role)\\b|\\b(?:has been|was|is being) (?:forwarded|passed on|redirected)\\b|\\b(?:person|user|colleague|employee|address|account|mailbox)\\b.{0,60}\\bdoes not exist\\b|\\bonly reachable\\b|\\breachable only\\b|\\b(?:taken over by|standing in for|covered by|deputi[sz]\\w+ (?:for|by)|replaced by|my (?:colleague|replacement|deputy|stand-?in|backup|locum|cover))\\b|\\burgen(?:t|tly|cy|cies)\\b|\\bemergenc(?:y|ies)\\b|\\b(?:out|away) (?:of|from) (?:the |my )?(?:office|desk|country|town)\\b|\\bback (?:in|at) (?:the |my )?(?:office|desk|work)\\b|\\b(?:return|back) (?:on )?(?:mon|tues|wednes|thurs|fri)day\\b|\\bclosed (?:for|until|between|over|on)\\b',
  // French
  "\\ben (?:formation|conges?|vacances|deplacement|mission|arret|teletravail|voyage|stage|seminaire)\\b|\\bteletravail|\\babsente?s?\\b|^\\W*(?:\\w+\\W+)?absence\\b|\\b(?:mon|son) absence\\b|\\bmon retour\\b|\\bde retour (?:le|au|en|demain|lundi|mardi|mercredi|jeudi|vendredi|dans|a partir|des)\\b|\\brepondrai\\b|\\bconges?\\b|\\bn'est plus (?:\\w+ ){0,2}(?:releve|consulte|utilise|activ|valable|valide|en service|employe|en poste|lu)\\w*|\\bn'existe plus\\b|\\bquitte (?:mes|ses|mon|son|la|le|l')|\\bplus (?:\\w+ )?(?:partie|membre|en poste)\\b|\\burgences?\\b|\\burgent\\b|\\bremplace(?:e|nt|ante?)?\\b|\\binterim\\b|\\bjoignable (?:uniquement|seulement|que)\\b|\\b(?:boite|messagerie|adresse)\\b.{0,40}\\b(?:ferme|supprime|desactive|remplace)\\w*|\\bretraite\\b",
  // German
  '\\bnicht (?:mehr )?(?:im (?:buro|haus|dienst|unternehmen)|erreichbar|verwendet|genutzt|gelesen|aktiv|gultig|abgerufen|tatig|besetzt)\\b|\\bnur (?:eingeschrankt|schwer|sporadisch|begrenzt)|\\b(?:unternehmen|firma|haus|ministerium|behorde) verlassen|\\bausgeschieden\\b|\\bnur .{0,30}erreichbar\\b|\\b(?:postfach|konto)\\b.{0,40}\\b(?:betreut|ubernommen|geschlossen)\\b|\\bvertret(?:ung|en|e)\\b|\\bvertritt\\b|\\b(?:im|in|auf) (?:\\w+ )?urlaub\\b|\\burlaub (?:bis|vom|ab)|\\babwesen|\\bdienstreise|\\bhomeoffice\\b|\\bkrank\\w*|\\belternzeit|\\bmutterschutz|\\bruckkehr|\\bruhestand|\\bdringend\\w*|\\bzuruck (?:am|ab|im)\\b',
  // Spanish
  '\\b(?:estoy|estare|estamos|me encuentro|encontrarme) (?:\\w+ )?(?:fuera|ausente|de (?:vacaciones|baja|viaje|permiso|licencia)|en (?:\\w+ )?(?:reunion|formacion|congreso|mision))\\b|\\bya no (?:trabaj|pertenez|form|us|utiliz|esta|soy)\\w*|\\burgen(?:te|tes|cia|cias)\\b|\\bmi (?:regreso|vuelta|ausencia|sustitut[oa])\\b|\\bde baja\\b|\\b(?:estoy|estare) en el extranjero|\\bsin (?:conexion|acceso|cobertura|internet)\\b|\\b(?:buzon|cuenta|direccion|correo)\\b.{0,30}\\b(?:ya no|inactiv|cerrad|desuso)\\w*|\\bhe dejado\\b|\\bjubilad',
  // Italian
  '\\bin (?:ferie|congedo|malattia|trasferta|vacanza|maternita|paternita|permesso|missione)\\b|\\bassente\\b|\\bfuori (?:ufficio|sede|stanza)|\\brientr\\w+|\\b(?:casella|indirizzo|account)\\b.{0,40}\\b(?:non|disattivat|chius|dismess)\\w*|\\bnon (?:lavor|facci|fa|presto)\\w* piu\\b|\\burgen(?:te|ti|za|ze)\\b|\\bho lasciato\\b|\\bin pensione\\b',
  // Dutch
  '\\bafwezig|\\b(?:met|op) (?:\\w+ )?(?:vakantie|verlof|reis|zakenreis|dienstreis|ziekteverlof|zwangerschapsverlof|pensioen)\\b|\\bdringend\\w*|\\bspoed\\w*|\\bwerk\\w* (?:ik )?niet (?:meer|langer)|\\bniet (?:meer|langer) (?:werkzaam|in (?:gebruik|dienst)|actief|gelezen|gebruikt|bereikbaar)|\\bvervang(?:er|ster|t|en)\\b|\\bterug (?:op|vanaf) |\\bniet (?:bereikbaar|aanwezig|op kantoor)',
  // Portuguese
  '\\b(?:estou|estarei|encontro-me|me encontro|encontrar-me-ei) (?:\\w+ )?(?:ausente|fora|de (?:ferias|licenca|baixa)|em (?:viagem|formacao|reuniao|missao))\\b|\\b(?:ja )?nao (?:faco|trabalho|uso|utilizo|pertenco) (?:mais|parte|na|no|este|esta|a|em)\\b|\\bde (?:licenca|ferias|baixa)\\b|\\burgen(?:te|tes|cia|cias)\\b|\\bmeu (?:regresso|retorno|substituto)\\b|\\bminha ausencia\\b|\\b(?:conta|caixa|endereco)\\b.{0,40}\\b(?:desativad|encerrad|inativ|nao)\\w*|\\bdeixei (?:a|o|de)\\b|\\breformad[oa]\\b',
);

/** The writer, or an office, reads, answers, works, opens or closes. */
const KEEPS_HOURS = anyOf(
  "\\b(?:i|we)(?: will| shall| am| are| do not| don't|'ll|'m)? (?:\\w+ ){0,2}(?:read|reply|respond|answer|work|working|return|come back|get back|check|reopen|be back)\\b|^\\W*back\\b|[.!]\\W*back\\b|\\bwill (?:come|get) back to you|\\b(?:on strike|last day (?:at|with|in)|no (?:phone|signal|internet|laptop)|bereavement|day off|office hours|public holiday|remove this address)\\b|\\bcan.?t wait\\b|\\b(?:closed|shut)\\b",
  '\\bje (?:ne )?(?:vous )?(?:lirai|reponds|travaille|reviens|reviendrai|reprends|consulte|lis|rentre)\\b|\\bnous (?:reouvrons|(?:vous )?repondrons|lirons)|\\b(?:prend|prennent|prendra|assure|assurent) (?:le relais|la permanence)|\\b(?:jours?) (?:de )?(?:repos|ferie)|\\bfermee?s?\\b',
  '\\b(?:lese ich|ich lese|antworte|melde ich mich|arbeite|erreichen sie mich|geschlossen|bin (?:ich )?(?:wieder )?(?:zuruck|da)|feiertag\\w*)\\b|\\b(?:volvemos|vuelvo|volvere|respondere|responderemos|trabajo|trabajamos|leere|cerrad[oa]s?|festivo)\\b|\\b(?:risponder(?:o|emo)|leggero|torno|torniamo|non lavoro|chius[oaie]|festivita)\\b',
  '\\b(?:werk ik|ik werk|lees ik|ik lees|antwoord ik|ik antwoord|gesloten|ben ik (?:er|terug)|feestdag\\w*)\\b|\\b(?:respondo|responderei|responderemos|trabalh\\w+|volto|leio|lerei|encerrad[oa]s?|fechad[oa]s?|feriado)\\b',
);
const A_TIME =
  /\b(?:to-?day|tomorrow|this (?:week|month)|next (?:week|month)|until|till|as soon as|as of|between|\w{3,6}sdays?|mondays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:aujourd'hui|demain|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|jusqu'\w+|quelques jours|des que)\b|\b(?:heute|morgen|ab sofort|montag|dienstag|mittwoch|donnerstag|freitag|bis|monatsende)\b|\b(?:hoy|manana|lunes|martes|miercoles|jueves|viernes|hasta|oggi|domani|lunedi|martedi|mercoledi|giovedi|venerdi|fino)\b|\b(?:vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|tot|hoje|amanha|segunda|terca|quarta|quinta|sexta|ate)\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|genn|febb|avr|juin|juil|aout|marz|mars|mai)\w*/;

/** Who speaks of the procedure writes about it, whatever day stands beside it. */
const PROCEDURE =
  /\b(?:interviews?|applications?|applied|cv|resume|letter|documents?|diplomas?|certificates?|references?|referees?|posts?|positions?|test|entretien|candidature|dossier|lettre|diplomes?|poste|bewerbung\w*|unterlagen|zeugnis\w*|gesprach|candidatura|entrevista|documentos?|colloquio|documenti|sollicitatie|gesprek|documenten)\b/;
