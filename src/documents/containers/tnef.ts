// winmail.dat, the wrapping Outlook puts around a mail for its like ([MS-OXTNEF]). Lengths are the sender's word and are held against the file.
import { Unreadable } from '../reading.ts';
import { type MapiAttachment, type MapiMessage, type MapiObject, textOfBytes } from './mapi.ts';

/**
 * The message in a winmail.dat. One that was cut off gives what stands before the cut; checksums are not looked at.
 * @throws Unreadable `corrupt` when nothing stands before the cut
 */
export function tnefMessage(content: Buffer): MapiMessage {
  const { attributes, isCut } = attributesOf(content);
  const first = (id: number) => attributes.find((attribute) => attribute.id === id)?.data ?? null;
  const codePage = first(OEM_CODE_PAGE);
  const page = codePage && codePage.length >= 4 ? codePage.readUInt32LE(0) : null;
  const properties = propertiesIn(first(MESSAGE_PROPERTIES));
  const object = objectOf(properties, page, { [BODY]: first(ATT_BODY), [SUBJECT]: first(ATT_SUBJECT) });
  const attachments = attachmentsOf(attributes, page);
  const isHollow = attachments.length === 0 && ![BODY, HTML, RTF].some((id) => object.bytes(id));
  if (attributes.length === 0 || (isCut && isHollow)) throw damaged();
  return { ...object, attachments };
}

interface Attribute {
  id: number;
  data: Buffer;
}

/** 2.1: level, identifier, length, data, checksum, one after the other. Not every writer puts the type into the upper half of the identifier. */
function attributesOf(content: Buffer): { attributes: Attribute[]; isCut: boolean } {
  const attributes: Attribute[] = [];
  let at = 6;
  while (at + 9 <= content.length) {
    const level = content[at];
    if (level !== MESSAGE && level !== ATTACHMENT) break;
    const length = content.readUInt32LE(at + 5);
    attributes.push({ id: content.readUInt16LE(at + 1), data: content.subarray(at + 9, at + 9 + length) });
    at += 9 + length + 2;
  }
  return { attributes, isCut: at !== content.length };
}

/** Each attachment begins with its rendering data (2.1.3.3); writers that leave it out begin with what would come twice. */
function attachmentsOf(attributes: Attribute[], page: number | null): MapiAttachment[] {
  const groups: Map<number, Buffer>[] = [];
  for (const { id, data } of attributes) {
    if (!OF_ATTACHMENTS.has(id)) continue;
    const current = groups.at(-1);
    if (id === RENDERING || !current || current.has(id)) groups.push(new Map([[id, data]]));
    else current.set(id, data);
  }
  return groups.filter((group) => group.size > 1 || !group.has(RENDERING)).map((group) => attachmentOf(group, page));
}

function attachmentOf(group: Map<number, Buffer>, page: number | null): MapiAttachment {
  const properties = propertiesIn(group.get(ATTACHMENT_PROPERTIES) ?? null);
  const data = properties.get(DATA);
  const object = data?.type === OBJECT ? data.value : null;
  const isMessage = object?.subarray(0, 16).equals(IID_MESSAGE) ?? false;
  return {
    ...objectOf(properties, page, { [SHORT_FILENAME]: group.get(ATT_TITLE) ?? null }),
    content: () => group.get(ATT_DATA) ?? object?.subarray(16) ?? data?.value ?? null,
    message: () => (object && isMessage ? tnefMessage(object.subarray(16)) : null),
  };
}

interface Property {
  type: number;
  value: Buffer;
}

function objectOf(
  properties: Map<number, Property>,
  page: number | null,
  attributes: Record<number, Buffer | null>,
): MapiObject {
  const bytes = (id: number) => properties.get(id)?.value ?? attributes[id] ?? null;
  const text = (id: number) => {
    const value = bytes(id);
    return value && textOfBytes(value, properties.get(id)?.type === UNICODE, page);
  };
  const number = (id: number) => {
    const value = properties.get(id)?.value;
    return value && value.length >= 4 ? value.readUInt32LE(0) : null;
  };
  return { text, bytes, number };
}

/** 2.1.3.4: a counted list of properties; what stands behind a damaged one is left out. The first value of many is taken. */
function propertiesIn(list: Buffer | null): Map<number, Property> {
  const properties = new Map<number, Property>();
  if (!list || list.length < 4) return properties;
  const count = list.readUInt32LE(0);
  let at = 4;
  try {
    for (let i = 0; i < count && at < list.length; i += 1) {
      const type = list.readUInt16LE(at);
      const id = list.readUInt16LE(at + 2);
      at += 4;
      if (id >= NAMED) at = behindName(list, at);
      const base = type & 0x0fff;
      const width = WIDTHS[base];
      const isMany = (type & 0x1000) !== 0 || width === undefined;
      const values = isMany ? list.readUInt32LE(at) : 1;
      if (isMany) at += 4;
      for (let n = 0; n < values && at < list.length; n += 1) {
        const length = width ?? list.readUInt32LE(at);
        if (width === undefined) at += 4;
        if (at + length > list.length) return properties;
        if (n === 0) properties.set(id, { type: base, value: list.subarray(at, at + length) });
        at += padded(length);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return properties;
}

/** A named property: a GUID, then a number or a name. */
function behindName(list: Buffer, at: number): number {
  const isNumber = list.readUInt32LE(at + 16) === 0;
  return isNumber ? at + 24 : at + 24 + padded(list.readUInt32LE(at + 20));
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function damaged(): Unreadable {
  return new Unreadable('corrupt', 'This winmail.dat is damaged or was cut off: nothing in it can be read.');
}

const MESSAGE = 1;
const ATTACHMENT = 2;
// Attributes, 2.1.1.
const ATT_SUBJECT = 0x8004;
const ATT_BODY = 0x800c;
const ATT_DATA = 0x800f;
const ATT_TITLE = 0x8010;
const RENDERING = 0x9002;
const MESSAGE_PROPERTIES = 0x9003;
const ATTACHMENT_PROPERTIES = 0x9005;
const OEM_CODE_PAGE = 0x9007;
const OF_ATTACHMENTS = new Set([ATT_DATA, ATT_TITLE, RENDERING, ATTACHMENT_PROPERTIES]);
// Properties, [MS-OXPROPS].
const SUBJECT = 0x0037;
const BODY = 0x1000;
const RTF = 0x1009;
const HTML = 0x1013;
const DATA = 0x3701;
const SHORT_FILENAME = 0x3704;
const NAMED = 0x8000;
/** Types of a fixed width, padded to four bytes ([MS-OXCDATA] 2.11.1); all others carry their length. */
const WIDTHS: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 };
const OBJECT = 0x0d;
const UNICODE = 0x1f;
/** IID_IMessage: the object is a message of its own (2.1.3.4). */
const IID_MESSAGE = Buffer.from('0703020000000000c000000000000046', 'hex');
