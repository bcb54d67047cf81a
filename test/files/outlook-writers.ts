// Writes mails as Outlook keeps them: .msg ([MS-OXMSG] in [MS-CFB]) and winmail.dat ([MS-OXTNEF]); and mails as they travel.

export interface Mail {
  subject?: string;
  body?: string;
  html?: string;
  files?: Attached[];
}

export type Attached =
  | {
      name: string;
      content: Buffer;
      mime?: string;
      contentId?: string;
      hidden?: boolean;
      drawn?: boolean;
      inProperties?: boolean;
    }
  | { mail: Mail };

/** A mail saved by Outlook. `ansi`: texts in windows-1252 instead of UTF-16. */
export function msgOf(mail: Mail, { ansi = false } = {}): Buffer {
  return compoundOf(messageFolder(mail, 32, ansi));
}

interface Folder {
  [name: string]: Buffer | Folder;
}

function messageFolder(mail: Mail, header: number, ansi: boolean): Folder {
  const folder: Folder = { '__properties_version1.0': propertyList(header, { 16381: 1252, 16350: 65001 }) };
  const text = (id: string, value: string | undefined) => textStream(folder, id, value, ansi);
  text('0037', mail.subject);
  text('1000', mail.body);
  if (mail.html !== undefined) folder['__substg1.0_10130102'] = Buffer.from(mail.html);
  mail.files?.forEach((file, index) => {
    folder[`__attach_version1.0_#${index.toString(16).padStart(8, '0')}`] = attachmentFolder(file, ansi);
  });
  return folder;
}

function attachmentFolder(file: Attached, ansi: boolean): Folder {
  if ('mail' in file) {
    const list = propertyList(8, { 14085: 5 });
    return { '__properties_version1.0': list, '__substg1.0_3701000D': messageFolder(file.mail, 24, ansi) };
  }
  const numbers = { 14085: file.drawn ? 6 : 1, 32766: file.hidden ? 1 : 0 };
  const folder: Folder = { '__properties_version1.0': propertyList(8, numbers), '__substg1.0_37010102': file.content };
  textStream(folder, '3707', file.name, ansi);
  textStream(folder, '3704', 'SHORT~1.DOC', ansi);
  textStream(folder, '370E', file.mime, ansi);
  textStream(folder, '3712', file.contentId, ansi);
  return folder;
}

function textStream(folder: Folder, id: string, value: string | undefined, ansi: boolean): void {
  if (value === undefined) return;
  folder[`__substg1.0_${id}${ansi ? '001E' : '001F'}`] = Buffer.from(value, ansi ? 'latin1' : 'utf16le');
}

function propertyList(header: number, numbers: Record<number, number>): Buffer {
  const entries = Object.entries(numbers).map(([id, value]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(3, 0);
    entry.writeUInt16LE(Number(id), 2);
    entry.writeUInt32LE(value, 8);
    return entry;
  });
  return Buffer.concat([Buffer.alloc(header), ...entries]);
}

/** A compound file of version 3: short streams in sectors of 64 bytes, siblings as a list to the right. */
export function compoundOf(root: Folder): Buffer {
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const small: Buffer[] = [];
  const smallTable: number[] = [];
  const chained = (content: Buffer, size: number, into: Buffer[], links: number[]): number => {
    if (content.length === 0) return END;
    const first = into.length;
    for (let at = 0; at < content.length; at += size) {
      into.push(Buffer.concat([content.subarray(at, at + size), Buffer.alloc(size)], size));
      links.push(at + size < content.length ? into.length : END);
    }
    return first;
  };
  const entries: Buffer[] = [];
  const add = (name: string, what: Buffer | Folder, type: number): number => {
    const entry = Buffer.alloc(128);
    const at = entries.push(entry) - 1;
    entry.write(name, 0, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    entry[66] = type;
    entry.writeUInt32LE(NONE, 68);
    entry.writeUInt32LE(NONE, 72);
    entry.writeUInt32LE(NONE, 76);
    if (Buffer.isBuffer(what)) {
      const start = what.length < 4096 ? chained(what, 64, small, smallTable) : chained(what, 512, sectors, table);
      entry.writeUInt32LE(start, 116);
      entry.writeUInt32LE(what.length, 120);
      return at;
    }
    let before: Buffer | null = null;
    for (const [child, content] of Object.entries(what)) {
      const number = add(child, content, Buffer.isBuffer(content) ? 2 : 1);
      if (before) before.writeUInt32LE(number, 72);
      else entry.writeUInt32LE(number, 76);
      before = entries[number] ?? null;
    }
    return at;
  };
  add('Root Entry', root, 5);
  const smallBytes = Buffer.concat(small);
  entries[0]?.writeUInt32LE(chained(smallBytes, 512, sectors, table), 116);
  entries[0]?.writeUInt32LE(smallBytes.length, 120);
  const directory = chained(Buffer.concat(entries), 512, sectors, table);
  const smallLinks = chained(numbersOf(smallTable), 512, sectors, table);
  const tables = Math.ceil((table.length + 2) / 120);
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(smallLinks, 60);
  header.writeUInt32LE(Math.ceil(smallTable.length / 128), 64);
  header.fill(0xff, 76);
  const first = sectors.length;
  const numbers = Array.from({ length: tables }, (_, at) => first + at);
  for (const number of numbers.slice(0, 109)) header.writeUInt32LE(number, 76 + (number - first) * 4);
  // 2.5: where the tables of a large file are stands in sectors of its own, each with the number of the next.
  const further: Buffer[] = [];
  for (let at = 109; at < tables; at += 127) {
    const sector = Buffer.alloc(512, 0xff);
    numbersOf(numbers.slice(at, at + 127)).copy(sector);
    sector.writeUInt32LE(at + 127 < tables ? first + tables + further.length + 1 : END, 508);
    further.push(sector);
  }
  header.writeUInt32LE(further.length > 0 ? first + tables : END, 68);
  header.writeUInt32LE(further.length, 72);
  const links = Buffer.alloc(tables * 512, 0xff);
  numbersOf([...table, ...numbers.map(() => 0xfffffffd), ...further.map(() => 0xfffffffc)]).copy(links);
  return Buffer.concat([header, ...sectors, links, ...further]);
}

function numbersOf(numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * 4);
  return bytes;
}

