// Headers of mailing lists, mass mailings and spam filters.
import { headerValues, type Message } from '../message.ts';
import { type Sign, strong, weak } from './signs.ts';

// RFC 2919 and 2369, and what list servers wrote before them. List-Unsubscribe stands apart: job boards stamp it on candidates' mail.
const LIST_FIELDS = [
  'list-id',
  'list-post',
  'list-help',
  'list-subscribe',
  'list-owner',
  'list-archive',
  'list-software',
  'mailing-list',
  'x-mailing-list',
  'x-mailman-version',
  'x-beenthere',
  'x-ml-name',
  'x-listname',
  'x-list',
  'x-listserver',
  'x-listprocessor-version',
  'x-listar-version',
  'x-ecartis-version',
  'x-google-group-id',
  'x-yahoogroups-newman-property',
  'x-egroups-return',
  'x-topica-id',
];

/** Marks of lists, of mass mailings and of spam: never answered. */
export function lists(message: Message): Sign[] {
  const signs: Sign[] = [];
  const precedence = ['precedence', 'x-precedence']
    .flatMap((name) => headerValues(message, name))
    .map((value) => /^\s*(bulk|list|junk)\b/i.exec(value)?.[1]?.toLowerCase())
    .find((value) => value !== undefined);
  const named = LIST_FIELDS.find((name) => headerValues(message, name).length > 0);
  if (named) signs.push(strong('bulk', `sent through a mailing list (${named})`, 'list'));
  if (precedence)
    signs.push(
      strong('bulk', `marked as a mass mailing (Precedence: ${precedence})`, precedence === 'list' ? 'list' : 'bulk'),
    );
  if (isSpam(message)) signs.push(strong('bulk', 'judged to be spam by the mail server', 'spam'));
  return signs;
}

const SPAM_VERDICTS: [field: string, verdict: RegExp][] = [
  ['x-spam-flag', /^\s*(?:yes|true|1)\b/i],
  ['x-spam-status', /^\s*(?:yes|true)\b/i],
  ['x-spam', /^\s*(?:yes|spam|true)\b/i],
  ['x-barracuda-spam-status', /^\s*yes\b/i],
  ['x-dspam-result', /^\s*spam\b/i],
  ['x-bogosity', /^\s*(?:yes|spam)\b/i],
  ['x-crm114-status', /^\s*spam\b/i],
  ['x-ms-exchange-organization-scl', /^\s*[5-9]\b/],
  ['x-forefront-antispam-report', /\bSFV:(?:SPM|SKB)\b/i],
  ['x-proofpoint-spam-details', /\brule=(?:\w{0,20}_)?(?:spam|phish)\b/i],
  ['x-rspamd-action', /^\s*(?:reject|add header|rewrite subject)\b/i],
];

function isSpam(message: Message): boolean {
  return SPAM_VERDICTS.some(([field, verdict]) =>
    headerValues(message, field).some((value) => verdict.test(value.slice(0, 1000))),
  );
}

const MAILING_FIELDS = [
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-campaign-type',
  'x-mailchimp-id',
  'x-mc-user',
  'x-csa-complaints',
  'x-report-abuse',
  'x-sg-eid',
  'x-mandrill-user',
  'x-mailer-recptid',
  'x-newsletter',
  'x-mj-mid',
  'x-cmail-recipientid',
  'feedback-id',
  'x-feedback-id',
];
const LIST_MAILBOX = /^(?:owner-.+|.+-(?:owner|request|bounces?|errors|admin))@/;
const VERP_PATH =
  /^(?:bounces?|bounced|returns?|newsletters?|mailing|owner|errors?|msprvs\d|em\d{3,})[-+_.=\d].*@|[-_.](?:bounces?|owner|return|errors)(?:[-+=_.].*)?@/;

/** Marks of mailing services: weak, since job boards send candidates' mail through them. */
export function mailings(message: Message): Sign[] {
  const yieldsTo: Sign['yieldsTo'] = ['application', 'withdrawal', 'documents'];
  const signs: Sign[] = [];
  if (headerValues(message, 'list-unsubscribe').length > 0)
    signs.push(weak('bulk', 'it can be unsubscribed from (List-Unsubscribe)', 'list', yieldsTo));
  const field = MAILING_FIELDS.find((name) => headerValues(message, name).length > 0);
  if (field) signs.push(weak('bulk', `sent by a mailing service (${field})`, 'bulk', yieldsTo));
  if (LIST_MAILBOX.test(message.sender?.address ?? ''))
    signs.push(weak('bulk', 'sent for the mailbox of a list (Sender)', 'list', yieldsTo));
  if (VERP_PATH.test(message.returnPath ?? ''))
    signs.push(weak('bulk', 'its return path counts the bounces of a mailing', 'bulk', yieldsTo));
  return signs;
}
