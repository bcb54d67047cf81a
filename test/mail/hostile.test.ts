// Mail that wants to cost too much or to smuggle something out: it is read as far as it can be, and nothing of it gets loose.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/mail/compose.ts';
import { parseMail } from '../../src/mail/parse.ts';
import { isOverwrapped, reduced, WRAPPING } from '../../src/mail/reduce.ts';
import { hostileMails, WORDS } from './hostile-mails.ts';

// A tenth of the size is far beyond every bound; the whole sizes are measured by bench/replay.ts.
const mails = hostileMails(0.1);
/** Tricks that leave nothing to read: the words are not in them, or lie deeper than anything is opened. */
const WORDLESS =
  /^(?:2,000 levels|60 attached|10 MB of HTML in|a text of 10 MB|a text of 300,000|a text of one|a text of 2 MB|an empty|quoted-printable|a charset that is wrong|format flowed|bare line|only a header|nothing|one line|random)/;

describe.each(mails)('$name', ({ name, raw }) => {
  test('is a message within bounds, with the words a person wrote', async () => {
    const { message, files } = await parseMail(raw);
    expect(message.text.length).toBeLessThanOrEqual(200_000);
    expect(message.subject.length).toBeLessThanOrEqual(998);
    expect(files.length).toBeLessThanOrEqual(100);
    expect(message.to.length + message.cc.length).toBeLessThanOrEqual(2_000);
    expect(message.references.length).toBeLessThanOrEqual(200);
    expect(message.headers.reduce((sum, h) => sum + h.value.length, 0)).toBeLessThanOrEqual(WRAPPING.header * 4);
    expect(message.links.length).toBeLessThanOrEqual(100);
    if (!WORDLESS.test(name)) expect(message.text).toContain(WORDS);
  });

  test('leaves no line break, control or bidi mark where one could do harm', async () => {
    const { message } = await parseMail(raw);
    const shown = [
      message.subject,
      message.messageId ?? '',
      ...message.references,
      ...message.inReplyTo,
      ...message.deliveredTo,
      ...[...message.from, ...message.replyTo, ...message.to.slice(0, 5)].flatMap((a) => [a.name, a.address]),
      ...message.attachments.map((a) => a.filename ?? ''),
      ...message.headers.flatMap((h) => h.value),
    ];
    for (const text of shown) expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    for (const { filename } of message.attachments) expect(filename ?? '').not.toMatch(/[/\\]|^\.\.?$/);
  });

  test('gets nothing into the header of an answer', async () => {
    const { message } = await parseMail(raw);
    const answer = await compose({
      from: { name: 'Organisation', address: 'hoi.vacancy@wcoomd.org' },
      to: ['nadia@example.org'],
      subject: 'HOI',
      text: 'x',
      html: '<p>x</p>',
      messageId: '<ours@wcoomd.org>',
      answers: message,
      date: new Date(0),
    });
    const head = answer.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
    expect(head).not.toMatch(/victim|^bcc:|v@example\.net/im);
    expect(answer.length).toBeLessThanOrEqual(16 * 1024);
  });
});

describe('what is cut before it is parsed', () => {
  const named = (name: string) => {
    const found = mails.find((mail) => mail.name === name);
    if (!found) throw new Error(`no mail ${name}`);
    return found.raw;
  };
  test("a person's mail is left alone", () => {
    for (const file of readdirSync('seeds/mail').filter((name) => name.endsWith('.eml')))
      expect(isOverwrapped(readFileSync(`seeds/mail/${file}`)), file).toBe(false);
  });
  test('parts beyond the bound go, the first stay', () => {
    const parts = Array.from({ length: 1_500 }, (_, i) => `--B\r\n\r\npart ${i}.\r\n`).join('');
    const raw = Buffer.from(
      `From: a@example.org\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${parts}--B--\r\n`,
    );
    expect(isOverwrapped(raw)).toBe(true);
    const text = reduced(raw).toString();
    expect(text.match(/^--B\r$/gm)).toHaveLength(WRAPPING.parts);
    expect(text).toContain('part 0.');
    expect(text).not.toContain('part 500.');
  });
  test('dashes in a text are no parts', () => {
    const raw = Buffer.from(`From: a@example.org\r\n\r\n${'-- x\r\n'.repeat(2_000)}the end\r\n`);
    expect(isOverwrapped(raw)).toBe(true);
    expect(reduced(raw).equals(raw)).toBe(true);
  });
  test('a second From is seen however far down the header it hides', async () => {
    const padding = Array.from({ length: 20_000 }, (_, i) => `X-${i}: ${'y'.repeat(40)}`).join('\r\n');
    const raw = Buffer.from(`From: a@example.org\r\n${padding}\r\nFrom: b@example.org\r\nSubject: x\r\n\r\ntext`);
    const { message } = await parseMail(raw);
    expect(message.fromFields).toBe(2);
    expect(message.subject).toBe('x');
    expect(reduced(raw).length).toBeLessThan(WRAPPING.header);
  });
  test('of too many references the last stay, which the mail answers', async () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => `<r${i}@example.org>`);
    const { message } = await parseMail(
      Buffer.from(`From: a@example.org\r\nReferences: ${ids.join('\r\n ')}\r\n\r\ntext`),
    );
    expect(message.references.at(-1)).toBe('<r49999@example.org>');
  });
  test('a million lines are all that is read', () => {
    const raw = Buffer.from(`From: a@example.org\r\n\r\n${'\n'.repeat(1_200_000)}`);
    expect(isOverwrapped(raw)).toBe(true);
    expect(reduced(raw).length).toBeLessThan(1_000_100);
    expect(named('nothing at all').length).toBe(0);
  });
});

