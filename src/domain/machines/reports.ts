// Reports of mail servers and mail programs about a mail of ours: not delivered, delayed, delivered, read.
import { headerValues, type Message } from '../message.ts';
import { anyOf, opening } from '../people/wording.ts';
import { certain, type Sign, strong } from './signs.ts';

/** RFC 6522 reports: RFC 3464 delivery status, RFC 8098 disposition, RFC 5965 complaints; and the forms that older and other servers use. */
export function reports(message: Message): Sign[] {
  return [byForm(message) ?? byServersWords(message) ?? byReadersWords(message)].filter((sign) => sign !== null);
}

function byForm(message: Message): Sign | null {
  const type = headerValues(message, 'content-type')[0]?.slice(0, 2000).toLowerCase() ?? '';
  const reportType = /report-type\s*=\s*"?([a-z-]+)/.exec(type)?.[1] ?? '';
  const parts = message.partTypes;
  const isReport = parts[0] === 'multipart/report' || type.startsWith('multipart/report');
  const undelivered = saysUndelivered(message);
  if (reportType === 'disposition-notification' || parts.includes('message/disposition-notification'))
    return certain('auto-reply', 'a read receipt (RFC 8098)', 'auto-submitted');
  if (reportType === 'feedback-report' || parts.includes('message/feedback-report'))
    return certain('auto-reply', 'a complaint passed on by a server (RFC 5965)', 'auto-submitted');
  // Older Exchange and gateways send the status part in a plain multipart/mixed; so does a person who passes a report on.
  const status = message.report !== null && (isReport || isServer(message) || undelivered);
  if (status || reportType === 'delivery-status') {
    if (/^(?:delivered|relayed|expanded)$/.test(message.report?.action ?? ''))
      return certain('auto-reply', 'a report that a mail was delivered (RFC 3464)', 'auto-submitted');
    return certain('bounce', 'a delivery report (RFC 3464)', 'null-sender');
  }
  if (isReport && undelivered)
    return certain('bounce', 'a report that a mail was not delivered (RFC 6522)', 'null-sender');
  if (isReport) return certain('auto-reply', 'a report made by a server (RFC 6522)', 'auto-submitted');
  if (headerValues(message, 'x-failed-recipients').length > 0)
    return certain('bounce', 'it names failed recipients', 'null-sender');
  return null;
}

/** Bounces without a report part are told by who sends them and by what they say, both together. */
function byServersWords(message: Message): Sign | null {
  const delivered = opening(message.text, 400);
  if (isServer(message) && DELIVERED.test(delivered) && !saysUndelivered(message))
    return certain('auto-reply', 'a mail server says that a mail was delivered', 'auto-submitted');
  const fromServer = isServer(message) || message.returnPath === '' || message.from.length === 0;
  if (fromServer && saysUndelivered(message))
    return certain('bounce', 'a mail server says that a mail was not delivered', 'null-sender');
  if (/^mailer-?daemon(?:@|$)/.test(message.from[0]?.address ?? ''))
    return certain('bounce', 'sent by a mail server (MAILER-DAEMON)', 'null-sender');
  const text = opening(message.text, 3000);
  if (STATUS_CODE.test(text) && MACHINE.test(text) && !text.includes('?') && saysUndelivered(message))
    return strong('bounce', 'a machine says that a mail was not delivered', 'null-sender');
  // A person who tells of a returned mail says "I" or asks.
  const ofNobody = text.length <= 1500 && !text.includes('?') && !FIRST_PERSON.test(text);
  const subject = opening(message.subject, 500);
  if (ofNobody && UNDELIVERED.test(subject) && saysUndelivered(message) && UNDELIVERED_TEXT.test(text))
    return strong('bounce', 'subject and text say that a mail was not delivered, and nobody speaks', 'null-sender');
  if (PROGRAM.test(opening(message.text, 200)))
    return strong('bounce', 'it begins as the reports of mail servers do', 'null-sender');
  return null;
}

const SERVER_ADDRESS =
  /^(?:mailer-?daemon|post[-_]?master|mail[-_.]?delivery[-_.]?(?:sub)?(?:system)?|microsoftexchange[0-9a-f]*|mdaemon|mail[-_.]?(?:system|server|gateway|daemon)|mta|bounces?)(?:[-_.+\d@]|$)/;
const SERVER_NAME =
  /mailer-daemon|mail deliver(?:y|er)? (?:sub)?system|mail delivery service|^system administrator|^mail administrator|^postmaster$|microsoft outlook$|^mail ?(?:system|server|gateway)\b|^mail router|internet mail delivery|systemadministrator$|administrateur systeme/;

function isServer(message: Message): boolean {
  const [from] = message.from;
  if (!from) return false;
  return SERVER_ADDRESS.test(from.address) || SERVER_NAME.test(opening(from.name, 100));
}

function saysUndelivered(message: Message): boolean {
  const subject = opening(message.subject, 500);
  if (/^\W*(?:re|fwd?|tr|wg|aw|rv|enc|rif)\s*:/.test(subject)) return false;
  return UNDELIVERED.test(subject) || UNDELIVERED_TEXT.test(opening(message.text, 3000));
}

