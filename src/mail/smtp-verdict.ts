// What a relay's refusal means for the mail: whether another try can help, and whether it was the recipient's address that was refused.
import type { SmtpError } from './smtp-failure.ts';

export interface Verdict {
  outcome: 'temporary' | 'permanent';
  /** The enhanced status code (RFC 3463, RFC 2034), as the relay gave it. */
  status: string | null;
  /** Permanent, and every other mail to this address would fare the same. */
  aboutAddress: boolean;
}

/**
 * `address`: of the recipient, for good. `mail`: of these bytes, for good. `later`: time heals it. `ours`: refused was how we send;
 * a corrected configuration heals it, and until then the answer waits. After two days of tries a person is asked in any case.
 */
type Cause = 'address' | 'mail' | 'later' | 'ours';

/** Subject and detail of an enhanced code of class 5 (RFC 3463 section 3, RFC 5248 and the registry it made). */
const BY_STATUS: Record<string, Cause> = {
  '1.0': 'address', //  something about the address
  '1.1': 'address', //  no such mailbox
  '1.2': 'address', //  no such domain
  '1.3': 'address', //  no valid address
  '1.4': 'mail', //     ambiguous: the address may be right all the same
  '1.6': 'address', //  moved, and nobody says where to
  '1.7': 'ours', //     our sender address is not valid to it
  '1.8': 'ours', //     the domain of our sender address is not known to it
  '1.10': 'address', // a domain that takes no mail (RFC 7505)
  '2.1': 'address', //  mailbox disabled
  '2.2': 'later', //    mailbox full: its owner can empty it (RFC 3463 section 3.3)
  '2.*': 'mail', //     too long for that mailbox, a list that does not expand
  '3.3': 'mail', //     the relay lacks a feature that this mail needs
  '3.4': 'mail', //     too big: it will not shrink
  '3.5': 'ours', //     the relay is configured wrongly
  '3.*': 'later', //    disk full, closed for maintenance: the relay's trouble, not the mail's
  '4.6': 'ours', //     routed in a circle
  '4.*': 'later', //    a way that is not there now: dead host, directory, congestion
  '5.0': 'later', //    out of step: a new session begins in step
  '5.1': 'later', //    the same
  '5.5': 'later', //    the same
  '5.6': 'ours', //     login line too long
  '5.*': 'mail', //     syntax and parameters: the next try would say the same
  '6.*': 'mail', //     content or its conversion
  '7.2': 'mail', //     we may not write to that list
  '7.7': 'mail', //     its integrity is in doubt
  '7.15': 'mail', //    priority too low
  '7.16': 'mail', //    too big for its priority
  '7.17': 'address', // the mailbox has another owner now (RFC 7293)
  '7.18': 'address', // the domain has another owner now (RFC 7293)
  '7.*': 'ours', //     login, encryption, right to relay or to use this sender, SPF, DKIM, reputation: all of them ours
};

/** What filters say of a mail they have read: the same bytes would meet the same filter. */
const OF_THE_CONTENT = ['7.0', '7.1'];

type Point = 'before' | 'MAIL' | 'RCPT' | 'DATA' | 'mail';

/** Reply codes that speak of our login (RFC 4954 section 6, RFC 3207 section 4), whatever they answer. */
const OF_OUR_LOGIN = [530, 534, 535, 538];

/** Bare codes at RCPT TO (RFC 5321 section 4.2.2, RFC 7504); relays that give no enhanced code mean the mailbox with these. */
const AT_RECIPIENT: Record<number, Cause> = {
  500: 'later', //   out of step
  502: 'later',
  503: 'later',
  521: 'ours', //    the relay itself takes no mail
  550: 'address', // mailbox unavailable
  551: 'address', // user not local
  552: 'later', //   storage exceeded: the mailbox is full (section 4.5.3.1.10)
  553: 'address', // mailbox name not allowed
  556: 'address', // a domain that takes no mail
};

