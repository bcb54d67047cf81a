// Which targets of links are addresses that a person may follow.

/** The address as it is kept, or undefined when it is none of the web, of mail or of a telephone: a place in the file, a file, a script. */
export function keptAddress(target: string | undefined): string | undefined {
  const address = target?.trim() ?? '';
  if (/^(https?:\/\/|mailto:|tel:)\S/i.test(address)) return address;
  if (/^[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}$/i.test(address)) return `mailto:${address}`;
  return /^www\.[^\s/]+\.\w/i.test(address) ? `http://${address}` : undefined;
}
