// Intake: from an IMAP folder to a FETCHED row and a kept source; it promises that nothing the server shows is lost, and nothing is taken in twice.
import { randomUUID } from 'node:crypto';
import type { Afterwards } from '../domain/afterwards.ts';
import { patienceMs } from '../domain/watch.ts';
import type {
  FolderState,
  FolderWatch,
  ImapSettings,
  openFolder,
  systemClock,
  WatchClock,
  watchFolder,
} from '../mail/mailbox.ts';
import type { Blobs } from '../store/blobs.ts';
import type { Finished } from '../store/finished.ts';
import type { IntakeStore } from '../store/intake.ts';
import { backlogTold } from './backlog.ts';
import { newMemory, reconcileFolder } from './reconcile.ts';

export interface IntakeMailbox {
  /** The vacancy mailbox's own address. */
  address: string;
  imap: ImapSettings;
  /** The account's Junk folder: what lies there is listed and never answered. */
  junk?: boolean;
  /** From when on its mail is answered; null: from the first activation on. */
  answerFrom: Date | null;
  /** Longest time between two looks, in seconds; 60 unless set. */
  pollSeconds?: number;
  /** What becomes of a finished message in the folder; missing, or null for a message: it stays as it is. */
  afterwards?: (message: Finished) => Afterwards | null;
  /** Codes of the vacancies that want it so; missing: all mail is asked about. */
  finishing?: string[];
}

export interface IntakeWorld {
  store: IntakeStore;
  blobs: Pick<Blobs, 'put' | 'batch'>;
  queues: {
    addAll(queue: 'triage', payloads: { messageId: number }[], options?: { behind: boolean }): Promise<unknown>;
  };
  mail: { openFolder: typeof openFolder; watchFolder: typeof watchFolder; systemClock: typeof systemClock };
  mailbox: IntakeMailbox;
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
  now: () => Date;
}

export interface LeaseOptions {
  /** Names this intake; random unless set. */
  holder?: string;
  /** How long a lease outlives an intake that died, in seconds. It is renewed four times in that time. */
  leaseSeconds?: number;
  clock?: WatchClock;
}

export interface IntakeHandle {
  /** Resolves when all that lay in the folder at the time of the call has been taken in; rejects on standby and after a stop. */
  reconcileNow(): Promise<void>;
  /** `standby`: another intake watches this folder. */
  state(): Omit<FolderState, 'state'> & { state: FolderState['state'] | 'standby' };
  stop(): Promise<void>;
}

/**
 * Watches one folder for as long as this intake holds its lease, and stands by while another does.
 * Returns once the lease was asked for; connecting goes on by itself.
 */
export async function watchMailbox(world: IntakeWorld, options: LeaseOptions = {}): Promise<IntakeHandle> {
  const { store, mail, mailbox, log, now } = world;
  const { holder = randomUUID(), leaseSeconds = 20, clock = mail.systemClock(now) } = options;
  const names = { mailbox: mailbox.address, folder: folderOf(mailbox) };
  const row = await store.activate(mailbox.address, names.folder, mailbox.answerFrom, mailbox.junk);
  const stopping = new AbortController();
  let watch: FolderWatch | null = null;
  let standbySince: Date | null = null;
  let leasedUntil = 0;
  let signOfLife = now();
  let stalled = false;

  const leased = async () => {
    const asked = now().getTime();
    // With the database away nobody else can take the lease, but ours ends all the same.
    const taken = await store.lease(row.id, holder, leaseSeconds * 1000).catch(() => null);
    if (taken) leasedUntil = asked + leaseSeconds * 1000;
    return taken ?? now().getTime() < leasedUntil;
  };
  const startWatch = async () => {
    standbySince = null;
    // What a process that was killed left there is not true any more.
    await store.showState(row.id, 'reconnecting', null, holder).catch(() => undefined);
    const memory = newMemory();
    const { answerFrom } = row;
    const told = backlogTold(now, (line) => log.info({ ...names, ...line }, 'taking in a backlog'));
    let logged = '';
    watch = mail.watchFolder({
      settings: mailbox.imap,
      clock,
      ...(mailbox.pollSeconds === undefined ? {} : { pollSeconds: mailbox.pollSeconds }),
      open: mail.openFolder,
      async reconcile(session, signal, works) {
        const progress = (left: number) => {
          signOfLife = now();
          works();
          told(left);
        };
        await reconcileFolder({ world, mailboxId: row.id, session, signal, memory, holder, answerFrom, progress });
        signOfLife = now();
      },
      onState: async (next) => {
        // Told again after the database was away, and logged once.
        const change = `${next.state} ${next.failure}`;
        if (change !== logged) {
          const fields = { ...names, failure: next.failure ?? undefined, reason: next.lastError ?? undefined };
          if (next.state === 'reconnecting') log.warn(fields, next.state);
          else log.info(fields, next.state);
        }
        logged = change;
        await store.showState(row.id, next.state, next.lastError, holder);
      },
    });
  };
  const endWatch = async () => {
    await watch?.stop();
    watch = null;
  };
  const standBy = async () => {
    if (standbySince) return;
    standbySince = now();
    await endWatch();
    log.info(names, 'standby');
  };
  const tellOfStall = () => {
    const silent = now().getTime() - signOfLife.getTime() > patienceMs(mailbox.pollSeconds ?? 60);
    const was = stalled;
    stalled = silent && watch?.state().state === 'live';
    if (stalled && !was) log.warn({ ...names, since: signOfLife }, 'stalled');
  };
  const look = async () => {
    const mine = await leased();
    if (mine && !watch) await startWatch();
    if (!mine) await standBy();
    tellOfStall();
  };

  await look();
  const running = (async () => {
    // A hundred mailboxes that start together do not renew together.
    let part = clock.random();
    while (!stopping.signal.aborted) {
      await clock.pause(((leaseSeconds * 1000) / 4) * part, stopping.signal);
      part = 1;
      if (!stopping.signal.aborted) await look();
    }
    await endWatch();
    await store.release(row.id, holder).catch(() => undefined);
  })();

  return {
    reconcileNow: () => watch?.reconcileNow() ?? Promise.reject(new Error('Another intake watches this mailbox.')),
    state: () =>
      watch?.state() ?? {
        state: stopping.signal.aborted ? 'stopped' : 'standby',
        since: standbySince ?? now(),
        lastError: null,
        failure: null,
      },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/**
 * Takes in once what lies in a folder, without watching it and without its lease.
 * @throws ImapFailure when the server is away, or refuses
 */
export async function reconcileOnce(world: IntakeWorld): Promise<void> {
  const { store, mail, mailbox } = world;
  const row = await store.activate(mailbox.address, folderOf(mailbox), mailbox.answerFrom, mailbox.junk);
  const session = await mail.openFolder(mailbox.imap);
  try {
    const signal = new AbortController().signal;
    await reconcileFolder({ world, mailboxId: row.id, session, signal, memory: newMemory() });
  } finally {
    await session.close();
  }
}

function folderOf(mailbox: IntakeMailbox): string {
  return mailbox.imap.folder ?? 'INBOX';
}