const UNDELIVERED = anyOf(
  'undeliver(?:able|ed)|returned to sender|returned mail|return(?:ed|ing) (?:the )?message to sender',
  'delivery (?:status notification|failure|failed|has failed|delayed|incomplete|report|problem|error|unsuccessful)|mail delivery|nondeliver|non-?delivery',
  'failure notice|^\\W*(?:mail|message|e-?mail) (?:returned|rejected|refused|blocked)\\b|mail (?:system )?error|mail failure|message (?:could not be|not|was not|undeliver\\w*) deliver|could not be delivered|was not delivered|message rejected|unable to deliver|error sending your mail',
  'user unknown|unknown user|mailbox (?:full|unavailable)|^warning: .{0,60}delayed|delayed mail|still being retried',
  'non[- ]?remis|non distribue|non[- ]delivre|echec (?:de|dans) (?:la )?(?:remise|distribution|livraison)|remise (?:du message )?impossible|message non delivre|avis de non[- ](?:remise|distribution)',
  'unzustellbar|nicht zugestellt|zustellung (?:fehlgeschlagen|nicht moglich)|fehler bei der (?:nachrichten)?zustellung|unzugestellt',
  'no se (?:ha podido|pudo|puede) entregar|no entregado|error (?:de|en la) entrega|notificacion (?:de|sobre) (?:el )?estado de (?:la )?entrega|mensaje no entregado',
  'mancat[ao] (?:consegna|recapito)|non recapitabile|impossibile recapitare|non (?:e )?stato recapitat|recapito non riuscito|messaggio non recapitato',
  'onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging mislukt|aflevering mislukt',
  'nao entregue|nao foi (?:possivel entregar|entregue)|falha na entrega|entrega falhou|nao pode ser entregue|devolvid[ao] ao remetente',
);
const UNDELIVERED_TEXT = anyOf(
  'this is the qmail-send program|this message was created automatically by (?:the )?(?:mail|smtp)|this is the (?:mail|postfix|symantec|barracuda) (?:system|program)|this (?:is an? )?(?:automatically generated )?delivery status notification',
  "(?:could not|cannot|can't|couldn't|was not|wasn't|were not|has not|not yet|unable to) be(?:en)? delivered|did not reach (?:some or all|the following)|(?:was|were) not delivered|(?:unable|failed) to deliver|delivery (?:to|has|of) .{0,80}fail|had (?:permanent|transient|temporary)[a-z -]{0,20} (?:fatal )?error|was undeliverable|(?:could not|couldn't|cannot|can't|did not|unable to|not able to) deliver (?:your|the|this|a)\\b|no such (?:person|address)|(?:not|n't) (?:been )?accepted by (?:the |its |their )?(?:\\w+ )?(?:server|host|system)|(?:account|mailbox|address) (?:\\S{1,80} )?(?:has been|was|is) (?:switched off|disabled|closed|suspended|deleted)|message .{0,40}(?:was|is being) (?:rejected|returned|blocked|bounced)|returned to (?:the )?sender|could(?: not|n't) find|address not found",
  '(?:user|recipient|mailbox|account|host|domain) (?:\\S{1,80} )?(?:is )?(?:unknown|not found|unavailable|full|disabled|inactive|does not exist|over quota)|no such (?:user|mailbox|recipient|domain)|unknown (?:user|recipient|address)|over quota|quota exceeded|exceeded .{0,20}quota|user not listed',
  '\\b[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}\\b|\\bstatus: [45]\\.\\d|\\b5[05]\\d (?:5\\.\\d|requested|no such|user|unknown|sorry|mailbox|message|relay|invalid|unrouteable)',
  "n'(?:a|ont) pas (?:ete |pu (?:etre )?)(?:remis|distribu|delivr|livr)|echec de la remise|impossible de (?:remettre|distribuer|delivrer)",
  '(?:adres|postvak) bestaat niet|niet worden (?:bezorgd|afgeleverd)|nicht zugestellt werden|konnte nicht (?:zugestellt|gefunden)|fehler bei der (?:nachrichten)?zustellung|zustellung .{0,60}fehlgeschlagen|unbekannter empfanger',
  'no se (?:ha podido|pudo|puede) entregar|kon niet worden (?:afgeleverd|bezorgd)|impossibile recapitare|non (?:e stato )?recapitato|entrega falhou|nao (?:foi|pode ser) (?:possivel )?entreg',
);
const DELIVERED = anyOf(
  '(?:has been|was|were) (?:successfully )?(?:delivered|relayed|expanded)|delivery .{0,80}is complete|successful delivery',
  'a ete (?:remis|distribue|transmis)|wurde (?:erfolgreich )?(?:zugestellt|ubermittelt)|(?:se ha|ha sido) entregado|e stato (?:recapitato|consegnato)|is (?:bezorgd|afgeleverd)|foi entregue',
);
const STATUS_CODE = /\b[45]\.\d{1,3}\.\d{1,3}\b|\b5[05]\d\b|\bover quota|\bquota exceeded/;
const MACHINE =
  /<?[\w.+-]{1,64}@[\w.-]{1,200}>? .{0,40}(?:could not|was not|cannot|konnte nicht|n.a pas)|(?:deliver|remis|distribu|zugestellt|entreg|recapitat|bezorg)\w* .{0,60}@|\bautomat(?:ic|ically|ed|isch|ique|iquement|ico|icamente|ica)\w*\b|\bmail (?:system|server|delivery)|\bmailserver/;
