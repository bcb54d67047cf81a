// The labelled mails of test/messages: each field is right for at least 98 of 100, and nothing that asks for silence is answered.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readVacancies } from '../src/config/vacancy-file.ts';
import { openReader, type Reader } from '../src/documents/reader.ts';
import type { Decision } from '../src/domain/application.ts';
import { newLedger } from '../src/domain/ledger.ts';
import { parseMail, sha256 } from '../src/mail/parse.ts';
import { type JudgeWorld, judge, type Prepared, prepare } from '../src/stages/judge.ts';

/** What a mail is labelled; a field that is left out is left open. */
interface Label {
  /** Relative to test/messages. */
  file: string;
  kind?: string;
  vacancy?: string | null;
  /** Name, or the address; null: the mail is nobody's. */
  candidate?: string | null;
  /** Where the answer goes. */
  to?: string;
  deadline?: string;
  subject?: string;
  documents?: string[];
  completeness?: string | null;
  disposition?: string;
  answer?: string | null;
  language?: string | null;
  suppressed?: string | null;
  /** At least these. */
  flags?: string[];
  /** None of these. */
  without?: string[];
  /** Mails of one group share their past, in the order of the file. */
  group?: string;
  because: string;
}
type Field = Exclude<keyof Label, 'file' | 'without' | 'group' | 'because'>;

const FIELDS: Field[] = [
  'kind',
  'vacancy',
  'candidate',
  'to',
  'deadline',
  'subject',
  'documents',
  'completeness',
  'disposition',
  'answer',
  'language',
  'suppressed',
  'flags',
];
const RIGHT_AT_LEAST = 0.98;

interface Miss {
  label: Label;
  field: Field;
  expected: string;
  found: string;
  reason: string;
}

const folder = new URL('./messages/', import.meta.url);
const labels = readdirSync(new URL('labels/', folder))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => parse(readFileSync(new URL(`labels/${file}`, folder), 'utf8')) as Label[]);

let reader: Reader;
const decisions = new Map<Label, Decision>();

beforeAll(async () => {
  reader = openReader({ processes: 2, log: { warn: () => undefined } });
  const { vacancies } = readVacancies(fileURLToPath(new URL('../seeds/vacancies', import.meta.url)));
  const world: JudgeWorld = {
    reader,
    parse: parseMail,
    sha256,
    vacancies,
    otherwise: new Date('2026-03-10T09:00:00Z'),
  };
  const prepared = await prepareAll(world);
  const ledgers = new Map<string, ReturnType<typeof newLedger>>();
  for (const [i, label] of labels.entries()) {
    const past = label.group ?? `alone ${i}`;
    const ledger = ledgers.get(past) ?? newLedger();
    ledgers.set(past, ledger);
    decisions.set(label, judge(world, ledger, prepared[i] as Prepared));
  }
}, 600_000);

afterAll(() => reader?.close());

describe('the labelled mails', () => {
  test('each has one label, and each label its mail', () => {
    const labelled = labels.map((label) => label.file);
    expect(labelled.filter((file, i) => labelled.indexOf(file) !== i)).toEqual([]);
    expect(labelled.filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
    const folders = [...new Set(labelled.map((file) => file.slice(0, file.indexOf('/'))))];
    const mails = folders.flatMap((name) =>
      readdirSync(new URL(`${name}/`, folder))
        .filter((file) => file.endsWith('.eml'))
        .map((file) => `${name}/${file}`),
    );
    expect(mails.filter((file) => !labelled.includes(file))).toEqual([]);
  });

  test('a mail that is labelled as not answered is not answered', () => {
    const answered = labels.filter(
      (label) => (label.answer === null || (label.suppressed ?? null) !== null) && decisions.get(label)?.answer,
    );
    expect(answered.map((label) => `${label.file}: ${label.because}`)).toEqual([]);
  });

  test('each field is right for at least 98 in 100', () => {
    const misses = labels.flatMap((label) => missesOf(label, decisions.get(label) as Decision));
    const rows = FIELDS.map((field) => {
      const labelled = labels.filter((label) => label[field] !== undefined).length;
      const wrong = misses.filter((miss) => miss.field === field).length;
      return { field, labelled, wrong, right: labelled === 0 ? 1 : (labelled - wrong) / labelled };
    });
    process.stdout.write(`${table(rows)}${missLines(misses)}`);
    expect(rows.filter((row) => row.right < RIGHT_AT_LEAST).map((row) => row.field)).toEqual([]);
  });
});

/** Sixteen mails at a time: their papers are read by two processes. */
async function prepareAll(world: JudgeWorld): Promise<Prepared[]> {
  const all: Prepared[] = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < labels.length; i = next++) {
      const raw = readFileSync(new URL((labels[i] as Label).file, folder));
      all[i] = await prepare(world, raw, { internalDate: null, mailbox: null });
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return all;
}

function missesOf(label: Label, decision: Decision): Miss[] {
  return FIELDS.flatMap((field) => {
    const expected = label[field];
    if (expected === undefined) return [];
    const found = foundIn(decision, field, label);
    if (isRight(field, expected, found) && !(field === 'flags' && raisesUnwanted(label, decision))) return [];
    return [
      { label, field, expected: JSON.stringify(expected), found: JSON.stringify(found), reason: decision.kindReason },
    ];
  });
}

function isRight(field: Field, expected: unknown, found: unknown): boolean {
  if (field === 'flags') return (expected as string[]).every((flag) => (found as string[]).includes(flag));
  return JSON.stringify(expected) === JSON.stringify(found);
}

function raisesUnwanted(label: Label, decision: Decision): boolean {
  return decision.flags.some((flag) => label.without?.includes(flag));
}

function foundIn(decision: Decision, field: Field, label: Label): unknown {
  const found = {
    kind: () => decision.kind,
    vacancy: () => decision.vacancy,
    candidate: () =>
      decision.candidate && (label.candidate?.includes('@') ? decision.candidate.address : decision.candidate.name),
    to: () => decision.answer?.to ?? null,
    deadline: () => decision.timing.status,
    subject: () => decision.subjectCheck.status,
    documents: () => decision.documents.map((d) => d.role).sort(),
    completeness: () => decision.completeness,
    disposition: () => decision.disposition,
    answer: () => decision.answer?.template ?? null,
    language: () => decision.answer?.language ?? null,
    suppressed: () => decision.suppressed,
    flags: () => decision.flags,
  } satisfies Record<Field, () => unknown>;
  return found[field]();
}

function table(rows: { field: string; labelled: number; wrong: number; right: number }[]): string {
  const lines = rows.map(
    ({ field, labelled, wrong, right }) =>
      `${field.padEnd(14)}${String(labelled).padStart(8)}${String(wrong).padStart(8)}${(right * 100).toFixed(1).padStart(9)} %\n`,
  );
  return `\n${'field'.padEnd(14)}${'labelled'.padStart(8)}${'wrong'.padStart(8)}${'right'.padStart(11)}\n${lines.join('')}`;
}

/** One line a mail, each wrong field as `field expected, not found`. */
function missLines(misses: Miss[]): string {
  const mails = [...new Set(misses.map((miss) => miss.label))];
  return mails
    .map((label) => {
      const own = misses.filter((miss) => miss.label === label);
      const fields = own.map(({ field, expected, found }) => `${field} ${expected}, not ${found}`).join('; ');
      return `${label.file}: ${fields}. Found: ${own[0]?.reason}. But: ${label.because}.\n`;
    })
    .join('');
}
