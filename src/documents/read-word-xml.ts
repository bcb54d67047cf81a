// Word documents that are one XML file: that of Word 2003, and the parts of a later one side by side ("flat OPC").
import { decoded } from './charset.ts';
import { textOfPackage } from './office/word-document.ts';
import { WORD_PREFIXES } from './office/word-namespaces.ts';
import { packageOf } from './office/word-package.ts';
import { walk } from './office/xml.ts';
import type { Text } from './reading.ts';

/**
 * The text of a Word document in one XML file.
 * @throws Unreadable `corrupt` when it declares a document type
 * @throws Error when it is not well-formed
 */
export function readWordXml(content: Buffer): Text {
  const xml = decoded(content).trimStart();
  const parts = xml.includes('<pkg:part') ? partsIn(xml) : new Map([['word/document.xml', Buffer.from(xml)]]);
  return textOfPackage(packageOf(parts), new Map());
}

/** The XML parts of a flat package ([MS-OFFXML] and ECMA-376 name its elements), by their names in small letters. */
function partsIn(xml: string): Map<string, Buffer> {
  // The whole is looked at first: what is cut out below is only as sound as the file.
  walk(xml, WORD_PREFIXES, { open: () => undefined, close: () => undefined, text: () => undefined });
  const parts = new Map<string, Buffer>();
  for (const part of xml.split(/<pkg:part\s/).slice(1)) {
    const name = /pkg:name="\/?([^"]{1,500})"/.exec(part)?.[1];
    const start = part.indexOf('<pkg:xmlData');
    const from = part.indexOf('>', start) + 1;
    const to = part.lastIndexOf('</pkg:xmlData>');
    if (name && start !== -1 && to > from) parts.set(name.toLowerCase(), Buffer.from(part.slice(from, to)));
  }
  return parts;
}
