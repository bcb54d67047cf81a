// Assess: everything known about a message becomes one decision; it, the application and the answer are recorded together.
import { ownAddresses } from '../domain/addressed.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import { decide } from '../domain/decide.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { ApplicationStore } from '../store/applications.ts';
import type { MessageStore, messageOf } from '../store/messages.ts';
import type { Outbox } from '../store/outbox.ts';
import type { RestoreGuard } from '../store/restore.ts';
import { wordsKey } from './look-again.ts';
import { type DraftWorld, draftReply } from './reply.ts';

export interface AssessWorld extends DraftWorld {
  store: MessageStore;
  applications: ApplicationStore;
  outbox: Pick<Outbox, 'enqueue' | 'recall'>;
  guard: Pick<RestoreGuard, 'restoredAt'>;
  queues: {
    add(queue: 'reply', payload: { replyId: number }): Promise<unknown>;
    add(queue: 'triage' | 'assess', payload: { messageId: number; again?: true }): Promise<unknown>;
  };
  messageOf: typeof messageOf;
  sha256: (text: string) => string;
  vacancies: Vacancy[];
  /** Addresses of mailboxes that several vacancies share. */
  sharedMailboxes?: string[];
  log: { info(fields: object, words: string): void };
}

/**
 * Runs once for each message, in the order in which one sender's mail was received; a second run changes nothing.
 * A message that has to wait for an earlier one is queued again by that one.
 */
export async function assess(world: AssessWorld, { messageId }: { messageId: number }): Promise<void> {
  const loaded = await world.store.load(messageId);
  if (loaded?.row.state !== 'CLASSIFIED' || !loaded.row.parsed) return;
  const { row, mailbox } = loaded;
  if (await world.store.mustWait(row)) {
    // New mail does not wait for a backlog: only what may be of the same sender is looked into before it.
    if (row.internalDate === null || row.internalDate >= mailbox.answerFrom)
      for (const earlier of await world.store.waitedFor(row)) await world.queues.add('triage', { messageId: earlier });
    return;
  }

  const message = world.messageOf(loaded.row.parsed);
  const vacancy = world.vacancies.find((v) => v.code === row.vacancy) ?? null;
  const own = ownAddresses(world.vacancies, { mailbox: mailbox.address });
  const { candidate, answerTo } = correspondentOf(message, own);
  const past = {
    row,
    addresses: candidate ? [candidate.address] : [],
    name: candidate?.name ?? '',
    thread: [...message.inReplyTo, ...message.references],
    answerTo,
    closesAt: vacancy?.deadline.closesAt ?? null,
  };
  const history = await world.applications.history(past);
  const documents = (await world.store.documents(messageId)).map((d) => d.reading);
  const words = vacancy && wordsKey(vacancy.criteria, world.sha256);
  const decision = decide({
    message,
    arrival: {
      internalDate: row.internalDate,
      mailbox: mailbox.address,
      shared: world.sharedMailboxes?.includes(mailbox.address) === true,
    },
    vacancy,
    vacancies: world.vacancies,
    documents,
    history,
    junk: mailbox.junk,
    answerFrom: mailbox.answerFrom,
    restoredAt: await world.guard.restoredAt(),
    otherwise: row.createdAt,
    sha256: world.sha256,
  });

  const before = history.applications.find((a) => a.id === decision.application) ?? null;
  let replyId: number | null = null;
  let restoredId: number | null = null;
  const enqueue: Parameters<ApplicationStore['record']>[3] = async (tx, applicationId) => {
    if (decision.answer) await world.applications.noAnswerSince(tx, past, history);
    const draft =
      vacancy &&
      (await draftReply(world, decision, {
        message,
        fingerprint: row.fingerprint ?? `message:${messageId}`,
        messageId,
        applicationId,
        vacancy,
        onFile: before?.papers ?? [],
      }));
    const queued = draft && (await world.outbox.enqueue(tx, draft));
    if (queued && queued !== 'already' && queued.state === 'PENDING') replyId = queued.id;
    if (queued && queued !== 'already' && queued.suppressed === 'restored') restoredId = queued.id;
  };
  const recorded = await world.applications.record(row, decision, before, enqueue, words);
  if (!recorded) return;
  world.log.info(
    { messageId, vacancy: decision.vacancy, kind: decision.kind, disposition: decision.disposition },
    'message decided',
  );
  if (restoredId !== null) await world.outbox.recall(restoredId);
  if (replyId !== null) await world.queues.add('reply', { replyId });
  // Its words were changed meanwhile.
  if (vacancy && words !== wordsKey(vacancy.criteria, world.sha256))
    await world.queues.add('assess', { messageId, again: true });
  for (const waiting of await world.store.waitingBehind(row)) await world.queues.add('assess', { messageId: waiting });
}