/** Says of a bare refusal at RCPT TO that it means us after all: relays without enhanced codes have only their words. */
const MEANS_US = /relay|authenti|log.?in|sender|spf|dkim|blocked|(?:black|block|deny).?list|reputation/i;

/**
 * What one refusal, or one failure to get that far, means.
 * @param begun the relay was given the mail or a part of it: then that is what it refuses
 */
export function verdictOn(error: SmtpError, begun = false): Verdict {
  const status = enhancedCode(error.response);
  const code = error.responseCode ?? 0;
  // No relay was asked: the address holds what no address can hold.
  if (error.code === 'EENVELOPE' && /^Invalid recipient/.test(error.message))
    return { outcome: 'permanent', status: '5.1.3', aboutAddress: true };
  // Nor here: the mail is larger than the relay announced to take (RFC 1870 section 6.1).
  if (error.code === 'EMESSAGE' && error.command === 'MAIL FROM')
    return { outcome: 'permanent', status: '5.3.4', aboutAddress: false };
  // The first digit says what the relay did (RFC 5321 section 4.2.1), an enhanced code of another class only why.
  if (code < 500 || code > 599) return { outcome: 'temporary', status, aboutAddress: false };
  const cause = causeOf(begun ? 'mail' : pointOf(error), code, error);
  const outcome = cause === 'address' || cause === 'mail' ? 'permanent' : 'temporary';
  // A relay that calls it passing in the same breath is not taken at its word for good.
  return { outcome, status, aboutAddress: cause === 'address' && status?.[0] !== '4' };
}

/** True when the relay refused our login, whatever it was asked. */
export function refusesLogin({ responseCode = 0 }: SmtpError): boolean {
  return OF_OUR_LOGIN.includes(responseCode);
}

/** True when the relay refused us, not the mail or its recipient. @param error with a reply code of class 5 */
export function refusesUs(error: SmtpError): boolean {
  return causeOf(pointOf(error), error.responseCode ?? 0, error) === 'ours';
}

/** True when another sender may be what helps: the relay refused this one, at its own command or with the first recipient. */
export function refusesSender(error: SmtpError): boolean {
  const code = error.responseCode ?? 0;
  if (code < 500 || code > 599 || refusesLogin(error)) return false;
  const point = pointOf(error);
  const cause = causeOf(point, code, error);
  return (point === 'MAIL' && cause !== 'mail') || (point === 'RCPT' && cause === 'ours');
}

function causeOf(point: Point, code: number, { response = '' }: SmtpError): Cause {
  if (OF_OUR_LOGIN.includes(code)) return 'ours';
  const detail = enhancedCode(response)?.slice(2) ?? '0.0';
  const known = BY_STATUS[detail] ?? BY_STATUS[detail.replace(/\d+$/, '*')];
  switch (point) {
    case 'before':
      return 'ours';
    case 'MAIL':
      // The only address named so far is ours. What remains are size and needs of the mail itself.
      if (known === undefined) return code === 552 ? 'mail' : 'ours';
      return known === 'address' || detail.startsWith('5.') ? 'ours' : known;
    case 'RCPT':
      return known ?? (MEANS_US.test(response) ? 'ours' : (AT_RECIPIENT[code] ?? 'mail'));
    case 'DATA':
      return known ?? ([500, 502, 503].includes(code) ? 'later' : 'mail');
    case 'mail':
      // A relay out of step after the whole mail is not asked twice by itself: a person looks first.
      if (known === undefined || detail.startsWith('5.') || OF_THE_CONTENT.includes(detail)) return 'mail';
      return known;
  }
}

/** Where in the dialogue it happened; nodemailer calls both the command and the mail after it DATA. */
function pointOf({ command, code }: SmtpError): Point {
  if (command === 'MAIL FROM') return 'MAIL';
  if (command === 'RCPT TO') return 'RCPT';
  if (command === 'DATA') return code === 'EMESSAGE' ? 'mail' : 'DATA';
  return 'before';
}

function enhancedCode(response: string | undefined): string | null {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?=\s|$)/.exec(response ?? '')?.[1] ?? null;
}
