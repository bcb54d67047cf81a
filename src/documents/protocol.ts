// What the service and a reading process say to each other: frames of a JSON header and raw bytes, checked where they arrive.
import { z } from 'zod';
import { READ_STATUSES } from '../domain/documents.ts';

/** What is asked of a reading process; the file's bytes are the frame's body. */
export type Request = { ask: 'read'; marked: boolean } | { ask: 'unpack' };

const status = z.enum(READ_STATUSES);
const reading = z.object({
  mediaType: z.string().max(200),
  status,
  reason: z.string().max(1000).nullable(),
  pages: z.array(z.string()),
  pageCount: z.number().int().nonnegative().nullable(),
  language: z.string().max(20).nullable(),
  hiddenText: z.string(),
  confidence: z.number().min(0).max(100).nullable(),
  omission: z.string().max(1000).nullable(),
  links: z.array(z.object({ page: z.number().int().positive().nullable(), address: z.string().max(500) })).max(1000),
});

/** What a reading process says. `kind`: what the file is, told before it is read; `look`: a look of the character recognition begins; `so-far`: what stands should that be its last word; `member`: a file found in a container, its bytes in the body. */
export const reply = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ready') }),
  z.object({ say: z.literal('kind'), mediaType: z.string().max(200) }),
  z.object({ say: z.literal('look') }),
  z.object({
    say: z.literal('member'),
    filename: z.string().max(500),
    within: z.string().max(1000),
    isBody: z.boolean(),
    failure: z.object({ status, reason: z.string().max(1000), mediaType: z.string().max(200) }).nullable(),
  }),
  z.object({ say: z.literal('unpacked'), opened: z.boolean() }),
  z.object({ say: z.literal('so-far'), reading }),
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
 * Takes chunks as they arrive and hands on whole frames. A frame's bytes are copied once, into memory of its own.
 * @param limit bytes of one frame
 * @returns takes a chunk; throws RangeError as soon as a frame announces more than `limit`, SyntaxError for a header that is not JSON
 */
export function frames(limit: number, onFrame: (header: unknown, body: Buffer) => void): (chunk: Buffer) => void {
  const lengths = Buffer.alloc(8);
  let whole: Buffer | null = null;
  let filled = 0;
  const fill = (target: Buffer, chunk: Buffer, from: number) => {
    const copied = chunk.copy(target, filled, from);
    filled += copied;
    return copied;
  };
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (whole === null) {
        at += fill(lengths, chunk, at);
        if (filled < 8) return;
        const length = lengths.readUInt32BE(0) + lengths.readUInt32BE(4);
        if (length > limit) throw new RangeError('frame too long');
        whole = Buffer.allocUnsafeSlow(length);
        filled = 0;
      }
      at += fill(whole, chunk, at);
      if (filled < whole.length) return;
      const frame = whole;
      const header = lengths.readUInt32BE(0);
      whole = null;
      filled = 0;
      onFrame(JSON.parse(frame.toString('utf8', 0, header)), frame.subarray(header));
    }
  };
}
