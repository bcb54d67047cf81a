// The files that paths of a command line name: themselves, or all under them; what is no file is told, never opened.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadStatus } from '../domain/documents.ts';

export interface Found {
  file: string;
  /** Why it is not read, in a sentence, or null for a file. */
  failure: { status: ReadStatus; reason: string } | null;
}

/**
 * Each path in its turn; for a folder the files under it, in the order of their names. A link to a file is the file;
 * links to folders are followed only when named themselves, so that none leads in a circle.
 */
export async function filesUnder(paths: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const one of paths) await add(found, one, true);
  return found;
}

async function add(found: Found[], file: string, isNamed: boolean): Promise<void> {
  const fail = (status: ReadStatus, reason: string) => found.push({ file, failure: { status, reason } });
  try {
    const status = await stat(file);
    if (status.isFile()) found.push({ file, failure: null });
    else if (!status.isDirectory()) fail('unsupported', `"${file}" is not a file but ${nameOf(status)}.`);
    else if (isNamed) await addFolder(found, file);
  } catch (error) {
    fail('corrupt', whyNotOpened(file, error));
  }
}

async function addFolder(found: Found[], folder: string): Promise<void> {
  const before = found.length;
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    // No look at each: thousands of files in a folder are the common case.
    if (entry.isFile()) found.push({ file, failure: null });
    else await add(found, file, entry.isDirectory());
  }
  if (found.length === before) {
    found.push({ file: folder, failure: { status: 'empty', reason: `There are no files in the folder "${folder}".` } });
  }
}

function nameOf(entry: Pick<Dirent, 'isFIFO' | 'isSocket'>): string {
  if (entry.isFIFO()) return 'a pipe';
  return entry.isSocket() ? 'a socket' : 'a device';
}

/** A sentence about a file that the system does not hand over. @throws error itself when that is no fault of the file system */
export function whyNotOpened(file: string, error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file "${file}".`;
  if (code === 'EACCES' || code === 'EPERM') return `"${file}" may not be opened.`;
  if (code === 'ELOOP') return `"${file}" is a link that leads in a circle.`;
  return `"${file}" could not be opened (${code}).`;
}
