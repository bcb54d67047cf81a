// Sender authentication where the own server recorded none: DKIM (RFC 6376) held to the policy of the From domain (RFC 7489).
import { dkimVerify, dmarc } from 'mailauth';
import type { ParsedMessage } from './parse.ts';

/** DNS as `dns.promises.resolve` answers it; rejects with `code` ENOTFOUND or ENODATA where there is nothing. */
export type Resolver = (domain: string, type: string) => Promise<string[][] | string[]>;

export interface SenderCheck {
  resolver: Resolver;
  /** The most time for the whole mail; after it the answer is `unknown`. */
  timeoutMs?: number;
}

export type SenderVerdict = 'passed' | 'failed' | 'unknown';

/** A sender signs once or twice; each signature costs a look-up and a hash of the whole mail. */
const MOST_SIGNATURES = 5;
const TIMEOUT_MS = 5_000;

/**
 * Whether the domain in From vouches for the mail.
 *
 * `passed`: a signature of that domain (relaxed alignment) verifies. `failed`: it carries a signature of that domain, none
 * verifies, and the domain asks to refuse or set aside such mail. Everything else is `unknown`, as RFC 6376 section 6.1 has it: a
 * broken signature alone is no signature, and SPF cannot be asked for without the client's address. Behind a gateway that
 * changes subjects or adds footers signatures break, and this check must stay off.
 *
 * Never rejects: what DNS or a stranger's header does to it is `unknown`.
 */
export async function verifySender(
  raw: Buffer,
  { resolver, timeoutMs = TIMEOUT_MS }: SenderCheck,
): Promise<SenderVerdict> {
  const signatures = signaturesIn(raw);
  // A signature over part of the body (`l=`) lets anybody write the rest.
  if (signatures.length === 0 || signatures.length > MOST_SIGNATURES || signatures.some((s) => /[;\s]l\s*=/.test(s)))
    return 'unknown';
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SenderVerdict>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'unknown');
  });
  try {
    return await Promise.race([late, verdict(raw, resolver).catch(() => 'unknown' as const)]);
  } finally {
    clearTimeout(timer);
  }
}

/** A parser that records the verdict beside what it read, where the own server left none. */
export function withSenderCheck(
  parse: (raw: Buffer) => Promise<ParsedMessage>,
  check: SenderCheck,
  ownServers: string[],
): (raw: Buffer) => Promise<ParsedMessage> {
  return async (raw) => {
    const parsed = await parse(raw);
    const own = parsed.message.headers.some(
      ({ name, value }) =>
        name === 'authentication-results' && ownServers.some((id) => value.trim().toLowerCase().startsWith(id)),
    );
    if (own) return parsed;
    return { ...parsed, message: { ...parsed.message, authentication: await verifySender(raw, check) } };
  };
}

async function verdict(raw: Buffer, resolver: Resolver): Promise<SenderVerdict> {
  const { results, headerFrom } = await dkimVerify(raw, { resolver });
  const from = [headerFrom ?? []].flat();
  // RFC 5322 section 3.6.2 and RFC 7489 section 6.6.1: more than one From is nobody's.
  if (from.length !== 1) return 'unknown';
  const aligned = results.filter((result) => Boolean(result.status.aligned));
  if (aligned.some((result) => result.status.result === 'pass' && !result.status.underSized)) return 'passed';
  if (aligned.length === 0 || aligned.some((result) => result.status.result === 'temperror')) return 'unknown';
  const policy = await dmarc({ headerFrom: from, spfDomains: [], dkimDomains: [], resolver });
  return policy && policy.status.result === 'fail' && /^(?:reject|quarantine)$/.test(`${policy.policy}`)
    ? 'failed'
    : 'unknown';
}

/** The DKIM-Signature fields of the mail's own header, unfolded. */
function signaturesIn(raw: Buffer): string[] {
  const start = raw.toString('latin1', 0, 256 * 1024);
  const head = start.slice(0, /\r?\n\r?\n/.exec(start)?.index ?? start.length).replace(/\r?\n[ \t]+/g, ' ');
  return head.split(/\r?\n/).filter((line) => /^dkim-signature\s{0,20}:/i.test(line));
}
