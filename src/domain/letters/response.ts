// Composes an answer from what was decided, as the facts its template needs, or declines to and says why.
import type { Answer, AnswerLanguage, DeadlineStatus, Decision, FiledPaper, SubjectStatus } from '../application.ts';
import type { Completeness, Suppression, Template } from '../disposition.ts';
import { type FiledDocument, isReadable, papersOf, type Role } from '../documents.ts';
import type { InEachLanguage, Language, Paper, Vacancy } from '../vacancy.ts';
import { titleIn } from '../vacancy.ts';
import { momentIn, spanIn } from './moment.ts';
import { inLanguage, type Organisation } from './organisation.ts';
import { sendable } from './recipient.ts';
import { printableFile, printableName } from './response-names.ts';
import { MISSING, ROLE_NAMES, SUBJECTS, UNREADABLE } from './response-words.ts';

/** Everything a template may say, in one language. Strings are ready to print; null and empty mean: do not say it. */
export interface ResponseFacts {
  template: Template;
  language: Language;
  organisation: string;
  /** Lines under the organisation's name. */
  signature: string[];
  vacancy: { code: string; title: string; reference: string | null };
  /** The candidate's name, or '' where it does not look like one. */
  name: string;
  received: string;
  closes: string | null;
  timing: DeadlineStatus;
  /** How far from the deadline it came, without a sign: `12 minutes and 4 seconds`. */
  margin: string | null;
  papers: { role: string; file: string | null; earlier: boolean }[];
  /** Files that are none of the papers asked for. */
  others: string[];
  /** Files beyond those in `papers` and `others`. */
  more: number;
  missing: string[];
  /** Until when what is missing can be sent; null when it is too late. */
  until: string | null;
  unreadable: { file: string; reason: string; advice: string }[];
  /** Files beyond those in `unreadable`. */
  moreUnreadable: number;
  subject: SubjectStatus;
  /** A subject line that names the vacancy clearly. */
  subjectHint: string;
  /** An enquiry about a vacancy that has closed. */
  closed: boolean;
  /** The mail pointed to files kept elsewhere and carried none. */
  linkedOnly: boolean;
  contact: string;
  /** The data-protection notice, the officer to write to, and where the policy can be read. */
  privacyNotice: string | null;
  privacyContact: string | null;
  privacyUrl: string | null;
}

export interface Response {
  template: Template;
  to: string;
  subject: string;
  /** One, or one for each language. */
  parts: [ResponseFacts, ...ResponseFacts[]];
}
export type Declined = { declined: Suppression };

export interface ResponseContext {
  organisation: Organisation;
  /** Papers of the application that came with earlier mails. */
  onFile?: FiledPaper[];
  /** How many files of each sort are named; the others are counted. */
  listed?: number;
}

/** How many files are named, from what is wanted to what always fits into a mail. */
export const LISTED = [8, 3, 1, 0] as const;

/**
 * The answer with its facts. Give `decision.answer`, or `decision.wouldAnswer` when a person sends it after all.
 * Declines with `no-reply-address` when the address is not exactly one that can be written to.
 */
export function responseTo(
  answer: Answer,
  decision: Decision,
  vacancy: Vacancy,
  context: ResponseContext,
): Response | Declined {
  const to = sendable(answer.to);
  if (to === null) return { declined: 'no-reply-address' };
  const [first, ...rest] = languagesOf(answer.language, vacancy);
  const facts = (language: Language) => factsIn(language, answer.template, decision, vacancy, context);
  return {
    template: answer.template,
    to,
    subject: subjectLine(answer, vacancy),
    parts: [facts(first), ...rest.map(facts)],
  };
}

/** Our own subject line; nothing of the received one is in it. Both languages stand side by side. */
export function subjectLine(answer: Pick<Answer, 'template' | 'language'>, vacancy: Vacancy): string {
  return languagesOf(answer.language, vacancy)
    .map((language) => {
      const colon = language === 'fr' ? '\u00a0: ' : ': ';
      return `${subjectNaming(vacancy, language)}${colon}${SUBJECTS[answer.template][language]}`;
    })
    .join(' / ');
}

/** The answer's language or languages, the vacancy's first one first. */
export function languagesOf(language: AnswerLanguage, vacancy: Pick<Vacancy, 'languages'>): [Language, ...Language[]] {
  if (language !== 'both') return [language];
  return vacancy.languages[0] === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
}

/** The organisation's name in a language, or in the first there is one in. */
export function organisationIn(organisation: InEachLanguage<string>, language: Language): string {
  return inLanguage(organisation, language) ?? '';
}

