// One connection to one IMAP account; it promises that every command ends in bounded time, and a failure as an ImapFailure.

import { ImapFlow, type SearchObject } from 'imapflow';
import { ImapFailure, imapFailure } from './imap-failure.ts';
import type { TokenSource } from './oauth.ts';
import { trusting } from './tls.ts';

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
  tokens?: Pick<TokenSource, 'token' | 'renew'>;
  /** Certificate authority in PEM to trust beside the public ones, for a server with a certificate of the house. */
  ca?: string;
  /** INBOX unless set. `Junk` is the folder the server marks \Junk (RFC 6154), else the one called so. */
  folder?: string;
  /** Largest message taken in, in octets. 50 MB unless set. */
  maxBytes?: number;
  /** Silence of the server, in milliseconds, after which the connection counts as lost. Two minutes unless set. */
  silenceMs?: number;
}

export const MAX_MESSAGE_BYTES = 50 * 1024 * 1024;

export interface ImapConnection {
  client: ImapFlow;
  /** `host:port`, for sentences. */
  server: string;
  /** Runs a command. @throws ImapFailure that says why it failed, or why the connection ended */
  asking<T>(command: () => Promise<T>): Promise<T>;
  /** UID SEARCH in the selected folder, ascending. @throws ImapFailure */
  search(query: SearchObject): Promise<number[]>;
  /** What an error of the client is called; without one, why the connection ended. */
  failure(error?: unknown): ImapFailure;
  close(): Promise<void>;
}

/** A half-open connection says nothing for ever: two polls in vain end it. */
const SILENCE_MS = 120_000;

/** IDLE is renewed in this time; RFC 2177 allows 29 minutes, firewalls forget sooner. */
const MAX_IDLE_MS = 4 * 60_000;

/**
 * Connects and logs in.
 * @param signal ends the attempt, and the connection, at once
 * @throws ImapFailure
 */
export async function connectImap(settings: ImapSettings, signal?: AbortSignal): Promise<ImapConnection> {
  const { tokens } = settings;
  if (!tokens) return connected(settings, { pass: settings.password ?? '' }, signal);
  const token = await tokenOf(() => tokens.token());
  try {
    return await connected(settings, { accessToken: token }, signal);
  } catch (error) {
    if (!(error instanceof ImapFailure) || error.kind !== 'wrong-password' || signal?.aborted) throw error;
    // A server may refuse a token before its end: revoked, or our clock is behind.
    return connected(settings, { accessToken: await tokenOf(() => tokens.renew(token)) }, signal);
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

async function connected(
  settings: ImapSettings,
  credentials: { pass: string } | { accessToken: string },
  signal?: AbortSignal,
): Promise<ImapConnection> {
  const server = `${settings.host}:${settings.port}`;
  const named = (error: unknown) => imapFailure(error, server, settings.user, settings.tokens ? 'token' : 'password');
  const client = new ImapFlow({ ...options(settings), auth: { user: settings.user, ...credentials } });
  // imapflow says why a connection ended by this event alone; without a listener it ends the process.
  let lost: ImapFailure | null = null;
  client.on('error', (error) => {
    lost ??= named(error);
  });
  const abort = () => client.close();
  signal?.addEventListener('abort', abort, { once: true });
  client.once('close', () => signal?.removeEventListener('abort', abort));
  const failure = (error: unknown = new ImapFailure('away', `${server} closed the connection.`)) =>
    lost ?? named(error);

  const asking = async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      return await command();
    } catch (error) {
      throw failure(error);
    }
  };
  if (signal?.aborted) client.close();
  await asking(() => client.connect()).catch((error) => {
    client.close();
    throw error;
  });
  return {
    client,
    server,
    asking,
    failure,

    async search(query) {
      const found = await asking(() => client.search(query, { uid: true }));
      // imapflow answers false, too, when the connection is closed already.
      if (!found && !client.usable) throw failure();
      if (!found) throw new ImapFailure('refused', `${server} refused to search the folder.`);
      return found.sort((a, b) => a - b);
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
    ...(secure || !settings.plaintextLogin ? { tls: { secureContext: trusting(settings.ca ?? null) } } : {}),
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
