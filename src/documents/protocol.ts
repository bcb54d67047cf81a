// What the service and a reading process say to each other: frames of a JSON header and raw bytes, checked where they arrive.
import { z } from 'zod';
import { READ_STATUSES } from '../domain/documents.ts';

/** What is asked of a reading process; the file's bytes are the frame's body. */
export type Request = { ask: 'read' } | { ask: 'unpack' };

const status = z.enum(READ_STATUSES);
const reading = z.object({
  mediaType: z.string().max(200),
  status,
  reason: z.string().max(1000).nullable(),
  pages: z.array(z.string()),
  pageCount: z.number().int().nonnegative().nullable(),
  hiddenText: z.string(),
  confidence: z.number().min(0).max(100).nullable(),
  omission: z.string().max(1000).nullable(),
  links: z.array(z.object({ page: z.number().int().positive().nullable(), address: z.string().max(500) })).max(1000),
});

/** What a reading process says. `kind`: what the file is, told before it is read; `look`: a look of the character recognition begins; `member`: a file of an archive, its bytes in the body. */
export const reply = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ready') }),
  z.object({ say: z.literal('kind'), mediaType: z.string().max(200) }),
  z.object({ say: z.literal('look') }),
  z.object({
    say: z.literal('member'),
    filename: z.string().max(500),
    failure: z.object({ status, reason: z.string().max(1000) }).nullable(),
  }),
  z.object({ say: z.literal('unpacked'), opened: z.boolean() }),
  z.object({ say: z.literal('read'), reading }),
]);
export type Reply = z.infer<typeof reply>;

/** A header and a body as they go over the pipe: two lengths of 32 bits, then both. */
export function frame(header: object, body: Buffer = Buffer.alloc(0)): Buffer[] {
  const json = Buffer.from(JSON.stringify(header));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(json.length, 0);
  lengths.writeUInt32BE(body.length, 4);
  return [lengths, json, body];
}

/**
 * Takes chunks as they arrive and hands on whole frames.
 * @param limit bytes of one frame
 * @returns takes a chunk; throws RangeError as soon as a frame announces more than `limit`, SyntaxError for a header that is not JSON
 */
export function frames(limit: number, onFrame: (header: unknown, body: Buffer) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 8;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const all = chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks);
      chunks = [all];
      const header = all.readUInt32BE(0);
      const body = all.readUInt32BE(4);
      const length = 8 + header + body;
      if (length > limit) throw new RangeError('frame too long');
      wanted = length;
      if (held < length) return;
      chunks = held > length ? [all.subarray(length)] : [];
      held -= length;
      wanted = 8;
      onFrame(JSON.parse(all.toString('utf8', 8, 8 + header)), all.subarray(8 + header, length));
    }
  };
}
