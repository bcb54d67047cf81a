// Mails that want to cost too much or to get something out: each named for its one trick. Generated, never kept as files.

export interface Hostile {
  name: string;
  raw: Buffer;
}

/**
 * @param scale 1 for the sizes as they are named; smaller for a quick look
 */
export function hostileMails(scale = 1): Hostile[] {
  const n = (count: number) => Math.max(2, Math.round(count * scale));
  const html = (body: string) => mail([...HEAD, 'Content-Type: text/html; charset=utf-8'], body);
  const plain = (body: string, headers: string[] = []) =>
    mail(HEAD.concat('Content-Type: text/plain; charset=utf-8', headers), body);
  const all: [string, Buffer][] = [
    [
      '1,500 parts',
      multipart(
        'B',
        Array.from({ length: n(1500) }, (_, i) => textPart(i === 0 ? WORDS : `part ${i}`)),
      ),
    ],
    [
      '1,500 attachments',
      multipart('B', [
        textPart(WORDS),
        ...Array.from({ length: n(1500) }, (_, i) => filePart(`f${i}.txt`, `content ${i}`)),
      ]),
    ],
    ['60 levels of multipart', nestedMultipart(60)],
    ['2,000 levels of multipart', nestedMultipart(n(2000))],
    ['60 attached mails in one another', nestedMail(60)],
    [
      '3 MB of headers',
      plain(
        WORDS,
        Array.from({ length: n(30_000) }, (_, i) => `X-Pad-${i}: ${'x'.repeat(90)}`),
      ),
    ],
    ['a header line of 2 MB', plain(WORDS, [`X-Long: ${'x'.repeat(n(2_000_000))}`])],
    ['a folded header of 2 MB', plain(WORDS, [`X-Long: a${'\r\n '.padEnd(40, 'y').repeat(n(50_000))}`])],
    [
      '300,000 one-letter headers',
      plain(
        WORDS,
        Array.from({ length: n(300_000) }, () => 'X: y'),
      ),
    ],
    [
      '50,000 recipients',
      plain(WORDS, [`Cc: ${Array.from({ length: n(50_000) }, (_, i) => `p${i}@example.org`).join(',\r\n ')}`]),
    ],
    [
      '50,000 Cc headers',
      plain(
        WORDS,
        Array.from({ length: n(50_000) }, (_, i) => `Cc: p${i}@example.org`),
      ),
    ],
    [
      '100,000 references',
      plain(WORDS, [
        `References: ${Array.from({ length: n(100_000) }, (_, i) => `<r${i}@example.org>`).join('\r\n ')}`,
      ]),
    ],
    [
      '20,000 Received headers',
      plain(
        WORDS,
        Array.from(
          { length: n(20_000) },
          () => 'Received: from a.example by b.example; Fri, 20 Mar 2026 09:00:00 +0000',
        ),
      ),
    ],
    [
      'a subject of 50,000 encoded words',
      mail([FROM, TO, DATE, `Subject: ${'=?utf-8?B?QXBwbGljYXRpb24=?=\r\n '.repeat(n(50_000))}x`], WORDS),
    ],
    [
      'a subject of 50,000 open encoded words',
      mail([FROM, TO, DATE, `Subject: ${'=?utf-8?Q?=?='.repeat(n(50_000))}`], WORDS),
    ],
    [
      'a name of 50,000 open quotes',
      mail([`From: ${'"<('.repeat(n(50_000))} <nadia@example.org>`, TO, SUBJECT], WORDS),
    ],
    ['a From of 30,000 brackets', mail([`From: ${'<'.repeat(n(30_000))}nadia@example.org`, TO, SUBJECT], WORDS)],
    [
      'groups in groups',
      mail([`From: ${'g:'.repeat(n(20_000))}nadia@example.org${';'.repeat(n(20_000))}`, TO, SUBJECT], WORDS),
    ],
    ['a comment of 100,000 brackets', mail([FROM, TO, SUBJECT, `Date: ${'('.repeat(n(100_000))}`], WORDS)],
    [
      'a boundary parameter in 20,000 pieces',
      mail(
        [
          ...HEAD,
          `Content-Type: multipart/mixed; ${Array.from({ length: n(20_000) }, (_, i) => `boundary*${i}=b`).join(';\r\n ')}`,
        ],
        WORDS,
      ),
    ],
    ['10 MB of HTML in 100,000 nested tables', html('<table><tr><td>x'.repeat(n(600_000)))],
    ['10 MB of nested div', html(`<p>${WORDS}</p>${'<div>'.repeat(n(2_000_000))}`)],
    ['a wide HTML of 10 MB', html(`<p>${WORDS}</p>${'<b>x</b> '.repeat(n(1_100_000))}`)],
    ['HTML of one long unclosed tag', html(`<p>${WORDS}</p><a href="${'x'.repeat(n(5_000_000))}`)],
    ['HTML of 500,000 open angles', html(`<p>${WORDS}</p>${'<'.repeat(n(500_000))}`)],
    ['HTML of 300,000 unclosed comments', html(`<p>${WORDS}</p>${'<!--'.repeat(n(300_000))}`)],
    ['HTML with 200,000 entities', html(`<p>${WORDS}</p>${'&amp;#x26;&nbsp;'.repeat(n(200_000))}`)],
    [
      'HTML with a table of 300,000 cells',
      html(`<p>${WORDS}</p><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(n(150_000))}`),
    ],
    ['HTML with 200,000 links', html(`<p>${WORDS}</p>${'<a href="https://example.org/a">a</a>'.repeat(n(200_000))}`)],
    ['a text of 10 MB in one line', plain('x'.repeat(n(10_000_000)))],
    ['a text of 5 MB of line breaks', plain(`${WORDS}\r\n${'\r\n'.repeat(n(2_500_000))}`)],
    ['a text of 5 MB of spaces', plain(`${WORDS}\r\n${' '.repeat(n(5_000_000))}x`)],
    ['a text of 300,000 addresses', plain('a@a.example '.repeat(n(300_000)))],
    ['a text of one address of 2 MB', plain(`${'a.'.repeat(n(1_000_000))}@b`)],
    ['a text of 2 MB of header lines', plain('From: a\r\nSent: b\r\n'.repeat(n(100_000)))],
    ['a text of 2 MB of quote marks', plain('> '.repeat(n(1_000_000)))],
    ['a text of 2 MB that begins On', plain('On a '.repeat(n(400_000)))],
    ['500,000 lines of dashes', plain(`${WORDS}\r\n${'--x\r\n'.repeat(n(500_000))}`)],
    ['500,000 empty parts', mail([...HEAD, MIXED], `--B\r\n\r\n${WORDS}\r\n${'--B\r\n'.repeat(n(500_000))}`)],
    ['a multipart without its boundary', mail([...HEAD, 'Content-Type: multipart/mixed'], `--B\r\n\r\n${WORDS}`)],
    ['an empty multipart', mail([...HEAD, MIXED], '--B--\r\n')],
    [
      'a multipart cut off',
      mail([...HEAD, MIXED], `--B\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--B\r\nContent-Type: appl`),
    ],
    [
      'a boundary that is empty',
      mail([...HEAD, 'Content-Type: multipart/mixed; boundary=""'], `--\r\n\r\n${WORDS}\r\n----\r\n`),
    ],
    [
      'base64 that is none',
      multipart('B', [
        textPart(WORDS),
        `Content-Type: application/pdf; name="cv.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!! this is not base64 ====\r\nAAA`,
      ]),
    ],
    [
      'base64 of 8 MB in lines of one letter',
      multipart('B', [
        textPart(WORDS),
        `Content-Type: application/pdf; name="cv.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${'A\r\n'.repeat(n(2_500_000))}`,
      ]),
    ],
    [
      'quoted-printable of 4 MB in one line',
      mail(
        [...HEAD, 'Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable'],
        '=41='.repeat(n(1_000_000)),
      ),
    ],
    [
      'uuencode in the text',
      plain(`${WORDS}\r\nbegin 644 cv.pdf\r\n${'M'.padEnd(61, '!').concat('\r\n').repeat(n(30_000))}end\r\n`),
    ],
    ['NUL bytes everywhere', plain(`${WORDS}\r\n${'\0a\0'.repeat(n(300_000))}`, ['X-Nul: a\0b'])],
    ['a charset that does not exist', mail([...HEAD, 'Content-Type: text/plain; charset=klingon-8'], WORDS)],
    ['a charset that is wrong', mail([...HEAD, 'Content-Type: text/plain; charset=utf-16'], WORDS)],
    ['UTF-7', mail([...HEAD, 'Content-Type: text/plain; charset=utf-7'], `${WORDS} +AOk-`.repeat(n(2000)))],
    [
      'format flowed of 3 MB',
      mail([...HEAD, 'Content-Type: text/plain; format=flowed; delsp=yes'], 'a \r\n'.repeat(n(800_000))),
    ],
    ['two From', plain(WORDS, ['From: "Other" <other@example.net>'])],
    [
      'a line break hidden in a subject',
      mail([FROM, TO, DATE, 'Subject: =?utf-8?Q?Application=0D=0ABcc:_victim@example.net?='], WORDS),
    ],
    [
      'a line break hidden in a name',
      mail(['From: =?utf-8?Q?Nadia=0D=0ABcc:_victim@example.net?= <nadia@example.org>', TO, SUBJECT, DATE], WORDS),
    ],
    [
      'a line break hidden in Message-ID and References',
      mail(
        [
          ...HEAD.filter((h) => !h.startsWith('Message-ID')),
          'Message-ID: <a\rBcc: v@example.net>',
          'References: <a\nb@c>',
        ],
        WORDS,
      ),
    ],
    [
      'names that are paths or turn about',
      multipart('B', [
        textPart(WORDS),
        filePart('../../etc/passwd', 'x'),
        filePart('cv\u202Efdp.exe', 'y'),
        filePart('C:\\a\\cv.txt', 'z'),
      ]),
    ],
    ['a file name of 1 MB', multipart('B', [textPart(WORDS), filePart('n'.repeat(n(1_000_000)), 'x')])],
    ['bare line feeds and returns', Buffer.from(`${HEAD.join('\n')}\nContent-Type: text/plain\r\rno\n\n${WORDS}`)],
    ['only a header', Buffer.from(HEAD.join('\r\n'))],
    ['nothing at all', Buffer.alloc(0)],
    ['one line break', Buffer.from('\r\n')],
    ['no header', Buffer.from(`\r\n\r\n${WORDS}`)],
    ['random bytes', Buffer.from(Array.from({ length: n(500_000) }, (_, i) => (i * 7919 + (i >> 3)) % 256))],
    [
      'all of it: 3 MB of headers over 1,500 parts',
      Buffer.concat([
        Buffer.from(`${Array.from({ length: n(30_000) }, (_, i) => `X-Pad-${i}: ${'x'.repeat(90)}`).join('\r\n')}\r\n`),
        multipart(
          'B',
          Array.from({ length: n(1500) }, (_, i) => textPart(i === 0 ? WORDS : `part ${i}`)),
        ),
      ]),
    ],
  ];
  return all.map(([name, raw]) => ({ name, raw }));
}

