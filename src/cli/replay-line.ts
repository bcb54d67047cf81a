// A decision as `intray replay --json` prints it: names and meanings are a contract with programs.
import type { Answer, Decision, FiledPaper } from '../domain/application.ts';
import type { Message } from '../domain/message.ts';

export interface Judged {
  file: string;
  message: Message;
  mailbox: string | null;
  decision: Decision;
  /** Papers of the application from earlier mails. */
  onFile: FiledPaper[];
  /** Subject line of the answer, where there is one. */
  replySubject: string | null;
}

/** One line; times in UTC (RFC 3339). */
export function replayLine({ file, message, mailbox, decision, replySubject }: Judged): object {
  const { receipt, timing } = decision;
  return {
    file,
    messageId: message.messageId,
    from: fromWords(message),
    subject: message.subject,
    mailbox,
    vacancy: decision.vacancy,
    receivedAt: receipt.at.toISOString(),
    receivedBy: receipt.by,
    clocks: receipt.clocks,
    kind: decision.kind,
    kindReason: decision.kindReason,
    candidate: decision.candidate,
    subjectCheck: decision.subjectCheck,
    deadline: {
      status: timing.status,
      closesAt: timing.closesAt?.toISOString() ?? null,
      marginSeconds: timing.marginSeconds,
    },
    documents: decision.documents.map((d) => ({
      filename: d.filename,
      container: d.container,
      role: d.role,
      roleReason: d.roleReason,
      mediaType: d.mediaType,
      status: d.status,
      language: d.language,
      pages: d.pageCount,
      characters: d.characters,
      sha256: d.sha256,
      reason: d.reason,
    })),
    completeness: decision.completeness,
    criteria: decision.criteria,
    facts: decision.facts ?? [],
    reply: decision.answer && replyOf(decision.answer, replySubject),
    replySuppressed: decision.suppressed,
    flags: decision.flags,
    disposition: decision.disposition,
  };
}

/** A mail that could not be parsed, in the same form. */
export function unparsedLine(file: string, receivedAt: Date, reason: string): object {
  return {
    file,
    messageId: null,
    from: '',
    subject: '',
    mailbox: null,
    vacancy: null,
    receivedAt: receivedAt.toISOString(),
    receivedBy: 'date-header',
    clocks: { internalDate: null, received: null, date: null },
    kind: 'other',
    kindReason: reason,
    candidate: null,
    subjectCheck: { status: 'missing', vacancy: null },
    deadline: { status: 'none', closesAt: null, marginSeconds: null },
    documents: [],
    completeness: null,
    criteria: [],
    facts: [],
    reply: null,
    replySuppressed: null,
    flags: [],
    disposition: 'needs-review',
  };
}

function replyOf(answer: Answer, subject: string | null): object {
  return { template: answer.template, language: answer.language, to: answer.to, subject: subject ?? '' };
}

function fromWords(message: Message): string {
  return message.from.map((a) => (a.name ? `${a.name} <${a.address}>` : a.address)).join(', ');
}
