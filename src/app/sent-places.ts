// Where the configuration says that sent mail is kept: for each vacancy its mailbox's folder, and the journal of all that is sent.
import type { Config } from '../config/load.ts';
import { mailboxesServing } from '../domain/sharing.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { SentPlace } from '../stages/sent-places.ts';
import { imapAccount } from './imap.ts';
import type { Tokens } from './tokens.ts';

/**
 * The folder of sent mail of each mailbox that keeps copies, by its address.
 * @param tokens here as below: null for those who want to know the places and do not log in
 */
export function sentFolders(config: Pick<Config, 'mailboxes'>, tokens: Tokens | null = null): Map<string, SentPlace> {
  const keeping = config.mailboxes.filter((mailbox) => mailbox.sentCopy !== 'none');
  return new Map(
    keeping.map((mailbox) => [
      mailbox.address,
      {
        name: mailbox.address,
        account: imapAccount(mailbox, mailbox.address, tokens),
        folder: mailbox.sentFolder,
        reports: false,
      },
    ]),
  );
}

/** The account to which the relay copies all it sends; null where there is none. */
export function journalPlace(
  { sending: { journal } }: Pick<Config, 'sending'>,
  tokens: Tokens | null = null,
): SentPlace | null {
  if (journal === null) return null;
  const account = imapAccount(journal, 'journal', tokens);
  return { name: 'journal', account, folder: journal.folder, reports: true };
}

/** Where an answer of a vacancy can be looked for, the surest first. */
export function placesOf(
  config: Pick<Config, 'mailboxes' | 'sending' | 'vacancies'>,
  tokens: Tokens | null = null,
): (vacancy: string) => SentPlace[] {
  const sent = sentFolders(config, tokens);
  const journal = journalPlace(config, tokens);
  return (code) => {
    const accounts = config.vacancies.filter((vacancy) => vacancy.code === code).flatMap((v) => accountsOf(config, v));
    const own = accounts.map((address) => sent.get(address));
    return [...own, journal].filter((place) => place !== undefined && place !== null);
  };
}

/** By the code of each vacancy whose answers are to be copied: where to. In a trial none is, as no candidate gets the mail. */
export function copiesTo(
  config: Pick<Config, 'mailboxes' | 'sending' | 'vacancies'>,
  tokens: Tokens | null = null,
): Map<string, SentPlace> {
  if (config.sending.sink !== null) return new Map();
  const appending = new Set(config.mailboxes.filter((m) => m.sentCopy === 'append').map((m) => m.address));
  const sent = sentFolders(config, tokens);
  return new Map(
    config.vacancies.flatMap((vacancy) => {
      // Its own mailbox, or the first that it shares: one copy is enough.
      const place = sent.get(accountsOf(config, vacancy).find((address) => appending.has(address)) ?? '');
      return place ? [[vacancy.code, place] as const] : [];
    }),
  );
}

/** A vacancy without a mailbox of its own has its sent mail in the account it shares. */
function accountsOf(config: Pick<Config, 'mailboxes' | 'vacancies'>, vacancy: Vacancy): string[] {
  const hasOwn = config.mailboxes.some((mailbox) => mailbox.address === vacancy.mailbox);
  return hasOwn ? [vacancy.mailbox] : mailboxesServing(vacancy, config.mailboxes, config.vacancies);
}
