// Writes ZIP archives, honest ones and such as no honest program writes (APPNOTE.TXT 4.3).
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  path: string;
  content: Buffer;
  /** General purpose flags: 1 is encrypted, 0x800 a name in UTF-8. */
  flags?: number;
  /** The inflated size the archive claims, where that is a lie. */
  declaredSize?: number;
}

/** A ZIP archive of the parts, in their order, each deflated. */
export function zipOf(parts: Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, flags = 0x800, declaredSize = content.length } of parts) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(0x5c21_0000, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declaredSize, 18);
    common.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, central, name);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}
