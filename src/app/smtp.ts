// The transport that a configuration names, with its source of tokens where logins want one.
import type { Config } from '../config/load.ts';
import type { Log } from '../log.ts';
import { type OpenTransport, smtpTransport } from '../mail/transport.ts';
import { tokensOf } from './tokens.ts';

/** Connects to nothing yet. A token that cannot be renewed is logged at once, whether or not there is a mail to send. */
export function openSmtp(config: Config, log: Pick<Log, 'info' | 'warn'>, now: () => Date): OpenTransport {
  const { auth } = config.smtp;
  return smtpTransport(config.smtp, auth && tokensOf(config, log, now).of(auth, 'smtp'));
}
