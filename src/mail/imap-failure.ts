// What went wrong with an IMAP server, in one word for the program and one sentence for a person; it promises that neither holds a password or a token.
import { certificateWords } from './tls.ts';

/**
 * `wrong-password`: a person must act, and trying often may lock the account. `throttled`: the login is right, the server wants fewer.
 * `away`: no connection, or a lost one. `untrusted`: no safe connection. `no-folder`: the folder is not there. `refused`: anything else the server said no to.
 */
export type ImapFailureKind = 'wrong-password' | 'throttled' | 'away' | 'untrusted' | 'no-folder' | 'refused';

export class ImapFailure extends Error {
  override readonly name = 'ImapFailure';
  readonly kind: ImapFailureKind;
  /** How long the server asked to be left alone, in milliseconds; null when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(kind: ImapFailureKind, words: string, retryAfterMs: number | null = null) {
    super(words);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Names a failure of imapflow.
 * @param error what imapflow threw
 * @param server `host:port`, for the sentence
 * @param user the login name, for the sentence
 * @param secret what the login was made with
 */
export function imapFailure(
  error: unknown,
  server: string,
  user: string,
  secret: 'password' | 'token' = 'password',
): ImapFailure {
  if (error instanceof ImapFailure) return error;
  const e: Thrown = error ?? {};
  const code = e.code ?? '';
  if (code === 'ETHROTTLE') return new ImapFailure('throttled', `${server} asks for fewer requests.`, e.throttleReset);
  const unoffered = notOffered(e.message ?? '', server, secret);
  if (!code && unoffered !== null) return new ImapFailure('refused', unoffered);
  if (e.authenticationFailed) return loginFailure(e, server, user, secret);
  // imapflow throws a plain Error, without a code, when STARTTLS was required and is not offered.
  const noStartTls = !code && /STARTTLS/i.test(e.message ?? '');
  if (e.tlsFailed || CERTIFICATE.test(code) || noStartTls)
    return new ImapFailure(
      'untrusted',
      certificateWords(e, server) ?? unsafe(server, noStartTls ? 'no STARTTLS' : code),
    );
  if (e.mailboxMissing || e.serverResponseCode === 'NONEXISTENT' || code === 'NotFound') {
    return new ImapFailure('no-folder', `${server} has no such folder for ${user}.`);
  }
  if (e.responseStatus === 'NO' || e.responseStatus === 'BAD') {
    return new ImapFailure(
      'refused',
      `${server} refused a command${e.serverResponseCode ? ` (${e.serverResponseCode})` : ''}.`,
    );
  }
  return new ImapFailure('away', `${server} does not answer${code ? ` (${code})` : ''}.`);
}

type Thrown = {
  message?: string;
  code?: string;
  authenticationFailed?: boolean;
  tlsFailed?: boolean;
  mailboxMissing?: boolean;
  responseStatus?: string;
  serverResponseCode?: string;
  responseText?: string;
  response?: unknown;
  throttleReset?: number;
  cert?: unknown;
};

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO|ERR_TLS|ERR_SSL|STARTTLS_INJECTION|UPGRADE_TIMEOUT/;

function loginFailure(e: Thrown, server: string, user: string, secret: string): ImapFailure {
  // RFC 5530 section 3: UNAVAILABLE, LIMIT and INUSE are about the moment, not about the password.
  const said = `${e.responseText ?? ''} ${typeof e.response === 'string' ? e.response : ''}`;
  const momentary =
    /^(UNAVAILABLE|LIMIT|INUSE|SERVERBUG|OVERQUOTA)$/i.test(e.serverResponseCode ?? '') || MOMENTARY.test(said);
  return momentary
    ? new ImapFailure('throttled', `${server} does not let ${user} in at the moment: too many logins, or busy.`)
    : new ImapFailure('wrong-password', `${server} does not accept the ${secret} of ${user}.`);
}

// Servers without RFC 5530 codes say it in words only.
const MOMENTARY =
  /too many|throttl|try (?:again|later)|tempora|rate.?limit|limit exceeded|exceeded .*(?:limit|quota)|unavailable|simultaneous|\[UNAVAILABLE\]|\[LIMIT\]|\[INUSE\]/i;

/** imapflow has words only, no code, where a server does not offer the login that is configured. */
function notOffered(message: string, server: string, secret: 'password' | 'token'): string | null {
  if (/^Login is disabled/.test(message))
    return `${server} takes no password on this connection: set security to tls or starttls, or log in by tokens (auth).`;
  if (!/^Unsupported authentication mechanism|^No matching authentication method/.test(message)) return null;
  return secret === 'token'
    ? `${server} does not offer a login by token (XOAUTH2 or OAUTHBEARER): is host right, and is it allowed for this mailbox?`
    : `${server} does not offer a login by password: it may want tokens (auth).`;
}

function unsafe(server: string, code: string): string {
  return `No safe connection to ${server}${code ? ` (${code})` : ''}: TLS 1.2 or newer is needed. Port 993 wants security tls, port 143 starttls.`;
}
