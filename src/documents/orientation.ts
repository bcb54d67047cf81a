// Which way up a picture lies, said to the character recognition in the way that cameras say it: an Exif tag, no pixel is touched.
import { crc32 } from 'node:zlib';

/** How a picture is to be turned before it is looked at; `as-is` leaves what its own tag may say. */
export type Orientation = 'as-is' | 'right' | 'left' | 'over';

/** The picture (PNG or JPEG) with the tag in front of any other. */
export function turned(picture: Buffer, orientation: Orientation): Buffer {
  if (orientation === 'as-is') return picture;
  const tag = exif(TAG_VALUES[orientation]);
  if (picture.readUInt32BE(0) === 0x89504e47) {
    // After the signature and the header chunk: 8 and 25 bytes.
    return Buffer.concat([picture.subarray(0, 33), pngChunk('eXIf', tag), picture.subarray(33)]);
  }
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + 6 + tag.length);
  const segment = [Buffer.from([0xff, 0xe1]), length, Buffer.from('Exif\0\0', 'latin1'), tag];
  return Buffer.concat([picture.subarray(0, 2), ...segment, picture.subarray(2)]);
}

/** Exif 2.32, 4.6.4 A, tag 274. */
const TAG_VALUES = { over: 3, right: 6, left: 8 };

/** A big-endian TIFF directory of one entry: Orientation, SHORT, one value. */
function exif(value: number): Buffer {
  return Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(4 + body.length + 4);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return chunk;
}
