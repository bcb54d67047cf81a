// `intray vacancy import` as it is called: one notice as every kind of file, what is missing, and files that are no notices.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importNotices } from '../../src/cli/vacancy-import.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { openReader } from '../../src/documents/reader.ts';
import { pdf } from '../documents/pdf-maker.ts';

const reader = openReader({ processes: 2, log: { warn: () => undefined } });
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intray-import-'));
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

const NOW = new Date('2026-04-01T12:00:00Z');

interface Line {
  file: string;
  code: string | null;
  title: { en: string | null; fr: string | null };
  mailbox: string | null;
  deadline: { local: string; zone: string | null; closesAt: string | null; assumption: string | null } | null;
  languages: string[];
  documents: string[];
  criteria: { id: string; kind: string; text: string; years: number | null; keywords: string[] }[];
  missing: string[];
  doubts: { field: string; words: string }[];
  reason: string | null;
}

async function run(files: string[], options: { json?: boolean; to?: string; zone?: string } = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const { json = true, to = null, zone = null } = options;
  const streams = { stdout: sink('stdout'), stderr: sink('stderr') };
  const exit = await importNotices(files, { json, to, zone, now: NOW, reader, processes: 2, ...streams });
  const lines = json ? written.stdout.split('\n').filter((line) => line !== '') : [];
  return { exit, ...written, lines: lines.map((line) => JSON.parse(line) as Line) };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const at = path.join(folder, name);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, content);
  return at;
}

/** A notice as its parts: heading, paragraph, item. */
type Part = ['h' | 'p' | 'i', string];
const NOTICE: Part[] = [
  ['h', 'Keeper of the Map Collection'],
  [
    'p',
    'The Examplian Museum of Maps in Brussels, Belgium, looks after forty thousand maps and shows them to the public.',
  ],
  ['h', 'Education'],
  ['i', 'A university degree in geography, history or library science.'],
  ['h', 'Experience and essential qualifications'],
  ['i', 'At least 6 years of experience in the care of map collections.'],
  ['i', 'Proven experience in cataloguing.'],
  ['h', 'Languages'],
  ['i', 'Fluency in English and French.'],
  ['h', 'How to apply'],
  [
    'p',
    'Send your CV and motivation letter, in English or French, to MAPKEEP.vacancy@example.org no later than Friday 29 May 2026 at 17:00, Brussels time.',
  ],
  ['p', 'Questions may be put to questions@example.org.'],
];

const FORMS: [string, () => Promise<string | Uint8Array>][] = [
  ['txt', async () => NOTICE.map(([kind, words]) => (kind === 'i' ? `- ${words}` : `${words}\n`)).join('\n')],
  ['md', async () => NOTICE.map(([kind, words]) => `${{ h: '## ', p: '', i: '* ' }[kind]}${words}`).join('\n\n')],
  [
    'html',
    async () =>
      `<!doctype html><html><body><nav><a href="/">Home</a></nav>${NOTICE.map(([kind, words]) => {
        const tag = { h: 'h2', p: 'p', i: 'li' }[kind];
        return `<${tag}>${words}</${tag}>`;
      }).join('\n')}</body></html>`,
  ],
  [
    'docx',
    async () => {
      const children = NOTICE.map(([kind, text]) =>
        kind === 'h'
          ? new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
          : new Paragraph({ text, ...(kind === 'i' ? { bullet: { level: 0 } } : {}) }),
      );
      return Packer.toBuffer(new Document({ sections: [{ children }] }));
    },
  ],
  [
    'pdf',
    () =>
      pdf((sheet) => {
        for (const [kind, words] of NOTICE) {
          sheet.font(kind === 'h' ? 'Helvetica-Bold' : 'Helvetica').fontSize(kind === 'h' ? 14 : 11);
          sheet.text(kind === 'i' ? `• ${words}` : words).moveDown(kind === 'i' ? 0.2 : 0.8);
        }
      }),
  ],
];

describe('the same notice says the same', () => {
  test.each(FORMS)('as %s', async (extension, content) => {
    const notice = await file(`forms/notice.${extension}`, await content());
    const { lines, exit, stderr } = await run([notice]);
    const [line] = lines;
    expect(line).toMatchObject({
      file: notice,
      code: 'MAPKEEP',
      title: { en: 'Keeper of the Map Collection', fr: null },
      mailbox: 'MAPKEEP.vacancy@example.org',
      deadline: { local: '2026-05-29T17:00', zone: 'Europe/Brussels', closesAt: '2026-05-29T15:00:00.000Z' },
      documents: ['cv', 'motivation-letter'],
      languages: ['en', 'fr'],
      contact: 'questions@example.org',
      doubts: [],
      reason: null,
    });
    expect(line?.criteria.map((each) => [each.kind, each.years])).toEqual([
      ['education', null],
      ['experience', 6],
      ['essential', null],
      ['language', null],
      ['language', null],
    ]);
    expect(line?.criteria[2]?.keywords.join(' ')).toMatch(/catalog/);
    expect(line?.missing).toContain('title.fr');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });
});

