// What answering programs say where no header tells: absence notes, notes that a mail was received, requests to prove to be a person.
import type { Message } from '../message.ts';
import { anyOf, opening } from '../people/wording.ts';
import { speaksOfAbsence } from './away-words.ts';
import { type Sign, weak } from './signs.ts';

/** An idea in seven languages and how much it weighs; two points make a sign. */
export type Idea = readonly [points: 1 | 2, phrases: RegExp];

/** The points of all ideas that a folded text speaks of; each counts once, however often it is said. */
export function points(text: string, ideas: readonly Idea[]): number {
  return ideas.reduce((sum, [each, phrases]) => sum + (phrases.test(text) ? each : 0), 0);
}

/**
 * Machines say it at the beginning; a person who mentions a holiday asks, applies, or withdraws beside it.
 * @param own the sender's own words, without quoted mail
 */
export function absence(message: Pick<Message, 'subject' | 'inReplyTo' | 'references'>, own: string): Sign[] {
  const title = opening(message.subject, 300);
  // In answer to a mail of ours, one word of being away is enough; vacation programs set these fields or the prefix.
  const answers =
    message.inReplyTo.length + message.references.length > 0 || /^\W*(?:re|aw|antw|sv|r|res|rif)\s?:/.test(title);
  const text = opening(own, 1500);
  const short = own.length <= 2500;
  const signs: Sign[] = [];
  if (AUTOMATIC_SUBJECT.test(title) && !title.trim().endsWith('?'))
    signs.push(weak('auto-reply', 'its subject is that of an automatic reply', 'auto-submitted', ['application']));
  else if (AWAY_SUBJECT.test(title))
    signs.push(
      weak('auto-reply', 'its subject is that of an absence note', 'auto-submitted', [
        'application',
        'withdrawal',
        'question',
        'documents',
      ]),
    );
  if (short && (points(text, AWAY) >= 2 || (answers && own.length <= 700 && points(text, AWAY_SAID) > 0)))
    signs.push(
      weak('auto-reply', 'it reads like an absence note', 'auto-submitted', [
        'application',
        'withdrawal',
        'question',
        'documents',
      ]),
    );
  else if (answers && own.length <= 700 && speaksOfAbsence(text))
    signs.push(
      weak('auto-reply', 'it answers a mail and speaks of being away or gone', 'auto-submitted', [
        'application',
        'withdrawal',
        'question',
        'request',
        'documents',
      ]),
    );
  const whole = `${title}\n${text}`;
  if (short && points(whole, NOTICE) >= 2)
    signs.push(
      weak('auto-reply', 'it reads like the note of a service that a mail was received', 'auto-submitted', [
        'application',
        'documents',
      ]),
    );
  if (short && points(whole, CHALLENGE) >= 2)
    signs.push(weak('auto-reply', 'it asks the sender to prove to be a person', 'auto-submitted', ['documents']));
  return signs;
}

