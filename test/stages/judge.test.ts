// Judging outside the service: every file of a mail ends as a document, however many there are and whatever the reader does.
import { describe, expect, test } from 'vitest';
import type { FileToRead } from '../../src/documents/reader.ts';
import { newLedger } from '../../src/domain/ledger.ts';
import { parseMail, sha256 } from '../../src/mail/parse.ts';
import { type JudgeWorld, judge, judged, prepare } from '../../src/stages/judge.ts';
import { CV, LETTER, read, stcepm, vacancy } from '../support/cases.ts';

const reads = async (file: FileToRead) =>
  read({
    filename: file.filename,
    container: file.container,
    sha256: file.sha256,
    pages: 'content' in file ? [file.content.toString()] : [],
  });

function world(given: Partial<JudgeWorld['reader']> = {}): JudgeWorld {
  return {
    reader: { membersOf: async () => null, read: reads, ...given },
    parse: parseMail,
    sha256,
    vacancies: [vacancy(), stcepm],
    otherwise: new Date('2026-03-20T09:00:00Z'),
  };
}

function mail(files: Record<string, string>, headers: string[] = []): Buffer {
  const part = ([name, content]: [string, string]) =>
    `--B\r\nContent-Type: text/plain; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;
  const head = [
    'From: Nadia Okafor <nadia@example.org>',
    'To: hoi.vacancy@wcoomd.org',
    'Subject: Head of IT',
    ...headers,
  ];
  const body = `--B\r\n\r\nPlease find my application attached.\r\n${Object.entries(files).map(part).join('')}--B--\r\n`;
  return Buffer.from(`${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${body}`);
}
const arrival = { internalDate: null, mailbox: null };

describe('preparing a mail', () => {
  test('files are read eight at a time, and stand in the order of the mail', async () => {
    let now = 0;
    let most = 0;
    const slow = async (file: FileToRead) => {
      most = Math.max(most, ++now);
      await new Promise((done) => setImmediate(done));
      now--;
      return reads(file);
    };
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`file-${i}.txt`, `content ${i}`]));
    const { documents } = await prepare(world({ read: slow }), mail(files), arrival);
    expect(documents.map((d) => d.filename)).toEqual(Object.keys(files));
    expect(most).toBe(8);
  });
  test('a file that the reader fails on twice is a document that says so; the others are read', async () => {
    const failing = (file: FileToRead) =>
      file.filename === 'cv.txt' ? Promise.reject(new Error('no process')) : reads(file);
    const prepared = await prepare(world({ read: failing }), mail({ 'cv.txt': CV, 'letter.txt': LETTER }), arrival);
    expect(prepared.documents.map((d) => d.status)).toEqual(['timed-out', 'extracted']);
    expect(prepared.faults).toEqual(['no process']);
    const decision = judge(world(), newLedger(), prepared);
    expect(decision).toMatchObject({ kind: 'application', completeness: 'unreadable' });
  });
  test('an archive that cannot be opened just now is read as a file', async () => {
    const closed = () => Promise.reject(new Error('no process'));
    const { documents, faults } = await prepare(world({ membersOf: closed }), mail({ 'a.zip': 'x' }), arrival);
    expect(documents.map((d) => d.filename)).toEqual(['a.zip']);
    expect(faults).toEqual(['no process']);
  });
});

test('a paper on file is handed back beside the decision it was made with', async () => {
  const ledger = newLedger();
  const first = await prepare(world(), mail({ 'cv.txt': CV }, ['Message-ID: <1@example.org>']), arrival);
  expect(judged(world(), ledger, first)).toMatchObject({ decision: { completeness: 'missing-letter' }, onFile: [] });
  const second = await prepare(world(), mail({ 'letter.txt': LETTER }, ['Message-ID: <2@example.org>']), arrival);
  const { decision, onFile } = judged(world(), ledger, second);
  expect(decision.completeness).toBe('complete');
  expect(onFile.map((paper) => [paper.filename, paper.pages[0]])).toEqual([['cv.txt', CV]]);
});

test('the same source twice is one mail, Message-ID or not', async () => {
  const ledger = newLedger();
  const raw = mail({ 'cv.txt': CV, 'letter.txt': LETTER });
  const [first, second] = [await prepare(world(), raw, arrival), await prepare(world(), raw, arrival)];
  expect(judge(world(), ledger, first).disposition).toBe('accepted');
  expect(judge(world(), ledger, second)).toMatchObject({ disposition: 'ignored', suppressed: 'already-sent' });
});
