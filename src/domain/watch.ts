// What is said of a watched folder: from the row of whoever watches it to one word and a verdict, the same on the page of operations, in /healthz and in the metrics.
import type { MailboxLine } from './review.ts';

/**
 * `stalled`: connected, and no look was completed for too long. `unwatched`: whoever watched it gives no sign of life.
 * A process on standby does not show here: the folder's state is that of the process that watches it.
 */
export const WATCH_STATES = ['live', 'reconnecting', 'stalled', 'unwatched', 'stopped'] as const;
export type WatchState = (typeof WATCH_STATES)[number];

/** A folder that the configuration names. */
export interface WatchedFolder {
  address: string;
  folder: string;
  /** Longest time between two looks, in seconds. */
  pollSeconds: number;
}

export interface Watch {
  address: string;
  folder: string;
  state: WatchState;
  since: Date;
  /** False once it is not live for longer than a short while, or stalled. */
  ok: boolean;
  lastReconciledAt: Date | null;
  /** Highest uid the server has shown; null before the first look. */
  newestUid: number | null;
  /** Messages that the server has shown and that are not fetched yet. */
  behind: number;
  /** In words, fit to show; null while all is well. */
  lastError: string | null;
  /** Who holds its lease now; null when nobody does. */
  holder: string | null;
  /** False for a folder of before that the configuration does not name any more: shown, and not counted as ill. */
  configured: boolean;
}

/** A restart, a lost connection and a takeover are over by then. */
const SHORT_WHILE_MS = 60_000;
/** Looks that may be missing before the watch counts as stalled. */
const LOOKS_MISSED = 3;

/**
 * Every folder the configuration names, in its order, then those it names no more.
 * @param began when whoever asks began to ask: a folder that was never watched counts from then on
 */
export function watchesOf(lines: MailboxLine[], configured: WatchedFolder[], now: Date, began: Date): Watch[] {
  const isOf = (line: MailboxLine) => (f: WatchedFolder) => f.address === line.address && f.folder === line.folder;
  const named = configured.map((f) => {
    const line = lines.find((each) => isOf(each)(f));
    return line ? watchOf(line, f.pollSeconds, now) : neverWatched(f, now, began);
  });
  const others = lines.filter((line) => !configured.some(isOf(line)));
  return [...named, ...others.map((line) => ({ ...watchOf(line, 60, now), ok: true, configured: false }))];
}

/** @param pollSeconds longest time between two looks */
export function watchOf(line: MailboxLine, pollSeconds: number, now: Date): Watch {
  const { state, since, words } = judged(line, pollSeconds, now);
  return {
    address: line.address,
    folder: line.folder,
    state,
    since,
    ok: isOk(state, since, now),
    lastReconciledAt: line.lastReconciledAt,
    newestUid: line.newestUid,
    behind: line.behind,
    lastError: words ?? line.lastError,
    holder: state === 'unwatched' ? null : line.leaseHolder,
    configured: true,
  };
}

/**
 * How long a watch that is live may go without a completed look, in milliseconds. While a long backlog comes in, what was
 * taken in last counts as a look.
 */
export function patienceMs(pollSeconds: number): number {
  return Math.max(SHORT_WHILE_MS, LOOKS_MISSED * pollSeconds * 1000);
}

function judged(line: MailboxLine, pollSeconds: number, now: Date) {
  const { state, stateSince, leaseUntil, lastReconciledAt, takenAt } = line;
  if (state === 'stopped') return { state, since: stateSince, words: null };
  if (leaseUntil === null || leaseUntil < now)
    return {
      state: 'unwatched' as const,
      since: leaseUntil ?? lastReconciledAt ?? stateSince,
      words: 'Whoever watched it gives no sign of life.',
    };
  if (state === 'reconnecting') return { state, since: stateSince, words: null };
  const looked = latest(lastReconciledAt, takenAt) ?? stateSince;
  if (now.getTime() - looked.getTime() > patienceMs(pollSeconds))
    return {
      state: 'stalled' as const,
      since: looked,
      words: 'It is connected, and no look has been completed since.',
    };
  return { state, since: stateSince, words: null };
}

function isOk(state: WatchState, since: Date, now: Date): boolean {
  if (state === 'live') return true;
  return state !== 'stalled' && now.getTime() - since.getTime() <= SHORT_WHILE_MS;
}

function neverWatched({ address, folder }: WatchedFolder, now: Date, began: Date): Watch {
  return {
    address,
    folder,
    state: 'stopped',
    since: began,
    ok: isOk('stopped', began, now),
    lastReconciledAt: null,
    newestUid: null,
    behind: 0,
    lastError: 'No process has watched it yet.',
    holder: null,
    configured: true,
  };
}

function latest(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
