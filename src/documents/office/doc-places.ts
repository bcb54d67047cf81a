// Places in an old Word document: of numbers in its streams, of its characters, and what is known of each.
import { Unreadable } from '../reading.ts';

/** What the formats say of a character, bits that may stand together. */
export const MARK = { hidden: 1, deleted: 2, rowEnd: 4, inTable: 8, symbol: 16 } as const;

/** A run of characters in the file. */
export interface Piece {
  /** Of its first character in the row of all. */
  at: number;
  length: number;
  /** In the main stream, in bytes. */
  start: number;
  wide: boolean;
}

/** @throws Unreadable `corrupt` when the place is outside the file */
export function number(buffer: Buffer, at: number): number {
  if (at < 0 || at + 4 > buffer.length) throw damaged();
  return buffer.readUInt32LE(at);
}

export function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This Word document is damaged or was cut off.');
}
