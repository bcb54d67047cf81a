// One connection to one IMAP folder; it promises to end with an ImapFailure rather than to look like an empty answer, and never reconnects.

import type { FetchMessageObject } from 'imapflow';
import { connectImap, type ImapSettings, MAX_MESSAGE_BYTES } from './imap-connection.ts';
import type { ImapFailure } from './imap-failure.ts';
import { folderBesideInbox, folderNamed } from './imap-folders.ts';

export type { ImapSettings } from './imap-connection.ts';

/** What the server says about a message before its source is asked for. */
export interface Announced {
  uid: number;
  /** RFC822.SIZE in octets; null when the server does not say. Some servers estimate it. */
  size: number | null;
  /** INTERNALDATE, RFC 3501 section 2.3.3. */
  internalDate: Date | null;
}

export interface Fetched extends Announced {
  source: Buffer;
}

export interface FolderSession {
  uidValidity: bigint;
  /** Larger messages are not asked for. */
  maxBytes: number;
  /** UID SEARCH above a uid (0 for all), ascending. */
  uidsAbove(low: number): Promise<number[]>;
  /** Which of these uids the server still has: a second SEARCH. */
  stillThere(uids: number[]): Promise<Set<number>>;
  announced(uids: number[]): Promise<Announced[]>;
  /**
   * One FETCH; `take` is awaited for each message as it arrives, so one source is held at a time.
   * A connection lost half-way is a value: what was taken stays taken. An error of `take` is thrown on.
   */
  fetch(uids: number[], take: (message: Fetched) => Promise<void>): Promise<{ broken: ImapFailure | null }>;
  /** The source of one message in parts, for those too large to hold; it ends early when the message is gone. @throws ImapFailure */
  parts(uid: number): AsyncIterable<Buffer>;
  /** Sets a flag or keyword; false when the server did not. */
  mark(uids: number[], flag: string): Promise<boolean>;
  /**
   * Moves messages (RFC 6851) into a folder beside the others, made when it is missing; false when the server did not, or
   * has no MOVE: copying and deleting instead is not ours to do.
   */
  move(uids: number[], folder: string): Promise<boolean>;
  /** What this login may do here. */
  rights(): Rights;
  /** Idles until the folder changes, `ms` have passed, or the signal is given; throws when the connection is lost. */
  waitForNews(ms: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface Rights {
  /** The server opened the folder for reading only. */
  readOnly: boolean;
  /** New keywords may be set (`\\*` among the PERMANENTFLAGS, RFC 3501 section 7.1). */
  keywords: boolean;
  move: boolean;
}

/** What is asked for at once of a message that is not held in memory whole. */
const PART_BYTES = 1024 * 1024;

/**
 * Connects, logs in, selects.
 * @param signal ends the attempt, and the session, at once
 * @throws ImapFailure
 */
export async function openFolder(settings: ImapSettings, signal?: AbortSignal): Promise<FolderSession> {
  const connection = await connectImap(settings, signal);
  const { client, asking } = connection;
  let news = false;
  client.on('exists', () => {
    news = true;
  });
  const search = (range: string) => connection.search({ uid: range });
  const selected = await asking(async () =>
    client.mailboxOpen(await folderNamed(client, settings.folder ?? 'INBOX', connection.server, settings.user)),
  ).catch((error) => {
    client.close();
    throw error;
  });

  return {
    uidValidity: selected.uidValidity,
    maxBytes: settings.maxBytes ?? MAX_MESSAGE_BYTES,

    async uidsAbove(low) {
      news = false;
      // `n:*` always returns the last message, also when its uid is below n.
      return (await search(`${low + 1}:*`)).filter((uid) => uid > low);
    },

    async stillThere(uids) {
      return new Set(await search(uids.join(',')));
    },

    async announced(uids) {
      const query = { uid: true, size: true, internalDate: true };
      return (await asking(() => client.fetchAll(uids.join(','), query, { uid: true }))).map(announcement);
    },

    async fetch(uids, take) {
      const own: unknown[] = [];
      try {
        const query = { uid: true, size: true, internalDate: true, source: true };
        for await (const message of client.fetch(uids.join(','), query, { uid: true })) {
          if (!message.source) continue;
          try {
            await take({ ...announcement(message), source: message.source });
          } catch (error) {
            own.push(error);
            throw error;
          }
        }
        return { broken: null };
      } catch (error) {
        if (own.length) throw own[0];
        return { broken: connection.failure(error) };
      }
    },

    async *parts(uid) {
      for (let start = 0; ; ) {
        const query = { uid: true, source: { start, maxLength: PART_BYTES } };
        const found = await asking(() => client.fetchOne(String(uid), query, { uid: true }));
        const part = found ? found.source : undefined;
        if (!part?.length) return;
        yield part;
        start += part.length;
        if (part.length < PART_BYTES) return;
      }
    },

    async mark(uids, flag) {
      return asking(() => client.messageFlagsAdd(uids.join(','), [flag], { uid: true }));
    },

    async move(uids, folder) {
      if (!client.capabilities.has('MOVE')) return false;
      const path = await folderBesideInbox(client, folder).catch(() => null);
      if (path === null && !client.usable) throw connection.failure();
      // A message moved to where it is would come as a new one, for ever.
      if (path === null || path === selected.path) return path !== null;
      const moved = await asking(() => client.messageMove(uids.join(','), path, { uid: true }));
      return Boolean(moved);
    },

    rights: () => ({
      readOnly: selected.readOnly === true,
      keywords: selected.permanentFlags?.has('\\*') ?? true,
      move: client.capabilities.has('MOVE') && selected.readOnly !== true,
    }),

    waitForNews(ms, stop) {
      return new Promise<void>((resolve, reject) => {
        const done = () => {
          clearTimeout(timer);
          client.off('exists', done);
          client.off('close', gone);
          stop.removeEventListener('abort', done);
          resolve();
        };
        const gone = () => {
          // Before the cleaning up, which resolves: the first of the two counts.
          reject(connection.failure());
          done();
        };
        const timer = setTimeout(done, ms);
        client.once('exists', done);
        client.once('close', gone);
        stop.addEventListener('abort', done, { once: true });
        if (!client.usable) gone();
        else if (news || stop.aborted) done();
        else void client.idle().catch(() => undefined);
      });
    },

    close: connection.close,
  };
}

function announcement(message: FetchMessageObject): Announced {
  const date = message.internalDate === undefined ? null : new Date(message.internalDate);
  return {
    uid: message.uid,
    size: message.size ?? null,
    internalDate: date && !Number.isNaN(date.getTime()) ? date : null,
  };
}
