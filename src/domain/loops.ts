// Who has had an answer from us already and says nothing new is not answered again: two machines would else write to each other for ever,
// and whoever borrows a stranger's address could have us write to the stranger as often as they like.
import type { EarlierAnswer } from './application.ts';
import type { Case, Findings } from './decide.ts';
import type { Template } from './disposition.ts';
import { isReadable } from './documents.ts';
import { fold } from './folding.ts';
import { hasOurSubject, quotesOurAnswer } from './machines/own-answers.ts';
import { maybeAPaper } from './papers.ts';
import { intentOf } from './people/intent.ts';
import { ownWords } from './people/own-words.ts';
import { isAboutSomethingElse } from './people/topic.ts';

/**
 * Machines answer within seconds, and the mail servers between add minutes; a person reads our answer, and writes about the vacancy.
 */
export const SOON_MINUTES = 5;
/** The mailbox's clock may be behind the one by which answers are sent, and tells whole seconds only. */
const CLOCKS_APART_MINUTES = 1;

/**
 * True where an answer would go to what may be a machine that answers our answers (RFC 3834 section 2; product rules, "What is never
 * answered"). The mail is still filed as what it is, and a person can send the answer after all.
 *
 * Papers end a loop by themselves: each application is answered once for each purpose. So this is about mail without them:
 * - A mail in the thread of one of our answers needs no receipt: its sender knows that mail reaches us, and a machine would thank us
 *   for the receipt.
 * - Programs that set no thread are told by when they write and by what they say. After an answer to the same address: our subject line
 *   or our words, within minutes or without a word of posts and applications; any mail within minutes that has not one such word.
 */
export function isLoop(c: Case, found: Findings, template: Template): boolean {
  const { message, history } = c;
  if (carriesPapers(found)) return false;
  // A withdrawal is confirmed in whatever thread it comes, once.
  if (template === 'withdrawal')
    return refersToOurs(c) && history.answersBefore.some((answer) => answer.template === 'withdrawal');
  const own = ownWords(message.text);
  const names = message.attachments.map((attachment) => attachment.filename);
  const soon = history.answersBefore.some((answer) => isSoonAfter(answer, found.receipt.at));
  const echoes = echoesAnAnswer(c);
  // The subject is no word of theirs when it is ours.
  const elsewhere =
    isAboutSomethingElse(echoes ? '' : message.subject, own, names) && (echoes || found.subject.status !== 'clear');
  if (template === 'enquiry') return refersToOurs(c) || (echoes && (soon || elsewhere)) || (soon && elsewhere);
  // Logos, cards and links below an automatic note are no application; whoever applies says so, or sends the papers without a word.
  const applies = own.trim() === '' || intentOf(message.subject, own).intent === 'application';
  return soon && (refersToOurs(c) || echoes || elsewhere) && !applies;
}

/**
 * True for words that the sender said before: within the hour, or at any time of the day under our own subject line. Programs say the
 * same each time; a person who asks again the next morning wants to know that the question arrived.
 */
export function saysItAgain(c: Case, found: Findings): boolean {
  const { saidBefore } = c.history;
  if (saidBefore === null) return false;
  return found.receipt.at.getTime() - saidBefore.getTime() < FLOOD_MINUTES * 60_000 || echoesAnAnswer(c);
}

/** Mails for one address that come closer together than this are a flood. */
export const FLOOD_MINUTES = 60;

/**
 * True for a further answer to an address that nobody vouches for, in a flood of mail that would have it answered, whatever mailboxes
 * the flood goes to: such mail may be forged, the one answer has told the address's owner, and each further one would be our spam. The
 * flood counts for as long as it and the day after it last. Who writes now and then is answered up to the limit of everybody.
 *
 * Papers show a candidate: who sends a readable CV or letter, or has one on file, is no flood; nor is who refers to an answer on record,
 * whose Message-ID nobody can guess; its mere form anybody can write.
 */
export function isFlood(c: Case, found: Findings): boolean {
  const { history } = c;
  if (found.authentication !== 'unknown' || history.answersLastDay === 0) return false;
  const papers = [...found.filing.documents, ...(found.onFile?.papers ?? [])];
  if (papers.some((paper) => isReadable(paper) && paper.role !== 'other') || history.answersOurs) return false;
  const times = [...history.answersDue, found.receipt.at].map((at) => at.getTime()).sort((a, b) => a - b);
  return times.some((at, i) => at - (times[i - 1] ?? Number.NEGATIVE_INFINITY) < FLOOD_MINUTES * 60_000);
}

/** It has a subject line of ours, or words of ours in it, after an answer went to its address. Gateways rewrite ids, and programs forget them. */
function echoesAnAnswer({ message, history }: Case): boolean {
  if (history.answersBefore.length === 0) return false;
  if (hasOurSubject(message.subject) || quotesOurAnswer(message.text)) return true;
  const [title, text] = [plain(message.subject), plain(message.text.slice(0, 30_000))];
  return history.answersBefore.some(({ subject }) => {
    const ours = plain(subject ?? '');
    return ours.length >= 12 && (title.includes(ours) || text.includes(ours));
  });
}

function refersToOurs({ message, history, vacancies }: Case): boolean {
  if (history.answersOurs) return true;
  const domains = vacancies.map(({ mailbox }) => mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase());
  return [...message.inReplyTo, ...message.references].some((id) =>
    domains.includes(OURS.exec(id)?.[1]?.toLowerCase() ?? ''),
  );
}

/** The form of the Message-IDs that answers get. */
const OURS = /^<?intray\.[0-9a-f]{40}@([^>\s]{1,255})>?$/i;

function isSoonAfter({ at }: EarlierAnswer, received: Date): boolean {
  const minutes = (received.getTime() - at.getTime()) / 60_000;
  return minutes >= -CLOCKS_APART_MINUTES && minutes <= SOON_MINUTES;
}

/** Papers, and files that may be papers and could not be read. */
function carriesPapers({ filing }: Findings): boolean {
  return filing.documents.some((d) => (isReadable(d) && d.role !== 'other') || maybeAPaper(d));
}

function plain(text: string): string {
  return fold(text)
    .replace(/^[ \t>|]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
