// Follows the vacancy files of a running process: other words for criteria are taken up at once, anything else waits for the next start, and says so.
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { faultLine } from '../config/faults.ts';
import { readVacancies, vacancySchema } from '../config/vacancy-file.ts';
import { readYaml } from '../config/yaml.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Log } from '../log.ts';

export interface VacancyFiles {
  folder: string;
  /** Takes up what has changed since the last look; returns when that is done. */
  look(): Promise<void>;
  /** Vacancy files that say something else than what this process goes by. */
  differing(): DifferingFile[];
  /** Called after other words were taken up. */
  onWords(listener: () => void): void;
  close(): Promise<void>;
}

export interface DifferingFile {
  /** Name of the file. */
  file: string;
  /** The vacancy it is of, as far as that is known. */
  vacancy: string | null;
  /** `restart`: it is right, and fields of it wait for the next start. `fault`: it is wrong, and nothing of it was taken up. */
  why: 'restart' | 'fault';
  /** Names of fields for `restart`, and none for a vacancy that is new or gone; sentences for `fault`. */
  details: string[];
}

const LOOK_EVERY_MS = 2_000;

/**
 * @param vacancies those the process goes by: their criteria are replaced in place, as one value each, so that a stage never sees half
 * @param everyMs how often to look; null: only when asked
 */
export function followVacancies(
  folder: string,
  vacancies: Vacancy[],
  log: Log,
  everyMs: number | null = LOOK_EVERY_MS,
): VacancyFiles {
  const listeners: (() => void)[] = [];
  /** What each file said of everything but criteria when the process started. */
  let atStart: Map<string, object> | null = null;
  let seen: string | null = null;
  let glimpsed: string | null = null;
  let differing: DifferingFile[] = [];
  const codes = new Map<string, string>();

  const take = async (patient: boolean) => {
    const now = await stampOf(folder);
    // A folder that is not there for a moment says nothing.
    if (now === null || now === seen) return;
    // An editor may be half-way through writing: by itself, what was changed is read when it stayed so until the next look.
    const settled = now === glimpsed;
    glimpsed = now;
    if (patient && !settled) return;
    const files = await filesIn(folder, codes);
    atStart ??= new Map(files.flatMap(({ vacancy }) => (vacancy ? [[vacancy.code, restOf(vacancy)]] : [])));
    const taken = vacancies.filter((vacancy) => takenUp(vacancy, files));
    const before = differing;
    differing = differences(files, vacancies, atStart);
    tell(log, before, differing);
    seen = now;
    if (taken.length === 0) return;
    log.info({ event: 'vacancies.words', vacancies: taken.map((v) => v.code) }, 'other words for criteria are in use');
    for (const listener of listeners) listener();
  };
  // One after the other: who asks while a look is under way may have changed a file after it began.
  let last: Promise<void> = Promise.resolve();
  const look = (patient = false) => {
    last = last
      .then(() => take(patient))
      .catch((error: Error) => {
        log.error({ event: 'vacancies.look-failed', name: error.name }, 'the vacancy files could not be looked at');
      });
    return last;
  };
  const timer = everyMs === null ? null : setInterval(() => void look(true), everyMs).unref();
  void look();
  return {
    folder,
    look: () => look(),
    differing: () => differing,
    onWords: (listener) => void listeners.push(listener),
    async close() {
      if (timer) clearInterval(timer);
      await last;
    },
  };
}

/** Tells one state of the folder from another without reading the files; null when there is no folder. */
async function stampOf(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const stamps = names.filter(isVacancyFile).map((name) => {
    const stat = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
    return `${name} ${stat?.ino} ${stat?.size} ${stat?.mtimeNs} ${stat?.ctimeNs}`;
  });
  return stamps.sort().join('\n');
}

function isVacancyFile(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

interface FileRead {
  file: string;
  code: string | null;
  /** Null when the file is wrong. */
  vacancy: Vacancy | null;
  faults: string[];
}
/** `codes` remembers which vacancy a file was of while it could be read. */
async function filesIn(folder: string, codes: Map<string, string>): Promise<FileRead[]> {
  // Faults between files, such as an address of two vacancies, are the folder's.
  const { faults } = readVacancies(folder);
  const names = (await readdir(folder)).filter(isVacancyFile).sort();
  const files = names.map((name): FileRead => {
    const path = join(folder, name);
    const { value } = readYaml(path, name, vacancySchema);
    if (value) codes.set(name, value.code);
    const ofFile = faults.filter((fault) => fault.file === path).map((fault) => faultLine({ ...fault, file: name }));
    return { file: name, code: codes.get(name) ?? null, vacancy: ofFile.length === 0 ? value : null, faults: ofFile };
  });
  // Of two files of one vacancy neither is known to be the one that is meant.
  return files.map((each) => {
    const twin = files.find((other) => other !== each && other.code !== null && other.code === each.code);
    if (!twin || each.faults.length > 0) return each;
    return { ...each, vacancy: null, faults: [`${each.file}: its code ${each.code} is that of ${twin.file} too`] };
  });
}

/** True when the vacancy has other criteria now. */
function takenUp(vacancy: Vacancy, files: FileRead[]): boolean {
  const fresh = files.find((each) => each.vacancy?.code === vacancy.code)?.vacancy;
  if (!fresh || isDeepStrictEqual(fresh.criteria, vacancy.criteria)) return false;
  vacancy.criteria = fresh.criteria;
  return true;
}

function differences(files: FileRead[], running: Vacancy[], atStart: Map<string, object>): DifferingFile[] {
  const ofFiles = files.flatMap(({ file, code, vacancy, faults }): DifferingFile[] => {
    if (!vacancy) return [{ file, vacancy: code, why: 'fault', details: faults }];
    const before = atStart.get(vacancy.code) as Record<string, unknown> | undefined;
    const known = running.some((each) => each.code === vacancy.code);
    if (!known || !before) return [{ file, vacancy: vacancy.code, why: 'restart', details: [] }];
    const rest = restOf(vacancy) as Record<string, unknown>;
    const fields = Object.keys(rest).filter((field) => !isDeepStrictEqual(rest[field], before[field]));
    return fields.length === 0 ? [] : [{ file, vacancy: vacancy.code, why: 'restart', details: fields }];
  });
  const gone = running.filter(({ code }) => !files.some((each) => each.code === code));
  return [
    ...ofFiles,
    ...gone.map(({ code }): DifferingFile => ({ file: `${code}.yaml`, vacancy: code, why: 'restart', details: [] })),
  ];
}

function restOf({ criteria: _, ...rest }: Vacancy): object {
  return rest;
}

/** Each state of a file is told once. */
function tell(log: Log, before: DifferingFile[], now: DifferingFile[]): void {
  for (const each of now) {
    if (before.some((other) => isDeepStrictEqual(other, each))) continue;
    const facts = { event: `vacancies.${each.why}`, file: each.file, vacancy: each.vacancy };
    // Where the faults are; what stands there is for the pages.
    const places = each.details.map((words) => words.split(': ')[0]);
    if (each.why === 'fault')
      log.warn({ ...facts, places }, 'a vacancy file is wrong; what it said before stays in use');
    else
      log.info({ ...facts, fields: each.details }, 'a vacancy file was changed; this takes effect at the next start');
  }
}
