// French typography: the spaces before high punctuation and inside quotation marks never break.

const NBSP = '\u00a0';
const NARROW = '\u202f';

/** A space before `: »` and after `«` does not break, one before `; ? !` is narrow too. */
export function withFrenchSpaces(text: string): string {
  return (
    text
      // The sign of a notice at the start of a line is notation, not punctuation.
      .replace(/(?<=\S) (?=[:»](?:\s|$|[.,)]))/gm, NBSP)
      .replace(/(?<=\S) (?=[;?!](?:\s|$|[.,)»]))/gm, NARROW)
      .replace(/« /g, `«${NBSP}`)
  );
}
