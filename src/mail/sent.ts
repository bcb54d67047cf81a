// The folder where an account keeps its sent mail, or a journal of all mail: it promises to say which Message-IDs stand there, and to put a mail there once.

import type { FetchMessageObject, ListResponse } from 'imapflow';
import { connectImap, type ImapConnection, type ImapSettings } from './imap-connection.ts';
import { ImapFailure } from './imap-failure.ts';

export interface SentFolder {
  /** The folder's path, as people see it. */
  path: string;
  /**
   * Which of these Message-IDs stand in the folder's mails. One that a server or a journal took the angle brackets from counts.
   * @param reportsSince looks into the text of mails since then, too: journal reports of Exchange name the id only there
   * @throws ImapFailure
   */
  having(messageIds: string[], reportsSince?: Date | null): Promise<Set<string>>;
  /**
   * Puts a mail there, as read, unless its Message-ID stands there already.
   * @param at the time the folder shows
   * @throws ImapFailure; `refused` when there is no right to
   */
  keep(raw: Buffer, messageId: string, at: Date): Promise<'kept' | 'there'>;
  /** Null when the account may change the folder; else what to do. */
  whyNotWritable(): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * Connects and opens the folder for looking only (EXAMINE).
 * @param folder its path; null for the one the server marks \Sent (RFC 6154), else the one with a usual name
 * @param signal ends the attempt, and every later command, at once
 * @throws ImapFailure; `no-folder` says which folders there are
 */
export async function openSent(
  account: ImapSettings,
  folder: string | null,
  signal?: AbortSignal,
): Promise<SentFolder> {
  const connection = await connectImap(account, signal);
  const { client, asking, server } = connection;
  const path = await opened(connection, folder).catch((error) => {
    client.close();
    throw error;
  });

  const having: SentFolder['having'] = async (messageIds, reportsSince = null) => {
    const found = new Set<string>();
    for (const id of messageIds) {
      if ((await stands(connection, id)) || (reportsSince && (await isReported(connection, id, reportsSince))))
        found.add(id);
    }
    return found;
  };

  return {
    path,
    having,

    async keep(raw, messageId, at) {
      if ((await having([messageId])).size > 0) return 'there';
      const kept = await asking(() => client.append(path, raw, ['\\Seen'], at)).catch((error: ImapFailure) => {
        throw error.kind === 'refused' ? mayNot(error.message, path) : error;
      });
      if (!kept) throw client.usable ? mayNot(`${server} did not take a mail.`, path) : connection.failure();
      return 'kept';
    },

    async whyNotWritable() {
      const selected = await asking(() => client.mailboxOpen(path));
      await asking(() => client.mailboxOpen(path, { readOnly: true }));
      return selected.readOnly ? mayNot(`${server} opens it for reading only.`, path).message : null;
    },

    close: connection.close,
  };
}

async function opened(connection: ImapConnection, wanted: string | null): Promise<string> {
  const { client, asking, server } = connection;
  const folders = await asking(() => client.list());
  const found = wanted === null ? sentAmong(folders) : folders.find((each) => isCalled(each, wanted));
  if (!found) {
    const there = folders.slice(0, MOST_NAMED).map((each) => each.path);
    const missing = wanted === null ? 'has no folder that looks like the one for sent mail' : `has no folder ${wanted}`;
    throw new ImapFailure('no-folder', `${server} ${missing}; there are: ${there.join(', ')}. ${NAME_IT}`);
  }
  await asking(() => client.mailboxOpen(found.path, { readOnly: true }));
  return found.path;
}

const MOST_NAMED = 12;
const NAME_IT = 'Name it in the settings, as the server spells it.';

/** imapflow tells the folder by its mark (RFC 6154), else by its name in some seventy languages; a mark beats a name. */
function sentAmong(folders: ListResponse[]): ListResponse | undefined {
  return folders.find((each) => each.specialUse === '\\Sent' && !isHollow(each));
}

function isCalled(folder: ListResponse, wanted: string): boolean {
  // RFC 3501 section 5.1: INBOX alone is known in any case.
  return folder.path === wanted || (/^inbox$/i.test(wanted) && /^inbox$/i.test(folder.path));
}

function isHollow({ flags }: ListResponse): boolean {
  return [...flags].some((flag) => /^\\no(?:select|nexistent)$/i.test(flag));
}

/** RFC 3501 section 6.4.4: HEADER finds what contains the words, so the field itself decides. */
async function stands({ client, asking, search }: ImapConnection, id: string): Promise<boolean> {
  const uids = await search({ header: { 'message-id': bare(id) } });
  if (uids.length === 0) return false;
  const query = { uid: true, headers: ['message-id'] };
  const mails = await asking(() => client.fetchAll(uids.slice(-MOST_ALIKE).join(','), query, { uid: true }));
  return mails.some((mail) => messageIdIn(mail) === bare(id));
}

/** Of mails with ids that contain one another, the newest this many are held to it. */
const MOST_ALIKE = 50;

function messageIdIn({ headers }: FetchMessageObject): string | null {
  const unfolded = (headers?.toString('latin1') ?? '').replace(/\r?\n[ \t]+/g, ' ');
  const value = /^message-id[ \t]*:[ \t]*(.*)$/im.exec(unfolded)?.[1];
  return value === undefined ? null : bare(value);
}

/** An envelope journal report has a Message-ID of its own, and names the mail's in its text and in the mail it carries. */
async function isReported({ client, asking, search }: ImapConnection, id: string, since: Date): Promise<boolean> {
  const uids = await search({ since: new Date(since.getTime() - DAY_MS), body: bare(id) });
  if (uids.length === 0) return false;
  const query = { uid: true, source: { start: 0, maxLength: REPORT_BYTES } };
  const mails = await asking(() => client.fetchAll(uids.slice(-MOST_ALIKE).join(','), query, { uid: true }));
  return mails.some((mail) => messageIdLines(mail.source?.toString('latin1') ?? '').includes(bare(id)));
}

/** SINCE goes by the day in the server's own zone. */
const DAY_MS = 24 * 3_600_000;
const REPORT_BYTES = 64 * 1024;

function messageIdLines(source: string): string[] {
  return [...source.matchAll(/^[> \t]*message-id[ \t]*:[ \t]*(?:\r?\n[ \t]+)?(.*)$/gim)].map((line) =>
    bare(line[1] ?? ''),
  );
}

function bare(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}

function mayNot(said: string, path: string): ImapFailure {
  return new ImapFailure('refused', `No mail can be put into ${path}: ${said} ${ADVICE}`);
}

const ADVICE =
  'Give the account room and the right to insert there, name another sentFolder, or set sentCopy to server or none.';
