// Mail that comes back: whose address it marks, whose it does not, and what it shows of answers of unknown fate.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/disposition.ts';
import { automaticSigns } from '../../src/domain/machines/automatic.ts';
import { parseMail } from '../../src/mail/parse.ts';
import { proofsFor, recordRefusal, recordReports, releaseAddress } from '../../src/store/bounces.ts';
import type { Database } from '../../src/store/database.ts';
import { storedMessage } from '../../src/store/messages.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { audit, bouncedAddress, mailbox, message, reply } from '../../src/store/schema.ts';
import { describeDatabases } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

const ID = '<intray.0a1b2c3d@example.org>';
const ZOE = 'zoe@example.net';
const AT = new Date('2026-03-21T10:00:00Z');

interface Report {
  action?: string | null;
  status?: string | null;
  recipient?: string;
  /** The header of the mail that came back; null where none came with it. */
  original?: string | null;
  head?: string[];
  says?: string;
}

/** RFC 3464, as Postfix writes it; anything can be otherwise. */
function report(changes: Report = {}): string {
  const { action = 'failed', status = '5.1.1', recipient = ZOE, original = `Message-ID: ${ID}` } = changes;
  const { head = ['Return-Path: <>'], says = `<${recipient}>: unknown user` } = changes;
  const field = (name: string, value: string | null) => (value === null ? [] : [`${name}: ${value}`]);
  return [
    ...head,
    'From: MAILER-DAEMON@mx.example.org',
    'Message-ID: <bounce.1@mx.example.org>',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
    '',
    '--B',
    '',
    `Your mail could not be delivered. ${says}`,
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    ...field('Action', action),
    ...field('Status', status),
    '',
    ...(original === null ? [] : ['--B', 'Content-Type: text/rfc822-headers', '', `From: x@example.org`, original, '']),
    '--B--',
    '',
  ].join('\r\n');
}
/** As qmail and old gateways write it: no parts, the mail's header below. */
function plain(words: string, original = `Message-ID: ${ID}\r\nTo: ${ZOE}`): string {
  return `Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.org\r\nSubject: failure notice\r\n\r\n${words}\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n${original}\r\n\r\ntext\r\n`;
}
const BY_OURSELVES = [
  'Return-Path: <>',
  'Received: by mx.example.org (Postfix) id 4F; Sat, 21 Mar 2026 10:00:00 +0000',
];

