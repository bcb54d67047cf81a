// A reader that reads the same content once: in a mailbox the same files come again and again, and reading is what takes the time.
import type { Reader } from '../documents/reader.ts';
import type { ReadDocument } from '../domain/documents.ts';

type Reads = Pick<Reader, 'membersOf' | 'read'>;

/** Characters of text kept for files that come again. */
const KEPT_CHARACTERS = 8_000_000;
const KEPT_NAMES = 50_000;

/** @param most characters of text that are kept; the oldest go first */
export function readOnce(reader: Reads, most = KEPT_CHARACTERS): Reads {
  const readings = new Map<string, { reading: Promise<ReadDocument>; characters: number }>();
  const noArchives = new Set<string>();
  let kept = 0;
  const forget = (sha256: string) => {
    kept -= readings.get(sha256)?.characters ?? 0;
    readings.delete(sha256);
  };
  return {
    async read(file) {
      const { filename, container, sha256 } = file;
      const known = readings.get(sha256);
      if (known) {
        readings.delete(sha256);
        readings.set(sha256, known);
        return { ...(await known.reading), filename, container };
      }
      const entry = { reading: reader.read(file), characters: 0 };
      readings.set(sha256, entry);
      try {
        const reading = await entry.reading;
        // What took too long may do better the next time.
        if (reading.status === 'timed-out') forget(sha256);
        else if (readings.get(sha256) === entry) {
          entry.characters = reading.characters + 1_000;
          kept += entry.characters;
        }
        for (const oldest of readings.keys()) {
          if (kept <= most) break;
          if (oldest !== sha256) forget(oldest);
        }
        return reading;
      } catch (error) {
        forget(sha256);
        throw error;
      }
    },
    async membersOf(file) {
      if (noArchives.has(file.sha256)) return null;
      const members = await reader.membersOf(file);
      if (members === null) {
        if (noArchives.size >= KEPT_NAMES) noArchives.clear();
        noArchives.add(file.sha256);
      }
      return members;
    },
  };
}
