// How the service is, for a monitor and for the page of operations: states and numbers, and nothing about anybody.
import { hostname } from 'node:os';
import { type Condition, conditionOf } from '../documents/antivirus.ts';
import type { Alerts, MailboxLine, OperationsView } from '../domain/review.ts';
import { type Watch, type WatchedFolder, watchesOf } from '../domain/watch.ts';
import type { Counts } from '../queue/open.ts';
import { reviewStore } from '../store/review.ts';
import type { App } from './app.ts';
import type { Tokens } from './tokens.ts';

export interface Health {
  watches: Watch[];
  view: OperationsView;
  alerts: Alerts;
  /** Answers that wait until a person decides. */
  waitingForAPerson: number;
  queues: Record<string, Counts>;
  antivirus: Condition | null;
  /** Logins whose tokens this process cannot renew; those that another process makes are not known here. */
  tokens: ReturnType<Tokens['problems']>;
}

/** What a folder's lease is held under by this process; what comes after it tells one start from the next. */
export const THIS_PROCESS = `${hostname()}/${process.pid}/`;

/** Every folder that the configuration watches, in its order. */
function configuredFolders({ mailboxes }: Pick<App['config'], 'mailboxes'>): WatchedFolder[] {
  return mailboxes.flatMap(({ address, folder, junk, pollSeconds }) => [
    { address, folder, pollSeconds },
    ...(junk === null ? [] : [{ address, folder: junk, pollSeconds }]),
  ]);
}

/** What the rows of watched folders say; a folder nobody has watched yet counts as missing from this call on. */
export function watchesFor(app: Pick<App, 'config' | 'now'>): (lines: MailboxLine[]) => Watch[] {
  const began = app.now();
  const folders = configuredFolders(app.config);
  return (lines) => watchesOf(lines, folders, app.now(), began);
}

/** @param watches as `watchesFor` gives it */
export function healthOf(app: App, watches: (lines: MailboxLine[]) => Watch[]): () => Promise<Health> {
  const review = reviewStore(app.database.db);
  return async () => {
    const now = app.now();
    const view = await review.operations(now);
    return {
      watches: watches(view.mailboxes),
      view,
      alerts: await review.alerts('all'),
      waitingForAPerson: (await review.answersCounted('all', null)).WAITING,
      queues: await app.queues.counts(),
      antivirus: app.antivirus && (await conditionOf(app.antivirus, now)),
      tokens: app.tokens.problems(),
    };
  };
}

/** What /healthz says. Waiting for a person is no illness: whoever restarts what is not `ok` would mend nothing. */
export function healthReport({ watches, view, alerts, queues, antivirus, tokens }: Health, sending: object): object {
  const mailboxes = watches
    .filter((watch) => watch.configured)
    .map(({ address, folder, state, since, ok, lastReconciledAt, newestUid, behind, lastError, holder }) => {
      const watchedBy = holder && (holder.startsWith(THIS_PROCESS) ? 'this process' : 'another process');
      const shown = { address, folder, ok, state, stateSince: since, watchedBy };
      return { ...shown, lastReconciledAt, newestUid, behind, lastError };
    });
  return {
    ok: mailboxes.every((mailbox) => mailbox.ok) && antivirus?.ok !== false,
    mailboxes,
    messages: view.messages,
    answers: view.answers,
    alerts,
    sending,
    queues,
    antivirus,
    tokens,
  };
}
