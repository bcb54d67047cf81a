// Whom a closing date is for, where a notice sets one for its own staff and another for everybody else.

/** @param led what stands before the date, as a view has it; null where it is for everybody */
export function audienceOf(led: string): string | null {
  const near = led.slice(-110);
  const internal = /\b(?:internal(?:ly)?|internes?|en interne|staff members)\b/.exec(near);
  const external = /\b(?:external(?:ly)?|externes?|outside)\b/.exec(near);
  if (internal && external)
    return (internal.index ?? 0) > (external.index ?? 0)
      ? /(?:and|et|&|\/)\s?(?:externe?|internal)/.test(near)
        ? null
        : 'internal'
      : /(?:internal(?:ly)?|internes?) (?:and|et|or|ou|&) |internal\/external/.test(near)
        ? null
        : 'external';
  return internal ? 'internal' : external ? 'external' : null;
}