const END = 0xfffffffe;
const NONE = 0xffffffff;

/** A winmail.dat. `rtf`: the mail's words as PR_RTF_COMPRESSED, not packed. */
export function tnefOf(mail: Mail & { rtf?: string }): Buffer {
  const message: Property[] = [];
  if (mail.subject !== undefined) message.push([0x0037, 0x1f, utf16(mail.subject)]);
  if (mail.body !== undefined) message.push([0x1000, 0x1f, utf16(mail.body)]);
  if (mail.html !== undefined) message.push([0x1013, 0x102, Buffer.from(mail.html)]);
  if (mail.rtf !== undefined) message.push([0x1009, 0x102, unpackedRtf(mail.rtf)]);
  const page = Buffer.alloc(8);
  page.writeUInt32LE(1252);
  const parts = [attribute(1, 0x69007, page), attribute(1, 0x69003, propertiesOf(message))];
  for (const file of mail.files ?? []) {
    parts.push(attribute(2, 0x69002, Buffer.alloc(14)));
    if ('mail' in file) {
      const object = Buffer.concat([Buffer.from('0703020000000000c000000000000046', 'hex'), tnefOf(file.mail)]);
      parts.push(attribute(2, 0x69005, propertiesOf([[0x3701, 0x0d, object]])));
      continue;
    }
    const properties: Property[] = [[0x3707, 0x1f, utf16(file.name)]];
    if (file.mime !== undefined) properties.push([0x370e, 0x1e, Buffer.from(`${file.mime}\0`)]);
    if (file.contentId !== undefined) properties.push([0x3712, 0x1e, Buffer.from(`${file.contentId}\0`)]);
    parts.push(attribute(2, 0x18010, Buffer.from('SHORT~1.DOC\0')));
    if (file.inProperties) properties.push([0x3701, 0x102, file.content]);
    else parts.push(attribute(2, 0x6800f, file.content));
    parts.push(attribute(2, 0x69005, propertiesOf(properties)));
  }
  return Buffer.concat([Buffer.from('789f3e220100', 'hex'), ...parts]);
}

type Property = [id: number, type: number, value: Buffer];

/** The checksum is left wrong: readers do not look. */
function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head[0] = level;
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  return Buffer.concat([head, data, Buffer.alloc(2)]);
}

function propertiesOf(properties: Property[]): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(properties.length + 2);
  // One property of a fixed width and one with a name of its own stand before, as they do in real ones.
  const number = Buffer.from('0300070e00000000', 'hex');
  const named = Buffer.concat([
    Buffer.from('0b000180', 'hex'),
    Buffer.alloc(20),
    Buffer.from('0100000001000000', 'hex'),
  ]);
  const list = properties.map(([id, type, value]) => {
    const head = Buffer.alloc(12);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(id, 2);
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(value.length, 8);
    return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
  });
  return Buffer.concat([count, number, named, ...list]);
}

function utf16(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le');
}

/** [MS-OXRTFCP] 2.1.3.1.4: a header that says that nothing is packed. */
function unpackedRtf(rtf: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, Buffer.from(rtf, 'latin1')]);
}

/** A mail as it travels (RFC 5322, MIME). A mail in it is a part of the type message/rfc822. */
export function emlOf(mail: Mail, headers: string[] = []): Buffer {
  const parts = [
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(Buffer.from(mail.body ?? ''))}`,
  ];
  if (mail.html !== undefined) parts.push(`Content-Type: text/html; charset=utf-8\r\n\r\n${mail.html}`);
  for (const file of mail.files ?? []) {
    if ('mail' in file) parts.push(`Content-Type: message/rfc822\r\n\r\n${emlOf(file.mail).toString('latin1')}`);
    else {
      const id = file.contentId === undefined ? '' : `Content-ID: <${file.contentId}>\r\n`;
      const name = `filename*=utf-8''${encodeURIComponent(file.name)}`;
      const type = file.mime ?? 'application/octet-stream';
      parts.push(
        `Content-Type: ${type}\r\nContent-Disposition: attachment; ${name}\r\n${id}Content-Transfer-Encoding: base64\r\n\r\n${base64(file.content)}`,
      );
    }
  }
  boundaries += 1;
  const boundary = `b${boundaries}`;
  const head = [
    'From: Ilse Marant <ilse@example.org>',
    'To: hoi.vacancy@wcoomd.org',
    `Subject: ${mail.subject ?? ''}`,
    'Date: Tue, 3 Mar 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    ...headers,
    `Content-Type: multipart/mixed; boundary=${boundary}`,
  ];
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}--${boundary}--\r\n`, 'latin1');
}

let boundaries = 0;

function base64(content: Buffer): string {
  return content.toString('base64').replace(/.{76}/g, '$&\r\n');
}
