// A token server on loopback: gives access tokens, exchanges refresh tokens, forgets a token when told, and says whose one is.
import type { AddressInfo } from 'node:net';
import { OAuth2Server } from 'oauth2-mock-server';

export interface TokenServer {
  tokenUrl: string;
  /** Where a mail server asks whose a token is: its mailbox in `email`, and whether it is `active`. */
  introspectionUrl: string;
  /** The requests for tokens, in their order. */
  asked: Record<string, string>[];
  /** Every access token and refresh token that was given. */
  given: string[];
  /** The next requests are refused so; null gives tokens again. */
  refuse(error: string | null): void;
  /** Whether a mail server should let this token in. */
  accepts(token: string): boolean;
  /** Ends all access tokens there are, long before their time. */
  expireAll(): void;
  away(): Promise<void>;
  back(): Promise<void>;
  stop(): Promise<void>;
}

/** What a person put into the configuration. */
export const CLIENT_SECRET = 'a-client-secret-for-the-tests';
export const REFRESH_TOKEN = 'a-refresh-token-for-the-tests';

/** @param mailbox whose mail the tokens open */
export async function startTokenServer(mailbox: string): Promise<TokenServer> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const asked: Record<string, string>[] = [];
  const given: string[] = [];
  const valid = new Set<string>();
  let refusal: string | null = null;
  // Each can be used once: the server exchanges it at every use.
  let refreshable = REFRESH_TOKEN;

  server.service.on('beforeResponse', (response, request) => {
    const body = { ...(request.body as unknown as Record<string, string>) };
    asked.push(body);
    const stale = body.grant_type === 'refresh_token' && body.refresh_token !== refreshable;
    const error = refusal ?? (stale ? 'invalid_grant' : body.client_secret === CLIENT_SECRET ? null : 'invalid_client');
    if (error !== null) {
      response.statusCode = error === 'invalid_client' ? 401 : 400;
      response.body = { error };
      return;
    }
    // The server's own are the same within a second.
    const token = `access-token-${asked.length}-${Math.random().toString(36).slice(2)}`;
    const answer = response.body as Record<string, unknown>;
    answer.access_token = token;
    valid.add(token);
    given.push(token);
    if (body.grant_type !== 'refresh_token') return;
    refreshable = String(answer.refresh_token);
    given.push(refreshable);
  });
  server.service.on('beforeUserinfo', (response, request) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // RFC 7662 section 2.2: a token that has ended is no error of who asks. Dovecot takes a 401 for a fault of the moment.
    response.body = { sub: 'intray', email: mailbox, active: valid.has(token) ? 'true' : 'false' };
  });

  return {
    tokenUrl: `http://127.0.0.1:${port}/token`,
    introspectionUrl: `http://127.0.0.1:${port}/userinfo`,
    asked,
    given,
    refuse(error) {
      refusal = error;
    },
    accepts: (token) => valid.has(token),
    expireAll: () => valid.clear(),
    away: () => server.stop(),
    back: () => server.start(port, '127.0.0.1'),
    stop: async () => {
      if (server.listening) await server.stop();
    },
  };
}
