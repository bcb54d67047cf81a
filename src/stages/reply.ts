// Reply: from a decided answer to frozen bytes in the outbox, and from there to one accepted SMTP transaction.
import type { Answer, Decision, FiledPaper } from '../domain/application.ts';
import { isPutOff, type Suppression, type Template } from '../domain/disposition.ts';
import { LISTED, languagesOf, organisationIn, responseTo, subjectLine } from '../domain/letters/response.ts';
import type { Message } from '../domain/message.ts';
import type { InEachLanguage, Vacancy } from '../domain/vacancy.ts';
import type { compose, messageIdFor } from '../mail/compose.ts';
import type { Outcome, Transport } from '../mail/transport.ts';
import type { NewReply, Outbox } from '../store/outbox.ts';
import type { Templates } from '../templates/templates.ts';

export interface ReplyWorld {
  outbox: Outbox;
  transport: Transport;
  /** The mailbox of a vacancy, by its code: the envelope sender where the empty one is refused. */
  mailboxOf: (vacancy: string) => string;
  /** Unlike every other: names this try in the lease. */
  token: () => string;
  /** Sends nothing: the answer stays HELD. */
  dryRun: boolean;
  /** Takes every answer instead of its recipient. */
  sink: string | null;
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
  now: () => Date;
}

export type Replied = Outcome['outcome'] | 'held' | 'not-due';

/** Longer than a session may take: a lease that runs out under a sender that lives would call a mail uncertain too early. */
const LEASE_MS = 20 * 60_000;

/** Sends one answer whose time has come. Running it again on an answer that is sent, held or uncertain changes nothing. */
export async function reply(world: ReplyWorld, { replyId }: { replyId: number }): Promise<Replied> {
  const { outbox, log } = world;
  if (world.dryRun) return (await outbox.hold(replyId)) ? 'held' : 'not-due';
  const token = world.token();
  const row = await outbox.claim(replyId, token, new Date(world.now().getTime() + LEASE_MS));
  if (row === null) return 'not-due';
  if (row.raw === null) {
    await outbox.failed(replyId, token, 'There is no mail to send: it was suppressed before it was written.');
    return 'permanent';
  }
  const mail = { from: world.mailboxOf(row.vacancy), to: [world.sink ?? row.recipient], raw: row.raw };
  let granted = false;
  const commitPoint = async () => {
    granted = await outbox.commitPoint(replyId, token);
    return granted;
  };
  const outcome = await world.transport.send(mail, commitPoint).catch(async (error: unknown) => {
    // Without a granted commit point the dot was not sent. After it, only time can tell: the row is left to become UNCERTAIN.
    if (!granted) await outbox.temporary(replyId, token, 'The commit point could not be recorded.').catch(() => {});
    throw error;
  });
  await record(outbox, replyId, token, outcome);
  const fields = { replyId, messageId: row.messageId, vacancy: row.vacancy, outcome: outcome.outcome };
  if (outcome.outcome === 'sent') log.info(fields, 'answer sent');
  else log.warn({ ...fields, ...('error' in outcome ? { error: outcome.error } : {}) }, 'answer not sent');
  return outcome.outcome;
}

async function record(outbox: Outbox, id: number, token: string, outcome: Outcome): Promise<void> {
  switch (outcome.outcome) {
    case 'sent':
      await outbox.sent(id, token);
      return;
    case 'temporary':
      await outbox.temporary(id, token, outcome.error);
      return;
    case 'permanent':
      await outbox.failed(id, token, outcome.error);
      return;
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
  organisation: InEachLanguage<string>;
  secret: string;
  now: () => Date;
}
export interface ToAnswer {
  message: Pick<Message, 'messageId' | 'references' | 'inReplyTo'>;
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
  const rfcMessageId = world.mail.messageIdFor(world.secret, concerns, answer.template, vacancy.mailbox);
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
