// HR's policy on one screen: from a mail, its vacancy, its documents and the past to what becomes of it and what is answered.
import { ownAddresses } from './addressed.ts';
import { answerFor } from './answering.ts';
import type { Application, Decision, History, Receipt, SubjectCheck, Timing } from './application.ts';
import { classify, type Verdict } from './classify.ts';
import { timing } from './deadline.ts';
import { type Completeness, type Disposition, type Flag, isAPersons, type Kind } from './disposition.ts';
import { type FiledDocument, isReadable, type ReadDocument } from './documents.ts';
import { findEvidence } from './evidence/criteria.ts';
import { findFacts } from './evidence/found-facts.ts';
import { type Filing, fileDocuments, pointsToFiles } from './filing.ts';
import { flagsOf } from './flags.ts';
import { joinOf } from './join.ts';
import { comesTooLate } from './life.ts';
import type { Arrival, Message } from './message.ts';
import { completenessOf, maybeAPaper, stayingInView } from './papers.ts';
import { receiptOf } from './receipt.ts';
import { type Authentication, authenticationOf } from './sender.ts';
import { isReply, subjectCheck } from './subject.ts';
import type { Vacancy } from './vacancy.ts';

/** Everything a decision is made from. */
export interface Case {
  message: Message;
  arrival: Arrival;
  /** The vacancy whose mailbox it reached, or null. */
  vacancy: Vacancy | null;
  vacancies: Vacancy[];
  /** Its attachments, read, in the order of the mail. */
  documents: ReadDocument[];
  history: History;
  /** It lies in the Junk folder. */
  junk: boolean;
  /** Mail that arrived before this is filed and not answered; null where no such guard applies. */
  answerFrom: Date | null;
  /** A backup was put in place then: mail of before that is decided only now may have been answered already; null where none was. */
  restoredAt: Date | null;
  /** Taken as the received time of a mail that has no clock at all. */
  otherwise: Date;
  /** SHA-256 in hexadecimal, for the letter that is written in the mail itself. */
  sha256: (text: string) => string;
}

/** The same documents again within this time are the same application sent twice. */
export const SENT_TWICE_SECONDS = 60 * 60;

/** What was found out about a mail, before flags, answer and disposition are drawn from it. */
export interface Findings {
  receipt: Receipt;
  timing: Timing;
  filing: Filing;
  /** The application it belongs to, and one it may belong to. */
  onFile: Application | null;
  proposed: Application | null;
  verdict: Verdict;
  kind: Kind;
  /** It is an application or a supplement. */
  applies: boolean;
  duplicate: boolean;
  /** Papers after the deadline to an application made in time. */
  afterwards: boolean;
  onlyLinked: boolean;
  completeness: Completeness | null;
  subject: SubjectCheck;
  authentication: Authentication;
}

