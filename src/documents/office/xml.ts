// The XML parts of Word and OpenDocument files as a row of tags and words, under the prefixes that the formats' books use, with no entity ever resolved.
import { SaxesParser } from 'saxes';
import { Unreadable } from '../reading.ts';

/** The tag that is open now; to be asked before the next one opens. */
export interface Tag {
  /** With the usual prefix, whatever the file writes: `w:p`. */
  readonly name: string;
  /** The value of an attribute of the tag's own namespace, or of none: `attribute('val')` for `w:val`. */
  attribute(name: string): string | undefined;
  /** The value of an attribute of another namespace, under its usual prefix: `r:id`. */
  foreign(name: string): string | undefined;
}

export interface Visitor {
  /** `parents` are the names of the open tags, the innermost last; it changes as reading goes on. */
  open: (tag: Tag, parents: readonly string[]) => void;
  close: (name: string, parents: readonly string[]) => void;
  text: (text: string, parents: readonly string[]) => void;
}

/**
 * Walks through a part.
 * @param usual the usual prefix of each namespace; prefixes of others stay as they are
 * @throws Unreadable `corrupt` when a document type is declared: entities declared there are how XML bombs and file-reading
 *   attacks begin, and no office program writes one (ECMA-376 part 2, 7.1.4)
 * @throws Error when it is not well-formed or nested beyond all measure
 */
export function walk(xml: string, usual: ReadonlyMap<string, string>, visitor: Visitor): void {
  const prefixes = new Map<string, string>();
  const parents: string[] = [];
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw declared();
  });
  const tag = new OpenTag(prefixes);
  parser.on('opentag', ({ name: written, attributes }) => {
    for (const name in attributes) if (name.startsWith('xmlns')) bind(name, attributes[name] ?? '');
    tag.show(written, attributes);
    const { name } = tag;
    visitor.open(tag, parents);
    parents.push(name);
    if (parents.length > MAX_DEPTH) throw new Error('nested too deep');
  });
  parser.on('closetag', () => {
    visitor.close(parents.pop() ?? '', parents);
  });
  parser.on('text', (text) => visitor.text(text, parents));
  parser.on('cdata', (text) => visitor.text(text, parents));

  /** A prefix other than the usual one; where it is declared does not matter, as no file gives one prefix two meanings. */
  const bind = (declaration: string, namespace: string) => {
    const prefix = usual.get(namespace);
    const written = declaration.slice('xmlns:'.length);
    if (prefix !== undefined && prefix !== written) prefixes.set(written, prefix);
    else if (prefixes.has(written)) prefixes.delete(written);
  };
  parser.write(xml).close();
}

/** One for all tags of a part: a part has tens of thousands, and making an object with functions for each took a third of the time. */
class OpenTag implements Tag {
  name = '';
  private written = '';
  private attributes: Record<string, string> = {};
  private readonly prefixes: ReadonlyMap<string, string>;

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.prefixes = prefixes;
  }

  show(written: string, attributes: Record<string, string>): void {
    this.name = usualName(written, this.prefixes);
    this.written = written;
    this.attributes = attributes;
  }

  attribute(local: string): string | undefined {
    const { written, attributes } = this;
    return attributes[written.slice(0, written.indexOf(':') + 1) + local] ?? attributes[local];
  }

  foreign(wanted: string): string | undefined {
    const { attributes, prefixes } = this;
    if (prefixes.size === 0) return attributes[wanted];
    for (const key in attributes) if (usualName(key, prefixes) === wanted) return attributes[key];
    return undefined;
  }
}

function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  if (prefixes.size === 0) return name;
  const colon = name.indexOf(':');
  const prefix = prefixes.get(colon === -1 ? '' : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

/** Far more than any text has; each open tag costs memory. */
const MAX_DEPTH = 1_000;

export function declared(): Unreadable {
  return new Unreadable(
    'corrupt',
    'This document holds a declaration that office documents must not hold, so it was not opened.',
  );
}
