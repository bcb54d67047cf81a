// The one place that wires: opens every edge a configuration names and hands each stage its world.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/load.ts';
import { type Antivirus, antivirusOf } from '../documents/antivirus.ts';
import { openReader, type Reader } from '../documents/reader.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Log } from '../log.ts';
import { compose, messageIdFor } from '../mail/compose.ts';
import { sha256 } from '../mail/parse.ts';
import { smtpTransport, type Transport } from '../mail/transport.ts';
import { openQueues, type Queues } from '../queue/open.ts';
import type { DigestWorld } from '../stages/digest.ts';
import { type ApplicationStore, applicationStore } from '../store/applications.ts';
import { type Blobs, openBlobs } from '../store/blobs.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { type Digests, openDigests } from '../store/digests.ts';
import { type IntakeStore, intakeStore } from '../store/intake.ts';
import { databaseIsJournal, type Journal, openJournal } from '../store/journal.ts';
import { type MessageStore, messageOf, messageStore } from '../store/messages.ts';
import { type Outbox, openOutbox } from '../store/outbox.ts';
import { loadTemplates, type Templates } from '../templates/templates.ts';

export interface App {
  config: Config;
  vacancies: Vacancy[];
  database: Database;
  blobs: Blobs;
  queues: Queues;
  templates: Templates;
  transport: Transport;
  intake: IntakeStore;
  messages: MessageStore;
  applications: ApplicationStore;
  outbox: Outbox;
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
 * @throws LockedError, DatabaseError, BlobError, QueueError: each with a sentence a person may see
 */
export async function openApp(config: Config, log: Log, now: () => Date = () => new Date()): Promise<App> {
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
    const journal = await journalFor(database, config.data);
    opened.push(journal);
    const queues = await openQueues({ redisUrl: config.redisUrl, connection: database.queueConnection, log });
    opened.push(queues);
    const outbox = openOutbox(database.db, journal, now);
    const digests = openDigests(database.db, now);
    const intake = intakeStore(database.db, now);
    const messages = messageStore(database.db, now);
    await settle(database, { outbox, digests, intake, messages }, now());
    const templates = loadTemplates();
    const secret = await ownSecret(config.data);
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
      database,
      blobs,
      queues,
      templates,
      transport: smtpTransport(config.smtp),
      intake,
      messages,
      applications: applicationStore(database.db, now),
      outbox,
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
  { outbox, digests, intake, messages }: Pick<App, 'outbox' | 'digests' | 'intake' | 'messages'>,
  now: Date,
): Promise<void> {
  const alone = database.kind === 'pglite';
  if (alone) {
    await intake.freeLeases();
    await messages.wakeAll();
  }
  await outbox.reconcileJournal();
  await outbox.expired(alone ? new Date(Date.UTC(9999, 0)) : now);
  await digests.recover(alone ? new Date(Date.UTC(9999, 0)) : new Date(now.getTime() - SESSION_MS));
}

async function journalFor(database: Database, data: string): Promise<Journal> {
  return database.kind === 'postgres' ? databaseIsJournal() : openJournal(join(data, 'journal', 'sending.log'));
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
