// The demo's seeds are what they say: the deadlines of the notices, mail that parses and holds its papers, and a generator that makes the same bytes again.
import { readdirSync, readFileSync } from 'node:fs';
import { type ParsedMail, simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoMail, visitorsMail } from '../../seeds/make/mail.ts';
import { COMPLETENESS, DISPOSITIONS, FLAGS, KINDS, SUPPRESSIONS, TEMPLATES } from '../../src/domain/disposition.ts';
import { ROLES } from '../../src/domain/documents.ts';
import { CRITERION_KINDS } from '../../src/domain/vacancy.ts';

interface Entry {
  file: string;
  mailbox: string;
  internalDate: string;
  expect: {
    kind: string;
    vacancy: string;
    candidate: string | null;
    deadline: string;
    documents: string[];
    completeness: string | null;
    disposition: string;
    answer: string | null;
    suppressed: string | null;
    flags: string[];
  };
}
interface VacancyFile {
  code: string;
  mailbox: string;
  deadline: { local: string; zone: string };
  criteria: {
    id: string;
    kind: string;
    text: Record<string, string>;
    aspects: { en: unknown[]; fr: unknown[] }[];
  }[];
}

const seeds = new URL('../../seeds/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, seeds));
const vacancies = new Map(
  readdirSync(new URL('vacancies/', seeds)).map((file) => [
    file,
    parse(read(`vacancies/${file}`).toString()) as VacancyFile,
  ]),
);
const story = parse(read('expected.yaml').toString()) as Entry[];
const files = readdirSync(new URL('mail/', seeds)).filter((file) => file.endsWith('.eml'));
const mail = (file: string): Promise<ParsedMail> => simpleParser(read(`mail/${file}`));

/** The end of the named local day as an instant: hour 24 is the start of the next. */
function instantOf(deadline: VacancyFile['deadline']): string {
  const [day, hour] = deadline.local.split('T');
  expect(hour).toBe('24:00');
  return Temporal.PlainDate.from(day ?? '')
    .add({ days: 1 })
    .toZonedDateTime(deadline.zone)
    .toInstant()
    .toString();
}

describe('the vacancy files', () => {
  test.each([
    ['HOI', '2026-03-22T23:00:00Z'],
    ['STCEPM', '2026-03-16T23:00:00Z'],
    ['DDIS', '2025-10-26T23:00:00Z'],
    ['LIBRA', '2035-12-31T23:00:00Z'],
  ])('%s closes at %s', (code, closesAt) => {
    const vacancy = vacancies.get(`${code}.yaml`);
    expect(vacancy?.code).toBe(code);
    expect(vacancy && instantOf(vacancy.deadline)).toBe(closesAt);
  });

  test('every criterion has an id of its own, a text in both languages, and words to look for', () => {
    for (const [file, vacancy] of vacancies) {
      expect(new Set(vacancy.criteria.map((c) => c.id)).size, file).toBe(vacancy.criteria.length);
      for (const { id, kind, text, aspects } of vacancy.criteria) {
        expect(CRITERION_KINDS, `${file} ${id}`).toContain(kind);
        expect(text, `${file} ${id}`).toMatchObject({ en: expect.any(String), fr: expect.any(String) });
        expect(aspects.length, `${file} ${id}`).toBeGreaterThan(0);
        for (const words of aspects.flatMap((aspect) => [aspect.en, aspect.fr])) {
          expect(words.length, `${file} ${id}`).toBeGreaterThan(0);
          expect(
            words.filter((word) => typeof word !== 'string' || word.trim() === ''),
            `${file} ${id}`,
          ).toEqual([]);
          expect(words.length, `${file} ${id} names a word twice`).toBe(new Set(words).size);
        }
      }
    }
  });
});

describe('the story', () => {
  test('tells of every mail, in the order of arrival, in the words of the domain', () => {
    expect([...new Set(story.map((entry) => entry.file))].sort()).toEqual(files.sort());
    expect(story.map((entry) => entry.internalDate)).toEqual(story.map((entry) => entry.internalDate).sort());
    for (const { file, expect: told } of story) {
      expect(KINDS, file).toContain(told.kind);
      expect(DISPOSITIONS, file).toContain(told.disposition);
      expect([...COMPLETENESS, null], file).toContain(told.completeness);
      expect([...TEMPLATES, null], file).toContain(told.answer);
      expect([...SUPPRESSIONS, null], file).toContain(told.suppressed);
      for (const flag of told.flags) expect(FLAGS, file).toContain(flag);
      for (const role of told.documents) expect(ROLES, file).toContain(role);
    }
  });

  test.each(story.map((entry) => [entry.file, entry] as const))(
    '%s reached its mailbox through the server that is believed there',
    async (file, entry) => {
      const { headerLines } = await mail(file);
      const received = headerLines.find((line) => line.key === 'received')?.line ?? '';
      const server = entry.mailbox.endsWith('@intray.example') ? 'mx.intray.example' : 'mx.wcoomd.org';
      expect(received).toContain(`by ${server} with ESMTPS`);
      expect(received).toContain(`for <${entry.mailbox}>`);
      expect(headerLines.find((line) => line.key === 'authentication-results')?.line).toContain(
        `Authentication-Results: ${server};`,
      );
      const first = story.find((other) => other.file === file)?.internalDate ?? '';
      expect(new Date(received.slice(received.lastIndexOf(';') + 1)).toISOString()).toBe(first.replace('Z', '.000Z'));
      const vacancy = vacancies.get(`${entry.expect.vacancy}.yaml`);
      expect(vacancy?.mailbox).toBe(entry.mailbox);
      const late = Date.parse(entry.internalDate) >= Date.parse(vacancy ? instantOf(vacancy.deadline) : '');
      expect(entry.expect.deadline).toBe(late ? 'late' : 'on-time');
    },
  );

  test.each(story.map((entry) => [entry.file, entry.expect.documents] as const))(
    '%s carries the papers it is said to carry',
    async (file, roles) => {
      const { attachments, text } = await mail(file);
      const papers = attachments.filter((part) => part.filename);
      // The archive holds two; the letter in the mail's own text is no attachment.
      const inside = papers.flatMap((part) =>
        part.filename?.endsWith('.zip') ? zipNames(part.content) : [part.filename],
      );
      const inText = file === '13-letter-in-the-mail.eml' ? 1 : 0;
      expect(inside.length + inText).toBe(roles.length);
      if (inText) expect(text?.split(/\s+/).length).toBeGreaterThan(200);
      for (const { content, filename = '' } of papers)
        expect(content.subarray(0, 4).toString('latin1'), filename).toBe(
          filename.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004',
        );
    },
  );

  test('only invented people write, from domains that are reserved for examples', async () => {
    for (const file of files) {
      const { from } = await mail(file);
      expect(from?.value[0]?.address, file).toMatch(/@example\.(?:org|net|com)$/);
    }
  });
});

test('the mail a visitor can send carries no clock of its own, and is addressed to the vacancy that is open', async () => {
  const own = await simpleParser(read('try/my-application.eml'));
  expect(own.date).toBeUndefined();
  expect(own.headers.has('received')).toBe(false);
  expect(own.attachments).toHaveLength(2);
  expect([own.to].flat()[0]?.text).toBe(vacancies.get('LIBRA.yaml')?.mailbox);
});

describe('the generator', () => {
  test('makes the mail of the repository again, byte for byte', async () => {
    const made = await demoMail();
    expect(made.map(({ sample }) => sample.file).sort()).toEqual(files.sort());
    for (const { sample, raw } of made) expect(raw.equals(read(`mail/${sample.file}`)), sample.file).toBe(true);
    const visitors = await visitorsMail();
    expect(visitors.raw.equals(read('try/my-application.eml'))).toBe(true);
  });
});

/** Names in the central directory of a ZIP archive. */
function zipNames(archive: Buffer): string[] {
  const names: string[] = [];
  for (
    let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = archive.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  )
    names.push(archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28)).toString());
  return names;
}
