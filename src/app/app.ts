// The one place that wires: opens every edge a configuration names and hands each stage its world.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/load.ts';
import { type Antivirus, antivirusOf } from '../documents/antivirus.ts';
import { openReader, type Reader } from '../documents/reader.ts';
import { mailboxesServing } from '../domain/sharing.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Log } from '../log.ts';
import { compose, messageIdFor } from '../mail/compose.ts';
import { sha256 } from '../mail/parse.ts';
import type { Transport } from '../mail/transport.ts';
import { openQueues, type Queues } from '../queue/open.ts';
import type { DigestWorld } from '../stages/digest.ts';
import { type ApplicationStore, applicationStore } from '../store/applications.ts';
import { type Blobs, openBlobs } from '../store/blobs.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { type Digests, openDigests } from '../store/digests.ts';
import { type FindingsStore, findingsStore } from '../store/findings.ts';
import { type IntakeStore, intakeStore } from '../store/intake.ts';
import { databaseIsJournal, type Journal, openJournal } from '../store/journal.ts';
import { openMark } from '../store/mark.ts';
import { type MessageStore, messageOf, messageStore } from '../store/messages.ts';
import { type Outbox, openOutbox } from '../store/outbox.ts';
import { type RestoreGuard, restoreGuard } from '../store/restore.ts';
import { loadTemplates, type Templates } from '../templates/templates.ts';
import { openSmtp } from './smtp.ts';
import { openTokens, type Tokens } from './tokens.ts';
import { followVacancies, type VacancyFiles } from './vacancies.ts';

export interface App {
  config: Config;
  vacancies: Vacancy[];
  /** Their files: other words for criteria are taken up while the process runs. */
  vacancyFiles: VacancyFiles;
  database: Database;
  blobs: Blobs;
  queues: Queues;
  templates: Templates;
  /** What logins by token are made with: one source for all that name the same. */
  tokens: Tokens;
  transport: Transport;
  intake: IntakeStore;
  messages: MessageStore;
  applications: ApplicationStore;
  findings: FindingsStore;
  outbox: Outbox;
  /** Keeps a database put back from a backup from answering twice. */
  guard: RestoreGuard;
  digests: Digests;
  /** Started when the first stage asks for it: not every process reads documents. */
  reader(): Reader;
  /** Null where none is configured. */
  antivirus: Antivirus | null;
  /** What stays the same in every answer. */
  drafting: {
    templates: Templates;
    mail: { compose: typeof compose; messageIdFor: typeof messageIdFor };
    organisation: Config['organisation'];
    secret: string;
    now: () => Date;
    messageOf: typeof messageOf;
    sha256: typeof sha256;
  };
  token: () => string;
  log: Log;
  now: () => Date;
  close(): Promise<void>;
}

/**
 * Opens database, files, queues and templates; connects to no mail server yet.
 * @throws TemplateFaults, LockedError, DatabaseError, BlobError, QueueError: each with a sentence a person may see
 */
