// Reply: from a decided answer to frozen bytes in the outbox, and from there to one accepted SMTP transaction.
import type { Answer, Decision, FiledPaper } from '../domain/application.ts';
import { isPutOff, type Suppression, type Template } from '../domain/disposition.ts';
import type { Organisation } from '../domain/letters/organisation.ts';
import { LISTED, languagesOf, organisationIn, responseTo, subjectLine } from '../domain/letters/response.ts';
import type { Message } from '../domain/message.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { compose, messageIdFor } from '../mail/compose.ts';
import type { Outcome, Transport } from '../mail/transport.ts';
import type { Claim, NewReply, Outbox, ReplyRow } from '../store/outbox.ts';
import type { Templates } from '../templates/templates.ts';

export interface ReplyWorld {
  outbox: Pick<Outbox, 'hold' | 'claim' | 'renew' | 'commitPoint' | 'sent' | 'temporary' | 'failed' | 'uncertain'>;
  transport: Pick<Transport, 'send'>;
  /** The mailbox of a vacancy, by its code: the envelope sender where the empty one is refused. */
  mailboxOf: (vacancy: string) => string;
  /** Unlike every other: names this try in the lease. */
  token: () => string;
  /** Runs something again and again, so many milliseconds apart, until the function it gives is called. */
  repeat: (run: () => void, everyMs: number) => () => void;
  /** Answers of one vacancy that may leave in an hour by themselves. */
  perHour: number;
  /** Sends nothing: the answer stays HELD. */
  dryRun: boolean;
  /** Takes every answer instead of its recipient. */
  sink: string | null;
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
}

type KeptBack = Extract<Claim, { over: unknown }>;
export type Replied = Outcome['outcome'] | 'held' | 'throttled' | 'not-due';

/** Well within the lease: two renewals may fail, and the third still comes in time. */
const RENEWED_EVERY_MS = 30_000;

/** Sends one answer whose time has come. Running it again on an answer that is sent, held or uncertain changes nothing. */
export async function reply(world: ReplyWorld, { replyId }: { replyId: number }): Promise<Replied> {
  const { outbox, log } = world;
  if (world.dryRun) return (await outbox.hold(replyId)) ? 'held' : 'not-due';
  const token = world.token();
  const claim = await outbox.claim(replyId, token, { perHour: world.perHour });
  if (claim === null) return 'not-due';
  if ('over' in claim) return keptBack(world, claim);
  const { row } = claim;
  const outcome = await renewing(world, replyId, token, () => sendOnce(world, row, token));
  await record(world, row, token, outcome);
  const fields = { replyId, messageId: row.messageId, vacancy: row.vacancy, outcome: outcome.outcome };
  if (outcome.outcome === 'sent') log.info(fields, 'answer sent');
  else log.warn({ ...fields, ...('error' in outcome ? { error: outcome.error } : {}) }, 'answer not sent');
  return outcome.outcome;
}

/** One line for the vacancy, however many answers wait behind the first. */
function keptBack({ log, perHour }: ReplyWorld, { over, trips, vacancy }: KeptBack): Replied {
  if (over === 'throttled') return 'throttled';
  if (trips) {
    log.warn(
      { event: 'sending.breaker', vacancy, perHour },
      'the vacancy had more answers in an hour than its limit; further ones wait for a person',
    );
  }
  return 'held';
}

/** Keeps the lease while the work goes on. A renewal that fails does no harm: the commit point asks for the lease itself. */
async function renewing<T>(
  { outbox, repeat }: ReplyWorld,
  id: number,
  token: string,
  work: () => Promise<T>,
): Promise<T> {
  const stop = repeat(() => void outbox.renew(id, token).catch(() => false), RENEWED_EVERY_MS);
  return work().finally(stop);
}

async function sendOnce(world: ReplyWorld, row: ReplyRow, token: string): Promise<Outcome> {
  const { outbox } = world;
  if (row.raw === null) return NOTHING_TO_SEND;
  const mail = { from: world.mailboxOf(row.vacancy), to: [world.sink ?? row.recipient], raw: row.raw };
  let granted = false;
  const commitPoint = async () => {
    granted = await outbox.commitPoint(row.id, token);
    return granted;
  };
  return world.transport.send(mail, commitPoint).catch(async (error: unknown) => {
    // Without a granted commit point the dot was not sent. After it, only time can tell: the row is left to become UNCERTAIN.
    if (!granted) await outbox.temporary(row.id, token, 'The commit point could not be recorded.').catch(() => {});
    throw error;
  });
}

