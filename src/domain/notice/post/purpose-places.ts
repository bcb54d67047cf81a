// What the place of an address says it is for: the block it ends, the list it closes, the label it has, the other posts around it.
import type { Notice } from '../notice.ts';
import type { Address } from './addresses.ts';
import { LEADS_TO, PAPERS, QUESTIONS } from './purpose-cues.ts';
import { sentenceStart } from './sentences.ts';

const BLOCK = 1_500;
const MOST_BLOCK_LINES = 14;

/** Below "Send your CV to:", the last line of an address as it stands on an envelope. */
export function isInAddressBlock({ start }: Address, { text }: Notice): boolean {
  const lines = text.slice(Math.max(0, start - BLOCK), start).split('\n');
  if (!/^\s*(?:(?:by |par )?(?:e-?mail|courriel|m[ée]l|mail)(?: address)?\s?:?\s*)?[("<]?$/iu.test(lines.at(-1) ?? ''))
    return false;
  const above = lines
    .slice(0, -1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (let back = 1; back <= Math.min(MOST_BLOCK_LINES, above.length); back++) {
    const line = above[above.length - back] ?? '';
    if (line.endsWith(':')) {
      const sentence = `${above[above.length - back - 1] ?? ''} ${line}`.slice(-400);
      const own = sentence.slice(sentenceStart(sentence));
      return (
        LEADS_TO.test(own) &&
        !/by post|par (?:la poste|courrier)/iu.test(own) &&
        own.search(PAPERS) >= 0 &&
        !QUESTIONS.test(own)
      );
    }
    if (/@|[.!?]$/u.test(line) && line.length > 24 && !line.includes('://')) return false;
  }
  return false;
}

const LIST = 900;
const CLOSES =
  /^[^\p{L}\n]{0,4}(?:(?:and |all |all of (?:it|this|that) |it |everything |this |these |goes |go |both |in one pdf |as one pdf |le tout |tout |cela |et ){0,4}(?:to|at|[àa]|via|by e-?mail to|by mail to|par (?:e-?mail|courriel|mail) [àa]))[\s:("<`]{0,4}$/iu;
const ITEM = /^\s*(?:[-–—•▪●*·>+]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/u;

/** "Please provide / - a CV / - a letter / to X": the sentence goes on behind its list. */
export function endsAList({ start }: Address, { text }: Notice): boolean {
  const ahead = text.slice(Math.max(0, start - LIST), start);
  const lines = ahead.split('\n');
  if (!CLOSES.test(lines.at(-1) ?? '')) return false;
  const above = lines.slice(0, -1).filter((line) => line.trim() !== '');
  const items = above.slice(-3);
  return items.some((line) => ITEM.test(line)) && above.slice(-12).join('\n').search(PAPERS) >= 0;
}

const DESTINATION =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:\d{1,2}[.)]\s)?(?:where(?: (?:to|do i)(?: (?:send|apply|write|mail)(?: (?:it|them|to))?)?| should (?:it|this|i) (?:go|be sent|write))?|send (?:it |them |this |everything |all )?to|goes to|mail (?:it |them )?to|destination|how|to whom|whom to write to|post ?box|mailbox|o[ùu](?: (?:envoyer|[ée]crire|postuler|adresser)(?: (?:le dossier|votre dossier|tout cela))?)?|[àa] qui|comment|envoi|destinataire)\s?[:?]\s{0,6}[("<`]?$/iu;
const NOWHERE_ELSE =
  /^[^\p{L}@\n]{0,4}(?:,? ?and (?:to )?(?:nowhere|no ?where|nobody|no one) else|et nulle part ailleurs)/iu;

/** "Where: X", "Where to? X", "X and nowhere else". */
export function isTheDestination({ start, end }: Address, { text }: Notice): boolean {
  return DESTINATION.test(text.slice(Math.max(0, start - 90), start)) || NOWHERE_ELSE.test(text.slice(end, end + 40));
}

const MATTERS =
  'accounts|accounting|bills|payments?|repairs|maintenance|bequests|r[ée]servations?|invoices?|invoicing|billing|donations?|donors?|legac(?:y|ies)|tips|leaks|weddings?|hires?|hiring (?:of )?(?:the|our) (?:hall|rooms?)|bookings?|tours?|visits?|tickets?|box office|reservations?|events?|lost property|memberships?|subscriptions?|returns|permits?|parking|housing|lodgings?|schools|relocation|visas?|press|media|safeguarding|volunteers|researchers|collections|loans|emergenc(?:y|ies)|orders|sales|shop|suppliers?|tenders?|complaints?|it support|website|webmaster|corrections|changes? of address|ill animals|patients|parents|tenants|customers|clients|dons|parrainages?|fournisseurs|factures?|facturation|comptabilit[ée]|billetterie|abonnements?|adh[ée]sions?|location de salles?|visites?|presse|m[ée]dias|boutique|signalements?|urgences?|usagers|r[ée]clamations?|commandes';
const LABEL_OF_MATTER = new RegExp(
  `(?:^|[\\n.;!?|•·(])[^\\p{L}\\n]{0,6}(?:[\\p{L}'’-]{1,16},? ){0,2}(?:${MATTERS})(?![\\p{L}])(?:[ ,/&]{1,2}[\\p{L}'’/&-]{1,18}){0,4}\\s?(?:\\([^()\\n]{0,40}\\)\\s?)?[:–—-]\\s?$`,
  'iu',
);
/** "If you have tapes to give, write to X", "Those who seek permits should write to X": a sentence of its own about another matter. */
const IF_OTHERWISE =
  /^[^\p{L}]{0,4}(?:if you|if your|for(?! (?:this|the|more|further|any|all|details|information|your|an? (?:chat|talk|word))(?!\p{L}))|those|anyone|persons?|people|visitors|readers|members|should you|to (?:book|hire|order|visit|give|donate|report|reserve|subscribe|join the mailing)|si vous|pour (?:visiter|r[ée]server|commander|donner|signaler)|les personnes|tips|leaks|[\p{L}]{4,20}ists)(?!\p{L})/iu;
const OF_THE_POST =
  /(?<!\p{L})(?:appl\p{L}*|candid\p{L}*|postul\p{L}*|cvs?|interest\p{L}*|int[ée]ress\p{L}*|posts?|position|roles?|jobs?|vacanc\p{L}*|emploi|poste|join|rejoindre|us your|questions?|letter|lettre|dossier|this is you|sounds?|fit|suits?|recogni[sz]e|profile?|match|meet|ready|correspond\p{L}*|reconna\p{L}*|deadline)(?!\p{L})/iu;
const GOES_THERE =
  /(?<!\p{L})(?:write to|tell|mail|e-?mail|go(?:es)? to|contact|book|report to|notify|inform|ask|[ée]cri(?:re|vez)(?: [àa])?|contacte[rz]|s['’]adresser [àa]|signale[rz])[^.@\n]{0,40}$/iu;

const NEED_NOT =
  /(?:need ?n['’]t|need not|do not|don['’]t|should ?n['’]t|should not|ne (?:doivent|sont) pas)(?: have to)? (?:re-?)?(?:apply|postuler|candidater)(?: again)?/giu;

/** Whether a label or a sentence of its own gives it to something that is no application: "Donations: X". */
export function isForAnotherMatter({ start }: Address, { text }: Notice): boolean {
  const ahead = text.slice(Math.max(0, start - 220), start);
  const label = LABEL_OF_MATTER.exec(ahead.slice(-110));
  if (label && !OF_THE_POST.test(label[0])) return true;
  const own = ahead.slice(sentenceStart(ahead)).replace(/\s+/gu, ' ').replace(NEED_NOT, '');
  return own.length > 24 && IF_OTHERWISE.test(own) && GOES_THERE.test(own) && !OF_THE_POST.test(own);
}

const OTHER_POSTS =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:(?:see |view |our |you (?:may|might) also like:? ?|also |more |other |similar |related |recommended |latest |further |current |recent |d['’]autres |autres |voir aussi:? ?|les ){1,3}(?:jobs?|vacanc(?:y|ies)|positions?|posts|roles|openings|opportunities|offers|offres(?: d['’]emploi)?|postes|annonces|emplois)(?: (?:you (?:might|may) like|for you|near you|from this employer|at \S.{0,40}|in \S.{0,40}|similaires|r[ée]centes|[àa] pourvoir|qui pourraient vous int[ée]resser|dans .{1,40}))?|(?:people|candidates|others) (?:also|who) .{1,40}|offres (?:similaires|r[ée]centes|li[ée]es)(?: .{1,30})?|vous aimerez aussi|ces offres .{1,40}|you might also like|also (?:hiring|recruiting|wanted)(?: .{1,30})?)\s?[:.…]?\s*\n/giu;
const REACH = 2_500;
const SENT_THERE =
  /(?<!\p{L})(?:sen[dt]|submit|forward|e-?mail (?:us|your)|c\.?v\.?|r[ée]sum[ée]|applications? (?:to|go|should|must|by)|candidatures? [àa]|envoy\p{L}+|adress\p{L}+)(?!\p{L})/iu;

/** Below "Other jobs you might like", where a board puts the posts of others. */
export function isBelowOtherPosts({ start }: Address, { text }: Notice): boolean {
  const from = Math.max(0, start - REACH);
  const ahead = text.slice(from, start);
  if (SENT_THERE.test(ahead.slice(ahead.lastIndexOf('\n') + 1))) return false;
  return [...ahead.matchAll(OTHER_POSTS)].some(({ index }) => from + index > Math.min(400, text.length * 0.3));
}
