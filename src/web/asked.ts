// What an address or a form asks for, made safe: numbers, words of a closed list, words to search for.

/** The first value of a name; undefined when it is not there. */
export type Asked = (name: string) => string | undefined;

const ROWS_A_PAGE = 50;

/** The number in a path; 0, which no row has, for anything else. */
export function idIn(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

export function pageIn(text: string | undefined): { page: number; size: number } {
  return { page: /^\d{1,6}$/.test(text ?? '') ? Math.max(1, Number(text)) : 1, size: ROWS_A_PAGE };
}

/** PostgreSQL takes no NUL in a text. */
export function searchIn(text: string | undefined): string {
  return (text ?? '').replaceAll('\u0000', '').trim().slice(0, 100);
}

export function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | null {
  return words.find((each) => each === word) ?? null;
}
