// The digest of a day goes out once, with what came since the last one.
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { compose, messageIdFor } from '../../src/mail/compose.ts';
import { smtpTransport } from '../../src/mail/transport.ts';
import { type DigestWorld, digest, printDigest } from '../../src/stages/digest.ts';
import type { Database } from '../../src/store/database.ts';
import { openDigests } from '../../src/store/digests.ts';
import { enqueue } from '../../src/store/outbox.ts';
import {
  application,
  audit,
  digest as digestTable,
  document,
  extraction,
  mailbox,
  message,
  reply,
} from '../../src/store/schema.ts';
import { loadTemplates } from '../../src/templates/templates.ts';
import { HOI, ORGANISATION } from '../support/answers.ts';
import { testDatabase } from '../support/database.ts';
import { aRelay, type Relay } from '../support/relay.ts';
import { aMessage, aReply } from '../support/rows.ts';

const VACANCY = { ...HOI, digestTo: ['hr@example.org', 'head@example.org'] };
const templates = loadTemplates();
let database: Database;
let relay: Relay;
let now: Date;
let world: DigestWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of [audit, reply, document, extraction, message, mailbox, application, digestTable])
    await database.db.delete(table);
  relay = await aRelay();
  now = new Date('2026-03-21T06:30:00Z');
  world = {
    digests: openDigests(database.db, () => now),
    transport: smtpTransport(relay.settings),
    templates,
    mail: { compose, messageIdFor },
    settings: { organisation: ORGANISATION, publicUrl: 'https://intray.example.org/', secret: 's' },
    dryRun: false,
    sink: null,
    log: { info() {}, warn() {} },
    now: () => now,
  };
});
afterEach(() => relay.close());

const send = (day: string) => digest(world, { vacancy: VACANCY, day });
const textOf = async (index: number) => (await simpleParser(relay.taken[index]?.raw ?? Buffer.alloc(0))).text ?? '';

async function anApplication(name: string, createdAt = new Date('2026-03-20T10:00:00Z')): Promise<number> {
  const [bid] = await database.db
    .insert(application)
    .values({
      vacancy: 'HOI',
      candidateName: name,
      candidateAddress: `${name}@example.net`,
      firstReceivedAt: createdAt,
      lastReceivedAt: createdAt,
      inTime: true,
      completeness: 'complete',
      disposition: 'accepted',
    })
    .returning();
  return aMessage(database.db, { applicationId: bid?.id ?? null, fromName: name, createdAt });
}

test('it goes to every reader in one mail, once a day', async () => {
  await anApplication('Zoé');
  expect(await send('2026-03-21')).toBe('sent');
  expect(await send('2026-03-21')).toBe('already');
  expect(relay.taken).toHaveLength(1);
  expect(relay.taken[0]?.to).toEqual(['hr@example.org', 'head@example.org']);
  const mail = await simpleParser(relay.taken[0]?.raw ?? Buffer.alloc(0));
  expect(mail.subject).toBe('HOI – Head of Information Technology: one application, 0 for you to see');
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.html).toMatch(/href="https:\/\/intray\.example\.org\/applications\/\d+">Zoé<\/a>/);
});

test('two at once: one of them sends', async () => {
  const outcomes = await Promise.all([send('2026-03-21'), send('2026-03-21'), send('2026-03-21')]);
  expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
  expect(relay.taken).toHaveLength(1);
});

test('the next one has what came since, and only that', async () => {
  await anApplication('First');
  await send('2026-03-21');
  await anApplication('Second', new Date('2026-03-21T20:00:00Z'));
  now = new Date('2026-03-22T06:30:00Z');
  expect(await send('2026-03-22')).toBe('sent');
  expect(await textOf(1)).toContain('Second');
  expect(await textOf(1)).not.toContain('First');
  expect(await textOf(1)).toContain('The vacancy closes today');
});

test('a relay that is away only delays it: the period stays the same', async () => {
  await anApplication('Zoé');
  relay.refuseWith(451);
  expect(await send('2026-03-21')).toBe('temporary');
  relay.refuseWith(null);
  now = new Date('2026-03-21T07:30:00Z');
  expect(await send('2026-03-21')).toBe('sent');
  expect(await textOf(0)).toContain('Zoé');
  const [row] = await database.db.select().from(digestTable);
  expect(row).toMatchObject({ state: 'SENT', attempts: 2, until: new Date('2026-03-21T06:30:00Z') });
});

