// `intray replay`: decides on mail that is already there, in the order it was received, and touches nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Reader } from '../documents/reader.ts';
import { newLedger } from '../domain/ledger.ts';
import { receiptOf } from '../domain/receipt.ts';
import { responseTo } from '../domain/response.ts';
import type { InEachLanguage, Vacancy } from '../domain/vacancy.ts';
import { compose, messageIdFor } from '../mail/compose.ts';
import { parseMail, sha256, UnparseableMail } from '../mail/parse.ts';
import { type MailSource, mailSources, readHead, readSource } from '../mail/sources.ts';
import { type JudgeWorld, judge, type Prepared, prepare } from '../stages/judge.ts';
import type { Templates } from '../templates/templates.ts';
import { inOrder } from './in-order.ts';
import type { Output, Progress } from './output.ts';
import { type Judged, replayLine, unparsedLine } from './replay-line.ts';

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
  reader: Reader;
  templates: Templates;
  output: Output;
  progress: (total: number, what: string) => Progress;
}

/**
 * @returns 0, or 1 when a mail could not be parsed (named on stderr)
 * @throws NoMailThere when a path holds none
 */
export async function replay(paths: string[], options: ReplayOptions, world: ReplayWorld): Promise<number> {
  const sources = await inReceivedOrder(paths, world.vacancies, options.now);
  const judging: JudgeWorld = {
    reader: world.reader,
    parse: parseMail,
    sha256,
    vacancies: world.vacancies,
    otherwise: options.now,
  };
  const ledger = newLedger();
  const progress = world.progress(sources.length, 'mails');
  if (options.replies) await mkdir(options.replies, { recursive: true });
  let unparsed = 0;
  const most = availableParallelism() * 2;
  for await (const { item, result: prepared } of inOrder(sources, most, ({ source }) =>
    prepareSource(judging, source, options.mailbox),
  )) {
    progress.step();
    const { file } = item.source;
    if (prepared instanceof UnparseableMail) {
      unparsed++;
      world.output.error(`${file}: ${prepared.message}; a person has to look at it.`);
      world.output.record(unparsedLine(file, item.receivedAt, prepared.message), [
        file,
        '',
        '',
        'could not be parsed',
        'needs-review',
        '',
      ]);
      continue;
    }
    const decision = judge(judging, ledger, prepared);
    const judged: Judged = {
      file,
      message: prepared.message,
      mailbox: prepared.vacancy?.mailbox ?? null,
      decision,
      replySubject: null,
    };
    const response =
      decision.answer &&
      prepared.vacancy &&
      responseTo(decision.answer, decision, prepared.vacancy, { organisation: world.organisation });
    if (response && 'declined' in response) Object.assign(decision, { answer: null, suppressed: response.declined });
    else if (response) {
      judged.replySubject = response.subject;
      if (options.replies) await writeReply(options.replies, judged, prepared, response, world);
    }
    world.output.record(replayLine(judged), summary(judged));
  }
  progress.done();
  world.output.end(['mail', 'from', 'vacancy', 'kind', 'disposition', 'answer']);
  return unparsed > 0 ? 1 : 0;
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
    const date = Date.parse((headers.find((h) => h.name === 'date')?.value ?? '').replace(/\([^()]*\)/g, ' '));
    const clocks = { headers, date: Number.isNaN(date) ? null : new Date(date) };
    ordered.push({ source, receivedAt: receiptOf(clocks, { internalDate: null }, { receivedBy }, otherwise).at });
  }
  return ordered.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

async function prepareSource(
  world: JudgeWorld,
  source: MailSource,
  mailbox: string | null,
): Promise<Prepared | UnparseableMail> {
  try {
    return await prepare(world, await readSource(source), { internalDate: null, mailbox: null }, mailbox);
  } catch (error) {
    if (error instanceof UnparseableMail) return error;
    throw error;
  }
}

function summary({ file, message, decision }: Judged): string[] {
  const from = decision.candidate?.name || decision.candidate?.address || message.from[0]?.address || '';
  const answer = decision.answer?.template ?? (decision.suppressed ? `none (${decision.suppressed})` : 'none');
  return [basename(file), from, decision.vacancy ?? '', decision.kind, decision.disposition, answer];
}

type Composed = Exclude<ReturnType<typeof responseTo>, { declined: unknown }>;

async function writeReply(
  folder: string,
  judged: Judged,
  prepared: Prepared,
  response: Composed,
  world: ReplayWorld,
): Promise<void> {
  const { vacancy, message } = prepared;
  if (!vacancy) return;
  const concerns = `replay:${judged.file}`;
  const raw = await compose({
    from: { name: world.organisation.en ?? world.organisation.fr ?? '', address: vacancy.mailbox },
    to: [response.to],
    subject: response.subject,
    ...world.templates.answer(response),
    messageId: messageIdFor('replay', concerns, response.template, vacancy.mailbox),
    answers: { messageId: message.messageId, references: message.references, inReplyTo: message.inReplyTo },
    date: judged.decision.receipt.at,
  });
  const name = basename(judged.file)
    .replace(/[^\w.#-]+/g, '_')
    .replace(/\.eml$/i, '');
  await writeFile(join(folder, `${name}.${response.template}.eml`), raw);
}
