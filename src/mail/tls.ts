// How a server proves who it is: what is trusted, and what each failure of that means in a sentence with what to do.
import tls from 'node:tls';

/** Made once for each authority: reading all public ones takes longer than a handshake. */
const contexts = new Map<string | null, tls.SecureContext>();

/**
 * TLS 1.2 or newer (RFC 8996).
 * @param ca an authority of our own in PEM, to stand beside the public ones, not in their place
 */
export function trusting(ca: string | null): tls.SecureContext {
  const known = contexts.get(ca);
  if (known !== undefined) return known;
  const own = ca === null ? {} : { ca: [...tls.rootCertificates, ca] };
  const context = tls.createSecureContext({ minVersion: 'TLSv1.2', ...own });
  contexts.set(ca, context);
  return context;
}

/**
 * @param error what TLS failed with; `code` is Node's or OpenSSL's
 * @param server `host:port`
 * @returns null when it is not about a certificate
 */
export function certificateWords(error: { code?: string | undefined; cert?: unknown }, server: string): string | null {
  const code = error.code ?? '';
  const its = `The certificate of ${server}`;
  if (code === 'CERT_HAS_EXPIRED')
    return `${its} cannot be trusted: it has expired; whoever runs that server has to renew it. Until then nobody logs in there. (${code})`;
  if (code === 'CERT_NOT_YET_VALID')
    return `${its} cannot be trusted: it is not valid yet; compare the clock of this machine with that of the server. (${code})`;
  if (code === 'CERT_REVOKED')
    return `${its} cannot be trusted: it was revoked; whoever runs that server has to replace it. (${code})`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `${its} cannot be trusted: it is for another name${namesIn(error.cert)}: put the name it is for as \`host\`, or have it made for this one. (${code})`;
  if (UNKNOWN.test(code))
    return `${its} cannot be trusted (${code}): its authority is none of the public ones. If it is your own, put that authority’s certificate into a file and name the file as \`ca\`.`;
  return /CERT|SIGNATURE_FAILURE/.test(code) ? `${its} cannot be trusted (${code}).` : null;
}

const UNKNOWN = /SELF_SIGNED|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED/;

/** The first few names, cleaned: the certificate is a stranger's. */
function namesIn(cert: unknown): string {
  const { subjectaltname } = (cert ?? {}) as { subjectaltname?: unknown };
  if (typeof subjectaltname !== 'string') return '';
  const names = [...subjectaltname.matchAll(/(?:DNS|IP Address):([\w.:*-]{1,80})/g)].slice(0, 3).map((each) => each[1]);
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}
