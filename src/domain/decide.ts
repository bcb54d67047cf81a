// HR's policy on one screen: from a mail, its vacancy, its documents and the past to what becomes of it and what is answered.
import type { Answer, AnswerLanguage, Application, Decision, History, Receipt, Timing } from './application.ts';
import { classify, type Verdict } from './classify.ts';
import { findEvidence } from './criteria.ts';
import { timing } from './deadline.ts';
import type { Completeness, Disposition, Flag, Kind, Suppression, Template } from './disposition.ts';
import { type FiledDocument, isReadable, papersOf, type ReadDocument } from './documents.ts';
import { declaresKinship } from './facts.ts';
import { fileDocuments } from './filing.ts';
import { joinOf } from './join.ts';
import { languageOfMail } from './language.ts';
import { comesTooLate } from './life.ts';
import type { Arrival, Message } from './message.ts';
import { ownWords } from './own-words.ts';
import { completenessOf, inOtherLanguages, maybeAPaper, stayingInView } from './papers.ts';
import { receiptOf } from './receipt.ts';
import { answerAddress, authenticationOf, senderOf } from './sender.ts';
import { subjectCheck } from './subject.ts';
import type { Language, Vacancy } from './vacancy.ts';

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
  /** Taken as the received time of a mail that has no clock at all. */
  otherwise: Date;
  /** SHA-256 in hexadecimal, for the letter that is written in the mail itself. */
  sha256: (text: string) => string;
}

/** Answers to one person in 24 hours before further ones wait (product rules, "What is answered"). */
export const ANSWERS_A_DAY = 3;
/** The same documents again within this time are the same application sent twice. */
export const SENT_TWICE_SECONDS = 60 * 60;

