// Whom a mail is from and whom an answer to it would reach: the same for every stage that asks, passed-on mail included.
import type { Candidate } from './application.ts';
import type { Message } from './message.ts';
import { forwardedCandidate } from './people/forward.ts';
import { answerAddress, senderOf } from './sender.ts';

export interface Correspondent {
  /** The person whose mail it is; null when it names nobody usable. */
  candidate: Candidate | null;
  /** The same person, when somebody else passed the mail on; else null. */
  passedOn: Candidate | null;
  /** Where an answer would go: to the candidate of a mail that was passed on, never to who passed it; null when nowhere. */
  answerTo: string | null;
}

/** @param ownAddresses the vacancy mailboxes, lower-cased */
export function correspondentOf(message: Message, ownAddresses: string[]): Correspondent {
  const passedOn = forwardedCandidate(message, ownAddresses);
  return {
    candidate: passedOn ?? senderOf(message),
    passedOn,
    answerTo: passedOn?.address ?? answerAddress(message, ownAddresses),
  };
}
