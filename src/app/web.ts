// Starts the pages for people: review for HR, queues and mailboxes for operations.
import { type Condition, conditionOf } from '../documents/antivirus.ts';
import { reviewStore } from '../store/review.ts';
import { sessionStore } from '../store/sessions.ts';
import { serveWeb } from '../web/serve.ts';
import { createWeb } from '../web/web.tsx';
import { answerDeeds } from './answers.ts';
import type { App } from './app.ts';
import { placesOf } from './sent-places.ts';

/** @returns the address it listens on, and how to stop it */
export async function startWeb(app: App): Promise<{ url: string; stop(): Promise<void> }> {
  const { web, organisation, sending } = app.config;
  const places = placesOf(app.config);
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
      sending: { mode: sending.mode, sink: sending.sink },
      lookedForIn: (vacancy) => places(vacancy).map((place) => place.name),
    },
    vacancies: app.vacancies,
    actions: answerDeeds(app),
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
  const review = reviewStore(app.database.db);
  const { mailboxes, messages, answers } = await review.operations();
  const alerts = await review.alerts('all');
  const { mode, sink } = app.config.sending;
  const watched = mailboxes.map(({ address, folder, state, stateSince, lastReconciledAt, lastError }) => {
    return { address, folder, state, stateSince, lastReconciledAt, lastError };
  });
  const queues = await app.queues.counts();
  const antivirus: Condition | null = app.antivirus && (await conditionOf(app.antivirus, app.now()));
  const ok = mailboxes.every((mailbox) => mailbox.state === 'live') && antivirus?.ok !== false;
  // Waiting for a person is no illness: whoever restarts what is not `ok` would mend nothing.
  return {
    ok,
    mailboxes: watched,
    messages,
    answers,
    alerts,
    sending: { mode, sink: sink !== null },
    queues,
    antivirus,
  };
}
