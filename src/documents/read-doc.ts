// Word documents of the years 1997 to 2003 (.doc): the words by word-extractor, after a look at what the file says of itself.
import WordOleExtractor, { type SectorReader } from 'word-extractor/lib/word-ole-extractor.js';
import { type Text, Unreadable } from './reading.ts';

/**
 * The text of a .doc file: headers first, then the body and its text boxes, then footers and notes. Deleted text of
 * tracked changes is left out.
 * @throws Unreadable `encrypted`; `unsupported` for Word 95 and older; `corrupt` when damaged or cut off
 */
export async function readDoc(content: Buffer): Promise<Text> {
  const document = await new Extractor().extract(sectorsOf(content)).catch(asUnreadable);
  const asTyped = { filterUnicode: false };
  const parts = [
    document.getHeaders({ ...asTyped, includeFooters: false }),
    document.getBody(asTyped),
    document.getTextboxes(asTyped),
    document.getFooters(asTyped),
    document.getFootnotes(asTyped),
    document.getEndnotes(asTyped),
  ];
  const pages = [parts.filter((part) => part.trim() !== '').join('\n\n')];
  return { pages, pageCount: null };
}

class Extractor extends WordOleExtractor {
  /** [MS-DOC] 2.5.2: the first words of the stream name the format, the version, and whether what follows is encrypted. */
  protected override extractWordDocument(document: unknown, stream: Buffer) {
    const magic = stream.readUInt16LE(0);
    const version = stream.readUInt16LE(2);
    if (magic === 0xa5dc || (magic === 0xa5ec && version < WORD_97))
      throw new Unreadable('unsupported', 'This is a document of Word 95 or older, which is not read.');
    if (stream.readUInt16LE(10) & ENCRYPTED)
      throw new Unreadable('encrypted', 'This Word document is protected by a password.');
    return super.extractWordDocument(document, stream);
  }

  /** The package writes the word "undefined" for a hyphen that shows only at a line's end, and drops one that never breaks. */
  protected override writePieces(stream: Buffer, table: Buffer) {
    super.writePieces(stream, table);
    for (const piece of this._pieces) piece.text = piece.text.replaceAll('\x1f', '\u00AD').replaceAll('\x1e', '\u2011');
  }
}

const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;

function sectorsOf(content: Buffer): SectorReader {
  return {
    read: (buffer, offset, length, position) => {
      // Thrown and not rejected: the package passes on what is thrown here, but leaves a rejection unhandled.
      if (position < 0 || position >= content.length) throw damaged();
      content.copy(buffer, offset, position, position + length);
      return Promise.resolve(buffer);
    },
  };
}

function asUnreadable(error: unknown): never {
  throw error instanceof Unreadable ? error : damaged();
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This Word document is damaged or was cut off.');
}
