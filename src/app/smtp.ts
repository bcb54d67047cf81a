// The transport that a configuration names, with its source of tokens where logins want one.
import { join } from 'node:path';
import type { Config } from '../config/load.ts';
import type { Log } from '../log.ts';
import { type TokenSource, tokenSource } from '../mail/oauth.ts';
import { refreshTokenFile } from '../mail/refresh-token-file.ts';
import { type OpenTransport, smtpTransport } from '../mail/transport.ts';

/** Connects to nothing yet. A token that cannot be renewed is logged at once, whether or not there is a mail to send. */
export function openSmtp(config: Config, log: Pick<Log, 'warn'>, now: () => Date): OpenTransport {
  return smtpTransport(config.smtp, tokensFor(config, log, now));
}

function tokensFor({ smtp: { auth }, data }: Config, log: Pick<Log, 'warn'>, now: () => Date): TokenSource | null {
  if (auth === null) return null;
  const { tokenUrl, clientId, clientSecret, scope } = auth;
  // Kept with the data: a server may exchange the one in the configuration for another, once.
  const refreshToken =
    auth.refreshToken === null ? null : refreshTokenFile(join(data, 'smtp-refresh-token'), auth.refreshToken);
  const report = ({ message, temporary }: { message: string; temporary: boolean }) =>
    log.warn({ problem: message, temporary }, 'token for the SMTP server not renewed');
  return tokenSource({ tokenUrl, clientId, clientSecret, scope, refreshToken, report }, now);
}
