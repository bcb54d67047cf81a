// Rich Text documents (.rtf): their words in reading order, whatever code page they are written in, without pictures, data and tables of formats.

import { keptAddress } from './addresses.ts';
import { inEncoding } from './charset.ts';
import type { Limits } from './limits.ts';
import { linkOfField } from './office/fields.ts';
import { rtfLines } from './office/rtf-lines.ts';
import { symbol, withoutPrivateSigns } from './office/symbols.ts';
import { isUnseen, type Look, PAPER } from './office/word-looks.ts';
import { type Text, Unreadable } from './reading.ts';
import { encodingOfCharset, encodingOfCodePage, SYMBOLS } from './rtf-encodings.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { DESTINATIONS, PLACES, type Place, SIGNS, TRANSPARENT } from './rtf-words.ts';

/**
 * The text of a Rich Text file: headers first, then the body, then footers and notes. Deleted text of tracked changes is
 * left out, hidden text is told apart. Source: Rich Text Format Specification 1.9.1.
 * @throws Unreadable `corrupt` when cut off or when groups nest beyond all measure
 */
export function readRtf(content: Buffer, limits: Limits): Text {
  const source = content.subarray(Math.max(0, content.indexOf('{\\rtf')));
  const reader = rtfReader(limits, PAINTED.test(source.toString('latin1')) ? 'unknown' : PAPER);
  for (const token of rtfTokens(source)) {
    reader.take(token);
    if (reader.isOver()) break;
  }
  const { texts, hidden, links } = reader.end(endsWithGroup(source));
  const addresses = new Set(links.map(keptAddress).filter((one) => one !== undefined));
  return {
    pages: [texts.filter((text) => text.trim() !== '').join('\n\n')],
    pageCount: null,
    hiddenText: hidden.trim(),
    links: [...addresses].map((address) => ({ page: null, address })),
  };
}

/** Backgrounds and shapes: where a file has any, white letters may stand on them. */
const PAINTED = /\\(?:clcbpat|cbpat|chcbpat|highlight|chshdng|shading|clshdng|shp|do|dptxbx|background|cb)(?![a-z])/;

/** Some programs forget to close the last groups; a file that was cut off ends in the middle of something. */
function endsWithGroup(source: Buffer): boolean {
  return /\}[\s\0]*$/.test(source.toString('latin1', source.length - 64));
}

/** What a group hands down to the groups in it, and gets back when they close. */
interface Group {
  place: Place;
  font: number | null;
  look: Look;
  deleted: boolean;
  inTable: boolean;
  /** Signs behind a `\u` that repeat it for readers without Unicode. */
  fallback: number;
}

interface Font {
  encoding: string | null;
  name: string;
}

