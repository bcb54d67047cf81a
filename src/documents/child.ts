// The reading process: takes a file on its pipe, answers with a reading, opens nothing else, and ends when the service does.
import { Socket } from 'node:net';
import type { Limits } from './limits.ts';
import { MB } from './limits.ts';
import { openRecogniser } from './ocr.ts';
import { frame, frames, type Reply, type Request } from './protocol.ts';
import { read } from './read.ts';
import { warmUp } from './read-pdf.ts';
import type { Reading } from './reading.ts';
import { sniff } from './sniff.ts';
import { isContainer, unpack } from './unpack.ts';

const { limits } = JSON.parse(process.argv[2] ?? '{}') as { limits: Limits };
const recogniser = openRecogniser(limits);
/** What may be said so far, as a share of all that may be said: the longest text needs most of it in the end. */
const SHARE_SO_FAR = 0.125;
const pipe = new Socket({ fd: 3, readable: true, writable: true });

pipe.on(
  'data',
  frames(2 * limits.fileSize * MB, (header, body) => void answer(header as Request, body)),
);
// The service is gone, whatever way it went.
pipe.on('end', () => process.exit(0));
pipe.on('close', () => process.exit(0));
pipe.on('error', () => process.exit(0));
await warmUp();
say({ say: 'ready' });

async function answer(request: Request, content: Buffer): Promise<void> {
  if (request.ask === 'unpack') return say({ say: 'unpacked', opened: await unpackAll(content) });
  const looks = recogniser.begin(() => say({ say: 'look' }));
  let room = SHARE_SO_FAR * limits.output * MB;
  const soFar = (reading: Reading) => {
    // All of it as it stands each time: for a very long text that would be more than may be said.
    room -= Buffer.byteLength(JSON.stringify(reading));
    if (room > 0) say({ say: 'so-far', reading });
  };
  const on = { kind: (mediaType: string) => say({ say: 'kind', mediaType }), soFar };
  const reading = await read(content, limits, looks, on, request.marked);
  say({ say: 'read', reading });
}

/** False when the content is no container, or one that cannot be opened: reading it then says why. */
async function unpackAll(content: Buffer): Promise<boolean> {
  const { kind } = await sniff(content, limits);
  if (!isContainer(kind)) return false;
  let members = 0;
  try {
    for await (const { content: bytes, ...member } of unpack(content, kind, limits)) {
      members += 1;
      // Gone out before the next one is looked at: should that one stop this process, this one is safe.
      await new Promise<void>((sent) => say({ say: 'member', ...member }, bytes, sent));
    }
  } catch {
    return false;
  }
  return members > 0;
}

function say(reply: Reply, body?: Buffer, sent?: () => void): void {
  pipe.cork();
  for (const part of frame(reply, body)) pipe.write(part);
  if (sent) pipe.write('', sent);
  pipe.uncork();
}
