// Judging one mail outside the service: parse, read its documents, decide on the past in a ledger. Nothing is kept or sent.

import type { Reader } from '../documents/reader.ts';
import { ownAddresses, vacancyReached } from '../domain/addressed.ts';
import type { Decision, FiledPaper } from '../domain/application.ts';
import { isWorthReading } from '../domain/classify.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import { decide } from '../domain/decide.ts';
import { type ReadDocument, unreadDocument } from '../domain/documents.ts';
import type { Ledger } from '../domain/ledger.ts';
import { subjectLine } from '../domain/letters/response.ts';
import type { Arrival, Message } from '../domain/message.ts';
import { receiptOf } from '../domain/receipt.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { ParsedMessage } from '../mail/parse.ts';
import { unpacked } from './triage.ts';

export interface JudgeWorld {
  reader: Pick<Reader, 'membersOf' | 'read'>;
  parse: (raw: Buffer) => Promise<ParsedMessage>;
  sha256: (content: string | Buffer) => string;
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
  /** SHA-256 of the raw source. */
  fingerprint: string;
  /** Why files could not be read by a fault of our own, in words; each still stands among the documents. */
  faults: string[];
}

/** Files of one mail that are with the reader at a time: a mail of a hundred must not fill its queue. */
const AT_A_TIME = 8;

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
  const faults: string[] = [];
  const opened = isWorthReading(message)
    ? await unpacked(files, message.text, withoutFaults(world.reader, faults))
    : [];
  const documents: ReadDocument[] = [];
  for (let first = 0; first < opened.length; first += AT_A_TIME) {
    const batch = opened.slice(first, first + AT_A_TIME).map(({ attachment, content, failed }) => {
      const { filename, container, sha256 } = attachment;
      return failed ?? readOrSay(world.reader, { content, filename, container, sha256 }, faults);
    });
    documents.push(...(await Promise.all(batch)));
  }
  return { message, vacancy, documents, arrival, fingerprint: world.sha256(raw), faults };
}

type Reads = JudgeWorld['reader'];
type File = Parameters<Reads['read']>[0];

/** An archive that cannot be opened just now stays a file, and says why when it is read. */
function withoutFaults(reader: Reads, faults: string[]): Pick<Reads, 'membersOf'> {
  const membersOf: Reads['membersOf'] = (file) =>
    again(() => reader.membersOf(file)).catch((error) => {
      faults.push(wordsOf(error));
      return null;
    });
  return { membersOf };
}

/** A fault of our own (no process to be had) is tried once more; then the document says so, and the mail keeps its line. */
async function readOrSay(reader: Reads, file: File, faults: string[]): Promise<ReadDocument> {
  try {
    return await again(() => reader.read(file));
  } catch (error) {
    faults.push(wordsOf(error));
    return unreadDocument(file, 'timed-out', 'This file could not be read here just now.');
  }
}

function again<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(work);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export interface Judged {
  decision: Decision;
  /** Papers of the application from earlier mails. */
  onFile: FiledPaper[];
}

/** Decides on the ledger's past and remembers. Mails have to come in the order of their received time. */
export function judge(world: JudgeWorld, ledger: Ledger, prepared: Prepared): Decision {
  return judged(world, ledger, prepared).decision;
}

/** The same, with the papers that were on file before. */
export function judged(world: JudgeWorld, ledger: Ledger, prepared: Prepared): Judged {
  const { message, vacancy, arrival } = prepared;
  const own = ownAddresses(world.vacancies);
  const { candidate, answerTo } = correspondentOf(message, own);
  const history = ledger.history({
    vacancy: vacancy?.code ?? null,
    candidate,
    message,
    fingerprint: prepared.fingerprint,
    receivedAt: receiptOf(message, arrival, vacancy, world.otherwise).at,
    answerTo,
  });
  const decision = decide({
    ...prepared,
    vacancies: world.vacancies,
    history,
    junk: false,
    answerFrom: null,
    restoredAt: null,
    otherwise: world.otherwise,
    sha256: world.sha256,
  });
  const onFile = history.applications.find((a) => a.id === decision.application)?.papers ?? [];
  const answer = decision.answer && vacancy ? subjectLine(decision.answer, vacancy) : undefined;
  ledger.remember(decision, message, prepared.fingerprint, answer);
  return { decision, onFile };
}
