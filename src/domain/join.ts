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
  // A friend who answers in the thread with papers of their own is a candidate of their own.
  if (inThread && !atAddress.includes(inThread) && !isAnotherPerson(candidate, cvs, inThread))
    return { application: inThread, proposed: null };
  if (atAddress.length > 0) return { application: null, proposed: null };

  const named = applications.filter((a) => sameName(a.candidate.name, candidate.name));
  const certain = named.find((a) => a.cvAddresses.includes(candidate.address) || mentions(cvs, a.addresses));
  return { application: certain ?? null, proposed: certain ? null : (named[0] ?? null) };
}

/**
 * Two display names with two CVs on one address are two candidates; a name alone is not enough, people write theirs in many
 * ways. Names differ when each has a word the other lacks: couples share a surname, "M. Ames" is any Ames. A CV that bears
 * the name on file is that person's, whatever the mail calls itself.
 */
function isAnotherPerson(candidate: Candidate, cvs: FiledDocument[], application: Application): boolean {
  const [name, known] = [namesIn(candidate.name), namesIn(application.candidate.name)];
  if (cvs.length === 0 || !lacks(name, known) || !lacks(known, name)) return false;
  if (cvs.some((cv) => bears(cv, known))) return false;
  const onFile = application.papers.filter((p) => papersOf(p.role).includes('cv'));
  return onFile.length > 0 && cvs.every((cv) => onFile.every((p) => p.sha256 !== cv.sha256));
}

/** The words of a name that tell people apart: initials and particles do not. */
function namesIn(name: string): string[] {
  return wordsOf(name).filter((word) => word.length > 2);
}

/** True when a word of `name` is in the other neither as it is nor with a slip. */
function lacks(other: string[], name: string[]): boolean {
  return name.some((word) => !other.some((each) => fuzzball.ratio(word, each) >= 85));
}

/** The words of the name stand together in the CV, in any order; addresses and links that are made of it do not count. */
function bears(cv: FiledDocument, name: string[]): boolean {
  if (name.length < 2) return false;
  return cv.pages.some((page) => {
    const words = wordsOf(page.slice(0, 5000).replace(/\S{1,200}[@/]\S{1,200}/g, ' '));
    return words.some((_, i) => name.every((word) => words.slice(i, i + name.length + 1).includes(word)));
  });
}

function bestNamed(applications: Application[], name: string): Application | undefined {
  return applications.find((a) => sameName(a.candidate.name, name)) ?? applications.at(-1);
}

/** A name as it is compared: its words in one order, accents and case aside: "DUPONT Marie" is "Marie Dupont". */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** One word alone is no name to tell a person by. */
function sameName(a: string, b: string): boolean {
  return nameKey(a).includes(' ') && nameKey(a) === nameKey(b);
}

/** The mail addresses that a document names, in its text or behind a link, lower-cased. */
export function addressesIn({ pages, links }: Pick<FiledDocument, 'pages' | 'links'>): string[] {
  return addressedIn({ pages, links }).flatMap((text) => text.match(ADDRESS) ?? []);
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

function mentions(cvs: FiledDocument[], addresses: string[]): boolean {
  return cvs.some((cv) => addressedIn(cv).some((text) => addresses.some((address) => text.includes(address))));
}

/** Where mail addresses may stand: many CVs show a picture of an envelope, and the address is behind it. */
function addressedIn({ pages, links }: Pick<FiledDocument, 'pages' | 'links'>): string[] {
  const mailto = links.filter(({ address }) => /^mailto:/i.test(address));
  return [...pages, ...mailto.map(({ address }) => address.slice(7))].map((text) => text.toLowerCase());
}
