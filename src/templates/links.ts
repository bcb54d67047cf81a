// Text as HTML in which addresses of our own can be followed; whatever a stranger wrote stays plain.

/** Escaped for HTML; each of `addresses` in it becomes a link, a mail address to `mailto:`. */
export function linked(text: unknown, addresses: string[]): string {
  const html = escaped(String(text ?? ''));
  // The longest first: an address may hold another one.
  const shown = addresses.map(escaped).sort((a, b) => b.length - a.length);
  if (shown.length === 0) return html;
  const any = new RegExp(`(?<![\\w.@-])(?:${shown.map((each) => each.replace(/[^\w]/g, '\\$&')).join('|')})`, 'g');
  return html.replace(any, (each) => {
    const target = /^https?:/.test(each) ? each : `mailto:${each}`;
    return `<a href="${target}">${each}</a>`;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