// A reply to an automatic reply ("Re: Automatic reply: …") is a person's.
const AUTOMATIC_SUBJECT = anyOf(
  '^\\W*auto(?:matic|mated|matisch\\w*|matica|matique)?[- ]?(?:reply|response|answer|responder|respuesta|risposta|resposta|antwort|svar|beantwoording|antwoord)\\b|^\\W*auto\\s*:|^\\W*autosvar|^\\W*ooo\\b',
  '^\\W*automatyczna odpowiedz|^\\W*automaattinen vastaus|^\\W*avtosvar|^\\W*automatiskt? svar|^\\W*(?:respuesta|risposta|resposta|reponse|message|courriel|messaggio|mensaje|mensagem) automati(?:ca|que|co)\\b',
  '^\\W*out of (?:the )?office\\b|^\\W*vacation (?:reply|notice|message)|^\\W*(?:abwesenheitsnotiz|abwesenheitsassistent|abwesenheitsnachricht|abwesenheitsmeldung)|^\\W*message d.absence|^\\W*accuse de reception automatique|^\\W*fuera de (?:la )?oficina|^\\W*fuori (?:ufficio|sede)|^\\W*fora do escritorio|^\\W*afwezigheids(?:bericht|assistent|melding)',
);
const AWAY_SUBJECT = anyOf(
  "^\\W*(?:i am |i'm |currently )?(?:away|on (?:annual |maternity |parental |sick |study )?leave|on (?:holiday|vacation))\\b(?! (?:application|day))|^\\W*away (?:re|until)\\b",
  '^\\W*(?:absence|absent|absente|je suis absente?|en conges?)(?=\\W*$|\\s*[:;(-]|\\s+(?:du|au|jusqu|bureau|temporaire|re\\b))',
  '^\\W*(?:i am |i.m |we are |currently )out of (?:the )?office\\b',
  '^\\W*(?:vacation|holidays?|leave|urlaub|conges?|vacaciones|ferie|vakantie|ferias)\\b.{0,20}\\bre\\s*:',
  '^\\W*(?:abwesend|abwesenheit|nicht im (?:buro|haus)|im urlaub)\\b|^\\W*(?:ausente|ausencia|vacaciones|ferias|ausencia temporal)(?=\\W*$|\\s*[:;(-]|\\s+(?:de la oficina|hasta|ate|del))',
  '^\\W*(?:assente|assenza|ferie|in ferie)(?=\\W*$|\\s*[:;(-]|\\s+(?:dall|dal|fino))|^\\W*(?:afwezig|niet aanwezig|met vakantie|op vakantie)\\b',
);

