// What the IMAP edge is told of an account: the same for a folder that is watched, one that is looked into, and a check.
import type { Config } from '../config/load.ts';
import type { LoginConfig } from '../config/login.ts';
import type { MailboxSettings } from '../config/settings.ts';
import type { ImapSettings } from '../mail/mailbox.ts';
import type { Tokens } from './tokens.ts';

type Account = Pick<LoginConfig<MailboxSettings>, 'host' | 'port' | 'user' | 'password' | 'security' | 'auth' | 'ca'>;

/**
 * @param serves who logs in, for the log of its tokens
 * @param tokens null for those who do not log in
 */
export function imapAccount(
  { host, port, user, password, security, auth, ca }: Account,
  serves: string,
  tokens: Tokens | null,
): ImapSettings {
  return {
    host,
    port,
    user,
    secure: security === 'tls',
    plaintextLogin: security === 'none',
    ...(ca === null ? {} : { ca }),
    ...(password === null ? {} : { password }),
    ...(auth && tokens ? { tokens: tokens.of(auth, serves) } : {}),
  };
}

/** Every folder that is watched, of every mailbox: its INBOX, and Junk where that is named. */
export function watchedFolders({ mailboxes }: Pick<Config, 'mailboxes'>, tokens: Tokens) {
  return mailboxes.flatMap((mailbox) => {
    const { address, pollSeconds, folder, junk } = mailbox;
    const account = imapAccount(mailbox, address, tokens);
    const answerFrom = mailbox.answerFrom === null ? null : new Date(mailbox.answerFrom);
    const watched = { address, answerFrom, pollSeconds, junk: false, imap: { ...account, folder } };
    return [watched, ...(junk === null ? [] : [{ ...watched, junk: true, imap: { ...account, folder: junk } }])];
  });
}
