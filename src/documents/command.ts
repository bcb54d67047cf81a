// How a reading process is started: compiled or from TypeScript, and with which rights.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The entry of the reading process, beside this file and with the same ending. */
export const ENTRY = new URL(`./child${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/**
 * The command that starts a reading process.
 * @param entry its program
 * @param readable folders it may read beside the code
 * @param heap the V8 heap, in MB
 */
export function childCommand(entry: URL, readable: string[], heap: number): string[] {
  const file = fileURLToPath(entry);
  const memory = [`--max-old-space-size=${heap}`];
  // tsx compiles with a process of its own and writes a cache: no place for rights that are taken away.
  if (file.endsWith('.ts') && !stripsTypes()) return [process.execPath, ...memory, '--import', tsx(), file];
  return [process.execPath, ...memory, ...rights([...codeFolders(file), ...readable]), file];
}

function stripsTypes(): boolean {
  return Boolean((process.features as { typescript?: unknown }).typescript);
}

function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}

/**
 * Node's permission model: no writing, no processes, reading only code and language data. Native code (the canvas that
 * draws scanned pages) and threads (the character recognition) are needed, so this is a second wall, not the first.
 */
function rights(readable: string[]): string[] {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  return [
    flag,
    '--allow-addons',
    '--allow-worker',
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    ...readable.map((folder) => `--allow-fs-read=${folder}`),
  ];
}

/** The project's own folder, and wherever its packages lie. */
function codeFolders(file: string): string[] {
  let root = path.dirname(file);
  while (!existsSync(path.join(root, 'package.json')) && path.dirname(root) !== root) root = path.dirname(root);
  const found = createRequire(import.meta.url).resolve('pdf-parse');
  const packages = found.slice(0, found.lastIndexOf(`${path.sep}node_modules${path.sep}`) + '/node_modules'.length);
  const code = path.relative(root, file).split(path.sep)[0] ?? '';
  return [path.join(root, 'package.json'), `${path.join(root, code)}/*`, `${packages}/*`];
}
