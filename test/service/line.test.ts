import { readFileSync } from 'node:fs';
import { asc, eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, outcomes, sampleMail, samples } from '../../demo/story.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES, type WorkerName } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { printDigest } from '../../src/stages/digest.ts';
import { bouncedAddress, message, reply } from '../../src/store/schema.ts';
import { emptyServerDatabase } from '../support/database.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type Installation, installation, until } from '../support/service.ts';

const { TEST_DATABASE_URL: server, TEST_REDIS_URL: redisUrl } = process.env;

interface Place {
  name: string;
  open(): Promise<{ place: Installation; drop(): Promise<void> }>;
}
const places: Place[] = [
  { name: 'the embedded database', open: async () => ({ place: await installation(), drop: async () => undefined }) },
];
if (server && redisUrl)
  places.push({
    name: 'PostgreSQL and Redis',
    open: async () => {
      const { url, drop } = await emptyServerDatabase(server);
      return { place: await installation({ databaseUrl: url, redisUrl }), drop };
    },
  });
else console.info('not run on PostgreSQL and Redis: the whole line (TEST_DATABASE_URL and TEST_REDIS_URL are not set)');
const noDovecot = await whyNoDovecot();
if (noDovecot === null)
  places.push({
    name: 'a real Dovecot',
    open: async () => ({
      place: await installation({}, (mailboxes) => startDovecot({ mailboxes })),
      drop: async () => undefined,
    }),
  });
else console.info(`not run against Dovecot: the whole line (${noDovecot})`);