/** Decides one mail. The same case always gives the same decision. */
export function decide(c: Case): Decision {
  const { message, vacancy, vacancies, history } = c;
  const own = vacancies.map((v) => v.mailbox);
  const receipt = receiptOf(message, c.arrival, vacancy, c.otherwise);
  const time = timing(receipt.at, vacancy?.deadline ?? null);
  const { documents, forwarder, passedOn, words } = fileDocuments(c, own);
  const candidate = passedOn ?? senderOf(message);
  const join = candidate
    ? joinOf(message, candidate, documents, history.applications)
    : { application: null, proposed: null };
  const onFile = join.application;
  const evidence = {
    paper: documents.some((d) => isReadable(d) && d.role !== 'other'),
    unreadable: documents.some(maybeAPaper),
    anyDocument: documents.length > 0,
    onFile: onFile !== null,
    onlyLinked: documents.length === 0 && message.links.some(isFileLink),
  };
  const verdict = classify(message, evidence, own);
  const duplicate = isDuplicate(c, documents, onFile, receipt);
  const kind = duplicate && verdict.kind === 'supplement' ? 'application' : verdict.kind;
  const applies = kind === 'application' || kind === 'supplement';
  const afterwards = comesTooLate(onFile, kind, time);
  const onFilePapers = onFile?.papers ?? [];
  const staying = afterwards ? onFilePapers.filter((p) => p.current) : stayingInView(onFilePapers, documents);
  // Papers after the deadline count towards what is on file, not towards what was shown in time.
  const inView = afterwards ? staying : [...staying, ...documents];
  const tooLate = afterwards ? onFilePapers.filter((p) => !p.inTime && !p.current) : [];
  const completeness = applies && vacancy ? completenessOf([...staying, ...tooLate, ...documents], vacancy) : null;
  const subject = subjectCheck(message.subject, vacancy, vacancies);
  const unverified = authenticationOf(message, vacancy) === 'failed';

  const flags: [Flag, boolean][] = [
    ['subject-unclear', applies && subject.status === 'unclear'],
    ['subject-missing', applies && subject.status === 'missing'],
    ['other-vacancy', subject.status === 'other-vacancy' && isPersons(kind)],
    ['language-not-accepted', applies && vacancy !== null && inOtherLanguages(documents, vacancy).length > 0],
    ['clock-differs', receipt.differ],
    ['sender-unverified', unverified],
    ['kinship-declared', applies && [ownWords(message.text), ...texts(documents)].some(declaresKinship)],
    ['hidden-text', documents.some((d) => d.hiddenText.trim() !== '')],
    ['duplicate', duplicate],
    ['replaces-earlier', applies && !duplicate && !afterwards && replacesEarlier(onFile, documents)],
    ['forwarded', forwarder !== null],
    ['join-proposed', applies && join.proposed !== null],
    ['message-id-reused', history.sameMessageIdOtherContent],
    ['unreadable-document', applies && documents.some((d) => !isReadable(d) && maybeAPaper(d))],
    ['linked-only', applies && evidence.onlyLinked],
    ['returned-after-withdrawal', applies && !duplicate && onFile?.withdrawn === true],
    ['in-grace', applies && time.status === 'grace'],
    ['closed-vacancy-enquiry', kind === 'enquiry' && time.status === 'late'],
  ];
  const raised = flags.filter(([, is]) => is).map(([flag]) => flag);
  const disposition = dispositionOf(kind, verdict, time, completeness, raised, message);
  const template = templateFor(kind, time, completeness, onFile, vacancy);
  const to = passedOn?.address ?? answerAddress(message, own);
  const answer: Answer | null =
    template && to && vacancy
      ? { template, language: answerLanguage(words, passedOn ? '' : message.subject, documents, vacancy), to }
      : null;
  const suppressed = template
    ? suppression(c, { verdict, template, onFile, receipt, unverified, duplicate, to })
    : verdict.silence;

  return {
    kind,
    kindReason: verdict.reason,
    vacancy: vacancy?.code ?? null,
    // A machine's mail has no candidate, whoever's mailbox it came from.
    candidate: isPersons(kind) ? candidate : null,
    receipt,
    subjectCheck: subject,
    timing: time,
    documents,
    completeness,
    criteria: applies && vacancy ? findEvidence(vacancy.criteria, inView, receipt.at) : [],
    answer: suppressed ? null : answer,
    suppressed,
    wouldAnswer: suppressed ? answer : null,
    flags: raised,
    disposition,
    application: applies || kind === 'withdrawal' ? (onFile?.id ?? (applies && vacancy ? 'new' : null)) : null,
  };
}

const ANSWERED_KINDS: Kind[] = ['application', 'supplement', 'enquiry', 'withdrawal'];
function isPersons(kind: Kind): boolean {
  return ANSWERED_KINDS.includes(kind) || kind === 'other';
}

function dispositionOf(
  kind: Kind,
  verdict: Verdict,
  time: Timing,
  completeness: Completeness | null,
  flags: Flag[],
  message: Message,
): Disposition {
  if (kind === 'bounce' || kind === 'auto-reply' || kind === 'bulk') return 'ignored';
  if (flags.includes('duplicate')) return 'ignored';
  if (verdict.silence === 'self') return 'ignored';
  if (kind === 'other')
    return verdict.reason === 'it says thank you' || message.text.trim() === '' ? 'ignored' : 'needs-review';
  if (time.status === 'none') return 'needs-review';
  if (kind === 'enquiry') return 'enquiry';
  if (flags.includes('sender-unverified') || verdict.silence === 'several-senders') return 'needs-review';
  if (kind === 'withdrawal') return 'withdrawn';
  if (flags.includes('other-vacancy') || time.status === 'grace') return 'needs-review';
  if (time.status === 'late') return 'late';
  if (flags.includes('returned-after-withdrawal')) return 'needs-review';
  return completeness === 'complete' ? 'accepted' : 'incomplete';
}

