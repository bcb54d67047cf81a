// `intray extract`: the text of files as the service would extract it, a line a file, whatever the files hold.
import path from 'node:path';
import type { FileToRead, Reader } from '../documents/reader.ts';
import { isReadable, type ReadDocument } from '../domain/documents.ts';
import { type Found, filesUnder, whyNotOpened } from './files-under.ts';
import { inOrder } from './in-order.ts';
import { openOutput, progressBar, type Streams } from './output.ts';

export interface ExtractOptions extends Streams {
  /** One JSON object a line on `stdout`, and nothing else there; otherwise a table. */
  json: boolean;
  reader: Pick<Reader, 'membersOf' | 'read'>;
  /** How many processes the reader has. */
  processes: number;
}

/** A line of `intray extract --json`. */
export interface ExtractLine
  extends Pick<
    ReadDocument,
    | 'mediaType'
    | 'status'
    | 'reason'
    | 'language'
    | 'characters'
    | 'seconds'
    | 'confidence'
    | 'omission'
    | 'links'
    | 'hiddenText'
  > {
  /** As given, below the folder given; for a file in an archive `archive.zip/member`. */
  file: string;
  pages: number | null;
  /** The pages, an empty line between two. */
  text: string;
}

/**
 * Extracts files, each archive as its members and each folder as the files under it, and prints them in the order given.
 * @returns exit status: 0, or 1 when any file was not extracted (then named on `stderr`)
 * @throws Error only when no reading process is to be had
 */
export async function extract(paths: string[], options: ExtractOptions): Promise<number> {
  const output = openOutput(options.json, options);
  const files = await filesUnder(paths);
  const progress = progressBar(files.length, 'files', options.stderr);
  const failed: Pick<ExtractLine, 'file' | 'status' | 'reason'>[] = [];
  const archives = atMost(options.processes);
  // A scan takes as long as a hundred other papers: work goes on far behind it, as far as memory allows.
  const ahead = {
    most: options.processes * 4,
    waiting: AHEAD_FILES,
    held: { of: charactersOf, most: AHEAD_CHARACTERS },
  };
  for await (const { result } of inOrder(files, ahead, (file) => linesOf(file, options.reader, archives))) {
    for (const line of result) {
      if (!isReadable(line)) failed.push({ file: line.file, status: line.status, reason: line.reason });
      output.record(line, row(line));
    }
    progress.step();
    if (!(await output.taken())) break;
  }
  progress.done();
  output.end(['file', 'kind', 'status', 'language', 'pages', 'characters', 'seconds', 'reason']);
  for (const { file, status, reason } of failed) output.error(`${file}: ${status}: ${reason}`);
  return failed.length > 0 ? 1 : 0;
}

/** Files, and characters of their texts, that are finished and wait for one before them. */
const AHEAD_FILES = 20_000;
const AHEAD_CHARACTERS = 32_000_000;

/** Whatever a line weighs beside its text: its names, reason and links. */
const LINE_CHARACTERS = 500;

function charactersOf(lines: ExtractLine[]): number {
  return lines.reduce((sum, { text, hiddenText }) => sum + text.length + hiddenText.length + LINE_CHARACTERS, 0);
}

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

async function linesOf(found: Found, reader: ExtractOptions['reader'], archives: InTurn): Promise<ExtractLine[]> {
  const { file } = found;
  if (found.failure !== null) return [notOpened(file, found.failure.status, found.failure.reason)];
  // The hash names a file in the store; nothing is stored here.
  const toRead: FileToRead = { path: file, filename: path.basename(file), container: null, sha256: '' };
  try {
    const inArchive = await archives(() => linesOfMembers(file, toRead, reader));
    return inArchive ?? [line(file, await reader.read(toRead))];
  } catch (error) {
    // The virus scanner cannot tell just now: this file stays unopened, and the others still get their line.
    if (error instanceof Error && error.name === 'ClamdFailure') return [notOpened(file, 'timed-out', error.message)];
    return [notOpened(file, 'corrupt', whyNotOpened(file, error))];
  }
}

/** Null for a file that is no archive. All that an archive holds is in memory until it is done. */
async function linesOfMembers(file: string, archive: FileToRead, reader: ExtractOptions['reader']) {
  const members = await reader.membersOf(archive);
  if (members === null) return null;
  const lines: ExtractLine[] = [];
  // An archive may hold more files than may wait for the reader.
  for await (const { item, result } of inOrder(members, 4, async (one) => one.failed ?? reader.read(one))) {
    // Below its own name stand those of the containers in it.
    const within = (item.container ?? '').slice(archive.filename?.length ?? 0);
    lines.push(line(`${file}${within}/${item.filename}`, result));
  }
  return lines;
}

/** Lets at most so many pieces of work run at a time; the others wait. */
function atMost(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let active = 0;
  return async (work) => {
    if (active < most) active += 1;
    else await new Promise<void>((resume) => waiting.push(resume));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else active -= 1;
    }
  };
}

function line(file: string, document: ReadDocument): ExtractLine {
  const { mediaType, status, reason, language, pageCount: pages, characters, seconds } = document;
  const { confidence, omission, links, hiddenText } = document;
  const text = document.pages.join('\n\n');
  const beside = { confidence, omission, links, hiddenText };
  return { file, mediaType, status, reason, language, pages, characters, text, seconds, ...beside };
}

function notOpened(file: string, status: ExtractLine['status'], reason: string): ExtractLine {
  const nothing = { language: null, pages: null, characters: 0, text: '', seconds: 0 };
  const beside = { confidence: null, omission: null, links: [], hiddenText: '' };
  return { file, mediaType: 'application/octet-stream', status, reason, ...nothing, ...beside };
}

function row({
  file,
  mediaType,
  status,
  language,
  pages,
  characters,
  seconds,
  reason,
  omission,
}: ExtractLine): string[] {
  const kind = mediaType.replace(/^application\/(vnd\.openxmlformats-officedocument\.)?/, '');
  const why = reason ?? omission ?? '';
  return [file, kind, status, language ?? '', `${pages ?? ''}`, `${characters}`, seconds.toFixed(2), why];
}
