// How the tables of subjects are written down: one subject a line, under what a careful reader would call it.

export interface SubjectTable {
  clear: string;
  unclear: string;
  missing: string[];
  /** By the code of the vacancy that is named instead. */
  other: Record<string, string>;
}

/** Subject, status and the vacancy named, one row for each subject. */
export function rowsOf(own: string, table: SubjectTable): [string, string, string | null][] {
  return [
    ...linesOf(table.clear).map((subject): [string, string, string | null] => [subject, 'clear', own]),
    ...linesOf(table.unclear).map((subject): [string, string, string | null] => [subject, 'unclear', null]),
    ...table.missing.map((subject): [string, string, string | null] => [subject, 'missing', null]),
    ...Object.entries(table.other).flatMap(([code, lines]) =>
      linesOf(lines).map((subject): [string, string, string | null] => [subject, 'other-vacancy', code]),
    ),
  ];
}

function linesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
