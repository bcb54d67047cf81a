// Answers of unknown fate are looked for where sent mail is kept, and copies are put there: with real folders, a real outbox and a clock in hand.
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { openSent } from '../../src/mail/sent.ts';
import { copies } from '../../src/stages/copies.ts';
import { type SentPlace, type SentVisits, sentVisits } from '../../src/stages/sent-places.ts';
import { uncertain } from '../../src/stages/uncertain.ts';
import type { Proof } from '../../src/store/bounces.ts';
import type { Database } from '../../src/store/database.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { type Outbox, openOutbox } from '../../src/store/outbox.ts';
import { audit, mailbox, message, reply } from '../../src/store/schema.ts';
import { testDatabase } from '../support/database.ts';
import { otherProgram } from '../support/intake.ts';
import { aMessage, aReply } from '../support/rows.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const HOI = 'hoi.vacancy@example.org';
const DDIS = 'ddis.vacancy@example.org';
const JOURNAL = 'journal@example.org';
const START = new Date('2026-03-20T10:00:00Z');
const MINUTES = 60_000;

let database: Database;
let imap: ImapServers;
let outbox: Outbox;
let visits: SentVisits;
let now: Date;
let lines: { level: string; words: string; fields: Record<string, unknown> }[];
let proofs: Map<number, Proof>;
/** How often each account was logged in to. */
let logins: Map<string, number>;
const running = new AbortController().signal;
const log = {
  info: (fields: object, words: string) => void lines.push({ level: 'info', words, fields: { ...fields } }),
  warn: (fields: object, words: string) => void lines.push({ level: 'warn', words, fields: { ...fields } }),
};
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * MINUTES);
};

beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of [audit, reply, message, mailbox]) await database.db.delete(table);
  imap = await startImap({ mailboxes: [HOI, DDIS, JOURNAL] });
  for (const address of [HOI, DDIS])
    await otherProgram(imap.account(address), (client) => client.mailboxCreate('Sent'));
  now = START;
  lines = [];
  proofs = new Map();
  logins = new Map();
  outbox = openOutbox(database.db, databaseIsJournal(), () => now);
  const counting: typeof openSent = (account, ...rest) => {
    logins.set(account.user, (logins.get(account.user) ?? 0) + 1);
    return openSent(account, ...rest);
  };
  visits = sentVisits({ mail: { openSent: counting }, log, now: () => now });
});
afterEach(() => imap.stop());

function place(address: string, changes: Partial<SentPlace> = {}): SentPlace {
  const account = { ...imap.account(address), secure: false, plaintextLogin: true };
  return { name: address, account, folder: null, reports: false, ...changes };
}
function journal(): SentPlace {
  return place(JOURNAL, { name: 'journal', folder: 'INBOX', reports: true });
}
async function anAnswer(
  vacancy: string,
  changes: Partial<typeof reply.$inferInsert>,
): Promise<{ id: number; raw: Buffer }> {
  const messageId = await aMessage(database.db, { vacancy });
  const rfcMessageId = `<intray.${messageId}.f00d@example.org>`;
  const raw = Buffer.from(`Message-ID: ${rfcMessageId}\r\nSubject: answer ${messageId}\r\n\r\ntext\r\n`);
  const row = await outbox.enqueue(database.db, aReply(messageId, { vacancy, rfcMessageId, raw }));
  if (row === 'already') throw new Error('already there');
  await database.db.update(reply).set(changes).where(eq(reply.id, row.id));
  return { id: row.id, raw };
}
/** One whose sender died after the commit point, as housekeeping finds it. */
async function uncertainAnswer(vacancy = 'HOI') {
  const answer = await anAnswer(vacancy, { state: 'COMMIT_POINT', leaseUntil: new Date(0) });
  await outbox.expired();
  return answer;
}
const rowOf = async (id: number) => {
  const row = await outbox.load(id);
  if (!row) throw new Error('gone');
  return row;
};
const stateOf = async (id: number) => (await rowOf(id)).state;
const said = (words: RegExp) => lines.filter((line) => words.test(line.words));

