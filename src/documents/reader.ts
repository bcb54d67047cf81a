// The door to untrusted files: whatever is handed in, a document with a named status comes out, and this process stays unharmed.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadDocument, ReadStatus } from '../domain/documents.ts';
import { languageOf } from '../domain/language.ts';
import { childCommand, ENTRY } from './command.ts';
import { LIMITS, type Limits, MB } from './limits.ts';
import { isZip } from './magic.ts';
import { type Done, type Log, openPool } from './pool.ts';
import { type Reading, unread } from './reading.ts';

/** A file to read: its bytes, or where they lie. The names are for showing only. */
export type FileToRead = ({ path: string } | { content: Buffer }) & {
  filename: string | null;
  container: string | null;
  /** Of the content, in hex. */
  sha256: string;
};

/** A file found in an archive. */
export interface Member {
  filename: string;
  /** The archive's own name. */
  container: string | null;
  /** Its bytes; as they stand in the archive when they could not be unpacked. */
  content: Buffer;
  sha256: string;
  /** Set when it could not be unpacked: this is then its reading. Otherwise it is to be read like any file. */
  failed: ReadDocument | null;
}

export interface Reader {
  /**
   * The files of an archive, one level deep.
   * @returns null when the file is no archive, or one that cannot be opened: `read` then says what it is, or why
   */
  membersOf: (file: FileToRead) => Promise<Member[] | null>;
  /** Reads one file. Every content ends in a status; it rejects only for faults of our own (a missing file, no process to be had, a full queue). */
  read: (file: FileToRead) => Promise<ReadDocument>;
  /** Ends all processes; what still waits is rejected. */
  close: () => Promise<void>;
}

export interface ReaderOptions {
  /** Reading processes to keep, at least 1. */
  processes: number;
  log: Log;
  limits?: Partial<Limits>;
  /** Another program in place of the reading process, for tests. */
  entry?: URL;
}

/** Opens a reader and starts its processes. */
export function openReader(options: ReaderOptions): Reader {
  const limits = { ...LIMITS, ...options.limits };
  const { langPath, remove: removeLanguageData } = languageData();
  const heap = Math.round(limits.memory * 0.7);
  const command = childCommand(options.entry ?? ENTRY, [langPath], heap);
  const pool = openPool(Math.max(1, options.processes), command, langPath, limits, options.log);

  const membersOf: Reader['membersOf'] = async (file) => {
    if ((await sizeOf(file)) > limits.fileSize * MB) return null;
    if (!isZip(await startOf(file))) return null;
    const members: Member[] = [];
    const done = await pool.run({
      request: { ask: 'unpack' },
      content: () => contentOf(file),
      onMember: ({ filename, failure }, bytes) => members.push(member(file, filename, failure, Buffer.from(bytes))),
    });
    return 'reply' in done && done.reply.say === 'unpacked' && done.reply.opened ? members : null;
  };

  const read: Reader['read'] = async (file) => {
    if ((await sizeOf(file)) > limits.fileSize * MB) {
      return document(file, unread(UNKNOWN, 'too-large', `This file is larger than ${limits.fileSize} MB.`), 0);
    }
    const done = await pool.run({
      request: { ask: 'read' },
      content: () => contentOf(file),
      onMember: () => undefined,
    });
    return document(file, readingOf(done), done.seconds);
  };

  const close = async () => {
    await pool.close();
    removeLanguageData();
  };
  return { membersOf, read, close };
}

/** The recogniser wants the data of all its languages in one folder; they come as a package each. */
function languageData(): { langPath: string; remove: () => void } {
  const require = createRequire(import.meta.url);
  const langPath = mkdtempSync(path.join(tmpdir(), 'intray-ocr-'));
  for (const language of ['eng', 'fra']) {
    const name = `${language}.traineddata.gz`;
    symlinkSync(require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${name}`), path.join(langPath, name));
  }
  const remove = () => {
    process.off('exit', remove);
    rmSync(langPath, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return { langPath, remove };
}

async function sizeOf(file: FileToRead): Promise<number> {
  return 'path' in file ? (await stat(file.path)).size : file.content.length;
}

async function startOf(file: FileToRead): Promise<Buffer> {
  if ('content' in file) return file.content.subarray(0, 8);
  const handle = await open(file.path);
  try {
    const start = Buffer.alloc(8);
    await handle.read(start, 0, 8, 0);
    return start;
  } finally {
    await handle.close();
  }
}

async function contentOf(file: FileToRead): Promise<Buffer> {
  return 'path' in file ? readFile(file.path) : file.content;
}

function member(archive: FileToRead, filename: string, failure: Failure | null, content: Buffer): Member {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const container = archive.filename;
  const reading = failure && unread(UNKNOWN, failure.status, failure.reason);
  const failed = reading && document({ content, filename, container, sha256 }, reading, 0);
  return { filename, container, content, sha256, failed };
}

type Failure = { status: ReadStatus; reason: string };

function readingOf(done: Done): Reading {
  if ('stopped' in done) return unread(done.mediaType ?? UNKNOWN, done.stopped.status, done.stopped.reason);
  if (done.reply.say === 'read') return done.reply.reading;
  throw new Error('a reading process gave the wrong kind of answer');
}

function document(file: FileToRead, reading: Reading, seconds: number): ReadDocument {
  const { filename, container, sha256 } = file;
  const characters = reading.pages.reduce((sum, page) => sum + page.length, 0);
  // Told here and not in the reading process: its tables take 130 MB, and a bounded text does no harm.
  const language = characters === 0 ? null : languageOf(reading.pages.join('\n').slice(0, LANGUAGE_SAMPLE));
  return { filename, container, sha256, ...reading, language, characters, seconds: Math.round(seconds * 1000) / 1000 };
}

const UNKNOWN = 'application/octet-stream';
const LANGUAGE_SAMPLE = 50_000;
