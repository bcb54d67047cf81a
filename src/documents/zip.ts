// ZIP-based files, looked at before anything is inflated: a bomb is turned away by its directory, a lying one by counting.
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
  const { zip, entries } = await directoryOf(content, limits);
  let allowance = limits.inflated * MB;
  return entries
    .filter((entry) => !pathOf(entry).endsWith('/'))
    .map((entry) => ({
      path: pathOf(entry),
      encrypted: entry.isEncrypted(),
      content: async () => {
        if (!entry.canDecodeFileData())
          throw new Unreadable('unsupported', 'It is packed in a way that is not unpacked here.');
        const bytes = await bytesOf(zip, entry, true, allowance);
        allowance -= bytes.length;
        return bytes;
      },
      packed: () => bytesOf(zip, entry, false, content.length),
    }));
}

async function directoryOf(content: Buffer, limits: Limits): Promise<{ zip: yauzl.ZipFile; entries: yauzl.Entry[] }> {
  const entries: yauzl.Entry[] = [];
  let zip: yauzl.ZipFile;
  let inflated = 0;
  let packed = 0;
  try {
    // File names are decoded below: decoded here, one name with `../` would cost the whole archive.
    zip = await yauzl.fromBufferPromise(content, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > limits.entries) throw tooMany(limits);
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > limits.entries) throw tooMany(limits);
      inflated += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (isBomb(entry.uncompressedSize, entry.compressedSize, limits)) throw tooMuch(limits);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('corrupt', 'This file is damaged or was cut off: its table of contents cannot be read.');
  }
  if (inflated > limits.inflated * MB || isBomb(inflated, packed, limits)) throw tooMuch(limits);
  return { zip, entries };
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

async function bytesOf(zip: yauzl.ZipFile, entry: yauzl.Entry, decode: boolean, allowance: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // yauzl 3.4.0 hands out packed bytes for `decodeFileData: true`; only leaving it out inflates.
    const stream = await zip.openReadStreamPromise(entry, decode ? {} : { decodeFileData: false });
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > allowance) throw lie();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof Error && error.message.startsWith('too many bytes')) throw lie();
    throw new Unreadable('corrupt', 'This file is damaged: a part of it cannot be unpacked.');
  }
  return Buffer.concat(chunks);
}

function lie(): Unreadable {
  return new Unreadable('too-large', 'This file unpacks to more than it declares.');
}
