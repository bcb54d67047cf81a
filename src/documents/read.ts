// One file to its reading, inside the reading process: what it is decides how it is read, and every content ends in a named state.
import type { DocumentLink } from '../domain/documents.ts';
import { languageOf } from '../domain/language.ts';
import { readPages } from './containers/pages.ts';
import type { Limits } from './limits.ts';
import type { Looks } from './ocr.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readMhtml } from './read-mhtml.ts';
import { readFlatOdt, readOdt } from './read-odt.ts';
import { readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { readRtf } from './read-rtf.ts';
import { readHtml, readText } from './read-text.ts';
import { readWordXml } from './read-word-xml.ts';
import { keptText, type Reading, type Text, Unreadable, unread } from './reading.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { unopened } from './unpack.ts';

/** Reads a file. Whatever a parser throws becomes `corrupt`; only the process itself can still fail: `on` hears what the file is, and what has been read of it, before that can happen. */
export async function read(content: Buffer, limits: Limits, looks: Looks, on: Heard, marked = false): Promise<Reading> {
  const what = await sniff(content, limits);
  on.kind(what.mediaType);
  try {
    return judged(
      what,
      await textOf(what, content, limits, looks, marked, (text) => on.soFar(judged(what, text, limits))),
      limits,
    );
  } catch (error) {
    if (error instanceof Unreadable) return without(what, error);
    return without(
      what,
      new Unreadable('corrupt', `This file is damaged: it looks like ${what.name} but cannot be read as one.`),
    );
  }
}

export interface Heard {
  kind: (mediaType: string) => void;
  soFar: (reading: Reading) => void;
}

function textOf(
  what: Sniffed,
  content: Buffer,
  limits: Limits,
  looks: Looks,
  marked: boolean,
  onText: (text: Text) => void,
): Promise<Text> | Text {
  switch (what.kind) {
    case 'pdf':
      return readPdf(content, limits, looks, onText);
    case 'docx':
      return readDocx(content, limits, marked);
    case 'word-xml':
      return readWordXml(content);
    case 'doc':
      return readDoc(content);
    case 'odt':
      return readOdt(content, limits);
    case 'flat-odt':
      return readFlatOdt(content);
    case 'rtf':
      return readRtf(content, limits);
    case 'text':
      return readText(content);
    case 'html':
      return readHtml(content, null, marked);
    case 'mhtml':
      return readMhtml(content);
    case 'picture':
      return readPicture(content, limits, looks);
    case 'pages':
      return readPages(content, limits, looks);
    case 'zip':
    case 'mail':
    case 'msg':
    case 'tnef':
      return unopened(content, what.kind, what.name, limits);
    case 'encrypted-message':
      throw new Unreadable('encrypted', `This is ${what.name}, which opens with its receiver's key alone.`);
    case 'encrypted-office':
      throw new Unreadable('encrypted', 'This Office document is protected by a password.');
    case 'cut-off-office':
      throw new Unreadable('corrupt', 'This Office document is damaged or was cut off.');
    case 'empty':
      throw new Unreadable('empty', 'This file is empty.');
    case 'other':
      throw new Unreadable(
        'unsupported',
        `This is ${what.name}. What can be read is PDF, Word (.docx, .doc), OpenDocument (.odt), Rich Text (.rtf), Apple Pages, web pages, plain text, and pictures of pages (JPEG, PNG, TIFF, HEIC), alone, in a ZIP archive, or in a saved mail.`,
      );
  }
}

function judged(what: Sniffed, text: Text, limits: Limits): Reading {
  let room = limits.characters;
  const pages = text.pages.map((page) => {
    const kept = keptText(page, room);
    room -= kept.length;
    return kept;
  });
  const confidence = text.confidence ?? null;
  const beside = {
    mediaType: what.mediaType,
    pageCount: text.pageCount,
    hiddenText: keptText(text.hiddenText ?? '', HIDDEN),
    omission: text.omission ?? null,
    links: linksOf(text),
  };
  if (pages.some((page) => /[\p{L}\p{N}]/u.test(page))) {
    const language = languageOf(pages.join('\n'));
    return { ...beside, status: confidence === null ? 'extracted' : 'ocr', reason: null, language, pages, confidence };
  }
  const error = text.note ?? new Unreadable('empty', beside.hiddenText === '' ? NO_TEXT : ALL_HIDDEN);
  const nothing = { language: null, pages: [], confidence: null, omission: null };
  return { ...beside, status: error.status, reason: error.message, ...nothing };
}

const NO_TEXT = 'This file was opened, but there is no text in it.';
const ALL_HIDDEN =
  'A reader of this file sees no text: its words are hidden, as when they are written in white on white.';

function linksOf(text: Text): DocumentLink[] {
  const links = new Map(
    (text.links ?? [])
      .map(({ page, address }) => ({ page, address: keptText(address, LINK) }))
      .filter(({ address }) => address !== '')
      .map((link) => [`${link.page} ${link.address}`, link]),
  );
  return [...links.values()].slice(0, LINKS);
}

/** Characters kept of hidden text, characters of an address, addresses of a file. */
const HIDDEN = 100_000;
const LINK = 500;
const LINKS = 200;

function without(what: Sniffed, error: Unreadable): Reading {
  return unread(what.mediaType, error.status, error.message);
}