const HOUR = 3_600_000;

function factsIn(
  language: Language,
  template: Template,
  decision: Decision,
  vacancy: Vacancy,
  context: ResponseContext,
): ResponseFacts {
  const { receipt, timing } = decision;
  const { organisation } = context;
  const { zone } = vacancy.deadline;
  const listed = context.listed ?? LISTED[0];
  const gap = timing.closesAt === null ? null : timing.closesAt.getTime() - receipt.at.getTime();
  const close = gap !== null && Math.abs(gap) < HOUR;
  const closes = timing.closesAt === null ? null : momentIn(timing.closesAt, zone, language, { endOfDay: true });
  const found = papersFound(decision.documents, context.onFile ?? [], language);
  const others = decision.documents.filter((d) => d.role === 'other' && isReadable(d) && d.filename !== null);
  const unreadable = decision.documents.filter((d) => !isReadable(d) && d.filename !== null);
  return {
    template,
    language,
    organisation: organisationIn(organisation, language),
    signature: inLanguage(organisation.signature, language) ?? [],
    vacancy: { code: vacancy.code, title: titleIn(vacancy, language), reference: vacancy.reference },
    name: printableName(decision.candidate?.name ?? ''),
    received: momentIn(receipt.at, zone, language, { seconds: close }),
    closes,
    timing: timing.status,
    margin: gap === null ? null : spanIn(gap, language),
    papers: found.slice(0, listed),
    others: others.slice(0, listed).map((d) => printableFile(d.filename ?? '')),
    more: beyond(found, listed) + beyond(others, listed),
    missing: missingPapers(decision, vacancy, context.onFile ?? []).map((paper) => MISSING[paper][language]),
    until: timing.status === 'on-time' ? closes : null,
    unreadable: unreadable.slice(0, listed).map((d) => ({
      file: printableFile(d.filename ?? ''),
      ...(UNREADABLE[d.status]?.[language] ?? UNREADABLE.corrupt[language]),
    })),
    moreUnreadable: beyond(unreadable, listed),
    subject: decision.subjectCheck.status,
    subjectHint: subjectNaming(vacancy, language),
    closed: decision.flags.includes('closed-vacancy-enquiry'),
    linkedOnly: decision.flags.includes('linked-only'),
    contact: vacancy.contact ?? organisation.contact ?? vacancy.mailbox,
    privacyNotice: inLanguage(organisation.privacy, language),
    privacyContact: vacancy.privacyContact ?? organisation.privacy?.contact ?? null,
    privacyUrl: organisation.privacy?.url ?? null,
  };
}

function beyond(list: unknown[], listed: number): number {
  return Math.max(0, list.length - listed);
}

function subjectNaming(vacancy: Vacancy, language: Language): string {
  const title = titleIn(vacancy, language);
  return title === vacancy.code ? title : `${vacancy.code} – ${title}`;
}

function papersFound(documents: FiledDocument[], onFile: FiledPaper[], language: Language): ResponseFacts['papers'] {
  const entry = (role: Role, filename: string | null, earlier: boolean) => ({
    role: ROLE_NAMES[role][language],
    file: filename === null ? null : printableFile(filename),
    earlier,
  });
  const here = documents.filter((d) => d.role !== 'other' && isReadable(d));
  const renewed = new Set(here.flatMap((d) => papersOf(d.role)));
  const before = onFile.filter(
    (p) => p.current && isReadable(p) && papersOf(p.role).some((paper) => !renewed.has(paper)),
  );
  return [...here.map((d) => entry(d.role, d.filename, false)), ...before.map((p) => entry(p.role, p.filename, true))];
}

const LACKING = {
  complete: [],
  'missing-cv': ['cv'],
  'missing-letter': ['motivation-letter'],
  'missing-both': ['cv', 'motivation-letter'],
} as const satisfies Partial<Record<Completeness, Paper[]>>;

function missingPapers(decision: Decision, vacancy: Vacancy, onFile: FiledPaper[]): Paper[] {
  const { completeness } = decision;
  if (completeness === null) return [];
  if (completeness !== 'unreadable') return [...LACKING[completeness]];
  // `unreadable` does not say which paper lacks: whatever was asked for and not read.
  const read = new Set([
    ...decision.documents.filter(isReadable).flatMap((d) => papersOf(d.role)),
    ...onFile.filter((p) => p.current && isReadable(p)).flatMap((p) => papersOf(p.role)),
  ]);
  return vacancy.documents.filter((paper) => !read.has(paper));
}
