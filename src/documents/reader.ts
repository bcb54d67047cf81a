// The door to untrusted files: whatever is handed in, a document with a named status comes out, and this process stays unharmed.
import { createHash } from 'node:crypto';
import fs, { closeSync, constants, fstatSync } from 'node:fs';
import { promisify } from 'node:util';
import { isReadable, type ReadDocument } from '../domain/documents.ts';
import type { Verdict } from './antivirus.ts';
import { childCommand, ENTRY } from './command.ts';
import { LIMITS, type Limits, MB } from './limits.ts';
import { mayBeContainer, START } from './magic.ts';
import { type Done, type Log, openPool } from './pool.ts';
import type { OnMember } from './process.ts';
import { type Reading, Unreadable, unread } from './reading.ts';

/** A file to read: its bytes, or where they lie. The names are for showing only. */
export type FileToRead = ({ path: string } | { content: Buffer }) & {
  filename: string | null;
  container: string | null;
  /** Of the content, in hex. */
  sha256: string;
};

/** A file found in a container: an archive, a saved mail, a winmail.dat. */
export interface Member {
  filename: string;
  /** The names of all containers around it, outermost first, with strokes between: `all.zip/Application.msg`. */
  container: string | null;
  /** Its bytes; as they stand in the container when they could not be unpacked. */
  content: Buffer;
  sha256: string;
  /** True for the words of a saved mail themselves, as a text of their own. */
  isBody: boolean;
  /** Set when it could not be unpacked: this is then its reading. Otherwise it is to be read like any file. */
  failed: ReadDocument | null;
}

export interface Reader {
  /**
   * The documents in a container, containers in it opened too: mails three deep, an archive not in another.
   * @returns null when the file is no container, or one that cannot be opened: `read` then says what it is, or why
   */
  membersOf: (file: FileToRead) => Promise<Member[] | null>;
  /**
   * Reads one file. Every content ends in a status; it rejects only for faults of our own (a missing file, no process to be had, a full queue).
   * With `marked`, headings, list items and lines in bold of Word documents, and headings of web pages, carry the marks of Markdown.
   */
  read: (file: FileToRead, options?: { marked: boolean }) => Promise<ReadDocument>;
  /** Ends all processes; what still waits is rejected. */
  close: () => Promise<void>;
}

export interface ReaderOptions {
  /** Reading processes to keep, at least 1. */
  processes: number;
  log: Log;
  limits?: Partial<Limits>;
  /** Asked about each content before anything opens it; what it rejects with, `read` and `membersOf` reject with. */
  scan?: (content: Buffer) => Promise<Verdict>;
  /** Another program in place of the reading process, for tests. */
  entry?: URL;
}

/** Opens a reader and starts its processes. */
export function openReader(options: ReaderOptions): Reader {
  const limits = { ...LIMITS, ...options.limits };
  const heap = Math.round(limits.memory * 0.7);
  const command = childCommand(options.entry ?? ENTRY, heap);
  const pool = openPool(Math.max(1, options.processes), command, limits, options.log);

  /** @throws Unreadable when it is too large, or when the virus scanner stops it */
  const cleared = async (file: FileToRead) => {
    const content = await contentOf(file, limits);
    const verdict = await options.scan?.(content);
    if (verdict && !verdict.clean) throw new Unreadable(verdict.status, verdict.reason);
    return content;
  };

  const membersOf: Reader['membersOf'] = async (file) => {
    if (!mayBeContainer(await startOf(file))) return null;
    const members: Member[] = [];
    const done = await unlessRefused(
      pool.run({
        request: { ask: 'unpack' },
        content: () => cleared(file),
        onMember: (found, bytes) => members.push(member(file, found, bytes)),
      }),
    );
    if (done instanceof Unreadable) return null;
    if ('reply' in done && done.reply.say === 'unpacked' && done.reply.opened) return members;
    if (members.length === 0) return null;
    // What came out before the end is kept; the container says why there is no more.
    const failed = 'stopped' in done ? document(file, readingOf(done), done.seconds) : await read(file);
    const { sha256, container } = file;
    const rest = { filename: file.filename ?? 'file', container, sha256, content: await contentOf(file, limits) };
    return [...members, { ...rest, isBody: false, failed }];
  };

  const read: Reader['read'] = async (file, { marked } = { marked: false }) => {
    const done = await unlessRefused(
      pool.run({
        request: { ask: 'read', marked },
        content: () => cleared(file),
        onMember: () => undefined,
      }),
    );
    if (done instanceof Unreadable) return document(file, unread(UNKNOWN, done.status, done.message), 0);
    return document(file, readingOf(done), done.seconds);
  };

  return { membersOf, read, close: pool.close };
}

/** What is too large and what the virus scanner stopped is an outcome; whatever else went wrong is not. */
function unlessRefused(work: Promise<Done>): Promise<Done | Unreadable> {
  return work.catch((error) => {
    if (error instanceof Unreadable) return error;
    throw error;
  });
}

async function startOf(file: FileToRead): Promise<Buffer> {
  if ('content' in file) return file.content.subarray(0, START);
  return bytesOf(file.path, (size) => Math.min(size, START));
}

async function contentOf(file: FileToRead, { fileSize }: Limits): Promise<Buffer> {
  const bounded = (size: number) => {
    if (size > fileSize * MB) throw new Unreadable('too-large', `This file is larger than ${fileSize} MB.`);
    return size;
  };
  if ('path' in file) return bytesOf(file.path, bounded);
  bounded(file.content.length);
  return file.content;
}

const opened = promisify(fs.open);
const readFrom = promisify(fs.read);

/**
 * The first bytes of a file, as many as `most` says of its size. Only what may wait for the disk is asked for asynchronously:
 * each turn through the threads costs more than the reading itself.
 */
async function bytesOf(path: string, most: (size: number) => number): Promise<Buffer> {
  // A pipe is opened without waiting for its other end, and not read.
  const file = await opened(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw Object.assign(new Error('only files are read'), { code: 'EINVAL', syscall: 'open' });
    const content = Buffer.allocUnsafeSlow(most(status.size));
    let filled = 0;
    while (filled < content.length) {
      const { bytesRead } = await readFrom(file, content, filled, content.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return content.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

function member(outer: FileToRead, found: Found, content: Buffer): Member {
  const { filename, within, failure, isBody } = found;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const container = [outer.container, outer.filename, within].filter(Boolean).join('/') || null;
  const reading = failure && unread(failure.mediaType, failure.status, failure.reason);
  const failed = reading && document({ content, filename, container, sha256 }, reading, 0);
  return { filename, container, content, sha256, isBody, failed };
}

type Found = Parameters<OnMember>[0];

function readingOf(done: Done): Reading {
  if ('stopped' in done) {
    // Its pages with text stand; what it then was stopped over it has named as left out.
    if (done.soFar && isReadable(done.soFar)) return done.soFar;
    return unread(done.mediaType ?? UNKNOWN, done.stopped.status, done.stopped.reason);
  }
  if (done.reply.say === 'read') return done.reply.reading;
  throw new Error('a reading process gave the wrong kind of answer');
}

function document(file: FileToRead, reading: Reading, seconds: number): ReadDocument {
  const { filename, container, sha256 } = file;
  const characters = reading.pages.reduce((sum, page) => sum + page.length, 0);
  return { filename, container, sha256, ...reading, characters, seconds: Math.round(seconds * 1000) / 1000 };
}

const UNKNOWN = 'application/octet-stream';