/** The one answer a mail calls for (product rules, "What is answered"); late beats incomplete, unreadable beats incomplete. */
function templateFor(
  kind: Kind,
  time: Timing,
  completeness: Completeness | null,
  onFile: Application | null,
  vacancy: Vacancy | null,
): Template | null {
  if (!vacancy) return null;
  if (kind === 'enquiry') return 'enquiry';
  if (kind === 'withdrawal') return 'withdrawal';
  if (kind !== 'application' && kind !== 'supplement') return null;
  if (time.status === 'late') return onFile?.inTime ? 'late-supplement' : 'late';
  if (time.status === 'grace' || completeness === 'complete') return 'acknowledgement';
  return completeness === 'unreadable' ? 'unreadable' : 'incomplete';
}

interface Circumstances {
  verdict: Verdict;
  template: Template;
  onFile: Application | null;
  receipt: Receipt;
  unverified: boolean;
  duplicate: boolean;
  to: string | null;
}

/** Why the answer is not sent by itself, first match wins; null when it is. */
function suppression(c: Case, now: Circumstances): Suppression | null {
  if (now.verdict.silence) return now.verdict.silence;
  if (c.junk) return 'spam';
  if (now.unverified) return 'sender-unverified';
  if (!now.to) return 'no-reply-address';
  if (c.history.addressBounced) return 'address-bounced';
  if (now.duplicate || alreadyAnswered(now.template, now.onFile)) return 'already-sent';
  if (c.answerFrom && now.receipt.at.getTime() < c.answerFrom.getTime()) return 'before-activation';
  if (c.history.answersLastDay >= ANSWERS_A_DAY) return 'throttled';
  if (c.vacancy?.held.includes(now.template)) return 'held';
  // A late answer is a hard word: where the clocks disagree, a person looks first.
  if (now.template === 'late' && now.receipt.differ) return 'held';
  return null;
}

/** Each paper after the deadline gets its own notice; every other answer stands once for an application. */
function alreadyAnswered(template: Template, onFile: Application | null): boolean {
  if (!onFile || template === 'late-supplement' || template === 'enquiry') return false;
  return onFile.answered.includes(template);
}

/** In the language of the mail's own words when the vacancy has it; where they are too few, that of the papers; else in both. */
function answerLanguage(words: string, subject: string, documents: FiledDocument[], vacancy: Vacancy): AnswerLanguage {
  const accepted = (language: string | null): language is Language =>
    vacancy.languages.some((known) => known === language);
  const ofMail = languageOfMail(words, subject);
  if (ofMail !== null) return accepted(ofMail) ? ofMail : 'both';
  const ofPapers = new Set(documents.filter((d) => d.role !== 'other').map((d) => d.language));
  const [only = null] = ofPapers;
  return ofPapers.size === 1 && accepted(only) ? only : 'both';
}

function isDuplicate(c: Case, documents: FiledDocument[], onFile: Application | null, receipt: Receipt): boolean {
  if (c.history.sameMail) return true;
  if (!onFile || documents.length === 0) return false;
  const known = new Set(onFile.papers.map((p) => p.sha256));
  const again = documents.every((d) => known.has(d.sha256));
  const apart = Math.abs(receipt.at.getTime() - onFile.lastReceivedAt.getTime()) / 1000;
  return again && apart <= SENT_TWICE_SECONDS;
}

function replacesEarlier(onFile: Application | null, documents: FiledDocument[]): boolean {
  if (!onFile) return false;
  const known = new Set(onFile.papers.map((p) => p.sha256));
  const fresh = new Set(
    documents.filter((d) => isReadable(d) && !known.has(d.sha256)).flatMap((d) => papersOf(d.role)),
  );
  return onFile.papers.some((p) => p.current && isReadable(p) && papersOf(p.role).some((paper) => fresh.has(paper)));
}

function texts(documents: FiledDocument[]): string[] {
  return documents.filter((d) => d.role !== 'other').flatMap((d) => d.pages);
}

function isFileLink(link: string): boolean {
  return /(?:drive|docs)\.google\.|dropbox\.|wetransfer\.|we\.tl\/|onedrive\.|1drv\.ms|sharepoint\.|icloud\.|box\.com|swisstransfer|grosfichiers|smash|\.(?:pdf|docx?)(?:$|\?)/i.test(
    link,
  );
}
