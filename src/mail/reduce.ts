// A mail built to cost more than it says, cut down before it is parsed: a person's application in a silly wrapping still counts.

/** What a mail may have before it is cut; a person's stays far below. */
export const WRAPPING = {
  /** Bytes of one header, the mail's own or a part's. */
  header: 256 * 1024,
  /** Bytes of one header field; References keep their end, others their beginning. */
  field: 16 * 1024,
  /** Fields of the same name. */
  fieldsOfAName: 50,
  parts: 500,
  /** Multiparts in one another. */
  depth: 20,
  lines: 1_000_000,
} as const;

/** True when the source may break those bounds; told in one quick pass, which errs only towards cutting. */
export function isOverwrapped(raw: Buffer): boolean {
  if (headerEnd(raw, 0) > WRAPPING.header) return true;
  let lines = 0;
  let dashes = 0;
  for (let at = raw.indexOf(10); at >= 0; at = raw.indexOf(10, at + 1)) {
    lines += 1;
    if (raw[at + 1] === 45 && raw[at + 2] === 45) dashes += 1;
    if (lines > WRAPPING.lines || dashes > WRAPPING.parts) return true;
  }
  return false;
}

/**
 * The same mail within the bounds: its own header first, then its first parts, each with a bounded header. What lies beyond
 * is left out of the reading; the raw source is kept all the same.
 */
export function reduced(raw: Buffer): Buffer {
  const out: Buffer[] = [];
  /** Boundary to its depth; a deeper one is forgotten when an outer one returns. */
  let open: string[] = [];
  let parts = 0;
  let at = 0;
  let lines = 0;
  const header = () => {
    const end = headerEnd(raw, at);
    const cut = reducedHeader(raw.subarray(at, end));
    const boundary = boundaryIn(cut);
    if (boundary !== null && open.length < WRAPPING.depth) open.push(boundary);
    out.push(cut, LINE_END);
    at = afterEmptyLine(raw, end);
  };
  header();
  let kept = at;
  while (at < raw.length && lines++ < WRAPPING.lines) {
    const lineFeed = raw.indexOf(10, at);
    const next = lineFeed < 0 ? raw.length : lineFeed + 1;
    if (raw[at] === 45 && raw[at + 1] === 45) {
      const line = raw.toString('latin1', at + 2, Math.min(next, at + 300)).trimEnd();
      const ends = open.lastIndexOf(line.replace(/--$/, ''));
      const begins = open.lastIndexOf(line);
      if (begins >= 0) {
        parts += 1;
        if (parts > WRAPPING.parts) break;
        open = open.slice(0, begins + 1);
        out.push(raw.subarray(kept, next));
        at = next;
        header();
        kept = at;
        continue;
      }
      if (ends >= 0) open = open.slice(0, ends);
    }
    at = next;
  }
  out.push(raw.subarray(kept, at));
  return Buffer.concat(out);
}

/** The last resort: the mail's own header over the beginning of its body as plain text, without what look like boundaries. */
export function headAndText(raw: Buffer): Buffer {
  const end = headerEnd(raw, 0);
  const head = reducedHeader(raw.subarray(0, end)).toString('latin1');
  const bare = fieldsOf(Buffer.from(head, 'latin1')).filter((field) => !/^content-|^mime-version$/.test(field.name));
  const body = raw.toString('latin1', afterEmptyLine(raw, end), afterEmptyLine(raw, end) + TEXT_OF_LAST_RESORT);
  const words = Buffer.from(body.replace(/^--[^\n]{0,200}$/gm, ''), 'latin1');
  return Buffer.concat([...bare.map((field) => field.bytes), LINE_END, words]);
}

/** Where the body begins; the length of the source where there is none. */
export function bodyStart(raw: Buffer): number {
  return afterEmptyLine(raw, headerEnd(raw, 0));
}

/**
 * A multipart that names no boundary, or one that never comes: the first line that begins with two dashes is taken for it;
 * without such a line it is its header over plain text. RFC 2046 section 5.1.1 has no word for such mail, programs show it so.
 */
