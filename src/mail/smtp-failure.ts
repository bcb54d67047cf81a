// What went wrong between us and the relay, in a sentence a person can act on.
import { TokenError } from './oauth.ts';
import { NoPlace } from './smtp-pool.ts';
import { refusesLogin, refusesUs } from './smtp-verdict.ts';
import { certificateWords } from './tls.ts';

export interface SmtpError extends Error {
  code?: string;
  /** The system's own code where nodemailer has put another in its place. */
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** What is wrong and what to do. Holds the relay's own words, but no address of a candidate unless the relay names one. */
export function problemWords(
  error: SmtpError,
  { host, port, security }: { host: string; port: number; security: string },
): string {
  if (error instanceof TokenError || error instanceof NoPlace) return error.message;
  const where = `${host}:${port}`;
  const said = error.response === undefined ? '' : ` It said: ${relayWords(error.response)}`;
  const codes = [error.originalCode, error.code];
  const refusal = (error.responseCode ?? 0) >= 500;
  if (codes.includes('ECONNREFUSED'))
    return `Nothing listens at ${where}. Is the SMTP host and port right, and the server running?`;
  if (codes.includes('EDNS') || codes.includes('ENOTFOUND'))
    return `The name ${host} cannot be resolved. Is the SMTP host spelled right?`;
  if (error.code === 'EAUTH' && !refusal) return `The SMTP server ${where} could not check the login.${said}`;
  if (error.code === 'EAUTH' || refusesLogin(error)) {
    return `The SMTP server ${where} did not accept the login. Check user and password.${said}`;
  }
  const certificate = certificateWords({ ...error, code: error.originalCode ?? error.code }, where);
  if (certificate !== null) return certificate;
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(codes.join(' ')) || /certificate/i.test(error.message)) {
    return `The certificate of ${where} cannot be trusted (${error.originalCode ?? error.message}). Give its authority as \`ca\`, or use the name the certificate is for.`;
  }
  if (error.code === 'ETLS' || /wrong version number|SSL|PEM/i.test(error.message)) {
    return `No TLS could be agreed with ${where}, with security set to ${security}. Port 465 wants tls, port 587 starttls.${said}`;
  }
  if (error.code === 'ETIMEDOUT') return `The SMTP server ${where} did not answer in time.${said}`;
  if (error.code === 'EENVELOPE' && error.command === 'API')
    return 'The address of the recipient is none that mail can be sent to.';
  if (error.code === 'EMESSAGE' && error.command === 'MAIL FROM') return `The mail is larger than ${where} takes.`;
  if (error.response !== undefined) {
    const at = error.command === undefined || error.command === 'CONN' ? '' : ` at ${error.command}`;
    const us =
      refusal && refusesUs(error)
        ? ' It is not about the recipient: check the login, the sender and what the server allows us.'
        : '';
    return `The SMTP server ${where} refused${at}.${us}${said}`;
  }
  if (error.code === 'EPROTOCOL') return `The SMTP server ${where} does not keep to the protocol. ${error.message}.`;
  return `The connection to the SMTP server ${where} was lost (${error.originalCode ?? error.code ?? error.message}).`;
}

/** The relay's words on one line, addresses taken out: they end in logs and lists. */
function relayWords(response: string): string {
  return response
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, '<address>')
    .slice(0, 300);
}
