// Which answer a mail gets, in which language, to whom; or why it gets none (product rules, "What is answered, and what never is").
import type { Answer, AnswerLanguage, Application, Decision } from './application.ts';
import type { Case, Findings } from './decide.ts';
import type { Suppression, Template } from './disposition.ts';
import type { FiledDocument } from './documents.ts';
import { languageOfMail } from './language.ts';
import { isFlood, isLoop, saysItAgain } from './loops.ts';
import type { Language, Vacancy } from './vacancy.ts';

/** Answers to one person in 24 hours before further ones wait. */
export const ANSWERS_A_DAY = 3;

/** The answer, or why it is not sent beside the one it would have been. */
export function answerFor(c: Case, found: Findings): Pick<Decision, 'answer' | 'suppressed' | 'wouldAnswer'> {
  const { vacancy, message } = c;
  const { passedOn, answerTo: to, words, documents } = found.filing;
  const template = templateFor(found, vacancy);
  if (!template || !vacancy) return { answer: null, suppressed: found.verdict.silence, wouldAnswer: null };
  const language = answerLanguage(words, passedOn ? '' : message.subject, documents, vacancy);
  const answer: Answer | null = to ? { template, language, to } : null;
  const suppressed = suppression(c, found, template, to);
  return { answer: suppressed ? null : answer, suppressed, wouldAnswer: suppressed ? answer : null };
}

/** The one answer a mail calls for; late beats incomplete, unreadable beats incomplete. */
function templateFor({ kind, timing, completeness, onFile }: Findings, vacancy: Vacancy | null): Template | null {
  if (!vacancy) return null;
  if (kind === 'enquiry') return 'enquiry';
  if (kind === 'withdrawal') return 'withdrawal';
  if (kind !== 'application' && kind !== 'supplement') return null;
  if (timing.status === 'late') return onFile?.inTime ? 'late-supplement' : 'late';
  if (timing.status === 'grace' || completeness === 'complete') return 'acknowledgement';
  return completeness === 'unreadable' ? 'unreadable' : 'incomplete';
}

/** Why the answer is not sent by itself, first match wins; null when it is. */
function suppression(c: Case, found: Findings, template: Template, to: string | null): Suppression | null {
  const { verdict, receipt, onFile } = found;
  if (verdict.silence) return verdict.silence;
  if (c.junk) return 'spam';
  if (found.authentication === 'failed') return 'sender-unverified';
  if (!to) return 'no-reply-address';
  if (c.history.addressBounced) return 'address-bounced';
  if (found.duplicate || bringsNothingNew(found) || alreadyAnswered(template, onFile)) return 'already-sent';
  if (template === 'enquiry' && saysItAgain(c, found)) return 'already-sent';
  if (isLoop(c, found, template)) return 'loop';
  if (c.answerFrom && receipt.at.getTime() < c.answerFrom.getTime()) return 'before-activation';
  if (c.restoredAt && receipt.at.getTime() <= c.restoredAt.getTime()) return 'restored';
  if (c.history.answersLastDay >= ANSWERS_A_DAY || isFlood(c, found)) return 'throttled';
  if (c.vacancy?.answers[template] === 'hold') return 'held';
  // A late answer is a hard word: where the clocks disagree, a person looks first.
  if (template === 'late' && receipt.differ) return 'held';
  return null;
}

/** Papers that are on file, sent again after the deadline: there is nothing to give notice of, or notice was given. */
function bringsNothingNew({ afterwards, filing, onFile }: Findings): boolean {
  const known = new Set(onFile?.papers.map((p) => p.sha256));
  return afterwards && filing.documents.length > 0 && filing.documents.every((d) => known.has(d.sha256));
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
