// The container of the older Microsoft formats, [MS-CFB], read as folders of streams. Whatever is damaged in it, reading ends.
import { Unreadable } from '../reading.ts';

export interface Folder {
  /** In upper case, as names are compared (2.6.4). */
  name: string;
  folders: Folder[];
  /** By name, in upper case. Each is read when asked for. @throws Unreadable `corrupt` when its sectors are damaged or cut off */
  streams: Map<string, () => Buffer>;
}

/**
 * The root folder of a compound file. Own code, because the library at hand goes in circles when a chain of sectors does.
 * @throws Unreadable `corrupt` when its tables cannot be followed
 */
export function compoundFile(content: Buffer): Folder {
  if (content.length < 512) throw damaged();
  const size = 2 ** content.readUInt16LE(30);
  if (size !== 512 && size !== 4096) throw damaged();
  const sector = (number: number) => content.subarray((number + 1) * size, (number + 2) * size);
  const table = Buffer.concat(tableSectors(content, sector).map(sector));
  const chain = (first: number) => Buffer.concat(chainOf(first, table, content.length / size).map(sector));
  const entries = entriesOf(chain(content.readUInt32LE(48)));
  const root = entries[0];
  if (!root) throw damaged();
  const small = streamsOfSmallSectors(content, root, chain);
  const smallest = content.readUInt32LE(56);
  const read = (entry: Entry) => {
    const bytes = entry.size < smallest ? small(entry.start) : chain(entry.start);
    if (entry.size > 0 && bytes.length < entry.size) throw damaged();
    return bytes.subarray(0, entry.size);
  };
  return folderOf(0, entries, read, new Set());
}

/** 2.2 and 2.5: the first 109 sectors of the allocation table stand in the header, further ones in a chain of their own. */
function tableSectors(content: Buffer, sector: (number: number) => Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 76; at < 512; at += 4) numbers.push(content.readUInt32LE(at));
  const seen = new Set<number>();
  for (let next = content.readUInt32LE(68); next < SPECIAL && !seen.has(next); ) {
    seen.add(next);
    const more = sector(next);
    if (more.length < 512) break;
    for (let at = 0; at < more.length - 4; at += 4) numbers.push(more.readUInt32LE(at));
    next = more.readUInt32LE(more.length - 4);
  }
  return numbers.filter((number) => number < SPECIAL);
}

/** The sectors from `first` on, as the table links them; a chain that comes back to itself is cut there. */
function chainOf(first: number, table: Buffer, most: number): number[] {
  const chain: number[] = [];
  for (let next = first; next < SPECIAL && chain.length <= most; ) {
    chain.push(next);
    if (next * 4 + 4 > table.length) break;
    next = table.readUInt32LE(next * 4);
  }
  return chain.length > most ? chain.slice(0, [...new Set(chain)].length) : chain;
}

/** 2.6.3: what is smaller than the cutoff stands in sectors of 64 bytes within the root's stream. */
function streamsOfSmallSectors(content: Buffer, root: Entry, chain: (first: number) => Buffer) {
  let opened: { bytes: Buffer; table: Buffer } | null = null;
  return (first: number): Buffer => {
    opened ??= { bytes: chain(root.start), table: chain(content.readUInt32LE(60)) };
    const { bytes, table } = opened;
    const numbers = chainOf(first, table, bytes.length / SMALL);
    return Buffer.concat(numbers.map((number) => bytes.subarray(number * SMALL, (number + 1) * SMALL)));
  };
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** 2.6.1: entries of 128 bytes. */
function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)));
    entries.push({
      name: directory.toString('utf16le', at, at + nameLength - 2).toUpperCase(),
      type: directory[at + 66] ?? 0,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** The entries of a folder form a tree of their own (2.6.4); `seen` holds every entry that has its place already. */
function folderOf(index: number, entries: Entry[], read: (entry: Entry) => Buffer, seen: Set<number>): Folder {
  seen.add(index);
  const folder: Folder = { name: entries[index]?.name ?? '', folders: [], streams: new Map() };
  const inside: number[] = [];
  const waiting = [entries[index]?.child ?? NONE];
  while (waiting.length > 0) {
    const number = waiting.pop() ?? NONE;
    const entry = entries[number];
    if (!entry || seen.has(number)) continue;
    seen.add(number);
    waiting.push(entry.right, entry.left);
    if (entry.type === STREAM && !folder.streams.has(entry.name)) folder.streams.set(entry.name, () => read(entry));
    if (entry.type === FOLDER) inside.push(number);
  }
  if (inside.length > 0 && seen.size > MOST_ENTRIES) throw damaged();
  folder.folders = inside.map((number) => folderOf(number, entries, read, seen));
  return folder;
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This file is damaged or was cut off: its parts cannot be found.');
}

/** Sector numbers from here on are marks: free, end of a chain, part of a table. */
const SPECIAL = 0xfffffffa;
const NONE = 0xffffffff;
const SMALL = 64;
const FOLDER = 1;
const STREAM = 2;
/** Folders in folders are followed by recursion; no mail has so many. */
const MOST_ENTRIES = 100_000;
