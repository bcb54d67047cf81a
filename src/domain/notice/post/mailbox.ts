// Which address applications are sent to, which one questions, and which one is for personal data: never one that the notice does not give.

import type { Doubt, Notice, Passage, Said } from '../notice.ts';
import { type Address, addressesIn } from './addresses.ts';
import { type Purpose, purposesOf, type Telling } from './purposes.ts';
import { MOST_READ } from './rows.ts';
import { appliesElsewhere, saysByMail } from './ways-to-apply.ts';

interface Mention extends Telling {
  one: Address;
}

/** As plain as "applications to …" a few words away. */
const PLAINLY = 3;
const ENOUGH = 1.9;

/** The addresses of a notice by what they are for, spelt as they stand there; `written` is the mailbox in capitals where all of it is. */
export function readAddresses(notice: Notice): {
  mailbox: Said<string> | null;
  written: string | null;
  contact: Said<string> | null;
  privacyContact: Said<string> | null;
  doubts: Doubt[];
} {
  const all = addressesIn(notice);
  const mentions = all.map((one) => ({ one, ...purposesOf(one, notice, all) }));
  const applied = foremost(mentions, 'apply', ENOUGH);
  const named = applied.filter(({ one, isAppliedTo }) => !one.isHidden && isAppliedTo);
  const chosen = named[0] ?? behindALink(applied, notice) ?? byElimination(mentions, notice);
  const contact = foremost(mentions, 'ask', ENOUGH).find(({ one }) => !one.isHidden);
  const privacy = foremost(mentions, 'privacy', PLAINLY).find(({ one }) => !one.isHidden);
  return {
    mailbox: chosen ? said(chosen, all, notice) : null,
    written: chosen?.one.written ?? null,
    contact: contact ? said(contact, all, notice) : null,
    privacyContact: privacy ? said(privacy, all, notice) : null,
    doubts: chosen && named[0] === chosen ? doubtsAbout(named, notice) : [],
  };
}

interface Chosen extends Mention {
  assumption?: string;
}

/** The mentions that are for this before all, the plainest first, one of each address. */
function foremost(mentions: Mention[], purpose: Purpose, least: number): Mention[] {
  const found = mentions
    .filter(({ scores, isCopy, isInTheirSentence }, _i, all) => {
      if (purpose === 'apply' && isCopy && all.some((other) => !other.isCopy)) return false;
      const most = Math.max(...Object.values(scores));
      // "For questions and applications": one address for both.
      const isForBoth =
        purpose === 'apply' &&
        isInTheirSentence &&
        scores.apply >= 3.5 &&
        most === scores.ask &&
        most - scores.apply < 1.2;
      return scores[purpose] >= least && (scores[purpose] >= most - 0.01 || isForBoth);
    })
    .sort(
      (a, b) =>
        Number(b.isSaidOfIt) - Number(a.isSaidOfIt) ||
        b.scores[purpose] - a.scores[purpose] ||
        a.one.start - b.one.start,
    );
  return found.filter(({ one }, i) => found.findIndex((other) => other.one.address === one.address) === i);
}

const BY_MAIL =
  /(?<!\p{L})(?:apply (?:by|via|per) e-?mail|send (?:us )?(?:an e-?mail|your (?:application|cv|résumé|resume))|e-?mail (?:us|your (?:application|cv))|apply (?:now|here)|postule[rz] (?:par (?:e-?mail|courriel|mail)|ici|maintenant|en ligne)|je postule|envoye[rz] (?:votre|vos|un) [^.\n]{0,60}|par (?:e-?mail|courriel|courrier électronique)|(?:by|via) e-?mail|apply|postuler|applications?|candidatures?)(?!\p{L})/iu;

const BEHIND_A_LINK =
  'The address stands behind a link of the page, not in its words: check that applications go there.';

/** "Apply by e-mail" with the address behind the link only. */
function behindALink(applied: Mention[], notice: Notice): Chosen | null {
  const hidden = applied.filter(({ one }) => one.isHidden);
  const words = BY_MAIL.exec(notice.text.slice(0, MOST_READ));
  const [only] = hidden;
  if (only?.named && hidden.length === 1)
    return { ...only, one: { ...only.one, ...only.named }, assumption: BEHIND_A_LINK };
  if (!only || !words || hidden.length > 1) return null;
  // A page's footer has such links too: where people apply online, theirs must propose a subject to count.
  if (only.one.subject === '' && appliesElsewhere(notice)) return null;
  const place = { start: words.index, end: words.index + words[0].length };
  return {
    ...only,
    one: { ...only.one, ...place },
    assumption: BEHIND_A_LINK,
  };
}

