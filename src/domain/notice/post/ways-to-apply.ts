// Which way a notice has people apply: on a web page, by post or by hand, or by mail.
import type { Notice } from '../notice.ts';
import { MOST_READ } from './rows.ts';

const EN =
  'appl(?:y|ications?|icants?|ying)|candidates?|submi(?:t|ssions?|tted)|interested|expressions? of interest|r[ée]sum[ée]s?|cvs?';
const FR =
  'candidat(?:ures?|er|s|es)|candidatez|postul(?:er|ez|e|ent|ant|ants)|dossiers?|d[ée]pos(?:er|ez|[ée]e?s?)|int[ée]ress[ée]e?s?';
const PAGE =
  'online|on-line|web ?sites?|portals?|platforms?|e-?recruitment|recruitment system|application system|(?:application|web|google|microsoft) form|jobs? page|careers? page|vacanc(?:y|ies) page|https?:|www\\.|links?|button|click|linkedin|en ligne|plateformes?|portails?|sites? (?:internet|web)|notre site|le site|formulaires?|liens?|boutons?|cliqu(?:er|ez|ant)|t[ée]l[ée]service';
const ON_PAPER =
  "by (?:post|regular mail|ordinary mail|registered mail|courier|hand)|in person|hand[- ]?deliver(?:ed|y)?|sealed envelopes?|drop(?:ped)? (?:off|at)|par (?:la poste|voie postale|courrier(?! [ée]lectronique)|porteur)|sous pli|en mains? propres?|d[ée]pos[ée]e?s? (?:au|[àa] la|[àa] l['’]|contre)";

const ELSEWHERE = [
  new RegExp(`(?<!\\p{L})(?:${EN}|${FR})(?!\\p{L})[^.;!\\n]{0,160}(?<!\\p{L})(?:${PAGE}|${ON_PAPER})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${PAGE})(?![\\p{L}-])[^.;!\\n]{0,80}(?<!\\p{L})(?:${EN}|${FR})(?!\\p{L})`, 'giu'),
  // A button: nothing else stands in its line.
  /^[^\p{L}\n]{0,6}(?:(?:click (?:here )?to )?apply(?: now| online| here| today| on (?:the )?(?:company )?(?:web ?)?site)?(?: for this (?:job|role|position|post|vacancy))?|start (?:your )?application|submit (?:your |an )?application|postuler(?: en ligne| maintenant| ici| [àa] cette offre| [àa] l['’]offre)?|postulez(?: en ligne| maintenant| ici)|je postule|candidater|je candidate|d[ée]poser (?:ma|votre|une) candidature)[^\p{L}\n]{0,6}$/gimu,
  /(?<!\p{L})(?:do(?:es)? not|will not|cannot|can ?not|don['’]t) accept (?:any )?applications? (?:by|via|through|sent by) e-?mail|(?:e-?mail(?:ed)?|mailed) (?:applications?|forms?|cvs?|submissions?) (?:will|are|can)[^.\n]{0,8} ?not|applications?[^.\n]{0,40} by e-?mail (?:will|are|can)[^.\n]{0,8} ?not|candidatures?[^.\n]{0,40} par (?:e-?mail|courriel|mail)[^.\n]{0,20} ne (?:sera|seront)/giu,
  /(?<!\p{L})(?:can ?not|can['’]t|won['’]t|will not|don['’]t|do not|does not|doesn['’]t|unable to|not able to|no longer|never) (?:take|accept|consider|process|read|receive|handle|look at) (?:any )?(?:applications?|cvs?|candidatures?)(?: sent| made| submitted| received)? (?:by|via|through|in) (?:(?:post|fax|hand|letter|phone|telephone)(?:,| or| nor) ){0,2}(?:an? )?e-?mail/giu,
  /(?<!\p{L})(?:no (?:e-?mail(?:ed)? (?:applications?|cvs?)|(?:applications?|cvs?) (?:by|via) (?:post or )?e-?mail)|(?:applications?|cvs?)(?: sent| received| made)? (?:by|via) e-?mail[^.;\n]{0,30}(?:deleted|discarded|ignored|unread|binned|rejected|invalid)|(?:aucune|pas de) (?:candidatures?|dossiers?|cvs?) (?:\p{L}+ )?(?:par|sur) (?:courriel|mail|e-?mail)|n['’](?:acceptons|accepte|examine|examinons)[^.;\n]{0,12} (?:pas|plus|aucune?) (?:les |de |la )?(?:dossiers?|candidatures?)[^.;\n]{0,30} par (?:courriel|mail|e-?mail))/giu,
  // "Send us ONLINE and at the latest on …", where each word may stand in a line of its own.
  /(?<!\p{L})(?:send|submit|apply)\s{1,3}(?:us\s{1,3}|it\s{1,3}|them\s{1,3})?on-?line(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:create|set up|open|register) (?:an?|your) (?:\p{L}+ )?(?:account|profile)|upload(?:ing)? (?:your|a|the) (?:cv|application|documents|r[ée]sum[ée])|cr[ée]e[rz] (?:un|votre) (?:compte|espace)|t[ée]l[ée]verse[rz])(?!\p{L})/giu,
];
/** The same words where they send nobody elsewhere. */
const AND_YET =
  /e-?mail|courriel|courrier [ée]lectronique|by mail|par mail|voie [ée]lectronique|available (?:on|at|from)|download|t[ée]l[ée]charg|disponible|about us|more about|information about|learn more|en savoir plus|shortlisted|short-listed|selected candidates|candidats retenus|interviews?|entretiens?|on-?line (?:test|assessment|interview|training|course)|follow us|portfolio|link to|lien vers|linkedin profile|profil linkedin/iu;
const NOT_BY_MAIL =
  /not accept|not be (?:accepted|considered)|ne (?:sera|seront)|^(?:can ?not|can['’]t|won['’]t|will not|don['’]t|do not|does|doesn|unable|not able|no |never|aucune|pas de|n['’])|deleted|discarded|ignored|unread|binned|rejected|invalid/iu;
const MOST_MATCHES = 60;

/** Whether applications are to be made on a web page, by post or by hand, and not by mail. */
export function appliesElsewhere({ text }: Pick<Notice, 'text'>): boolean {
  const read = text.slice(0, MOST_READ);
  for (const words of ELSEWHERE) {
    let seen = 0;
    for (const match of read.matchAll(words)) {
      if (++seen > MOST_MATCHES) break;
      const stop = read.slice(match.index + match[0].length).search(/[.;!\n](?:\s|$)|$/u);
      const sentence = read.slice(match.index, match.index + match[0].length + Math.min(stop, 160));
      if (NOT_BY_MAIL.test(match[0]) || !AND_YET.test(sentence)) return true;
    }
  }
  return false;
}

const BY_MAIL =
  /(?<!\p{L})(?:appl(?:y|ications?|ying)|candidates?|candidatures?|candidater|postul(?:er|ez)|cvs?|dossiers?|sen[dt]|submit(?:ted)?|envoy(?:er|ez|[ée]e?s?)|adress(?:er|ez|[ée]e?s?)|transm(?:ettre|ise?s?))(?!\p{L})[^.;\n]{0,90}(?:by|via|through|par|through|only|en) (?:an? )?(?:e-?mails?|mail|courriel|courrier [ée]lectronique|voie [ée]lectronique|format [ée]lectronique)(?!\p{L})/iu;

/** Whether the notice says that people apply by mail. */
export function saysByMail(text: string): boolean {
  return BY_MAIL.test(text.slice(0, MOST_READ));
}
