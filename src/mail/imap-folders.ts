// Folders by the names people give them: whatever separator the server nests with, and wherever it keeps personal folders.
import type { ImapFlow, ListResponse } from 'imapflow';
import { ImapFailure } from './imap-failure.ts';

/**
 * The path of a folder on this server. `Recruitment/HOI` is found whether the server nests with a slash or a dot, and below
 * INBOX where it keeps personal folders there; `Junk` is the folder marked \Junk (RFC 6154), else the one called so.
 * @throws ImapFailure `no-folder`, naming the folder
 */
export async function folderNamed(client: ImapFlow, folder: string, server: string, user: string): Promise<string> {
  if (folder.toUpperCase() === 'INBOX') return 'INBOX';
  const folders = await client.list();
  const marked = folder === 'Junk' ? folders.find((each) => each.specialUse === '\\Junk') : undefined;
  const found = marked ?? findFolder(folders, folder);
  if (!found || found.flags.has('\\NonExistent')) throw missing(folder, server, user);
  if (found.flags.has('\\Noselect'))
    throw new ImapFailure('no-folder', `The folder “${folder}” of ${user} at ${server} only holds other folders.`);
  return found.path;
}

/** The path of a folder next to INBOX, or below it as some servers want it; made, and nested ones with it, when it is missing. */
export async function folderBesideInbox(client: ImapFlow, folder: string): Promise<string> {
  const folders = await client.list();
  const known = findFolder(folders, folder);
  if (known) return known.path;
  const names = folder.split('/').map((name) => name.trim());
  const delimiter = folders.find((each) => each.path.toUpperCase() === 'INBOX')?.delimiter ?? '/';
  // Where personal folders live below INBOX (Courier, Cyrus), one beside it cannot be made.
  const made = await client
    .mailboxCreate(names.join(delimiter))
    .catch(() => client.mailboxCreate(['INBOX', ...names].join(delimiter)));
  return made.path;
}

/** A sentence for a person: what is missing, and what to do. */
function missing(folder: string, server: string, user: string): ImapFailure {
  return new ImapFailure(
    'no-folder',
    `There is no folder “${folder}” for ${user} at ${server}: make it there, or correct its name in the configuration.`,
  );
}

function findFolder(folders: ListResponse[], folder: string): ListResponse | undefined {
  const wanted = folder.normalize();
  const byPath = (path: (each: ListResponse) => string) => folders.find((each) => path(each).normalize() === wanted);
  return (
    byPath((each) => each.path) ??
    byPath((each) => partsOf(each).join('/')) ??
    byPath((each) => withoutRoot(partsOf(each)).join('/'))
  );
}

function partsOf({ path, delimiter }: ListResponse): string[] {
  return delimiter ? path.split(delimiter) : [path];
}

function withoutRoot(parts: string[]): string[] {
  return parts[0]?.toUpperCase() === 'INBOX' ? parts.slice(1) : parts;
}
