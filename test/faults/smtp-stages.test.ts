// Every stage of a session with the relay, and every way to fail at it, through the whole of reply and outbox: an answer is accepted
// once at most, sent when the relay is well again, and of unknown fate only where nobody can know.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenTransport, smtpTransport } from '../../src/mail/transport.ts';
import { type ReplyWorld, reply } from '../../src/stages/reply.ts';
import type { Database } from '../../src/store/database.ts';
import { type Journal, openJournal } from '../../src/store/journal.ts';
import { type Outbox, openOutbox } from '../../src/store/outbox.ts';
import { selfSigned } from '../support/certificate.ts';
import { testDatabase } from '../support/database.ts';
import {
  cutShort,
  FAULTS,
  type Fault,
  type Script,
  type ScriptedRelay,
  STAGES,
  type Stage,
  scriptedRelay,
} from '../support/failing-relay.ts';
import { aMessage, aReply } from '../support/rows.ts';
import { report } from './chance.ts';

const certificate = await selfSigned();
const stages = STAGES.filter((stage) => certificate !== null || !['STARTTLS', 'EHLO again'].includes(stage));
const ofASecondMail = ['RSET', 'MAIL', 'RCPT', 'DATA', 'body', 'dot'] as const;

let database: Database;
let folder: string;
let journal: Journal;
let outbox: Outbox;
let relay: ScriptedRelay;
let transport: OpenTransport;
let time = Date.UTC(2026, 2, 20, 10);
let answers = 0;
const figures = { runs: 0, SENT: 0, FAILED: 0, UNCERTAIN: 0, acceptedTwice: 0 };

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await database.close();
  const { runs, SENT, FAILED, UNCERTAIN, acceptedTwice } = figures;
  report(
    'sending',
    `${runs} faults at stages of SMTP: ${SENT} sent, ${FAILED} failed, ${UNCERTAIN} uncertain, ${acceptedTwice} accepted twice`,
  );
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intray-stages-'));
  journal = await openJournal(path.join(folder, 'journal'));
  outbox = openOutbox(database.db, journal, () => new Date(time));
});
afterEach(async () => {
  await transport.close();
  await relay.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

describe('the first mail of a session', () => {
  for (const stage of stages)
    for (const fault of FAULTS)
      test(`${fault} at ${stage}`, async () => {
        await faced({ stage, fault });
        const id = await queued();
        await sentAsOftenAsDue(id);
        await concluded(id, expected(stage, fault));
      });
});

describe('the second mail of a session', () => {
  for (const stage of ofASecondMail)
    for (const fault of FAULTS)
      test(`${fault} at ${stage}`, async () => {
        await faced({ stage, fault, after: 1 });
        const [first, second] = [await queued(), await queued()];
        expect(await reply(world(), { replyId: first })).toBe('sent');
        await sentAsOftenAsDue(second);
        await concluded(second, expected(stage, fault));
        expect(relay.played()).toBeGreaterThan(0);
        expect(accepted(first)).toBe(1);
        // A session that died while nobody used it costs no try.
        if (stage === 'RSET') expect((await outbox.load(second))?.attempts).toBe(1);
      });
});

describe('a relay that takes the mail, and is not heard', () => {
  for (const after of [0, 1])
    for (const fault of ['close', 'reset', 'hang', 'garbage'] as const)
      test(`${fault} after the dot of mail ${after + 1}`, async () => {
        await faced({ stage: 'dot', fault, takes: true, after });
        if (after === 1) expect(await reply(world(), { replyId: await queued() })).toBe('sent');
        const id = await queued();
        await sentAsOftenAsDue(id);
        await concluded(id, 'UNCERTAIN');
        expect(accepted(id)).toBe(1);
      });
});

describe('leaving', () => {
  for (const fault of FAULTS)
    test(`${fault} at QUIT`, async () => {
      await faced({ stage: 'QUIT', fault });
      const id = await queued();
      await sentAsOftenAsDue(id);
      await transport.close();
      expect(relay.played()).toBe(1);
      await concluded(id, 'SENT');
    });
});

/** What must come of it once the relay is well again. */
function expected(stage: Stage, fault: Fault): 'SENT' | 'FAILED' | 'UNCERTAIN' {
  // After the dot only a reply of class 4 or 5 says that the mail was not taken.
  if (stage === 'dot' && !['4xx', '5xx', '421'].includes(fault)) return 'UNCERTAIN';
  // The relay falls silent in the body, the rest and the dot go out all the same: nobody heard what became of them.
  if (stage === 'body' && fault === 'hang') return 'UNCERTAIN';
  return fault === '5xx' && ['RCPT', 'DATA', 'body', 'dot'].includes(stage) ? 'FAILED' : 'SENT';
}

async function faced(script: Script): Promise<void> {
  relay = await scriptedRelay(script, { login: true, ...(certificate === null ? {} : { certificate }) });
  const hang = script.fault === 'hang' ? cutShort(script.stage, 200) : {};
  transport = smtpTransport({
    host: '127.0.0.1',
    port: relay.port,
    security: certificate === null ? 'none' : 'starttls',
    verifyCertificate: false,
    user: 'intray',
    password: 'for-the-tests-only',
    connections: 1,
    timeouts: { connection: 30_000, session: 60_000, ...hang },
  });
}

function world(): ReplyWorld {
  return {
    outbox: { ...outbox, commitPoint: afterTheFault },
    transport,
    mailboxOf: () => 'hoi.vacancy@example.org',
    token: () => `token-${Math.random()}`,
    repeat: () => () => {},
    perHour: 1_000_000,
    dryRun: false,
    sink: null,
    log: { info() {}, warn() {} },
  };
}

/** A relay that fails in the body is given the time to: otherwise the dot would be faster, now and then. */
async function afterTheFault(id: number, token: string): Promise<boolean> {
  const { stage, fault, after = 0 } = relay.script() ?? {};
  if (stage === 'body' && relay.accepted() >= after) {
    await expect.poll(relay.played, { timeout: 5000 }).toBeGreaterThan(0);
    if (fault !== 'hang') await relay.quiet();
  }
  return outbox.commitPoint(id, token);
}

async function queued(): Promise<number> {
  answers += 1;
  const recipient = `reader-${answers}@example.net`;
  const raw = Buffer.from(`Message-ID: ${rfcId(answers)}\r\n\r\n${'A line of the answer.\r\n'.repeat(100)}`);
  const row = aReply(await aMessage(database.db), { recipient, raw, rfcMessageId: rfcId(answers) });
  const added = await outbox.enqueue(database.db, row);
  if (added === 'already') throw new Error('already there');
  ids.set(added.id, rfcId(answers));
  return added.id;
}
const ids = new Map<number, string>();
const rfcId = (n: number) => `<answer-${n}@example.org>`;
const accepted = (id: number) => relay.taken().filter((mail) => mail.includes(`Message-ID: ${ids.get(id)}`)).length;

/** Tries while the relay fails, then while it is well, once more than it should take. */
async function sentAsOftenAsDue(id: number): Promise<void> {
  await reply(world(), { replyId: id });
  if (relay.script()?.stage !== 'QUIT') relay.heal();
  for (let hours = 0; hours < 12; hours += 6) {
    time += 6 * 3_600_000;
    await outbox.expired();
    await reply(world(), { replyId: id });
  }
}

async function concluded(id: number, state: 'SENT' | 'FAILED' | 'UNCERTAIN'): Promise<void> {
  figures.runs += 1;
  figures[state] += 1;
  if (accepted(id) > 1) figures.acceptedTwice += 1;
  expect((await outbox.load(id))?.state).toBe(state);
  expect(accepted(id)).toBeLessThanOrEqual(1);
  if (state !== 'UNCERTAIN') expect(accepted(id)).toBe(state === 'SENT' ? 1 : 0);
  expect(await outbox.due()).not.toContain(id);
}
