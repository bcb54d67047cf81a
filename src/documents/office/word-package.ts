// The parts of a Word document and how they refer to each other, whatever their names are.
import { decoded } from '../charset.ts';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../reading.ts';
import { zipEntries } from '../zip.ts';
import { declared, walk } from './xml.ts';

export interface Relationship {
  id: string;
  /** The last word of its type: `header`, `hyperlink`. */
  type: string;
  /** The path of a part, or an address. */
  target: string;
  external: boolean;
}

export interface WordPackage {
  /** The part in which the document begins. */
  main: string;
  /** The XML of a part; empty where there is no such part, or where it is damaged. */
  xml: (path: string) => string;
  /** A part as it is. */
  bytes: (path: string) => Buffer | undefined;
  /** What a part refers to; `_rels/.rels` is that of the empty path. */
  relationships: (path: string) => Relationship[];
}

/**
 * The parts of a ZIP-based document, each inflated once.
 * @throws Unreadable `encrypted`; `too-large` for a bomb; `corrupt` when damaged or when a part declares a document type
 */
export async function openPackage(content: Buffer, limits: Limits): Promise<WordPackage> {
  const parts = new Map<string, Buffer>();
  for (const entry of await zipEntries(content, limits)) {
    if (entry.encrypted) throw new Unreadable('encrypted', 'This Word document is protected by a password.');
    const isXml = /\.(xml|rels)$/i.test(entry.path);
    // Besides XML only what a document may have embedded as text: web pages, Rich Text, documents.
    if (!isXml && !/^word\/[^/]*\.(html?|xhtml|mht|mhtml|rtf|docx|docm|txt|dat)$/i.test(entry.path)) continue;
    const part = await entry.content().catch(damagedPart);
    if (isXml && (part.includes('<!DOCTYPE') || part.includes(DOCTYPE_UTF16))) throw declared();
    parts.set(partName(entry.path), part);
  }
  return packageOf(parts);
}

const DOCTYPE_UTF16 = Buffer.from('<!DOCTYPE', 'utf16le');

/** One damaged part need not cost the document. */
function damagedPart(error: unknown): Buffer {
  if (error instanceof Unreadable && error.status === 'corrupt') return Buffer.alloc(0);
  throw error;
}

/** ECMA-376 part 2, 6.2.2: names of parts do not differ by case alone. */
function partName(path: string): string {
  return path.replace(/^\/+/, '').toLowerCase();
}

/** @param parts by their names in small letters, without a leading slash */
export function packageOf(parts: ReadonlyMap<string, Buffer>): WordPackage {
  const xml = (path: string) => decoded(parts.get(partName(path)) ?? NOTHING);
  const relationships = (path: string) => {
    const at = path.lastIndexOf('/') + 1;
    const source = xml(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
    return source === '' ? [] : relationshipsIn(source, path.slice(0, at));
  };
  const main = relationships('').find(({ type }) => type === 'officeDocument')?.target;
  return {
    main: main !== undefined && parts.has(partName(main)) ? main : 'word/document.xml',
    xml,
    bytes: (path) => parts.get(partName(path)),
    relationships,
  };
}

const NOTHING = Buffer.alloc(0);

/** @param folder of the part that refers, with its closing slash */
function relationshipsIn(xml: string, folder: string): Relationship[] {
  const found: Relationship[] = [];
  try {
    walk(xml, NO_PREFIXES, {
      open(tag) {
        if (!tag.name.endsWith('Relationship')) return;
        const external = tag.attribute('TargetMode')?.toLowerCase() === 'external';
        const target = tag.attribute('Target') ?? '';
        const type = (tag.attribute('Type') ?? '').split('/').at(-1) ?? '';
        found.push({
          id: tag.attribute('Id') ?? '',
          type,
          external,
          target: external ? target : absolute(folder, target),
        });
      },
      close: () => undefined,
      text: () => undefined,
    });
  } catch (error) {
    // What can be read of a damaged list is used.
    if (error instanceof Unreadable) throw error;
  }
  return found;
}

const NO_PREFIXES = new Map<string, string>();

/** The name of a part that is named from another one; `..` never leads out of the package. */
function absolute(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
