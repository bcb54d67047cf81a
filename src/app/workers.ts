// Every worker there is, each as what it takes to start it; `intray run` starts all of them in one process.
import { randomUUID } from 'node:crypto';
import dns from 'node:dns/promises';
import { afterwardsOf } from '../domain/afterwards.ts';
import { localDay } from '../domain/deadline.ts';
import { gated } from '../mail/connect-gate.ts';
import { withSenderCheck } from '../mail/dkim.ts';
import { openFolder, systemClock, watchFolder } from '../mail/mailbox.ts';
import { parseMail } from '../mail/parse.ts';
import { openSent } from '../mail/sent.ts';
import type { Payload, QueueName } from '../queue/queues.ts';
import { assess } from '../stages/assess.ts';
import { copies } from '../stages/copies.ts';
import { digest } from '../stages/digest.ts';
import { extract } from '../stages/extract.ts';
import { housekeeping } from '../stages/housekeeping.ts';
import { watchMailbox } from '../stages/intake.ts';
import { lookAgain } from '../stages/look-again.ts';
import { reply } from '../stages/reply.ts';
import { sentVisits } from '../stages/sent-places.ts';
import { triage } from '../stages/triage.ts';
import { uncertain } from '../stages/uncertain.ts';
import { proofsFor } from '../store/bounces.ts';
import type { Finished } from '../store/finished.ts';
import { type App, digestWorld } from './app.ts';
import { type Beside, beside } from './beside.ts';
import { THIS_PROCESS } from './health.ts';
import { watchedFolders } from './imap.ts';
import { lookingAgain } from './look-again.ts';
import { copiesTo, placesOf } from './sent-places.ts';
import { startWeb } from './web.ts';

export interface Running {
  stop(): Promise<unknown>;
}

/** In the order of the line; stopping goes the same way, so that nothing new comes in while the rest finishes. */
export const WORKERS = {
  intake: startIntake,
  triage: (app) =>
    stage(app, 'triage', (job) =>
      triage(
        {
          ...common(app),
          blobs: app.blobs,
          reader: app.reader(),
          parse: parser(app),
          vacancies: app.vacancies,
          sharedMailboxes: sharedMailboxes(app),
        },
        job,
      ),
    ),
  extract: (app) =>
    stage(
      app,
      'extract',
      (job) => extract({ ...common(app), blobs: app.blobs, reader: app.reader() }, job),
      // One job for each reading process: more would only wait inside the reader.
      app.config.reading.processes,
    ),
  assess: startAssess,
  reply: startReply,
  digest: startDigest,
  housekeeping: startHousekeeping,
  web: startWeb,
} as const satisfies Record<string, (app: App) => Promise<Running>>;

export type WorkerName = keyof typeof WORKERS;
export const WORKER_NAMES = Object.keys(WORKERS) as WorkerName[];

function sharedMailboxes({ config }: App): string[] {
  return config.mailboxes.filter((m) => m.shared).map((m) => m.address);
}

function common(app: App) {
  return { store: app.messages, queues: app.queues, log: app.log, now: app.now };
}

async function stage<Name extends QueueName>(
  app: App,
  name: Name,
  run: (job: Payload<Name>) => Promise<unknown>,
  concurrency?: number,
): Promise<Running> {
  const worker = await app.queues.work(name, run, concurrency === undefined ? {} : { concurrency });
  return { stop: () => worker.close() };
}

function startAssess(app: App): Promise<Running> {
  const { applications, findings, outbox, guard, vacancies } = app;
  const shared = { ...common(app), ...app.drafting, vacancies };
  const world = { ...shared, applications, outbox, guard, sharedMailboxes: sharedMailboxes(app) };
  const again = { ...shared, findings, freshen: app.vacancyFiles.look };
  return stage(app, 'assess', (job) => (job.again ? lookAgain(again, job) : assess(world, job)));
}

/** Asks DNS about a sender only when that is configured. */
function parser({ config, vacancies }: App): typeof parseMail {
  if (!config.senders.checkDkim) return parseMail;
  const resolver = (domain: string, type: string) => dns.resolve(domain, type) as Promise<string[]>;
  return withSenderCheck(parseMail, { resolver }, [...new Set(vacancies.flatMap((v) => v.receivedBy))]);
}

