// How plainly the words around one date say that applications close then.
import { firstBreak } from './breaks.ts';
import type { WrittenDate } from './dates.ts';
import { type Cue, isWithin } from './deadline-cues.ts';

export interface ClosingDate {
  date: WrittenDate;
  score: number;
  /** The words it is read from: from its cue to its end. */
  passage: { start: number; end: number };
  /** Assumptions about the choice itself. */
  why: string[];
  /** "before 22 March", "avant le 22 mars". */
  excludes: boolean;
  /** The notice says that it no longer holds. */
  isFormer: boolean;
  /** A job board's own date, or one that no word of closing stands beside. */
  isWeak: boolean;
  /** Whom it is for, where it is not for everybody. */
  audience: string | null;
  /** It is said to be the date of something else. */
  isOther: boolean;
}

export const AFTER = 130;
export const ENOUGH = 30;
const NOT_PLAIN = 'No words beside this date say plainly that applications close then.';
export const EXTENDED = 'The notice says that the closing date was extended: the new one was taken.';

/** Between a label and its date: nothing that is a word of a sentence. */
export const EMPTY =
  /^[\s\f:;,.?()[\]"'=>/*#-]*(?:(?:is|est|are|on|le|the|at|by|date|and time|et heure|the|before|au|du|a|fixee? au|fixed for|from|until|no later than|:)[\s\f:;,.?()[\]"'=>/*#-]*){0,4}$/;

/** Of a range: when it is open. */
export const OPENING = /open|ouvert|publi|post|advert|affich/;

/**
 * Gives the date its score, 0 to 120, by the words before and after it.
 * @param cues those that introduce it
 * @param after those behind it, up to the end of its sentence
 */
export function weigh(
  result: ClosingDate,
  text: string,
  cues: Cue[],
  after: Cue[],
  next: WrittenDate | undefined,
): void {
  const { date } = result;
  const lastOf = (kinds: Cue['kind'][]) => cues.filter((cue) => kinds.includes(cue.kind)).at(-1);
  const label = lastOf(['label', 'extended']);
  const others = cues.filter((cue) => cue.kind === 'other');
  const other = others.filter((cue) => date.rangeFrom === null || !OPENING.test(cue.words)).at(-1);
  const aside = lastOf(['aside']);
  const expiry = lastOf(['expiry']);
  const apply = lastOf(['apply']);
  const limit = cues.filter((cue) => cue.kind === 'limit' && isAdjacent(text.slice(cue.end, date.start))).at(-1);
  const limitAfter =
    /^[\s,(]{0,3}(?:at the latest|latest|au plus tard|inclus|dernier delai|deadline|date limite|delai de rigueur)/.test(
      text.slice(date.end, date.end + 30),
    );
  result.excludes =
    !date.time &&
    /(?:\bbefore|\bavant(?: le| la date du)?|prior to)[\s]?(?:the |le )?$/.test(
      text.slice(Math.max(0, date.start - 20), date.start),
    ) &&
    !/(?:on or|or on|le ou) (?:before|avant)/.test(text.slice(Math.max(0, date.start - 26), date.start));
  const former = lastOf(['former']);
  if (former && date.start - former.end <= 45 && !(label && label.kind === 'extended' && label.start >= former.start))
    result.isFormer = true;
  if (
    former === undefined &&
    /^[\s,(]{0,3}(?:extended|now|prolonge|reporte|new deadline)/.test(text.slice(date.end, date.end + 20))
  )
    result.isFormer = next !== undefined;
  // "30 days from publication, i.e. 22 March 2026"
  const isSame =
    /(?:\bi\.?e\.?|that is|soit|c'est-a-dire|namely|being)[\s,:(]{0,3}(?:(?:by|until|no later than|on|the|jusqu'au|au plus tard|avant|le)[\s]){0,3}$/.test(
      text.slice(Math.max(0, date.start - 36), date.start),
    );
  const otherWins = (cue: Cue) =>
    !isSame && other !== undefined && other.end > cue.end && !(other.start >= cue.start && other.end <= cue.end);
  const set = (score: number, cue: Cue | undefined) => {
    result.score = score;
    if (cue && date.start - cue.start <= 200) result.passage.start = Math.min(cue.start, result.passage.start);
  };
  const extended = lastOf(['extended']);
  if (extended && !otherWins(extended) && !result.isFormer) {
    set(120, extended);
    result.why.push(EXTENDED);
    return;
  }
  // "Within 15 days of publication, i.e. by 22 March 2026."
  if (isSame && other && /publi|paru|post|issu|advert|affich|diffus/.test(other.words)) {
    set(80, limit ?? other);
    return;
  }
  const isPosted =
    other !== undefined && /post|publi|advert|issue/.test(other.words) && EMPTY.test(text.slice(other.end, date.start));
  const behind = isPosted ? null : afterLabel(text, date, after, next);
  if (label && !otherWins(label)) {
    const gap = text.slice(label.end, date.start);
    const isSpecific = /appl|candid|submi|postul|depot|dossier|inscri|recei/.test(label.words);
    const isDelivery =
      !isSpecific && (DELIVERED.test(text.slice(Math.max(0, label.start - 40), label.start)) || DELIVERY.test(gap));
    const blocked = isDelivery || (aside && aside.start >= label.end && !isSpecific && gap.length > 60 && !limit);
    const isAside = !isSpecific && !apply && /\([\s]?$/.test(text.slice(Math.max(0, label.start - 2), label.start));
    set(blocked ? 20 : isAside ? 70 : EMPTY.test(gap) || limit ? (isSpecific ? 100 : 95) : isSpecific ? 88 : 78, label);
  } else if (behind) {
    result.score = behind.score;
    result.passage.end = Math.max(result.passage.end, behind.end);
  } else if (expiry && (!other || other.end <= expiry.start) && (!apply || apply.end <= expiry.start)) {
    set(60, expiry);
  } else if (
    other &&
    (!apply || other.end >= apply.end) &&
    !(limit && apply && (isWithin(other, apply) || isSentTo(text, apply, other, limit, date)))
  ) {
    result.score = 0;
    result.isOther = true;
  } else if (limit || limitAfter || date.rangeFrom !== null) {
    // "Applications to trusts, contracts, the tour (3 to 9 May)": a range is of what stands right before it.
    const isOfRange = limit || limitAfter || (apply && isBeside(text.slice(apply.end, date.start)));
    const applied =
      isOfRange && apply && (!aside || aside.end <= apply.end || isWithin(aside, apply)) ? apply : undefined;
    const later = after.find((cue) => cue.kind === 'apply' || cue.kind === 'label');
    if (applied) set(80, applied);
    else if (isOfRange && apply && aside) set(55, apply);
    else if (aside) {
      set(later && !other ? 45 : 10, limit);
      result.isOther = result.score < ENOUGH;
    } else if (later && !after.some((cue) => cue.kind === 'other' && cue.end <= later.start)) {
      set(75, limit);
      result.passage.end = Math.min(later.end, date.end + AFTER);
    } else if (limit && TO_ADDRESS.test(text.slice(Math.max(0, limit.start - 90), limit.start))) {
      set(58, limit);
      result.isWeak = true;
      result.why.push(NOT_PLAIN);
    } else set(limit || limitAfter ? 45 : 20, limit);
  } else if (apply && !aside && EMPTY.test(text.slice(apply.end, date.start))) set(35, apply);
  if (result.score > 0 && result.score < 50) {
    result.isWeak = true;
    result.why.push(NOT_PLAIN);
  }
  if (result.score >= 50 && expiry && result.score <= 60) {
    result.isWeak = true;
    result.why.push('It is the day the advertisement expires.');
  }
}

/** Due dates of what the contract asks for, in a table or a list. */
const DELIVERED =
  /(?:deliverables?|outputs?|milestones?|activit(?:y|ies)|livrables?|jalons?|produits? attendus?)[^.\n\f]{0,20}$/;
const DELIVERY = /[\n\f][^.\n]{0,30}(?:reports?|drafts?|rapports?|payments?|paiements?|phase \d)(?![a-z])[^.\n]{0,30}$/;

/** "… quoting the competition number, to jobs@example.org before 18 January": what is sent to an address by a day is no other thing's day. */
function isSentTo(text: string, apply: Cue, other: Cue, limit: Cue, date: WrittenDate): boolean {
  if (other.start < apply.start || limit.start - other.end < FAR) return false;
  return text.slice(apply.start, firstBreak(text, date.end, date.end + AFTER)).includes('@');
}
const FAR = 15;

/** "… to jobs@example.org by 22 March": what is sent to an address by a day. */
const TO_ADDRESS = /(?<![a-z])(?:to|at|via|a|par)[^.@]{1,40}@[a-z0-9.-]{3,60}[\s,)]{1,3}$/;

function isBeside(gap: string): boolean {
  return gap.length <= 120 && !gap.includes(',');
}

/** Between a limit ("by") and the date: only what belongs to a date. */
function isAdjacent(gap: string): boolean {
  return (
    gap.length <= 40 &&
    /^[\s,:("-]*(?:(?:the|le|la|les|du|on|at|hours?|heures?|midnight|minuit|noon|midi|date|of|latest|end|a|au|close of business|cob|close|business|day|jour|dernier delai|deadline|limite)[\s,:("-]*){0,6}$/.test(
      gap,
    )
  );
}

/** The label behind its date: "22 March 2026 (closing date)"; not the label of the next one. */
function afterLabel(
  text: string,
  date: WrittenDate,
  after: Cue[],
  next: WrittenDate | undefined,
): { score: number; end: number } | null {
  const label = after.find((cue) => cue.kind === 'label');
  if (!label) return null;
  const gap = text.slice(date.end, label.start);
  const says =
    /^[\s,]{0,2}(?:\)\s?)?(?:is|will be|being|shall be|est|sera|constitue|as|as the|comme)[\s](?:the |our |la |le |your )?$/.test(
      gap,
    );
  const beside = /^[\s]{0,1}[([:-]{1,2}[\s]?(?:the |la )?$/.test(gap) || gap === ' ';
  if (says) return { score: 95, end: label.end };
  // "Posted 1 March 2026 - Closing date 22 March 2026": the label is the next date's.
  if (beside && !(next && next.start - label.end <= 25)) return { score: 72, end: label.end };
  return null;
}
