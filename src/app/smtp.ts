// The transport that a configuration names, with its source of tokens where logins want one.
import type { Config } from '../config/load.ts';
import { type OpenTransport, smtpTransport } from '../mail/transport.ts';
import type { Tokens } from './tokens.ts';

/** Connects to nothing yet. */
export function openSmtp({ smtp }: Pick<Config, 'smtp'>, tokens: Tokens): OpenTransport {
  return smtpTransport(smtp, smtp.auth && tokens.of(smtp.auth, 'smtp'));
}
