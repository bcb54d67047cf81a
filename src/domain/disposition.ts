// The closed lists of what Intray can say about a mail. Everything that is stored, printed or answered uses these words.

/** What a mail is (product.md, "What a mail is"). */
export const KINDS = [
  'application',
  'supplement',
  'enquiry',
  'withdrawal',
  'auto-reply',
  'bounce',
  'bulk',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** True for the kinds of mail that people write. */
export function isAPersons(kind: Kind): boolean {
  return kind !== 'bounce' && kind !== 'auto-reply' && kind !== 'bulk';
}

/** What becomes of a mail. */
export const DISPOSITIONS = [
  'accepted',
  'late',
  'incomplete',
  'needs-review',
  'ignored',
  'enquiry',
  'withdrawn',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** The answers that exist, each a folder-per-language template of the same name. */
export const TEMPLATES = [
  'acknowledgement',
  'late',
  'late-supplement',
  'incomplete',
  'unreadable',
  'enquiry',
  'withdrawal',
] as const;
export type Template = (typeof TEMPLATES)[number];

/** Whether the required papers are there; `unreadable`: something that may be the missing paper cannot be read. */
export const COMPLETENESS = ['complete', 'missing-cv', 'missing-letter', 'missing-both', 'unreadable'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** Why an answer that would exist is not sent. */
export const SUPPRESSIONS = [
  'auto-submitted',
  'null-sender',
  'list',
  'bulk',
  'spam',
  'self',
  'several-senders',
  'sender-unverified',
  'no-reply-address',
  'already-sent',
  'throttled',
  'held',
  'breaker',
  'restored',
  'loop',
  'before-activation',
  'address-bounced',
] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

/** True where the answer is only put off until a person releases it; every other suppression says that it should not go out. */
export function isPutOff(suppressed: Suppression | null): boolean {
  return suppressed === 'held' || suppressed === 'breaker' || suppressed === 'restored';
}

/** Words for HR that stand beside a mail and change nothing by themselves. */
export const FLAGS = [
  'subject-unclear',
  'subject-missing',
  'other-vacancy',
  'language-not-accepted',
  'clock-differs',
  'sender-unverified',
  'kinship-declared',
  'hidden-text',
  'duplicate',
  'replaces-earlier',
  'forwarded',
  'join-proposed',
  'message-id-reused',
  'unreadable-document',
  'infected',
  'linked-only',
  'returned-after-withdrawal',
  'in-grace',
  'closed-vacancy-enquiry',
] as const;
export type Flag = (typeof FLAGS)[number];
