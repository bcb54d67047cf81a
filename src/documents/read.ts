// One file to its reading, inside the reading process: what it is decides how it is read, and every content ends in a named state.
import type { DocumentLink } from '../domain/documents.ts';
import type { Limits } from './limits.ts';
import type { Looks } from './ocr.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';
import { readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { readRtf } from './read-rtf.ts';
import { readHtml, readText } from './read-text.ts';
import { keptText, type Reading, type Text, Unreadable, unread } from './reading.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { zipEntries } from './zip.ts';

/** Reads a file. Whatever a parser throws becomes `corrupt`; only the process itself can still fail: `onKind` tells what the file is before that can happen. */
export async function read(
  content: Buffer,
  limits: Limits,
  looks: Looks,
  onKind: (mediaType: string) => void,
): Promise<Reading> {
  const what = await sniff(content, limits);
  onKind(what.mediaType);
  try {
    return judged(what, await textOf(what, content, limits, looks), limits);
  } catch (error) {
    if (error instanceof Unreadable) return without(what, error);
    return without(
      what,
      new Unreadable('corrupt', `This file is damaged: it looks like ${what.name} but cannot be read as one.`),
    );
  }
}

function textOf(what: Sniffed, content: Buffer, limits: Limits, looks: Looks): Promise<Text> | Text {
  switch (what.kind) {
    case 'pdf':
      return readPdf(content, limits, looks);
    case 'docx':
      return readDocx(content, limits);
    case 'doc':
      return readDoc(content);
    case 'odt':
      return readOdt(content, limits);
    case 'rtf':
      return readRtf(content, limits);
    case 'text':
      return readText(content);
    case 'html':
      return readHtml(content);
    case 'picture':
      return readPicture(content, limits, looks);
    case 'zip':
      return archive(content, limits);
    case 'encrypted-office':
      throw new Unreadable('encrypted', 'This Office document is protected by a password.');
    case 'cut-off-office':
      throw new Unreadable('corrupt', 'This Office document is damaged or was cut off.');
    case 'empty':
      throw new Unreadable('empty', 'This file is empty.');
    case 'other':
      throw new Unreadable(
        'unsupported',
        `This is ${what.name}. What can be read is PDF, Word (.docx, .doc), OpenDocument (.odt), Rich Text (.rtf), plain text, and pictures of pages (JPEG, PNG).`,
      );
  }
}

/** An archive that comes here was not taken apart: it is damaged, empty, or stands inside another. */
async function archive(content: Buffer, limits: Limits): Promise<never> {
  const entries = await zipEntries(content, limits);
  if (entries.length === 0) throw new Unreadable('empty', 'This archive holds no files.');
  throw new Unreadable('unsupported', 'This is an archive inside an archive, which is not opened.');
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
  if (pages.some((page) => /[\p{L}\p{N}]/u.test(page)))
    return { ...beside, status: confidence === null ? 'extracted' : 'ocr', reason: null, pages, confidence };
  const error = text.note ?? new Unreadable('empty', 'This file was opened, but there is no text in it.');
  return { ...beside, status: error.status, reason: error.message, pages: [], confidence: null, omission: null };
}

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