describe.each(places)('the whole line on $name', ({ open }) => {
  let place: Installation;
  let service: Service;
  let drop: () => Promise<void>;
  const logged: string[] = [];

  beforeAll(async () => {
    const opened = await open();
    place = opened.place;
    drop = opened.drop;
    const log = openLog('info', { write: (line: string) => void logged.push(line) });
    service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
    for (const sample of samples()) await place.imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
    const { db } = service.app.database;
    await until('every mail is decided', async () => (await outcomes(db)).length === samples().length, 300_000);
    await until('every answer is sent', async () =>
      (await db.select().from(reply)).every((r) => r.state === 'SENT' || r.state === 'SUPPRESSED'),
    );
  });
  afterAll(async () => {
    await service?.stop();
    await place?.stop();
    await drop?.();
  });

  test('each sample mail comes out as the samples say', async () => {
    expect(differences(samples(), await outcomes(service.app.database.db))).toEqual([]);
  });

  test('each answer reached the relay once, marked as automatic, from nobody, threaded, without a word of the candidate', async () => {
    const answered = (await outcomes(service.app.database.db)).filter((o) => o.answer);
    expect(place.sink.mails).toHaveLength(answered.length);
    const ids = new Set<string | undefined>();
    for (const { envelope, raw } of place.sink.mails) {
      const mail = await simpleParser(raw);
      ids.add(mail.messageId);
      expect(envelope.from).toBe('');
      expect(envelope.to).toHaveLength(1);
      expect(mail.headers.get('auto-submitted')).toBe('auto-replied');
      expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
      expect(mail.inReplyTo).toMatch(/^<.+>$/);
      expect(mail.attachments).toEqual([]);
      expect(raw.length).toBeLessThanOrEqual(16 * 1024);
    }
    expect(ids.size).toBe(answered.length);
  });

  test('running every stage again on every message changes nothing', async () => {
    const { db } = service.app.database;
    const state = async () =>
      JSON.stringify([await outcomes(db), await db.select().from(reply).orderBy(asc(reply.id))], (_, v) =>
        typeof v === 'bigint' ? String(v) : v,
      );
    const before = await state();
    for (const { id } of await db.select({ id: message.id }).from(message)) {
      await service.app.queues.add('triage', { messageId: id });
      await service.app.queues.add('assess', { messageId: id });
    }
    for (const { id } of await db.select({ id: reply.id }).from(reply))
      await service.app.queues.add('reply', { replyId: id });
    await service.app.queues.add('housekeeping', {});
    await service.app.queues.idle({ timeoutMs: 60_000 });
    expect(await state()).toBe(before);
    expect(place.sink.mails).toHaveLength((await outcomes(db)).filter((o) => o.answer).length);
  });

  test('the log holds no address, name, subject or word of a mail', () => {
    const text = logged.join('\n');
    expect(logged.length).toBeGreaterThan(50);
    for (const { from, subject } of samples().map((s) => headOf(s.file))) {
      expect(text).not.toContain(from);
      if (subject.length > 12) expect(text).not.toContain(subject);
    }
  });

  test('a monitor sees the mailboxes live, and every mail and answer counted', async () => {
    const web = service.running.get('web') as unknown as { url: string };
    const response = await fetch(`${web.url}/healthz`);
    expect(response.status).toBe(200);
    const answered = (await outcomes(service.app.database.db)).filter((o) => o.answer).length;
    expect(await response.json()).toMatchObject({
      ok: true,
      mailboxes: place.mailboxes.map((address) => ({ address, state: 'live', lastError: null })),
      messages: { DONE: samples().length },
      answers: { SENT: answered },
    });
  });

  test('the digest of a vacancy names who is complete, late and in need of a person', async () => {
    const { app } = service;
    const vacancy = app.vacancies.find((v) => v.code === 'HOI');
    if (!vacancy) throw new Error('no HOI');
    const config = app.config;
    const world = {
      digests: app.digests,
      templates: app.templates,
      settings: { organisation: config.organisation, publicUrl: null, secret: app.drafting.secret },
      dryRun: false,
      sink: null,
      now: app.now,
    };
    const text = await printDigest(world, { vacancy, day: '2026-03-23', since: new Date(0) });
    expect(text).toContain('Leocadia Brandt-Osei');
    expect(text).toContain('Aurélien Pontrieux');
  });

  test('a failure report about an answer of ours marks its address, and the next answer there waits for a person', async () => {
    const { db } = service.app.database;
    const [answered] = await db.select().from(reply).where(eq(reply.purpose, 'enquiry'));
    if (!answered) throw new Error('no enquiry was answered');
    const mailbox = service.app.vacancies.find((v) => v.code === answered.vacancy)?.mailbox ?? '';
    await place.imap.append(mailbox, failureReport(answered.rfcMessageId, answered.recipient));
    const again = [
      `From: <${answered.recipient}>`,
      `To: ${mailbox}`,
      'Subject: Deputy Director, Implementation Support',
      '',
    ];
    await until('the report is decided', async () => (await db.select().from(bouncedAddress)).length === 1);
    await place.imap.append(mailbox, [...again, 'Could you tell me whether the post is still open?', ''].join('\r\n'));
    await until('the next mail is decided', async () => (await outcomes(db)).length === samples().length + 2);
    expect(await db.select().from(bouncedAddress)).toMatchObject([{ address: answered.recipient }]);
    expect((await outcomes(db)).at(-1)).toMatchObject({ kind: 'enquiry', answer: null, suppressed: 'address-bounced' });
  });
});

test('every worker can be named for a start of its own', () => {
  const names: WorkerName[] = ['intake', 'triage', 'extract', 'assess', 'reply', 'digest', 'housekeeping', 'web'];
  expect(WORKER_NAMES).toEqual(names);
});

/** As RFC 3464 has it; only who knows the id of our answer can make one. */
function failureReport(messageId: string, recipient: string): string {
  return [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mta.example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
    '',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mta.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--B',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '',
    '--B--',
    '',
  ].join('\r\n');
}

function headOf(file: string): { from: string; subject: string } {
  const head = readFileSync(`seeds/mail/${file}`, 'utf8');
  return {
    from: /^From:.*<([^>]+)>/m.exec(head)?.[1] ?? '@@',
    subject: /^Subject: (.*)$/m.exec(head)?.[1]?.trim() ?? '',
  };
}
