// What went wrong between us and the relay, in a sentence a person can act on, and whether trying again can help.

export interface SmtpError extends Error {
  code?: string;
  /** The system's own code where nodemailer has put another in its place. */
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Codes that speak of our login, not of the mail (RFC 4954 section 6): a corrected password heals them. */
const OF_OUR_LOGIN = [530, 534, 535, 538];

/** True when the relay refused this mail for good. A refusal of ourselves (greeting, login, TLS) is worth another try. */
export function permanentAt(error: SmtpError): boolean {
  const code = error.responseCode ?? 0;
  const aboutTheMail = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(error.command ?? '');
  return aboutTheMail && code >= 500 && code < 600 && !OF_OUR_LOGIN.includes(code);
}

/** What is wrong and what to do. Holds the relay's own words, but no address of a candidate unless the relay names one. */
export function problemWords(
  error: SmtpError,
  { host, port, security }: { host: string; port: number; security: string },
): string {
  const where = `${host}:${port}`;
  const said = error.response === undefined ? '' : ` It said: ${relayWords(error.response)}`;
  const codes = [error.originalCode, error.code];
  if (codes.includes('ECONNREFUSED'))
    return `Nothing listens at ${where}. Is the SMTP host and port right, and the server running?`;
  if (codes.includes('EDNS') || codes.includes('ENOTFOUND'))
    return `The name ${host} cannot be resolved. Is the SMTP host spelled right?`;
  if (error.code === 'EAUTH' || OF_OUR_LOGIN.includes(error.responseCode ?? 0)) {
    return `The SMTP server ${where} did not accept the login. Check user and password.${said}`;
  }
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(codes.join(' ')) || /certificate/i.test(error.message)) {
    return `The certificate of ${where} cannot be trusted (${error.originalCode ?? error.message}). Give its authority as \`ca\`, or use the name the certificate is for.`;
  }
  if (error.code === 'ETLS' || /wrong version number|SSL/i.test(error.message)) {
    return `No TLS could be agreed with ${where}, with security set to ${security}. Port 465 wants tls, port 587 starttls.${said}`;
  }
  if (error.code === 'ETIMEDOUT') return `The SMTP server ${where} did not answer in time.${said}`;
  if (error.response !== undefined) {
    return `The SMTP server ${where} refused${error.command === undefined || error.command === 'CONN' ? '' : ` at ${error.command}`}.${said}`;
  }
  return `The connection to the SMTP server ${where} was lost (${error.originalCode ?? error.code ?? error.message}).`;
}

/** The relay's words on one line, addresses taken out: they end in logs and lists. */
function relayWords(response: string): string {
  return response
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, '<address>')
    .slice(0, 300);
}
