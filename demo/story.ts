// What the samples say to expect, what came of each mail, and where the two differ.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { asc, eq, inArray } from 'drizzle-orm';
import { parse } from 'yaml';
import { spanIn } from '../src/domain/letters/moment.ts';
import type { Db } from '../src/store/database.ts';
import { document, mailbox, message, reply } from '../src/store/schema.ts';

/** One mail of the samples, in the order of arrival. */
export interface Sample {
  file: string;
  mailbox: string;
  internalDate: Date;
  expect: Expected;
}

interface Expected {
  kind: string;
  vacancy: string | null;
  candidate: string | null;
  deadline: string;
  subject: string;
  documents: string[];
  completeness: string | null;
  disposition: string;
  answer: string | null;
  language: string | null;
  suppressed: string | null;
  flags: string[];
}

/** What the store says of a mail. */
export interface Outcome extends Expected {
  id: number;
  mailbox: string;
  internalDate: Date;
  sender: string;
  marginSeconds: number | null;
  replyState: string | null;
}

export function samples(): Sample[] {
  const listed = parse(readFileSync(resolve('seeds/expected.yaml'), 'utf8')) as (Omit<Sample, 'internalDate'> & {
    internalDate: string;
  })[];
  return listed.map((sample) => ({
    ...sample,
    mailbox: sample.mailbox.toLowerCase(),
    internalDate: new Date(sample.internalDate),
  }));
}

export function sampleMail(sample: Sample): Buffer {
  return readFileSync(join('seeds/mail', sample.file));
}

/** Every decided mail, oldest first. */
export async function outcomes(db: Db): Promise<Outcome[]> {
  const rows = await db
    .select({ message, address: mailbox.address, state: reply.state })
    .from(message)
    .innerJoin(mailbox, eq(mailbox.id, message.mailboxId))
    .leftJoin(reply, eq(reply.messageId, message.id))
    .where(inArray(message.state, ['DONE', 'MARKED']))
    .orderBy(asc(message.receivedAt), asc(message.id));
  const papers = await db.select({ messageId: document.messageId, role: document.role }).from(document);
  return rows.flatMap(({ message: m, address, state }) => {
    if (!m.decision) return [];
    const { answer, suppressed, candidate, subjectCheck, timing, flags, completeness } = m.decision;
    return [
      {
        id: m.id,
        mailbox: address,
        internalDate: m.internalDate ?? new Date(0),
        sender: candidate?.name || m.fromName || m.fromAddress || '',
        kind: m.kind ?? '',
        vacancy: m.vacancy,
        candidate: candidate?.name ?? null,
        deadline: timing.status,
        marginSeconds: timing.marginSeconds,
        subject: subjectCheck.status,
        documents: papers
          .filter((p) => p.messageId === m.id)
          .map((p) => p.role ?? '')
          .sort(),
        completeness,
        disposition: m.disposition ?? '',
        answer: answer?.template ?? null,
        language: answer?.language ?? null,
        replyState: answer ? state : null,
        suppressed,
        flags: [...flags].sort(),
      },
    ];
  });
}

/**
 * Differences between what was expected and what came, a sentence each.
 * @param continued the demo was killed before: an answer may be uncertain
 */
export function differences(expected: Sample[], got: Outcome[], continued = false): string[] {
  return expected.flatMap((sample, i) => {
    const name = `mail ${i + 1} (${sample.file})`;
    const own = got.find(
      (o) => o.mailbox === sample.mailbox && o.internalDate.getTime() === sample.internalDate.getTime(),
    );
    if (!own) return [`${name}: it is in no state that is done`];
    const wrong = (Object.keys(sample.expect) as (keyof Expected)[]).filter(
      (field) => words(own[field]) !== words(sample.expect[field]),
    );
    const found = wrong.map(
      (field) => `${name}: ${field} is ${words(own[field])}, expected ${words(sample.expect[field])}`,
    );
    // After a kill in the very moment of sending, uncertain is the truth; it is listed for a person.
    const settled = own.replyState === 'SENT' || (continued && own.replyState === 'UNCERTAIN');
    if (own.answer && !settled) found.push(`${name}: its answer is ${own.replyState}, expected SENT`);
    return found;
  });
}

/** Who, vacancy, in time by how much, documents, disposition, answer. */
export function storyTable(got: Outcome[]): string {
  const table = new Table({
    head: ['who', 'vacancy', 'in time', 'documents', 'disposition', 'answer'],
    style: { head: [], border: [], compact: true },
  });
  for (const o of got)
    table.push([
      shown(o.sender, 26),
      o.vacancy ?? '–',
      marginWords(o),
      o.documents.length > 0 ? shortRoles(o.documents) : '–',
      o.disposition === 'ignored' ? `ignored (${o.flags.includes('duplicate') ? 'duplicate' : o.kind})` : o.disposition,
      o.answer
        ? `${o.answer} (${o.language})${o.replyState === 'SENT' ? '' : `: ${o.replyState?.toLowerCase()}`}`
        : o.suppressed
          ? `none: ${o.suppressed}`
          : 'none',
    ]);
  return table.toString();
}

function marginWords(o: Outcome): string {
  if (o.marginSeconds === null) return '–';
  const span = spanIn(o.marginSeconds * 1000, 'en').replace(/ and /, ' ');
  return o.marginSeconds > 0 ? `${span} left` : `late by ${span}`;
}

function shortRoles(roles: string[]): string {
  const short: Record<string, string> = {
    cv: 'CV',
    'motivation-letter': 'letter',
    'cv-and-letter': 'CV+letter',
    other: 'other',
  };
  return roles.map((role) => short[role] ?? role).join(', ');
}

function shown(text: string, most: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

function words(value: unknown): string {
  return Array.isArray(value) ? `[${[...value].sort().join(', ')}]` : String(value);
}