const FIRST_PERSON =
  /\b(?:i|i'm|i've|my|me|je|j'ai|mon|ma|mes|ich|mein\w*|mir|yo|mi|mis|ik|mijn|io|mio|mia|eu|meu|minha|he|ho|please resend)\b/;
const PROGRAM =
  /^\W{0,8}(?:hi\. )?this (?:is the (?:qmail-send program|mail system at host|postfix program)|message was created automatically by mail delivery software)/;

/** Receipts of Outlook, Notes and others that come as plain mail: a prefix in the subject and a sentence that says so. */
function byReadersWords(message: Message): Sign | null {
  const subject = opening(message.subject, 500);
  const text = opening(message.text, 1500);
  const receipt = READ_SUBJECT.test(subject) && (text.trim() === '' || READ_TEXT.test(text));
  if (receipt || RECEIPT.test(`${subject}\n${text}`))
    return strong('auto-reply', 'it says that a mail was read, or deleted unread', 'auto-submitted');
  if (/^\W*(?:delivered|relayed|remis|zugestellt|entregado|consegnato|bezorgd|entregue)\s*:/.test(subject)) {
    if (DELIVERED.test(text)) return strong('auto-reply', 'it says that a mail was delivered', 'auto-submitted');
  }
  if (RECALL.test(`${subject}\n${text}`))
    return strong('auto-reply', 'a mail program asks to call a mail back', 'auto-submitted');
  if (REACTION.test(`${subject}\n${text}`))
    return strong('auto-reply', 'a mail program tells of a reaction to a mail', 'auto-submitted');
  return null;
}

const REACTION =
  /^\W*(?:reaction (?:to|daily digest)|reaction a|reaktion auf|reaccion a|reazione a|reactie op|reacao a)\b[^\n]{0,200}\n|\b(?:reacted to|liked|loved|laughed at) your message|\ba (?:reagi|aime) (?:a )?votre message|\bhat auf ihre nachricht reagiert|\bha reaccionado a|\bha reagito al|\bheeft gereageerd op|\breagiu a sua mensagem/;
const READ_SUBJECT =
  /^\W*(?:(?:not |non |nicht |no |nao |niet )?(?:read|opened|lue?s?|gelesen|leid[oa]s?|lett[oa]|gelezen|lid[oa]s?)|ungelesen(?: geloscht)?|deleted|supprime)\s*:/;
const READ_TEXT = anyOf(
  '(?:was|has been|were) (?:read|opened|displayed|deleted|seen)\\b|deleted without being read',
  '(?:a|ont) ete (?:lue?s?|ouvert|affiche|supprime)|sans avoir ete lu',
  'wurde .{0,160}(?:gelesen|angezeigt|geloscht|geoffnet)|gelesen am|ungelesen geloscht',
  '(?:fue|ha sido|se ha) (?:leido|abierto|mostrado|eliminado)|se elimino sin',
  'e stat[oa] (?:lett|apert|visualizzat|eliminat)|is (?:op .{0,40})?(?:gelezen|weergegeven|verwijderd|geopend)|foi (?:lid|abert|exibid|eliminad|excluid)',
);
const RECEIPT = anyOf(
  'this is a (?:return|read) receipt|this is a receipt for the (?:mail|message)|verifies that the message (?:has been|was) displayed|^\\W*(?:return|read) receipt\\b',
  'ceci est un(?:e)? (?:accuse|confirmation) de (?:lecture|reception) (?:pour|du message)|no guarantee that (?:the )?(?:\\w+ )?(?:contents?|message|recipient)|^\\W*(?:this (?:is to )?confirms? that )?your (?:message|e-?mail|mail) (?:was|has been) (?:displayed|opened|read)\\b[^\\n?]{0,20}\\n|^\\W*lecture confirmee|^\\W*(?:accuse|confirmation) de lecture|^\\W*(?:lese|empfangs)bestatigung:|dies ist eine (?:empfangs|lese)bestatigung fur|^\\W*confirmacion de lectura|^\\W*conferma di lettura|^\\W*leesbevestiging|^\\W*(?:confirmacao|recibo) de leitura',
);
const RECALL = anyOf(
  '^\\W*recall\\s*:|would like to recall the message|^\\W*message recall (?:success|failure)',
  'souhaite(?:rait)? rappeler le message|mochte die nachricht .{0,100}zuruckrufen|desea recuperar el mensaje|desidera richiamare il messaggio|wil het bericht .{0,100}intrekken|deseja recuperar a mensagem',
);