const NOTHING_TO_SEND: Outcome = {
  outcome: 'permanent',
  error: 'There is no mail to send: it was suppressed before it was written.',
  status: null,
  aboutAddress: false,
};

async function record({ outbox, sink }: ReplyWorld, { id }: ReplyRow, token: string, outcome: Outcome): Promise<void> {
  switch (outcome.outcome) {
    case 'sent':
      await outbox.sent(id, token);
      return;
    case 'temporary':
      await outbox.temporary(id, token, outcome.error);
      return;
    case 'permanent': {
      // In a trial it is the sink that was refused, not the candidate.
      const address = outcome.aboutAddress && sink === null ? { status: outcome.status } : null;
      await outbox.failed(id, token, outcome.error, address);
      return;
    }
    case 'uncertain':
      await outbox.uncertain(id, token, outcome.error);
      return;
    case 'aborted':
      // The lease is another's: so is the row.
      return;
  }
}

export interface DraftWorld {
  templates: Templates;
  mail: { compose: typeof compose; messageIdFor: typeof messageIdFor };
  organisation: Organisation;
  secret: string;
  now: () => Date;
}
export interface ToAnswer {
  message: Pick<Message, 'messageId' | 'references' | 'inReplyTo'>;
  /** SHA-256 of the mail's raw source: its answer is known by it, whatever ids the rows have. */
  fingerprint: string;
  /** Ids of the rows of the mail and of its application. */
  messageId: number;
  applicationId: number | null;
  vacancy: Vacancy;
  /** Papers of the application from earlier mails. */
  onFile: FiledPaper[];
}

/**
 * The outbox row of the answer that a decision calls for, its bytes frozen; null when it calls for none.
 * A suppressed answer is written too, where there is an address: a person can then send it with one click.
 */
export async function draftReply(world: DraftWorld, decision: Decision, to: ToAnswer): Promise<NewReply | null> {
  const answer = decision.answer ?? decision.wouldAnswer;
  if (answer === null) return null;
  const { vacancy } = to;
  const concerns = concernsOf(answer.template, to.messageId, to.applicationId);
  const rfcMessageId = world.mail.messageIdFor(
    world.secret,
    `mail:${vacancy.code}:${to.fingerprint}`,
    answer.template,
    vacancy.mailbox,
  );
  const letter = await written(world, answer, decision, to, rfcMessageId);
  const suppressed: Suppression | null = 'declined' in letter ? letter.declined : decision.suppressed;
  return {
    concerns,
    purpose: answer.template,
    messageId: to.messageId,
    applicationId: to.applicationId,
    vacancy: vacancy.code,
    state: suppressed === null ? 'PENDING' : isPutOff(suppressed) ? 'HELD' : 'SUPPRESSED',
    suppressed,
    recipient: answer.to,
    language: answer.language,
    subject: subjectLine(answer, vacancy),
    rfcMessageId,
    raw: 'declined' in letter ? null : letter.raw,
  };
}

/** What an answer concerns: an application is answered once for each purpose, a mail that stands for itself each time. */
export function concernsOf(template: Template, messageId: number, applicationId: number | null): string {
  const forItself = template === 'enquiry' || template === 'late-supplement' || applicationId === null;
  return forItself ? `message:${messageId}` : `application:${applicationId}`;
}

/** Written with as many file names as fit. */
async function written(
  world: DraftWorld,
  answer: Answer,
  decision: Decision,
  to: ToAnswer,
  messageId: string,
): Promise<{ raw: Buffer } | { declined: Suppression }> {
  const { organisation, mail } = world;
  const [language] = languagesOf(answer.language, to.vacancy);
  for (const listed of LISTED) {
    const response = responseTo(answer, decision, to.vacancy, { organisation, onFile: to.onFile, listed });
    if ('declined' in response) return response;
    const letter = {
      from: { name: organisationIn(organisation, language), address: to.vacancy.mailbox },
      to: [response.to],
      subject: response.subject,
      ...world.templates.answer(response),
      messageId,
      answers: to.message,
      date: world.now(),
    };
    const raw = await mail.compose(letter).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'TooLarge') return null;
      throw error;
    });
    if (raw !== null) return { raw };
  }
  throw new Error(`The ${answer.template} of ${to.vacancy.code} does not fit into a mail, even with few file names`);
}
