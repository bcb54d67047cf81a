// Where the configuration says that sent mail is kept: for each vacancy its mailbox's folder, and the journal of all that is sent.
import type { Config } from '../config/load.ts';
import type { ImapSettings } from '../mail/mailbox.ts';
import type { SentPlace } from '../stages/sent-places.ts';

type Login = Pick<Config['mailboxes'][number], 'host' | 'port' | 'user' | 'password' | 'security'>;

/** An account as the IMAP edge takes it. */
export function imapAccount({ host, port, user, password, security }: Login): ImapSettings {
  return { host, port, user, password, secure: security === 'tls', plaintextLogin: security === 'none' };
}

/** The folder of sent mail of each mailbox that keeps copies, by its address. */
export function sentFolders(config: Pick<Config, 'mailboxes'>): Map<string, SentPlace> {
  const keeping = config.mailboxes.filter((mailbox) => mailbox.sentCopy !== 'none');
  return new Map(
    keeping.map((mailbox) => [
      mailbox.address,
      { name: mailbox.address, account: imapAccount(mailbox), folder: mailbox.sentFolder, reports: false },
    ]),
  );
}

/** The account to which the relay copies all it sends; null where there is none. */
export function journalPlace({ sending: { journal } }: Pick<Config, 'sending'>): SentPlace | null {
  return journal && { name: 'journal', account: imapAccount(journal), folder: journal.folder, reports: true };
}

/** Where an answer of a vacancy can be looked for, the surest first. */
export function placesOf(
  config: Pick<Config, 'mailboxes' | 'sending' | 'vacancies'>,
): (vacancy: string) => SentPlace[] {
  const sent = sentFolders(config);
  const journal = journalPlace(config);
  return (code) => {
    const mailbox = config.vacancies.find((vacancy) => vacancy.code === code)?.mailbox ?? '';
    return [sent.get(mailbox), journal].filter((place) => place !== undefined && place !== null);
  };
}

/** By the code of each vacancy whose answers are to be copied: where to. In a trial none is, as no candidate gets the mail. */
export function copiesTo(config: Pick<Config, 'mailboxes' | 'sending' | 'vacancies'>): Map<string, SentPlace> {
  if (config.sending.sink !== null) return new Map();
  const appending = new Set(config.mailboxes.filter((m) => m.sentCopy === 'append').map((m) => m.address));
  const sent = sentFolders(config);
  return new Map(
    config.vacancies.flatMap(({ code, mailbox }) => {
      const place = appending.has(mailbox) ? sent.get(mailbox) : undefined;
      return place ? [[code, place] as const] : [];
    }),
  );
}
