// The texts of answers as files: ours, and those that replace them for all vacancies or for one; a file in a wrong place is a fault.
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../domain/vacancy.ts';
import { faultAt, type TextFault, whatExists } from './faults.ts';

export interface Text {
  file: string;
  /** The vacancy it replaces ours for; null for all. */
  vacancy: string | null;
  language: Language;
  /** Its file name without ending: `late`, `signature`. */
  name: string;
  source: string;
  /** It comes with Intray and replaces nothing. */
  ours: boolean;
}

/** Every text that comes with Intray. */
export function ourTexts(folder: string): Text[] {
  return LANGUAGES.flatMap((language) =>
    readdirSync(path.join(folder, language))
      .filter((name) => name.endsWith('.liquid'))
      .sort()
      .map((name) => {
        const file = path.join(folder, language, name);
        return { file, vacancy: null, language, name: nameOf(name), source: readFileSync(file, 'utf8'), ours: true };
      }),
  );
}

/**
 * The texts of a folder that replace ours: `<folder>/<en|fr>/<name>.liquid` for all vacancies, `<folder>/<CODE>/<en|fr>/…` for one.
 * A folder that is not there replaces nothing. Hidden files and `*.md` are left alone.
 */
export function replacingTexts(
  folder: string,
  vacancies: string[],
  ours: Text[],
): { texts: Text[]; faults: TextFault[] } {
  const read: Reading = { texts: [], faults: [], ours };
  for (const entry of entriesOf(folder, read.faults)) {
    const at = path.join(folder, entry.name);
    if (isLanguage(entry.name)) readLanguage(at, entry.name, null, read);
    else if (vacancies.includes(entry.name)) {
      for (const within of entriesOf(at, read.faults)) {
        const inner = path.join(at, within.name);
        if (isLanguage(within.name)) readLanguage(inner, within.name, entry.name, read);
        else read.faults.push(faultAt(inner, [], `here only the folders ${LANGUAGES.join(' and ')} are read`));
      }
    } else {
      const folders = whatExists(entry.name, [...LANGUAGES, ...vacancies]);
      read.faults.push(faultAt(at, [], `is neither a language nor the code of a vacancy. ${folders}`));
    }
  }
  return read;
}

interface Reading {
  texts: Text[];
  faults: TextFault[];
  ours: Text[];
}

function readLanguage(
  folder: string,
  language: Language,
  vacancy: string | null,
  { texts, faults, ours }: Reading,
): void {
  const known = ours.filter((text) => text.language === language).map((text) => text.name);
  for (const entry of entriesOf(folder, faults)) {
    const file = path.join(folder, entry.name);
    const name = nameOf(entry.name);
    if (!entry.name.endsWith('.liquid') || !known.includes(name)) {
      faults.push(faultAt(file, [], `replaces no text; a text is called <name>.liquid. ${whatExists(name, known)}`));
      continue;
    }
    const source = sourceOf(file, faults);
    if (source !== null) texts.push({ file, vacancy, language, name, source, ours: false });
  }
}

/** A text that was saved in another encoding would reach candidates with broken letters. */
function sourceOf(file: string, faults: TextFault[]): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    faults.push(faultAt(file, [], `cannot be read (${(error as NodeJS.ErrnoException).code})`));
    return null;
  }
  const source = bytes.toString('utf8').replace(/^\ufeff/, '');
  const broken = source.indexOf('\ufffd');
  if (broken < 0) return source;
  const before = source.slice(0, broken).split('\n');
  const place = [before.length, (before.at(-1)?.length ?? 0) + 1];
  faults.push(faultAt(file, place, 'is not saved as UTF-8: letters with accents would arrive broken'));
  return null;
}

function entriesOf(folder: string, faults: TextFault[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') faults.push(faultAt(folder, [], 'expected a folder'));
    else if (code !== 'ENOENT') faults.push(faultAt(folder, [], `cannot be read (${code})`));
    return [];
  }
}

function nameOf(file: string): string {
  return path.basename(file, path.extname(file));
}

function isLanguage(name: string): name is Language {
  return LANGUAGES.some((language) => language === name);
}
