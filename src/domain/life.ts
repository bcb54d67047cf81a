// How an application changes with each decision: what the store writes down and what replay remembers.
import type { Answer, Application, Decision, FiledPaper, Timing } from './application.ts';
import { isPutOff, type Kind } from './disposition.ts';
import { type FiledDocument, papersOf } from './documents.ts';
import { addressesIn } from './join.ts';
import type { Message } from './message.ts';
import { stayingInView } from './papers.ts';

/**
 * The application after a decision about one of its mails. Nothing on file is dropped; papers only leave the view.
 *
 * Papers after the deadline do not change what an application made in time was worth, and a mail that is a duplicate
 * changes nothing but the time it was last heard of.
 *
 * @param before null for the first mail
 * @param id of the application, when it is new
 * @returns null when the decision belongs to no application
 */
export function after(
  before: Application | null,
  decision: Decision,
  message: Pick<Message, 'messageId' | 'from'>,
  id: number,
): Application | null {
  if (decision.application === null || !decision.vacancy || !decision.candidate) return null;
  const at = decision.receipt.at;
  const heard = {
    addresses: merged(before?.addresses, [
      decision.candidate.address,
      // Who passes an application on does not become the candidate.
      ...(decision.flags.includes('forwarded') ? [] : message.from.slice(0, 1).map((a) => a.address)),
    ]),
    messageIds: merged(before?.messageIds, message.messageId ? [message.messageId] : []),
    lastReceivedAt: before && before.lastReceivedAt > at ? before.lastReceivedAt : at,
  };
  if (before && decision.flags.includes('duplicate')) return { ...before, ...heard };

  const inTime = decision.timing.status === 'on-time';
  const tooLate = comesTooLate(before, decision.kind, decision.timing);
  const onFile = tooLate ? (before?.papers ?? []) : outOfViewOrNot(before, decision.documents);
  const papers = [...onFile, ...decision.documents.map((d) => filed(d, at, inTime, !tooLate))];
  const common = { ...heard, papers, cvAddresses: cvAddressesOf(papers) };
  const answer = answerOnFile(decision);
  const answered = merged(before?.answered, answer ? [answer.template] : []);
  if (!before)
    return {
      ...common,
      id,
      vacancy: decision.vacancy,
      candidate: decision.candidate,
      firstReceivedAt: at,
      inTime,
      completeness: decision.completeness ?? 'missing-both',
      disposition: decision.disposition,
      flags: decision.flags,
      withdrawn: decision.disposition === 'withdrawn',
      answered,
    };
  return {
    ...before,
    ...common,
    answered,
    completeness: tooLate ? before.completeness : (decision.completeness ?? before.completeness),
    disposition: tooLate ? before.disposition : decision.disposition,
    flags: merged(before.flags, decision.flags),
    withdrawn: decision.kind === 'withdrawal' ? before.withdrawn || decision.disposition === 'withdrawn' : false,
  };
}

/** Papers that come after the deadline to an application made in time: kept and shown, and they replace nothing. */
export function comesTooLate(before: Pick<Application, 'inTime'> | null, kind: Kind, timing: Timing): boolean {
  return before?.inTime === true && timing.status === 'late' && kind !== 'withdrawal';
}

function outOfViewOrNot(before: Application | null, added: FiledDocument[]): FiledPaper[] {
  const staying = new Set(stayingInView(before?.papers ?? [], added));
  return (before?.papers ?? []).map((paper) => ({ ...paper, current: staying.has(paper) }));
}

function filed(document: FiledDocument, receivedAt: Date, inTime: boolean, current: boolean): FiledPaper {
  return { ...document, current, receivedAt, inTime };
}

function cvAddressesOf(papers: FiledPaper[]): string[] {
  return merged([], papers.filter((p) => papersOf(p.role).includes('cv')).flatMap(addressesIn));
}

function merged<T>(before: T[] | undefined, added: T[]): T[] {
  return [...new Set([...(before ?? []), ...added])];
}

/** The answer that counts as given: sent by itself, or waiting for a person to release it. */
export function answerOnFile(decision: Decision): Answer | null {
  return decision.answer ?? (isPutOff(decision.suppressed) ? decision.wouldAnswer : null);
}
