// Rich Text documents (.rtf): their words in reading order, whatever code page they are written in, without pictures, data and tables of formats.
import { inEncoding } from './charset.ts';
import type { Limits } from './limits.ts';
import { type Text, Unreadable } from './reading.ts';
import { encodingOfCharset, encodingOfCodePage } from './rtf-encodings.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/**
 * The text of a Rich Text file: headers first, then the body, then footers and notes. Hidden text and deleted text of
 * tracked changes are left out. Source: Rich Text Format Specification 1.9.1.
 * @throws Unreadable `corrupt` when cut off, when groups close that never opened, or when they nest beyond all measure
 */
export function readRtf(content: Buffer, limits: Limits): Text {
  const reader = rtfReader(limits);
  for (const token of rtfTokens(content)) reader.take(token);
  const { headers, flow, footers, notes } = reader.end();
  const texts = [headers, flow, footers, notes].filter((text) => text.trim() !== '');
  return { pages: [texts.join('\n\n')], pageCount: null };
}

type Place = 'headers' | 'flow' | 'footers' | 'notes';

/** What a group hands down to the groups in it, and gets back when they close. */
interface Group {
  place: Place | 'nowhere' | 'fonts';
  /** Of the current font, or null for the document's own. */
  encoding: string | null;
  hidden: boolean;
  deleted: boolean;
  /** Signs behind a `\u` that repeat it for readers without Unicode. */
  fallback: number;
}

function rtfReader(limits: Limits) {
  const texts = { headers: '', flow: '', footers: '', notes: '' };
  const fonts = new Map<number, string | null>();
  const outer: Group[] = [];
  let group: Group = { place: 'flow', encoding: null, hidden: false, deleted: false, fallback: 1 };
  let ownEncoding = 'windows-1252';
  let waiting: Buffer[] = [];
  let toSkip = 0;
  let starred = false;
  let font = 0;
  let room = limits.characters;

  /** A character of an East Asian code page may be spread over several tokens, so bytes wait for each other. */
  const flush = () => {
    if (waiting.length === 0) return;
    const text = inEncoding(Buffer.concat(waiting), group.encoding ?? ownEncoding);
    waiting = [];
    write(text);
  };
  const write = (text: string) => {
    const { place, hidden, deleted } = group;
    if (place === 'nowhere' || place === 'fonts' || hidden || deleted || room <= 0) return;
    texts[place] += text;
    room -= text.length;
  };
  const takeBytes = (bytes: Buffer) => {
    const left = bytes.subarray(Math.min(toSkip, bytes.length));
    toSkip -= bytes.length - left.length;
    if (left.length > 0 && group.place !== 'nowhere' && group.place !== 'fonts') waiting.push(left);
    if (waiting.length >= MAX_WAITING) flush();
  };

  const takeWord = (word: string, value: number | null) => {
    if (group.place === 'nowhere') return;
    if (group.place === 'fonts') {
      if (word === 'f') font = value ?? 0;
      if (word === 'fcharset') fonts.set(font, encodingOfCharset(value ?? 0));
      return;
    }
    const destination = DESTINATIONS[word];
    if (destination !== undefined) group.place = destination;
    else if (starred && !TRANSPARENT.has(word)) group.place = 'nowhere';
    else if (SIGNS[word] !== undefined) write(SIGNS[word]);
    else if (word === 'ansicpg') ownEncoding = encodingOfCodePage(value ?? 1252);
    else if (word === 'mac') ownEncoding = 'macintosh';
    else if (word === 'f') group.encoding = fonts.get(value ?? 0) ?? null;
    else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'v') group.hidden = value !== 0;
    else if (word === 'deleted') group.deleted = value !== 0;
    else if (word === 'plain') group = { ...group, encoding: null, hidden: false, deleted: false };
    else if (word === 'u') {
      write(String.fromCharCode((value ?? 0) & 0xffff));
      toSkip = group.fallback;
    }
  };

  const take = (token: RtfToken) => {
    if (token.is === 'bytes') {
      starred = false;
      return takeBytes(token.bytes);
    }
    flush();
    if (token.is === 'open') {
      outer.push(group);
      if (outer.length > MAX_DEPTH) throw damaged();
      group = { ...group };
      toSkip = 0;
    } else if (token.is === 'close') {
      group = outer.pop() ?? raise(damaged());
      toSkip = 0;
    } else if (toSkip > 0) {
      toSkip -= 1;
    } else if (token.is === 'word') takeWord(token.word, token.value);
    else if (token.is === 'sign') write(SIGNS[token.sign] ?? '');
    starred = token.is === 'sign' && token.sign === '*';
  };

  const end = () => {
    flush();
    if (outer.length > 0) throw damaged();
    return texts;
  };
  return { take, end };
}

/** Far more than any text has. */
const MAX_DEPTH = 1_000;
/** Tokens of bytes without a command between them; each costs memory, and a real run has some thousands. */
const MAX_WAITING = 100_000;

const DESTINATIONS: Record<string, Group['place'] | undefined> = {
  __proto__: null as never,
  fonttbl: 'fonts',
  ...Object.fromEntries(['header', 'headerl', 'headerr', 'headerf'].map((word) => [word, 'headers'])),
  ...Object.fromEntries(['footer', 'footerl', 'footerr', 'footerf'].map((word) => [word, 'footers'])),
  footnote: 'notes',
  // `shprslt` and `nonshppict` repeat for old readers what stands before them; `sp` holds a shape's settings.
  ...Object.fromEntries(
    (
      'colortbl filetbl stylesheet listtable listoverridetable revtbl rsidtbl info pict object fldinst sp shprslt ' +
      'nonshppict listtext pntext ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation xe tc template themedata datastore'
    )
      .split(' ')
      .map((word) => [word, 'nowhere']),
  ),
};

/** Groups that old readers may pass over, though words stand in them: those of text boxes. */
const TRANSPARENT = new Set(['shpinst', 'shptxt', 'shpgrp', 'shppict']);

const SIGNS: Record<string, string | undefined> = {
  __proto__: null as never,
  ...Object.fromEntries('par line page sect row nestrow column softline \n \r'.split(' ').map((word) => [word, '\n'])),
  ...Object.fromEntries(['tab', 'cell', 'nestcell'].map((word) => [word, '\t'])),
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00A0',
  '-': '\u00AD',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

function raise(error: Error): never {
  throw error;
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This Rich Text document is damaged or was cut off.');
}