describe('answers of unknown fate', () => {
  let placesOf: (vacancy: string) => SentPlace[];
  let look: (signal: AbortSignal) => Promise<void>;
  beforeEach(() => {
    placesOf = (vacancy) => [place(vacancy === 'HOI' ? HOI : DDIS), journal()];
    look = uncertain({
      outbox,
      visits,
      log,
      now: () => now,
      proofsFor: async () => proofs,
      placesOf: (v) => placesOf(v),
    });
  });

  test('found among the sent mail or in the journal were sent; each account is logged in to once', async () => {
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push(await uncertainAnswer(n % 2 ? 'HOI' : 'DDIS'));
    await imap.append(DDIS, answers[0]?.raw ?? '', START, 'Sent');
    await imap.append(HOI, answers[1]?.raw ?? '', START, 'Sent');
    await imap.append(JOURNAL, answers[2]?.raw ?? '', START);
    const wrapped = `Message-ID: <r@j.example.org>\r\n\r\nMessage-Id: ${(await rowOf(answers[3]?.id ?? 0)).rfcMessageId}\r\n`;
    await imap.append(JOURNAL, wrapped, START);
    later(10);
    await look(running);
    const rows = await database.db.select().from(reply).orderBy(asc(reply.id));
    expect(rows.map((row) => row.state)).toEqual(['SENT', 'SENT', 'SENT', 'SENT', 'UNCERTAIN', 'UNCERTAIN']);
    expect(
      said(/was sent/)
        .map((line) => line.fields.where)
        .sort(),
    ).toEqual(['journal', 'journal', 'sent', 'sent']);
    expect(Object.fromEntries(logins)).toEqual({ [HOI]: 1, [DDIS]: 1, [JOURNAL]: 1 });
  });

  test('are looked for after 10 minutes, 1, 6 and 24 hours, and then left to a person, who is told once', async () => {
    const { id } = await uncertainAnswer();
    const looks: number[] = [];
    for (let minute = 0; minute <= 26 * 60; minute += 5) {
      const before = (await rowOf(id)).looks;
      await look(running);
      if ((await rowOf(id)).looks > before) looks.push(minute);
      later(5);
    }
    expect(looks).toEqual([10, 60, 360, 1440]);
    expect(await rowOf(id)).toMatchObject({ state: 'UNCERTAIN', lookAt: null });
    expect(said(/found nowhere/)).toHaveLength(1);
    expect(logins.get(HOI)).toBe(4);
  });

  test('named by mail that came back were sent, whether a look is due or not and whatever server is away', async () => {
    const { id } = await uncertainAnswer();
    await imap.away(HOI);
    proofs = new Map([[id, 'bounce']]);
    await look(running);
    expect(await stateOf(id)).toBe('SENT');
    expect(logins.size).toBe(0);
  });

  test('stay due while a server is away, which is said once and no look', async () => {
    const { id } = await uncertainAnswer();
    later(10);
    await imap.away(HOI);
    for (let n = 0; n < 3; n++) await look(running);
    expect(await rowOf(id)).toMatchObject({ state: 'UNCERTAIN', looks: 0 });
    expect(said(/cannot be looked at/)).toMatchObject([{ level: 'warn', fields: { place: HOI, failure: 'away' } }]);
    await imap.back(HOI);
    later(1);
    await look(running);
    expect(await rowOf(id)).toMatchObject({ state: 'UNCERTAIN', looks: 1 });
    expect(said(/can be looked at again/)).toHaveLength(1);
  });

  test('are found in the journal although the mailbox is away', async () => {
    const { id, raw } = await uncertainAnswer();
    await imap.append(JOURNAL, raw, START);
    await imap.away(HOI);
    later(10);
    await look(running);
    expect(await stateOf(id)).toBe('SENT');
  });

  test('of one mailbox that hangs do not hold up those of another, and the pass ends when its time is over', async () => {
    const hung = await uncertainAnswer('HOI');
    const other = await uncertainAnswer('DDIS');
    await imap.append(DDIS, other.raw, START, 'Sent');
    imap.server(HOI).setCommandHandler('UID SEARCH', () => undefined);
    later(10);
    const ending = new AbortController();
    const pass = look(ending.signal);
    await vi.waitFor(async () => expect(await stateOf(other.id)).toBe('SENT'), { timeout: 10_000 });
    ending.abort(new DOMException('over', 'TimeoutError'));
    await pass;
    expect(await rowOf(hung.id)).toMatchObject({ state: 'UNCERTAIN', looks: 0 });
    expect(said(/cannot be looked at/)).toMatchObject([{ fields: { place: HOI, failure: 'away' } }]);
  });

  test('are not asked for each minute with a password that is wrong', async () => {
    await uncertainAnswer();
    placesOf = () => [place(HOI, { account: { ...place(HOI).account, password: 'wrong' } })];
    later(10);
    for (let minute = 0; minute < 5; minute++) {
      await look(running);
      later(1);
    }
    expect(logins.get(HOI)).toBe(1);
    expect(said(/cannot be looked at/)).toMatchObject([{ fields: { failure: 'wrong-password' } }]);
    await look(running);
    expect(logins.get(HOI)).toBe(2);
  });

  test('without any place to look in wait for a person in the end', async () => {
    const { id } = await uncertainAnswer();
    placesOf = () => [];
    for (const minutes of [10, 50, 300, 1080]) {
      later(minutes);
      await look(running);
    }
    expect(await rowOf(id)).toMatchObject({ state: 'UNCERTAIN', looks: 4, lookAt: null });
  });

  test('held since a backup was put back are looked for at once, then seldom; those found were sent, without a word to anybody', async () => {
    const restored = { state: 'HELD', suppressed: 'restored' } as const;
    const gone = await anAnswer('HOI', restored);
    const kept = await anAnswer('HOI', restored);
    const byPerson = await anAnswer('HOI', { state: 'HELD', suppressed: 'held' });
    for (const { raw } of [gone, byPerson]) await imap.append(HOI, raw, START, 'Sent');
    for (let minute = 0; minute < 60; minute++) {
      await look(running);
      later(1);
    }
    expect(await rowOf(gone.id)).toMatchObject({ state: 'SENT', suppressed: null });
    expect(await rowOf(kept.id)).toMatchObject(restored);
    expect(await stateOf(byPerson.id)).toBe('HELD');
    expect(logins.get(HOI)).toBe(2);
    await imap.append(HOI, kept.raw, START, 'Sent');
    later(60);
    await look(running);
    expect(await stateOf(kept.id)).toBe('SENT');
    expect(lines.filter((line) => line.level === 'warn')).toEqual([]);
  });

  test('are not settled by a failure of our own: it is thrown on', async () => {
    await uncertainAnswer();
    later(10);
    outbox.looked = () => Promise.reject(new Error('the database is away'));
    await expect(look(running)).rejects.toThrow('the database is away');
  });
});

