import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomes, type Sample, sampleMail, samples } from '../../demo/story.ts';
import { openDatabase } from '../../src/store/database.ts';
import { message, reply } from '../../src/store/schema.ts';
import { type Installation, installation, until } from '../support/service.ts';

let place: Installation;
let child: ChildProcess | undefined;

beforeAll(async () => {
  place = await installation();
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await place.stop();
});

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

  for (const sent of [0, 4, 12]) {
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
  await until('all answers sent, or known to be uncertain', () => place.sink.mails.length >= answers - 3, 240_000);
  // What is still under way comes to rest; then a stop in good order.
  let quiet = place.sink.mails.length;
  for (let same = 0; same < 40; same++) {
    await new Promise((done) => setTimeout(done, 100));
    if (place.sink.mails.length !== quiet) same = 0;
    quiet = place.sink.mails.length;
  }
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
