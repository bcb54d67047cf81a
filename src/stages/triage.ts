// Triage: from a kept source to what the mail says, which vacancy it reached, when it came, and the files to be read.

import type { Reader } from '../documents/reader.ts';
import { vacancyReached } from '../domain/addressed.ts';
import { isWorthReading } from '../domain/classify.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import { receiptOf } from '../domain/receipt.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { MailFile, ParsedMessage } from '../mail/parse.ts';
import type { Blobs } from '../store/blobs.ts';
import type { MessageRow, MessageStore, Triaged } from '../store/messages.ts';

export interface TriageWorld {
  store: MessageStore;
  blobs: Pick<Blobs, 'put' | 'read'>;
  queues: {
    add(queue: 'extract', payload: { documentId: number }): Promise<unknown>;
    add(queue: 'assess', payload: { messageId: number }): Promise<unknown>;
  };
  reader: Pick<Reader, 'membersOf'>;
  parse: (raw: Buffer) => Promise<ParsedMessage>;
  vacancies: Vacancy[];
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
    const next = await world.store.triaged(messageId, await findings(world, parsed, row, mailbox.address));
    if (!next) return;
    for (const documentId of next.toRead) await world.queues.add('extract', { documentId });
    if (next.ready) await world.queues.add('assess', { messageId });
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
  const vacancy = vacancyReached(message, { mailbox }, world.vacancies);
  const own = world.vacancies.map((v) => v.mailbox);
  const { candidate } = correspondentOf(message, own);
  const opened = isWorthReading(message) ? await unpacked(files, world.reader) : [];
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

/** Archives give way to what is in them, one level deep; everything else stays as it is. */
export async function unpacked(files: MailFile[], reader: Pick<Reader, 'membersOf'>): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const { attachment, content } of files) {
    const { filename, container, sha256 } = attachment;
    const members = await reader.membersOf({ content, filename, container, sha256 });
    if (!members) opened.push({ attachment, content, failed: null });
    for (const member of members ?? [])
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
  return opened;
}