test('one that failed for good leaves its mails to the next', async () => {
  await anApplication('Zoé');
  relay.refuseWith(554);
  expect(await send('2026-03-21')).toBe('permanent');
  relay.refuseWith(null);
  now = new Date('2026-03-22T06:30:00Z');
  await send('2026-03-22');
  expect(await textOf(0)).toContain('Zoé');
});

test('killed before its commit point it is sent after the restart; killed after it, never again by itself', async () => {
  const before = await world.digests.begin('HOI', '2026-03-20');
  await world.digests.claim(before);
  const after = await world.digests.begin('HOI', '2026-03-21');
  const attempt = await world.digests.claim(after);
  expect(await world.digests.commitPoint('HOI', '2026-03-21', attempt ?? 0)).toBe(true);
  await world.digests.recover(new Date('2100-01-01T00:00:00Z'));
  expect(await send('2026-03-20')).toBe('sent');
  expect(await send('2026-03-21')).toBe('already');
  expect(relay.taken).toHaveLength(1);
});

test('a sender that was overtaken has no commit point', async () => {
  const row = await world.digests.begin('HOI', '2026-03-21');
  const slow = await world.digests.claim(row);
  await world.digests.recover(new Date('2100-01-01T00:00:00Z'));
  expect(await send('2026-03-21')).toBe('sent');
  expect(await world.digests.commitPoint('HOI', '2026-03-21', slow ?? 0)).toBe(false);
});

test('what became of each mail is read from the store: papers, answers, junk, mail set aside', async () => {
  const messageId = await anApplication('Zoé');
  await database.db.insert(document).values({
    messageId,
    ordinal: 0,
    filename: 'cv.pdf',
    declaredType: 'application/pdf',
    size: 1,
    sha256: 'a',
    role: 'cv',
  });
  await enqueue(database.db, aReply(messageId, { state: 'HELD', suppressed: 'held' }), now);
  await aMessage(database.db, { fromName: 'Prize', subject: 'You won', kind: 'bulk', disposition: 'ignored' }, true);
  await aMessage(database.db, {
    fromName: 'Broken',
    state: 'QUARANTINED',
    stateReason: 'too large',
    kind: null,
    disposition: null,
    vacancy: null,
  });
  await aMessage(database.db, { fromName: 'Other', vacancy: 'STCEPM' });
  const text = await printDigest(world, { vacancy: VACANCY, day: '2026-03-21' });
  expect(text).toMatch(
    /Answers that wait for you\n-+\n\nZoé <zoe@example\.net>\n {2}Acknowledgement: waits for you to release it/,
  );
  expect(text).toMatch(/In the junk folder, not answered\n-+\n\nPrize/);
  expect(text).toMatch(/For you to decide\n-+\n\nBroken[^\n]*\n {2}Set aside: too large/);
  expect(text).toContain('· CV');
  expect(text).not.toContain('Other <');
});

test('printing records nothing and sends nothing', async () => {
  await anApplication('Zoé');
  expect(await printDigest(world, { vacancy: VACANCY, day: '2026-03-21' })).toContain('Zoé');
  expect(await database.db.select().from(digestTable)).toEqual([]);
  expect(relay.taken).toEqual([]);
});

test('without readers there is none, with sending switched off it is kept, and a sink takes it', async () => {
  expect(await digest(world, { vacancy: { ...VACANCY, digestTo: [] }, day: '2026-03-21' })).toBe('no-readers');
  expect(await digest({ ...world, dryRun: true }, { vacancy: VACANCY, day: '2026-03-21' })).toBe('held');
  expect(await digest({ ...world, sink: 'sink@example.org' }, { vacancy: VACANCY, day: '2026-03-21' })).toBe('sent');
  expect(relay.taken.map((each) => each.to)).toEqual([['sink@example.org']]);
});

test('a vacancy in French has its digest in French', async () => {
  const text = await printDigest(world, { vacancy: { ...VACANCY, languages: ['fr'] }, day: '2026-03-21' });
  expect(text).toContain('Aucun message n’est arrivé');
});