const AWAY: Idea[] = [
  // Out of the office, in so many words.
  [
    2,
    anyOf(
      '\\b(?:out of (?:the )?office|away from (?:the office|my desk|my e-?mail|work)|not (?:currently )?in (?:the|my) office)\\b',
      '\\b(?:hors|absente?) du bureau|\\bpas au bureau|\\babsente? (?:du bureau )?(?:jusqu|du \\d|au \\d|a partir|pour|cette semaine)',
      '\\bnicht (?:im (?:buro|hause?)|am (?:platz|arbeitsplatz))|\\bausser haus|\\babwesend\\b',
      '\\bfuera de (?:la|mi) oficina|\\bno (?:estoy|estare|me encuentro) en (?:la|mi) oficina|\\bausente (?:de la oficina|hasta|del)',
      '\\bfuori (?:ufficio|sede)|\\b(?:assente|assenza) (?:dall|fino|dal)|\\bnon (?:sono|saro) in ufficio|\\b(?:saro|sono) assente',
      '\\bniet (?:op kantoor|aanwezig|op (?:mijn|het) werk)|\\bafwezig\\b',
      '\\bfora do (?:escritorio|gabinete)|\\bausente (?:do (?:escritorio|gabinete)|ate|de)',
    ),
  ],
  // On leave, away, travelling: people say so, too.
  [
    1,
    anyOf(
      "\\b(?:i am|i'm|i will be|i'll be|i shall be) (?:currently |presently |now |still )?(?:away\\b|on (?:\\w+ )?(?:leave|holiday|vacation|mission)|travelling|traveling|unavailable|at a conference)",
      '\\b(?:je (?:suis|serai)|actuellement) (?:actuellement |present(?:e)?ment )?(?:absente?|en (?:conges?|vacances|deplacement|mission|formation|arret)|indisponible)|\\babsente? jusqu',
      '\\b(?:im|in) (?:urlaub|elternzeit|mutterschutz|dienstreise)|\\bauf dienstreise|\\bnicht erreichbar|\\bich bin (?:derzeit|zurzeit|zur zeit|momentan)',
      '\\b(?:estoy|estare|me encuentro|encontrandome) (?:actualmente )?(?:ausente|de (?:vacaciones|baja|viaje|permiso))',
      '\\b(?:sono|saro|mi trovo) (?:attualmente )?(?:assente|in (?:ferie|vacanza|congedo|maternita|trasferta))',
      '\\b(?:met|op) (?:vakantie|verlof|reis)|\\bik ben (?:momenteel |tot )?.{0,30}\\b(?:vakantie|verlof)',
      '\\b(?:estou|estarei|encontro-me|me encontro) (?:atualmente )?(?:ausente|de (?:ferias|licenca)|em viagem)',
    ),
  ],
  // Little or no access to mail.
  [
    1,
    anyOf(
      '\\b(?:limited|no|little|intermittent|sporadic|without|restricted) (?:or no )?access to (?:my |the )?(?:e-?mails?|mails?|inbox|mailbox|messages)|\\bslow to (?:reply|respond)|\\bnot (?:be )?(?:reading|checking) (?:my )?(?:e-?)?mails?',
      '\\b(?:acces (?:limite|restreint)|sans acces|pas acces|ne consulterai|ne consulte)\\b|\\bkein(?:en)? zugriff|\\bnur (?:eingeschrankt|begrenzt|sporadisch)|\\b(?:acceso|accesso|acesso) (?:limitado|limitato|restringido)|\\b(?:geen|beperkt\\w*) toegang|\\blees mijn (?:e-?)?mails? niet|\\bwird nicht weitergeleitet|\\bnot be forwarded|\\bniet doorgestuurd|\\bweiterleitung\\b',
    ),
  ],
  // Answers when back.
  [
    1,
    anyOf(
      '\\bi have left (?:the )?\\w+|\\b(?:upon|on|after) my return|\\bwhen i (?:return|am back|get back)|\\b(?:i|will) (?:will )?(?:be back|return(?:ing)?) (?:on|in|to the office|monday|tuesday|wednesday|thursday|friday|\\d)|\\bback (?:in the office|on (?:monday|tuesday|wednesday|thursday|friday|\\d))|\\bwill (?:reply|respond|answer|get back to you) (?:to your (?:message|e-?mail) )?(?:when|upon|on|after|as soon)|^i am out until|\\bout until|\\bget back to you (?:once|when|as soon as|after|on)|\\bno (?:signal|internet|laptop)\\b',
      '\\b(?:a|des) mon retour|\\bde retour (?:le|au)|\\bnach meiner ruckkehr|\\bwieder (?:erreichbar|im (?:buro|haus)|fur sie da)|\\bbis einschliesslich|\\ba mi (?:regreso|vuelta)|\\bvuelvo el|\\bal mio (?:rientro|ritorno)|\\b(?:na|bij) (?:mijn )?terug(?:komst|keer)|\\btot en met\\b|\\b(?:no|ao) meu regresso|\\bassim que (?:regressar|voltar|retornar)|\\bquando (?:regressar|voltar)',
    ),
  ],
  // Until a day.
  [
    1,
    anyOf(
      '\\b(?:until|till|through|up to) (?:\\w+ ){0,3}(?:\\d{1,2}|monday|tuesday|wednesday|thursday|friday|next week|january|february|march|april|may|june|july|august|september|october|november|december)\\b',
      "\\bjusqu'(?:au|a|en) |\\bbis (?:einschliesslich |zum |mitte |ende )?(?:\\d|mo|di|mi|do|fr|an|ja|fe|ma|ap|ju|au|se|ok|no|de)|\\bhasta (?:el |la )?(?:\\d|lunes|martes|proxim)|\\bfino (?:al|a) |\\btot (?:en met )?(?:\\d|maandag|volgende)|\\bate (?:ao? |dia )?(?:\\d|segunda|proxim)",
    ),
  ],
  // Somebody else meanwhile.
  [
    1,
    anyOf(
      '\\b(?:for|in) (?:any )?(?:urgent|immediate|emergenc)|\\bif (?:your (?:message|matter|request) is|it is|this is) urgent|\\bin my absence|\\bplease contact (?:my|our) (?:colleague|assistant|deputy|team)|\\burgent (?:matters|requests|issues|queries|cases|enquiries)|\\bplease (?:write|address|direct|refer|send|contact)\\b.{0,60}\\S@\\S',
      "\\ben cas d'urgence|\\bpour toute urgence|\\ben mon absence|\\bpendant mon absence|\\bin dringenden (?:fallen|angelegenheiten)|\\bmeine vertretung|\\bwenden sie sich|\\bpara (?:asuntos|temas) urgentes|\\ben mi ausencia|\\bper (?:urgenze|questioni urgenti)|\\bin mia assenza|\\b(?:voor|bij) (?:dringende|spoed)|\\bem caso de urgencia|\\bassuntos urgentes",
    ),
  ],
  // The person is gone for good, or the mailbox is.
  [
    2,
    anyOf(
      '\\b(?:i|he|she|\\w+) (?:no longer work|(?:am|is) no longer (?:working|employed|with)|(?:have|has) left (?:the )?(?:company|organi[sz]ation|firm))|\\b(?:our|the) (?:\\w+ )?(?:offices?|company|department|university|school) (?:is|are|will be) (?:closed|shut)|\\bthis (?:e-?mail )?(?:mailbox|address|account|inbox) (?:is|has been|will be) (?:not|no longer|closed|deactivated|unattended|unmonitored|discontinued)|\\bthe address you wrote to',
      "\\bne travaille plus (?:chez|pour|a)|\\bcette (?:adresse|boite) (?:\\S{1,20} ){0,2}n'est plus|\\bnicht mehr (?:im unternehmen|bei|fur) .{0,40}tatig|\\bdieses postfach wird nicht|\\bya no (?:trabaj|esta activ)|\\bnon lavor[oa] piu|\\bindirizzo non e piu|\\bniet meer werkzaam|\\bwerk niet meer|\\bja nao trabalh|\\bconta (?:foi )?desativad",
    ),
  ],
  [
    2,
    anyOf(
      '\\bmy (?:e-?mail )?address has changed\\b.{0,80}\\b(?:update your|contacts|address book)|\\bplease update your (?:contacts|address book|records)',
      '\\bmettre a jour (?:vos contacts|votre carnet)|\\baktualisieren sie (?:bitte )?ihr adressbuch|\\bactualice (?:sus contactos|su agenda)',
    ),
  ],
];

