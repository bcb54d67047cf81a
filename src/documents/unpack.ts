// Archives, opened one level deep: each member becomes a file of its own, or a named failure.
import type { ReadStatus } from '../domain/documents.ts';
import { shownName } from '../domain/filename.ts';
import type { Limits } from './limits.ts';
import { Unreadable } from './reading.ts';
import { zipEntries } from './zip.ts';

export interface UnpackedMember {
  filename: string;
  /** The member's bytes; as they stand in the archive when it could not be unpacked. */
  content: Buffer;
  /** Why it could not be unpacked, or null. */
  failure: { status: ReadStatus; reason: string } | null;
}

/**
 * The files of a ZIP archive, in its order, without folders and what systems leave in archives.
 * A member that fails does not cost the others.
 * @throws Unreadable when the archive as a whole is damaged or a bomb
 */
export async function* unpack(content: Buffer, limits: Limits): AsyncGenerator<UnpackedMember> {
  let number = 0;
  for (const entry of await zipEntries(content, limits)) {
    if (isLeftover(entry.path)) continue;
    number += 1;
    const filename = shownName(entry.path) ?? `file ${number}`;
    if (entry.encrypted) {
      yield failed(
        filename,
        await entry.packed(),
        new Unreadable('encrypted', 'This file is protected by a password.'),
      );
      continue;
    }
    try {
      yield { filename, content: await entry.content(), failure: null };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield failed(filename, await entry.packed().catch(() => Buffer.alloc(0)), error);
    }
  }
}

function isLeftover(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i.test(path);
}

function failed(filename: string, content: Buffer, error: Unreadable): UnpackedMember {
  return { filename, content, failure: { status: error.status, reason: error.message } };
}
