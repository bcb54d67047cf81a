// Starts the pages for people: review for HR, queues and mailboxes for operations.
import { type Condition, conditionOf } from '../documents/antivirus.ts';
import { reviewStore } from '../store/review.ts';
import { sessionStore } from '../store/sessions.ts';
import { serveWeb } from '../web/serve.ts';
import { createWeb } from '../web/web.tsx';
import type { App } from './app.ts';

/** @returns the address it listens on, and how to stop it */
export async function startWeb(app: App): Promise<{ url: string; stop(): Promise<void> }> {
  const { web, organisation } = app.config;
  const store = { ...reviewStore(app.database.db), ...sessionStore(app.database.db) };
  const { antivirus } = app;
  const pages = createWeb({
    store,
    blobs: app.blobs,
    antivirus: antivirus && {
      scan: (content) => antivirus.scan(Buffer.from(content)),
      condition: () => conditionOf(antivirus, app.now()),
    },
    queues: app.queues,
    settings: {
      users: web.users,
      publicUrl: web.publicUrl ?? `http://${web.host}:${web.port}`,
      organisation: organisation.en ?? organisation.fr ?? '',
    },
    vacancies: app.vacancies,
    actions: {
      async release(replyId, actor) {
        const released = await app.outbox.release(replyId, actor);
        if (released) await app.queues.add('reply', { replyId });
        return released;
      },
      arrived: (replyId, actor) => app.outbox.arrived(replyId, actor),
    },
    health: () => health(app),
    log: app.log,
    now: app.now,
  });
  const served = await serveWeb(pages, { host: web.host, port: web.port });
  app.log.info({ url: served.url }, 'pages are up');
  return { url: served.url, stop: served.close };
}

/** What a monitor asks for: no personal data, only states and numbers. */
async function health(app: App): Promise<object> {
  const { mailboxes, messages, answers } = await reviewStore(app.database.db).operations();
  const watched = mailboxes.map(({ address, folder, state, stateSince, lastReconciledAt, lastError }) => {
    return { address, folder, state, stateSince, lastReconciledAt, lastError };
  });
  const queues = await app.queues.counts();
  const antivirus: Condition | null = app.antivirus && (await conditionOf(app.antivirus, app.now()));
  const ok = mailboxes.every((mailbox) => mailbox.state === 'live') && antivirus?.ok !== false;
  return { ok, mailboxes: watched, messages, answers, queues, antivirus };
}
