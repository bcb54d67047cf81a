// The reading process: takes a file on its pipe, answers with a reading, opens nothing else, and ends when the service does.
import { Socket } from 'node:net';
import type { Limits } from './limits.ts';
import { MB } from './limits.ts';
import { isZip } from './magic.ts';
import { openRecogniser } from './ocr.ts';
import { frame, frames, type Reply, type Request } from './protocol.ts';
import { read } from './read.ts';
import { warmUp } from './read-pdf.ts';
import { Unreadable } from './reading.ts';
import { sniff } from './sniff.ts';
import { unpack } from './unpack.ts';

const { limits, langPath } = JSON.parse(process.argv[2] ?? '{}') as { limits: Limits; langPath: string };
const recogniser = openRecogniser(langPath, limits);
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
  const reading = await read(content, limits, looks, (mediaType) => say({ say: 'kind', mediaType }));
  say({ say: 'read', reading });
}

/** False when the content is no archive, or one that cannot be opened: reading it then says why. */
async function unpackAll(content: Buffer): Promise<boolean> {
  if (!isZip(content) || (await sniff(content, limits)).kind !== 'zip') return false;
  let members = 0;
  try {
    for await (const { filename, content: bytes, failure } of unpack(content, limits)) {
      members += 1;
      say({ say: 'member', filename, failure }, bytes);
    }
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
  return members > 0;
}

function say(reply: Reply, body?: Buffer): void {
  pipe.cork();
  for (const part of frame(reply, body)) pipe.write(part);
  pipe.uncork();
}
