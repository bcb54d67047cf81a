// What reading costs, as ratios within one run: `npx tsx bench/extract.ts [--scans] [--rounds N] [FILE or FOLDER ...]` prints tables.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { buildSync } from 'esbuild';
import { inOrder } from '../src/cli/in-order.ts';
import { openReader, type Reader } from '../src/documents/reader.ts';
import type { BareResult, Engine, Task } from './extract-bare.ts';
import { filesOf, papers } from './extract-corpus.ts';
import { childrenOf, cpuSeconds, median, percentile, recall } from './extract-figures.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { scans: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'intray-bench-'));
const log = { warn: (fields: object, words: string) => process.stderr.write(`${words} ${JSON.stringify(fields)}\n`) };
/** Files of a round. */
const FEWEST = 500;
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;

const cores = coresAllowed();
const one = openReader({ processes: 1, log });
const two = openReader({ processes: 2, log });
const bare = [startBare(), startBare()] as const;
try {
  const files = positionals.length > 0 ? filesOf(positionals) : await papers(folder, { pdf: 160, docx: 40, scans: 6 });
  const kinds = await sorted(files);
  process.stdout.write(
    `${availableParallelism()} cores, Node ${process.versions.node}; medians of ${rounds} rounds, one of each in turn\n`,
  );
  if (!hasPdftotext)
    process.stdout.write('pdftotext is not installed (poppler-utils), so nothing is held against it.\n');
  if (kinds.pdf.length > 0) await compare('PDF', kinds.pdf, 'pdf.js');
  if (kinds.docx.length > 0) await compare('DOCX', kinds.docx, 'mammoth');
  if (options.scans && kinds.scans.length > 0) await scans(kinds.scans);
  process.stdout.write(
    `Left out: ${kinds.others} of other kinds or without text${options.scans ? '' : `, ${kinds.scans.length} with pages to be recognised (--scans)`}.\n`,
  );
} finally {
  for (const { child } of bare) child.disconnect();
  await Promise.all([one.close(), two.close()]);
  rmSync(folder, { recursive: true, force: true });
}

interface Contestant {
  name: string;
  run: (files: string[]) => Promise<number>;
}

/** Every engine over all files, round by round, so that what else the machine does hits all alike. */
async function compare(kind: string, read: Sorted[], library: Engine): Promise<void> {
  const once = read.map(({ file }) => file);
  // A round of a second tells nothing.
  const copies = Math.ceil(FEWEST / once.length);
  const files = Array.from({ length: copies }, () => once).flat();
  const pages = copies * read.reduce((sum, { pages }) => sum + pages, 0);
  const contestants: Contestant[] = [
    { name: `bare loop of ${library}`, run: (all) => loop(bare[0], library, all) },
    { name: 'bare loop of our reader', run: (all) => loop(bare[0], 'own', all) },
    { name: 'two such loops, half of the files each', run: twoLoops },
    { name: 'pool of one process', run: (all) => pooled(one, 1, all) },
    { name: 'pool of two', run: (all) => pooled(two, 2, all) },
  ];
  if (cores.length > 1) {
    contestants.push(
      { name: 'pool of one, all of it on one core', run: (all) => heldTo(1, () => pooled(one, 1, all)) },
      { name: 'pool of two, on two cores', run: (all) => heldTo(2, () => pooled(two, 2, all)) },
    );
  }
  if (hasPdftotext && kind === 'PDF') contestants.push({ name: 'pdftotext -layout, a process each', run: pdftotext });
  const times = contestants.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
  // The first round is for the compiler.
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, { run }] of contestants.entries()) {
      const before = cpuSeconds();
      const wall = await run(files);
      const cpu = cpuSeconds() - before;
      if (round < 0) continue;
      times[at]?.wall.push(wall);
      times[at]?.cpu.push(cpu);
    }
  }
  const speedOf = (name: string) => speeds[contestants.findIndex((one) => one.name.startsWith(name))] ?? Number.NaN;
  const speeds = times.map(({ wall }) => (files.length * 1000) / median(wall));
  const own = speedOf('bare loop of our reader');
  const words = await recalls(kind, once, library);
  const against = speedOf('pdftotext');
  const table = new Table({
    style: { head: [], border: [] },
    head: [
      `${files.length} ${kind}, ${pages} pages`,
      'files/s',
      'pages/s',
      'of our bare loop',
      'of pdftotext',
      'ms of processor a file',
      'words',
    ],
  });
  const share = (ratio: number) => (Number.isNaN(ratio) ? '' : ratio.toFixed(2));
  for (const [at, { name }] of contestants.entries()) {
    const speed = speeds[at] ?? Number.NaN;
    const cpu = (median(times[at]?.cpu ?? []) * 1000) / files.length;
    const perPage = (speed * pages) / files.length;
    table.push([
      name,
      speed.toFixed(1),
      kind === 'PDF' ? perPage.toFixed(0) : '',
      share(speed / own),
      share(speed / against),
      cpu.toFixed(1),
      words[at] ?? '',
    ]);
  }
  process.stdout.write(`${table.toString()}\n`);
  const ratio = (name: string, over: string) => (speedOf(name) / speedOf(over)).toFixed(2);
  const cost = (100 * (own / speedOf('pool of one process') - 1)).toFixed(0);
  process.stdout.write(
    `The pool costs ${cost} % over our bare loop, and its speed is ${ratio('pool of one process', 'bare loop of')} of that of ${library}.\n` +
      `Two cores give ${ratio('pool of two, on', 'pool of one, all')} times one core; two processes give ${ratio('pool of two', 'pool of one process')} times one process, which has the second core for what is done around it; two bare loops give ${ratio('two such', 'bare loop of our')} times one.\n`,
  );
}

