// Access tokens for logging in to mail servers (RFC 6749): got, kept, renewed before they end, one renewal at a time; no secret is ever in an error.
import * as oauth from 'oauth4webapi';

export interface TokenSettings {
  /** https, or http on the loopback. */
  tokenUrl: string;
  clientId: string;
  /** Null for a public client. */
  clientSecret: string | null;
  scope: string | null;
  /** Null: the client's own credentials are the grant (RFC 6749 section 4.4). */
  refreshToken: RefreshToken | null;
  /** Told at once when a renewal fails, also while the old token still serves. */
  report?: (problem: TokenError) => void;
  /** Milliseconds the token server may take. Default 30 s. */
  timeout?: number;
}

/** A refresh token that the server may exchange for another at every use (RFC 6749 section 6). */
export interface RefreshToken {
  read(): Promise<string>;
  /** Must be durable when it returns: the one before may be worth nothing. */
  keep(token: string): Promise<void>;
}

export interface TokenSource {
  /** A token with life left in it. @throws TokenError */
  token(): Promise<string>;
  /** A new token, because a server refused the one it was given. @throws TokenError */
  renew(refused?: string): Promise<string>;
  /** For the operations page: when the token ends, and what is wrong with its renewal. */
  state(): { endsAt: Date | null; problem: string | null };
}

/** `message` is a sentence for the people who run the service; `temporary` when waiting may be all it takes. */
export class TokenError extends Error {
  readonly temporary: boolean;
  constructor(message: string, temporary: boolean) {
    super(message);
    this.name = 'TokenError';
    this.temporary = temporary;
  }
}

interface Token {
  value: string;
  renewAt: number;
  endsAt: number;
}

/** RFC 6749 section 5.1 lets a server leave the lifetime out. */
const USUAL_LIFE_S = 3600;
const EARLY_MS = 5 * 60_000;
/** Between two tries while the old token still serves. */
const PAUSE_MS = 30_000;

export function tokenSource(settings: TokenSettings, now: () => Date): TokenSource {
  let current: Token | null = null;
  let problem: TokenError | null = null;
  let tryAgainAt = 0;
  let renewing: Promise<string> | null = null;

  const renewed = () => {
    renewing ??= fresh().finally(() => {
      renewing = null;
    });
    return renewing;
  };
  const fresh = async (): Promise<string> => {
    try {
      const asked = now().getTime();
      const answer = await request(settings);
      current = tokenOf(answer, asked);
      problem = null;
      return current.value;
    } catch (error) {
      problem = error instanceof TokenError ? error : failure(error, settings);
      tryAgainAt = now().getTime() + PAUSE_MS;
      settings.report?.(problem);
      throw problem;
    }
  };

  return {
    async token() {
      const time = now().getTime();
      if (current === null || time >= current.endsAt) return renewed();
      const { value } = current;
      if (time < current.renewAt || time < tryAgainAt) return value;
      // What the old one is still good for is not lost with a renewal that fails; it was reported.
      return renewed().catch(() => value);
    },
    async renew(refused) {
      // Another login was refused the same token, and has renewed it meanwhile.
      if (refused !== undefined && current !== null && current.value !== refused) return current.value;
      return renewed();
    },
    state: () => ({
      endsAt: current === null ? null : new Date(current.endsAt),
      problem: problem?.message ?? null,
    }),
  };
}

/** Renewed at 80 % of its life, or 5 minutes before its end where that is later. @param asked milliseconds, before the request left */
function tokenOf({ access_token, expires_in }: oauth.TokenEndpointResponse, asked: number): Token {
  const life = (expires_in ?? USUAL_LIFE_S) * 1000;
  return { value: access_token, endsAt: asked + life, renewAt: asked + Math.max(life * 0.8, life - EARLY_MS) };
}

async function request(settings: TokenSettings): Promise<oauth.TokenEndpointResponse> {
  const { refreshToken, tokenUrl } = settings;
  const { protocol, hostname } = new URL(tokenUrl);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new TokenError('tokenUrl must begin with https: only a server on this machine may do without.', false);
  if (refreshToken === null) return byClientCredentials(settings);
  const used = await refreshToken.read();
  const answer = await byRefreshToken(settings, used).catch(async (error: unknown) => {
    // Another process may have exchanged it a moment ago.
    const newer = await refreshToken.read();
    if (newer === used || !(error instanceof oauth.ResponseBodyError)) throw error;
    return byRefreshToken(settings, newer);
  });
  if (answer.refresh_token !== undefined && answer.refresh_token !== used)
    await refreshToken.keep(answer.refresh_token).catch((error: NodeJS.ErrnoException) => {
      const words = `The new refresh token could not be kept (${error.code ?? 'unknown error'}): after a restart a new sign-in will be needed. Can the data folder be written?`;
      settings.report?.(new TokenError(words, false));
    });
  return answer;
}

