// Triage: from a kept source to what the mail says, which vacancy it reached, when it came, and the files to be read.

import type { Reader } from '../documents/reader.ts';
import { ownAddresses, vacancyReached } from '../domain/addressed.ts';
import { isWorthReading } from '../domain/classify.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import { unreadDocument } from '../domain/documents.ts';
import { receiptOf } from '../domain/receipt.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { MailFile, ParsedMessage } from '../mail/parse.ts';
import type { Blobs } from '../store/blobs.ts';
import type { MessageRow, MessageStore, Triaged } from '../store/messages.ts';
import { sayingWhy } from './delay.ts';

export interface TriageWorld {
  store: MessageStore;
  blobs: Pick<Blobs, 'put' | 'read'>;
  queues: {
    add(queue: 'extract', payload: { documentId: number }, options?: { behind: boolean }): Promise<unknown>;
    add(queue: 'assess', payload: { messageId: number }, options?: { behind: boolean }): Promise<unknown>;
  };
  reader: Pick<Reader, 'membersOf'>;
  parse: (raw: Buffer) => Promise<ParsedMessage>;
  vacancies: Vacancy[];
  /** Addresses of mailboxes that several vacancies share. */
  sharedMailboxes?: string[];
  now: () => Date;
}

/**
 * Runs once for each message; a second run changes nothing. A mail that cannot be parsed is kept raw and listed.
 */
export async function triage(world: TriageWorld, { messageId }: { messageId: number }): Promise<void> {
  const loaded = await world.store.load(messageId);
  if (loaded?.row.state !== 'FETCHED' || !loaded.row.fingerprint) return;
  const { row, mailbox } = loaded;
  const raw = await world.blobs.read(loaded.row.fingerprint);
  const parsed = await world.parse(raw).catch((error: Error & { permanent?: boolean }) => {
    if (error.permanent) return null;
    throw error;
  });
  if (parsed) {
    const found = await sayingWhy(world.store, messageId, () => findings(world, parsed, row, mailbox.address));
    const next = await world.store.triaged(messageId, found);
    if (!next) return;
    // Nobody waits for an answer to what was there before: the papers of new mail are read first.
    const behind = row.internalDate !== null && row.internalDate < mailbox.answerFrom;
    for (const documentId of next.toRead) await world.queues.add('extract', { documentId }, { behind });
    if (next.ready) await world.queues.add('assess', { messageId }, { behind });
  } else await world.store.quarantine(messageId, 'The mail is not built as mail is; its source is kept.');
  // Later mail of the mailbox that was faster has waited to know whose this one is.
  for (const waiting of await world.store.waitingBehind(row)) await world.queues.add('assess', { messageId: waiting });
}

async function findings(
  world: TriageWorld,
  { message, files }: ParsedMessage,
  row: MessageRow,
  mailbox: string,
): Promise<Triaged> {
  const arrival = { mailbox, shared: world.sharedMailboxes?.includes(mailbox) };
  const vacancy = vacancyReached(message, arrival, world.vacancies);
  const own = ownAddresses(world.vacancies, arrival);
  const { candidate } = correspondentOf(message, own);
  const opened = isWorthReading(message) ? await unpacked(files, message.text, world.reader) : [];
  for (const { content } of opened) await world.blobs.put(content);
  return {
    message,
    vacancy: vacancy?.code ?? null,
    receivedAt: receiptOf(message, { internalDate: row.internalDate }, vacancy, row.createdAt).at,
    fromName: candidate?.name ?? '',
    fromAddress: candidate?.address ?? null,
    files: opened,
  };
}

type OpenedFile = Triaged['files'][number] & { content: Buffer };

/**
 * Archives, saved mails and winmail.dat give way to what is in them; everything else stays as it is.
 * @param text the mail's own: a winmail.dat repeats it, and it counts once
 */
export async function unpacked(
  files: MailFile[],
  text: string,
  reader: Pick<Reader, 'membersOf'>,
): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const { attachment, content } of files) {
    const { filename, container, sha256 } = attachment;
    const members = await reader.membersOf({ content, filename, container, sha256 });
    if (!members) opened.push({ attachment, content, failed: null });
    for (const member of members ?? []) {
      if (opened.length >= MOST_FILES) {
        opened.push({ attachment, content, failed: unreadDocument(attachment, 'too-large', TOO_MANY) });
        break;
      }
      if (member.isBody && repeats(member.content.toString(), text)) continue;
      opened.push({
        attachment: {
          filename: member.filename,
          mediaType: member.failed?.mediaType ?? 'application/octet-stream',
          size: member.content.length,
          sha256: member.sha256,
          embedded: false,
          container: member.container,
        },
        content: member.content,
        failed: member.failed,
      });
    }
  }
  return opened;
}

/** Files of one mail that are read; hundreds are nobody's application, and a scan takes minutes. */
const MOST_FILES = 100;

/** A container of which not all was taken. */
const TOO_MANY = `Of what came in this file only so much was taken that the mail has ${MOST_FILES} files; the rest was not opened.`;

/** True when a text's words all stand in another one in the same order; the line breaks of the two differ as a rule. */
function repeats(words: string, text: string): boolean {
  const letters = (of: string) => of.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return letters(text).includes(letters(words));
}
