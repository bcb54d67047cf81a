// Which dates of a notice are said to close applications: told by the words before and after each, the likeliest first.

import type { Notice } from '../notice.ts';
import type { PlainView } from '../plain-view.ts';
import { audienceOf } from './audience.ts';
import { firstBreak, lastBreak } from './breaks.ts';
import { columnsOf } from './date-columns.ts';
import type { WrittenDate } from './dates.ts';
import { type Cue, cuesIn, introducing, isWithin, MOVED_TO, outermost } from './deadline-cues.ts';
import { otherPostsIn, otherPostsInLines } from './other-posts.ts';

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

/** Characters before a date that may say what it is. */
const BEFORE = 240;
const AFTER = 130;
const ENOUGH = 30;
const EXTENDED = 'The notice says that the closing date was extended: the new one was taken.';

/** The dates that close applications, the one to take first. */
export function closingDates(notice: Notice, view: PlainView, dates: WrittenDate[]): ClosingDate[] {
  const others = otherPostsIn(view.text);
  const columns = columnsOf(notice, view, dates);
  const read: ClosingDate[] = [];
  for (const [i, date] of dates.entries()) {
    const closing = closingDate(view.text, date, dates[i - 1], dates[i + 1], read.at(-1));
    const column = columns.get(date);
    if (column !== undefined) closing.score = column ? 96 : Math.min(closing.score, 10);
    read.push(closing);
  }
  const inLines = otherPostsInLines(view.text);
  const isInList = ({ dayStart }: WrittenDate) => inLines.some(({ start, end }) => dayStart > start && dayStart < end);
  const said = read.filter((one) => one.score >= ENOUGH && !isInList(one.date));
  const own = said.filter(({ date }) => !others || date.start < others.start || date.start >= others.end);
  const closing = (own.length > 0 ? own : amongOthers(said, others)).sort((a, b) => b.score - a.score);
  const extended = closing.find((one) => one.why.some((words) => words === EXTENDED));
  if (extended) for (const one of closing) if (one.score < extended.score) one.isFormer = true;
  return byChoice(closing);
}

/** All dates stand in a list of other posts: the one right above this post's text, or a single one, may still be its own. */
function amongOthers(said: ClosingDate[], others: { end: number } | null): ClosingDate[] {
  const last = said.at(-1);
  if (!last || said.length === 1) return said;
  if (!others || !Number.isFinite(others.end)) return [];
  last.why.push('The dates of other posts stand above it on the page.');
  return [last];
}

/** The best of those said with equal force: most often said, with an hour, for candidates from outside, the later. */
function byChoice(closing: ClosingDate[]): ClosingDate[] {
  const key = ({ date }: ClosingDate) => `${date.year ?? ''}-${date.month}-${date.day}`;
  const times = new Map<string, number>();
  for (const one of closing) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  const best = closing[0]?.score ?? 0;
  const rank = (one: ClosingDate) =>
    (one.score >= Math.min(best, 78) - 3 ? 1000 : one.score) +
    (one.isFormer ? -2000 : 0) +
    (one.audience === 'internal' ? -500 : 0) +
    Math.min(5, times.get(key(one)) ?? 0) * 20 +
    (one.date.time === null ? 0 : 15) +
    (one.date.year === null ? -30 : 0);
  const day = ({ date }: ClosingDate) => (date.year ?? 0) * 10000 + date.month * 100 + date.day;
  const hour = ({ date }: ClosingDate) => (date.time === null ? 0 : 1 + (date.zone ? 1 : 0));
  return closing.sort(
    (a, b) => rank(b) - rank(a) || day(b) - day(a) || hour(b) - hour(a) || a.date.start - b.date.start,
  );
}