async function startIntake(app: App): Promise<Running> {
  // A hundred mailboxes of one server do not all log in at once.
  const mail = { openFolder: gated(openFolder), watchFolder, systemClock };
  const holder = THIS_PROCESS + randomUUID();
  const { tokens } = app;
  const afterwards = (message: Finished) =>
    afterwardsOf(app.vacancies.find((v) => v.code === message.vacancy)?.afterwards ?? null, message);
  const finishing = app.vacancies.filter((v) => v.afterwards !== null).map((v) => v.code);
  // What lies in Junk stays there: the server learns from it.
  const watched = watchedFolders(app.config, tokens).map((folder) =>
    folder.junk ? folder : { ...folder, afterwards, finishing },
  );
  const world = { store: app.intake, blobs: app.blobs, queues: app.queues, mail, log: app.log, now: app.now };
  const handles = await Promise.all(watched.map((mailbox) => watchMailbox({ ...world, mailbox }, { holder })));
  const endRenewing = repeat(() => void tokens.renewDue(), RENEWAL_MS);
  return {
    stop() {
      endRenewing();
      return Promise.all(handles.map((handle) => handle.stop()));
    },
  };
}

/** How often it is looked whether a token is soon to end. */
const RENEWAL_MS = 30_000;

async function startReply(app: App): Promise<Running> {
  const { mode, sink, perHour } = app.config.sending;
  const mailboxOf = (code: string) => app.vacancies.find((v) => v.code === code)?.mailbox ?? '';
  const world = {
    outbox: app.outbox,
    transport: app.transport,
    mailboxOf,
    token: app.token,
    repeat,
    perHour,
    dryRun: mode === 'dry-run',
    sink,
    log: app.log,
  };
  // One job for each session with the relay: more would only wait in its line.
  return stage(app, 'reply', (job) => reply(world, job), app.config.smtp.connections);
}

/** Does not keep a process alive by itself. */
function repeat(run: () => void, everyMs: number): () => void {
  const timer = setInterval(run, everyMs).unref();
  return () => clearInterval(timer);
}

async function startDigest(app: App): Promise<Running> {
  const world = digestWorld(app);
  const [hour = '7', minute = '30'] = app.config.digest.at.split(':');
  const schedules: string[] = [];
  for (const { code, deadline } of app.vacancies)
    schedules.push(
      await app.queues.every(
        'digest',
        { vacancy: code },
        { pattern: `0 ${Number(minute)} ${Number(hour)} * * *`, tz: deadline.zone },
      ),
    );
  // Of vacancies that are gone.
  await app.queues.keepSchedules('digest', schedules);
  return stage(app, 'digest', async (job) => {
    const vacancy = app.vacancies.find((v) => v.code === job.vacancy);
    if (!vacancy) return;
    const outcome = await digest(world, { vacancy, day: job.day ?? localDay(app.now(), vacancy.deadline.zone) });
    // The queue tries again, with its pauses.
    if (outcome === 'temporary') throw new Error('The relay does not take the digest now.');
  });
}

/**
 * Runs once at the start, for what an earlier process left behind, and then every minute. What needs a mail server goes on beside
 * it: one that hangs never keeps a stopped message waiting.
 */
async function startHousekeeping(app: App): Promise<Running> {
  const world = { store: app.messages, outbox: app.outbox, queues: app.queues, log: app.log };
  await housekeeping(world);
  await app.queues.every('housekeeping', {}, { everyMs: 60_000 });
  const aside = besideHousekeeping(app);
  const worker = await stage(app, 'housekeeping', () => housekeeping(world).finally(aside.begin));
  aside.begin();
  return { stop: () => Promise.all([worker.stop(), aside.stop()]) };
}

/** Ends before the next minute, which may be another process's: two never put the same copy there. */
const SENT_MAIL_MS = 50_000;

/** Looks for answers of unknown fate, puts copies among the sent mail, has criteria looked for again: each by itself. */
function besideHousekeeping(app: App): Beside {
  const { config, outbox, tokens, log, now } = app;
  const visits = sentVisits({ mail: { openSent }, log, now });
  const find = (ids: number[]) => proofsFor(app.database.db, ids);
  const look = uncertain({ outbox, proofsFor: find, placesOf: placesOf(config, tokens), visits, log, now });
  const copyTo = copiesTo(config, tokens);
  const again = beside('look-again', lookingAgain(app), SENT_MAIL_MS, log);
  app.vacancyFiles.onWords(again.begin);
  const tasks = [
    again,
    beside('uncertain', look, SENT_MAIL_MS, log),
    beside('copies', (signal) => copies({ outbox, copyTo, visits, log, now }, signal), SENT_MAIL_MS, log),
  ];
  return {
    begin() {
      for (const task of tasks) task.begin();
    },
    async stop() {
      await Promise.all(tasks.map((task) => task.stop()));
    },
  };
}
