// `intray templates`: renders every answer with real data, names what is wrong with a text, and shows them all on one page.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Letters } from '../config/letters.ts';
import { TEMPLATES } from '../domain/disposition.ts';
import { MAX_ANSWER_BYTES } from '../mail/compose.ts';
import { TemplateFaults } from '../templates/faults.ts';
import { loadTemplates, type Templates } from '../templates/templates.ts';
import { WrongUsage } from './failure.ts';
import { galleryPage } from './gallery.ts';
import type { Output, Streams } from './output.ts';
import { type RenderedAnswer, renderedAnswers } from './rendered-answers.ts';

/**
 * Every answer of every vacancy in each of its languages and in both, and the digests.
 * @returns 0, or 1 when a text has a fault, an answer is too large, or it leaves out what it has to say
 */
export async function checkTemplates(letters: Letters, json: boolean, output: Output): Promise<number> {
  const templates = loaded(letters);
  if (templates instanceof TemplateFaults) {
    for (const { file, line, column, expected } of templates.faults) {
      const place = line > 0 ? `${file}:${line}:${column}` : file;
      output.record({ file, line, column, problem: expected }, [place, '', '', '', '', 'FAULT']);
      output.error(`${place}: ${expected}`);
    }
    output.end(HEAD);
    return 1;
  }
  const groups = new Map<string, RenderedAnswer[]>();
  let problems = 0;
  for await (const rendered of renderedAnswers(letters, templates)) {
    const { text: _text, html: _html, ...line } = rendered;
    const name = `${line.vacancy} ${line.template}`;
    groups.set(name, [...(groups.get(name) ?? []), rendered]);
    problems += line.problems.length;
    for (const problem of line.problems) output.error(`${name} (${line.variant}, ${line.language}): ${problem}`);
    if (json) output.record(line, []);
    if (!(await output.taken())) break;
  }
  if (!json) for (const group of groups.values()) output.record({}, rowOf(group));
  output.end(HEAD);
  return problems > 0 ? 1 : 0;
}

const HEAD = ['vacancy', 'answer', 'languages', 'variants', 'largest', 'texts'];

function rowOf(group: RenderedAnswer[]): string[] {
  const [first] = group;
  const each = (of: (rendered: RenderedAnswer) => string) => [...new Set(group.map(of))];
  const largest = Math.max(...group.map(({ bytes }) => bytes));
  const replaced = new Set(group.flatMap((rendered) => rendered.replaced)).size;
  const problems = group.reduce((sum, rendered) => sum + rendered.problems.length, 0);
  return [
    first?.vacancy ?? '',
    first?.template ?? '',
    each(({ language }) => language).join(' '),
    String(each(({ variant }) => variant).length),
    first?.template === 'digest' ? '' : `${largest} of ${MAX_ANSWER_BYTES} bytes`,
    problems > 0 ? `${problems} to see to` : replaced > 0 ? `${replaced} replaced` : 'ok',
  ];
}

export interface PreviewOptions {
  /** Code; all without one. */
  vacancy?: string;
  /** Folder for the page. */
  out: string;
  open: boolean;
}

/**
 * Writes the page and opens it. A text with a fault is named at its top, and the texts that come with Intray stand in.
 * @param show opens a file for a person to look at
 * @returns 0, or 1 when something on it needs a person
 */
export async function previewTemplates(
  letters: Letters,
  options: PreviewOptions,
  { stdout, stderr }: Streams,
  show: (url: string) => Promise<unknown>,
): Promise<number> {
  const { vacancies } = letters;
  const wanted = vacancies.filter((v) => !options.vacancy || v.code.toLowerCase() === options.vacancy.toLowerCase());
  if (wanted.length === 0)
    throw new WrongUsage(
      `There is no vacancy ${options.vacancy}; there are ${vacancies.map((v) => v.code).join(', ')}.`,
    );
  const templates = loaded(letters);
  const faults = templates instanceof TemplateFaults ? templates.message.split('\n') : [];
  const speaking = templates instanceof TemplateFaults ? loadTemplates() : templates;
  const answers: RenderedAnswer[] = [];
  for await (const each of renderedAnswers(letters, speaking))
    if (wanted.some(({ code }) => code === each.vacancy)) answers.push(each);
  const folder = resolve(options.out);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'index.html');
  const titles = Object.fromEntries(wanted.map((v) => [v.code, v.title.en ?? v.title.fr ?? v.code]));
  await writeFile(file, galleryPage(answers, titles, faults, [...TEMPLATES, 'digest']));
  for (const fault of faults) stderr.write(`${fault}\n`);
  stdout.write(`${file}\n`);
  if (options.open)
    await show(pathToFileURL(file).href).catch(() =>
      stderr.write('No browser could be opened; open the page by hand.\n'),
    );
  return faults.length > 0 || answers.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function loaded({ templates, vacancies }: Letters): Templates | TemplateFaults {
  try {
    return loadTemplates({ folder: templates, vacancies: vacancies.map((v) => v.code) });
  } catch (error) {
    if (error instanceof TemplateFaults) return error;
    throw error;
  }
}
