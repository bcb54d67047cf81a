// One date among the words before and after it: whether it closes applications, alone, at the end of a range, or as the new date of a moved one.
import { audienceOf } from './audience.ts';
import { firstBreak, lastBreak } from './breaks.ts';
import { AFTER, type ClosingDate, EMPTY, ENOUGH, EXTENDED, OPENING, weigh } from './closing-weight.ts';
import type { WrittenDate } from './dates.ts';
import { type Cue, cuesIn, introducing, MOVED_TO, outermost } from './deadline-cues.ts';

/** Characters before a date that may say what it is. */
const BEFORE = 240;

/**
 * @param text of the view
 * @param before the reading of the previous date; of a range, and of a date that was moved, its score changes
 */
export function closingDate(
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
    cuesIn(text, from, date.start).filter((cue) => isNear(cue, text, date, start) && isOfApplying(cue, text)),
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

const WHEN = /^(?:(?:by |until |for )?when|(?:pour |jusqu.a )?quand|by)$/;

/** "When?" asks for the last day where the page has just said how to apply; elsewhere for anything. */
function isOfApplying({ kind, words, start }: Cue, text: string): boolean {
  if (kind !== 'label' || !WHEN.test(words)) return true;
  return /@|appl(?:y|ic)|candidat|postul|submit|send|envo/.test(text.slice(Math.max(0, start - 400), start));
}

/** In the same sentence, or a label that stands alone right above its date. */
function isNear(cue: Cue, text: string, date: WrittenDate, sentenceStart: number): boolean {
  if (cue.start >= sentenceStart) return true;
  const gap = text.slice(cue.end, date.start);
  if (gap.length <= 60 && EMPTY.test(gap)) return true;
  // A label whose own words go on: "Closing date for the receipt of applications :".
  return cue.end > sentenceStart;
}

function isOpening(text: string, date: WrittenDate | undefined): boolean {
  return date !== undefined && OPENING.test(text.slice(Math.max(0, date.start - 40), date.start));
}