describe('mail built wrongly is still read', () => {
  const text = async (...lines: string[]) => (await parseMail(Buffer.from(lines.join('\r\n'), 'latin1'))).message.text;
  const html = '<style>p{}</style><p>Bonjour,</p><p>ma candidature</p>';
  test.each(['mixed', 'alternative', 'related'])('HTML that stands alone in multipart/%s', async (type) => {
    const body = ['', '--B', 'Content-Type: text/html', '', html, '--B--', ''];
    expect(await text('From: a@example.org', `Content-Type: multipart/${type}; boundary=B`, ...body)).toBe(
      'Bonjour,\n\nma candidature',
    );
  });
  test('HTML beside a plain part that only says to look at it', async () => {
    const parts = [
      '',
      '--B',
      '',
      'View this mail in a browser.',
      '--B',
      'Content-Type: text/html',
      '',
      html.repeat(4),
      '--B--',
      '',
    ];
    expect(await text('From: a@example.org', 'Content-Type: multipart/alternative; boundary=B', ...parts)).toMatch(
      /^Bonjour,[\s\S]*View this mail in a browser\.$/,
    );
  });
  test('the plain part is taken where it says the same', async () => {
    const parts = ['', '--B', '', 'Bonjour, ma candidature', '--B', 'Content-Type: text/html', '', html, '--B--', ''];
    expect(await text('From: a@example.org', 'Content-Type: multipart/alternative; boundary=B', ...parts)).toBe(
      'Bonjour, ma candidature',
    );
  });
  test.each([
    ['UTF-8 called Latin-1', 'Content-Type: text/plain; charset=iso-8859-1', 'été – œuvre'],
    ['UTF-8 called nothing', 'X-Nothing: said', 'été – œuvre'],
  ])('%s', async (_, header, words) => {
    expect(await text('From: a@example.org', header, '', Buffer.from(words).toString('latin1'))).toBe(words);
  });
  test.each([
    ['Latin-1 called UTF-8', 'Content-Type: text/plain; charset=utf-8'],
    ['Latin-1 called plain text', 'Content-Type: text/plain'],
  ])('%s', async (_, header) => {
    expect(await text('From: a@example.org', header, '', 'une candidature étudiée')).toBe('une candidature étudiée');
  });
  test('words that only look like a mishap stay', async () => {
    expect(await text('From: a@example.org', 'Content-Type: text/plain; charset=iso-8859-1', '', 'SÃO PAULO é')).toBe(
      'SÃO PAULO é',
    );
  });
  test('a mail that was passed on twice has the papers and the writer of the innermost', async () => {
    const inner = 'From: Nadia <nadia@example.org>\r\nSubject: mine\r\nContent-Type: text/plain\r\n\r\nMy application.';
    const wrap = (from: string, boundary: string, mail: string) =>
      `From: ${from}\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--${boundary}--\r\n`;
    const raw = Buffer.from(wrap('c@example.net', 'C', wrap('b@example.net', 'B', inner)));
    const { message } = await parseMail(raw);
    expect(message.attachedMails.map((mail) => mail.from?.address)).toEqual(['nadia@example.org', 'b@example.net']);
  });
});

test('200 sample mails, each broken by chance, are messages all the same', async () => {
  const seed = Number(process.env.TEST_FUZZ_SEED ?? Date.now() % 1_000_000);
  const rounds = Number(process.env.TEST_FUZZ_ROUNDS ?? 200);
  console.info(`hostile mail: ${rounds} mutations with TEST_FUZZ_SEED=${seed}`);
  const chance = chanceFrom(seed);
  const samples = readdirSync('seeds/mail')
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(`seeds/mail/${name}`))
    .filter((raw) => raw.length < 60_000);
  for (let round = 0; round < rounds; round++) {
    const raw = mutated(samples[Math.floor(chance() * samples.length)] ?? Buffer.alloc(0), chance);
    const { message } = await parseMail(raw).catch((error: Error) => {
      throw new Error(`round ${round} of seed ${seed}: ${error.message}`, { cause: error });
    });
    expect(message.subject, `round ${round} of seed ${seed}`).not.toMatch(/[\r\n]/);
  }
});

/** The same seed gives the same chances (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes flipped, an end cut off, a piece doubled, taken out or put elsewhere, header lines in another order. */
function mutated(raw: Buffer, chance: () => number): Buffer {
  let out = Buffer.from(raw);
  const place = () => Math.floor(chance() * out.length);
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times--) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
    switch (Math.floor(chance() * 6)) {
      case 0:
        for (let i = 0; i < 50; i++)
          out[chance() < 0.5 ? place() : Math.floor(chance() * 2_000)] = Math.floor(chance() * 256);
        break;
      case 1:
        out = out.subarray(0, to);
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, to), out.subarray(from)]);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, from), out.subarray(to)]);
        break;
      case 4: {
        const [head = '', ...body] = out.toString('latin1').split('\r\n\r\n');
        const lines = head.split('\r\n').sort(() => chance() - 0.5);
        out = Buffer.from([lines.join('\r\n'), ...body].join('\r\n\r\n'), 'latin1');
        break;
      }
      default:
        out = Buffer.concat([out.subarray(0, from), out.subarray(to), out.subarray(from, to)]);
    }
  }
  return Buffer.from(out);
}
