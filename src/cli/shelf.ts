// The texts of papers while a replay runs: in one temporary file that has no name any more, so that nothing is left whatever ends the process.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shelf } from '../domain/ledger.ts';

/** Bytes that are written at a time. */
const WRITE_EACH = 1024 * 1024;

/** @throws when the folder for temporary files cannot be written to */
export function openShelf(): Shelf & { close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'intray-texts-'));
  const file = openSync(join(folder, 'texts'), 'wx+', 0o600);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // An open file goes on without its name; where a system does not allow that, it goes when the process ends.
  try {
    remove();
  } catch {
    process.once('exit', remove);
  }
  const places = new Map<string, { at: number; length: number }>();
  /** Where the file ends, and what follows there and is not written yet. */
  let end = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = () => {
    const bytes = Buffer.concat(waiting);
    for (let written = 0; written < bytes.length; )
      written += writeSync(file, bytes, written, bytes.length - written, end + written);
    end += bytes.length;
    waiting = [];
    waitingBytes = 0;
  };
  return {
    put(sha256, pages) {
      if (places.has(sha256)) return;
      const bytes = Buffer.from(JSON.stringify(pages), 'utf8');
      places.set(sha256, { at: end + waitingBytes, length: bytes.length });
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= WRITE_EACH) flush();
    },
    get(sha256) {
      const place = places.get(sha256);
      if (!place) return [];
      if (place.at >= end) flush();
      const bytes = Buffer.alloc(place.length);
      for (let read = 0; read < place.length; ) {
        const got = readSync(file, bytes, read, place.length - read, place.at + read);
        if (got === 0) return [];
        read += got;
      }
      return JSON.parse(bytes.toString('utf8')) as string[];
    },
    close() {
      closeSync(file);
      remove();
    },
  };
}