const INVITES =
  /(?<!\p{L})(?:appl(?:y|ications?|icants?|ying)|candidat(?:es?|s|ures?)|candidater|postul(?:er|ez|ant|ants)|c\.?v\.?s?|curriculum|r[ée]sum[ée]s?|interested|int[ée]ress[ée]|deadline|closing date|date limite|cl[ôo]ture|vacanc(?:y|ies)|dossiers?|proposals?|recrut\p{L}+)(?!\p{L})/iu;
const SEEKS =
  /(?<!\p{L})(?:recrut(?:e|ent|ons)|recherch(?:e|ent|ons)|cherch(?:e|ent|ons)|embauch(?:e|ent|ons)|besoin urgent|seeks?|looks? for|looking for|recruiting|hiring|wanted|invites? applications)(?!\p{L})/iu;
const WRITES = /(?<!\p{L})(?:write|[ée]cri(?:re|vez|s)|mail|text|message|drop|contactez)(?!\p{L})[^.@]{0,50}$/iu;
const POST =
  /(?<!\p{L})(?:poste|emploi|job|position|post|mission|stage|internship|service civique|join|salary|traitement|s[ée]lection)(?!\p{L})/iu;
const PLAIN_OTHER = 3;
/** More than a name such as `contact@`. */
const PLAIN_CONTACT = 1.5;
/** "Applications go to the same address", or to the one above. */
const THERE_TOO =
  /(?<!\p{L})(?:to|at|via|[àa]) (?:the |this |that |la |l['’])?(?:same|above|aforementioned|above-?mentioned|m[êe]me) (?:mentioned )?(?:e-?mail |mail )?(?:address|adresse)|(?<!\p{L})[àa] (?:l['’]|cette )adresse (?:\p{L}+ )?(?:ci-dessus|susmentionn[ée]e|pr[ée]cit[ée]e)/iu;

/** The one address left that is for nothing else, when no other way to apply is named. */
function byElimination(mentions: Mention[], notice: Notice): Chosen | null {
  const text = notice.text.slice(0, MOST_READ);
  if (appliesElsewhere(notice)) return null;
  const isThereToo = THERE_TOO.test(text);
  const isByMail = isThereToo || saysByMail(text);
  const left = mentions.filter(
    ({ one, scores, isForQuestions, isCopy }) =>
      !one.isHidden &&
      !isCopy &&
      !isLetterhead(one, text) &&
      Math.max(scores.privacy, scores.other) < PLAIN_OTHER &&
      (!isForQuestions || scores.apply > scores.ask || isThereToo),
  );
  const telling = left.filter(({ one }) => NAMED_FOR_IT.test(one.address.split('@')[0] ?? ''));
  const [byName] = telling;
  const isInviting = INVITES.test(text) || SEEKS.test(text) || POST.test(text);
  const areAskedFor = isByMail || ASKS_FOR_PAPERS.test(text);
  if (byName && isOneAddress(telling) && (byName.scores.ask === 0 || areAskedFor))
    return {
      ...byName,
      assumption: 'The notice does not say in so many words that applications go to this address; its name says it.',
    };
  if (!isInviting) return null;
  // Nothing in the words is named for it, and one link is.
  const linked = mentions.filter(({ one }) => one.isHidden && isForIt(one));
  if (areAskedFor && linked.length > 0 && isOneAddress(linked)) return theOneLink(linked, text);
  // "Contact: …" and no more is where applications go only if the notice has people apply at all, and by no other way.
  if (left.length === 0 && areAskedFor) return theOneLink(mentions, text);
  const [only] = left;
  if (!only || !isOneAddress(left)) return null;
  // "Contact: …" is where they go when somebody is sought and no other address is there.
  const isSole =
    isOneAddress(mentions) &&
    (SEEKS.test(text) || WRITES.test(text.slice(Math.max(0, only.one.start - 60), only.one.start)));
  if (only.scores.ask >= PLAIN_CONTACT && !areAskedFor && !isSole) return null;
  return {
    ...only,
    assumption:
      'The notice does not say in so many words that applications go to this address; it is the only one left that is for nothing else, and no other way to apply is named.',
  };
}

