// Addresses whose own words keep applications away: for reports of a page, for letters of referees, for a site that fails, for information only.
import type { Notice } from '../notice.ts';
import type { Address } from './addresses.ts';
import { sentenceStart } from './sentences.ts';

const REACH = 320;

/** "Information (not applications): X". */
const NOT_THESE =
  /[(,–—-]\s?(?:not?|not for|pas (?:de|pour les?|les)|sans|hors|excluding)\s(?:your |any |the |vos )?(?:applications?|candidatures?|cvs?|dossiers?)[^()@:]{0,20}\)?\s?[:–—-][^@:]{0,80}$/iu;
/** "Report this job: X". */
const REPORTS =
  /(?:^|[.!?;|]\s)\W{0,4}(?:report (?:(?:this|an?|the|any) (?:job|ad|advert\p{L}{0,12}|post(?:ing)?|vacancy|offer|listing|notice|problem|abuse|error)|abuse|errors)|signaler (?:(?:cette|ce|une?) (?:offre|annonce|abus|problème|erreur)|l['’](?:offre|annonce)))[^@.;:]{0,30}[:–—-]?(?:\s(?:to|at|à))?[\s("<]{0,4}$/iu;
/** "Referees send their letters to X". */
const OF_REFEREES =
  /(?<!\p{L})(?:referees?|recommenders?|r[ée]f[ée]rents?|garants)(?: (?:should|must|may|will|can|then|themselves|directly|doivent|peuvent)){0,3} (?:sends?|submits?|writes?|upload|envoient|adressent|[ée]crivent|transmettent|envoyer|adresser)(?!\p{L})[^@.;]{0,90}$/iu;
/** "Should the site fail you, tell us at X". */
const OF_A_FAILURE =
  /(?<!\p{L})(?:if|should|when(?:ever)?|in case|where|si|quand|lorsque|au cas o[ùu])(?: [\p{L}'’-]{1,16}){0,3} (?:web ?)?(?:sites?|portal|portail|platform|plate-?forme|form|formulaire|system|syst[èe]me|upload|page|login|account|compte)(?: [\p{L}'’-]{1,16}){0,2} (?:fails?|fail you|breaks?|down|(?:does|do|did|is|will|can) ?n[o'’]t|doesn['’]t|won['’]t|isn['’]t|refuses?|crashes|hangs|freezes|plante|bloque|ne|dysfonctionne|tombe)(?!\p{L})[^@.;]{0,90}$/iu;
const SENT_INSTEAD =
  /(?<!\p{L})(?:sen[dt]|submit|e-?mail your|envoy\p{L}{1,5}|adress\p{L}{1,5}|transm\p{L}{1,8})(?!\p{L})[^@]{0,50}(?<!\p{L})(?:appl\p{L}+|candid\p{L}+|cv|dossier|it|them|documents?)(?!\p{L})/iu;
/** "No applications by mail, please (our box X is full)". */
const NOT_BY_MAIL =
  /(?<!\p{L})(?:pas de|aucune?|no) (?:candidatures?|dossiers?|cvs?|applications?)(?: (?:sent|envoy[ée]e?s?|transmise?s?))? (?:par|by|via|per) (?:e-?mail|courriel|mail|m[ée]l)(?!\p{L})(?![^@]{0,60}(?<!\p{L})(?:sauf|except|other than|but|mais|autre|hormis)(?!\p{L}))[^@.;]{0,70}$/iu;

/** What an address that takes no application is for instead; null when nothing says that it takes none. */
export function insteadOfApplications({ start }: Address, { text }: Notice): 'ask' | 'other' | null {
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const own = ahead
    .slice(sentenceStart(ahead))
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}(]+/u, '');
  if (NOT_THESE.test(own)) return 'ask';
  const isOther =
    REPORTS.test(own) ||
    OF_REFEREES.test(own) ||
    NOT_BY_MAIL.test(own) ||
    (OF_A_FAILURE.test(own) && !SENT_INSTEAD.test(own));
  return isOther ? 'other' : null;
}
