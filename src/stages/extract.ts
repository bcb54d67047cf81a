// Extraction: one file of a message is read, once for each content; the message whose last file this was goes on to assess.
import type { Reader } from '../documents/reader.ts';
import type { Blobs } from '../store/blobs.ts';
import type { MessageStore } from '../store/messages.ts';
import { sayingWhy } from './delay.ts';

export interface ExtractWorld {
  store: MessageStore;
  blobs: Pick<Blobs, 'locate' | 'quarantine'>;
  queues: { add(queue: 'assess', payload: { messageId: number }): Promise<unknown> };
  reader: Pick<Reader, 'read'>;
}

/** Runs once for each document; a second run finds it read and changes nothing. */
export async function extract(world: ExtractWorld, { documentId }: { documentId: number }): Promise<void> {
  const document = await world.store.toRead(documentId);
  if (!document) return;
  const { sha256, filename, container, messageId } = document;
  const path = await world.blobs.locate(sha256);
  const reading = await sayingWhy(world.store, messageId, () =>
    world.reader.read({ path, sha256, filename, container }),
  );
  // Before it is recorded: a run that ends between the two finds the file where it lies then, and says the same again.
  if (reading.status === 'infected') await world.blobs.quarantine(sha256);
  for (const ready of await world.store.read(reading)) await world.queues.add('assess', { messageId: ready });
}
