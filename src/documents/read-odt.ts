// OpenDocument texts, packed or as one XML file: the words of the body, and of headers and footers, which stand in another part.

import { keptAddress } from './addresses.ts';
import { decoded } from './charset.ts';
import type { Limits } from './limits.ts';
import { odtStory } from './office/odt-story.ts';
import { withoutPrivateSigns } from './office/symbols.ts';
import { type Text, Unreadable } from './reading.ts';
import { zipEntries } from './zip.ts';

/**
 * The text of an .odt file: headers first, then the body, then footers and notes. Comments and deleted text of
 * tracked changes are left out; text that cannot be seen is told apart.
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
  return textOf([parts.get('styles.xml') ?? NOTHING, body]);
}

/** The text of an OpenDocument text that is one XML file (.fodt), as {@link readOdt} gives it. */
export function readFlatOdt(content: Buffer): Text {
  return textOf([content]);
}

const PARTS = ['META-INF/manifest.xml', 'content.xml', 'styles.xml'];
const NOTHING = Buffer.alloc(0);

function textOf(parts: Buffer[]): Text {
  const { headers, flow, footers, notes, hidden, links } = storyOf(parts);
  const texts = [...new Set(headers), ...flow, ...new Set(footers), ...notes].filter((text) => text.trim() !== '');
  const addresses = new Set(links.map(keptAddress).filter((one) => one !== undefined));
  return {
    pages: [withoutPrivateSigns(texts.join('\n'))],
    pageCount: null,
    hiddenText: hidden.join('\n'),
    links: [...addresses].map((address) => ({ page: null, address })),
  };
}

function storyOf(parts: Buffer[]) {
  try {
    return odtStory(parts.filter(({ length }) => length > 0).map((part) => decoded(part).trimStart()));
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
}

function locked(): Unreadable {
  return new Unreadable('encrypted', 'This OpenDocument text is protected by a password.');
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This OpenDocument text is damaged and cannot be opened.');
}