export async function openApp(config: Config, log: Log, now: () => Date = () => new Date()): Promise<App> {
  const templates = loadTemplates({ folder: config.templates, vacancies: config.vacancies.map((v) => v.code) });
  const database = await openDatabase({
    url: config.databaseUrl,
    dir: config.data,
    log,
    now,
    queue: config.redisUrl === null,
  });
  const opened: { close(): Promise<unknown> }[] = [database];
  const close = async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
  };
  try {
    const blobs = await openBlobs(join(config.data, 'files'));
    const journal = await journalFor(database, config.data, log);
    opened.push(journal);
    const mark = await openMark(markIn(config.data), now);
    opened.push(mark);
    const guard = restoreGuard({ database, data: config.data, mark, log, now });
    const messages = messageStore(database.db, now);
    const queues = await openQueues({
      redisUrl: config.redisUrl,
      connection: database.queueConnection,
      log,
      onEmptied: () => messages.wakeAll(),
    });
    opened.push(queues);
    const outbox = openOutbox(database.db, journal, now, mark);
    const digests = openDigests(database.db, now, (vacancy) =>
      mailboxesServing(vacancy, config.mailboxes, config.vacancies),
    );
    const intake = intakeStore(database.db, now);
    await settle(database, { guard, outbox, digests, intake, messages }, now());
    const secret = await ownSecret(config.data);
    const vacancyFiles = followVacancies(config.vacancyFolder, config.vacancies, log);
    opened.push(vacancyFiles);
    const tokens = openTokens(config, log, now);
    const transport = openSmtp(config, tokens);
    opened.push(transport);
    const antivirus = antivirusOf(config.antivirus);
    let reader: Reader | undefined;
    const openedReader = () => {
      if (!reader) {
        reader = openReader({ processes: config.reading.processes, log, scan: antivirus?.scan });
        opened.push(reader);
      }
      return reader;
    };
    return {
      config,
      vacancies: config.vacancies,
      vacancyFiles,
      database,
      blobs,
      queues,
      templates,
      tokens,
      transport,
      intake,
      messages,
      applications: applicationStore(database.db, now),
      findings: findingsStore(database.db, now),
      outbox,
      guard,
      digests,
      reader: openedReader,
      antivirus,
      drafting: {
        templates,
        mail: { compose, messageIdFor },
        organisation: config.organisation,
        secret,
        now,
        messageOf,
        sha256,
      },
      token: randomUUID,
      log,
      now,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Database and restore guard alone, for what a person tells the guard. Nothing is looked at or settled. */
export async function openGuard(
  config: Config,
  log: Log,
  now: () => Date,
): Promise<{ guard: RestoreGuard; close(): Promise<void> }> {
  const database = await openDatabase({ url: config.databaseUrl, dir: config.data, log, now, queue: false });
  try {
    const mark = await openMark(markIn(config.data), now);
    const guard = restoreGuard({ database, data: config.data, mark, log, now });
    return { guard, close: () => mark.close().finally(database.close) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What the digest stage needs, for the worker and for the command line. */
export function digestWorld(app: App): DigestWorld {
  const { organisation, sending, web } = app.config;
  return {
    ...app.drafting,
    digests: app.digests,
    transport: app.transport,
    settings: { organisation, publicUrl: web.publicUrl, secret: app.drafting.secret },
    dryRun: sending.mode === 'dry-run',
    sink: sending.sink,
    log: app.log,
  };
}

/** Digests of another process may still be under way for as long as a session can take. */
const SESSION_MS = 30 * 60_000;

/**
 * Before anything is sent: what an earlier process left half-way. On the embedded database every lease is of a process
 * that is gone; on a server other processes may hold theirs.
 */
async function settle(
  database: Database,
  { guard, outbox, digests, intake, messages }: Pick<App, 'guard' | 'outbox' | 'digests' | 'intake' | 'messages'>,
  now: Date,
): Promise<void> {
  const alone = database.kind === 'pglite';
  if (alone) {
    await intake.freeLeases();
    await messages.wakeAll();
  }
  // Before an answer that was on its way goes back to PENDING: in the time a backup has lost it may have been sent.
  await guard.settle();
  await outbox.reconcileJournal();
  await outbox.expired(alone ? new Date(Date.UTC(9999, 0)) : now);
  await outbox.pruneJournal();
  await digests.recover(alone ? new Date(Date.UTC(9999, 0)) : new Date(now.getTime() - SESSION_MS));
}

async function journalFor(database: Database, data: string, log: Log): Promise<Journal> {
  return database.kind === 'postgres' ? databaseIsJournal() : openJournal(join(data, 'journal', 'sending.log'), log);
}

function markIn(data: string): string {
  return join(data, 'journal', 'mark');
}

/** The key of our Message-IDs: made once and kept with the data, so that a restart gives an answer the same id. */
async function ownSecret(data: string): Promise<string> {
  const file = join(data, 'secret');
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(file, 'utf8')).trim();
}
