// The mailboxes, with the secrets and certificates of their logins read, each held to the vacancies there are.
import type { Vacancy } from '../domain/vacancy.ts';
import { type LoginConfig, loginOf, type Reading } from './login.ts';
import type { JournalSettings, MailboxSettings } from './settings.ts';

export type MailboxConfig = LoginConfig<MailboxSettings>;
export type JournalConfig = LoginConfig<JournalSettings>;

/** @param vacancies null where their files have faults: then no mailbox is held to them */
export function mailboxesOf(
  settings: MailboxSettings[],
  vacancies: { folder: string; found: Vacancy[] } | null,
  reading: Reading,
): MailboxConfig[] {
  return settings.map((mailbox, i) => {
    const field = `mailboxes[${i}]`;
    const same = settings.slice(0, i).find((before) => watchesTheSame(before, mailbox));
    if (same)
      reading.fault(
        `${field}.folder`,
        `expected another folder: ${mailbox.folder} of ${mailbox.user} is watched for ${same.address} already (shared: true lets several vacancies share it)`,
      );
    if (vacancies && !mailbox.shared && !vacancies.found.some((v) => v.mailbox === mailbox.address))
      reading.fault(
        `${field}.address`,
        `expected the mailbox of a vacancy in ${vacancies.folder}; ${mailbox.address} is none (shared: true lets several vacancies share it)`,
      );
    return loginOf(mailbox, field, reading);
  });
}

/** One folder of one account, or two folders that would go by one name. */
function watchesTheSame(one: MailboxSettings, other: MailboxSettings): boolean {
  const sameAccount = one.host === other.host && one.port === other.port && one.user === other.user;
  return (sameAccount || one.address === other.address) && one.folder === other.folder;
}