/** Between a label and its date: nothing that is a word of a sentence. */
const EMPTY =
  /^[\s\f:;,.()[\]"'=>/-]*(?:(?:is|est|are|on|le|the|at|by|date|and time|et heure|the|before|au|du|a|fixee? au|fixed for|from|until|no later than|:)[\s\f:;,.()[\]"'=>/-]*){0,4}$/;

function closingDate(
  text: string,
  date: WrittenDate,
  previous: WrittenDate | undefined,
  next: WrittenDate | undefined,
  before: ClosingDate | undefined,
): ClosingDate {
  const from = Math.max(previous?.end ?? 0, date.start - BEFORE);
  const until = Math.min(next?.start ?? text.length, date.end + AFTER);
  const led = text.slice(from, date.start);
  const result: ClosingDate = {
    date,
    score: 0,
    passage: { start: date.start, end: date.end },
    why: [],
    excludes: false,
    isFormer: false,
    isWeak: false,
    audience: audienceOf(led),
    isOther: false,
  };
  const joined = previous && isJoined(text.slice(previous.end, date.start));
  if (joined && before) {
    // The end of a range is what its beginning was said of: "from 1 March 2026 to 22 March 2026".
    const range = rangeScore(text, previous, before, date, until);
    result.score = range.score;
    result.passage.start = range.start;
    before.score = Math.min(before.score, 20);
    return result;
  }
  const sentence = lastBreak(led);
  const start = from + sentence;
  const cues = introducing(
    cuesIn(text, from, date.start).filter((cue) => isNear(cue, text, date, start)),
    date.start,
  );
  const after = cuesIn(text, date.end, Math.min(until, firstBreak(text, date.end, until)));
  weigh(result, text, outermost(cues), after, next);
  // "The contract starts on 1 June 2026 and ends on 31 May 2027."
  const goesOn =
    previous !== undefined && from === previous.end && sentence === 0 && led.length <= 60 && before?.isOther;
  // "The project began on 4 March 2024 and closes …", but "posted on 4 March and closes …".
  const isItsEnd = /^,? ?(?:and|et|but|mais) /.test(led.trimStart()) && !isOpening(text, previous);
  const isOwn = ({ kind }: Cue) => kind === 'apply' || kind === 'extended' || (kind === 'label' && !isItsEnd);
  if (goesOn && !cues.some(isOwn)) {
    result.score = 0;
    result.isOther = true;
  }
  // "To apply for the post, free from 1 March 2027, write to us no later than 22 March 2026."
  if (previous && before && before.score < ENOUGH && from === previous.end && sentence === 0 && result.score < ENOUGH)
    carryOver(result, text, previous, cues);
  // "The deadline, originally 15 March 2026, is now 22 March 2026."
  if (before?.isFormer && from === previous?.end && MOVED_TO.test(led)) {
    result.score = 120;
    result.why.push(EXTENDED);
    result.passage.start = before.passage.start;
  }
  return result;
}

const STRICT =
  /(?:by|before|until|till|later than|at the latest|au plus tard(?: le)?|avant(?: le)?|jusqu'au|pour le)[\s]$/;

/** A sentence that began with applying goes on to its last day, past the date of something else. */
function carryOver(result: ClosingDate, text: string, previous: WrittenDate, since: Cue[]): void {
  const { date } = result;
  const led = text.slice(previous.end, date.start);
  if (!/^ ?[,;)-]/.test(led) || !STRICT.test(led) || since.some((cue) => cue.kind === 'other' || cue.kind === 'aside'))
    return;
  const from = Math.max(0, previous.start - 160);
  const start = from + lastBreak(text.slice(from, previous.start));
  const apply = cuesIn(text, start, previous.start).find((cue) => cue.kind === 'apply' || cue.kind === 'label');
  if (!apply) return;
  result.score = 62;
  result.isWeak = true;
  result.isOther = false;
  result.passage.start = apply.start;
}

function isJoined(between: string): boolean {
  return /^[\s,)]{0,2}(?:-|to|until|till|through|thru|au|jusqu'au|and|et|a|untill|up to)[\s]?(?:the|le)?[\s]?$/.test(
    between,
  );
}

