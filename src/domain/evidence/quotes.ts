// A passage of a page that shows a finding: cut at sentence and line ends, always letter for letter as it stands there.

const SHORTEST = 40;
const LONGEST = 220;

/** Where the sentences and lines of a page begin; the end of the page is the last entry. */
export function boundariesOf(page: string): number[] {
  const starts = [0];
  for (const match of page.matchAll(
    /(?<=[\p{L}\d)\]"»%]{2}[.!?;…]["”»)]?)[ \t]+(?=[\p{Lu}\d"“«•▪●(])|(?<![ \t])[ \t]*(?:(?<![●★○☆■□▪] ?)[•▪●■➢](?! ?[●★○☆■□▪])[ \t]*|\r?\n\s*)/gu,
  )) {
    const next = match.index + match[0].length;
    if (match[0].includes('\n') && isWrap(page, match.index, next, match[0])) continue;
    if (next > (starts.at(-1) ?? 0)) starts.push(next);
  }
  if (starts.at(-1) !== page.length) starts.push(page.length);
  return starts;
}

/**
 * The passage around a match, 40 to 220 characters where the page has as many.
 * @param start offset of the match in the page
 * @param end offset behind it
 * @param boundaries of the same page
 * @returns a substring of the page that holds the match
 */
export function quoteAround(page: string, start: number, end: number, boundaries: number[]): string {
  let first = lastAtMost(boundaries, start);
  let last = first + 1;
  while (last < boundaries.length - 1 && (boundaries[last] ?? 0) < end) last += 1;
  while (trimmedLength(page, boundaries[first] ?? 0, boundaries[last] ?? page.length) < SHORTEST) {
    const forward = last < boundaries.length - 1 ? (boundaries[last + 1] ?? 0) - (boundaries[last] ?? 0) : Infinity;
    const backward = first > 0 ? (boundaries[first] ?? 0) - (boundaries[first - 1] ?? 0) : Infinity;
    if (forward === Infinity && backward === Infinity) break;
    if (forward !== Infinity && (forward <= LONGEST - SHORTEST || backward === Infinity)) last += 1;
    else first -= 1;
  }
  return within(page, boundaries[first] ?? 0, boundaries[last] ?? page.length, start, end).trim();
}

function trimmedLength(page: string, from: number, to: number): number {
  return page.slice(from, to).trim().length;
}

/** Shortens to the longest length allowed, at word ends, the match well inside. */
function within(page: string, from: number, to: number, start: number, end: number): string {
  if (trimmedLength(page, from, to) <= LONGEST) return page.slice(from, to);
  let left = Math.max(from, Math.min(start, Math.max(start - 100, end - LONGEST)));
  if (left > from) {
    const gap = page.slice(left, start).search(/\s\S/u);
    left = gap < 0 ? start : left + gap + 1;
  }
  let right = Math.max(end, Math.min(to, left + LONGEST));
  if (right < to && right > end) {
    const tail = page.slice(end, right);
    const gap = tail.search(/\s\S*$/u);
    right = gap < 0 ? end : end + gap;
  }
  return page.slice(left, right);
}

/** A line that runs on: long enough, no sentence end, and the next line neither a list mark nor a fresh start. */
function isWrap(page: string, lineEnd: number, next: number, gap: string): boolean {
  if ((gap.match(/\n/gu)?.length ?? 0) > 1) return false;
  const before = page.slice(page.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd);
  if (/[.!?;:…]$/u.test(before) || before.length < 45) return false;
  return (
    /^\p{Ll}|^[\p{Lu}\d(]/u.test(page.slice(next, next + 1)) &&
    !/^(?:\d+[.)]|[-–•▪●*])\s/u.test(page.slice(next, next + 4)) &&
    (before.length >= 60 || /^\p{Ll}/u.test(page.slice(next, next + 1)))
  );
}

function lastAtMost(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
