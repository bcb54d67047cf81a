// The bytes of an answer: the headers that keep machines from answering it, and nothing in them that a stranger wrote unless it is checked.
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { compose, type Draft, messageIdFor } from '../../src/mail/compose.ts';

const DRAFT: Draft = {
  from: { name: 'Organisation douanière exemple', address: 'hoi.vacancy@example.org' },
  to: ['zoe@example.net'],
  subject: 'HOI – Chef du service informatique\u00a0: nous avons bien reçu votre candidature',
  text: 'Bonjour Zoé,\n\n.\nà 24\u00a0h\u00a000\n',
  html: '<p>Bonjour Zoé,</p>',
  messageId: '<intray.abc@example.org>',
  answers: { messageId: '<mail-1@example.net>', references: ['<first@example.net>'], inReplyTo: [] },
  date: new Date('2026-03-22T22:48:12Z'),
};
const headersOf = (raw: Buffer) => raw.toString('latin1').split('\r\n\r\n')[0] ?? '';

describe('the headers', () => {
  test('say that a machine wrote it, to whom, and what it answers', async () => {
    const headers = headersOf(await compose(DRAFT));
    expect(headers).toContain('Auto-Submitted: auto-replied');
    expect(headers).toContain('X-Auto-Response-Suppress: All');
    expect(headers).toContain('Message-ID: <intray.abc@example.org>');
    expect(headers).toContain('In-Reply-To: <mail-1@example.net>');
    expect(headers).toMatch(/References: <first@example\.net>\s+<mail-1@example\.net>/);
    expect(headers).toContain('To: zoe@example.net');
    expect(headers).toContain('Date: Sun, 22 Mar 2026 22:48:12 +0000');
    expect(headers).toContain('MIME-Version: 1.0');
    expect(headers).toMatch(/Content-Type: multipart\/alternative/);
  });

  test('a digest is generated, and answers nothing', async () => {
    const headers = headersOf(await compose({ ...DRAFT, answers: null }));
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).not.toMatch(/In-Reply-To|References/);
  });

  test('a parser reads back what was written, in both parts', async () => {
    const mail = await simpleParser(await compose(DRAFT));
    expect(mail.subject).toBe(DRAFT.subject);
    expect(mail.from?.value).toEqual([DRAFT.from]);
    expect(mail.text).toBe(DRAFT.text);
    expect(mail.html).toContain('Bonjour Zoé,');
  });

  test('lines are at most 998 characters, ASCII, and end in CRLF only', async () => {
    const raw = (await compose({ ...DRAFT, text: `${'é'.repeat(5000)}\n` })).toString('latin1');
    expect(raw).toMatch(/^\p{ASCII}*$/u);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(999);
  });

  test('the same draft gives the same bytes', async () => {
    expect((await compose(DRAFT)).equals(await compose(DRAFT))).toBe(true);
  });
});

describe('what a stranger sent', () => {
  test('a Message-ID that is none is left out, and cannot add a header', async () => {
    for (const messageId of [
      '<a@b>\r\nBcc: x@example.net',
      'no brackets',
      '<two@a> <three@b>',
      '<é@example.net>',
      `<${'a'.repeat(300)}@b>`,
      '<>',
      '<a b@c>',
    ]) {
      const headers = headersOf(
        await compose({
          ...DRAFT,
          answers: { messageId, references: ['junk\r\nX: y', '<ok@example.net>'], inReplyTo: [] },
        }),
      );
      expect(headers).not.toMatch(/In-Reply-To|Bcc|^X:/m);
      expect(headers).toContain('References: <ok@example.net>');
    }
  });

  test('a Message-ID without its brackets gets them', async () => {
    expect(
      headersOf(await compose({ ...DRAFT, answers: { messageId: 'm@example.net', references: [], inReplyTo: [] } })),
    ).toContain('In-Reply-To: <m@example.net>');
  });

  test('where there are no references, what the mail answered stands for them', async () => {
    const headers = headersOf(
      await compose({
        ...DRAFT,
        answers: { messageId: '<m@b.example>', references: [], inReplyTo: ['<q@b.example>'] },
      }),
    );
    expect(headers).toMatch(/References: <q@b\.example>\s+<m@b\.example>/);
  });

  test('a thousand references become twelve: the first, the last ones, and the mail itself', async () => {
    const references = Array.from({ length: 1000 }, (_, i) => `<${i}@example.net>`);
    const headers = headersOf(
      await compose({ ...DRAFT, answers: { messageId: '<m@example.net>', references, inReplyTo: [] } }),
    );
    const field = /References: ([^:]*)\r\n\S+:/.exec(`${headers}\r\nEnd:`)?.[1] ?? '';
    const ids = field.match(/<[^>]+>/g) ?? [];
    expect(ids).toHaveLength(12);
    expect([ids[0], ids[10], ids[11]]).toEqual(['<0@example.net>', '<999@example.net>', '<m@example.net>']);
  });

  test('a line break in a subject or a name is a space', async () => {
    const mail = {
      ...DRAFT,
      subject: 'a\r\nBcc: x@example.net',
      from: { name: 'N\r\nBcc: y@example.net', address: 'hoi.vacancy@example.org' },
    };
    const headers = headersOf(await compose(mail));
    expect(headers).not.toMatch(/^Bcc/m);
    expect(headers).toContain('Subject: a Bcc: x@example.net');
  });

  test('one address stays one address, whatever it holds', async () => {
    const mail = await simpleParser(await compose({ ...DRAFT, to: ["o'brien+jobs@example.net"] }));
    expect(mail.to && !Array.isArray(mail.to) ? mail.to.value.map((each) => each.address) : []).toEqual([
      "o'brien+jobs@example.net",
    ]);
  });
});

test('an answer of more than 16 KB is a fault and not sent; a digest may be longer', async () => {
  const text = 'x'.repeat(17_000);
  await expect(compose({ ...DRAFT, text })).rejects.toThrow(/larger than/);
  expect((await compose({ ...DRAFT, text, answers: null })).length).toBeGreaterThan(17_000);
});

test('the Message-ID is the same for the same purpose, differs for another, and has the mailbox’s domain', () => {
  const of = (concerns: string, purpose: string, secret = 's') =>
    messageIdFor(secret, concerns, purpose, 'hoi.vacancy@example.org');
  expect(of('application:1', 'late')).toBe(of('application:1', 'late'));
  expect(
    new Set([
      of('application:1', 'late'),
      of('application:1', 'incomplete'),
      of('application:11', 'late'),
      of('application:1', 'late', 't'),
    ]).size,
  ).toBe(4);
  expect(of('application:1', 'late')).toMatch(/^<intray\.[0-9a-f]{40}@example\.org>$/);
});
