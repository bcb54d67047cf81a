// Changes a vacancy file in its folder: checked as a whole before it takes the old one's place, and never half-written.
import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { CriterionWords } from '../domain/criterion-words.ts';
import type { Criterion } from '../domain/vacancy.ts';
import { criterionLines, NotEditable, withWords } from './criterion-yaml.ts';
import { faultLine } from './faults.ts';
import { vacancySchema } from './vacancy-file.ts';
import { readYaml } from './yaml.ts';

/** A vacancy file as it is now. */
export interface VacancySource {
  file: string;
  text: string;
  /** Tells this text from any other. */
  hash: string;
  /** Null when the file is wrong. */
  criteria: Criterion[] | null;
}

export type Saved = { saved: true; hash: string } | NotSaved;
export interface NotSaved {
  saved: false;
  /** `changed`: it is not the text the change was made from; `gone`: file or criterion; `busy`: somebody saves just now. */
  why: 'changed' | 'gone' | 'busy' | 'not-permitted' | 'invalid';
  /** What happened and what to do, for people. */
  words: string;
  /** The lines to put in by hand, where that would help. */
  lines: string | null;
}

/** The file of a vacancy, whatever it is called; null when the folder has none. */
export async function vacancySource(folder: string, code: string): Promise<VacancySource | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  const likely = names.filter((name) => name.replace(/\.ya?ml$/, '') === code);
  for (const name of [...likely, ...names.filter((each) => !likely.includes(each)).sort()]) {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => null);
    const data = text === null ? null : dataIn(text);
    if (text !== null && data !== null && data.code === code)
      return { file, text, hash: hashOf(text), criteria: vacancySchema.safeParse(data).data?.criteria ?? null };
  }
  return null;
}

/**
 * Writes new words of a criterion into the file of its vacancy.
 * @param change `hash` is that of the text the words were made from: over any other text nothing is written
 */
export async function saveWords(
  folder: string,
  change: { code: string; id: string; words: CriterionWords; hash: string },
): Promise<Saved> {
  const { code, id, words, hash } = change;
  const source = await vacancySource(folder, code);
  if (source === null) return refused('gone', `The file of ${code} is not in the folder of vacancies any more.`);
  if (source.hash !== hash) return refused('changed', CHANGED);
  let text: string;
  try {
    text = withWords(source.text, id, words);
  } catch (error) {
    if (error instanceof NotEditable) return refused('gone', `Nothing was saved: ${error.message}.`);
    throw error;
  }
  if (text === source.text) return { saved: true, hash };
  const replaced = await replaceFile(source.file, text, {
    from: source.text,
    check: (file) => faultsIn(file, source.file),
  });
  if (replaced === 'done') return { saved: true, hash: hashOf(text) };
  return notSaved(replaced, source.file, criterionLines(text, id));
}

/** What a vacancy file says against the rules, a sentence each. */
export function faultsIn(file: string, shown: string): string[] {
  return readYaml(file, basename(shown), vacancySchema).faults.map(faultLine);
}

export type Replaced = 'done' | 'changed' | 'busy' | { faults: string[] } | { code: string };

/**
 * Puts a text in the place of a file, all at once; mode and, where it may, owner stay.
 * @param from the text it has now; null: there must be none yet
 * @param check of the finished text, in a file of its own; what it finds keeps the old one in place
 */
export async function replaceFile(
  path: string,
  text: string,
  { from, check }: { from: string | null; check: (file: string) => string[] },
): Promise<Replaced> {
  try {
    // What a link leads to is replaced, not the link.
    const file = from === null ? path : await realpath(path);
    // One name for all: it is the lock as well. Readers pass over names that do not end in .yaml.
    const fresh = join(dirname(file), `.${basename(file)}.saving`);
    await removeStale(fresh);
    const written = await open(fresh, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (written === null) return 'busy';
    let moved = false;
    try {
      await fill(written, text, from === null ? null : await stat(file));
      const faults = check(fresh);
      if (faults.length > 0) return { faults };
      if ((await readFile(file, 'utf8').catch(() => null)) !== from) return 'changed';
      await rename(fresh, file);
      moved = true;
      await syncFolder(dirname(file));
      return 'done';
    } finally {
      // Once it is moved, a file of that name is somebody else's.
      if (!moved) await rm(fresh, { force: true });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { code };
  }
}

async function fill(file: FileHandle, text: string, like: { mode: number; uid: number; gid: number } | null) {
  try {
    await file.writeFile(text);
    if (like) await file.chown(like.uid, like.gid).catch(() => undefined);
    await file.chmod(like ? like.mode & 0o7777 : 0o644);
    await file.sync();
  } finally {
    await file.close();
  }
}

const STALE_MS = 60_000;

/** Of a process that ended while it saved. Moved first: of two that find it, one removes it. */
async function removeStale(fresh: string): Promise<void> {
  const there = await stat(fresh).catch(() => null);
  if (there === null || Date.now() - there.mtimeMs < STALE_MS) return;
  const aside = `${fresh}.${randomUUID()}`;
  await rename(fresh, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Where a folder cannot be synced, the rename still stands in every case but a loss of power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const CHANGED =
  'The file was changed since this page was opened, by somebody else or by hand, and nothing was saved. Open the page again, look at what is there now, and put in again what is still wanted. What you typed is still below.';

function notSaved(why: Exclude<Replaced, 'done'>, file: string, lines: string): NotSaved {
  if (why === 'changed') return refused('changed', CHANGED);
  if (why === 'busy')
    return refused('busy', 'Somebody is saving this vacancy at this very moment. Nothing was saved; please try again.');
  if ('faults' in why)
    return refused('invalid', `Nothing was saved: the file would not be right any more. ${why.faults.join(' ')}`);
  const reason = READING[why.code] ?? `the system says ${why.code}`;
  return {
    ...refused('not-permitted', `Nothing was saved: Intray may not change ${file}: ${reason}. ${BY_HAND}`),
    lines,
  };
}

const BY_HAND =
  'Ask whoever runs Intray here to let it write there, or to put the lines below into the file by hand in place of this criterion; they take effect within seconds.';

const READING: Record<string, string> = {
  EACCES: 'its folder does not permit it',
  EPERM: 'its folder does not permit it',
  EROFS: 'its folder can only be read',
  EBUSY: 'it is tied to its place (a file that is mounted by itself; mount its folder instead)',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};

function refused(why: NotSaved['why'], words: string): NotSaved {
  return { saved: false, why, words, lines: null };
}

function dataIn(text: string): { code: unknown } | null {
  try {
    const data: unknown = parse(text, { maxAliasCount: 50 });
    return typeof data === 'object' && data !== null && 'code' in data ? data : null;
  } catch {
    // A file that cannot be read at all is still the one that is meant when it says so plainly.
    const code = /^code:\s*([A-Z][A-Z0-9-]{1,19})\s*(?:#.*)?$/m.exec(text)?.[1];
    return code === undefined ? null : { code };
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
