// Fields of Word's formats: instructions between marks, and what they show.

/** The address of a link by the instruction of its field, or undefined when it is none or leads to a place in the document. */
export function linkOfField(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+(?:\\{1,2}[a-z]\s+)*"([^"]+)"/i.exec(instruction)?.[1];
}

/** How often a part stands in a text. */
export function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}
