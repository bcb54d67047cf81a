// What an address of a notice is for, told by the words around it: to apply, to ask, for personal data, or for something else.

import type { Notice, Passage } from '../notice.ts';
import type { Address } from './addresses.ts';
import { placeOfName } from './link-places.ts';
import { isOfTheMail } from './mail-debris.ts';
import { insteadOfApplications } from './no-applications.ts';
import { ASKING_ABOUT, BESIDE_APPLYING, CUES, LEADS_TO, PAPERS, PAPERS_BESIDE, QUESTIONS } from './purpose-cues.ts';
import { ofLocalPart } from './purpose-names.ts';
import {
  endsAList,
  isBelowOtherPosts,
  isForAnotherMatter,
  isInAddressBlock,
  isTheDestination,
} from './purpose-places.ts';
import { sentenceStart, unglued, unspaced } from './sentences.ts';

export type Purpose = 'apply' | 'ask' | 'privacy' | 'other';

/** How strongly the words around one mention speak for each purpose; 0 is not at all, about 6 is plainly said. */
export type Purposes = Record<Purpose, number>;

const BACK = 600;
const ON = 160;

/** "with a copy to X", "avec X en copie". */
const COPY = /(?<!\p{L})(?:cc|copy|copie|copies|copied|copying)(?: in| (?:to|sent to|à|au|de))?\s?:?\s{0,2}$/iu;
const COPIED =
  /^[\s)\]>,]{0,3}(?:(?:[^\s@]{3,80}@[^\s@]{3,80})?[\s)\]>,]{0,3})?(?:en copie|in copy|in cc|in \(?cc|copied|as a copy)(?!\p{L}| (?:to|[àa])(?!\p{L}))/iu;

export interface Telling {
  scores: Purposes;
  /** Words about the address ask for applications, or its heading does; not its name alone. */
  isAppliedTo: boolean;
  /** Its own sentence speaks of applying. */
  isInTheirSentence: boolean;
  /** Its own sentence names it for questions, which is more than "Contact: …". */
  isForQuestions: boolean;
  isCopy: boolean;
  /** Its own sentence says what it is for; what it says was not taken from the sentence before. */
  isSaidOfIt: boolean;
  /** Of an address behind a link: the words that name who is written to. */
  named?: Passage;
}

/** What one mention of an address is for. */
export function purposesOf(one: Address, notice: Notice, all: Address[]): Telling {
  const scores = ofLocalPart(one.address);
  if (one.subject !== '')
    scores.apply += /appl|candid|cv|vacan|job|post|recru|emploi|stage/iu.test(one.subject) ? 2 : 0.5;
  const named = one.isHidden ? placeOfName(one.address, notice) : null;
  if (named) {
    // The words of the link are the name of who is written to: what is said of them is said of the address.
    const said = ofWords(around({ ...one, ...named, isHidden: false }, notice, [], 0));
    for (const purpose of PURPOSES) scores[purpose] += said[purpose];
    return {
      scores,
      isAppliedTo: said.apply >= 0.8,
      isInTheirSentence: said.apply >= 2,
      isForQuestions: false,
      isCopy: false,
      isSaidOfIt: true,
      named,
    };
  }
  if (one.isHidden)
    return {
      scores,
      isAppliedTo: true,
      isInTheirSentence: false,
      isForQuestions: false,
      isCopy: false,
      isSaidOfIt: true,
    };
  if (isOfTheMail(one, notice.text)) return { ...NOT_THEIRS, scores: { ...scores, apply: 0, other: OF_THE_MAIL } };
  const own = around(one, notice, all, 0);
  const said = ofWords(own);
  if (isInAddressBlock(one, notice) || endsAList(one, notice) || isTheDestination(one, notice))
    said.apply = Math.max(said.apply, LED_IN);
  const isAnothers = isForAnotherMatter(one, notice);
  if (isAnothers) said.other = Math.max(said.other, OTHERS);
  if (isAnothers) said.apply = 0;
  const instead = insteadOfApplications(one, notice);
  if (instead) {
    scores.apply = 0;
    said.apply = 0;
    said[instead] = Math.max(said[instead], OTHERS);
  }
  if (isBelowOtherPosts(one, notice)) {
    scores.apply = 0;
    said.apply = 0;
    said.other = Math.max(said.other, OTHERS);
  }
  const plainest = Math.max(...Object.values(said));
  const isSaidOfIt = plainest >= PLAIN_ENOUGH;
  if (plainest < PLAIN_ENOUGH) {
    const wider = around(one, notice, all, 1);
    // "Apply on our website. Contact: …": what goes another way does not go to this address.
    const further = ofWords(wider);
    if (OTHER_WAY.test(wider.before)) further.apply = 0;
    if (plainest > 0.8 || wider.isLedIn)
      for (const purpose of PURPOSES) said[purpose] = Math.max(said[purpose], further[purpose]);
  }
  const isInTheirSentence = said.apply >= 2;
  const under = ofHeading(one, notice);
  if (under) said[under] += 1.6;
  for (const purpose of PURPOSES) scores[purpose] += said[purpose];
  return {
    scores,
    isAppliedTo: said.apply >= 0.8,
    isInTheirSentence,
    isForQuestions: QUESTIONS.test(own.before),
    isSaidOfIt,
    isCopy: COPY.test(own.before) || COPIED.test(own.after),
  };
}

const NOT_THEIRS = {
  isAppliedTo: false,
  isInTheirSentence: false,
  isForQuestions: false,
  isCopy: false,
  isSaidOfIt: true,
};
const OF_THE_MAIL = 8;
const LED_IN = 4;
/** As plain as a sentence about something else. */
const OTHERS = 6;

const PURPOSES = ['apply', 'ask', 'privacy', 'other'] as const;
/** Below this its own sentence says little: "They are to be addressed to:". */
const PLAIN_ENOUGH = 2.6;
const OTHER_WAY =
  /(?<!\p{L})(?:on-?line|web ?site|portal|www\.|https?:|e-?recruitment|system|platform|(?:careers?|jobs?|vacanc(?:y|ies)) page|links?|button|click|en ligne|plateforme|portail|site (?:internet|web)|notre site|formulaire|liens?|bouton|cliqu|via \S+\.\p{L}{2})/iu;

/** Applications that do not come to this address: "do not send them to X", "sent to X will not be considered". */
const REFUSED_BEFORE =
  /(?<!\p{L})(?:(?:do|does|should|must|will|can|may) ?not(?! hesitate| forget)|don['’]t(?! hesitate| forget)|never|ne (?:pas|plus)(?! (?:h[ée]siter|oublier))|(?:n['’]|ne )(?!h[ée]sit|oubli|manqu)\p{L}+(?:[- ]\p{L}+)? (?:pas|plus|point))(?: [\p{L}'’-]{1,20}){0,9}[\s:("<]*$/iu;
const REFUSED_AFTER =
  /^[\s)\]>"»,]{0,4}(?:(?:is|are|will|shall|can|must|should|do|does|may) ?(?:not|n['’]t)|ne (?:sera|seront|peut|peuvent|doit|doivent|pourra|pourront|sont|est)[^.;\n]{0,20} (?:pas|point|plus))(?!\p{L})/iu;
const NO_MAIL = /(?:not|n['’]t) accept (?:any )?applications?(?! (?:after|from|without|that|which))[^.;]{0,40}[.;]/iu;
/** "Applications not sent to X will not be considered." */
const NOT_OTHERWISE =
  /(?<!\p{L})(?:not|other(?: \p{L}+)? than|except|unless|without|late|incomplete|after|non|autre(?:s|ment)? que|hors|tardi(?:f|ve)s?|incompl(?:et|[èe]te)s?|apr[èe]s)(?!\p{L})[^.;]{0,90}$/iu;

function isRefused({ before, after }: { before: string; after: string }): boolean {
  if (NO_MAIL.test(before)) return true;
  return REFUSED_BEFORE.test(before) || (REFUSED_AFTER.test(after) && !NOT_OTHERWISE.test(before));
}

function ofWords({ before, after }: { before: string; after: string }): Purposes {
  const said: Purposes = { apply: 0, ask: 0, privacy: 0, other: 0 };
  const toApply = { ahead: withoutAbout(before), behind: withoutAbout(after) };
  for (const { purpose, weight, words, isAhead } of CUES) {
    const { ahead, behind } = purpose === 'apply' ? toApply : { ahead: before, behind: after };
    let best = 0;
    for (const match of ahead.matchAll(words))
      if (!isLabelOfIt(ahead, match))
        best = Math.max(best, weight * nearness(ahead.length - match.index - match[0].length));
    if (!isAhead)
      for (const match of behind.matchAll(words)) best = Math.max(best, weight * 0.65 * nearness(match.index));
    said[purpose] = Math.max(said[purpose], best);
  }
  if (PAPERS_BESIDE.test(after)) said.apply = Math.max(said.apply, OUTRIGHT + 2);
  if (isOutright(before, toApply.ahead)) {
    said.apply += OUTRIGHT;
    said.other = 0;
  }
  if (COPY.test(before) || COPIED.test(after)) said.apply = 0;
  if (isRefused({ before, after })) {
    said.other += said.apply;
    said.apply = 0;
  }
  return said;
}

const ON_A_CONDITION =
  /^[\s\p{P}]*(?:if|should|in case|in the event|where|for|when|to|si|s['’]il|en cas|pour|lors|dans le cas)(?!\p{L})/iu;
const OUTRIGHT = 3;

/** "Send the CV … to", "votre candidature :": it is what stands before the address, whatever else the sentence speaks of. */
function isOutright(before: string, ahead: string): boolean {
  if (!LEADS_TO.test(ahead)) return false;
  const papers = [...ahead.matchAll(PAPERS)].map(({ index }) => index);
  const [first] = papers;
  const last = papers.at(-1);
  if (first === undefined || last === undefined || QUESTIONS.test(before.slice(last))) return false;
  const others = CUES.filter(({ purpose }) => purpose === 'other' || purpose === 'privacy')
    .flatMap(({ words }) => [...before.matchAll(words)])
    .map(({ index }) => index);
  return others.every((at) => at > first) && (others.length === 0 || !ON_A_CONDITION.test(before));
}

/** "Ann Hart, e-mail …": not what a reader is to do. */
function isLabelOfIt(ahead: string, { 0: words, index }: RegExpExecArray): boolean {
  return /^e-?mail$/iu.test(words) && /(?:\p{Lu}[\p{L}.'’-]{0,30},|[;|(–-])\s{0,2}$/u.test(ahead.slice(0, index));
}

function nearness(distance: number): number {
  return Math.max(0.35, 1 - distance / 420);
}

/** The same length, with what speaks about applying without asking for it blotted out. */
function withoutAbout(words: string): string {
  const blot = (found: string) => ' '.repeat(found.length);
  return words.replace(ASKING_ABOUT, blot).replace(BESIDE_APPLYING, blot);
}

/** The words of its own sentence, and those of `more` sentences before; always of one before where its own has no words. */
function around(
  one: Address,
  { text }: Notice,
  all: Address[],
  more: 0 | 1,
): { before: string; after: string; isLedIn: boolean } {
  const ahead = unspaced(unglued(text.slice(Math.max(0, one.start - BACK), one.start)));
  const line = ownLine(ahead);
  if (more === 0 && line !== null)
    return { before: nearestClause(ahead.slice(line)), after: behindIt(one, text, all), isLedIn: false };
  let cut = sentenceStart(ahead);
  const own = ahead.slice(cut);
  if (more === 1 || (own.replace(/[^\p{L}]/gu, '').length < 14 && !TELLING.test(own) && !QUESTIONS.test(own))) {
    const earlier = ahead.slice(0, cut).trimEnd();
    cut = sentenceStart(earlier.slice(0, -1));
    // An item of a list: what it is asked for stands before the first one.
    const leadIn = earlier.lastIndexOf(':');
    if (more === 1 && leadIn >= 0) cut = Math.min(cut, sentenceStart(earlier.slice(0, leadIn)));
  }
  const before = ahead.slice(cut);
  const isLedIn = /:\s*$|:\s*\n/u.test(before.slice(0, before.length - own.length)) || own.length === before.length;
  return { before: nearestClause(before), after: behindIt(one, text, all), isLedIn };
}

/** Where the line begins that says by a label of its own what the address is for: "Applications (CV, letter): …"; null without one. */
function ownLine(ahead: string): number | null {
  const start = ahead.lastIndexOf('\n') + 1;
  const label = /^[^\p{L}\n]{0,6}(\p{Lu}[^:\n]{2,120}):\s/u.exec(ahead.slice(start))?.[1];
  return start > 0 && label !== undefined && !/[.!?;]\s/u.test(label) && (TELLING.test(label) || QUESTIONS.test(label))
    ? start
    : null;
}

/** What its sentence goes on with: not the label of the next address, nor the next line that begins anew. */
function behindIt(one: Address, text: string, all: Address[]): string {
  const behind = /^\p{Lu}/u.test(text.slice(one.end, one.end + 1)) ? '' : text.slice(one.end, one.end + ON);
  const next = all.find(({ start, isHidden }) => !isHidden && start >= one.end);
  const end = Math.min(
    behind.search(/[.!?;](?:\s|$)|\n\s*\n|\n\s*[-•*#]|\n\s{0,8}[\p{Lu}\d]|\t| {2,}|\s[|•·]\s|$/u),
    next ? Math.max(0, next.start - one.end) : ON,
  );
  const own = behind.slice(0, end < 0 ? ON : end);
  return next && next.start - one.end <= ON ? own.replace(/\s\p{Lu}[^:\n.]{2,40}:\s?$/u, '') : own;
}

/** Behind a semicolon, or behind another address that is not merely named beside this one, something else is spoken of. */
function nearestClause(before: string): string {
  const other = /@[\p{L}\p{N}.-]{3,80}(?![\s\S]*@)/u.exec(before);
  const sinceOther = other ? before.slice(other.index + other[0].length) : '';
  const from =
    other && /\p{L}{4}/u.test(sinceOther.replace(/(?<!\p{L})(?:and|copy|with|avec|ainsi|that|que)(?!\p{L})/giu, ''))
      ? other.index + other[0].length
      : 0;
  const cut = Math.max(from, before.lastIndexOf(';') + 1);
  return TELLING.test(before.slice(cut)) ? before.slice(cut) : before;
}

/** What a clause must hold to be understood without the one before it. */
const TELLING =
  /appl|candid|postul|\bcv\b|question|quer|inquir|enquir|information|contact|renseign|data|privacy|complain|press|technical|send|sent|submit|envoy|adress|transm|cop(?:y|ie) (?:to|à)/iu;

const HEADINGS: [Purpose, RegExp][] = [
  [
    'ask',
    /^[^\p{L}]{0,6}(?:contact (?:point|person|details|information)|points? of contact|personnes? (?:à contacter|(?:de|ressource).{0,12}contact))/iu,
  ],
  ['privacy', /data protection|privacy|personal data|donn[ée]es|rgpd|gdpr/iu],
  ['apply', /appl(?:y|ication)|candidat|postul|how to|submission|recruitment process|modalit/iu],
  ['ask', /contact|information|questions?|enquir|inquir|renseignement/iu],
];
const NEAR_HEADING = 2_500;

function ofHeading({ start }: Address, { blocks }: Notice): Purpose | null {
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.start > start) break;
    if (block.kind === 'heading' && start - block.start < NEAR_HEADING && !block.words.includes('@'))
      heading = block.words;
  }
  return heading === null ? null : (HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? null);
}
