// Starts the pages for people: review for HR, queues and mailboxes for operations; and what monitors ask for.
import { conditionOf } from '../documents/antivirus.ts';
import { reviewStore } from '../store/review.ts';
import { sessionStore } from '../store/sessions.ts';
import { serveWeb } from '../web/serve.ts';
import { createWeb } from '../web/web.tsx';
import { answerDeeds } from './answers.ts';
import type { App } from './app.ts';
import { healthOf, healthReport, watchesFor } from './health.ts';
import { metricsOpenTo, metricsText } from './metrics.ts';
import { newVacancies } from './new-vacancies.ts';
import { placesOf } from './sent-places.ts';
import { vacancyDesk } from './vacancy-desk.ts';

/** @returns the address it listens on, and how to stop it */
export async function startWeb(app: App): Promise<{ url: string; stop(): Promise<void> }> {
  const { web, organisation, sending } = app.config;
  const places = placesOf(app.config);
  const store = { ...reviewStore(app.database.db), ...sessionStore(app.database.db) };
  const { antivirus } = app;
  const watches = watchesFor(app);
  const health = healthOf(app, watches);
  const shownSending = { mode: sending.mode, sink: sending.sink !== null };
  const drafting = newVacancies(app.vacancyFiles.folder, { log: app.log, scan: antivirus?.scan });
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
      watched: app.config.mailboxes,
    },
    vacancies: app.vacancies,
    vacancyFiles: vacancyDesk(app.vacancyFiles),
    newVacancies: {
      ...drafting,
      async keep(code, yaml) {
        const kept = await drafting.keep(code, yaml);
        if (kept.kept) await app.vacancyFiles.look();
        return kept;
      },
    },
    actions: answerDeeds(app),
    async retry(messageId, actor) {
      const next = await app.intake.retry(messageId, actor);
      if (next === 'read') await app.queues.add('triage', { messageId });
      return next !== null;
    },
    health: async () => healthReport(await health(), shownSending),
    watches,
    metrics:
      metricsOpenTo(web) === 'nobody'
        ? null
        : {
            token: web.metricsToken,
            text: async () => metricsText(await health(), app.now(), process.memoryUsage()),
          },
    log: app.log,
    now: app.now,
  });
  const served = await serveWeb(pages, { host: web.host, port: web.port });
  app.log.info({ url: served.url }, 'pages are up');
  return {
    url: served.url,
    async stop() {
      await served.close();
      await drafting.close();
    },
  };
}
