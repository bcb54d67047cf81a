// What the pages say about answers that wait or were not sent: short reasons, what each means for whoever decides, and alerts.
import type { Suppression } from '../domain/disposition.ts';
import { type Alerts, type AnswerLine, type AnswersShown, goesWithAll, type Sending } from '../domain/review.ts';
import { longMoment, span } from './time-in-words.ts';
import { ANSWER_STATE_MEANS, counted } from './words.ts';

export const SHOWN_ANSWERS = {
  WAITING: 'Waiting for you',
  HELD: 'Held',
  UNCERTAIN: 'Perhaps sent',
  FAILED: 'Failed',
  SUPPRESSED: 'Not sent',
  LEFT: 'Left as they are',
} as const satisfies Record<AnswersShown, string>;

/** The reason in a few words, for choosing one. */
export const REASON = {
  held: 'This kind waits for a person',
  breaker: 'Too many in an hour',
  restored: 'Database put back from a backup',
  throttled: 'Too many to one address',
  loop: 'Answers one of our answers',
  'sender-unverified': 'Sender not verified',
  'several-senders': 'Several senders',
  'no-reply-address': 'No address',
  'address-bounced': 'Address bounced',
  'already-sent': 'Sent before',
  'before-activation': 'Came before the service',
  'auto-submitted': 'Automatic mail',
  'null-sender': 'Empty return path',
  list: 'Mailing list',
  bulk: 'Bulk mail',
  spam: 'Marked as spam',
  self: 'From our own address',
} as const satisfies Record<Suppression, string>;

const MACHINE = 'A machine wrote it, so nobody would read the answer.';

/** What a reason means for whoever decides. */
const MEANS = {
  held: 'It is ready and waits for you to send it.',
  breaker:
    'It is ready. So many in an hour may be a rush before the deadline, or two machines that answer each other: look at some before you send.',
  restored:
    'It is looked for among the sent mail by itself. If it is still here, look yourself before you send it: it may arrive twice.',
  throttled: 'A person who writes often, or a machine. Look at the mail first.',
  loop: 'A machine is likely at the other end, and would answer again.',
  'sender-unverified': 'Send it only when you know that this person wrote the mail.',
  'several-senders': 'Only the first of them would get it.',
  'no-reply-address': 'Reach the person in some other way.',
  'address-bounced': 'It would likely come back again. Find another address, or try once more.',
  'already-sent': 'Sending it would repeat it.',
  'before-activation': 'Whoever was in charge then may have answered by hand.',
  'auto-submitted': MACHINE,
  'null-sender': MACHINE,
  list: 'Everybody on the list might get it.',
  bulk: 'It went to many; nobody expects an answer.',
  spam: 'An answer would tell a spammer that somebody reads here.',
  self: 'We would write to ourselves.',
} as const satisfies Record<Suppression, string>;

/** What the state of an answer means for whoever decides. */
export function meaningOf(answer: AnswerLine): string {
  if (!answer.written) return `There is no mail to send. ${MEANS['no-reply-address']}`;
  const held = answer.state === 'HELD' || answer.state === 'SUPPRESSED';
  return held && answer.suppressed !== null ? MEANS[answer.suppressed] : ANSWER_STATE_MEANS[answer.state];
}

/** How an answer of unknown fate is looked for: since when, how often, when next, and where. */
export function searchInWords(answer: AnswerLine, places: string[], zone: string): string {
  const since = longMoment(answer.uncertainSince ?? answer.createdAt, zone);
  const often = answer.looks === 0 ? 'not yet looked for' : `looked for ${counted(answer.looks, 'time')}, not found`;
  const next =
    answer.lookAt === null ? 'It is not looked for any more.' : `The next look: ${longMoment(answer.lookAt, zone)}.`;
  const where = [...places.map(placeInWords), 'the mail that came back'];
  const last = where.pop();
  return `Unknown since ${since}; ${often}. ${next} Looked in: ${where.length > 0 ? `${where.join(', ')} and ${last}` : `only ${last}, as no folder of sent mail is configured`}.`;
}

function placeInWords(place: string): string {
  return place === 'journal' ? 'the journal of all sent mail' : `the sent mail of ${place}`;
}

/** Why an answer is left out when all of a list are sent. */
export function whyNotWithAll(answer: AnswerLine): string | null {
  if (goesWithAll(answer)) return null;
  if (!answer.written) return 'without an address to write to';
  if (answer.dismissedAt !== null) return 'left as it is by a person';
  if (answer.state === 'UNCERTAIN') return 'perhaps sent already';
  if (answer.bounced) return 'to an address that bounced';
  return answer.suppressed === null ? 'not waiting any more' : REASON[answer.suppressed].toLowerCase();
}

