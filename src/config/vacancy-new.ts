// Checks the fields of a new vacancy beside the files there are, and puts its file into the folder, whole, where no file is ever replaced.
import { randomUUID } from 'node:crypto';
import { link, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addressesOf } from '../domain/addressed.ts';
import type { NoticeDraft } from '../domain/notice/draft.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { VacancyFields } from '../domain/vacancy-fields.ts';
import { fieldsOf, remarksOf, TO_CONFIRM } from './vacancy-draft.ts';
import { vacancySource } from './vacancy-edit.ts';
import { readVacancies, vacancySchema } from './vacancy-file.ts';
import { type Remarks, vacancyYaml } from './vacancy-yaml.ts';
import { readYaml } from './yaml.ts';

export interface FieldFault {
  /** Of the field in the file. */
  path: PropertyKey[];
  words: string;
}

/** The vacancy that fields make, or all that is wrong with them, the addresses of other vacancies in the folder included. */
export function checkedFields(
  folder: string,
  fields: VacancyFields,
): { vacancy: Vacancy; faults: [] } | { vacancy: null; faults: FieldFault[] } {
  const parsed = vacancySchema.safeParse(parse(vacancyYaml(fields)));
  if (!parsed.success)
    return { vacancy: null, faults: parsed.error.issues.map(({ path, message }) => ({ path, words: message })) };
  const faults = sharedAddresses(parsed.data, readVacancies(folder).vacancies);
  return faults.length > 0 ? { vacancy: null, faults } : { vacancy: parsed.data, faults: [] };
}

/** With an address of two vacancies Intray does not start. */
function sharedAddresses(vacancy: Vacancy, others: Vacancy[]): FieldFault[] {
  return addressesOf(vacancy).flatMap((address) =>
    others
      .filter((other) => other.code !== vacancy.code && addressesOf(other).includes(address))
      .map(({ code }) => ({
        path: [address === vacancy.mailbox ? 'mailbox' : 'addresses'],
        words: `${address} is the vacancy ${code}’s already; mail to it could be told neither, so give it to one of them.`,
      })),
  );
}

/**
 * The text of a vacancy file whose fields a person has gone over: with the words of the notice, with what was read into them
 * where the field still says so, and with what is still open.
 */
export function confirmedYaml(fields: VacancyFields, draft: NoticeDraft, notice: Notice): string {
  const drafted = fieldsOf(draft, notice);
  const remarks = remarksOf(draft, notice);
  const assumed = new Set(assumptionsOf(draft));
  const shown: Remarks = {};
  for (const [field, sentences] of Object.entries(remarks)) {
    const key = field as keyof VacancyFields;
    const same = JSON.stringify(fields[key]) === JSON.stringify(drafted[key]);
    shown[field] = sentences.filter((sentence) => {
      if (sentence.startsWith(TO_CONFIRM)) return isOpen(fields[key]);
      return same || !assumed.has(sentence);
    });
  }
  return vacancyYaml(fields, shown);
}

/** What was read into the notice's words, without the notice's own words. */
function assumptionsOf(draft: NoticeDraft): string[] {
  const { title, deadline, code, reference, mailbox, enquiries, contact, privacyContact } = draft;
  const single = [title.en, title.fr, deadline, code, reference, mailbox, enquiries, contact, privacyContact];
  const several = [...draft.documents, ...draft.languages, ...draft.subjectMustName];
  return [...single, ...several].flatMap((said) => (said?.assumption ? [said.assumption] : []));
}

function isOpen(value: unknown): boolean {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return true;
  return typeof value === 'object' && !Array.isArray(value) && 'local' in value && isOpenDeadline(value);
}

function isOpenDeadline(value: object): boolean {
  const { local, zone } = value as VacancyFields['deadline'];
  return !local || !zone;
}

export type Kept =
  | { kept: true; file: string }
  | { kept: false; why: 'exists' | 'not-permitted' | 'invalid'; words: string };

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
const CODE = /^[A-Z][A-Z0-9-]{1,19}$/;

/**
 * Puts the file of a new vacancy into the folder under `CODE.yaml`: written beside its place, checked, and then given its
 * name in one step that fails where that name is taken.
 */
export async function keepVacancy(folder: string, code: string, yaml: string): Promise<Kept> {
  if (!CODE.test(code)) return refused('invalid', 'Nothing was saved: the code is no name for a file.');
  const there = await vacancySource(folder, code);
  const file = join(folder, `${code}.yaml`);
  if (there !== null) return taken(there.file);
  // Readers pass over names that do not end in .yaml.
  const fresh = join(folder, `.${code}.yaml.${randomUUID()}.new`);
  try {
    const written = await open(fresh, 'wx', 0o644);
    try {
      await written.writeFile(yaml);
      await written.sync();
    } finally {
      await written.close();
    }
    const { value, faults } = readYaml(fresh, `${code}.yaml`, vacancySchema);
    if (value?.code !== code)
      return refused('invalid', `Nothing was saved: the file would not be right. ${faults[0]?.expected ?? ''}`);
    // A rename would put it over a file that came in between.
    await link(fresh, file).catch(async (error: NodeJS.ErrnoException) => {
      // Some file systems know no second name for a file.
      if (!NO_LINKS.has(error.code ?? '')) throw error;
      await writeFile(file, yaml, { flag: 'wx', mode: 0o644 });
    });
    return { kept: true, file };
  } catch (error) {
    const { code: failure } = error as NodeJS.ErrnoException;
    if (failure === undefined) throw error;
    if (failure === 'EEXIST') return taken(file);
    const reason = WHY[failure] ?? `the system says ${failure}`;
    return refused('not-permitted', `Nothing was saved: Intray could not put a file into ${folder}: ${reason}.`);
  } finally {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

function taken(file: string): Kept {
  return refused(
    'exists',
    `Nothing was saved: there is a file of this vacancy already (${file}), and it stays as it is. Choose another code, or have that file moved away first.`,
  );
}

const WHY: Record<string, string> = {
  EACCES: 'it may not write there',
  EPERM: 'it may not write there',
  EROFS: 'the folder can only be read',
  ENOENT: 'the folder is not there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};

function refused(why: 'exists' | 'not-permitted' | 'invalid', words: string): Kept {
  return { kept: false, why, words };
}
