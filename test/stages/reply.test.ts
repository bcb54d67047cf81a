// From a decision to one accepted mail: whatever is repeated, raced or killed on the way, the candidate has one answer.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../src/domain/disposition.ts';
import { compose, messageIdFor } from '../../src/mail/compose.ts';
import { smtpTransport, type Transport } from '../../src/mail/transport.ts';
import { concernsOf, type DraftWorld, draftReply, type ReplyWorld, reply } from '../../src/stages/reply.ts';
import type { Database } from '../../src/store/database.ts';
import { type Journal, openJournal } from '../../src/store/journal.ts';
import { type Outbox, openOutbox } from '../../src/store/outbox.ts';
import { audit, bouncedAddress, mailbox, message, reply as replyTable } from '../../src/store/schema.ts';
import { loadTemplates } from '../../src/templates/templates.ts';
import { decision, HOI, ORGANISATION, paper } from '../support/answers.ts';
import { testDatabase } from '../support/database.ts';
import { aRelay, type Relay } from '../support/relay.ts';
import { aMessage, aReply } from '../support/rows.ts';

const START = new Date('2026-03-20T10:00:00Z');
const silent = { info() {}, warn() {} };
const drafting: DraftWorld = {
  templates: loadTemplates(),
  mail: { compose, messageIdFor },
  organisation: ORGANISATION,
  secret: 'a secret',
  now: () => START,
};

