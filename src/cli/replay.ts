// `intray replay`: decides on mail that is already there, in the order it was received, and touches nothing. Each mail gets its line.
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Reader } from '../documents/reader.ts';
import { newLedger } from '../domain/ledger.ts';
import { sendable } from '../domain/letters/recipient.ts';
import { subjectLine } from '../domain/letters/response.ts';
import { receiptOf } from '../domain/receipt.ts';
import type { InEachLanguage, Vacancy } from '../domain/vacancy.ts';
import { dateOf } from '../mail/headers.ts';
import { parseMail, sha256 } from '../mail/parse.ts';
import { type MailSource, mailSources, readHead, readSource } from '../mail/sources.ts';
import { type JudgeWorld, judged, type Prepared, prepare } from '../stages/judge.ts';
import type { Templates } from '../templates/templates.ts';
import { inOrder } from './in-order.ts';
import type { Output, Progress } from './output.ts';
import { readOnce } from './read-once.ts';
import { type Judged, replayLine, unparsedLine } from './replay-line.ts';
import { openReplies, type Replies } from './replies.ts';
import { openShelf } from './shelf.ts';

export interface ReplayOptions {
  json: boolean;
  /** Taken for the mailbox when a mail does not say which it reached. */
  mailbox: string | null;
  /** Taken for the received time of mail that has no clock at all. */
  now: Date;
  /** Folder for the answers that would be sent, as .eml. */
  replies: string | null;
}

export interface ReplayWorld {
  vacancies: Vacancy[];
  organisation: InEachLanguage<string>;
  reader: Pick<Reader, 'membersOf' | 'read'>;
  templates: Templates;
  output: Output;
  progress: (total: number, what: string) => Progress;
}

/**
 * Mails are parsed and read many at a time, and judged one after the other. Memory does not grow with their number: texts of
 * papers lie in a temporary file, and of each mail only what later ones are held against is kept.
 *
 * @returns 0, or 1 when a mail or a file of one could not be worked on (named on stderr)
 * @throws NoMailThere when a path holds none
 */
export async function replay(paths: string[], options: ReplayOptions, world: ReplayWorld): Promise<number> {
  const sources = await inReceivedOrder(paths, world.vacancies, options.now);
  const shelf = openShelf();
  try {
    const judging: JudgeWorld = {
      reader: readOnce(world.reader),
      parse: parseMail,
      sha256,
      vacancies: world.vacancies,
      otherwise: options.now,
    };
    const replies = options.replies === null ? null : await openReplies(options.replies, world);
    return await judgeAll(sources, options.mailbox, { ...world, judging, ledger: newLedger(shelf), replies });
  } finally {
    shelf.close();
  }
}

interface Ordered {
  source: MailSource;
  receivedAt: Date;
}

/** Only heads are read for the order, so that thousands of mails cost little memory. */
async function inReceivedOrder(paths: string[], vacancies: Vacancy[], otherwise: Date): Promise<Ordered[]> {
  const receivedBy = vacancies.flatMap((v) => v.receivedBy);
  const ordered: Ordered[] = [];
  for await (const source of mailSources(paths)) {
    const headers = await readHead(source);
    const clocks = { headers, date: dateOf(headers.find((h) => h.name === 'date')?.value) };
    ordered.push({ source, receivedAt: receiptOf(clocks, { internalDate: null }, { receivedBy }, otherwise).at });
  }
  return ordered.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

interface Judging extends ReplayWorld {
  judging: JudgeWorld;
  ledger: ReturnType<typeof newLedger>;
  replies: Replies | null;
}

/** Mails, and bytes of them, that are under way or wait for one before them. */
const AHEAD_MAILS = 1_000;
const AHEAD_BYTES = 64 * 1024 * 1024;

async function judgeAll(sources: Ordered[], mailbox: string | null, world: Judging): Promise<number> {
  const { output } = world;
  const progress = world.progress(sources.length, 'mails');
  let failures = 0;
  const fail = (file: string, words: string) => {
    failures++;
    output.error(`${file}: ${words}`);
  };
  // A scan takes as long as a hundred other papers: work goes on far behind it, as far as memory allows.
  const weight = { of: ({ source }: Ordered) => source.end - source.start, most: AHEAD_BYTES };
  const ahead = { most: Math.min(availableParallelism() * 4, 100), waiting: AHEAD_MAILS, weight };
  for await (const { item, result } of inOrder(sources, ahead, ({ source }) =>
    prepareSource(world.judging, source, mailbox),
  )) {
    progress.step();
    const { file } = item.source;
    try {
      if (result instanceof Error) throw result;
      for (const fault of new Set(result.faults)) fail(file, `a file could not be read: ${fault}`);
      const line = judgeOne(file, result, world);
      output.record(replayLine(line), summary(line));
      await world.replies?.write(line, result);
    } catch (error) {
      // Whatever one mail does, it costs its own line at most its content, and the others nothing.
      const why = sentence(error);
      fail(file, `${why}; a person has to look at it.`);
      const row = [basename(file), '', '', 'not judged', 'needs-review', ''];
      output.record(unparsedLine(file, item.receivedAt, why), row);
    }
    if (!(await output.taken())) break;
  }
  progress.done();
  output.end(['mail', 'from', 'vacancy', 'kind', 'disposition', 'answer']);
  return failures > 0 ? 1 : 0;
}

async function prepareSource(world: JudgeWorld, source: MailSource, mailbox: string | null): Promise<Prepared | Error> {
  try {
    return await prepare(world, await readSource(source), { internalDate: null, mailbox: null }, mailbox);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function judgeOne(file: string, prepared: Prepared, world: Judging): Judged {
  const { message, vacancy } = prepared;
  const { decision, onFile } = judged(world.judging, world.ledger, prepared);
  const line: Judged = { file, message, mailbox: vacancy?.mailbox ?? null, decision, onFile, replySubject: null };
  if (!decision.answer || !vacancy) return line;
  // The service waits until it can read the file: it never blames a candidate for a fault of its own.
  if (prepared.faults.length > 0) return { ...line, decision: { ...decision, answer: null, suppressed: 'held' } };
  // What composing would decline; the facts of an answer are worked out only for those that are written.
  if (sendable(decision.answer.to) === null)
    return { ...line, decision: { ...decision, answer: null, suppressed: 'no-reply-address' } };
  return { ...line, replySubject: subjectLine(decision.answer, vacancy) };
}

/** A library's words may be a stranger's; ours are sentences. */
function sentence(error: unknown): string {
  if (error instanceof Error && 'permanent' in error) return error.message;
  const { name = 'error', code } = (error ?? {}) as NodeJS.ErrnoException;
  return `it could not be worked on (${code ?? name})`;
}

function summary({ file, message, decision }: Judged): string[] {
  const from = decision.candidate?.name || decision.candidate?.address || message.from[0]?.address || '';
  const answer = decision.answer?.template ?? (decision.suppressed ? `none (${decision.suppressed})` : 'none');
  return [basename(file), from, decision.vacancy ?? '', decision.kind, decision.disposition, answer];
}
