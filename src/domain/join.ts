// Which application on file a mail belongs to: joined where it is certain, proposed to HR where it is only likely.
import * as fuzzball from 'fuzzball';
import type { Application, Candidate } from './application.ts';
import { type FiledDocument, papersOf } from './documents.ts';
import { wordsOf } from './folding.ts';
import type { Message } from './message.ts';

export interface Join {
  /** The application the mail belongs to; null: none on file. */
  application: Application | null;
  /** One it may belong to; a person decides. */
  proposed: Application | null;
}

/**
 * Product rules, "Whose, and how mails join": the same address is the same candidate, thread or no thread, unless another
 * name comes with another CV; another address joins by thread, or by name together with an address that stands in a CV.
 */
export function joinOf(
  message: Pick<Message, 'inReplyTo' | 'references'>,
  candidate: Candidate,
  documents: FiledDocument[],
  applications: Application[],
): Join {
  const thread = new Set([...message.inReplyTo, ...message.references]);
  const inThread = applications.find((a) => a.messageIds.some((id) => thread.has(id)));
  const atAddress = applications.filter((a) => a.addresses.includes(candidate.address));
  const cvs = documents.filter((d) => papersOf(d.role).includes('cv'));
  const same = atAddress.filter((a) => !isAnotherPerson(candidate, cvs, a));
  const own = same.find((a) => a === inThread) ?? bestNamed(same, candidate.name);
  if (own) return { application: own, proposed: null };
  if (inThread && !atAddress.includes(inThread)) return { application: inThread, proposed: null };
  if (atAddress.length > 0) return { application: null, proposed: null };

  const named = applications.filter((a) => sameName(a.candidate.name, candidate.name));
  const certain = named.find((a) => a.cvAddresses.includes(candidate.address) || mentions(cvs, a.addresses));
  return { application: certain ?? null, proposed: certain ? null : (named[0] ?? null) };
}

/** Two display names with two CVs on one address are two candidates; a name alone is not enough, people write theirs in many ways. */
function isAnotherPerson(candidate: Candidate, cvs: FiledDocument[], application: Application): boolean {
  if (cvs.length === 0 || candidate.name === '' || application.candidate.name === '') return false;
  if (namesOverlap(candidate.name, application.candidate.name)) return false;
  const onFile = application.papers.filter((p) => papersOf(p.role).includes('cv'));
  return onFile.length > 0 && cvs.every((cv) => onFile.every((p) => p.sha256 !== cv.sha256));
}

function bestNamed(applications: Application[], name: string): Application | undefined {
  return applications.find((a) => sameName(a.candidate.name, name)) ?? applications.at(-1);
}

/** The same words in any order, accents and case aside: "DUPONT Marie" is "Marie Dupont". */
function sameName(a: string, b: string): boolean {
  const words = (s: string) => wordsOf(s).sort().join(' ');
  return words(a) !== '' && wordsOf(a).length > 1 && words(a) === words(b);
}

/** They share a name of three letters or more, or one is a slip of the other. */
function namesOverlap(a: string, b: string): boolean {
  const theirs = wordsOf(b).filter((word) => word.length > 2);
  return wordsOf(a).some((word) => word.length > 2 && theirs.some((other) => fuzzball.ratio(word, other) >= 85));
}

/** The mail addresses that stand in a text, lower-cased. */
export function addressesIn(text: string): string[] {
  return text.toLowerCase().match(/[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g) ?? [];
}

function mentions(cvs: FiledDocument[], addresses: string[]): boolean {
  return cvs.some((cv) => cv.pages.some((page) => addresses.some((address) => page.toLowerCase().includes(address))));
}
