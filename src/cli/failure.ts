// How the command line ends when something went wrong: a sentence for a person and an exit status, never a stack trace.
import { ConfigurationFaults } from '../config/faults.ts';
import { TemplateFaults } from '../templates/faults.ts';

/** Wrong usage, in a sentence that says what to do. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/**
 * Prints what went wrong.
 * @returns 2 for wrong usage or configuration, 1 for everything else
 */
export function failed(error: unknown, stderr: NodeJS.WritableStream): number {
  if (error instanceof ConfigurationFaults) {
    stderr.write(`The configuration has ${count(error.faults.length)}:\n${error.message}\n`);
    return 2;
  }
  if (error instanceof TemplateFaults) {
    stderr.write(`The texts of answers have ${count(error.faults.length)}:\n${error.message}\n`);
    return 2;
  }
  stderr.write(`${isMeantForPeople(error) ? error.message : unexpected(error)}\n`);
  if (process.env.INTRAY_LOG === 'debug' && error instanceof Error) stderr.write(`${error.stack}\n`);
  return error instanceof WrongUsage || (error instanceof Error && error.name === 'NoMailThere') ? 2 : 1;
}

/** Our own errors carry a sentence for people; a library's message may hold a query or a stranger's words. */
function isMeantForPeople(error: unknown): error is Error {
  return error instanceof Error && (error instanceof WrongUsage || OWN.has(error.name) || 'permanent' in error);
}

const OWN = new Set(['LockedError', 'DatabaseError', 'BlobError', 'QueueError', 'ImapFailure', 'NoMailThere']);

function unexpected(error: unknown): string {
  const { name = 'error', code } = (error ?? {}) as NodeJS.ErrnoException;
  const which = code ? `${name} ${code}` : name;
  return `Something went wrong that Intray did not expect (${which}). With INTRAY_LOG=debug in the environment it shows where.`;
}

function count(faults: number): string {
  return faults === 1 ? 'a fault' : `${faults} faults`;
}
