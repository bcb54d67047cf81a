// What a browser would send of the form on a page: names and values of its fields, as they stand.

/** Of the last form of the page that posts to `action`; buttons are left to the test. */
export function formOf(page: string, action: string): Record<string, string> {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  const form = forms.filter(([, attributes]) => attributeIn(attributes ?? '', 'action') === action).at(-1)?.[2];
  if (form === undefined) throw new Error(`the page has no form that posts to ${action}`);
  const sent: Record<string, string> = {};
  for (const [, kind = '', attributes = '', inner = ''] of form.matchAll(FIELD)) {
    const name = attributeIn(attributes, 'name');
    if (name === null) continue;
    if (kind === 'textarea') sent[name] = unescaped(inner.replace(/^\n/, ''));
    else if (kind === 'select') {
      const chosen = [...inner.matchAll(/<option\b([^>]*)>/g)].find(([, option]) => /\bselected\b/.test(option ?? ''));
      sent[name] = attributeIn(chosen?.[1] ?? '', 'value') ?? '';
    } else if (!/type="(?:checkbox|file)"/.test(attributes) || /\schecked\b/.test(attributes))
      sent[name] = attributeIn(attributes, 'value') ?? 'on';
  }
  return sent;
}

const FIELD = /<(textarea|select|input)\b((?:[^>"]|"[^"]*")*)>(?:([\s\S]*?)<\/\1>)?/g;

function attributeIn(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return found?.[1] === undefined ? null : unescaped(found[1]);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
