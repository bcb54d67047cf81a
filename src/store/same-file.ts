// Whether a file is still the one it was, or a copy put in its place: told by what a copy cannot take along.
import { chmod, stat, statfs } from 'node:fs/promises';

/**
 * Kinds of file systems (`f_type` of statfs(2)) that may number a file anew at each mount: FAT, exFAT, FUSE with virtiofs
 * and the shared folders of desktop containers, 9p, CIFS, SMB2, vboxsf. Everywhere else, on the volumes of containers,
 * overlayfs and NFS too, a file keeps its inode for as long as it lives.
 */
const NUMBERED_ANEW = new Set([0x4d44, 0x2011bab0, 0x65735546, 0x01021997, 0xff534d42, 0xfe534d42, 0x786f4256]);

const UNKNOWN = '-';

/**
 * The inode and the time of birth of a file in one word each, `-` for what cannot be relied on here.
 * @throws the file system's error when there is no such file
 */
export async function identityOf(file: string): Promise<string> {
  const before = await stat(file, { bigint: true });
  // Where no time of birth is kept, that of the last change is given instead: a change shows it.
  await chmod(file, Number(before.mode & 0o777n)).catch(() => undefined);
  const { ino, birthtimeNs } = await stat(file, { bigint: true });
  const born = birthtimeNs > 0n && birthtimeNs === before.birthtimeNs;
  const numbered = !NUMBERED_ANEW.has((await statfs(file)).type);
  return `${numbered ? ino : UNKNOWN} ${born ? birthtimeNs : UNKNOWN}`;
}

/** True when what is known of both differs: the file was copied, or made anew, since `recorded` was taken. */
export function isAnother(recorded: string, present: string): boolean {
  const now = present.split(' ');
  return recorded.split(' ').some((was, n) => was !== UNKNOWN && now[n] !== UNKNOWN && was !== now[n]);
}