function rtfReader(limits: Limits, paper: string) {
  const lines = { headers: rtfLines(), flow: rtfLines(), footers: rtfLines(), notes: rtfLines() };
  const fonts = new Map<number, Font>();
  const colours: string[] = [];
  const outer: Group[] = [];
  const links: string[] = [];
  let group: Group = { place: 'flow', font: null, look: {}, deleted: false, inTable: false, fallback: 1 };
  let ownEncoding = 'windows-1252';
  let hidden = '';
  let instruction = '';
  let colour = { red: 0, green: 0, blue: 0, named: false };
  let waiting: Buffer[] = [];
  let toSkip = 0;
  let starred = false;
  let over = false;
  let font = 0;
  let room = limits.characters;

  /** A character of an East Asian code page may be spread over several tokens, so bytes wait for each other. */
  const flush = () => {
    if (waiting.length === 0) return;
    const bytes = Buffer.concat(waiting);
    waiting = [];
    const { encoding = null, name = '' } = fonts.get(group.font ?? -1) ?? {};
    if (encoding === SYMBOLS) write([...bytes].map((code) => (code === 0x20 ? ' ' : symbol(name, code))).join(''));
    else write(inEncoding(bytes, encoding ?? ownEncoding));
  };
  const write = (text: string) => {
    const { place, deleted, look } = group;
    if (place === 'instruction' && instruction.length < MAX_INSTRUCTION) instruction += text;
    if (!isShown(place) || deleted || room <= 0) return;
    room -= text.length;
    if (isUnseen(look, paper)) hidden += text;
    else lines[place].write(text);
  };
  const endLine = (word: string) => {
    const { place, inTable, look } = group;
    if (!isShown(place) || room <= 0) return;
    room -= 1;
    if (isUnseen(look, paper) && !hidden.endsWith('\n')) hidden += '\n';
    if (word === 'cell') lines[place].endCell();
    else if (word === 'row') lines[place].endRow();
    else lines[place].endParagraph(inTable);
  };
  const takeBytes = (bytes: Buffer) => {
    const left = bytes.subarray(Math.min(toSkip, bytes.length));
    toSkip -= bytes.length - left.length;
    if (left.length === 0) return;
    if (group.place === 'fonts') {
      const known = fonts.get(font);
      if (known && known.name.length < 80) known.name += left.toString('latin1').replace(/;.*/s, '');
    } else if (group.place === 'colours') {
      // Each colour ends with a semicolon; the first one, which is empty, is that of the window.
      for (const byte of left) if (byte === 0x3b) takeColour();
    } else if (group.place !== 'nowhere') waiting.push(left);
    if (waiting.length >= MAX_WAITING) flush();
  };
  const takeColour = () => {
    const { red, green, blue, named } = colour;
    const digits = [red, green, blue].map((part) => (part & 0xff).toString(16).padStart(2, '0')).join('');
    if (colours.length < MAX_COLOURS) colours.push(named ? digits.toUpperCase() : 'auto');
    colour = { red: 0, green: 0, blue: 0, named: false };
  };

  const takeWord = (word: string, value: number | null) => {
    if (group.place === 'nowhere') return;
    if (group.place === 'fonts') {
      if (word === 'f') {
        font = value ?? 0;
        fonts.set(font, { encoding: null, name: '' });
      } else if (word === 'fcharset') fonts.set(font, { encoding: encodingOfCharset(value ?? 0), name: '' });
      else if (starred || word === 'falt') group.place = 'nowhere';
      return;
    }
    if (group.place === 'colours') {
      if (word === 'red' || word === 'green' || word === 'blue')
        colour = { ...colour, [word]: value ?? 0, named: true };
      return;
    }
    const destination = DESTINATIONS[word];
    if (destination !== undefined) {
      group.place = destination;
      if (destination === 'instruction') instruction = '';
    } else if (starred && !TRANSPARENT.has(word)) group.place = 'nowhere';
    else if (word === 'par' || word === 'cell' || word === 'row' || word === 'sect') endLine(word);
    else if (SIGNS[word] !== undefined) write(SIGNS[word]);
    else if (word === 'u') {
      write(String.fromCharCode((value ?? 0) & 0xffff));
      toSkip = group.fallback;
    } else takeFormat(word, value);
  };
  const takeFormat = (word: string, value: number | null) => {
    const isOn = value !== 0;
    if (word === 'ansicpg') ownEncoding = encodingOfCodePage(value ?? 1252);
    else if (word === 'mac') ownEncoding = 'macintosh';
    else if (word === 'pc') ownEncoding = 'ibm437';
    else if (word === 'pca') ownEncoding = 'ibm850';
    else if (word === 'f') group.font = value ?? 0;
    else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'v') group.look = { ...group.look, hidden: isOn };
    else if (word === 'cf') group.look = { ...group.look, ink: colours[value ?? 0] ?? 'auto' };
    else if (word === 'fs') group.look = { ...group.look, size: value ?? 24 };
    else if (word === 'outl' || word === 'shad' || word === 'embo' || word === 'impr')
      group.look = { ...group.look, ink: 'unknown' };
    else if (word === 'deleted') group.deleted = isOn;
    else if (word === 'intbl') group.inTable = true;
    else if (word === 'pard') group.inTable = false;
    else if (word === 'plain') group = { ...group, font: null, look: {}, deleted: false };
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
    } else if (token.is === 'close') close();
    else if (toSkip > 0) toSkip -= 1;
    else if (token.is === 'word') takeWord(token.word, token.value);
    else if (token.is === 'sign' && (token.sign === '\n' || token.sign === '\r')) endLine('par');
    else if (token.is === 'sign') write(SIGNS[token.sign] ?? '');
    starred = token.is === 'sign' && token.sign === '*';
  };
  const close = () => {
    const inner = group;
    // Of the paragraph, not of the group.
    const { inTable } = inner;
    group = { ...(outer.pop() ?? group) };
    if (isShown(inner.place) && inner.place === group.place) group.inTable = inTable;
    toSkip = 0;
    if (outer.length === 0) over = true;
    if (inner.place !== 'instruction' || group.place === 'instruction') return;
    const link = linkOfField(instruction);
    if (link !== undefined) links.push(link);
  };

  /** @param isWhole whether the file looks as if it ended where it should */
  const end = (isWhole: boolean) => {
    flush();
    if (!over && !(isWhole && outer.length <= 2)) throw damaged();
    return { texts: PLACES.map((place) => withoutPrivateSigns(lines[place].text())), hidden, links };
  };
  // What stands behind the group that is the document is not its text.
  return { take, end, isOver: () => over };
}

function isShown(place: Place): place is (typeof PLACES)[number] {
  return place !== 'nowhere' && place !== 'fonts' && place !== 'colours' && place !== 'instruction';
}

/** Far more than any text has. */
const MAX_DEPTH = 1_000;
/** Tokens of bytes without a command between them; each costs memory, and a real run has some thousands. */
const MAX_WAITING = 100_000;
const MAX_COLOURS = 10_000;
const MAX_INSTRUCTION = 4_000;

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This Rich Text document is damaged or was cut off.');
}