let database: Database;
let relay: Relay;
let folder: string;
let journal: Journal;
let outbox: Outbox;
let world: ReplyWorld;
let tokens = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of [audit, bouncedAddress, replyTable, message, mailbox]) await database.db.delete(table);
  folder = await mkdtemp(path.join(tmpdir(), 'intray-reply-'));
  journal = await openJournal(path.join(folder, 'journal'));
  outbox = openOutbox(database.db, journal, () => START);
  relay = await aRelay();
  world = {
    outbox,
    transport: smtpTransport(relay.settings),
    mailboxOf: () => HOI.mailbox,
    token: () => `token-${tokens++}`,
    dryRun: false,
    sink: null,
    log: silent,
    repeat: () => () => {},
    perHour: 300,
  };
});
afterEach(async () => {
  await relay.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

async function queued(): Promise<number> {
  const row = await outbox.enqueue(database.db, aReply(await aMessage(database.db)));
  if (row === 'already') throw new Error('already there');
  return row.id;
}
const stateOf = async (id: number) => (await outbox.load(id))?.state;

describe('sending', () => {
  test('an answer is sent once, byte for byte as it was frozen, with the empty sender', async () => {
    const id = await queued();
    expect(await reply(world, { replyId: id })).toBe('sent');
    expect(await stateOf(id)).toBe('SENT');
    expect(relay.taken).toHaveLength(1);
    expect(relay.taken[0]).toMatchObject({ from: '', to: ['zoe@example.net'] });
    expect(relay.taken[0]?.raw.equals((await outbox.load(id))?.raw ?? Buffer.alloc(0))).toBe(true);
    expect((await journal.entries()).map((entry) => entry.point)).toEqual(['commit-point', 'sent']);
  });

  test('run again, or many at once: nothing changes, and nothing is sent a second time', async () => {
    const id = await queued();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => reply(world, { replyId: id })));
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
    expect(await reply(world, { replyId: id })).toBe('not-due');
    expect(relay.taken).toHaveLength(1);
    expect(await reply(world, { replyId: 4711 })).toBe('not-due');
  });

  test('refused for now it waits; refused for good it fails', async () => {
    const [later, never] = [await queued(), await queued()];
    relay.refuseWith(451);
    expect(await reply(world, { replyId: later })).toBe('temporary');
    expect(await outbox.load(later)).toMatchObject({ state: 'PENDING', attempts: 1 });
    relay.refuseWith(554);
    expect(await reply(world, { replyId: never })).toBe('permanent');
    expect((await outbox.load(never))?.lastError).toContain('554');
    expect(await stateOf(never)).toBe('FAILED');
  });

  test('killed between the commit point and the record: uncertain after the restart, and not sent again', async () => {
    const id = await queued();
    // The process dies with the relay's 250 in its hands: nothing of it is recorded.
    const dying = { ...outbox, sent: () => new Promise<boolean>(() => {}) };
    void reply({ ...world, outbox: dying }, { replyId: id });
    await expect.poll(() => relay.taken.length, { timeout: 5000 }).toBe(1);
    const restarted = openOutbox(database.db, journal, () => START);
    await restarted.reconcileJournal();
    expect(await restarted.expired(new Date('2100-01-01T00:00:00Z'))).toEqual({ pending: [], uncertain: [id] });
    expect(await reply({ ...world, outbox: restarted }, { replyId: id })).toBe('not-due');
    expect(await restarted.due()).toEqual([]);
    expect(relay.taken).toHaveLength(1);
  });

  test('killed before the commit point: sent after the restart, once', async () => {
    const id = await queued();
    const dying = { ...outbox, commitPoint: () => new Promise<boolean>(() => {}) };
    const dead = reply(
      { ...world, outbox: dying, transport: smtpTransport({ ...relay.settings, timeouts: { socket: 200 } }) },
      { replyId: id },
    );
    await expect.poll(() => stateOf(id), { timeout: 5000 }).toBe('OPEN');
    const restarted = openOutbox(database.db, journal, () => START);
    expect(await restarted.expired(new Date('2100-01-01T00:00:00Z'))).toEqual({ pending: [id], uncertain: [] });
    expect(await reply({ ...world, outbox: restarted }, { replyId: id })).toBe('sent');
    expect(relay.taken).toHaveLength(1);
    void dead;
  });

  test('a database that fails after the relay’s 250 leaves it uncertain; it is never put back', async () => {
    const id = await queued();
    const failing = { ...outbox, sent: () => Promise.reject(new Error('database is gone')) };
    await expect(reply({ ...world, outbox: failing }, { replyId: id })).rejects.toThrow('database is gone');
    expect(await stateOf(id)).toBe('COMMIT_POINT');
    expect(relay.taken).toHaveLength(1);
    expect(await outbox.due()).toEqual([]);
  });

  test('a fault of our own after the commit point leaves it uncertain too', async () => {
    const id = await queued();
    const faulty: Transport = {
      verify: async () => null,
      send: async (_mail, commitPoint) => {
        await commitPoint();
        throw new Error('a fault');
      },
    };
    await expect(reply({ ...world, transport: faulty }, { replyId: id })).rejects.toThrow('a fault');
    expect(await stateOf(id)).toBe('COMMIT_POINT');
  });

  test('a commit point that cannot be recorded sends nothing, and the answer is tried later', async () => {
    const id = await queued();
    const failing = { ...outbox, commitPoint: () => Promise.reject(new Error('disk full')) };
    await expect(reply({ ...world, outbox: failing }, { replyId: id })).rejects.toThrow('disk full');
    expect(relay.taken).toHaveLength(0);
    expect(await stateOf(id)).toBe('PENDING');
  });

  test('of unknown fate it is uncertain, with what happened', async () => {
    const id = await queued();
    const lossy: Transport = {
      verify: async () => null,
      send: async (_mail, commitPoint) =>
        (await commitPoint()) ? { outcome: 'uncertain', error: 'lost' } : { outcome: 'aborted' },
    };
    expect(await reply({ ...world, transport: lossy }, { replyId: id })).toBe('uncertain');
    expect(await outbox.load(id)).toMatchObject({ state: 'UNCERTAIN', lastError: 'lost' });
  });

  test('switched off it is held and nothing leaves; a sink takes everything', async () => {
    const [off, sunk] = [await queued(), await queued()];
    expect(await reply({ ...world, dryRun: true }, { replyId: off })).toBe('held');
    expect(await stateOf(off)).toBe('HELD');
    expect(relay.taken).toHaveLength(0);
    expect(await reply({ ...world, sink: 'sink@example.org' }, { replyId: sunk })).toBe('sent');
    expect(relay.taken[0]?.to).toEqual(['sink@example.org']);
  });

  test('while a session goes on its lease is renewed every half minute; when it ends, no more', async () => {
    const id = await queued();
    let clock = START.getTime();
    const own = openOutbox(database.db, journal, () => new Date(clock));
    let renewals = 0;
    let renewed = Promise.resolve(false);
    const counted: ReplyWorld['outbox'] = {
      ...own,
      renew(...args) {
        renewals += 1;
        renewed = own.renew(...args);
        return renewed;
      },
    };
    let running: (() => void) | null = null;
    const repeat: ReplyWorld['repeat'] = (run, everyMs) => {
      expect(everyMs).toBe(30_000);
      running = run;
      return () => {
        running = null;
      };
    };
    const slow: ReplyWorld['transport'] = {
      async send(mail, commitPoint) {
        // A relay that takes ten minutes before it has the body.
        for (let half = 0; half < 20; half += 1) {
          clock += 30_000;
          running?.();
          await renewed;
        }
        return world.transport.send(mail, commitPoint);
      },
    };
    expect(await reply({ ...world, outbox: counted, transport: slow, repeat }, { replyId: id })).toBe('sent');
    expect(renewals).toBe(20);
    expect(running).toBeNull();
  });

  test('a renewal that fails is no crash; only the commit point decides', async () => {
    const id = await queued();
    const lines: object[] = [];
    const failing = { ...outbox, renew: () => Promise.reject(new Error('database is away')) };
    const repeat: ReplyWorld['repeat'] = (run) => {
      run();
      return () => {};
    };
    const log = { ...silent, warn: (fields: object) => lines.push(fields) };
    expect(await reply({ ...world, outbox: failing, repeat, log }, { replyId: id })).toBe('sent');
    expect(lines).toEqual([]);
  });

  test('over the limit of its vacancy an answer is held, and of many the log speaks once', async () => {
    const lines: object[] = [];
    const log = { ...silent, warn: (fields: object) => lines.push(fields) };
    const careful = { ...world, perHour: 2, log };
    const outcomes: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const row = await outbox.enqueue(
        database.db,
        aReply(await aMessage(database.db), { recipient: `p${i}@example.net` }),
      );
      if (row === 'already') throw new Error('already there');
      outcomes.push(await reply(careful, { replyId: row.id }));
    }
    expect(outcomes).toEqual(['sent', 'sent', 'held', 'held', 'held']);
    expect(lines).toEqual([{ event: 'sending.breaker', vacancy: 'HOI', perHour: 2 }]);
    expect(relay.taken).toHaveLength(2);
  });

  test('the fourth answer to an address in a day stays here', async () => {
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i += 1) outcomes.push(await reply(world, { replyId: await queued() }));
    expect(outcomes).toEqual(['sent', 'sent', 'sent', 'throttled']);
    expect(relay.taken).toHaveLength(3);
  });

  test('an address that the relay refuses for good is marked; in a trial it is the sink’s, and nobody is', async () => {
    const refusing: ReplyWorld['transport'] = {
      send: async () => ({ outcome: 'permanent', error: '550 5.1.1', status: '5.1.1', aboutAddress: true }),
    };
    const marked = () => database.db.select().from(bouncedAddress);
    const trial = { ...world, transport: refusing, sink: 'sink@example.org' };
    expect(await reply(trial, { replyId: await queued() })).toBe('permanent');
    expect(await marked()).toEqual([]);
    const id = await queued();
    expect(await reply({ ...world, transport: refusing }, { replyId: id })).toBe('permanent');
    expect(await marked()).toMatchObject([
      { address: 'zoe@example.net', replyId: id, status: '5.1.1', messageId: null },
    ]);
  });

  test('what is logged names nobody', async () => {
    const lines: unknown[] = [];
    const log = { info: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line) };
    await reply({ ...world, log }, { replyId: await queued() });
    relay.refuseWith(554);
    await reply({ ...world, log }, { replyId: await queued() });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('zoe');
  });
});

