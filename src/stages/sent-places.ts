// Where sent mail is kept, and visits there: each place is connected to once a round, and one that fails is told of once and left alone for a while.
import type { ImapFailure, ImapFailureKind } from '../mail/imap-failure.ts';
import type { ImapSettings } from '../mail/mailbox.ts';
import type { openSent, SentFolder } from '../mail/sent.ts';

export interface SentPlace {
  /** For logs and pages: the mailbox's address, or `journal`. */
  name: string;
  account: ImapSettings;
  /** Null: found by its mark or name. */
  folder: string | null;
  /** It may hold envelope journal reports, which name a mail in their text only. */
  reports: boolean;
}

export interface VisitWorld {
  mail: { openSent: typeof openSent };
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
  now: () => Date;
}

export interface Round {
  /**
   * Does something at a place; `away` when it cannot be done now. A refusal is of that one thing; any other failure ends the
   * visit for this round. What else is thrown is thrown on.
   */
  at<T>(place: SentPlace, work: (folder: SentFolder) => Promise<T>): Promise<T | 'away'>;
  end(): Promise<void>;
}

export interface SentVisits {
  /** @param signal ends the round: from then on every place is away */
  round(signal: AbortSignal): Round;
}

/** A wrong password is not tried each minute: servers lock accounts for less. */
const WRONG_PASSWORD_MS = 5 * 60_000;

interface Failing {
  kind: ImapFailureKind;
  /** Left alone until then. */
  until: number;
}

/** Remembers from round to round which places fail. */
export function sentVisits({ mail, log, now }: VisitWorld): SentVisits {
  const failing = new Map<string, Failing>();

  const failed = (place: SentPlace, failure: ImapFailure, signal: AbortSignal) => {
    const pause = failure.kind === 'wrong-password' ? WRONG_PASSWORD_MS : (failure.retryAfterMs ?? 0);
    const before = failing.get(place.name);
    // A service that stops has cut the connection itself.
    if (signal.aborted && !isTimeout(signal)) return;
    failing.set(place.name, { kind: failure.kind, until: now().getTime() + pause });
    if (before?.kind === failure.kind) return;
    log.warn({ place: place.name, failure: failure.kind, error: failure.message }, 'sent mail cannot be looked at');
  };
  const well = (place: string) => {
    if (failing.delete(place)) log.info({ place }, 'sent mail can be looked at again');
  };

  return {
    round(signal) {
      const opened = new Map<string, Promise<SentFolder | null>>();
      const ended = new Set<string>();
      /** Where something failed in this round. */
      const failures = new Set<string>();
      const folderOf = (place: SentPlace) => {
        const known = opened.get(place.name);
        if (known) return known;
        const opening = (failing.get(place.name)?.until ?? 0) > now().getTime() ? Promise.resolve(null) : open(place);
        opened.set(place.name, opening);
        return opening;
      };
      const open = (place: SentPlace) =>
        mail.openSent(place.account, place.folder, signal).catch((error: unknown) => {
          failed(place, asFailure(error), signal);
          return null;
        });

      return {
        async at(place, work) {
          if (signal.aborted) return 'away';
          const folder = await folderOf(place);
          if (folder === null || ended.has(place.name) || signal.aborted) return 'away';
          try {
            return await work(folder);
          } catch (error) {
            const failure = asFailure(error);
            failures.add(place.name);
            if (failure.kind !== 'refused') ended.add(place.name);
            failed(place, failure, signal);
            return 'away';
          }
        },
        async end() {
          for (const [name, opening] of opened) {
            const folder = await opening;
            if (folder && !failures.has(name) && !signal.aborted) well(name);
            await folder?.close();
          }
        },
      };
    },
  };
}

/** @throws what is no failure of the server */
function asFailure(error: unknown): ImapFailure {
  if (error instanceof Error && error.name === 'ImapFailure') return error as ImapFailure;
  throw error;
}

function isTimeout(signal: AbortSignal): boolean {
  return signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
}