async function byClientCredentials(settings: TokenSettings): Promise<oauth.TokenEndpointResponse> {
  const { server, client, proof, options } = requestParts(settings);
  const scope: Record<string, string> = settings.scope === null ? {} : { scope: settings.scope };
  const response = await oauth.clientCredentialsGrantRequest(server, client, proof, scope, options);
  return oauth.processClientCredentialsResponse(server, client, response);
}

async function byRefreshToken(settings: TokenSettings, token: string): Promise<oauth.TokenEndpointResponse> {
  const { server, client, proof, options } = requestParts(settings);
  const additionalParameters: Record<string, string> = settings.scope === null ? {} : { scope: settings.scope };
  const response = await oauth.refreshTokenGrantRequest(server, client, proof, token, {
    ...options,
    additionalParameters,
  });
  return oauth.processRefreshTokenResponse(server, client, response);
}

function requestParts({ tokenUrl, clientId, clientSecret, timeout = 30_000 }: TokenSettings) {
  return {
    server: { issuer: tokenUrl, token_endpoint: tokenUrl },
    client: { client_id: clientId },
    proof: clientSecret === null ? oauth.None() : oauth.ClientSecretPost(clientSecret),
    options: {
      signal: AbortSignal.timeout(timeout),
      [oauth.allowInsecureRequests]: isLoopback(new URL(tokenUrl).hostname),
      [oauth.customFetch]: withoutIdToken,
    },
  };
}

/** Some servers add an ID token, of an issuer that nobody configured; who signed in is not asked here. */
async function withoutIdToken(url: string, init: object): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) return response;
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Not even JSON: the library says so.
    return new Response(text, { status: response.status, headers: response.headers });
  }
  if (typeof body === 'object' && body !== null && 'id_token' in body) delete body.id_token;
  return Response.json(body, { status: response.status });
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** RFC 6749 section 5.2: what each refusal asks of us. */
const REFUSALS: Record<string, (refresh: boolean) => string> = {
  invalid_client: () =>
    'does not accept the client: its id is wrong, or its secret is wrong or has expired. Make a new secret there and put it where clientSecret points.',
  invalid_grant: (refresh) =>
    refresh
      ? 'does not accept the refresh token: it is wrong, has expired or was withdrawn. Sign in again and put the new one where refreshToken points.'
      : 'does not grant tokens to this client. Check what the application is allowed there.',
  invalid_scope: () => 'does not know the scope, or does not allow it. Check scope.',
  unauthorized_client: () => 'does not let this client get tokens in this way. Check what the application is allowed.',
  unsupported_grant_type: () =>
    'does not offer this kind of grant. Check tokenUrl, and whether a refreshToken is needed.',
  invalid_request: () => 'finds the request incomplete. Check scope and clientSecret.',
};

/** Never from the error's own message: it may quote what was sent. */
function failure(error: unknown, { tokenUrl, refreshToken }: TokenSettings): TokenError {
  const server = `The token server ${new URL(tokenUrl).host}`;
  if (error instanceof oauth.ResponseBodyError) {
    const words = Object.hasOwn(REFUSALS, error.error) ? REFUSALS[error.error] : undefined;
    // Microsoft's number says more than the standard's word.
    const number = /AADSTS\d{3,10}/.exec(error.error_description ?? '')?.[0];
    if (words) {
      const code = number === undefined ? error.error : `${error.error}, ${number}`;
      return new TokenError(`${server} ${words(refreshToken !== null)} (${code})`, false);
    }
    return new TokenError(`${server} gives no token now (HTTP ${error.status}). It is asked again later.`, true);
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError)
    return new TokenError(`${server} ${REFUSALS.invalid_client?.(false)} (HTTP ${error.status})`, false);
  const status = httpStatus(error);
  if (status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429)
    return new TokenError(`${server} answers with HTTP ${status}. Is tokenUrl right?`, false);
  if (status !== null)
    return new TokenError(`${server} gives no token now (HTTP ${status}). It is asked again later.`, true);
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError)
    return new TokenError(`${server} did not answer as a token server does. Is tokenUrl right?`, false);
  return new TokenError(`${server} cannot be reached (${networkCode(error)}). It is asked again later.`, true);
}

/** Of an answer that is no OAuth answer at all. */
function httpStatus(error: unknown): number | null {
  const cause = error instanceof oauth.OperationProcessingError ? error.cause : null;
  return cause instanceof Response && cause.status !== 200 ? cause.status : null;
}

function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time';
  const { code } = (error.cause ?? error) as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : 'no connection';
}