describe('the draft', () => {
  const mail = { messageId: '<m1@example.net>', references: [], inReplyTo: [] };
  const to = { message: mail, fingerprint: 'f'.repeat(64), messageId: 1, applicationId: 7, vacancy: HOI, onFile: [] };

  test('is the answer’s mail, from the vacancy mailbox, threaded under the candidate’s', async () => {
    const draft = await draftReply(drafting, decision(), to);
    expect(draft).toMatchObject({
      concerns: 'application:7',
      purpose: 'acknowledgement',
      state: 'PENDING',
      suppressed: null,
      language: 'en',
    });
    const parsed = await simpleParser(draft?.raw ?? Buffer.alloc(0));
    expect(parsed.from?.value).toEqual([{ name: ORGANISATION.en, address: HOI.mailbox }]);
    expect(parsed.inReplyTo).toBe('<m1@example.net>');
    expect(parsed.messageId).toBe(draft?.rfcMessageId);
    expect(parsed.subject).toBe(draft?.subject);
    expect(parsed.text).toContain('Dear Zoé Lefèvre,');
    expect(parsed.html).toContain('<td>Head of Information Technology (HOI)</td>');
  });

  test('the same decision gives the same bytes', async () => {
    const [a, b] = [await draftReply(drafting, decision(), to), await draftReply(drafting, decision(), to)];
    expect(a?.raw?.equals(b?.raw ?? Buffer.alloc(0))).toBe(true);
  });

  test('its Message-ID is the answered mail’s: the same under other ids, another for another mail, vacancy or purpose', async () => {
    const idOf = async (changes: Partial<typeof to> = {}, answer = decision().answer) =>
      (await draftReply(drafting, decision({ answer }), { ...to, ...changes }))?.rfcMessageId;
    const first = await idOf();
    expect(await idOf({ messageId: 812, applicationId: 9 })).toBe(first);
    const late = { template: 'late', language: 'en', to: 'zoe@example.net' } as const;
    const others = [
      await idOf({ fingerprint: 'e'.repeat(64) }),
      await idOf({ vacancy: { ...HOI, code: 'DDIS' } }),
      await idOf({}, late),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test('a held and a suppressed answer are written too, so that a person can send them', async () => {
    const answer = decision().answer;
    const held = await draftReply(drafting, decision({ answer: null, wouldAnswer: answer, suppressed: 'held' }), to);
    expect(held).toMatchObject({ state: 'HELD', suppressed: 'held' });
    const throttled = await draftReply(
      drafting,
      decision({ answer: null, wouldAnswer: answer, suppressed: 'throttled' }),
      to,
    );
    expect(throttled).toMatchObject({ state: 'SUPPRESSED', suppressed: 'throttled' });
    expect(throttled?.raw).toBeInstanceOf(Buffer);
  });

  test('an address that is none suppresses it; a decision without an answer has none', async () => {
    const answer = { template: 'late', language: 'en', to: 'a@example.net, b@example.net' } as const;
    expect(await draftReply(drafting, decision({ answer }), to)).toMatchObject({
      state: 'SUPPRESSED',
      suppressed: 'no-reply-address',
      raw: null,
    });
    expect(await draftReply(drafting, decision({ answer: null }), to)).toBeNull();
  });

  test('more files than fit are counted, not named: the mail never exceeds what it may', async () => {
    const documents = Array.from({ length: 60 }, (_, i) =>
      paper(i % 2 ? 'cv' : 'other', `${'履'.repeat(30)}${i}.pdf`, i % 3 ? 'extracted' : 'corrupt'),
    );
    for (const template of TEMPLATES) {
      const answer = { template, language: 'both', to: 'zoe@example.net' } as const;
      const draft = await draftReply(
        drafting,
        decision({
          answer,
          documents,
          completeness: 'missing-letter',
          subjectCheck: { status: 'unclear', vacancy: null },
        }),
        to,
      );
      expect(draft?.raw?.length, template).toBeLessThanOrEqual(16 * 1024);
    }
  });

  test('an application is answered once a purpose, an enquiry and a late paper each time', () => {
    expect(concernsOf('acknowledgement', 1, 7)).toBe('application:7');
    expect(concernsOf('withdrawal', 1, 7)).toBe('application:7');
    expect(concernsOf('withdrawal', 1, null)).toBe('message:1');
    expect(concernsOf('late-supplement', 1, 7)).toBe('message:1');
    expect(concernsOf('enquiry', 1, 7)).toBe('message:1');
  });
});
