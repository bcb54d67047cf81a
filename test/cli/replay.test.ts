// `intray replay` as it is called: what it prints for the sample mails, and that each mail gets its line whatever happens.
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openOutput, progressBar } from '../../src/cli/output.ts';
import { type ReplayWorld, replay } from '../../src/cli/replay.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { openReader, type Reader } from '../../src/documents/reader.ts';
import { COMPLETENESS, DISPOSITIONS, FLAGS, KINDS, SUPPRESSIONS, TEMPLATES } from '../../src/domain/disposition.ts';
import { READ_STATUSES, ROLES } from '../../src/domain/documents.ts';
import { loadTemplates } from '../../src/templates/templates.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const { vacancies } = readVacancies(path.join(seeds, 'vacancies'));
const templates = loadTemplates();
const NOW = new Date('2026-03-01T12:00:00Z');

let folder: string;
let reader: Reader;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intray-replay-'));
  reader = openReader({ processes: 2, log: { warn: () => undefined } });
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

interface Given {
  json?: boolean;
  mailbox?: string;
  now?: Date;
  replies?: string;
  reader?: ReplayWorld['reader'];
  /** Called when the mails are listed and none is read yet. */
  listed?: () => void;
  /** Lines after which nobody reads any more. */
  readers?: number;
}

async function run(paths: string[], given: Given = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        if (name === 'stdout' && written.stdout.split('\n').length > (given.readers ?? Number.POSITIVE_INFINITY))
          return done(Object.assign(new Error('nobody reads'), { code: 'EPIPE' }));
        written[name] += chunk;
        done();
      },
    });
  const streams = { stdout: sink('stdout'), stderr: sink('stderr') };
  const json = given.json ?? true;
  const exit = await replay(
    paths,
    { json, mailbox: given.mailbox ?? null, now: given.now ?? NOW, replies: given.replies ?? null },
    {
      vacancies,
      organisation: { en: 'World Customs Organization', fr: 'Organisation mondiale des douanes' },
      reader: given.reader ?? reader,
      templates,
      output: openOutput(json, streams),
      progress: (total, what) => {
        given.listed?.();
        return progressBar(total, what, streams.stderr);
      },
    },
  );
  const lines = json
    ? written.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
  return { exit, lines, ...written };
}

async function put(name: string, ...lines: string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, lines.join('\r\n'));
  return file;
}
const plain = (...headers: string[]) => [
  ...headers,
  'Content-Type: text/plain; charset=utf-8',
  '',
  'When does it close?',
  '',
];

const time = z.iso.datetime();
const nullable = <T extends z.ZodType>(type: T) => type.nullable();
/** The contract of a line: these fields, of these types; more may be added. */
const LINE = z.looseObject({
  file: z.string().min(1),
  messageId: nullable(z.string()),
  from: z.string(),
  subject: z.string(),
  mailbox: nullable(z.string()),
  vacancy: nullable(z.string()),
  receivedAt: time,
  receivedBy: z.enum(['internaldate', 'received-header', 'date-header']),
  kind: z.enum(KINDS),
  candidate: nullable(z.object({ name: z.string(), address: z.string() })),
  subjectCheck: z.object({
    status: z.enum(['clear', 'unclear', 'missing', 'other-vacancy']),
    vacancy: nullable(z.string()),
  }),
  deadline: z.object({
    status: z.enum(['on-time', 'late', 'grace', 'none']),
    closesAt: nullable(time),
    marginSeconds: nullable(z.number().int()),
  }),
  documents: z.array(
    z.looseObject({
      filename: nullable(z.string()),
      role: z.enum(ROLES),
      mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
      status: z.enum(READ_STATUSES),
      language: nullable(z.string()),
      pages: nullable(z.number().int()),
      characters: z.number().int(),
      sha256: z.string().regex(/^[\da-f]{64}$/),
      reason: nullable(z.string()),
    }),
  ),
  completeness: nullable(z.enum(COMPLETENESS)),
  criteria: z.array(
    z.looseObject({
      id: z.string(),
      status: z.enum(['evidenced', 'partial', 'not-found']),
      evidence: z.array(
        z.looseObject({ filename: nullable(z.string()), page: nullable(z.number().int()), quote: z.string().min(1) }),
      ),
    }),
  ),
  reply: nullable(
    z.object({
      template: z.enum(TEMPLATES),
      language: z.enum(['en', 'fr', 'both']),
      to: z.string().includes('@'),
      subject: z.string().min(1),
    }),
  ),
  replySuppressed: nullable(z.enum(SUPPRESSIONS)),
  flags: z.array(z.enum(FLAGS)),
  disposition: z.enum(DISPOSITIONS),
});

describe('the sample mails', () => {
  let result: Awaited<ReturnType<typeof run>>;
  const replies = () => path.join(folder, 'replies');
  beforeAll(async () => {
    result = await run([path.join(seeds, 'mail')], { replies: replies() });
  }, 120_000);

  test('each is a line with every field of the contract', async () => {
    const mails = (await readdir(path.join(seeds, 'mail'))).filter((name) => name.endsWith('.eml'));
    expect(result.lines.map((line) => path.basename(line.file)).sort()).toEqual(mails.sort());
    for (const line of result.lines) expect(LINE.safeParse(line).error?.issues ?? [], line.file).toEqual([]);
    expect(result.exit).toBe(0);
    expect(result.stderr).toBe('');
  });
  test('they come in the order they were received', () => {
    const times = result.lines.map((line) => line.receivedAt);
    expect(times).toEqual([...times].sort());
  });
  test('what was answered lies in the folder of answers, and nothing else', async () => {
    const files = await readdir(replies());
    const expected = result.lines
      .filter((line) => line.reply)
      .map((line) => `${path.basename(line.file, '.eml')}.${line.reply.template}.eml`);
    expect(files.sort()).toEqual(expected.sort());
    for (const file of files) {
      const answer = await readFile(path.join(replies(), file), 'latin1');
      expect(answer).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    }
  });
  test('read a second time beside themselves, each second one is a duplicate and unanswered', async () => {
    const one = path.join(seeds, 'mail', '06-both-papers.eml');
    const copy = path.join(folder, 'copy.eml');
    await writeFile(copy, await readFile(one));
    const { lines } = await run([one, copy]);
    expect(lines.map((line) => [line.disposition, line.replySuppressed])).toEqual([
      ['accepted', null],
      ['ignored', 'already-sent'],
    ]);
  });
});

