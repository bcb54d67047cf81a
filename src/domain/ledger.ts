// What has been decided so far, kept in memory: the past that a next mail is judged by, as the store keeps it for the service.
import type { Application, Candidate, Decision, History } from './application.ts';
import { fold } from './folding.ts';
import { after, answerOnFile } from './life.ts';
import type { Message } from './message.ts';

/** A mail as the ledger asks about it. */
export interface Asked {
  vacancy: string | null;
  candidate: Candidate | null;
  message: Pick<Message, 'messageId' | 'inReplyTo' | 'references' | 'contentHash' | 'from'>;
  receivedAt: Date;
  /** Where an answer would go. */
  answerTo: string | null;
}

export interface Ledger {
  history(asked: Asked): History;
  /** Takes a decision in; mails have to come in the order of their received time. */
  remember(decision: Decision, message: Asked['message']): void;
}

const DAY = 24 * 60 * 60 * 1000;

export function newLedger(): Ledger {
  const applications = new Map<string, Application[]>();
  const mails = new Map<string, Set<string>>();
  const answers = new Map<string, Date[]>();
  let ids = 0;
  return {
    history({ vacancy, candidate, message, receivedAt, answerTo }) {
      const known = mails.get(`${vacancy} ${message.messageId}`);
      const sent = (answerTo && answers.get(answerTo)) || [];
      return {
        applications: (applications.get(vacancy ?? '') ?? []).filter((a) => concerns(a, candidate, message)),
        sameMail: known?.has(message.contentHash) ?? false,
        sameMessageIdOtherContent: known !== undefined && message.messageId !== null && !known.has(message.contentHash),
        answersLastDay: sent.filter((at) => receivedAt.getTime() - at.getTime() < DAY).length,
        addressBounced: false,
      };
    },

    remember(decision, message) {
      if (message.messageId) {
        const key = `${decision.vacancy} ${message.messageId}`;
        mails.set(key, (mails.get(key) ?? new Set()).add(message.contentHash));
      }
      const answer = answerOnFile(decision);
      if (answer) answers.set(answer.to, [...(answers.get(answer.to) ?? []), decision.receipt.at]);
      const list = applications.get(decision.vacancy ?? '') ?? [];
      const before = list.find((a) => a.id === decision.application) ?? null;
      const stands = after(before, decision, message, before?.id ?? ids + 1);
      if (!stands) return;
      if (!before) ids += 1;
      applications.set(
        decision.vacancy ?? '',
        before ? list.map((a) => (a === before ? stands : a)) : [...list, stands],
      );
    },
  };
}

function concerns(application: Application, candidate: Candidate | null, message: Asked['message']): boolean {
  const addresses = [candidate?.address, ...message.from.map((a) => a.address)];
  if (application.addresses.some((address) => addresses.includes(address))) return true;
  if ([...message.inReplyTo, ...message.references].some((id) => application.messageIds.includes(id))) return true;
  return candidate !== null && candidate.name !== '' && fold(candidate.name) === fold(application.candidate.name);
}
