// The digest of a day goes out once, with what came since the last one.
import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { compose, messageIdFor } from '../../src/mail/compose.ts';
import { smtpTransport } from '../../src/mail/transport.ts';
import { type DigestWorld, digest, printDigest } from '../../src/stages/digest.ts';
import { storedDecision } from '../../src/store/applications.ts';
import type { Database } from '../../src/store/database.ts';
import { openDigests } from '../../src/store/digests.ts';
import { dismissals } from '../../src/store/dismissals.ts';
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
  restoration,
} from '../../src/store/schema.ts';
import { loadTemplates } from '../../src/templates/templates.ts';
import { decision, HOI, ORGANISATION } from '../support/answers.ts';
import { testDatabase } from '../support/database.ts';
import { aRelay, type Relay } from '../support/relay.ts';
import { aMessage, aReply } from '../support/rows.ts';

const VACANCY = { ...HOI, digestTo: ['hr@example.org', 'head@example.org'] };
const templates = loadTemplates();
const decided = storedDecision(decision());
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

test('what was not sent is listed with its reason and where to decide; what machines would get is not', async () => {
  await enqueue(
    database.db,
    aReply(await anApplication('Throttled'), { state: 'SUPPRESSED', suppressed: 'throttled' }),
    now,
  );
  await enqueue(
    database.db,
    aReply(await anApplication('Robot'), { state: 'SUPPRESSED', suppressed: 'auto-submitted' }),
    now,
  );
  await aMessage(database.db, {
    fromName: 'Nowhere',
    decision: { ...decided, suppressed: 'no-reply-address' },
    createdAt: new Date('2026-03-20T10:00:00Z'),
  });
  expect(await send('2026-03-21')).toBe('sent');
  const mail = await simpleParser(relay.taken[0]?.raw ?? Buffer.alloc(0));
  expect(mail.text).toMatch(
    /Answers that were not sent\n-+\n\nThrottled <zoe@example\.net>\n {2}Acknowledgement: not sent \(too many answers to this address, or a flood of mail from it\)\n {2}https:\/\/intray\.example\.org\/answers\/\d+/,
  );
  expect(mail.text).toMatch(/Nowhere[^\n]*\n {2}No answer: no address to write to/);
  expect(mail.text).toContain('Open one to send it after all, or to leave it as it is.');
  expect(mail.text?.match(/not sent/g)).toHaveLength(2);
  expect(mail.html).toMatch(/href="https:\/\/intray\.example\.org\/answers\/\d+">Throttled<\/a>/);
});

test('an uncertain or held answer of last week is listed each day until somebody decides', async () => {
  const lastWeek = new Date('2026-03-13T10:00:00Z');
  const add = async (name: string, changes: Parameters<typeof aReply>[1]) => {
    const row = await enqueue(database.db, aReply(await anApplication(name, lastWeek), changes), lastWeek);
    return row === 'already' ? 0 : row.id;
  };
  const held = await add('Held', { state: 'HELD', suppressed: 'held' });
  const lost = await add('Lost', {});
  await database.db.update(reply).set({ state: 'UNCERTAIN', uncertainSince: lastWeek }).where(eq(reply.id, lost));
  await add('Throttled', { state: 'SUPPRESSED', suppressed: 'throttled' });
  now = new Date('2026-03-14T06:30:00Z');
  await send('2026-03-14');
  for (const day of ['2026-03-20', '2026-03-21']) {
    now = new Date(`${day}T06:30:00Z`);
    expect(await send(day)).toBe('sent');
  }
  for (const nth of [1, 2]) {
    const text = await textOf(nth);
    expect(text).toMatch(
      /Still waiting from before\n-+\n\nHeld[^\n]*\n[^\n]*\n {2}Since Friday 13\sMarch 2026 at 11:00/,
    );
    expect(text).toContain('Lost');
    expect(text).not.toContain('Throttled');
  }
  await dismissals(database.db, () => now).leave(held, 'hr:anna');
  await database.db.update(reply).set({ state: 'SENT' }).where(eq(reply.id, lost));
  now = new Date('2026-03-22T06:30:00Z');
  await send('2026-03-22');
  expect(await textOf(3)).not.toContain('Still waiting');
});

test('what calls for a person stands above all else, in each language', async () => {
  await enqueue(
    database.db,
    aReply(await anApplication('Zoé'), { state: 'HELD', suppressed: 'breaker' }),
    new Date('2026-03-20T10:00:01Z'),
  );
  await database.db
    .insert(restoration)
    .values({ since: new Date('2026-03-20T09:00:00Z'), until: new Date('2026-03-20T09:40:00Z'), reason: 'behind' });
  world = { ...world, sink: 'trial@example.org' };
  for (const [language, words] of [
    ['en', ['every answer goes to trial@example.org', 'put back from a backup', '1 waits for you']],
    ['fr', ['chaque réponse part à trial@example.org', 'restaurée d’une sauvegarde', '1 vous attend']],
  ] as const) {
    const text = await printDigest(world, { vacancy: { ...VACANCY, languages: [language] }, day: '2026-03-21' });
    const [top = ''] = text.split(language === 'en' ? 'One mail arrived' : 'Un message est arrivé');
    for (const each of words) expect(top).toContain(each);
    expect(text).not.toContain('undefined');
  }
  await database.db.delete(restoration);
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