/** Said in so many words; the ideas beside it (a day, somebody else, no access) are things that anybody may say in an answer. */
const AWAY_SAID: Idea[] = [
  ...AWAY.slice(0, 2),
  [
    1,
    anyOf(
      '^\\W*(?:(?:hi|hello|dear|thanks?|thank you)\\b[^.!\\n]{0,60}[.!\\n]\\W*)?(?:away|on (?:\\w+ )?(?:leave|holiday|vacation)|out)\\b.{0,60}(?:until|till|back|return)|\\bon (?:annual|sick|parental|maternity|paternity|study|medical) leave|\\b(?:slow|delayed?|late) (?:to|in|response|repl\\w+|answer\\w*)\\b|\\b(?:next|following) working day|\\bmails? (?:are|is|will) not (?:being |be )?(?:monitored|read|answered)|\\blimited access|\\bi (?:have )?retired\\b|\\b(?:attending|at) (?:a|an|the) (?:conference|training|workshop|seminar)|\\b(?:answers?|repl(?:y|ies)|response) (?:will|may|might) be (?:slow|late|delayed)|\\bsabbatical|\\b(?:have|has|am|is) (?:now )?(?:left|retired|moved on)\\b|\\bnot (?:be |been |being )?(?:read|reading|checked|checking|forwarded|monitored)\\b|\\bmy successor|\\bclosed (?:until|from|for)',
      '\\b(?:bureaux?|etablissement|service|agence|universite)\\b.{0,20}\\bferme|\\bacces (?:tres )?(?:limite|restreint)|\\breviendrai vers vous|\\b(?:ne fai[st]|fai[st]) plus partie|\\bquitte (?:la |l.|mes |mon |ses )|\\bsuccesseur|\\ben mission\\b|\\ben conges?\\b|\\bde retour (?:le|au|lundi|mardi|mercredi|jeudi|vendredi)|\\b(?:traite|repondrai|reponse)\\b.{0,40}\\bretour',
      '\\b(?:bin|sind) (?:erst )?(?:ab|wieder|am|bis)\\b.{0,40}\\b(?:erreichbar|da|zuruck|im buro)|\\bausente\\b|\\bvacaciones\\b.{0,60}\\b(?:hasta|vuelv|regres)|\\bfuera del pais|\\brespondere a (?:la|mi)|\\bben ziek\\b|\\bindirizzo e cambiato|\\b(?:direccion|adresse|endereco) .{0,12}(?:ha cambiado|a change|mudou)|\\ber (?:even )?niet\\b|\\bvanaf .{0,40}\\bweer\\b|\\bben (?:ik )?.{0,20}\\bvrij\\b|\\brientr(?:o|ero)\\b|\\bin ferie\\b|\\bvolto\\b.{0,30}\\b(?:dia|segunda|a \\d)|\\bde ferias\\b',
    ),
  ],
];