function rangeScore(
  text: string,
  first: WrittenDate,
  before: ClosingDate,
  last: WrittenDate,
  until: number,
): { score: number; start: number } {
  const cues = cuesIn(text, Math.max(0, first.start - 160), first.start);
  const inside = cues.filter(
    (cue) =>
      cue.end > first.start - 160 + lastBreak(text.slice(Math.max(0, first.start - 160), first.start)) ||
      EMPTY.test(text.slice(cue.end, first.start)),
  );
  const after = cuesIn(text, last.end, firstBreak(text, last.end, until));
  const topic = inside.filter((cue) => cue.kind !== 'limit').at(-1);
  // "Applications for the autumn (1 September 2026 to 31 January 2027) are taken …"
  if (topic?.kind === 'apply' && /\([\s]?$/.test(text.slice(0, first.start).slice(-3)))
    return { score: 20, start: first.start };
  const later = after.find((cue) => cue.kind === 'apply' || cue.kind === 'label');
  const start = topic?.start ?? first.start;
  if (before.score >= 60) return { score: before.score, start: before.passage.start };
  const isOpened = isOpening(text, first);
  if (topic === undefined || topic.kind === 'aside') return { score: later ? 70 : isOpened ? 60 : 10, start };
  if (topic.kind === 'label') return { score: 92, start };
  if (topic.kind === 'apply') return { score: 80, start };
  if (topic.kind === 'expiry') return { score: 55, start };
  const isOpen =
    /open|ouvert|publi|post|advert|affich|annonce/.test(topic.words) &&
    !/project|projet|contrat|contract/.test(topic.words);
  return { score: isOpen ? (inside.some((cue) => cue.kind === 'apply' || cue.kind === 'label') ? 85 : 60) : 0, start };
}

/** In the same sentence, or a label that stands alone right above its date. */
function isNear(cue: Cue, text: string, date: WrittenDate, sentenceStart: number): boolean {
  if (cue.start >= sentenceStart) return true;
  const gap = text.slice(cue.end, date.start);
  if (gap.length <= 60 && EMPTY.test(gap)) return true;
  // A label whose own words go on: "Closing date for the receipt of applications :".
  return cue.end > sentenceStart;
}

/** Of a range: when it is open. */
const OPENING = /open|ouvert|publi|post|advert|affich/;

function isOpening(text: string, date: WrittenDate | undefined): boolean {
  return date !== undefined && OPENING.test(text.slice(Math.max(0, date.start - 40), date.start));
}

function weigh(result: ClosingDate, text: string, cues: Cue[], after: Cue[], next: WrittenDate | undefined): void {
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
    const applied = apply && (!aside || aside.end <= apply.end || isWithin(aside, apply)) ? apply : undefined;
    const later = after.find((cue) => cue.kind === 'apply' || cue.kind === 'label');
    if (applied) set(80, applied);
    else if (apply && aside) set(55, apply);
    else if (aside) {
      set(later && !other ? 45 : 10, limit);
      result.isOther = result.score < ENOUGH;
    } else if (later && !after.some((cue) => cue.kind === 'other' && cue.end <= later.start)) {
      set(75, limit);
      result.passage.end = Math.min(later.end, date.end + AFTER);
    } else set(limit || limitAfter ? 45 : 20, limit);
  } else if (apply && !aside && EMPTY.test(text.slice(apply.end, date.start))) set(35, apply);
  if (result.score > 0 && result.score < 50) {
    result.isWeak = true;
    result.why.push('No words beside this date say plainly that applications close then.');
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

/** Between a limit ("by") and the date: only what belongs to a date. */
function isAdjacent(gap: string): boolean {
  return (
    gap.length <= 40 &&
    /^[\s,:("-]*(?:(?:the|le|la|du|on|at|midnight|minuit|noon|midi|date|of|latest|end|a|au|close of business|cob|close|business|day|jour|dernier delai|deadline|limite)[\s,:("-]*){0,6}$/.test(
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
