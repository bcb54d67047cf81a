// Bare loops over files, without a pool, in a plain Node of their own: asked over IPC by `extract.ts`, which times them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { LIMITS } from '../src/documents/limits.ts';
import type { Looks } from '../src/documents/ocr.ts';
import { read } from '../src/documents/read.ts';

export type Engine = 'pdf.js' | 'mammoth' | 'own';
export interface Task {
  engine: Engine;
  files: string[];
  /** Whether the texts are wanted too. */
  texts: boolean;
}
export interface BareResult {
  milliseconds: number;
  /** One for each file; null for one that has no text, or not without recognising pictures. */
  texts: (string | null)[];
  /** What our reader takes each for, when texts are wanted of it; `scan`: it wants to recognise pictures. */
  kinds: (string | null)[];
}

/** Where modules are looked for: this program comes over standard input. */
const require = createRequire(join(process.cwd(), 'package.json'));
const pdfjsPath = createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/legacy/build/pdf.mjs');
type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
let pdfjs: Promise<PdfJs> | null = null;

process.on('message', (task: Task) => {
  void loop(task).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function loop({ engine, files, texts }: Task): Promise<BareResult> {
  const found: Text[] = [];
  const begun = performance.now();
  for (const file of files) found.push(await TEXT[engine](await readFile(file)).catch(() => NONE));
  const milliseconds = performance.now() - begun;
  const wanted = texts ? found : [];
  return { milliseconds, texts: wanted.map(({ text }) => text), kinds: wanted.map(({ kind }) => kind) };
}

interface Text {
  text: string | null;
  kind: string | null;
}
const NONE: Text = { text: null, kind: null };

const TEXT: Record<Engine, (content: Buffer) => Promise<Text>> = {
  'pdf.js': async (content) => {
    pdfjs ??= import(pathToFileURL(pdfjsPath).href) as Promise<PdfJs>;
    const { getDocument } = await pdfjs;
    const task = getDocument({ data: new Uint8Array(content), verbosity: 0, isEvalSupported: false });
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    await task.destroy();
    return { text: pages.join('\f'), kind: 'pdf' };
  },
  mammoth: async (content) => ({ text: (await mammoth.extractRawText({ buffer: content })).value, kind: 'docx' }),
  own: async (content) => {
    let looked = false;
    const looks: Looks = {
      allowed: () => {
        looked = true;
        return false;
      },
      at: async () => {
        looked = true;
        return null;
      },
      note: null,
    };
    const { status, pages, mediaType } = await read(content, LIMITS, looks, {
      kind: () => undefined,
      soFar: () => undefined,
    });
    if (looked) return { text: null, kind: 'scan' };
    const kind =
      mediaType === 'application/pdf' ? 'pdf' : mediaType.endsWith('wordprocessingml.document') ? 'docx' : null;
    return { text: status === 'extracted' ? pages.join('\f') : null, kind };
  },
};
