// Whether something is one address that a mail may be sent to: never a list, a display name, or a second line.

const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * The address when it is a single addr-spec (RFC 5321 section 4.1.2; letters beyond ASCII as RFC 6531 allows), else null.
 * Quoted local parts and address literals are turned away: no mailbox of a person needs them, and parsers disagree about them.
 */
export function sendable(address: string): string | null {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || bytes(local) > 64 || bytes(address) > 254 || !LOCAL_PART.test(local)) return null;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => bytes(label) <= 63 && LABEL.test(label)) ? address : null;
}

// RFC 5321 section 4.5.3.1 counts octets.
function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