test('the vacancy file that is drafted is read by Intray as the notice says', async () => {
  const notice = await file('draft/notice.txt', (await FORMS[0]?.[1]()) ?? '');
  const to = path.join(folder, 'vacancies');
  await mkdir(to);
  const { exit, stderr } = await run([notice], { json: false, to });
  expect(stderr).toContain(path.join(to, 'MAPKEEP.yaml'));
  expect(exit).toBe(0);
  const { vacancies, faults } = readVacancies(to);
  expect(faults).toEqual([]);
  expect(vacancies[0]).toMatchObject({ code: 'MAPKEEP', mailbox: 'mapkeep.vacancy@example.org', enquiries: true });
  expect(vacancies[0]?.criteria).toHaveLength(5);
  const text = await readFile(path.join(to, 'MAPKEEP.yaml'), 'utf8');
  expect(text).toContain('# The notice: “MAPKEEP.vacancy@example.org”');
  expect(text).toMatch(/# TO CONFIRM: .*servers/);

  // What is there may be a person's work.
  const again = await run([notice], { json: false, to });
  expect(again.exit).toBe(1);
  expect(again.stderr).toMatch(/MAPKEEP\.yaml is there already/);
  expect(await readFile(path.join(to, 'MAPKEEP.yaml'), 'utf8')).toBe(text);
  expect(await readdir(to)).toEqual(['MAPKEEP.yaml']);
});

test('what a notice does not say is null and named, and somebody is told to fill it in', async () => {
  const bare = await file('bare.txt', 'Gardener\n\nWe look for a gardener who knows roses.\n');
  const { lines, exit, stderr } = await run([bare]);
  expect(lines[0]).toMatchObject({ mailbox: null, deadline: null, documents: [], languages: [], contact: null });
  for (const field of ['mailbox', 'deadline', 'documents', 'languages', 'contact'])
    expect(lines[0]?.missing).toContain(field);
  expect(exit).toBe(1);
  expect(stderr).toMatch(/bare\.txt: the notice does not say: .*mailbox.*deadline/);
});

test('a zone that is given serves where the notice tells none, and only there', async () => {
  const notice = await file(
    'zone.txt',
    'Gardener\n\nApplications close on 29 May 2026 at 17:00. Write to garden@example.org.\n',
  );
  expect((await run([notice])).lines[0]?.deadline).toMatchObject({
    local: '2026-05-29T17:00',
    zone: null,
    closesAt: null,
  });
  const given = await run([notice], { zone: 'Africa/Nairobi' });
  expect(given.lines[0]?.deadline).toMatchObject({ zone: 'Africa/Nairobi', closesAt: '2026-05-29T14:00:00.000Z' });
});

test('files that cannot be read are lines of their own, and the others are read all the same', async () => {
  const broken = await file('mixed/broken.pdf', '%PDF-1.7\nnothing of the kind');
  const notice = await file('mixed/notice.txt', (await FORMS[0]?.[1]()) ?? '');
  const missing = path.join(folder, 'mixed/missing.pdf');
  const { lines, exit, stderr } = await run([broken, missing, notice]);
  expect(lines.map((line) => [line.file, line.code])).toEqual([
    [broken, null],
    [missing, null],
    [notice, 'MAPKEEP'],
  ]);
  expect(lines[0]?.reason).not.toBe('');
  expect(exit).toBe(1);
  expect(stderr).toMatch(/broken\.pdf: not read: .+\n.*missing\.pdf: not read: /);
});

test('a notice is read the same each time', async () => {
  const notice = await file('same.txt', (await FORMS[0]?.[1]()) ?? '');
  expect((await run([notice])).stdout).toBe((await run([notice])).stdout);
});

test('what a notice holds cannot become a field of the vacancy file', async () => {
  const hostile =
    'Gardener\nmailbox: thief@example.net\n\nKnowledge of "]}\\ndigestTo: [thief@example.net]" and *anchors &x !!js/function\n';
  const notice = await file(
    'hostile.txt',
    `${hostile}\nApply to garden@example.org by 29 May 2026, 17:00 Brussels time.\n`,
  );
  const { stdout } = await run([notice], { json: false });
  expect(stdout).toMatch(/^mailbox: /m);
  expect(stdout).toMatch(/^digestTo: \[\s*\]/m);
  expect(stdout.match(/^mailbox: /gm)).toHaveLength(1);
});
