// ZIP archives as people make them: their files in order, without folders and without what systems leave behind.
import type { Limits } from '../limits.ts';
import { Unreadable } from '../reading.ts';
import { type ZipEntry, zipEntries } from '../zip.ts';
import type { Found } from './found.ts';
import { readableOf } from './pages.ts';

/** @throws Unreadable when the archive as a whole is damaged or a bomb */
export async function* filesOfArchive(content: Buffer, limits: Limits): AsyncGenerator<Found> {
  const entries = (await zipEntries(content, limits)).filter(({ path }) => !LEFTOVER.test(path));
  const given = new Set<string>();
  const taken = new Set(entries.flatMap(({ path }) => OFFICE_FOLDER.exec(path)?.[1] ?? []));
  for (const entry of entries) {
    const bundle =
      PAGES_FOLDER.exec(entry.path)?.[1] ?? [...taken].find((folder) => entry.path.startsWith(`${folder}/`));
    if (bundle === undefined) yield fileOf(entry);
    else if (!given.has(bundle)) {
      given.add(bundle);
      yield taken.has(bundle) ? inPieces(bundle) : pagesOf(bundle, entries, limits);
    }
  }
}

function pagesOf(folder: string, entries: ZipEntry[], limits: Limits): Found {
  const inside = entries.filter(({ path }) => path.startsWith(`${folder}/`));
  const parts = inside.map((part) => ({ ...part, path: part.path.slice(folder.length + 1) }));
  return { filename: folder, content: () => readableOf(parts, limits), packed: nothing };
}

function inPieces(folder: string): Found {
  const failure = new Unreadable(
    'unsupported',
    'This is an Office document taken to pieces, a folder of its parts. Saved as one file, it can be read.',
  );
  return { filename: folder, content: () => Buffer.alloc(0), packed: nothing, failure };
}

const nothing = async () => Buffer.alloc(0);

function fileOf(entry: ZipEntry): Found {
  const { path: filename, content, packed } = entry;
  if (!entry.encrypted) return { filename, content, packed };
  return {
    filename,
    content,
    packed,
    failure: new Unreadable('encrypted', 'This file is protected by a password.'),
  };
}

const LEFTOVER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;
/** Pages documents are folders to a Mac; mail programs pack them into an archive. */
const PAGES_FOLDER = /^((?:[^/]+\/)*[^/]+\.pages)\/./i;
/** The list of an Office document's parts stands at its top; below a folder, somebody packed an unpacked one. */
const OFFICE_FOLDER = /^(.+)\/\[Content_Types\]\.xml$/;