/** What a person wrote in it, where the trick leaves room for words. */
export const WORDS = 'Dear members of the committee, please find my application.';
const FROM = 'From: Nadia Okafor <nadia@example.org>';
const TO = 'To: hoi.vacancy@wcoomd.org';
const SUBJECT = 'Subject: Application: Head of Information Technology';
const DATE = 'Date: Fri, 20 Mar 2026 10:12:04 +0100';
const HEAD = [FROM, TO, SUBJECT, DATE, 'Message-ID: <hostile@example.org>', 'MIME-Version: 1.0'];
const MIXED = 'Content-Type: multipart/mixed; boundary="B"';

function mail(headers: string[], body: string): Buffer {
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}\r\n`, 'utf8');
}

function multipart(boundary: string, parts: string[]): Buffer {
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return mail([...HEAD, `Content-Type: multipart/mixed; boundary="${boundary}"`], `${body}--${boundary}--`);
}

function textPart(text: string): string {
  return `Content-Type: text/plain\r\n\r\n${text}`;
}

function filePart(name: string, content: string): string {
  return `Content-Type: text/plain; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}`;
}

function nestedMultipart(levels: number): Buffer {
  let body = textPart(WORDS);
  for (let i = levels; i > 0; i--)
    body = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${body}\r\n--b${i}--`;
  return Buffer.from(`${HEAD.join('\r\n')}\r\n${body}\r\n`);
}

function nestedMail(levels: number): Buffer {
  let body = `${HEAD.join('\r\n')}\r\nContent-Type: text/plain\r\n\r\n${WORDS}`;
  for (let i = levels; i > 0; i--)
    body = `${HEAD.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary="m${i}"\r\n\r\n--m${i}\r\nContent-Type: message/rfc822\r\n\r\n${body}\r\n--m${i}--`;
  return Buffer.from(body);
}
