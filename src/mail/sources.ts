// Mail that lies in files: .eml, mbox, Maildir and folders of them, listed first and read one at a time.
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Header } from '../domain/message.ts';

/** One mail and where it lies. */
export interface MailSource {
  /** As shown: the path, for mbox files with `#` and the 1-based place in it. */
  file: string;
  path: string;
  /** Bytes in the file. */
  start: number;
  end: number;
  mbox: boolean;
}

/** A path that holds no mail, in words fit to show. */
export class NoMailThere extends Error {
  override readonly name = 'NoMailThere';
}

/**
 * Every mail below the paths, in the order of the paths and names.
 * @throws NoMailThere when a path does not exist or cannot be read
 */
export async function* mailSources(paths: string[]): AsyncGenerator<MailSource> {
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new NoMailThere(
        error.code === 'ENOENT' ? `There is no file or folder ${path}.` : `${path} cannot be read.`,
      );
    });
    if (found.isDirectory()) yield* inFolder(path);
    else yield* inFile(path, found.size);
  }
}

/** Bytes of one mail that are read; the service sets larger ones aside. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The raw mail, at most its first 50 MB. mbox quoting (`>From `) is undone, and what programs put before a mail when they save
 * it (a byte order mark, empty lines, an mbox separator) is left out.
 */
export async function readSource(source: MailSource): Promise<Buffer> {
  const raw = await slice(source.path, source.start, Math.min(source.end, source.start + MOST_BYTES));
  return source.mbox ? unquoted(raw) : raw.subarray(leadIn(raw));
}

function leadIn(raw: Buffer): number {
  const start = raw.toString('latin1', 0, 1_000);
  return (
    /^(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n){0,20}(?:>?From [^\r\n]*\d{1,2}:\d{2}[^\r\n]*\r?\n)?(?=[\w-]{1,80}[ \t]*:)/.exec(
      start,
    )?.[0].length ?? 0
  );
}

/** The mail's own header fields, without parsing the rest; encoded words are left as they are. */
export async function readHead(source: MailSource): Promise<Header[]> {
  const read = await headText(source);
  // Old Macs end lines with CR alone.
  const text = read.includes('\n') ? read : read.replaceAll('\r', '\n');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0
        ? [{ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }]
        : [];
    });
}

/** Most heads are short; the rare long one is read again. */
async function headText(source: MailSource): Promise<string> {
  for (const most of [16 * 1024, 256 * 1024]) {
    const raw = await slice(source.path, source.start, Math.min(source.end, source.start + most));
    const text = raw.toString('latin1', source.mbox ? 0 : leadIn(raw));
    if (/\r?\n\r?\n/.test(text) || raw.length < most || most > 16 * 1024) return text;
  }
  return '';
}

/** A Maildir's messages lie in `cur` and `new`; elsewhere they are .eml and mbox files. */
async function* inFolder(folder: string): AsyncGenerator<MailSource> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const maildir = ['cur', 'new'].every((name) => entries.some((e) => e.name === name && e.isDirectory()));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (maildir && entry.name === 'tmp') continue;
      if (maildir && (entry.name === 'cur' || entry.name === 'new')) yield* maildirFiles(path);
      else yield* inFolder(path);
    } else if (entry.isFile() && (await mayBeMail(path, entry.name))) yield* inFile(path, (await stat(path)).size);
  }
}

/** By its ending; a file that has none, or a number for one (collections, Thunderbird), by its first lines. */
async function mayBeMail(path: string, name: string): Promise<boolean> {
  if (/\.(?:eml|mbox|mbx|mail|email)$/i.test(name)) return true;
  if (name.startsWith('.') || !/^[^.]+$|\.(?:\d+|[\da-f]{16,})\.?$/i.test(name)) return false;
  const start = (await slice(path, 0, 2_000)).toString('latin1');
  if (SEPARATOR.test(start)) return true;
  const lines = start.split(/\r?\n/);
  return FIELD.test(lines[0] ?? '') && lines.some((line) => /^(?:received|return-path|from|message-id):/i.test(line));
}

const FIELD = /^[A-Za-z][\w-]{1,60}:/;

async function* maildirFiles(folder: string): AsyncGenerator<MailSource> {
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const found = await stat(path);
    if (found.isFile() && !name.startsWith('.')) yield { file: path, path, start: 0, end: found.size, mbox: false };
  }
}

async function* inFile(path: string, size: number): AsyncGenerator<MailSource> {
  const first = (await slice(path, 0, Math.min(size, 5))).toString('latin1');
  if (first !== 'From ' || /\.eml$/i.test(basename(path))) yield { file: path, path, start: 0, end: size, mbox: false };
  else yield* inMbox(path, size);
}

/** `From sender weekday month day time year`: a line of prose that begins with "From" has no time in it. */
const SEPARATOR = /^From \S.*\d{1,2}:\d{2}/;

async function* inMbox(path: string, size: number): AsyncGenerator<MailSource> {
  let place = 0;
  let start = -1;
  let afterBlank = true;
  let offset = 0;
  for await (const line of byteLines(path)) {
    if (afterBlank && SEPARATOR.test(line.head)) {
      if (start >= 0) yield { file: `${path}#${++place}`, path, start, end: offset, mbox: true };
      start = offset + line.length;
    }
    afterBlank = line.head === '' || line.head === '\r';
    offset += line.length;
  }
  if (start >= 0) yield { file: `${path}#${++place}`, path, start, end: size, mbox: true };
}

/** Lines with their length in bytes, line end included; of each only the beginning is kept. */
async function* byteLines(path: string): AsyncGenerator<{ head: string; length: number }> {
  let head = '';
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const more = chunk.subarray(from, Math.min(at, from + 200 - head.length)).toString('latin1');
      yield { head: head + more, length: length + at + 1 - from };
      head = '';
      length = 0;
      from = at + 1;
    }
    if (head.length < 200) head += chunk.subarray(from, from + 200 - head.length).toString('latin1');
    length += chunk.length - from;
  }
  if (length > 0) yield { head, length };
}

async function slice(path: string, start: number, end: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(Math.max(0, end - start));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function unquoted(raw: Buffer): Buffer {
  if (!raw.includes('\n>')) return raw;
  return Buffer.from(raw.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
