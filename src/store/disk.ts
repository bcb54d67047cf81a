// What a power cut must not forget.
import { open } from 'node:fs/promises';

/** Makes the names in `folder` durable: without it a power cut can forget the name of a file whose content is safe. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
