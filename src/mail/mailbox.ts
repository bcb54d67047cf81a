// One IMAP folder, watched: it promises that `reconcile` runs after every change the server tells of and every poll, and that a lost server is tried again for ever.

import { setTimeout as delay } from 'node:timers/promises';
import { ImapFailure, type ImapFailureKind } from './imap-failure.ts';
import { type FolderSession, type ImapSettings, openFolder } from './imap-session.ts';

export type { ImapFailureKind } from './imap-failure.ts';
export { ImapFailure } from './imap-failure.ts';
export type { Announced, Fetched, FolderSession, ImapSettings } from './imap-session.ts';
export { openFolder } from './imap-session.ts';

export interface FolderState {
  state: 'live' | 'reconnecting' | 'stopped';
  since: Date;
  /** What is wrong, in words; null while live. */
  lastError: string | null;
  /** `own`: the server is well, what it gave could not be kept (a full disk, the database away). */
  failure: ImapFailureKind | 'own' | null;
}

/** The world's time and chance, so that a test need not wait for either. */
export interface WatchClock {
  now: () => Date;
  /** Resolves after `ms`, or as soon as the signal is given; never rejects. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
}

export interface WatchOptions {
  settings: ImapSettings;
  /**
   * Called with a fresh session whenever there may be news. What it throws closes the connection, and all is tried again.
   * In a long look `works` says that it gets on: the folder is live then, before the look is complete.
   */
  reconcile: (session: FolderSession, signal: AbortSignal, works: () => void) => Promise<void>;
  /** Called for each change of state or of the kind of failure; again, when it failed, with the next look. */
  onState?: (state: FolderState) => Promise<void> | void;
  clock: WatchClock;
  /** Longest time between two looks, IDLE or not, in seconds. 60 unless set. */
  pollSeconds?: number;
  /** How a session is opened; a gate may stand before it. */
  open?: typeof openFolder;
}

export interface FolderWatch {
  state(): FolderState;
  /** Resolves when a reconcile that began after this call is complete, however often it must be tried; rejects when the watch stops first. */
  reconcileNow(): Promise<void>;
  /** Ends the connection and the watch; what is being kept at the moment is kept. */
  stop(): Promise<void>;
}

/** Real time and chance. */
export function systemClock(now: () => Date): WatchClock {
  return {
    now,
    pause: (ms, signal) => delay(ms, undefined, { signal, ref: true }).catch(() => undefined),
    random: Math.random,
  };
}

/** Starts watching; returns at once, connected or not. */
export function watchFolder(options: WatchOptions): FolderWatch {
  const { settings, reconcile, onState, clock, pollSeconds = 60, open = openFolder } = options;
  let state: FolderState = { state: 'reconnecting', since: clock.now(), lastError: null, failure: null };
  let waiting: PromiseWithResolvers[] = [];
  let told = true;
  let telling: Promise<void> = Promise.resolve();
  let attempt = 0;
  let asked = false;
  let nap = new AbortController();
  const stopping = new AbortController();

  const enter = async (next: Omit<FolderState, 'since'>) => {
    const same = next.state === state.state && next.failure === state.failure;
    const current = { ...next, since: next.state === state.state ? state.since : clock.now() };
    state = current;
    if (same && told) return;
    told = true;
    // A database that is away must not end the watch: the state is told again with the next look.
    telling = telling
      .then(() => onState?.(current))
      .catch(() => {
        told = false;
      });
    await telling;
  };
  const live = () => {
    attempt = 0;
    return enter({ state: 'live', lastError: null, failure: null });
  };
  const freshNap = () => {
    nap = new AbortController();
    if (asked || stopping.signal.aborted) nap.abort();
    return nap.signal;
  };
  const look = async (session: FolderSession) => {
    // A call that comes while this look is under way is for the next one.
    const served = waiting;
    waiting = [];
    asked = false;
    try {
      await reconcile(session, stopping.signal, () => void live());
      stopping.signal.throwIfAborted();
    } catch (error) {
      waiting = [...served, ...waiting];
      throw error;
    }
    for (const w of served) w.resolve();
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      let session: FolderSession | null = null;
      try {
        session = await open(settings, stopping.signal);
        while (!stopping.signal.aborted) {
          await look(session);
          await live();
          await session.waitForNews(pollSeconds * 1000, freshNap());
        }
      } catch (error) {
        if (stopping.signal.aborted) break;
        const failure = error instanceof ImapFailure ? error : null;
        await enter({
          state: 'reconnecting',
          lastError: failure?.message ?? ownWords(error),
          failure: failure?.kind ?? 'own',
        });
        await session?.close();
        await clock.pause(backoffMs(attempt++, failure, clock.random), freshNap());
        // A call for news ends one pause, not all of them: the next pause is waited out.
        asked = false;
      } finally {
        await session?.close();
      }
    }
    for (const w of waiting) w.reject(new Error('The mailbox is no longer watched.'));
    waiting = [];
    await enter({ state: 'stopped', lastError: state.lastError, failure: state.failure });
  };
  const running = run();

  return {
    state: () => state,
    reconcileNow() {
      if (stopping.signal.aborted) return Promise.reject(new Error('The mailbox is no longer watched.'));
      const waiter = withResolvers();
      waiting.push(waiter);
      asked = true;
      nap.abort();
      return waiter.promise;
    },
    async stop() {
      stopping.abort();
      nap.abort();
      await running;
    },
  };
}

const LONGEST_MS = 5 * 60_000;

/**
 * How long to leave a server alone after a failure, in milliseconds: 1 s to 5 min, doubling, half of it by chance
 * so that many mailboxes of one server do not come back together.
 * @param attempt 0 for the first failure in a row
 */
export function backoffMs(
  attempt: number,
  failure: Pick<ImapFailure, 'kind' | 'retryAfterMs'> | null,
  random: () => number,
): number {
  // Servers lock accounts that keep trying a wrong password.
  if (failure?.kind === 'wrong-password') return LONGEST_MS;
  const least = failure?.kind === 'throttled' ? Math.max(60_000, failure.retryAfterMs ?? 0) : 1_000;
  const ceiling = Math.min(LONGEST_MS, Math.max(least, 1_000 * 2 ** Math.min(attempt, 20)));
  return Math.max(Math.min(least, LONGEST_MS), Math.round(ceiling * (0.5 + random() / 2)));
}

/** Our own errors say whether they pass, and have a sentence fit to show; of any other the message may hold values of a row. */
function ownWords(error: unknown): string {
  const e = error as { message?: string; permanent?: unknown; temporary?: unknown; code?: unknown } | null;
  if (e?.message && (typeof e.permanent === 'boolean' || typeof e.temporary === 'boolean')) return e.message;
  const code = typeof e?.code === 'string' ? ` (${e.code})` : '';
  return `What the mailbox holds could not be kept${code}; trying again.`;
}

interface PromiseWithResolvers {
  promise: Promise<void>;
  resolve: () => void;
  reject: (error: Error) => void;
}

// Promise.withResolvers is not in Node 20.
function withResolvers(): PromiseWithResolvers {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