/** What has to be known before these are sent; '' for none. */
export function warningsAbout(answers: AnswerLine[]): string[] {
  const many = (which: (answer: AnswerLine) => boolean, one: string, more: (n: number) => string) => {
    const n = answers.filter(which).length;
    return n === 0 ? [] : [n === 1 ? one : more(n)];
  };
  const is = (suppressed: Suppression) => (answer: AnswerLine) => answer.suppressed === suppressed;
  return [
    ...many(
      (answer) => answer.state === 'UNCERTAIN',
      'One may have arrived already: it would then arrive twice.',
      (n) => `${n} may have arrived already: they would then arrive twice.`,
    ),
    ...many(
      is('restored'),
      'One may have gone out before the database was put back: it would then arrive twice.',
      (n) => `${n} may have gone out before the database was put back: they would then arrive twice.`,
    ),
    ...many(
      (answer) => answer.bounced || answer.suppressed === 'address-bounced',
      'One goes to an address that bounced.',
      (n) => `${n} go to addresses that bounced.`,
    ),
    ...many(
      is('sender-unverified'),
      'One answers a mail whose sender could not be verified: it may hit a stranger.',
      (n) => `${n} answer mails whose sender could not be verified: they may hit strangers.`,
    ),
    ...many(
      (answer) => answer.suppressed !== null && !CALM.includes(answer.suppressed),
      'One was not sent because a rule says that nobody should get it.',
      (n) => `${n} were not sent because a rule says that nobody should get them.`,
    ),
  ];
}

/** Reasons that need no warning, or have one of their own. */
const CALM: Suppression[] = [
  'held',
  'breaker',
  'restored',
  'throttled',
  'before-activation',
  'address-bounced',
  'sender-unverified',
];

export interface AlertLine {
  tone: 'bad' | 'wait';
  title: string;
  words: string;
  /** Where the answers stand that it speaks of. */
  path: string;
}

/** How long a restoration is spoken of when nothing waits for it any more. */
const RECENT_MS = 3 * 24 * 3_600_000;

/** What calls for a person, the gravest first. */
export function alertLines(alerts: Alerts, now: Date): AlertLine[] {
  const lines: AlertLine[] = [];
  const { restored, restoration } = alerts;
  if (restored > 0 || (restoration !== null && now.getTime() - restoration.until.getTime() < RECENT_MS)) {
    const gap = restoration
      ? `Nothing is known of the time from ${longMoment(restoration.since, 'UTC')} to ${longMoment(restoration.until, 'UTC')}. `
      : '';
    lines.push({
      tone: 'bad',
      title: 'The database was put back from a backup',
      words: `${gap}${restored === 0 ? 'No answer waits because of it.' : `${counted(restored, 'answer')} may have gone out before and ${restored === 1 ? 'waits' : 'wait'} for you.`}`,
      path: '/answers?reason=restored',
    });
  }
  for (const { vacancy, count, since } of alerts.breaker)
    lines.push({
      tone: 'bad',
      title: `${vacancy}: more answers in an hour than its limit`,
      words: `${counted(count, 'answer')} ${count === 1 ? 'waits' : 'wait'} for you, the oldest for ${span((now.getTime() - since.getTime()) / 1000)}. Intray takes mail in as ever.`,
      path: `/answers?${new URLSearchParams({ vacancy, reason: 'breaker' })}`,
    });
  if (alerts.uncertain > 0)
    lines.push({
      tone: 'bad',
      title: `${counted(alerts.uncertain, 'answer')} perhaps sent`,
      words: `The connection was lost at the last moment${alerts.uncertainSince === null ? '' : `, the first time ${span((now.getTime() - alerts.uncertainSince.getTime()) / 1000)} ago`}. ${alerts.uncertain === 1 ? 'It is' : 'They are'} never sent again by ${alerts.uncertain === 1 ? 'itself' : 'themselves'}.`,
      path: '/answers?state=UNCERTAIN',
    });
  if (alerts.failed > 0)
    lines.push({
      tone: 'wait',
      title: `${counted(alerts.failed, 'answer')} failed`,
      words: `The relay refused ${alerts.failed === 1 ? 'it' : 'them'} for good, or too often.`,
      path: '/answers?state=FAILED',
    });
  return lines;
}

/** What every page says when answers do not reach candidates; null when they do. */
export function sendingInWords({ mode, sink }: Sending): { title: string; words: string } | null {
  if (mode === 'dry-run')
    return {
      title: 'Sending is switched off.',
      words: 'Answers are written and none goes out: no candidate hears from us.',
    };
  if (sink === null) return null;
  return {
    title: 'This is a trial.',
    words: `Every answer goes to ${sink} instead: no candidate hears from us.`,
  };
}