/** Word recall against `pdftotext -layout`: median and tenth percentile. */
async function recalls(kind: string, files: string[], library: Engine): Promise<string[]> {
  if (!hasPdftotext || kind !== 'PDF') return [];
  const wanted = files.map((file) =>
    spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 1e9 }).stdout.toString(),
  );
  const shown = async (engine: Engine) => {
    const { texts } = await ask(bare[0], { engine, files, texts: true });
    const shares = texts.map((text, at) => recall(text ?? '', wanted[at] ?? ''));
    return `${(100 * percentile(shares, 0.5)).toFixed(1)} %, ${(100 * percentile(shares, 0.1)).toFixed(1)} %`;
  };
  return [await shown(library), await shown('own')];
}

async function pooled(reader: Reader, processes: number, files: string[]): Promise<number> {
  const begun = performance.now();
  const read = (path: string) => reader.read({ path, filename: null, container: null, sha256: '' });
  for await (const { item, result } of inOrder(files, processes * 4, read)) {
    if (result.status !== 'extracted') throw new Error(`${item}: ${result.status}: ${result.reason}`);
  }
  return performance.now() - begun;
}

/** The cores this process may use (proc(5), Cpus_allowed_list); none where they cannot be chosen. */
function coresAllowed(): number[] {
  if (spawnSync('taskset', ['-p', `${process.pid}`]).status !== 0) return [];
  const list = /Cpus_allowed_list:\s*(\S+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** Work of this process and its children, held to so many cores meanwhile. */
async function heldTo(many: number, work: () => Promise<number>): Promise<number> {
  hold(cores.slice(0, many));
  try {
    return await work();
  } finally {
    hold(cores);
  }
}

function hold(to: number[]): void {
  for (const pid of [process.pid, ...childrenOf(process.pid)])
    spawnSync('taskset', ['-a', '-p', '-c', to.join(','), `${pid}`]);
}

async function twoLoops(files: string[]): Promise<number> {
  const begun = performance.now();
  const half = (rest: number) => files.filter((_, at) => at % 2 === rest);
  await Promise.all([loop(bare[0], 'own', half(0)), loop(bare[1], 'own', half(1))]);
  return performance.now() - begun;
}

async function pdftotext(files: string[]): Promise<number> {
  const begun = performance.now();
  for (const file of files) {
    const child = spawn('pdftotext', ['-layout', file, '-'], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    await once(child, 'close');
  }
  return performance.now() - begun;
}

async function scans(read: Sorted[]): Promise<void> {
  const begun = performance.now();
  let pages = 0;
  for await (const { result } of inOrder(read, 2, ({ file }) =>
    one.read({ path: file, filename: null, container: null, sha256: '' }),
  )) {
    if (result.status === 'ocr') pages += result.pageCount ?? 1;
  }
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `Scans, one process: ${read.length} files, ${pages} pages recognised, ${(seconds / pages).toFixed(2)} s a page.\n`,
  );
}

interface Sorted {
  file: string;
  pages: number;
}

/** What our reader reads without recognising pictures, by kind. */
async function sorted(files: string[]): Promise<{ pdf: Sorted[]; docx: Sorted[]; scans: Sorted[]; others: number }> {
  const { texts, kinds } = await ask(bare[0], { engine: 'own', files, texts: true });
  const found = { pdf: [] as Sorted[], docx: [] as Sorted[], scans: [] as Sorted[], others: 0 };
  for (const [at, file] of files.entries()) {
    const text = texts[at] ?? null;
    const kind = kinds[at];
    const entry = { file, pages: (text ?? '').split('\f').length };
    if (kind === 'scan') found.scans.push(entry);
    else if (text === null || (kind !== 'pdf' && kind !== 'docx')) found.others += 1;
    else found[kind].push(entry);
  }
  return found;
}

type Bare = ReturnType<typeof startBare>;

/** A plain Node, not one that rewrites its modules as this process does. */
function startBare() {
  const entry = new URL('./extract-bare.ts', import.meta.url).pathname;
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const root = new URL('..', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-'], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'inherit', 'ipc'],
  });
  child.stdin?.end(built.outputFiles[0]?.text ?? '');
  return { child, ready: once(child, 'message') };
}

async function ask({ child, ready }: Bare, task: Task): Promise<BareResult> {
  await ready;
  const answer = once(child, 'message');
  child.send(task);
  const [result] = (await answer) as [BareResult];
  return result;
}

async function loop(process: Bare, engine: Engine, files: string[]): Promise<number> {
  return (await ask(process, { engine, files, texts: false })).milliseconds;
}
