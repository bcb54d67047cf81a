// A mail of this corpus: who writes, what lies in it, and what a fair person says it is. The label stands beside the mail it judges.
import { readFileSync } from 'node:fs';
import {
  type Attached,
  DDIS,
  HOI,
  LIBRA,
  messageIdOf,
  type Sample,
  STCEPM,
  stored,
} from '../../../seeds/make/envelope.ts';

export const BOXES = { HOI, STCEPM, DDIS, LIBRA };
export type Code = keyof typeof BOXES;

/** What is expected of a mail, in the words of src/domain/disposition.ts; a field that fair people could dispute is left out. */
export interface Label {
  kind?: string;
  vacancy?: string;
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
  /** Flags that must be there, and such as must not. */
  flags?: string[];
  without?: string[];
}

export interface Case {
  /** The file's name without its ending: the one oddity. */
  name: string;
  because: string;
  /** Why a field is left out. */
  open?: string;
  group?: string;
  mail: Omit<Sample, 'file' | 'to' | 'receivedAt'> & {
    to: Code;
    at: string;
    attachments?: (Attached & { contentType?: string; contentTransferEncoding?: string })[];
    /** Rewrites the finished source, for what no composer writes. */
    rewrite?: (source: string) => string;
  };
  label: Label;
}

export function sourceOf(one: Case): Promise<Buffer> {
  const { to, at, rewrite, ...rest } = one.mail;
  const sample: Sample = { ...rest, file: `${one.name}.eml`, to: BOXES[to], receivedAt: at };
  return stored(sample).then((raw) => (rewrite ? Buffer.from(rewrite(raw.toString('latin1')), 'latin1') : raw));
}

/** Message-ID of a case's mail, for answers that come from another address. */
export function idOf(name: string, from: Someone): string {
  return messageIdOf(`${name}.eml`, from.address.slice(from.address.indexOf('@') + 1));
}

export interface Someone {
  name: string;
  address: string;
}

/** An invented person; the address follows from the name. */
export function someone(name: string, host = 'example.org'): Someone {
  const words = name
    .normalize('NFD')
    .replace(/[^\p{L}\s-]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/);
  return { name, address: `${words.slice(0, 2).join('.')}@${host}` };
}

/** The label of a complete application in time, answered with an acknowledgement; `more` says what differs. */
export function accepted(who: Someone, vacancy: Code, language: string, more: Label = {}): Label {
  return {
    kind: 'application',
    vacancy,
    candidate: who.name,
    deadline: 'on-time',
    subject: 'clear',
    documents: ['cv', 'motivation-letter'],
    completeness: 'complete',
    disposition: 'accepted',
    answer: 'acknowledgement',
    language,
    suppressed: null,
    flags: [],
    ...more,
  };
}

/** One that lacks a paper and is told so. */
export function lacking(who: Someone, vacancy: Code, language: string, what: string, more: Label = {}): Label {
  return accepted(who, vacancy, language, {
    completeness: what,
    disposition: 'incomplete',
    answer: 'incomplete',
    ...more,
  });
}

/** Nothing is sent, for the reason given. */
export function silent(why: string | null): Label {
  return { answer: null, language: null, suppressed: why };
}

/** A file on a mail. */
export function file(filename: string, content: Buffer, contentType?: string): Attached & { contentType?: string } {
  return contentType ? { filename, content, contentType } : { filename, content };
}

/** A file of test/files. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../files/${name}`, import.meta.url));
}
