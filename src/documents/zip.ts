// ZIP-based files, looked at before anything is inflated: a bomb is turned away by its directory, a lying one by counting.
import { inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import type { Limits } from './limits.ts';
import { MB } from './limits.ts';
import { Unreadable } from './reading.ts';

export interface ZipEntry {
  /** The path as the archive writes it; never to be used as one. */
  path: string;
  encrypted: boolean;
  /** The entry inflated. @throws Unreadable `corrupt` or `too-large` */
  content: () => Promise<Buffer>;
  /** The entry's bytes as they stand in the archive. */
  packed: () => Promise<Buffer>;
}

/**
 * The entries of a ZIP-based file, in the order of its directory, folders left out. Nothing is inflated yet.
 * All entries together share one allowance of inflated bytes.
 * @throws Unreadable `corrupt` when it has no directory; `too-large` when the directory declares a bomb
 */
export async function zipEntries(content: Buffer, limits: Limits): Promise<ZipEntry[]> {
  const entries = await directoryOf(content, limits);
  let allowance = limits.inflated * MB;
  return entries
    .filter((entry) => !pathOf(entry).endsWith('/'))
    .map((entry) => ({
      path: pathOf(entry),
      encrypted: entry.isEncrypted(),
      content: async () => {
        if (!entry.canDecodeFileData())
          throw new Unreadable('unsupported', 'It is packed in a way that is not unpacked here.');
        const bytes = inflated(content, entry, allowance);
        allowance -= bytes.length;
        return bytes;
      },
      packed: async () => packedIn(content, entry),
    }));
}

async function directoryOf(content: Buffer, limits: Limits): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  let declared = 0;
  let packed = 0;
  try {
    // File names are decoded below: decoded here, one name with `../` would cost the whole archive.
    const zip = await yauzl.fromBufferPromise(content, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > limits.entries) throw tooMany(limits);
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > limits.entries) throw tooMany(limits);
      declared += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (isBomb(entry.uncompressedSize, entry.compressedSize, limits)) throw tooMuch(limits);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('corrupt', 'This file is damaged or was cut off: its table of contents cannot be read.');
  }
  if (declared > limits.inflated * MB || isBomb(declared, packed, limits)) throw tooMuch(limits);
  return entries;
}

function isBomb(inflated: number, packed: number, limits: Limits): boolean {
  return inflated > MB && inflated > packed * limits.ratio;
}

function tooMany(limits: Limits): Unreadable {
  return new Unreadable('too-large', `This file holds more than ${limits.entries} parts.`);
}

function tooMuch(limits: Limits): Unreadable {
  return new Unreadable(
    'too-large',
    `This file would unpack to far more than is allowed (${Math.ceil(limits.inflated)} MB).`,
  );
}

/** Names without the UTF-8 flag are CP437 by the specification; in practice many are UTF-8 all the same. */
function pathOf(entry: yauzl.Entry): string {
  const raw: Buffer = entry.fileNameRaw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replaceAll('\\', '/');
  } catch {
    return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  }
}

/** The entry's bytes in the archive (APPNOTE 4.3.7): its local header has a length of its own, and only that says where they begin. */
function packedIn(content: Buffer, entry: yauzl.Entry): Buffer {
  const header = entry.relativeOffsetOfLocalHeader;
  if (header + 30 > content.length || content.readUInt32LE(header) !== LOCAL_HEADER) throw damaged();
  const start = header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28);
  if (start + entry.compressedSize > content.length) throw damaged();
  return content.subarray(start, start + entry.compressedSize);
}

const LOCAL_HEADER = 0x04034b50;

/** Not through a stream: most parts are small, and a turn of the thread pool for each costs more than inflating it. */
function inflated(content: Buffer, entry: yauzl.Entry, allowance: number): Buffer {
  const packed = packedIn(content, entry);
  const size = entry.uncompressedSize;
  if (size > allowance || (!entry.compressionMethod && packed.length > size)) throw lie();
  if (!entry.compressionMethod) return packed;
  let bytes: Buffer;
  try {
    bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? lie() : damaged();
  }
  if (bytes.length !== size) throw damaged();
  return bytes;
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This file is damaged: a part of it cannot be unpacked.');
}

function lie(): Unreadable {
  return new Unreadable('too-large', 'This file unpacks to more than it declares.');
}