const NOTICE: Idea[] = [
  [
    2,
    anyOf(
      '\\bthis is an? (?:automatic|automated|auto[- ]?generated|system[- ]generated)\\b|\\b(?:automatically|auto)[- ]generated\\b|\\b(?:generated|sent) automatically\\b|\\bthis (?:message|e-?mail|mail) (?:was|is|has been) (?:automatically|auto)',
      '\\bceci est (?:un(?:e)? )?(?:message|reponse|courriel|mail|e-?mail)s? automatique|\\b(?:genere|envoye)e? automatiquement|\\bcourriel automatique',
      '\\bautomatisch (?:erzeugt|generiert|erstellt|versandt|versendet)\\w*|\\bdies ist eine automatische|\\bautomatische (?:nachricht|antwort|bestatigung)',
      '\\b(?:generado|enviado) automaticamente|\\beste es un (?:mensaje|correo) automatico|\\bquesto e un messaggio automatico|\\b(?:generat|inviat)[oa] automaticamente|\\bdit is een automatisch|\\bautomatisch (?:gegenereerd|verzonden|aangemaakt)|\\besta e uma (?:mensagem|resposta) automatica|\\b(?:gerad|enviad)[oa] automaticamente|\\bmensagem automatica',
    ),
  ],
  [
    2,
    anyOf(
      '\\b(?:please )?do(?: not|n.t) (?:reply|respond) (?:directly )?to this|\\breplies to this (?:message|e-?mail|address|mailbox) (?:are|will) not|\\b(?:type|write|enter) your reply above|\\breply above this line|\\b(?:mailbox|inbox|address) (?:is|are) (?:not|no longer|un) ?(?:monitored|attended|read)',
      '\\bne (?:pas )?repond(?:re|ez) (?:pas )?(?:directement )?a ce|\\bmerci de ne pas repondre|\\bnicht auf diese (?:e-?mail|nachricht|mail)|\\bantworten sie (?:bitte )?nicht|\\bno responda a este|\\bnon rispond(?:ere|a|ete) a quest|\\bniet (?:te )?(?:beantwoorden|antwoorden|reageren) op|\\bniet op (?:deze|dit) .{0,20}(?:antwoorden|reageren)|\\bbeantwoord deze .{0,20}niet|\\bnao responda a est',
    ),
  ],
  [
    2,
    anyOf(
      '\\b(?:a|your|new|support|the) (?:\\w+ )?(?:ticket|case|service request|incident)\\b.{0,60}\\b(?:has been|was|is) (?:\\w+ )?(?:created|opened|logged|registered|assigned|updated|closed|resolved|received)|\\byour (?:\\w+ )?(?:request|enquiry|inquiry|query)\\b.{0,30}\\b(?:has been|was|is) (?:\\w+ )?(?:created|opened|logged|registered|assigned|received|being reviewed)|\\b(?:ticket|case|incident) #?\\d{3,}.{0,40}\\b(?:created|opened|received|updated|closed|resolved)|\\b(?:a ticket|a case) has been|\\b(?:your|the) (?:ticket|case|request) .{0,30}\\b(?:has been|was|is) (?:\\w+ ){0,3}(?:solved|resolved|closed|completed)\\b|\\b(?:request|ticket|case|incident) #\\w{0,4}\\d+\\W.{0,60}\\bstatus\\b|\\bstatus (?:has )?(?:been )?(?:changed|updated|set) to\\b|\\bturned into a (?:case|ticket)|[[(#](?:ticket|case|request|incident)\\s*(?:id|no\\.?|number|#)?\\s*[:#]?\\s*[\\w-]{0,12}\\d',
      '\\bvotre (?:demande|requete|ticket|dossier|reclamation) .{0,30}(?:enregistre|pris en compte|prise en compte|cree|attribue|cloture|transmis)|\\bihre (?:anfrage|meldung) .{0,60}\\b(?:erhalten|erfasst|eingegangen|registriert)|\\bticketnummer|\\bvorgangsnummer',
      '\\bsu (?:solicitud|consulta|caso|incidencia|peticion) .{0,30}(?:registrad|recibid|cread)|\\bla (?:sua|vostra) (?:richiesta|segnalazione) .{0,30}(?:registrat|ricevut|pres)|\\buw (?:verzoek|aanvraag|melding|vraag) .{0,40}(?:ontvangen|geregistreerd)|\\b(?:o seu|a sua|seu|sua) (?:pedido|solicitacao|chamado) .{0,30}(?:registad|registrad|recebid|abert)',
    ),
  ],
  [
    2,
    anyOf(
      '\\bthank(?:s| you) for (?:contacting|reaching out to|getting in touch with|writing to|e-?mailing) (?!me\\b|you)|\\bmerci (?:de nous avoir|d.avoir) contacte|\\bgracias por (?:contactar(?:nos)?|ponerse en contacto)|\\bgrazie per averci (?:contattat|scritt)|\\bbedankt voor het contact|\\bobrigad[oa] por (?:contactar|entrar em contato|nos contactar)|\\bvielen dank fur ihre (?:anfrage|kontaktaufnahme)',
    ),
  ],
  [1, /\b(?:ticket|case|incident|request) (?:id|number|no\.?|#)\s*:?\s*(?:is )?\(?[\w-]{0,12}\d/],
  [
    1,
    anyOf(
      '\\b(?:your|the) (?:message|e-?mail|mail|enquiry|inquiry|query|request) (?:has been|was|is) (?:successfully )?(?:received|logged|registered|submitted|important)|\\b(?:we|we have|we.ve) (?:have )?(?:received|got) your (?:message|e-?mail|mail|enquiry|inquiry|query|request)|\\brequest received|\\bwe (?:hereby )?(?:acknowledge|confirm) (?:the )?receipt|\\byour (?:e-?mail|message) has reached us',
      '\\baccusons (?:bonne )?reception|\\bbestatigen (?:wir )?(?:ihnen )?(?:hiermit )?den (?:eingang|erhalt)|\\bacusamos (?:recibo|recepcion|a rececao)|\\bconfermiamo (?:la|di aver) ri\\w+|\\b(?:wij )?bevestigen (?:wij )?de (?:goede )?ontvangst',
      '\\bvotre (?:message|courriel|mail|e-?mail) (?:nous )?(?:a (?:bien )?ete recu|est (?:bien )?(?:arrive|parvenu))|\\bnous avons bien recu votre (?:message|courriel|mail|demande)|\\bwir haben ihre (?:nachricht|e-?mail|anfrage) erhalten|\\bhemos recibido su (?:mensaje|correo|solicitud|consulta)|\\babbiamo ricevuto (?:la (?:sua|vostra)|il suo)|\\bwij? hebben uw (?:bericht|e-?mail|vraag) (?:goed )?ontvangen|\\brecebemos (?:a sua|o seu|sua|seu) (?:mensagem|e-?mail|pedido)',
    ),
  ],
  [
    1,
    anyOf(
      '\\b(?:an agent|a representative|one of our (?:team|agents|staff|colleagues)|a member of (?:our|the) (?:team|staff)|our (?:team|staff|support)|we) (?:will|shall|aim to|endeavou?r to) (?:\\w+ )?(?:be in touch|get back|respond|reply|contact|answer|review|handle)|\\bwithin (?:the next )?(?:\\d{1,3}|one|two|three|five) (?:working |business )?(?:hours|days)|\\boffice hours|\\bbusiness hours|\\bnext (?:business|working) day|\\banswers? every (?:message|e-?mail|mail)',
      '\\bsera traite|\\b(?:dans les|nos) meilleurs delais|\\bsous \\d{1,3} (?:h\\b|heures|jours)|\\b(?:service|bureau)x? (?:est|sont|sera) ferme|\\bbinnen .{0,12}(?:werk)?dagen|\\bbehandelen (?:deze|dit|uw)\\b|\\binnerhalb von|\\bin kurze|\\bschnellstmoglich|\\bla mayor brevedad|\\bal piu presto|\\bzo (?:snel|spoedig) mogelijk|\\bo mais (?:breve|rapido) possivel',
    ),
  ],
];

const CHALLENGE: Idea[] = [
  [
    2,
    anyOf(
      '\\bchallenge[- ]response|\\bspam ?arrest|\\bboxbe|\\bsender (?:verification|authentication|confirmation)|\\bverify#|\\brequires (?:verification|confirmation)|\\bapproved senders?(?: list)?|\\bnot (?:a )?spam(?:mer)?\\b|\\bprove (?:that )?you(?:.re| are)|\\bconfirm (?:that )?you are (?:a |not a )?(?:human|person|real|spam|robot)',
      '\\bpas un (?:robot|spammeur|polluposteur)|\\bkein spam(?:mer)?|\\bno es (?:un )?(?:spam|robot)|\\bnon (?:e|sei) uno? (?:spammer|robot)|\\bgeen spam(?:mer)?|\\bnao e (?:um )?(?:spam|robo)',
    ),
  ],
  [
    1,
    anyOf(
      '\\b(?:your|this) (?:e-?mail|message|mail) (?:is being|has been|is|was) (?:held|on hold|quarantined|not (?:yet )?delivered|awaiting|waiting)|\\bvotre (?:message|courriel|mail) (?:est (?:en attente|retenu|bloque)|n.a pas encore)|\\bmessage soit delivre|\\bihre (?:nachricht|e-?mail|mail) (?:wurde|wird) .{0,30}(?:zugestellt|zuruckgehalten)|\\bsu mensaje (?:esta|ha sido) (?:retenid|en espera)|\\buw bericht (?:wordt|is) .{0,20}(?:vastgehouden|niet)|\\b(?:placed|held|put|moved|kept) (?:in|into|to) (?:\\w+ )?quarantine|\\bmise? en quarantaine|\\bin (?:die )?quarantane|\\ben cuarentena|\\bin quarantena|\\bin quarantaine|\\bem quarentena|\\bmessaggio e in attesa|\\bmensagem esta (?:retid|em espera)',
    ),
  ],
  [
    1,
    anyOf(
      '\\b(?:click|follow|visit|use|open) (?:on )?(?:the|this|here)\\b.{0,40}\\b(?:link|below|deliver|confirm|verify)|\\breply to this (?:message|e-?mail)\\b.{0,60}\\b(?:without|unchanged|confirm|deliver|leave)|\\bcomplete the form|\\bto (?:have it|be) delivered',
      '\\bcliqu(?:ez|ant) sur le lien|\\bvous authentifier|\\bklicken sie (?:bitte )?auf|\\bhaga clic|\\bklik op|\\bclicc(?:are|hi) sul|\\bclique no link',
    ),
  ],
  [
    1,
    anyOf(
      '\\bonly (?:need to |have to )?(?:do|confirm) this once|\\bdo this only once|\\banti-?spam\\b|\\bspam (?:filter|protection|blocker)|^\\W*(?:\\w+ )?quarantine\\b|\\brecipient can release|\\bunsolicited|\\bwhitelist|\\bsafe senders?',
      '\\bantispam|\\bspamschutz|\\bliste blanche',
    ),
  ],
];
