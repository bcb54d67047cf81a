// The part of word-extractor that reads the old Word format; the package brings no types, and its front door has no room for a look first.

declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A text of the document; `filterUnicode: false` leaves apostrophes and dashes as they were typed. */
  type Words = (options: { filterUnicode: boolean; includeFooters?: boolean }) => string;

  interface WordDocument {
    getHeaders: Words;
    getBody: Words;
    getTextboxes: Words;
    getFooters: Words;
    getFootnotes: Words;
    getEndnotes: Words;
  }

  export interface SectorReader {
    /** Fills `buffer` from `offset` on with `length` bytes of the file from `position` on. */
    read: (buffer: Buffer, offset: number, length: number, position: number) => Promise<Buffer>;
  }

  export default class WordOleExtractor {
    protected _pieces: { text: string }[];
    extract(reader: SectorReader): Promise<WordDocument>;
    protected extractWordDocument(document: unknown, stream: Buffer): Promise<WordDocument>;
    protected writePieces(stream: Buffer, table: Buffer): void;
  }
}
