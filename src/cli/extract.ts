// `intray extract`: the text of files as the service would extract it, a line a file, whatever the files hold.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileToRead, Reader } from '../documents/reader.ts';
import { isReadable, type ReadDocument } from '../domain/documents.ts';
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
  extends Pick<ReadDocument, 'mediaType' | 'status' | 'reason' | 'language' | 'characters' | 'seconds'> {
  /** As given; for a file in an archive `archive.zip/member`. */
  file: string;
  pages: number | null;
  /** The pages, an empty line between two. */
  text: string;
}

/**
 * Extracts files, each archive as its members, and prints them in the order given.
 * @returns exit status: 0, or 1 when any file was not extracted (then named on `stderr`)
 * @throws Error only when no reading process is to be had
 */
export async function extract(files: string[], options: ExtractOptions): Promise<number> {
  const output = openOutput(options.json, options);
  const progress = progressBar(files.length, 'files', options.stderr);
  const failed: ExtractLine[] = [];
  for await (const { result } of inOrder(files, options.processes * 4, (file) => linesOf(file, options.reader))) {
    for (const line of result) {
      if (!isReadable(line)) failed.push(line);
      output.record(line, row(line));
    }
    progress.step();
  }
  progress.done();
  output.end(['file', 'kind', 'status', 'language', 'pages', 'characters', 'seconds', 'reason']);
  for (const { file, status, reason } of failed) output.error(`${file}: ${status}: ${reason}`);
  return failed.length > 0 ? 1 : 0;
}

async function linesOf(file: string, reader: ExtractOptions['reader']): Promise<ExtractLine[]> {
  // The hash names a file in the store; nothing is stored here.
  const toRead: FileToRead = { path: file, filename: path.basename(file), container: null, sha256: '' };
  try {
    if (!(await stat(file)).isFile()) return [notAFile(file, `"${file}" is not a file.`)];
    const members = await reader.membersOf(toRead);
    if (members === null) return [line(file, await reader.read(toRead))];
    const lines: ExtractLine[] = [];
    // An archive may hold more files than may wait for the reader.
    for await (const { item, result } of inOrder(members, 4, async (one) => one.failed ?? reader.read(one))) {
      lines.push(line(`${file}/${item.filename}`, result));
    }
    return lines;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [notAFile(file, `There is no file "${file}".`)];
    if (code === 'EACCES' || code === 'EPERM') return [notAFile(file, `The file "${file}" may not be opened.`)];
    throw error;
  }
}

function line(file: string, document: ReadDocument): ExtractLine {
  const { mediaType, status, reason, language, pageCount, pages, characters, seconds } = document;
  return { file, mediaType, status, reason, language, pages: pageCount, characters, text: pages.join('\n\n'), seconds };
}

function notAFile(file: string, reason: string): ExtractLine {
  const mediaType = 'application/octet-stream';
  return {
    file,
    mediaType,
    status: 'corrupt',
    reason,
    language: null,
    pages: null,
    characters: 0,
    text: '',
    seconds: 0,
  };
}

function row({ file, mediaType, status, language, pages, characters, seconds, reason }: ExtractLine): string[] {
  const kind = mediaType.replace(/^application\/(vnd\.openxmlformats-officedocument\.)?/, '');
  return [file, kind, status, language ?? '', `${pages ?? ''}`, `${characters}`, seconds.toFixed(2), reason ?? ''];
}
