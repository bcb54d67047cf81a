// How a reading process is started: compiled or from TypeScript, without writing, and reading nothing but code.
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The entry of the reading process, beside this file and with the same ending. */
export const ENTRY = new URL(`./child${path.extname(fileURLToPath(import.meta.url))}`, import.meta.url);

export interface Command {
  program: string;
  args: string[];
  cwd: string;
  /** The program's text for its standard input, or null when `args` name a file. */
  source: string | null;
}

/**
 * The command that starts a reading process.
 * @param entry its program
 * @param heap the V8 heap, in MB
 */
export function childCommand(entry: URL, heap: number): Command {
  const file = fileURLToPath(entry);
  const root = rootOf(file);
  const source = file.endsWith('.ts') && !runsTypeScript() ? bundled(file) : null;
  const code = [
    path.join(root, 'package.json'),
    topFolder(root, file),
    topFolder(root, fileURLToPath(import.meta.url)),
  ];
  const places = packageFolders(root).map((folder) => path.join(folder, '*'));
  return {
    program: process.execPath,
    args: [
      `--max-old-space-size=${heap}`,
      ...rights(source === null ? [...code, ...places] : places),
      ...(source === null ? [file] : ['--input-type=module', '-']),
    ],
    cwd: root,
    source,
  };
}

function rootOf(file: string): string {
  let folder = path.dirname(file);
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return folder;
}

function runsTypeScript(): boolean {
  return Boolean((process.features as { typescript?: unknown }).typescript);
}

/**
 * The program as JavaScript, packages left outside. Not through tsx in the child: it rewrites pdf.js too, which takes
 * 300 MB and two seconds a process (Node 20), and it needs rights that the process must not have.
 */
function bundled(file: string): string {
  const esbuild = createRequire(import.meta.url)('esbuild') as {
    buildSync: (options: object) => { outputFiles: { text: string }[] };
  };
  const options = {
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
    charset: 'utf8',
  };
  return esbuild.buildSync({ ...options, entryPoints: [file] }).outputFiles[0]?.text ?? '';
}

/** The folder of the project that holds a file, with all that is in it: `src`, or `dist` once compiled; never the project's data. */
function topFolder(root: string, file: string): string {
  return path.join(root, path.relative(root, file).split(path.sep)[0] ?? '', '*');
}

/** Where packages are looked for: beside the project and above it, and where links there lead. */
function packageFolders(root: string): string[] {
  const folders: string[] = [];
  for (let folder = root; ; folder = path.dirname(folder)) {
    const packages = path.join(folder, 'node_modules');
    if (existsSync(packages)) folders.push(packages, realpathSync(packages));
    if (path.dirname(folder) === folder) return folders;
  }
}

/**
 * Node's permission model: no writing, no processes, reading only what is listed. Native code (the canvas that draws
 * scanned pages) and threads (the character recognition) are needed, so this is a second wall and not the first.
 */
function rights(readable: string[]): string[] {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  // Node 20 aborts when a place is named twice.
  const places = [...new Set(readable)].map((place) => `--allow-fs-read=${place}`);
  return [flag, '--allow-addons', '--allow-worker', '--no-warnings', ...places];
}
