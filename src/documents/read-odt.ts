// OpenDocument texts: the words of the body, and of headers and footers, which stand in another part, with no entity ever resolved.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decoded } from './charset.ts';
import type { Limits } from './limits.ts';
import { type Text, Unreadable } from './reading.ts';
import { zipEntries } from './zip.ts';

/**
 * The text of an .odt file: headers first, then the body, then footers and notes. Comments and deleted text of
 * tracked changes are left out.
 * @throws Unreadable `encrypted`; `too-large` for a bomb; `corrupt` when damaged or when a part declares a document type
 */
export async function readOdt(content: Buffer, limits: Limits): Promise<Text> {
  const parts = new Map<string, Buffer>();
  for (const entry of await zipEntries(content, limits)) {
    if (entry.encrypted) throw locked();
    if (PARTS.includes(entry.path)) parts.set(entry.path, await entry.content());
  }
  // OpenDocument 1.3 part 2, 3.4.1: the file list says of each part whether it is encrypted.
  if (/<(manifest:)?encryption-data\b/.test(decoded(parts.get('META-INF/manifest.xml') ?? NOTHING))) throw locked();
  const body = parts.get('content.xml');
  if (!body) throw damaged();
  const styles = parts.get('styles.xml');
  const margins = styles ? wordsOf(styles) : null;
  const { flow, notes } = wordsOf(body);
  const texts = [...new Set(margins?.headers), ...flow, ...new Set(margins?.footers), ...notes];
  return {
    pages: [texts.filter((text) => text.trim() !== '').join('\n')],
    pageCount: null,
  };
}

const PARTS = ['META-INF/manifest.xml', 'content.xml', 'styles.xml'];
const NOTHING = Buffer.alloc(0);

/** The paragraphs of a part, each where it belongs. */
interface Words {
  flow: string[];
  headers: string[];
  footers: string[];
  notes: string[];
}

function wordsOf(part: Buffer): Words {
  const words: Words = { flow: [], headers: [], footers: [], notes: [] };
  const parser = new SaxesParser();
  // Open elements that send words elsewhere, and open paragraphs: a text box or a note stands within a paragraph.
  const places: (keyof Words)[] = ['flow'];
  const paragraphs: string[] = [];
  let depth = 0;
  let skipped = 0;

  const add = (text: string) => {
    if (skipped === 0 && paragraphs.length > 0) paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw new Unreadable(
      'corrupt',
      'This OpenDocument text holds a declaration that such documents must not hold, so it was not opened.',
    );
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw damaged();
    if (skipped > 0 || SKIPPED.has(tag.name)) skipped += 1;
    const place = PLACES[tag.name];
    if (place) places.push(place);
    if (PARAGRAPHS.has(tag.name)) paragraphs.push('');
    add(signOf(tag));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (PARAGRAPHS.has(tag.name)) {
      const text = paragraphs.pop() ?? '';
      if (skipped === 0) words[places.at(-1) ?? 'flow'].push(text);
    }
    if (PLACES[tag.name]) places.pop();
    if (skipped > 0) skipped -= 1;
  });
  // OpenDocument 1.3 part 3, 6.1.2: white space in the source stands for one space.
  parser.on('text', (text) => add(text.replace(/[ \t\r\n]+/g, ' ')));
  parser.on('cdata', (text) => add(text.replace(/[ \t\r\n]+/g, ' ')));
  parser.write(decoded(part)).close();
  return words;
}

/** Far more than any text has; each open element costs memory. */
const MAX_DEPTH = 1_000;
const PARAGRAPHS = new Set(['text:p', 'text:h']);
const SKIPPED = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'office:annotation',
  'office:binary-data',
  'office:scripts',
  'svg:title',
  'svg:desc',
]);
const PLACES: Record<string, keyof Words> = {
  'text:note-body': 'notes',
  'style:header': 'headers',
  'style:header-left': 'headers',
  'style:header-first': 'headers',
  'style:footer': 'footers',
  'style:footer-left': 'footers',
  'style:footer-first': 'footers',
};

/** Signs that are elements; `text:s` counts spaces, and what it counts is not believed beyond a line. */
function signOf(tag: SaxesTagPlain): string {
  if (tag.name === 'text:tab') return '\t';
  if (tag.name === 'text:line-break') return '\n';
  if (tag.name === 'text:s') return ' '.repeat(Math.min(Math.max(Number(tag.attributes['text:c'] ?? 1) || 1, 1), 80));
  return '';
}

function locked(): Unreadable {
  return new Unreadable('encrypted', 'This OpenDocument text is protected by a password.');
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This OpenDocument text is damaged and cannot be opened.');
}