/** Decides one mail. The same case always gives the same decision. */
export function decide(c: Case): Decision {
  const { message, vacancy, vacancies, history } = c;
  const own = ownAddresses(vacancies, c.arrival);
  const receipt = receiptOf(message, c.arrival, vacancy, c.otherwise);
  const time = timing(receipt.at, vacancy?.deadline ?? null);
  const filing = fileDocuments(c, own);
  const { documents, candidate } = filing;
  const { application: onFile, proposed } = candidate
    ? joinOf(message, candidate, documents, history.applications)
    : { application: null, proposed: null };
  const subject = subjectCheck(message.subject, vacancy, vacancies);
  const onlyLinked = documents.length === 0 && pointsToFiles(message);
  const evidence = {
    paper: documents.some((d) => isReadable(d) && d.role !== 'other'),
    unreadable: documents.some(maybeAPaper),
    anyDocument: documents.length > 0,
    onlyInfected: documents.length > 0 && documents.every((d) => d.status === 'infected'),
    onFile: onFile !== null,
    onlyLinked,
    namesVacancy: subject.status === 'clear' && !isReply(message.subject),
  };
  const verdict = classify(message, evidence, own);
  const duplicate = isDuplicate(c, documents, onFile, receipt);
  const kind = duplicate && verdict.kind === 'supplement' ? 'application' : verdict.kind;
  const applies = kind === 'application' || kind === 'supplement';
  const afterwards = comesTooLate(onFile, kind, time);
  const { inView, whole } = papersAfter(onFile, documents, afterwards);
  const found: Findings = {
    receipt,
    timing: time,
    filing,
    onFile,
    proposed,
    verdict,
    kind,
    applies,
    duplicate,
    afterwards,
    onlyLinked,
    completeness: applies && vacancy ? completenessOf(whole, vacancy) : null,
    subject,
    authentication: authenticationOf(message, vacancy),
  };
  const flags = flagsOf(c, found);
  return {
    kind,
    kindReason: verdict.reason,
    vacancy: vacancy?.code ?? null,
    // A machine's mail has no candidate, whoever's mailbox it came from.
    candidate: isAPersons(kind) ? candidate : null,
    receipt,
    subjectCheck: found.subject,
    timing: time,
    documents,
    completeness: found.completeness,
    criteria: applies && vacancy ? findEvidence(vacancy.criteria, inView, receipt.at) : [],
    facts: applies && vacancy ? findFacts(vacancy, inView, filing.words) : [],
    ...answerFor(c, found),
    flags,
    disposition: dispositionOf(c, found, flags),
    application: applies || kind === 'withdrawal' ? (onFile?.id ?? (applies && vacancy ? 'new' : null)) : null,
  };
}

/** What becomes of the mail, first match wins. */
function dispositionOf({ message }: Case, found: Findings, flags: Flag[]): Disposition {
  const { kind, verdict, timing: time, completeness } = found;
  if (!isAPersons(kind) || found.duplicate || verdict.silence === 'self') return 'ignored';
  if (kind === 'other') {
    const saysNothing = message.text.trim() === '' && !flags.includes('infected');
    return verdict.thanks || saysNothing ? 'ignored' : 'needs-review';
  }
  if (time.status === 'none') return 'needs-review';
  if (kind === 'enquiry') return 'enquiry';
  // A stranger must not be able to withdraw or to mend somebody's application.
  if (flags.includes('sender-unverified') || verdict.silence === 'several-senders') return 'needs-review';
  if (kind === 'withdrawal') return 'withdrawn';
  if (flags.includes('other-vacancy') || time.status === 'grace') return 'needs-review';
  if (time.status === 'late') return 'late';
  if (flags.includes('returned-after-withdrawal')) return 'needs-review';
  return completeness === 'complete' ? 'accepted' : 'incomplete';
}

/**
 * The papers in view after the mail, and all that count towards completeness: papers after the deadline count towards what
 * is on file, not towards what was shown in time.
 */
function papersAfter(onFile: Application | null, added: FiledDocument[], afterwards: boolean) {
  const papers = onFile?.papers ?? [];
  if (!afterwards) {
    const inView = [...stayingInView(papers, added), ...added];
    return { inView, whole: inView };
  }
  const inView: FiledDocument[] = papers.filter((p) => p.current);
  return { inView, whole: [...papers.filter((p) => p.current || !p.inTime), ...added] };
}

function isDuplicate(c: Case, documents: FiledDocument[], onFile: Application | null, receipt: Receipt): boolean {
  // One that could not be vouched for was never answered: the same again, vouched for, is the one that counts.
  if (onFile?.flags.includes('sender-unverified') && authenticationOf(c.message, c.vacancy) !== 'failed') return false;
  if (c.history.sameMail) return true;
  if (!onFile || documents.length === 0) return false;
  const known = new Set(onFile.papers.map((p) => p.sha256));
  const again = documents.every((d) => known.has(d.sha256));
  const apart = Math.abs(receipt.at.getTime() - onFile.lastReceivedAt.getTime()) / 1000;
  return again && apart <= SENT_TWICE_SECONDS;
}
