// A step that has to be tried again says why beside its message, so that people see what waits and for what.
import type { MessageStore } from '../store/messages.ts';

/** Does the work; a failure that is temporary and has a sentence for people is written to the message before it is thrown. */
export async function sayingWhy<T>(
  store: Pick<MessageStore, 'waits'>,
  messageId: number,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'permanent' in error && error.permanent === false)
      await store.waits(messageId, error.message);
    throw error;
  }
}