describeDatabases('mail that comes back', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const table of [audit, bouncedAddress, reply, message, mailbox]) await database.db.delete(table);
  });

  async function answered(changes: Partial<typeof reply.$inferInsert> = {}): Promise<number> {
    const { db } = database;
    const row = await enqueue(db, aReply(await aMessage(db), { rfcMessageId: ID, recipient: ZOE }), AT);
    if (row === 'already') throw new Error('already there');
    const sentAt = new Date('2026-03-20T10:00:00Z');
    await db
      .update(reply)
      .set({ state: 'SENT', sentAt, ...changes })
      .where(eq(reply.id, row.id));
    return row.id;
  }
  /** Takes a mail in and records it as decided: a bounce when its form says so. */
  async function comes(raw: string, kind?: Kind): Promise<number> {
    const parsed = await parseMail(Buffer.from(raw));
    const told = automaticSigns(parsed.message)[0]?.kind ?? 'enquiry';
    const id = await aMessage(database.db, { parsed: storedMessage(parsed.message), receivedAt: AT });
    await database.db.transaction(async (tx) => {
      const [row] = await tx.select().from(message).where(eq(message.id, id));
      if (row) await recordReports(tx, row, kind ?? told, AT);
    });
    return id;
  }
  const marked = () => database.db.select().from(bouncedAddress);

  test('a failure that names our answer marks its address with status, bounce and answer', async () => {
    const replyId = await answered();
    const messageId = await comes(report());
    expect(await marked()).toEqual([{ address: ZOE, messageId, replyId, status: '5.1.1', at: AT }]);
    const [line] = await database.db.select().from(audit).where(eq(audit.action, 'reply.bounced'));
    expect(line).toMatchObject({ messageId, replyId, vacancy: 'HOI', detail: { status: '5.1.1', by: 'id' } });
  });

  test.each<[string, string]>([
    ['by its id without angle brackets', report({ original: 'Message-ID: intray.0a1b2c3d@example.org' })],
    ['by an id that is folded', report({ original: `Message-ID:\r\n ${ID}` })],
    ['by In-Reply-To', report({ original: null, head: ['Return-Path: <>', `In-Reply-To: ${ID}`] })],
    ['by References', report({ original: null, head: ['Return-Path: <>', `References: <other@example.net> ${ID}`] })],
    ['by the header below a plain report', plain(`<${ZOE}>:\r\n550 5.1.1 no mailbox here by that name`)],
    [
      'by the mail it carries',
      report({ original: null }).replace(
        '--B--',
        `--B\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: ${ID}\r\nSubject: HOI\r\n\r\ntext\r\n--B--`,
      ),
    ],
    ['though its action is not said', report({ action: null })],
    ['though the server gave up on a temporary status', report({ status: '4.4.7' })],
    [
      'though another spelling of the address failed first',
      report({ recipient: 'z.oe@mail.example.net', says: `<${ZOE}> does not exist` }),
    ],
  ])('an answer is matched %s', async (_, raw) => {
    await answered();
    await comes(raw);
    expect(await marked()).toMatchObject([{ address: ZOE }]);
  });

  test.each<[string, string]>([
    ['a mail that is only delayed', report({ action: 'delayed', status: '4.4.1' })],
    ['a status of class 4 without an action', report({ action: null, status: '4.2.2' })],
    [
      'a plain warning that names no failure',
      plain(`<${ZOE}>: the message could not be delivered yet, it is still being retried`),
    ],
    ['a mail that was delivered', report({ action: 'delivered', status: '2.1.5' })],
    ['another address: a sink for trials, or where mail is sent on to', report({ recipient: 'trial@example.org' })],
    ['a mail that is no answer, such as a digest', report({ original: 'Message-ID: <intray.digest@example.org>' })],
  ])('nobody is marked by a report on %s', async (_, raw) => {
    await answered();
    await comes(raw);
    expect(await marked()).toEqual([]);
  });

  test('a report without any id marks who was written to lately, when our own server made it', async () => {
    const replyId = await answered();
    const raw = report({ original: null, head: BY_OURSELVES });
    await comes(raw);
    expect(await marked()).toMatchObject([{ address: ZOE, replyId, status: '5.1.1' }]);
    await database.db.delete(bouncedAddress);
    const handedOn =
      'Received: from mx.example.org (localhost [127.0.0.1]) by mx.example.org with LMTP id 5; Sat, 21 Mar 2026 10:00:00 +0000';
    await comes(report({ original: null, head: ['Return-Path: <>', handedOn, ...BY_OURSELVES.slice(1)] }));
    expect(await marked()).toHaveLength(1);
  });

  test.each<[string, string[]]>([
    [
      'from another server',
      [
        'Return-Path: <>',
        'Received: from mx.example.org (evil.example.com [192.0.2.1]) by mx.example.org; Sat, 21 Mar 2026 10:00:00 +0000',
        ...BY_OURSELVES.slice(1),
      ],
    ],
    [
      'from a server that calls itself the own machine',
      [
        'Return-Path: <>',
        'Received: from [127.0.0.1] (evil.example.com [192.0.2.1]) by mx.example.org; Sat, 21 Mar 2026 10:00:00 +0000',
        ...BY_OURSELVES.slice(1),
      ],
    ],
    ['with a sender', ['Return-Path: <evil@example.com>', ...BY_OURSELVES.slice(1)]],
    ['of which nobody knows where it comes from', ['Return-Path: <>']],
  ])('a forged report without our id, %s, marks nobody', async (_, head) => {
    await answered();
    await comes(report({ original: null, head }));
    expect(await marked()).toEqual([]);
  });

  test('a report without any id marks nobody who was written to more than a week ago, or by name of another mail', async () => {
    await answered({ sentAt: new Date('2026-03-13T10:00:00Z') });
    await comes(report({ original: null, head: BY_OURSELVES }));
    await database.db.update(reply).set({ sentAt: AT });
    await comes(report({ original: 'Message-ID: <another@example.org>', head: BY_OURSELVES }));
    expect(await marked()).toEqual([]);
  });

  test('an address that a person writes to after all counts as good until it bounces again', async () => {
    const replyId = await answered();
    await comes(report());
    expect(await releaseAddress(database.db, ZOE)).toBe(true);
    expect(await releaseAddress(database.db, ZOE)).toBe(false);
    expect(await marked()).toEqual([]);
    await comes(report({ status: '5.2.2' }));
    expect(await marked()).toMatchObject([{ address: ZOE, replyId, status: '5.2.2' }]);
  });

  test('a refusal of the relay marks the address, and a later bounce says more', async () => {
    const replyId = await answered({ state: 'FAILED' });
    await recordRefusal(database.db, { id: replyId, recipient: ZOE }, '5.1.2', AT);
    expect(await marked()).toEqual([{ address: ZOE, messageId: null, replyId, status: '5.1.2', at: AT }]);
    const messageId = await comes(report());
    expect(await marked()).toMatchObject([{ messageId, status: '5.1.1' }]);
  });

  test('an answer of unknown fate is shown to have left by a bounce, a receipt and an answer to it; by nothing else', async () => {
    const replyId = await answered({ state: 'UNCERTAIN', sentAt: null });
    const proof = async () => (await proofsFor(database.db, [replyId])).get(replyId);
    await comes(report({ original: null, head: BY_OURSELVES }));
    await comes('From: zoe@example.net\r\nSubject: Re: HOI\r\nIn-Reply-To: <other@example.org>\r\n\r\nThank you\r\n');
    expect(await proof()).toBeUndefined();
    await comes(`From: zoe@example.net\r\nSubject: Re: HOI\r\nIn-Reply-To: ${ID}\r\n\r\nThank you\r\n`);
    expect(await proof()).toBe('answer');
    await database.db.delete(audit);
    await comes(report({ action: 'relayed', status: '2.1.9' }));
    expect(await proof()).toBe('report');
    await database.db.delete(audit);
    await comes(report({ action: 'delayed', status: '4.4.1' }));
    expect(await proof()).toBe('bounce');
    await database.db.delete(audit);
    await comes(`From: hoi.vacancy@example.org\r\nSubject: HOI\r\nMessage-ID: ${ID}\r\n\r\nour own\r\n`);
    expect(await proof()).toBe('answer');
    expect(await proofsFor(database.db, [])).toEqual(new Map());
  });

  test('a thread of thousands of ids, and a report without end, are read to a bound', async () => {
    await answered();
    const ids = Array.from({ length: 3_000 }, (_, n) => `<${n}@example.net>`).join('\r\n ');
    await comes(report({ head: ['Return-Path: <>', `References: ${ids}`], says: 'no such user '.repeat(50_000) }));
    expect(await marked()).toMatchObject([{ address: ZOE }]);
  });
});