describe('what a mail does not say', () => {
  test('the mailbox is taken from --mailbox', async () => {
    const file = await put(
      'nowhere.eml',
      ...plain('From: a@example.org', 'Subject: x', 'Date: Fri, 20 Mar 2026 10:12:04 +0100'),
    );
    expect((await run([file])).lines).toMatchObject([{ mailbox: null, vacancy: null, deadline: { status: 'none' } }]);
    expect((await run([file], { mailbox: 'hoi.vacancy@wcoomd.org' })).lines).toMatchObject([
      { mailbox: 'hoi.vacancy@wcoomd.org', vacancy: 'HOI', receivedBy: 'date-header' },
    ]);
  });
  test('the time is taken from --now', async () => {
    const file = await put(
      'timeless.eml',
      ...plain('From: a@example.org', 'To: hoi.vacancy@wcoomd.org', 'Date: some day'),
    );
    expect((await run([file])).lines).toMatchObject([
      { receivedAt: '2026-03-01T12:00:00.000Z', deadline: { status: 'on-time' } },
    ]);
    const late = await run([file], { now: new Date('2026-04-01T00:00:00Z') });
    expect(late.lines).toMatchObject([{ deadline: { status: 'late' } }]);
  });
});

describe('whatever happens, each mail has its line', () => {
  const application = path.join(seeds, 'mail', '06-both-papers.eml');
  const question = path.join(seeds, 'mail', '01-question.eml');
  const failing: ReplayWorld['reader'] = {
    read: () => Promise.reject(new Error('no process to be had')),
    membersOf: () => Promise.reject(new Error('no process to be had')),
  };
  test('when no file can be read: they are unreadable, nobody is told so, it is said, and the exit status is 1', async () => {
    const { exit, lines, stderr } = await run([application, question], { reader: failing });
    expect(lines).toHaveLength(2);
    const line = lines.find((one) => one.file === application);
    expect(line).toMatchObject({
      kind: 'application',
      completeness: 'unreadable',
      reply: null,
      replySuppressed: 'held',
    });
    expect(line.documents[0]).toMatchObject({
      status: 'timed-out',
      reason: 'This file could not be read here just now.',
    });
    expect(LINE.safeParse(line).success).toBe(true);
    expect(stderr).toContain('no process to be had');
    expect(exit).toBe(1);
  });
  test('a fault that goes away is not seen', async () => {
    let times = 0;
    const flaky: ReplayWorld['reader'] = {
      membersOf: (file) => reader.membersOf(file),
      read: (file) => (times++ === 0 ? Promise.reject(new Error('once')) : reader.read(file)),
    };
    const { exit, lines } = await run([application], { reader: flaky });
    expect(lines).toMatchObject([{ completeness: 'complete' }]);
    expect(exit).toBe(0);
  });
  test('a mail that has gone when its turn comes is a line for a person, and the others are judged', async () => {
    const gone = await put('gone.eml', ...plain('From: a@example.org', 'To: hoi.vacancy@wcoomd.org'));
    const { exit, lines, stderr } = await run([gone, question, application], { listed: () => rmSync(gone) });
    const of = (file: string) => lines.find((line) => line.file === file);
    expect(of(gone)).toMatchObject({ kind: 'other', disposition: 'needs-review', reply: null });
    expect([of(question)?.kind, of(application)?.kind]).toEqual(['enquiry', 'application']);
    for (const line of lines) expect(LINE.safeParse(line).error?.issues ?? []).toEqual([]);
    expect(stderr).toContain(`${gone}: it could not be worked on (ENOENT)`);
    expect(exit).toBe(1);
  });
  test('when nobody reads any more it ends quietly', async () => {
    const { exit, lines, stderr } = await run([path.join(seeds, 'mail')], { readers: 3 });
    expect(lines.length).toBeLessThan(5);
    expect(exit).toBe(0);
    expect(stderr).toBe('');
  });
});

test('the same content is read once', async () => {
  const file = path.join(seeds, 'mail', '06-both-papers.eml');
  const raw = await readFile(file, 'latin1');
  const paths = await Promise.all(
    [1, 2, 3, 4].map((n) => put(`copy-${n}.eml`, raw.replace(/^From: .*$/m, `From: Person ${n} <p${n}@example.org>`))),
  );
  const read: string[] = [];
  const counting: ReplayWorld['reader'] = {
    membersOf: (one) => reader.membersOf(one),
    read: (one) => {
      read.push(one.sha256);
      return reader.read(one);
    },
  };
  const { lines } = await run(paths, { reader: counting });
  expect(lines.every((line) => line.completeness === 'complete')).toBe(true);
  expect(read).toHaveLength(new Set(read).size);
});

test('for people it is a table', async () => {
  const { stdout } = await run([path.join(seeds, 'mail', '01-question.eml')], { json: false });
  expect(stdout).toMatch(/01-question\.eml\s*│.*│\s*enquiry/);
});
