// What `intray check` asks of each mailbox: a login that is safe, its folders, and the rights to do there what its vacancies want.
import { isIPv4 } from 'node:net';
import { imapAccount } from '../app/imap.ts';
import type { Tokens } from '../app/tokens.ts';
import type { Config } from '../config/load.ts';
import type { MailboxConfig } from '../config/mailboxes.ts';
import { servedBy } from '../domain/sharing.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { rightsByList } from '../mail/acl.ts';
import { type FolderSession, type ImapSettings, openFolder } from '../mail/mailbox.ts';

/** `letters`: of RFC 4314, where the server has access control lists. */
type Rights = ReturnType<FolderSession['rights']> & { letters: string | null };

/**
 * Logs in and opens a folder.
 * @returns what somebody should see to, or null; a right that is missing keeps no mail from being read
 * @throws ImapFailure when the folder cannot be read
 */
export async function checkFolder(
  config: Pick<Config, 'mailboxes' | 'vacancies'>,
  mailbox: MailboxConfig,
  folder: string,
  tokens: Tokens,
): Promise<string | null> {
  const account = imapAccount(mailbox, mailbox.address, tokens);
  const session = await openFolder({ ...account, folder }, AbortSignal.timeout(30_000));
  try {
    // What lies in Junk is left as it is.
    const serves = servedBy(mailbox.address, config.mailboxes, config.vacancies);
    const wishes = folder === mailbox.junk ? [] : serves.flatMap(wishOf);
    const letters = wishes.length === 0 ? null : await lettersOf({ ...account, folder });
    const rights = { ...session.rights(), letters };
    const missing = [...new Set(wishes.flatMap((wish) => whatIsMissing(wish, rights) ?? []))];
    return [openly(mailbox), ...missing].filter((words) => words !== null).join('; ') || null;
  } finally {
    await session.close();
  }
}

/** A server that lets nobody in twice keeps its list to itself, and that is no failure. */
function lettersOf(account: ImapSettings): Promise<string | null> {
  return rightsByList(account, AbortSignal.timeout(30_000)).catch(() => null);
}

/** Null, or a warning: the login goes over a network where others can read it. */
export function openly({ security, host }: { security: string; host: string }): string | null {
  if (security !== 'none' || isLoopback(host)) return null;
  return `the login goes to ${host} in the clear: set security to tls or starttls; none is for a server on this machine`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

interface Wish {
  code: string;
  keyword: string | null;
}

function wishOf({ code, afterwards }: Vacancy): Wish[] {
  if (afterwards === null) return [];
  return [{ code, keyword: 'keyword' in afterwards ? afterwards.keyword : null }];
}

function whatIsMissing({ code, keyword }: Wish, rights: Rights): string | null {
  const wanted = keyword === null ? `finished mail of ${code} cannot be moved` : `${keyword} of ${code} cannot be set`;
  if (rights.readOnly)
    return `the server opens it for reading only, so ${wanted}: give the account the right to change it, or take \`afterwards\` out of that vacancy`;
  const { letters } = rights;
  if (letters !== null && !(keyword === null ? mayMove(letters) : letters.includes('w')))
    return `the account has not the right to (${letters}), so ${wanted}: give it the rights ${keyword === null ? 't and e' : 'w'} there (RFC 4314)`;
  if (keyword !== null && !rights.keywords)
    return `the server takes no new keywords here (no \\* among PERMANENTFLAGS), so ${wanted}: let \`afterwards\` name folders instead`;
  if (keyword === null && !rights.move)
    return `the server does not let mail be moved (MOVE, RFC 6851), so ${wanted}: let \`afterwards\` name a keyword instead`;
  return null;
}

/** A move needs t and e where the mail is (RFC 4314 section 4). `d` is both on a server of RFC 2086; a newer one adds it for either. */
function mayMove(letters: string): boolean {
  return /[tex]/.test(letters) ? /t/.test(letters) && /e/.test(letters) : letters.includes('d');
}