describe('copies of sent answers', () => {
  const pass = (copyTo = new Map([['HOI', place(HOI)]])) =>
    copies({ outbox, copyTo, visits, log, now: () => now }, running);
  const sentAnswer = (vacancy = 'HOI', changes: Partial<typeof reply.$inferInsert> = {}) =>
    anAnswer(vacancy, { state: 'SENT', sentAt: START, ...changes });
  const inSent = (address = HOI) => imap.folder(address, 'Sent').messages;

  test('stand among the sent mail once each, as read and with the time of sending, 200 in a pass', async () => {
    const answers = [];
    for (let n = 0; n < 205; n++) answers.push(await sentAnswer());
    later(3);
    await pass();
    expect(inSent()).toHaveLength(200);
    await pass();
    await pass();
    expect(inSent().map((copy) => copy.raw)).toEqual(answers.map(({ raw }) => raw.toString()));
    expect(inSent().every((copy) => copy.flags.includes('\\Seen'))).toBe(true);
    expect(new Date(inSent()[0]?.internaldate ?? 0)).toEqual(START);
    expect(logins.get(HOI)).toBe(2);
    const rows = await database.db.select().from(reply);
    expect(rows.every((row) => row.copiedAt?.getTime() === now.getTime())).toBe(true);
  });

  test('are made for sent answers of the mailboxes that want them, and of the last days only', async () => {
    await sentAnswer('DDIS');
    await anAnswer('HOI', { state: 'UNCERTAIN', uncertainSince: START });
    await sentAnswer('HOI', { sentAt: new Date('2026-03-12T10:00:00Z') });
    await pass();
    expect(inSent()).toEqual([]);
    expect(inSent(DDIS)).toEqual([]);
    const own = await sentAnswer();
    await pass();
    expect(inSent().map((copy) => copy.raw)).toEqual([own.raw.toString()]);
    await pass(new Map());
    expect(inSent(DDIS)).toEqual([]);
  });

  test('that stand there already, as after a crash between the copy and its record, are not put there again', async () => {
    const { id, raw } = await sentAnswer();
    await imap.append(HOI, raw, START, 'Sent');
    await pass();
    expect(inSent()).toHaveLength(1);
    expect((await rowOf(id)).copiedAt).toEqual(START);
  });

  test('that fail are tried again by the next pass; the failure is told once, not once for each answer', async () => {
    for (let n = 0; n < 5; n++) await sentAnswer();
    const real = imap.server(HOI).getCommandHandler('APPEND');
    imap.server(HOI).setCommandHandler('APPEND', (connection, { tag }, _data, done) => {
      connection.send({ tag, command: 'NO', attributes: [{ type: 'TEXT', value: '[OVERQUOTA] full' }] });
      done();
    });
    for (let n = 0; n < 3; n++) await pass();
    expect(inSent()).toEqual([]);
    expect(said(/cannot be looked at/)).toMatchObject([{ fields: { place: HOI, failure: 'refused' } }]);
    imap.server(HOI).setCommandHandler('APPEND', real);
    await pass();
    expect(inSent()).toHaveLength(5);
    expect(said(/again/)).toHaveLength(1);
  });

  test('of a mailbox that is away do not hold up those of another', async () => {
    await sentAnswer('HOI');
    await sentAnswer('DDIS');
    await imap.away(HOI);
    const both = new Map([
      ['HOI', place(HOI)],
      ['DDIS', place(DDIS)],
    ]);
    await pass(both);
    expect(inSent(DDIS)).toHaveLength(1);
    await imap.back(HOI);
    await pass(both);
    expect(inSent()).toHaveLength(1);
    expect(inSent(DDIS)).toHaveLength(1);
  });
});
