import { describe, expect, test } from 'vitest';
import { parseMail, sha256 } from '../../src/mail/parse.ts';

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8');
const simple = (...headers: string[]) =>
  mail(...headers, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', 'Bonjour', '');

describe('what a raw mail says', () => {
  test('names and subjects are decoded, addresses lower-cased', async () => {
    const { message } = await parseMail(
      simple(
        'From: =?utf-8?Q?Zo=C3=A9?= <Zoe@Example.ORG>',
        'Subject: =?utf-8?B?Q2FuZGlkYXR1cmUg4oCTIENhZsOp?=',
        'Message-ID: <a@b>',
      ),
    );
    expect(message).toMatchObject({
      from: [{ name: 'Zoé', address: 'zoe@example.org' }],
      subject: 'Candidature – Café',
      messageId: '<a@b>',
      text: 'Bonjour',
    });
  });
  test('line ends of old Macs are line ends', async () => {
    const raw = simple('From: zoe@example.org', 'Subject: Candidature').toString().replaceAll('\r\n', '\r');
    expect((await parseMail(Buffer.from(raw))).message).toMatchObject({ subject: 'Candidature', text: 'Bonjour' });
  });
  test('two From fields are both seen', async () => {
    const { message } = await parseMail(simple('From: a@example.org', 'From: b@example.org'));
    expect(message.fromFields).toBe(2);
    expect(message.from.map((a) => a.address)).toEqual(['a@example.org', 'b@example.org']);
  });
  test('a group is its members', async () => {
    const { message } = await parseMail(simple('From: People: a@example.org, b@example.org;'));
    expect(message.from).toHaveLength(2);
  });
  test('a line break hidden in a subject or name becomes a space', async () => {
    const { message } = await parseMail(
      simple(
        'From: =?utf-8?Q?A=0D=0ABcc:_x@y?= <a@example.org>',
        'Subject: =?utf-8?Q?Hello=0D=0ABcc:_victim@example.org?=',
      ),
    );
    expect(message.subject).toBe('Hello Bcc: victim@example.org');
    expect(message.from[0]?.name).not.toMatch(/[\r\n]/);
  });
  test('the null return path is told from a missing one', async () => {
    expect((await parseMail(simple('Return-Path: <>', 'From: a@example.org'))).message.returnPath).toBe('');
    expect((await parseMail(simple('From: a@example.org'))).message.returnPath).toBeNull();
  });
  test.each([
    ['Fri, 20 Mar 2026 10:12:04 +0100 (CET)', '2026-03-20T09:12:04.000Z'],
    ['sometime soon', undefined],
    ['Fri, 20 Mar 1926 10:12:04 +0100', undefined],
  ])('Date "%s" is %s', async (value, instant) => {
    expect((await parseMail(simple('From: a@example.org', `Date: ${value}`))).message.date?.toISOString()).toBe(
      instant,
    );
  });
  test('controls and bidi marks leave the text', async () => {
    const { message } = await parseMail(
      mail('From: a@example.org', 'Content-Type: text/plain; charset=utf-8', '', 'a\u0000b\u202Ec\td'),
    );
    expect(message.text).toBe('abc\td');
  });
});

describe('the files of a mail', () => {
  const boundary = (...parts: string[]) =>
    mail(
      'From: a@example.org',
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      ...parts.flatMap((p) => ['--B', p]),
      '--B--',
      '',
    );
  const part = (type: string, name: string, content = 'content') =>
    `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`;

  test('come with content, hash and a name that is no path', async () => {
    const { message, files } = await parseMail(boundary(part('application/pdf', '../../etc/CV\u202Efdp.pdf', 'pdf!')));
    expect(files.map((f) => f.content.toString())).toEqual(['pdf!']);
    expect(message.attachments).toMatchObject([
      { filename: 'CVfdp.pdf', mediaType: 'application/pdf', size: 4, sha256: sha256('pdf!') },
    ]);
  });
  test('signatures, calendars and cards are no documents', async () => {
    const { message } = await parseMail(
      boundary(
        part('application/pkcs7-signature', 'smime.p7s'),
        part('text/calendar', 'invite.ics'),
        part('text/vcard', 'me.vcf'),
      ),
    );
    expect(message.attachments).toEqual([]);
    expect(message.partTypes).toContain('text/calendar');
  });
  test('a picture shown in the text is no document, the same picture attached is', async () => {
    const html = 'Content-Type: text/html\r\n\r\n<img src="cid:logo@x"> <a href="https://example.org/cv.pdf">CV</a>';
    const shown = 'Content-Type: image/png\r\nContent-ID: <logo@x>\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA';
    const { message } = await parseMail(boundary(html, shown, part('image/png', 'photo.png')));
    expect(message.attachments.map((a) => a.filename)).toEqual(['photo.png']);
    expect(message.links).toEqual(['https://example.org/cv.pdf']);
  });
  test('an attached mail is opened: its files are found, and who wrote it', async () => {
    const inner = boundary(part('application/pdf', 'CV.pdf', 'cv'))
      .toString()
      .replace('From: a@example.org', 'From: Nadia <nadia@example.org>')
      .replaceAll('--B', '--I')
      .replace('boundary=B', 'boundary=I');
    const { message } = await parseMail(
      boundary(
        `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="Application.eml"\r\n\r\n${inner}`,
      ),
    );
    expect(message.attachments).toMatchObject([{ filename: 'CV.pdf', container: 'Application.eml' }]);
    expect(message.attachedMails).toMatchObject([
      { from: { name: 'Nadia', address: 'nadia@example.org' }, subject: 'x' },
    ]);
  });
  test('the content hash is the same for one mail by two routes, and another for other content', async () => {
    const one = boundary(part('application/pdf', 'CV.pdf'));
    const relayed = Buffer.concat([Buffer.from('Received: from a by b; Fri, 20 Mar 2026 10:12:04 +0100\r\n'), one]);
    const other = boundary(part('application/pdf', 'CV.pdf', 'newer'));
    const [a, b, c] = await Promise.all(
      [one, relayed, other].map(async (raw) => (await parseMail(raw)).message.contentHash),
    );
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });
});

test('a delivery report says what happened to which mail of ours', async () => {
  const raw = mail(
    'Return-Path: <>',
    'From: mailer-daemon@example.org',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Not delivered.',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx',
    '',
    'Final-Recipient: rfc822; Nadia@example.org',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--B',
    'Content-Type: text/rfc822-headers',
    '',
    'Message-ID: <intray.1@wcoomd.org>',
    'Subject: x',
    '',
    '--B--',
    '',
  );
  const { message } = await parseMail(raw);
  expect(message.report).toEqual({
    action: 'failed',
    status: '5.1.1',
    recipient: 'nadia@example.org',
    originalMessageId: '<intray.1@wcoomd.org>',
  });
  expect(message.attachments).toEqual([]);
});

describe('mail that is hardly one', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0)],
    ['bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
    ['a multipart without its boundary', mail('Content-Type: multipart/mixed', '', 'text')],
    ['a charset that does not exist', mail('Content-Type: text/plain; charset=klingon', '', 'text')],
    [
      'base64 that is none',
      mail('Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: base64', '', '!!!! not base64'),
    ],
  ])('%s is a message all the same', async (_, raw) => {
    expect((await parseMail(raw)).message.fromFields).toBe(0);
  });
});
