// Judging one mail outside the service: parse, read its documents, decide on the past in a ledger. Nothing is kept or sent.

import type { Reader } from '../documents/reader.ts';
import { vacancyReached } from '../domain/addressed.ts';
import type { Decision } from '../domain/application.ts';
import { isWorthReading } from '../domain/classify.ts';
import { decide } from '../domain/decide.ts';
import type { ReadDocument } from '../domain/documents.ts';
import { forwardedCandidate } from '../domain/forward.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Arrival, Message } from '../domain/message.ts';
import { receiptOf } from '../domain/receipt.ts';
import { answerAddress, senderOf } from '../domain/sender.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { ParsedMessage } from '../mail/parse.ts';
import { unpacked } from './triage.ts';

export interface JudgeWorld {
  reader: Pick<Reader, 'membersOf' | 'read'>;
  parse: (raw: Buffer) => Promise<ParsedMessage>;
  sha256: (content: string) => string;
  vacancies: Vacancy[];
  /** The received time of a mail that has no clock at all. */
  otherwise: Date;
}

/** A mail with its documents read, before anything is decided. */
export interface Prepared {
  message: Message;
  vacancy: Vacancy | null;
  documents: ReadDocument[];
  arrival: Arrival;
}

/**
 * The part that needs no past, so that many mails can be prepared at once.
 * @param otherwiseMailbox the mailbox it reached, where the mail itself does not say
 * @throws UnparseableMail
 */
export async function prepare(
  world: JudgeWorld,
  raw: Buffer,
  arrival: Arrival,
  otherwiseMailbox: string | null = null,
): Promise<Prepared> {
  const { message, files } = await world.parse(raw);
  const vacancy =
    vacancyReached(message, arrival, world.vacancies) ??
    vacancyReached(message, { mailbox: otherwiseMailbox }, world.vacancies);
  const opened = isWorthReading(message) ? await unpacked(files, world.reader) : [];
  const documents = await Promise.all(
    opened.map(({ attachment, content, failed }) => {
      const { filename, container, sha256 } = attachment;
      return failed ?? world.reader.read({ content, filename, container, sha256 });
    }),
  );
  return { message, vacancy, documents, arrival };
}

/** Decides on the ledger's past and remembers. Mails have to come in the order of their received time. */
export function judge(world: JudgeWorld, ledger: Ledger, prepared: Prepared): Decision {
  const { message, vacancy, arrival } = prepared;
  const own = world.vacancies.map((v) => v.mailbox);
  const candidate = forwardedCandidate(message, own) ?? senderOf(message);
  const history = ledger.history({
    vacancy: vacancy?.code ?? null,
    candidate,
    message,
    receivedAt: receiptOf(message, arrival, vacancy, world.otherwise).at,
    answerTo: answerAddress(message, own),
  });
  const decision = decide({
    ...prepared,
    vacancies: world.vacancies,
    history,
    junk: false,
    answerFrom: null,
    otherwise: world.otherwise,
    sha256: world.sha256,
  });
  ledger.remember(decision, message);
  return decision;
}
