// Structured header fields without their comments (RFC 5322 section 3.2.2).

/** The value with every comment replaced by a space: nested ones too, quoted pairs and quoted strings respected. One pass. */
export function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let bare = '';
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (character === '\\') {
      if (depth === 0) bare += value.slice(i, i + 2);
      i++;
    } else if (quoted || (character === '"' && depth === 0)) {
      if (character === '"') quoted = !quoted;
      bare += character;
    } else if (character === '(') {
      depth++;
      bare += ' ';
    } else if (character === ')' && depth > 0) depth--;
    else if (depth === 0) bare += character;
  }
  return bare;
}
