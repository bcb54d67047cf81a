// Reads one YAML file and holds it to a zod schema; a fault knows the line it stands on.
import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';

export type Read<T> = { value: T; faults: [] } | { value: null; faults: Fault[] };

/**
 * The file's content as the schema gives it, or every fault in it.
 * @param shown the file's name as faults name it
 * @param prepare may change the plain data before it is checked (environment variables)
 */
export function readYaml<T extends z.ZodType>(
  path: string,
  shown: string,
  schema: T,
  prepare: (data: unknown) => unknown = (data) => data,
): Read<z.output<T>> {
  const whole = (expected: string): Read<never> => ({
    value: null,
    faults: [{ file: shown, line: 0, column: 0, field: '', expected }],
  });
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    return whole(`cannot be read: ${systemWords(error)}`);
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { file: shown, line, column: col, field: '', expected: error.message.split('\n')[0] ?? error.code };
    });
    return { value: null, faults };
  }
  const parsed = schema.safeParse(prepare(document.toJS({ maxAliasCount: 50 }) ?? {}), { reportInput: true });
  if (parsed.success) return { value: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue) => {
    const { line, column } = placeOf(document, lines, issue);
    return { file: shown, line, column, field: fieldOf(issue), expected: wordsFor(issue) };
  });
  return { value: null, faults };
}

type Issue = z.core.$ZodIssue;

/** The node the issue is about, or the nearest one above it that stands in the file. */
function placeOf(document: Document, lines: LineCounter, issue: Issue): { line: number; column: number } {
  const path: PropertyKey[] = [...issue.path];
  if (issue.code === 'unrecognized_keys') path.push(issue.keys[0] ?? '');
  for (; path.length > 0; path.pop()) {
    const node = document.getIn(path as string[], true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function fieldOf(issue: Issue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function wordsFor(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `there is no such setting (${issue.keys.join(', ')})`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? `is missing; expected ${issue.expected}`
      : `expected ${issue.expected}, found ${shownInput(issue.input)}`;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((v) => String(v)).join(', ')}; found ${shownInput(issue.input)}`;
  if (issue.code === 'invalid_union') return `has none of the forms it may have; found ${shownInput(issue.input)}`;
  return issue.message;
}

/** Values may be secrets that stand in the wrong place: only their kind is shown, and short plain ones. */
function shownInput(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (typeof input === 'number' || typeof input === 'boolean' || input === null) return String(input);
  if (typeof input === 'string')
    return input.length <= 40 ? JSON.stringify(input) : `a text of ${input.length} characters`;
  return Array.isArray(input) ? 'a list' : 'a group of settings';
}

function systemWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'reading it is not permitted';
  if (code === 'EISDIR') return 'it is a folder';
  return code ?? 'unknown reason';
}
