// Every worker there is, each as what it takes to start it; `intray run` starts all of them in one process.
import dns from 'node:dns/promises';
import { afterwardsOf } from '../domain/afterwards.ts';
import { localDay } from '../domain/deadline.ts';
import { withSenderCheck } from '../mail/dkim.ts';
import { openFolder, systemClock, watchFolder } from '../mail/mailbox.ts';
import { parseMail } from '../mail/parse.ts';
import type { Payload, QueueName } from '../queue/queues.ts';
import { assess } from '../stages/assess.ts';
import { digest } from '../stages/digest.ts';
import { extract } from '../stages/extract.ts';
import { housekeeping } from '../stages/housekeeping.ts';
import { watchMailbox } from '../stages/intake.ts';
import { reply } from '../stages/reply.ts';
import { triage } from '../stages/triage.ts';
import type { Finished } from '../store/intake.ts';
import { type App, digestWorld } from './app.ts';
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
          sharedMailboxes: app.config.mailboxes.filter((m) => m.shared).map((m) => m.address),
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
  assess: (app) =>
    stage(app, 'assess', (job) =>
      assess(
        {
          ...common(app),
          ...app.drafting,
          applications: app.applications,
          outbox: app.outbox,
          vacancies: app.vacancies,
        },
        job,
      ),
    ),
  reply: startReply,
  digest: startDigest,
  housekeeping: startHousekeeping,
  web: startWeb,
} as const satisfies Record<string, (app: App) => Promise<Running>>;

export type WorkerName = keyof typeof WORKERS;
export const WORKER_NAMES = Object.keys(WORKERS) as WorkerName[];

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

/** Asks DNS about a sender only when that is configured. */
function parser({ config, vacancies }: App): typeof parseMail {
  if (!config.senders.checkDkim) return parseMail;
  const resolver = (domain: string, type: string) => dns.resolve(domain, type) as Promise<string[]>;
  return withSenderCheck(parseMail, { resolver }, [...new Set(vacancies.flatMap((v) => v.receivedBy))]);
}

async function startIntake(app: App): Promise<Running> {
  const mail = { openFolder, watchFolder, systemClock };
  const watched = app.config.mailboxes.flatMap((mailbox) => {
    const { address, host, port, user, password, pollSeconds, folder, junk, security } = mailbox;
    const answerFrom = mailbox.answerFrom === null ? null : new Date(mailbox.answerFrom);
    const imap = { host, port, user, password, secure: security === 'tls', plaintextLogin: security === 'none' };
    const inbox = { address, answerFrom, pollSeconds, junk: false, imap: { ...imap, folder } };
    const afterwards = (message: Finished) =>
      afterwardsOf(app.vacancies.find((v) => v.code === message.vacancy)?.afterwards ?? null, message);
    // What lies in Junk stays there: the server learns from it.
    return [
      { ...inbox, afterwards },
      ...(junk === null ? [] : [{ ...inbox, junk: true, imap: { ...imap, folder: junk } }]),
    ];
  });
  const world = { store: app.intake, blobs: app.blobs, queues: app.queues, mail, log: app.log, now: app.now };
  const handles = await Promise.all(watched.map((mailbox) => watchMailbox({ ...world, mailbox })));
  return { stop: () => Promise.all(handles.map((handle) => handle.stop())) };
}

async function startReply(app: App): Promise<Running> {
  const { mode, sink } = app.config.sending;
  const mailboxOf = (code: string) => app.vacancies.find((v) => v.code === code)?.mailbox ?? '';
  const world = {
    outbox: app.outbox,
    transport: app.transport,
    mailboxOf,
    token: app.token,
    dryRun: mode === 'dry-run',
    sink,
    log: app.log,
    now: app.now,
  };
  return stage(app, 'reply', (job) => reply(world, job));
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

/** Runs once at the start, for what an earlier process left behind, and then every minute. */
async function startHousekeeping(app: App): Promise<Running> {
  const world = { store: app.messages, outbox: app.outbox, queues: app.queues, log: app.log };
  await housekeeping(world);
  await app.queues.every('housekeeping', {}, { everyMs: 60_000 });
  return stage(app, 'housekeeping', () => housekeeping(world));
}
