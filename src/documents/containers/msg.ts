// Mails saved by Outlook, .msg ([MS-OXMSG]): folders and streams of a compound file, named after the properties they hold.
import { Unreadable } from '../reading.ts';
import { compoundFile, type Folder } from './cfb.ts';
import { type MapiAttachment, type MapiMessage, type MapiObject, textOfBytes } from './mapi.ts';

/** @throws Unreadable `corrupt` */
export function outlookMessage(content: Buffer): MapiMessage {
  const root = compoundFile(content);
  if (!root.streams.has(PROPERTIES))
    throw new Unreadable('corrupt', 'This mail saved by Outlook is damaged: what it holds cannot be found.');
  return messageIn(root, TOP, null);
}

/** 2.4: bytes before the list of properties, by where the list stands. */
const TOP = 32;
const EMBEDDED = 24;
const ATTACHED = 8;

function messageIn(folder: Folder, header: number, outerCodePage: number | null): MapiMessage {
  const numbers = numbersOf(folder, header);
  const codePage = numbers.get(MESSAGE_CODE_PAGE) ?? numbers.get(INTERNET_CODE_PAGE) ?? outerCodePage;
  const attachments = folder.folders
    .filter(({ name }) => name.startsWith('__ATTACH_VERSION1.0_'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((attachment) => attachmentIn(attachment, codePage));
  return { ...propertiesOf(folder, numbers, codePage), attachments };
}

const MESSAGE_CODE_PAGE = 0x3ffd;
const INTERNET_CODE_PAGE = 0x3fde;

function attachmentIn(folder: Folder, codePage: number | null): MapiAttachment {
  const inner = folder.folders.find(({ name }) => name === `__SUBSTG1.0_${DATA}000D`);
  const isMessage = inner?.streams.has(PROPERTIES) ?? false;
  return {
    ...propertiesOf(folder, numbersOf(folder, ATTACHED), codePage),
    content: () => folder.streams.get(`__SUBSTG1.0_${DATA}0102`)?.() ?? null,
    message: () => (inner && isMessage ? messageIn(inner, EMBEDDED, codePage) : null),
  };
}

const DATA = '3701';
const PROPERTIES = '__PROPERTIES_VERSION1.0';

function propertiesOf(folder: Folder, numbers: Map<number, number>, codePage: number | null): MapiObject {
  const stream = (id: number, type: string) => {
    const name = `__SUBSTG1.0_${id.toString(16).toUpperCase().padStart(4, '0')}${type}`;
    try {
      return folder.streams.get(name)?.() ?? null;
    } catch {
      return null;
    }
  };
  const text = (id: number) => {
    const unicode = stream(id, '001F');
    const bytes = unicode ?? stream(id, '001E');
    return bytes && textOfBytes(bytes, unicode !== null, codePage);
  };
  const bytes = (id: number) => {
    const binary = stream(id, '0102');
    if (binary) return binary;
    const asText = text(id);
    return asText === null ? null : Buffer.from(asText);
  };
  return { text, bytes, number: (id) => numbers.get(id) ?? null };
}

/** 2.4.2.1: the values of fixed length, 16 bytes each: type, identifier, flags, value. */
function numbersOf(folder: Folder, header: number): Map<number, number> {
  const numbers = new Map<number, number>();
  let list: Buffer;
  try {
    list = folder.streams.get(PROPERTIES)?.() ?? Buffer.alloc(0);
  } catch {
    return numbers;
  }
  for (let at = header; at + 16 <= list.length; at += 16) {
    const type = list.readUInt16LE(at);
    const width = type === 2 || type === 11 ? 2 : 4;
    if (type === 2 || type === 3 || type === 11) numbers.set(list.readUInt16LE(at + 2), list.readUIntLE(at + 8, width));
  }
  return numbers;
}
