import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomes, type Sample, sampleMail, samples } from '../../demo/story.ts';
import { openDatabase } from '../../src/store/database.ts';
import { message, reply } from '../../src/store/schema.ts';
import { freePort, type Installation, installation, until } from '../support/service.ts';

let place: Installation;
let child: ChildProcess | undefined;
let port: number;

beforeAll(async () => {
  port = await freePort();
  place = await installation({ web: { port, publicUrl: `http://127.0.0.1:${port}` } });
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await place.stop();
});

/** What the service says of itself: every mail decided, and no answer on its way. */
async function settled(mails: number): Promise<boolean> {
  const health = await fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.json() as Promise<{ messages: Record<string, number>; answers: Record<string, number> }>,
    () => null,
  );
  if (health === null) return false;
  const { messages, answers } = health;
  const decided = (messages.DONE ?? 0) + (messages.MARKED ?? 0);
  return decided === mails && ['PENDING', 'OPEN', 'COMMIT_POINT'].every((state) => (answers[state] ?? 0) === 0);
}

/** The service as a process of its own, as an operator starts it. */
function start(): ChildProcess {
  const args = ['bin/intray.js', 'run', '--config', place.configFile];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: path.resolve('.') });
  return child;
}
async function ended(of: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const over = new Promise<void>((done) => of.once('exit', () => done()));
  of.kill(signal);
  await over;
}

test('killed again and again in the middle of the work, the service loses no mail and answers nobody twice', async () => {
  // Pictures take seconds to read; the rules of stopping are the same without them.
  const mails: Sample[] = samples().filter((s) => !s.file.includes('scan'));
  for (const sample of mails) await place.imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
  const answers = mails.filter((s) => s.expect.answer).length;

  for (const sent of [0, 2, 6, 12]) {
    const service = start();
    const lost = new Promise<never>((_, fail) =>
      service.once('exit', (code) => fail(new Error(`the service ended by itself with ${code}`))),
    );
    await Promise.race([until(`${sent} answers sent`, () => place.sink.mails.length >= sent), lost]);
    // With no answer sent yet: anywhere between opening the database and the first of them.
    service.removeAllListeners('exit');
    await ended(service, 'SIGKILL');
  }
  const last = start();
  await until('everything is decided and settled', () => settled(mails.length), 300_000);
  await ended(last, 'SIGTERM');

  const database = await openDatabase({ url: null, dir: path.join(place.folder, 'data') });
  try {
    const got = await outcomes(database.db);
    expect(
      (await database.db.select().from(message)).map((m) => m.state).filter((s) => s !== 'DONE' && s !== 'MARKED'),
    ).toEqual([]);
    expect(got).toHaveLength(mails.length);
    const ids = await Promise.all(place.sink.mails.map(async ({ raw }) => (await simpleParser(raw)).messageId));
    expect(ids.length).toBe(new Set(ids).size);
    const replies = await database.db.select().from(reply);
    const settled = replies.filter((r) => r.state === 'SENT' || r.state === 'UNCERTAIN');
    expect(settled).toHaveLength(answers);
    // Everything sent is accounted for, and everything called sent was received.
    expect(settled.filter((r) => r.state === 'SENT' && !ids.includes(r.rfcMessageId))).toEqual([]);
    expect(ids.filter((id) => !settled.some((r) => r.rfcMessageId === id))).toEqual([]);
  } finally {
    await database.close();
  }
}, 600_000);