/** By its name, or by the subject that the link proposes. */
function isForIt({ address, subject }: Address): boolean {
  return subject !== '' || NAMED_FOR_IT.test(address.split('@')[0] ?? '');
}

/** "Send your CV to our team", with one address behind the words and none in them. */
function theOneLink(mentions: Mention[], text: string): Chosen | null {
  const hidden = mentions.filter(
    ({ one, scores }) => one.isHidden && Math.max(scores.privacy, scores.other) < PLAIN_OTHER,
  );
  const words = ASKS_FOR_PAPERS.exec(text) ?? BY_MAIL.exec(text);
  const [only] = hidden;
  if (!only || !words || hidden.length > 1) return null;
  return {
    ...only,
    one: { ...only.one, start: words.index, end: words.index + words[0].length },
    assumption: BEHIND_A_LINK,
  };
}

const NAMED_FOR_IT =
  /vacanc|vacature|bewerbung|karriere|sollicitat|recru|jobs?(?:$|[._-])|(?:^|[._-])jobs|career|appl(?:y|ication)|candidat|emploi|hiring|postul|talent|(?:^|[._-])(?:hr|rh|drh|cv|personal|personalabteilung)(?:$|[._-])/u;
const ASKS_FOR_PAPERS =
  /(?<!\p{L})(?:send|submit|forward|return|e-?mail|provide|retourn(?:er|ez)|envoy(?:er|ez)|adress(?:er|ez)|transmettre|transmettez|faire parvenir|fournir|joindre)(?!\p{L})[^.\n]{0,80}(?<!\p{L})(?:cv|c\.v\.|r[ée]sum[ée]|curriculum|applications?|candidatures?|letters?|lettres?|dossiers?|documents)(?!\p{L})/iu;

function isOneAddress(mentions: Mention[]): boolean {
  return new Set(mentions.map(({ one }) => one.address)).size === 1;
}

/** Among the telephone and the web site of an office, with no word of what it is for. */
function isLetterhead(one: Address, text: string): boolean {
  if (NAMED_FOR_IT.test(one.address.split('@')[0] ?? '')) return false;
  const end = text.indexOf('\n', one.end);
  const line = text.slice(text.lastIndexOf('\n', one.start) + 1, end < 0 ? text.length : end);
  const isAtAnEdge = one.start < 600 || text.length - one.end < 400;
  return (
    isAtAnEdge &&
    /©|copyright|registered (?:charity|office|in)|charity (?:no|number)|siret|(?<!\p{L})(?:tel|t[ée]l|fax|phone|www)(?!\p{L})|https?:|\+\d{2}/iu.test(
      line,
    )
  );
}

const MOST_PASSAGES = 3;

function said(chosen: Chosen, all: Address[], notice: Notice): Said<string> {
  const { address, written } = chosen.one;
  const own: Passage = { start: chosen.one.start, end: chosen.one.end };
  const others = all.filter((one) => one.address === address && !one.isHidden && one.start !== own.start);
  const passages = [own, ...others.map(({ start, end }) => ({ start, end }))]
    .slice(0, MOST_PASSAGES)
    .sort((a, b) => a.start - b.start);
  const words = notice.text.slice(own.start, own.end);
  const isSpeltOut = chosen.assumption === undefined && !words.toLowerCase().includes(address);
  return {
    value: written === written.toUpperCase() ? address : written,
    passages,
    assumption: chosen.assumption ?? (isSpeltOut ? `"${words.replace(/\s+/gu, ' ')}" is read as ${address}.` : null),
  };
}

function doubtsAbout(named: Mention[], notice: Notice): Doubt[] {
  const [first, second] = named;
  if (!first || !second) return [];
  const between = notice.text.slice(
    Math.min(first.one.end, second.one.end),
    Math.max(first.one.start, second.one.start),
  );
  const isEither = between.length < 60 && /^[\s,(;]*(?:or|ou|and|et|\/|,|and\/or|et\/ou)?[^.]{0,30}$/iu.test(between);
  if (!isEither && first.scores.apply - second.scores.apply > 0.8) return [];
  return [
    {
      field: 'mailbox',
      words: `Applications may go to ${first.one.address} or to ${second.one.address}: check which of them Intray is to watch.`,
      passages: [first, second].map(({ one }) => ({ start: one.start, end: one.end })),
    },
  ];
}
