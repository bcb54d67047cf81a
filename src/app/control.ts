// The door of a running service for the command line on the same machine: the embedded database has one opener, so verbs ask it.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { SUPPRESSIONS, TEMPLATES } from '../domain/disposition.ts';
import { ANSWERS_SHOWN } from '../domain/review.ts';
import { type AnswerDesk, answerDesk } from './answers.ts';
import type { App } from './app.ts';

/** Who can read this file, which only the service's own user can, may decide about answers. */
const doorFile = (data: string) => join(data, 'control.json');
const Door = z.object({ url: z.url(), token: z.string().min(32), pid: z.number().int() });

const LARGEST_BODY = 4 * 1024 * 1024;
const KNOCK_MS = 5_000;
/** Many answers take their time. */
const ASK_MS = 10 * 60_000;

const Question = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('hello') }),
  z.object({
    verb: z.literal('list'),
    vacancy: z.string().nullable(),
    shown: z.enum(ANSWERS_SHOWN),
    reason: z.enum(SUPPRESSIONS).nullable(),
    answer: z.enum(TEMPLATES).nullable(),
  }),
  z.object({
    verb: z.literal('decide'),
    deed: z.enum(['release', 'arrived', 'leave']),
    answers: z.array(z.object({ id: z.number().int(), seen: z.string().nullable() })).max(10_000),
    actor: z.string().regex(/^(?:hr|cli):\S{1,64}$/),
  }),
]);
type Question = z.output<typeof Question>;

/** Opens the door on the loopback, at a free port, and leaves its address and key in the data folder. */
export async function startControl(app: App): Promise<{ stop(): Promise<void> }> {
  const token = randomBytes(32).toString('hex');
  const desk = answerDesk(app);
  const server = http.createServer((request, response) => {
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.method !== 'POST' || !isKey(request.headers.authorization, token)) return reply(403, null);
    bodyOf(request)
      .then((text) => Question.safeParse(jsonOf(text)))
      .then(async (asked) => (asked.success ? reply(200, await answered(desk, asked.data)) : reply(400, null)))
      .catch((error: Error) => {
        // Its message may hold the values of a query.
        app.log.error({ event: 'control.failed', name: error.name }, 'a question of the command line failed');
        if (!response.headersSent) reply(500, null);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const file = doorFile(app.config.data);
  await mkdir(app.config.data, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}`;
  await rm(fresh, { force: true });
  await writeFile(fresh, JSON.stringify({ url: `http://127.0.0.1:${port}`, token, pid: process.pid }), { mode: 0o600 });
  await rename(fresh, file);
  return {
    async stop() {
      await rm(file, { force: true });
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

/**
 * The desk of the service that runs on this data folder; null when none answers at the door, as when it was killed.
 * @param data the data folder of the configuration
 */
export async function knock(data: string): Promise<AnswerDesk | null> {
  const text = await readFile(doorFile(data), 'utf8').catch(() => null);
  const door = text === null ? null : Door.safeParse(jsonOf(text)).data;
  if (!door) return null;
  const ask = async (question: Question, withinMs = ASK_MS): Promise<unknown> => {
    const response = await fetch(door.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(withinMs),
    }).catch(() => {
      throw new ServiceError('The running service stopped answering; list the answers again to see what was done.');
    });
    if (!response.ok) throw new ServiceError(`The running service did not take that (status ${response.status}).`);
    return response.json();
  };
  const there = await ask({ verb: 'hello' }, KNOCK_MS).catch(() => null);
  if (there !== 'intray') return null;
  return {
    list: (asked) => ask({ verb: 'list', ...asked }) as ReturnType<AnswerDesk['list']>,
    decide: (deed, answers, actor) => ask({ verb: 'decide', deed, answers, actor }) as ReturnType<AnswerDesk['decide']>,
  };
}

/** The service is there and cannot do what was asked. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly permanent = false;
}

async function answered(desk: AnswerDesk, question: Question): Promise<unknown> {
  if (question.verb === 'hello') return 'intray';
  if (question.verb === 'list') return desk.list(question);
  return desk.decide(question.deed, question.answers, question.actor);
}

function isKey(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${token}`)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new RangeError('a question of the command line is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
