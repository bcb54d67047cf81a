// `intray vacancy import`: drafts vacancy files from published notices. What a notice does not say stays open and is named.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fieldsOf, remarksOf } from '../config/vacancy-draft.ts';
import { vacancyYaml } from '../config/vacancy-yaml.ts';
import type { Reader } from '../documents/reader.ts';
import { isReadable } from '../domain/documents.ts';
import type { NoticeDraft } from '../domain/notice/draft.ts';
import { noticeOf } from '../domain/notice/notice.ts';
import { readNotice } from '../domain/notice/read.ts';
import { type Found, filesUnder, whyNotOpened } from './files-under.ts';
import { inOrder } from './in-order.ts';
import { openOutput, progressBar, type Streams } from './output.ts';
import { importLine, unreadLine } from './vacancy-line.ts';

export interface ImportOptions extends Streams {
  json: boolean;
  /** IANA zone for deadlines that do not tell theirs. */
  zone: string | null;
  /** Folder to write `CODE.yaml` into; null: the YAML goes to `stdout`. */
  to: string | null;
  now: Date;
  reader: Pick<Reader, 'read'>;
  /** How many files it reads at a time. */
  processes: number;
}

/**
 * Reads each notice and prints its draft, or writes it to the folder, where no file is ever replaced.
 * @returns exit status: 0, or 1 when a notice could not be read, or leaves something open that the file needs; named on `stderr`
 */
export async function importNotices(files: string[], options: ImportOptions): Promise<number> {
  const output = openOutput(options.json, options);
  let open = 0;
  let printed = 0;
  const notices = await filesUnder(files);
  // What is printed as it comes tells how far it is; a bar would stand in the midst of it.
  const isQuiet = options.to !== null || options.json;
  const progress = progressBar(isQuiet ? notices.length : 0, 'notices', options.stderr);
  const said: string[] = [];
  for await (const { item: found, result: drafted } of inOrder(notices, options.processes * 2, (each) =>
    drafting(each, options),
  )) {
    progress.step();
    if ('reason' in drafted) {
      said.push(`${found.file}: not read: ${drafted.reason}`);
      if (options.json) output.record(unreadLine(found.file, drafted.reason), []);
      open += 1;
      continue;
    }
    const { draft, yaml } = drafted;
    const toSee = openIn(draft);
    said.push(...toSee.map((words) => `${found.file}: ${words}`));
    open += toSee.length;
    if (options.json) output.record(importLine(found.file, draft), []);
    if (options.to !== null) {
      const refused = await written(yaml, draft, options.to);
      said.push(refused.words);
      open += refused.isRefused ? 1 : 0;
    } else if (!options.json) {
      options.stdout.write(`${printed > 0 ? '---\n' : ''}${yaml}`);
      printed += 1;
    }
    if (!(await output.taken())) break;
  }
  progress.done();
  for (const words of said) output.error(words);
  return open > 0 ? 1 : 0;
}

type Drafted = { draft: NoticeDraft; yaml: string } | { reason: string };

async function drafting(found: Found, { reader, now, zone }: ImportOptions): Promise<Drafted> {
  if (found.failure !== null) return { reason: found.failure.reason };
  const { file } = found;
  try {
    const toRead = { path: file, filename: path.basename(file), container: null, sha256: '' };
    const document = await reader.read(toRead, { marked: true });
    if (!isReadable(document)) return { reason: document.reason ?? document.status };
    const language = document.language === 'fr' ? 'fr' : 'en';
    const notice = noticeOf(document.pages, { language, links: document.links.map((link) => link.address) });
    const draft = readNotice(notice, { asOf: now, zone });
    return { draft, yaml: vacancyYaml(fieldsOf(draft, notice), remarksOf(draft, notice)) };
  } catch (error) {
    if (error instanceof Error && error.name === 'ClamdFailure') return { reason: error.message };
    return { reason: whyNotOpened(file, error) };
  }
}

/** What the vacancy file cannot do without, or a person should look at, in sentences. */
function openIn({ missing, doubts, criteria }: NoticeDraft): string[] {
  const needed = missing.filter((field) => NEEDED.has(field));
  const wordless = criteria.filter(
    ({ aspects, years, languages }) => aspects.length + languages.length === 0 && !years,
  );
  return [
    ...(needed.length > 0 ? [`the notice does not say: ${needed.join(', ')}; fill in before use`] : []),
    ...doubts.map(({ field, words }) => `${field}: ${words}`),
    ...wordless.map(({ id }) => `criteria: “${id}” has no word to look for; add some`),
  ];
}
const NEEDED = new Set(['code', 'mailbox', 'deadline', 'deadline.zone', 'criteria']);

async function written(
  yaml: string,
  draft: NoticeDraft,
  folder: string,
): Promise<{ words: string; isRefused: boolean }> {
  if (draft.code === null) return { words: 'not written: there is no code to name the file by', isRefused: true };
  const file = path.join(folder, `${draft.code.value}.yaml`);
  try {
    // `wx`: a file that is there already may hold a person's work.
    await writeFile(file, yaml, { flag: 'wx' });
    return { words: `written: ${file}`, isRefused: false };
  } catch (error) {
    const words = existsSync(file)
      ? `not written: ${file} is there already; move it away, or give another folder`
      : `not written: ${file}: ${(error as NodeJS.ErrnoException).code ?? 'it cannot be written'}; is the folder there?`;
    return { words, isRefused: true };
  }
}
