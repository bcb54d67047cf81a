// Extraction: one file of a message is read, once for each content; the message whose last file this was goes on to assess.
import type { Reader } from '../documents/reader.ts';
import type { Blobs } from '../store/blobs.ts';
import type { MessageStore } from '../store/messages.ts';

export interface ExtractWorld {
  store: MessageStore;
  blobs: Pick<Blobs, 'path'>;
  queues: { add(queue: 'assess', payload: { messageId: number }): Promise<unknown> };
  reader: Pick<Reader, 'read'>;
}

/** Runs once for each document; a second run finds it read and changes nothing. */
export async function extract(world: ExtractWorld, { documentId }: { documentId: number }): Promise<void> {
  const document = await world.store.toRead(documentId);
  if (!document) return;
  const { sha256, filename, container } = document;
  const reading = await world.reader.read({ path: world.blobs.path(sha256), sha256, filename, container });
  for (const messageId of await world.store.read(reading)) await world.queues.add('assess', { messageId });
}
