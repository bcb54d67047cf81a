// What of a handler's error may be told: the log and the queue's own record hold ids and words, never a candidate's data.
import { UnrecoverableError } from 'bullmq';

/**
 * One line for the log: the errors' names and codes, outermost first.
 * The message itself is told only by errors that say `permanent` true or false: those carry a sentence fit to show. Others
 * quote what they choked on: drizzle's hold every parameter of the statement, parsers hold the text.
 */
export function reasonOf(error: unknown): string {
  const parts: string[] = [];
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 4; each = each.cause, depth++) {
    const { code } = each as NodeJS.ErrnoException;
    parts.push(saysPermanent(each) ? each.message : [each.name, code].filter(Boolean).join(' '));
  }
  return parts.join(' ← ') || 'something that is not an Error was thrown';
}

/** Whether another try is useless. */
export function isPermanent(error: unknown): boolean {
  return error instanceof UnrecoverableError || (error as { permanent?: unknown } | null)?.permanent === true;
}

/** The error handed to BullMQ, which stores message and stack and shows both on its dashboard. */
export function withoutContent(error: unknown): Error {
  const reason = reasonOf(error);
  const told = isPermanent(error) ? new UnrecoverableError(reason) : new Error(reason);
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  told.stack = [`${told.name}: ${reason}`, ...frames].join('\n');
  return told;
}

function saysPermanent(error: Error): boolean {
  return typeof (error as { permanent?: unknown }).permanent === 'boolean';
}