export function withGuessedBoundary(raw: Buffer): Buffer {
  const end = headerEnd(raw, 0);
  const body = bodyStart(raw);
  const found = /^--([^\r\n]{1,200}?)[ \t]*\r?$/m.exec(raw.toString('latin1', body, body + TEXT_OF_LAST_RESORT));
  const boundary = found?.[1]?.replace(/["\\]/g, '');
  if (boundary === undefined || boundary !== found?.[1]) return headAndText(raw);
  const kept = fieldsOf(reducedHeader(raw.subarray(0, end))).filter((field) => field.name !== 'content-type');
  const type = Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n`, 'latin1');
  const source = Buffer.concat([...kept.map((field) => field.bytes), type, LINE_END, raw.subarray(body)]);
  return isOverwrapped(source) ? reduced(source) : source;
}

const TEXT_OF_LAST_RESORT = 100_000;
const LINE_END = Buffer.from('\r\n');

/** Where the header that begins at `from` ends: at the empty line, which is not part of it. */
function headerEnd(raw: Buffer, from: number): number {
  for (let at = from; at < raw.length; ) {
    if (raw[at] === 10 || (raw[at] === 13 && raw[at + 1] === 10)) return at;
    const lineFeed = raw.indexOf(10, at);
    if (lineFeed < 0) return raw.length;
    at = lineFeed + 1;
  }
  return raw.length;
}

function afterEmptyLine(raw: Buffer, end: number): number {
  const lineFeed = raw.indexOf(10, end);
  return lineFeed < 0 ? raw.length : lineFeed + 1;
}

interface Field {
  name: string;
  bytes: Buffer;
}

function fieldsOf(header: Buffer): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < header.length; ) {
    let end = header.indexOf(10, at);
    // A line that begins with a blank goes on with the field above it (RFC 5322 section 2.2.3).
    while (end >= 0 && (header[end + 1] === 32 || header[end + 1] === 9)) end = header.indexOf(10, end + 1);
    const next = end < 0 ? header.length : end + 1;
    const name = header.toString('latin1', at, Math.min(next, at + 80)).split(':', 1)[0] ?? '';
    fields.push({ name: name.trim().toLowerCase(), bytes: header.subarray(at, next) });
    at = next;
  }
  return fields;
}

/** The fields that decide what a mail is and how it is built are kept wherever they stand; others while there is room. */
const ALWAYS =
  /^(?:from|sender|reply-to|to|cc|subject|date|message-id|in-reply-to|references|return-path|received|delivered-to|x-original-to|mime-version|content-type|content-transfer-encoding|content-disposition|content-id|auto-submitted|precedence|list-.*|authentication-results|x-auto-response-suppress|x-failed-recipients)$/;

function reducedHeader(header: Buffer): Buffer {
  if (header.length <= WRAPPING.field) return withLineEnd(header);
  const seen = new Map<string, number>();
  let room = WRAPPING.header / 2;
  const kept: Buffer[] = [];
  for (const { name, bytes } of fieldsOf(header)) {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const always = ALWAYS.test(name);
    const cut = withLineEnd(cutField(name, bytes));
    if (before >= (always ? WRAPPING.fieldsOfAName : 5) || (!always && cut.length > room)) continue;
    if (!always) room -= cut.length;
    kept.push(cut);
  }
  return Buffer.concat(kept);
}

function cutField(name: string, bytes: Buffer): Buffer {
  if (bytes.length <= WRAPPING.field) return bytes;
  if (name !== 'references') return bytes.subarray(0, WRAPPING.field);
  // The newest ids stand last, and a mail answers one of those.
  const tail = bytes.subarray(bytes.length - WRAPPING.field);
  return Buffer.concat([Buffer.from('References: '), tail.subarray(Math.max(0, tail.indexOf(60)))]);
}

function withLineEnd(bytes: Buffer): Buffer {
  return bytes.length === 0 || bytes[bytes.length - 1] === 10 ? bytes : Buffer.concat([bytes, LINE_END]);
}

/** The boundary of a multipart (RFC 2046 section 5.1.1), or null where the part is none. */
function boundaryIn(header: Buffer): string | null {
  const type = fieldsOf(header).find((field) => field.name === 'content-type');
  const value = type?.bytes.toString('latin1') ?? '';
  if (!/^[^:]*:\s*multipart\//i.test(value)) return null;
  const found = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}
