// One connection to one IMAP folder; it promises to end with an ImapFailure rather than to look like an empty answer, and never reconnects.

import { type FetchMessageObject, ImapFlow } from 'imapflow';
import { ImapFailure, imapFailure } from './imap-failure.ts';

export interface ImapSettings {
  host: string;
  port: number;
  /** TLS from the first byte (port 993). False, said explicitly, means STARTTLS, which is then required. */
  secure?: boolean;
  /** Allows a login in the clear, with `secure: false`: for a server on the same machine. */
  plaintextLogin?: boolean;
  user: string;
  /** Not used where there are tokens. */
  password?: string;
  /** Logs in by XOAUTH2 or OAUTHBEARER with these. */
  tokens?: AccessTokens;
  /** Certificate authority in PEM, for a server with a certificate of the house. */
  ca?: string;
  /** INBOX unless set. `Junk` is the folder the server marks \Junk (RFC 6154), else the one called so. */
  folder?: string;
  /** Largest message taken in, in octets. 50 MB unless set. */
  maxBytes?: number;
  /** Silence of the server, in milliseconds, after which the connection counts as lost. Two minutes unless set. */
  silenceMs?: number;
}

/** Where access tokens come from. */
export interface AccessTokens {
  /** One that is valid now. @throws an error whose message is fit to show */
  token(): Promise<string>;
  /** A new one: the last was not accepted. */
  renew(): Promise<string>;
}

const MAX_MESSAGE_BYTES = 50 * 1024 * 1024;
/** A half-open connection says nothing for ever: two polls in vain end it. */
const SILENCE_MS = 120_000;
/** What is asked for at once of a message that is not held in memory whole. */
const PART_BYTES = 1024 * 1024;

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

/** IDLE is renewed in this time; RFC 2177 allows 29 minutes, firewalls forget sooner. */
const MAX_IDLE_MS = 4 * 60_000;

/**
 * Connects, logs in, selects.
 * @param signal ends the attempt, and the session, at once
 * @throws ImapFailure
 */
export async function openFolder(settings: ImapSettings, signal?: AbortSignal): Promise<FolderSession> {
  const { tokens } = settings;
  if (!tokens) return sessionOf(settings, { pass: settings.password ?? '' }, signal);
  try {
    return await sessionOf(settings, { accessToken: await tokenOf(() => tokens.token()) }, signal);
  } catch (error) {
    if (!(error instanceof ImapFailure) || error.kind !== 'wrong-password' || signal?.aborted) throw error;
    // A server may refuse a token before it ends: revoked, or our clock is behind.
    return sessionOf(settings, { accessToken: await tokenOf(() => tokens.renew()) }, signal);
  }
}

/** A token that cannot be had is a failure of the login; whether it passes, the token's source knows. */
async function tokenOf(ask: () => Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    const { message, temporary } = error as Error & { temporary?: boolean };
    throw new ImapFailure(temporary === true ? 'away' : 'wrong-password', message);
  }
}

async function sessionOf(
  settings: ImapSettings,
  credentials: { pass: string } | { accessToken: string },
  signal?: AbortSignal,
): Promise<FolderSession> {
  const server = `${settings.host}:${settings.port}`;
  const named = (error: unknown) => imapFailure(error, server, settings.user, settings.tokens ? 'token' : 'password');
  const client = new ImapFlow({ ...options(settings), auth: { user: settings.user, ...credentials } });
  // imapflow says why a connection ended by this event alone; without a listener it ends the process.
  let lost: ImapFailure | null = null;
  let news = false;
  client.on('error', (error) => {
    lost ??= named(error);
  });
  client.on('exists', () => {
    news = true;
  });
  const abort = () => client.close();
  signal?.addEventListener('abort', abort, { once: true });
  client.once('close', () => signal?.removeEventListener('abort', abort));

  const asking = async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      return await command();
    } catch (error) {
      throw lost ?? named(error);
    }
  };
  const search = async (range: string): Promise<number[]> => {
    const found = await asking(() => client.search({ uid: range }, { uid: true }));
    // imapflow answers false, too, when the connection is closed already.
    if (!found && !client.usable) throw lost ?? new ImapFailure('away', `${server} closed the connection.`);
    if (!found) throw new ImapFailure('refused', `${server} refused to search the folder.`);
    return found.sort((a, b) => a - b);
  };

  if (signal?.aborted) client.close();
  const selected = await asking(async () => {
    await client.connect();
    return client.mailboxOpen(await pathOf(client, settings.folder ?? 'INBOX'));
  }).catch((error) => {
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
        return { broken: lost ?? named(error) };
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
      const path = await beside(client, selected.path, folder);
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
          reject(lost ?? new ImapFailure('away', `${server} closed the connection.`));
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

    async close() {
      if (!client.usable) return client.close();
      // LOGOUT is a courtesy; a server that does not answer it must not hold the process.
      const timer = setTimeout(() => client.close(), 2_000);
      await client.logout().catch(() => undefined);
      clearTimeout(timer);
      client.close();
    },
  };
}

function options(settings: ImapSettings) {
  const secure = settings.secure ?? true;
  return {
    host: settings.host,
    port: settings.port,
    secure,
    ...(secure ? {} : { doSTARTTLS: !settings.plaintextLogin }),
    ...(settings.ca ? { tls: { ca: settings.ca } } : {}),
    clientInfo: { name: 'intray' },
    logger: false as const,
    disableAutoIdle: true,
    maxIdleTime: MAX_IDLE_MS,
    socketTimeout: settings.silenceMs ?? SILENCE_MS,
    connectionTimeout: 30_000,
    // A server that announces a small size and then sends a huge literal is cut off here.
    maxLiteralSize: (settings.maxBytes ?? MAX_MESSAGE_BYTES) + 1024 * 1024,
  };
}

async function pathOf(client: ImapFlow, folder: string): Promise<string> {
  if (folder !== 'Junk') return folder;
  const marked = (await client.list()).find((f) => f.specialUse === '\\Junk');
  return marked?.path ?? folder;
}

/** The path of a folder next to INBOX or below it, as this server nests them; made when it is missing. */
async function beside(client: ImapFlow, inbox: string, folder: string): Promise<string> {
  const folders = await client.list();
  const known = folders.find((f) => f.path === folder || (f.name === folder && f.parent.length <= 1));
  if (known) return known.path;
  // Where the server keeps personal folders below INBOX (Courier, Cyrus), a folder beside it cannot be made.
  const root = folders.find((f) => f.path === inbox);
  const made = await client.mailboxCreate(folder).catch(() => client.mailboxCreate([root?.path ?? inbox, folder]));
  return made.path;
}

function announcement(message: FetchMessageObject): Announced {
  const date = message.internalDate === undefined ? null : new Date(message.internalDate);
  return {
    uid: message.uid,
    size: message.size ?? null,
    internalDate: date && !Number.isNaN(date.getTime()) ? date : null,
  };
}
