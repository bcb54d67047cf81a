// Signs that a mail was sent by a machine: by its headers first, by its wording where no header tells. Nothing here is ever answered.
import type { Kind, Suppression } from './disposition.ts';
import { fold } from './folding.ts';
import { headerValues, type Message } from './message.ts';
import { ownWords, wordCount } from './own-words.ts';
import { isRobot } from './sender.ts';

/**
 * How much a sign weighs. `certain`: a report or receipt by its form; nothing in it makes it a person's mail.
 * `strong`: it is never answered, yet with a CV or letter in it, it is still an application.
 * `weak`: counts only while nothing speaks for a person.
 */
export type Strength = 'certain' | 'strong' | 'weak';

export interface Sign {
  kind: Extract<Kind, 'bounce' | 'auto-reply' | 'bulk'>;
  strength: Strength;
  /** For HR, in words. */
  reason: string;
  suppression: Suppression;
}

/** Every sign the mail carries, the strongest first. */
export function automaticSigns(message: Message): Sign[] {
  const order: Strength[] = ['certain', 'strong', 'weak'];
  const signs = [
    ...reports(message),
    ...autoSubmitted(message),
    ...responders(message),
    ...lists(message),
    ...spam(message),
    ...nullSender(message),
    ...wording(message),
    ...weakHeaders(message),
  ];
  return signs.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

/** RFC 6522 reports: RFC 3464 delivery status, RFC 8098 disposition; and the forms that older and other servers use. */
function reports(message: Message): Sign[] {
  const type = headerValues(message, 'content-type')[0]?.toLowerCase() ?? '';
  const reportType = /report-type\s*=\s*"?([a-z-]+)/.exec(type)?.[1] ?? '';
  const receipt =
    reportType === 'disposition-notification' || message.partTypes.includes('message/disposition-notification');
  if (receipt) return [certain('auto-reply', 'a read receipt (RFC 8098)', 'auto-submitted')];
  const delivery =
    reportType === 'delivery-status' || (message.partTypes[0] === 'multipart/report' && message.report !== null);
  if (delivery && /^(?:delivered|relayed|expanded)$/.test(message.report?.action ?? ''))
    return [certain('auto-reply', 'a report that a mail was delivered (RFC 3464)', 'auto-submitted')];
  if (delivery) return [certain('bounce', 'a delivery report (RFC 3464)', 'null-sender')];
  if (message.partTypes[0] === 'multipart/report')
    return [certain('auto-reply', 'a report made by a server (RFC 6522)', 'auto-submitted')];
  if (headerValues(message, 'x-failed-recipients').length > 0)
    return [certain('bounce', 'it names failed recipients', 'null-sender')];
  const robot = /^(?:mailer-?daemon|postmaster|microsoftexchange[0-9a-f]*)(?:[-_.+]|@)/i.test(
    `${message.from[0]?.address ?? ''}`,
  );
  const undelivered = UNDELIVERED.test(fold(message.subject)) || QMAIL.test(message.text.slice(0, 2000));
  if (undelivered && (robot || message.returnPath === ''))
    return [certain('bounce', 'a mail server says that a mail was not delivered', 'null-sender')];
  if (/^mailer-?daemon@/i.test(message.from[0]?.address ?? ''))
    return [certain('bounce', 'sent by a mail server (MAILER-DAEMON)', 'null-sender')];
  return [];
}

const UNDELIVERED =
  /undeliver|returned to sender|delivery (?:status notification|failure|has failed|failed|delayed|incomplete)|mail delivery|failure notice|mail system error|could not be delivered|non remis|non distribu|echec de (?:la )?remise|remise (?:du message )?impossible|unzustellbar|nicht zugestellt|no se (?:ha podido|pudo) entregar|mancata consegna|onbestelbaar|nao entregue/;
const QMAIL =
  /This is the qmail-send program|This message was created automatically by mail delivery software|This is the mail system at host/;

/** RFC 3834 section 5: keyword, then optional parameters; comments anywhere, case ignored. Only `no` is a person. */
function autoSubmitted(message: Message): Sign[] {
  return headerValues(message, 'auto-submitted').flatMap((value) => {
    const keyword = /^[\s]*([a-z-]+)/i.exec(value.replace(/\([^()]*\)/g, ' '))?.[1]?.toLowerCase() ?? '';
    if (keyword === 'no' || keyword === '') return [];
    return [strong('auto-reply', `marked as automatic (Auto-Submitted: ${keyword})`, 'auto-submitted')];
  });
}

/** Headers of answering programs from before and beside RFC 3834. */
function responders(message: Message): Sign[] {
  const precedence = headerValues(message, 'precedence').map((v) => v.trim().toLowerCase());
  const signs: Sign[] = [];
  if (precedence.some((v) => /^auto[-_]?reply/.test(v)))
    signs.push(strong('auto-reply', 'marked as an automatic reply (Precedence: auto_reply)', 'auto-submitted'));
  for (const name of [
    'x-autoreply',
    'x-autorespond',
    'x-autoreply-from',
    'x-auto-reply-from',
    'x-autoresponder',
    'x-mail-autoreply',
    'x-vacation',
  ]) {
    const value = headerValues(message, name)[0];
    if (value !== undefined && !/^\s*no\s*$/i.test(value))
      signs.push(strong('auto-reply', `marked as an automatic reply (${name})`, 'auto-submitted'));
  }
  return signs;
}

/** RFC 2919 and 2369 lists, and Precedence. A lone List-Unsubscribe is weak: job boards stamp it on candidates' mail. */
function lists(message: Message): Sign[] {
  const signs: Sign[] = [];
  const precedence = headerValues(message, 'precedence')[0]?.trim().toLowerCase() ?? '';
  const named = ['list-id', 'list-post', 'list-help', 'list-subscribe', 'list-owner', 'list-archive'].find(
    (name) => headerValues(message, name).length > 0,
  );
  if (named) signs.push(strong('bulk', `sent through a mailing list (${named})`, 'list'));
  if (/^(?:bulk|list|junk)$/.test(precedence))
    signs.push(
      strong('bulk', `marked as a mass mailing (Precedence: ${precedence})`, precedence === 'list' ? 'list' : 'bulk'),
    );
  if (headerValues(message, 'list-unsubscribe').length > 0)
    signs.push(weak('bulk', 'it can be unsubscribed from (List-Unsubscribe)', 'list'));
  return signs;
}

function spam(message: Message): Sign[] {
  const flagged =
    headerValues(message, 'x-spam-flag').some((v) => /^\s*yes/i.test(v)) ||
    headerValues(message, 'x-spam-status').some((v) => /^\s*yes/i.test(v));
  return flagged ? [strong('bulk', 'judged to be spam by the mail server', 'spam')] : [];
}

/** RFC 5321 section 4.5.5: the null sender is for mail that must not be answered. */
function nullSender(message: Message): Sign[] {
  return message.returnPath === '' ? [strong('auto-reply', 'sent with an empty return path', 'null-sender')] : [];
}

function weakHeaders(message: Message): Sign[] {
  const signs: Sign[] = [];
  const suppress = headerValues(message, 'x-auto-response-suppress').join(',').toLowerCase();
  if (/\b(?:all|autoreply)\b/.test(suppress))
    signs.push(
      weak('auto-reply', 'it asks not to be answered by machines (X-Auto-Response-Suppress)', 'auto-submitted'),
    );
  const mailer = [
    'x-campaign',
    'x-campaign-id',
    'x-campaignid',
    'x-mailchimp-id',
    'x-mc-user',
    'x-csa-complaints',
    'x-report-abuse',
    'x-sg-eid',
    'feedback-id',
  ].find((name) => headerValues(message, name).length > 0);
  if (mailer) signs.push(weak('bulk', `sent by a mailing service (${mailer})`, 'bulk'));
  const method = /method\s*=\s*"?(reply|counter|refresh)/i.exec(headerValues(message, 'content-type')[0] ?? '')?.[1];
  if (method) signs.push(weak('auto-reply', `a calendar answer (${method.toLowerCase()})`, 'auto-submitted'));
  if (isRobot(message.from[0]?.address ?? ''))
    signs.push(weak('bulk', 'sent from an address that nobody reads', 'no-reply-address'));
  return signs;
}

const AWAY_SUBJECT =
  /^(?:\W*(?:re|aw|tr|fwd?|sv|antw)\s*:\s*)*\W*(?:out of (?:the )?office|ooo\b|automatic (?:reply|response)|auto(?:matic)?[ -]?(?:reply|response|answer)|i am (?:currently )?(?:away|on leave|out of)|away from (?:the|my) (?:office|desk)|on (?:annual|maternity|parental|sick) leave|vacation (?:reply|notice|message)|reponse automatique|message (?:automatique|d'absence)|absen(?:ce|t)\b|je suis absent|en conge|accuse de reception automatique|abwesen|automatische antwort|nicht im buro|respuesta automatica|fuera de (?:la )?oficina|ausencia|ausente|risposta automatica|fuori (?:ufficio|sede)|assenza|assente|automatisch antwoord|automatische beantwoording|afwezig|niet aanwezig|resposta automatica|fora do escritorio)/;
const AWAY_TEXT =
  /\b(?:i am|i'm|i will be|i'll be) (?:currently |presently |now )?(?:out of (?:the )?office|away from (?:the office|my desk|my email|work)|on (?:annual |maternity |parental |sick |medical |extended )?leave|on (?:holiday|vacation)|travelling|unavailable until)|\bje (?:suis|serai) (?:actuellement |present(?:e)?ment )?(?:absente?|en conges?|hors du bureau|en deplacement|indisponible)|\bich bin (?:derzeit |zurzeit |bis )?.{0,40}(?:nicht im buro|abwesend|im urlaub|ausser haus)|\b(?:estoy|estare|me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|ausente|de vacaciones)|\b(?:sono|saro) (?:attualmente )?(?:fuori (?:ufficio|sede)|assente|in ferie)|\bik ben (?:momenteel |tot )?.{0,40}(?:afwezig|niet aanwezig|niet op kantoor|met vakantie|met verlof)|\b(?:estou|estarei) (?:atualmente )?(?:ausente|fora do escritorio|de ferias)|\bthis is an (?:automatic|automated|auto[- ]generated) (?:reply|response|message|e-?mail)|\bceci est (?:un(?:e)? )?(?:message|reponse|courriel) automatique|\bdies ist eine automatische|\beste es un (?:mensaje|correo) automatico|\bquesto e un messaggio automatico|\bdit is een automatisch|\besta e uma (?:mensagem|resposta) automatica/;
const CHALLENGE =
  /(?:please|kindly) (?:confirm|verify) (?:that you (?:are|sent)|your (?:e-?mail|message|address))[^.]{0,120}(?:deliver|click|reply)|(?:your (?:e-?mail|message) (?:is being held|has been held|is on hold|is awaiting))|challenge[- ]response|sender verification|spamarrest|boxbe/;
const ADVERTISING =
  /\bunsubscribe\b|se desabonner|se desinscrire|me desinscrire|view (?:this (?:e-?mail|message) )?in (?:your )?browser|voir (?:ce message|la version) (?:dans|en ligne)|abmelden|darse de baja|afmelden|manage (?:your )?(?:preferences|subscription)/;
const OFFER =
  /\b(?:our|notre|nos) (?:recruit(?:ment|ing)|staffing|headhunting|executive search|agency|agence|cabinet|talent pool|consultants?|cvtheque|platform|plateforme|software|solution|saas|services?)\b|\bwe (?:are|'re) a (?:leading )?(?:recruit|staffing|executive search|headhunt|software|marketing)|\bnous sommes un(?:e)? (?:cabinet|agence|societe)|\b(?:book|schedule) a (?:demo|call|meeting)|\bfree (?:trial|demo|quote)|\bour (?:fees?|rates|pricing|clients)\b|\b(?:pre-?screened|pre-?qualified|shortlisted|qualified) candidates\b|\bcandidats (?:preselectionnes|qualifies)\b|\bspecial offer\b|\boffre speciale\b|\b\d{1,2} ?% (?:off|discount|de remise)/g;

/** Wording counts for less than headers, and only in short mails where a machine's phrase is not lost among a person's. */
function wording(message: Message): Sign[] {
  const subject = fold(message.subject);
  const own = ownWords(message.text);
  const text = fold(own.slice(0, 4000));
  const short = wordCount(own) <= 220;
  const signs: Sign[] = [];
  if (AWAY_SUBJECT.test(subject))
    signs.push(weak('auto-reply', 'its subject is that of an absence note', 'auto-submitted'));
  else if (short && AWAY_TEXT.test(text))
    signs.push(weak('auto-reply', 'it reads like an absence note', 'auto-submitted'));
  if (short && CHALLENGE.test(`${subject}\n${text}`))
    signs.push(weak('auto-reply', 'it asks the sender to prove to be a person', 'auto-submitted'));
  if (ADVERTISING.test(fold(message.text.slice(0, 100_000))))
    signs.push(weak('bulk', 'it offers to be unsubscribed from', 'bulk'));
  if (new Set(text.match(OFFER)).size >= 2) signs.push(weak('bulk', 'it advertises services', 'bulk'));
  return signs;
}

function certain(kind: Sign['kind'], reason: string, suppression: Suppression): Sign {
  return { kind, strength: 'certain', reason, suppression };
}
function strong(kind: Sign['kind'], reason: string, suppression: Suppression): Sign {
  return { kind, strength: 'strong', reason, suppression };
}
function weak(kind: Sign['kind'], reason: string, suppression: Suppression): Sign {
  return { kind, strength: 'weak', reason, suppression };
}
